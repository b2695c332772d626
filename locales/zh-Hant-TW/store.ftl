### 系統選單和應用程式商店裡對 Trente 的介紹。

store-summary = 先逛逛 Mastodon，之後再加入
store-kind = Mastodon 用戶端
store-keywords = Mastodon，Fediverse，長毛象，聯邦宇宙，社群網站，貼文，新聞

store-about = Trente 是可以用在 Mastodon 和聯邦宇宙其他伺服器的 App。一打開就是真實的貼文：什麼都不用先選，也不用先留下名字，想看多久就看多久。
store-way = 想寫點什麼時，會有一台伺服器連同理由推薦給你，旁邊還有另外兩台。填一份表單就有帳號。你的首頁不會空著：追蹤的人還少時，主題標籤和大家在聊的內容會補進來，每則都有標示。
store-yours = 首頁依發佈的先後排列。沒有廣告，也不記錄你的行蹤。還沒有帳號時追蹤的人，會跟著帶進帳號，之後換伺服器也能帶走。

store-feature-posts = 馬上看到真實的貼文，不需要帳號
store-feature-server = 附上理由推薦的伺服器，不必研究一長串清單
store-feature-home = 不會空著的首頁，最新的在前
store-feature-quiet = 沒有廣告，不記錄行蹤
store-feature-people = 帶上你追蹤的人
store-feature-everyday = 討論串、投票、影片、列表、過濾器、草稿和通知
store-feature-everyone = 鍵盤或螢幕閱讀器，淺色或深色，窄視窗或寬視窗

store-picture = 剛發佈貼文的首頁
