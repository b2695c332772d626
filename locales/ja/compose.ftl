### 投稿を書く。

compose-title = 新しい投稿
compose-title-reply = 返信
compose-close = 下書きを残して閉じる
compose-text = 投稿の文章
compose-placeholder = 思っていることをどうぞ
compose-placeholder-reply = 返信を書く
compose-send = 投稿する
compose-sending = 投稿中
compose-send-keys = { $keys }で投稿
compose-tools = 投稿に加える

## 返信の相手

compose-replying = { $name }さんに返信しています
compose-post-gone = 返信先の投稿を読み込めませんでした。文章は残っています。

## 公開範囲

compose-visibility = 公開範囲：{ $who }
compose-visibility-menu = 公開範囲
compose-public = 公開
    .line = 公開タイムライン、検索、あなたのページに表示されます。
compose-unlisted = ひかえめな公開
    .line = あなたのページでは誰でも読めますが、公開タイムラインには出ません。
compose-private = フォロワーだけ
    .line = フォロワーと、メンションした人だけに見えます。
compose-direct = メンションした人だけ
    .line = 名前を書いた相手だけに見えます。ただし、サーバーの管理者も読もうと思えば読めます。

## 言語

compose-language = この投稿の言語：{ $language }
compose-language-yours = あなたの言語
compose-language-all = すべての言語
compose-language-unset = 言語

## 閲覧注意

compose-warning-add = 閲覧注意をつける
compose-warning-remove = 閲覧注意を外す
compose-warning = 閲覧注意
compose-warning-placeholder = 読む前に知っておいてほしいことは？

## 長さ

compose-left = あと{ $count }文字
compose-over = { $count }文字オーバー

## 下書き

compose-draft-saved = 下書きをこの端末に残しました
compose-draft-failed = 下書きをこの端末に残せませんでした。文章はまだここにあります。このページを開いたままにするか、文章をコピーしてください。
compose-draft-restored = 前の下書きを開きました。
compose-discard = 破棄
compose-discard-ask = この下書きを破棄しますか？
compose-discard-text = この端末にしかないものです。破棄すると元に戻せません。
compose-discard-yes = 破棄する
compose-discard-no = 残す

## 送ったあと

compose-sent = 投稿しました。
compose-sent-view = 見る
compose-again = もう一度投稿する
compose-not-there = あなたの最近の投稿には見当たりません。いま投稿できます。
compose-not-sent = 投稿されていません。文章はここに残っています。
compose-join = アカウントを作る
compose-needs-account = 投稿するにはアカウントが必要です。アカウントを作るかログインすると、このページに戻ってきます。
share-kept = 共有した内容はとってあります。アカウントができると、ここで開きます。
share-left-out = 受け取れなかったファイルがあります。1個100 MBまで、4個まで受け取れます。

compose-keep = 下書きに残す
compose-waits = とっておきました。アカウントが使えるようになったら投稿できます。

## 誰に見えるか：文章の下の一文

compose-seen-public = { $quotes ->
        [public] 誰でも見られて、誰でも引用できます。
        [followers] 誰でも見られます。自分のほかに引用できるのはフォロワーだけです。
        [nobody] 誰でも見られます。引用できるのは自分だけです。
       *[unsaid] 誰でも見られて、検索や公開タイムラインにも出ます。
    }
compose-seen-unlisted = { $quotes ->
        [public] 見に来た人は誰でも読めますが、公開タイムラインには出ません。誰でも引用できます。
        [followers] 見に来た人は誰でも読めますが、公開タイムラインには出ません。自分のほかに引用できるのはフォロワーだけです。
        [nobody] 見に来た人は誰でも読めますが、公開タイムラインには出ません。引用できるのは自分だけです。
       *[unsaid] 見に来た人は誰でも読めますが、公開タイムラインには出ません。
    }
compose-seen-private = { $followers ->
        [chosen] あなたが承認したフォロワーだけに見えます。
       *[open] フォロワーだけに見えます。ただし、誰でもフォロワーになって見られます。
    }
