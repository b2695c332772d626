### 登录：一个什么都能填的输入框，然后是浏览器，然后是主页。

login-heading = 欢迎回来
login-back = 回去接着看
login-field = 你的账号在哪里？
login-placeholder = piaille.fr 或 @you@piaille.fr
login-help = 地址、用户名、个人资料的链接，粘贴什么都行。
login-email = 这看起来是你的邮箱。账号的末尾是它的服务器，比如 piaille.fr。
login-clear = 清空
login-options = 服务器
login-continue = 继续
login-asking = 正在联系服务器
login-password = 密码只在你服务器自己的网页上输入，绝不在这里输入。

## 忘了服务器时的帮助

login-forgot = 我忘了是哪台服务器
login-forgot-known = 这台设备见过的服务器：
login-forgot-name = 填用户名，我们帮你找
login-forgot-look = 找找看
login-forgot-looking = 正在人最多的几台服务器上找
login-forgot-nowhere = 人最多的几台服务器上，没有人叫 { $name }。也许在一台小一点的服务器上。
login-forgot-there = 这里有人叫 { $name }。是你吗？
login-forgot-mail = 在邮箱里搜“Mastodon”，发件地址的末尾就是你的服务器。
login-forgot-history = 在密码管理器或浏览记录里，找找像 mastodon.nl 这样的名字。
login-forgot-friend = 请朋友打开你的个人资料：第二个 @ 后面就是你的服务器。
login-new = 第一次来？
login-new-join = 三十秒左右就能加入

## 等待浏览器

login-waiting-heading = 请到浏览器里继续
login-waiting = 浏览器已经打开 { $server }。在那里点“授权”，再回到这里。
login-waiting-by-hand = 浏览器没有打开。复制地址，在这台设备的任意浏览器里打开，在那里点“授权”。
login-waiting-live = 正在等待 { $server }
login-open-again = 再打开一次
login-copy = 复制地址
login-copied = 地址已复制。
login-copy-failed = 地址没能复制。请在这里选中后手动复制。
login-address = 网页地址
login-cancelled = 登录已取消。你的服务器还填在那里。

## 浏览器不能自己跳回来时，用代码

login-code = 浏览器里的代码
login-code-help = 点“授权”以后，{ $server } 会显示一串代码。复制下来，粘贴到这里。
login-code-go = 登录
login-code-checking = 正在登录
login-code-missing = 先把代码粘贴进来。

## 登录以后

login-done = 欢迎回来，{ $name }。
login-secret-file = 这台设备没有钥匙串，登录信息保存在一个只有你能读的文件里。

## 访客想做的事：先记下，账号开通了就办

wish-favourite = 这个喜欢先记下了。账号一开通，Trente 就替你点喜欢。
wish-boost = 这次转嘟先记下了。账号一开通，Trente 就替你转出去。
wish-save = 这条帖子先记下了。账号一开通，Trente 就替你收藏。
wish-vote = 你这一票先记下了。账号一开通，Trente 就替你投出。
wish-reply = 这条帖子先记下了。账号一开通，你就可以回复。
wish-follow = 账号一开通，Trente 就替你关注这个人。
wish-write = 写帖子要先有账号，大约三十秒就好。
