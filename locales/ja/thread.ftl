### 一つの投稿と、その前後。

thread-title = 投稿
thread-before = ここまでの流れ
thread-replies = 返信{ $count }件
thread-no-replies = 返信はまだありません。
thread-missing = 会話の残りを読み込めませんでした。
thread-boosts = ブースト{ $count }件
thread-favourites = お気に入り{ $count }件
thread-app = { $app }から投稿
thread-reply-to = { $name }さんに返信…
thread-after = 返信

## あなたのサーバーにない返信

thread-looking = サーバーがほかの返信を探しています…
thread-more = さらに返信{ $count }件を表示
thread-fewer = 返信{ $count }件のうち、あなたのサーバーにあるのは{ $shown }件です。
thread-fewer-open = { $server }ですべて見る
thread-fewer-here = 残りは、削除されたか、ほかの人に宛てたものです。
