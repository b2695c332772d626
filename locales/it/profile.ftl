### La pagina di una persona.

profile-title = Profilo
profile-posts = { $count ->
        [one] { $count } post
       *[other] { $count } post
    }
profile-following = { $count ->
        [one] { $count } seguito
       *[other] { $count } seguiti
    }
profile-followers = { $count ->
        [one] { $count } follower
       *[other] { $count } follower
    }
profile-follow = Segui
profile-is-followed = Segui già
profile-request = Chiedi di seguire
profile-requested = Richiesta inviata
profile-follows-you = Ti segue
profile-muted = Account silenziato
profile-blocked = Account bloccato
profile-follow-failed = Non ha funzionato. È tutto come prima.
profile-joined = Qui da { $date }
profile-moved = Questa persona ha traslocato: ora è { $handle }.
profile-moved-go = Vai lì
profile-remote = I post più vecchi forse sono solo su { $server }.
profile-remote-open = Apri lì
profile-locked = Approva i suoi follower
profile-bot = Account automatico
profile-verified = Link verificato: { $date }
profile-fields = Su questa persona
profile-no-posts = Ancora nessun post
    .text = Quando pubblica qualcosa, lo trovi qui.
profile-header = Immagine di copertina di { $name }

## I suoi post

profile-tabs = Post di { $name }
profile-tab-posts = Post
profile-tab-replies = Risposte
profile-tab-media = Media
profile-pinned = Fissati
profile-no-media = Ancora nessuna immagine o video
    .text = I post con immagini, video o audio li trovi qui.

## In che rapporto si è

profile-bell = Avvisami quando { $name } pubblica
profile-no-boosts = Condivisioni nascoste
profile-muted-until = Account silenziato fino a: { $time }
profile-unblock = Sblocca
profile-familiar-one = Tra i follower c’è { $name }, che segui
profile-familiar-two = Tra i follower ci sono { $name } e { $other }, che segui
profile-familiar-more = { $count ->
        [one] Tra i follower ci sono { $name } e { $count } altra persona che segui
       *[other] Tra i follower ci sono { $name } e altre { $count } persone che segui
    }
profile-featured-tags = Hashtag in evidenza
profile-featured-people = Consiglia queste persone
profile-packs = I suoi pacchetti
profile-packs-within = Pacchetti con te

## La nota privata

profile-note = Nota privata
profile-note-add = Aggiungi una nota privata
profile-note-change = Modifica la nota
profile-note-about = Nota privata su { $name }
profile-note-who = La vedi solo tu. È conservata sul tuo server.
profile-note-save = Salva
profile-note-kept = La nota è salvata.
profile-note-failed = La nota non è stata salvata. Quello che hai scritto è ancora qui.

## Account diversi dalla maggior parte

profile-memorial = Questo account è conservato in memoria di una persona che non c’è più.
profile-limited = { $server } mostra questo account solo su richiesta
    .text = La moderazione di { $server } l’ha limitato. I motivi possono essere tanti; guarda e decidi tu.
profile-limited-show = Mostra
profile-suspended = Questo account è stato chiuso da { $server }
    .text = I suoi post non si possono più mostrare qui. Non perdi niente di tuo.
profile-blocking = Hai bloccato { $name }
    .text = Tu non vedi i suoi post, e viceversa.
profile-blocked-by = { $name } ha bloccato il tuo account
    .text = Non puoi vedere i suoi post né seguire questa persona.
profile-server-blocked = Hai bloccato tutto questo server
    .text = Non vedi i post che vengono da lì.
