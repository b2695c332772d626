### 屏幕阅读器读出帖子的哪些内容，以及怎么选。

settings-access = 无障碍

## 设置里的选择

spoken = 屏幕阅读器怎么读帖子
    .text = 选择要读的部分，排成你想要的顺序。内容警告遮住的，打开以后才会读出。
spoken-now = 每条帖子依次读出：{ $parts }
spoken-usual = 恢复默认顺序
spoken-is-usual = 帖子按默认顺序读出。
spoken-earlier = 提前读出：{ $part }
spoken-later = 延后读出：{ $part }
spoken-moved = { $part }：第 { $place } 项，共 { $count } 项
spoken-author = 作者
spoken-handle = 作者的用户名
spoken-warning = 内容警告
spoken-text = 正文
spoken-time = 时间
spoken-media = 图片数量
spoken-poll = 投票
spoken-counts = 回复数、转嘟数、喜欢数
spoken-visibility = 谁可以看
spoken-why = 谁转嘟的

## 读出的各部分：每个都是一句话，都可能排在最前

post-said-next = { $said }{ $more }
post-said-author = { $name }。
post-said-handle = { $handle }。
post-said-warning = 内容警告：{ $warning }。
post-said-time = { $time }。
post-said-poll = 附有投票。
post-said-replies = { $count } 条回复。
post-said-boosts = { $count } 次转嘟。
post-said-favourites = { $count } 次喜欢。
post-said-visibility = { $who ->
        [public] 所有人都能看到。
        [unlisted] 悄悄公开，所有人都能看到。
        [private] 仅关注者可见。
        [direct] 仅提到的人可见。
       *[other] 由服务器限制可见范围。
    }
post-said-why = { $why }。
