### 許多頁面共用的文字，以及所有的故障說明。

app-name = Trente

## 按鈕與短標籤

back = 返回
close = 關閉
cancel = 取消
try-again = 再試一次
loading = 載入中
sentence-next = { $said }{ $more }
list-more = 顯示更多
list-more-loading = 正在載入更多
list-more-failed = 其餘的沒有載入。
log-in = 登入

## 找路：側邊的導覽列，或底部的分頁

nav-label = 主要導覽
skip-to-content = 跳到內容
nav-home = 首頁
nav-read = 此刻
nav-settings = 設定
nav-notifications = 通知
nav-notifications-new = 通知，有 { $count } 則新的
nav-notifications-many = 通知，有超過 { $count } 則新的
nav-many = { $count }+
nav-you = 我
nav-write = 寫貼文
nav-join = 加入
nav-accounts = 帳號。目前是 { $name }
nav-accounts-new = 另一個帳號有新通知
nav-account-new = { $handle } · { $count } 則新通知
nav-account-ended = { $handle } · 登入已失效
nav-account-ended-now = { $handle } 的登入已經失效。到設定裡重新登入，就能看到那邊的新動態。

## 故障：先說發生什麼事，再說什麼沒事、現在怎麼辦，最後是按鈕

fault-offline = 目前沒有網路。
    .safe = 這台裝置上的內容照樣能看，你寫的也都還在。連上網路就能繼續。
    .action = 再試一次
fault-no-such-server = { $server ->
        [unknown] 沒有叫這個名稱的伺服器。
       *[other] 沒有叫 { $server } 的伺服器。
    }
    .safe = 資料都還在。這個名稱目前連不到任何地方，晚點再試。
    .typed = 你輸入的還在這裡。看看是不是哪裡打錯了，例如少了一個字母。
    .action = 再試一次
fault-unreachable = { $server ->
        [unknown] 伺服器沒有回應。
       *[other] { $server } 沒有回應。
    }
    .safe = 你的帳號很安全，資料都還在。伺服器偶爾也會休息，一分鐘後再試。
    .action = 再試一次
fault-timed-out = { $server ->
        [unknown] 伺服器太久沒有回應。
       *[other] { $server } 太久沒有回應。
    }
    .safe = 資料都還在。可能是它正在忙，也可能是你的網路慢，再試一次看看。
    .action = 再試一次
fault-bad-certificate = { $server ->
        [unknown] 伺服器無法證明自己的身分。
       *[other] { $server } 無法證明自己的身分。
    }
    .safe = Trente 什麼都沒送出，沒有人看到你的資料。如果這台裝置的日期正確，就要等伺服器那邊修好。
    .action = 再試一次
fault-not-an-address = 這不是伺服器的位址。
    .safe = 伺服器的位址像 piaille.fr，帳號像 @you@piaille.fr。
    .typed = 你輸入的還在這裡。伺服器的位址像 piaille.fr，帳號像 @you@piaille.fr。
    .action = 再試一次
fault-insecure-address = 這個位址沒有安全連線。
    .safe = Trente 什麼都沒送出，沒有人看到你的資料。
    .typed = Trente 什麼都沒送出。請用 https 開頭的位址，或只寫名稱，例如 piaille.fr。
    .action = 再試一次
fault-not-mastodon = { $server ->
        [unknown] 這是一個網站，不是 Mastodon 伺服器。
       *[other] { $server } 是一個網站，不是 Mastodon 伺服器。
    }
    .safe = 資料都還在。伺服器可能正在維修，晚點再試。
    .typed = 你輸入的還在這裡。你的伺服器也許叫別的名稱，「我忘了是哪台伺服器」可以幫你找。
    .action = 再試一次
fault-other-software = { $server ->
        [unknown] 那台伺服器用的是 { $said }，Trente 沒辦法登入。
       *[other] { $server } 用的是 { $said }，Trente 沒辦法登入。
    }
    .safe = 你在那裡的帳號原封不動。從 Mastodon 伺服器也能追蹤那裡的人。
    .action = 換一台伺服器
fault-bad-answer = { $server ->
        [unknown] Trente 看不懂伺服器的回應。
       *[other] Trente 看不懂 { $server } 的回應。
    }
    .safe = 資料都還在。它可能正在維修，一分鐘後再試。
    .action = 再試一次
fault-too-large = { $server ->
        [unknown] 伺服器送來的資料遠超過要求的。
       *[other] { $server } 送來的資料遠超過要求的。
    }
    .safe = Trente 沒有再讀下去，資料都還在。再試一次，或用瀏覽器開啟。
    .action = 再試一次
fault-redirect-loop = { $server ->
        [unknown] 伺服器一直把 Trente 從一個位址轉到下一個。
       *[other] { $server } 一直把 Trente 從一個位址轉到下一個。
    }
    .safe = 資料都還在。這要等伺服器那邊修好，晚點再試。
    .action = 再試一次
