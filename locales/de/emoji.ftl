### Emojis beim Schreiben wählen und was ein Wort vervollständigt.

emoji-add = Emoji hinzufügen
emoji-title = Emojis
emoji-close = Schließen
emoji-find = Emojis suchen
emoji-sections = Springen zu
emoji-recent = Zuletzt benutzt
emoji-custom = Von deinem Server
emoji-found = Gefunden
emoji-smileys = Smileys
emoji-people = Leute
emoji-animals = Tiere und Natur
emoji-food = Essen und Trinken
emoji-travel = Reisen und Orte
emoji-activities = Aktivitäten
emoji-objects = Gegenstände
emoji-symbols = Symbole
emoji-flags = Flaggen
emoji-skin = Hautton
emoji-skin-plain = Gelb
emoji-skin-light = Hell
emoji-skin-medium-light = Mittelhell
emoji-skin-medium = Mittel
emoji-skin-medium-dark = Mitteldunkel
emoji-skin-dark = Dunkel
emoji-none = Kein Emoji heißt so.
emoji-coming = Die Emojis deines Servers sind unterwegs.

## Die Liste neben der Zeile, die gerade geschrieben wird

compose-suggest-people = Leute
compose-suggest-tags = Hashtags
compose-suggest-emoji = Emojis
compose-suggest-followed = Folge ich
compose-suggest-words = So erkennen Screenreader die einzelnen Wörter.
compose-suggest-count = { $count ->
        [one] { $count } Vorschlag. Die Eingabetaste übernimmt ihn, Escape schließt die Liste.
       *[other] { $count } Vorschläge. Pfeiltasten wählen, die Eingabetaste übernimmt, Escape schließt die Liste.
    }
