### 人のリスト：作る、変える、誰が入っているか。

list-new = 新しいリスト
list-change = リストを編集
list-menu = このリストのメニュー
list-name = 名前
list-no-name = まず、名前をつけてください。
list-exclusive = 投稿をホームに出さない
    .text = このリストの人の投稿は、リストだけに並びます。
list-is-exclusive = ホームには非表示
list-replies = 表示する返信
list-replies-list = リストの人への返信
list-replies-followed = フォロー中の人への返信
list-replies-none = 表示しない
list-make = 作成
list-keep = 保存
list-made = リストを作りました。
list-changed = リストを編集しました。
list-delete = リストを削除
list-delete-ask = 「{ $title }」を削除しますか？
list-delete-text = 入っている人のフォローは続きます。リストは元に戻せません。
list-delete-yes = 削除
list-deleted = 「{ $title }」を削除しました。

## 入っている人

list-people = このリストの人
list-nobody = まだ誰もいません
    .text = フォローしている人を探すか、その人のページのメニューで「リストに追加」を選んでください。
list-find = 人を追加
    .help = リストに入れられるのは、フォローしている人です。
list-found = 見つかった人
list-not-followed = 未フォロー
list-within = リストに追加済み
list-put = { $name }さんをリストに追加
list-put-short = 追加
list-take = { $name }さんをリストから外す
list-take-short = 外す

## 人のメニューから

list-add = リストに追加…
list-add-title = { $name }さんを入れるリスト
list-add-follow = リストに入れられるのは、フォローしている人です。まず{ $name }さんをフォローしてください。
list-add-none = リストがまだありません。
list-add-done = 完了
