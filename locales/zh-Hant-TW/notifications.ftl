### 發生了什麼事、誰想追蹤，以及攔下了什麼。

notifications-title = 通知
notifications-sections = 通知的分類
notifications-all = 全部
notifications-mentions = 提及
notifications-private = 私訊
notifications-requests = 請求
notifications-loading = 正在載入通知
notifications-new = 新
notifications-show = 顯示 { $count } 則新通知
notifications-choose = 選擇誰能通知你
notifications-clear = 清除所有通知
    .ask = 要清除所有通知嗎？
    .text = 在你用的每個 App 裡都會消失，而且找不回來。貼文會留著。
    .yes = 全部清除
    .no = 留著
    .done = 已清除所有通知。
notifications-dismiss = 移除：{ $what }
notifications-empty = 還沒有通知
    .text = 有人回覆你、把你的貼文加入最愛、轉嘟，或追蹤你，都會出現在這裡。
notifications-empty-mentions = 還沒有人提及你
    .text = 提及你的貼文會出現在這裡，包括回覆。
notifications-wordless = 沒有文字的貼文

## 發生了什麼事，一件一句

notifications-favourite = { $others ->
        [0] { $name } 把你的貼文加入最愛
        [1] { $name } 和 { $second } 把你的貼文加入最愛
       *[other] { $name } 和另外 { $others } 人把你的貼文加入最愛
    }
notifications-boost = { $others ->
        [0] { $name } 轉嘟了你的貼文
        [1] { $name } 和 { $second } 轉嘟了你的貼文
       *[other] { $name } 和另外 { $others } 人轉嘟了你的貼文
    }
notifications-follow = { $others ->
        [0] { $name } 追蹤了你
        [1] { $name } 和 { $second } 追蹤了你
       *[other] { $name } 和另外 { $others } 人追蹤了你
    }
notifications-follow-request = { $name } 想追蹤你
notifications-mention = { $name } 提及了你
notifications-reply = { $name } 回覆了你
notifications-private-mention = { $name } 傳私訊給你
notifications-posted = { $name } 發了貼文
notifications-poll = 你參加的投票結束了
notifications-own-poll = 你的投票結束了
notifications-changed = { $name } 編輯了你轉嘟過的貼文
notifications-quote = { $name } 引用了你的貼文
notifications-quoted-changed = { $name } 編輯了你引用過的貼文
notifications-pack = { $name } 把你放進追蹤包
notifications-pack-changed = { $name } 編輯了有你在內的追蹤包
notifications-sign-up = { $others ->
        [0] { $name } 註冊了
        [1] { $name } 和 { $second } 註冊了
       *[other] { $name } 和另外 { $others } 人註冊了
    }
notifications-report = { $name } 檢舉了 { $target }
notifications-severed = 你和 { $target } 之間的追蹤中斷了
notifications-severed-followers = 失去 { $followers } 位追蹤者
notifications-severed-following = 你不再追蹤那裡的 { $following } 人
notifications-warning = 伺服器的管理員對你的帳號做了處置
notifications-other = { $name } 有新的動作，這個版本的 Trente 還不認得
notifications-other-nobody = 有新的動作，這個版本的 Trente 還不認得

## 系統通知

popups-ask = Trente 開著的時候，這裡有事要讓系統通知你嗎？
    .yes = 好，通知我
    .no = 先不要
popups-on = 系統會通知你。想關掉，到設定就行。
popups-off = 系統不會跳出通知。想改，到設定就行。
popups-first = Trente 會在這裡通知你
    .text = 在你看別的東西時，有事發生就告訴你。
popups-several = { $count } 則新通知
popups-open = 開啟通知
popups-nowhere = 你的系統目前不顯示通知。

## 動作

notifications-follow-back = { $count ->
        [1] 回追
       *[other] 回追全部 { $count } 人
    }
notifications-followed-back = 已回追。
notifications-accept = 接受
notifications-accept-label = 接受 { $name }
notifications-refuse = 拒絕
notifications-refuse-label = 拒絕 { $name }
notifications-accepted = 已接受
notifications-refused = 已拒絕

## 攔下的

notifications-held-line = 攔下了 { $count } 人的通知
requests-follow = 想追蹤你的人
requests-follow-none = 目前沒有人要求追蹤你。
requests-held = 幫你攔下的
requests-held-about = 這些人來找過你，照你的選擇先攔下了。對方不會知道。
requests-held-none = 沒有攔下任何通知。
requests-held-count = { $count } 則通知
requests-let-in = 放行
requests-let-in-label = 放行 { $name }
requests-dismiss = 略過
requests-dismiss-label = 略過 { $name }
requests-let-in-done = 已放行。以後對方的通知都會直接給你看。
requests-dismissed = 已略過

## 誰能通知你

choices-title = 誰能通知你
choices-about = 這些選擇存在你的伺服器，所以在每個 App 都有效。
choices-none = 你的伺服器沒有這些選項
    .text = Mastodon 從 4.3 版開始才有。所有人都能通知你。
choices-not-followed = 你沒有追蹤的人
choices-not-followers = 沒有追蹤你的人
choices-new = 未滿 30 天的帳號
choices-private = 不請自來的私訊
choices-limited = 被管理員限制的帳號
choices-accept = 顯示
choices-hold = 攔下
choices-drop = 忽略
choices-loading = 正在載入你的選擇

## 私訊對話

conversations-note = 只有對話裡的人和各自伺服器的管理員看得到。內容沒有加密。
conversations-list = 私訊對話，最新的在前
conversations-loading = 正在載入對話
conversations-empty = 還沒有私訊對話
    .text = 寫貼文時選「你提及的人」，就會開始一段對話。
conversations-own = 你：{ $words }
conversations-alone = 只有你
conversations-remove-label = 從清單移除：{ $name }
conversations-remove-ask = 要移除這段對話嗎？
    .text = 它會從你的清單消失。裡面的貼文都留在原處。
    .yes = 移除
    .no = 留著
