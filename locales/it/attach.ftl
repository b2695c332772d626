### Immagini, video e audio che accompagnano un post.

compose-media-add = Aggiungi immagini, un video o un audio
compose-media-drop = Rilascia per allegare
compose-media = Allegati
compose-media-name = { $kind ->
        [film] Video { $number }
        [sound] Audio { $number }
       *[picture] Immagine { $number }
    }
compose-media-sending = Caricamento
compose-media-processing = Il tuo server ci sta lavorando.
compose-media-failed = È ancora su questo dispositivo.
compose-media-again = Riprova
compose-media-lost = Questo file non è più qui, né sul tuo server. Toglilo e sceglilo di nuovo.
compose-media-remove = Togli { $name }
compose-media-removed = Allegato tolto: { $name }.
compose-media-undo = Annulla
compose-media-earlier = Sposta prima { $name }
compose-media-later = Sposta dopo { $name }
compose-media-moved = Ora è il numero { $number }

## File che non vengono accettati

compose-media-empty = { $name } è vuoto.
compose-media-kind = { $server } non accetta file come { $name }.
compose-media-large = { $kind ->
        [picture] { $name } pesa { $size } MB. { $server } accetta immagini fino a { $most } MB.
       *[film] { $name } pesa { $size } MB. { $server } accetta video e audio fino a { $most } MB.
    }
compose-media-many = { $count ->
        [one] { $name } è di troppo: { $server } accetta { $count } file per post.
       *[other] { $name } è di troppo: { $server } accetta { $count } file per post.
    }
compose-media-film-beside = { $name } dovrebbe stare da solo: { $server } accetta un video o un audio, senza immagini.
compose-media-beside-film = { $name } non ci sta: accanto a un video o a un audio { $server } non accetta altro.
compose-media-understood = Chiudi questo messaggio

## Contenuto sensibile

compose-sensitive = Nascondi fino al tocco

## In attesa dei caricamenti

compose-waiting = Il tuo post parte appena è tutto caricato.
compose-waiting-stop = Non aspettare

## Descrizioni

compose-media-describe = Descrivi
compose-media-describe-of = Descrivi { $name }
compose-media-edit = Con descrizione
compose-media-edit-of = Con descrizione: modifica quella di { $name }
compose-describe-title = Descrivi { $name }
compose-describe-words = Che cosa si vede o si sente
compose-describe-help = Chi non può vedere legge o ascolta la descrizione. Di’ quello che conta, comprese le parole scritte dentro.
compose-describe-used = { $used } di { $most }
compose-describe-done = Fatto
compose-focus = Punto principale: { $across } per cento da sinistra, { $down } per cento dall’alto
compose-focus-help = Tocca quello che conta di più, o usa i tasti freccia: resta in vista quando l’immagine viene ritagliata.
compose-undescribed = { $count ->
        [one] { $count } file non ha una descrizione.
       *[other] { $count } file non hanno una descrizione.
    }
compose-undescribed-why = Chi non può vedere legge la descrizione.
compose-describe-first = Descrivi
compose-post-anyway = Pubblica comunque

## Nelle impostazioni

settings-describe = Immagini senza descrizione
    .text = Trente te lo ricorda una volta prima che un post parta.
settings-describe-on = Ricordamelo
settings-describe-off = Lascia stare
