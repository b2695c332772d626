### 写了还没发的。

drafts-title = 草稿
drafts-new = 新帖子
drafts-none = 没有草稿
    .text = 你动笔写的只保存在这台设备上，直到你发布或删除。
drafts-wordless = （没有文字）
drafts-answers = 回复 { $name }
drafts-answers-somebody = 回复一条帖子
drafts-changes = 编辑一条帖子
drafts-quotes = 引用一条帖子
drafts-files = { $count } 个文件
drafts-thread = 后面还有 { $count } 条帖子
drafts-delete = 删除草稿
drafts-delete-label = 删除草稿：{ $words }
drafts-deleted = 草稿已删除。
drafts-undo = 撤销
drafts-back = 草稿回来了。
drafts-gone = 它已经不在草稿里了。
drafts-others = 其他账号的草稿
drafts-elsewhere = { $handle } 有 { $count } 份草稿

## 在编辑器里

drafts-count = 草稿，另有 { $count } 份
drafts-before = 这是你之前的草稿。
drafts-another = 另写一条帖子
drafts-another-done = 草稿已存好。这是一条新帖子。

## 等待发送

drafts-waiting = 等待发送
drafts-kept = 草稿
drafts-leave = 稍后自动发出
drafts-left = 能发的时候会自动发出。
drafts-show = 显示
drafts-why = { $what }能发的时候会自动发出。
drafts-needs-you = { $what }需要你来处理。
drafts-try = 现在试试
drafts-try-label = 现在试试：{ $words }
drafts-sending = 正在发送
drafts-edit = 编辑
drafts-edit-label = 编辑：{ $words }
drafts-sent = 等待中的帖子发出去了。
drafts-sent-of = { $handle } 等待中的帖子发出去了。
drafts-home-waits = 有 { $count } 条帖子等待发送。
drafts-home-needs = 有 { $count } 条帖子没能发出去，需要你来处理。
drafts-line = 写了还没发的
