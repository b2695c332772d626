### Het eerste lezen: onderwerpen, mensen en pakketten om te volgen, en de startpagina die eruit ontstaat.

reading-title = Kies wat je wilt lezen
reading-label = Wat je kunt lezen
reading-topics = Onderwerpen
reading-people = Mensen
reading-packs = Pakketten
reading-preview = Je startpagina
reading-people-today = { $count ->
        [one] { $count } persoon vandaag
       *[other] { $count } mensen vandaag
    }
reading-nobody = Deze server stelt nu niemand voor. Onder “Pakketten” kun je ook een link of een naam invullen.
reading-fault = Wat je koos, is bewaard.

## Waarom iemand wordt voorgesteld

reading-why-featured = Gekozen door het team van { $server }
reading-why-followed = Wordt veel gevolgd op { $server }
reading-why-talked-with = Krijgt veel reacties op { $server }
reading-why-friends = Gevolgd door mensen die jij volgt
reading-why-similar = Lijkt op iemand die je volgt
reading-why-trending = Nu veelbesproken op { $server }
reading-why-active = Actief op { $server }
reading-why-tag = Plaatst met { $tag }
reading-why-pack = Zit in dit pakket
reading-why-post = Schreef het bericht van je link
reading-person-chosen = Door jou gekozen

## Links

reading-link = Een pakket, een persoon of een hashtag
reading-link-help = Plak een link naar een pakket of een profiel, of typ een naam als @jij@mastodon.nl of een #hashtag.
reading-link-placeholder = Link, @naam@server of #hashtag
reading-link-go = Toevoegen
reading-paste = Plakken
reading-clipboard-empty = Er staat geen tekst op het klembord.
reading-link-server = Dat is een server, die kun je niet volgen.
reading-link-nothing = Trente vindt daar niets om te volgen. Kijk of er een foutje in zit, of plak de hele link.
reading-pack-by = Samengesteld door { $name }
reading-pack-all = { $count ->
        [one] { $count } persoon kiezen
       *[other] Alle { $count } kiezen
    }

## De startpagina die eruit ontstaat

reading-preview-empty = Hier staat nog niets
    .text = Kies een onderwerp of iemand, en de berichten verschijnen hier.
reading-side-empty = Kies iets, dan zie je het hier meteen.
reading-side-text = Zoals het er nu uitziet op { $server }, het nieuwste eerst.

## De teller, en hoe ver het volgen is

reading-none = Kies er een stuk of { $goal }, dan is er op je startpagina meteen iets te lezen.
reading-chosen = { $count ->
        [one] { $count } gekozen. Het volgen begint zodra je account klaar is.
       *[other] { $count } gekozen. Het volgen begint zodra je account klaar is.
    }
reading-following = Volgen wat je koos: { $done } van { $count }
reading-followed = { $count ->
        [one] { $count } gekozen en gevolgd.
       *[other] { $count } gekozen en allemaal gevolgd.
    }
reading-failed = { $count ->
        [one] { $count } van je keuzes kon niet worden gevolgd.
       *[other] { $count } van je keuzes konden niet worden gevolgd.
    }
reading-paused = Je server vraagt om een pauze. Het volgen gaat { $when } vanzelf verder.
reading-paused-long = Op je server kun je maar een beperkt aantal tegelijk volgen. Met de rest gaat Trente vanzelf verder, later vandaag of morgen.

## Wat er nog wacht

reading-queue = Voor als je account klaar is
reading-queue-tag = { $tag } volgen
reading-queue-person = { $handle } volgen
reading-queue-favourite = Een bericht als favoriet markeren
reading-queue-boost = Een bericht boosten
reading-queue-save = Een bericht bewaren
reading-queue-vote = Stemmen in een poll
reading-queue-findable = Je laten vinden, of niet
reading-queue-reply = Op een bericht reageren
reading-queue-out = Eruit halen: { $what }
