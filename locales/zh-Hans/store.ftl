### 系统菜单和应用商店里对 Trente 的介绍。

store-summary = 先逛逛 Mastodon，以后再加入
store-kind = Mastodon 客户端
store-keywords = Mastodon，Fediverse，长毛象，联邦宇宙，社交网络，帖子，新闻

store-about = Trente 是用于 Mastodon 和联邦宇宙其他服务器的应用。一打开就是真实的帖子：什么都不用先选，也不用先留下名字，想看多久就看多久。
store-way = 想写点什么时，会有一台服务器连同理由推荐给你，旁边还有另外两台。填一份表就有账号。你的主页不会空着：关注的人还少时，话题和大家在聊的内容会补进来，每条都有标注。
store-yours = 主页按发布的先后排列。没有广告，也没有人跟踪你。还没有账号时关注的人，会跟着转到账号里，以后换服务器也能带走。

store-feature-posts = 马上看到真实的帖子，不用账号
store-feature-server = 附上理由推荐的服务器，不用研究一长串列表
store-feature-home = 不会空着的主页，最新的在前
store-feature-quiet = 没有广告，没有跟踪
store-feature-people = 带上你关注的人
store-feature-everyday = 讨论串、投票、视频、列表、过滤规则、草稿和通知
store-feature-everyone = 键盘或屏幕阅读器，浅色或深色，窄窗口或宽窗口

store-picture = 刚发完帖子的主页
