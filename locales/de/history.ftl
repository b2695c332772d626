### Die Fassungen, die ein Beitrag hatte, die neueste zuerst.

history-title = Änderungen
history-empty = Keine früheren Fassungen
    .text = Dein Server hat nur den Beitrag behalten, wie er jetzt ist.
history-now = Jetzt
history-changed = Bearbeitet
history-first = Erste Fassung
history-added = neu:
history-removed = entfernt:
history-media-added = { $count ->
        [one] { $count } Anhang hinzugefügt
       *[other] { $count } Anhänge hinzugefügt
    }
history-media-removed = { $count ->
        [one] { $count } Anhang entfernt
       *[other] { $count } Anhänge entfernt
    }
history-media-described = { $count ->
        [one] { $count } Beschreibung geändert
       *[other] { $count } Beschreibungen geändert
    }
history-poll = Die Umfrage wurde geändert
history-sensitive = Als heikel markiert
history-not-sensitive = Nicht mehr als heikel markiert
