### Woorden die meer dan één pagina nodig heeft, en elke fout.

app-name = Trente

## Knoppen en korte labels

back = Terug
close = Sluiten
cancel = Annuleren
try-again = Opnieuw proberen
loading = Laden…
sentence-next = { $said } { $more }
list-more = Meer tonen
list-more-loading = Meer laden…
list-more-failed = De rest kon niet worden geladen.
log-in = Inloggen

## De weg vinden

nav-label = Hoofdmenu
skip-to-content = Naar de inhoud
nav-home = Start
nav-read = Wat er speelt
nav-settings = Instellingen
nav-notifications = Meldingen
nav-notifications-new = { $count ->
        [one] Meldingen, { $count } nieuwe
       *[other] Meldingen, { $count } nieuwe
    }
nav-notifications-many = Meldingen, meer dan { $count } nieuwe
nav-many = { $count }+
nav-you = Jij
nav-write = Nieuw bericht
nav-join = Meedoen
nav-accounts = Accounts. Je bent { $name }
nav-accounts-new = Een ander account heeft nieuwe meldingen
nav-account-new = { $count ->
        [one] { $handle } · { $count } nieuwe
       *[other] { $handle } · { $count } nieuwe
    }
nav-account-ended = { $handle } · Uitgelogd
nav-account-ended-now = { $handle } is niet meer ingelogd. Log in de instellingen opnieuw in om te zien wat daar nieuw is.

## Fouten

fault-offline = Je bent offline.
    .safe = Wat op dit apparaat staat, blijft leesbaar, en alles wat je schreef is er nog. Maak weer verbinding en ga dan verder.
    .action = Opnieuw proberen
fault-no-such-server = { $server ->
        [unknown] Er bestaat geen server met deze naam.
       *[other] Er bestaat geen server met de naam { $server }.
    }
    .safe = Je bent niets kwijt. De naam leidt op dit moment nergens heen; probeer het later nog eens.
    .typed = Wat je typte, staat er nog. Kijk of er een foutje in zit, bijvoorbeeld een letter te weinig.
    .action = Opnieuw proberen
fault-unreachable = { $server ->
        [unknown] De server antwoordt niet.
       *[other] { $server } antwoordt niet.
    }
    .safe = Je account is veilig en je bent niets kwijt. Een server ligt er weleens uit; probeer het over een minuut opnieuw.
    .action = Opnieuw proberen
fault-timed-out = { $server ->
        [unknown] Het antwoord van de server bleef te lang uit.
       *[other] Het antwoord van { $server } bleef te lang uit.
    }
    .safe = Je bent niets kwijt. Misschien is het er druk of is je verbinding traag; probeer het opnieuw.
    .action = Opnieuw proberen
fault-bad-certificate = { $server ->
        [unknown] De server kan niet bewijzen dat het de echte is.
       *[other] { $server } kan niet bewijzen dat het de echte is.
    }
    .safe = Trente heeft niets verstuurd, dus niemand heeft iets van je gezien. Als de datum op je apparaat klopt, moet de server dit oplossen.
    .action = Opnieuw proberen
fault-not-an-address = Dat is geen adres van een server.
    .safe = Een server ziet eruit als mastodon.nl, een account als @jij@mastodon.nl.
    .typed = Wat je typte, staat er nog. Een server ziet eruit als mastodon.nl, een account als @jij@mastodon.nl.
    .action = Opnieuw proberen
fault-insecure-address = Dat adres heeft geen veilige verbinding.
    .safe = Trente heeft niets verstuurd, dus niemand heeft iets van je gezien.
    .typed = Trente heeft niets verstuurd. Schrijf het adres met https, of alleen de naam, zoals mastodon.nl.
    .action = Opnieuw proberen
fault-not-mastodon = { $server ->
        [unknown] Dat is een website, geen Mastodon-server.
       *[other] { $server } is een website, geen Mastodon-server.
    }
    .safe = Je bent niets kwijt. Misschien is de server in onderhoud; probeer het later nog eens.
    .typed = Wat je typte, staat er nog. Misschien heet je server anders; “Ik weet mijn server niet meer” helpt je zoeken.
    .action = Opnieuw proberen
