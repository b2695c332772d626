### Prima lettura: argomenti, persone e pacchetti da seguire, e la Home che ne nasce.

reading-title = Scegli che cosa leggere
reading-label = Che cosa leggere
reading-topics = Argomenti
reading-people = Persone
reading-packs = Pacchetti
reading-preview = La tua Home
reading-people-today = { $count ->
        [one] { $count } persona oggi
       *[other] { $count } persone oggi
    }
reading-nobody = In questo momento questo server non suggerisce nessuno. Puoi aggiungere un link o un nome, sotto Pacchetti.
reading-fault = Quello che hai scelto è al sicuro.

## Perché una persona è suggerita

reading-why-featured = Scelta da chi gestisce { $server }
reading-why-followed = Seguita da molti su { $server }
reading-why-talked-with = Parla con molti su { $server }
reading-why-friends = Seguita da persone che segui
reading-why-similar = Simile a qualcuno che segui
reading-why-trending = Ora se ne parla su { $server }
reading-why-active = Attiva su { $server }
reading-why-tag = Post con { $tag }
reading-why-pack = In questo pacchetto
reading-why-post = Ha scritto il post del tuo link
reading-person-chosen = Scelta da te

## Link

reading-link = Un pacchetto, una persona o un hashtag
reading-link-help = Incolla un link a un pacchetto o a un profilo, o scrivi un nome come @tuonome@mastodon.uno, o un #hashtag.
reading-link-placeholder = Link, @nome@server o #hashtag
reading-link-go = Aggiungi
reading-paste = Incolla
reading-clipboard-empty = Negli appunti non c’è testo.
reading-link-server = Questo è un server, non qualcosa da seguire.
reading-link-nothing = Qui Trente non trova niente da seguire. Forse c’è un errore di battitura; oppure incolla il link intero.
reading-pack-by = Messo insieme da { $name }
reading-pack-all = { $count ->
        [one] Scegli { $count } persona
       *[other] Scegli tutte e { $count }
    }

## La Home che ne nasce

reading-preview-empty = Ancora niente qui
    .text = Scegli un argomento o una persona, e i post compaiono qui.
reading-side-empty = Scegli qualcosa, e lo vedi subito qui.
reading-side-text = Come appare ora su { $server }, dal più recente.

## Il contatore, e a che punto è il seguire

reading-none = Scegline circa { $goal }, e la tua Home ha qualcosa da raccontare dal primo minuto.
reading-chosen = { $count ->
        [one] { $count } scelta. La segui appena il tuo account si apre.
       *[other] { $count } scelte. Le segui appena il tuo account si apre.
    }
reading-following = Ora segui quello che hai scelto: { $done } di { $count }
reading-followed = { $count ->
        [one] { $count } scelta, e la segui già.
       *[other] { $count } scelte, e le segui già tutte.
    }
reading-failed = { $count ->
        [one] Non è stato possibile seguire { $count } delle tue scelte.
       *[other] Non è stato possibile seguire { $count } delle tue scelte.
    }
reading-paused = Il tuo server chiede una pausa. Trente riprende da solo { $when }.
reading-paused-long = Il tuo server lascia seguire solo un po’ di persone alla volta. Trente continua da solo con le altre, oggi più tardi o domani.

## Che cos’altro aspetta

reading-queue = Per quando il tuo account è aperto
reading-queue-tag = Segui { $tag }
reading-queue-person = Segui { $handle }
reading-queue-favourite = Aggiungi un post ai preferiti
reading-queue-boost = Condividi un post
reading-queue-save = Salva un post
reading-queue-vote = Vota in un sondaggio
reading-queue-findable = Farti trovare, oppure no
reading-queue-reply = Rispondi a un post
reading-queue-out = Togli: { $what }
