### 訪客最先看到的：一台好伺服器的真實貼文，以及加入的路。

welcome-headline = 請進。
welcome-lede = 這就是此刻的 Mastodon，想看多久都可以。大約三十秒就能建立帳號。
welcome-happening = 此刻的 { $server }
welcome-trending = 那裡的人今天在聊什麼
welcome-public = 最新的貼文，即時更新
welcome-begun = 你在 { $server } 建立帳號到一半。
welcome-begun-go = 繼續
welcome-mail = 伺服器就像電子信箱：選一家，就能跟所有人往來，想搬隨時可以搬。
welcome-language = 語言：{ $language }
welcome-posts-only = 只有貼文
welcome-invite = 從這裡加入
welcome-topics = 你喜歡看什麼？
welcome-join = 加入 { $server }
welcome-have-account = 我已經有帳號
welcome-have-account-label = 我已經有帳號。登入
welcome-others = 其他好選擇
welcome-more = 我有邀請
welcome-others-title = { $count ->
        [2] 另外兩個好選擇
       *[other] 另外 { $count } 個好選擇
    }
welcome-look = 看看它的貼文

## 為什麼推薦這台伺服器

why-language = 使用{ $language }
why-language-second = 使用{ $language }，也是你會的語言
why-language-common = 使用{ $language }，這裡最通用的語言
why-instant = 帳號馬上開通
why-approval = 會有人先看過申請
why-topic = 主題：{ $topic }
why-region-europe = 位於歐洲
why-region-north-america = 位於北美洲
why-region-south-america = 位於南美洲
why-region-africa = 位於非洲
why-region-asia = 位於亞洲
why-region-oceania = 位於大洋洲
why-people = { $count ->
       *[other] 本週 { $people } 人活躍
    }
why-answered = { $ms } 毫秒回應

## 三台之中，這一台有什麼不同

role-best = 最適合你
role-instant = 帳號馬上開通
role-topic = 主題：{ $topic }
role-big = 使用{ $language }的大型伺服器
role-quiet = 小而安靜
role-larger = 人比較多
role-smaller = 人比較少

## 伺服器名稱旁邊

pick-instant = 馬上開通
pick-approval = 需審核
pick-many-languages = { $count } 種語言

## 本來會排在前面的伺服器，以及為什麼沒有

passed-slow = { $next ->
        [none] { $server } 目前回應很慢。你先逛逛，Trente 會去找別台。
       *[other] { $server } 目前回應很慢。接下來推薦 { $next }。
    }
passed-down = { $next ->
        [none] { $server } 目前沒有回應。你先逛逛，Trente 會去找別台。
       *[other] { $server } 目前沒有回應。接下來推薦 { $next }。
    }
passed-closed = { $next ->
        [none] { $server } 目前不開放新成員加入。你先逛逛，Trente 會去找別台。
       *[other] { $server } 目前不開放新成員加入。接下來推薦 { $next }。
    }
passed-full = { $next ->
        [none] { $server } 現在沒辦法讓人加入。你先逛逛，Trente 會去找別台。
       *[other] { $server } 現在沒辦法讓人加入。接下來推薦 { $next }。
    }
passed-under-age = { $next ->
        [none] { $server } 有年齡限制，你的年齡還不到。你先逛逛，Trente 會去找別台。
       *[other] { $server } 有年齡限制，你的年齡還不到。接下來推薦 { $next }。
    }
passed-limited = { $next ->
        [none] { $server } 沒有和所有伺服器往來。你先逛逛，Trente 會去找別台。
       *[other] { $server } 沒有和所有伺服器往來。接下來推薦 { $next }。
    }
passed-approval = { $next ->
        [none] { $server } 現在會逐一審核帳號。你先逛逛，Trente 會去找別台。
       *[other] { $server } 現在會逐一審核帳號。{ $next } 的帳號馬上開通。
    }

## 伺服器的主題

topic-academia = 學術
topic-activism = 社會運動
topic-adult = 成人內容
topic-art = 藝術
topic-bipoc = 有色人種
topic-books = 書
topic-film = 電影
topic-food = 美食
topic-furry = 獸迷
topic-games = 遊戲
topic-general = 綜合
topic-hobby = 興趣
topic-humor = 幽默
topic-journalism = 新聞
topic-lgbt = LGBTQ+
topic-music = 音樂
topic-nature = 自然
topic-now = 此刻
topic-photography = 攝影
topic-regional = 地方
topic-religion = 宗教
topic-science = 科學
topic-sports = 運動
topic-tech = 科技

## 手上的連結：邀請、追蹤包、朋友的頁面

link-title = 我有邀請或連結
link-label = 你的連結
link-help = 邀請、追蹤包、朋友的頁面或伺服器，貼什麼都可以。
link-go = 開啟
link-paste = 從剪貼簿貼上
link-empty = 剪貼簿裡沒有文字。
link-nothing = 裡面沒有 Trente 認得的東西。應該像 https://piaille.fr/invite/… 或 @you@piaille.fr 這樣。
link-invite-over = 這個 { $server } 的邀請已經過期。
link-pack = 要追蹤「{ $name }」裡的 { $count } 個人嗎？
link-pack-then = 帳號一開通，Trente 就會一個一個追蹤。之後隨時可以移除任何人。
link-pack-yes = 追蹤這些人
link-pack-kept = 這個追蹤包裡的人已經記下。
link-person = 已在這台裝置上追蹤 { $handle }。貼文會出現在首頁。
link-person-ask = 要追蹤 { $handle } 嗎？
link-person-then = 貼文馬上會出現在首頁。帳號一開通，就改由帳號追蹤。
link-person-yes = 追蹤
link-person-no = 只看看

## 其他程式用連結開啟了 Trente：先問過再做

link-asks-title = 要開啟這個連結嗎？
link-asks = { $what ->
        [invite] 這個連結來自 Trente 以外的地方，是 { $place } 的邀請。
        [pack] 這個連結來自 Trente 以外的地方，指向 { $place } 的一個追蹤包。
        [person] 這個連結來自 Trente 以外的地方，指向 { $place }。
        [post] 這個連結來自 Trente 以外的地方，指向 { $place } 的一則貼文。
        [share] 這個連結來自 Trente 以外的地方，帶來了一段新貼文的文字。發佈之前你會先看到。
       *[server] 這個連結來自 Trente 以外的地方，通往 { $place } 的註冊表單。
    }
link-asks-password = 你的密碼不會跟著過去，那裡的密碼欄會是空的。
