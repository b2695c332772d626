### 檢舉、封鎖的伺服器。

## 告訴管理員

report = 檢舉
report-title = 檢舉 { $name }
report-about = { $server } 的管理員會查看。{ $name } 不會知道是誰檢舉的。
report-why = 有什麼問題？
report-dislike = 我不想看到
    .text = 不用告訴別人，靜音或封鎖就好。
report-spam = 這是垃圾訊息
    .text = 廣告、詐騙，或一直重複的內容
report-rules = 違反 { $server } 的站規
    .text = 下一步會請你選是哪一條
report-legal = 可能違法
    .text = 在你的國家，或 { $server } 所在的國家
report-other = 其他原因
    .text = 用你自己的話說明
report-which = 哪幾條站規？
report-instead = 馬上就有用的做法
report-posts = 哪些貼文看得出來？
report-comment = 有什麼要讓管理員知道？
    .help = 可以留空。
report-room = 還可以寫 { $count } 字
report-forward = 也告訴 { $server } 的管理員
    .text = 對方會收到檢舉，但不會看到你的名稱。
report-send = 送出檢舉
report-sending = 正在送出…
report-no-why = 先選有什麼問題。
report-no-rule = 至少選一條站規。
report-too-long = 文字超過管理員能收的長度。刪短一點。
report-sent = 謝謝，已經送出
report-sent-text = { $server } 的管理員收到你的檢舉了。處理可能要幾天，也不一定會告訴你結果。
report-meanwhile = 這段時間你可以做的
report-done = 完成

## 整台伺服器

servers-list = 你封鎖的伺服器
servers-none = 你沒有封鎖任何伺服器
    .text = 在貼文或個人檔案的選單裡封鎖的伺服器會出現在這裡，也可以從這裡解除。
servers-block = 封鎖整個 { $server }…
servers-unblock = 解除封鎖 { $server }
servers-unblock-short = 解除封鎖
servers-block-ask = 要封鎖整個 { $server } 嗎？
    .text = 你不會看到那裡任何人的貼文，那裡的人也不能追蹤你。
servers-block-yes = 封鎖伺服器
servers-lost = { $following ->
        [0] 你會失去那裡的 { $followers } 位追蹤者，而且不會自動恢復。
       *[other] 你會停止追蹤那裡的 { $following } 人，並失去 { $followers } 位追蹤者。這些不會自動恢復。
    }
servers-lost-nothing = 你沒有追蹤那裡的人，那裡也沒有人追蹤你。
servers-lost-unknown = 你和那裡的人之間的追蹤都會失去，而且不會自動恢復。
servers-blocked = 已封鎖整個 { $server }。
servers-unblocked = 已解除封鎖 { $server }。
servers-block-failed = 沒能封鎖 { $server }。
servers-unblock-failed = { $server } 還在封鎖中。

## 過濾器

less = 少看這類貼文
    .text = 含有這些字詞的貼文，不會出現在首頁、列表、討論串和通知裡。
less-tags = 這則貼文的主題標籤
less-words = 字詞
    .help = 整個詞都符合才算。多個詞用頓號「、」隔開。
less-length = 持續多久
less-way = 這類貼文怎麼處理
less-hide = 濾掉
less-warn = 遮住
less-hide-means = 完全看不到，也不會知道有這則貼文。
less-warn-means = 會知道有這則貼文，想看可以打開。
less-yes = 少看這類
less-no-words = 選一個主題標籤，或輸入字詞。
less-done = 之後會少看到「{ $words }」。
less-failed = 過濾器沒有建立成功。
filters = 過濾器
filters-new = 新過濾器
filters-none = 還沒有過濾器
    .text = 貼文選單裡的「少看這類貼文」會建立一個，可以一段時間，也可以一直用。
filters-hides = 濾掉貼文
filters-warns = 遮住貼文
filters-until = 到 { $time }
filters-remove = 移除過濾器「{ $title }」
filters-remove-short = 移除
filters-removed = 已移除過濾器。
