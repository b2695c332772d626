### 人的名单，以及可以对一个人做的事。

## 名单

people-list = 用户
people-followers = 关注者
people-followers-of = { $name } 的关注者
people-following = 正在关注
people-following-of = { $name } 关注的人
people-boosted-by = 谁转嘟了
people-favourited-by = 谁喜欢了
people-muted-list = 已隐藏的人
people-blocked-list = 已屏蔽的人
people-loading = 正在加载更多…
people-show-more = 显示更多人
people-more-came = 又加载了 { $count } 个人
people-elsewhere = 你的服务器只知道其中一部分，其余的在 { $server }。
people-known-here = 这里只有你的服务器知道的人。其他服务器可能知道更多。
people-hidden = 这份名单不公开
    .text = 对方选择不公开自己关注了谁、被谁关注。
people-no-followers = 还没有人
    .text = 你的服务器不知道有谁关注了对方。
people-no-following = 还没有人
    .text = 你的服务器不知道对方关注了谁。
people-no-boosts = 还没有转嘟
    .text = 你的服务器不知道有谁转嘟了这条帖子。
people-no-favourites = 还没有喜欢
    .text = 你的服务器不知道有谁喜欢了这条帖子。
people-none-muted = 你没有隐藏任何人
    .text = 在帖子或个人资料的菜单里隐藏的人会出现在这里，随时可以取消。
people-none-blocked = 你没有屏蔽任何人
    .text = 在帖子或个人资料的菜单里屏蔽的人会出现在这里，随时可以取消。
people-follow = 关注 { $name }
people-is-followed = 已关注 { $name }
people-request = 请求关注 { $name }
people-requested = 已请求关注 { $name }
people-unmute-short = 取消隐藏
people-unmuted-short = 已取消隐藏
people-unblocked-short = 已取消屏蔽

## 一个人的菜单

people-more = { $name } 的更多操作
people-boosts = 显示对方的转嘟
people-feature = 在我的个人资料中推荐
people-feature-line = 所有人都能看到你推荐对方
people-mute = 隐藏 { $name }…
people-unmute = 取消隐藏 { $name }
people-block = 屏蔽 { $name }…
people-unblock = 取消屏蔽 { $name }
people-report = 举报 { $name }…
people-remove = 移除这位关注者…
people-copy = 复制用户名
people-copied = 用户名已复制。
people-open = 在 { $server } 打开

## 动手之前先问

people-block-ask = 屏蔽 { $name }？
people-block-text = 你们互相看不到，也不再互相关注，取消屏蔽后关注不会恢复。对方不会收到提示，但可能会发觉。
people-block-yes = 屏蔽
people-remove-ask = 把 { $name } 从关注者中移除？
people-remove-text = 对方的主页上不再出现你的帖子。对方不会收到提示，也可以再次关注你。
people-remove-yes = 移除

mute-ask = 隐藏 { $name }？
mute-text = 到期之前，你看不到对方的任何内容。对方仍能看你的帖子，也不会察觉。
mute-length = 持续多久
mute-hour = 1 小时
mute-day = 1 天
mute-week = 1 周
mute-month = 30 天
mute-ever = 永久
mute-until = 到{ $time }
mute-no-end = 直到你取消
mute-notifications = 对方与我的帖子互动时也不通知我
mute-yes = 隐藏

## 做完以后

people-undo = 撤销
people-muted = 已隐藏 { $name }。
people-unmuted = 已取消隐藏 { $name }。
people-blocked = 已屏蔽 { $name }。
people-unblocked = 已取消屏蔽 { $name }。
people-removed = { $name } 不再关注你。
people-boosts-shown = 现在会显示 { $name } 的转嘟。
people-boosts-hidden = 不再显示 { $name } 的转嘟。
people-featured = 已在你的个人资料中推荐 { $name }。
people-unfeatured = 你的个人资料不再推荐 { $name }。

## 服务器没有接受时；原因另成一句

people-mute-failed = 没能隐藏 { $name }。
people-unmute-failed = 没能取消隐藏 { $name }。
people-block-failed = 没能屏蔽 { $name }。
people-unblock-failed = 没能取消屏蔽 { $name }。
people-change-failed = 没有成功，与 { $name } 有关的一切照旧。

## 关注包：有人选好、可以一起关注的人

pack = 关注包
pack-people = { $count } 个人
pack-page = 它的网页
pack-empty = 里面没有人
    .text = 放进关注包的人，要先同意才会出现。
pack-mine = 你在这个关注包里。
pack-leave = 退出
pack-leave-ask = 退出这个关注包？
    .text = 没有人会收到提示，建包的人也没法再把你放回来。
pack-left = 你已经不在这个关注包里了。
