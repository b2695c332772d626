### 複数の画面で使う言葉と、すべてのエラー。

app-name = Trente

## ボタンと短いラベル

back = 戻る
close = 閉じる
cancel = キャンセル
try-again = もう一度試す
loading = 読み込み中
sentence-next = { $said }{ $more }
list-more = もっと見る
list-more-loading = 続きを読み込み中
list-more-failed = 続きを読み込めませんでした。
log-in = ログイン

## 画面の案内：横のメニュー、または下のタブ

nav-label = メイン
skip-to-content = 本文へ移動
nav-home = ホーム
nav-read = いま
nav-settings = 設定
nav-notifications = 通知
nav-notifications-new = 通知、新着{ $count }件
nav-notifications-many = 通知、新着{ $count }件以上
nav-many = { $count }+
nav-you = マイページ
nav-write = 投稿を書く
nav-join = 参加
nav-accounts = アカウント：現在は{ $name }
nav-accounts-new = 別のアカウントに新しい通知があります
nav-account-new = { $handle } · 新着{ $count }件
nav-account-ended = { $handle } · ログイン切れ
nav-account-ended-now = { $handle }のログインが切れました。新しいものを見るには、設定でもう一度ログインしてください。

## エラー
## 本文は何が起きたか。`.safe` は何が無事で、いま何をすればよいか。`.action` はボタン。

fault-offline = オフラインです。
    .safe = この端末にあるものは引き続き読めますし、書いたものも消えていません。接続が戻ったら続きをどうぞ。
    .action = もう一度試す
fault-no-such-server = { $server ->
        [unknown] その名前のサーバーはありません。
       *[other] { $server }というサーバーはありません。
    }
    .safe = 何も消えていません。いま、この名前のサーバーにはつながりません。時間をおいてもう一度お試しください。
    .typed = 入力した内容は残っています。文字の抜けなど、打ち間違いがないか見てみてください。
    .action = もう一度試す
fault-unreachable = { $server ->
        [unknown] サーバーから応答がありません。
       *[other] { $server }から応答がありません。
    }
    .safe = アカウントは無事で、何も消えていません。サーバーも休むことがあります。1分ほどしたらもう一度お試しください。
    .action = もう一度試す
fault-timed-out = { $server ->
        [unknown] サーバーの応答に時間がかかりすぎました。
       *[other] { $server }の応答に時間がかかりすぎました。
    }
    .safe = 何も消えていません。サーバーが混んでいるか、回線が遅いのかもしれません。もう一度お試しください。
    .action = もう一度試す
fault-bad-certificate = { $server ->
        [unknown] サーバーが本物であることを確認できません。
       *[other] { $server }が本物であることを確認できません。
    }
    .safe = Trenteからは何も送っていないので、あなたの情報は見られていません。端末の日付が合っているか確かめてください。合っていれば、サーバー側が直るのを待ちましょう。
    .action = もう一度試す
fault-not-an-address = サーバーのアドレスではないようです。
    .safe = サーバーは「piaille.fr」、アカウントは「@you@piaille.fr」のような形です。
    .typed = 入力した内容は残っています。サーバーは「piaille.fr」、アカウントは「@you@piaille.fr」のような形です。
    .action = もう一度試す
fault-insecure-address = このアドレスは安全な接続に対応していません。
    .safe = Trenteからは何も送っていないので、あなたの情報は見られていません。
    .typed = Trenteからは何も送っていません。アドレスをhttpsで書くか、「piaille.fr」のように名前だけを入力してください。
    .action = もう一度試す
fault-not-mastodon = { $server ->
        [unknown] これはふつうのウェブサイトで、Mastodonのサーバーではありません。
       *[other] { $server }はふつうのウェブサイトで、Mastodonのサーバーではありません。
    }
    .safe = 何も消えていません。サーバーがメンテナンス中なのかもしれません。時間をおいてもう一度お試しください。
    .typed = 入力した内容は残っています。サーバーの名前が違うのかもしれません。「サーバーが思い出せない」から探せます。
    .action = もう一度試す
