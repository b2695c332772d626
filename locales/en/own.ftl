### One's own posts once they are out: changing them, writing them anew, quoting, and who may quote.

## In the menu of one's own post

post-change = Edit
post-redraft = Delete and write anew
post-quotes = Who may quote this

## Changing a post

compose-title-change = Edit your post
# The button that sends the change.
compose-save = Save
compose-saving = Saving
compose-changed = Your post is changed.
# After what is shown of who can see the post.
compose-seen-fixed = Who can see a post can’t be changed once it is out: others have it by then.
compose-undo-ask = Discard your changes?
compose-undo-text = The post stays as it is.
# In place of the text, when the post cannot be changed.
compose-nothing-written = Nothing was changed, and nothing you wrote is lost.
compose-not-changed = Not saved. Your text is safe here.
# The button that saves a change once more although it may have arrived.
compose-change-again = Save it again
# After looking: the post is as it was before.
compose-not-changed-yet = Your post is as it was before. You can save your change now.
# Among the lengths of a poll: it ends when it was to end.
compose-poll-keeps = As before
compose-poll-votes = If you change the answers, or how many may be chosen, all votes so far are lost.
compose-poll-ended = This poll has ended. If you save, it opens again, for five minutes at least.
compose-poll-gone = Without the poll, all its votes are lost.

## Deleting a post and writing it anew

post-redraft-ask = Delete this post and write it anew?
# What others did with it. $replies, $boosts, $favourites: how many.
post-redraft-text = Its text and pictures come back as a draft. What is lost: { $replies ->
        [one] { $replies } reply
       *[other] { $replies } replies
    }, { $boosts ->
        [one] { $boosts } boost
       *[other] { $boosts } boosts
    } and { $favourites ->
        [one] { $favourites } favourite
       *[other] { $favourites } favourites
    }. Replies stay where they are, but no longer below your post.
post-redraft-text-none = Its text and pictures come back as a draft. Favourites, boosts and replies that it may still get are lost.
post-redraft-yes = Delete and write anew
post-redrafted = Deleted. What you wrote is here.

## Quoting

compose-title-quote = Quote
compose-placeholder-quote = What do you say to it?
compose-quote-remove = Quote nothing
# $name: who wrote the quoted post.
compose-quote-waits = { $name } is asked first. Until then, your post stands without the quote.
post-quote-it = Quote
# Below "Quote" in a menu.
post-quote-asks = Waits until its author agrees.
# Why a post cannot be quoted. $name: its author.
post-quote-no = { $name } does not want it quoted.
post-quote-no-followers = Only people who follow { $name } may quote it.
post-quote-no-private = Only what everyone can see may be quoted.
post-quote-gone = The post you quote could not be loaded.

## Who may quote one's own post

post-quotes-text = Quotes that there are already stay. You can take your post out of each of them.
post-quotes-save = Save
post-quotes-saved = Saved.
# In the menu of somebody's post that quotes one's own.
post-unquote = Take my post out of it
post-unquote-ask = Take your post out of this quote?
# $name: who quotes it.
post-unquote-text = The post of { $name } stays, and yours no longer shows in it. This cannot be taken back.
post-unquote-yes = Take it out
post-unquote-no = Leave it
post-unquoted = Your post no longer shows in it.
