### Mastodon 的特別用語：每個一段簡短說明，到處都一樣。

glossary = Mastodon 的用語
    .line = 十個詞，以及它們的意思
    .text = 特別的詞就這幾個，每個只有一種意思。
explain-what = 「{ $word }」是什麼意思？
explain-post = 這則貼文上的 Mastodon 用語
explain-server = 伺服器
    .text = 帳號所在的地方。伺服器彼此相通：在任何一台都能跟所有人往來，之後也可以搬到另一台。
explain-handle = 帳號名稱
    .text = 在 Mastodon 上的完整名稱：先是名稱，@ 後面是伺服器，就像電子郵件地址。想讓誰找到你，就告訴對方。
explain-boost = 把貼文轉給追蹤你的人看。原作者的名字會留著，作者也會收到通知。
explain-favourite = 告訴作者你喜歡這則貼文。不會影響任何排名。
explain-warning = 代替貼文顯示的一行字。想讀的人再打開。
explain-local = 你伺服器上的人公開發佈的貼文，最新的在前。
explain-federated = 跟你的伺服器有往來的所有伺服器上，大家公開發佈的貼文，最新的在前。數量很多。
explain-pack = 追蹤包
    .text = 有人挑好、可以一起追蹤的一群人。不想追蹤的可以去掉。
