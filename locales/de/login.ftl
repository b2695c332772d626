### Anmelden: ein Feld, das alles nimmt, dann der Browser, dann die Startseite.

login-heading = Willkommen zurück
login-back = Zurück zum Lesen
login-field = Wo ist dein Konto?
login-placeholder = norden.social oder @du@norden.social
login-help = Eine Adresse, ein Name, ein Link zu deinem Profil: Füg ein, was du hast.
login-email = Das sieht nach deiner E-Mail-Adresse aus. Die Adresse eines Kontos endet mit dem Server, etwa norden.social.
login-clear = Leeren
login-options = Server
login-continue = Weiter
login-asking = Server wird gefragt
login-password = Dein Passwort gibst du nur auf der Seite deines Servers ein, nie hier.

## Hilfe, wenn man den Server vergessen hat

login-forgot = Ich weiß meinen Server nicht mehr
login-forgot-known = Server, die dieses Gerät kennt:
login-forgot-name = Dein Name, und wir suchen für dich
login-forgot-look = Suchen
login-forgot-looking = Suche auf den größten Servern
login-forgot-nowhere = Auf den größten Servern heißt niemand { $name }. Vielleicht ist es ein kleinerer.
login-forgot-there = Hier heißt jemand { $name }. Bist du das?
login-forgot-mail = Such in deinen Mails nach „Mastodon“. Die Absenderadresse endet mit deinem Server.
login-forgot-history = Schau im Passwortmanager oder im Browserverlauf nach einem Namen wie norden.social.
login-forgot-friend = Bitte jemanden, dein Profil zu öffnen: Der Teil hinter dem zweiten @ ist dein Server.
login-new = Neu hier?
login-new-join = In etwa dreißig Sekunden mitmachen

## Auf den Browser warten

login-waiting-heading = Weiter im Browser
login-waiting = Dein Browser zeigt jetzt { $server }. Komm zurück, wenn du zugestimmt hast.
login-waiting-by-hand = Dein Browser hat sich nicht geöffnet. Kopiere die Adresse, öffne sie in einem Browser auf diesem Gerät und stimm dort zu.
login-waiting-live = Warten auf { $server }
login-open-again = Seite noch einmal öffnen
login-copy = Adresse kopieren
login-copied = Adresse kopiert.
login-copy-failed = Die Adresse ließ sich nicht kopieren. Markiere sie und kopiere sie von Hand.
login-address = Adresse der Seite
login-cancelled = Anmeldung abgebrochen. Dein Server ist noch eingetragen.

## Mit einem Code, wo der Browser nicht von selbst zurückkommt

login-code = Code aus deinem Browser
login-code-help = Nachdem du zugestimmt hast, zeigt { $server } einen Code. Kopiere ihn und füg ihn hier ein.
login-code-go = Anmelden
login-code-checking = Anmeldung läuft
login-code-missing = Füg zuerst den Code ein.

## Angemeldet

login-done = Willkommen zurück, { $name }.
login-secret-file = Dieses Gerät hat keinen Schlüsselbund: Deine Anmeldung liegt in einer Datei, die nur du lesen kannst.

## Was ein Gast tun wollte, als die Tür aufging

wish-favourite = Vorgemerkt. Trente favorisiert den Beitrag, sobald dein Konto bereit ist.
wish-boost = Vorgemerkt. Trente teilt den Beitrag, sobald dein Konto bereit ist.
wish-save = Vorgemerkt. Trente speichert den Beitrag, sobald dein Konto bereit ist.
wish-vote = Vorgemerkt. Trente gibt deine Stimme ab, sobald dein Konto bereit ist.
wish-reply = Vorgemerkt. Du kannst auf den Beitrag antworten, sobald dein Konto bereit ist.
wish-follow = Vorgemerkt. Du folgst dieser Person, sobald dein Konto bereit ist.
wish-write = Zum Schreiben brauchst du ein Konto. Das dauert etwa dreißig Sekunden.