fault-other-software = { $server ->
        [unknown] Die server draait op { $said }, en daar kan Trente niet inloggen.
       *[other] { $server } draait op { $said }, en daar kan Trente niet inloggen.
    }
    .safe = Aan je account daar is niets veranderd. Vanaf een Mastodon-server kun je de mensen daar volgen.
    .action = Andere server proberen
fault-bad-answer = { $server ->
        [unknown] Het antwoord van de server was onbegrijpelijk.
       *[other] Het antwoord van { $server } was onbegrijpelijk.
    }
    .safe = Je bent niets kwijt. Misschien is er onderhoud; probeer het over een minuut opnieuw.
    .action = Opnieuw proberen
fault-too-large = { $server ->
        [unknown] De server stuurde veel meer dan er was gevraagd.
       *[other] { $server } stuurde veel meer dan er was gevraagd.
    }
    .safe = Trente is gestopt met lezen en je bent niets kwijt. Probeer het opnieuw, of open het in je browser.
    .action = Opnieuw proberen
fault-redirect-loop = { $server ->
        [unknown] De server stuurt Trente steeds van het ene adres naar het andere.
       *[other] { $server } stuurt Trente steeds van het ene adres naar het andere.
    }
    .safe = Je bent niets kwijt. De server moet dit oplossen; probeer het later nog eens.
    .action = Opnieuw proberen
fault-server-busy = { $server ->
        [unknown] De server heeft het te druk.
       *[other] { $server } heeft het te druk.
    }
    .safe = { $when ->
        [unknown] Je bent niets kwijt. Probeer het over een minuut opnieuw.
       *[other] Je bent niets kwijt. Probeer het { $when } opnieuw.
    }
    .action = Opnieuw proberen
fault-rate-limited = { $server ->
        [unknown] De server vraagt om een pauze.
       *[other] { $server } vraagt om een pauze.
    }
    .safe = { $when ->
        [unknown] Je bent niets kwijt. Probeer het over een paar minuten opnieuw.
       *[other] Je bent niets kwijt. Probeer het { $when } opnieuw.
    }
    .action = Opnieuw proberen
fault-logged-out = { $server ->
        [unknown] Je bent niet meer ingelogd.
       *[other] Je bent niet meer ingelogd op { $server }.
    }
    .safe = Je account en wat je schreef zijn veilig. Log opnieuw in en ga verder waar je was.
    .action = Inloggen
fault-forbidden = { $server ->
        [unknown] De server staat dit niet toe.
       *[other] { $server } staat dit niet toe.
    }
    .safe = Er is niets veranderd. Het kan aan de regels van de server liggen, of aan een keuze van de ander.
    .action = Terug
fault-not-found = Dit is er niet meer.
    .safe = Misschien is het verwijderd of niet meer openbaar. Verder staat alles nog waar het stond.
    .action = Terug
fault-members-only = { $server ->
        [unknown] Alleen leden van deze server kunnen dit lezen.
       *[other] Alleen leden van { $server } kunnen dit lezen.
    }
    .safe = Andere servers staan open voor iedereen. Heb je er een account, log dan in om te lezen.
    .action = Inloggen
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] De server heeft dit niet geaccepteerd.
           *[other] De server heeft dit niet geaccepteerd. Het antwoord: “{ $said }”
        }
       *[other] { $said ->
            [nothing] { $server } heeft dit niet geaccepteerd.
           *[other] { $server } heeft dit niet geaccepteerd. Het antwoord: “{ $said }”
        }
    }
    .safe = Wat je schreef, staat er nog. Pas het aan en probeer het opnieuw.
    .action = Opnieuw proberen
fault-login-denied = { $server ->
        [unknown] Er is geen toestemming gegeven.
       *[other] Op { $server } is geen toestemming gegeven.
    }
    .safe = Er is niets veranderd. Ging het per ongeluk, begin dan opnieuw en kies Autoriseren op de pagina van je server.
    .action = Opnieuw proberen
fault-login-expired = Het inloggen is gestopt: er kwam geen antwoord.
    .safe = Er is niets veranderd en je server staat nog ingevuld. Begin gewoon opnieuw.
    .action = Opnieuw beginnen
fault-no-browser = Je browser ging niet open.
    .safe = Je kunt toch verder: kopieer het adres en open het zelf in een browser.
    .action = Adres kopiëren
