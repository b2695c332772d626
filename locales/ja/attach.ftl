### 投稿に添える画像、動画、音声。

compose-media-add = 画像、動画、音声を追加
compose-media-drop = 離すと追加されます
compose-media = 添付
compose-media-name = { $kind ->
        [film] 動画{ $number }
        [sound] 音声{ $number }
       *[picture] 画像{ $number }
    }
compose-media-sending = アップロード中
compose-media-processing = サーバーが処理しています。
compose-media-failed = この端末に残っています。
compose-media-again = もう一度試す
compose-media-lost = このファイルは、この端末にもサーバーにも見つかりません。いったん外して、選び直してください。
compose-media-remove = { $name }を外す
compose-media-removed = { $name }を外しました。
compose-media-undo = 元に戻す
compose-media-earlier = { $name }を前へ
compose-media-later = { $name }を後ろへ
compose-media-moved = { $number }番目になりました

## 受け付けられないファイル

compose-media-empty = { $name }は空のファイルです。
compose-media-kind = { $server }では、{ $name }のような種類のファイルは使えません。
compose-media-large = { $kind ->
        [picture] { $name }は{ $size } MBあります。{ $server }で使える画像は{ $most } MBまでです。
       *[film] { $name }は{ $size } MBあります。{ $server }で使える動画と音声は{ $most } MBまでです。
    }
compose-media-many = { $name }は入りきりません。{ $server }では、一つの投稿に{ $count }個までです。
compose-media-film-beside = { $name }はほかのものと一緒に添えられません。{ $server }では、動画か音声は一つだけで、画像とも一緒にできません。
compose-media-beside-film = { $name }は追加できません。{ $server }では、動画や音声にほかのものを添えられません。
compose-media-understood = このメッセージを閉じる

## 閲覧注意

compose-sensitive = タップするまで隠す

## アップロードを待つあいだ

compose-waiting = アップロードがすべて終わったら投稿します。
compose-waiting-stop = 待つのをやめる

## 説明

compose-media-describe = 説明を書く
compose-media-describe-of = { $name }の説明を書く
compose-media-edit = 説明あり
compose-media-edit-of = { $name }、説明あり。説明を変更
compose-describe-title = { $name }の説明
compose-describe-words = 何が見えるか、聞こえるか
compose-describe-help = 見えない人は、代わりにこの説明を読んだり聞いたりします。大事なことと、中に書かれている文字を書いてください。
compose-describe-used = { $most }文字中{ $used }文字
compose-describe-done = 完了
compose-focus = 中心にする場所：左から{ $across }パーセント、上から{ $down }パーセント
compose-focus-help = いちばん見せたいところをタップするか、矢印キーで選んでください。画像が切り抜かれても、そこは残ります。
compose-undescribed = 説明のないファイルが{ $count }個あります。
compose-undescribed-why = 見る代わりに、説明を読む人がいます。
compose-describe-first = 説明を書く
compose-post-anyway = このまま投稿

## 設定

settings-describe = 説明のない画像
    .text = 投稿する前に、一度だけお知らせします。
settings-describe-on = 知らせる
settings-describe-off = 知らせない
