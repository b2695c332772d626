### Foto’s, video’s en geluiden bij een bericht.

compose-media-add = Foto’s, een video of geluid toevoegen
compose-media-drop = Laat los om toe te voegen
compose-media = Toegevoegd
compose-media-name = { $kind ->
        [film] Video { $number }
        [sound] Geluid { $number }
       *[picture] Afbeelding { $number }
    }
compose-media-sending = Uploaden…
compose-media-processing = Je server is ermee bezig.
compose-media-failed = Het staat nog op dit apparaat.
compose-media-again = Opnieuw proberen
compose-media-lost = Dit bestand is hier niet meer, en op je server ook niet. Haal het weg en kies het opnieuw.
compose-media-remove = { $name } weghalen
compose-media-removed = { $name } weggehaald.
compose-media-undo = Ongedaan maken
compose-media-earlier = { $name } naar voren
compose-media-later = { $name } naar achteren
compose-media-moved = Nu nummer { $number }

## Bestanden die niet worden aangenomen

compose-media-empty = { $name } is leeg.
compose-media-kind = { $server } accepteert geen bestanden als { $name }.
compose-media-large = { $kind ->
        [picture] { $name } is { $size } MB. Op { $server } mogen afbeeldingen tot { $most } MB groot zijn.
       *[film] { $name } is { $size } MB. Op { $server } mogen video’s en geluiden tot { $most } MB groot zijn.
    }
compose-media-many = { $count ->
        [one] { $name } is er een te veel: op { $server } mag { $count } bestand bij een bericht.
       *[other] { $name } is er een te veel: op { $server } mogen { $count } bestanden bij een bericht.
    }
compose-media-film-beside = { $name } moet alleen staan: op { $server } mag één video of geluid bij een bericht, zonder afbeeldingen.
compose-media-beside-film = { $name } past er niet bij: op { $server } staat een video of geluid altijd alleen.
compose-media-understood = Deze mededeling sluiten

## Gevoelig

compose-sensitive = Pas tonen na een tik

## Wachten op uploads

compose-waiting = Je bericht wordt geplaatst zodra alles is geüpload.
compose-waiting-stop = Niet wachten

## Beschrijvingen

compose-media-describe = Beschrijven
compose-media-describe-of = { $name } beschrijven
compose-media-edit = Beschreven
compose-media-edit-of = Beschrijving van { $name } wijzigen
compose-describe-title = { $name } beschrijven
compose-describe-words = Wat er te zien of te horen is
compose-describe-help = Wie het niet kan zien, leest of hoort dit. Zeg wat ertoe doet, en ook welke tekst erin staat.
compose-describe-used = { $used } van { $most }
compose-describe-done = Klaar
compose-focus = Belangrijkste punt: { $across } procent vanaf links, { $down } procent vanaf boven
compose-focus-help = Tik op wat het belangrijkst is, of gebruik de pijltjestoetsen: dat blijft in beeld als de afbeelding wordt bijgesneden.
compose-undescribed = { $count ->
        [one] { $count } bestand heeft geen beschrijving.
       *[other] { $count } bestanden hebben geen beschrijving.
    }
compose-undescribed-why = Sommige mensen lezen de beschrijving in plaats van te kijken.
compose-describe-first = Beschrijven
compose-post-anyway = Toch plaatsen

## In de instellingen

settings-describe = Afbeeldingen zonder beschrijving
    .text = Trente herinnert je er één keer aan voordat een bericht wordt geplaatst.
settings-describe-on = Herinneren
settings-describe-off = Niet
