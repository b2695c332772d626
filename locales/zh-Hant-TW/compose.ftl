### 寫貼文。

compose-title = 新貼文
compose-title-reply = 回覆
compose-close = 關閉，存成草稿
compose-text = 你的貼文
compose-placeholder = 在想些什麼？
compose-placeholder-reply = 你的回覆
compose-send = 發佈
compose-sending = 正在發佈
compose-send-keys = 按 { $keys } 送出
compose-tools = 加到貼文

## 回覆誰

compose-replying = 回覆 { $name }
compose-post-gone = 你要回覆的貼文沒有載入。你的文字有留著。

## 誰看得到

compose-visibility = 誰看得到：{ $who }
compose-visibility-menu = 誰看得到
compose-public = 公開
    .line = 會出現在公開時間軸、搜尋和你的頁面。
compose-unlisted = 悄悄公開
    .line = 所有人都能在你的頁面看到，但不會出現在公開時間軸。
compose-private = 追蹤者
    .line = 只有追蹤你的人，以及你提及的人。
compose-direct = 你提及的人
    .line = 只有你在貼文裡寫出名稱的人。你伺服器的管理團隊也可能看得到。

## 語言

compose-language = 這則貼文的語言：{ $language }
compose-language-yours = 你的語言
compose-language-all = 所有語言
compose-language-unset = 語言

## 內容警告

compose-warning-add = 加上內容警告
compose-warning-remove = 移除內容警告
compose-warning = 內容警告
compose-warning-placeholder = 打開來看之前，大家該先知道什麼？

## 長度

compose-left = 還可以寫 { $count } 字
compose-over = 超過 { $count } 字

## 草稿

compose-draft-saved = 草稿已存在這台裝置
compose-draft-failed = 草稿沒辦法存到這台裝置。你的文字還在這裡，先別關掉這個頁面，或把文字複製起來。
compose-draft-restored = 之前的草稿回來了。
compose-discard = 捨棄
compose-discard-ask = 要捨棄這份草稿嗎？
compose-discard-text = 它只在這台裝置上。捨棄之後就找不回來了。
compose-discard-yes = 捨棄
compose-discard-no = 留著

## 送出之後

compose-sent = 已發佈。
compose-sent-view = 查看
compose-again = 再發佈一次
compose-not-there = 你最新的貼文裡沒有它。現在可以發佈了。
compose-not-sent = 沒有發佈。你的文字在這裡很安全。
compose-join = 建立帳號
compose-needs-account = 要寫貼文，得先有帳號。建立帳號或登入後，這個頁面會再打開。
share-kept = 你分享過來的內容有留著。一有帳號就會在這裡打開。
share-left-out = 有些檔案沒能帶過來：最多四個，每個不超過 100 MB。

compose-keep = 存成草稿
compose-waits = 存好了。帳號一開通，就可以發佈。

## 誰會看到：文字下方的一句話

compose-seen-public = { $quotes ->
        [public] 所有人都看得到，誰都可以引用。
        [followers] 所有人都看得到。除了你，只有追蹤者可以引用。
        [nobody] 所有人都看得到。別人不能引用。
       *[unsaid] 所有人都看得到，搜尋和公開時間軸也會出現。
    }
compose-seen-unlisted = { $quotes ->
        [public] 路過的人都看得到，但不會出現在公開時間軸。誰都可以引用。
        [followers] 路過的人都看得到，但不會出現在公開時間軸。只有追蹤者可以引用。
        [nobody] 路過的人都看得到，但不會出現在公開時間軸。別人不能引用。
       *[unsaid] 路過的人都看得到，但不會出現在公開時間軸。
    }
compose-seen-private = { $followers ->
        [chosen] 只有經你同意的追蹤者會看到。
       *[open] 只有追蹤者會看到。不過誰都可以追蹤你，追蹤後就看得到。
    }
