### De pagina op het web voor nieuwkomers.

site-own-name = Nederlands

site-title = Trente: eerst Mastodon lezen, dan meedoen
site-description = Trente begint met echte berichten, voordat je een server kiest of een account maakt. Geen advertenties, geen tracking, nieuwste eerst, in dertien talen.
site-skip = Naar de tekst
site-languages = Talen
site-get-link = Trente downloaden
site-picture = Een venster met de startpagina: een bericht met een foto, en ernaast wat veelbesproken is

site-film = De eerste 30 seconden
site-film-pause = Beelden stilzetten
site-step-posts = Meteen echte berichten, en één aanbevolen server, met de redenen erbij
site-step-form = Eén formulier, gecontroleerd terwijl je typt
site-step-waiting = De mail is onderweg, en je ziet hoever je bent
site-step-topics = Kies intussen waarover je wilt lezen
site-step-home = Open de link in de mail, en je startpagina is gevuld

site-values = Waar we voor staan

site-order = Nieuwste eerst
    .text = Op je startpagina staat alles in de volgorde waarin het geschreven is. Er is geen rangorde, en niets wordt naar boven geduwd om je hier te houden.
site-ads = Geen advertenties
    .text = Die zijn er niet, en niemand kan betalen om gezien te worden.
site-tracking = Geen tracking
    .text = Trente praat met de servers die je gebruikt en houdt geen statistieken bij. Deze pagina ook niet.
site-yours = Van jou, om mee te nemen
    .text = De mensen die je volgt gaan met je mee naar een andere server, in bestanden die Mastodon zelf leest.
site-everyone = Voor iedereen
    .text = Met toetsenbord of schermlezer, in grote letters, van rechts naar links, op een smal scherm.

site-mastodon = Wat Mastodon is
    .text = Mastodon is een sociaal netwerk van veel servers, beheerd door mensen en groepen, niet door één bedrijf. Met één account op een van die servers kun je mensen op alle servers volgen. Trente is een onafhankelijk gemaakte app voor Mastodon.

site-get = Trente downloaden
site-get-none = Er is nog geen versie uitgebracht. Zodra die er is, zijn dit de bestanden:
site-get-build = Tot die tijd kun je Trente zelf bouwen: haal de broncode en Rust 1.95 of nieuwer, en voer dit uit in de map met de broncode:
site-get-ready = Kies het bestand voor je systeem:
site-get-yours = Jouw systeem
site-system-other = Elke andere Linux
site-get-phones = Op telefoons kun je Trente nog niet installeren.

site-translate = Help met vertalen
    .text = Elke taal is een map met zinnen, en een teksteditor is genoeg. Trente toont wat je schrijft zodra je het opslaat. Het bestand locales/README.md vertelt hoe.

site-foot = Vrije software onder de MIT- of Apache-2.0-licentie. Deze pagina plaatst geen cookies en laadt niets van elders.
