### The waiting room: from the sent form to the working account.

waiting-title = Almost there
# Above a request that was refused or has run out.
waiting-title-over = Not this time
waiting-track = Progress
waiting-step-sent = Request sent
waiting-step-mail = Confirm e-mail
waiting-step-mail-done = E-mail confirmed
waiting-step-review = Review
waiting-step-in = You’re in

## How the account stands
## $server: the server's domain. $name: the name that was asked for, without @.

waiting-sending = Your request is on its way
    .text = Trente is asking { $server } whether it arrived. What you typed is kept even if you close the window, all but a password of your own.
# $email: the address that was typed, in `waiting-arrived` only.
# The app was ended while the form was being sent, and the server knows the name now.
waiting-arrived = Your request most likely arrived
    .text = { $server } knows the name { $name } now. Follow the link in the mail to { $email }, then log in here. Your choices wait.
# The same, and the server does not know the name.
waiting-not-arrived = Your request did not arrive
    .text = { $server } does not know the name { $name }. What you typed is kept, all but a password of your own: one tap fills the form again.
waiting-unconfirmed = Check your mail to open your account
    .text = { $server } sent you a link, good for two days. Follow it on any device, and Trente takes you in by itself.
waiting-pending = A person is reading your request
    .text = Your e-mail is confirmed. Someone at { $server } looks at each request: that takes minutes to a few days. Trente keeps looking and lets you in by itself; a mail tells you too.
waiting-open = Your account is open
    .text = You are { $name } at { $server }.
waiting-refused = { $server } didn’t accept your request
    .text = They don’t say why, and it isn’t a judgement: small servers often pause. Your choices are safe, and so is what you typed, all but a password of your own.
waiting-expired = Your request at { $server } has run out
    .text = The mail’s link was not followed in time. Your choices are still here, and what you typed, all but a password of your own: one tap fills the form again.
waiting-disabled = { $server } doesn’t let this account in
    .text = The account { $name } exists, but it was switched off or has to prove more first. The mails from { $server } say what it needs. Nothing of yours is lost.
waiting-elsewhere = Go on in your browser
    .text = { $server } takes new people on its own page. Make your account there, then come back and log in: your choices wait here.

## What one can do meanwhile

waiting-mail-open = Open mail app
waiting-again = Send again
# $count: seconds until the mail may be sent again.
waiting-again-in = Send again in { $count } s
# $email: the address that the mail went to.
waiting-sent-again = A new mail is on its way to { $email }.
waiting-wrong = Wrong address?
waiting-address = Your e-mail address
waiting-address-help = The mail goes to the new address. The old link stops working.
waiting-address-bad = An address has an @ and a domain, such as you@example.org.
waiting-address-go = Change and send
waiting-look = Look again
waiting-looking = Looking
# After what went wrong while the server was asked how the account stands.
waiting-fault = Nothing is lost. Trente keeps trying.
# $server: another server, where accounts open at once.
waiting-meanwhile-join = Start on { $server } meanwhile
# $server: another server.
waiting-refused-join = Join { $server } instead
waiting-refused-others = See other servers
# $server: the same server.
waiting-expired-again = Ask { $server } again
waiting-elsewhere-go = Open the page
# $server: the server's domain.
waiting-elsewhere-login = I have my account: log in
# The button that opens a small menu on the card.
waiting-more = More
waiting-leave = Give up
waiting-put-away = Put away
# $server: the server's domain.
waiting-leave-ask = Give up your request at { $server }?
waiting-leave-text = Trente stops waiting for this account. What you chose to read stays.
waiting-leave-yes = Give up
waiting-leave-no = Keep waiting

## Below the card

waiting-choose = While you wait, choose what to read
waiting-meanwhile = Meanwhile, choose what to read

## Elsewhere in the window

# Below the name, at the foot of the rail.
waiting-rail = Waiting to open
waiting-none = No account is waiting
# The button on the line that says how the account stands.
waiting-banner-go = Show
# $name: the person's name.
waiting-opened = Your account is open. Welcome, { $name }.
# $handle: the full handle, with @.
waiting-opened-too = { $handle } is open.
waiting-opened-go = Use it now

# After a guest who waits for an account tapped something that takes one.
wish-kept = Kept. It happens as soon as your account is open.
