### 登入：一個什麼都能填的欄位，接著是瀏覽器，然後是首頁。

login-heading = 歡迎回來
login-back = 回去繼續看
login-field = 你的帳號在哪裡？
login-placeholder = piaille.fr 或 @you@piaille.fr
login-help = 位址、名稱、個人檔案的連結，貼什麼都可以。
login-email = 這看起來是你的電子郵件地址。帳號的結尾會是伺服器，例如 piaille.fr。
login-clear = 清除
login-options = 伺服器
login-continue = 繼續
login-asking = 正在詢問伺服器
login-password = 密碼只在你伺服器自己的網頁上輸入，不會在這裡輸入。

## 忘了伺服器的話

login-forgot = 我忘了是哪台伺服器
login-forgot-known = 這台裝置認得的伺服器：
login-forgot-name = 填上名稱，我們幫你找
login-forgot-look = 找找看
login-forgot-looking = 正在人最多的伺服器上找
login-forgot-nowhere = 在人最多的伺服器上，沒有人叫 { $name }。也許在比較小的伺服器上。
login-forgot-there = 這裡有人叫 { $name }。是你嗎？
login-forgot-mail = 在信箱裡搜尋「Mastodon」。寄件地址的結尾就是你的伺服器。
login-forgot-history = 到密碼管理器或瀏覽紀錄裡，找找像 mastodon.nl 這樣的名稱。
login-forgot-friend = 請朋友打開你的個人檔案：第二個 @ 後面就是你的伺服器。
login-new = 第一次來？
login-new-join = 大約三十秒就能加入

## 等瀏覽器

login-waiting-heading = 請到瀏覽器繼續
login-waiting = 瀏覽器已經打開 { $server }。在那裡按「授權」，再回到這裡。
login-waiting-by-hand = 瀏覽器沒有打開。複製位址，用這台裝置上任何一個瀏覽器開啟，在那裡按「授權」。
login-waiting-live = 正在等待 { $server }
login-open-again = 再開啟一次網頁
login-copy = 複製位址
login-copied = 已複製位址。
login-copy-failed = 位址沒辦法複製。請在這裡選取，自己複製。
login-address = 網頁的位址
login-cancelled = 已取消登入。你的伺服器還填在那裡。

## 瀏覽器沒辦法自己回來時，用代碼

login-code = 瀏覽器裡的代碼
login-code-help = 按「授權」之後，{ $server } 會顯示一組代碼。複製後貼到這裡。
login-code-go = 登入
login-code-checking = 正在登入
login-code-missing = 先貼上代碼。

## 登入之後

login-done = 歡迎回來，{ $name }。
login-secret-file = 這台裝置沒有鑰匙圈，登入資訊存在只有你能讀的檔案裡。

## 訪客想做的事：先記下，帳號一開通就做

wish-favourite = 你的最愛先記下了。帳號一開通，Trente 就幫你加入。
wish-boost = 你的轉嘟先記下了。帳號一開通，Trente 就幫你轉嘟這則貼文。
wish-save = 這則貼文先記下了。帳號一開通，Trente 就幫你收藏。
wish-vote = 你的一票先記下了。帳號一開通，Trente 就幫你投下。
wish-reply = 這則貼文先記下了。帳號一開通，你就可以回覆。
wish-follow = 帳號一開通，Trente 就幫你追蹤這個人。
wish-write = 要寫貼文，得先有帳號。大約三十秒就好。
