### 自己的個人檔案，以及別人能不能找到。

yourself-title = 你的個人檔案
yourself-edit = 編輯你的個人檔案
yourself-edit-line = 大頭貼、名字、自我介紹，以及新貼文的預設。
yourself-header = 更換封面圖片
yourself-avatar = 更換大頭貼
yourself-no-picture = 伺服器不收這種圖片。PNG、JPEG、GIF 和 WebP 都可以。
yourself-avatar-words = 大頭貼上有什麼
    .help = 給看不到圖片的人。
yourself-header-words = 封面圖片上有什麼
    .help = 給看不到圖片的人。
yourself-name = 名字
    .help = 本名，或大家認得的任何名字。
yourself-bio-help = 所有人都看得到。

## 個人資訊

yourself-facts = 關於你的資訊
yourself-facts-help = 最多 { $count } 項，例如你的網站或住在哪裡。如果連結的網頁也連回你的個人檔案，就會打勾。
yourself-fact-add = 新增一項
yourself-fact-name = 項目
yourself-fact-value = 內容
yourself-fact-remove = 移除「{ $name }」
yourself-fact-remove-empty = 移除這一項

## 誰可以追蹤，以及新貼文的預設

yourself-locked = 追蹤你要先經過同意
    .text = 每個人都由你決定。已經在追蹤你的人不受影響。
yourself-posts = 新貼文的預設
yourself-posts-fine = 每則貼文都可以另外選。
yourself-visibility = 誰看得到
yourself-quotes = 誰可以引用
yourself-quotes-public = 所有人
yourself-quotes-followers = 追蹤者
yourself-quotes-nobody = 只有我
yourself-language = 語言
yourself-language-unset = 不特別指定

## 儲存

yourself-preview = 別人看到的樣子
yourself-not-saved = 還沒有儲存。在你儲存或捨棄之前，輸入的會留在這台裝置上。其他伺服器下次來問時才會更新，多半一分鐘內，有些要等一天。
yourself-begun = 你之前改到一半的回來了。還沒有儲存。
yourself-kept = 你輸入的還在這裡。
yourself-throw-away = 捨棄
yourself-throw-away-ask = 要捨棄你的修改嗎？
    .text = 你的個人檔案維持原樣。
yourself-go-on = 繼續

## 別人可以找到你嗎？

findable-title = 別人可以找到你嗎？
findable-lede = 不管你怎麼選，知道你帳號名稱的人都能打開你的個人檔案。這裡說的是還不認識你的人。
findable-yes = 可以
    .text = 你的伺服器可以把你推薦給別人，並列在個人檔案目錄裡。有人搜尋字詞時，你的公開貼文會出現。
findable-profile = 只有個人檔案
    .text = 你的伺服器可以推薦你，並列在個人檔案目錄裡。別人搜尋字詞時找不到你的貼文。
findable-posts = 只有貼文
    .text = 你的公開貼文會出現在搜尋裡。你的伺服器不會把你推薦給任何人。
findable-no = 不要
    .text = 你不會被推薦，貼文的內容也搜不到。知道你名稱的人還是找得到你。
findable-hides = 隱藏我追蹤誰
    .text = 除了你，沒有人看得到你追蹤誰、誰追蹤你。人數還是看得到。
findable-fine = 隨時可以在這裡更改。其他伺服器會收到要求，多數都會遵守。
findable-later = 帳號一開通，就會告訴你的伺服器。隨時可以在設定裡更改。
findable-saved = 已儲存。隨時可以在這裡更改。
findable-unknown = 你還沒有選。
findable-no-server = 你的伺服器沒有這個選項。
findable-step = 決定別人能不能找到你

## 個人檔案上的主題標籤：增減馬上生效

yourself-featured = 個人檔案上的主題標籤
yourself-featured-name = 主題標籤
yourself-featured-add = 顯示
yourself-featured-used = 你用過：
yourself-featured-help = 在你的頁面點一個主題標籤，就能看到你的相關貼文。增減馬上生效，不用儲存。
yourself-featured-remove = 移除 { $tag }
yourself-featured-added = { $tag } 已顯示在你的個人檔案。
yourself-featured-gone = { $tag } 已從你的個人檔案移除。
