### Wat een schermlezer van een bericht voorleest, en wat je daarvan kiest.

settings-access = Toegankelijkheid

## De keuze, in de instellingen

spoken = Wat een schermlezer van een bericht voorleest
    .text = Kies de onderdelen en zet ze in je eigen volgorde. Wat achter een waarschuwing staat, blijft verborgen tot je het opent.
spoken-now = Van elk bericht voorgelezen: { $parts }
spoken-usual = Gewone volgorde
spoken-is-usual = Berichten worden in de gewone volgorde voorgelezen.
spoken-earlier = Eerder voorlezen: { $part }
spoken-later = Later voorlezen: { $part }
spoken-moved = { $part }: { $place } van { $count }
spoken-author = Auteur
spoken-handle = Adres van de auteur
spoken-warning = Inhoudswaarschuwing
spoken-text = Tekst
spoken-time = Tijd
spoken-media = Aantal afbeeldingen
spoken-poll = Poll
spoken-counts = Reacties, boosts, favorieten
spoken-visibility = Wie het kan zien
spoken-why = Wie het geboost heeft

## De onderdelen zoals ze worden voorgelezen: elk is een eigen zin, en elk kan het eerste zijn.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Inhoudswaarschuwing: { $warning }.
post-said-time = { $time }.
post-said-poll = Met een poll.
post-said-replies = { $count ->
        [one] { $count } reactie.
       *[other] { $count } reacties.
    }
post-said-boosts = { $count ->
        [one] { $count } boost.
       *[other] { $count } boosts.
    }
post-said-favourites = { $count ->
        [one] { $count } favoriet.
       *[other] { $count } favorieten.
    }
post-said-visibility = { $who ->
        [public] Voor iedereen te zien.
        [unlisted] Voor iedereen te zien, onopvallend.
        [private] Alleen voor volgers.
        [direct] Alleen voor wie vermeld is.
       *[other] Beperkt door de server.
    }
post-said-why = { $why }.
