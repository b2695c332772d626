### 第一次阅读：要关注的主题、人和关注包，以及由此而来的主页。

reading-title = 挑选想看的
reading-label = 想看的内容
reading-topics = 主题
reading-people = 用户
reading-packs = 关注包
reading-preview = 你的主页
reading-people-today = 今天 { $count } 人在聊
reading-nobody = 这台服务器暂时没有推荐的人。在“关注包”里贴一个链接或用户名也可以。
reading-fault = 你挑的都留着。

## 为什么推荐这个人

reading-why-featured = { $server } 团队精选
reading-why-followed = { $server } 上很多人关注
reading-why-talked-with = 常和 { $server } 上的人聊
reading-why-friends = 你关注的人也关注了
reading-why-similar = 和你关注的某人相似
reading-why-trending = { $server } 上正在热议
reading-why-active = 在 { $server } 上活跃
reading-why-tag = 在 { $tag } 下发帖
reading-why-pack = 在这个关注包里
reading-why-post = 你链接里那条帖子的作者
reading-person-chosen = 你选的

## 链接

reading-link = 关注包、人或话题
reading-link-help = 粘贴关注包或个人资料的链接，或者输入 @you@piaille.fr 这样的用户名，或 #话题。
reading-link-placeholder = 链接、@用户名@服务器 或 #话题
reading-link-go = 添加
reading-paste = 粘贴
reading-clipboard-empty = 剪贴板里没有文字。
reading-link-server = 这是一台服务器，没法关注。
reading-link-nothing = Trente 在那里没找到可以关注的。看看有没有打错，或者粘贴完整的链接。
reading-pack-by = 由 { $name } 整理
reading-pack-all = { $count ->
        [1] 选择这 { $count } 个人
       *[other] 全选 { $count } 个人
    }

## 由此而来的主页

reading-preview-empty = 这里还是空的
    .text = 选一个主题或一个人，帖子就会出现在这里。
reading-side-empty = 选一个，帖子马上出现在这里。
reading-side-text = 这是 { $server } 此刻的样子，最新的在前。

## 计数，以及关注进行到哪里

reading-none = 挑 { $goal } 个左右，主页从第一分钟起就有得看。
reading-chosen = 选了 { $count } 个，账号一开通就关注。
reading-following = 正在关注你选的：{ $done }/{ $count }
reading-followed = { $count ->
        [1] 选了 { $count } 个，已关注。
       *[other] 选了 { $count } 个，全部关注了。
    }
reading-failed = 你选的有 { $count } 个没能关注。
reading-paused = 你的服务器请你稍等片刻。{ $when }会自动接着关注。
reading-paused-long = 你的服务器一次只接受这么多关注。剩下的，Trente 会在今天晚些时候或明天自动接着关注。

## 还有什么在等

reading-queue = 等账号开通再办的事
reading-queue-tag = 关注 { $tag }
reading-queue-person = 关注 { $handle }
reading-queue-favourite = 喜欢一条帖子
reading-queue-boost = 转嘟一条帖子
reading-queue-save = 收藏一条帖子
reading-queue-vote = 参加一次投票
reading-queue-findable = 要不要让别人找到你
reading-queue-reply = 回复一条帖子
reading-queue-out = 去掉：{ $what }
