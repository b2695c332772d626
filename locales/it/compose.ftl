### Scrivere un post.

compose-title = Nuovo post
compose-title-reply = Risposta
compose-close = Chiudi e tieni la bozza
compose-text = Il tuo post
compose-placeholder = Che cos’hai in mente?
compose-placeholder-reply = La tua risposta
compose-send = Pubblica
compose-sending = Pubblicazione
compose-send-keys = { $keys } pubblica
compose-tools = Aggiungi al tuo post

## A chi si risponde

compose-replying = Rispondi a { $name }
compose-post-gone = Non è stato possibile caricare il post a cui rispondi. Il tuo testo è al sicuro.

## Chi può vederlo

compose-visibility = Chi può vederlo: { $who }
compose-visibility-menu = Chi può vederlo
compose-public = Chiunque
    .line = Si vede nelle cronologie pubbliche, nelle ricerche e sulla tua pagina.
compose-unlisted = Chiunque, con discrezione
    .line = Chiunque può leggerlo sulla tua pagina, ma resta fuori dalle cronologie pubbliche.
compose-private = Follower
    .line = Solo chi ti segue, e le persone che menzioni.
compose-direct = Persone che menzioni
    .line = Solo le persone di cui scrivi il nome. Potrebbe leggerlo anche chi gestisce il tuo server.

## La sua lingua

compose-language = Lingua di questo post: { $language }
compose-language-yours = Le tue
compose-language-all = Tutte le lingue
compose-language-unset = Lingua

## Avviso sul contenuto

compose-warning-add = Aggiungi un avviso
compose-warning-remove = Togli l’avviso
compose-warning = Avviso sul contenuto
compose-warning-placeholder = Che cosa è bene sapere prima di leggere?

## Lunghezza

compose-left = { $count ->
        [one] Resta { $count } carattere
       *[other] Restano { $count } caratteri
    }
compose-over = { $count ->
        [one] { $count } carattere di troppo
       *[other] { $count } caratteri di troppo
    }

## Bozze

compose-draft-saved = Bozza conservata sul dispositivo
compose-draft-failed = Non è stato possibile conservare la bozza su questo dispositivo. Il tuo testo è ancora qui; lascia aperta questa pagina, oppure copialo.
compose-draft-restored = Ecco la tua bozza di prima.
compose-discard = Scarta
compose-discard-ask = Scartare questa bozza?
compose-discard-text = È solo su questo dispositivo. Una volta scartata, non si può recuperare.
compose-discard-yes = Scarta
compose-discard-no = Tieni la bozza

## Dopo l’invio

compose-sent = Post pubblicato.
compose-sent-view = Vedi
compose-again = Pubblica di nuovo
compose-not-there = Non è tra i tuoi post più recenti. Puoi pubblicarlo ora.
compose-not-sent = Non pubblicato. Il tuo testo è al sicuro qui.
compose-join = Crea un account
compose-needs-account = Per scrivere serve un account. Creane uno o accedi, e questa pagina si riapre.
share-kept = Quello che hai passato a Trente è conservato. Si apre qui appena hai un account.
share-left-out = Non è arrivato tutto: Trente accetta fino a quattro file da 100 MB ciascuno.

compose-keep = Tieni come bozza
compose-waits = Bozza conservata. Puoi pubblicarla appena il tuo account è aperto.

## Chi lo vedrà: una frase sotto il testo

compose-seen-public = { $quotes ->
        [public] Può vederlo chiunque, e chiunque può citarlo.
        [followers] Può vederlo chiunque. Oltre a te, può citarlo solo chi ti segue.
        [nobody] Può vederlo chiunque. Nessun altro può citarlo.
       *[unsaid] Può vederlo chiunque, anche nelle ricerche e nelle cronologie pubbliche.
    }
compose-seen-unlisted = { $quotes ->
        [public] Può vederlo chiunque ci capiti, ma resta fuori dalle cronologie pubbliche. Chiunque può citarlo.
        [followers] Può vederlo chiunque ci capiti, ma resta fuori dalle cronologie pubbliche. Può citarlo solo chi ti segue.
        [nobody] Può vederlo chiunque ci capiti, ma resta fuori dalle cronologie pubbliche. Nessun altro può citarlo.
       *[unsaid] Può vederlo chiunque ci capiti, ma resta fuori dalle cronologie pubbliche.
    }
