### ある人のページ。

profile-title = プロフィール
profile-posts = { $count }投稿
profile-following = { $count }フォロー
profile-followers = { $count }フォロワー
profile-follow = フォロー
profile-is-followed = フォロー中
profile-request = フォローリクエスト
profile-requested = リクエスト済み
profile-follows-you = フォローされています
profile-muted = ミュート中
profile-blocked = ブロック中
profile-follow-failed = 受け付けられませんでした。元のままです。
profile-joined = { $date }から利用
profile-moved = この人は{ $handle }に引っ越しました。
profile-moved-go = 引っ越し先を見る
profile-remote = 古い投稿は、{ $server }にしかないことがあります。
profile-remote-open = 元のサーバーで開く
profile-locked = フォローは承認制
profile-bot = 自動投稿アカウント
profile-verified = リンク確認済み（{ $date }）
profile-fields = この人について
profile-no-posts = 投稿はまだありません
    .text = 投稿があると、ここに並びます。
profile-header = { $name }さんのヘッダー画像

## その人の投稿

profile-tabs = { $name }さんの投稿
profile-tab-posts = 投稿
profile-tab-replies = 返信
profile-tab-media = メディア
profile-pinned = 固定
profile-no-media = 画像や動画はまだありません
    .text = 画像、動画、音声のある投稿がここに並びます。

## その人との関係

profile-bell = { $name }さんが投稿したら知らせる
profile-no-boosts = ブースト非表示
profile-muted-until = { $time }までミュート
profile-unblock = ブロックを解除
profile-familiar-one = フォロー中の{ $name }さんがフォローしています
profile-familiar-two = フォロー中の{ $name }さんと{ $other }さんがフォローしています
profile-familiar-more = フォロー中の{ $name }さんとほか{ $count }人がフォローしています
profile-featured-tags = 注目のハッシュタグ
profile-featured-people = おすすめの人
profile-packs = 作ったパック
profile-packs-within = あなたが入っているパック

## 自分用メモ

profile-note = 自分用メモ
profile-note-add = 自分用メモを追加
profile-note-change = メモを編集
profile-note-about = { $name }さんについての自分用メモ
profile-note-who = あなたにしか見えません。サーバーに保存されます。
profile-note-save = 保存
profile-note-kept = メモを保存しました。
profile-note-failed = メモを保存できませんでした。入力した内容は残っています。

## 特別な状態のアカウント

profile-memorial = 亡くなった方を偲んで残されているアカウントです。
profile-limited = { $server }が表示を控えているアカウントです
    .text = { $server }のモデレーターが制限しています。理由はさまざまです。見て、ご自分で判断してください。
profile-limited-show = 表示する
profile-suspended = { $server }がこのアカウントを停止しました
    .text = 投稿はもうここに表示できません。あなたのものは何も消えていません。
profile-blocking = { $name }さんをブロックしています
    .text = お互いの投稿は見えません。
profile-blocked-by = { $name }さんにブロックされています
    .text = この人の投稿を見ることも、フォローすることもできません。
profile-server-blocked = このサーバー全体をブロックしています
    .text = ここからの投稿は表示されません。