fault-other-software = { $server ->
        [unknown] このサーバーは{ $said }で動いていて、Trenteではログインできません。
       *[other] { $server }は{ $said }で動いていて、Trenteではログインできません。
    }
    .safe = そのサーバーのアカウントはそのままです。Mastodonのサーバーからなら、そのサーバーの人たちをフォローできます。
    .action = 別のサーバーを試す
fault-bad-answer = { $server ->
        [unknown] サーバーの返事を読み取れませんでした。
       *[other] { $server }の返事を読み取れませんでした。
    }
    .safe = 何も消えていません。メンテナンス中かもしれません。1分ほどしたらもう一度お試しください。
    .action = もう一度試す
fault-too-large = { $server ->
        [unknown] サーバーから、予想よりはるかに大きなデータが届きました。
       *[other] { $server }から、予想よりはるかに大きなデータが届きました。
    }
    .safe = 読み込みを止めました。何も消えていません。もう一度試すか、ブラウザで開いてください。
    .action = もう一度試す
fault-redirect-loop = { $server ->
        [unknown] サーバーが別のアドレスへの転送を繰り返しています。
       *[other] { $server }が別のアドレスへの転送を繰り返しています。
    }
    .safe = 何も消えていません。直すのはサーバー側です。時間をおいてもう一度お試しください。
    .action = もう一度試す
fault-server-busy = { $server ->
        [unknown] サーバーが混み合っています。
       *[other] { $server }が混み合っています。
    }
    .safe = { $when ->
        [unknown] 何も消えていません。1分ほどしたらもう一度お試しください。
       *[other] 何も消えていません。{ $when }にもう一度お試しください。
    }
    .action = もう一度試す
fault-rate-limited = { $server ->
        [unknown] サーバーから、少し間をおくよう求められました。
       *[other] { $server }から、少し間をおくよう求められました。
    }
    .safe = { $when ->
        [unknown] 何も消えていません。数分したらもう一度お試しください。
       *[other] 何も消えていません。{ $when }にもう一度お試しください。
    }
    .action = もう一度試す
fault-logged-out = { $server ->
        [unknown] ログインが切れました。
       *[other] { $server }へのログインが切れました。
    }
    .safe = アカウントも、書いたものも無事です。もう一度ログインすれば、続きから始められます。
    .action = ログイン
fault-forbidden = { $server ->
        [unknown] サーバーがこの操作を許可していません。
       *[other] { $server }がこの操作を許可していません。
    }
    .safe = 何も変わっていません。サーバーのルールか、相手の設定によるものかもしれません。
    .action = 戻る
fault-not-found = ここにはもうありません。
    .safe = 削除されたか、非公開になったのかもしれません。ほかはすべて元のままです。
    .action = 戻る
fault-members-only = { $server ->
        [unknown] このサーバーの利用者だけが読めます。
       *[other] { $server }の利用者だけが読めます。
    }
    .safe = 誰でも読めるサーバーは、ほかにもあります。ここのアカウントをお持ちなら、ログインすると読めます。
    .action = ログイン
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] サーバーに受け付けられませんでした。
           *[other] サーバーに受け付けられませんでした。サーバーの返事：「{ $said }」
        }
       *[other] { $said ->
            [nothing] { $server }に受け付けられませんでした。
           *[other] { $server }に受け付けられませんでした。サーバーの返事：「{ $said }」
        }
    }
    .safe = 書いた内容は残っています。直してからもう一度お試しください。
    .action = もう一度試す
fault-login-denied = { $server ->
        [unknown] アクセスが承認されませんでした。
       *[other] { $server }でアクセスが承認されませんでした。
    }
    .safe = 何も変わっていません。押し間違いなら、最初からやり直して、サーバーのページで「承認」を選んでください。
    .action = もう一度試す
fault-login-expired = 承認されないまま時間が過ぎたので、ログインを中止しました。
    .safe = 何も変わっておらず、サーバー名も入力されたままです。もう一度始めてください。
    .action = やり直す
