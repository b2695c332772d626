### Listen von Beiträgen: die Startseite, ein Hashtag, was auf einem Server passiert.

timeline-home = Startseite
timeline-tag = { $tag }
timeline-loading = Beiträge werden geladen
timeline-posts = Beiträge
timeline-empty = Hier ist es ruhig
    .text = Folge ein paar Leuten, dann füllt sich diese Seite von selbst.
    .action = Lesestoff wählen
timeline-empty-tag = Hier ist noch nichts
    .text = Dein Server kennt noch keine Beiträge mit diesem Hashtag.
timeline-empty-guest = Hier ist es ruhig
    .text = Dieser Server zeigt Gästen gerade keine Beiträge.
timeline-building = Deine Startseite wird zusammengestellt
    .text = Dein Server sammelt die Beiträge der Leute, denen du folgst. Das dauert ein paar Sekunden.
timeline-kept = Du liest, was auf diesem Gerät aufbewahrt ist (Stand: { $time }).
timeline-older = Ältere Beiträge anzeigen
timeline-older-loading = Ältere Beiträge werden geladen
timeline-older-failed = Ältere Beiträge sind nicht angekommen.
timeline-end = Das war alles
    .text = Älteres gibt es hier nicht.
timeline-refresh = Neue Beiträge laden
timeline-new = { $count ->
        [one] { $count } neuer Beitrag
       *[other] { $count } neue Beiträge
    }
timeline-between = { $count ->
        [one] { $count } weiterer Beitrag aus diesem Thread
       *[other] { $count } weitere Beiträge aus diesem Thread
    }
timeline-gap = Hier fehlen Beiträge
    .newest = Die neuesten anzeigen
    .oldest = Die ältesten anzeigen
timeline-resume = Weiterlesen, wo du anderswo aufgehört hast
    .out = Hier bleiben
    .gone = Der Beitrag, bei dem du aufgehört hast, ist zu weit weg oder nicht mehr da.

### Die Startseite nach einer Weile: was inzwischen passiert ist.

catch-up = Nachlesen
home-away = Du warst zuletzt { $time } hier.
    .out = Ausblenden
catch-up-since = Seit wann
catch-up-visit = Letzter Besuch
catch-up-hours = 8 Stunden
catch-up-day = 1 Tag
catch-up-days = 3 Tage
catch-up-posts = { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
catch-up-boosts = { $count ->
        [one] { $count }-mal geteilt
       *[other] { $count }-mal geteilt
    }
catch-up-writers = { $count ->
        [one] { $count } Person
       *[other] { $count } Leute
    }
catch-up-oldest = Der älteste: { $time }
catch-up-missing = Nicht alles aus dieser Zeit liegt auf diesem Gerät.
    .action = Rest laden
    .busy = Wird geladen
catch-up-fetched = Die Beiträge sind geladen.
catch-up-none = Seitdem nichts
    .text = Von denen, denen du folgst, hat niemand etwas gepostet, oder es ist noch nicht geladen.
catch-up-seldom = Wer selten schreibt
    .note = Je nur ein Beitrag unter allen, die dieses Gerät von deiner Startseite aufbewahrt.
catch-up-people = Alle
    .note = Geordnet nach dem neuesten Beitrag.
catch-up-newest = Neuestes
catch-up-newest-of = Neuestes von { $name }
catch-up-links = Links
    .note = Jeder nur einmal, beim neuesten Beitrag damit.
catch-up-shared = Gepostet von { $names }
catch-up-more = { $count ->
        [one] { $count } weiteren Person
       *[other] { $count } weiteren
    }
catch-up-rules = Auf diesem Gerät gezählt, aus höchstens den letzten 800 Beiträgen deiner Startseite. Das Neueste kommt immer zuerst: Nichts wird gewichtet.
