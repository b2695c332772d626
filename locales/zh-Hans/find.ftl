### 搜索、四处看看，以及主页以外的内容。

## 导航

nav-explore = 发现
nav-search = 搜索
nav-bookmarks = 收藏
nav-favourites = 喜欢
nav-yours = 我的内容
lists-title = 列表

## 搜索框

find-label = 搜索，或粘贴任何链接
find-placeholder = 搜索，或粘贴任何链接
find-clear = 清空搜索
find-more = 显示更多
find-people-today = { $count ->
       *[other] 今天 { $people } 人在聊
    }
find-people-lately = { $count ->
       *[other] 最近 { $people } 人在聊
    }
find-news-people = { $count ->
       *[other] { $people } 人分享
    }
find-done-from-home = 稍等，你自己的服务器马上就办。

## 搜索

search-for = 搜索“{ $text }”
search-typing = 找到 { $count } 个人
search-kinds = 找什么
search-all = 全部
search-people = 用户
search-people-all = 所有用户
search-tags = 话题
search-tags-all = 所有话题
search-posts = 帖子
search-posts-all = 所有帖子
search-no-people = 没有叫这个名字的人。
search-no-tags = 没有这样的话题。
search-no-posts = 没有含这些词的帖子。能搜到的只有作者允许的帖子，和你自己的。
search-none = 在 { $server } 没有找到“{ $text }”
    .text = 服务器只认得打过交道的人。换个写法，或者粘贴完整的用户名（比如 @lea@piaille.fr）或链接。
    .action = 看看大家在聊什么
search-guest = 有了账号能搜得更远：搜帖子，也搜其他服务器。
search-members = 在 { $server }，有账号的人才能搜索
    .text = 粘贴链接，或者像 @lea@piaille.fr 这样完整的用户名，没有账号也能打开。
search-past = 最近搜过
search-clear = 清空
search-cleared = 已清空。
search-what = 能搜到什么
search-what-people = { $server } 已经认得的人和话题。
search-what-posts = 作者允许被搜到的帖子，和你自己的。
search-what-links = 任何服务器的任何链接，粘贴就能在这里打开。
search-narrow = 用这些词缩小范围
search-op-from = 只搜这个人的帖子，from:me 搜自己的
search-op-has = 只搜带图片或视频的，也可以写 has:poll
search-op-is = 只搜回复，也可以写 is:sensitive
search-op-language = 只搜这种语言，用语言代码
search-op-before = 只搜这一天之前的
search-op-after = 只搜这一天之后的
search-link = Trente 可以打开你的链接
search-link-post = 链接里的帖子
search-open = 打开
search-server = { $server } 也许是一台服务器
search-server-read = 看看那里的帖子

## 四处看看

explore-posts = 帖子
explore-hashtags = 话题
explore-news = 新闻
explore-people = 用户
explore-local = 此服务器
explore-federated = 所有服务器
explore-no-hashtags = 还没有热议的话题
    .text = 几个人用了同一个话题，就会出现在这里。
explore-no-news = 还没有新闻
    .text = 几个人分享了同一个网页，就会出现在这里。
explore-no-people = 还没有推荐的人
    .text = 搜一个名字，或者粘贴认识的人的完整用户名。
explore-no-posts = 这里静悄悄的
    .text = 暂时还没有人在这里发帖。

## 宽窗口里页面旁边

around-tags = 热议话题
around-all-tags = 所有话题
around-people = 推荐关注
around-all-people = 更多人

## 主页以外的内容

bookmarks-none = 还没有收藏
    .text = 点帖子下面的书签，它就留在这里。收藏了什么，只有你看得到。
favourites-none = 还没有喜欢
    .text = 点帖子下面的爱心，作者会知道你喜欢，帖子也会留在这里。
followed-tags = 你的话题
    .text = 你关注的所有话题的帖子，最新的在前
followed-tags-none = 还没有帖子
    .text = 在话题页面点关注，帖子就会出现在这里。
lists-none = 还没有列表
    .text = 列表可以单独看某些人的帖子。建一个，把你关注的人放进去。
list-empty = 这里静悄悄的
    .text = 列表里的人还没有发过帖子。
members-place = 这里需要账号
    .text = 注册或登录以后就能用。
tags-title = 多个话题
tags-add = 再加一个话题
tags-add-go = 添加
tags-out = 去掉 { $tag }
sharing-title = 分享了这个网页的帖子
sharing-none = 已经没有人分享它了
    .text = 网页本身也许还在。
sharing-read = 去 { $site } 查看
server-guest = 你正以访客的身份看 { $server }。在这里点喜欢或收藏，会由你自己的服务器来办。

## 其他社交网络的链接，经过桥接在这里也能看到

bridge-none = { $server } 不认得 { $network } 的 { $name }。对方可能没有开启桥接，所以从这里还没法关注。
bridge-unknown = 你的服务器不认得这个人。对方可能没有开启桥接，所以从这里还没法关注。
bridge-opened = 这是同一个人，是你的服务器通过桥接看到的样子。
bridge-opened-there = 打开链接
