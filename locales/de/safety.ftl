### Meldungen, blockierte Server.

## Der Moderation Bescheid sagen

report = Melden
report-title = { $name } melden
report-about = Die Moderation von { $server } sieht sich deine Meldung an. { $name } erfährt nicht, von wem sie kommt.
report-why = Was stimmt nicht?
report-dislike = Ich möchte das nicht sehen
    .text = Das musst du niemandem sagen: Schalte die Person stumm oder blockiere sie.
report-spam = Das ist Spam
    .text = Werbung, Betrug oder immer wieder dasselbe
report-rules = Das verstößt gegen eine Regel von { $server }
    .text = Gegen welche, sagst du im nächsten Schritt
report-legal = Das verstößt vielleicht gegen ein Gesetz
    .text = In deinem Land oder dort, wo { $server } steht
report-other = Etwas anderes
    .text = Das schreibst du in eigenen Worten
report-which = Welche Regeln?
report-instead = Was sofort hilft
report-posts = Welche Beiträge zeigen das?
report-comment = Was sollte die Moderation wissen?
    .help = Das kannst du leer lassen.
report-room = { $count ->
        [one] Noch { $count } Zeichen
       *[other] Noch { $count } Zeichen
    }
report-forward = Auch der Moderation von { $server } sagen
    .text = Sie bekommt die Meldung, aber nicht deinen Namen.
report-send = Meldung senden
report-sending = Wird gesendet …
report-no-why = Wähle zuerst, was nicht stimmt.
report-no-rule = Wähle mindestens eine Regel.
report-too-long = Für eine Meldung ist dein Text zu lang. Kürze ihn ein wenig.
report-sent = Danke für deine Meldung
report-sent-text = Die Moderation von { $server } hat deine Meldung. Das kann ein paar Tage dauern, und vielleicht hörst du nichts davon.
report-meanwhile = Was du inzwischen tun kannst
report-done = Fertig

## Ganze Server

servers-list = Blockierte Server
servers-none = Du hast keinen Server blockiert
    .text = Hier steht, welche Server du im Menü eines Beitrags oder Profils blockierst. Du kannst es jederzeit aufheben.
servers-block = Alles von { $server } blockieren …
servers-unblock = Blockierung von { $server } aufheben
servers-unblock-short = Aufheben
servers-block-ask = Alles von { $server } blockieren?
    .text = Du siehst dann keine Beiträge von dort mehr, und niemand dort kann dir folgen.
servers-block-yes = Server blockieren
servers-lost = { $following ->
        [0] Du verlierst dort { $followers ->
            [one] { $followers } Follower
           *[other] { $followers } Follower
        }, und das kommt nicht von selbst zurück.
        [one] Du folgst dort { $following } Person nicht mehr und verlierst { $followers ->
            [one] { $followers } Follower
           *[other] { $followers } Follower
        }. Das kommt nicht von selbst zurück.
       *[other] Du folgst dort { $following } Leuten nicht mehr und verlierst { $followers ->
            [one] { $followers } Follower
           *[other] { $followers } Follower
        }. Das kommt nicht von selbst zurück.
    }
servers-lost-nothing = Du folgst dort niemandem, und niemand von dort folgt dir.
servers-lost-unknown = Alle Verbindungen dorthin gehen verloren und kommen nicht von selbst zurück.
servers-blocked = Alles von { $server } ist blockiert.
servers-unblocked = { $server } ist nicht mehr blockiert.
servers-block-failed = { $server } wurde nicht blockiert.
servers-unblock-failed = { $server } ist noch blockiert.

## Filter

less = Weniger davon zeigen
    .text = Beiträge mit diesen Wörtern verschwinden von der Startseite, aus Listen, Threads und Mitteilungen.
less-tags = Hashtags des Beitrags
less-words = Wörter
    .help = Als ganze Wörter. Mehrere trennst du mit einem Komma.
less-length = Wie lange
less-way = Was mit solchen Beiträgen geschieht
less-hide = Weglassen
less-warn = Verdecken
less-hide-means = Du siehst nicht, dass es sie gibt.
less-warn-means = Du siehst, dass da einer ist, und kannst ihn öffnen.
less-yes = Weniger zeigen
less-no-words = Wähle einen Hashtag oder tippe ein Wort.
less-done = Du siehst jetzt weniger davon: { $words }.
less-failed = Der Filter wurde nicht erstellt.
filters = Filter
filters-new = Neuer Filter
filters-none = Noch keine Filter
    .text = „Weniger davon zeigen“ im Menü eines Beitrags macht einen, für eine Weile oder für immer.
filters-hides = Lässt Beiträge weg
filters-warns = Verdeckt Beiträge
filters-until = bis { $time }
filters-remove = Filter { $title } entfernen
filters-remove-short = Entfernen
filters-removed = Der Filter ist weg.
