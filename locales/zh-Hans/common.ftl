### 多个页面共用的文字，以及所有故障提示。

app-name = Trente

## 按钮和短标签

back = 返回
close = 关闭
cancel = 取消
try-again = 重试
loading = 正在加载
sentence-next = { $said }{ $more }
list-more = 显示更多
list-more-loading = 正在加载更多
list-more-failed = 其余内容没能加载。
log-in = 登录

## 导航：侧边栏，或底部标签栏

nav-label = 主导航
skip-to-content = 跳到正文
nav-home = 主页
nav-read = 此刻
nav-settings = 设置
nav-notifications = 通知
nav-notifications-new = 通知，{ $count } 条未读
nav-notifications-many = 通知，超过 { $count } 条未读
nav-many = { $count }+
nav-you = 我
nav-write = 写帖子
nav-join = 加入
nav-accounts = 账号。当前是 { $name }
nav-accounts-new = 另一个账号有新通知
nav-account-new = { $handle } · { $count } 条新通知
nav-account-ended = { $handle } · 登录已失效
nav-account-ended-now = { $handle } 的登录已经失效。到设置里重新登录，就能看到那边的新动态。

## 故障：先说发生了什么；.safe 说什么安然无恙、现在怎么办；.action 是按钮

fault-offline = 你现在没有联网。
    .safe = 设备上已有的内容照样能看，你写的东西也没有丢。连上网就能继续。
    .action = 重试
fault-no-such-server = { $server ->
        [unknown] 没有叫这个名字的服务器。
       *[other] 没有叫 { $server } 的服务器。
    }
    .safe = 什么都没有丢。按这个名字暂时找不到服务器，过一会儿再试。
    .typed = 你输入的内容还在。看看有没有打错，比如漏了一个字母。
    .action = 重试
fault-unreachable = { $server ->
        [unknown] 服务器没有回应。
       *[other] { $server } 没有回应。
    }
    .safe = 你的账号很安全，什么都没有丢。服务器偶尔也要歇一歇，过一分钟再试。
    .action = 重试
fault-timed-out = { $server ->
        [unknown] 服务器太久没有回应。
       *[other] { $server } 太久没有回应。
    }
    .safe = 什么都没有丢。可能是它正忙，也可能是你的网络慢，再试一次吧。
    .action = 重试
fault-bad-certificate = { $server ->
        [unknown] 服务器没法证明自己的身份。
       *[other] { $server } 没法证明自己的身份。
    }
    .safe = Trente 什么都没有发送，你的信息没有被人看到。如果设备的日期没错，就要等服务器那边修好。
    .action = 重试
fault-not-an-address = 这不是服务器的地址。
    .safe = 服务器的地址类似 piaille.fr，账号类似 @you@piaille.fr。
    .typed = 你输入的内容还在。服务器的地址类似 piaille.fr，账号类似 @you@piaille.fr。
    .action = 重试
fault-insecure-address = 这个地址的连接不安全。
    .safe = Trente 什么都没有发送，你的信息没有被人看到。
    .typed = Trente 什么都没有发送。请用 https 开头的地址，或者只写名字，比如 piaille.fr。
    .action = 重试
fault-not-mastodon = { $server ->
        [unknown] 这是一个网站，不是 Mastodon 服务器。
       *[other] { $server } 是一个网站，不是 Mastodon 服务器。
    }
    .safe = 什么都没有丢。服务器可能正在维护，过一会儿再试。
    .typed = 你输入的内容还在。你的服务器也许叫别的名字，点“我忘了是哪台服务器”可以帮你找到。
    .action = 重试
fault-other-software = { $server ->
        [unknown] 那台服务器用的是 { $said }，Trente 没法登录。
       *[other] { $server } 用的是 { $said }，Trente 没法登录。
    }
    .safe = 你在那里的账号原样未动。在 Mastodon 服务器上，也能关注那里的人。
    .action = 换一台服务器
fault-bad-answer = { $server ->
        [unknown] Trente 看不懂服务器的答复。
       *[other] Trente 看不懂 { $server } 的答复。
    }
    .safe = 什么都没有丢。它可能正在维护，过一分钟再试。
    .action = 重试
fault-too-large = { $server ->
        [unknown] 服务器发来的内容远远超出需要。
       *[other] { $server } 发来的内容远远超出需要。
    }
    .safe = Trente 没有接着读取，什么都没有丢。再试一次，或者用浏览器打开。
    .action = 重试
fault-redirect-loop = { $server ->
        [unknown] 服务器一直把 Trente 从一个地址转到另一个地址。
       *[other] { $server } 一直把 Trente 从一个地址转到另一个地址。
    }
    .safe = 什么都没有丢。这要等服务器那边修好，过一会儿再试。
    .action = 重试
