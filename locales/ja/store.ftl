### システムのメニューやアプリストアでのTrenteの紹介。

store-summary = Mastodonをまず読む、登録はあとで
store-kind = Mastodonクライアント
store-keywords = Mastodon、Fediverse、マストドン、フェディバース、SNS、投稿、ニュース

store-about = TrenteはMastodonをはじめ、Fediverseのサーバーで使えるアプリです。開くとすぐに本物の投稿が並びます。何かを選んだり名前を伝えたりする前に、好きなだけ読めます。
store-way = 書きたくなったら、おすすめのサーバーが一つ、理由とともに示され、ほかに二つがその横に並びます。アカウントはフォーム一つで作れます。ホームが空になることはありません。フォローしている人が少ないうちは、ハッシュタグや話題の投稿が、それと分かる表示つきで加わります。
store-yours = ホームは書かれた順に並びます。広告はなく、追跡もされません。アカウントを作る前にフォローした人は、アカウントができたあとも、のちにほかのサーバーへ移るときも、一緒についてきます。

store-feature-posts = アカウントなしで、すぐに本物の投稿
store-feature-server = 一覧を調べなくても、理由つきで示されるおすすめのサーバー
store-feature-home = 空になることのないホーム、新しい順
store-feature-quiet = 広告なし、追跡なし
store-feature-people = フォローしている人と一緒に移れる
store-feature-everyday = スレッド、アンケート、動画、リスト、フィルター、下書き、通知
store-feature-everyone = キーボードでも画面読み上げでも、明るい画面でも暗い画面でも、狭いウィンドウでも広いウィンドウでも

store-picture = 投稿した直後のホーム
