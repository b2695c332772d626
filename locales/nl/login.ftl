### Inloggen: één veld waar alles in mag, dan de browser, dan Start.

login-heading = Welkom terug
login-back = Verder lezen
login-field = Waar staat je account?
login-placeholder = mastodon.nl, of @jij@mastodon.nl
login-help = Een adres, een naam, een link naar je profiel: plak maar.
login-email = Dat lijkt je e-mailadres te zijn. Het adres van een account eindigt op de server, zoals mastodon.nl.
login-clear = Wissen
login-options = Servers
login-continue = Doorgaan
login-asking = Even de server vragen
login-password = Je wachtwoord typ je op de eigen pagina van je server, nooit hier.

## Hulp voor wie niet meer weet welke server het was

login-forgot = Ik weet mijn server niet meer
login-forgot-known = Servers die dit apparaat kent:
login-forgot-name = Je naam, dan zoeken we voor je
login-forgot-look = Zoeken
login-forgot-looking = Zoeken op de servers waar de meeste mensen zitten
login-forgot-nowhere = Op de servers waar de meeste mensen zitten, heet niemand { $name }. Misschien zit je op een kleinere.
login-forgot-there = Hier heet iemand { $name }. Ben jij dat?
login-forgot-mail = Zoek in je mail naar “Mastodon”. Het adres van de afzender eindigt op je server.
login-forgot-history = Kijk in je wachtwoordmanager of browsergeschiedenis naar een naam als mastodon.nl.
login-forgot-friend = Vraag een bekende om je profiel te openen: wat na de tweede @ staat, is je server.
login-new = Nieuw hier?
login-new-join = Meedoen in zo’n dertig seconden

## Wachten op de browser

login-waiting-heading = Verder in je browser
login-waiting = Je browser is open op { $server }. Kom hier terug als je toestemming hebt gegeven.
login-waiting-by-hand = Je browser ging niet open. Kopieer het adres, open het in een browser op dit apparaat en geef daar toestemming.
login-waiting-live = Wachten op { $server }
login-open-again = Pagina opnieuw openen
login-copy = Adres kopiëren
login-copied = Adres gekopieerd.
login-copy-failed = Het adres kon niet worden gekopieerd. Selecteer het hier en kopieer het zelf.
login-address = Adres van de pagina
login-cancelled = Inloggen geannuleerd. Je server staat nog ingevuld.

## Met een code, waar de browser niet vanzelf terugkomt

login-code = Code uit je browser
login-code-help = Nadat je toestemming hebt gegeven, toont { $server } een code. Kopieer die en plak hem hier.
login-code-go = Inloggen
login-code-checking = Inloggen…
login-code-missing = Plak eerst de code.

## Eenmaal ingelogd

login-done = Welkom terug, { $name }.
login-secret-file = Dit apparaat heeft geen wachtwoordkluis: je inloggegevens staan in een bestand dat alleen jij kunt lezen.

## Wat een gast wilde doen: bewaard, en gedaan zodra het account werkt

wish-favourite = Je favoriet is bewaard. Trente geeft die door zodra je account werkt.
wish-boost = Je boost is bewaard. Trente geeft het bericht door zodra je account werkt.
wish-save = Het bericht blijft klaarstaan. Trente bewaart het zodra je account werkt.
wish-vote = Je stem is bewaard. Trente brengt hem uit zodra je account werkt.
wish-reply = Het bericht blijft klaarstaan. Je kunt reageren zodra je account werkt.
wish-follow = Trente volgt deze persoon voor je zodra je account werkt.
wish-write = Om te schrijven heb je een account nodig. Dat duurt zo’n dertig seconden.
