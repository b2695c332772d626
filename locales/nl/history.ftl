### De versies die een bericht heeft gehad, de nieuwste eerst.

history-title = Bewerkingen
history-empty = Geen eerdere versies
    .text = Je server heeft alleen het bericht bewaard zoals het nu is.
history-now = Zoals het nu is
history-changed = Bewerkt
history-first = Eerste versie
history-added = nieuw:
history-removed = weggehaald:
history-media-added = { $count ->
        [one] { $count } bijlage toegevoegd
       *[other] { $count } bijlagen toegevoegd
    }
history-media-removed = { $count ->
        [one] { $count } bijlage weggehaald
       *[other] { $count } bijlagen weggehaald
    }
history-media-described = { $count ->
        [one] { $count } beschrijving gewijzigd
       *[other] { $count } beschrijvingen gewijzigd
    }
history-poll = De poll is gewijzigd
history-sensitive = Als gevoelig gemarkeerd
history-not-sensitive = Niet langer als gevoelig gemarkeerd
