### Eén bericht en alles wat erop staat.

## Boven de tekst

post-boosted-by = Geboost door { $name }
post-in-reply-to = Reactie op { $handle }
post-edited = Bewerkt
post-edited-at = Bewerkt { $time }
post-bot = Geautomatiseerd
post-visibility-unlisted = Iedereen, onopvallend
post-visibility-private = Alleen volgers
post-visibility-direct = Alleen wie vermeld is
post-visibility-other = Beperkt door de server

## Knoppen

post-reply = Reageren
post-reply-count = { $count ->
        [one] Reageren, { $count } tot nu toe
       *[other] Reageren, { $count } tot nu toe
    }
post-boost = Boosten
post-boost-count = { $count ->
        [one] Boosten, { $count } tot nu toe
       *[other] Boosten, { $count } tot nu toe
    }
post-favourite = Favoriet
post-favourite-count = { $count ->
        [one] Favoriet, { $count } tot nu toe
       *[other] Favoriet, { $count } tot nu toe
    }
post-save = Bewaren
post-more = Meer
post-share = Delen…
post-copy-link = Link kopiëren
post-link-copied = Link gekopieerd.
post-open-browser = Openen in browser
post-less = Minder hiervan tonen…
post-delete = Verwijderen
post-delete-ask = Dit bericht verwijderen?
post-delete-text = Het verdwijnt van je server, en van andere servers zodra die het horen. Dit kun je niet terugdraaien.
post-delete-yes = Verwijderen
post-delete-no = Laten staan
post-deleted = Verwijderd.
post-boost-private = Berichten voor volgers kun je niet boosten.

## Als iets is teruggedraaid omdat de server het weigerde

post-vote-failed = Je stem is niet doorgekomen. Er is niets veranderd.
post-favourite-failed = De favoriet is niet doorgekomen. Alles is zoals het was.
post-boost-failed = De boost is niet doorgekomen. Alles is zoals het was.
post-save-failed = Het is niet bewaard. Alles is zoals het was.

## Inhoudswaarschuwing, filters en gevoelige afbeeldingen

post-warning-show = Tonen
post-warning-hide = Verbergen
post-sensitive = Gevoelige inhoud
post-held-back = Van { $server }
post-sensitive-show = Tonen
post-sensitive-hide = Weer verbergen
post-filtered = Verborgen door je filter “{ $title }”
post-filtered-show = Toch tonen

## Afbeeldingen, video’s, geluid

post-media-audio = Geluid
post-media-other = Bijlage openen
post-media-no-alt = Geen beschrijving
post-media-failed = De afbeelding kon niet worden geladen.
post-media-preview = Deze afbeelding kan hier niet worden getoond. Dit is een kleine versie.
post-media-description = Beschrijving
post-alt = ALT
post-media-place = { $place } van { $count }
post-media-next = Volgende
post-media-previous = Vorige

## Polls

post-poll = Poll
post-poll-people = { $count ->
        [one] { $count } persoon heeft gestemd
       *[other] { $count } mensen hebben gestemd
    }
post-poll-votes = { $count ->
        [one] { $count } stem
       *[other] { $count } stemmen
    }
post-poll-closes = Sluit { $when }
post-poll-closed = Gesloten
post-poll-yours = Jouw stem
post-poll-one = Kies één antwoord
post-poll-several = Je kunt meerdere antwoorden kiezen.
post-poll-vote = Stemmen
post-poll-results = Resultaten bekijken
post-poll-back = Terug naar de antwoorden
post-poll-choose-first = Kies eerst een antwoord.
post-poll-kept = Je stem wordt uitgebracht zodra je account klaar is.

## Links en citaten

post-card-open = Gaat open in je browser
link-ask = { $host } openen?
link-ask-letters = De naam van deze site heeft ongewone letters, zodat hij op een andere naam kan lijken. Ken je de site niet, let dan op wat je er typt.
link-ask-plain = De verbinding met deze site is niet versleuteld: anderen kunnen meelezen wat je ziet en typt, en het veranderen.
link-ask-yes = Openen
post-quote = Geciteerd bericht
post-quote-pending = Het geciteerde bericht wacht op toestemming van de auteur.
post-quote-hidden = Het geciteerde bericht kan niet worden getoond.
post-quote-rejected = De auteur van het geciteerde bericht ging niet akkoord met het citaat.
post-quote-revoked = De auteur van het geciteerde bericht heeft het citaat ingetrokken.
post-quote-deleted = Het geciteerde bericht is verwijderd.
post-quote-unauthorized = Het geciteerde bericht kun jij niet zien.
post-quote-blocked = Het geciteerde bericht is van iemand die je blokkeert.
post-quote-server-blocked = Het geciteerde bericht komt van een server die je blokkeert.
post-quote-muted = Het geciteerde bericht is van iemand die je negeert.
post-quote-anyway = Toch tonen
post-quote-show = Geciteerd bericht tonen

## Het hele bericht voor schermlezers

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } bijlage.
       *[other] { $count } bijlagen.
    }
post-visibility-public = Iedereen kan dit zien
post-media-plays = Speelt af in je browser

## Waarom een bericht op Start staat

post-because-tag = Omdat je { $tag } volgt
post-because-tag-chosen = Omdat je { $tag } koos
post-because-trending = Veelbesproken op { $server }
post-because-local = Net geplaatst op { $server }
post-because-person = Van iemand die je koos

## Vastgezette berichten en vertalingen

post-pinned = Vastgezet
post-translate = Vertalen uit het { $language }
post-translating = Vertalen…
post-original = Origineel tonen
post-translated-by = Vertaald uit het { $language } door { $by }
post-translated = Vertaald uit het { $language }
post-translated-said = Het bericht is vertaald.
post-translate-failed = Vertalen is niet gelukt.
post-pin = Bovenaan mijn pagina
post-is-pinned = Het staat nu bovenaan je pagina.
post-is-unpinned = Het staat niet meer bovenaan je pagina.

## Iets met een bericht doen met een ander account van dit apparaat

post-as = Boosten, favoriet maken of reageren als…
post-as-title = Met een ander account
post-as-who = Met welk account?
post-as-nobody = Er is geen ander account om dat mee te doen.
    .text = Je kunt er een toevoegen in de instellingen.
post-as-looking = Het bericht zoeken op { $server }…
post-as-missing = { $server } kan dit bericht niet vinden. Misschien is het niet voor iedereen bedoeld, of wisselen de twee servers geen berichten uit.
post-as-here = Het bericht is er. Wat je nu doet, doe je als { $handle }.
post-as-reply-note = Om te reageren ga je naar dat account.
