### 一則貼文，以及上面的一切。

## 文字上方

post-boosted-by = { $name } 轉嘟了
post-in-reply-to = 回覆 { $handle }
post-edited = 已編輯
post-edited-at = 編輯於 { $time }
post-bot = 自動帳號
post-visibility-unlisted = 悄悄公開
post-visibility-private = 僅限追蹤者
post-visibility-direct = 僅限提及的人
post-visibility-other = 觀看範圍由伺服器限制

## 按鈕

post-reply = 回覆
post-reply-count = 回覆，目前 { $count } 則
post-boost = 轉嘟
post-boost-count = 轉嘟，目前 { $count } 次
post-favourite = 最愛
post-favourite-count = 最愛，目前 { $count } 個
post-save = 收藏
post-more = 更多
post-share = 分享…
post-copy-link = 複製連結
post-link-copied = 已複製連結。
post-open-browser = 用瀏覽器開啟
post-less = 少看這類貼文…
post-delete = 刪除
post-delete-ask = 要刪除這則貼文嗎？
post-delete-text = 它會從你的伺服器消失，其他伺服器收到通知後也會刪除。刪了就找不回來。
post-delete-yes = 刪除
post-delete-no = 留著
post-deleted = 已刪除。
post-boost-private = 給追蹤者的貼文不能轉嘟。

## 伺服器拒絕，所以退回原狀

post-vote-failed = 你的票沒有投成功。什麼都沒有變。
post-favourite-failed = 沒有加入成功。最愛和之前一樣。
post-boost-failed = 沒有轉嘟成功。和之前一樣。
post-save-failed = 沒有收藏成功。和之前一樣。

## 內容警告、過濾器與敏感圖片

post-warning-show = 顯示
post-warning-hide = 隱藏
post-sensitive = 敏感內容
post-held-back = 來自 { $server }
post-sensitive-show = 顯示
post-sensitive-hide = 再次隱藏
post-filtered = 被你的過濾器「{ $title }」隱藏
post-filtered-show = 還是要看

## 圖片、影片、聲音

post-media-audio = 聲音
post-media-other = 開啟附件
post-media-no-alt = 沒有說明
post-media-failed = 圖片沒有載入。
post-media-preview = 這張圖片沒辦法在這裡顯示。這是預覽圖。
post-media-description = 說明
post-alt = ALT
post-media-place = { $place }/{ $count }
post-media-next = 下一個
post-media-previous = 上一個

## 投票

post-poll = 投票
post-poll-people = { $count } 人已投票
post-poll-votes = { $count } 票
post-poll-closes = { $when }結束
post-poll-closed = 已結束
post-poll-yours = 你投的
post-poll-one = 選一個選項
post-poll-several = 可以選好幾個選項。
post-poll-vote = 投票
post-poll-results = 查看結果
post-poll-back = 回到選項
post-poll-choose-first = 先選一個選項。
post-poll-kept = 帳號一開通，就會幫你投票。

## 連結與引用

post-card-open = 會用瀏覽器開啟
link-ask = 要開啟 { $host } 嗎？
link-ask-letters = 這個網站的名稱用了不尋常的字母，看起來可能像另一個網站。如果你不認得它，在那裡輸入東西要小心。
link-ask-plain = 這段連線沒有加密：途中的人讀得到你看的和輸入的內容，也能竄改。
link-ask-yes = 開啟
post-quote = 引用的貼文
post-quote-pending = 引用的貼文還在等作者同意。
post-quote-hidden = 引用的貼文沒辦法顯示。
post-quote-rejected = 作者沒有同意引用這則貼文。
post-quote-revoked = 作者收回了這則貼文的引用。
post-quote-deleted = 引用的貼文已經刪除。
post-quote-unauthorized = 引用的貼文沒有開放給你看。
post-quote-blocked = 引用的貼文出自你封鎖的人。
post-quote-server-blocked = 引用的貼文來自你封鎖的伺服器。
post-quote-muted = 引用的貼文出自你靜音的人。
post-quote-anyway = 還是要看
post-quote-show = 顯示引用的貼文

## 給螢幕閱讀器的整則貼文

post-label = { $name }：{ $text } { $time }。
post-label-media = { $count } 個附件。
post-visibility-public = 所有人都看得到
post-media-plays = 用瀏覽器播放

## 為什麼這則貼文會在首頁

post-because-tag = 因為你追蹤 { $tag }
post-because-tag-chosen = 因為你選了 { $tag }
post-because-trending = { $server } 上的熱門貼文
post-because-local = 剛剛在 { $server } 發佈
post-because-person = 來自你選的人

## 釘選與翻譯

post-pinned = 已釘選
post-translate = 翻譯{ $language }
post-translating = 正在翻譯…
post-original = 顯示原文
post-translated-by = { $by } 翻譯自{ $language }
post-translated = 翻譯自{ $language }
post-translated-said = 貼文已翻譯。
post-translate-failed = 沒有翻譯成功。
post-pin = 釘選在我的頁面
post-is-pinned = 已釘選在你的頁面最上方。
post-is-unpinned = 不再釘選在你的頁面最上方。

## 用這台裝置上的另一個帳號處理貼文

post-as = 用其他帳號轉嘟、加入最愛或回覆…
post-as-title = 用另一個帳號
post-as-who = 用哪個帳號？
post-as-nobody = 沒有其他帳號可以用。
    .text = 可以在設定裡新增。
post-as-looking = 正在 { $server } 找這則貼文
post-as-missing = { $server } 找不到這則貼文。可能它沒有開放給所有人看，也可能這兩台伺服器之間貼文不互通。
post-as-here = 找到了。接下來會用 { $handle } 操作。
post-as-reply-note = 要回覆，會換到那個帳號。