fault-server-busy = { $server ->
        [unknown] 伺服器現在忙不過來。
       *[other] { $server } 現在忙不過來。
    }
    .safe = { $when ->
        [unknown] 資料都還在。一分鐘後再試。
       *[other] 資料都還在。{ $when }再試。
    }
    .action = 再試一次
fault-rate-limited = { $server ->
        [unknown] 伺服器請你稍等一下。
       *[other] { $server } 請你稍等一下。
    }
    .safe = { $when ->
        [unknown] 資料都還在。過幾分鐘再試。
       *[other] 資料都還在。{ $when }再試。
    }
    .action = 再試一次
fault-logged-out = { $server ->
        [unknown] 你的登入已經失效。
       *[other] 你在 { $server } 的登入已經失效。
    }
    .safe = 你的帳號和寫的內容都很安全。重新登入，就能接著用。
    .action = 登入
fault-forbidden = { $server ->
        [unknown] 伺服器不允許這麼做。
       *[other] { $server } 不允許這麼做。
    }
    .safe = 什麼都沒有更動。可能是伺服器的站規，也可能是對方的選擇。
    .action = 返回
fault-not-found = 這個已經不在這裡了。
    .safe = 可能被刪除，或改成不公開了。其他的都在原處。
    .action = 返回
fault-members-only = { $server ->
        [unknown] 只有這台伺服器的成員看得到。
       *[other] 只有 { $server } 的成員看得到。
    }
    .safe = 其他伺服器對所有人開放。如果你在那裡有帳號，登入就看得到。
    .action = 登入
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] 伺服器沒有接受。
           *[other] 伺服器沒有接受。它說：「{ $said }」
        }
       *[other] { $said ->
            [nothing] { $server } 沒有接受。
           *[other] { $server } 沒有接受。它說：「{ $said }」
        }
    }
    .safe = 你寫的還在這裡。改一改再試。
    .action = 再試一次
fault-login-denied = { $server ->
        [unknown] Trente 沒有得到授權。
       *[other] Trente 沒有得到 { $server } 的授權。
    }
    .safe = 什麼都沒有更動。如果是按錯了，就重新開始，在伺服器的網頁上選「授權」。
    .action = 再試一次
fault-login-expired = 這次登入沒有等到回覆，已經結束。
    .safe = 什麼都沒有更動，你的伺服器也還填在那裡。重新開始就好。
    .action = 重新開始
fault-no-browser = 瀏覽器沒有打開。
    .safe = 沒關係，還是可以繼續：複製位址，自己用瀏覽器開啟。
    .action = 複製位址
fault-too-long = { $server ->
        [unknown] 這超過了伺服器允許的長度。
       *[other] 這超過了 { $server } 允許的長度。
    }
    .safe = 你寫的文字還在這裡。刪短一點，再送出。
    .action = 回去修改
fault-empty = 還沒有東西可以送出。
    .safe = 先寫幾個字吧。
    .action = 回去寫
fault-media-missing = 貼文有個附件還沒上傳好。
    .safe = 貼文還沒有發佈。把標示出來的檔案再試一次，或移除它。
    .action = 回到貼文
fault-not-a-list = 這個檔案裡沒有名單。
    .safe = Trente 能讀 Mastodon 匯出的檔案，也能讀自己存的檔案。什麼都沒有更動。
    .action = 換一個檔案
fault-not-settings = 這個檔案裡沒有 Trente 的設定。
    .safe = Trente 只讀自己存的設定檔，檔名開頭是 trente-settings。什麼都沒有更動。
    .action = 換一個檔案
fault-not-a-language = 這不是翻譯用的資料夾。
    .safe = 裡面要有 .ftl 檔，資料夾則以語言代碼命名，例如 de 或 pt-BR。什麼都沒有更動。
    .action = 換一個資料夾
fault-list-too-long = 這份名單太長，Trente 沒辦法一次讀完。
    .safe = 一次最多 20,000 行、20 MB。把檔案拆成兩個，一個一個來。
    .action = 換一個檔案
fault-no-downloads = 檔案沒辦法寫進「下載」資料夾。
    .safe = 資料夾可能不見了、滿了，或不讓 Trente 寫入。什麼都沒有更動。
    .action = 再試一次
fault-wrong-password = { $server ->
        [unknown] 伺服器不接受這個密碼。
       *[other] { $server } 不接受這個密碼。
    }
    .safe = 什麼都沒有更動。再看一次：要填的是你在它的網頁上登入用的密碼。
    .action = 再試一次
fault-maybe-moved = { $server ->
        [unknown] 伺服器沒有明確回覆：你的帳號可能搬好了，也可能沒有。
       *[other] { $server } 沒有明確回覆：你的帳號可能搬好了，也可能沒有。
    }
    .safe = 搬了就不能收回。再試之前，先在下面看看成功了沒有。
    .action = 再試一次
fault-not-followed = 你沒有追蹤這個人。
    .safe = 列表裡只能放你追蹤的人。其他的都在原處。
    .action = 返回