compose-seen-private = { $followers ->
        [chosen] Lo vedono solo le persone a cui permetti di seguirti.
       *[open] Lo vede solo chi ti segue. Chiunque può cominciare a seguirti, e allora può vederlo.
    }
compose-seen-private-named = { $followers ->
        [chosen] Visibile alle persone a cui permetti di seguirti, e anche a { $names }.
       *[open] Visibile a chi ti segue, e anche a { $names }. Chiunque può cominciare a seguirti.
    }
compose-seen-direct = Visibile solo a { $names }, oltre che a te. Potrebbe leggerlo anche chi gestisce i vostri server.
compose-seen-nobody = Lo vedi solo tu: scrivi il nome di qualcuno, come @nome.
compose-seen-others = { $count ->
        [one] { $name } e { $count } altra persona
       *[other] { $name } e altre { $count } persone
    }
compose-seen-local = Può vederlo solo chi è su { $server }. Non va su nessun altro server.
compose-seen-local-private = { $followers ->
        [chosen] Lo vedono solo le persone di { $server } a cui permetti di seguirti.
       *[open] Lo vede solo chi ti segue su { $server }. Lì chiunque può cominciare a seguirti, e allora può vederlo.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] Visibile alle persone di { $server } a cui permetti di seguirti, e anche a { $names }.
       *[open] Visibile a chi ti segue su { $server }, e anche a { $names }. Lì chiunque può cominciare a seguirti.
    }
compose-seen-local-direct = Visibile solo a { $names }, oltre che a te. Potrebbe leggerlo anche chi gestisce { $server }.
compose-seen-local-nobody = Lo vedi solo tu: scrivi il nome di qualcuno di { $server }, come @nome.
compose-seen-local-missed = Non va su nessun altro server, quindi non arriva a { $names }.
compose-local = Solo su { $server }
    .text = Non va su nessun altro server: chi è altrove non lo riceve, anche se ti segue.
compose-markdown = Markdown
    .text = *Corsivo*, **grassetto**, [link](https://…) ed elenchi si vedono formattati.
compose-visibility-done = Fatto
compose-quotes = Chi può citarlo
compose-quote-public = Chiunque
compose-quote-followers = Follower
compose-quote-nobody = Nessuno
compose-quotes-closed = Se non può vederlo chiunque, nessun altro può citarlo.

## Un sondaggio

compose-poll = Sondaggio
compose-poll-add = Aggiungi un sondaggio
compose-poll-remove = Togli il sondaggio
compose-poll-answer = Risposta { $place }
compose-poll-less = Togli la risposta { $place }
compose-poll-more = Aggiungi una risposta
compose-poll-several = Più risposte
compose-poll-length = Aperto per
compose-poll-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
compose-poll-hours = { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
compose-poll-days = { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
compose-poll-few = In un sondaggio servono almeno due risposte.
compose-poll-long = Una risposta può avere al massimo { $most } caratteri.
compose-poll-twice = Due risposte dicono la stessa cosa.
compose-poll-or-media = In un post { $server } accetta immagini o un sondaggio, non entrambi.

## La lingua di ciò che è scritto

compose-tongue = Sembra scritto in { $language }.
    .take = Pubblica in { $language }
    .leave = Lascia com’è

## Un thread: post che escono uno dopo l’altro

compose-thread-add = Aggiungi un post
compose-thread-placeholder = E poi?
compose-thread-nth = Post { $place } di { $count }
compose-thread-remove = Togli il post { $place }
compose-thread-removed = Tolto dal thread.
compose-thread-long = È troppo lungo per un solo post.
compose-thread-split = Fanne un thread
compose-thread-made = Ora il tuo testo è un thread: ogni parte sta in un post.
compose-thread-sending = Pubblicazione { $place } di { $count }
compose-thread-sent = { $count ->
        [one] Post pubblicato.
       *[other] Thread pubblicato: { $count } post.
    }
compose-thread-stopped = { $count ->
        [one] Il primo post del tuo thread è uscito. Il resto è al sicuro qui, e riprende da lì.
       *[other] I primi { $count } post del tuo thread sono usciti. Il resto è al sicuro qui, e riprende da lì.
    }
compose-thread-later = Un thread non può aspettare sul server, che conserva solo post singoli. Pubblicalo ora, oppure lascialo tra le bozze.
compose-thread-nobody = Il post { $place } lo vedresti solo tu: scrivici il nome di qualcuno, come @nome.
