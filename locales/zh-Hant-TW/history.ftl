### 貼文的歷次版本，最新的在前。

history-title = 編輯紀錄
history-empty = 沒有更早的版本
    .text = 你的伺服器只留著貼文現在的樣子。
history-now = 現在的樣子
history-changed = 已編輯
history-first = 最初的版本
history-added = 新增：
history-removed = 刪除：
history-media-added = 新增 { $count } 個附件
history-media-removed = 移除 { $count } 個附件
history-media-described = 修改 { $count } 個說明
history-poll = 投票有更動
history-sensitive = 標示為敏感內容
history-not-sensitive = 不再標示為敏感內容