fault-server-busy = { $server ->
        [unknown] 服务器忙不过来了。
       *[other] { $server } 忙不过来了。
    }
    .safe = { $when ->
        [unknown] 什么都没有丢。过一分钟再试。
       *[other] 什么都没有丢。请在{ $when }再试。
    }
    .action = 重试
fault-rate-limited = { $server ->
        [unknown] 服务器请你稍等片刻。
       *[other] { $server } 请你稍等片刻。
    }
    .safe = { $when ->
        [unknown] 什么都没有丢。过几分钟再试。
       *[other] 什么都没有丢。请在{ $when }再试。
    }
    .action = 重试
fault-logged-out = { $server ->
        [unknown] 登录已经失效。
       *[other] 你在 { $server } 的登录已经失效。
    }
    .safe = 你的账号和写的内容都在。重新登录，就能接着来。
    .action = 登录
fault-forbidden = { $server ->
        [unknown] 服务器不允许这样做。
       *[other] { $server } 不允许这样做。
    }
    .safe = 什么都没有改动。可能是服务器有规定，也可能是对方的选择。
    .action = 返回
fault-not-found = 这里的内容已经不在了。
    .safe = 可能已经删除，也可能不再公开。其他内容都在原处。
    .action = 返回
fault-members-only = { $server ->
        [unknown] 只有这台服务器的成员才能看。
       *[other] 只有 { $server } 的成员才能看。
    }
    .safe = 其他服务器对所有人开放。如果你在那里有账号，登录就能看。
    .action = 登录
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] 服务器没有接受。
           *[other] 服务器没有接受，它说：“{ $said }”
        }
       *[other] { $said ->
            [nothing] { $server } 没有接受。
           *[other] { $server } 没有接受，它说：“{ $said }”
        }
    }
    .safe = 你写的内容还在。改一改再试。
    .action = 重试
fault-login-denied = { $server ->
        [unknown] 没有得到授权。
       *[other] 没有得到 { $server } 的授权。
    }
    .safe = 什么都没有改动。如果是点错了，就重新来一次，在服务器的页面上选“授权”。
    .action = 重试
fault-login-expired = 这次登录没有等到答复，已经结束。
    .safe = 什么都没有改动，你的服务器也还填在那里。重新来一次就好。
    .action = 重新开始
fault-no-browser = 浏览器没有打开。
    .safe = 不要紧，照样可以继续：复制地址，自己在浏览器里打开。
    .action = 复制地址
fault-too-long = { $server ->
        [unknown] 内容超出了服务器允许的长度。
       *[other] 内容超出了 { $server } 允许的长度。
    }
    .safe = 你写的内容还在。删短一点再发。
    .action = 回去修改
fault-empty = 还没有可以发送的内容。
    .safe = 先写几个字吧。
    .action = 回去写
fault-media-missing = 帖子有一个附件还没有上传好。
    .safe = 什么都没有发布。把标出来的文件再传一次，或者移除它。
    .action = 回到帖子
fault-not-a-list = 这个文件里没有名单。
    .safe = Trente 认得 Mastodon 导出的文件，也认得它自己导出的。什么都没有改动。
    .action = 换一个文件
fault-not-settings = 这个文件里没有 Trente 的设置。
    .safe = Trente 只认它自己保存的设置文件，文件名以 trente-settings 开头。什么都没有改动。
    .action = 换一个文件
fault-not-a-language = 这个文件夹里没有译文。
    .safe = 译文文件夹以语言命名，比如 de 或 pt-BR，里面是 .ftl 文件。什么都没有改动。
    .action = 换一个文件夹
fault-list-too-long = 这份名单太长，Trente 一次读不下。
    .safe = 一次最多 2 万行、20 MB。把文件分成两个，一个一个来。
    .action = 换一个文件
fault-no-downloads = 没能把文件写进“下载”文件夹。
    .safe = 文件夹可能不在、满了，或者不让 Trente 写入。什么都没有改动。
    .action = 重试
fault-wrong-password = { $server ->
        [unknown] 服务器不接受这个密码。
       *[other] { $server } 不接受这个密码。
    }
    .safe = 什么都没有改动。再看一遍：要填的是你在它的网页上登录用的密码。
    .action = 重试
fault-maybe-moved = { $server ->
        [unknown] 服务器没有明确答复：你的账号也许已经迁移，也许没有。
       *[other] { $server } 没有明确答复：你的账号也许已经迁移，也许没有。
    }
    .safe = 迁移之后不能撤回。再试之前，先在下面看看是否成功。
    .action = 重试
