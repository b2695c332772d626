### 帶著你的人走：從帳號匯出檔案、匯入帳號，以及搬到另一個帳號。

portability = 把追蹤的人帶著走
    .short = 匯出你追蹤的人，從另一個帳號匯入，或搬家。
    .text = 你追蹤的人、列表和過濾器都屬於你。可以匯出成檔案，帶到另一個帳號，或搬過去。檔案格式和 Mastodon 自己讀寫的一樣。

## 種類

portability-follows = 你追蹤的人
portability-lists = 列表，以及裡面有誰
portability-hashtags = 你追蹤的主題標籤
portability-mutes = 你靜音的人
portability-blocks = 你封鎖的人
portability-servers = 你封鎖的伺服器
portability-filters = 過濾器
portability-bookmarks = 收藏的貼文

## 同樣的，附上數量

portability-count-follows = 要追蹤 { $count } 人
portability-count-lists = 列表裡的 { $count } 筆
portability-count-hashtags = { $count } 個主題標籤
portability-count-mutes = 要靜音 { $count } 人
portability-count-blocks = 要封鎖 { $count } 人
portability-count-servers = 要封鎖 { $count } 台伺服器
portability-count-filters = { $count } 個過濾器
portability-count-bookmarks = { $count } 則收藏的貼文

## 從帳號匯出

export = 匯出成檔案
    .text = Trente 會向你的伺服器取得你勾選的項目，存進「下載」資料夾。別人都拿不到。
export-what = 要匯出什麼
export-begin = 匯出
export-runs = 正在匯出
export-none = 先勾選要匯出的。
export-so-far = 目前 { $count } 筆。
export-rests = 你的伺服器請你稍等一下。{ $when }會繼續。
export-done = 已匯出。
    .text = 檔案在這裡：
export-whole = 全部放在一個檔案，給 Trente 用

## 匯入帳號

import = 從檔案匯入
    .text = Mastodon、Trente 或其他 App 匯出的檔案。你看過內容之前，什麼都不會發生。
import-choose = 選擇檔案
import-reads = 正在讀檔案
import-refused = { $file } 沒有匯入。
import-which = 這份名單是做什麼用的？
import-which-text = { $file } 裡列出了一些人，但沒有寫要用來做什麼。
import-first = { $names } 等等
import-unread = 有 { $count } 行讀不出來，會略過。
import-many = 伺服器一天只讓人追蹤 400 人，所以要花幾天。Trente 只要開著，就會自動繼續。
import-begin = 匯入到 { $handle }
import-begun = 開始匯入了。
imports = 進行中
import-goes-on = 還剩 { $left } 筆。會自動繼續。
import-done = { $already ->
        [0] 完成：{ $done } 筆。
       *[other] 完成：{ $done } 筆。有 { $already } 筆本來就有。
    }
import-rests-enough = 今天到此為止：伺服器一天只讓人追蹤 400 人。{ $when }會繼續。
import-rests-asked = 你的伺服器請你稍等一下。{ $when }會繼續。
import-rests-unreached = { $when ->
        [unknown] 連不到你的伺服器。連得上就會繼續。
       *[other] 連不到你的伺服器。{ $when } Trente 會再試一次。
    }
import-rests-logged-out = 你的登入已經失效。重新登入，就會繼續。
import-rests-follows = 等這些人都追蹤了就會繼續：追蹤的人才能放進列表。
import-failed = 有 { $count } 筆沒辦法匯入
import-not-found = 你的伺服器找不到這個名稱的人。
import-save = 把這些存成檔案
import-saved = 已存成 { $file }，放在 { $folder }
import-stop = 停止
import-clear = 從這份清單移除
import-stop-ask = 要停止匯入這些嗎？
    .text = 已經匯入的不會變，其餘的就不匯入了。之後可以再選一次這個檔案。
import-stop-yes = 停止

## 搬家

moving = 搬到另一個帳號
moving-way = 一步一步搬家
    .text = 換一台伺服器，或換一個名稱。你的追蹤者會跟著來。
moving-lead = 你要從 { $handle } 搬走，接下來會這樣：
moving-means-followers = 追蹤你的人會自動改為追蹤新帳號，只要對方的伺服器支援搬家。
moving-means-posts = 你的貼文會留在原處，沒辦法帶走。
moving-means-back = 搬過一次之後，要等 30 天才能再搬。
moving-means-back-week = 搬過一次之後，要等一個星期才能再搬。
moving-have = 準備要搬過去的帳號
    .text = 在這裡登入，或先建立一個。
moving-to = 要搬過去的帳號
moving-join = 建立帳號
moving-log-in = 登入帳號
moving-keep = 匯出你追蹤的人
    .text = 追蹤者會自動跟過去。你追蹤的人、列表和封鎖不會，要先匯出。
moving-keep-go = 匯出成檔案
moving-alias = 告訴新伺服器你原來是誰
    .text = 在它的「帳號別名」頁面，填上舊帳號的完整名稱。這樣別人就沒辦法把你的追蹤者送到那裡。
    .here = Trente 可以替你告訴它。這樣別人就沒辦法把你的追蹤者送到那裡。
moving-alias-here = 告訴 { $server }
moving-alias-told = { $server } 已經知道你原來是 { $handle }。
moving-alias-go = 開啟 { $server } 的那一頁
moving-move = 從舊伺服器搬走
    .text = 在它的「轉移至另一個帳號」頁面，填上新帳號的完整名稱，以及舊帳號的密碼。
    .here = 舊伺服器要核對舊帳號的密碼。Trente 只負責轉交，不會留著。
moving-password = 你在 { $server } 的密碼
moving-move-here = 搬到 { $handle }
moving-moved = 你的追蹤者正在轉到 { $handle }。
moving-move-go = 開啟 { $server } 的那一頁
moving-copy = 複製 { $handle }
moving-copied = 已複製。
moving-not-copied = 沒辦法複製。請選取後自己複製。
moving-look = 看看成功了沒有
    .text = 伺服器可能要花幾分鐘。
moving-look-go = 馬上查看
moving-looks = 正在查看
moving-not-yet = 你的舊帳號還沒有指向任何地方。
moving-done = 成功了：你的舊帳號指向 { $handle }。
moving-elsewhere = 你的舊帳號指向 { $handle }，不是你在上面選的那一個。
moving-take = 把你追蹤的人帶過去
    .text = 在新帳號裡，選擇你匯出的檔案。
moving-take-go = 以 { $handle } 繼續
