# The window over the page that shows what is attached to a post.
media-viewer = Pictures, films and sounds
media-close = Close
media-larger = Larger
media-smaller = Smaller
# $words: the description that its author wrote, or that there is none.
media-named-picture = Open the picture: { $words }
media-named-film = Video: { $words }
media-named-gif = Moving picture: { $words }
media-named-sound = Sound: { $words }
media-play = Play
# A button under a picture that moves, for people who asked for less motion.
media-stop = Stop
media-coming = It is on its way.
media-again = Try again
media-failed = It could not be fetched. Try again, or open it in the browser.
media-none = It is not on the server, or the server has not finished with it.
media-large = It is larger than 100 MB, too much to play here. Your browser can play it.
media-no-codec = This device has no decoder for this film. Your browser may have one.
media-no-codec-sound = This device has no decoder for this sound. Your browser may have one.
# Asked before a film or a sound while the data saver is on.
media-saver-film = The data saver is on. A film is fetched whole, and may be up to 100 MB.
media-saver-sound = The data saver is on. A sound is fetched whole, and may be up to 100 MB.
# A button under the small picture, while the data saver is on.
media-original = Show the large picture
