### Elenchi di post: la Home, un hashtag, ciò che succede su un server.

timeline-home = Home
timeline-tag = { $tag }
timeline-loading = Carico i post
timeline-posts = Post
timeline-empty = Qui è tutto tranquillo
    .text = Segui qualche persona, e questa pagina si riempie da sola.
    .action = Scegli che cosa leggere
timeline-empty-tag = Ancora niente qui
    .text = Nessuno ha usato questo hashtag dove il tuo server può vederlo.
timeline-empty-guest = Qui è tutto tranquillo
    .text = In questo momento questo server non mostra post a chi è ospite.
timeline-building = La tua Home prende forma
    .text = Il tuo server raccoglie i post delle persone che segui. Ci vogliono pochi secondi.
timeline-kept = Stai leggendo quello che è conservato su questo dispositivo ({ $time }).
timeline-older = Mostra post precedenti
timeline-older-loading = Carico i post precedenti
timeline-older-failed = I post precedenti non sono arrivati.
timeline-end = È tutto
    .text = Prima di questo non c’è altro.
timeline-refresh = Carica i nuovi post
timeline-new = { $count ->
        [one] { $count } nuovo post
       *[other] { $count } nuovi post
    }
timeline-between = { $count ->
        [one] { $count } altro post di questa conversazione
       *[other] Altri { $count } post di questa conversazione
    }
timeline-gap = Qui mancano dei post
    .newest = Mostra i più recenti
    .oldest = Mostra i meno recenti
timeline-resume = Riprendi da dove eri su un altro dispositivo
    .out = Resta qui
    .gone = Il post dove avevi smesso è troppo indietro, o non c’è più.

## La Home dopo un po’: che cosa è successo intanto.

catch-up = Mettiti in pari
home-away = La tua ultima visita: { $time }.
    .out = Nascondi
catch-up-since = Da quando
catch-up-visit = Ultima visita
catch-up-hours = 8 ore
catch-up-day = 1 giorno
catch-up-days = 3 giorni
catch-up-posts = { $count ->
        [one] { $count } post
       *[other] { $count } post
    }
catch-up-boosts = { $count ->
        [one] { $count } condivisione
       *[other] { $count } condivisioni
    }
catch-up-writers = { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
catch-up-oldest = Il meno recente: { $time }
catch-up-missing = Non tutto quello di allora è su questo dispositivo.
    .action = Carica il resto
    .busy = Carico
catch-up-fetched = Post caricati.
catch-up-none = Niente da allora
    .text = Chi segui non ha scritto niente, oppure non è ancora arrivato.
catch-up-seldom = Chi scrive di rado
    .note = Il suo unico post tra tutti quelli della tua Home che questo dispositivo conserva.
catch-up-people = Tutte le persone
    .note = In ordine di post più recente.
catch-up-newest = Ultimo post
catch-up-newest-of = Ultimo post di { $name }
catch-up-links = Link
    .note = Ognuno una volta, in ordine di post più recente.
catch-up-shared = Pubblicato da { $names }
catch-up-more = { $count ->
        [one] { $count } altra persona
       *[other] altre { $count } persone
    }
catch-up-rules = I conti si fanno su questo dispositivo, sugli ultimi 800 post della tua Home al massimo. I più recenti vengono sempre per primi: nessuna classifica.
