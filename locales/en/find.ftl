### Searching, looking around, and what is read beyond Home.

## Finding one's way

# A tab at the foot of a phone. Room: 18 letters.
nav-explore = Explore
# A tab at the foot of a phone. Room: 18 letters.
nav-search = Search
# What the account saved (the API's bookmarks).
nav-bookmarks = Saved
nav-favourites = Favourites
# On one's own page, on phones: the links to what was saved, to favourites and lists.
nav-yours = Yours
# The one word for the lists of people that Mastodon knows; it stands in the rail, as a title and as a link.
lists-title = Lists

## The field that searches

find-label = Search, or paste any link
find-placeholder = Search, or paste any link
find-clear = Clear the search
find-more = Show more
# $count: how many people used a hashtag today; $people: the same, short, as in "7.4K".
find-people-today = { $count ->
        [one] { $people } person today
       *[other] { $people } people today
    }
# The same over the last days.
find-people-lately = { $count ->
        [one] { $people } person lately
       *[other] { $people } people lately
    }
# Beside a link that many share.
find-news-people = { $count ->
        [one] { $people } person
       *[other] { $people } people
    }
# Somebody favourites, boosts or saves a post that they read on another server as a guest.
find-done-from-home = Your own server does it in a moment.

## Search

# $text: what is typed.
search-for = Search for “{ $text }”
# Read out while one types. $count: how many people are listed.
search-typing = { $count ->
        [one] { $count } person fits
       *[other] { $count } people fit
    }
# The row of tabs.
search-kinds = What to look for
search-all = All
search-people = People
search-people-all = All people
search-tags = Hashtags
search-tags-all = All hashtags
search-posts = Posts
search-posts-all = All posts
search-no-people = No people with this name.
search-no-tags = No hashtags like this.
search-no-posts = No posts with these words. Only posts whose authors allow it can be found, and your own.
# $text: what was looked for; $server: where.
search-none = Nothing found for “{ $text }” on { $server }
    .text = Servers know only whom they have met. Try another spelling, or paste the whole address, such as @lea@piaille.fr, or a link.
    .action = See what people talk about
search-guest = With an account, servers look further: in posts, and on other servers.
# $server: where.
search-members = Only people with an account can search on { $server }
    .text = Paste a link or a whole address such as @lea@piaille.fr: those open without an account.
search-past = Looked for lately
search-clear = Clear
search-cleared = Cleared.
search-what = What is searched
# $server: the reader's server.
search-what-people = People and hashtags that { $server } has met.
search-what-posts = Posts whose authors said they may be found, and your own.
search-what-links = Any link from any server: paste it, and it opens here.
search-narrow = Narrow it down with words
search-op-from = only posts of this person; from:me for your own
search-op-has = only with pictures or films; also has:poll
search-op-is = only replies; also is:sensitive
search-op-language = only in this language, by its code
search-op-before = only older than this day
search-op-after = only newer than this day
search-link = Your link leads to something that Trente can take up
search-link-post = The post of your link
search-open = Open
# $server: a server's domain.
search-server = { $server } may be a server
search-server-read = Read what is posted there

## Looking around

explore-posts = Posts
explore-hashtags = Hashtags
explore-news = News
explore-people = People
# The server's own people's posts, as they come.
explore-local = This server
# Everybody's posts that the server knows.
explore-federated = All servers
explore-no-hashtags = Nothing talked about yet
    .text = When several people use the same hashtag, it stands here.
explore-no-news = No news yet
    .text = When several people share the same page, it stands here.
explore-no-people = Nobody suggested yet
    .text = Search for a name, or paste the whole address of somebody you know.
explore-no-posts = Quiet in here
    .text = Nobody has posted here for now.

## Beside the pages of a wide window

around-tags = Talked about
around-all-tags = All hashtags
around-people = People to follow
around-all-people = More people

## What is read beyond Home

bookmarks-none = Nothing saved yet
    .text = The bookmark below a post keeps it here. Only you see what you saved.
favourites-none = No favourites yet
    .text = The heart below a post tells its author that you liked it, and puts it here.
followed-tags = Your hashtags
    .text = Posts with any hashtag you follow, newest first
followed-tags-none = No posts here yet
    .text = Follow a hashtag on its page, and its posts stand here.
lists-none = None yet
    .text = They show some people’s posts by themselves. Make one, and put people into it whom you follow.
list-empty = Quiet in here
    .text = Nobody in it has posted yet.
# In place of what only people with an account have.
members-place = This takes an account
    .text = Make one, or log in, and it is yours.
tags-title = Several hashtags
tags-add = One more hashtag
tags-add-go = Add
# $tag: the hashtag with its #, as in "#cats".
tags-out = Take out { $tag }
sharing-title = Posts that share this
sharing-none = Nobody shares it any more
    .text = The page itself may still be there.
# $site: the site's name, as in "lemonde.fr".
sharing-read = Read on { $site }
# Above what another server's people post. $server: that server.
server-guest = You read { $server } as its guests do. What you favourite or save here is done by your own server.

## Links of other networks, whose people are known here over a bridge

# $name: what the person is called there; $network: "Bluesky" or "Threads"; $server: the reader's server.
bridge-none = { $server } does not know { $name } of { $network }. They may not have turned on the bridge that lets others follow them.
bridge-unknown = Your server does not know this person. They may not have turned on the bridge that lets others follow them.
bridge-opened = This is the same person, as your server knows them over the bridge.
bridge-opened-there = Open the link
