### A guest's Home: people and hashtags that are followed on this device, before there is an account.

# Names the part at the top of Home, for ears.
guest-home = What this Home is made of
# $count: how many people and hashtags.
guest-made-of = { $count ->
        [one] You follow { $count } person or hashtag on this device.
       *[other] You follow { $count } people and hashtags on this device.
    }
guest-account = An account takes them over, and lets you reply.
guest-change = Change
guest-empty = Your Home begins here
    .text = Follow a person or a hashtag, and what they post stands here, newest first. It takes no account.
    .action = Choose whom to follow
guest-quiet = Nothing here yet
    .text = Those you follow have posted nothing that servers show without an account. New posts come here by themselves.
# $name: the first of them, as in "@lea@piaille.fr" or "#maps"; $count: how many.
guest-silent = { $count ->
        [one] { $name } cannot be read just now. What came before stays.
       *[other] { $count } of those you follow cannot be read just now, { $name } among them. What came before stays.
    }
# $count: how many are followed beyond what a Home without an account reads.
guest-left-out = { $count ->
        [one] Without an account Home reads 40 at most: { $count } of those you follow waits for your account.
       *[other] Without an account Home reads 40 at most: { $count } of those you follow wait for your account.
    }
guest-followed = Followed. New posts come to your Home.
guest-followed-go = Open Home
# Where one chooses whom to follow. $count: how many tags and people were chosen.
guest-chosen = { $count ->
        [one] { $count } followed. What it posts stands in your Home, and an account takes it over.
       *[other] { $count } followed. What they post stands in your Home, and an account takes them over.
    }
# On the Home of an account that has just opened. $count: how many follows came along.
guest-came-along = { $count ->
        [one] What you followed without an account came along: your account follows it now.
       *[other] The { $count } you followed without an account came along: your account follows them now.
    }
guest-came-along-go = See the list
guest-came-along-seen = Close
