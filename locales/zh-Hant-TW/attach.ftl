### 跟著貼文一起送出的圖片、影片和聲音。

compose-media-add = 加入圖片、影片或聲音
compose-media-drop = 放開即可附上
compose-media = 附件
compose-media-name = { $kind ->
        [film] 影片 { $number }
        [sound] 聲音 { $number }
       *[picture] 圖片 { $number }
    }
compose-media-sending = 正在上傳
compose-media-processing = 你的伺服器正在處理。
compose-media-failed = 檔案還在這台裝置上。
compose-media-again = 再試一次
compose-media-lost = 這個檔案已經不在這裡，也不在你的伺服器上。把它移除，再選一次。
compose-media-remove = 移除{ $name }
compose-media-removed = 已移除{ $name }。
compose-media-undo = 復原
compose-media-earlier = 把{ $name } 往前移
compose-media-later = 把{ $name } 往後移
compose-media-moved = 現在是第 { $number } 個

## 收不下的檔案

compose-media-empty = { $name } 是空的。
compose-media-kind = { $server } 不收 { $name } 這種檔案。
compose-media-large = { $kind ->
        [picture] { $name } 有 { $size } MB。{ $server } 的圖片上限是 { $most } MB。
       *[film] { $name } 有 { $size } MB。{ $server } 的影片和聲音上限是 { $most } MB。
    }
compose-media-many = 放不下 { $name } 了：{ $server } 一則貼文最多 { $count } 個檔案。
compose-media-film-beside = { $name } 只能單獨放：{ $server } 只收一段影片或聲音，不能再有圖片。
compose-media-beside-film = { $name } 放不進去：有了影片或聲音，{ $server } 就不收別的。
compose-media-understood = 關閉這則訊息

## 敏感內容

compose-sensitive = 點了才顯示

## 等待上傳

compose-waiting = 全部上傳完成，貼文就會送出。
compose-waiting-stop = 不等了

## 說明文字

compose-media-describe = 寫說明
compose-media-describe-of = 寫說明：{ $name }
compose-media-edit = 有說明
compose-media-edit-of = 有說明，編輯{ $name } 的說明
compose-describe-title = 為{ $name } 寫說明
compose-describe-words = 看得到或聽得到什麼
compose-describe-help = 看不到的人會讀到或聽到這段說明。寫下重點，以及裡面的文字。
compose-describe-used = { $used }/{ $most }
compose-describe-done = 完成
compose-focus = 重點位置：離左邊 { $across }%，離上面 { $down }%
compose-focus-help = 點一下最重要的地方，或用方向鍵選：圖片裁切時，那裡會留在畫面裡。
compose-undescribed = { $count } 個檔案沒有說明。
compose-undescribed-why = 有些人看不到，要靠說明才知道內容。
compose-describe-first = 寫說明
compose-post-anyway = 直接發佈

## 在設定裡

settings-describe = 沒有說明的圖片
    .text = 貼文送出前，Trente 會提醒你一次。
settings-describe-on = 提醒我
settings-describe-off = 不用
