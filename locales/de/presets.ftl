### Drei Arten, hier zu sein; jede stellt mehreres auf einmal ein.

presets-title = Wie offen möchtest du sein?
presets-lede = Drei Arten, hier zu sein. Wähle eine, dann ändere Einzelnes, wenn du magst. Nichts davon ist endgültig.
presets-in-use = Aktiv
presets-use = Übernehmen
presets-open = Offen
    .text = Um Leute kennenzulernen.
presets-careful = Vorsichtig
    .text = Um bei Unbekannten erst einmal abzuwarten.
presets-quiet = Ruhig
    .text = Für deine Ruhe, auch wenn dir jemand nachstellt.

## Was eine Art einstellt

presets-posts-public = Neue Beiträge gehen an: Alle
presets-posts-unlisted = Neue Beiträge gehen an: Alle (still)
presets-posts-private = Neue Beiträge gehen an: Follower
presets-locked = Du entscheidest, wer dir folgen darf
presets-unlocked = Alle dürfen dir folgen
presets-quotes-public = Alle dürfen dich zitieren
presets-quotes-followers = Nur Follower dürfen dich zitieren
presets-quotes-nobody = Niemand darf dich zitieren
presets-found = Du darfst vorgeschlagen werden, und deine Beiträge sind durchsuchbar
presets-found-profile = Du darfst vorgeschlagen werden; deine Beiträge sind nicht durchsuchbar
presets-found-posts = Du wirst nicht vorgeschlagen; deine Beiträge sind durchsuchbar
presets-hidden = Du wirst nicht vorgeschlagen, und deine Beiträge sind nicht durchsuchbar
presets-reach-all = Alle dürfen dir schreiben
presets-reach-known = Neue Konten und private Nachrichten, um die du nicht gebeten hast, warten unter „Anfragen“
presets-reach-few = Leute, denen du nicht folgst, warten unter „Anfragen“
presets-reach-before = Wer dich erreichen darf, ändert sich nicht
presets-popups-on = Hinweise auf diesem Gerät sind an
presets-popups-off = Hinweise auf diesem Gerät sind aus

## Was daraus wurde

presets-changed = Geändert:
presets-nothing = Alles war schon so.
presets-undo = Rückgängig
presets-refused = Dein Server hat nicht alles angenommen:
presets-no-quotes = Wer dich zitieren darf, lässt sich dort nicht wählen.
presets-no-reach = Er kann Fremde nicht zurückhalten.
