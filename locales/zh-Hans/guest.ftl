### 访客的主页：还没有账号时，在这台设备上关注的人和话题。

guest-home = 这个主页由什么组成
guest-made-of = 你在这台设备上关注了 { $count } 个人或话题。
guest-account = 有了账号，这些关注会转过去，你也可以回复。
guest-change = 调整
guest-empty = 你的主页从这里开始
    .text = 关注一个人或话题，新帖子就会出现在这里，最新的在前。不需要账号。
    .action = 选择要关注的
guest-quiet = 这里还是空的
    .text = 没有账号时，服务器上还看不到你关注的人和话题的帖子。有了新的，会自动出现在这里。
guest-silent = { $count ->
        [1] 现在看不到 { $name } 的新帖子。之前的还在。
       *[other] 现在看不到你关注的 { $count } 个人或话题的新帖子，其中有 { $name }。之前的还在。
    }
guest-left-out = 没有账号时，主页最多显示 40 个。你关注的另外 { $count } 个，等有了账号再显示。
guest-followed = 已关注。新帖子会出现在主页。
guest-followed-go = 打开主页
guest-chosen = 已关注 { $count } 个。新帖子会出现在主页，有了账号，关注会转过去。
guest-came-along = { $count ->
        [1] 没有账号时的关注也带过来了，现在由你的账号关注。
       *[other] 没有账号时关注的 { $count } 个也带过来了，现在由你的账号关注。
    }
guest-came-along-go = 看看名单
guest-came-along-seen = 关闭
