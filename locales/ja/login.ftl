### ログイン：何でも入る欄が一つ、次にブラウザ、そしてホーム。

login-heading = おかえりなさい
login-back = 読みに戻る
login-field = アカウントはどこにありますか？
login-placeholder = piaille.fr または @you@piaille.fr
login-help = アドレス、ユーザー名、プロフィールのリンク。何でも貼り付けてください。
login-email = メールアドレスのようです。アカウントのアドレスは、「piaille.fr」のようなサーバー名で終わります。
login-clear = 消去
login-options = サーバー
login-continue = 続ける
login-asking = サーバーに確認中
login-password = パスワードはサーバーのページで入力します。ここで聞くことはありません。

## サーバーを忘れたとき

login-forgot = サーバーが思い出せない
login-forgot-known = この端末で使ったことのあるサーバー：
login-forgot-name = ユーザー名から探す
login-forgot-look = 探す
login-forgot-looking = 利用者の多いサーバーを探しています
login-forgot-nowhere = 利用者の多いサーバーに、{ $name }という人はいませんでした。もっと小さなサーバーかもしれません。
login-forgot-there = { $name }という人がここにいます。あなたですか？
login-forgot-mail = 「Mastodon」でメールを検索してみてください。差出人のアドレスの末尾がサーバーです。
login-forgot-history = パスワード管理アプリやブラウザの履歴で、「mastodon.nl」のような名前を探してみてください。
login-forgot-friend = 友だちにあなたのプロフィールを開いてもらってください。2つ目の@のあとがサーバーです。
login-new = はじめてですか？
login-new-join = 30秒ほどで参加

## ブラウザを待つあいだ

login-waiting-heading = 続きはブラウザで
login-waiting = ブラウザで{ $server }を開いています。承認したら、ここに戻ってきてください。
login-waiting-by-hand = ブラウザが開きませんでした。リンクをコピーして、この端末のブラウザで開き、そこで承認してください。
login-waiting-live = { $server }を待っています
login-open-again = ページをもう一度開く
login-copy = リンクをコピー
login-copied = リンクをコピーしました。
login-copy-failed = リンクをコピーできませんでした。リンクを選択して、手動でコピーしてください。
login-address = ページのリンク
login-cancelled = ログインをやめました。サーバー名は入力されたままです。

## ブラウザから自動で戻れないときのコード

login-code = ブラウザに表示されたコード
login-code-help = 承認すると、{ $server }がコードを表示します。コピーして、ここに貼り付けてください。
login-code-go = ログイン
login-code-checking = ログイン中
login-code-missing = まず、コードを貼り付けてください。

## ログインしたあと

login-done = おかえりなさい、{ $name }さん。
login-secret-file = この端末にはキーチェーンがないので、ログイン情報はあなただけが読めるファイルに保管しています。

## アカウントができる前にしようとしたこと

wish-favourite = アカウントが使えるようになったら、この投稿をお気に入りに登録します。
wish-boost = アカウントが使えるようになったら、この投稿をブーストします。
wish-save = アカウントが使えるようになったら、この投稿を保存します。
wish-vote = アカウントが使えるようになったら、この項目に投票します。
wish-reply = この投稿をとっておきます。アカウントが使えるようになったら返信できます。
wish-follow = アカウントが使えるようになったら、この人をフォローします。
wish-write = 投稿するにはアカウントが必要です。30秒ほどで作れます。
