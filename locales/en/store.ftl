### What the system's menus and the shops for programs say of Trente, before anybody has opened it. The window does not show these: they are
### written into the packages. The name Trente is the same in every language.

# Below the name in a shop. No full stop.
# Room: 35 letters.
store-summary = Read Mastodon first, join later
# What sort of program it is: menus show it beside the name.
store-kind = Mastodon client
# Words by which people look for it, with your language's commas between them. Keep Mastodon and Fediverse, and add how your language writes them.
store-keywords = Mastodon, Fediverse, social network, posts, news

## The description in a shop: three paragraphs, and a list of what there is.

store-about = Trente is an app for Mastodon and other servers of the Fediverse. It opens with real posts: read as long as you like before you choose anything or give anybody your name.
store-way = When you want to write, one server is recommended with its reasons, and two others stand beside it. One form makes your account. Your Home is never empty: while you follow few people, hashtags and what is talked about fill in, each with a label.
store-yours = Home stands in the order in which people wrote. There are no ads, and nobody tracks you. People you follow before you have an account come with you into it, and later to another server, too.

store-feature-posts = Real posts at once, without an account
store-feature-server = A server recommended with its reasons, never a list to study
store-feature-home = A Home that is never empty, newest first
store-feature-quiet = No ads, no tracking
store-feature-people = Take the people you follow with you
# What an everyday app has.
store-feature-everyday = Threads, polls, films, lists, filters, drafts and notifications
store-feature-everyone = By keyboard or screen reader, light or dark, in a narrow or a wide window

# Below the picture of the window in a shop.
store-picture = Home, just after a post went out
