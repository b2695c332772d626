### Was geschrieben und noch nicht draußen ist.

drafts-title = Entwürfe
drafts-new = Neuer Beitrag
drafts-none = Keine Entwürfe
    .text = Was du zu schreiben beginnst, bleibt hier, nur auf diesem Gerät, bis du es postest oder löschst.
drafts-wordless = (kein Text)
drafts-answers = Antwort an { $name }
drafts-answers-somebody = Antwort auf einen Beitrag
drafts-changes = Änderung eines Beitrags
drafts-quotes = Zitat eines Beitrags
drafts-files = { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
drafts-thread = { $count ->
        [one] { $count } weiterer Beitrag
       *[other] { $count } weitere Beiträge
    }
drafts-delete = Entwurf löschen
drafts-delete-label = Entwurf löschen: { $words }
drafts-deleted = Entwurf gelöscht.
drafts-undo = Rückgängig
drafts-back = Der Entwurf ist wieder da.
drafts-gone = Diesen Entwurf gibt es nicht mehr.
drafts-others = In deinen anderen Konten
drafts-elsewhere = { $count ->
        [one] { $count } Entwurf in { $handle }
       *[other] { $count } Entwürfe in { $handle }
    }

## Beim Schreiben

drafts-count = Entwürfe, { $count } weitere
drafts-before = Das ist dein Entwurf von vorhin.
drafts-another = Neuen Beitrag beginnen
drafts-another-done = Dein Entwurf ist gesichert. Das ist ein neuer Beitrag.

## Was aufs Senden wartet

drafts-waiting = Wartet aufs Senden
drafts-kept = Entwürfe
drafts-leave = Senden, wenn es geht
drafts-left = Er wird gesendet, sobald es geht.
drafts-show = Anzeigen
drafts-why = { $what } Er wird von selbst gesendet, sobald es geht.
drafts-needs-you = { $what } Hier bist du gefragt.
drafts-try = Jetzt versuchen
drafts-try-label = Jetzt versuchen: { $words }
drafts-sending = Wird gesendet
drafts-edit = Bearbeiten
drafts-edit-label = Bearbeiten: { $words }
drafts-sent = Der wartende Beitrag ist gesendet.
drafts-sent-of = Der wartende Beitrag in { $handle } ist gesendet.
drafts-home-waits = { $count ->
        [one] { $count } Beitrag wartet aufs Senden.
       *[other] { $count } Beiträge warten aufs Senden.
    }
drafts-home-needs = { $count ->
        [one] { $count } Beitrag ließ sich nicht senden. Hier bist du gefragt.
       *[other] { $count } Beiträge ließen sich nicht senden. Hier bist du gefragt.
    }
drafts-line = Geschrieben, aber nicht gepostet
