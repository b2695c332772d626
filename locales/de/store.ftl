### Was Menüs des Systems und App-Läden über Trente sagen.

store-summary = Mastodon erst lesen, dann mitmachen
store-kind = Mastodon-App
store-keywords = Mastodon, Fediverse, soziales Netzwerk, Beiträge, Nachrichten

store-about = Trente ist eine App für Mastodon und andere Server des Fediverse. Am Anfang stehen echte Beiträge: Lies, so lange du magst, bevor du etwas auswählst oder deinen Namen nennst.
store-way = Wenn du schreiben möchtest, wird dir ein Server empfohlen, mit Gründen, und zwei andere stehen daneben. Für dein Konto genügt ein Formular. Deine Startseite ist nie leer: Solange du wenigen Leuten folgst, kommen Hashtags dazu und was gerade Thema ist, jeweils gekennzeichnet.
store-yours = Deine Startseite zeigt alles in der Reihenfolge, in der es geschrieben wurde. Es gibt keine Werbung, und niemand verfolgt, was du tust. Leute, denen du vor dem ersten Konto folgst, kommen mit in dein Konto, und später auch auf einen anderen Server.

store-feature-posts = Sofort echte Beiträge, ohne Konto
store-feature-server = Ein Server, mit Gründen empfohlen, statt einer Liste zum Durcharbeiten
store-feature-home = Eine Startseite, die nie leer ist, Neuestes zuerst
store-feature-quiet = Keine Werbung, kein Tracking
store-feature-people = Nimm die Leute mit, denen du folgst
store-feature-everyday = Threads, Umfragen, Videos, Listen, Filter, Entwürfe und Mitteilungen
store-feature-everyone = Mit Tastatur oder Screenreader, hell oder dunkel, im schmalen oder breiten Fenster

store-picture = Die Startseite, gleich nach einem neuen Beitrag
