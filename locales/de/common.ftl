### Wörter, die mehr als eine Seite braucht, und alle Störungen.

app-name = Trente

## Knöpfe und kurze Beschriftungen

back = Zurück
close = Schließen
cancel = Abbrechen
try-again = Neu versuchen
loading = Lädt
sentence-next = { $said } { $more }
list-more = Mehr anzeigen
list-more-loading = Mehr wird geladen
list-more-failed = Der Rest ist nicht angekommen.
log-in = Anmelden

## Sich zurechtfinden: die Leiste an der Seite oder die Reiter unten

nav-label = Hauptmenü
skip-to-content = Zum Inhalt springen
nav-home = Startseite
nav-read = Aktuelles
nav-settings = Einstellungen
nav-notifications = Mitteilungen
nav-notifications-new = { $count ->
        [one] Mitteilungen, { $count } neue
       *[other] Mitteilungen, { $count } neue
    }
nav-notifications-many = Mitteilungen, mehr als { $count } neue
nav-many = { $count }+
nav-you = Du
nav-write = Beitrag schreiben
nav-join = Mitmachen
nav-accounts = Konten. Du bist { $name }
nav-accounts-new = Ein anderes Konto hat neue Mitteilungen
nav-account-new = { $count ->
        [one] { $handle } · { $count } neue
       *[other] { $handle } · { $count } neue
    }
nav-account-ended = { $handle } · Anmeldung abgelaufen
nav-account-ended-now = Die Anmeldung von { $handle } ist abgelaufen. Melde dich in den Einstellungen wieder an, um zu sehen, was es dort Neues gibt.

## Störungen
## Erst, was passiert ist. `.safe` sagt, was sicher ist und was jetzt zu tun ist. `.action` steht auf dem Knopf.

fault-offline = Du bist offline.
    .safe = Was auf diesem Gerät liegt, bleibt lesbar, und nichts von dem, was du geschrieben hast, ist verloren. Stell die Verbindung wieder her, dann geht es weiter.
    .action = Neu versuchen
fault-no-such-server = { $server ->
        [unknown] Einen Server mit diesem Namen gibt es nicht.
       *[other] Einen Server namens { $server } gibt es nicht.
    }
    .safe = Nichts ist verloren. Der Name führt gerade nirgendwohin; versuch es später noch einmal.
    .typed = Was du eingegeben hast, steht noch da. Vielleicht fehlt nur ein Buchstabe.
    .action = Neu versuchen
fault-unreachable = { $server ->
        [unknown] Der Server antwortet nicht.
       *[other] { $server } antwortet nicht.
    }
    .safe = Dein Konto ist sicher, und nichts ist verloren. Server ruhen sich manchmal aus; versuch es in einer Minute noch einmal.
    .action = Neu versuchen
fault-timed-out = { $server ->
        [unknown] Der Server hat für die Antwort zu lange gebraucht.
       *[other] { $server } hat für die Antwort zu lange gebraucht.
    }
    .safe = Nichts ist verloren. Vielleicht ist dort viel los oder deine Verbindung langsam; versuch es noch einmal.
    .action = Neu versuchen
fault-bad-certificate = { $server ->
        [unknown] Der Server kann sich nicht ausweisen.
       *[other] { $server } kann sich nicht ausweisen.
    }
    .safe = Trente hat nichts gesendet, also hat niemand etwas von dir gesehen. Wenn das Datum auf deinem Gerät stimmt, liegt es am Server.
    .action = Neu versuchen
fault-not-an-address = Das ist keine Serveradresse.
    .safe = Ein Server heißt etwa norden.social, ein Konto etwa @du@norden.social.
    .typed = Was du eingegeben hast, steht noch da. Ein Server heißt etwa norden.social, ein Konto etwa @du@norden.social.
    .action = Neu versuchen
fault-insecure-address = Diese Adresse hat keine sichere Verbindung.
    .safe = Trente hat nichts gesendet, also hat niemand etwas von dir gesehen.
    .typed = Trente hat nichts gesendet. Schreib die Adresse mit https oder nur den Namen, etwa norden.social.
    .action = Neu versuchen
fault-not-mastodon = { $server ->
        [unknown] Das ist eine Website, kein Mastodon-Server.
       *[other] { $server } ist eine Website, kein Mastodon-Server.
    }
    .safe = Nichts ist verloren. Vielleicht wird der Server gerade repariert; versuch es später noch einmal.
    .typed = Was du eingegeben hast, steht noch da. Vielleicht heißt dein Server anders; „Ich weiß meinen Server nicht mehr“ hilft beim Suchen.
    .action = Neu versuchen
