### 在這台裝置上的選擇。

settings-title = 設定
settings-sections = 這一頁的內容
settings-find = 搜尋設定
settings-find-none = 找不到含有這些字詞的設定。

## 帳號

settings-accounts = 帳號
settings-in-use = 使用中
settings-use = 使用
settings-use-label = 使用這個帳號：{ $name }
settings-switched = 已切換到 { $name }。
settings-expired = 登入已失效
settings-account-new = { $count } 則新通知
settings-log-in-again = 重新登入
settings-add = 新增帳號
settings-no-account = 你以訪客身分瀏覽。有了帳號，就能追蹤別人和寫貼文。
settings-log-out = 登出
settings-log-out-label = 登出 { $handle }
settings-log-out-ask = 要登出 { $handle } 嗎？
settings-log-out-text = 你的帳號和貼文會留在你的伺服器。這個帳號的草稿、登入資訊，以及存在這裡的圖片，都會從這台裝置刪除。Trente 幫你產生的密碼也會刪除，請先複製起來。
settings-log-out-waiting = 有 { $count } 則貼文還沒送出，會和這個帳號的草稿、登入資訊，以及存在這裡的圖片一起刪除。Trente 幫你產生的密碼也會刪除，請先複製起來。你的帳號和貼文會留在你的伺服器。
settings-log-out-yes = 登出
settings-log-out-no = 不登出
settings-logging-out = 正在登出
settings-logged-out = 已登出。
settings-logged-out-untold = 已在這台裝置登出，但沒辦法通知 { $server }。可以到它的網頁，在「已授權應用程式」裡結束登入。

## 外觀

settings-appearance = 外觀
settings-theme = 佈景主題
settings-theme-system = 系統
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-text = 文字大小
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = 間距
settings-density-roomy = 寬鬆
settings-density-dense = 緊密
settings-contrast = 對比
settings-contrast-system = 系統
settings-contrast-more = 加強
settings-motion = 動態效果
    .text = 減少後，畫面不會滑動或淡入淡出，動態圖片要按播放才會動。
settings-motion-system = 系統
settings-motion-less = 減少
settings-drawing = 畫面繪製方式
    .text = Trente 每次啟動都會看有沒有可用的顯示卡。如果視窗閃爍、空白或很慢，可以自己選。下次啟動起生效。
settings-drawing-automatic = 自動
settings-drawing-card = 顯示卡
settings-drawing-processor = 處理器

## 首頁顯示什麼

settings-home = 首頁
settings-home-boosts = 轉嘟
    .text = 別人的貼文，由你追蹤的人轉給大家看。
settings-home-replies = 給別人的回覆
    .text = 你追蹤的人回覆其他人的內容。

## 通知

settings-notifications = 通知
settings-popups = 系統通知
    .text = Trente 開著、而你在看別的東西時，系統會告訴你發生了什麼。有警告的貼文只顯示警告，私訊只顯示是誰寫的。
settings-notices-open = Trente 開著的時候，有動靜會告訴你。關掉以後，這台裝置什麼也收不到：等你再打開，都能在這裡看到。
settings-notices-pushed = Trente 關著的時候，有動靜也會告訴你。訊息由 { $through } 轉交，但它讀不到內容。
settings-quiet = 安靜時段
    .text = 這段時間不會跳出通知。新通知的數量照樣計算。
settings-quiet-from = 從
settings-quiet-to = 到
settings-quiet-once = 安靜到明天早上
    .begin = 開始
    .end = 結束
settings-quiet-until = 到{ $time }為止不會跳出通知。

## 這台電腦

settings-desk = 這台電腦
settings-tray = 關閉視窗後繼續執行
    .text = 關閉視窗後，Trente 還在執行。系統列的圖示可以打開視窗，也可以結束 Trente。
    .nowhere = 系統目前不顯示這種圖示，所以關閉視窗就會結束 Trente。
settings-at-login = 隨這台電腦啟動
    .text = 開始用電腦時，Trente 就自動啟動。如果開著「關閉視窗後繼續執行」，啟動時就不顯示視窗。
tray-open = 開啟 Trente
tray-quit = 結束 Trente
tray-nothing = 沒有新通知

## 語言

settings-language = 語言
settings-language-label = Trente 使用的語言
settings-language-nearest = 還沒有 { $wanted }。最接近的是 { $shown }。
settings-language-system = 跟這台裝置一樣（{ $language }）
settings-not-kept = 這個選擇沒辦法存下來。關掉 Trente 之前都有效。

## 圖片、影片和聲音

