### Elenchi di persone, e che cosa si fa con una persona.

## Gli elenchi

people-list = Persone
people-followers = Follower
people-followers-of = Follower di { $name }
people-following = Seguiti
people-following-of = Seguiti da { $name }
people-boosted-by = Chi l’ha condiviso
people-favourited-by = Chi l’ha tra i preferiti
people-muted-list = Persone silenziate
people-blocked-list = Persone bloccate
people-loading = Ne carico altre…
people-show-more = Mostra altre persone
people-more-came = { $count ->
        [one] { $count } altra persona
       *[other] Altre { $count } persone
    }
people-elsewhere = Il tuo server ne conosce solo una parte. Il resto è su { $server }.
people-known-here = Per quanto ne sa il tuo server. Altri server forse ne conoscono di più.
people-hidden = Questo elenco è nascosto
    .text = Questa persona ha scelto di non mostrare né chi segue né chi la segue.
people-no-followers = Ancora nessuno qui
    .text = Il tuo server non conosce nessuno che segua questa persona.
people-no-following = Ancora nessuno qui
    .text = Il tuo server non conosce nessuno che questa persona segua.
people-no-boosts = Ancora nessuna condivisione
    .text = Il tuo server non conosce nessuno che abbia condiviso questo post.
people-no-favourites = Ancora nessun preferito
    .text = Il tuo server non conosce nessuno che abbia questo post tra i preferiti.
people-none-muted = Non hai silenziato nessuno
    .text = Chi silenzi dal menu di un post o di un profilo lo trovi qui, con il modo di tornare indietro.
people-none-blocked = Non hai bloccato nessuno
    .text = Chi blocchi dal menu di un post o di un profilo lo trovi qui, con il modo di tornare indietro.
people-follow = Segui { $name }
people-is-followed = Segui già { $name }
people-request = Chiedi di seguire { $name }
people-requested = Hai chiesto di seguire { $name }
people-unmute-short = Riattiva
people-unmuted-short = Di nuovo visibile
people-unblocked-short = Blocco tolto

## Il menu di una persona

people-more = Altro su { $name }
people-boosts = Mostra le sue condivisioni
people-feature = Metti in evidenza sul profilo
people-feature-line = Chiunque vede che consigli questa persona
people-mute = Silenzia { $name }…
people-unmute = Riattiva { $name }
people-block = Blocca { $name }…
people-unblock = Sblocca { $name }
people-report = Segnala { $name }…
people-remove = Rimuovi dai follower…
people-copy = Copia indirizzo
people-copied = Indirizzo copiato.
people-open = Apri su { $server }

## Che cosa si chiede prima di fare qualcosa

people-block-ask = Bloccare { $name }?
people-block-text = Non vi vedete più e non vi seguite più a vicenda, e sbloccare non basta a tornare come prima. La persona non riceve un avviso, ma se guarda può accorgersene.
people-block-yes = Blocca
people-remove-ask = Rimuovere { $name } dai tuoi follower?
people-remove-text = Non riceve più i tuoi post nella sua Home. Non riceve un avviso, e può tornare a seguirti.
people-remove-yes = Rimuovi

mute-ask = Silenziare { $name }?
mute-text = Finché dura, non vedi niente di questa persona. Può ancora leggerti, e non se ne accorge.
mute-length = Per quanto tempo
mute-hour = 1 ora
mute-day = 1 giorno
mute-week = 1 settimana
mute-month = 30 giorni
mute-ever = Senza scadenza
mute-until = Fino a: { $time }
mute-no-end = Finché non ci ripensi
mute-notifications = Nascondi anche le sue notifiche sui miei post
mute-yes = Silenzia

## A cose fatte

people-undo = Annulla
people-muted = Hai silenziato { $name }.
people-unmuted = Non silenzi più { $name }.
people-blocked = Hai bloccato { $name }.
people-unblocked = Non blocchi più { $name }.
people-removed = { $name } non ti segue più.
people-boosts-shown = Ora vedi le condivisioni di { $name }.
people-boosts-hidden = Non vedi più le condivisioni di { $name }.
people-featured = { $name } è in evidenza sul tuo profilo.
people-unfeatured = { $name } non è più in evidenza sul tuo profilo.

## Quando il server ha rifiutato

people-mute-failed = Non è stato possibile silenziare { $name }.
people-unmute-failed = Silenzi ancora { $name }.
people-block-failed = Non è stato possibile bloccare { $name }.
people-unblock-failed = Blocchi ancora { $name }.
people-change-failed = Non ha funzionato. Con { $name } è tutto come prima.

## Pacchetti: persone scelte da qualcuno, da seguire insieme.

pack = Pacchetto
pack-people = { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
pack-page = La sua pagina sul web
pack-empty = Qui non c’è nessuno
    .text = Chi viene messo in un pacchetto deve prima dire di sì.
pack-mine = Ci sei anche tu in questo pacchetto.
pack-leave = Esci dal pacchetto
pack-leave-ask = Uscire da questo pacchetto?
    .text = Nessuno viene a saperlo. Chi l’ha creato non può rimetterti dentro.
pack-left = Non sei più in questo pacchetto.
