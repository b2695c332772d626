### Lists of posts: Home, a tag, what happens on a server.

timeline-home = Home
# $tag: the hashtag without its #.
timeline-tag = #{ $tag }
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
