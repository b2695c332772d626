### 自己發佈過的貼文：修改、重寫、引用，以及誰可以引用。

## 自己貼文的選單

post-change = 編輯
post-redraft = 刪除並重寫
post-quotes = 誰可以引用

## 修改貼文

compose-title-change = 編輯你的貼文
compose-save = 儲存
compose-saving = 正在儲存
compose-changed = 你的貼文改好了。
compose-seen-fixed = 貼文發佈之後，就不能再改誰看得到：別人已經收到了。
compose-undo-ask = 要捨棄你的修改嗎？
compose-undo-text = 貼文維持原樣。
compose-nothing-written = 什麼都沒有更動，你寫的也都還在。
compose-not-changed = 沒有儲存。你的文字在這裡很安全。
compose-change-again = 再儲存一次
compose-not-changed-yet = 你的貼文還是原來的樣子。現在可以儲存修改了。
compose-poll-keeps = 和原來一樣
compose-poll-votes = 如果改了選項，或改了能選幾個，到目前為止的票都會消失。
compose-poll-ended = 這個投票已經結束。儲存後會再次開放，至少五分鐘。
compose-poll-gone = 移除投票，所有的票也會消失。

## 刪除貼文並重寫

post-redraft-ask = 要刪除這則貼文並重寫嗎？
post-redraft-text = 文字和圖片會變成草稿。會失去的有：{ $replies } 則回覆、{ $boosts } 次轉嘟、{ $favourites } 個最愛。回覆會留在原處，但不再接在你的貼文下面。
post-redraft-text-none = 文字和圖片會變成草稿。之後還可能收到的最愛、轉嘟和回覆，就收不到了。
post-redraft-yes = 刪除並重寫
post-redrafted = 已刪除。你寫的在這裡。

## 引用

compose-title-quote = 引用
compose-placeholder-quote = 你有什麼想說的？
compose-quote-remove = 移除引用
compose-quote-waits = 會先問過 { $name }。對方同意之前，你的貼文不會顯示引用。
post-quote-it = 引用
post-quote-asks = 要等作者同意。
post-quote-no = { $name } 不希望被引用。
post-quote-no-followers = 只有追蹤 { $name } 的人可以引用。
post-quote-no-private = 所有人都看得到的貼文才能引用。
post-quote-gone = 你要引用的貼文沒有載入。

## 誰可以引用自己的貼文

post-quotes-text = 已經有的引用會留著。你可以把自己的貼文從每一則引用裡移除。
post-quotes-save = 儲存
post-quotes-saved = 已儲存。
post-unquote = 從引用裡移除我的貼文
post-unquote-ask = 要把你的貼文從這則引用裡移除嗎？
post-unquote-text = { $name } 的貼文會留著，你的不再顯示在裡面。移除之後就不能復原。
post-unquote-yes = 移除
post-unquote-no = 留著
post-unquoted = 你的貼文不再顯示在裡面。
