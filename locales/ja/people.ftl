### 人の一覧と、人に対してすること。

## 一覧

people-list = 人
people-followers = フォロワー
people-followers-of = { $name }さんのフォロワー
people-following = フォロー
people-following-of = { $name }さんのフォロー
people-boosted-by = ブーストした人
people-favourited-by = お気に入りに登録した人
people-muted-list = ミュートした人
people-blocked-list = ブロックした人
people-loading = 続きを読み込み中…
people-show-more = もっと見る
people-more-came = さらに{ $count }人
people-elsewhere = あなたのサーバーから見えるのは一部だけです。残りは{ $server }にあります。
people-known-here = あなたのサーバーから見える分だけです。ほかのサーバーには、もっとあるかもしれません。
people-hidden = この一覧は非公開です
    .text = この人は、フォローとフォロワーの一覧を表示しない設定にしています。
people-no-followers = まだ誰もいません
    .text = この人のフォロワーは、あなたのサーバーには見当たりません。
people-no-following = まだ誰もいません
    .text = この人がフォローしている人は、あなたのサーバーには見当たりません。
people-no-boosts = ブーストはありません
    .text = この投稿をブーストした人は、あなたのサーバーには見当たりません。
people-no-favourites = お気に入りはありません
    .text = この投稿をお気に入りに登録した人は、あなたのサーバーには見当たりません。
people-none-muted = ミュートした人はいません
    .text = 投稿やプロフィールのメニューでミュートした人が並びます。解除もここでできます。
people-none-blocked = ブロックした人はいません
    .text = 投稿やプロフィールのメニューでブロックした人が並びます。解除もここでできます。
people-follow = { $name }さんをフォロー
people-is-followed = { $name }さんをフォロー中
people-request = { $name }さんにフォローリクエスト
people-requested = { $name }さんにフォローリクエスト済み
people-unmute-short = ミュートを解除
people-unmuted-short = 解除しました
people-unblocked-short = 解除しました

## 人のメニュー

people-more = { $name }さんのメニュー
people-boosts = この人のブーストを表示
people-feature = プロフィールで紹介
people-feature-line = この人をすすめていることが、みんなに見えます
people-mute = { $name }さんをミュート…
people-unmute = { $name }さんのミュートを解除
people-block = { $name }さんをブロック…
people-unblock = { $name }さんのブロックを解除
people-report = { $name }さんを通報…
people-remove = フォロワーから外す…
people-copy = アドレスをコピー
people-copied = アドレスをコピーしました。
people-open = { $server }で開く

## 実行する前に聞くこと

people-block-ask = { $name }さんをブロックしますか？
people-block-text = お互いに見えなくなり、お互いのフォローも外れます。ブロックを解除してもフォローは戻りません。相手には知らされませんが、見に来れば気づきます。
people-block-yes = ブロック
people-remove-ask = { $name }さんをフォロワーから外しますか？
people-remove-text = あなたの投稿が相手のホームに届かなくなります。相手には知らされず、またフォローすることもできます。
people-remove-yes = 外す

mute-ask = { $name }さんをミュートしますか？
mute-text = 期間が終わるまで、この人のことは何も表示されません。相手はこれからもあなたの投稿を読めて、ミュートには気づきません。
mute-length = 期間
mute-hour = 1時間
mute-day = 1日
mute-week = 1週間
mute-month = 30日
mute-ever = 無期限
mute-until = { $time }まで
mute-no-end = 解除するまで
mute-notifications = この人による投稿への反応も隠す
mute-yes = ミュート

## 済んだとき

people-undo = 元に戻す
people-muted = { $name }さんをミュートしました。
people-unmuted = { $name }さんのミュートを解除しました。
people-blocked = { $name }さんをブロックしました。
people-unblocked = { $name }さんのブロックを解除しました。
people-removed = { $name }さんをフォロワーから外しました。
people-boosts-shown = { $name }さんのブーストを表示します。
people-boosts-hidden = { $name }さんのブーストを表示しません。
people-featured = { $name }さんをプロフィールで紹介しました。
people-unfeatured = { $name }さんをプロフィールの紹介から外しました。

## サーバーに受け付けられなかったとき

people-mute-failed = { $name }さんをミュートできませんでした。
people-unmute-failed = { $name }さんはまだミュート中です。
people-block-failed = { $name }さんをブロックできませんでした。
people-unblock-failed = { $name }さんはまだブロック中です。
people-change-failed = 受け付けられませんでした。{ $name }さんについては元のままです。

## パック：まとめてフォローできるように、誰かが選んだ人たち

pack = パック
pack-people = { $count }人
pack-page = ウェブで見る
pack-empty = まだ誰もいません
    .text = パックに入るには、先に本人の同意が必要です。
pack-mine = あなたもこのパックに入っています。
pack-leave = パックから抜ける
pack-leave-ask = このパックから抜けますか？
    .text = 誰にも知らされません。作った人が、あなたをもう一度入れることはできません。
pack-left = このパックから抜けました。
