### Was ein Screenreader von einem Beitrag vorliest und was man davon wählt.

settings-access = Barrierefreiheit

## Die Wahl, in den Einstellungen

spoken = Was ein Screenreader von einem Beitrag vorliest
    .text = Wähle die Teile und bring sie in deine Reihenfolge. Was eine Warnung verbirgt, bleibt verborgen, bis du es öffnest.
spoken-now = Von jedem Beitrag vorgelesen: { $parts }
spoken-usual = Übliche Reihenfolge
spoken-is-usual = Beiträge werden in der üblichen Reihenfolge vorgelesen.
spoken-earlier = Früher vorlesen: { $part }
spoken-later = Später vorlesen: { $part }
spoken-moved = { $part }: { $place } von { $count }
spoken-author = Wer schreibt
spoken-handle = Adresse
spoken-warning = Inhaltswarnung
spoken-text = Text
spoken-time = Zeit
spoken-media = Anzahl der Bilder
spoken-poll = Umfrage
spoken-counts = Wie oft beantwortet, geteilt, favorisiert
spoken-visibility = Wer es sehen kann
spoken-why = Wer geteilt hat

## Die Teile, wie sie vorgelesen werden: jeder ein eigener Satz, und jeder kann der erste sein.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Inhaltswarnung: { $warning }.
post-said-time = { $time }.
post-said-poll = Mit Umfrage.
post-said-replies = { $count ->
        [one] { $count } Antwort.
       *[other] { $count } Antworten.
    }
post-said-boosts = { $count ->
        [one] { $count }-mal geteilt.
       *[other] { $count }-mal geteilt.
    }
post-said-favourites = { $count ->
        [one] { $count }-mal favorisiert.
       *[other] { $count }-mal favorisiert.
    }
post-said-visibility = { $who ->
        [public] Für alle sichtbar.
        [unlisted] Still für alle sichtbar.
        [private] Nur für Follower.
        [direct] Nur für Erwähnte.
       *[other] Vom Server eingeschränkt.
    }
post-said-why = { $why }.