compose-seen-private-named = { $followers ->
        [chosen] 經你同意的追蹤者會看到，{ $names } 也會。
       *[open] 追蹤者會看到，{ $names } 也會。誰都可以追蹤你。
    }
compose-seen-direct = 除了你，只有 { $names } 會看到。你們伺服器的管理團隊也可能看得到。
compose-seen-nobody = 除了你，還沒有人看得到：寫上某個人的名稱，例如 @name。
compose-seen-others = { $name } 和另外 { $count } 人
compose-seen-local = 只有 { $server } 上的人看得到，不會送到其他伺服器。
compose-seen-local-private = { $followers ->
        [chosen] 只有 { $server } 上經你同意的追蹤者會看到。
       *[open] 只有 { $server } 上的追蹤者會看到。不過那裡誰都可以追蹤你，追蹤後就看得到。
    }
compose-seen-local-private-named = { $followers ->
        [chosen] { $server } 上經你同意的追蹤者會看到，{ $names } 也會。
       *[open] { $server } 上的追蹤者會看到，{ $names } 也會。那裡誰都可以追蹤你。
    }
compose-seen-local-direct = 除了你，只有 { $names } 會看到。{ $server } 的管理團隊也可能看得到。
compose-seen-local-nobody = 除了你，還沒有人看得到：寫上 { $server } 上某個人的名稱，例如 @name。
compose-seen-local-missed = 不會送到其他伺服器，所以 { $names } 收不到。
compose-local = 僅限 { $server }
    .text = 不會送到其他伺服器：別處的人就算追蹤你，也收不到。
compose-markdown = Markdown
    .text = *斜體*、**粗體**、[連結](https://…) 和清單會照格式顯示。
compose-visibility-done = 完成
compose-quotes = 誰可以引用
compose-quote-public = 所有人
compose-quote-followers = 追蹤者
compose-quote-nobody = 只有我
compose-quotes-closed = 所有人都看得到的貼文，別人才能引用。

## 投票

compose-poll = 投票
compose-poll-add = 加上投票
compose-poll-remove = 移除投票
compose-poll-answer = 選項 { $place }
compose-poll-less = 移除選項 { $place }
compose-poll-more = 新增選項
compose-poll-several = 可複選
compose-poll-length = 開放多久
compose-poll-minutes = { $count } 分鐘
compose-poll-hours = { $count } 小時
compose-poll-days = { $count } 天
compose-poll-few = 投票至少要有兩個選項。
compose-poll-long = 選項最多 { $most } 字。
compose-poll-twice = 有兩個選項一樣。
compose-poll-or-media = { $server } 一則貼文只能放圖片或投票，不能兩個都放。

## 文字的語言

compose-tongue = 這看起來是{ $language }。
    .take = 以{ $language }發佈
    .leave = 不用改

## 討論串：一則接一則發佈的貼文

compose-thread-add = 再加一則貼文
compose-thread-placeholder = 然後呢？
compose-thread-nth = 第 { $place } 則貼文，共 { $count } 則
compose-thread-remove = 移除第 { $place } 則貼文
compose-thread-removed = 已從討論串移除。
compose-thread-long = 一則貼文放不下。
compose-thread-split = 拆成討論串
compose-thread-made = 你的文字已拆成討論串，每則貼文都放得下。
compose-thread-sending = 正在發佈 { $place }/{ $count }
compose-thread-sent = { $count ->
        [1] 已發佈。
       *[other] 已發佈，討論串共 { $count } 則貼文。
    }
compose-thread-stopped = { $count ->
        [1] 討論串的第一則貼文已經發佈。剩下的在這裡很安全，可以接著發佈。
       *[other] 討論串的前 { $count } 則貼文已經發佈。剩下的在這裡很安全，可以接著發佈。
    }
compose-thread-later = 討論串不能排定稍後送出，伺服器只能存單則貼文。可以現在發佈，或留在草稿裡。
compose-thread-nobody = 除了你，沒有人看得到第 { $place } 則貼文：在裡面寫上某個人的名稱，例如 @name。
