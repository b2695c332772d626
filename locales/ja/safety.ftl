### 通報と、ブロックしたサーバー。

## モデレーターに知らせる

report = 通報
report-title = { $name }さんを通報
report-about = { $server }のモデレーターが確認します。誰が通報したかは、{ $name }さんに知らされません。
report-why = どんな問題ですか？
report-dislike = 見たくない
    .text = 通報しなくても、ミュートかブロックで済みます。
report-spam = スパム
    .text = 広告、詐欺、同じものの繰り返し
report-rules = { $server }のルール違反
    .text = どのルールかは次で選びます
report-legal = 法律違反のおそれ
    .text = あなたの国、または{ $server }のある国で
report-other = その他
    .text = あとで自由に書けます
report-which = どのルールですか？
report-instead = すぐにできること
report-posts = どの投稿を見れば分かりますか？
report-comment = モデレーターに伝えたいことは？
    .help = 空欄でもかまいません。
report-room = あと{ $count }文字
report-forward = { $server }のモデレーターにも知らせる
    .text = 通報の内容は届きますが、あなたの名前は伝わりません。
report-send = 通報を送る
report-sending = 送信中…
report-no-why = まず、どんな問題かを選んでください。
report-no-rule = ルールを1つ以上選んでください。
report-too-long = モデレーターに送れる長さを超えています。少し短くしてください。
report-sent = 通報を送りました
report-sent-text = ありがとうございます。通報は{ $server }のモデレーターに届きました。数日かかることがあり、返事が来ないこともあります。
report-meanwhile = そのあいだにできること
report-done = 完了

## サーバー全体

servers-list = ブロックしたサーバー
servers-none = ブロックしたサーバーはありません
    .text = 投稿やプロフィールのメニューでブロックしたサーバーが並びます。解除もここでできます。
servers-block = { $server }全体をブロック…
servers-unblock = { $server }のブロックを解除
servers-unblock-short = ブロックを解除
servers-block-ask = { $server }全体をブロックしますか？
    .text = このサーバーの人の投稿は表示されなくなり、相手もあなたをフォローできなくなります。
servers-block-yes = サーバーをブロック
servers-lost = { $following ->
        [0] このサーバーのフォロワー{ $followers }人が外れます。自動では元に戻りません。
       *[other] このサーバーの{ $following }人へのフォローと、フォロワー{ $followers }人が外れます。自動では元に戻りません。
    }
servers-lost-nothing = このサーバーには、フォローしている人もフォロワーもいません。
servers-lost-unknown = このサーバーの人へのフォローと、フォロワーが外れます。自動では元に戻りません。
servers-blocked = { $server }全体をブロックしました。
servers-unblocked = { $server }のブロックを解除しました。
servers-block-failed = { $server }をブロックできませんでした。
servers-unblock-failed = { $server }はまだブロック中です。

## フィルター

less = こういう投稿を減らす
    .text = この言葉を含む投稿を、ホーム、リスト、スレッド、通知に出さないようにします。
less-tags = 投稿のハッシュタグ
less-words = 言葉
    .help = 単語単位で探します。複数あるときは「、」で区切ってください。
less-length = 期間
less-way = 当てはまる投稿の扱い
less-hide = 出さない
less-warn = 中身を隠す
less-hide-means = 投稿があることも分からなくなります。
less-warn-means = 投稿があることは分かり、開いて読めます。
less-yes = 減らす
less-no-words = ハッシュタグを選ぶか、言葉を入力してください。
less-done = { $words }を含む投稿を減らします。
less-failed = フィルターを作れませんでした。
filters = フィルター
filters-new = 新しいフィルター
filters-none = フィルターはまだありません
    .text = 投稿のメニューの「こういう投稿を減らす」で作れます。期間限定にも、無期限にもできます。
filters-hides = 投稿を出さない
filters-warns = 投稿の中身を隠す
filters-until = { $time }まで
filters-remove = フィルター「{ $title }」を削除
filters-remove-short = 削除
filters-removed = フィルターを削除しました。
