### Quello che è scritto e non è ancora uscito.

drafts-title = Bozze
drafts-new = Nuovo post
drafts-none = Nessuna bozza
    .text = Quello che cominci a scrivere resta qui, solo su questo dispositivo, finché non lo pubblichi o lo elimini.
drafts-wordless = (senza testo)
drafts-answers = Risponde a { $name }
drafts-answers-somebody = Risponde a un post
drafts-changes = Modifica un post
drafts-quotes = Cita un post
drafts-files = { $count ->
        [one] { $count } file
       *[other] { $count } file
    }
drafts-thread = { $count ->
        [one] { $count } altro post
       *[other] Altri { $count } post
    }
drafts-delete = Elimina bozza
drafts-delete-label = Elimina bozza: { $words }
drafts-deleted = Bozza eliminata.
drafts-undo = Annulla
drafts-back = È tornata.
drafts-gone = Non è più tra le tue bozze.
drafts-others = Negli altri tuoi account
drafts-elsewhere = { $count ->
        [one] { $count } bozza in { $handle }
       *[other] { $count } bozze in { $handle }
    }

## Dove si scrive

drafts-count = Altre bozze: { $count }
drafts-before = Questa è la tua bozza di prima.
drafts-another = Comincia un altro post
drafts-another-done = La tua bozza è al sicuro. Questo è un nuovo post.

## In attesa di partire

drafts-waiting = In attesa di partire
drafts-kept = Bozze
drafts-leave = Invia appena si può
drafts-left = Parte appena si può.
drafts-show = Mostra
drafts-why = { $what } Parte da solo appena si può.
drafts-needs-you = { $what } Ha bisogno di te.
drafts-try = Prova ora
drafts-try-label = Prova ora: { $words }
drafts-sending = Invio
drafts-edit = Modifica
drafts-edit-label = Modifica: { $words }
drafts-sent = Il post che aspettava è partito.
drafts-sent-of = Il post che aspettava in { $handle } è partito.
drafts-home-waits = { $count ->
        [one] { $count } post aspetta di partire.
       *[other] { $count } post aspettano di partire.
    }
drafts-home-needs = { $count ->
        [one] { $count } post non è partito e ha bisogno di te.
       *[other] { $count } post non sono partiti e hanno bisogno di te.
    }
drafts-line = Quello che hai scritto e non hai pubblicato
