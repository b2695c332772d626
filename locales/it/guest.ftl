### La Home di chi è ospite: persone e hashtag seguiti su questo dispositivo, prima di avere un account.

guest-home = Di che cosa è fatta questa Home
guest-made-of = { $count ->
        [one] Segui { $count } persona o hashtag su questo dispositivo.
       *[other] Segui { $count } persone e hashtag su questo dispositivo.
    }
guest-account = Con un account li porti con te, e puoi rispondere.
guest-change = Cambia
guest-empty = La tua Home comincia qui
    .text = Segui una persona o un hashtag, e i post compaiono qui, dal più recente. Non serve un account.
    .action = Scegli chi seguire
guest-quiet = Ancora niente qui
    .text = Chi segui non ha pubblicato niente che i server mostrino senza account. I nuovi post arrivano qui da soli.
guest-silent = { $count ->
        [one] In questo momento non si può leggere { $name }. Quello che è arrivato prima resta.
       *[other] In questo momento { $count } tra persone e hashtag che segui non si possono leggere, tra cui { $name }. Quello che è arrivato prima resta.
    }
guest-left-out = { $count ->
        [one] Senza account la Home legge al massimo 40 tra persone e hashtag: { $count } di quelli che segui aspetta il tuo account.
       *[other] Senza account la Home legge al massimo 40 tra persone e hashtag: { $count } di quelli che segui aspettano il tuo account.
    }
guest-followed = Aggiunto a quello che segui. I nuovi post arrivano nella tua Home.
guest-followed-go = Apri la Home
guest-chosen = { $count ->
        [one] Segui { $count } persona o hashtag. I post arrivano nella tua Home, e con un account li porti con te.
       *[other] Segui { $count } persone e hashtag. I post arrivano nella tua Home, e con un account li porti con te.
    }
guest-came-along = { $count ->
        [one] Quello che seguivi senza account è venuto con te: ora lo segue il tuo account.
       *[other] Quello che seguivi senza account è venuto con te, in tutto { $count }: ora lo segue il tuo account.
    }
guest-came-along-go = Vedi l’elenco
guest-came-along-seen = Chiudi
