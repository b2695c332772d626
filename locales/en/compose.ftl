### Writing a post.

compose-title = New post
compose-title-reply = Reply
compose-close = Close, keep as draft
compose-text = Your post
compose-placeholder = What’s on your mind?
compose-placeholder-reply = Your reply
compose-send = Post
compose-sending = Posting
# How to send with the keyboard, told to those who use one. $keys: "Ctrl+Enter" or "⌘ Enter".
compose-send-keys = { $keys } sends it
compose-tools = Add to your post

## Who is answered

# $name: the name of the person.
compose-replying = You answer { $name }
compose-post-gone = The post you answer could not be loaded. Your text is kept.

## Who can see it

# On the button that opens the menu. $who: one of the four labels below.
compose-visibility = Who can see this: { $who }
compose-visibility-menu = Who can see this
compose-public = Everyone
    .line = Shown in public timelines, in searches and on your page.
compose-unlisted = Everyone, quietly
    .line = Everyone can read it on your page, but it stays out of public timelines.
compose-private = Followers
    .line = Only people who follow you, and people you mention.
compose-direct = People you mention
    .line = Only the people whose names you write. Your server’s staff could read it too.

## Its language

# On the button that opens the menu. $language: the language's name in the reader's language.
compose-language = Language of this post: { $language }
compose-language-yours = Yours
compose-language-all = All languages
compose-language-unset = Language

## Content warning

compose-warning-add = Add a content warning
compose-warning-remove = Remove the content warning
compose-warning = Content warning
compose-warning-placeholder = What should people know before they read on?

## Length

