### Words that more than one page needs, and every fault.
### What each message is for stands above it; see ../README.md for how to translate.

app-name = Trente

## Buttons and short labels

back = Back
close = Close
cancel = Cancel
try-again = Try again
# Beside something that takes a moment.
loading = Loading
# Two whole sentences, one after the other. $said: the first. $more: the second.
sentence-next = { $said } { $more }
list-more = Show more
list-more-loading = Loading more
list-more-failed = The rest did not come.
# An old log-in is still there but the server no longer takes it.
# Room: 18 letters.
log-in = Log in

## Finding one's way: the rail at the side, or the tabs at the foot

nav-label = Main
skip-to-content = Skip to content
# A tab at the foot of a phone. Room: 18 letters.
nav-home = Home
# A tab at the foot of a phone. Room: 18 letters.
nav-read = Happening now
nav-settings = Settings
# A tab at the foot of a phone. Room: 18 letters.
nav-notifications = Notifications
# The name of the same link for ears, when something is new. $count: how much.
nav-notifications-new = { $count ->
        [one] Notifications, { $count } new
       *[other] Notifications, { $count } new
    }
# The same when there is more than was counted.
nav-notifications-many = Notifications, more than { $count } new
# On the badge beside it, when there is more than was counted.
nav-many = { $count }+
# A tab at the foot of a phone. Room: 18 letters.
nav-you = You
nav-write = Write a post
# A tab at the foot of a phone. Room: 18 letters.
nav-join = Join
# $name: the person's name, as in "Léa Morin".
nav-accounts = Accounts. You are { $name }
# Behind that, when something is new for another account of this device.
nav-accounts-new = Another account has new notifications
# In the menu of accounts, below the name. $handle: as in "@lea@social.example".
nav-account-new = { $count ->
        [one] { $handle } · { $count } new
       *[other] { $handle } · { $count } new
    }
# The same, when the log-in of that account has ended.
nav-account-ended = { $handle } · Log-in ended
# A short message, once: the server took the log-in of another account of this device back.
nav-account-ended-now = The log-in of { $handle } has ended. Log in again under Settings to see what is new there.

## Faults
## The value says what happened. `.safe` says what is safe and what to do now. `.action` is the button's label.
## `.typed` says it instead of `.safe` to those who typed the address themselves.
## $server: the server's domain, or `unknown` where none is known.
## $said: the server's own words or its software's name, or `nothing`.
## $when: how long to wait, as in "in 12 seconds", or `unknown`.

fault-offline = You’re offline.
    .safe = What is on this device stays readable, and nothing you wrote is lost. Connect again, then go on.
    .action = Try again
fault-no-such-server = { $server ->
        [unknown] There is no server with this name.
       *[other] There is no server called { $server }.
    }
    .safe = Nothing is lost. The name leads nowhere at the moment; try again later.
    .typed = What you typed is still here. Look for a small slip, such as a missing letter.
    .action = Try again
fault-unreachable = { $server ->
        [unknown] The server isn’t answering.
       *[other] { $server } isn’t answering.
    }
    .safe = Your account is safe, and nothing is lost. Servers rest sometimes; try again in a minute.
    .action = Try again
fault-timed-out = { $server ->
        [unknown] The server took too long to answer.
       *[other] { $server } took too long to answer.
    }
    .safe = Nothing is lost. It may be busy, or your connection slow; try again.
    .action = Try again
fault-bad-certificate = { $server ->
        [unknown] The server can’t prove who it is.
       *[other] { $server } can’t prove who it is.
    }
    .safe = Trente sent nothing, so nothing of yours was seen. If your device’s date is right, the mend is up to the server.
    .action = Try again
fault-not-an-address = That isn’t a server’s address.
    .safe = A server looks like piaille.fr, an account like @you@piaille.fr.
    .typed = What you typed is still here. A server looks like piaille.fr, an account like @you@piaille.fr.
    .action = Try again
fault-insecure-address = That address has no safe connection.
    .safe = Trente sent nothing, so nothing of yours was seen.
    .typed = Trente sent nothing. Write the address with https, or only the name, such as piaille.fr.
    .action = Try again
fault-not-mastodon = { $server ->
        [unknown] That is a website, not a Mastodon server.
       *[other] { $server } is a website, not a Mastodon server.
    }
    .safe = Nothing is lost. The server may be under repair; try again later.
    .typed = What you typed is still here. Your server may have another name; “I don’t remember my server” helps to find it.
    .action = Try again
fault-other-software = { $server ->
        [unknown] That server runs { $said }, which Trente can’t log in to.
       *[other] { $server } runs { $said }, which Trente can’t log in to.
    }
    .safe = Your account there is untouched. You can follow its people from a Mastodon server.
    .action = Try another server
