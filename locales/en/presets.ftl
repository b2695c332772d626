### Three ways to be here, each of which sets several choices at once.

presets-title = How open do you want to be?
presets-lede = Three ways to be here. Choose one, then change single things if you like. Nothing here is final.
# On the way that holds now.
presets-in-use = In use
presets-use = Use this
presets-open = Open
    .text = For getting to know people.
presets-careful = Careful
    .text = For taking your time with those you don’t know.
presets-quiet = Quiet
    .text = For rest, or when somebody is after you.

## What a way sets

presets-posts-public = New posts begin with: everyone
presets-posts-unlisted = New posts begin with: everyone, quietly
presets-posts-private = New posts begin with: followers
presets-locked = You say yes to each new follower
presets-unlocked = Anyone may follow you
presets-quotes-public = Anyone may quote you
presets-quotes-followers = Only followers may quote you
presets-quotes-nobody = Nobody may quote you
presets-found = You may be suggested, and your posts are found by their words
presets-found-profile = You may be suggested; your posts aren’t found by their words
presets-found-posts = You aren’t suggested; your posts are found by their words
presets-hidden = You aren’t suggested, and your posts aren’t found by their words
presets-reach-all = Anyone may write to you
presets-reach-known = New accounts, and private messages you didn’t ask for, wait in Requests
presets-reach-few = Whoever you don’t follow waits in Requests
presets-reach-before = Who may reach you is as it was before
presets-popups-on = Pop-ups on this device are on
presets-popups-off = Pop-ups on this device are off

## What came of it

presets-changed = Changed:
presets-nothing = Everything was so already.
presets-undo = Undo
presets-refused = Your server did not take everything:
presets-no-quotes = It has no choice about who may quote you.
presets-no-reach = It can’t hold strangers back.