compose-seen-private-named = { $followers ->
        [chosen] あなたが承認したフォロワーと、{ $names }に見えます。
       *[open] フォロワーと、{ $names }に見えます。フォロワーには誰でもなれます。
    }
compose-seen-direct = あなたと{ $names }だけに見えます。ただし、それぞれのサーバーの管理者も読もうと思えば読めます。
compose-seen-nobody = いまは自分にしか見えません。@name のように、相手の名前を書いてください。
compose-seen-others = { $name }ほか{ $count }人
compose-seen-local = { $server }の人だけに見えます。ほかのサーバーには届きません。
compose-seen-local-private = { $followers ->
        [chosen] あなたが承認した{ $server }のフォロワーだけに見えます。
       *[open] { $server }のフォロワーだけに見えます。ただし、そこの人なら誰でもフォロワーになって見られます。
    }
compose-seen-local-private-named = { $followers ->
        [chosen] あなたが承認した{ $server }のフォロワーと、{ $names }に見えます。
       *[open] { $server }のフォロワーと、{ $names }に見えます。そこの人なら誰でもフォロワーになれます。
    }
compose-seen-local-direct = あなたと{ $names }だけに見えます。ただし、{ $server }の管理者も読もうと思えば読めます。
compose-seen-local-nobody = いまは自分にしか見えません。@name のように、{ $server }にいる相手の名前を書いてください。
compose-seen-local-missed = ほかのサーバーには送られないので、{ $names }には届きません。
compose-local = { $server }の中だけ
    .text = ほかのサーバーには届きません。あなたをフォローしている人でも、サーバーが違えば見られません。
compose-markdown = Markdown
    .text = *斜体*、**太字**、[リンク](https://…)、箇条書きのリストが、そのとおりの見た目になります。
compose-visibility-done = 完了
compose-quotes = 引用できる人
compose-quote-public = 誰でも
compose-quote-followers = フォロワーだけ
compose-quote-nobody = 自分だけ
compose-quotes-closed = 公開範囲を限った投稿は、ほかの人には引用できません。

## アンケート

compose-poll = アンケート
compose-poll-add = アンケートを追加
compose-poll-remove = アンケートを外す
compose-poll-answer = 項目{ $place }
compose-poll-less = 項目{ $place }を削除
compose-poll-more = 項目を追加
compose-poll-several = 複数選択
compose-poll-length = 受付期間
compose-poll-minutes = { $count }分
compose-poll-hours = { $count }時間
compose-poll-days = { $count }日
compose-poll-few = アンケートには項目が2つ以上必要です。
compose-poll-long = 一つの項目は{ $most }文字までです。
compose-poll-twice = 同じ項目が2つあります。
compose-poll-or-media = { $server }では、一つの投稿に画像とアンケートの両方は使えません。

## 書いている言語

compose-tongue = { $language }で書かれているようです。
    .take = { $language }で投稿
    .leave = このまま

## スレッド：続けて出す投稿

compose-thread-add = 投稿を追加
compose-thread-placeholder = 続きをどうぞ
compose-thread-nth = { $count }件中{ $place }件目の投稿
compose-thread-remove = { $place }件目の投稿を外す
compose-thread-removed = スレッドから外しました。
compose-thread-long = 一つの投稿には長すぎます。
compose-thread-split = スレッドに分ける
compose-thread-made = 文章を一つの投稿に収まる長さに分けて、スレッドにしました。
compose-thread-sending = { $count }件中{ $place }件目を投稿中
compose-thread-sent = { $count ->
        [1] 投稿しました。
       *[other] スレッドを投稿しました（全{ $count }件）。
    }
compose-thread-stopped = スレッドの{ $count }件目までは投稿されました。残りの文章はここにあり、続きから投稿できます。
compose-thread-later = スレッドは予約できません。サーバーに預けられるのは、単独の投稿だけです。いま投稿するか、下書きに残してください。
compose-thread-nobody = { $place }件目の投稿は、いまは自分にしか見えません。その投稿の中に、@name のように相手の名前を書いてください。
