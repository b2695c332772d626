### I propri post una volta usciti: modificarli, riscriverli, citare, e chi può citarli.

## Nel menu di un proprio post

post-change = Modifica
post-redraft = Elimina e riscrivi
post-quotes = Chi può citarlo

## Modificare un post

compose-title-change = Modifica il tuo post
compose-save = Salva
compose-saving = Salvataggio
compose-changed = Il tuo post è aggiornato.
compose-seen-fixed = Chi può vedere un post non si può cambiare dopo che è uscito: a quel punto altri lo hanno già.
compose-undo-ask = Scartare le modifiche?
compose-undo-text = Il post resta com’è.
compose-nothing-written = Non è cambiato niente, e niente di ciò che hai scritto va perso.
compose-not-changed = Non salvato. Il tuo testo è al sicuro qui.
compose-change-again = Salva di nuovo
compose-not-changed-yet = Il tuo post è come prima. Ora puoi salvare la tua modifica.
compose-poll-keeps = Come prima
compose-poll-votes = Se cambi le risposte, o quante se ne possono scegliere, i voti dati finora vanno persi.
compose-poll-ended = Questo sondaggio è finito. Se salvi, si riapre per almeno cinque minuti.
compose-poll-gone = Senza il sondaggio, i suoi voti vanno persi.

## Eliminare un post e riscriverlo

post-redraft-ask = Eliminare questo post e riscriverlo?
post-redraft-text = Il testo e le immagini tornano come bozza. Perdi { $replies ->
        [one] { $replies } risposta
       *[other] { $replies } risposte
    }, { $boosts ->
        [one] { $boosts } condivisione
       *[other] { $boosts } condivisioni
    } e { $favourites ->
        [one] { $favourites } preferito
       *[other] { $favourites } preferiti
    }. Le risposte restano dove sono, ma non più sotto il tuo post.
post-redraft-text-none = Il testo e le immagini tornano come bozza. Preferiti, condivisioni e risposte che potrebbe ancora ricevere vanno persi.
post-redraft-yes = Elimina e riscrivi
post-redrafted = Post eliminato. Quello che avevi scritto è qui.

## Citare

compose-title-quote = Citazione
compose-placeholder-quote = Che cosa ne dici?
compose-quote-remove = Non citare
compose-quote-waits = Prima si chiede a { $name }. Fino ad allora, il tuo post appare senza la citazione.
post-quote-it = Cita
post-quote-asks = Serve il sì di chi l’ha scritto.
post-quote-no = { $name } non vuole citazioni.
post-quote-no-followers = Può citarlo solo chi segue { $name }.
post-quote-no-private = Si può citare solo quello che chiunque può vedere.
post-quote-gone = Non è stato possibile caricare il post che citi.

## Chi può citare un proprio post

post-quotes-text = Le citazioni che ci sono già restano. Puoi togliere il tuo post da ognuna.
post-quotes-save = Salva
post-quotes-saved = Scelta salvata.
post-unquote = Togli il mio post da qui
post-unquote-ask = Togliere il tuo post da questa citazione?
post-unquote-text = Il post di { $name } resta, ma senza il tuo. Non si può tornare indietro.
post-unquote-yes = Togli
post-unquote-no = Lascialo
post-unquoted = Il tuo post non è più nella citazione.
