### Un post con quello che è venuto prima e dopo.

thread-title = Post
thread-before = Prima
thread-replies = { $count ->
        [one] { $count } risposta
       *[other] { $count } risposte
    }
thread-no-replies = Ancora nessuna risposta.
thread-missing = Non è stato possibile caricare il resto della conversazione.
thread-boosts = { $count ->
        [one] { $count } condivisione
       *[other] { $count } condivisioni
    }
thread-favourites = { $count ->
        [one] { $count } preferito
       *[other] { $count } preferiti
    }
thread-app = Scritto con { $app }
thread-reply-to = Rispondi a { $name }…
thread-after = Risposte

## Risposte che il proprio server non ha

thread-looking = Il tuo server cerca altre risposte…
thread-more = { $count ->
        [one] Mostra { $count } altra risposta
       *[other] Mostra altre { $count } risposte
    }
thread-fewer = { $count ->
        [one] Risposte sul tuo server: { $shown } su { $count }.
       *[other] Risposte sul tuo server: { $shown } su { $count }.
    }
thread-fewer-open = Vedile tutte su { $server }
thread-fewer-here = Le altre sono state eliminate, o sono per altre persone.
