### Was man auf diesem Gerät wählt.

settings-title = Einstellungen
settings-sections = Auf dieser Seite
settings-find = Einstellungen durchsuchen
settings-find-none = Keine Einstellung enthält diese Wörter.

## Konten

settings-accounts = Konten
settings-in-use = Aktiv
settings-use = Nutzen
settings-use-label = Dieses Konto nutzen: { $name }
settings-switched = Du bist jetzt { $name }.
settings-expired = Anmeldung abgelaufen
settings-account-new = { $count ->
        [one] { $count } neue Mitteilung
       *[other] { $count } neue Mitteilungen
    }
settings-log-in-again = Neu anmelden
settings-add = Konto hinzufügen
settings-no-account = Du liest als Gast. Mit einem Konto kannst du Leuten folgen und schreiben.
settings-log-out = Abmelden
settings-log-out-label = Abmelden: { $handle }
settings-log-out-ask = { $handle } abmelden?
settings-log-out-text = Dein Konto und deine Beiträge bleiben auf deinem Server. Auf diesem Gerät gelöscht werden Entwürfe und Anmeldung dieses Kontos, die hier aufbewahrten Bilder und ein Passwort, das Trente sich für dich ausgedacht hat: Kopiere es vorher.
settings-log-out-waiting = { $count ->
        [one] { $count } Beitrag ist noch nicht gesendet: Er wird gelöscht, ebenso Entwürfe und Anmeldung dieses Kontos, die hier aufbewahrten Bilder und ein Passwort, das Trente sich für dich ausgedacht hat: Kopiere es vorher. Dein Konto und deine Beiträge bleiben auf deinem Server.
       *[other] { $count } Beiträge sind noch nicht gesendet: Sie werden gelöscht, ebenso Entwürfe und Anmeldung dieses Kontos, die hier aufbewahrten Bilder und ein Passwort, das Trente sich für dich ausgedacht hat: Kopiere es vorher. Dein Konto und deine Beiträge bleiben auf deinem Server.
    }
settings-log-out-yes = Abmelden
settings-log-out-no = Bleiben
settings-logging-out = Abmeldung läuft
settings-logged-out = Abgemeldet.
settings-logged-out-untold = Auf diesem Gerät abgemeldet. { $server } war nicht zu erreichen; auf seiner Seite kannst du die Anmeldung unter „Genehmigte Apps“ beenden.

## Aussehen

settings-appearance = Aussehen
settings-theme = Farbschema
settings-theme-system = System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-text = Textgröße
settings-text-small = 90 %
settings-text-usual = 100 %
settings-text-large = 115 %
settings-text-larger = 130 %
settings-text-largest = 160 %
settings-density = Abstände
settings-density-roomy = Luftig
settings-density-dense = Dicht
settings-contrast = Kontrast
settings-contrast-system = System
settings-contrast-more = Mehr
settings-motion = Bewegung
    .text = Bei „Weniger“ gleitet und blendet nichts, und bewegte Bilder stehen still, bis du sie abspielst.
settings-motion-system = System
settings-motion-less = Weniger
settings-drawing = Fenster zeichnen mit
    .text = Trente prüft bei jedem Start, ob eine Grafikkarte da ist, die funktioniert. Wenn das Fenster flackert, leer bleibt oder langsam ist, wähle selbst. Deine Wahl gilt ab dem nächsten Start.
settings-drawing-automatic = Automatisch
settings-drawing-card = Grafikkarte
settings-drawing-processor = Prozessor

## Was eine Startseite zeigt

settings-home = Startseite
settings-home-boosts = Geteilte Beiträge
    .text = Beiträge, die Leute teilen, denen du folgst.
settings-home-replies = Antworten an andere
    .text = Was Leute, denen du folgst, jemand anderem antworten.

## Mitteilungen

settings-notifications = Mitteilungen
settings-popups = Hinweise
    .text = Dein System sagt dir, was passiert, während Trente offen ist und du anderswo bist. Von einem Beitrag mit Warnung zeigt es die Warnung, von einer privaten Erwähnung nur, wer geschrieben hat.
