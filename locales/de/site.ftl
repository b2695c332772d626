### Die Seite für Neue im Web.

site-own-name = Deutsch

site-title = Trente: Mastodon erst lesen, dann mitmachen
site-description = Trente beginnt mit echten Beiträgen, bevor du einen Server auswählst oder ein Konto anlegst. Keine Werbung, kein Tracking, Neuestes zuerst, in 13 Sprachen.
site-skip = Zum Text springen
site-languages = Sprachen
site-get-link = Trente holen
site-picture = Ein Fenster mit der Startseite: ein Beitrag mit Bild, daneben, worüber gesprochen wird

site-film = Die ersten 30 Sekunden
site-film-pause = Bilder anhalten
site-step-posts = Sofort echte Beiträge, und ein Server, mit Gründen empfohlen
site-step-form = Ein Formular, das schon beim Tippen geprüft wird
site-step-waiting = Die Mail ist unterwegs, und du siehst, wie weit du bist
site-step-topics = Wähle inzwischen, wovon du lesen möchtest
site-step-home = Öffne den Link in der Mail, und deine Startseite ist gefüllt

site-values = Was uns wichtig ist

site-order = Neuestes zuerst
    .text = Deine Startseite zeigt alles in der Reihenfolge, in der es geschrieben wurde. Es gibt keine Rangfolge, und nichts wird nach oben geschoben, um dich hier zu halten.
site-ads = Keine Werbung
    .text = Es gibt keine, und niemand kann dafür zahlen, gesehen zu werden.
site-tracking = Kein Tracking
    .text = Trente spricht mit den Servern, die du benutzt, und führt keine Statistik. Diese Seite auch nicht.
site-yours = Nimm deine Leute mit
    .text = Die Leute, denen du folgst, kommen mit auf einen anderen Server, in Dateien, die Mastodon selbst liest.
site-everyone = Für alle
    .text = Mit Tastatur oder Screenreader, in großer Schrift, von rechts nach links, auf einem schmalen Bildschirm.

site-mastodon = Was Mastodon ist
    .text = Mastodon ist ein soziales Netzwerk aus vielen Servern. Leute und Gruppen betreiben sie, nicht ein einzelnes Unternehmen. Mit einem Konto auf einem davon kannst du Leuten auf allen folgen. Trente ist eine unabhängig entwickelte App dafür.

site-get = Trente holen
site-get-none = Noch ist nichts veröffentlicht. Sobald es so weit ist, gibt es diese Dateien:
site-get-build = Bis dahin kannst du Trente selbst bauen: Hol dir den Quelltext und Rust 1.95 oder neuer, und führe im Ordner des Quelltexts das hier aus:
site-get-ready = Wähle die Datei für dein System:
site-get-yours = Dein System
site-system-other = Jedes andere Linux
site-get-phones = Auf dem Handy lässt sich Trente noch nicht installieren.

site-translate = Hilf beim Übersetzen
    .text = Jede Sprache ist ein Ordner voller Sätze, und ein Texteditor genügt. Trente zeigt, was du schreibst, sobald du es speicherst. Wie es geht, steht in locales/README.md.

site-foot = Freie Software unter MIT- oder Apache-2.0-Lizenz. Diese Seite setzt keine Cookies und lädt nichts von anderswo.
