### Mastodon 的用语：每个词一句简短的解释，各处都一样。

glossary = Mastodon 的用语
    .line = 十个词，各是什么意思
    .text = 词不多，每个只有一个意思。
explain-what = “{ $word }”是什么意思？
explain-post = 这条帖子上的 Mastodon 用语
explain-server = 服务器
    .text = 账号安家的地方。所有服务器互相连通：在哪一台都能跟所有人来往，以后也可以搬到别的服务器。
explain-handle = 完整的用户名
    .text = 前面是名字，@ 后面是服务器，就像邮箱地址。想让谁找到你，就告诉谁。
explain-boost = 把一条帖子转给关注你的人看。作者的名字不变，作者也会知道。
explain-favourite = 告诉作者你喜欢这条帖子。不会影响任何排序。
explain-warning = 挡在帖子前面的一句提醒。想看的人，点开再看。
explain-local = 你服务器上的人公开发布的帖子，最新的在前。
explain-federated = 与你的服务器有往来的所有服务器上，大家公开发布的帖子，最新的在前。数量很多。
explain-pack = 关注包
    .text = 有人挑选的一组人，可以一起关注。不想关注的，可以去掉。
