### What a guest sees first: real posts of a good server, and a way in.

welcome-headline = Come on in.
welcome-lede = This is Mastodon, as it happens. Read as long as you like. An account takes about thirty seconds.
# $server: the server's domain.
welcome-happening = Happening now on { $server }
# Under the title, when the posts are the server's trends.
welcome-trending = What people there talk about today
# Under the title, when the posts are the public timeline.
welcome-public = Newest posts, as they come in
# A form that was not sent yet. $server: for which server.
welcome-begun = You had begun to make an account at { $server }.
welcome-begun-go = Go on
welcome-mail = Your server is like your e-mail provider: pick one, talk with everyone, move whenever you like.
# $language: the language's name.
welcome-language = Language: { $language }
# Below a language in which only posts are shown, not the interface.
welcome-posts-only = Posts only
# The panel with the way in.
welcome-invite = Your way in
# The row of topics to tap.
welcome-topics = What do you like to read?
# The button. $server: the server's domain.
welcome-join = Join { $server }
welcome-have-account = I already have an account
# The same for screen readers: it begins with the words that are seen.
welcome-have-account-label = I already have an account. Log in
# Opens the other servers, on phones.
welcome-others = Other good choices
# The same button where there are no other servers: it opens the field for a link.
welcome-more = I have an invite
# Above the other servers. $count: how many.
welcome-others-title = { $count ->
        [one] Another good choice
        [2] Two other good choices
       *[other] { $count } other good choices
    }
# Said after the name of another server: what a tap does.
welcome-look = Look at its posts

## Why a server is recommended. Each is a fact of its own in a line of facts; the first letter is made a capital where it
## begins the line.

# $language: a language's name.
why-language = in { $language }
# The server does not speak their first language, but another one of theirs.
why-language-second = in { $language }, another of your languages
# The language that most servers have, where none speaks any of theirs.
why-language-common = in { $language }, the most common language here
why-instant = opens instantly
# Somebody at the server has to approve each account; nobody knows how long that takes.
why-approval = a person reads your request first
# $topic: a topic's name, as in the list below.
why-topic = topic: { $topic }
why-region-europe = in Europe
why-region-north-america = in North America
why-region-south-america = in South America
why-region-africa = in Africa
why-region-asia = in Asia
why-region-oceania = in Oceania
# $count: how many; $people: the same, as it is shown.
why-people = { $count ->
        [one] { $people } person this week
       *[other] { $people } people this week
    }
# $ms: milliseconds.
why-answered = answers in { $ms } ms

## What a server is among the three: the first, and how two others differ from it. Below its name, or first in its line of
## facts.

role-best = The best fit for you
role-instant = Opens instantly
# $topic: a topic's name, as in the list below.
role-topic = On { $topic }
# $language: a language's name.
role-big = One of the big ones in { $language }
role-quiet = Small and quiet
# Than the first of the three.
role-larger = With more people
role-smaller = With fewer people

## Beside the name of a server

pick-instant = instant
pick-approval = by approval
# $count: how many languages.
pick-many-languages = { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }

## Servers that would have come first, and why they don't. $server: that server; $next: the next good one, or `none`.

passed-slow = { $next ->
        [none] { $server } is slow to answer right now. Read on; Trente looks for another.
       *[other] { $server } is slow to answer right now. { $next } is the next good one.
    }
passed-down = { $next ->
        [none] { $server } isn’t answering right now. Read on; Trente looks for another.
       *[other] { $server } isn’t answering right now. { $next } is the next good one.
    }
passed-closed = { $next ->
        [none] { $server } is not taking new people now. Read on; Trente looks for another.
       *[other] { $server } is not taking new people now. { $next } is the next good one.
    }
passed-full = { $next ->
        [none] { $server } can’t take anyone in right now. Read on; Trente looks for another.
       *[other] { $server } can’t take anyone in right now. { $next } is the next good one.
    }
passed-under-age = { $next ->
        [none] { $server } asks for a higher age. Read on; Trente looks for another.
       *[other] { $server } asks for a higher age. { $next } is the next good one.
    }
passed-limited = { $next ->
        [none] { $server } doesn’t talk with all other servers. Read on; Trente looks for another.
       *[other] { $server } doesn’t talk with all other servers. { $next } is the next good one.
    }
passed-approval = { $next ->
        [none] { $server } now approves each account by hand. Read on; Trente looks for another.
       *[other] { $server } now approves each account by hand. { $next } opens at once.
    }

## Topics of servers

topic-academia = Academia
topic-activism = Activism
topic-adult = Adult content
topic-art = Art
topic-bipoc = BIPOC
topic-books = Books
topic-film = Films
topic-food = Food
topic-furry = Furry
topic-games = Games
topic-general = General
topic-hobby = Hobbies
topic-humor = Humour
topic-journalism = News
topic-lgbt = LGBTQ+
topic-music = Music
topic-nature = Nature
# What people on the server talk about today.
topic-now = Now
topic-photography = Photography
topic-regional = Regional
topic-religion = Religion
topic-science = Science
topic-sports = Sport
topic-tech = Technology

## A link that somebody has: an invite, a pack, a friend's page

link-title = I have an invite or a link
link-label = Your link
link-help = An invite, a pack, a friend’s page or a server: paste anything.
link-go = Open it
# Reads the clipboard: only after this tap.
link-paste = Paste from the clipboard
link-empty = There is no text on the clipboard.
link-nothing = Nothing in there that Trente knows. It looks like https://piaille.fr/invite/… or @you@piaille.fr.
# $server: the server's domain.
link-invite-over = This invite to { $server } has run out.
# The title of a question. $name: what the pack is called; $count: how many people are in it.
link-pack = { $count ->
        [one] Follow { $count } person of “{ $name }”?
       *[other] Follow { $count } people of “{ $name }”?
    }
link-pack-then = Trente follows them one after the other, as soon as your account works. You can take each out again.
link-pack-yes = Follow them
link-pack-kept = The people of this pack are kept.
# $handle: the person's address, with @, here and below.
link-person = { $handle } is followed on this device. Posts come to your Home.
link-person-ask = Follow { $handle }?
link-person-then = Posts come to your Home at once, and your account takes it over as soon as it works.
link-person-yes = Follow
link-person-no = Only look

## A link that another program opened Trente with: it is asked about before anything is done.

link-asks-title = Open this link?
# $place: the server's domain in full, or the person's address with @.
link-asks = { $what ->
        [invite] A link from outside Trente holds an invite to { $place }.
        [pack] A link from outside Trente shows a pack of people at { $place }.
        [person] A link from outside Trente shows { $place }.
        [post] A link from outside Trente shows a post at { $place }.
        [share] A link from outside Trente brings words for a new post. You see them before anything is posted.
       *[server] A link from outside Trente leads to the form of { $place }.
    }
# After the sentence above, when a password stands in a form that is not sent yet.
link-asks-password = Your password does not go along: its field will be empty.
