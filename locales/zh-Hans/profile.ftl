### 一个人的页面。

profile-title = 个人资料
profile-posts = 帖子 { $count }
profile-following = 关注 { $count }
profile-followers = 关注者 { $count }
profile-follow = 关注
profile-is-followed = 已关注
profile-request = 请求关注
profile-requested = 已请求
profile-follows-you = 关注了你
profile-muted = 已隐藏
profile-blocked = 已屏蔽
profile-follow-failed = 没有成功，一切照旧。
profile-joined = { $date }加入
profile-moved = 这个人搬到了 { $handle }。
profile-moved-go = 去那里看
profile-remote = 更早的帖子可能只在 { $server } 上。
profile-remote-open = 去那里看
profile-locked = 关注需经同意
profile-bot = 机器人账号
profile-verified = 链接于{ $date }验证过
profile-fields = 关于这个人
profile-no-posts = 还没有帖子
    .text = 对方发了帖子，就会出现在这里。
profile-header = { $name } 的封面图

## 帖子

profile-tabs = { $name } 的帖子
profile-tab-posts = 帖子
profile-tab-replies = 回复
profile-tab-media = 媒体
profile-pinned = 置顶
profile-no-media = 还没有图片或视频
    .text = 带图片、视频或音频的帖子会出现在这里。

## 你和对方的关系

profile-bell = { $name } 发帖时通知我
profile-no-boosts = 不显示转嘟
profile-muted-until = 隐藏到{ $time }
profile-unblock = 取消屏蔽
profile-familiar-one = 你关注的 { $name } 也关注了
profile-familiar-two = 你关注的 { $name } 和 { $other } 也关注了
profile-familiar-more = 你关注的 { $name } 和另外 { $count } 人也关注了
profile-featured-tags = 精选话题
profile-featured-people = 推荐的人
profile-packs = 创建的关注包
profile-packs-within = 有你的关注包

## 个人备注

profile-note = 个人备注
profile-note-add = 添加个人备注
profile-note-change = 修改备注
profile-note-about = 关于 { $name } 的个人备注
profile-note-who = 只有你能看到，保存在你的服务器上。
profile-note-save = 保存
profile-note-kept = 备注已保存。
profile-note-failed = 备注没能保存。你输入的内容还在。

## 特殊的账号

profile-memorial = 这个账号的主人已经离世，账号留作纪念。
profile-limited = { $server } 默认不显示这个账号
    .text = { $server } 的管理员限制了它。原因有很多种，你可以看看再自己判断。
profile-limited-show = 仍要显示
profile-suspended = 这个账号已被 { $server } 封禁
    .text = 它的帖子在这里看不到了。你的东西都没有丢。
profile-blocking = 你屏蔽了 { $name }
    .text = 你们互相看不到对方的帖子。
profile-blocked-by = { $name } 屏蔽了你
    .text = 你看不到对方的帖子，也不能关注。
profile-server-blocked = 你屏蔽了这整台服务器
    .text = 你看不到那里的帖子。
