### Lists of people, and what one does with a person. $name: the person's name.

## The lists

people-list = People
people-followers = Followers
people-followers-of = Followers of { $name }
people-following = Followed
people-following-of = Followed by { $name }
people-boosted-by = Boosted by
people-favourited-by = Favourited by
people-muted-list = People you muted
people-blocked-list = People you blocked
people-loading = Fetching more…
people-show-more = Show more people
# Said aloud when more of the list has come. $count: how many.
people-more-came = { $count ->
        [one] { $count } more person
       *[other] { $count } more people
    }
# $server: the server of the person whose list it is.
people-elsewhere = Your server knows only some of them. The rest is on { $server }.
people-known-here = As far as your server knows. Others may know of more.
people-hidden = This list is hidden
    .text = This person chose to show neither whom they follow nor who follows them.
people-no-followers = Nobody here yet
    .text = Your server knows nobody who follows this person.
people-no-following = Nobody here yet
    .text = Your server knows nobody whom this person follows.
people-no-boosts = No boosts known
    .text = Your server knows nobody who boosted this post.
people-no-favourites = No favourites known
    .text = Your server knows nobody who favourited this post.
people-none-muted = You muted nobody
    .text = Whom you mute in the menu of a post or a profile stands here, with the way back.
people-none-blocked = You blocked nobody
    .text = Whom you block in the menu of a post or a profile stands here, with the way back.
# Labels of the buttons in a list, where the face says only “Follow”.
people-follow = Follow { $name }
people-is-followed = Following { $name }
people-request = Ask to follow { $name }
people-requested = Asked to follow { $name }
# On the button in the list of people who are muted.
people-unmute-short = Unmute
# Where that button stood, once it is done.
people-unmuted-short = No longer muted
people-unblocked-short = No longer blocked

## The menu of a person

people-more = More about { $name }
people-boosts = Show their boosts
people-feature = Feature on my profile
people-feature-line = Everyone sees that you recommend them
people-mute = Mute { $name }…
people-unmute = Unmute { $name }
people-block = Block { $name }…
people-unblock = Unblock { $name }
people-report = Report { $name }…
people-remove = Remove this follower…
people-copy = Copy address
people-copied = Address copied.
# $server: the person's own server.
people-open = Open on { $server }

## What is asked before something is done

people-block-ask = Block { $name }?
people-block-text = Neither of you sees the other. You no longer follow each other, and that does not come back by unblocking. They are not told, but can find out by looking.
people-block-yes = Block
people-remove-ask = Remove { $name } as a follower?
people-remove-text = They no longer get your posts in their Home. They are not told, and can follow you again.
people-remove-yes = Remove

mute-ask = Mute { $name }?
mute-text = You see nothing of them until it ends. They can still read you, and do not notice.
mute-length = For how long
mute-hour = 1 hour
mute-day = 1 day
mute-week = 1 week
mute-month = 30 days
mute-ever = No end
# $time: day and clock, as in “5 December 2026 at 16:12”.
mute-until = Until { $time }
mute-no-end = Until you take it back
mute-notifications = Hide what they do to my posts, too
mute-yes = Mute

## When it is done

people-undo = Undo
people-muted = { $name } is muted.
people-unmuted = { $name } is no longer muted.
people-blocked = { $name } is blocked.
people-unblocked = { $name } is no longer blocked.
people-removed = { $name } no longer follows you.
people-boosts-shown = The boosts of { $name } are shown.
people-boosts-hidden = The boosts of { $name } are hidden.
people-featured = { $name } is featured on your profile.
people-unfeatured = { $name } is no longer featured on your profile.

## When the server refused it; why follows as a sentence of its own

people-mute-failed = { $name } was not muted.
people-unmute-failed = { $name } is still muted.
people-block-failed = { $name } was not blocked.
people-unblock-failed = { $name } is still blocked.
people-change-failed = That was not taken. With { $name } all is as it was before.

## Packs: people that somebody chose, to be followed together.

# Name of the page until the pack's own name is there.
pack = Pack
pack-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
pack-page = Its page on the web
pack-empty = Nobody is in it
    .text = Whoever is put into a pack has to agree first.
pack-mine = You are in this pack.
pack-leave = Leave it
pack-leave-ask = Leave this pack?
    .text = Nobody is told. Whoever made it cannot put you back.
pack-left = You are no longer in this pack.
