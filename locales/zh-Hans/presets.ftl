### 三种待在这里的方式，每种一次设好几项。

presets-title = 你想对外开放到什么程度？
presets-lede = 有三种方式，选一种，之后还可以逐项调整。随时都能再改。
presets-in-use = 使用中
presets-use = 就用这种
presets-open = 开放
    .text = 适合结识新朋友。
presets-careful = 谨慎
    .text = 对不认识的人，慢慢来。
presets-quiet = 安静
    .text = 想清静一下，或者有人缠着你的时候。

## 每种方式设定什么

presets-posts-public = 新帖子默认：公开
presets-posts-unlisted = 新帖子默认：悄悄公开
presets-posts-private = 新帖子默认：关注者
presets-locked = 每位新关注者都要你同意
presets-unlocked = 谁都可以关注你
presets-quotes-public = 谁都可以引用你的帖子
presets-quotes-followers = 只有关注者可以引用你的帖子
presets-quotes-nobody = 别人不能引用你的帖子
presets-found = 会把你推荐给别人，搜索时能搜到你的帖子
presets-found-profile = 会把你推荐给别人，但搜不到你的帖子
presets-found-posts = 不会推荐你，但能搜到你的帖子
presets-hidden = 不会推荐你，也搜不到你的帖子
presets-reach-all = 谁都可以给你发消息
presets-reach-known = 新账号发来的和不请自来的私下消息，先放在“请求”里
presets-reach-few = 你没有关注的人发来的，先放在“请求”里
presets-reach-before = 谁能联系你：照旧
presets-popups-on = 开启这台设备的系统通知
presets-popups-off = 关闭这台设备的系统通知

## 结果

presets-changed = 改动了：
presets-nothing = 本来就都是这样设置的。
presets-undo = 撤销
presets-refused = 有些设置，你的服务器没有接受：
presets-no-quotes = 它没有“谁可以引用”这个选项。
presets-no-reach = 它没法拦下陌生人。
