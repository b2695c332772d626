### Lijsten van mensen, en wat je met iemand kunt doen.

## De lijsten

people-list = Mensen
people-followers = Volgers
people-followers-of = Volgers van { $name }
people-following = Gevolgd
people-following-of = Gevolgd door { $name }
people-boosted-by = Geboost door
people-favourited-by = Favoriet van
people-muted-list = Wie je negeert
people-blocked-list = Wie je blokkeert
people-loading = Meer ophalen…
people-show-more = Meer mensen tonen
people-more-came = { $count ->
        [one] Nog { $count } persoon
       *[other] Nog { $count } mensen
    }
people-elsewhere = Je server kent er maar een deel van. De rest staat op { $server }.
people-known-here = Voor zover je server weet. Andere servers kennen er misschien meer.
people-hidden = Deze lijst is verborgen
    .text = Deze persoon laat volgers en gevolgden niet zien.
people-no-followers = Nog niemand
    .text = Je server kent niemand die deze persoon volgt.
people-no-following = Nog niemand
    .text = Je server kent niemand die door deze persoon wordt gevolgd.
people-no-boosts = Geen boosts bekend
    .text = Je server kent niemand die dit bericht heeft geboost.
people-no-favourites = Geen favorieten bekend
    .text = Je server kent niemand die dit bericht als favoriet heeft gemarkeerd.
people-none-muted = Je negeert niemand
    .text = Wie je negeert via het menu van een bericht of profiel, staat hier. Terugdraaien kan hier ook.
people-none-blocked = Je blokkeert niemand
    .text = Wie je blokkeert via het menu van een bericht of profiel, staat hier. Terugdraaien kan hier ook.
people-follow = { $name } volgen
people-is-followed = Gevolgd: { $name }
people-request = Volgverzoek sturen naar { $name }
people-requested = Aangevraagd: { $name } volgen
people-unmute-short = Niet meer negeren
people-unmuted-short = Niet meer genegeerd
people-unblocked-short = Niet meer geblokkeerd

## Het menu van iemand

people-more = Meer over { $name }
people-boosts = Boosts van deze persoon tonen
people-feature = Aanbevelen op mijn profiel
people-feature-line = Iedereen ziet dat jij deze persoon aanbeveelt
people-mute = { $name } negeren…
people-unmute = { $name } niet meer negeren
people-block = { $name } blokkeren…
people-unblock = { $name } deblokkeren
people-report = { $name } rapporteren…
people-remove = Deze volger verwijderen…
people-copy = Adres kopiëren
people-copied = Adres gekopieerd.
people-open = Openen op { $server }

## Wat er vooraf wordt gevraagd

people-block-ask = { $name } blokkeren?
people-block-text = Jullie zien elkaar niet meer en volgen elkaar niet meer; dat komt niet terug als je deblokkeert. De ander hoort het niet, maar kan er wel achter komen.
people-block-yes = Blokkeren
people-remove-ask = { $name } als volger verwijderen?
people-remove-text = De ander krijgt je berichten niet meer op de startpagina, hoort dit niet en kan je opnieuw volgen.
people-remove-yes = Verwijderen

mute-ask = { $name } negeren?
mute-text = Je ziet niets meer van deze persoon tot het afloopt. De ander kan jou nog lezen en merkt er niets van.
mute-length = Hoelang
mute-hour = 1 uur
mute-day = 1 dag
mute-week = 1 week
mute-month = 30 dagen
mute-ever = Onbeperkt
mute-until = Tot { $time }
mute-no-end = Tot je het terugdraait
mute-notifications = Ook meldingen over mijn berichten verbergen
mute-yes = Negeren

## Als het gedaan is

people-undo = Ongedaan maken
people-muted = Je negeert { $name }.
people-unmuted = Je negeert { $name } niet meer.
people-blocked = Je hebt { $name } geblokkeerd.
people-unblocked = { $name } is niet meer geblokkeerd.
people-removed = { $name } volgt je niet meer.
people-boosts-shown = De boosts van { $name } worden getoond.
people-boosts-hidden = De boosts van { $name } worden verborgen.
people-featured = Je beveelt { $name } aan op je profiel.
people-unfeatured = Je beveelt { $name } niet meer aan op je profiel.

## Als de server het weigerde

people-mute-failed = { $name } negeren is niet gelukt.
people-unmute-failed = { $name } wordt nog genegeerd.
people-block-failed = { $name } blokkeren is niet gelukt.
people-unblock-failed = { $name } is nog geblokkeerd.
people-change-failed = Dat is niet gelukt. Bij { $name } is alles zoals het was.

## Pakketten: mensen die iemand koos, om samen te volgen

pack = Pakket
pack-people = { $count ->
        [one] { $count } persoon
       *[other] { $count } mensen
    }
pack-page = De pagina op het web
pack-empty = Er zit niemand in
    .text = Wie in een pakket wordt gezet, moet daar eerst mee instemmen.
pack-mine = Je zit in dit pakket.
pack-leave = Verlaten
pack-leave-ask = Dit pakket verlaten?
    .text = Niemand hoort ervan. Wie het maakte, kan je er niet opnieuw in zetten.
pack-left = Je zit niet meer in dit pakket.
