### 人的列表：建立、更改，以及裡面有誰。

list-new = 新列表
list-change = 編輯列表
list-menu = 這個列表的更多選項
list-name = 名稱
list-no-name = 先取個名稱。
list-exclusive = 這些貼文不放首頁
    .text = 列表裡的人發的貼文，只出現在列表裡。
list-is-exclusive = 不放首頁
list-replies = 顯示哪些回覆
list-replies-list = 回覆列表裡的人
list-replies-followed = 回覆你追蹤的任何人
list-replies-none = 都不顯示
list-make = 建立
list-keep = 儲存
list-made = 列表建好了。
list-changed = 列表改好了。
list-delete = 刪除列表
list-delete-ask = 要刪除「{ $title }」嗎？
list-delete-text = 裡面的人你會繼續追蹤。列表刪了就找不回來。
list-delete-yes = 刪除
list-deleted = 已刪除「{ $title }」。

## 裡面有誰

list-people = 這個列表裡的人
list-nobody = 還沒有人
    .text = 搜尋你追蹤的人，或在對方頁面的選單選「加入列表」。
list-find = 新增成員
    .help = 列表裡放的是你追蹤的人。
list-found = 找到的人
list-not-followed = 未追蹤
list-within = 已在列表
list-put = 新增 { $name } 到列表
list-put-short = 新增
list-take = 從列表移除 { $name }
list-take-short = 移除

## 從一個人的選單

list-add = 加入列表…
list-add-title = 含有 { $name } 的列表
list-add-follow = 列表裡放的是你追蹤的人。先追蹤 { $name }。
list-add-none = 你還沒有列表。
list-add-done = 完成
