### Trente vertalen, voor wie een map met .ftl-bestanden heeft.

translating = Trente vertalen
    .line = Zinnen uitproberen terwijl je ze schrijft
    .text = Open een map met zinnen: wat je opslaat, zie je meteen, en wat nog niet klopt, staat eronder. Meer dan een teksteditor heb je niet nodig.

## Openen en beginnen

translating-open = Map openen
    .label = Waar de map staat
    .help = De map van één taal, met de taalcode als naam, zoals trente/locales/de.
    .action = Openen
    .choose = Map kiezen…
translating-begin = Een taal beginnen
    .label = Taalcode
    .help = Zoals sv of pt-PT. De Engelse zinnen worden naar een eigen map in je downloads gekopieerd; daar schrijf je je vertaling overheen.
    .action = Beginnen

## De open map

translating-folder = Je map
translating-share = { $language }: { $done } van { $all } zinnen
translating-close = Stoppen met vertalen
translating-points = Laten zien welke zin welke is
    .text = Wijs een tekst aan of ga er met het toetsenbord naartoe, dan zie je de naam, het bestand en wat er voor vertalers bij staat.

## Wat nog niet klopt

translating-troubles = { $count ->
        [0] Alles klopt
        [one] { $count } punt om te verbeteren
       *[other] { $count } punten om te verbeteren
    }
translating-whole = Elke zin is er en is leesbaar.
translating-more = { $count ->
        [one] En nog { $count }.
       *[other] En nog { $count }.
    }
wrong-missing = Ontbreekt. In het Engels: { $english }
wrong-extra = Dit staat niet in het Engels. Haal het weg.
wrong-elsewhere = Het hoort in { $file }.
wrong-twice = Het staat er twee keer. Haal er een weg.
wrong-lacks-part = { $part ->
        [own] De eigen tekst ontbreekt.
       *[other] { $part } ontbreekt. Voeg het toe zoals in het Engels.
    }
wrong-extra-part = { $part ->
        [own] In het Engels staat hier geen tekst. Haal hem weg.
       *[other] { $part } staat niet in het Engels. Haal het weg.
    }
wrong-lacks-variable = De variabele { $name } ontbreekt. Zet die erin.
wrong-extra-variable = De variabele { $name } bestaat hier niet.
wrong-lacks-form = De vorm [{ $form }] ontbreekt. Voeg die toe.
wrong-extra-form = Deze taal gebruikt de vorm [{ $form }] nooit. Haal die weg.
wrong-unreadable = Dit is niet te lezen: { $why }
wrong-glossary = Volgens de woordenlijst is { $english } hier { $own }.
wrong-long = { $long } letters, en er is plaats voor { $room }. Maak het korter.
wrong-mark = Schrijf { $instead } in plaats van { $mark }.

## Verzonnen talen, gemaakt van het Engels

translating-tries = Verzonnen talen
translating-plain = Geen
    .text = Trente spreekt de taal die je hebt gekozen.
translating-longer = Met accenten en langer
    .text = Afgekapte teksten herken je aan het haakje dat ontbreekt; teksten zonder accenten zijn nooit vertaalbaar gemaakt.
translating-mirrored = Van rechts naar links
    .text = Wat niet meedraait, valt op.
