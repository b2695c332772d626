### Posts that the server sends later.

schedule = Send later
schedule-title = When should it go out?
schedule-quick = Times that fit
schedule-evening = This evening
schedule-tomorrow = Tomorrow morning
schedule-monday = Monday morning
schedule-day = Day
schedule-clock = Time
# $time: day and clock, as “1 December 2026 at 09:00”; $away: how far that is, as “in 14 hours”.
schedule-says = It goes out on { $time }, { $away }. Your device need not be on.
schedule-no-time = Choose a day and a time first.
schedule-too-soon = That is too soon: choose a time that is five minutes away at least.
schedule-yes = Schedule
schedule-keep = Change time
# $time: day and clock.
schedule-done = It goes out on { $time }.
# Where the server did not take a post that was to be sent later.
schedule-not-made = Not scheduled: your server has to have it first. Your text is safe here, and does not go out by itself.

## In the list

schedule-list = Scheduled
schedule-when = Goes out on { $time }
schedule-change = Change time
# $words: the post’s first words.
schedule-change-label = Change time: { $words }
schedule-back = Make it a draft
schedule-back-label = Make it a draft: { $words }
schedule-taken-back = It is a draft again, and is not sent.
# $what: what happened, as “You’re offline.”
schedule-unknown = What is scheduled could not be loaded. { $what }
