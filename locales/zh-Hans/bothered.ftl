### “有人打扰我”：三个问题，找到有用的办法。

bothered = 有人打扰我
    .text = 先问几个问题，再看有什么办法。在你点之前，什么都不会做。
bothered-what = 是什么情况？
bothered-person = 某一个人
bothered-this-person = { $name }
bothered-server = 某台服务器上的所有人
bothered-this-server = { $server } 上的所有人
bothered-words = 关于某件事的帖子
bothered-strangers = 不认识的人给我发消息
bothered-wish = 你希望怎样？
bothered-not-see = 不想看到对方
bothered-not-seen = 不想被对方看到
bothered-tell = 想让管理员知道

## 有用的办法。.learns 说对方会知道什么

bothered-helps = 有用的办法
bothered-mute = 隐藏：你看不到对方的帖子，多久由你定。
    .learns = 对方不会收到提示，仍能看你的帖子。
bothered-block = 屏蔽：双方互相看不到，对方也不再关注你。
    .learns = 对方不会收到提示，但可能会发觉。对方不登录时，仍能看到你公开的帖子。
bothered-report = 把发生的事告诉你服务器的管理员，怎么处理由管理员决定。
    .learns = 对方不会知道是谁举报的。
bothered-block-server = 屏蔽整台服务器：那里的人看不到你，也联系不到你，你也看不到那里的人。
    .learns = 那里没有人会收到提示。关注你的人会不再关注，也不会自动恢复。
bothered-filter = 滤掉含有某些词的帖子，多久由你定。
    .learns = 没有人会知道。
bothered-hold = 选择谁能通知你。其他人发来的会在“请求”里等着，你想看再看。
    .learns = 没有人会知道自己在等。
bothered-quiet = “安静”方式：新帖子只给关注者看，新关注者由你决定，陌生人先拦下。
    .learns = 没有人会收到提示。改动什么会事先说明，你也可以撤回。
bothered-find = 打开对方的页面，在菜单里选“有人打扰我”。
    .learns = 没有人会知道你看过。
