### First reading: topics, people and packs to follow, and the Home that they make.

reading-title = Choose what to read
# The row of tabs.
reading-label = What to read
reading-topics = Topics
reading-people = People
reading-packs = Packs
reading-preview = Your Home
# $count: how many people used the hashtag today.
reading-people-today = { $count ->
        [one] { $count } person today
       *[other] { $count } people today
    }
reading-nobody = This server suggests nobody right now. A link or a name under Packs does it too.
# After what went wrong while topics or people were fetched.
reading-fault = What you chose is kept.

## Why a person is suggested. $server: the server's domain.

reading-why-featured = Chosen by the team of { $server }
reading-why-followed = Many on { $server } follow them
reading-why-talked-with = Many on { $server } talk with them
reading-why-friends = People you follow follow them
reading-why-similar = Like somebody you follow
reading-why-trending = Talked about on { $server } now
reading-why-active = Active on { $server }
# $tag: the hashtag with its #, as in "#cats".
reading-why-tag = Posts under { $tag }
reading-why-pack = In this pack
reading-why-post = Wrote the post of your link
# Below the name of a person who was picked elsewhere.
reading-person-chosen = Chosen by you

## Links

reading-link = A pack, a person or a hashtag
reading-link-help = Paste a link to a pack or a profile, or type a name such as @you@piaille.fr, or a #hashtag.
reading-link-placeholder = Link, @name@server or #hashtag
reading-link-go = Take up
reading-paste = Paste
reading-clipboard-empty = There is no text on the clipboard.
reading-link-server = That is a server, not something to follow.
reading-link-nothing = Trente finds nothing to follow there. Look for a small slip, or paste the whole link.
# $name: the person who made the pack.
reading-pack-by = Put together by { $name }
# $count: how many people are in the pack.
reading-pack-all = { $count ->
        [one] Choose { $count } person
       *[other] Choose all { $count }
    }

## The Home that they make

reading-preview-empty = Nothing here yet
    .text = Choose a topic or a person, and their posts appear here.
# Beside the choice, in a wide window.
reading-side-empty = Choose something, and it shows here at once.
# $server: the server that is read.
reading-side-text = As it looks on { $server } now, newest first.

## The counter, and how far following is

# $goal: how many make a good beginning.
reading-none = Choose about { $goal }, and your Home has something to tell from the first minute.
# $count: how many tags and people were chosen.
reading-chosen = { $count ->
        [one] { $count } chosen. You will follow it the moment your account opens.
       *[other] { $count } chosen. You will follow them the moment your account opens.
    }
# $done, $count: how many of how many.
reading-following = Following what you chose: { $done } of { $count }
# $count: how many were followed.
reading-followed = { $count ->
        [one] { $count } chosen, and followed.
       *[other] { $count } chosen, all followed.
    }
# On Home, once everything else is followed. $count: how many were not.
reading-failed = { $count ->
        [one] { $count } of your choices could not be followed.
       *[other] { $count } of your choices could not be followed.
    }
# The server asked for a pause while what was chosen is followed. $when: as in "in 4 minutes".
reading-paused = Your server asks for a pause. Following goes on by itself { $when }.
# The same, where the pause is so long that a limit for the day is the likely reason.
reading-paused-long = Your server takes only so many follows at a time. Trente goes on with the rest by itself, later today or tomorrow.

## What else waits

reading-queue = For when your account is open
# $tag: the hashtag with its #, as in "#cats".
reading-queue-tag = Follow { $tag }
# $handle: with @.
reading-queue-person = Follow { $handle }
reading-queue-favourite = Favourite a post
reading-queue-boost = Boost a post
reading-queue-save = Save a post
reading-queue-vote = Vote in a poll
reading-queue-findable = Let people find you, or not
reading-queue-reply = Reply to a post
# $what: one of the labels above.
reading-queue-out = Take out: { $what }
