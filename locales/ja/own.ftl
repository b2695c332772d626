### 出したあとの自分の投稿：編集、書き直し、引用、引用できる人。

## 自分の投稿のメニュー

post-change = 編集
post-redraft = 削除して書き直す
post-quotes = 引用できる人

## 投稿の編集

compose-title-change = 投稿を編集
compose-save = 保存
compose-saving = 保存中
compose-changed = 投稿を編集しました。
compose-seen-fixed = 公開範囲は、投稿したあとでは変えられません。すでにほかの人に届いているからです。
compose-undo-ask = 変更を破棄しますか？
compose-undo-text = 投稿は元のままです。
compose-nothing-written = 何も変わっていません。書いたものも消えていません。
compose-not-changed = 保存されていません。文章はここに残っています。
compose-change-again = もう一度保存
compose-not-changed-yet = 投稿は前のままです。いま変更を保存できます。
compose-poll-keeps = 前のまま
compose-poll-votes = 項目や選べる数を変えると、これまでの票はすべて失われます。
compose-poll-ended = このアンケートは終わっています。保存すると受付を再開し、少なくとも5分は続きます。
compose-poll-gone = アンケートを外すと、票はすべて失われます。

## 削除して書き直す

post-redraft-ask = この投稿を削除して書き直しますか？
post-redraft-text = 文章と画像は下書きに戻ります。失われるのは、返信{ $replies }件、ブースト{ $boosts }件、お気に入り{ $favourites }件です。返信そのものは残りますが、あなたの投稿の下には並ばなくなります。
post-redraft-text-none = 文章と画像は下書きに戻ります。これから届くかもしれないお気に入り、ブースト、返信は失われます。
post-redraft-yes = 削除して書き直す
post-redrafted = 削除しました。書いた内容はここにあります。

## 引用

compose-title-quote = 引用
compose-placeholder-quote = この投稿にひとこと
compose-quote-remove = 引用をやめる
compose-quote-waits = 先に{ $name }さんの承認を求めます。承認されるまで、投稿は引用なしで表示されます。
post-quote-it = 引用
post-quote-asks = 書いた人の承認を待ちます。
post-quote-no = { $name }さんは引用を許可していません。
post-quote-no-followers = 引用できるのは、{ $name }さんのフォロワーだけです。
post-quote-no-private = 引用できるのは、誰でも見られる投稿だけです。
post-quote-gone = 引用する投稿を読み込めませんでした。

## 自分の投稿を引用できる人

post-quotes-text = すでにある引用は残ります。それぞれから、自分の投稿を外すことができます。
post-quotes-save = 保存
post-quotes-saved = 保存しました。
post-unquote = 自分の投稿を引用から外す
post-unquote-ask = この引用から、あなたの投稿を外しますか？
post-unquote-text = { $name }さんの投稿は残り、あなたの投稿は表示されなくなります。元には戻せません。
post-unquote-yes = 外す
post-unquote-no = そのまま
post-unquoted = あなたの投稿は表示されなくなりました。
