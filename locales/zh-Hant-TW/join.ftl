### 建立帳號：一張表單，一次同意。

join-title = 加入 { $server }
join-invited = 你的 { $server } 邀請有效，會跟表單一起送出。

## 名稱

join-name = 名稱
join-name-later = 顯示的名字之後能改
join-name-help = 英文字母 a 到 z、數字和 _
join-name-asking = 正在看有沒有人用
join-name-free = { $name } 在這裡可以用。
join-name-unknown = { $name } 能不能用，要等你加入時 { $server } 才會說。
join-name-taken = 這裡已經有人用這個名稱。換一個好嗎？
join-name-others = 可以用的名稱，有些由你取的變化而來
join-name-free-on = 「{ $name }」在 { $server } 可以用。
join-name-switch = 換過去，填的都留著
join-name-offer = 用 { $name }
join-name-blank = 先取個名稱。
join-name-letters = 名稱只能用英文字母 a 到 z、數字和底線。
join-name-long = 名稱最多 30 個字母。
join-name-short = 對 { $server } 來說太短了。再加一兩個字母。
join-name-reserved = { $server } 保留了這個名稱。換一個吧。

## 電子郵件

join-email = 電子郵件
join-email-help = 用來收一封驗證信，以及登入。
join-email-meant = 是不是要填
join-email-fix = { $email }
join-email-blank = 還沒填電子郵件地址。
join-email-invalid = 這還不是電子郵件地址。它看起來會像 you@example.org。
join-email-long = 這個地址太長，伺服器不接受。
join-email-taken = 這個地址在 { $server } 已經有帳號了。
join-email-blocked = { $server } 不收這家信箱的地址。換一個地址就行。
join-email-unreachable = 信寄不到：@ 後面的部分不存在。看看是不是打錯了。

## 密碼

join-password = 密碼
join-password-least = 至少 8 個字元
join-password-help = 三四個詞連起來就很好。
join-password-show = 顯示
join-password-hide = 隱藏
join-password-show-label = 顯示密碼
join-password-hide-label = 隱藏密碼
join-strength-short = 繼續，至少要 8 個字元
join-strength-weak = 容易猜到，再長一點
join-strength-fair = 還可以，再加一個詞會更好
join-strength-good = 不錯
join-strength-great = 很強
join-password-blank = 先設個密碼。
join-password-short = 密碼至少要 8 個字元。
join-password-long = 密碼最多 72 個字元。
join-suggested = 幫你產生的
join-suggested-keychain = Trente 會把它存進這台裝置的鑰匙圈。在別處登入時會用到。
join-suggested-file = 這台裝置沒有鑰匙圈，Trente 會把它存進只有你能讀的檔案。在別處登入時會用到。
join-suggested-own = 我要自己設
join-suggested-back = 用幫我產生的那個
join-password-another = 你已經向 { $server } 申請過這個帳號。密碼以那時設的為準，這次的沒有送出。申請進度可以在 Trente 的第一頁查看。
join-password-refused = { $server } 不接受這個密碼。試試長一點的。

## 只有部分伺服器會問的

join-birth = 出生日期
join-birth-why = { $age ->
       *[other] 這台伺服器要求年滿 { $age } 歲
    }
join-birth-day = 日
join-birth-month = 月
join-birth-year = 年
join-birth-blank = 還沒填出生日期。
join-birth-invalid = 沒有這一天。年份是四位數的西元年。
join-birth-young = { $server } 有年齡限制，你的年齡還不到。別的伺服器可能適合你。
join-reason = 你為什麼想加入？
join-reason-short = 一兩句話就好
join-reason-help = 經營伺服器的人會看。
join-reason-blank = 寫一句話吧，{ $server } 那邊會有人看。
join-reason-long = 最多 420 個字元。

## 同意的內容

join-consent = 你同意的內容
join-rules = { $count } 條站規
join-no-rules = 站規
join-no-rules-text = { $server } 沒有寫下站規。
join-privacy = 隱私權
join-no-privacy-text = { $server } 沒有公布隱私權政策。
join-terms = 服務條款
join-no-terms-text = { $server } 沒有自己的服務條款。
join-terms-coming = 正在載入站規
join-terms-failed = 要先看得到站規，你才能同意。
join-name-tidied = 你的名稱會是 { $name }。喜歡的話，就同意並加入。
join-agreement-here = 站規載入了。看過之後，再同意並加入。
join-agreement-missing = 站規還沒載入，所以還不能同意。正在載入。

## 加入

join-go = 同意並加入
join-go-to = 同意並加入 { $server }
join-going = 正在申請帳號
join-then = 你會收到一封驗證信。等信的時候可以繼續看。
join-then-approval = 你會收到一封驗證信，接著由伺服器那邊的人審核。等的時候可以繼續看。
join-switched = 現在改為加入 { $server }。你填的都還在這裡。
join-said = { $server } 說：「{ $said }」
join-unsaid = 伺服器沒有接受，也沒有說原因。

## 整台伺服器都不收人

join-no-slow = { $server } 目前回應太慢。
join-no-down = { $server } 目前沒有回應。
join-no-closed = { $server } 目前不開放新成員加入。
join-no-full = { $server } 現在沒辦法讓人加入。可能正在忙，或正在維修。
join-no-under-age = { $server } 有年齡限制，你的年齡還不到。
join-no-limited = { $server } 沒有和所有伺服器往來。
join-no-approval = { $server } 現在會逐一審核帳號。
join-again-when = { $when }再試
join-kept = 你填的都留著，會跟著到下一台伺服器。
join-next = 改加入 { $server }
join-left = 接下來推薦 { $server }。你填的都在這裡，只有站規不一樣。
join-left-unasked = 接下來是 { $server }。你填的都在這裡，只有站規不一樣。

## 要在伺服器自己的網頁上註冊

join-elsewhere = { $server } 只在自己的網頁上建立帳號，要到瀏覽器完成。
join-elsewhere-then = 在那裡建立帳號，再回來這裡登入。Trente 會等你。
join-elsewhere-go = 到 { $server } 繼續

## 寬視窗中，表單旁邊

about-instant = 帳號馬上開通
    .text = 點開信裡的連結，就能進來。
about-approval = 有人審核
    .text = 伺服器那邊會有人看過每個新帳號。
about-people = 這裡的人
    .text = 和這裡的人聊，也和其他所有伺服器上的人聊。
about-move = 不綁一輩子
    .text = 之後想換，可以帶著追蹤的人和追蹤者一起搬家。
