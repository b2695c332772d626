### 検索、見てまわる、ホームのほかに読むもの。

## 画面の案内

nav-explore = 見つける
nav-search = 検索
nav-bookmarks = 保存済み
nav-favourites = お気に入り
nav-yours = 自分の一覧
lists-title = リスト

## 検索欄

find-label = 検索、またはリンクを貼り付け
find-placeholder = 検索、またはリンクを貼り付け
find-clear = 検索欄を空にする
find-more = もっと見る
find-people-today = { $count ->
       *[other] 今日{ $people }人
    }
find-people-lately = { $count ->
       *[other] 最近{ $people }人
    }
find-news-people = { $count ->
       *[other] { $people }人
    }
find-done-from-home = あなたのサーバーを通して行います。

## 検索

search-for = 「{ $text }」を検索
search-typing = { $count }人が当てはまります
search-kinds = 探すもの
search-all = すべて
search-people = 人
search-people-all = 人をすべて見る
search-tags = ハッシュタグ
search-tags-all = ハッシュタグをすべて見る
search-posts = 投稿
search-posts-all = 投稿をすべて見る
search-no-people = この名前の人は見つかりませんでした。
search-no-tags = このようなハッシュタグは見つかりませんでした。
search-no-posts = この言葉を含む投稿は見つかりませんでした。探せるのは、書いた人が検索を許可した投稿と、自分の投稿だけです。
search-none = { $server }では「{ $text }」が見つかりませんでした
    .text = サーバーで見つかるのは、これまでにつながりのあった人だけです。別の書き方を試すか、「@lea@piaille.fr」のようなアドレスか、リンクを貼り付けてください。
    .action = みんなの話題を見る
search-guest = アカウントがあると、投稿の中身やほかのサーバーまで探せます。
search-members = { $server }で検索できるのは、アカウントのある人だけです
    .text = リンクか、「@lea@piaille.fr」のようなアドレスを貼り付けてください。アカウントがなくても開けます。
search-past = 最近の検索
search-clear = 消去
search-cleared = 消去しました。
search-what = 検索できるもの
search-what-people = { $server }とつながりのあった人やハッシュタグ。
search-what-posts = 書いた人が検索を許可した投稿と、自分の投稿。
search-what-links = どのサーバーのリンクでも、貼り付けるとここで開きます。
search-narrow = 言葉で絞り込む
search-op-from = この人の投稿だけ。自分のは from:me
search-op-has = 画像や動画つきだけ。アンケートは has:poll
search-op-is = 返信だけ。閲覧注意は is:sensitive
search-op-language = この言語だけ。言語コードで指定
search-op-before = この日より前だけ
search-op-after = この日より後だけ
search-link = Trenteで開けるリンクです
search-link-post = リンク先の投稿
search-open = 開く
search-server = { $server }はサーバーかもしれません
search-server-read = このサーバーの投稿を読む

## 見てまわる

explore-posts = 投稿
explore-hashtags = ハッシュタグ
explore-news = ニュース
explore-people = 人
explore-local = このサーバー
explore-federated = すべてのサーバー
explore-no-hashtags = まだ話題がありません
    .text = 何人かが同じハッシュタグを使うと、ここに出ます。
explore-no-news = まだニュースがありません
    .text = 何人かが同じページを紹介すると、ここに出ます。
explore-no-people = まだおすすめの人がいません
    .text = 名前で探すか、知っている人の「@名前@サーバー」の形のアドレスを貼り付けてください。
explore-no-posts = ここは静かです
    .text = いまのところ、投稿がありません。

## 広いウィンドウで、ページの横に

around-tags = 話題になっていること
around-all-tags = すべてのハッシュタグ
around-people = おすすめの人
around-all-people = もっと見る

## ホームのほかに読むもの

bookmarks-none = まだ何も保存していません
    .text = 投稿の下にあるしおりのマークを押すと、ここに保存されます。保存したものは、あなたにしか見えません。
favourites-none = お気に入りはまだありません
    .text = 投稿の下にあるハートを押すと、気に入ったことが書いた人に伝わり、ここに並びます。
followed-tags = ハッシュタグ
    .text = フォロー中のハッシュタグの投稿、新しい順
followed-tags-none = 投稿はまだありません
    .text = ハッシュタグのページでフォローすると、その投稿がここに並びます。
lists-none = リストはまだありません
    .text = 選んだ人の投稿だけを読めます。リストを作って、フォローしている人を入れてみてください。
list-empty = ここは静かです
    .text = このリストの人は、まだ投稿していません。
members-place = アカウントが必要です
    .text = アカウントを作るか、ログインすると使えます。
tags-title = 複数のハッシュタグ
tags-add = ハッシュタグを追加
tags-add-go = 追加
tags-out = { $tag } を外す
sharing-title = このページを紹介している投稿
sharing-none = もう誰も紹介していません
    .text = ページそのものは、まだあるかもしれません。
sharing-read = { $site }で読む
server-guest = { $server }をゲストとして読んでいます。ここで登録したお気に入りや保存は、あなたのサーバーに記録されます。

## ブリッジでつながる、ほかのネットワークのリンク

bridge-none = { $server }では、{ $network }の{ $name }が見つかりません。ほかのサービスからフォローできるようにする「ブリッジ」を、有効にしていないのかもしれません。
bridge-unknown = あなたのサーバーでは、この人が見つかりません。ほかのサービスからフォローできるようにする「ブリッジ」を、有効にしていないのかもしれません。
bridge-opened = 同じ人です。あなたのサーバーからは、「ブリッジ」を通してこう見えます。
bridge-opened-there = リンクを開く
