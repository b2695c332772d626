### Die Startseite eines Gasts: Leute und Hashtags, denen man auf diesem Gerät folgt, bevor es ein Konto gibt.

guest-home = Woraus diese Startseite besteht
guest-made-of = { $count ->
        [one] Auf diesem Gerät folgst du { $count } Person oder { $count } Hashtag.
       *[other] Auf diesem Gerät folgst du { $count } Leuten und Hashtags.
    }
guest-account = Mit einem Konto folgst du weiter und kannst auch antworten.
guest-change = Ändern
guest-empty = Hier beginnt deine Startseite
    .text = Folge einer Person oder einem Hashtag, dann steht hier, was gepostet wird, das Neueste zuerst. Ein Konto brauchst du dafür nicht.
    .action = Wählen, wem du folgst
guest-quiet = Hier ist noch nichts
    .text = Von denen, denen du folgst, gibt es noch nichts, was Server ohne Konto zeigen. Neue Beiträge kommen von selbst hierher.
guest-silent = { $count ->
        [one] { $name } lässt sich gerade nicht lesen. Was vorher da war, bleibt.
       *[other] Von denen, denen du folgst, lassen sich { $count } gerade nicht lesen, darunter { $name }. Was vorher da war, bleibt.
    }
guest-left-out = { $count ->
        [one] Ohne Konto liest die Startseite höchstens 40: Von denen, denen du folgst, wartet { $count } auf dein Konto.
       *[other] Ohne Konto liest die Startseite höchstens 40: Von denen, denen du folgst, warten { $count } auf dein Konto.
    }
guest-followed = Du folgst jetzt. Neue Beiträge stehen auf deiner Startseite.
guest-followed-go = Zur Startseite
guest-chosen = { $count ->
        [one] { $count } gewählt. Was da gepostet wird, steht auf deiner Startseite, und mit einem Konto folgst du weiter.
       *[other] { $count } gewählt. Was da gepostet wird, steht auf deiner Startseite, und mit einem Konto folgst du weiter.
    }
guest-came-along = { $count ->
        [one] Was du ohne Konto ausgesucht hattest, ist mitgekommen: Jetzt folgt dein Konto.
       *[other] Alle { $count }, denen du ohne Konto gefolgt bist, sind mitgekommen: Jetzt folgt ihnen dein Konto.
    }
guest-came-along-go = Liste ansehen
guest-came-along-seen = Schließen
