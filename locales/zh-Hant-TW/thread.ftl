### 一則貼文，以及前後的貼文。

thread-title = 貼文
thread-before = 先前的貼文
thread-replies = { $count } 則回覆
thread-no-replies = 還沒有回覆。
thread-missing = 對話的其餘部分沒有載入。
thread-boosts = { $count } 次轉嘟
thread-favourites = { $count } 個最愛
thread-app = 用 { $app } 寫的
thread-reply-to = 回覆 { $name }…
thread-after = 回覆

## 你的伺服器還沒有的回覆

thread-looking = 你的伺服器正在找更多回覆…
thread-more = 再顯示 { $count } 則回覆
thread-fewer = { $count } 則回覆中，你的伺服器有 { $shown } 則。
thread-fewer-open = 到 { $server } 看全部
thread-fewer-here = 其餘的已經刪除，或只給其他人看。
