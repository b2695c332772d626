### 在这台设备上的选择。

settings-title = 设置
settings-sections = 本页内容
settings-find = 搜索设置
settings-find-none = 没有含这些词的设置。

## 账号

settings-accounts = 账号
settings-in-use = 使用中
settings-use = 使用
settings-use-label = 使用这个账号：{ $name }
settings-switched = 现在用的是 { $name }。
settings-expired = 登录已失效
settings-account-new = { $count } 条新通知
settings-log-in-again = 重新登录
settings-add = 添加账号
settings-no-account = 你现在是访客。有了账号，就能关注别人、写帖子。
settings-log-out = 退出登录
settings-log-out-label = 退出登录 { $handle }
settings-log-out-ask = 退出登录 { $handle }？
settings-log-out-text = 账号和帖子都留在你的服务器上。这台设备会删除这个账号的草稿和登录信息，以及保存在这里的图片。Trente 为你生成的密码也会删除，请先复制。
settings-log-out-waiting = { $count ->
       *[other] 有 { $count } 条帖子还没发出去，会和这个账号的草稿、登录信息以及保存在这里的图片一起删除。Trente 为你生成的密码也会删除，请先复制。账号和已发的帖子都留在你的服务器上。
    }
settings-log-out-yes = 退出登录
settings-log-out-no = 不退出
settings-logging-out = 正在退出
settings-logged-out = 已退出登录。
settings-logged-out-untold = 已在这台设备上退出登录，但没能告诉 { $server }。你可以到它的“已授权的应用”页面结束登录。

## 外观

settings-appearance = 外观
settings-theme = 配色
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-text = 文字大小
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = 间距
settings-density-roomy = 宽松
settings-density-dense = 紧凑
settings-contrast = 对比度
settings-contrast-system = 跟随系统
settings-contrast-more = 更高
settings-motion = 动画
    .text = 减少后，画面不再滑动和渐变，动图点了才播放。
settings-motion-system = 跟随系统
settings-motion-less = 减少
settings-drawing = 窗口绘制方式
    .text = 每次启动，Trente 都会看有没有能用的显卡。如果窗口闪烁、空白或很慢，可以自己选。下次启动时生效。
settings-drawing-automatic = 自动
settings-drawing-card = 显卡
settings-drawing-processor = 处理器

## 主页显示什么

settings-home = 主页
settings-home-boosts = 转嘟
    .text = 你关注的人转给大家看的帖子。
settings-home-replies = 对他人的回复
    .text = 你关注的人给别人的回复。

## 通知

settings-notifications = 通知
settings-popups = 系统通知
    .text = Trente 开着、你在看别的东西时，有动静系统会告诉你。带内容警告的帖子只显示警告，私下提及只显示是谁发来的。
settings-notices-open = Trente 开着的时候，有动静会告诉你。关掉以后，这台设备什么也收不到：等你再打开，都能在这里看到。
settings-notices-pushed = Trente 关着的时候，有动静也会告诉你。消息由 { $through } 转交，但它读不到内容。
settings-quiet = 免打扰时段
    .text = 这段时间不弹出系统通知，未读数照常计算。
settings-quiet-from = 从
settings-quiet-to = 到
settings-quiet-once = 免打扰到明天早上
    .begin = 开始
    .end = 结束
settings-quiet-until = 到{ $time }为止不弹出系统通知。

## 这台电脑

settings-desk = 这台电脑
settings-tray = 关闭窗口后继续运行
    .text = 关闭窗口后 Trente 还在运行。系统栏里的图标可以打开窗口，也可以退出 Trente。
    .nowhere = 系统目前不显示这种图标，所以关闭窗口就会退出 Trente。
settings-at-login = 随这台电脑启动
    .text = 开始使用电脑时，Trente 自动启动。如果开着“关闭窗口后继续运行”，启动时就不显示窗口。
tray-open = 打开 Trente
tray-quit = 退出 Trente
tray-nothing = 没有未读

## 语言

settings-language = 语言
settings-language-label = Trente 的语言
settings-language-nearest = 还没有 { $wanted }，最接近的是 { $shown }。
settings-language-system = 跟随设备（{ $language }）
settings-not-kept = 这个选择没能保存，只在关闭 Trente 之前有效。

## 图片、视频和音频

