### Bilder, Videos und Audio, die zu einem Beitrag gehören.

compose-media-add = Bilder, ein Video oder Audio hinzufügen
compose-media-drop = Hier loslassen
compose-media = Angehängt
compose-media-name = { $kind ->
        [film] Video { $number }
        [sound] Audio { $number }
       *[picture] Bild { $number }
    }
compose-media-sending = Wird hochgeladen
compose-media-processing = Dein Server arbeitet noch daran.
compose-media-failed = Die Datei ist noch auf diesem Gerät.
compose-media-again = Neu versuchen
compose-media-lost = Diese Datei ist nicht mehr da, auch nicht auf deinem Server. Nimm sie heraus und wähle sie neu.
compose-media-remove = { $name } entfernen
compose-media-removed = { $name } entfernt.
compose-media-undo = Rückgängig
compose-media-earlier = { $name } nach vorn
compose-media-later = { $name } nach hinten
compose-media-moved = Jetzt Nummer { $number }

## Dateien, die nicht genommen werden

compose-media-empty = { $name } ist leer.
compose-media-kind = Dateien wie { $name } nimmt { $server } nicht.
compose-media-large = { $kind ->
        [picture] { $name } hat { $size } MB. { $server } nimmt Bilder bis { $most } MB.
       *[film] { $name } hat { $size } MB. { $server } nimmt Videos und Audio bis { $most } MB.
    }
compose-media-many = { $count ->
        [one] { $name } ist eine zu viel: { $server } nimmt { $count } Datei pro Beitrag.
       *[other] { $name } ist eine zu viel: { $server } nimmt { $count } Dateien pro Beitrag.
    }
compose-media-film-beside = { $name } müsste allein stehen: { $server } nimmt ein Video oder Audio, ohne Bilder.
compose-media-beside-film = { $name } passt nicht dazu: Neben einem Video oder Audio nimmt { $server } nichts anderes.
compose-media-understood = Hinweis schließen

## Heikles

compose-sensitive = Erst verdeckt zeigen

## Warten aufs Hochladen

compose-waiting = Dein Beitrag geht raus, sobald alles hochgeladen ist.
compose-waiting-stop = Nicht warten

## Beschreibungen

compose-media-describe = Beschreiben
compose-media-describe-of = { $name } beschreiben
compose-media-edit = Beschrieben
compose-media-edit-of = Beschrieben: { $name }. Beschreibung ändern
compose-describe-title = { $name } beschreiben
compose-describe-words = Was zu sehen oder zu hören ist
compose-describe-help = Wer es nicht sehen kann, liest oder hört stattdessen das hier. Schreib, worauf es ankommt, und auch, was darin zu lesen ist.
compose-describe-used = { $used } von { $most }
compose-describe-done = Fertig
compose-focus = Wichtigster Punkt: { $across } Prozent von links, { $down } Prozent von oben
compose-focus-help = Tippe auf das Wichtigste oder nimm die Pfeiltasten: Es bleibt im Blick, wenn das Bild beschnitten wird.
compose-undescribed = { $count ->
        [one] { $count } Datei hat keine Beschreibung.
       *[other] { $count } Dateien haben keine Beschreibung.
    }
compose-undescribed-why = Manche Leute lesen oder hören sie, weil sie das Bild nicht sehen.
compose-describe-first = Beschreiben
compose-post-anyway = Trotzdem posten

## In den Einstellungen

settings-describe = Bilder ohne Beschreibung
    .text = Trente erinnert dich einmal, bevor ein Beitrag rausgeht.
settings-describe-on = Erinnern
settings-describe-off = Nicht erinnern
