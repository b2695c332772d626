### 一個人的頁面。

profile-title = 個人檔案
profile-posts = { $count } 則貼文
profile-following = 追蹤中 { $count } 人
profile-followers = { $count } 位追蹤者
profile-follow = 追蹤
profile-is-followed = 追蹤中
profile-request = 要求追蹤
profile-requested = 已要求
profile-follows-you = 已追蹤你
profile-muted = 已靜音
profile-blocked = 已封鎖
profile-follow-failed = 沒有成功。追蹤狀態和之前一樣。
profile-joined = { $date }加入
profile-moved = 這個人搬家了，現在在 { $handle }。
profile-moved-go = 前往
profile-remote = 更早的貼文可能只在 { $server } 上。
profile-remote-open = 到那裡看
profile-locked = 追蹤需經同意
profile-bot = 自動帳號
profile-verified = 連結驗證於 { $date }
profile-fields = 關於這個人
profile-no-posts = 還沒有發過貼文
    .text = 發了貼文，就會出現在這裡。
profile-header = { $name } 的封面圖片

## 這個人的貼文

profile-tabs = { $name } 的貼文
profile-tab-posts = 貼文
profile-tab-replies = 回覆
profile-tab-media = 媒體
profile-pinned = 已釘選
profile-no-media = 還沒有圖片或影片
    .text = 有圖片、影片或聲音的貼文會出現在這裡。

## 你和這個人

profile-bell = { $name } 發文時通知我
profile-no-boosts = 不顯示轉嘟
profile-muted-until = 靜音到 { $time }
profile-unblock = 解除封鎖
profile-familiar-one = 你追蹤的 { $name } 也追蹤
profile-familiar-two = 你追蹤的 { $name } 和 { $other } 也追蹤
profile-familiar-more = 你追蹤的 { $name } 和另外 { $count } 人也追蹤
profile-featured-tags = 推薦這些主題標籤
profile-featured-people = 推薦這些人
profile-packs = 建立的追蹤包
profile-packs-within = 有你在內的追蹤包

## 私人備註

profile-note = 私人備註
profile-note-add = 新增私人備註
profile-note-change = 編輯備註
profile-note-about = 關於 { $name } 的私人備註
profile-note-who = 只有你看得到。它存在你的伺服器上。
profile-note-save = 儲存
profile-note-kept = 備註存好了。
profile-note-failed = 備註沒有儲存。你輸入的還在這裡。

## 情況特別的帳號

profile-memorial = 保留這個帳號，是為了紀念一位過世的人。
profile-limited = { $server } 預設不顯示這個帳號
    .text = { $server } 的管理員限制了它。原因可能有很多，看看再自己決定。
profile-limited-show = 顯示
profile-suspended = 這個帳號已被 { $server } 關閉
    .text = 這裡不能再顯示它的貼文。你的資料都還在。
profile-blocking = 你封鎖了 { $name }
    .text = 雙方都看不到對方的貼文。
profile-blocked-by = { $name } 封鎖了你
    .text = 你看不到對方的貼文，也不能追蹤對方。
profile-server-blocked = 你封鎖了這整台伺服器
    .text = 那裡的貼文不會顯示給你看。
