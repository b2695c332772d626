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
