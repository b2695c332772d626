### 自分のプロフィールと、見つけてもらうかどうか。

yourself-title = プロフィール
yourself-edit = プロフィールを編集
yourself-edit-line = 画像、名前、自己紹介、投稿の初期設定。
yourself-header = ヘッダー画像を変更
yourself-avatar = アイコン画像を変更
yourself-no-picture = サーバーで使える画像ではありません。PNG、JPEG、GIF、WebPが使えます。
yourself-avatar-words = アイコン画像の説明
    .help = 画像が見えない人が読みます。
yourself-header-words = ヘッダー画像の説明
    .help = 画像が見えない人が読みます。
yourself-name = 名前
    .help = 本名でも、みんなに知られている呼び名でも。
yourself-bio-help = 誰でも読めます。

## 補足情報

yourself-facts = 補足情報
yourself-facts-help = ウェブサイトや住んでいるところなど、{ $count }件まで。リンク先のページからプロフィールにリンクを返すと、チェックマークがつきます。
yourself-fact-add = 補足情報を追加
yourself-fact-name = 項目名
yourself-fact-value = 内容
yourself-fact-remove = 「{ $name }」を削除
yourself-fact-remove-empty = この補足情報を削除

## 誰がフォローできるか、投稿の初期設定

yourself-locked = フォローを承認制にする
    .text = 一人ずつ自分で決められます。いまのフォロワーはそのままです。
yourself-posts = 投稿の初期設定
yourself-posts-fine = 投稿ごとに別のものを選べます。
yourself-visibility = 公開範囲
yourself-quotes = 引用できる人
yourself-quotes-public = 誰でも
yourself-quotes-followers = フォロワーだけ
yourself-quotes-nobody = 自分だけ
yourself-language = 言語
yourself-language-unset = 決めない

## 保存

yourself-preview = ほかの人からの見え方
yourself-not-saved = まだ保存していません。入力した内容は、保存するか破棄するまでこの端末にあります。保存すると、ほかのサーバーにも順に伝わります。たいていは1分以内、長くて1日ほどです。
yourself-begun = 前に書きかけていた内容を戻しました。まだ保存していません。
yourself-kept = 入力した内容は残っています。
yourself-throw-away = 破棄
yourself-throw-away-ask = 変更を破棄しますか？
    .text = プロフィールは元のままです。
yourself-go-on = 続ける

## 見つけてもらうか

findable-title = ほかの人に見つけてもらいますか？
findable-lede = アドレスを知っている人は、どれを選んでもあなたのプロフィールを開けます。ここで決めるのは、まだあなたを知らない人についてです。
findable-yes = はい
    .text = サーバーがあなたをほかの人にすすめたり、利用者の一覧に載せたりします。公開の投稿は、文中の言葉で検索すると見つかります。
findable-profile = プロフィールだけ
    .text = サーバーがあなたをほかの人にすすめたり、利用者の一覧に載せたりします。投稿は検索しても見つかりません。
findable-posts = 投稿だけ
    .text = 公開の投稿は、文中の言葉で検索すると見つかります。サーバーがあなたを誰かにすすめることはありません。
findable-no = いいえ
    .text = おすすめに出ず、投稿も検索で見つかりません。あなたの名前を知っている人は、見つけられます。
findable-hides = フォローの一覧を隠す
    .text = フォローしている人とフォロワーは、自分にしか見えなくなります。人数は見えるままです。
findable-fine = いつでもここで変えられます。ほかのサーバーにもこの希望が伝わり、たいていは守られます。
findable-later = アカウントが使えるようになったら、サーバーに伝えます。設定でいつでも変えられます。
findable-saved = 保存しました。いつでもここで変えられます。
findable-unknown = まだ選んでいません。
findable-no-server = お使いのサーバーには、この設定がありません。
findable-step = 見つけてもらうかどうかを決める

## プロフィールのハッシュタグ：すぐに反映される

yourself-featured = プロフィールに載せるハッシュタグ
yourself-featured-name = ハッシュタグ
yourself-featured-add = 載せる
yourself-featured-used = 使っているもの：
yourself-featured-help = あなたのページで選ぶと、そのハッシュタグがついたあなたの投稿を見られます。載せるのも外すのも、保存しなくてもすぐに反映されます。
yourself-featured-remove = { $tag } を外す
yourself-featured-added = { $tag } をプロフィールに載せました。
yourself-featured-gone = { $tag } をプロフィールから外しました。
