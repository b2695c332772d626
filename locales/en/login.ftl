### Logging in: one field that takes anything, then the browser, then Home.

login-heading = Welcome back
login-back = Back to reading
login-field = Where is your account?
# An example inside the empty field.
login-placeholder = piaille.fr, or @you@piaille.fr
login-help = An address, a name, a link to your profile: paste anything.
# Instead of the help, below a mail address that is no address of an account.
login-email = That looks like your e-mail address. An account’s address ends with its server, such as piaille.fr.
login-clear = Clear
# The list of servers that begin with what is typed.
login-options = Servers
login-continue = Continue
# On the button, while the server is being asked.
login-asking = Asking the server
login-password = You type your password on your server’s own page, never here.

## Help for those who forgot their server

login-forgot = I don’t remember my server
# Above the servers of the accounts on this device.
login-forgot-known = Servers that this device knows:
login-forgot-name = Your name, and we look for you
# The button beside that field.
login-forgot-look = Look
login-forgot-looking = Looking on the servers where most people are
# $name: the name that was looked for.
login-forgot-nowhere = Nobody is called { $name } on the servers where most people are. It may be a smaller one.
# Above the servers where that name is taken.
login-forgot-there = Somebody is called { $name } here. Is that you?
login-forgot-mail = Search your mail for “Mastodon”. The sender’s address ends with your server.
login-forgot-history = Look in your password manager or browser history for a name like mastodon.nl.
login-forgot-friend = Ask a friend to open your profile: the part after the second @ is your server.
login-new = New here?
login-new-join = Join in about thirty seconds

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
login-secret-file = This device has no keychain: your log-in is kept in a file that only you can read.

## What a guest wanted to do when the door opened: kept, and done once the account works

wish-favourite = Your favourite is kept. Trente gives it as soon as your account works.
wish-boost = Your boost is kept. Trente passes the post on as soon as your account works.
wish-save = The post is kept. Trente saves it as soon as your account works.
wish-vote = Your vote is kept. Trente casts it as soon as your account works.
wish-reply = The post is kept. You can reply as soon as your account works.
wish-follow = Trente follows this person for you as soon as your account works.
wish-write = To write, you need an account. It takes about thirty seconds.
