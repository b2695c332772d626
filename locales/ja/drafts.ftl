### 書いたけれど、まだ出していないもの。

drafts-title = 下書き
drafts-new = 新しい投稿
drafts-none = 下書きはありません
    .text = 書きかけのものは、投稿するか削除するまで、この端末だけにとっておきます。
drafts-wordless = （文章なし）
drafts-answers = { $name }さんへの返信
drafts-answers-somebody = 投稿への返信
drafts-changes = 投稿の編集
drafts-quotes = 投稿の引用
drafts-files = ファイル{ $count }個
drafts-thread = 続きの投稿{ $count }件
drafts-delete = 下書きを削除
drafts-delete-label = 下書きを削除：{ $words }
drafts-deleted = 下書きを削除しました。
drafts-undo = 元に戻す
drafts-back = 元に戻しました。
drafts-gone = この下書きはもうありません。
drafts-others = ほかのアカウント
drafts-elsewhere = { $handle }の下書き{ $count }件

## 書く画面

drafts-count = ほかの下書き{ $count }件
drafts-before = 前に書いていた下書きです。
drafts-another = 別の投稿を書く
drafts-another-done = 下書きを残しました。これは新しい投稿です。

## 送信待ち

drafts-waiting = 送信待ち
drafts-kept = 下書き
drafts-leave = あとで自動で送る
drafts-left = 送れるようになったら送信します。
drafts-show = 表示
drafts-why = { $what }送れるようになったら自動で送信します。
drafts-needs-you = { $what }確認をお願いします。
drafts-try = 今すぐ試す
drafts-try-label = 今すぐ試す：{ $words }
drafts-sending = 送信中
drafts-edit = 編集
drafts-edit-label = 編集：{ $words }
drafts-sent = 送信待ちの投稿を送信しました。
drafts-sent-of = { $handle }の送信待ちの投稿を送信しました。
drafts-home-waits = 送信待ちの投稿が{ $count }件あります。
drafts-home-needs = 送れなかった投稿が{ $count }件あります。確認をお願いします。
drafts-line = 書いたけれど投稿していないもの
