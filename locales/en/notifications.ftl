### What happened to the reader, who asks to follow them, and what is held back.

notifications-title = Notifications
notifications-sections = Parts of notifications
notifications-all = All
notifications-mentions = Mentions
notifications-private = Private
notifications-requests = Requests
notifications-loading = Loading notifications
# Beside something new, for ears alone.
notifications-new = New
# $count: how many have come since the list was fetched.
notifications-show = { $count ->
        [one] Show { $count } new notification
       *[other] Show { $count } new notifications
    }
# On the button that leads to the choices for strangers.
notifications-choose = Choose who can notify you
notifications-clear = Clear all notifications
    .ask = Clear all notifications?
    .text = They are gone in every app of yours, and cannot be brought back. The posts stay.
    .yes = Clear all
    .no = Keep them
    .done = All notifications are cleared.
# $what: the sentence of the notification that is taken away.
notifications-dismiss = Dismiss: { $what }
notifications-empty = Nothing has happened yet
    .text = When somebody answers you, favourites or boosts what you wrote, or follows you, it stands here.
notifications-empty-mentions = Nobody has named you yet
    .text = Posts that name you stand here, answers too.
# A post that is only pictures or a poll.
notifications-wordless = A post without words

## What happened, one sentence each.
## $name: who, the newest of them. $second: another one, where there are just two. $others: how many more than $name.

notifications-favourite = { $others ->
        [0] { $name } favourited your post
        [one] { $name } and { $second } favourited your post
       *[other] { $name } and { $others } others favourited your post
    }
notifications-boost = { $others ->
        [0] { $name } boosted your post
        [one] { $name } and { $second } boosted your post
       *[other] { $name } and { $others } others boosted your post
    }
notifications-follow = { $others ->
        [0] { $name } follows you
        [one] { $name } and { $second } follow you
       *[other] { $name } and { $others } others follow you
    }
notifications-follow-request = { $name } asks to follow you
notifications-mention = { $name } mentioned you
notifications-reply = { $name } replied to you
notifications-private-mention = { $name } wrote to you in private
notifications-posted = { $name } posted
notifications-poll = A poll you voted in has ended
notifications-own-poll = Your poll has ended
notifications-changed = { $name } changed a post you boosted
notifications-quote = { $name } quoted your post
notifications-quoted-changed = { $name } changed a post you quoted
# A pack is a list of people that somebody made for others to follow.
notifications-pack = { $name } put you into a pack
notifications-pack-changed = { $name } changed a pack that you are in
# To moderators.
notifications-sign-up = { $others ->
        [0] { $name } signed up
        [one] { $name } and { $second } signed up
       *[other] { $name } and { $others } others signed up
    }
# To moderators. $target: who was reported.
notifications-report = { $name } reported { $target }
# $target: a server or a person that moderators, or the reader, blocked.
notifications-severed = Follows to and from { $target } were cut
# $followers and $following: how many of each were lost.
notifications-severed-followers = { $followers ->
        [one] { $followers } follower is lost
       *[other] { $followers } followers are lost
    }
notifications-severed-following = { $following ->
        [one] You no longer follow { $following } person there
       *[other] You no longer follow { $following } people there
    }
notifications-warning = Your server’s moderators have acted on your account
# Something of a kind that this version of Trente does not know, and that the server has no words for.
notifications-other = { $name } did something that this version of Trente doesn’t know yet
notifications-other-nobody = Something happened that this version of Trente doesn’t know yet

## Pop-ups of the system

# Asked once, above the list.
popups-ask = Should your system tell you what happens here, while Trente is open?
    .yes = Yes, tell me
    .no = Not now
popups-on = Your system will tell you. The settings turn it off again.
popups-off = Nothing will pop up. The settings can change that.
# The first pop-up, shown as soon as they are chosen.
popups-first = Trente tells you here
    .text = When something happens while you look at something else.
# $count: how many notifications came together, at least 4.
popups-several = { $count ->
        [one] { $count } new notification
       *[other] { $count } new notifications
    }
# What a click on a pop-up does.
popups-open = Open notifications
popups-nowhere = Your system does not show any at the moment.

## Acts

# $count: how many people there are to follow back.
notifications-follow-back = { $count ->
        [1] Follow back
        [one] Follow { $count } person back
       *[other] Follow all { $count } back
    }
notifications-followed-back = You follow back.
notifications-accept = Accept
# $name: who asks to follow.
notifications-accept-label = Accept { $name }
notifications-refuse = Refuse
notifications-refuse-label = Refuse { $name }
# In place of the two buttons.
notifications-accepted = Accepted
notifications-refused = Refused

## What is held back

# $count: of how many people something is held back.
notifications-held-line = { $count ->
        [one] Something from { $count } person is held back
       *[other] Something from { $count } people is held back
    }
requests-follow = Want to follow you
requests-follow-none = Nobody is asking to follow you right now.
requests-held = Held back for you
requests-held-about = These people reached you, and a choice of yours holds them back. They are not told.
requests-held-none = Nothing is held back.
# $count: how many notifications of one person.
requests-held-count = { $count ->
        [one] { $count } notification
       *[other] { $count } notifications
    }
requests-let-in = Let in
# $name: whom.
requests-let-in-label = Let in { $name }
requests-dismiss = Dismiss
requests-dismiss-label = Dismiss { $name }
requests-let-in-done = Let in. They reach you from now on.
requests-dismissed = Dismissed

## Who can notify the reader

choices-title = Who can notify you
choices-about = Your server keeps these choices, so they hold in every app.
choices-none = Your server has no such choices
    .text = Mastodon has them from version 4.3 on. Everybody can notify you.
choices-not-followed = People you don’t follow
choices-not-followers = People who don’t follow you
choices-new = Accounts younger than 30 days
choices-private = Private mentions you didn’t ask for
choices-limited = Accounts your moderators have limited
choices-accept = Show
choices-hold = Hold back
choices-drop = Ignore
choices-loading = Loading your choices

## Private conversations

conversations-note = Only the people in a conversation and the admins of their servers can read it. It is not encrypted.
conversations-list = Private conversations, newest first
conversations-loading = Loading conversations
conversations-empty = No private conversations yet
    .text = A post for mentioned people only begins one. Choose “People you mention” when you write.
# $words: the first words of a post that the reader wrote.
conversations-own = You: { $words }
# A conversation without anybody else in it.
conversations-alone = Only you
# $name: who takes part.
conversations-remove-label = Remove from the list: { $name }
conversations-remove-ask = Remove this conversation?
    .text = It leaves your list. Its posts stay where they are.
    .yes = Remove
    .no = Keep it
