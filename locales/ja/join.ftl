### アカウントを作る：フォームは一つ、同意は一度。

join-title = { $server }に参加
join-invited = { $server }への招待が使えます。申請と一緒に送ります。

## ユーザー名

join-name = ユーザー名
join-name-later = 表示名はあとで変えられます
join-name-help = 英字（a〜z）、数字、_
join-name-asking = 空いているか調べています
join-name-free = { $name }は空いています。
join-name-unknown = { $server }で{ $name }が空いているかどうかは、参加するときに分かります。
join-name-taken = この名前はもう使われています。別の名前にしませんか？
join-name-others = 空いている名前と、別の候補
join-name-free-on = 「{ $name }」は{ $server }で空いています。
join-name-switch = 入力内容を残して切り替える
join-name-offer = { $name }にする
join-name-blank = まず、ユーザー名を決めてください。
join-name-letters = 使えるのは、英字（a〜z）、数字、アンダースコアだけです。
join-name-long = ユーザー名は30文字までです。
join-name-short = { $server }には短すぎます。1、2文字足してください。
join-name-reserved = この名前は{ $server }が使うために取ってあります。別の名前にしてください。

## メール

join-email = メールアドレス
join-email-help = 確認メールを1通送ります。ログインにも使います。
join-email-meant = もしかして：
join-email-fix = { $email }
join-email-blank = メールアドレスを入力してください。
join-email-invalid = メールアドレスの形になっていません。「you@example.org」のように入力してください。
join-email-long = このメールアドレスは長すぎて、サーバーでは使えません。
join-email-taken = このメールアドレスのアカウントが、{ $server }にすでにあります。
join-email-blocked = { $server }では、このメールサービスは使えません。別のメールアドレスなら使えます。
join-email-unreachable = このメールアドレスには届きません。@のあとの部分が存在しないようです。打ち間違いがないか見てみてください。

## パスワード

join-password = パスワード
join-password-least = 8文字以上
join-password-help = 単語を3つか4つ並べると安心です。
join-password-show = 表示
join-password-hide = 隠す
join-password-show-label = パスワードを表示
join-password-hide-label = パスワードを隠す
join-strength-short = あと少し（8文字以上）
join-strength-weak = 見破られやすいので、もう少し
join-strength-fair = まずまず、もう1語あれば安心
join-strength-good = 安心
join-strength-great = とても強い
join-password-blank = まず、パスワードを決めてください。
join-password-short = パスワードは8文字以上にしてください。
join-password-long = パスワードは72文字までです。
join-suggested = Trenteが用意しました
join-suggested-keychain = この端末のキーチェーンに保管します。ほかの端末でログインするときに必要です。
join-suggested-file = この端末にはキーチェーンがないので、あなただけが読めるファイルに保管します。ほかの端末でログインするときに必要です。
join-suggested-own = 自分で決める
join-suggested-back = Trenteのものを使う
join-password-another = このアカウントは、すでに{ $server }に申請してあります。有効なのはそのときのパスワードで、今回のものは送っていません。申請のようすは最初のページで見られます。
join-password-refused = { $server }では、このパスワードは使えません。もっと長いものをお試しください。

## サーバーによって聞かれること

join-birth = 生年月日
join-birth-why = このサーバーは{ $age }歳から
join-birth-day = 日
join-birth-month = 月
join-birth-year = 年
join-birth-blank = 生年月日を入力してください。
join-birth-invalid = その日付は存在しません。年は4桁で入力してください。
join-birth-young = { $server }はもう少し上の年齢の人向けです。ほかに合うサーバーがあるかもしれません。
join-reason = 参加したい理由は？
join-reason-short = ひとこと、ふたことで大丈夫
join-reason-help = サーバーを運営している人が読みます。
join-reason-blank = ひとこと書いてください。{ $server }の運営の人が読みます。
join-reason-long = 420文字以内でお願いします。

## 同意すること

join-consent = 同意の内容
join-rules = ルール{ $count }件
join-no-rules = ルール
join-no-rules-text = { $server }には、書かれたルールがありません。
join-privacy = プライバシー
join-no-privacy-text = { $server }は、プライバシーポリシーを公開していません。
join-terms = 利用規約
join-no-terms-text = { $server }には、独自の利用規約はありません。
join-terms-coming = ルールを読み込み中
join-terms-failed = ルールを読み込めないと、同意に進めません。
join-name-tidied = ユーザー名は{ $name }になります。よろしければ、同意して参加してください。
join-agreement-here = ルールを読み込みました。目を通してから、同意して参加してください。
join-agreement-missing = ルールをまだ読み込んでいるので、同意に進めません。もう少しお待ちください。

## 参加

join-go = 同意して参加
join-go-to = 同意して{ $server }に参加
join-going = アカウントを申請中
join-then = 確認メールが1通届きます。待っているあいだも読み続けられます。
join-then-approval = 確認メールが1通届き、そのあと運営の人が承認します。待っているあいだも読み続けられます。
join-switched = 参加先を{ $server }に切り替えました。入力した内容はすべて残っています。
join-said = { $server }の返事：「{ $said }」
join-unsaid = サーバーに受け付けられませんでした。理由は書かれていません。

## サーバーが誰も受け付けていないとき

join-no-slow = { $server }はいま応答が遅すぎます。
join-no-down = { $server }はいま応答がありません。
join-no-closed = { $server }はいま新しい人を受け付けていません。
join-no-full = { $server }はいま受け入れの余裕がありません。混んでいるか、メンテナンス中かもしれません。
join-no-under-age = { $server }はもう少し上の年齢の人向けです。
join-no-limited = { $server }は一部のサーバーとやりとりしていません。
join-no-approval = { $server }は承認制になりました。
join-again-when = { $when }にもう一度試す
join-kept = 入力した内容はすべて残っていて、次のサーバーにそのまま使えます。
join-next = 代わりに{ $server }に参加
join-left = 次のおすすめは{ $server }です。入力した内容はすべてここにあります。違うのはルールだけです。
join-left-unasked = 次は{ $server }です。入力した内容はすべてここにあります。違うのはルールだけです。

## サーバーのページで登録する場合

join-elsewhere = { $server }のアカウントは、サーバーのページで作ります。ブラウザが開きます。
join-elsewhere-then = アカウントができたら、ここに戻ってログインしてください。Trenteはこのまま待っています。
join-elsewhere-go = { $server }で続ける

## 広いウィンドウで、フォームの横に

about-instant = すぐに始められる
    .text = メールのリンクを開けば、すぐに参加できます。
about-approval = 承認制
    .text = 新しいアカウントを、運営の人が一つずつ見ています。
about-people = 利用者
    .text = ここの人とも、ほかのすべてのサーバーの人とも話せます。
about-move = いつでも引っ越せる
    .text = 気が変わったら、つながりごと別のサーバーへ移れます。
