### 写帖子。

compose-title = 新帖子
compose-title-reply = 回复
compose-close = 关闭，存为草稿
compose-text = 你的帖子
compose-placeholder = 在想什么？
compose-placeholder-reply = 写下你的回复
compose-send = 发布
compose-sending = 正在发布
compose-send-keys = 按 { $keys } 发布
compose-tools = 添加到帖子

## 回复谁

compose-replying = 你在回复 { $name }
compose-post-gone = 要回复的帖子没能加载。你写的内容留着。

## 谁可以看

compose-visibility = 谁可以看：{ $who }
compose-visibility-menu = 谁可以看
compose-public = 公开
    .line = 所有人可见，会出现在公共时间线、搜索和你的页面上。
compose-unlisted = 悄悄公开
    .line = 所有人都能在你的页面上看到，但不出现在公共时间线上。
compose-private = 关注者
    .line = 只有关注你的人和你提到的人能看。
compose-direct = 提到的人
    .line = 只有你在帖子里提到的人能看。你服务器的管理员也有办法看到。

## 帖子的语言

compose-language = 这条帖子的语言：{ $language }
compose-language-yours = 你的语言
compose-language-all = 所有语言
compose-language-unset = 语言

## 内容警告

compose-warning-add = 添加内容警告
compose-warning-remove = 移除内容警告
compose-warning = 内容警告
compose-warning-placeholder = 往下看之前，大家该知道什么？

## 长度

compose-left = 还可以写 { $count } 字
compose-over = 超出 { $count } 字

## 草稿

compose-draft-saved = 草稿已保存在这台设备上
compose-draft-failed = 草稿没能保存到这台设备上。你写的内容还在这里，请别关掉这个页面，或者先复制出来。
compose-draft-restored = 之前的草稿回来了。
compose-discard = 丢弃
compose-discard-ask = 丢弃这份草稿？
compose-discard-text = 它只保存在这台设备上，丢弃以后就找不回来。
compose-discard-yes = 丢弃
compose-discard-no = 留着

## 发送以后

compose-sent = 已发布。
compose-sent-view = 查看
compose-again = 再发一次
compose-not-there = 你最新的帖子里没有这条，现在可以发布。
compose-not-sent = 没有发出去。你写的内容在这里，很安全。
compose-join = 注册账号
compose-needs-account = 写帖子要先有账号。注册或登录以后，这个页面会再打开。
share-kept = 你分享过来的内容已经保存好，一有账号就会在这里打开。
share-left-out = 有些文件没能带过来：最多四个，每个不超过 100 MB。

compose-keep = 存为草稿
compose-waits = 存好了。账号一开通就可以发布。

## 谁会看到：文字下面的一句话

compose-seen-public = { $quotes ->
        [public] 所有人都能看到，谁都可以引用。
        [followers] 所有人都能看到。除了你，只有你的关注者可以引用。
        [nobody] 所有人都能看到，但别人不能引用。
       *[unsaid] 所有人都能看到，搜索和公共时间线里也会出现。
    }
compose-seen-unlisted = { $quotes ->
        [public] 路过的人都能看到，但不出现在公共时间线上。谁都可以引用。
        [followers] 路过的人都能看到，但不出现在公共时间线上。只有你的关注者可以引用。
        [nobody] 路过的人都能看到，但不出现在公共时间线上，别人不能引用。
       *[unsaid] 路过的人都能看到，但不出现在公共时间线上。
    }
compose-seen-private = { $followers ->
        [chosen] 只有经你同意的关注者会看到。
       *[open] 只有你的关注者会看到。不过谁都可以关注你，关注后就能看到。
    }
compose-seen-private-named = { $followers ->
        [chosen] 经你同意的关注者会看到，还有 { $names }。
       *[open] 你的关注者会看到，还有 { $names }。谁都可以成为关注者。
    }
compose-seen-direct = 除了你，只有 { $names } 会看到。你们服务器的管理员也有办法看到。
compose-seen-nobody = 现在除了你没有人会看到。想让谁看，就写上对方的用户名，比如 @name。
compose-seen-others = { $name } 和另外 { $count } 人
compose-seen-local = 只有 { $server } 上的人能看到，不会发到别的服务器。
compose-seen-local-private = { $followers ->
        [chosen] 只有 { $server } 上经你同意的关注者会看到。
       *[open] 只有你在 { $server } 上的关注者会看到。不过那里谁都可以关注你，关注后就能看到。
    }
compose-seen-local-private-named = { $followers ->
        [chosen] { $server } 上经你同意的关注者会看到，还有 { $names }。
       *[open] 你在 { $server } 上的关注者会看到，还有 { $names }。那里谁都可以成为关注者。
    }
compose-seen-local-direct = 除了你，只有 { $names } 会看到。{ $server } 的管理员也有办法看到。
compose-seen-local-nobody = 现在除了你没有人会看到。想让 { $server } 上的谁看，就写上对方的用户名，比如 @name。
compose-seen-local-missed = 不会发到别的服务器，所以 { $names } 收不到。
compose-local = 仅限 { $server }
    .text = 不会发到别的服务器：别处的人就算关注了你，也收不到。
compose-markdown = Markdown
    .text = *斜体*、**粗体**、[链接](https://…) 和列表会按格式显示。
compose-visibility-done = 完成
compose-quotes = 谁可以引用
compose-quote-public = 所有人
compose-quote-followers = 关注者
compose-quote-nobody = 仅自己
compose-quotes-closed = 不是所有人都能看的帖子，别人也不能引用。

## 投票

compose-poll = 投票
compose-poll-add = 添加投票
compose-poll-remove = 移除投票
compose-poll-answer = 选项 { $place }
compose-poll-less = 移除选项 { $place }
compose-poll-more = 再加一个选项
compose-poll-several = 可多选
compose-poll-length = 持续时间
compose-poll-minutes = { $count } 分钟
compose-poll-hours = { $count } 小时
compose-poll-days = { $count } 天
compose-poll-few = 投票至少要有两个选项。
compose-poll-long = 每个选项最多 { $most } 字。
compose-poll-twice = 有两个选项一模一样。
compose-poll-or-media = { $server } 的一条帖子里，图片和投票只能选一样。

## 所写内容的语言

compose-tongue = 这看起来是{ $language }。
    .take = 用{ $language }发布
    .leave = 不改

## 讨论串：一条接一条发布的帖子

compose-thread-add = 再加一条帖子
compose-thread-placeholder = 然后呢？
compose-thread-nth = 第 { $place } 条帖子，共 { $count } 条
compose-thread-remove = 移除第 { $place } 条帖子
compose-thread-removed = 已从讨论串移除。
compose-thread-long = 一条帖子放不下。
compose-thread-split = 拆成讨论串
compose-thread-made = 你写的内容已拆成讨论串，每条帖子都放得下。
compose-thread-sending = 正在发布 { $place }/{ $count }
compose-thread-sent = { $count ->
        [1] 已发布。
       *[other] 已发布，讨论串共 { $count } 条帖子。
    }
compose-thread-stopped = { $count ->
        [1] 讨论串的第一条帖子已经发出。剩下的在这里，很安全，可以接着往下发。
       *[other] 讨论串的前 { $count } 条帖子已经发出。剩下的在这里，很安全，可以接着往下发。
    }
compose-thread-later = 讨论串不能定时发送，服务器只能保存单条帖子。可以现在发布，或者留在草稿里。
compose-thread-nobody = 除了你没有人会看到第 { $place } 条帖子。想让谁看，就在里面写上对方的用户名，比如 @name。
