### Trente 建议的密码：在表单、等候室和设置里。

password-suggested = Trente 为你生成的密码
password-show = 显示
password-hide = 隐藏
password-copy = 复制
password-copy-label = 复制密码
password-show-of = 显示 { $name } 的密码
password-hide-of = 隐藏 { $name } 的密码
password-copy-of = 复制 { $name } 的密码
password-forget-of = 不再保存 { $name } 的密码
password-copied = 密码已复制。
password-copy-failed = 密码没能复制。请选中后手动复制。
password-none = 这里已经没有保存这个密码。
password-forget = 不再保存
password-forget-ask = 不再保存 { $name } 的密码？
password-forget-text = 之后 Trente 没法再显示它。你在这里仍是登录状态，但在别处登录要用到这个密码。
password-forgotten = 这里不再保存这个密码。