fault-too-long = { $server ->
        [unknown] Dit is langer dan de server toelaat.
       *[other] Dit is langer dan { $server } toelaat.
    }
    .safe = Je tekst staat er nog. Maak hem iets korter en verstuur hem dan.
    .action = Terug naar de tekst
fault-empty = Er is nog niets om te versturen.
    .safe = Schrijf eerst een paar woorden.
    .action = Terug naar de tekst
fault-media-missing = Een bestand bij je bericht is niet geüpload.
    .safe = Er is niets geplaatst. Probeer het gemarkeerde bestand nog eens, of haal het weg.
    .action = Terug naar het bericht
fault-not-a-list = In dit bestand staat geen lijst.
    .safe = Trente leest bestanden die Mastodon of Trente heeft opgeslagen. Er is niets veranderd.
    .action = Ander bestand kiezen
fault-not-settings = In dit bestand staan geen instellingen van Trente.
    .safe = Trente leest alleen bestanden die het zelf heeft opgeslagen: hun naam begint met trente-settings. Er is niets veranderd.
    .action = Ander bestand kiezen
fault-not-a-language = Dit is geen map met zinnen.
    .safe = In zo’n map staan .ftl-bestanden, en de naam is een taalcode, zoals de of pt-BR. Er is niets veranderd.
    .action = Andere map kiezen
fault-list-too-long = Deze lijst is langer dan Trente in één keer aankan.
    .safe = De grens ligt bij 20.000 regels en 20 MB. Deel het bestand in tweeën en kies de delen na elkaar.
    .action = Ander bestand kiezen
fault-no-downloads = Het lukte niet om een bestand in je downloads te zetten.
    .safe = Misschien ontbreekt de map, is er geen plaats meer of mag Trente er niet bij. Er is niets veranderd.
    .action = Opnieuw proberen
fault-wrong-password = { $server ->
        [unknown] De server accepteert dit wachtwoord niet.
       *[other] { $server } accepteert dit wachtwoord niet.
    }
    .safe = Er is niets veranderd. Kijk het nog eens na: het is het wachtwoord waarmee je op de site van de server inlogt.
    .action = Opnieuw proberen
fault-maybe-moved = { $server ->
        [unknown] De server gaf geen duidelijk antwoord: misschien ben je verhuisd, misschien niet.
       *[other] { $server } gaf geen duidelijk antwoord: misschien ben je verhuisd, misschien niet.
    }
    .safe = Kijk verder naar beneden of het gelukt is voordat je het opnieuw probeert. Een verhuizing kun je niet terugdraaien.
    .action = Opnieuw proberen
fault-not-followed = Je volgt deze persoon niet.
    .safe = Op je lijsten kunnen alleen mensen staan die je volgt. Verder staat alles nog waar het stond.
    .action = Terug
fault-no-picture = Dit bestand is geen afbeelding die servers accepteren.
    .safe = Je profiel is nog zoals het was. Kies een PNG-, JPEG-, GIF- of WebP-bestand.
    .action = Andere kiezen
fault-picture-too-large = Deze afbeelding is groter dan 8 MB.
    .safe = Je profiel is nog zoals het was. Kies een kleinere afbeelding.
    .action = Andere kiezen
fault-storage = Dit apparaat kon iets niet opslaan.
    .safe = Wat je ziet, is er nog. Misschien is de schijf vol: maak wat ruimte en probeer het opnieuw.
    .action = Opnieuw proberen
fault-not-kept = Dit is niet verstuurd, en dit apparaat kon het ook niet bewaren.
    .safe = Je tekst staat nog in dit venster, en nergens anders. Maak ruimte op de schijf of kopieer de tekst voordat je Trente sluit.
    .action = Terug naar de tekst
fault-already-open = Trente is al open.
    .safe = Ga verder in het andere venster. Is dat er niet, sluit Trente dan af en start het opnieuw.
    .action = Opnieuw proberen
fault-later-version = Op dit apparaat is een nieuwere versie van Trente gebruikt.
    .safe = Deze oudere versie blijft van de bestanden af. Installeer de nieuwere opnieuw, dan is alles er weer.
    .action = Opnieuw proberen
