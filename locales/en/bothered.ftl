### "Someone is bothering me": three questions that lead to what helps.

bothered = Someone is bothering me
    .text = A few questions, and then what helps. Nothing is done before you tap it.
bothered-what = What is it?
bothered-person = One person
# $name: the person's name.
bothered-this-person = { $name }
bothered-server = Everyone from one server
# $server: the server's domain.
bothered-this-server = Everyone from { $server }
bothered-words = Posts about something
bothered-strangers = People I don’t know who write to me
bothered-wish = What do you want?
bothered-not-see = Not to see them
bothered-not-seen = That they don’t see me
bothered-tell = That moderators know

## What helps. `.learns` says what the other side learns of it.

bothered-helps = What helps
bothered-mute = Mute: you don’t see their posts, for as long as you like.
    .learns = They aren’t told. They can still read you.
bothered-block = Block: neither sees the other, and they stop following you.
    .learns = They aren’t told, but they can notice it. Without logging in they can still read what you post for everyone.
bothered-report = Tell the moderators of your server what happened. They decide what follows.
    .learns = The person isn’t told who reported them.
bothered-block-server = Block the server: nobody there sees you or reaches you, and you don’t see them.
    .learns = Nobody there is told. Those who followed you stop doing so, and don’t come back by themselves.
bothered-filter = Leave out posts that have certain words, for as long as you like.
    .learns = Nobody learns of it.
bothered-hold = Choose who may notify you. What others send waits in Requests, and you look when you like.
    .learns = Nobody learns that they wait.
bothered-quiet = “Quiet” shows new posts to followers only, lets you decide about new followers, and holds strangers back.
    .learns = Nobody is told. What it sets is said before, and you can take it back.
bothered-find = Open their page, and choose “Someone is bothering me” in the menu there.
    .learns = Nobody learns that you looked.
