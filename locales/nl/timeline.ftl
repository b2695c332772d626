### Lijsten van berichten: Start, een hashtag, wat er op een server gebeurt.

timeline-home = Start
timeline-tag = { $tag }
timeline-loading = Berichten laden…
timeline-posts = Berichten
timeline-empty = Stil hier
    .text = Volg een paar mensen en deze pagina vult zich vanzelf.
    .action = Kiezen wat je leest
timeline-empty-tag = Hier staat nog niets
    .text = Voor zover je server weet, heeft nog niemand deze hashtag gebruikt.
timeline-empty-guest = Stil hier
    .text = Deze server toont nu geen berichten aan gasten.
timeline-building = Je startpagina wordt samengesteld
    .text = Je server verzamelt de berichten van wie je volgt. Dat duurt een paar seconden.
timeline-kept = Je leest wat op dit apparaat bewaard is, van { $time }.
timeline-older = Oudere berichten tonen
timeline-older-loading = Oudere berichten laden…
timeline-older-failed = De oudere berichten konden niet worden geladen.
timeline-end = Dat is alles
    .text = Je bent bij het begin.
timeline-refresh = Nieuwe berichten ophalen
timeline-new = { $count ->
        [one] { $count } nieuw bericht
       *[other] { $count } nieuwe berichten
    }
timeline-between = { $count ->
        [one] Nog { $count } bericht in dit gesprek
       *[other] Nog { $count } berichten in dit gesprek
    }
timeline-gap = Hier ontbreken berichten
    .newest = De nieuwste ervan tonen
    .oldest = De oudste ervan tonen
timeline-resume = Verder waar je elders was gebleven
    .out = Hier blijven
    .gone = Het bericht waar je was gebleven, is te ver weg of bestaat niet meer.

### Start na een tijdje: wat er intussen gebeurde.

catch-up = Bijlezen
home-away = Je was hier { $time } voor het laatst.
    .out = Verbergen
catch-up-since = Sinds wanneer
catch-up-visit = Laatste bezoek
catch-up-hours = 8 uur
catch-up-day = 1 dag
catch-up-days = 3 dagen
catch-up-posts = { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
catch-up-boosts = { $count ->
        [one] { $count } boost
       *[other] { $count } boosts
    }
catch-up-writers = { $count ->
        [one] { $count } persoon
       *[other] { $count } mensen
    }
catch-up-oldest = Het oudste: { $time }
catch-up-missing = Niet alles van toen staat op dit apparaat.
    .action = De rest ophalen
    .busy = Ophalen…
catch-up-fetched = De berichten zijn opgehaald.
catch-up-none = Niets sindsdien
    .text = Wie je volgt, heeft niets geschreven, of het is nog niet opgehaald.
catch-up-seldom = Wie zelden schrijft
    .note = Hun enige bericht tussen alles wat dit apparaat van je startpagina bewaart.
catch-up-people = Iedereen
    .note = Op volgorde van het nieuwste bericht.
catch-up-newest = Nieuwste
catch-up-newest-of = Nieuwste bericht van { $name }
catch-up-links = Links
    .note = Elke link één keer, op volgorde van het nieuwste bericht ermee.
catch-up-shared = Geplaatst door { $names }
catch-up-more = { $count ->
        [one] nog { $count } persoon
       *[other] nog { $count } mensen
    }
catch-up-rules = Geteld op dit apparaat, uit hoogstens de laatste 800 berichten van je startpagina. Het nieuwste staat altijd vooraan: er is geen rangschikking.
