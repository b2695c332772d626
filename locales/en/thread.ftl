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
