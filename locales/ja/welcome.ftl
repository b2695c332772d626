### はじめに見えるもの：よいサーバーの本物の投稿と、その入り口。

welcome-headline = どうぞ、お入りください。
welcome-lede = これが、いまのMastodonです。好きなだけ読んでいってください。アカウントは30秒ほどで作れます。
welcome-happening = { $server }のいま
welcome-trending = 今日ここで話題になっていること
welcome-public = 届いたばかりの投稿
welcome-begun = { $server }のアカウントが作りかけです。
welcome-begun-go = 続ける
welcome-mail = サーバーは、メールサービスのようなもの。どれか一つ選べば誰とでも話せて、いつでも引っ越せます。
welcome-language = 言語：{ $language }
welcome-posts-only = 投稿のみ
welcome-invite = 参加はこちらから
welcome-topics = どんなものを読みたいですか？
welcome-join = { $server }に参加
welcome-have-account = アカウントを持っています
welcome-have-account-label = アカウントを持っています。ログイン
welcome-others = ほかのおすすめ
welcome-more = 招待リンクを使う
welcome-others-title = { $count ->
        [1] もう一つのおすすめ
       *[other] ほかのおすすめ{ $count }件
    }
welcome-look = 投稿を見てみる

## サーバーをすすめる理由

why-language = { $language }で話せる
why-language-second = { $language }で話せる（あなたが使う言語の一つ）
why-language-common = { $language }で話せる（ここでいちばん多い言語）
why-instant = すぐに始められる
why-approval = 運営の人が申請を読んで承認
why-topic = 話題：{ $topic }
why-region-europe = ヨーロッパ
why-region-north-america = 北アメリカ
why-region-south-america = 南アメリカ
why-region-africa = アフリカ
why-region-asia = アジア
why-region-oceania = オセアニア
why-people = { $count ->
       *[other] 今週{ $people }人が利用
    }
why-answered = { $ms }ミリ秒で応答

## 三つのサーバーの特徴

role-best = いちばん合いそうなサーバー
role-instant = すぐに始められる
role-topic = { $topic }のサーバー
role-big = { $language }の大きなサーバー
role-quiet = こぢんまりと静か
role-larger = もっとにぎやか
role-smaller = もっとこぢんまり

## サーバーの名前の横

pick-instant = すぐ参加
pick-approval = 承認制
pick-many-languages = { $count }言語

## 先に候補に挙がったのに、すすめなかったサーバー

passed-slow = { $next ->
        [none] { $server }はいま応答が遅いようです。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }はいま応答が遅いようです。次のおすすめは{ $next }です。
    }
passed-down = { $next ->
        [none] { $server }はいま応答がありません。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }はいま応答がありません。次のおすすめは{ $next }です。
    }
passed-closed = { $next ->
        [none] { $server }はいま新しい人を受け付けていません。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }はいま新しい人を受け付けていません。次のおすすめは{ $next }です。
    }
passed-full = { $next ->
        [none] { $server }はいま受け入れの余裕がありません。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }はいま受け入れの余裕がありません。次のおすすめは{ $next }です。
    }
passed-under-age = { $next ->
        [none] { $server }はもう少し上の年齢の人向けです。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }はもう少し上の年齢の人向けです。次のおすすめは{ $next }です。
    }
passed-limited = { $next ->
        [none] { $server }は一部のサーバーとやりとりしていません。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }は一部のサーバーとやりとりしていません。次のおすすめは{ $next }です。
    }
passed-approval = { $next ->
        [none] { $server }は承認制になりました。読んでいるあいだに、別のサーバーを探します。
       *[other] { $server }は承認制になりました。{ $next }ならすぐに始められます。
    }

## サーバーの話題

topic-academia = 学術
topic-activism = 社会運動
topic-adult = 成人向け
topic-art = アート
topic-bipoc = BIPOC
topic-books = 本
topic-film = 映画
topic-food = 食べもの
topic-furry = ケモノ
topic-games = ゲーム
topic-general = 総合
topic-hobby = 趣味
topic-humor = ユーモア
topic-journalism = ニュース
topic-lgbt = LGBTQ+
topic-music = 音楽
topic-nature = 自然
topic-now = いま
topic-photography = 写真
topic-regional = 地域
topic-religion = 宗教
topic-science = 科学
topic-sports = スポーツ
topic-tech = テクノロジー

## 持っているリンク：招待、パック、友だちのページ

link-title = 招待やリンクを使う
link-label = リンク
link-help = 招待、パック、友だちのページ、サーバー。何でも貼り付けてください。
link-go = 開く
link-paste = クリップボードから貼り付け
link-empty = クリップボードに文字がありません。
link-nothing = 開けるリンクが見つかりませんでした。「https://piaille.fr/invite/…」や「@you@piaille.fr」のようなものを貼り付けてください。
link-invite-over = { $server }へのこの招待は、期限が切れています。
link-pack = 「{ $name }」の{ $count }人をフォローしますか？
link-pack-then = アカウントが使えるようになったら、順にフォローしていきます。一人ずつ外すこともできます。
link-pack-yes = フォローする
link-pack-kept = このパックの人たちを、とっておきます。
link-person = { $handle }をこの端末でフォローしました。投稿がホームに届きます。
link-person-ask = { $handle }をフォローしますか？
link-person-then = 投稿がすぐにホームに届きます。アカウントが使えるようになったら、フォローはそちらに引き継がれます。
link-person-yes = フォロー
link-person-no = 見るだけ

## ほかのアプリから開いたリンク：先に確かめる

link-asks-title = このリンクを開きますか？
link-asks = { $what ->
        [invite] Trenteの外から来たリンクです。{ $place }への招待が入っています。
        [pack] Trenteの外から来たリンクです。{ $place }のパック（人のまとめ）を開きます。
        [person] Trenteの外から来たリンクです。{ $place }を開きます。
        [post] Trenteの外から来たリンクです。{ $place }の投稿を開きます。
        [share] Trenteの外から来たリンクです。新しい投稿の文章が入っています。投稿する前に確かめられます。
       *[server] Trenteの外から来たリンクです。{ $place }の登録フォームを開きます。
    }
link-asks-password = 入力中のパスワードは引き継がれず、欄は空になります。
