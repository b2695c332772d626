### One post and everything on it.

## Above the text

# $name: the person who boosted it.
post-boosted-by = { $name } boosted
# $handle: the handle of the person being answered, with its @.
post-in-reply-to = In reply to { $handle }
post-edited = Edited
# $time: when.
post-edited-at = Edited { $time }
post-bot = Automated
post-visibility-unlisted = Everyone, quietly
post-visibility-private = Followers only
post-visibility-direct = People mentioned only
post-visibility-other = Limited by the server

## Buttons. $count: how many have done it so far.

post-reply = Reply
post-reply-count = { $count ->
        [one] Reply, { $count } so far
       *[other] Reply, { $count } so far
    }
post-boost = Boost
post-boost-count = { $count ->
        [one] Boost, { $count } so far
       *[other] Boost, { $count } so far
    }
post-favourite = Favourite
post-favourite-count = { $count ->
        [one] Favourite, { $count } so far
       *[other] Favourite, { $count } so far
    }
post-save = Save
post-more = More
# Opens the phone’s own choice of apps for a post’s address. Not a boost.
post-share = Share…
post-copy-link = Copy link
post-link-copied = Link copied.
post-open-browser = Open in browser
post-less = Show me less of this…
post-delete = Delete
post-delete-ask = Delete this post?
post-delete-text = It disappears from your server, and from others as soon as they hear of it. It cannot be brought back.
post-delete-yes = Delete it
post-delete-no = Keep it
post-deleted = Deleted.
post-boost-private = Posts for followers can’t be boosted.

## When something was taken back because the server refused it

post-vote-failed = Your vote was not taken. Nothing has changed.
post-favourite-failed = The favourite was not taken. It is as it was before.
post-boost-failed = The boost was not taken. It is as it was before.
post-save-failed = It was not saved. It is as it was before.

## Content warning, filters and sensitive pictures

post-warning-show = Show
post-warning-hide = Hide
post-sensitive = Sensitive content
# $server: the domain where the pictures lie; it is another server than the reader's.
post-held-back = From { $server }
post-sensitive-show = Show
post-sensitive-hide = Hide again
# $title: the name of the reader's own filter.
post-filtered = Hidden by your filter “{ $title }”
post-filtered-show = Show all the same

## Pictures, films, sound

post-media-audio = Sound
post-media-other = Open attachment
post-media-no-alt = No description
post-media-failed = The picture did not come.
# In the viewer, under the small picture that stands in for the large one.
post-media-preview = This picture cannot be shown here. This is its preview.
post-media-description = Description
# On the small label over a described picture.
post-alt = ALT
# $place, $count: which one of how many.
post-media-place = { $place } of { $count }
post-media-next = Next
post-media-previous = Previous

## Polls

post-poll = Poll
# $count: how many people voted.
post-poll-people = { $count ->
        [one] { $count } person voted
       *[other] { $count } people voted
    }
# $count: how many votes were given.
post-poll-votes = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
# $when: as in "in 3 hours".
post-poll-closes = Closes { $when }
post-poll-closed = Closed
post-poll-yours = Your vote
post-poll-one = Choose one answer
post-poll-several = You can choose several answers.
post-poll-vote = Vote
post-poll-results = See results
post-poll-back = Back to the answers
post-poll-choose-first = Choose an answer first.
# A guest's vote, which waits for their account.
post-poll-kept = Your vote is cast as soon as your account is open.

## Links and quotes

post-card-open = Opens in your browser
# Asked before a link of somebody else's is opened that may not be what it seems. $host: the site, "xn--mastodn-f1a.example".
link-ask = Open { $host }?
# Its name has letters beyond a to z.
link-ask-letters = This site’s name is written with unusual letters, so it can look like the name of another one. If you don’t know it, be careful what you type there.
# Its address begins with http.
link-ask-plain = The way there is not encrypted: others on it can read what you see and type, and change it.
link-ask-yes = Open it
post-quote = Quoted post
post-quote-pending = The quoted post waits for its author’s consent.
post-quote-hidden = The quoted post can’t be shown.
post-quote-rejected = The author of the quoted post did not agree to the quote.
post-quote-revoked = The author of the quoted post took the quote back.
post-quote-deleted = The quoted post was deleted.
post-quote-unauthorized = The quoted post is not for you to see.
post-quote-blocked = The quoted post is by somebody you blocked.
post-quote-server-blocked = The quoted post is from a server you blocked.
post-quote-muted = The quoted post is by somebody you muted.
post-quote-anyway = Show all the same
post-quote-show = Show the quoted post

## The whole post for screen readers

# $name: the author. $text: the text, or only its content warning. $time: as in "26 minutes ago".
post-label = { $name }: { $text } { $time }.
# $count: how many pictures, films or sounds.
post-label-media = { $count ->
        [one] { $count } attachment.
       *[other] { $count } attachments.
    }
post-visibility-public = Everyone can see this
# On films and sounds, which open outside.
post-media-plays = Plays in your browser

## Why a post stands on Home although nobody who is followed wrote or boosted it

# $tag: the hashtag with its #, as in "#cats".
post-because-tag = Because you follow { $tag }
# The same before there is an account.
post-because-tag-chosen = Because you chose { $tag }
# $server: the server's domain.
post-because-trending = Talked about on { $server }
post-because-local = Posted on { $server } just now
post-because-person = By somebody you chose

## Pins and translations

# Above a post that its author pinned to their page.
post-pinned = Pinned
# On the button. $language: the language of the post, as in "French".
post-translate = Translate from { $language }
post-translating = Translating…
post-original = Show the original
# Beside a translated post. $by: who translated it for the server, as in "DeepL.com".
post-translated-by = Translated from { $language } by { $by }
post-translated = Translated from { $language }
# Said aloud when the translation stands there.
post-translated-said = The post is translated.
post-translate-failed = It was not translated.
post-pin = On top of my page
post-is-pinned = It stands on top of your page now.
post-is-unpinned = It no longer stands on top of your page.

## Doing something with a post as another account of this device

# In a post’s menu, where there are several accounts.
post-as = Boost, favourite or reply as…
post-as-title = As another account
post-as-who = As whom?
post-as-nobody = There is no other account to do that with.
    .text = You can add one in the settings.
# $server: the other account’s server.
post-as-looking = Looking for the post on { $server }
post-as-missing = { $server } cannot find this post. It may not be for everyone, or the two servers do not exchange posts.
# $handle: the other account, with its @.
post-as-here = It is there. What you do now, you do as { $handle }.
post-as-reply-note = To reply, you go over to that account.
