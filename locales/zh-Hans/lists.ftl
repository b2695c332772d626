### 人的列表：新建、修改，以及里面有谁。

list-new = 新列表
list-change = 修改列表
list-menu = 列表的更多操作
list-name = 名称
list-no-name = 先起个名字。
list-exclusive = 主页上不再显示这些帖子
    .text = 这些人的帖子只出现在列表里。
list-is-exclusive = 不在主页显示
list-replies = 列表里显示哪些回复
list-replies-list = 回复列表里的人
list-replies-followed = 回复你关注的任何人
list-replies-none = 不显示
list-make = 新建
list-keep = 保存
list-made = 列表建好了。
list-changed = 列表改好了。
list-delete = 删除列表
list-delete-ask = 删除“{ $title }”？
list-delete-text = 里面的人你还是关注着。列表删了就找不回来。
list-delete-yes = 删除
list-deleted = “{ $title }”已删除。

## 里面有谁

list-people = 列表里的人
list-nobody = 还没有人
    .text = 找一个你关注的人，或者在对方页面的菜单里选“加入列表”。
list-find = 添加人
    .help = 列表里放的是你关注的人。
list-found = 找到的人
list-not-followed = 未关注
list-within = 在列表里
list-put = 把 { $name } 加入列表
list-put-short = 加入
list-take = 把 { $name } 移出列表
list-take-short = 移出

## 从某个人的菜单

list-add = 加入列表…
list-add-title = 含有 { $name } 的列表
list-add-follow = 列表里放的是你关注的人。先关注 { $name }。
list-add-none = 你还没有列表。
list-add-done = 完成
