### What a guest sees first: real posts of a server, and a way in.

welcome-headline = Come on in.
welcome-lede = This is Mastodon, as it happens. Read as long as you like.
# $server: the server's domain.
welcome-happening = Happening now on { $server }
# Under the title, when the posts are the server's trends.
welcome-trending = What people there talk about today
# Under the title, when the posts are the public timeline.
welcome-public = Newest posts, as they come in
welcome-mail = Your server is like your e-mail provider: pick one, talk with everyone, move whenever you like.
# $language: the language's name.
welcome-language = Language: { $language }
# The panel with the way in.
welcome-invite = Your way in
