### Listen von Leuten: machen, ändern und wer darauf steht.

list-new = Neue Liste
list-change = Liste ändern
list-menu = Mehr zu dieser Liste
list-name = Name
list-no-name = Gib ihr zuerst einen Namen.
list-exclusive = Beiträge von der Startseite fernhalten
    .text = Was die Leute darauf posten, steht dann nur in der Liste.
list-is-exclusive = Nicht auf der Startseite
list-replies = Antworten, die hier erscheinen
list-replies-list = An Leute auf dieser Liste
list-replies-followed = An alle, denen du folgst
list-replies-none = Keine
list-make = Erstellen
list-keep = Speichern
list-made = Deine Liste ist erstellt.
list-changed = Deine Liste ist geändert.
list-delete = Liste löschen
list-delete-ask = „{ $title }“ löschen?
list-delete-text = Den Leuten darauf folgst du weiter. Die Liste lässt sich nicht zurückholen.
list-delete-yes = Löschen
list-deleted = „{ $title }“ ist gelöscht.

## Wer darauf steht

list-people = Leute auf dieser Liste
list-nobody = Noch niemand
    .text = Such Leute, denen du folgst, oder wähle in einem Profil im Menü „Auf eine Liste setzen“.
list-find = Jemanden hinzufügen
    .help = Auf Listen kommen Leute, denen du folgst.
list-found = Gefundene Leute
list-not-followed = Folgst du nicht
list-within = Auf der Liste
list-put = { $name } zur Liste hinzufügen
list-put-short = Hinzufügen
list-take = { $name } von der Liste entfernen
list-take-short = Entfernen

## Aus dem Menü einer Person

list-add = Auf eine Liste setzen …
list-add-title = Listen mit { $name }
list-add-follow = Auf Listen kommen Leute, denen du folgst. Folge zuerst { $name }.
list-add-none = Du hast noch keine Listen.
list-add-done = Fertig
