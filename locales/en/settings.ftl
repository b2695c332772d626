### What a person chooses on this device.

settings-title = Settings
settings-sections = On this page
settings-find = Search the settings
settings-find-none = No setting has these words.

## Accounts

settings-accounts = Accounts
settings-in-use = In use
settings-use = Use
# $name: the person's name.
settings-use-label = Use this account: { $name }
# Said when another account of this device is used from now on. $name: the person's name.
settings-switched = You are { $name } now.
settings-expired = Log-in ended
# Of an account that is not in use. $count: how many notifications are new.
settings-account-new = { $count ->
        [one] { $count } new notification
       *[other] { $count } new notifications
    }
settings-log-in-again = Log in again
settings-add = Add an account
settings-no-account = You read as a guest. An account lets you follow people and write.
settings-log-out = Log out
# $handle: the account, with its @.
settings-log-out-label = Log out { $handle }
settings-log-out-ask = Log out { $handle }?
settings-log-out-text = Your account and your posts stay on your server. This account’s drafts and log-in, and the pictures kept here, are deleted from this device. So is a password that Trente made for you: copy it first.
# The same where posts wait to be sent. $count: how many.
settings-log-out-waiting = { $count ->
        [one] { $count } post has not been sent yet: it is deleted with this account’s drafts and log-in, and the pictures kept here. So is a password that Trente made for you: copy it first. Your account and your posts stay on your server.
       *[other] { $count } posts have not been sent yet: they are deleted with this account’s drafts and log-in, and the pictures kept here. So is a password that Trente made for you: copy it first. Your account and your posts stay on your server.
    }
settings-log-out-yes = Log out
settings-log-out-no = Stay
settings-logging-out = Logging out
settings-logged-out = Logged out.
settings-logged-out-untold = Logged out on this device. { $server } could not be told; you can end the log-in on its page under “Authorised apps”.

## Appearance

settings-appearance = Appearance
settings-theme = Theme
# One of several values side by side. Room: 8 letters.
settings-theme-system = System
# One of several values side by side. Room: 8 letters.
settings-theme-light = Light
# One of several values side by side. Room: 8 letters.
settings-theme-dark = Dark
settings-text = Text size
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = Spacing
# One of several values side by side. Room: 16 letters.
settings-density-roomy = Roomy
# One of several values side by side. Room: 16 letters.
settings-density-dense = Dense
settings-contrast = Contrast
settings-contrast-system = System
# One of several values side by side. Room: 16 letters.
settings-contrast-more = More
settings-motion = Motion
    .text = With less, nothing slides or fades, and moving pictures stand still until you play them.
settings-motion-system = System
# One of several values side by side. Room: 16 letters.
settings-motion-less = Less
# Shown on Linux alone.
settings-drawing = What draws the window
    .text = At each start, Trente checks whether there is a graphics card that works. If the window flickers, stays blank or is slow, choose for yourself. Your choice holds from the next start on.
# One of several values side by side. Room: 11 letters.
settings-drawing-automatic = Automatic
settings-drawing-card = Graphics card
# One of several values side by side. Room: 11 letters.
settings-drawing-processor = Processor

## What a Home shows

settings-home = Home
settings-home-boosts = Boosts
    .text = Posts of others that people you follow pass on.
settings-home-replies = Replies to others
    .text = What people you follow answer to somebody else.

## Notifications

settings-notifications = Notifications
settings-popups = Pop-ups
    .text = Your system tells you what happens while Trente is open and you look at something else. Of a post with a warning it shows the warning, of a private mention only who wrote.
# Below the switch: how what happens comes to this device.
settings-notices-open = You are told while Trente is open. When it is closed, nothing reaches this device: what happened waits until you open it again.
# $through: the domain of whoever passes messages on, as in “ntfy.sh”.
settings-notices-pushed = You are told even while Trente is closed. { $through } passes the messages on and cannot read them.
settings-quiet = Quiet hours
    .text = Nothing pops up in these hours. What is new is still counted.
# Beside it stands a time of day, as in “From 22:00”.
settings-quiet-from = From
settings-quiet-to = To
# Also in the menu of the app’s icon.
settings-quiet-once = Quiet until tomorrow morning
    .begin = Begin
    .end = End it
# $time: day and time, as in “1 December 2026, 07:00”.
settings-quiet-until = Nothing pops up until { $time }.

## The app among the others of a computer

settings-desk = This computer
# The icon is one of those that systems show in a corner of their bar for programs whose windows are closed.
settings-tray = Stay open in the background
    .text = Closing the window leaves Trente running. With its icon in your system’s bar you bring the window back, or quit Trente.
    .nowhere = Your system shows no such icons at the moment, so closing the window quits Trente.
settings-at-login = Start with this computer
    .text = Trente starts by itself when you begin to use this computer: without a window, if it stays open in the background.
# The next two stand in the menu of that icon.
tray-open = Open Trente
tray-quit = Quit Trente
# Shown while one points at that icon.
tray-nothing = Nothing new

## Language