# $count: how many characters are still free.
compose-left = { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
# $count: how many characters there are too many.
compose-over = { $count ->
        [one] { $count } character too many
       *[other] { $count } characters too many
    }

## Drafts

compose-draft-saved = Draft kept on this device
compose-draft-failed = The draft could not be kept on this device. Your text is still here; leave this page open, or copy it.
compose-draft-restored = Your draft from before is back.
compose-discard = Discard
compose-discard-ask = Discard this draft?
compose-discard-text = It is on this device only. Once discarded, it cannot be brought back.
compose-discard-yes = Discard it
compose-discard-no = Keep it

## After sending

compose-sent = Posted.
compose-sent-view = View
# The button that sends a post once more although the first one may be published.
compose-again = Post it again
# After looking: the post is not among the person's newest ones.
compose-not-there = It isn’t among your newest posts. You can post it now.
compose-not-sent = Not posted. Your text is safe here.
compose-join = Make an account
compose-needs-account = To write, you need an account. Make one or log in, and this page opens again.
# To a guest, after another app or a link brought something to be posted.
share-kept = What you shared is kept. It opens here as soon as you have an account.
# Above a draft that was made of what another app shared.
share-left-out = Not everything came along: Trente takes up to four files of 100 MB each.

# In the waiting room, instead of Post: the account does not work yet.
compose-keep = Keep as draft
compose-waits = Kept. You can post it as soon as your account is open.

## Who will see it: one sentence below the text

# $quotes: who may quote it: "public", "followers" or "nobody"; "unsaid" where the server does not let one say.
compose-seen-public = { $quotes ->
        [public] Everyone can see this, and anyone may quote it.
        [followers] Everyone can see this. Of others, only your followers may quote it.
        [nobody] Everyone can see this. Nobody else may quote it.
       *[unsaid] Everyone can see this, also in searches and public timelines.
    }
compose-seen-unlisted = { $quotes ->
        [public] Everyone who comes by can see this, but it stays out of public timelines. Anyone may quote it.
        [followers] Everyone who comes by can see this, but it stays out of public timelines. Only your followers may quote it.
        [nobody] Everyone who comes by can see this, but it stays out of public timelines. Nobody else may quote it.
       *[unsaid] Everyone who comes by can see this, but it stays out of public timelines.
    }
# $followers: "chosen" where one lets people follow, "open" where anybody can.
compose-seen-private = { $followers ->
        [chosen] Only the people you let follow you will see this.
       *[open] Only your followers will see this. Anyone can become one, and then see it too.
    }
# $names: who is named, as in "@lea and @kenji".
compose-seen-private-named = { $followers ->
        [chosen] The people you let follow you will see this, and so will { $names }.
       *[open] Your followers will see this, and so will { $names }. Anyone can become a follower.
    }
compose-seen-direct = Only { $names } will see this, besides you. The staff of your servers could read it, too.
compose-seen-nobody = Nobody but you will see this: write the name of somebody, as in @name.
# Where many are named. $name: the first of them; $count: how many others.
compose-seen-others = { $count ->
        [one] { $name } and { $count } other
       *[other] { $name } and { $count } others
    }
# On servers that know posts for their own people alone. $server: a domain.
compose-seen-local = Only people on { $server } can see this. It goes to no other server.
# Where only followers on the server see it. $followers: chosen (one lets them in) or open; $server: a domain.
compose-seen-local-private = { $followers ->
        [chosen] Only the people on { $server } whom you let follow you will see this.
       *[open] Only your followers on { $server } will see this. Anyone there can become one, and then see it too.
    }
# $names: who is named on the server, as in "@lea and @kenji".
compose-seen-local-private-named = { $followers ->
        [chosen] The people on { $server } whom you let follow you will see this, and so will { $names }.
       *[open] Your followers on { $server } will see this, and so will { $names }. Anyone there can become a follower.
    }
compose-seen-local-direct = Only { $names } will see this, besides you. The staff of { $server } could read it, too.
# Where only those who are named would see it, and nobody on the server is.
compose-seen-local-nobody = Nobody but you will see this: write the name of somebody on { $server }, as in @name.
# Stands below one of these, where people of other servers are named. $names: they, as in "@lea@masto.example and @kenji@mstdn.example".
compose-seen-local-missed = It goes to no other server, so it does not reach { $names }.
# A switch. $server: a domain.
compose-local = Only on { $server }
    .text = It goes to no other server: people elsewhere do not get it, even if they follow you.
# A button that is on or off: a way to write (a name, stays as it is). .text: what it does.
compose-markdown = Markdown
    .text = *Italic*, **bold**, [links](https://…) and lists are shown as such.
compose-visibility-done = Done
compose-quotes = Who may quote it
compose-quote-public = Anyone
compose-quote-followers = Followers
compose-quote-nobody = Nobody
compose-quotes-closed = What not everyone can see, nobody else can quote.

## A poll

compose-poll = Poll
compose-poll-add = Add a poll
compose-poll-remove = Remove the poll
# $place: the answer's number.
compose-poll-answer = Answer { $place }
compose-poll-less = Remove answer { $place }
compose-poll-more = Add an answer
compose-poll-several = Several answers
compose-poll-length = Open for
compose-poll-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
compose-poll-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
compose-poll-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
compose-poll-few = A poll needs two answers at least.
# $most: how many characters an answer may have.
compose-poll-long = An answer may have { $most } characters at most.
compose-poll-twice = Two answers say the same.
compose-poll-or-media = { $server } takes pictures or a poll in one post, not both.

## The language of what is written

# $language: the name of the language that the text seems to be in; another one is chosen.
compose-tongue = This looks like { $language }.
    .take = Post in { $language }
    .leave = Leave it

## A thread: posts that go out one after the other

# The button below the text.
compose-thread-add = Add a post
compose-thread-placeholder = And then?
# Above each text of a thread. $place: which of them it is; $count: how many there are.
compose-thread-nth = Post { $place } of { $count }
compose-thread-remove = Remove post { $place }
compose-thread-removed = Removed from the thread.
compose-thread-long = This is too long for one post.
compose-thread-split = Make it a thread
compose-thread-made = Your text is a thread now, cut so that each post fits.
# On the button, while they go out. $place: which of them; $count: how many there are.
compose-thread-sending = Posting { $place } of { $count }
# $count: how many posts.
compose-thread-sent = { $count ->
        [one] Posted.
       *[other] Posted: a thread of { $count } posts.
    }
# After a failure in the middle. $count: how many posts of the thread are out.
compose-thread-stopped = { $count ->
        [one] The first post of your thread is out. What is left is safe here, and goes on from there.
       *[other] The first { $count } posts of your thread are out. What is left is safe here, and goes on from there.
    }
compose-thread-later = A thread cannot wait at the server: it keeps single posts only. Post it now, or leave it among your drafts.
# Only those who are named see it. $place: which post of the thread.
compose-thread-nobody = Nobody but you would see post { $place }: write the name of somebody in it, as in @name.
