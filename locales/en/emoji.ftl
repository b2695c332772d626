### Choosing emoji while one writes, and what completes a word.

emoji-add = Add an emoji
emoji-title = Emoji
emoji-close = Close
emoji-find = Search emoji
emoji-sections = Go to
emoji-recent = Used last
# The server's own emoji that are in no category.
emoji-custom = Of your server
emoji-found = Found
emoji-smileys = Smileys
emoji-people = People
emoji-animals = Animals and nature
emoji-food = Food and drink
emoji-travel = Travel and places
emoji-activities = Activities
emoji-objects = Objects
emoji-symbols = Symbols
emoji-flags = Flags
# The list that chooses the skin of people and hands among emoji.
emoji-skin = Skin
emoji-skin-plain = Yellow
emoji-skin-light = Light
emoji-skin-medium-light = Medium light
emoji-skin-medium = Medium
emoji-skin-medium-dark = Medium dark
emoji-skin-dark = Dark
emoji-none = No emoji has that name.
emoji-coming = Your server’s own emoji are on their way.

## The list beside the line that is being written

compose-suggest-people = People
compose-suggest-tags = Hashtags
compose-suggest-emoji = Emoji
# Beside somebody whom the account follows.
compose-suggest-followed = Followed
# Below a hashtag such as #BlackCat, offered to somebody who types #blackcat.
compose-suggest-words = Written so, screen readers can read its words.
# Said to those who hear the page. $count: how many are offered.
compose-suggest-count = { $count ->
        [one] { $count } suggestion. Enter takes it, Escape closes the list.
       *[other] { $count } suggestions. Arrow keys choose, Enter takes, Escape closes the list.
    }
