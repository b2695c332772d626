### 寫的時候選表情符號，以及自動補完字詞。

emoji-add = 加入表情符號
emoji-title = 表情符號
emoji-close = 關閉
emoji-find = 搜尋表情符號
emoji-sections = 跳到
emoji-recent = 最近用過
emoji-custom = 你的伺服器
emoji-found = 搜尋結果
emoji-smileys = 笑臉
emoji-people = 人物
emoji-animals = 動物與自然
emoji-food = 食物與飲料
emoji-travel = 旅遊與地點
emoji-activities = 活動
emoji-objects = 物品
emoji-symbols = 符號
emoji-flags = 旗幟
emoji-skin = 膚色
emoji-skin-plain = 黃色
emoji-skin-light = 淺色
emoji-skin-medium-light = 偏淺
emoji-skin-medium = 中等
emoji-skin-medium-dark = 偏深
emoji-skin-dark = 深色
emoji-none = 沒有叫這個名稱的表情符號。
emoji-coming = 你伺服器自己的表情符號正在載入。

## 正在寫的那一行旁邊的清單

compose-suggest-people = 人物
compose-suggest-tags = 主題標籤
compose-suggest-emoji = 表情符號
compose-suggest-followed = 追蹤中
compose-suggest-words = 這樣寫，螢幕閱讀器才唸得出每個單字。
compose-suggest-count = { $count ->
        [1] { $count } 個建議。按 Enter 採用，按 Escape 關閉清單。
       *[other] { $count } 個建議。用方向鍵選擇，按 Enter 採用，按 Escape 關閉清單。
    }
