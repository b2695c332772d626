### 一条帖子，以及上面的一切。

## 正文上方

post-boosted-by = { $name } 转嘟了
post-in-reply-to = 回复 { $handle }
post-edited = 编辑过
post-edited-at = 编辑于{ $time }
post-bot = 机器人
post-visibility-unlisted = 悄悄公开
post-visibility-private = 仅关注者
post-visibility-direct = 仅提到的人
post-visibility-other = 由服务器限制

## 按钮

post-reply = 回复
post-reply-count = 回复，已有 { $count } 条
post-boost = 转嘟
post-boost-count = 转嘟，已有 { $count } 次
post-favourite = 喜欢
post-favourite-count = 喜欢，已有 { $count } 次
post-save = 收藏
post-more = 更多
post-share = 分享…
post-copy-link = 复制链接
post-link-copied = 链接已复制。
post-open-browser = 用浏览器打开
post-less = 少看这类内容…
post-delete = 删除
post-delete-ask = 删除这条帖子？
post-delete-text = 它会从你的服务器上消失，其他服务器收到消息后也会删除。删了就找不回来。
post-delete-yes = 删除
post-delete-no = 留着
post-deleted = 已删除。
post-boost-private = 只给关注者看的帖子不能转嘟。

## 服务器没有接受，所以退回了原样

post-vote-failed = 你的投票没有成功，一切照旧。
post-favourite-failed = 喜欢没有成功，一切照旧。
post-boost-failed = 转嘟没有成功，一切照旧。
post-save-failed = 收藏没有成功，一切照旧。

## 内容警告、过滤和敏感图片

post-warning-show = 显示
post-warning-hide = 收起
post-sensitive = 敏感内容
post-held-back = 来自 { $server }
post-sensitive-show = 显示
post-sensitive-hide = 重新遮住
post-filtered = 已被你的过滤规则“{ $title }”遮住
post-filtered-show = 仍要显示

## 图片、视频、音频

post-media-audio = 音频
post-media-other = 打开附件
post-media-no-alt = 没有描述
post-media-failed = 图片没能加载。
post-media-preview = 这里显示不了原图，这是预览图。
post-media-description = 描述
post-alt = ALT
post-media-place = { $place }/{ $count }
post-media-next = 下一个
post-media-previous = 上一个

## 投票

post-poll = 投票
post-poll-people = { $count } 人已投票
post-poll-votes = { $count } 票
post-poll-closes = { $when }结束
post-poll-closed = 已结束
post-poll-yours = 你投的
post-poll-one = 选一项
post-poll-several = 可以选多项。
post-poll-vote = 投票
post-poll-results = 看结果
post-poll-back = 回到选项
post-poll-choose-first = 先选一项。
post-poll-kept = 账号一开通，就替你投出这一票。

## 链接和引用

post-card-open = 用浏览器打开
link-ask = 打开 { $host }？
link-ask-letters = 这个网站的名字用了少见的字母，可能看起来像另一个网站。如果你不熟悉它，在那里输入内容要当心。
link-ask-plain = 与它的连接没有加密：途中的人能看到你看和输入的内容，也能改动。
link-ask-yes = 打开
post-quote = 引用的帖子
post-quote-pending = 引用的帖子正等作者同意。
post-quote-hidden = 引用的帖子没法显示。
post-quote-rejected = 被引用帖子的作者没有同意。
post-quote-revoked = 被引用帖子的作者撤回了引用。
post-quote-deleted = 引用的帖子已删除。
post-quote-unauthorized = 引用的帖子不对你开放。
post-quote-blocked = 引用的帖子来自你屏蔽的人。
post-quote-server-blocked = 引用的帖子来自你屏蔽的服务器。
post-quote-muted = 引用的帖子来自你隐藏的人。
post-quote-anyway = 仍要显示
post-quote-show = 显示引用的帖子

## 给屏幕阅读器的整条帖子

post-label = { $name }：{ $text } { $time }。
post-label-media = { $count } 个附件。
post-visibility-public = 所有人都能看到
post-media-plays = 用浏览器播放

## 帖子为什么出现在主页

post-because-tag = 因为你关注了 { $tag }
post-because-tag-chosen = 因为你选了 { $tag }
post-because-trending = { $server } 上的热议
post-because-local = 刚在 { $server } 发布
post-because-person = 来自你选的人

## 置顶和翻译

post-pinned = 置顶
post-translate = 翻译{ $language }原文
post-translating = 正在翻译…
post-original = 显示原文
post-translated-by = 由 { $by } 译自{ $language }
post-translated = 译自{ $language }
post-translated-said = 帖子已翻译。
post-translate-failed = 帖子没能翻译。
post-pin = 在我的页面置顶
post-is-pinned = 已在你的页面置顶。
post-is-unpinned = 已在你的页面取消置顶。

## 用这台设备上的另一个账号处理帖子

post-as = 用其他账号转嘟、喜欢或回复…
post-as-title = 用另一个账号
post-as-who = 用哪个账号？
post-as-nobody = 没有其他账号可用。
    .text = 可以在设置里添加。
post-as-looking = 正在 { $server } 上找这条帖子
post-as-missing = { $server } 找不到这条帖子。可能它不对所有人开放，也可能这两台服务器之间不互通帖子。
post-as-here = 找到了。接下来会用 { $handle } 操作。
post-as-reply-note = 要回复，会切换到那个账号。
