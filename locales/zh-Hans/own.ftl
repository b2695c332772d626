### 自己发出去的帖子：修改、重写、引用，以及谁可以引用。

## 自己帖子的菜单

post-change = 编辑
post-redraft = 删除并重写
post-quotes = 谁可以引用

## 修改帖子

compose-title-change = 编辑帖子
compose-save = 保存
compose-saving = 正在保存
compose-changed = 帖子改好了。
compose-seen-fixed = 帖子发出以后，谁可以看就不能改了：那时别人已经收到。
compose-undo-ask = 放弃修改？
compose-undo-text = 帖子保持原样。
compose-nothing-written = 什么都没有改动，你写的内容也没有丢。
compose-not-changed = 没有保存。你写的内容在这里，很安全。
compose-change-again = 再保存一次
compose-not-changed-yet = 帖子还是原来的样子，现在可以保存修改。
compose-poll-keeps = 照旧
compose-poll-votes = 改了选项，或者改了能选几个，已有的票就全部作废。
compose-poll-ended = 这个投票已经结束。保存后会重新开放，至少五分钟。
compose-poll-gone = 移除投票，已有的票就全部作废。

## 删除并重写

post-redraft-ask = 删除这条帖子，重新写？
post-redraft-text = 文字和图片会变回草稿。会失去 { $replies } 条回复、{ $boosts } 次转嘟和 { $favourites } 次喜欢。回复还在原处，但不再挂在你的帖子下面。
post-redraft-text-none = 文字和图片会变回草稿。这期间新来的喜欢、转嘟和回复都会失去。
post-redraft-yes = 删除并重写
post-redrafted = 已删除。你写的内容在这里。

## 引用

compose-title-quote = 引用
compose-placeholder-quote = 你想说什么？
compose-quote-remove = 不引用了
compose-quote-waits = 会先征求 { $name } 同意。在那之前，你的帖子里看不到引用。
post-quote-it = 引用
post-quote-asks = 要等作者同意。
post-quote-no = { $name } 不希望它被引用。
post-quote-no-followers = 只有关注 { $name } 的人可以引用。
post-quote-no-private = 只有公开的帖子可以引用。
post-quote-gone = 要引用的帖子没能加载。

## 谁可以引用自己的帖子

post-quotes-text = 已有的引用会保留。你可以把自己的帖子从任何一条引用里撤出来。
post-quotes-save = 保存
post-quotes-saved = 已保存。
post-unquote = 撤出我的帖子
post-unquote-ask = 把你的帖子从这条引用里撤出来？
post-unquote-text = { $name } 的帖子还在，但里面不再显示你的。撤出后不能恢复。
post-unquote-yes = 撤出
post-unquote-no = 留着
post-unquoted = 那条帖子里不再显示你的帖子。
