### Cercare, guardarsi intorno, e ciò che si legge oltre la Home.

## Per orientarsi

nav-explore = Esplora
nav-search = Cerca
nav-bookmarks = Salvati
nav-favourites = Preferiti
nav-yours = Le tue cose
lists-title = Liste

## Il campo di ricerca

find-label = Cerca, o incolla un link
find-placeholder = Cerca, o incolla un link
find-clear = Svuota la ricerca
find-more = Mostra altro
find-people-today = { $count ->
        [one] { $people } persona oggi
       *[other] { $people } persone oggi
    }
find-people-lately = { $count ->
        [one] { $people } persona in questi giorni
       *[other] { $people } persone in questi giorni
    }
find-news-people = { $count ->
        [one] { $people } persona
       *[other] { $people } persone
    }
find-done-from-home = Tra un momento ci pensa il tuo server.

## Ricerca

search-for = Cerca “{ $text }”
search-typing = { $count ->
        [one] { $count } persona corrisponde
       *[other] { $count } persone corrispondono
    }
search-kinds = Che cosa cercare
search-all = Tutto
search-people = Persone
search-people-all = Tutte le persone
search-tags = Hashtag
search-tags-all = Tutti gli hashtag
search-posts = Post
search-posts-all = Tutti i post
search-no-people = Nessuna persona con questo nome.
search-no-tags = Nessun hashtag così.
search-no-posts = Nessun post con queste parole. Si trovano solo i tuoi post e quelli di chi lo permette.
search-none = Nessun risultato per “{ $text }” su { $server }
    .text = Un server conosce solo chi ha già incontrato. Scrivilo in un altro modo, o incolla l’indirizzo completo, come @lea@mastodon.uno, o un link.
    .action = Vedi di che cosa si parla
search-guest = Con un account la ricerca va più lontano: nei post e su altri server.
search-members = Su { $server } può cercare solo chi ha un account
    .text = Incolla un link o un indirizzo completo, come @lea@mastodon.uno: si aprono senza account.
search-past = Ricerche recenti
search-clear = Cancella
search-cleared = Cancellate.
search-what = Dove si cerca
search-what-people = Persone e hashtag che { $server } ha incontrato.
search-what-posts = I tuoi post e quelli di chi vuole che si trovino.
search-what-links = Qualsiasi link di qualsiasi server: incollalo, e si apre qui.
search-narrow = Restringi con delle parole
search-op-from = solo i post di questa persona; from:me per i tuoi
search-op-has = solo con immagini o video; anche has:poll
search-op-is = solo risposte; anche is:sensitive
search-op-language = solo in questa lingua, con il suo codice
search-op-before = solo prima di questo giorno
search-op-after = solo dopo questo giorno
search-link = Il tuo link porta a qualcosa che Trente può aprire
search-link-post = Il post del tuo link
search-open = Apri
search-server = { $server } potrebbe essere un server
search-server-read = Leggi che cosa si pubblica lì

## Guardarsi intorno

explore-posts = Post
explore-hashtags = Hashtag
explore-news = Notizie
explore-people = Persone
explore-local = Questo server
explore-federated = Tutti i server
explore-no-hashtags = Ancora nessun argomento
    .text = Quando più persone usano lo stesso hashtag, lo trovi qui.
explore-no-news = Ancora nessuna notizia
    .text = Quando più persone condividono la stessa pagina, la trovi qui.
explore-no-people = Ancora nessun suggerimento
    .text = Cerca un nome, o incolla l’indirizzo completo di qualcuno che conosci.
explore-no-posts = Qui è tutto tranquillo
    .text = Per ora nessuno ha pubblicato qui.

## Accanto alle pagine di una finestra larga

around-tags = Se ne parla
around-all-tags = Tutti gli hashtag
around-people = Persone da seguire
around-all-people = Altre persone

## Ciò che si legge oltre la Home

bookmarks-none = Ancora niente di salvato
    .text = Il segnalibro sotto un post lo tiene qui. Quello che salvi lo vedi solo tu.
favourites-none = Ancora nessun preferito
    .text = Il cuore sotto un post dice a chi l’ha scritto che ti è piaciuto, e lo mette qui.
followed-tags = I tuoi hashtag
    .text = Post con gli hashtag che segui, dal più recente
followed-tags-none = Ancora nessun post qui
    .text = Segui un hashtag dalla sua pagina, e i suoi post compaiono qui.
lists-none = Ancora nessuna lista
    .text = Una lista mostra a parte i post di alcune persone. Creane una, e mettici persone che segui.
list-empty = Qui è tutto tranquillo
    .text = Nessuno in questa lista ha ancora pubblicato.
members-place = Per questo serve un account
    .text = Creane uno, o accedi, e questo spazio è tuo.
tags-title = Più hashtag insieme
tags-add = Un altro hashtag
tags-add-go = Aggiungi
tags-out = Togli { $tag }
sharing-title = Post con questo link
sharing-none = Nessun post ha più questo link
    .text = La pagina potrebbe esserci ancora.
sharing-read = Leggi su { $site }
server-guest = Leggi { $server } da ospite. Se qui salvi un post o lo aggiungi ai preferiti, lo fa per te il tuo server.

## Link di altre reti, le cui persone si conoscono qui grazie a un ponte

bridge-none = { $server } non conosce { $name } di { $network }. Forse questa persona non ha attivato il ponte che permette di seguirla da qui.
bridge-unknown = Il tuo server non conosce questa persona. Forse non ha attivato il ponte che permette di seguirla da qui.
bridge-opened = È la stessa persona, come la conosce il tuo server attraverso il ponte.
bridge-opened-there = Apri il link
