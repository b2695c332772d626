### Emoji kiezen tijdens het schrijven, en wat een woord aanvult.

emoji-add = Emoji toevoegen
emoji-title = Emoji’s
emoji-close = Sluiten
emoji-find = Emoji’s zoeken
emoji-sections = Ga naar
emoji-recent = Laatst gebruikt
emoji-custom = Van je server
emoji-found = Gevonden
emoji-smileys = Smileys
emoji-people = Mensen
emoji-animals = Dieren en natuur
emoji-food = Eten en drinken
emoji-travel = Reizen en plekken
emoji-activities = Activiteiten
emoji-objects = Voorwerpen
emoji-symbols = Symbolen
emoji-flags = Vlaggen
emoji-skin = Huidskleur
emoji-skin-plain = Geel
emoji-skin-light = Licht
emoji-skin-medium-light = Lichtgetint
emoji-skin-medium = Getint
emoji-skin-medium-dark = Donkergetint
emoji-skin-dark = Donker
emoji-none = Geen enkele emoji heet zo.
emoji-coming = De eigen emoji’s van je server zijn onderweg.

## De lijst naast de regel die je schrijft

compose-suggest-people = Mensen
compose-suggest-tags = Hashtags
compose-suggest-emoji = Emoji’s
compose-suggest-followed = Gevolgd
compose-suggest-words = Zo kunnen schermlezers de losse woorden voorlezen.
compose-suggest-count = { $count ->
        [one] { $count } voorstel. Enter neemt het over, Escape sluit de lijst.
       *[other] { $count } voorstellen. Met de pijltjestoetsen kies je, Enter neemt over, Escape sluit de lijst.
    }
