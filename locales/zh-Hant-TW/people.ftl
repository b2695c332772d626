### 人的名單，以及可以對一個人做的事。

## 名單

people-list = 人物
people-followers = 追蹤者
people-followers-of = { $name } 的追蹤者
people-following = 追蹤中
people-following-of = { $name } 追蹤的人
people-boosted-by = 轉嘟的人
people-favourited-by = 加入最愛的人
people-muted-list = 你靜音的人
people-blocked-list = 你封鎖的人
people-loading = 正在載入更多…
people-show-more = 顯示更多人
people-more-came = 又載入 { $count } 人
people-elsewhere = 你的伺服器只認得其中一部分。其餘的在 { $server }。
people-known-here = 這裡只有你的伺服器知道的。其他伺服器也許知道更多。
people-hidden = 這份名單沒有公開
    .text = 這個人選擇不顯示自己追蹤誰，也不顯示誰追蹤自己。
people-no-followers = 這裡還沒有人
    .text = 你的伺服器不知道有誰追蹤這個人。
people-no-following = 這裡還沒有人
    .text = 你的伺服器不知道這個人追蹤了誰。
people-no-boosts = 不知道有誰轉嘟
    .text = 你的伺服器不知道有誰轉嘟了這則貼文。
people-no-favourites = 不知道有誰加入最愛
    .text = 你的伺服器不知道有誰把這則貼文加入最愛。
people-none-muted = 你沒有靜音任何人
    .text = 在貼文或個人檔案的選單裡靜音的人會出現在這裡，也可以從這裡解除。
people-none-blocked = 你沒有封鎖任何人
    .text = 在貼文或個人檔案的選單裡封鎖的人會出現在這裡，也可以從這裡解除。
people-follow = 追蹤 { $name }
people-is-followed = 追蹤中：{ $name }
people-request = 要求追蹤 { $name }
people-requested = 已要求追蹤 { $name }
people-unmute-short = 解除靜音
people-unmuted-short = 已解除靜音
people-unblocked-short = 已解除封鎖

## 一個人的選單

people-more = { $name } 的更多選項
people-boosts = 顯示對方的轉嘟
people-feature = 在我的個人檔案推薦
people-feature-line = 所有人都看得到你推薦對方
people-mute = 靜音 { $name }…
people-unmute = 解除靜音 { $name }
people-block = 封鎖 { $name }…
people-unblock = 解除封鎖 { $name }
people-report = 檢舉 { $name }…
people-remove = 移除這位追蹤者…
people-copy = 複製帳號名稱
people-copied = 已複製帳號名稱。
people-open = 到 { $server } 開啟

## 做之前先問

people-block-ask = 要封鎖 { $name } 嗎？
people-block-text = 雙方互相看不到，也不再互相追蹤；之後就算解除封鎖，追蹤也不會恢復。對方不會收到通知，但去看你的頁面就會發現。
people-block-yes = 封鎖
people-remove-ask = 要移除追蹤者 { $name } 嗎？
people-remove-text = 對方的首頁不再收到你的貼文。對方不會收到通知，也可以再次追蹤你。
people-remove-yes = 移除

mute-ask = 要靜音 { $name } 嗎？
mute-text = 這段時間，你不會看到對方的任何動態。對方還是能看你的貼文，也不會知道。
mute-length = 持續多久
mute-hour = 1 小時
mute-day = 1 天
mute-week = 1 週
mute-month = 30 天
mute-ever = 不限期
mute-until = 到 { $time }
mute-no-end = 直到你解除
mute-notifications = 對方跟我的貼文互動時也不通知我
mute-yes = 靜音

## 做完之後

people-undo = 復原
people-muted = 已靜音 { $name }。
people-unmuted = 已解除靜音 { $name }。
people-blocked = 已封鎖 { $name }。
people-unblocked = 已解除封鎖 { $name }。
people-removed = { $name } 不再追蹤你。
people-boosts-shown = 會顯示 { $name } 的轉嘟。
people-boosts-hidden = 不再顯示 { $name } 的轉嘟。
people-featured = 已在你的個人檔案推薦 { $name }。
people-unfeatured = 你的個人檔案不再推薦 { $name }。

## 伺服器拒絕時；原因接在後面，自成一句

people-mute-failed = 沒能靜音 { $name }。
people-unmute-failed = { $name } 還在靜音中。
people-block-failed = 沒能封鎖 { $name }。
people-unblock-failed = { $name } 還在封鎖中。
people-change-failed = 沒有成功。對 { $name } 的設定和之前一樣。

## 追蹤包：有人挑好、可以一起追蹤的人

pack = 追蹤包
pack-people = { $count } 人
pack-page = 它的網頁
pack-empty = 裡面還沒有人
    .text = 放進追蹤包的人，都要先同意。
pack-mine = 你在這個追蹤包裡。
pack-leave = 退出
pack-leave-ask = 要退出這個追蹤包嗎？
    .text = 沒有人會收到通知。建立的人也不能再把你放回去。
pack-left = 你已經不在這個追蹤包裡。
