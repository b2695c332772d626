### Seine Leute mitnehmen: Dateien aus einem Konto heraus und hinein und der Umzug in ein anderes Konto.

portability = Nimm deine Leute mit
    .short = Speichere, wem du folgst, hol es aus einem anderen Konto oder zieh um.
    .text = Deine Leute, Listen und Filter gehören dir. Speichere sie als Dateien, bring sie in ein anderes Konto oder zieh dorthin um. Es sind dieselben Dateien, die auch Mastodon schreibt und liest.

## Arten, wie sie angeboten werden

portability-follows = Leute, denen du folgst
portability-lists = Listen und wer darauf steht
portability-hashtags = Hashtags, denen du folgst
portability-mutes = Stummgeschaltete Leute
portability-blocks = Blockierte Leute
portability-servers = Blockierte Server
portability-filters = Filter
portability-bookmarks = Gespeicherte Beiträge

## Dasselbe, gezählt

portability-count-follows = { $count ->
        [one] { $count } Person zum Folgen
       *[other] { $count } Leute zum Folgen
    }
portability-count-lists = { $count ->
        [one] { $count } Eintrag in Listen
       *[other] { $count } Einträge in Listen
    }
portability-count-hashtags = { $count ->
        [one] { $count } Hashtag
       *[other] { $count } Hashtags
    }
portability-count-mutes = { $count ->
        [one] { $count } Person zum Stummschalten
       *[other] { $count } Leute zum Stummschalten
    }
portability-count-blocks = { $count ->
        [one] { $count } Person zum Blockieren
       *[other] { $count } Leute zum Blockieren
    }
portability-count-servers = { $count ->
        [one] { $count } Server zum Blockieren
       *[other] { $count } Server zum Blockieren
    }
portability-count-filters = { $count ->
        [one] { $count } Filter
       *[other] { $count } Filter
    }
portability-count-bookmarks = { $count ->
        [one] { $count } gespeicherter Beitrag
       *[other] { $count } gespeicherte Beiträge
    }

## Aus dem Konto heraus

export = In Dateien speichern
    .text = Trente fragt deinen Server nach dem, was du ankreuzt, und schreibt es in deine Downloads. Sonst bekommt es niemand.
export-what = Was gespeichert wird
export-begin = Speichern
export-runs = Wird gespeichert
export-none = Kreuze erst an, was du speichern willst.
export-so-far = { $count ->
        [one] Bisher { $count } Eintrag.
       *[other] Bisher { $count } Einträge.
    }
export-rests = Dein Server bittet um eine Pause. Es geht { $when } weiter.
export-done = Gespeichert.
    .text = Hier findest du die Dateien:
export-whole = Alles in einer Datei, für Trente

## In das Konto hinein

import = Aus Dateien holen
    .text = Dateien, die Mastodon, Trente oder eine andere App gespeichert hat. Nichts passiert, bevor du gesehen hast, was darin ist.
import-choose = Datei wählen
import-reads = Die Datei wird durchgesehen
import-refused = { $file } wurde nicht angenommen.
import-which = Wofür ist diese Liste?
import-which-text = { $file } nennt Leute und sagt nicht, was mit ihnen geschehen soll.
import-first = { $names } und weitere
import-unread = { $count ->
        [one] { $count } Zeile lässt sich nicht lesen und bleibt weg.
       *[other] { $count } Zeilen lassen sich nicht lesen und bleiben weg.
    }
import-many = Server lassen dich 400 Leuten am Tag folgen, darum dauert das einige Tage. Trente macht von selbst weiter, wann immer es offen ist.
import-begin = In { $handle } übernehmen
import-begun = Es hat begonnen.
imports = Unterwegs
import-goes-on = { $left ->
        [one] Noch { $left }. Es geht von selbst weiter.
       *[other] Noch { $left }. Es geht von selbst weiter.
    }
import-done = { $already ->
        [0] Fertig: { $done }.
        [one] Fertig: { $done }. Ein Eintrag war schon da.
       *[other] Fertig: { $done }. { $already } Einträge waren schon da.
    }
