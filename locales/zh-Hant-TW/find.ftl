### 搜尋、四處看看，以及首頁以外的閱讀。

## 找路

nav-explore = 探索
nav-search = 搜尋
nav-bookmarks = 收藏
nav-favourites = 最愛
nav-yours = 我的
lists-title = 列表

## 搜尋欄

find-label = 搜尋，或貼上任何連結
find-placeholder = 搜尋，或貼上任何連結
find-clear = 清除搜尋
find-more = 顯示更多
find-people-today = { $count ->
       *[other] 今天 { $people } 人在聊
    }
find-people-lately = { $count ->
       *[other] 最近 { $people } 人在聊
    }
find-news-people = { $count ->
       *[other] { $people } 人分享
    }
find-done-from-home = 你自己的伺服器馬上就會處理好。

## 搜尋

search-for = 搜尋「{ $text }」
search-typing = 找到 { $count } 人
search-kinds = 要找什麼
search-all = 全部
search-people = 人物
search-people-all = 全部人物
search-tags = 主題標籤
search-tags-all = 全部主題標籤
search-posts = 貼文
search-posts-all = 全部貼文
search-no-people = 沒有叫這個名稱的人。
search-no-tags = 沒有這樣的主題標籤。
search-no-posts = 沒有含這些字詞的貼文。只找得到作者允許搜尋的貼文，以及你自己的。
search-none = 在 { $server } 上找不到「{ $text }」
    .text = 伺服器只認得它遇過的人。換個寫法，或貼上連結，或完整的帳號名稱（例如 @lea@piaille.fr）。
    .action = 看看大家在聊什麼
search-guest = 有了帳號，還能搜尋貼文和其他伺服器。
search-members = 在 { $server } 上，有帳號才能搜尋
    .text = 貼上連結，或完整的帳號名稱，例如 @lea@piaille.fr：這些不用帳號就能開啟。
search-past = 最近搜尋過
search-clear = 清除
search-cleared = 已清除。
search-what = 搜得到什麼
search-what-people = { $server } 遇過的人和主題標籤。
search-what-posts = 作者說可以被找到的貼文，以及你自己的。
search-what-links = 任何伺服器的任何連結：貼上就在這裡開啟。
search-narrow = 用這些字縮小範圍
search-op-from = 只找這個人的貼文；from:me 找自己的
search-op-has = 只找有圖片或影片的；has:poll 找有投票的
search-op-is = 只找回覆；is:sensitive 找敏感內容
search-op-language = 只找這個語言，用語言代碼
search-op-before = 只找這天之前的
search-op-after = 只找這天之後的
search-link = Trente 可以開啟你的連結
search-link-post = 你連結裡的貼文
search-open = 開啟
search-server = { $server } 可能是伺服器
search-server-read = 看看那裡的貼文

## 四處看看

explore-posts = 貼文
explore-hashtags = 主題標籤
explore-news = 新聞
explore-people = 人物
explore-local = 這台伺服器
explore-federated = 所有伺服器
explore-no-hashtags = 還沒有熱門話題
    .text = 好幾個人用了同一個主題標籤，就會出現在這裡。
explore-no-news = 還沒有新聞
    .text = 好幾個人分享了同一個網頁，就會出現在這裡。
explore-no-people = 還沒有推薦的人
    .text = 搜尋名稱，或貼上你認識的人完整的帳號名稱。
explore-no-posts = 這裡很安靜
    .text = 目前還沒有人在這裡發文。

## 寬視窗中，頁面旁邊

around-tags = 大家在聊
around-all-tags = 全部主題標籤
around-people = 推薦追蹤
around-all-people = 更多人

## 首頁以外的閱讀

bookmarks-none = 還沒有收藏
    .text = 按貼文下方的書籤，就會收藏在這裡。只有你看得到。
favourites-none = 還沒有最愛
    .text = 按貼文下方的愛心，作者會知道你喜歡，貼文也會留在這裡。
followed-tags = 你的主題標籤
    .text = 含有你追蹤的主題標籤的貼文，最新的在前
followed-tags-none = 這裡還沒有貼文
    .text = 到主題標籤的頁面按追蹤，貼文就會出現在這裡。
lists-none = 還沒有列表
    .text = 列表可以單獨顯示某些人的貼文。建立一個，把你追蹤的人放進去。
list-empty = 這裡很安靜
    .text = 列表裡還沒有人發文。
members-place = 這裡需要帳號
    .text = 建立帳號或登入後就能用。
tags-title = 多個主題標籤
tags-add = 再加一個主題標籤
tags-add-go = 新增
tags-out = 移除 { $tag }
sharing-title = 分享這個連結的貼文
sharing-none = 已經沒有人分享了
    .text = 網頁本身可能還在。
sharing-read = 到 { $site } 閱讀
server-guest = 你正以訪客身分看 { $server }。在這裡加入最愛或收藏，都由你自己的伺服器完成。

## 其他社群網路的連結，那裡的人透過橋接可以在這裡找到

bridge-none = { $server } 不認得 { $network } 的 { $name }。對方可能還沒開啟橋接，所以別人無法追蹤。
bridge-unknown = 你的伺服器不認得這個人。對方可能還沒開啟橋接，所以別人無法追蹤。
bridge-opened = 這就是同一個人，你的伺服器是透過橋接認得的。
bridge-opened-there = 開啟連結
