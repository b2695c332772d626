### 三種待在這裡的方式，每種一次設好幾個選擇。

presets-title = 你想對外開放到什麼程度？
presets-lede = 這裡有三種使用方式。選一種，想要的話再個別調整。隨時都能改。
presets-in-use = 使用中
presets-use = 用這個
presets-open = 開放
    .text = 適合認識新朋友。
presets-careful = 謹慎
    .text = 適合跟不認識的人慢慢來。
presets-quiet = 安靜
    .text = 適合想靜一靜，或被人盯上的時候。

## 每種方式會設定什麼

presets-posts-public = 新貼文預設：公開
presets-posts-unlisted = 新貼文預設：悄悄公開
presets-posts-private = 新貼文預設：追蹤者
presets-locked = 每個新的追蹤者都由你同意
presets-unlocked = 誰都可以追蹤你
presets-quotes-public = 誰都可以引用你
presets-quotes-followers = 只有追蹤者可以引用你
presets-quotes-nobody = 沒有人可以引用你
presets-found = 你可能被推薦，貼文的內容搜得到
presets-found-profile = 你可能被推薦；貼文的內容搜不到
presets-found-posts = 你不會被推薦；貼文的內容搜得到
presets-hidden = 你不會被推薦，貼文的內容也搜不到
presets-reach-all = 誰都可以傳訊息給你
presets-reach-known = 新帳號傳來的和不請自來的私訊，會先放在「請求」裡
presets-reach-few = 你沒有追蹤的人傳來的，會先放在「請求」裡
presets-reach-before = 誰能聯絡你，和之前一樣
presets-popups-on = 這台裝置的系統通知已開啟
presets-popups-off = 這台裝置的系統通知已關閉

## 結果

presets-changed = 改了這些：
presets-nothing = 本來就是這樣，不用改。
presets-undo = 復原
presets-refused = 你的伺服器沒有全部接受：
presets-no-quotes = 它不能選擇誰可以引用你。
presets-no-reach = 它沒辦法攔下陌生人。