fault-no-browser = ブラウザが開きませんでした。
    .safe = このままでも続けられます。リンクをコピーし、ブラウザに貼り付けて開いてください。
    .action = リンクをコピー
fault-too-long = { $server ->
        [unknown] サーバーの文字数の上限を超えています。
       *[other] { $server }の文字数の上限を超えています。
    }
    .safe = 文章は残っています。少し短くしてから送ってください。
    .action = 文章に戻る
fault-empty = 投稿する内容がまだありません。
    .safe = まず、ひとこと書いてみてください。
    .action = 文章に戻る
fault-media-missing = 投稿の添付に、まだアップロードできていないものがあります。
    .safe = まだ何も公開されていません。印のついたファイルをもう一度試すか、外してください。
    .action = 投稿に戻る
fault-not-a-list = このファイルには、読み込める一覧がありません。
    .safe = 読み込めるのは、MastodonかTrenteで保存したファイルです。何も変わっていません。
    .action = 別のファイルを選ぶ
fault-not-settings = このファイルにはTrenteの設定が入っていません。
    .safe = 読み込めるのは、Trenteで保存した、名前が「trente-settings」で始まるファイルです。何も変わっていません。
    .action = 別のファイルを選ぶ
fault-not-a-language = 翻訳のフォルダーではないようです。
    .safe = 翻訳のフォルダーには拡張子が「.ftl」のファイルがあり、「de」や「pt-BR」のような言語タグが名前になっています。何も変わっていません。
    .action = 別のフォルダーを選ぶ
fault-list-too-long = この一覧は長すぎて、一度に読み込めません。
    .safe = 一度に読み込めるのは2万行、20 MBまでです。ファイルを2つに分けて、順に読み込んでください。
    .action = 別のファイルを選ぶ
fault-no-downloads = ダウンロードフォルダーにファイルを保存できませんでした。
    .safe = フォルダーがないか、いっぱいか、Trenteからは書き込めないのかもしれません。何も変わっていません。
    .action = もう一度試す
fault-wrong-password = { $server ->
        [unknown] サーバーのパスワードが違うようです。
       *[other] { $server }のパスワードが違うようです。
    }
    .safe = 何も変わっていません。サーバーのページでログインするときのパスワードか、確かめてください。
    .action = もう一度試す
fault-maybe-moved = { $server ->
        [unknown] サーバーの返事がはっきりせず、引っ越しが済んだかどうか分かりません。
       *[other] { $server }の返事がはっきりせず、引っ越しが済んだかどうか分かりません。
    }
    .safe = 引っ越しは取り消せません。もう一度試す前に、下のほうで、うまくいったか確かめてください。
    .action = もう一度試す
fault-not-followed = この人をフォローしていません。
    .safe = リストに入れられるのは、フォローしている人だけです。ほかはすべて元のままです。
    .action = 戻る
fault-no-picture = サーバーで使える画像ではありません。
    .safe = プロフィールは元のままです。PNG、JPEG、GIF、WebPのどれかを選んでください。
    .action = 別の画像を選ぶ
fault-picture-too-large = この画像は8 MBを超えています。
    .safe = プロフィールは元のままです。もう少し小さい画像を選んでください。
    .action = 別の画像を選ぶ
fault-storage = この端末に保存できないものがありました。
    .safe = いま見えているものは残っています。ディスクがいっぱいかもしれません。空きを作ってから、もう一度お試しください。
    .action = もう一度試す
fault-not-kept = 送信できず、この端末への保存もできませんでした。
    .safe = 文章は、いまこのウィンドウの中にしかありません。Trenteを閉じる前に、ディスクに空きを作るか、文章をコピーしてください。
    .action = 文章に戻る
fault-already-open = Trenteはすでに開いています。
    .safe = 開いているウィンドウで続けてください。見当たらなければ、Trenteを終了してから開き直してください。
    .action = もう一度試す
