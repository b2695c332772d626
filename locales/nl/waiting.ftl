### De wachtkamer: van het verstuurde formulier tot het werkende account.

waiting-title = Je bent er bijna
waiting-title-over = Deze keer niet
waiting-track = Voortgang
waiting-step-sent = Aanvraag verstuurd
waiting-step-mail = E-mail bevestigen
waiting-step-mail-done = E-mail bevestigd
waiting-step-review = Beoordeling
waiting-step-in = Je bent binnen

## Hoe het account ervoor staat

waiting-sending = Je aanvraag is onderweg
    .text = Trente vraagt { $server } of die is aangekomen. Wat je typte, is bewaard, ook als je het venster sluit; alleen een eigen wachtwoord niet.
waiting-arrived = Je aanvraag is waarschijnlijk aangekomen
    .text = { $server } kent de naam { $name } nu. Open de link in de mail naar { $email } en log dan hier in. Je keuzes staan klaar.
waiting-not-arrived = Je aanvraag is niet aangekomen
    .text = { $server } kent de naam { $name } niet. Wat je typte, is bewaard, alleen een eigen wachtwoord niet: met één tik is het formulier weer ingevuld.
waiting-unconfirmed = Kijk in je mail om je account te openen
    .text = { $server } heeft je een link gestuurd, die twee dagen geldig is. Open hem op een apparaat naar keuze, en Trente laat je vanzelf binnen.
waiting-pending = Iemand leest je aanvraag
    .text = Je e-mailadres is bevestigd. Bij { $server } kijkt een mens naar elke aanvraag: dat duurt een paar minuten tot een paar dagen. Trente blijft kijken en laat je vanzelf binnen; je krijgt ook een mail.
waiting-open = Je account is klaar
    .text = Je bent { $name } op { $server }.
waiting-refused = { $server } heeft je aanvraag niet goedgekeurd
    .text = De reden staat er niet bij, en het zegt niets over jou: kleine servers nemen vaak even niemand aan. Je keuzes zijn veilig, en ook wat je typte; alleen een eigen wachtwoord niet.
waiting-expired = Je aanvraag bij { $server } is verlopen
    .text = De link in de mail is niet op tijd geopend. Je keuzes zijn er nog, en ook wat je typte, alleen een eigen wachtwoord niet: met één tik is het formulier weer ingevuld.
waiting-disabled = { $server } laat dit account niet binnen
    .text = Het account { $name } bestaat, maar het is uitgeschakeld of er is eerst nog iets van je nodig. In de mails van { $server } staat wat. Je bent niets kwijt.
waiting-elsewhere = Verder in je browser
    .text = { $server } laat nieuwe mensen binnen via de eigen pagina. Maak daar je account, kom dan terug en log in: je keuzes staan hier klaar.

## Wat je intussen kunt doen

waiting-mail-open = Mailapp openen
waiting-again = Opnieuw sturen
waiting-again-in = Opnieuw sturen over { $count } s
waiting-sent-again = Er is een nieuwe mail onderweg naar { $email }.
waiting-wrong = Verkeerd adres?
waiting-address = Je e-mailadres
waiting-address-help = De mail gaat naar het nieuwe adres. De oude link werkt dan niet meer.
waiting-address-bad = Een adres heeft een @ en een domein, zoals jij@example.org.
waiting-address-go = Wijzigen en sturen
waiting-look = Nog eens kijken
waiting-looking = Even kijken
waiting-fault = Je bent niets kwijt. Trente blijft het proberen.
waiting-meanwhile-join = Intussen beginnen op { $server }
waiting-refused-join = Liever meedoen op { $server }
waiting-refused-others = Andere servers bekijken
waiting-expired-again = { $server } opnieuw vragen
waiting-elsewhere-go = Pagina openen
waiting-elsewhere-login = Ik heb mijn account: inloggen
waiting-more = Meer
waiting-leave = Stoppen
waiting-put-away = Opbergen
waiting-leave-ask = Niet meer wachten op { $server }?
waiting-leave-text = Trente wacht dan niet langer op dit account. Wat je koos om te lezen, blijft.
waiting-leave-yes = Stoppen
waiting-leave-no = Blijven wachten

## Onder de kaart

waiting-choose = Kies terwijl je wacht wat je wilt lezen
waiting-meanwhile = Kies intussen wat je wilt lezen

## Elders in het venster

waiting-rail = Nog niet klaar
waiting-none = Er wacht geen account
waiting-banner-go = Tonen
waiting-opened = Je account is klaar. Welkom, { $name }.
waiting-opened-too = Het account { $handle } is klaar.
waiting-opened-go = Nu gebruiken

wish-kept = Bewaard. Het gebeurt zodra je account klaar is.
