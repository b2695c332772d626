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

# In the waiting room, instead of Post: the account does not work yet.
compose-keep = Keep as draft
compose-waits = Kept. You can post it as soon as your account is open.
