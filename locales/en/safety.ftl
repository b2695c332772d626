### Reports, blocked servers. $name: the person’s name. $server: a server.

## Telling the moderators

report = Report
report-title = Report { $name }
# $server: the reader’s own server.
report-about = The moderators of { $server } will look at it. { $name } is not told who reported them.
report-why = What is wrong?
report-dislike = I don’t want to see it
    .text = No need to tell anybody: mute or block them.
report-spam = It is spam
    .text = Advertising, fraud, or the same over and over
report-rules = It breaks a rule of { $server }
    .text = You name the rule in the next step
report-legal = It may be against the law
    .text = In your country, or where { $server } is
report-other = Something else
    .text = You say what, in your own words
report-which = Which rules?
report-instead = What helps at once
report-posts = Which posts show it?
report-comment = What should the moderators know?
    .help = You may leave this empty.
# When little room is left. $count: how many characters.
report-room = { $count ->
        [one] { $count } more character
       *[other] { $count } more characters
    }
# $server: the server of the one who is reported.
report-forward = Tell the moderators of { $server }, too
    .text = They get the report, and not your name.
report-send = Send report
report-sending = Sending…
report-no-why = Choose first what is wrong.
report-no-rule = Choose at least one rule.
report-too-long = Your text is longer than moderators can be sent. Shorten it a little.
report-sent = Thank you, it is sent
report-sent-text = The moderators of { $server } have your report. It may take them some days, and you may not hear of it.
report-meanwhile = What you can do meanwhile
report-done = Done

## Whole servers

servers-list = Servers you blocked
servers-none = You blocked no server
    .text = A server that you block in the menu of a post or a profile stands here, with the way back.
servers-block = Block all of { $server }…
servers-unblock = Unblock { $server }
servers-unblock-short = Unblock
servers-block-ask = Block all of { $server }?
    .text = You will see no posts of anybody there, and nobody there can follow you.
servers-block-yes = Block the server
# $following: how many people there you follow. $followers: how many there follow you.
servers-lost = { $following ->
        [0] You lose { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        } there, and they do not come back by themselves.
        [one] You stop following { $following } person there and lose { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }. That does not come back by itself.
       *[other] You stop following { $following } people there and lose { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }. That does not come back by itself.
    }
servers-lost-nothing = You follow nobody there, and nobody there follows you.
servers-lost-unknown = Whom you follow there and who follows you from there is lost, and does not come back by itself.
servers-blocked = All of { $server } is blocked.
servers-unblocked = { $server } is not blocked any more.
servers-block-failed = { $server } was not blocked.
servers-unblock-failed = { $server } is still blocked.

## Filters

less = Show me less of this
    .text = Posts with these words stay away from Home, lists, threads and notifications.
less-tags = Hashtags of the post
less-words = Words
    .help = As whole words. Put a comma between several.
less-length = For how long
less-way = What happens to such posts
less-hide = Leave them out
less-warn = Cover them
less-hide-means = You will not see that they are there.
less-warn-means = You see that one is there, and can open it.
less-yes = Show me less
less-no-words = Choose a hashtag or type a word.
# $words: what it looks for.
less-done = You will see less of { $words }.
less-failed = The filter was not made.
filters = Filters
filters-new = New filter
filters-none = No filters yet
    .text = “Show me less of this” in the menu of a post makes one, for a while or for good.
filters-hides = Leaves posts out
filters-warns = Covers posts
# $time: a day and a time.
filters-until = until { $time }
# $title: the filter’s name.
filters-remove = Remove the filter { $title }
filters-remove-short = Remove
filters-removed = The filter is gone.
