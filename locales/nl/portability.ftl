### Je mensen meenemen: bestanden uit een account en erin, en de verhuizing naar een ander account.

portability = Je mensen meenemen
    .short = Sla op wie je volgt, haal het uit een ander account, of verhuis.
    .text = Je mensen, lijsten en filters zijn van jou. Sla ze op als bestanden, breng ze naar een ander account, of verhuis ernaartoe. Het zijn dezelfde bestanden die Mastodon zelf schrijft en leest.

## Soorten, zoals ze worden aangeboden

portability-follows = Mensen die je volgt
portability-lists = Lijsten en wie erop staat
portability-hashtags = Hashtags die je volgt
portability-mutes = Mensen die je negeert
portability-blocks = Mensen die je blokkeert
portability-servers = Servers die je blokkeert
portability-filters = Filters
portability-bookmarks = Bewaarde berichten

## Hetzelfde, geteld

portability-count-follows = { $count ->
        [one] { $count } persoon om te volgen
       *[other] { $count } mensen om te volgen
    }
portability-count-lists = { $count ->
        [one] { $count } regel uit lijsten
       *[other] { $count } regels uit lijsten
    }
portability-count-hashtags = { $count ->
        [one] { $count } hashtag
       *[other] { $count } hashtags
    }
portability-count-mutes = { $count ->
        [one] { $count } persoon om te negeren
       *[other] { $count } mensen om te negeren
    }
portability-count-blocks = { $count ->
        [one] { $count } persoon om te blokkeren
       *[other] { $count } mensen om te blokkeren
    }
portability-count-servers = { $count ->
        [one] { $count } server om te blokkeren
       *[other] { $count } servers om te blokkeren
    }
portability-count-filters = { $count ->
        [one] { $count } filter
       *[other] { $count } filters
    }
portability-count-bookmarks = { $count ->
        [one] { $count } bewaard bericht
       *[other] { $count } bewaarde berichten
    }

## Uit het account

export = Opslaan als bestanden
    .text = Trente vraagt je server om wat je aanvinkt en zet het in je downloads. Niemand anders krijgt het.
export-what = Wat je wilt opslaan
export-begin = Opslaan
export-runs = Opslaan…
export-none = Vink eerst aan wat je wilt opslaan.
export-so-far = { $count ->
        [one] Tot nu toe { $count } regel.
       *[other] Tot nu toe { $count } regels.
    }
export-rests = Je server vraagt om een pauze. Het gaat { $when } verder.
export-done = Opgeslagen.
    .text = Je vindt de bestanden hier:
export-whole = Alles in één bestand, voor Trente

## In het account

import = Overnemen uit bestanden
    .text = Bestanden die Mastodon, Trente of een andere app heeft opgeslagen. Er gebeurt niets voordat je hebt gezien wat erin staat.
import-choose = Bestand kiezen
import-reads = Bestand wordt bekeken
import-refused = { $file } is niet overgenomen.
import-which = Waar is deze lijst voor?
import-which-text = { $file } noemt mensen, maar zegt niet wat er met hen moet gebeuren.
import-first = { $names } en meer
import-unread = { $count ->
        [one] { $count } regel is onleesbaar en wordt weggelaten.
       *[other] { $count } regels zijn onleesbaar en worden weggelaten.
    }
import-many = Servers laten je 400 mensen per dag volgen, dus dit duurt een paar dagen. Trente gaat vanzelf verder wanneer het open is.
import-begin = Overnemen in { $handle }
import-begun = Het is begonnen.
imports = Onderweg
import-goes-on = { $left ->
        [one] Nog { $left }. Het gaat vanzelf verder.
       *[other] Nog { $left }. Het gaat vanzelf verder.
    }
import-done = { $already ->
        [0] Gedaan: { $done }.
        [one] Gedaan: { $done }. Eén stond er al.
       *[other] Gedaan: { $done }. { $already } stonden er al.
    }
