### Ein Beitrag mit dem, was davor und danach kam.

thread-title = Beitrag
thread-before = Davor
thread-replies = { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
thread-no-replies = Noch keine Antworten.
thread-missing = Der Rest der Unterhaltung ließ sich nicht laden.
thread-boosts = { $count ->
        [one] { $count }-mal geteilt
       *[other] { $count }-mal geteilt
    }
thread-favourites = { $count ->
        [one] { $count }-mal favorisiert
       *[other] { $count }-mal favorisiert
    }
thread-app = Geschrieben mit { $app }
thread-reply-to = { $name } antworten …
thread-after = Antworten

## Antworten, die der eigene Server nicht hat

thread-looking = Dein Server sucht nach weiteren Antworten …
thread-more = { $count ->
        [one] { $count } weitere Antwort anzeigen
       *[other] { $count } weitere Antworten anzeigen
    }
thread-fewer = { $count ->
        [one] Dein Server kennt { $shown } von { $count } Antwort.
       *[other] Dein Server kennt { $shown } von { $count } Antworten.
    }
thread-fewer-open = Alle auf { $server } ansehen
thread-fewer-here = Die übrigen wurden gelöscht oder sind nicht für dich bestimmt.