fault-other-software = { $server ->
        [unknown] Dieser Server läuft mit { $said }. Dort kann Trente sich nicht anmelden.
       *[other] { $server } läuft mit { $said }. Dort kann Trente sich nicht anmelden.
    }
    .safe = Dein Konto dort bleibt, wie es ist. Den Leuten dort kannst du von einem Mastodon-Server aus folgen.
    .action = Anderen Server versuchen
fault-bad-answer = { $server ->
        [unknown] Die Antwort des Servers ergab keinen Sinn.
       *[other] Die Antwort von { $server } ergab keinen Sinn.
    }
    .safe = Nichts ist verloren. Vielleicht wird der Server gerade repariert; versuch es in einer Minute noch einmal.
    .action = Neu versuchen
fault-too-large = { $server ->
        [unknown] Der Server hat viel mehr geschickt, als verlangt war.
       *[other] { $server } hat viel mehr geschickt, als verlangt war.
    }
    .safe = Trente liest nicht weiter, und nichts ist verloren. Versuch es noch einmal, oder öffne es im Browser.
    .action = Neu versuchen
fault-redirect-loop = { $server ->
        [unknown] Der Server schickt Trente von einer Adresse zur nächsten.
       *[other] { $server } schickt Trente von einer Adresse zur nächsten.
    }
    .safe = Nichts ist verloren. Beheben lässt sich das nur auf dem Server; versuch es später noch einmal.
    .action = Neu versuchen
fault-server-busy = { $server ->
        [unknown] Der Server kommt gerade nicht hinterher.
       *[other] { $server } kommt gerade nicht hinterher.
    }
    .safe = { $when ->
        [unknown] Nichts ist verloren. Versuch es in einer Minute noch einmal.
       *[other] Nichts ist verloren. Versuch es { $when } noch einmal.
    }
    .action = Neu versuchen
fault-rate-limited = { $server ->
        [unknown] Der Server bittet um eine Pause.
       *[other] { $server } bittet um eine Pause.
    }
    .safe = { $when ->
        [unknown] Nichts ist verloren. Versuch es in ein paar Minuten noch einmal.
       *[other] Nichts ist verloren. Versuch es { $when } noch einmal.
    }
    .action = Neu versuchen
fault-logged-out = { $server ->
        [unknown] Deine Anmeldung ist abgelaufen.
       *[other] Deine Anmeldung bei { $server } ist abgelaufen.
    }
    .safe = Dein Konto und alles, was du geschrieben hast, sind sicher. Melde dich wieder an und mach dort weiter, wo du warst.
    .action = Anmelden
fault-forbidden = { $server ->
        [unknown] Der Server erlaubt das nicht.
       *[other] { $server } erlaubt das nicht.
    }
    .safe = Nichts hat sich geändert. Vielleicht liegt es an den Serverregeln, vielleicht möchte die andere Person es so.
    .action = Zurück
fault-not-found = Das gibt es hier nicht mehr.
    .safe = Vielleicht wurde es gelöscht oder ist jetzt privat. Alles andere ist noch da, wo es war.
    .action = Zurück
fault-members-only = { $server ->
        [unknown] Hier lesen nur Mitglieder dieses Servers mit.
       *[other] Hier lesen nur Mitglieder von { $server } mit.
    }
    .safe = Andere Server stehen allen offen. Wenn du dort ein Konto hast, melde dich an und lies mit.
    .action = Anmelden
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] Der Server hat das nicht angenommen.
           *[other] Der Server hat das nicht angenommen und sagt: „{ $said }“
        }
       *[other] { $said ->
            [nothing] { $server } hat das nicht angenommen.
           *[other] { $server } hat das nicht angenommen und sagt: „{ $said }“
        }
    }
    .safe = Was du geschrieben hast, steht noch da. Ändere es und versuch es noch einmal.
    .action = Neu versuchen
fault-login-denied = { $server ->
        [unknown] Trente hat keinen Zugang zu deinem Konto bekommen.
       *[other] Trente hat keinen Zugang zu deinem Konto bei { $server } bekommen.
    }
    .safe = Nichts hat sich geändert. Falls das ein Versehen war, fang noch einmal an und wähle auf der Seite deines Servers „Autorisieren“.
    .action = Neu versuchen
fault-login-expired = Diese Anmeldung blieb ohne Antwort und ist abgelaufen.
    .safe = Nichts hat sich geändert, und dein Server ist noch eingetragen. Fang einfach noch einmal an.
    .action = Neu anfangen
fault-no-browser = Dein Browser hat sich nicht geöffnet.
    .safe = Es geht trotzdem weiter: Kopiere die Adresse und öffne sie selbst in einem Browser.
    .action = Adresse kopieren