settings-notices-open = Solange Trente offen ist, erfährst du, was passiert. Ist es geschlossen, kommt auf diesem Gerät nichts an: Alles wartet, bis du es wieder öffnest.
settings-notices-pushed = Auch wenn Trente geschlossen ist, erfährst du, was passiert. { $through } reicht die Mitteilungen weiter und kann sie nicht lesen.
settings-quiet = Ruhezeiten
    .text = In dieser Zeit erscheinen keine Hinweise. Neues wird trotzdem gezählt.
settings-quiet-from = Von
settings-quiet-to = Bis
settings-quiet-once = Ruhe bis morgen früh
    .begin = Beginnen
    .end = Beenden
settings-quiet-until = Keine Hinweise bis { $time }.

## Dieser Computer

settings-desk = Dieser Computer
settings-tray = Im Hintergrund weiterlaufen
    .text = Wenn du das Fenster schließt, läuft Trente weiter. Über das Symbol in der Leiste deines Systems holst du das Fenster zurück oder beendest Trente.
    .nowhere = Dein System zeigt gerade keine solchen Symbole. Wenn du das Fenster schließt, wird Trente also beendet.
settings-at-login = Mit diesem Computer starten
    .text = Trente startet von selbst, wenn du dich an diesem Computer anmeldest: ohne Fenster, wenn es im Hintergrund weiterlaufen soll.
tray-open = Trente öffnen
tray-quit = Trente beenden
tray-nothing = Nichts Neues

## Sprache

settings-language = Sprache
settings-language-label = Trente spricht
settings-language-nearest = { $wanted } gibt es noch nicht. Am nächsten kommt { $shown }.
settings-language-system = Wie auf diesem Gerät ({ $language })
settings-not-kept = Diese Wahl ließ sich nicht speichern. Sie gilt, bis du Trente schließt.

## Bilder, Videos und Audio

settings-media = Bilder und Videos

## Privatsphäre

settings-privacy = Privatsphäre
settings-secrets = Wo deine Anmeldungen liegen
settings-secrets-keychain = Im Schlüsselbund dieses Geräts.
settings-secrets-file = In einer Datei, die nur du lesen kannst, denn dieses Gerät hat keinen Schlüsselbund. Melde dich ab, um sie zu löschen.
settings-pictures = Bilder von anderen Servern
    .text = Der Server, auf dem ein Bild liegt, erfährt, dass jemand es ansieht und von welcher IP-Adresse aus. Die meisten Server halten Kopien aller Bilder bereit; die werden immer gezeigt.
settings-pictures-tap = Beim Antippen
settings-pictures-always = Immer
settings-saver = Datensparmodus
    .text = Lädt kleine Bilder und fragt, bevor ein großes Bild, ein Video oder Audio geladen wird. Bewegte Bilder stehen still, bis du sie abspielst.
settings-saver-off = Aus
settings-saver-on = An
settings-no-telemetry = Mit wem Trente spricht
    .text = Mit den Servern, die du liest, denen du beitrittst oder bei denen du dich anmeldest, und mit denen, wo Bilder liegen, so wie du es oben gewählt hast. Ohne Konto auch mit den Servern von Leuten, denen du folgst, wenn der Server, den du liest, sie nicht zeigt. Um Server zu empfehlen, holt es höchstens einmal am Tag die Liste von joinmastodon.org und fragt einige der Server darauf. Statistiken schickt es an niemanden.

## Was auf diesem Gerät liegt und die Einstellungen als Datei

settings-storage = Speicher und Sicherung
settings-storage-here = Auf diesem Gerät
settings-storage-posts = Beiträge
settings-storage-media = Bilder, Videos und Audio
settings-storage-attached = Dateien deiner Entwürfe
settings-megabytes = { $size } MB
settings-forget = Was du gelesen hast
    .text = Beiträge und Bilder, die zum Lesen ohne Netz aufbewahrt werden, und welche Server du dir angesehen hast. Konten und Entwürfe bleiben.
    .action = Vergessen
    .done = Vergessen.
