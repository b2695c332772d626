### 翻譯 Trente：給手上有一個 .ftl 資料夾的人。

translating = 翻譯 Trente
    .line = 邊寫邊試譯文
    .text = 打開放譯文的資料夾：一存檔就會顯示，要修的列在下面。除了文字編輯器，不需要其他程式。

## 開啟與開始

translating-open = 開啟資料夾
    .label = 位置
    .help = 某個語言的資料夾，以語言代碼命名，例如 trente/locales/de。
    .action = 開啟
    .choose = 選擇資料夾…
translating-begin = 開始一種語言
    .label = 語言代碼
    .help = 例如 sv 或 pt-PT。英文的句子會複製到「下載」裡的新資料夾，讓你直接改寫。
    .action = 開始

## 開著的資料夾

translating-folder = 你的資料夾
translating-share = { $language }：{ $all } 句中完成了 { $done } 句
translating-close = 停止翻譯
translating-points = 指出是哪一句
    .text = 指著某段文字，或用鍵盤移到那裡，就會顯示它的名稱、檔案，以及給譯者的說明。

## 要修的地方

translating-troubles = { $count ->
        [0] 沒有要修的
       *[other] { $count } 處要修
    }
translating-whole = 每一句都在，也都讀得出來。
translating-more = 還有 { $count } 處。
wrong-missing = 缺這句。英文是：{ $english }
wrong-extra = 英文沒有這句。請移除。
wrong-elsewhere = 它應該放在 { $file } 裡。
wrong-twice = 它出現了兩次。請移除一個。
wrong-lacks-part = { $part ->
        [own] 缺它自己的文字。
       *[other] 缺 { $part }。請照英文加上。
    }
wrong-extra-part = { $part ->
        [own] 英文在這裡沒有文字。請移除。
       *[other] 英文沒有 { $part }。請移除。
    }
wrong-lacks-variable = 缺變數 { $name }。請加上。
wrong-extra-variable = 這裡不會有變數 { $name }。
wrong-lacks-form = 缺 [{ $form }] 這個形式。請加上。
wrong-extra-form = 這種語言不會用到 [{ $form }] 這個形式。請移除。
wrong-unreadable = 讀不出來：{ $why }
wrong-glossary = { $english } 在詞彙表裡是 { $own }。
wrong-long = 有 { $long } 個字，只放得下 { $room } 個。請縮短。
wrong-mark = 請把 { $mark } 換成 { $instead }。

## 從英文做出來的虛構語言

translating-tries = 測試語言
translating-plain = 不用
    .text = Trente 照你選的語言顯示。
translating-longer = 加上重音並變長
    .text = 被截斷的文字看得出少了括號；沒有變化的，就是沒有經過翻譯的。
translating-mirrored = 由右到左
    .text = 看得出哪些沒有跟著轉向。