fault-too-long = { $server ->
        [unknown] Für den Server ist das zu lang.
       *[other] Für { $server } ist das zu lang.
    }
    .safe = Dein Text ist noch da. Kürze ihn ein wenig, dann geht er raus.
    .action = Zum Text
fault-empty = Es gibt noch nichts zu senden.
    .safe = Schreib zuerst ein paar Worte.
    .action = Zum Text
fault-media-missing = Etwas, das zu deinem Beitrag gehört, ist nicht hochgeladen.
    .safe = Nichts wurde veröffentlicht. Versuch es mit der markierten Datei noch einmal, oder nimm sie heraus.
    .action = Zum Beitrag
fault-not-a-list = In dieser Datei steht keine Liste.
    .safe = Trente nimmt Dateien, die Mastodon speichert, und die eigenen. Nichts hat sich geändert.
    .action = Andere Datei wählen
fault-not-settings = In dieser Datei stehen keine Einstellungen von Trente.
    .safe = Trente nimmt nur Dateien, die es selbst gespeichert hat: Ihr Name beginnt mit trente-settings. Nichts hat sich geändert.
    .action = Andere Datei wählen
fault-not-a-language = In diesem Ordner sind keine Sätze.
    .safe = Der richtige enthält .ftl-Dateien und heißt wie seine Sprache, etwa de oder pt-BR. Nichts hat sich geändert.
    .action = Anderen Ordner wählen
fault-list-too-long = Diese Liste ist für Trente auf einmal zu lang.
    .safe = Es gehen höchstens 20.000 Zeilen und 20 MB. Teile die Datei und nimm die Teile nacheinander.
    .action = Andere Datei wählen
fault-no-downloads = In deine Downloads ließ sich keine Datei schreiben.
    .safe = Vielleicht fehlt der Ordner, ist voll oder für Trente gesperrt. Nichts hat sich geändert.
    .action = Neu versuchen
fault-wrong-password = { $server ->
        [unknown] Der Server nimmt dieses Passwort nicht an.
       *[other] { $server } nimmt dieses Passwort nicht an.
    }
    .safe = Nichts hat sich geändert. Sieh noch einmal nach: Es ist das Passwort, mit dem du dich auf seiner Seite anmeldest.
    .action = Neu versuchen
fault-maybe-moved = { $server ->
        [unknown] Der Server hat keine klare Antwort gegeben: Du bist vielleicht umgezogen, vielleicht nicht.
       *[other] { $server } hat keine klare Antwort gegeben: Du bist vielleicht umgezogen, vielleicht nicht.
    }
    .safe = Sieh weiter unten nach, ob es geklappt hat, bevor du es noch einmal versuchst. Ein Umzug lässt sich nicht zurücknehmen.
    .action = Neu versuchen
fault-not-followed = Du folgst dieser Person nicht.
    .safe = Auf deine Listen kommen nur Leute, denen du folgst. Alles andere ist noch da, wo es war.
    .action = Zurück
fault-no-picture = Solche Dateien nehmen Server nicht als Bild an.
    .safe = Dein Profil ist, wie es war. Nimm eine Datei im Format PNG, JPEG, GIF oder WebP.
    .action = Andere Datei wählen
fault-picture-too-large = Dieses Bild ist größer als 8 MB.
    .safe = Dein Profil ist, wie es war. Nimm ein kleineres Bild.
    .action = Anderes Bild wählen
fault-storage = Auf diesem Gerät ließ sich etwas nicht speichern.
    .safe = Was du siehst, ist noch da. Vielleicht ist der Speicher voll: Mach etwas Platz und versuch es noch einmal.
    .action = Neu versuchen
fault-not-kept = Das wurde nicht gesendet und ließ sich auch auf diesem Gerät nicht sichern.
    .safe = Dein Text steht noch in diesem Fenster und sonst nirgends. Mach etwas Speicher frei oder kopiere den Text, bevor du Trente schließt.
    .action = Zum Text
fault-already-open = Trente ist schon geöffnet.
    .safe = Mach im anderen Fenster weiter. Wenn keines da ist, beende Trente und starte es neu.
    .action = Neu versuchen
fault-later-version = Auf diesem Gerät lief schon eine neuere Version von Trente.
    .safe = Diese ältere rührt deren Dateien nicht an. Installiere wieder die neuere, und alles ist da.
    .action = Neu versuchen
fault-keychain = Der Schlüsselbund dieses Geräts hat Nein gesagt.
    .safe = Dein Konto ist sicher. Entsperre ihn und versuch es noch einmal.
    .action = Neu versuchen
