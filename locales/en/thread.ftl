### A post with what came before and after it.

thread-title = Post
thread-before = Earlier
# $count: how many replies the server says there are.
thread-replies = { $count ->
        [one] { $count } reply
       *[other] { $count } replies
    }
thread-no-replies = No replies yet.
# The post is shown, the talk around it is not; why follows as a sentence of its own.
thread-missing = The rest of the conversation couldn’t be loaded.
# $count: how many.
thread-boosts = { $count ->
        [one] { $count } boost
       *[other] { $count } boosts
    }
# $count: how many.
thread-favourites = { $count ->
        [one] { $count } favourite
       *[other] { $count } favourites
    }
# $app: the name of the app.
thread-app = Written with { $app }
# On the bar at the foot. $name: the author of the post.
thread-reply-to = Reply to { $name }…
# The list of what came after.
thread-after = Replies

## Answers that the reader's server does not have

thread-looking = Your server is looking for more replies…
# A button: they wait behind it. $count: how many.
thread-more = { $count ->
        [one] Show { $count } more reply
       *[other] Show { $count } more replies
    }
# $shown: how many replies the server has of those that the post counts. $count: how many that is.
thread-fewer = { $count ->
        [one] Your server has { $shown } of { $count } reply.
       *[other] Your server has { $shown } of { $count } replies.
    }
# A link. $server: the server of the post's author.
thread-fewer-open = See them all on { $server }
# Where the post is of the reader's own server.
thread-fewer-here = The others were deleted, or are for other people.