fault-not-followed = 你没有关注这个人。
    .safe = 列表里只能放你关注的人。其他一切照旧。
    .action = 返回
fault-no-picture = 服务器不接受这种图片文件。
    .safe = 你的个人资料没有变。请选 PNG、JPEG、GIF 或 WebP 文件。
    .action = 换一个
fault-picture-too-large = 这张图片超过了 8 MB。
    .safe = 你的个人资料没有变。请选一张小一点的图片。
    .action = 换一张
fault-storage = 有内容没能存到这台设备上。
    .safe = 你眼前的内容都还在。磁盘可能满了，腾点空间再试。
    .action = 重试
fault-not-kept = 这条没有发出去，也没能存到这台设备上。
    .safe = 你写的内容还在这个窗口里，但别处没有。关闭 Trente 之前，先腾点空间，或者把文字复制出来。
    .action = 回去修改
fault-already-open = Trente 已经开着了。
    .safe = 到另一个窗口里继续就好。如果没看到窗口，就退出 Trente 再打开。
    .action = 重试
fault-later-version = 这台设备上用过更新版本的 Trente。
    .safe = 现在这个旧版本不会动那些文件。装回新版本，一切都还在。
    .action = 重试
fault-keychain = 这台设备的钥匙串拒绝了访问。
    .safe = 你的账号很安全。把钥匙串解锁，然后再试。
    .action = 重试
fault-maybe-posted = { $server ->
        [unknown] 服务器没有明确答复：你的帖子也许发出去了，也许没有。
       *[other] { $server } 没有明确答复：你的帖子也许发出去了，也许没有。
    }
    .safe = 你写的内容留着。再发之前先看一眼，免得大家看到两遍。
    .action = 看看发出去没有
fault-maybe-changed = { $server ->
        [unknown] 服务器没有明确答复：你的帖子也许改好了，也许没有。
       *[other] { $server } 没有明确答复：你的帖子也许改好了，也许没有。
    }
    .safe = 你写的内容留着。
    .action = 看看改好没有
fault-post-gone = 你的这条帖子已经不在了。
    .safe = 它在这里或别处被删除了。你写的内容留着。
    .action = 作为新帖子写
fault-cannot-change = { $server ->
        [unknown] 服务器不支持编辑帖子。
       *[other] { $server } 不支持编辑帖子。
    }
    .safe = 它的软件太旧，或者是另一种软件。你写的内容留着。
    .action = 返回
fault-maybe-reported = { $server ->
        [unknown] 服务器没有明确答复：你的举报也许收到了，也许没有。
       *[other] { $server } 没有明确答复：你的举报也许收到了，也许没有。
    }
    .safe = 就算收到两次，管理员也不会介意。
    .action = 再发一次
fault-posted-before = 你的帖子已经发出去了，是最后一次修改之前的样子。
    .safe = 你写的内容留着。现在发布，会再多一条帖子。
    .action = 也发出去
fault-maybe-scheduled = { $server ->
        [unknown] 服务器没有明确答复：你的帖子也许已经定时，也许没有。
       *[other] { $server } 没有明确答复：你的帖子也许已经定时，也许没有。
    }
    .safe = 你写的内容留着。再发之前先看看定时帖子，免得大家看到两遍。
    .action = 看看定时帖子
fault-scheduled-before = 服务器已经收到你的帖子，会按你选的时间发出。
    .safe = 你写的内容留着。现在发布，会再多一条帖子。
    .action = 也发出去
fault-too-soon = 这个时间太近，没法定时发送。
    .safe = 你写的内容留着。选一个至少五分钟以后的时间，或者现在就发。
    .action = 换个时间
fault-sign-up-on-page = { $server ->
        [unknown] 这台服务器只能在自己的网页上注册账号，不能在应用里注册。
       *[other] { $server } 只能在自己的网页上注册账号，不能在应用里注册。
    }
    .safe = 什么都没有丢。先在它的网页上注册账号，再回来登录。
    .action = 重试
fault-bug = Trente 出了点问题。
    .safe = 是我们的错，你写的内容留着。再试一次；如果还不行，请告诉我们。
    .action = 重试

## 帖子旁边的时间，越短越好

time-now = 刚刚
time-minutes = { $count } 分钟
time-hours = { $count } 小时

## 服务器：它自己的介绍，和测出来的数据

side-label = 关于这台服务器
server-languages = 语言：{ $languages }
server-people = { $count ->
       *[other] 本月 { $people } 人活跃
    }
server-answers = { $ms } 毫秒内回应
nav-profile = 我的页面
toasts-label = Trente 的提示

without-pictures = 窗口崩溃了两次。Trente 先不显示图片，重新打开 Trente 后恢复。