fault-bad-answer = { $server ->
        [unknown] The server’s answer made no sense.
       *[other] The answer of { $server } made no sense.
    }
    .safe = Nothing is lost. It may be under repair; try again in a minute.
    .action = Try again
fault-too-large = { $server ->
        [unknown] The server sent far more than was asked for.
       *[other] { $server } sent far more than was asked for.
    }
    .safe = Trente stopped reading, and nothing is lost. Try again, or open it in your browser.
    .action = Try again
fault-redirect-loop = { $server ->
        [unknown] The server keeps sending Trente from one address to the next.
       *[other] { $server } keeps sending Trente from one address to the next.
    }
    .safe = Nothing is lost. The mend is up to the server; try again later.
    .action = Try again
fault-server-busy = { $server ->
        [unknown] The server has more to do than it can manage.
       *[other] { $server } has more to do than it can manage.
    }
    .safe = { $when ->
        [unknown] Nothing is lost. Try again in a minute.
       *[other] Nothing is lost. Try again { $when }.
    }
    .action = Try again
fault-rate-limited = { $server ->
        [unknown] The server asks for a pause.
       *[other] { $server } asks for a pause.
    }
    .safe = { $when ->
        [unknown] Nothing is lost. Try again in a few minutes.
       *[other] Nothing is lost. Try again { $when }.
    }
    .action = Try again
fault-logged-out = { $server ->
        [unknown] Your log-in has ended.
       *[other] Your log-in at { $server } has ended.
    }
    .safe = Your account and what you wrote are safe. Log in again and go on where you were.
    .action = Log in
fault-forbidden = { $server ->
        [unknown] The server doesn’t allow this.
       *[other] { $server } doesn’t allow this.
    }
    .safe = Nothing was changed. The server’s rules or the other person’s choice may be the reason.
    .action = Go back
fault-not-found = This is no longer here.
    .safe = It may have been deleted or made private. Everything else is where it was.
    .action = Go back
fault-members-only = { $server ->
        [unknown] Only members of this server can read this.
       *[other] Only members of { $server } can read this.
    }
    .safe = Other servers are open to everyone. If you have an account there, log in to read.
    .action = Log in
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] The server didn’t accept this.
           *[other] The server didn’t accept this. It says: “{ $said }”
        }
       *[other] { $said ->
            [nothing] { $server } didn’t accept this.
           *[other] { $server } didn’t accept this. It says: “{ $said }”
        }
    }
    .safe = What you wrote is still here. Change it and try again.
    .action = Try again
fault-login-denied = { $server ->
        [unknown] The permission was not given.
       *[other] The permission at { $server } was not given.
    }
    .safe = Nothing was changed. If that was a slip, start once more and choose Authorise on your server’s page.
    .action = Try again
fault-login-expired = This log-in has ended without an answer.
    .safe = Nothing was changed, and your server is still filled in. Start once more.
    .action = Start again
fault-no-browser = Your browser didn’t open.
    .safe = You can go on all the same: copy the address and open it in a browser yourself.
    .action = Copy the address
fault-too-long = { $server ->
        [unknown] This is longer than the server takes.
       *[other] This is longer than { $server } takes.
    }
    .safe = Your text is still here. Shorten it a little, then send it.
    .action = Back to the text
fault-empty = There is nothing to send yet.
    .safe = Write a few words first.
    .action = Back to the text
fault-media-missing = Something that goes along with your post is not uploaded.
    .safe = Nothing was published. Try the file that is marked once more, or take it away.
    .action = Back to the post
fault-not-a-list = There is no list in this file.
    .safe = Trente takes files that Mastodon saves, and those of Trente itself. Nothing was changed.
    .action = Choose another file
fault-not-settings = There are no settings of Trente in this file.
    .safe = Trente takes the files that it saves itself: their name begins with trente-settings. Nothing was changed.
    .action = Choose another file
fault-not-a-language = This is no folder of sentences.
    .safe = It holds .ftl files and is named by its language, as in de or pt-BR. Nothing was changed.
    .action = Choose another folder
fault-list-too-long = This list is longer than Trente takes at once.
    .safe = It takes 20,000 lines and 20 MB. Cut the file in two, and take one after the other.
    .action = Choose another file
fault-no-downloads = No file could be written to your downloads.
    .safe = The folder may be missing, full or closed to Trente. Nothing was changed.
    .action = Try again
fault-wrong-password = { $server ->
        [unknown] The server doesn’t take this password.
       *[other] { $server } doesn’t take this password.
    }
    .safe = Nothing was changed. Look at it once more: it is the password that you log in with on its page.
    .action = Try again
