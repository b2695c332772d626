### ここでの過ごし方を三つから。一度にいくつかの設定が決まる。

presets-title = どんなふうに過ごしますか？
presets-lede = ここでの過ごし方が三つあります。一つ選んで、気になるところだけ変えてください。あとでいつでも変えられます。
presets-in-use = 使用中
presets-use = これにする
presets-open = ひろく
    .text = いろいろな人と知り合いたいときに。
presets-careful = ほどほどに
    .text = 知らない人とは、ゆっくり近づきたいときに。
presets-quiet = しずかに
    .text = 休みたいときや、つきまとわれているときに。

## それぞれで決まること

presets-posts-public = 新しい投稿の公開範囲：公開
presets-posts-unlisted = 新しい投稿の公開範囲：ひかえめな公開
presets-posts-private = 新しい投稿の公開範囲：フォロワーだけ
presets-locked = 新しいフォロワーを一人ずつ承認する
presets-unlocked = 誰でもフォローできる
presets-quotes-public = 誰でも引用できる
presets-quotes-followers = フォロワーだけが引用できる
presets-quotes-nobody = 誰も引用できない
presets-found = おすすめに出ることがあり、投稿が検索で見つかる
presets-found-profile = おすすめに出ることがあるが、投稿は検索で見つからない
presets-found-posts = おすすめには出ないが、投稿は検索で見つかる
presets-hidden = おすすめに出ず、投稿も検索で見つからない
presets-reach-all = 誰からの連絡も届く
presets-reach-known = 新しいアカウントと、やりとりのない人からの非公開の返信は「リクエスト」にたまる
presets-reach-few = フォローしていない人からの連絡は「リクエスト」にたまる
presets-reach-before = 連絡できる相手は前のまま
presets-popups-on = この端末のポップアップはオン
presets-popups-off = この端末のポップアップはオフ

## 結果

presets-changed = 変わったこと：
presets-nothing = すべて、もともとこの設定でした。
presets-undo = 元に戻す
presets-refused = サーバーに受け付けられなかったものがあります：
presets-no-quotes = 引用できる人を選ぶ設定がありません。
presets-no-reach = 知らない人からの連絡を保留できません。
