### 举报，以及屏蔽服务器。

## 告诉管理员

report = 举报
report-title = 举报 { $name }
report-about = { $server } 的管理员会来查看。{ $name } 不会知道是谁举报的。
report-why = 有什么问题？
report-dislike = 我不想看到
    .text = 不用告诉谁：隐藏或屏蔽就好。
report-spam = 是垃圾信息
    .text = 广告、诈骗，或者一再重复
report-rules = 违反了 { $server } 的站规
    .text = 下一步再选是哪一条
report-legal = 可能违法
    .text = 在你所在的国家或地区，或者 { $server } 所在的地方
report-other = 别的问题
    .text = 用你自己的话说
report-which = 哪几条站规？
report-instead = 马上见效的办法
report-posts = 哪些帖子有这个问题？
report-comment = 管理员该知道些什么？
    .help = 可以不填。
report-room = 还可以写 { $count } 字
report-forward = 也告诉 { $server } 的管理员
    .text = 那边会收到举报，但看不到你的名字。
report-send = 提交举报
report-sending = 正在提交…
report-no-why = 先选一下有什么问题。
report-no-rule = 至少选一条站规。
report-too-long = 超出了举报允许的长度，删短一点。
report-sent = 谢谢，已经提交
report-sent-text = { $server } 的管理员收到了你的举报。处理可能要几天，也未必会给你答复。
report-meanwhile = 这期间你可以做的事
report-done = 完成

## 整台服务器

servers-list = 已屏蔽的服务器
servers-none = 你没有屏蔽任何服务器
    .text = 在帖子或个人资料的菜单里屏蔽的服务器会出现在这里，随时可以取消。
servers-block = 屏蔽整个 { $server }…
servers-unblock = 取消屏蔽 { $server }
servers-unblock-short = 取消屏蔽
servers-block-ask = 屏蔽整个 { $server }？
    .text = 你不会再看到那里任何人的帖子，那里也没有人能关注你。
servers-block-yes = 屏蔽服务器
servers-lost = { $following ->
        [0] 你会失去那里的 { $followers } 位关注者，不会自动恢复。
       *[other] 你会不再关注那里的 { $following } 个人，并失去 { $followers } 位关注者，不会自动恢复。
    }
servers-lost-nothing = 你没有关注那里的人，那里也没有人关注你。
servers-lost-unknown = 你在那里的关注和关注者都会失去，不会自动恢复。
servers-blocked = 已屏蔽整个 { $server }。
servers-unblocked = 已取消屏蔽 { $server }。
servers-block-failed = 没能屏蔽 { $server }。
servers-unblock-failed = 没能取消屏蔽 { $server }。

## 过滤规则

less = 少看这类内容
    .text = 含有这些词的帖子，不会出现在主页、列表、讨论串和通知里。
less-tags = 帖子里的话题
less-words = 词
    .help = 要整个词一致才算，多个词用顿号“、”隔开。
less-length = 持续多久
less-way = 怎么处理这些帖子
less-hide = 不显示
less-warn = 遮住
less-hide-means = 你不会知道那里有这些帖子。
less-warn-means = 你看得到那里有一条，可以点开。
less-yes = 少看这些
less-no-words = 选一个话题，或者输入一个词。
less-done = 以后会少看到含有 { $words } 的帖子。
less-failed = 过滤规则没能建好。
filters = 过滤规则
filters-new = 新过滤规则
filters-none = 还没有过滤规则
    .text = 在帖子菜单里选“少看这类内容”，就会建一条，管一阵子或一直管用。
filters-hides = 不显示帖子
filters-warns = 遮住帖子
filters-until = 到{ $time }
filters-remove = 删除过滤规则“{ $title }”
filters-remove-short = 删除
filters-removed = 过滤规则已删除。
