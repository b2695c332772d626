### Segnalazioni, server bloccati.

## Avvisare la moderazione

report = Segnala
report-title = Segnala { $name }
report-about = La moderazione di { $server } se ne occuperà. { $name } non viene a sapere di chi è la segnalazione.
report-why = Che cosa non va?
report-dislike = Non voglio vederlo
    .text = Non serve dirlo a nessuno: silenzia o blocca.
report-spam = È spam
    .text = Pubblicità, truffe, o sempre la stessa cosa
report-rules = Viola una regola di { $server }
    .text = Dici quale nel prossimo passo
report-legal = Potrebbe violare la legge
    .text = Nel tuo Paese, o dove si trova { $server }
report-other = Qualcos’altro
    .text = Lo dici con parole tue
report-which = Quali regole?
report-instead = Che cosa aiuta subito
report-posts = In quali post si vede?
report-comment = Che cosa deve sapere la moderazione?
    .help = Puoi lasciare vuoto.
report-room = { $count ->
        [one] Ancora { $count } carattere
       *[other] Ancora { $count } caratteri
    }
report-forward = Avvisa anche la moderazione di { $server }
    .text = Riceve la segnalazione, ma non il tuo nome.
report-send = Invia segnalazione
report-sending = Invio…
report-no-why = Scegli prima che cosa non va.
report-no-rule = Scegli almeno una regola.
report-too-long = Il tuo testo è più lungo di quanto la moderazione possa ricevere. Accorcialo un po’.
report-sent = Grazie, segnalazione inviata
report-sent-text = La moderazione di { $server } ha la tua segnalazione. Può metterci qualche giorno, e forse non ti arriva una risposta.
report-meanwhile = Che cosa puoi fare intanto
report-done = Fatto

## Server interi

servers-list = Server bloccati
servers-none = Non hai bloccato nessun server
    .text = Un server che blocchi dal menu di un post o di un profilo lo trovi qui, con il modo di tornare indietro.
servers-block = Blocca tutto { $server }…
servers-unblock = Sblocca { $server }
servers-unblock-short = Sblocca
servers-block-ask = Bloccare tutto { $server }?
    .text = Non vedi più i post di chi è lì, e da lì nessuno può seguirti.
servers-block-yes = Blocca il server
servers-lost = { $following ->
        [0] Perdi { $followers ->
            [one] { $followers } follower
           *[other] { $followers } follower
        } di lì, e non tornano da soli.
        [one] Smetti di seguire { $following } persona di lì e perdi { $followers ->
            [one] { $followers } follower
           *[other] { $followers } follower
        }. Questi legami non tornano da soli.
       *[other] Smetti di seguire { $following } persone di lì e perdi { $followers ->
            [one] { $followers } follower
           *[other] { $followers } follower
        }. Questi legami non tornano da soli.
    }
servers-lost-nothing = Non segui nessuno di lì, e nessuno di lì ti segue.
servers-lost-unknown = Smetti di seguire chi è lì, e chi è lì smette di seguirti. Questi legami non tornano da soli.
servers-blocked = Tutto { $server } è bloccato.
servers-unblocked = { $server } non è più bloccato.
servers-block-failed = { $server } non è stato bloccato.
servers-unblock-failed = { $server } è ancora bloccato.

## Filtri

less = Mostrami meno post così
    .text = I post con queste parole restano fuori da Home, liste, conversazioni e notifiche.
less-tags = Hashtag del post
less-words = Parole
    .help = Valgono come parole intere. Se sono più d’una, separale con una virgola.
less-length = Per quanto tempo
less-way = Che cosa succede a questi post
less-hide = Lasciali fuori
less-warn = Coprili
less-hide-means = Non vedi che ci sono.
less-warn-means = Vedi che ce n’è uno, e puoi aprirlo.
less-yes = Mostrane meno
less-no-words = Scegli un hashtag o scrivi una parola.
less-done = Vedrai meno post con { $words }.
less-failed = Il filtro non è stato creato.
filters = Filtri
filters-new = Nuovo filtro
filters-none = Ancora nessun filtro
    .text = “Mostrami meno post così” nel menu di un post ne crea uno, per un po’ o per sempre.
filters-hides = Lascia fuori i post
filters-warns = Copre i post
filters-until = fino a: { $time }
filters-remove = Rimuovi il filtro { $title }
filters-remove-short = Rimuovi
filters-removed = Filtro rimosso.
