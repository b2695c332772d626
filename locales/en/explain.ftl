### The special words of Mastodon: one short explanation each, the same everywhere.

# Page in the settings that lists them, and the row that leads there.
glossary = Words of Mastodon
    .line = Ten words, and what they mean
    .text = There are only a few, and each has one meaning.
# On a small button beside a word. $word: the word.
explain-what = What does “{ $word }” mean?
# In a post's menu, and above what opens then: the special words that stand on this post, each with what it means.
explain-post = Words on this post
explain-server = Server
    .text = Where an account lives. All servers talk to each other: from any of them you reach everyone, and you can move to another one later.
explain-handle = Address
    .text = A full name on Mastodon: a name, and after the @ the server, as in e-mail. Give it to people who want to find you.
# Of "Boost".
explain-boost = Passes a post on to the people who follow you. It keeps its author’s name, and the author is told.
# Of "Favourite".
explain-favourite = Tells the author that you liked a post. Nothing is ranked by it.
# Of "Content warning".
explain-warning = A line that stands in place of a post. Whoever wants to read it opens it.
# Of "This server", posts of the local timeline.
explain-local = What people on your server post for everyone, the newest first.
# Of "All servers", posts of the federated timeline.
explain-federated = What everyone posts on all servers that yours knows, the newest first. There is a lot of it.
explain-pack = Pack
    .text = People chosen by somebody, to be followed together. You can leave out whom you like.
