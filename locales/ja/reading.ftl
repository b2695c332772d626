### 最初に読むもの：フォローする話題、人、パックと、そこからできるホーム。

reading-title = 読むものを選ぶ
reading-label = 読むもの
reading-topics = 話題
reading-people = 人
reading-packs = パック
reading-preview = あなたのホーム
reading-people-today = 今日{ $count }人
reading-nobody = いま、このサーバーからのおすすめはありません。「パック」にリンクやアドレスを入力して選ぶこともできます。
reading-fault = 選んだものは残っています。

## この人がおすすめに出る理由

reading-why-featured = { $server }の運営が選んだ人
reading-why-followed = { $server }でよくフォローされている人
reading-why-talked-with = { $server }でよく話しかけられている人
reading-why-friends = フォロー中の人がフォローしている人
reading-why-similar = フォロー中の人に似ている人
reading-why-trending = いま{ $server }で話題の人
reading-why-active = { $server }でよく投稿している人
reading-why-tag = { $tag } で投稿している人
reading-why-pack = このパックの人
reading-why-post = リンクの投稿を書いた人
reading-person-chosen = 自分で選んだ人

## リンク

reading-link = パック、人、ハッシュタグ
reading-link-help = パックやプロフィールのリンクを貼り付けるか、「@you@piaille.fr」のようなアドレスか「#ハッシュタグ」を入力してください。
reading-link-placeholder = リンク、@名前@サーバー、#ハッシュタグ
reading-link-go = 追加
reading-paste = 貼り付け
reading-clipboard-empty = クリップボードに文字がありません。
reading-link-server = これはサーバーなので、フォローできません。
reading-link-nothing = フォローできるものが見つかりませんでした。打ち間違いがないか見るか、リンク全体を貼り付けてください。
reading-pack-by = { $name }さんがまとめたパック
reading-pack-all = { $count }人をまとめて選ぶ

## できあがるホーム

reading-preview-empty = まだ何もありません
    .text = 話題や人を選ぶと、投稿がここに現れます。
reading-side-empty = 何か選ぶと、すぐここに表示されます。
reading-side-text = いまの{ $server }ではこう見えます。新しい順です。

## いくつ選んだか、フォローの進みぐあい

reading-none = { $goal }件ほど選ぶと、最初からホームが楽しくなります。
reading-chosen = { $count }件選びました。アカウントが使えるようになったら、すぐフォローします。
reading-following = 選んだものをフォロー中：{ $count }件中{ $done }件
reading-followed = 選んだ{ $count }件をフォローしました。
reading-failed = 選んだうちの{ $count }件をフォローできませんでした。
reading-paused = サーバーから、少し間をおくよう求められました。フォローは{ $when }に自動で再開します。
reading-paused-long = サーバーが一度に受け付けるフォローの数には限りがあります。残りは今日中か明日、Trenteが自動で続けます。

## ほかに待っていること

reading-queue = アカウントが使えるようになったらすること
reading-queue-tag = { $tag } をフォロー
reading-queue-person = { $handle }をフォロー
reading-queue-favourite = 投稿をお気に入りに登録
reading-queue-boost = 投稿をブースト
reading-queue-save = 投稿を保存
reading-queue-vote = アンケートに投票
reading-queue-findable = 見つけてもらうかどうかの設定
reading-queue-reply = 投稿に返信
reading-queue-out = 取りやめる：{ $what }