settings-media = 圖片和影片

## 隱私

settings-privacy = 隱私
settings-secrets = 登入資訊存在哪裡
settings-secrets-keychain = 在這台裝置的鑰匙圈裡。
settings-secrets-file = 這台裝置沒有鑰匙圈，所以存在只有你能讀的檔案裡。登出就會刪除。
settings-pictures = 其他伺服器的圖片
    .text = 存放圖片的伺服器會知道有人在看，以及從哪個 IP 位址看。多數伺服器會留一份所有圖片的副本，那些圖片一律顯示。
settings-pictures-tap = 點了才看
settings-pictures-always = 一律顯示
settings-saver = 節省數據
    .text = 用小圖，要下載大圖、影片或聲音之前會先問。動態圖片要按播放才會動。
settings-saver-off = 關
settings-saver-on = 開
settings-no-telemetry = Trente 跟誰連線
    .text = 你瀏覽、加入或登入的伺服器，以及存放圖片的伺服器（照你在上面的選擇）。沒有帳號時，如果你瀏覽的伺服器不顯示你追蹤的人，也會連到對方自己的伺服器。為了推薦伺服器，會向 joinmastodon.org 要清單，一天最多一次，並詢問清單上的一些伺服器。不會傳送任何統計資料給任何人。

## 這台裝置上存了什麼，以及存成檔案的選擇

settings-storage = 儲存空間與備份
settings-storage-here = 存在這台裝置
settings-storage-posts = 貼文
settings-storage-media = 圖片、影片和聲音
settings-storage-attached = 草稿的檔案
settings-megabytes = { $size } MB
settings-forget = 你看過的內容
    .text = 為了離線閱讀而存的貼文和圖片，以及你看過哪些伺服器。你的帳號和草稿會留著。
    .action = 清除
    .done = 已清除。
settings-file = 把這些設定存成檔案
    .text = 在另一台裝置也能用。裡面沒有登入資訊和草稿。
settings-file-save = 儲存檔案
settings-file-take = 開啟檔案
settings-file-saved = { $file } 在 { $folder } 裡。
settings-file-same = 這些設定本來就都一樣。
settings-file-ask = 要套用這個檔案的設定嗎？
    .text = 這台裝置會有 { $changes } 個設定改變。
    .some = 這台裝置會有 { $changes } 個設定改變。這個版本的 Trente 不認得的會略過：{ $unknown } 個。
    .yes = 套用
    .no = 不用
settings-file-taken = 已套用。

## 關於

settings-about = 關於
settings-version = 版本
settings-licence = 自由軟體
    .text = MIT 或 Apache-2.0，由你選。
licences = Trente 用了哪些作品
    .line = 別人的作品，以及授權條款
    .text = Trente 用了許多人無償分享的作品。點開名稱，就能看到隨附的授權條款。
licences-count = { $count } 件作品
licences-no-text = 沒有隨附授權條款全文。看授權條款的名稱，就知道是哪一種。
licences-own = 它有自己的授權條款，全文在這裡。
licences-not-there = 清單讀不出來。
licences-text-not-there = 這份授權條款讀不出來。重新打開就會再試一次。
settings-stopwatch = Trente 的啟動速度
    .text = 只存在這台裝置，不會告訴任何人。
settings-first-paint = 上次啟動到出現畫面
settings-first-posts = 上次啟動到出現貼文
settings-submitted = 第一次啟動到送出帳號申請
settings-home-posts = 帳號開通到首頁有貼文
settings-seconds = { $seconds } 秒
settings-readable-aside = 有個存著登入資訊或草稿的舊檔案又能讀了：{ $file }。Trente 現在用的是另一個。想換回舊的，先關掉 Trente，再把舊檔改成現在這個檔案的名稱。
settings-read-only = 這台裝置現在沒辦法儲存任何東西，磁碟可能滿了。你可以瀏覽和發佈，但新的草稿和設定不會留下來。
settings-set-aside = Trente 有個檔案讀不出來。
    .text = 檔案已改名放在一邊，Trente 從頭開始。如果你之前有登入，請再登入一次。

## 支持經營伺服器的人

support-server = 支持 { $server }
    .text = 它的網頁說明由誰經營，經費從哪裡來。
support-mastodon = 支持 Mastodon
    .text = 多數伺服器用的軟體都出自這個專案，它靠捐款維持。
support-month = 你來 { $server } 一個月了。
    .text = 經營的人不放廣告，費用自己出。想幫忙的話，它的網頁有說明。
    .action = 看看怎麼幫
    .out = 別再提醒
