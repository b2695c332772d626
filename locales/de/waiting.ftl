### Das Wartezimmer: vom abgeschickten Formular bis zum fertigen Konto.

waiting-title = Fast geschafft
waiting-title-over = Diesmal nicht
waiting-track = Fortschritt
waiting-step-sent = Anfrage gesendet
waiting-step-mail = E-Mail bestätigen
waiting-step-mail-done = E-Mail bestätigt
waiting-step-review = Prüfung
waiting-step-in = Du bist drin

## Wie es um das Konto steht

waiting-sending = Deine Anfrage ist unterwegs
    .text = Trente fragt { $server }, ob sie angekommen ist. Was du eingegeben hast, bleibt, auch wenn du das Fenster schließt; nur ein eigenes Passwort nicht.
waiting-arrived = Deine Anfrage ist wahrscheinlich angekommen
    .text = { $server } kennt den Namen { $name } jetzt. Öffne den Link in der Mail an { $email }, dann melde dich hier an. Deine Auswahl wartet.
waiting-not-arrived = Deine Anfrage ist nicht angekommen
    .text = { $server } kennt den Namen { $name } nicht. Was du eingegeben hast, ist noch da, nur ein eigenes Passwort nicht: Einmal tippen füllt das Formular wieder aus.
waiting-unconfirmed = Dein Konto wartet in deinen Mails
    .text = { $server } hat dir einen Link geschickt, der zwei Tage gilt. Öffne ihn auf einem beliebigen Gerät, und Trente lässt dich von selbst hinein.
waiting-pending = Jemand liest deine Anfrage
    .text = Deine E-Mail ist bestätigt. Bei { $server } sieht sich jemand jede Anfrage an: Das dauert ein paar Minuten oder auch ein paar Tage. Trente schaut immer wieder nach und lässt dich von selbst hinein; eine Mail bekommst du auch.
waiting-open = Dein Konto ist bereit
    .text = Du bist { $name } auf { $server }.
waiting-refused = { $server } hat deine Anfrage nicht angenommen
    .text = Ein Grund steht nicht dabei, und es ist kein Urteil über dich: Kleine Server machen oft eine Pause. Deine Auswahl ist sicher, und was du eingegeben hast, auch; nur ein eigenes Passwort nicht.
waiting-expired = Deine Anfrage bei { $server } ist abgelaufen
    .text = Der Link in der Mail wurde nicht rechtzeitig geöffnet. Deine Auswahl ist noch da, und was du eingegeben hast, auch, nur ein eigenes Passwort nicht: Einmal tippen füllt das Formular wieder aus.
waiting-disabled = { $server } lässt dieses Konto nicht hinein
    .text = Das Konto { $name } gibt es, aber es wurde abgeschaltet, oder der Server will erst noch etwas von dir wissen. Was fehlt, steht in den Mails von { $server }. Nichts von dir ist verloren.
waiting-elsewhere = Weiter im Browser
    .text = { $server } nimmt neue Leute nur auf der eigenen Seite auf. Erstelle dort dein Konto, dann komm zurück und melde dich an: Deine Auswahl wartet hier.

## Was man inzwischen tun kann

waiting-mail-open = Mail-App öffnen
waiting-again = Noch einmal senden
waiting-again-in = Noch einmal senden in { $count } s
waiting-sent-again = Eine neue Mail ist unterwegs an { $email }.
waiting-wrong = Falsche Adresse?
waiting-address = Deine E-Mail-Adresse
waiting-address-help = Die Mail geht an die neue Adresse. Der alte Link gilt dann nicht mehr.
waiting-address-bad = Eine Adresse hat ein @ und eine Domain, etwa du@example.org.
waiting-address-go = Ändern und senden
waiting-look = Noch einmal nachsehen
waiting-looking = Wird nachgesehen
waiting-fault = Nichts ist verloren. Trente versucht es weiter.
waiting-meanwhile-join = Inzwischen bei { $server } anfangen
waiting-refused-join = Lieber bei { $server } mitmachen
waiting-refused-others = Andere Server ansehen
waiting-expired-again = { $server } noch einmal fragen
waiting-elsewhere-go = Seite öffnen
waiting-elsewhere-login = Ich habe mein Konto: anmelden
waiting-more = Mehr
waiting-leave = Aufgeben
waiting-put-away = Wegräumen
waiting-leave-ask = Deine Anfrage bei { $server } aufgeben?
waiting-leave-text = Trente wartet dann nicht mehr auf dieses Konto. Was du zum Lesen gewählt hast, bleibt.
waiting-leave-yes = Aufgeben
waiting-leave-no = Weiter warten

## Unter der Karte

waiting-choose = Such dir inzwischen aus, was du lesen willst
waiting-meanwhile = Inzwischen Lesestoff aussuchen

## Anderswo im Fenster

waiting-rail = Noch nicht bereit
waiting-none = Kein Konto wartet
waiting-banner-go = Anzeigen
waiting-opened = Dein Konto ist bereit. Willkommen, { $name }.
waiting-opened-too = { $handle } ist bereit.
waiting-opened-go = Jetzt nutzen

wish-kept = Vorgemerkt. Es passiert, sobald dein Konto bereit ist.
