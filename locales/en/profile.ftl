### A person's page.

profile-title = Profile
# $count: how many.
profile-posts = { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
profile-following = { $count ->
        [one] { $count } followed
       *[other] { $count } followed
    }
profile-followers = { $count ->
        [one] { $count } follower
       *[other] { $count } followers
    }
profile-follow = Follow
profile-is-followed = Following
profile-request = Ask to follow
profile-requested = Asked
profile-follows-you = Follows you
profile-muted = Muted
profile-blocked = Blocked
profile-follow-failed = That was not taken. It is as it was before.
# $date: as in "March 2023".
profile-joined = Here since { $date }
# $handle: where, with its @.
profile-moved = This person has moved to { $handle }.
profile-moved-go = Go there
# $server: the person's own server.
profile-remote = Older posts may be on { $server } only.
profile-remote-open = Open there
profile-locked = Approves followers
profile-bot = Automated account
# $date: when the link was checked.
profile-verified = Link checked on { $date }
profile-fields = About this person
profile-no-posts = Nothing posted yet
    .text = When something is posted, it stands here.
# Alternative text of the wide picture; $name: the person's name.
profile-header = Header picture of { $name }

## Their posts

# $name: whose posts.
profile-tabs = Posts of { $name }
profile-tab-posts = Posts
profile-tab-replies = Replies
profile-tab-media = Media
profile-pinned = Pinned
profile-no-media = No pictures or films yet
    .text = Posts with pictures, films or sound stand here.

## How one stands to them. $name: the person's name

# Label of the bell.
profile-bell = Tell me when { $name } posts
profile-no-boosts = Boosts hidden
# $time: day and clock.
profile-muted-until = Muted until { $time }
profile-unblock = Unblock
# One, two, or more people whom the reader follows and who follow this person.
profile-familiar-one = Followed by { $name }, whom you follow
# $other: the second name.
profile-familiar-two = Followed by { $name } and { $other }, whom you follow
# $count: how many beside the one who is named.
profile-familiar-more = { $count ->
        [one] Followed by { $name } and { $count } more person you follow
       *[other] Followed by { $name } and { $count } more people you follow
    }
profile-featured-tags = Features these hashtags
profile-featured-people = Recommends these people
profile-packs = Made these packs
# On one's own page.
profile-packs-within = Packs you are in

## The private note

profile-note = Private note
profile-note-add = Add a private note
profile-note-change = Change the note
# $name: the person it is about.
profile-note-about = Private note about { $name }
profile-note-who = Only you see it. It is kept on your server.
profile-note-save = Save
profile-note-kept = The note is kept.
profile-note-failed = The note was not kept. What you typed is still here.

## Accounts that stand otherwise than most. $server: the reader's server

profile-memorial = This account is kept in memory of somebody who died.
profile-limited = { $server } shows this account only on request
    .text = The moderators of { $server } limited it. That can have many reasons; look and decide yourself.
profile-limited-show = Show it
profile-suspended = This account was closed by { $server }
    .text = Its posts can’t be shown here any more. Nothing of yours is lost.
profile-blocking = You blocked { $name }
    .text = Neither of you sees the other’s posts.
profile-blocked-by = { $name } blocked you
    .text = You can’t see their posts or follow them.
profile-server-blocked = You blocked this whole server
    .text = Posts from there are not shown to you.
