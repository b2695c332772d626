### 一条帖子，以及它的前后文。

thread-title = 帖子
thread-before = 之前的帖子
thread-replies = { $count } 条回复
thread-no-replies = 还没有回复。
thread-missing = 对话的其余部分没能加载。
thread-boosts = { $count } 次转嘟
thread-favourites = { $count } 次喜欢
thread-app = 用 { $app } 发布
thread-reply-to = 回复 { $name }…
thread-after = 回复

## 你的服务器还没有的回复

thread-looking = 你的服务器正在找更多回复…
thread-more = 再显示 { $count } 条回复
thread-fewer = { $count ->
       *[other] 共 { $count } 条回复，你的服务器有 { $shown } 条。
    }
thread-fewer-open = 在 { $server } 查看全部
thread-fewer-here = 其余的已经删除，或者不对你开放。
