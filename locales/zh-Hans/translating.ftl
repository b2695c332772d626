### 翻译 Trente：给手里有 .ftl 文件夹的人。

translating = 翻译 Trente
    .line = 边写边看译文的效果
    .text = 打开一个译文文件夹：一保存，界面上马上就能看到，要修改的列在下面。有文本编辑器就够了，不需要别的程序。

## 打开和新建

translating-open = 打开文件夹
    .label = 位置
    .help = 一种语言的文件夹，以语言代码命名，比如 trente/locales/de。
    .action = 打开
    .choose = 选择文件夹…
translating-begin = 新建一种语言
    .label = 语言代码
    .help = 比如 sv 或 pt-PT。英语原文会复制到“下载”里一个单独的文件夹，直接在上面改写就行。
    .action = 新建

## 打开的文件夹

translating-folder = 你的文件夹
translating-share = { $language }：已译 { $done }/{ $all } 句
translating-close = 停止翻译
translating-points = 显示每句的名称
    .text = 用鼠标指着一处文字，或用键盘移到那里，就会显示它的名称、所在文件和给译者的说明。

## 要修改的地方

translating-troubles = { $count ->
        [0] 没有要修改的
       *[other] 有 { $count } 处要修改
    }
translating-whole = 每一句都在，也都读得出来。
translating-more = { $count ->
       *[other] 另外还有 { $count } 处。
    }
wrong-missing = 缺少这一句。英语原文：{ $english }
wrong-extra = 英语里没有这一句。请删掉。
wrong-elsewhere = 它应该放在 { $file } 里。
wrong-twice = 这一句出现了两次。请删掉一个。
wrong-lacks-part = { $part ->
        [own] 缺少它自己的文字。
       *[other] 缺少 { $part }。请照英语补上。
    }
wrong-extra-part = { $part ->
        [own] 英语这里没有文字。请删掉。
       *[other] 英语里没有 { $part }。请删掉。
    }
wrong-lacks-variable = 缺少变量 { $name }。请补上。
wrong-extra-variable = 这里不会有变量 { $name }。
wrong-lacks-form = 缺少 [{ $form }] 这种形式。请补上。
wrong-extra-form = 这种语言用不到 [{ $form }] 这种形式。请删掉。
wrong-unreadable = 这里读不出来：{ $why }
wrong-glossary = 按词汇表，{ $english } 应译作 { $own }。
wrong-long = 有 { $long } 个字，只放得下 { $room } 个。请缩短。
wrong-mark = 请用 { $instead }，不要用 { $mark }。

## 由英语生成的测试语言

translating-tries = 测试语言
translating-plain = 不用
    .text = Trente 使用你选的语言。
translating-longer = 带重音、更长
    .text = 末尾的括号不见了，说明文字被截断；没有重音的文字，说明没有经过翻译。
translating-mirrored = 从右到左
    .text = 哪里没有翻转，一眼就能看到。
