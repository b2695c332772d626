### 由服务器稍后发出的帖子。

schedule = 定时发送
schedule-title = 什么时候发？
schedule-quick = 常用时间
schedule-evening = 今晚
schedule-tomorrow = 明天早上
schedule-monday = 星期一早上
schedule-day = 日期
schedule-clock = 时间
schedule-says = 会在{ $time }发出，也就是{ $away }。那时设备不用开着。
schedule-no-time = 先选日期和时间。
schedule-too-soon = 这个时间太近，请选至少五分钟以后的。
schedule-yes = 定时
schedule-keep = 修改时间
schedule-done = 会在{ $time }发出。
schedule-not-made = 没有定时：要服务器先收到才行。你写的内容在这里，很安全，不会自动发出去。

## 列表里

schedule-list = 定时帖子
schedule-when = { $time }发出
schedule-change = 修改时间
schedule-change-label = 修改时间：{ $words }
schedule-back = 改回草稿
schedule-back-label = 改回草稿：{ $words }
schedule-taken-back = 已改回草稿，不会发出。
schedule-unknown = 定时帖子没能加载。{ $what }
