### 发生了什么、谁想关注、以及拦下了什么。

notifications-title = 通知
notifications-sections = 通知分类
notifications-all = 全部
notifications-mentions = 提及
notifications-private = 私下
notifications-requests = 请求
notifications-loading = 正在加载通知
notifications-new = 新
notifications-show = 显示 { $count } 条新通知
notifications-choose = 选择谁能通知你
notifications-clear = 清空通知
    .ask = 清空所有通知？
    .text = 在你用的每个应用里都会消失，也找不回来。帖子不受影响。
    .yes = 全部清空
    .no = 留着
    .done = 通知都清空了。
notifications-dismiss = 移除：{ $what }
notifications-empty = 还没有动静
    .text = 有人回复你、关注你，或者喜欢、转嘟了你的帖子，都会出现在这里。
notifications-empty-mentions = 还没有人提到你
    .text = 提到你的帖子会出现在这里，回复也在内。
notifications-wordless = 一条没有文字的帖子

## 发生了什么，一句一件

notifications-favourite = { $others ->
        [0] { $name } 喜欢了你的帖子
        [1] { $name } 和 { $second } 喜欢了你的帖子
       *[other] { $name } 和另外 { $others } 人喜欢了你的帖子
    }
notifications-boost = { $others ->
        [0] { $name } 转嘟了你的帖子
        [1] { $name } 和 { $second } 转嘟了你的帖子
       *[other] { $name } 和另外 { $others } 人转嘟了你的帖子
    }
notifications-follow = { $others ->
        [0] { $name } 关注了你
        [1] { $name } 和 { $second } 关注了你
       *[other] { $name } 和另外 { $others } 人关注了你
    }
notifications-follow-request = { $name } 请求关注你
notifications-mention = { $name } 提到了你
notifications-reply = { $name } 回复了你
notifications-private-mention = { $name } 私下提到了你
notifications-posted = { $name } 发了新帖子
notifications-poll = 你参加的投票结束了
notifications-own-poll = 你发起的投票结束了
notifications-changed = { $name } 编辑了你转嘟的帖子
notifications-quote = { $name } 引用了你的帖子
notifications-quoted-changed = { $name } 编辑了你引用的帖子
notifications-pack = { $name } 把你放进了一个关注包
notifications-pack-changed = { $name } 修改了一个有你的关注包
notifications-sign-up = { $others ->
        [0] { $name } 注册了
        [1] { $name } 和 { $second } 注册了
       *[other] { $name } 和另外 { $others } 人注册了
    }
notifications-report = { $name } 举报了 { $target }
notifications-severed = 与 { $target } 的关注关系断开了
notifications-severed-followers = 失去了 { $followers } 位关注者
notifications-severed-following = 你不再关注那里的 { $following } 个人
notifications-warning = 你服务器的管理员对你的账号采取了措施
notifications-other = { $name } 有了新动作，但这个版本的 Trente 还不认识
notifications-other-nobody = 有了新动静，但这个版本的 Trente 还不认识

## 系统通知

popups-ask = Trente 开着的时候，这里有动静，要让系统提醒你吗？
    .yes = 好，提醒我
    .no = 先不用
popups-on = 有动静系统会提醒你。在设置里可以关掉。
popups-off = 系统不会提醒你。在设置里可以打开。
popups-first = Trente 会在这里提醒你
    .text = 你在看别的东西时，有动静就会提醒。
popups-several = { $count } 条新通知
popups-open = 打开通知
popups-nowhere = 你的系统现在不显示通知。

## 操作

notifications-follow-back = { $count ->
        [1] 回关
       *[other] 回关全部 { $count } 人
    }
notifications-followed-back = 已回关。
notifications-accept = 同意
notifications-accept-label = 同意 { $name }
notifications-refuse = 拒绝
notifications-refuse-label = 拒绝 { $name }
notifications-accepted = 已同意
notifications-refused = 已拒绝

## 拦下的内容

notifications-held-line = 拦下了 { $count } 个人发来的内容
requests-follow = 想关注你的人
requests-follow-none = 现在没有人请求关注你。
requests-held = 替你拦下的
requests-held-about = 这些人联系了你，按你的选择先拦下了。对方不会知道。
requests-held-none = 没有拦下什么。
requests-held-count = { $count } 条通知
requests-let-in = 放行
requests-let-in-label = 放行 { $name }
requests-dismiss = 忽略
requests-dismiss-label = 忽略 { $name }
requests-let-in-done = 已放行，以后对方可以联系到你。
requests-dismissed = 已忽略

## 谁能通知你

choices-title = 谁能通知你
choices-about = 这些选择保存在你的服务器上，所以在每个应用里都有效。
choices-none = 你的服务器没有这些选项
    .text = Mastodon 从 4.3 版开始才有。现在任何人都能通知你。
choices-not-followed = 你没有关注的人
choices-not-followers = 没有关注你的人
choices-new = 注册不满 30 天的账号
choices-private = 不请自来的私下提及
choices-limited = 被你服务器管理员限制的账号
choices-accept = 显示
choices-hold = 拦下
choices-drop = 忽略
choices-loading = 正在加载你的选择

## 私下对话

conversations-note = 只有对话里的人和各自服务器的管理员能看到。内容没有加密。
conversations-list = 私下对话，最新的在前
conversations-loading = 正在加载对话
conversations-empty = 还没有私下对话
    .text = 发一条只给提到的人看的帖子，对话就开始了。写的时候选“提到的人”。
conversations-own = 你：{ $words }
conversations-alone = 只有你
conversations-remove-label = 从列表中移除：{ $name }
conversations-remove-ask = 移除这段对话？
    .text = 它会从你的列表里消失，里面的帖子都还在。
    .yes = 移除
    .no = 留着
