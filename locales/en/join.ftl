### Making an account: one form, one consent.

# $server: the server's domain, here and below.
join-title = Join { $server }
# A good invite came along.
join-invited = Your invite to { $server } is good, and goes with the form.

## Name

join-name = Name
# In small letters beside it.
join-name-later = you can change how it is shown later
join-name-help = Letters a to z, digits and _
# While servers are being asked.
join-name-asking = Looking whether it is free
# $name: what was typed.
join-name-free = { $name } is free here.
# The server did not say.
join-name-unknown = { $server } will tell when you join whether { $name } is free.
join-name-taken = Someone here already has this name. Take another?
# The group of names that are offered instead: free ones, and some made of the person’s own.
join-name-others = Free names, and others of yours
join-name-free-on = “{ $name }” is free on { $server }.
join-name-switch = Switch, keeping what you typed
# The button that takes the name which the e-mail address gives. $name: that name.
join-name-offer = Use { $name }
join-name-blank = Choose a name first.
join-name-letters = A name has only letters a to z, digits and underscores.
join-name-long = A name has at most 30 letters.
join-name-short = That is too short for { $server }. Add a letter or two.
join-name-reserved = { $server } keeps this name for itself. Take another.

## E-mail

join-email = E-mail
join-email-help = For one mail to check the address, and for your log-in.
# Before the button with the address that was probably meant.
join-email-meant = Did you mean
# The button. $email: that address.
join-email-fix = { $email }
join-email-blank = Your e-mail address is missing.
join-email-invalid = That is not an e-mail address yet. It looks like you@example.org.
join-email-long = That address is longer than servers take.
join-email-taken = There is an account with this address at { $server } already.
join-email-blocked = { $server } takes no addresses of this provider. Another address will do.
join-email-unreachable = No mail can get there: the part after the @ does not exist. Look for a small slip.

## Password

join-password = Password
join-password-least = 8 characters or more
join-password-help = Three or four words do well.
join-password-show = Show
join-password-hide = Hide
# For screen readers, on the same button. Each begins with the word that is seen.
join-password-show-label = Show the password
join-password-hide-label = Hide the password
# Strength, beside seven ticks.
join-strength-short = Go on, 8 characters at least
join-strength-weak = Easy to guess, go on
join-strength-fair = Fair, one more word makes it good
join-strength-good = Good
join-strength-great = Strong
join-password-blank = Choose a password first.
join-password-short = A password has at least 8 characters.
join-password-long = A password has at most 72 characters.
# In small letters beside the label, above a password that Trente suggests.
join-suggested = made for you
# Below it, where there is a keychain, and where there is none.
join-suggested-keychain = Trente keeps it in this device’s keychain. You need it to log in elsewhere.
join-suggested-file = This device has no keychain: Trente keeps it in a file that only you can read. You need it to log in elsewhere.
join-suggested-own = Choose my own
join-suggested-back = Use the one made for me
# The same name and address were sent before. $server: where.
join-password-another = You have asked { $server } for this account already. The password you chose then counts; this one was not sent. Your waiting room is on the first page.
join-password-refused = { $server } does not take this password. Try a longer one.

## What only some servers ask

join-birth = Date of birth
# $age: the least age in years.
join-birth-why = { $age ->
        [one] this server asks it: from { $age } year
       *[other] this server asks it: from { $age } years
    }
join-birth-day = Day
join-birth-month = Month
join-birth-year = Year
join-birth-blank = Your date of birth is missing.
join-birth-invalid = There is no such day. The year has four digits.
join-birth-young = { $server } asks for a higher age. Another server may suit you.
join-reason = Why do you want to join?
join-reason-short = a sentence or two will do
join-reason-help = The people who run the server read it.
join-reason-blank = Write a sentence: somebody at { $server } will read it.
join-reason-long = At most 420 characters, please.

## What one agrees to

# The card with rules, privacy and terms.
join-consent = What you agree to
# $count: how many.
join-rules = { $count ->
        [one] { $count } house rule
       *[other] { $count } house rules
    }
join-no-rules = House rules
join-no-rules-text = { $server } has written down no rules.
join-privacy = Privacy
join-no-privacy-text = { $server } has published no privacy policy.
join-terms = Terms
join-no-terms-text = { $server } has no terms of its own.
join-terms-coming = Fetching the house rules
join-terms-failed = The rules have to be here before you can agree to them.
# $name: the name as servers can take it, after what was typed had other letters in it.
join-name-tidied = Your name would be { $name }. If you like it, agree and join.
# After the sentence below, once the rules have come: the person may agree now.
join-agreement-here = The house rules are here now. Look at them, then agree and join.
join-agreement-missing = The house rules are not here yet, and you cannot agree to them before. They are on their way.

## Joining

join-go = Agree and join
join-go-to = Agree and join { $server }
# While the form is on its way.
join-going = Asking for your account
join-then = You get one mail to check the address. You can keep reading meanwhile.
join-then-approval = You get one mail to check the address, then a person at the server says yes. You can keep reading meanwhile.
# Said to screen readers when another server takes over.
join-switched = You are joining { $server } now. Everything you typed is still here.
# The server's own words. $said: what it says.
join-said = { $server } says: “{ $said }”
join-unsaid = The server did not accept this, and did not say why.

## The server as a whole takes nobody. What happened, then what is safe, then the button to the next server.

join-no-slow = { $server } is too slow to answer right now.
join-no-down = { $server } isn’t answering right now.
join-no-closed = { $server } takes no new people at the moment.
join-no-full = { $server } can’t take anyone in right now. It may be busy, or under repair.
join-no-under-age = { $server } asks for a higher age.
join-no-limited = { $server } doesn’t talk with all other servers.
join-no-approval = { $server } now approves each account by hand.
# The button that tries the same server once more, while it wants to be left alone. $when: as in “in 12 minutes”.
join-again-when = Try again { $when }
join-kept = Everything you typed is kept, and goes along to the next server.
join-next = Join { $server } instead
# At the top of the next server's form, after what happened.
join-left = { $server } is the next good one. Everything you typed is here; only the house rules differ.
# The same while that server has not answered yet: nobody knows whether it is a good one.
join-left-unasked = { $server } comes next. Everything you typed is here; only the house rules differ.

## Sign-up happens on the server's own page

join-elsewhere = { $server } makes accounts on its own page, in your browser.
join-elsewhere-then = Make your account there, then come back here and log in. Trente waits for you.
join-elsewhere-go = Go on at { $server }

## Beside the form in a wide window

about-instant = Opens instantly
    .text = Open the link in the mail and you are in.
about-approval = A person says yes
    .text = Somebody at the server looks at each new account.
# The title is how many people, as in the line of reasons.
about-people = People
    .text = Talk with them, and with everyone on every other server.
about-move = Not for life
    .text = Change your mind later and take your people with you.
