### Lists of posts: Home, a tag, what happens on a server.

timeline-home = Home
# $tag: the hashtag with its #, as in "#cats".
timeline-tag = { $tag }
timeline-loading = Loading posts
timeline-posts = Posts
timeline-empty = Quiet in here
    .text = Follow a few people and this page fills up by itself.
    .action = Choose what to read
timeline-empty-tag = Nothing here yet
    .text = Nobody has used this tag where your server can see it.
timeline-empty-guest = Quiet in here
    .text = This server shows no posts to guests right now.
timeline-building = Your Home is being put together
    .text = Your server collects the posts of the people you follow. This takes a few seconds.
# Above posts that were kept on this device. $time: when they were fetched, as in "18:40" or "yesterday".
timeline-kept = You read what was kept on this device, from { $time }.
timeline-older = Show older posts
timeline-older-loading = Loading older posts
timeline-older-failed = Older posts did not come.
timeline-end = That’s all
    .text = You have reached the beginning.
timeline-refresh = Fetch new posts
# $count: how many posts wait at the top.
timeline-new = { $count ->
        [one] { $count } new post
       *[other] { $count } new posts
    }
# Between the first and the newest post of one thread.
timeline-between = { $count ->
        [one] { $count } more post of this thread
       *[other] { $count } more posts of this thread
    }
# In the middle of a list, between posts that are kept on the device: more were written than were fetched.
timeline-gap = Posts are missing here
    .newest = Show the newest of them
    .oldest = Show the oldest of them
# Over the posts of Home, as a button: the same account was used on a phone or another computer, and read further there.
timeline-resume = Go to where you stopped elsewhere
    .out = Stay here
    .gone = The post where you stopped is too far away, or no longer there.

## Home after a while: what happened meanwhile.

# Name of the page, and of the button that leads there.
catch-up = Catch up
# On Home. $time: when somebody looked last, as in "9 hours ago" or "yesterday".
home-away = You were last here { $time }.
    .out = Hide this
catch-up-since = Since when
catch-up-visit = Last visit
catch-up-hours = 8 hours
catch-up-day = 1 day
catch-up-days = 3 days
catch-up-posts = { $count ->
        [one] { $count } post
       *[other] { $count } posts
    }
catch-up-boosts = { $count ->
        [one] { $count } boost
       *[other] { $count } boosts
    }
catch-up-writers = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
# $time: when the oldest post that was counted was written, as in "7 hours ago".
catch-up-oldest = The oldest: { $time }
catch-up-missing = Not everything from then is on this device.
    .action = Fetch the rest
    .busy = Fetching
catch-up-fetched = Posts were fetched.
catch-up-none = Nothing since then
    .text = Nobody whom you follow wrote anything, or it was not fetched yet.
catch-up-seldom = Who seldom writes
    .note = Their only post among all that this device keeps of your Home.
catch-up-people = Everybody
    .note = By their newest post.
catch-up-newest = Newest
# For ears. $name: of a person.
catch-up-newest-of = Newest post of { $name }
catch-up-links = Links
    .note = Each once, by the newest post that has it.
# Below a link. $names: the people who posted it, as a list.
catch-up-shared = Posted by { $names }
# The end of such a list.
catch-up-more = { $count ->
        [one] { $count } more person
       *[other] { $count } more people
    }
catch-up-rules = Counted on this device, from the last 800 posts of your Home at most. The newest always come first: nothing is ranked.
