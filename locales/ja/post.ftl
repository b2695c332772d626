### 一つの投稿と、そこにあるもの。

## 文章の上

post-boosted-by = { $name }さんがブースト
post-in-reply-to = { $handle }への返信
post-edited = 編集済み
post-edited-at = { $time }に編集
post-bot = 自動投稿
post-visibility-unlisted = ひかえめな公開
post-visibility-private = フォロワーだけ
post-visibility-direct = メンションした人だけ
post-visibility-other = サーバーによる制限

## ボタン

post-reply = 返信
post-reply-count = 返信、現在{ $count }件
post-boost = ブースト
post-boost-count = ブースト、現在{ $count }件
post-favourite = お気に入り
post-favourite-count = お気に入り、現在{ $count }件
post-save = 保存
post-more = その他
post-share = 共有…
post-copy-link = リンクをコピー
post-link-copied = リンクをコピーしました。
post-open-browser = ブラウザで開く
post-less = こういう投稿を減らす…
post-delete = 削除
post-delete-ask = この投稿を削除しますか？
post-delete-text = あなたのサーバーからは消え、ほかのサーバーからも、知らせが届きしだい消えます。元には戻せません。
post-delete-yes = 削除する
post-delete-no = 残す
post-deleted = 削除しました。
post-boost-private = フォロワーだけの投稿はブーストできません。

## サーバーに断られて取り消されたとき

post-vote-failed = 投票できませんでした。何も変わっていません。
post-favourite-failed = お気に入りに登録できませんでした。元のままです。
post-boost-failed = ブーストできませんでした。元のままです。
post-save-failed = 保存できませんでした。元のままです。

## 閲覧注意、フィルター

post-warning-show = 表示
post-warning-hide = 隠す
post-sensitive = 閲覧注意
post-held-back = { $server }の画像
post-sensitive-show = 表示
post-sensitive-hide = また隠す
post-filtered = フィルター「{ $title }」で隠れています
post-filtered-show = それでも表示

## 画像、動画、音声

post-media-audio = 音声
post-media-other = 添付を開く
post-media-no-alt = 説明なし
post-media-failed = 画像を読み込めませんでした。
post-media-preview = この画像はここでは表示できません。これは縮小版です。
post-media-description = 説明
post-alt = ALT
post-media-place = 全{ $count }件の{ $place }件目
post-media-next = 次
post-media-previous = 前

## アンケート

post-poll = アンケート
post-poll-people = { $count }人が投票
post-poll-votes = { $count }票
post-poll-closes = { $when }に終了
post-poll-closed = 終了
post-poll-yours = あなたの票
post-poll-one = 1つ選ぶ
post-poll-several = 複数の項目を選べます。
post-poll-vote = 投票
post-poll-results = 結果を見る
post-poll-back = 項目に戻る
post-poll-choose-first = まず、項目を選んでください。
post-poll-kept = アカウントが使えるようになったら投票します。

## リンクと引用

post-card-open = ブラウザで開きます
link-ask = { $host }を開きますか？
link-ask-letters = このサイトの名前には見慣れない文字が使われていて、別のサイトの名前に見えることがあります。知らないサイトなら、入力する内容に気をつけてください。
link-ask-plain = このサイトとの通信は暗号化されません。見たものや入力したものを、途中で読まれたり書き換えられたりするおそれがあります。
link-ask-yes = 開く
post-quote = 引用された投稿
post-quote-pending = 引用は、元の投稿を書いた人の承認待ちです。
post-quote-hidden = 引用された投稿を表示できません。
post-quote-rejected = 元の投稿を書いた人が、引用を承認しませんでした。
post-quote-revoked = 元の投稿を書いた人が、引用を取り消しました。
post-quote-deleted = 引用された投稿は削除されました。
post-quote-unauthorized = 引用された投稿は、あなたには公開されていません。
post-quote-blocked = ブロックした人の投稿が引用されています。
post-quote-server-blocked = ブロックしたサーバーの投稿が引用されています。
post-quote-muted = ミュートした人の投稿が引用されています。
post-quote-anyway = それでも表示
post-quote-show = 引用された投稿を表示

## 読み上げ用の投稿全体

post-label = { $name }さん：{ $text } { $time }。
post-label-media = 添付{ $count }件。
post-visibility-public = 公開
post-media-plays = ブラウザで再生します

## フォローしていない人の投稿がホームにある理由

post-because-tag = { $tag } をフォローしているため
post-because-tag-chosen = { $tag } を選んだため
post-because-trending = { $server }で話題
post-because-local = { $server }に投稿されたばかり
post-because-person = あなたが選んだ人の投稿

## 固定と翻訳

post-pinned = 固定された投稿
post-translate = { $language }から翻訳
post-translating = 翻訳中…
post-original = 原文を表示
post-translated-by = { $language }から翻訳（{ $by }）
post-translated = { $language }から翻訳
post-translated-said = 投稿を翻訳しました。
post-translate-failed = 翻訳できませんでした。
post-pin = プロフィールに固定
post-is-pinned = プロフィールのいちばん上に固定しました。
post-is-unpinned = プロフィールへの固定を解除しました。

## この端末の別のアカウントで操作する

post-as = 別のアカウントでブースト、お気に入り、返信…
post-as-title = 別のアカウントで
post-as-who = どのアカウントを使いますか？
post-as-nobody = 使えるアカウントがほかにありません。
    .text = 設定で追加できます。
post-as-looking = { $server }で投稿を探しています
post-as-missing = { $server }では、この投稿が見つかりません。公開範囲が限られているか、二つのサーバーの間で投稿がやりとりされていないのかもしれません。
post-as-here = 見つかりました。ここからは{ $handle }としての操作になります。
post-as-reply-note = 返信するときは、そのアカウントに切り替わります。
