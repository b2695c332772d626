### What is said of a post to those who hear it, and what they choose of it.

# Heading of a part of the settings.
settings-access = Accessibility

## The choice, in the settings

spoken = What a screen reader says of a post
    .text = Choose the parts, and put them in your order. What a warning hides stays hidden until you open it.
# $parts: those that are said, in their order, as in "author, text and time".
spoken-now = Said of each post: { $parts }
spoken-usual = The usual order
spoken-is-usual = Posts are said in the usual order.
# On two buttons beside each part. $part: its name, as below.
spoken-earlier = Say earlier: { $part }
spoken-later = Say later: { $part }
# Said aloud once a part was moved. $part: its name. $place: which of them it is now. $count: how many there are.
spoken-moved = { $part }: { $place } of { $count }
# The parts, as they are named in the list of choices.
spoken-author = Author
spoken-handle = Address of the author
spoken-warning = Content warning
spoken-text = Text
spoken-time = Time
spoken-media = Number of pictures
spoken-poll = Poll
spoken-counts = Replies, boosts, favourites
spoken-visibility = Who can see it
spoken-why = Who boosted it

## The parts as they are said: each is a sentence of its own, and each may come first.

# Two sentences, one after the other; in most languages with a space between.
post-said-next = { $said } { $more }
# $name: the author.
post-said-author = { $name }.
# $handle: the author's full name on Mastodon, with its @.
post-said-handle = { $handle }.
# $warning: the content warning.
post-said-warning = Content warning: { $warning }.
# $time: as in "26 minutes ago".
post-said-time = { $time }.
post-said-poll = With a poll.
post-said-replies = { $count ->
        [one] { $count } reply.
       *[other] { $count } replies.
    }
post-said-boosts = { $count ->
        [one] { $count } boost.
       *[other] { $count } boosts.
    }
post-said-favourites = { $count ->
        [one] { $count } favourite.
       *[other] { $count } favourites.
    }
post-said-visibility = { $who ->
        [public] Everyone can see this.
        [unlisted] Everyone can see this, quietly.
        [private] Followers only.
        [direct] People mentioned only.
       *[other] Limited by the server.
    }
# $why: why the post is in its list, as in "Lea boosted" or "Because you follow #cats".
post-said-why = { $why }.
