### 自分に起きたこと、フォローの申請、保留しているもの。

notifications-title = 通知
notifications-sections = 通知の種類
notifications-all = すべて
notifications-mentions = メンション
notifications-private = 非公開
notifications-requests = リクエスト
notifications-loading = 通知を読み込み中
notifications-new = 新着
notifications-show = 新しい通知{ $count }件を表示
notifications-choose = 通知を受け取る相手を選ぶ
notifications-clear = 通知をすべて消去
    .ask = 通知をすべて消去しますか？
    .text = お使いのどのアプリからも消え、元に戻せません。投稿は残ります。
    .yes = すべて消去
    .no = 残す
    .done = 通知をすべて消去しました。
notifications-dismiss = 消去：{ $what }
notifications-empty = まだ何も起きていません
    .text = 返信、お気に入り、ブースト、フォローがあると、ここに並びます。
notifications-empty-mentions = まだメンションはありません
    .text = あなたの名前を書いた投稿が、返信も含めてここに並びます。
notifications-wordless = 文章のない投稿

## 起きたこと、一つずつ一文で

notifications-favourite = { $others ->
        [0] { $name }さんがあなたの投稿をお気に入りに登録しました
        [1] { $name }さんと{ $second }さんがあなたの投稿をお気に入りに登録しました
       *[other] { $name }さんとほか{ $others }人があなたの投稿をお気に入りに登録しました
    }
notifications-boost = { $others ->
        [0] { $name }さんがあなたの投稿をブーストしました
        [1] { $name }さんと{ $second }さんがあなたの投稿をブーストしました
       *[other] { $name }さんとほか{ $others }人があなたの投稿をブーストしました
    }
notifications-follow = { $others ->
        [0] { $name }さんにフォローされました
        [1] { $name }さんと{ $second }さんにフォローされました
       *[other] { $name }さんとほか{ $others }人にフォローされました
    }
notifications-follow-request = { $name }さんからフォローリクエストが届きました
notifications-mention = { $name }さんにメンションされました
notifications-reply = { $name }さんから返信がありました
notifications-private-mention = { $name }さんから非公開の返信が届きました
notifications-posted = { $name }さんが投稿しました
notifications-poll = 投票したアンケートが終了しました
notifications-own-poll = あなたのアンケートが終了しました
notifications-changed = あなたがブーストした投稿を{ $name }さんが編集しました
notifications-quote = { $name }さんがあなたの投稿を引用しました
notifications-quoted-changed = あなたが引用した投稿を{ $name }さんが編集しました
notifications-pack = { $name }さんがあなたをパックに入れました
notifications-pack-changed = あなたが入っているパックを{ $name }さんが編集しました
notifications-sign-up = { $others ->
        [0] { $name }さんが登録しました
        [1] { $name }さんと{ $second }さんが登録しました
       *[other] { $name }さんとほか{ $others }人が登録しました
    }
notifications-report = { $name }さんが{ $target }を通報しました
notifications-severed = { $target }とのフォロー関係が解除されました
notifications-severed-followers = フォロワーが{ $followers }人減りました
notifications-severed-following = { $following }人へのフォローが外れました
notifications-warning = サーバーのモデレーターが、あなたのアカウントに措置をとりました
notifications-other = { $name }さんから、このバージョンのTrenteではまだ扱えない通知が届きました
notifications-other-nobody = このバージョンのTrenteではまだ扱えない通知が届きました

## システムのポップアップ

popups-ask = Trenteを開いているあいだに何かあったら、端末の通知でお知らせしますか？
    .yes = 知らせる
    .no = あとで
popups-on = 端末の通知でお知らせします。設定でいつでも止められます。
popups-off = ポップアップは出ません。設定でいつでも変えられます。
popups-first = ここでお知らせします
    .text = ほかのことをしているあいだに何かあったときに出ます。
popups-several = 新しい通知{ $count }件
popups-open = 通知を開く
popups-nowhere = いま、端末の設定で通知を表示できません。

## 操作

notifications-follow-back = { $count ->
        [1] フォローバック
       *[other] { $count }人をフォローバック
    }
notifications-followed-back = フォローバックしました。
notifications-accept = 許可
notifications-accept-label = { $name }さんのフォローを許可
notifications-refuse = 拒否
notifications-refuse-label = { $name }さんのフォローを拒否
notifications-accepted = 許可しました
notifications-refused = 拒否しました

## 保留しているもの

notifications-held-line = { $count }人からの通知を保留しています
requests-follow = フォローリクエスト
requests-follow-none = いま、フォローリクエストはありません。
requests-held = 保留中の通知
requests-held-about = 連絡がありましたが、あなたの設定で保留にしています。相手には知らされません。
requests-held-none = 保留しているものはありません。
requests-held-count = 通知{ $count }件
requests-let-in = 受け入れる
requests-let-in-label = { $name }さんを受け入れる
requests-dismiss = 無視する
requests-dismiss-label = { $name }さんを無視する
requests-let-in-done = 受け入れました。これからは通知が届きます。
requests-dismissed = 無視しました

## 通知を受け取る相手

choices-title = 通知を受け取る相手
choices-about = この設定はサーバーに保存され、どのアプリでも有効です。
choices-none = お使いのサーバーにはこの設定がありません
    .text = Mastodon 4.3から使える機能です。いまは誰からの通知も届きます。
choices-not-followed = 自分がフォローしていない人
choices-not-followers = 自分をフォローしていない人
choices-new = 作成から30日以内のアカウント
choices-private = やりとりのない人からの非公開の返信
choices-limited = モデレーターが制限したアカウント
choices-accept = 表示
choices-hold = 保留
choices-drop = 無視
choices-loading = 設定を読み込み中

## 非公開の会話

conversations-note = 会話に加わっている人と、そのサーバーの管理者だけが読めます。暗号化はされていません。
conversations-list = 非公開の会話、新しい順
conversations-loading = 会話を読み込み中
conversations-empty = 非公開の会話はまだありません
    .text = メンションした人だけの投稿から始まります。書くときに「メンションした人だけ」を選んでください。
conversations-own = あなた：{ $words }
conversations-alone = 自分だけ
conversations-remove-label = 一覧から外す：{ $name }
conversations-remove-ask = この会話を一覧から外しますか？
    .text = 一覧から消えますが、投稿はそのまま残ります。
    .yes = 外す
    .no = 残す
