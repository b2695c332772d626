### 由伺服器稍後送出的貼文。

schedule = 稍後送出
schedule-title = 什麼時候送出？
schedule-quick = 常用時間
schedule-evening = 今天晚上
schedule-tomorrow = 明天早上
schedule-monday = 週一早上
schedule-day = 日期
schedule-clock = 時間
schedule-says = 送出時間：{ $time }，{ $away }。那時裝置不用開著。
schedule-no-time = 先選日期和時間。
schedule-too-soon = 太近了：選一個至少五分鐘後的時間。
schedule-yes = 排定
schedule-keep = 更改時間
schedule-done = 會在這個時間送出：{ $time }。
schedule-not-made = 沒有排定：要伺服器先收到才行。你寫的內容還在這裡，不會自動送出。

## 清單裡

schedule-list = 已排定
schedule-when = 送出時間：{ $time }
schedule-change = 更改時間
schedule-change-label = 更改時間：{ $words }
schedule-back = 變回草稿
schedule-back-label = 變回草稿：{ $words }
schedule-taken-back = 已經變回草稿，不會送出。
schedule-unknown = 已排定的貼文沒有載入。{ $what }
