### The forms that a post has had, the newest first.

history-title = Edits
history-empty = No earlier versions
    .text = Your server has kept only the post as it stands now.
history-now = As it stands now
history-changed = Edited
history-first = First version
# Said aloud before words that are new, and before words that are gone; on screen they are marked.
history-added = new:
history-removed = removed:
# $count: how many pictures, films or sounds.
history-media-added = { $count ->
        [one] { $count } attachment added
       *[other] { $count } attachments added
    }
history-media-removed = { $count ->
        [one] { $count } attachment removed
       *[other] { $count } attachments removed
    }
history-media-described = { $count ->
        [one] { $count } description changed
       *[other] { $count } descriptions changed
    }
history-poll = The poll was changed
history-sensitive = Marked as sensitive
history-not-sensitive = No longer marked as sensitive