settings-media = 图片和视频

## 隐私

settings-privacy = 隐私
settings-secrets = 登录信息保存在哪里
settings-secrets-keychain = 在这台设备的钥匙串里。
settings-secrets-file = 这台设备没有钥匙串，所以保存在一个只有你能读的文件里。退出登录就会删除。
settings-pictures = 来自其他服务器的图片
    .text = 存放图片的一方会知道有人在看，以及从哪个 IP 地址看。多数服务器会存一份所有图片的副本，那些会一直显示。
settings-pictures-tap = 点开才显示
settings-pictures-always = 始终
settings-saver = 省流量
    .text = 只加载小图，加载大图、视频或音频之前先问你。动图点了才播放。
settings-saver-off = 关
settings-saver-on = 开
settings-no-telemetry = Trente 和谁联系
    .text = 你阅读、加入或登录的服务器，以及存放图片的服务器（按你在上面的选择）。没有账号时，如果你正在看的服务器不显示某个你关注的人，还会联系那个人自己的服务器。为了推荐服务器，它会向 joinmastodon.org 获取服务器名单，每天最多一次，并询问名单上的几台服务器。它不向任何人发送统计数据。

## 这台设备上存着什么，以及把设置存成文件

settings-storage = 存储与备份
settings-storage-here = 保存在这台设备上的
settings-storage-posts = 帖子
settings-storage-media = 图片、视频和音频
settings-storage-attached = 草稿里的文件
settings-megabytes = { $size } MB
settings-forget = 你看过的内容
    .text = 为离线阅读保存的帖子和图片，以及你看过哪些服务器。账号和草稿不受影响。
    .action = 清除
    .done = 已清除。
settings-file = 把这些设置存成文件
    .text = 方便在另一台设备上使用。登录信息和草稿不在里面。
settings-file-save = 保存文件
settings-file-take = 打开文件
settings-file-saved = { $file } 在 { $folder } 里。
settings-file-same = 这些设置你都已经有了。
settings-file-ask = 采用这个文件里的设置？
    .text = 这台设备上有 { $changes } 项设置会改变。
    .some = 这台设备上有 { $changes } 项设置会改变。这个版本的 Trente 不认识的会略过：{ $unknown }。
    .yes = 采用
    .no = 不采用
settings-file-taken = 已采用。

## 关于

settings-about = 关于
settings-version = 版本
settings-licence = 自由软件
    .text = MIT 或 Apache-2.0，任你选择。
licences = Trente 用了哪些作品
    .line = 别人的作品，以及许可证
    .text = Trente 用了许多人无偿分享的作品。点开名称，就能看到随附的许可证。
licences-count = { $count } 件作品
licences-no-text = 没有随附许可证全文。看许可证的名称，就知道是哪一种。
licences-own = 它有自己的许可证，全文在这里。
licences-not-there = 列表没能读出来。
licences-text-not-there = 这份许可证没能读出来。重新打开就会再试一次。
settings-stopwatch = Trente 的启动速度
    .text = 只保存在这台设备上，不告诉任何人。
settings-first-paint = 上次启动，看到画面
settings-first-posts = 上次启动，看到第一批帖子
settings-submitted = 第一次启动后，申请账号
settings-home-posts = 账号开通后，主页出现帖子
settings-seconds = { $seconds } 秒
settings-readable-aside = 一个存有登录信息或草稿的旧文件又能读了：{ $file }。Trente 现在用的是另一个。想换回旧的，就关闭 Trente，把旧文件改成现用文件的名字。
settings-read-only = 这台设备现在存不了东西，磁盘可能满了。你可以看和发帖子，但新的草稿和设置不会保存。
settings-set-aside = Trente 有一个文件读不出来。
    .text = 它已经改名放在一边，Trente 从头开始。如果之前登录过，请重新登录。

## 支持运营服务器的人

support-server = 支持 { $server }
    .text = 它自己的页面上写着由谁运营，经费从哪里来。
support-mastodon = 支持 Mastodon
    .text = 多数服务器用的软件出自这个项目，它靠捐款维持。
support-month = 你来到 { $server } 满一个月了。
    .text = 运营它的人不放广告，自己出钱。愿意的话，它的页面上写着怎么帮忙。
    .action = 看看怎么帮
    .out = 不再提示