import-rests-enough = Genug für heute: Server lassen dich 400 Leuten am Tag folgen. Es geht { $when } weiter.
import-rests-asked = Dein Server bittet um eine Pause. Es geht { $when } weiter.
import-rests-unreached = { $when ->
        [unknown] Dein Server ist nicht zu erreichen. Es geht weiter, sobald es möglich ist.
       *[other] Dein Server ist nicht zu erreichen. Trente versucht es { $when } wieder.
    }
import-rests-logged-out = Deine Anmeldung ist abgelaufen. Melde dich wieder an, dann geht es weiter.
import-rests-follows = Es geht weiter, sobald du den Leuten folgst: Nur dann können sie auf eine Liste.
import-failed = { $count ->
        [one] { $count } ließ sich nicht mitnehmen
       *[other] { $count } ließen sich nicht mitnehmen
    }
import-not-found = Unter diesem Namen findet dein Server niemanden.
import-save = Diese als Datei speichern
import-saved = Gespeichert als { $file } in { $folder }
import-stop = Beenden
import-clear = Aus der Liste nehmen
import-stop-ask = Übernahme beenden?
    .text = Was getan ist, bleibt. Der Rest bleibt weg; du kannst die Datei später noch einmal wählen.
import-stop-yes = Beenden

## Umziehen

moving = In ein anderes Konto umziehen
moving-way = Umziehen, Schritt für Schritt
    .text = Auf einen anderen Server oder zu einem anderen Namen. Deine Follower kommen mit.
moving-lead = Du ziehst von { $handle } weg. Das bedeutet:
moving-means-followers = Wer dir folgt, folgt von selbst dem neuen Konto, soweit der jeweilige Server Umzüge kennt.
moving-means-posts = Deine Beiträge bleiben, wo sie sind. Mitnehmen lassen sie sich nicht.
moving-means-back = Nach einem Umzug musst du 30 Tage warten, bis du wieder umziehen kannst.
moving-means-back-week = Nach einem Umzug musst du eine Woche warten, bis du wieder umziehen kannst.
moving-have = Ein neues Konto bereithalten
    .text = Melde dich hier damit an, oder erstelle erst eines.
moving-to = Das Konto, in das du ziehst
moving-join = Konto erstellen
moving-log-in = Anmelden
moving-keep = Speichern, wem du folgst
    .text = Follower kommen von selbst mit. Wem du folgst, deine Listen und wen du blockierst, nicht: Speichere das vorher.
moving-keep-go = In Dateien speichern
moving-alias = Dem neuen Server sagen, wer du warst
    .text = Trag auf der Seite „Kontoaliase“ die ganze Adresse deines alten Kontos ein. So kann niemand sonst deine Follower dorthin schicken.
    .here = Trente kann das für dich tun. So kann niemand sonst deine Follower dorthin schicken.
moving-alias-here = { $server } Bescheid geben
moving-alias-told = { $server } weiß jetzt, dass du { $handle } warst.
moving-alias-go = Diese Seite von { $server } öffnen
moving-move = Vom alten Server wegziehen
    .text = Trag auf der Seite „Zu einem anderen Konto umziehen“ die ganze Adresse deines neuen Kontos und dein altes Passwort ein.
    .here = Dein alter Server fragt nach deinem alten Passwort. Trente gibt es weiter und behält es nicht.
moving-password = Dein Passwort bei { $server }
moving-move-here = Zu { $handle } umziehen
moving-moved = Deine Follower sind unterwegs zu { $handle }.
moving-move-go = Diese Seite von { $server } öffnen
moving-copy = { $handle } kopieren
moving-copied = Kopiert.
moving-not-copied = Das ließ sich nicht kopieren. Markiere es und kopiere es von Hand.
moving-look = Nachsehen, ob es geklappt hat
    .text = Server brauchen dafür manchmal ein paar Minuten.
moving-look-go = Jetzt nachsehen
moving-looks = Wird nachgesehen
moving-not-yet = Dein altes Konto führt noch nirgendwohin.
moving-done = Es hat geklappt: Dein altes Konto führt zu { $handle }.
moving-elsewhere = Dein altes Konto führt zu { $handle }, nicht zu dem, das du oben gewählt hast.
moving-take = Deine Leute mitnehmen
    .text = Wähle im neuen Konto die Dateien, die du gespeichert hast.
moving-take-go = Weiter als { $handle }