import-rests-enough = Genoeg voor vandaag: servers laten je 400 mensen per dag volgen. Het gaat { $when } verder.
import-rests-asked = Je server vraagt om een pauze. Het gaat { $when } verder.
import-rests-unreached = { $when ->
        [unknown] Je server is niet te bereiken. Het gaat verder zodra het kan.
       *[other] Je server is niet te bereiken. Trente probeert het { $when } opnieuw.
    }
import-rests-logged-out = Je bent niet meer ingelogd. Log opnieuw in, dan gaat het verder.
import-rests-follows = Het gaat verder zodra je deze mensen volgt: alleen dan kunnen ze op een lijst staan.
import-failed = { $count ->
        [one] { $count } kon niet mee
       *[other] { $count } konden niet mee
    }
import-not-found = Je server vindt niemand met deze naam.
import-save = Deze als bestand opslaan
import-saved = Opgeslagen als { $file } in { $folder }
import-stop = Stoppen
import-clear = Van deze lijst halen
import-stop-ask = Stoppen met overnemen?
    .text = Wat gedaan is, blijft gedaan. De rest blijft weg; je kunt het bestand later opnieuw kiezen.
import-stop-yes = Stoppen

## Verhuizen

moving = Naar een ander account verhuizen
moving-way = Verhuizen, stap voor stap
    .text = Naar een andere server, of een andere naam. Je volgers gaan mee.
moving-lead = Je verhuist weg van { $handle }. Wat dat betekent:
moving-means-followers = Wie jou volgt, volgt daarna vanzelf je nieuwe account, als de server van die volger verhuizingen kent.
moving-means-posts = Je berichten blijven waar ze zijn. Die kunnen niet mee.
moving-means-back = Na een verhuizing kun je pas na 30 dagen opnieuw verhuizen.
moving-means-back-week = Na een verhuizing kun je pas na een week opnieuw verhuizen.
moving-have = Een account om naartoe te verhuizen
    .text = Log er hier mee in, of maak er eerst een.
moving-to = Het account waar je naartoe verhuist
moving-join = Account maken
moving-log-in = Inloggen
moving-keep = Opslaan wie je volgt
    .text = Volgers gaan vanzelf mee. Wie je volgt, je lijsten en wie je blokkeert niet: sla die eerst op.
moving-keep-go = Opslaan als bestanden
moving-alias = De nieuwe server vertellen wie je was
    .text = Vul op de pagina “Accountaliassen” het volledige adres van je oude account in. Zo kan niemand anders jouw volgers daarheen sturen.
    .here = Trente kan dat voor je doen. Zo kan niemand anders jouw volgers daarheen sturen.
moving-alias-here = Aan { $server } vertellen
moving-alias-told = { $server } weet nu dat je { $handle } was.
moving-alias-go = Die pagina van { $server } openen
moving-move = Van de oude server vertrekken
    .text = Vul op de pagina “Naar een ander account verhuizen” het volledige adres van je nieuwe account en je oude wachtwoord in.
    .here = Je oude server vraagt om je oude wachtwoord. Trente geeft het door en bewaart het niet.
moving-password = Je wachtwoord bij { $server }
moving-move-here = Naar { $handle } verhuizen
moving-moved = Je volgers zijn onderweg naar { $handle }.
moving-move-go = Die pagina van { $server } openen
moving-copy = { $handle } kopiëren
moving-copied = Gekopieerd.
moving-not-copied = Dat kon niet worden gekopieerd. Selecteer het en kopieer het zelf.
moving-look = Kijken of het gelukt is
    .text = Servers hebben soms een paar minuten nodig.
moving-look-go = Nu kijken
moving-looks = Even kijken
moving-not-yet = Je oude account verwijst nog nergens naar.
moving-done = Het is gelukt: je oude account verwijst naar { $handle }.
moving-elsewhere = Je oude account verwijst naar { $handle }, niet naar het account dat je hierboven koos.
moving-take = Je mensen meebrengen
    .text = Kies bij het nieuwe account de bestanden die je hebt opgeslagen.
moving-take-go = Verder als { $handle }
