### 一条帖子有过的各个版本，最新的在前。

history-title = 编辑记录
history-empty = 没有更早的版本
    .text = 你的服务器只留着帖子现在的样子。
history-now = 现在的样子
history-changed = 编辑过
history-first = 最初的版本
history-added = 新增：
history-removed = 删去：
history-media-added = 添加了 { $count } 个附件
history-media-removed = 移除了 { $count } 个附件
history-media-described = 修改了 { $count } 处描述
history-poll = 投票改过
history-sensitive = 标记为敏感内容
history-not-sensitive = 不再标记为敏感内容
