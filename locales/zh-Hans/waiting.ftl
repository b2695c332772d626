### 等候室：从提交表单到账号开通。

waiting-title = 就快好了
waiting-title-over = 这次没有成功
waiting-track = 进度
waiting-step-sent = 申请已提交
waiting-step-mail = 验证邮箱
waiting-step-mail-done = 邮箱已验证
waiting-step-review = 审核
waiting-step-in = 进来了

## 账号的状态

waiting-sending = 申请正在路上
    .text = Trente 正在向 { $server } 确认有没有收到。就算关掉窗口，你填的内容也留着，只有你自己设的密码不保留。
waiting-arrived = 申请多半已经送到
    .text = { $server } 已经认得 { $name } 这个用户名。点开寄到 { $email } 的邮件里的链接，再回来登录。你的选择在这里等着。
waiting-not-arrived = 申请没有送到
    .text = { $server } 不认得 { $name } 这个用户名。你填的内容留着，只有你自己设的密码没有保留。点一下，表单就重新填好。
waiting-unconfirmed = 查收邮件，开通账号
    .text = { $server } 给你发了一个链接，两天内有效。在哪台设备上点开都行，Trente 会自动带你进去。
waiting-pending = 有人正在看你的申请
    .text = 邮箱已经验证。{ $server } 那边有人逐份看申请，快则几分钟，慢则几天。Trente 会一直留意，通过了就自动带你进去，你也会收到邮件。
waiting-open = 账号开通了
    .text = 你在 { $server } 的用户名是 { $name }。
waiting-refused = { $server } 没有接受你的申请
    .text = 对方没有说明原因，这也不是对你的评价：小服务器常常会暂停收人。你的选择和填的内容都在，只有你自己设的密码没有保留。
waiting-expired = 你在 { $server } 的申请过期了
    .text = 邮件里的链接没有及时点开。你的选择和填的内容都在，只有你自己设的密码没有保留。点一下，表单就重新填好。
waiting-disabled = { $server } 不让这个账号登录
    .text = 账号 { $name } 还在，但是被停用了，或者还要先验证些什么。{ $server } 发来的邮件里写着需要做什么。你的东西都没有丢。
waiting-elsewhere = 请到浏览器里继续
    .text = { $server } 在自己的网页上接收新人。在那里注册好账号，再回来登录，你的选择在这里等着。

## 等的时候可以做的事

waiting-mail-open = 打开邮箱应用
waiting-again = 再发一次
waiting-again-in = { $count } 秒后可再发
waiting-sent-again = 新邮件正发往 { $email }。
waiting-wrong = 邮箱填错了？
waiting-address = 你的邮箱
waiting-address-help = 邮件会发到新地址，旧链接随即失效。
waiting-address-bad = 邮箱要有 @ 和域名，比如 you@example.org。
waiting-address-go = 修改并发送
waiting-look = 再查一次
waiting-looking = 正在查
waiting-fault = 什么都没有丢。Trente 会继续试。
waiting-meanwhile-join = 先在 { $server } 开始
waiting-refused-join = 改为加入 { $server }
waiting-refused-others = 看看其他服务器
waiting-expired-again = 再向 { $server } 申请
waiting-elsewhere-go = 打开网页
waiting-elsewhere-login = 账号有了，去登录
waiting-more = 更多
waiting-leave = 放弃
waiting-put-away = 收起
waiting-leave-ask = 放弃在 { $server } 的申请？
waiting-leave-text = Trente 不再等这个账号。你选来看的内容都会留着。
waiting-leave-yes = 放弃
waiting-leave-no = 接着等

## 卡片下面

waiting-choose = 边等边挑想看的
waiting-meanwhile = 先挑想看的

## 窗口的其他地方

waiting-rail = 等待开通
waiting-none = 没有等待开通的账号
waiting-banner-go = 查看
waiting-opened = 账号开通了。欢迎，{ $name }。
waiting-opened-too = { $handle } 开通了。
waiting-opened-go = 现在就用

wish-kept = 记下了，账号一开通就办。
