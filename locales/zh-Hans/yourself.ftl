### 自己的个人资料，以及要不要让人找到。

yourself-title = 你的个人资料
yourself-edit = 编辑个人资料
yourself-edit-line = 头像、昵称、自我介绍，还有帖子的默认设置。
yourself-header = 更换封面图
yourself-avatar = 更换头像
yourself-no-picture = 服务器不接受这种图片。可以用 PNG、JPEG、GIF 和 WebP。
yourself-avatar-words = 头像上有什么
    .help = 写给看不到的人。
yourself-header-words = 封面图上有什么
    .help = 写给看不到的人。
yourself-name = 昵称
    .help = 你的真名，或者大家熟悉的任何名字。
yourself-bio-help = 所有人都能看到。

## 附加信息

yourself-facts = 关于你的信息
yourself-facts-help = { $count ->
        [1] 最多一条。链接的网页如果也链回你的个人资料，就会打上勾。
       *[other] 最多 { $count } 条，比如你的网站或住的地方。链接的网页如果也链回你的个人资料，就会打上勾。
    }
yourself-fact-add = 添加一条
yourself-fact-name = 名称
yourself-fact-value = 内容
yourself-fact-remove = 移除“{ $name }”
yourself-fact-remove-empty = 移除这一条

## 谁能关注，以及新帖子的默认设置

yourself-locked = 关注你要先经你同意
    .text = 每个人都由你决定。已经关注你的人不受影响。
yourself-posts = 帖子的默认设置
yourself-posts-fine = 每条帖子都可以另选。
yourself-visibility = 谁可以看
yourself-quotes = 谁可以引用
yourself-quotes-public = 所有人
yourself-quotes-followers = 关注者
yourself-quotes-nobody = 仅自己
yourself-language = 语言
yourself-language-unset = 不指定

## 保存

yourself-preview = 别人看到的样子
yourself-not-saved = 还没有保存。你填的内容会留在这台设备上，直到你保存或丢弃。其他服务器下次来问时才会更新，多数在一分钟内，有些要一天。
yourself-begun = 之前改到一半的内容回来了，还没有保存。
yourself-kept = 你填的内容还在。
yourself-throw-away = 丢弃
yourself-throw-away-ask = 丢弃修改？
    .text = 你的个人资料保持原样。
yourself-go-on = 继续

## 可以让别人找到你吗？

findable-title = 可以让别人找到你吗？
findable-lede = 不管怎么选，知道你用户名的人都能打开你的个人资料。这里说的是还不认识你的人。
findable-yes = 可以
    .text = 你的服务器可能把你推荐给别人，并列入用户目录。别人搜索时，能搜到你的公开帖子。
findable-profile = 只有个人资料
    .text = 你的服务器可能推荐你，并列入用户目录。别人搜不到你的帖子。
findable-posts = 只有帖子
    .text = 别人能搜到你的公开帖子。你的服务器不会推荐你。
findable-no = 不可以
    .text = 不会推荐你，也搜不到你的帖子。知道你名字的人仍能找到你。
findable-hides = 不公开我关注了谁
    .text = 除了你，没有人能看到你关注了谁、有谁关注你。人数仍会显示。
findable-fine = 这里随时可以改。其他服务器会得知你的选择，多数会尊重。
findable-later = 账号一开通，你的服务器就会知道。在设置里随时可以改。
findable-saved = 已保存。这里随时可以改。
findable-unknown = 你还没有选。
findable-no-server = 你的服务器没有这个选项。
findable-step = 决定要不要让别人找到你

## 个人资料上的话题：增减马上生效

yourself-featured = 个人资料上的话题
yourself-featured-name = 话题
yourself-featured-add = 展示
yourself-featured-used = 你用过：
yourself-featured-help = 在你的页面上点一个话题，就能看到你的相关帖子。增减马上生效，不用保存。
yourself-featured-remove = 移除 { $tag }
yourself-featured-added = { $tag } 已展示在你的个人资料上。
yourself-featured-gone = { $tag } 已从你的个人资料上移除。