fault-later-version = この端末では、もっと新しいTrenteが使われていました。
    .safe = いまのTrenteは古いので、そのファイルには手をつけません。新しいTrenteを入れ直せば、すべて元どおり使えます。
    .action = もう一度試す
fault-keychain = この端末のパスワード保管場所を使えませんでした。
    .safe = アカウントは無事です。キーチェーンのロックを解除してから、もう一度お試しください。
    .action = もう一度試す
fault-maybe-posted = { $server ->
        [unknown] サーバーの返事がはっきりせず、投稿が公開されたかどうか分かりません。
       *[other] { $server }の返事がはっきりせず、投稿が公開されたかどうか分かりません。
    }
    .safe = 文章はとってあります。同じ投稿が二つ並ばないように、もう一度投稿する前に確かめてください。
    .action = 投稿されたか確かめる
fault-maybe-changed = { $server ->
        [unknown] サーバーの返事がはっきりせず、投稿が編集されたかどうか分かりません。
       *[other] { $server }の返事がはっきりせず、投稿が編集されたかどうか分かりません。
    }
    .safe = 文章はとってあります。
    .action = 編集されたか確かめる
fault-post-gone = あなたの投稿はもうありません。
    .safe = この端末か、ほかの場所で削除されたようです。書いた内容はとってあります。
    .action = 新しい投稿にする
fault-cannot-change = { $server ->
        [unknown] このサーバーは投稿の編集に対応していません。
       *[other] { $server }は投稿の編集に対応していません。
    }
    .safe = ソフトウェアが古いか、Mastodonとは別のもののようです。書いた内容はとってあります。
    .action = 戻る
fault-maybe-reported = { $server ->
        [unknown] サーバーの返事がはっきりせず、通報が届いたかどうか分かりません。
       *[other] { $server }の返事がはっきりせず、通報が届いたかどうか分かりません。
    }
    .safe = 同じ通報が二度届いても、モデレーターは困りません。
    .action = もう一度送る
fault-posted-before = 最後に手直しする前の内容で、すでに投稿されています。
    .safe = 文章はとってあります。いま投稿すると、投稿が二つになります。
    .action = これも投稿する
fault-maybe-scheduled = { $server ->
        [unknown] サーバーの返事がはっきりせず、投稿が予約されたかどうか分かりません。
       *[other] { $server }の返事がはっきりせず、投稿が予約されたかどうか分かりません。
    }
    .safe = 文章はとってあります。同じ投稿が二つ並ばないように、もう一度予約する前に一覧を見てください。
    .action = 予約の一覧を見る
fault-scheduled-before = 投稿はすでにサーバーにあり、選んだ時刻に公開されます。
    .safe = 文章はとってあります。いま投稿すると、投稿が二つになります。
    .action = これも投稿する
fault-too-soon = 予約するには時刻が近すぎます。
    .safe = 文章はとってあります。5分以上先の時刻を選ぶか、いま投稿してください。
    .action = 別の時刻を選ぶ
fault-sign-up-on-page = { $server ->
        [unknown] このサーバーのアカウントは、アプリではなくサーバーのページで作ります。
       *[other] { $server }のアカウントは、アプリではなくサーバーのページで作ります。
    }
    .safe = 何も消えていません。サーバーのページでアカウントを作ってから、ここでログインしてください。
    .action = もう一度試す
fault-bug = Trenteの中で問題が起きました。
    .safe = こちらの不具合です。書いた内容はとってあります。もう一度試しても直らなければ、お知らせください。
    .action = もう一度試す

## 投稿の横の時刻（できるだけ短く）

time-now = 今
time-minutes = { $count }分
time-hours = { $count }時間

## サーバーについて

side-label = このサーバーについて
server-languages = 使われている言語：{ $languages }
server-people = { $count ->
       *[other] 今月{ $people }人が利用
    }
server-answers = { $ms }ミリ秒で応答
nav-profile = マイページ
toasts-label = Trenteからのお知らせ

without-pictures = ウィンドウの表示が2回止まったので、次に起動するまで画像なしで続けます。
