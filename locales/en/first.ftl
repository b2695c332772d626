### The first days with an account: first steps on Home, and what was wanted before.

steps-title = Make it yours
# $done of $count steps are done.
steps-dial = { $done } of { $count } done
# $left: how many steps are left.
steps-left = { $left ->
        [one] { $left } left. Skip it if you like.
       *[other] { $left } left. Skip any of them.
    }
steps-dismiss = Put the first steps away for good
# The list of steps that are done.
steps-done = Done
steps-picture = Add a picture
steps-picture-done = Picture added
steps-bio = Write a line about you
steps-bio-done = A line about you
# $count of $goal people and hashtags are followed.
steps-follows = Follow { $goal } people or hashtags. You follow { $count }
# $count: how many people and hashtags are followed.
steps-follows-done = Following { $count }
steps-hello = Say hello with #Introduction
steps-hello-done = Said hello
steps-reply = Answer somebody
steps-reply-done = First reply

## The stopwatch. $posts, $submitted, $home: lengths of time, as in "0.8 s" or "6 min".

steps-watch-posts = Real posts after { $posts }.
steps-watch-submitted = Real posts after { $posts }, account asked for after { $submitted }.
steps-watch-all = Real posts after { $posts }, account asked for after { $submitted }, Home { $home } after it opened.

## The introduction

# The first post, to be changed before it is sent. $name: the person's name. $tags: hashtags that they chose, joined as a list.
# $count: how many hashtags. Keep the hashtag #Introduction: people look for it.
steps-hello-text = { $count ->
        [0] Hello, I’m { $name }, and I’m new here. I came for … and I’d like to meet people who … #Introduction
        [one] Hello, I’m { $name }, and I’m new here. I like { $tags }. Who else does? #Introduction
       *[other] Hello, I’m { $name }, and I’m new here. I like { $tags }. Whom should I follow? #Introduction
    }

## The dialog with picture and words

portrait-title = A picture and a line about you
portrait-picture = Choose a picture
portrait-bio = About you
portrait-bio-help = One line is enough: what you do, what you like. Everyone can read it.
portrait-save = Save
portrait-saved = Your page is changed.
portrait-too-large = That picture is over 8 MB. A smaller one works; what you wrote is kept.
portrait-unreadable = That file could not be read. Choose another one; what you wrote is kept.

## A reply that was wanted before there was an account

# $name: whose post it is, or `unknown`.
home-wanted = { $name ->
        [unknown] You wanted to reply to a post. It is here now.
       *[other] You wanted to reply to { $name }.
    }
home-wanted-go = Reply
home-wanted-out = Not any more
