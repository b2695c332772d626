### 寫了還沒送出的。

drafts-title = 草稿
drafts-new = 新貼文
drafts-none = 沒有草稿
    .text = 你寫到一半的會存在這裡，只在這台裝置上，直到你發佈或刪除。
drafts-wordless = （沒有文字）
drafts-answers = 回覆 { $name }
drafts-answers-somebody = 回覆一則貼文
drafts-changes = 編輯一則貼文
drafts-quotes = 引用一則貼文
drafts-files = { $count } 個檔案
drafts-thread = 後面還有 { $count } 則貼文
drafts-delete = 刪除草稿
drafts-delete-label = 刪除草稿：{ $words }
drafts-deleted = 已刪除草稿。
drafts-undo = 復原
drafts-back = 草稿回來了。
drafts-gone = 這份草稿已經不在了。
drafts-others = 在你的其他帳號
drafts-elsewhere = { $handle } 有 { $count } 份草稿

## 在撰寫畫面

drafts-count = 草稿，還有 { $count } 份
drafts-before = 這是你之前的草稿。
drafts-another = 另寫一則貼文
drafts-another-done = 草稿存好了。這是新的貼文。

## 等待送出

drafts-waiting = 等待送出
drafts-kept = 草稿
drafts-leave = 晚點自動送出
drafts-left = 一有機會就會自動送出。
drafts-show = 顯示
drafts-why = { $what }一有機會就會自動送出。
drafts-needs-you = { $what }需要你處理。
drafts-try = 馬上再試
drafts-try-label = 馬上再試：{ $words }
drafts-sending = 正在送出
drafts-edit = 編輯
drafts-edit-label = 編輯：{ $words }
drafts-sent = 等待中的貼文已經送出。
drafts-sent-of = { $handle } 等待中的貼文已經送出。
drafts-home-waits = { $count } 則貼文等待送出。
drafts-home-needs = { $count } 則貼文沒辦法送出，需要你處理。
drafts-line = 你寫了還沒發佈的
