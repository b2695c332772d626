### Wat geschreven is en nog niet geplaatst.

drafts-title = Concepten
drafts-new = Nieuw bericht
drafts-none = Geen concepten
    .text = Wat je begint te schrijven, wordt hier bewaard, alleen op dit apparaat, tot je het plaatst of verwijdert.
drafts-wordless = (geen tekst)
drafts-answers = Reactie op { $name }
drafts-answers-somebody = Reactie op een bericht
drafts-changes = Wijziging van een bericht
drafts-quotes = Citaat van een bericht
drafts-files = { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
drafts-thread = { $count ->
        [one] Nog { $count } bericht
       *[other] Nog { $count } berichten
    }
drafts-delete = Concept verwijderen
drafts-delete-label = Concept verwijderen: { $words }
drafts-deleted = Concept verwijderd.
drafts-undo = Ongedaan maken
drafts-back = Het is terug.
drafts-gone = Het staat niet meer bij je concepten.
drafts-others = Bij je andere accounts
drafts-elsewhere = { $count ->
        [one] { $count } concept bij { $handle }
       *[other] { $count } concepten bij { $handle }
    }

## Bij het schrijven

drafts-count = Concepten, nog { $count }
drafts-before = Dit is je concept van eerder.
drafts-another = Een ander bericht beginnen
drafts-another-done = Je concept is bewaard. Dit is een nieuw bericht.

## Wacht op verzending

drafts-waiting = Wacht op verzending
drafts-kept = Concepten
drafts-leave = Versturen als het lukt
drafts-left = Het wordt verstuurd zodra het kan.
drafts-show = Tonen
drafts-why = { $what } Het wordt vanzelf verstuurd zodra het kan.
drafts-needs-you = { $what } Je moet er zelf even naar kijken.
drafts-try = Nu proberen
drafts-try-label = Nu proberen: { $words }
drafts-sending = Versturen…
drafts-edit = Bewerken
drafts-edit-label = Bewerken: { $words }
drafts-sent = Het bericht dat wachtte, is geplaatst.
drafts-sent-of = Het bericht dat wachtte bij { $handle }, is geplaatst.
drafts-home-waits = { $count ->
        [one] { $count } bericht wacht op verzending.
       *[other] { $count } berichten wachten op verzending.
    }
drafts-home-needs = { $count ->
        [one] { $count } bericht kon niet worden verstuurd. Kijk er even naar.
       *[other] { $count } berichten konden niet worden verstuurd. Kijk er even naar.
    }
drafts-line = Geschreven, maar nog niet geplaatst
