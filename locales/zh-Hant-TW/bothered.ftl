### 「有人讓我困擾」：三個問題，找到有用的做法。

bothered = 有人讓我困擾
    .text = 先回答幾個問題，再看怎麼做有用。在你按下之前，什麼都不會發生。
bothered-what = 是什麼情況？
bothered-person = 某一個人
bothered-this-person = { $name }
bothered-server = 某台伺服器的所有人
bothered-this-server = { $server } 的所有人
bothered-words = 關於某件事的貼文
bothered-strangers = 陌生人傳訊息給我
bothered-wish = 你希望怎樣？
bothered-not-see = 不要看到對方
bothered-not-seen = 不要被對方看到
bothered-tell = 讓管理員知道

## 有用的做法，以及對方會知道什麼

bothered-helps = 有用的做法
bothered-mute = 靜音：看不到對方的貼文，要多久由你決定。
    .learns = 對方不會收到通知，還是能看你的貼文。
bothered-block = 封鎖：雙方互相看不到，對方也不再追蹤你。
    .learns = 對方不會收到通知，但可能會發現。只要不登入，對方還是看得到你公開的貼文。
bothered-report = 告訴你伺服器的管理員發生了什麼事，由他們決定怎麼處理。
    .learns = 對方不會知道是誰檢舉的。
bothered-block-server = 封鎖伺服器：那裡的人看不到你、也找不到你，你也看不到那裡的人。
    .learns = 那裡的人不會收到通知。追蹤你的人會停止追蹤，而且不會自動恢復。
bothered-filter = 濾掉含有特定字詞的貼文，要多久由你決定。
    .learns = 沒有人會知道。
bothered-hold = 選擇誰能通知你。其他人的通知會在「請求」裡等，你想看再看。
    .learns = 對方不會知道自己在等。
bothered-quiet = 「安靜」會讓新貼文只給追蹤者看，新的追蹤者由你決定，並攔下陌生人。
    .learns = 沒有人會收到通知。會改什麼，事先都會告訴你，也可以復原。
bothered-find = 打開對方的頁面，在那裡的選單選「有人讓我困擾」。
    .learns = 沒有人會知道你看過。
