### The page for newcomers on the web, one in each language; the window does not show these. The rest of that page is said by store.ftl.

# The language's own name, as it stands in lists of languages.
site-own-name = English

# The title in the browser's tab.
site-title = Trente: read Mastodon first, join later
# What search engines show below the title: at most 160 letters.
site-description = Trente opens with real posts, before you choose a server or make an account. No ads, no tracking, newest first, in thirteen languages.
# The first link on the page, for keyboards: past the head.
site-skip = Skip to the text
site-languages = Languages
# Leads down to the files.
site-get-link = Get Trente
# What the large picture shows, for those who do not see it.
site-picture = A window with Home: a post with a picture, and beside it what is talked about

## Pictures that follow on each other, a line below each. The clock of the title is the newcomer's: from opening Trente to a Home.

site-film = The first 30 seconds
# A box to tick: the pictures stand still.
site-film-pause = Pause the pictures
site-step-posts = Real posts at once, and one server recommended with its reasons
site-step-form = One form, checked while you type
site-step-waiting = The mail is on its way, and you see where you stand
site-step-topics = While you wait, choose what you would like to read about
site-step-home = Open the link in the mail, and your Home is full

# A heading above five short texts.
site-values = What we hold to

## What Trente is for: a few words and a sentence.

site-order = Newest first
    .text = Home stands in the order in which people wrote. Nothing is ranked, and nothing is pushed up to keep you here.
site-ads = No ads
    .text = There are none, and nobody can pay to be seen.
site-tracking = No tracking
    .text = Trente talks to the servers that you use, and counts nobody. Neither does this page.
site-yours = Yours to take along
    .text = The people you follow come with you to another server, in files that Mastodon itself reads.
site-everyone = For everybody
    .text = By keyboard or with a screen reader, in large letters, from right to left, on a narrow screen.

site-mastodon = What Mastodon is
    .text = Mastodon is a social network of many servers, run by people and groups, not by one company. With one account on any of them you can follow people on all of them. Trente is an app for it, made independently.

## Where the files stand, and how to do without them.

site-get = Get Trente
site-get-none = There is no release yet. Once there is one, these are its files:
# Below it stands a command for the terminal.
site-get-build = Until then you can build it yourself: get the source and Rust 1.95 or newer, and run this in the folder of the source:
# Once there is a release, instead of the two above.
site-get-ready = Choose the file for your system:
# Beside the file that fits the computer on which the page is read.
site-get-yours = Your system
# For whoever has neither Debian's nor Fedora's kin.
site-system-other = Any other Linux
site-get-phones = Nothing can be installed on phones yet.

site-translate = Help translate
    .text = Each language is a folder of sentences, and a text editor is all you need. Trente shows what you write the moment you save it. The file locales/README.md tells how.

# The last line on the page.
site-foot = Free software under MIT or Apache-2.0. This page sets no cookies and loads nothing from elsewhere.
