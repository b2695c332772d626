### 访客第一眼看到的：一台好服务器上的真实帖子，和一个入口。

welcome-headline = 进来坐坐。
welcome-lede = 这就是此刻的 Mastodon，想看多久都行。注册一个账号，大约三十秒。
welcome-happening = 此刻的 { $server }
welcome-trending = 大家今天在那里聊什么
welcome-public = 最新的帖子，实时出现
welcome-begun = 你在 { $server } 注册账号，还没有填完。
welcome-begun-go = 接着填
welcome-mail = 服务器就像邮箱服务商：挑一家，就能跟所有人来往，想搬家随时可以。
welcome-language = 语言：{ $language }
welcome-posts-only = 仅帖子
welcome-invite = 从这里加入
welcome-topics = 你爱看什么？
welcome-join = 加入 { $server }
welcome-have-account = 我已有账号
welcome-have-account-label = 我已有账号，登录
welcome-others = 其他好选择
welcome-more = 我有邀请
welcome-others-title = { $count ->
        [1] 另一个好选择
        [2] 另外两个好选择
       *[other] 另外 { $count } 个好选择
    }
welcome-look = 看看那里的帖子

## 推荐一台服务器的理由

why-language = 使用{ $language }
why-language-second = 使用{ $language }，也是你会的语言
why-language-common = 使用{ $language }，这里最通用的语言
why-instant = 立即开通
why-approval = 申请由真人审核
why-topic = 主题：{ $topic }
why-region-europe = 在欧洲
why-region-north-america = 在北美
why-region-south-america = 在南美
why-region-africa = 在非洲
why-region-asia = 在亚洲
why-region-oceania = 在大洋洲
why-people = { $count ->
       *[other] 本周 { $people } 人活跃
    }
why-answered = { $ms } 毫秒内回应

## 三台服务器各是什么样

role-best = 最适合你
role-instant = 立即开通
role-topic = 主题：{ $topic }
role-big = 使用{ $language }的大服务器
role-quiet = 小而清静
role-larger = 人更多
role-smaller = 人更少

## 服务器名字旁边

pick-instant = 立即开通
pick-approval = 需审核
pick-many-languages = { $count } 种语言

## 本来会排在前面的服务器，以及没有排上的原因

passed-slow = { $next ->
        [none] { $server } 现在回应很慢。你接着看，Trente 再找一台。
       *[other] { $server } 现在回应很慢。接下来合适的是 { $next }。
    }
passed-down = { $next ->
        [none] { $server } 现在没有回应。你接着看，Trente 再找一台。
       *[other] { $server } 现在没有回应。接下来合适的是 { $next }。
    }
passed-closed = { $next ->
        [none] { $server } 目前不接收新人。你接着看，Trente 再找一台。
       *[other] { $server } 目前不接收新人。接下来合适的是 { $next }。
    }
passed-full = { $next ->
        [none] { $server } 暂时没法接收新人。你接着看，Trente 再找一台。
       *[other] { $server } 暂时没法接收新人。接下来合适的是 { $next }。
    }
passed-under-age = { $next ->
        [none] 你还不到 { $server } 要求的年龄。你接着看，Trente 再找一台。
       *[other] 你还不到 { $server } 要求的年龄。接下来合适的是 { $next }。
    }
passed-limited = { $next ->
        [none] { $server } 没有和所有服务器互通。你接着看，Trente 再找一台。
       *[other] { $server } 没有和所有服务器互通。接下来合适的是 { $next }。
    }
passed-approval = { $next ->
        [none] { $server } 现在改为逐个审核账号。你接着看，Trente 再找一台。
       *[other] { $server } 现在改为逐个审核账号。{ $next } 可以立即开通。
    }

## 服务器的主题

topic-academia = 学术
topic-activism = 社会运动
topic-adult = 成人内容
topic-art = 艺术
topic-bipoc = 少数族裔
topic-books = 读书
topic-film = 电影
topic-food = 美食
topic-furry = 兽迷
topic-games = 游戏
topic-general = 综合
topic-hobby = 爱好
topic-humor = 幽默
topic-journalism = 新闻
topic-lgbt = LGBTQ+
topic-music = 音乐
topic-nature = 自然
topic-now = 此刻
topic-photography = 摄影
topic-regional = 地区
topic-religion = 宗教
topic-science = 科学
topic-sports = 体育
topic-tech = 科技

## 手上的链接：邀请、关注包、朋友的页面

link-title = 我有邀请或链接
link-label = 你的链接
link-help = 邀请、关注包、朋友的页面、服务器，粘贴什么都行。
link-go = 打开
link-paste = 从剪贴板粘贴
link-empty = 剪贴板里没有文字。
link-nothing = 这里面没有 Trente 认得的内容。可以粘贴 https://piaille.fr/invite/… 或 @you@piaille.fr 这样的。
link-invite-over = 这份 { $server } 的邀请已经过期。
link-pack = 关注“{ $name }”里的 { $count } 个人？
link-pack-then = 账号一开通，Trente 就替你逐个关注。不想关注谁，随时可以去掉。
link-pack-yes = 全部关注
link-pack-kept = 这个关注包里的人都记下了。
link-person = 已在这台设备上关注 { $handle }，新帖子会出现在主页。
link-person-ask = 关注 { $handle }？
link-person-then = 对方的帖子马上出现在主页。账号一开通，这份关注就转到账号上。
link-person-yes = 关注
link-person-no = 只看看

## 由其他程序打开的链接：先问一声再动手

link-asks-title = 打开这个链接？
link-asks = { $what ->
        [invite] 这个链接来自别的程序，是 { $place } 的邀请。
        [pack] 这个链接来自别的程序，是 { $place } 的一个关注包。
        [person] 这个链接来自别的程序，指向 { $place }。
        [post] 这个链接来自别的程序，指向 { $place } 上的一条帖子。
        [share] 这个链接来自别的程序，带来了一段新帖子的文字。发布之前你会先看到。
       *[server] 这个链接来自别的程序，通往服务器 { $place } 的注册表单。
    }
link-asks-password = 你的密码不会带过去，到时密码栏是空的。