fault-maybe-posted = { $server ->
        [unknown] Der Server hat keine klare Antwort gegeben: Dein Beitrag ist vielleicht veröffentlicht, vielleicht nicht.
       *[other] { $server } hat keine klare Antwort gegeben: Dein Beitrag ist vielleicht veröffentlicht, vielleicht nicht.
    }
    .safe = Dein Text ist gesichert. Schau nach, bevor du den Beitrag noch einmal sendest, damit ihn niemand doppelt liest.
    .action = Nachsehen, ob er da ist
fault-maybe-changed = { $server ->
        [unknown] Der Server hat keine klare Antwort gegeben: Dein Beitrag ist vielleicht geändert, vielleicht nicht.
       *[other] { $server } hat keine klare Antwort gegeben: Dein Beitrag ist vielleicht geändert, vielleicht nicht.
    }
    .safe = Dein Text ist gesichert.
    .action = Nachsehen, ob er geändert ist
fault-post-gone = Dein Beitrag ist nicht mehr da.
    .safe = Er wurde gelöscht, hier oder anderswo. Was du geschrieben hast, ist gesichert.
    .action = Als neuen Beitrag schreiben
fault-cannot-change = { $server ->
        [unknown] Auf diesem Server lassen sich Beiträge nicht ändern.
       *[other] Auf { $server } lassen sich Beiträge nicht ändern.
    }
    .safe = Dort läuft eine ältere oder eine andere Software. Was du geschrieben hast, ist gesichert.
    .action = Zurück
fault-maybe-reported = { $server ->
        [unknown] Der Server hat keine klare Antwort gegeben: Deine Meldung ist vielleicht angekommen, vielleicht nicht.
       *[other] { $server } hat keine klare Antwort gegeben: Deine Meldung ist vielleicht angekommen, vielleicht nicht.
    }
    .safe = Die Moderation stört es nicht, wenn eine Meldung zweimal kommt.
    .action = Noch einmal senden
fault-posted-before = Dein Beitrag ist schon veröffentlicht, so wie er vor deiner letzten Änderung war.
    .safe = Dein Text ist gesichert. Wenn du ihn jetzt sendest, wird ein zweiter Beitrag daraus.
    .action = Auch diesen posten
fault-maybe-scheduled = { $server ->
        [unknown] Der Server hat keine klare Antwort gegeben: Dein Beitrag ist vielleicht eingeplant, vielleicht nicht.
       *[other] { $server } hat keine klare Antwort gegeben: Dein Beitrag ist vielleicht eingeplant, vielleicht nicht.
    }
    .safe = Dein Text ist gesichert. Sieh unter „Geplant“ nach, bevor du ihn noch einmal sendest, damit ihn niemand doppelt liest.
    .action = Geplantes ansehen
fault-scheduled-before = Der Server hat deinen Beitrag schon und sendet ihn zur gewählten Zeit.
    .safe = Dein Text ist gesichert. Wenn du ihn jetzt sendest, wird ein zweiter Beitrag daraus.
    .action = Auch diesen posten
fault-too-soon = Das ist zu bald zum Einplanen.
    .safe = Dein Text ist gesichert. Wähle eine Zeit, die mindestens fünf Minuten entfernt ist, oder poste gleich.
    .action = Andere Zeit wählen
fault-sign-up-on-page = { $server ->
        [unknown] Bei diesem Server erstellt man Konten nur auf der eigenen Seite, nicht in Apps.
       *[other] Bei { $server } erstellt man Konten nur auf der eigenen Seite, nicht in Apps.
    }
    .safe = Nichts ist verloren. Erstelle dein Konto auf der Seite des Servers und melde dich dann hier an.
    .action = Neu versuchen
fault-bug = In Trente ist etwas schiefgegangen.
    .safe = Der Fehler liegt bei uns, und was du geschrieben hast, ist gesichert. Versuch es noch einmal; wenn es so bleibt, sag uns Bescheid.
    .action = Neu versuchen

## Zeiten neben einem Beitrag, so kurz wie möglich

time-now = jetzt
time-minutes = { $count } min
time-hours = { $count } h

## Ein Server: was er von sich sagt und was gemessen wurde

side-label = Über diesen Server
server-languages = Auf { $languages }
server-people = { $count ->
        [one] { $people } Person diesen Monat
       *[other] { $people } Leute diesen Monat
    }
server-answers = antwortet in { $ms } ms
nav-profile = Mein Profil
toasts-label = Nachrichten von Trente

without-pictures = Das Fenster ist zweimal abgestürzt. Trente macht ohne Bilder weiter, bis du es neu startest.