settings-file = Diese Einstellungen als Datei
    .text = Um sie auch auf einem anderen Gerät zu haben. Anmeldungen und Entwürfe sind nicht dabei.
settings-file-save = Datei speichern
settings-file-take = Datei öffnen
settings-file-saved = { $file } liegt in { $folder }.
settings-file-same = Alles darin ist bei dir schon so eingestellt.
settings-file-ask = Einstellungen aus dieser Datei übernehmen?
    .text = { $changes ->
            [one] { $changes } Einstellung ändert sich auf diesem Gerät.
           *[other] { $changes } Einstellungen ändern sich auf diesem Gerät.
        }
    .some = { $changes ->
            [one] { $changes } Einstellung ändert sich auf diesem Gerät. Was diese Version von Trente nicht kennt, bleibt weg: { $unknown }.
           *[other] { $changes } Einstellungen ändern sich auf diesem Gerät. Was diese Version von Trente nicht kennt, bleibt weg: { $unknown }.
        }
    .yes = Übernehmen
    .no = So lassen
settings-file-taken = Übernommen.

## Über

settings-about = Über Trente
settings-version = Version
settings-licence = Freie Software
    .text = MIT oder Apache-2.0, wie du magst.
licences = Woraus Trente besteht
    .line = Werke anderer und ihre Lizenzen
    .text = Trente besteht aus Werken, die viele Leute verschenken. Jeder Name öffnet die Lizenz, die dabei war.
licences-count = { $count ->
        [one] { $count } Werk
       *[other] { $count } Werke
    }
licences-no-text = Ein Lizenztext war nicht dabei. Welche Lizenz es ist, sagt ihr Name.
licences-own = Es hat eine eigene Lizenz. Sie steht hier in voller Länge.
licences-not-there = Die Liste ließ sich nicht lesen.
licences-text-not-there = Diese Lizenz ließ sich nicht lesen. Öffne sie noch einmal, um es erneut zu versuchen.
settings-stopwatch = Wie schnell Trente da war
    .text = Bleibt auf diesem Gerät, niemand erfährt davon.
settings-first-paint = Fenster sichtbar, beim letzten Start
settings-first-posts = Erste Beiträge, beim letzten Start
settings-submitted = Dein Konto beantragt, nach dem allerersten Start
settings-home-posts = Beiträge auf deiner Startseite, nach dem Öffnen deines Kontos
settings-seconds = { $seconds } s
settings-readable-aside = Eine ältere Datei mit Anmeldungen oder Entwürfen lässt sich wieder lesen: { $file }. Trente nutzt jetzt eine andere. Um zur älteren zurückzukehren, schließe Trente und gib ihr den Namen der jetzigen.
settings-read-only = Dieses Gerät kann gerade nichts speichern: Vielleicht ist der Speicher voll. Lesen und posten geht; neue Entwürfe und Einstellungen bleiben nicht erhalten.
settings-set-aside = Eine Datei von Trente ließ sich nicht lesen.
    .text = Sie wurde unter anderem Namen beiseitegelegt, und Trente hat neu angefangen. Melde dich wieder an, wenn du angemeldet warst.

## Die unterstützen, die Server betreiben

support-server = { $server } unterstützen
    .text = Auf seiner Seite steht, wer ihn betreibt und wer das bezahlt.
support-mastodon = Mastodon unterstützen
    .text = Das Projekt, von dem die Software der meisten Server stammt, lebt von Spenden.
support-month = Du bist seit einem Monat auf { $server }.
    .text = Dahinter stehen Leute, die ihn ohne Werbung betreiben und dafür bezahlen. Auf seiner Seite steht, wie du helfen kannst, wenn du magst.
    .action = Ansehen, wie
    .out = Nicht mehr zeigen
