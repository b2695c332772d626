### あとでサーバーが送る投稿。

schedule = 投稿を予約
schedule-title = いつ投稿しますか？
schedule-quick = よく使う時刻
schedule-evening = 今日の夕方
schedule-tomorrow = 明日の朝
schedule-monday = 月曜の朝
schedule-day = 日付
schedule-clock = 時刻
schedule-says = { $time }（{ $away }）に投稿します。端末の電源が切れていても大丈夫です。
schedule-no-time = まず、日付と時刻を選んでください。
schedule-too-soon = 時刻が近すぎます。5分以上先を選んでください。
schedule-yes = 予約する
schedule-keep = 時刻を変更
schedule-done = { $time }に投稿します。
schedule-not-made = まだ予約できていません。予約は、サーバーに届いてはじめて有効になります。文章はここに残っていて、自動で投稿されることはありません。

## 一覧

schedule-list = 予約済み
schedule-when = { $time }に投稿
schedule-change = 時刻を変更
schedule-change-label = 時刻を変更：{ $words }
schedule-back = 下書きに戻す
schedule-back-label = 下書きに戻す：{ $words }
schedule-taken-back = 下書きに戻しました。予約は取り消しました。
schedule-unknown = 予約の一覧を読み込めませんでした。{ $what }
