### 给新来的人看的网页。

site-own-name = 简体中文

site-title = Trente：先读 Mastodon，以后再加入
site-description = Trente 一打开就是真实的帖子，先读，再选服务器、开账号。没有广告，没有跟踪，最新的在前，有十三种语言。
site-skip = 跳到正文
site-languages = 语言
site-get-link = 获取 Trente
site-picture = 显示主页的窗口：一条带图片的帖子，旁边是大家在聊的内容

site-film = 最初的 30 秒
site-film-pause = 暂停播放图片
site-step-posts = 马上看到真实的帖子，还推荐一台服务器，附上理由
site-step-form = 一份表，边填边检查
site-step-waiting = 邮件在路上，走到哪一步一看就知道
site-step-topics = 等的时候，选想读的内容
site-step-home = 点开邮件里的链接，主页里已经有很多帖子

site-values = 我们的坚持

site-order = 最新的在前
    .text = 主页按发布的先后排列。不排名次，也不会为了留住你把什么往上推。
site-ads = 没有广告
    .text = 一条也没有，谁也不能花钱让自己更显眼。
site-tracking = 没有跟踪
    .text = Trente 只和你用的服务器来往，不做任何统计。这个网页也一样。
site-yours = 可以带走
    .text = 你关注的人会跟着你到别的服务器，用的是 Mastodon 本身就能读的文件。
site-everyone = 人人可用
    .text = 用键盘、用屏幕阅读器、大字、从右到左的文字、窄屏幕，都可以。

site-mastodon = Mastodon 是什么
    .text = Mastodon 是由许多服务器组成的社交网络，运营它们的是不同的人和团体，而不是一家公司。在任何一台上有一个账号，就能关注所有服务器上的人。Trente 是一款独立制作的 Mastodon 应用。

site-get = 获取 Trente
site-get-none = 还没有发布版本。发布以后会有这些文件：
site-get-build = 在那之前可以自己构建：下载源代码和 Rust 1.95 或更新的版本，在源代码的文件夹里运行：
site-get-ready = 选择适合你系统的文件：
site-get-yours = 你的系统
site-system-other = 其他 Linux
site-get-phones = 手机上还不能安装。

site-translate = 帮忙翻译
    .text = 每种语言就是一个装着句子的文件夹，有文本编辑器就够了。一保存，Trente 就会显示你写的内容。做法写在 locales/README.md 里。

site-foot = 自由软件，采用 MIT 或 Apache-2.0 许可。这个网页不用 Cookie，也不从别处加载任何东西。
