### Trente 建議的密碼：在表單、等候室和設定裡。

password-suggested = Trente 幫你產生的密碼
password-show = 顯示
password-hide = 隱藏
password-copy = 複製
password-copy-label = 複製密碼
password-show-of = 顯示 { $name } 的密碼
password-hide-of = 隱藏 { $name } 的密碼
password-copy-of = 複製 { $name } 的密碼
password-forget-of = 不再記住 { $name } 的密碼
password-copied = 已複製密碼。
password-copy-failed = 密碼沒辦法複製。請選取後自己複製。
password-none = 這裡已經沒有這個密碼了。
password-forget = 不再記住
password-forget-ask = 要讓 Trente 不再記住 { $name } 的密碼嗎？
password-forget-text = 之後 Trente 就沒辦法再顯示這個密碼。你在這裡會保持登入，但在別處登入時會用到。
password-forgotten = Trente 不再記住這個密碼。
