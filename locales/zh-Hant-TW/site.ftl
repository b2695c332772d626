### 給新來的人看的網頁。

site-own-name = 繁體中文（台灣）

site-title = Trente：先讀 Mastodon，之後再加入
site-description = Trente 一打開就是真實的貼文，先讀，再選伺服器、建立帳號。沒有廣告，不記錄行蹤，最新的在前，有十三種語言。
site-skip = 跳到主要內容
site-languages = 語言
site-get-link = 取得 Trente
site-picture = 顯示首頁的視窗：一則附圖片的貼文，旁邊是大家在聊的內容

site-film = 最初的 30 秒
site-film-pause = 暫停播放圖片
site-step-posts = 馬上看到真實的貼文，還推薦一台伺服器，附上理由
site-step-form = 一份表單，邊填邊檢查
site-step-waiting = 信件在路上，走到哪一步一看就知道
site-step-topics = 等的時候，選想讀的內容
site-step-home = 點開信裡的連結，首頁就已經有很多貼文

site-values = 我們的堅持

site-order = 最新的在前
    .text = 首頁依發佈的先後排列。不排名次，也不會為了留住你把什麼往上推。
site-ads = 沒有廣告
    .text = 一則也沒有，誰也不能花錢讓自己更顯眼。
site-tracking = 不記錄行蹤
    .text = Trente 只和你用的伺服器往來，不做任何統計。這個網頁也一樣。
site-yours = 可以帶走
    .text = 你追蹤的人會跟著你到別的伺服器，用的是 Mastodon 本身就能讀的檔案。
site-everyone = 人人可用
    .text = 用鍵盤、用螢幕閱讀器、大字、從右到左的文字、窄螢幕，都可以。

site-mastodon = Mastodon 是什麼
    .text = Mastodon 是由許多伺服器組成的社群網路，經營它們的是不同的人和團體，而不是一家公司。在任何一台上有一個帳號，就能追蹤所有伺服器上的人。Trente 是一款獨立製作的 Mastodon App。

site-get = 取得 Trente
site-get-none = 還沒有發行版本。發行之後會有這些檔案：
site-get-build = 在那之前可以自己編譯：下載原始碼和 Rust 1.95 或更新的版本，在原始碼的資料夾裡執行：
site-get-ready = 選擇適合你系統的檔案：
site-get-yours = 你的系統
site-system-other = 其他 Linux
site-get-phones = 手機上還不能安裝。

site-translate = 幫忙翻譯
    .text = 每種語言就是一個裝著句子的資料夾，有文字編輯器就夠了。一儲存，Trente 就會顯示你寫的內容。做法寫在 locales/README.md 裡。

site-foot = 自由軟體，採用 MIT 或 Apache-2.0 授權。這個網頁不用 Cookie，也不從別處載入任何東西。
