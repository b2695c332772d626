### 等候室：從送出表單到帳號開通。

waiting-title = 快好了
waiting-title-over = 這次沒有成功
waiting-track = 進度
waiting-step-sent = 申請已送出
waiting-step-mail = 驗證電子郵件
waiting-step-mail-done = 電子郵件已驗證
waiting-step-review = 審核
waiting-step-in = 帳號開通

## 帳號目前的狀況

waiting-sending = 你的申請在路上
    .text = Trente 正在問 { $server } 收到了沒有。就算關掉視窗，你填的都留著，只有你自己設的密碼不會保留。
waiting-arrived = 你的申請應該送到了
    .text = { $server } 已經認得 { $name } 這個名稱。信寄到了 { $email }：點開裡面的連結，再回來登入。你的選擇在這裡等著。
waiting-not-arrived = 你的申請沒有送到
    .text = { $server } 不認得 { $name } 這個名稱。你填的都留著，只有你自己設的密碼沒有保留。按一下，表單就重新填好。
waiting-unconfirmed = 去收信，開通你的帳號
    .text = { $server } 寄了一個連結給你，兩天內有效。用哪台裝置點開都行，Trente 會自動帶你進去。
waiting-pending = 有人正在看你的申請
    .text = 你的電子郵件已經驗證。{ $server } 會有人看過每份申請，快的話幾分鐘，慢的話幾天。Trente 會一直幫你看，通過了就自動帶你進去，你也會收到信。
waiting-open = 你的帳號開通了
    .text = 你在 { $server } 的名稱是 { $name }。
waiting-refused = { $server } 沒有接受你的申請
    .text = 對方沒有說原因，這不是針對你：小伺服器常會暫停收人。你的選擇和填的內容都留著，只有你自己設的密碼沒有保留。
waiting-expired = 你在 { $server } 的申請過期了
    .text = 信裡的連結沒有及時點開。你的選擇和填的內容都在這裡，只有你自己設的密碼沒有保留。按一下，表單就重新填好。
waiting-disabled = { $server } 不讓這個帳號登入
    .text = 帳號 { $name } 還在，但被停用了，或還需要完成其他驗證。{ $server } 寄來的信會說明需要什麼。你的資料都還在。
waiting-elsewhere = 到瀏覽器繼續
    .text = { $server } 只在自己的網頁上讓人加入。在那裡建立帳號，再回來登入，你的選擇在這裡等著。

## 等的時候可以做的事

waiting-mail-open = 開啟郵件 App
waiting-again = 再寄一次
waiting-again-in = { $count } 秒後可再寄
waiting-sent-again = 新的信正寄往 { $email }。
waiting-wrong = 地址填錯了？
waiting-address = 你的電子郵件地址
waiting-address-help = 信會寄到新地址，舊的連結就失效。
waiting-address-bad = 地址要有 @ 和網域，例如 you@example.org。
waiting-address-go = 更改並寄出
waiting-look = 再查一次
waiting-looking = 正在查看
waiting-fault = 資料都還在。Trente 會繼續試。
waiting-meanwhile-join = 先從 { $server } 開始
waiting-refused-join = 改加入 { $server }
waiting-refused-others = 看看其他伺服器
waiting-expired-again = 再向 { $server } 申請
waiting-elsewhere-go = 開啟網頁
waiting-elsewhere-login = 我有帳號了，登入
waiting-more = 更多
waiting-leave = 放棄
waiting-put-away = 收起
waiting-leave-ask = 要放棄 { $server } 的申請嗎？
waiting-leave-text = Trente 不再等這個帳號。你選好要看的都會留著。
waiting-leave-yes = 放棄
waiting-leave-no = 繼續等

## 卡片下方

waiting-choose = 等的時候，選選想看什麼
waiting-meanwhile = 先選選想看什麼

## 視窗的其他地方

waiting-rail = 等待開通
waiting-none = 沒有等待開通的帳號
waiting-banner-go = 查看
waiting-opened = 你的帳號開通了。歡迎，{ $name }。
waiting-opened-too = 帳號 { $handle } 開通了。
waiting-opened-go = 現在就用

wish-kept = 記下了。帳號一開通就做。
