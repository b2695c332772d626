### Beiträge, die der Server später sendet.

schedule = Später senden
schedule-title = Wann soll dein Beitrag erscheinen?
schedule-quick = Passende Zeiten
schedule-evening = Heute Abend
schedule-tomorrow = Morgen früh
schedule-monday = Montag früh
schedule-day = Tag
schedule-clock = Uhrzeit
schedule-says = Er wird am { $time } gesendet, { $away }. Dein Gerät muss dann nicht an sein.
schedule-no-time = Wähle zuerst Tag und Uhrzeit.
schedule-too-soon = Das ist zu bald: Wähle eine Zeit, die mindestens fünf Minuten entfernt ist.
schedule-yes = Einplanen
schedule-keep = Zeit ändern
schedule-done = Er wird am { $time } gesendet.
schedule-not-made = Nicht eingeplant: Dafür muss dein Server den Beitrag erst haben. Dein Text ist hier sicher und wird nicht von selbst gesendet.

## In der Liste

schedule-list = Geplant
schedule-when = Wird am { $time } gesendet
schedule-change = Zeit ändern
schedule-change-label = Zeit ändern: { $words }
schedule-back = Zum Entwurf machen
schedule-back-label = Zum Entwurf machen: { $words }
schedule-taken-back = Er ist wieder ein Entwurf und wird nicht gesendet.
schedule-unknown = Was geplant ist, ließ sich nicht laden. { $what }
