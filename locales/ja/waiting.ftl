### 待合室：フォームを送ってから、アカウントが使えるようになるまで。

waiting-title = もうすぐです
waiting-title-over = 今回は参加できませんでした
waiting-track = 進みぐあい
waiting-step-sent = 申請を送信
waiting-step-mail = メールの確認
waiting-step-mail-done = メール確認済み
waiting-step-review = 審査
waiting-step-in = 参加完了

## アカウントの状況

waiting-sending = 申請を送っています
    .text = 届いたかどうかを{ $server }に確認しています。ウィンドウを閉じても、自分で決めたパスワードのほかは、入力した内容が残ります。
waiting-arrived = 申請は届いたようです
    .text = { $server }に{ $name }という名前が登録されています。{ $email }に届いたメールのリンクを開いてから、ここでログインしてください。選んだものは、とってあります。
waiting-not-arrived = 申請は届いていませんでした
    .text = { $server }に{ $name }という名前はまだありません。自分で決めたパスワードのほかは、入力した内容が残っていて、ボタン一つでフォームに戻せます。
waiting-unconfirmed = メールを確認すると、アカウントが使えます
    .text = { $server }からリンクを送りました。有効なのは2日間です。どの端末で開いても、Trenteは自動で先に進みます。
waiting-pending = 申請を読んでもらっています
    .text = メールの確認は済みました。{ $server }の運営の人が申請を一つずつ見ていて、数分から数日かかります。承認されると自動で始められ、メールでもお知らせが届きます。
waiting-open = アカウントが使えるようになりました
    .text = { $server }での名前は{ $name }です。
waiting-refused = { $server }への申請は通りませんでした
    .text = 理由は知らされませんが、あなたへの評価ではありません。小さなサーバーは受付を休むことがよくあります。選んだものも、自分で決めたパスワードのほかの入力内容も、残っています。
waiting-expired = { $server }への申請の期限が切れました
    .text = メールのリンクが期限までに開かれませんでした。選んだものは残っています。自分で決めたパスワードのほかは、入力した内容も残っていて、ボタン一つでフォームに戻せます。
waiting-disabled = { $server }がこのアカウントの利用を止めています
    .text = { $name }というアカウントはありますが、停止されたか、追加の確認が必要です。何が必要かは{ $server }からのメールに書かれています。あなたのものは何も消えていません。
waiting-elsewhere = 続きはブラウザで
    .text = { $server }の登録は、サーバーのページで受け付けています。そこでアカウントを作ったら、戻ってログインしてください。選んだものは、ここにとってあります。

## 待つあいだにできること

waiting-mail-open = メールアプリを開く
waiting-again = もう一度送る
waiting-again-in = { $count }秒後に再送できます
waiting-sent-again = { $email }に、もう一度メールを送りました。
waiting-wrong = アドレスが違うとき
waiting-address = メールアドレス
waiting-address-help = 新しいメールアドレスに送ります。前のリンクは使えなくなります。
waiting-address-bad = メールアドレスの形になっていません。「you@example.org」のように入力してください。
waiting-address-go = 変更して送る
waiting-look = もう一度確認
waiting-looking = 確認中
waiting-fault = 何も消えていません。Trenteが引き続き確認します。
waiting-meanwhile-join = 待つあいだに{ $server }で始める
waiting-refused-join = 代わりに{ $server }に参加
waiting-refused-others = ほかのサーバーを見る
waiting-expired-again = { $server }にもう一度申請する
waiting-elsewhere-go = ページを開く
waiting-elsewhere-login = 作ったアカウントでログイン
waiting-more = その他
waiting-leave = 取りやめる
waiting-put-away = 片づける
waiting-leave-ask = { $server }への参加を取りやめますか？
waiting-leave-text = Trenteはこのアカウントを待つのをやめます。読むために選んだものは残ります。
waiting-leave-yes = 取りやめる
waiting-leave-no = 待ち続ける

## カードの下

waiting-choose = 待つあいだに、読むものを選びましょう
waiting-meanwhile = そのあいだに、読むものを選びましょう

## ウィンドウのほかの場所

waiting-rail = 開設待ち
waiting-none = 待っているアカウントはありません
waiting-banner-go = 表示
waiting-opened = アカウントが使えるようになりました。ようこそ、{ $name }さん。
waiting-opened-too = { $handle }が使えるようになりました。
waiting-opened-go = 使ってみる

wish-kept = とっておきました。アカウントが使えるようになったら実行します。
