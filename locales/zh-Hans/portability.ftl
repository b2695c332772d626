### 带上大家一起走：从账号导出文件、导入文件，以及迁移到另一个账号。

portability = 带上大家一起走
    .short = 导出关注的人，从别的账号导入，或者迁移。
    .text = 你关注的人、列表和过滤规则都属于你。可以导出成文件，带到别的账号，或者整个迁移过去。文件格式和 Mastodon 自己用的一样。

## 可选的种类

portability-follows = 关注的人
portability-lists = 列表及其成员
portability-hashtags = 关注的话题
portability-mutes = 已隐藏的人
portability-blocks = 已屏蔽的人
portability-servers = 已屏蔽的服务器
portability-filters = 过滤规则
portability-bookmarks = 收藏的帖子

## 同上，带数量

portability-count-follows = 要关注的 { $count } 个人
portability-count-lists = 列表里的 { $count } 项
portability-count-hashtags = { $count } 个话题
portability-count-mutes = 要隐藏的 { $count } 个人
portability-count-blocks = 要屏蔽的 { $count } 个人
portability-count-servers = 要屏蔽的 { $count } 台服务器
portability-count-filters = { $count } 条过滤规则
portability-count-bookmarks = { $count } 条收藏的帖子

## 从账号导出

export = 导出成文件
    .text = 你勾选的内容，Trente 会从你的服务器获取，写进“下载”文件夹。别人拿不到。
export-what = 要导出什么
export-begin = 导出
export-runs = 正在导出
export-none = 先勾选要导出的内容。
export-so-far = 已获取 { $count } 项。
export-rests = 你的服务器请你稍等片刻。{ $when }会接着进行。
export-done = 导出好了。
    .text = 文件在这里：
export-whole = 全部放进一个文件，供 Trente 使用

## 导入账号

import = 从文件导入
    .text = Mastodon、Trente 或其他应用导出的文件都行。你看过里面的内容以后，才会动手。
import-choose = 选择文件
import-reads = 正在查看文件
import-refused = 没能导入 { $file }。
import-which = 这份名单做什么用？
import-which-text = { $file } 里列出了一些人，但没有说明用来做什么。
import-first = { $names } 等
import-unread = 有 { $count } 行读不出来，会略过。
import-many = 服务器每天只让关注 400 人，所以要花几天。Trente 开着的时候，会自动接着进行。
import-begin = 导入到 { $handle }
import-begun = 开始了。
imports = 正在导入
import-goes-on = { $left ->
       *[other] 还剩 { $left } 项，会自动进行。
    }
import-done = { $already ->
        [0] 完成：{ $done } 项。
       *[other] 完成：{ $done } 项。另有 { $already } 项本来就有。
    }
import-rests-enough = 今天到这里：服务器每天只让关注 400 人。{ $when }会接着进行。
import-rests-asked = 你的服务器请你稍等片刻。{ $when }会接着进行。
import-rests-unreached = { $when ->
        [unknown] 连不上你的服务器。一连上就接着进行。
       *[other] 连不上你的服务器。Trente 会在{ $when }再试。
    }
import-rests-logged-out = 登录已经失效。重新登录就会接着进行。
import-rests-follows = 等这些人都关注好再接着进行：关注了才能放进列表。
import-failed = 有 { $count } 项没能导入
import-not-found = 你的服务器找不到叫这个名字的人。
import-save = 把这些导出成文件
import-saved = 已存为 { $folder } 里的 { $file }
import-stop = 停止
import-clear = 从列表中移除
import-stop-ask = 停止导入？
    .text = 已经做好的不会变，其余的不再导入。以后可以重新选这个文件。
import-stop-yes = 停止

## 迁移

moving = 迁移到另一个账号
moving-way = 一步一步迁移
    .text = 换服务器，或者换个名字。关注者会跟着你走。
moving-lead = 你要从 { $handle } 搬走。这意味着：
moving-means-followers = 关注者会自动改为关注新账号，只要各自的服务器支持迁移。
moving-means-posts = 帖子留在原处，带不走。
moving-means-back = 迁移一次之后，要等 30 天才能再迁移。
moving-means-back-week = 迁移一次之后，要等一个星期才能再迁移。
moving-have = 准备好要迁去的账号
    .text = 在这里登录它，或者先注册一个。
moving-to = 要迁去的账号
moving-join = 注册账号
moving-log-in = 登录账号
moving-keep = 导出关注的人
    .text = 关注者会自动跟来，但你关注的人、列表和屏蔽名单不会。先把它们导出来。
moving-keep-go = 导出成文件
moving-alias = 告诉新服务器你原来是谁
    .text = 在它的“账号别名”页面填上旧账号的完整用户名。这样，只有你能把关注者转到那里。
    .here = Trente 可以替你告诉它。这样，只有你能把关注者转到那里。
moving-alias-here = 告诉 { $server }
moving-alias-told = { $server } 已经知道你原来是 { $handle }。
moving-alias-go = 打开 { $server } 的那个页面
moving-move = 从旧服务器搬走
    .text = 在它的“迁移到另一个账号”页面填上新账号的完整用户名和旧密码。
    .here = 旧服务器要核对你在那里的密码。Trente 只转交，不保存。
moving-password = 你在 { $server } 的密码
moving-move-here = 迁移到 { $handle }
moving-moved = 你的关注者正在转到 { $handle }。
moving-move-go = 打开 { $server } 的那个页面
moving-copy = 复制 { $handle }
moving-copied = 已复制。
moving-not-copied = 没能复制。请选中后手动复制。
moving-look = 看看是否成功
    .text = 服务器可能要几分钟。
moving-look-go = 现在查看
moving-looks = 正在查看
moving-not-yet = 你的旧账号还没有指向任何地方。
moving-done = 迁移成功：旧账号已经指向 { $handle }。
moving-elsewhere = 旧账号指向的是 { $handle }，不是你在上面选的那个。
moving-take = 把大家带过来
    .text = 在新账号上，选你导出的文件。
moving-take-go = 以 { $handle } 继续
