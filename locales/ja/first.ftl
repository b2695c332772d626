### アカウントを作って最初の数日：ホームに出る「はじめの一歩」と、その前にしたかったこと。

steps-title = はじめの一歩
steps-dial = { $count }件中{ $done }件が完了
steps-left = { $left ->
        [1] あと1つです。飛ばしてもかまいません。
       *[other] あと{ $left }つです。どれを飛ばしてもかまいません。
    }
steps-dismiss = 「はじめの一歩」をもう表示しない
steps-done = 完了
steps-picture = アイコン画像を入れる
steps-picture-done = アイコン画像を入れました
steps-bio = 自己紹介をひとこと書く
steps-bio-done = 自己紹介を書きました
steps-follows = 人やハッシュタグを{ $goal }件フォローする（いま{ $count }件）
steps-follows-done = { $count }件フォロー中
steps-hello = #Introduction をつけてあいさつする
steps-hello-done = あいさつしました
steps-reply = 誰かに返信する
steps-reply-done = はじめての返信をしました

## ストップウォッチ

steps-watch-posts = 最初の投稿が見えるまで{ $posts }。
steps-watch-submitted = 最初の投稿が見えるまで{ $posts }、アカウントの申請まで{ $submitted }。
steps-watch-all = 最初の投稿が見えるまで{ $posts }、アカウントの申請まで{ $submitted }、使えるようになってからホームまで{ $home }。

## 自己紹介

steps-hello-text = { $count ->
        [0] はじめまして、{ $name }です。Mastodonを始めたばかりです。きっかけは…で、…な人と知り合えたらうれしいです。 #Introduction
        [1] はじめまして、{ $name }です。Mastodonを始めたばかりです。 { $tags } が好きです。同じものが好きな人はいますか？ #Introduction
       *[other] はじめまして、{ $name }です。Mastodonを始めたばかりです。 { $tags } が好きです。フォローするとよさそうな人がいたら教えてください。 #Introduction
    }

## 画像と自己紹介の画面

portrait-title = アイコン画像と自己紹介
portrait-picture = 画像を選ぶ
portrait-bio = 自己紹介
portrait-bio-help = ひとことで大丈夫。していること、好きなことなど。誰でも読めます。
portrait-save = 保存
portrait-saved = プロフィールを更新しました。
portrait-too-large = この画像は8 MBを超えています。小さめの画像なら使えます。書いた内容は残っています。
portrait-unreadable = このファイルは読み取れませんでした。別のものを選んでください。書いた内容は残っています。

## アカウントができる前に返信したかった投稿

home-wanted = { $name ->
        [unknown] 返信しようとしていた投稿があります。ここから続けられます。
       *[other] { $name }さんに返信しようとしていました。
    }
home-wanted-go = 返信
home-wanted-out = やめておく
