### 最初的閱讀：要追蹤的話題、人和追蹤包，以及由此而成的首頁。

reading-title = 選擇想看什麼
reading-label = 看什麼
reading-topics = 話題
reading-people = 人物
reading-packs = 追蹤包
reading-preview = 你的首頁
reading-people-today = 今天 { $count } 人在聊
reading-nobody = 這台伺服器目前沒有推薦的人。在「追蹤包」裡貼上連結或名稱也可以。
reading-fault = 你選的都留著。

## 為什麼推薦這個人

reading-why-featured = { $server } 團隊精選
reading-why-followed = { $server } 上很多人追蹤這個人
reading-why-talked-with = { $server } 上很多人和這個人聊
reading-why-friends = 你追蹤的人也追蹤這個人
reading-why-similar = 和你追蹤的人類似
reading-why-trending = 目前在 { $server } 上很熱門
reading-why-active = 在 { $server } 上很活躍
reading-why-tag = 用 { $tag } 發文
reading-why-pack = 在這個追蹤包裡
reading-why-post = 你連結裡那則貼文的作者
reading-person-chosen = 你選的

## 連結

reading-link = 追蹤包、人或主題標籤
reading-link-help = 貼上追蹤包或個人檔案的連結，或輸入 @you@piaille.fr 這樣的名稱，或 #主題標籤。
reading-link-placeholder = 連結、@名稱@伺服器 或 #主題標籤
reading-link-go = 新增
reading-paste = 貼上
reading-clipboard-empty = 剪貼簿裡沒有文字。
reading-link-server = 這是一台伺服器，沒辦法追蹤。
reading-link-nothing = Trente 在那裡找不到可以追蹤的。看看是不是打錯了，或貼上完整的連結。
reading-pack-by = 由 { $name } 整理
reading-pack-all = { $count ->
       *[other] 選擇全部 { $count } 人
    }

## 由此而成的首頁

reading-preview-empty = 這裡還沒有東西
    .text = 選一個話題或一個人，貼文就會出現在這裡。
reading-side-empty = 選好之後，馬上會顯示在這裡。
reading-side-text = { $server } 上此刻的樣子，最新的在前。

## 計數，以及追蹤的進度

reading-none = 選大約 { $goal } 個，首頁從第一分鐘就有東西可看。
reading-chosen = 已選 { $count } 個。帳號一開通就會追蹤。
reading-following = 正在追蹤你選的：{ $done }/{ $count }
reading-followed = 選了 { $count } 個，全部都追蹤了。
reading-failed = 你選的裡面，有 { $count } 個沒辦法追蹤。
reading-paused = 你的伺服器請你稍等一下。{ $when }會自動繼續追蹤。
reading-paused-long = 你的伺服器一次只讓人追蹤這麼多。剩下的，Trente 會在今天稍晚或明天自動追蹤。

## 還有什麼在等

reading-queue = 帳號開通後要做的
reading-queue-tag = 追蹤 { $tag }
reading-queue-person = 追蹤 { $handle }
reading-queue-favourite = 把一則貼文加入最愛
reading-queue-boost = 轉嘟一則貼文
reading-queue-save = 收藏一則貼文
reading-queue-vote = 參加一個投票
reading-queue-findable = 設定別人能不能找到你
reading-queue-reply = 回覆一則貼文
reading-queue-out = 移除：{ $what }
