### One's own profile, and whether people may come upon it.

yourself-title = Your profile
# On one's own page, and in the settings: the way to change it.
yourself-edit = Change your profile
yourself-edit-line = Picture, name, what you say about yourself, and what your posts begin with.
# The buttons on the pictures.
yourself-header = Change header picture
yourself-avatar = Change picture
yourself-no-picture = That is no picture that servers take. PNG, JPEG, GIF and WebP work.
yourself-avatar-words = What your picture shows
    .help = For people who don’t see it.
yourself-header-words = What your header picture shows
    .help = For people who don’t see it.
yourself-name = Name
    .help = Your own, or any other that people know you by.
yourself-bio-help = Everyone can read it.

## Facts

yourself-facts = Facts about you
# $count: the most that there can be.
yourself-facts-help = { $count ->
        [one] One at most. A link gets a tick when its page links back to your profile.
       *[other] Up to { $count }, such as your website or where you live. A link gets a tick when its page links back to your profile.
    }
yourself-fact-add = Add a fact
yourself-fact-name = What it is
yourself-fact-value = The fact
# $name: the fact's name.
yourself-fact-remove = Remove “{ $name }”
yourself-fact-remove-empty = Remove this fact

## Who may follow, and what new posts begin with

yourself-locked = People ask before they follow you
    .text = You decide about each. Whoever follows you already stays.
yourself-posts = Your posts begin with
yourself-posts-fine = You can choose something else for each post.
yourself-visibility = Who can see them
yourself-quotes = Who can quote them
yourself-quotes-public = Everyone
yourself-quotes-followers = Followers
yourself-quotes-nobody = Only me
yourself-language = Language
yourself-language-unset = None in particular

## Saving

yourself-preview = What others see
yourself-not-saved = Not saved yet. What you typed is kept on this device until you save it or throw it away. Other servers show a change when they next ask, most within a minute, some within a day.
# What was typed earlier and not saved was put back.
yourself-begun = What you had begun to change is back. It isn’t saved yet.
# After a failure; a sentence about what happened stands before it.
yourself-kept = What you typed is still here.
yourself-throw-away = Throw away
yourself-throw-away-ask = Throw away your changes?
    .text = Your profile stays as it was.
yourself-go-on = Go on

## May people find you?

findable-title = May people find you?
findable-lede = Your profile can be opened by everyone who has its address, whatever you choose. This is about those who don’t know you yet.
findable-yes = Yes
    .text = Your server may suggest you to others and lists you in its directory. Your public posts turn up when somebody searches for their words.
findable-profile = Only my profile
    .text = Your server may suggest you and lists you in its directory. Nobody finds your posts by searching for their words.
findable-posts = Only my posts
    .text = Your public posts turn up in searches. Your server doesn’t suggest you to anyone.
findable-no = No
    .text = You aren’t suggested, and your posts aren’t found by their words. People who know your name still find you.
findable-hides = Hide whom I follow
    .text = Nobody but you sees the people you follow and who follows you. Their numbers stay to be seen.
findable-fine = You can change this here at any time. Other servers are told to respect it; most do.
# In the waiting room, below the answers.
findable-later = Your server hears it as soon as your account works. You can change it at any time in the settings.
findable-saved = Saved. You can change it here at any time.
findable-unknown = You haven’t chosen yet.
findable-no-server = Your server doesn’t know this choice.
# In the first steps on Home.
findable-step = Decide whether people may find you

## Hashtags on the profile: they come and go at once

yourself-featured = Hashtags on your profile
yourself-featured-name = Hashtag
yourself-featured-add = Show it
yourself-featured-used = You use these:
yourself-featured-help = On your page, each leads to your posts about it. They come and go at once, without saving.
# $tag: the hashtag with its #, as in "#cats".
yourself-featured-remove = Take { $tag } away
yourself-featured-added = { $tag } stands on your profile.
yourself-featured-gone = { $tag } is gone from your profile.
