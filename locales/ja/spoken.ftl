### 投稿の読み上げ：耳で聞く人に何を伝えるか、そこから何を選ぶか。

settings-access = アクセシビリティ

## 設定での選択

spoken = 画面読み上げソフトが読む投稿の内容
    .text = 読み上げるものを選び、好きな順に並べてください。閲覧注意で隠れている内容は、開くまで読み上げません。
spoken-now = 投稿ごとに読み上げるもの：{ $parts }
spoken-usual = 標準の順に戻す
spoken-is-usual = 投稿を標準の順で読み上げます。
spoken-earlier = 前に移す：{ $part }
spoken-later = 後ろに移す：{ $part }
spoken-moved = { $part }：{ $count }個中{ $place }番目
spoken-author = 書いた人
spoken-handle = 書いた人のアドレス
spoken-warning = 閲覧注意
spoken-text = 文章
spoken-time = 時刻
spoken-media = 画像の数
spoken-poll = アンケート
spoken-counts = 返信・ブースト・お気に入りの数
spoken-visibility = 公開範囲
spoken-why = ブーストした人

## 読み上げる文：それぞれが一文で、どれが最初に来てもよい。

post-said-next = { $said } { $more }
post-said-author = { $name }さん。
post-said-handle = { $handle }。
post-said-warning = 閲覧注意：{ $warning }。
post-said-time = { $time }。
post-said-poll = アンケートつき。
post-said-replies = 返信{ $count }件。
post-said-boosts = ブースト{ $count }件。
post-said-favourites = お気に入り{ $count }件。
post-said-visibility = { $who ->
        [public] 誰にでも公開。
        [unlisted] ひかえめな公開。
        [private] フォロワーだけに公開。
        [direct] メンションした人だけに公開。
       *[other] サーバーによる制限あり。
    }
post-said-why = { $why }。
