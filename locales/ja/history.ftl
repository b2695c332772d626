### 投稿の編集の記録、新しい順。

history-title = 編集の記録
history-empty = 以前の内容はありません
    .text = サーバーに残っているのは、いまの投稿だけです。
history-now = いまの内容
history-changed = 編集済み
history-first = 最初の内容
history-added = 追加：
history-removed = 削除：
history-media-added = 添付を{ $count }件追加
history-media-removed = 添付を{ $count }件削除
history-media-described = 説明を{ $count }件変更
history-poll = アンケートを変更
history-sensitive = 閲覧注意に設定
history-not-sensitive = 閲覧注意を解除