fault-maybe-moved = { $server ->
        [unknown] The server gave no clear answer: you may have moved, or not.
       *[other] { $server } gave no clear answer: you may have moved, or not.
    }
    .safe = Look further down whether it worked before you try again. A move can’t be taken back.
    .action = Try again
fault-not-followed = You don’t follow this person.
    .safe = Only people you follow can be on your lists. Everything else is where it was.
    .action = Go back
fault-no-picture = This file is not a picture that servers take.
    .safe = Your profile is as it was. Choose a PNG, JPEG, GIF or WebP file.
    .action = Choose another
fault-picture-too-large = This picture is larger than 8 MB.
    .safe = Your profile is as it was. Choose a smaller picture.
    .action = Choose another
fault-storage = This device couldn’t store something.
    .safe = What you see is still here. The disk may be full: make some room, then try again.
    .action = Try again
fault-not-kept = This was not sent, and this device couldn’t keep it either.
    .safe = Your text is still in this window, and nowhere else. Make some room on the disk, or copy the text, before you close Trente.
    .action = Back to the text
fault-already-open = Trente is open already.
    .safe = Go on in its other window. If there is none, end Trente and start it again.
    .action = Try again
fault-later-version = A newer version of Trente was used on this device.
    .safe = This older one leaves its files untouched. Install the newer version again, and everything is there.
    .action = Try again
fault-keychain = This device’s place for passwords said no.
    .safe = Your account is safe. Unlock the keychain, then try again.
    .action = Try again
fault-maybe-posted = { $server ->
        [unknown] The server gave no clear answer: your post may be published, or not.
       *[other] { $server } gave no clear answer: your post may be published, or not.
    }
    .safe = Your text is kept. Have a look before you post it again, so that nobody reads it twice.
    .action = Look whether it is there
fault-maybe-changed = { $server ->
        [unknown] The server gave no clear answer: your post may be changed, or not.
       *[other] { $server } gave no clear answer: your post may be changed, or not.
    }
    .safe = Your text is kept.
    .action = Look whether it is changed
fault-post-gone = Your post is no longer there.
    .safe = It was deleted, here or elsewhere. What you wrote is kept.
    .action = Write it as a new post
fault-cannot-change = { $server ->
        [unknown] The server does not let posts be changed.
       *[other] { $server } does not let posts be changed.
    }
    .safe = Its software is too old for that, or another one. What you wrote is kept.
    .action = Back
fault-maybe-reported = { $server ->
        [unknown] The server gave no clear answer: your report may have arrived, or not.
       *[other] { $server } gave no clear answer: your report may have arrived, or not.
    }
    .safe = Moderators do not mind getting one twice.
    .action = Send it again
fault-posted-before = Your post is published already, as it was before your last change.
    .safe = Your text is kept. Posting it now makes a second post.
    .action = Post it as well
fault-maybe-scheduled = { $server ->
        [unknown] The server gave no clear answer: your post may be scheduled, or not.
       *[other] { $server } gave no clear answer: your post may be scheduled, or not.
    }
    .safe = Your text is kept. Look at what is scheduled before you send it again, so that nobody reads it twice.
    .action = See what is scheduled
fault-scheduled-before = The server has your post already, and sends it at the time that you chose.
    .safe = Your text is kept. Posting it now makes a second post.
    .action = Post it as well
fault-too-soon = That is too soon to be sent later.
    .safe = Your text is kept. Choose a time that is five minutes away at least, or post it now.
    .action = Choose another time
fault-sign-up-on-page = { $server ->
        [unknown] The server makes accounts on its own page only, not in apps.
       *[other] { $server } makes accounts on its own page only, not in apps.
    }
    .safe = Nothing is lost. Make your account on its page, then log in here.
    .action = Try again
fault-bug = Something in Trente went wrong.
    .safe = The fault is ours, and what you wrote is kept. Try again; if it stays, please tell us.
    .action = Try again

## Times beside a post, as short as they go

# Less than a minute ago.
time-now = now
# $count: minutes.
time-minutes = { $count } min
# $count: hours.
time-hours = { $count } h

## A server, by what it says of itself and what was measured

# The column beside the posts in a wide window.
side-label = About this server
# $languages: names of one to three languages, joined.
server-languages = In { $languages }
# $count: how many; $people: the same, short, as in "7.4K".
server-people = { $count ->
        [one] { $people } person this month
       *[other] { $people } people this month
    }
# $ms: milliseconds.
server-answers = answers in { $ms } ms
nav-profile = My page
# The place where short messages appear and leave again.
toasts-label = Messages from Trente

# Said once at the start of the window, after the part of the system that draws it ended twice within a minute.
without-pictures = The window broke down twice. Trente goes on without pictures until you start it again.
