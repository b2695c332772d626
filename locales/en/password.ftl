### The password that Trente suggested: in the form, the waiting room and the settings.

# The row’s title.
password-suggested = The password Trente made for you
password-show = Show
password-hide = Hide
password-copy = Copy
# For screen readers, on the button beside the suggested password. It begins with the word that is seen.
password-copy-label = Copy the password
# For screen readers. $name: the account, as @name@server. Each begins with the word that is seen.
password-show-of = Show the password of { $name }
password-hide-of = Hide the password of { $name }
password-copy-of = Copy the password of { $name }
password-forget-of = Forget the password of { $name }
password-copied = Password copied.
password-copy-failed = The password could not be copied. Select it and copy it by hand.
# It was kept, and is not there any more.
password-none = This password is not kept here any more.
password-forget = Forget
password-forget-ask = Forget the password of { $name }?
password-forget-text = Trente cannot show it again. You stay logged in here, and need it to log in elsewhere.
password-forgotten = The password is forgotten here.
