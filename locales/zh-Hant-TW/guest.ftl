### 訪客的首頁：還沒有帳號時，在這台裝置上追蹤的人和主題標籤。

guest-home = 這個首頁的內容從哪裡來
guest-made-of = 你在這台裝置上追蹤了 { $count } 個人或主題標籤。
guest-account = 有了帳號，就能全部帶過去，也能回覆。
guest-change = 更改
guest-empty = 你的首頁從這裡開始
    .text = 追蹤一個人或主題標籤，貼文就會出現在這裡，最新的在前。不需要帳號。
    .action = 選擇要追蹤誰
guest-quiet = 這裡還沒有東西
    .text = 你追蹤的還沒有新貼文，或是伺服器要有帳號才給看。有新貼文會自動出現。
guest-silent = { $count ->
        [1] 目前看不到 { $name }。之前的都還在。
       *[other] 你追蹤的有 { $count } 個目前看不到，其中有 { $name }。之前的都還在。
    }
guest-left-out = 沒有帳號時，首頁最多看 40 個；你追蹤的還有 { $count } 個，有了帳號就看得到。
guest-followed = 已追蹤。新貼文會出現在首頁。
guest-followed-go = 開啟首頁
guest-chosen = 追蹤了 { $count } 個。貼文會出現在首頁，有了帳號，追蹤也會一起帶過去。
guest-came-along = { $count ->
       *[other] 你之前追蹤的 { $count } 個都帶過來了，現在由你的帳號追蹤。
    }
guest-came-along-go = 看看名單
guest-came-along-seen = 關閉
