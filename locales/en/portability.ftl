### Taking one's people along: files out of an account and into it, and the move to another account.

portability = Take your people with you
    .short = Save whom you follow, bring it from another account, or move.
    .text = Your people, lists and filters belong to you. Save them as files, bring them to another account, or move there. The files are the ones that Mastodon itself writes and reads.

## Kinds, as they are offered

portability-follows = People you follow
portability-lists = Lists and who is in them
portability-hashtags = Hashtags you follow
portability-mutes = People you mute
portability-blocks = People you block
portability-servers = Servers you block
portability-filters = Filters
portability-bookmarks = Saved posts

## The same, counted

# $count: how many.
portability-count-follows = { $count ->
        [one] { $count } person to follow
       *[other] { $count } people to follow
    }
portability-count-lists = { $count ->
        [one] { $count } entry of lists
       *[other] { $count } entries of lists
    }
portability-count-hashtags = { $count ->
        [one] { $count } hashtag
       *[other] { $count } hashtags
    }
portability-count-mutes = { $count ->
        [one] { $count } person to mute
       *[other] { $count } people to mute
    }
portability-count-blocks = { $count ->
        [one] { $count } person to block
       *[other] { $count } people to block
    }
portability-count-servers = { $count ->
        [one] { $count } server to block
       *[other] { $count } servers to block
    }
portability-count-filters = { $count ->
        [one] { $count } filter
       *[other] { $count } filters
    }
portability-count-bookmarks = { $count ->
        [one] { $count } saved post
       *[other] { $count } saved posts
    }

## Out of the account

export = Save to files
    .text = Trente asks your server for what you tick and writes it into your downloads. Nobody else gets it.
export-what = What to save
export-begin = Save
export-runs = Saving
export-none = Tick something to save first.
# $count: how many entries were fetched so far.
export-so-far = { $count ->
        [one] { $count } entry so far.
       *[other] { $count } entries so far.
    }
# $when: as in "in 5 minutes".
export-rests = Your server asks for a pause. It goes on { $when }.
export-done = Saved.
    .text = You find the files here:
export-whole = Everything in one file, for Trente

## Into the account

import = Bring from files
    .text = Files that Mastodon, Trente or another app saved. Nothing happens before you have seen what is in them.
import-choose = Choose a file
import-reads = Looking through the file
# $file: the file’s name.
import-refused = { $file } was not taken.
import-which = What is this list for?
# $file: the file’s name.
import-which-text = { $file } names people, and does not say what to do with them.
# $names: a few names.
import-first = { $names } and more
# $count: how many lines.
import-unread = { $count ->
        [one] { $count } line can’t be read and is left out.
       *[other] { $count } lines can’t be read and are left out.
    }
import-many = Servers let you follow 400 people a day, so this takes some days. Trente goes on by itself whenever it is open.
# $handle: the account, with its @.
import-begin = Bring them to { $handle }
import-begun = It has begun.
imports = On its way
# $done: how many were done now, $already: how many were so before, $failed: how many could not be done.
import-goes-on = { $left ->
        [one] { $left } left. It goes on by itself.
       *[other] { $left } left. It goes on by itself.
    }
import-done = { $already ->
        [0] Done: { $done }.
        [one] Done: { $done }. One was there already.
       *[other] Done: { $done }. { $already } were there already.
    }
# $when: as in "in 5 hours".
import-rests-enough = Enough for today: servers let you follow 400 people a day. It goes on { $when }.
import-rests-asked = Your server asks for a pause. It goes on { $when }.
import-rests-unreached = { $when ->
        [unknown] Your server can’t be reached. It goes on as soon as it can.
       *[other] Your server can’t be reached. Trente tries again { $when }.
    }
import-rests-logged-out = Your log-in has ended. Log in again, and it goes on.
import-rests-follows = It goes on once the people are followed: only they can be on a list.
# $count: how many.
import-failed = { $count ->
        [one] { $count } could not be brought along
       *[other] { $count } could not be brought along
    }
import-not-found = Your server finds nobody of this name.
import-save = Save these as a file
# $file: the file’s name. $folder: the folder that it is in.
import-saved = Saved as { $file } in { $folder }
import-stop = Stop
import-clear = Remove from this list
import-stop-ask = Stop bringing these?
    .text = What was done stays done. The rest is left out; you can choose the file again later.
import-stop-yes = Stop

## Moving

moving = Move to another account
moving-way = Move, step by step
    .text = To another server, or another name. Your followers come along.
# $handle: the account, without @ before it.
moving-lead = You move away from { $handle }. What that means:
moving-means-followers = Who follows you will follow the new account by itself, as far as their servers know moves.
moving-means-posts = Your posts stay where they are. They can’t be taken along.
moving-means-back = After a move you have to wait 30 days before you can move again.
# The same at servers that let people move again after a week.
moving-means-back-week = After a move you have to wait a week before you can move again.
moving-have = Have an account to move to
    .text = Log in to it here, or make one first.
moving-to = The account to move to
moving-join = Make an account
moving-log-in = Log in to one
moving-keep = Save whom you follow
    .text = Followers come along by themselves. Whom you follow, your lists and your blocks do not: save them first.
moving-keep-go = Save to files
# .here: where Trente can do it by itself.
moving-alias = Tell the new server who you were
    .text = On its page “Account aliases”, put in the full address of your old account. So nobody else can send your followers there.
    .here = So nobody else can send your followers there. Trente can do it for you.
# $server: a domain. Said on a button.
moving-alias-here = Tell { $server }
# $server: a domain. $handle: the old account, without @ before it.
moving-alias-told = { $server } knows now that you were { $handle }.
# $server: a domain.
moving-alias-go = Open that page of { $server }
# .here: where Trente can do it by itself.
moving-move = Move away from the old server
    .text = On its page “Move to a different account”, put in the full address of your new account and your old password.
    .here = Your old server asks for your old password. Trente passes it on and does not keep it.
# $server: a domain.
moving-password = Your password at { $server }
# On a button. $handle: the new account, without @ before it.
moving-move-here = Move to { $handle }
# $handle: the new account, without @ before it.
moving-moved = Your followers are on their way to { $handle }.
# $server: a domain.
moving-move-go = Open that page of { $server }
# $handle: an account without @ before it.
moving-copy = Copy { $handle }
moving-copied = Copied.
moving-not-copied = It could not be copied. Select it and copy it by hand.
moving-look = See whether it worked
    .text = Servers may take a few minutes.
moving-look-go = Look now
moving-looks = Looking
moving-not-yet = Your old account does not lead anywhere yet.
# $handle: an account.
moving-done = It worked: your old account leads to { $handle }.
moving-elsewhere = Your old account leads to { $handle }, not to the one that you chose above.
moving-take = Bring your people along
    .text = At the new account, choose the files that you saved.
# $handle: an account, with its @.
moving-take-go = Go on as { $handle }
