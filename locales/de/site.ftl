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
site-step-form = Ein Formular, geprüft, während du tippst
site-step-waiting = Die Mail ist unterwegs, und du siehst, wie weit du bist
site-step-topics = Wähle inzwischen, wovon du lesen möchtest
site-step-home = Öffne den Link in der Mail, und deine Startseite ist voll

site-values = Was uns wichtig ist

site-order = Neuestes zuerst
    .text = Deine Startseite steht in der Reihenfolge, in der geschrieben wurde. Nichts wird bewertet, und nichts rückt nach oben, um dich hier zu halten.
site-ads = Keine Werbung
    .text = Es gibt keine, und niemand kann dafür zahlen, gesehen zu werden.
site-tracking = Kein Tracking
    .text = Trente spricht mit den Servern, die du benutzt, und zählt niemanden. Diese Seite auch nicht.
site-yours = Nimm alles mit
    .text = Die Leute, denen du folgst, kommen mit auf einen anderen Server, in Dateien, die Mastodon selbst liest.
site-everyone = Für alle
    .text = Mit Tastatur oder Screenreader, in großer Schrift, von rechts nach links, auf einem schmalen Bildschirm.

site-mastodon = Was Mastodon ist
    .text = Mastodon ist ein soziales Netzwerk aus vielen Servern, die von Leuten und Gruppen betrieben werden, nicht von einem Unternehmen. Mit einem Konto auf einem davon folgst du Leuten auf allen. Trente ist eine unabhängig gemachte App dafür.

site-get = Trente holen
site-get-none = Noch ist nichts veröffentlicht. Sobald es so weit ist, sind das die Dateien:
site-get-build = Bis dahin kannst du es selbst bauen: Hol dir den Quelltext und Rust 1.95 oder neuer, und gib das in seinem Ordner ein:
site-get-ready = Wähle die Datei für dein System:
site-get-yours = Dein System
site-system-other = Jedes andere Linux
site-get-phones = Auf dem Handy lässt sich noch nichts installieren.

site-translate = Hilf beim Übersetzen
    .text = Jede Sprache ist ein Ordner voller Sätze, und ein Texteditor genügt. Trente zeigt, was du schreibst, sobald du es speicherst. Wie es geht, steht in locales/README.md.

site-foot = Freie Software unter MIT oder Apache-2.0. Diese Seite setzt keine Cookies und lädt nichts von anderswo.
