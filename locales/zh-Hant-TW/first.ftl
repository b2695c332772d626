### 有帳號的頭幾天：首頁上的第一步，以及之前想做的事。

steps-title = 布置成你的樣子
steps-dial = 已完成 { $done }/{ $count }
steps-left = { $left ->
       *[other] 還有 { $left } 步。想跳過就跳過。
    }
steps-dismiss = 收起這些步驟，不再顯示
steps-done = 完成
steps-picture = 放上大頭貼
steps-picture-done = 已放上大頭貼
steps-bio = 寫一句自我介紹
steps-bio-done = 已寫好自我介紹
steps-follows = 追蹤 { $goal } 個人或主題標籤。目前 { $count } 個
steps-follows-done = 追蹤了 { $count } 個
steps-hello = 用 #Introduction 打聲招呼
steps-hello-done = 已打過招呼
steps-reply = 回覆一則貼文
steps-reply-done = 已發出第一則回覆

## 碼錶

steps-watch-posts = { $posts }後看到真實貼文。
steps-watch-submitted = { $posts }後看到真實貼文，{ $submitted }後送出帳號申請。
steps-watch-all = { $posts }後看到真實貼文，{ $submitted }後送出帳號申請，帳號開通 { $home }後有了首頁。

## 自我介紹

steps-hello-text = { $count ->
        [0] 大家好，我是 { $name }，剛來這裡。我來這裡是想…，也想認識…的人。 #Introduction
       *[other] 大家好，我是 { $name }，剛來這裡。我喜歡 { $tags }。有推薦追蹤的人嗎？ #Introduction
    }

## 圖片與自我介紹的對話框

portrait-title = 大頭貼和一句自我介紹
portrait-picture = 選一張圖片
portrait-bio = 關於你
portrait-bio-help = 一句就夠：你做什麼、喜歡什麼。所有人都看得到。
portrait-save = 儲存
portrait-saved = 你的頁面改好了。
portrait-too-large = 這張圖片超過 8 MB。換小一點的就行，你寫的有留著。
portrait-unreadable = 這個檔案讀不出來。請換一個，你寫的有留著。

## 有帳號之前就想寫的回覆

home-wanted = { $name ->
        [unknown] 你想回覆的貼文，現在就在這裡。
       *[other] 你想回覆 { $name }。
    }
home-wanted-go = 回覆
home-wanted-out = 不用了
