### Trenteが用意したパスワード：フォーム、待合室、設定で。

password-suggested = Trenteが用意したパスワード
password-show = 表示
password-hide = 隠す
password-copy = コピー
password-copy-label = パスワードをコピー
password-show-of = { $name }のパスワードを表示
password-hide-of = { $name }のパスワードを隠す
password-copy-of = { $name }のパスワードをコピー
password-forget-of = { $name }のパスワードをこの端末から消す
password-copied = パスワードをコピーしました。
password-copy-failed = パスワードをコピーできませんでした。選択して、手動でコピーしてください。
password-none = このパスワードは、もうここに保管されていません。
password-forget = この端末から消す
password-forget-ask = { $name }のパスワードをこの端末から消しますか？
password-forget-text = Trenteで二度と表示できなくなります。ここではログインしたままですが、ほかの端末でのログインにはこのパスワードが必要です。
password-forgotten = パスワードをこの端末から消しました。
