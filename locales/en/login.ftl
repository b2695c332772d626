### Logging in: one field that takes anything, then the browser, then Home.

login-heading = Welcome back
login-back = Back to reading
login-field = Where is your account?
# An example inside the empty field.
login-placeholder = piaille.fr, or @you@piaille.fr
login-help = An address, a name, a link to your profile: paste anything.
login-clear = Clear
login-continue = Continue
# On the button, while the server is being asked.
login-asking = Asking the server
login-password = You type your password on your server’s own page, never here.

## Help for those who forgot their server

login-forgot = I don’t remember my server
login-forgot-mail = Search your mail for “Mastodon”. The sender’s address ends with your server.
login-forgot-history = Look in your password manager or browser history for a name like mastodon.nl.
login-forgot-friend = Ask a friend to open your profile: the part after the second @ is your server.
login-new = New here?
login-new-read = Read first, without an account

## Waiting for the browser

# $server: the server's domain.
login-waiting-heading = Over to your browser
login-waiting = Your browser is open on { $server }. Come back here when you have agreed.
# The browser did not open by itself.
login-waiting-by-hand = Your browser didn’t open. Copy the address, open it in any browser on this device, and agree there.
login-waiting-live = Waiting for { $server }
login-open-again = Open the page again
login-copy = Copy the address
login-copied = Address copied.
login-copy-failed = The address could not be copied. Select it here and copy it yourself.
login-address = Address of the page
login-cancelled = Log-in cancelled. Your server is still filled in.

## With a code, where the browser cannot come back by itself

login-code = Code from your browser
login-code-help = After you agree, { $server } shows a code. Copy it and paste it here.
login-code-go = Log in
login-code-checking = Logging in
login-code-missing = Paste the code first.

## Once logged in

# $name: the person's name.
login-done = Welcome back, { $name }.
login-secret-file = This device has no keychain, so your log-in is kept in a file that only you can read. Log out to delete it.
login-secret-file-ok = Understood

## Why the log-in opened, for a guest who tapped something that takes an account

wish-favourite = To favourite a post, you need an account. Log in, or go back and read on.
wish-boost = To boost a post, you need an account. Log in, or go back and read on.
wish-save = To save a post, you need an account. Log in, or go back and read on.
wish-reply = To reply, you need an account. Log in, or go back and read on.
wish-follow = To follow people, you need an account. Log in, or go back and read on.
wish-write = To write, you need an account. Log in, or go back and read on.
