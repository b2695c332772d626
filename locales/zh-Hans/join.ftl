### 注册账号：一张表单，一次同意。

join-title = 加入 { $server }
join-invited = 你的 { $server } 邀请有效，会随表单一起提交。

## 用户名

join-name = 用户名
join-name-later = 以后还可以另设昵称
join-name-help = 字母 a 到 z、数字和 _
join-name-asking = 正在查有没有人用
join-name-free = { $name } 在这里还没人用。
join-name-unknown = { $name } 有没有人用，加入时 { $server } 会告诉你。
join-name-taken = 这个用户名已经有人用了。换一个？
join-name-others = 可用的用户名，有些由你填的变化而来
join-name-free-on = “{ $name }”在 { $server } 还没人用。
join-name-switch = 换过去，已填的保留
join-name-offer = 就用 { $name }
join-name-blank = 先取一个用户名。
join-name-letters = 用户名只能用字母 a 到 z、数字和下划线。
join-name-long = 用户名最多 30 个字符。
join-name-short = 对 { $server } 来说太短了，再加一两个字母。
join-name-reserved = { $server } 保留了这个用户名。换一个吧。

## 邮箱

join-email = 邮箱
join-email-help = 用来收一封验证邮件，以后登录也用它。
join-email-meant = 你是不是想填
join-email-fix = { $email }
join-email-blank = 还没有填邮箱。
join-email-invalid = 这还不是完整的邮箱地址。比如 you@example.org。
join-email-long = 这个地址太长，服务器不接受。
join-email-taken = 这个邮箱在 { $server } 已经有账号了。
join-email-blocked = { $server } 不接受这家邮箱，换一个地址就好。
join-email-unreachable = 邮件寄不到那里：@ 后面的部分不存在。看看有没有打错。

## 密码

join-password = 密码
join-password-least = 至少 8 个字符
join-password-help = 三四个词连起来就很好。
join-password-show = 显示
join-password-hide = 隐藏
join-password-show-label = 显示密码
join-password-hide-label = 隐藏密码
join-strength-short = 再长些，至少 8 个字符
join-strength-weak = 容易猜到，再长些
join-strength-fair = 还行，再加一个词就好
join-strength-good = 不错
join-strength-great = 很牢靠
join-password-blank = 先设一个密码。
join-password-short = 密码至少 8 个字符。
join-password-long = 密码最多 72 个字符。
join-suggested = 为你生成
join-suggested-keychain = Trente 会把它存进这台设备的钥匙串。在别处登录时要用到。
join-suggested-file = 这台设备没有钥匙串，Trente 会把它存进一个只有你能读的文件。在别处登录时要用到。
join-suggested-own = 我自己设
join-suggested-back = 用生成的密码
join-password-another = 你已经向 { $server } 申请过这个账号了。以当时设的密码为准，这次的没有发送。申请的进度在首页可以看到。
join-password-refused = { $server } 不接受这个密码。试试长一点的。

## 只有部分服务器会问的

join-birth = 出生日期
join-birth-why = 这台服务器要求满 { $age } 岁
join-birth-day = 日
join-birth-month = 月
join-birth-year = 年
join-birth-blank = 还没有填出生日期。
join-birth-invalid = 没有这一天。年份要写四位数字。
join-birth-young = 你还不到 { $server } 要求的年龄。换一台服务器也许正合适。
join-reason = 你为什么想加入？
join-reason-short = 一两句话就够
join-reason-help = 管理服务器的人会看。
join-reason-blank = 写一句话吧，{ $server } 那边会有人看。
join-reason-long = 最多 420 字。

## 要同意的内容

join-consent = 你要同意的内容
join-rules = { $count } 条站规
join-no-rules = 站规
join-no-rules-text = { $server } 没有写下站规。
join-privacy = 隐私
join-no-privacy-text = { $server } 没有公布隐私政策。
join-terms = 条款
join-no-terms-text = { $server } 没有自己的服务条款。
join-terms-coming = 正在获取站规
join-terms-failed = 站规要先加载出来，看到以后才能同意。
join-name-tidied = 你的用户名会是 { $name }。合意的话，就同意并加入。
join-agreement-here = 站规加载好了。看一看，再同意并加入。
join-agreement-missing = 站规正在加载，看到以后才能同意。

## 加入

join-go = 同意并加入
join-go-to = 同意并加入 { $server }
join-going = 正在申请账号
join-then = 你会收到一封验证邮箱的邮件。等的时候可以接着看。
join-then-approval = 你会收到一封验证邮箱的邮件，之后服务器那边会有人审核。等的时候可以接着看。
join-switched = 现在改为加入 { $server }。你填的内容都还在。
join-said = { $server } 说：“{ $said }”
join-unsaid = 服务器没有接受，也没有说明原因。

## 整台服务器都不收人

join-no-slow = { $server } 现在回应太慢。
join-no-down = { $server } 现在没有回应。
join-no-closed = { $server } 目前不接收新人。
join-no-full = { $server } 暂时没法接收新人，可能正忙，也可能在维护。
join-no-under-age = 你还不到 { $server } 要求的年龄。
join-no-limited = { $server } 没有和所有服务器互通。
join-no-approval = { $server } 现在改为逐个审核账号。
join-again-when = { $when }重试
join-kept = 你填的内容都留着，会带到下一台服务器。
join-next = 改为加入 { $server }
join-left = 接下来合适的是 { $server }。你填的内容都在，只有站规不一样。
join-left-unasked = 接下来是 { $server }。你填的内容都在，只有站规不一样。

## 在服务器自己的网页上注册

join-elsewhere = { $server } 只在自己的网页上注册账号，要用浏览器打开。
join-elsewhere-then = 在那里注册好账号，再回来登录。Trente 等着你。
join-elsewhere-go = 去 { $server } 继续

## 宽窗口里表单旁边

about-instant = 立即开通
    .text = 点开邮件里的链接，就进来了。
about-approval = 真人审核
    .text = 每个新账号，服务器那边都会有人看一看。
about-people = 这里的人
    .text = 跟大家聊，也跟其他所有服务器的人聊。
about-move = 以后还能换
    .text = 改了主意，可以带上大家一起搬走。