fault-keychain = De wachtwoordkluis van dit apparaat gaf geen toegang.
    .safe = Je account is veilig. Ontgrendel de kluis en probeer het opnieuw.
    .action = Opnieuw proberen
fault-maybe-posted = { $server ->
        [unknown] De server gaf geen duidelijk antwoord: misschien is je bericht geplaatst, misschien niet.
       *[other] { $server } gaf geen duidelijk antwoord: misschien is je bericht geplaatst, misschien niet.
    }
    .safe = Je tekst is bewaard. Kijk eerst even voordat je hem weer plaatst, zodat niemand hem twee keer leest.
    .action = Kijken of het er staat
fault-maybe-changed = { $server ->
        [unknown] De server gaf geen duidelijk antwoord: misschien is je bericht aangepast, misschien niet.
       *[other] { $server } gaf geen duidelijk antwoord: misschien is je bericht aangepast, misschien niet.
    }
    .safe = Je tekst is bewaard.
    .action = Kijken of het is aangepast
fault-post-gone = Je bericht is er niet meer.
    .safe = Het is verwijderd, hier of ergens anders. Wat je schreef, is bewaard.
    .action = Als nieuw bericht schrijven
fault-cannot-change = { $server ->
        [unknown] Op deze server kun je berichten niet bewerken.
       *[other] Op { $server } kun je berichten niet bewerken.
    }
    .safe = De software is er te oud voor, of het is andere software. Wat je schreef, is bewaard.
    .action = Terug
fault-maybe-reported = { $server ->
        [unknown] De server gaf geen duidelijk antwoord: misschien is je rapport aangekomen, misschien niet.
       *[other] { $server } gaf geen duidelijk antwoord: misschien is je rapport aangekomen, misschien niet.
    }
    .safe = Moderatoren vinden het niet erg om er twee te krijgen.
    .action = Opnieuw versturen
fault-posted-before = Je bericht is al geplaatst, zoals het was vóór je laatste wijziging.
    .safe = Je tekst is bewaard. Als je hem nu plaatst, wordt het een tweede bericht.
    .action = Ook plaatsen
fault-maybe-scheduled = { $server ->
        [unknown] De server gaf geen duidelijk antwoord: misschien is je bericht ingepland, misschien niet.
       *[other] { $server } gaf geen duidelijk antwoord: misschien is je bericht ingepland, misschien niet.
    }
    .safe = Je tekst is bewaard. Kijk eerst wat er gepland staat voordat je hem weer verstuurt, zodat niemand hem twee keer leest.
    .action = Zien wat er gepland staat
fault-scheduled-before = De server heeft je bericht al en plaatst het op het tijdstip dat je koos.
    .safe = Je tekst is bewaard. Als je hem nu plaatst, wordt het een tweede bericht.
    .action = Ook plaatsen
fault-too-soon = Dat is te kort dag om nog in te plannen.
    .safe = Je tekst is bewaard. Kies een tijdstip over minstens vijf minuten, of plaats hem nu.
    .action = Ander tijdstip kiezen
fault-sign-up-on-page = { $server ->
        [unknown] Bij deze server kun je alleen op de eigen pagina een account maken, niet in een app.
       *[other] Bij { $server } kun je alleen op de eigen pagina een account maken, niet in een app.
    }
    .safe = Je bent niets kwijt. Maak daar je account en log dan hier in.
    .action = Opnieuw proberen
fault-bug = Er ging iets mis in Trente.
    .safe = Dat ligt aan ons, en wat je schreef is bewaard. Probeer het opnieuw; blijft het misgaan, laat het ons dan weten.
    .action = Opnieuw proberen

## Tijden naast een bericht, zo kort mogelijk

time-now = nu
time-minutes = { $count } min
time-hours = { $count } u

## Een server: wat hij over zichzelf zegt, en wat er is gemeten

side-label = Over deze server
server-languages = In het { $languages }
server-people = { $count ->
        [one] { $people } persoon deze maand
       *[other] { $people } mensen deze maand
    }
server-answers = antwoordt in { $ms } ms
nav-profile = Mijn pagina
toasts-label = Mededelingen van Trente

without-pictures = Het venster is twee keer vastgelopen. Trente gaat verder zonder afbeeldingen tot je het opnieuw start.
