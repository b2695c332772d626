### 螢幕閱讀器會唸出貼文的哪些內容，以及怎麼選。

settings-access = 無障礙

## 設定裡的選擇

spoken = 螢幕閱讀器怎麼唸貼文
    .text = 選擇要唸的部分，排成你要的順序。內容警告遮住的，打開後才會唸。
spoken-now = 每則貼文依序唸出：{ $parts }
spoken-usual = 恢復預設順序
spoken-is-usual = 貼文照預設順序唸出。
spoken-earlier = 提前唸：{ $part }
spoken-later = 延後唸：{ $part }
spoken-moved = { $part }：第 { $place } 項，共 { $count } 項
spoken-author = 作者
spoken-handle = 作者的帳號名稱
spoken-warning = 內容警告
spoken-text = 內文
spoken-time = 時間
spoken-media = 圖片數量
spoken-poll = 投票
spoken-counts = 回覆數、轉嘟數、最愛數
spoken-visibility = 誰看得到
spoken-why = 誰轉嘟的

## 唸出的各部分：每個都是一句話，都可能排在最前面

post-said-next = { $said }{ $more }
post-said-author = { $name }。
post-said-handle = { $handle }。
post-said-warning = 內容警告：{ $warning }。
post-said-time = { $time }。
post-said-poll = 附有投票。
post-said-replies = { $count } 則回覆。
post-said-boosts = { $count } 次轉嘟。
post-said-favourites = { $count } 個最愛。
post-said-visibility = { $who ->
        [public] 所有人都看得到。
        [unlisted] 悄悄公開，所有人都看得到。
        [private] 僅限追蹤者。
        [direct] 僅限提及的人。
       *[other] 觀看範圍由伺服器限制。
    }
post-said-why = { $why }。
