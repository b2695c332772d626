### Pictures, films and sounds that go along with a post.

# The button of the composer.
compose-media-add = Add pictures, a video or a sound
# Over the page while files are dragged across it.
compose-media-drop = Let go to attach
# Name of the list of what is attached.
compose-media = Attached
# What one file is called. $number: its place among them, from 1 on.
compose-media-name = { $kind ->
        [film] Video { $number }
        [sound] Sound { $number }
       *[picture] Picture { $number }
    }
compose-media-sending = Uploading
# The server has all of it and makes smaller forms of it.
compose-media-processing = Your server is working on it.
compose-media-failed = It is still on this device.
compose-media-again = Try again
compose-media-lost = This file is no longer here, and not on your server. Take it away, and pick it again.
# $name: "Picture 1".
compose-media-remove = Remove { $name }
# $name: "Picture 1".
compose-media-removed = { $name } removed.
compose-media-undo = Undo
# $name: "Picture 2".
compose-media-earlier = Move { $name } forward
# $name: "Picture 1".
compose-media-later = Move { $name } back
# Said after a move. $number: its place now, from 1 on.
compose-media-moved = Now number { $number }

## Files that are not taken. $name: the file's name on the disk.

compose-media-empty = { $name } is empty.
# $server: the domain.
compose-media-kind = { $server } doesn’t take files like { $name }.
# $size and $most: megabytes, as in "17.3".
compose-media-large = { $kind ->
        [picture] { $name } has { $size } MB. { $server } takes pictures of up to { $most } MB.
       *[film] { $name } has { $size } MB. { $server } takes videos and sounds of up to { $most } MB.
    }
# $count: the most files of a post.
compose-media-many = { $count ->
        [one] { $name } is one too many: { $server } takes { $count } file with a post.
       *[other] { $name } is one too many: { $server } takes { $count } files with a post.
    }
compose-media-film-beside = { $name } would have to stand alone: { $server } takes one video or sound, without pictures.
compose-media-beside-film = { $name } doesn’t fit: { $server } takes nothing beside a video or a sound.
compose-media-understood = Close this message

## Sensitive

compose-sensitive = Hide until tapped

## Waiting for uploads

compose-waiting = Your post goes out as soon as everything is uploaded.
compose-waiting-stop = Don’t wait

## Descriptions

compose-media-describe = Describe
# $name: "Picture 1".
compose-media-describe-of = Describe { $name }
compose-media-edit = Described
# $name: "Picture 1".
compose-media-edit-of = Change the description of { $name }
# $name: "Picture 1".
compose-describe-title = Describe { $name }
compose-describe-words = What can be seen or heard
compose-describe-help = People who can’t see it read or hear this instead. Say what matters, and any words in it.
# $used, $most: characters.
compose-describe-used = { $used } of { $most }
compose-describe-done = Done
# The point of a picture that stays in sight when it is cropped; spoken. $across, $down: per cent.
compose-focus = Main point: { $across } per cent from the left, { $down } per cent from the top
compose-focus-help = Tap what matters most, or use the arrow keys: it stays in sight when the picture is cropped.
# Before a post is sent. $count: how many files have no description.
compose-undescribed = { $count ->
        [one] { $count } file has no description.
       *[other] { $count } files have no description.
    }
compose-undescribed-why = Some people read them instead of seeing.
compose-describe-first = Describe
compose-post-anyway = Post anyway

## In the settings

settings-describe = Pictures without a description
    .text = Trente reminds you once before a post goes out.
settings-describe-on = Remind me
settings-describe-off = Don’t
