### Wat iemand op dit apparaat kiest.

settings-title = Instellingen
settings-sections = Op deze pagina
settings-find = In de instellingen zoeken
settings-find-none = Geen instelling gevonden met deze woorden.

## Accounts

settings-accounts = Accounts
settings-in-use = In gebruik
settings-use = Gebruiken
settings-use-label = Dit account gebruiken: { $name }
settings-switched = Je bent nu { $name }.
settings-expired = Uitgelogd
settings-account-new = { $count ->
        [one] { $count } nieuwe melding
       *[other] { $count } nieuwe meldingen
    }
settings-log-in-again = Opnieuw inloggen
settings-add = Account toevoegen
settings-no-account = Je leest als gast. Met een account kun je mensen volgen en schrijven.
settings-log-out = Uitloggen
settings-log-out-label = Uitloggen bij { $handle }
settings-log-out-ask = Uitloggen bij { $handle }?
settings-log-out-text = Je account en je berichten blijven op je server. Van dit apparaat worden de concepten en inloggegevens van dit account verwijderd, net als de afbeeldingen die hier zijn bewaard. Ook een wachtwoord dat Trente voor je maakte: kopieer dat eerst.
settings-log-out-waiting = { $count ->
        [one] { $count } bericht is nog niet verstuurd: het wordt verwijderd, samen met de concepten en inloggegevens van dit account en de afbeeldingen die hier zijn bewaard. Ook een wachtwoord dat Trente voor je maakte: kopieer dat eerst. Je account en je berichten blijven op je server.
       *[other] { $count } berichten zijn nog niet verstuurd: ze worden verwijderd, samen met de concepten en inloggegevens van dit account en de afbeeldingen die hier zijn bewaard. Ook een wachtwoord dat Trente voor je maakte: kopieer dat eerst. Je account en je berichten blijven op je server.
    }
settings-log-out-yes = Uitloggen
settings-log-out-no = Blijven
settings-logging-out = Uitloggen…
settings-logged-out = Uitgelogd.
settings-logged-out-untold = Uitgelogd op dit apparaat. { $server } weet het nog niet; op de pagina daar kun je de toegang intrekken bij “Geautoriseerde apps”.

## Weergave

settings-appearance = Weergave
settings-theme = Thema
settings-theme-system = Systeem
settings-theme-light = Licht
settings-theme-dark = Donker
settings-text = Tekstgrootte
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = Witruimte
settings-density-roomy = Ruim
settings-density-dense = Compact
settings-contrast = Contrast
settings-contrast-system = Systeem
settings-contrast-more = Meer
settings-motion = Beweging
    .text = Bij “Minder” schuift en vervaagt er niets, en bewegende beelden staan stil tot je ze afspeelt.
settings-motion-system = Systeem
settings-motion-less = Minder
settings-drawing = Venster tekenen met
    .text = Trente kijkt bij elke start of er een grafische kaart is die werkt. Flikkert het venster, blijft het leeg of is het traag, kies dan zelf. Je keuze geldt vanaf de volgende start.
settings-drawing-automatic = Automatisch
settings-drawing-card = Grafische kaart
settings-drawing-processor = Processor

## Wat Start toont

settings-home = Start
settings-home-boosts = Boosts
    .text = Berichten van anderen, doorgegeven door mensen die je volgt.
settings-home-replies = Reacties op anderen
    .text = Als mensen die je volgt, op iemand anders reageren.

## Meldingen

settings-notifications = Meldingen
settings-popups = Pop-ups
    .text = Je systeem laat weten wat er gebeurt terwijl Trente open is en je naar iets anders kijkt. Van een bericht met een waarschuwing toont het die waarschuwing, van een privébericht alleen wie schreef.
settings-notices-open = Zolang Trente open is, hoor je wat er gebeurt. Is het dicht, dan komt er op dit apparaat niets binnen: alles wacht tot je het weer opent.
settings-notices-pushed = Ook als Trente dicht is, hoor je wat er gebeurt. { $through } geeft de meldingen door en kan ze niet lezen.
settings-quiet = Stille uren
    .text = In deze uren komt er niets in beeld. Wat nieuw is, wordt wel geteld.
settings-quiet-from = Van
settings-quiet-to = Tot
settings-quiet-once = Stil tot morgenochtend
    .begin = Beginnen
    .end = Stoppen
settings-quiet-until = Er komt niets in beeld tot { $time }.

## Deze computer

settings-desk = Deze computer
settings-tray = Openblijven op de achtergrond
    .text = Als je het venster sluit, draait Trente door. Met het pictogram in de balk van je systeem haal je het venster terug of sluit je Trente af.
    .nowhere = Je systeem toont zulke pictogrammen nu niet: als je het venster sluit, stopt Trente.
settings-at-login = Starten met deze computer
    .text = Trente start vanzelf als je deze computer gaat gebruiken: zonder venster, als het op de achtergrond openblijft.
tray-open = Trente openen
tray-quit = Trente afsluiten
tray-nothing = Niets nieuws

## Taal

settings-language = Taal
settings-language-label = Trente spreekt
settings-language-nearest = { $wanted } is er nog niet. Het dichtst in de buurt komt { $shown }.
settings-language-system = Zoals op dit apparaat ({ $language })
settings-not-kept = Deze keuze kon niet worden bewaard. Die geldt alleen tot je Trente sluit.

## Foto’s, video’s en geluiden