fault-no-picture = 伺服器不收這種圖片檔。
    .safe = 你的個人檔案沒有變。請選 PNG、JPEG、GIF 或 WebP 檔。
    .action = 換一張
fault-picture-too-large = 這張圖片超過 8 MB。
    .safe = 你的個人檔案沒有變。請選小一點的圖片。
    .action = 換一張
fault-storage = 有東西沒辦法存到這台裝置。
    .safe = 你看到的都還在。磁碟可能滿了：先騰出空間，再試一次。
    .action = 再試一次
fault-not-kept = 這則貼文沒有送出，也沒辦法存到這台裝置。
    .safe = 你寫的文字還在這個視窗裡，但別處都沒有。關掉 Trente 之前，先騰出一些磁碟空間，或把文字複製起來。
    .action = 回到文字
fault-already-open = Trente 已經開著了。
    .safe = 到另一個視窗繼續就好。如果沒有看到，就結束 Trente 再重新開啟。
    .action = 再試一次
fault-later-version = 這台裝置用過更新版的 Trente。
    .safe = 這個舊版不會動到那些檔案。裝回新版，一切都還在。
    .action = 再試一次
fault-keychain = 這台裝置的鑰匙圈拒絕了存取。
    .safe = 你的帳號很安全。把鑰匙圈解鎖，再試一次。
    .action = 再試一次
fault-maybe-posted = { $server ->
        [unknown] 伺服器沒有明確回覆：你的貼文可能發佈了，也可能沒有。
       *[other] { $server } 沒有明確回覆：你的貼文可能發佈了，也可能沒有。
    }
    .safe = 你的文字有留著。再發佈之前先看一下，免得大家看到兩次。
    .action = 看看發出去沒有
fault-maybe-changed = { $server ->
        [unknown] 伺服器沒有明確回覆：你的貼文可能改好了，也可能沒有。
       *[other] { $server } 沒有明確回覆：你的貼文可能改好了，也可能沒有。
    }
    .safe = 你的文字有留著。
    .action = 看看改好沒有
fault-post-gone = 你的這則貼文已經不在了。
    .safe = 它已經刪除，可能在這裡，也可能在別處。你寫的有留著。
    .action = 改發新貼文
fault-cannot-change = { $server ->
        [unknown] 這台伺服器不能編輯貼文。
       *[other] { $server } 不能編輯貼文。
    }
    .safe = 它的軟體太舊，或是另一種軟體。你寫的有留著。
    .action = 返回
fault-maybe-reported = { $server ->
        [unknown] 伺服器沒有明確回覆：你的檢舉可能送到了，也可能沒有。
       *[other] { $server } 沒有明確回覆：你的檢舉可能送到了，也可能沒有。
    }
    .safe = 收到兩次，管理員也不會介意。
    .action = 再送一次
fault-posted-before = 你的貼文已經發佈了，是最後一次修改之前的樣子。
    .safe = 你的文字有留著。現在發佈，會變成另一則貼文。
    .action = 另發一則貼文
fault-maybe-scheduled = { $server ->
        [unknown] 伺服器沒有明確回覆：你的貼文可能排定了，也可能沒有。
       *[other] { $server } 沒有明確回覆：你的貼文可能排定了，也可能沒有。
    }
    .safe = 你的文字有留著。再送之前先看看已排定的貼文，免得大家看到兩次。
    .action = 看看已排定的
fault-scheduled-before = 伺服器已經收到你的貼文，會在你選的時間送出。
    .safe = 你的文字有留著。現在發佈，會變成另一則貼文。
    .action = 另發一則貼文
fault-too-soon = 這個時間太近，沒辦法稍後送出。
    .safe = 你的文字有留著。選一個至少五分鐘後的時間，或現在就發佈。
    .action = 換個時間
fault-sign-up-on-page = { $server ->
        [unknown] 這台伺服器只能在自己的網頁上建立帳號，不能在 App 裡建立。
       *[other] { $server } 只能在自己的網頁上建立帳號，不能在 App 裡建立。
    }
    .safe = 資料都還在。先在那裡建立帳號，再回來這裡登入。
    .action = 再試一次
fault-bug = Trente 出了問題。
    .safe = 是我們的錯，你寫的有留著。再試一次；如果還是不行，請告訴我們。
    .action = 再試一次

## 貼文旁的時間，越短越好

time-now = 剛剛
time-minutes = { $count } 分鐘
time-hours = { $count } 小時

## 一台伺服器：它怎麼說自己，以及量到的數字

side-label = 關於這台伺服器
server-languages = 語言：{ $languages }
server-people = { $count ->
       *[other] 本月 { $people } 人活躍
    }
server-answers = { $ms } 毫秒回應
nav-profile = 我的頁面
toasts-label = Trente 的訊息

without-pictures = 視窗當掉了兩次。Trente 先不顯示圖片，下次啟動再恢復。