settings-language = Language
settings-language-label = Trente speaks
# Where the system speaks a language that is there for another country only. $wanted, $shown: languages by their own names, as in
# "português (Portugal)" and "português (Brasil)".
settings-language-nearest = { $wanted } is not there yet. The nearest is { $shown }.
# $language: the name of the language that the system would give.
settings-language-system = As on this device ({ $language })
settings-not-kept = This choice could not be kept. It holds until you close Trente.

## Pictures, films and sounds

settings-media = Pictures and films

## Privacy

settings-privacy = Privacy
settings-secrets = Where your log-ins are kept
settings-secrets-keychain = In this device’s keychain.
settings-secrets-file = In a file that only you can read, since this device has no keychain. Log out to delete it.
settings-pictures = Pictures from other servers
    .text = Whoever keeps a picture learns that somebody looks at it, and from which IP address. Most servers keep copies of all pictures; those are always shown.
# One of several values side by side. Room: 16 letters.
settings-pictures-tap = At a tap
# One of several values side by side. Room: 16 letters.
settings-pictures-always = Always
settings-saver = Data saver
    .text = Takes small pictures, and asks before it fetches a large one, a film or a sound. Moving pictures stay still until you ask.
settings-saver-off = Off
settings-saver-on = On
settings-no-telemetry = Whom Trente talks to
    .text = The servers that you read, join or log in to, and those where pictures lie, as you chose above. Without an account also the own server of someone you follow, where the one you read does not show them. To recommend servers it asks joinmastodon.org for its list, at most once a day, and some of the servers on it. It sends no statistics to anybody.

## What lies on this device, and the choices as a file

settings-storage = Storage and backup
settings-storage-here = Kept on this device
# Beside each of the next three stands a size, as in "12.4 MB".
settings-storage-posts = Posts
settings-storage-media = Pictures, films and sounds
settings-storage-attached = Files of your drafts
# $size: a number as the reader's language writes it, as in "12.4".
settings-megabytes = { $size } MB
settings-forget = What you have read
    .text = Posts and pictures that are kept for reading offline, and which servers you looked at. Your accounts and drafts stay.
    .action = Forget it
    .done = Forgotten.
settings-file = These settings as a file
    .text = To have them on another device, too. Log-ins and drafts are not in it.
settings-file-save = Save a file
settings-file-take = Open a file
# $file: the name of a file. $folder: where it lies.
settings-file-saved = { $file } is in { $folder }.
settings-file-same = You have all of these choices already.
# $changes: how many choices would be others. $unknown: how many choices of the file this version does not know.
settings-file-ask = Take over the settings of this file?
    .text = { $changes ->
            [one] { $changes } choice changes on this device.
           *[other] { $changes } choices change on this device.
        }
    .some = { $changes ->
            [one] { $changes } choice changes on this device. What this version of Trente does not know is left out: { $unknown }.
           *[other] { $changes } choices change on this device. What this version of Trente does not know is left out: { $unknown }.
        }
    .yes = Take over
    .no = Leave it
settings-file-taken = Taken over.

## About

settings-about = About
settings-version = Version
settings-licence = Free software
    .text = MIT or Apache-2.0, as you like.
# Page that lists the works of others that Trente is made of (programming libraries, the typeface), and the row that leads there.
licences = What Trente is made of
    .line = Works of others, and their licences
    .text = Trente is made of works that many people give away. Each name opens the licence that came with it.
# $count: how many works.
licences-count = { $count ->
        [one] { $count } work
       *[other] { $count } works
    }
# Where a work brought no text of its licence along.
licences-no-text = No licence text came with it. The licence’s name says which one it is.
# Below a work that names no known licence.
licences-own = It has a licence of its own, which stands here in full.
licences-not-there = The list could not be read.
# The text of one licence; its line in the list is closed and opened again.
licences-text-not-there = This licence could not be read. Open it again to try once more.
settings-stopwatch = How fast Trente began
    .text = Kept on this device and told to nobody.
# Beside each of the next four stands a time, as in "1.2 s".
settings-first-paint = Something to see, at the last start
settings-first-posts = First posts, at the last start
settings-submitted = Your account asked for, after the very first start
settings-home-posts = Posts in your Home, after your account opened
# $seconds: a number as the reader's language writes it, as in "1.2".
settings-seconds = { $seconds } s
# $file: the path of a file.
settings-readable-aside = An older file with log-ins or drafts can be read again: { $file }. Trente uses another one now. To go back to the older one, close Trente and give it that one’s name.
settings-read-only = This device can’t store anything now: the disk may be full. You can read and post; new drafts and choices are not kept.
settings-set-aside = A file of Trente could not be read.
    .text = It was set aside under another name, and Trente began afresh. Log in again if you were logged in.

## Supporting those who run servers

# $server: a domain.
support-server = Support { $server }
    .text = Its own page says who runs it, and how they are paid.
support-mastodon = Support Mastodon
    .text = The project that makes the software of most servers lives on donations.
# Said once, four weeks after the first day. $server: a domain.
support-month = You have been on { $server } for a month.
    .text = People run it, without advertising, and pay for it. Its own page says how you can help, if you like.
    .action = See how
    .out = Do not say this again