settings-media = Foto’s en video’s

## Privacy

settings-privacy = Privacy
settings-secrets = Waar je inloggegevens staan
settings-secrets-keychain = In de wachtwoordkluis van dit apparaat.
settings-secrets-file = In een bestand dat alleen jij kunt lezen, want dit apparaat heeft geen wachtwoordkluis. Log uit om het te verwijderen.
settings-pictures = Afbeeldingen van andere servers
    .text = De server waar een afbeelding staat, merkt dat iemand ernaar kijkt, en vanaf welk IP-adres. De meeste servers houden kopieën van alle afbeeldingen; die worden altijd getoond.
settings-pictures-tap = Na een tik
settings-pictures-always = Altijd
settings-saver = Databesparing
    .text = Toont kleine afbeeldingen, en vraagt het eerst voordat er een grote, een video of geluid wordt opgehaald. Bewegende beelden staan stil tot je erom vraagt.
settings-saver-off = Uit
settings-saver-on = Aan
settings-no-telemetry = Met wie Trente praat
    .text = Met de servers waar je leest, meedoet of inlogt, en met die waar afbeeldingen staan, zoals je hierboven koos. Zonder account ook met de eigen server van iemand die je volgt, als de server waar je leest die berichten niet toont. Om servers aan te bevelen vraagt Trente joinmastodon.org om de lijst, hoogstens één keer per dag, en enkele servers die erop staan. Trente stuurt niemand statistieken.

## Wat op dit apparaat staat, en de keuzes als bestand

settings-storage = Opslag en back-up
settings-storage-here = Op dit apparaat bewaard
settings-storage-posts = Berichten
settings-storage-media = Foto’s, video’s en geluiden
settings-storage-attached = Bestanden van je concepten
settings-megabytes = { $size } MB
settings-forget = Wat je gelezen hebt
    .text = Berichten en afbeeldingen die bewaard zijn om offline te lezen, en welke servers je bekeek. Je accounts en concepten blijven.
    .action = Wissen
    .done = Gewist.
settings-file = Deze instellingen als bestand
    .text = Om ze ook op een ander apparaat te hebben. Inloggegevens en concepten staan er niet in.
settings-file-save = Bestand opslaan
settings-file-take = Bestand openen
settings-file-saved = { $file } staat in { $folder }.
settings-file-same = Al deze keuzes heb je al.
settings-file-ask = De instellingen uit dit bestand overnemen?
    .text = { $changes ->
            [one] { $changes } keuze verandert op dit apparaat.
           *[other] { $changes } keuzes veranderen op dit apparaat.
        }
    .some = { $changes ->
            [one] { $changes } keuze verandert op dit apparaat. Wat deze versie van Trente niet kent, blijft weg: { $unknown }.
           *[other] { $changes } keuzes veranderen op dit apparaat. Wat deze versie van Trente niet kent, blijft weg: { $unknown }.
        }
    .yes = Overnemen
    .no = Zo laten
settings-file-taken = Overgenomen.

## Over Trente

settings-about = Over
settings-version = Versie
settings-licence = Vrije software
    .text = MIT of Apache-2.0, net wat je wilt.
licences = Waar Trente uit bestaat
    .line = Werk van anderen, en de licenties
    .text = Trente bestaat uit werk dat veel mensen gratis weggeven. Elke naam opent de licentie die erbij zat.
licences-count = { $count ->
        [one] { $count } onderdeel
       *[other] { $count } onderdelen
    }
licences-no-text = Er zat geen licentietekst bij. De naam van de licentie zegt welke het is.
licences-own = Het heeft een eigen licentie, die hier volledig staat.
licences-not-there = De lijst kon niet worden gelezen.
licences-text-not-there = Deze licentie kon niet worden gelezen. Open de licentie opnieuw om het nog eens te proberen.
settings-stopwatch = Hoe snel Trente startte
    .text = Blijft op dit apparaat en gaat naar niemand anders.
settings-first-paint = Eerste beeld, bij de laatste start
settings-first-posts = Eerste berichten, bij de laatste start
settings-submitted = Je account aangevraagd, na de allereerste start
settings-home-posts = Berichten op je startpagina, nadat je account klaar was
settings-seconds = { $seconds } s
settings-readable-aside = Een ouder bestand met inloggegevens of concepten is weer leesbaar: { $file }. Trente gebruikt nu een ander. Wil je terug naar het oudere, sluit Trente dan en geef het de naam van het nieuwe.
settings-read-only = Dit apparaat kan nu niets opslaan: misschien is de schijf vol. Lezen en plaatsen kan nog; nieuwe concepten en keuzes worden niet bewaard.
settings-set-aside = Een bestand van Trente kon niet worden gelezen.
    .text = Het is onder een andere naam apart gezet, en Trente is opnieuw begonnen. Log opnieuw in als je ingelogd was.

## Steun voor wie servers draaiende houdt

support-server = { $server } steunen
    .text = Op de eigen pagina staat wie de server draaiende houdt en hoe dat wordt betaald.
support-mastodon = Mastodon steunen
    .text = Het project dat de software van de meeste servers maakt, leeft van donaties.
support-month = Je bent nu een maand op { $server }.
    .text = Mensen houden die server draaiende, zonder reclame, en betalen ervoor. Op de eigen pagina staat hoe je kunt helpen, als je wilt.
    .action = Zien hoe
    .out = Dit niet meer tonen
