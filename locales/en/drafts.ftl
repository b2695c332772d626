### What is written and not out yet.

drafts-title = Drafts
drafts-new = New post
drafts-none = No drafts
    .text = What you begin to write is kept here, on this device only, until you post it or delete it.
# Instead of the first words of a draft that has none.
drafts-wordless = (no text)
# $name: the person whose post it answers, or @name.
drafts-answers = Answers { $name }
drafts-answers-somebody = Answers a post
# Below a draft that is to take the place of a post that is out.
drafts-changes = Changes a post
drafts-quotes = Quotes a post
# $count: how many pictures, films or sounds go along.
drafts-files = { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
# Below the draft of a thread. $count: how many posts follow the first one.
drafts-thread = { $count ->
        [one] { $count } more post
       *[other] { $count } more posts
    }
drafts-delete = Delete draft
# $words: the draft's first words.
drafts-delete-label = Delete draft: { $words }
drafts-deleted = Draft deleted.
drafts-undo = Undo
drafts-back = It’s back.
drafts-gone = It isn’t among your drafts any more.
drafts-others = On your other accounts
# $count: how many; $handle: the account, with its @.
drafts-elsewhere = { $count ->
        [one] { $count } draft in { $handle }
       *[other] { $count } drafts in { $handle }
    }

## In the composer

# On the button that leads to the other drafts. $count: how many there are besides this one.
drafts-count = Drafts, { $count } more
drafts-before = This is your draft from before.
drafts-another = Begin another post
drafts-another-done = Your draft is kept. This is a new post.

## Waiting to be sent

drafts-waiting = Waiting to be sent
drafts-kept = Drafts
# The first way on when a post could not be sent: it is left, and goes out by itself.
drafts-leave = Send when it works
drafts-left = It will be sent as soon as it can be.
drafts-show = Show
# Below a post that waits. $what: what happened, as “You’re offline.”
drafts-why = { $what } It goes out by itself as soon as it can.
# Below a post that is not tried again by itself. $what: what happened.
drafts-needs-you = { $what } It needs you.
drafts-try = Try now
drafts-try-label = Try now: { $words }
drafts-sending = Sending
drafts-edit = Edit
drafts-edit-label = Edit: { $words }
# A post that waited is out.
drafts-sent = The post that was waiting is out.
# $handle: the account, with its @.
drafts-sent-of = The post that was waiting in { $handle } is out.
# On Home. $count: how many.
drafts-home-waits = { $count ->
        [one] { $count } post waits to be sent.
       *[other] { $count } posts wait to be sent.
    }
drafts-home-needs = { $count ->
        [one] { $count } post could not be sent and needs you.
       *[other] { $count } posts could not be sent and need you.
    }
# In the list of settings and in the account’s menu.
drafts-line = What you wrote and did not post
