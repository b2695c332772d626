### Che cosa ti è successo, chi chiede di seguirti, e che cosa è trattenuto.

notifications-title = Notifiche
notifications-sections = Tipi di notifiche
notifications-all = Tutte
notifications-mentions = Menzioni
notifications-private = Private
notifications-requests = Richieste
notifications-loading = Carico le notifiche
notifications-new = Nuova
notifications-show = { $count ->
        [one] Mostra { $count } nuova notifica
       *[other] Mostra { $count } nuove notifiche
    }
notifications-choose = Scegli chi può mandarti notifiche
notifications-clear = Cancella tutte le notifiche
    .ask = Cancellare tutte le notifiche?
    .text = Spariscono da ogni tua app, e non si possono recuperare. I post restano.
    .yes = Cancella tutte
    .no = Tienile
    .done = Tutte le notifiche sono cancellate.
notifications-dismiss = Togli: { $what }
notifications-empty = Non è ancora successo niente
    .text = Quando qualcuno ti risponde, ti segue, aggiunge ai preferiti o condivide quello che hai scritto, lo trovi qui.
notifications-empty-mentions = Ancora nessuna menzione
    .text = I post che ti menzionano li trovi qui, anche le risposte.
notifications-wordless = Un post senza parole

## Che cosa è successo, una frase per ciascuno.

notifications-favourite = { $others ->
        [0] { $name } ha aggiunto il tuo post ai preferiti
        [one] { $name } e { $second } hanno aggiunto il tuo post ai preferiti
       *[other] { $name } e altre { $others } persone hanno aggiunto il tuo post ai preferiti
    }
notifications-boost = { $others ->
        [0] { $name } ha condiviso il tuo post
        [one] { $name } e { $second } hanno condiviso il tuo post
       *[other] { $name } e altre { $others } persone hanno condiviso il tuo post
    }
notifications-follow = { $others ->
        [0] { $name } ti segue
        [one] { $name } e { $second } ti seguono
       *[other] { $name } e altre { $others } persone ti seguono
    }
notifications-follow-request = { $name } chiede di seguirti
notifications-mention = { $name } ti menziona
notifications-reply = { $name } ti ha risposto
notifications-private-mention = { $name } ti ha scritto in privato
notifications-posted = { $name } ha pubblicato un post
notifications-poll = Un sondaggio in cui hai votato è finito
notifications-own-poll = Il tuo sondaggio è finito
notifications-changed = { $name } ha modificato un post che hai condiviso
notifications-quote = { $name } ha citato il tuo post
notifications-quoted-changed = { $name } ha modificato un post che hai citato
notifications-pack = Ora fai parte di un pacchetto di { $name }
notifications-pack-changed = { $name } ha modificato un pacchetto di cui fai parte
notifications-sign-up = { $others ->
        [0] { $name } ha creato un account
        [one] { $name } e { $second } hanno creato un account
       *[other] { $name } e altre { $others } persone hanno creato un account
    }
notifications-report = { $name } ha segnalato { $target }
notifications-severed = I legami con { $target } sono stati interrotti
notifications-severed-followers = { $followers ->
        [one] Hai perso { $followers } follower
       *[other] Hai perso { $followers } follower
    }
notifications-severed-following = { $following ->
        [one] Non segui più { $following } persona lì
       *[other] Non segui più { $following } persone lì
    }
notifications-warning = La moderazione del tuo server è intervenuta sul tuo account
notifications-other = { $name } ha fatto qualcosa che questa versione di Trente non conosce ancora
notifications-other-nobody = È successo qualcosa che questa versione di Trente non conosce ancora

## Avvisi del sistema

popups-ask = Vuoi che il sistema ti avvisi di quello che succede qui, mentre Trente è aperto?
    .yes = Sì, avvisami
    .no = Non ora
popups-on = D’ora in poi il sistema ti avvisa. Puoi spegnere gli avvisi nelle impostazioni.
popups-off = Non compare nessun avviso. Nelle impostazioni puoi cambiare idea.
popups-first = Trente ti avvisa qui
    .text = Quando succede qualcosa mentre guardi altro.
popups-several = { $count ->
        [one] { $count } nuova notifica
       *[other] { $count } nuove notifiche
    }
popups-open = Apri le notifiche
popups-nowhere = In questo momento il tuo sistema non mostra avvisi.

## Azioni

notifications-follow-back = { $count ->
        [1] Segui a tua volta
        [one] Segui a tua volta { $count } persona
       *[other] Segui a tua volta tutte e { $count }
    }
notifications-followed-back = Ora segui anche tu.
notifications-accept = Accetta
notifications-accept-label = Accetta { $name }
notifications-refuse = Rifiuta
notifications-refuse-label = Rifiuta { $name }
notifications-accepted = Richiesta accettata
notifications-refused = Richiesta rifiutata

## Che cosa è trattenuto

notifications-held-line = { $count ->
        [one] { $count } persona aspetta tra le richieste
       *[other] { $count } persone aspettano tra le richieste
    }
requests-follow = Vogliono seguirti
requests-follow-none = In questo momento nessuno chiede di seguirti.
requests-held = Messo da parte per te
requests-held-about = Queste persone hanno provato a raggiungerti, e una tua scelta le fa aspettare. Non vengono a saperlo.
requests-held-none = Non c’è niente messo da parte.
requests-held-count = { $count ->
        [one] { $count } notifica
       *[other] { $count } notifiche
    }
requests-let-in = Fai entrare
requests-let-in-label = Fai entrare { $name }
requests-dismiss = Ignora
requests-dismiss-label = Ignora { $name }
requests-let-in-done = Via libera. D’ora in poi le sue notifiche ti arrivano.
requests-dismissed = Ignorata

## Chi può mandarti notifiche

choices-title = Chi può mandarti notifiche
choices-about = Queste scelte le tiene il tuo server, quindi valgono in ogni app.
choices-none = Il tuo server non offre queste scelte
    .text = Mastodon le ha dalla versione 4.3 in poi. Chiunque può mandarti notifiche.
choices-not-followed = Persone che non segui
choices-not-followers = Persone che non ti seguono
choices-new = Account con meno di 30 giorni
choices-private = Menzioni private che non hai chiesto
choices-limited = Account limitati dalla moderazione del tuo server
choices-accept = Mostra
choices-hold = Metti da parte
choices-drop = Ignora
choices-loading = Carico le tue scelte

## Conversazioni private

conversations-note = Una conversazione la leggono solo le persone che ne fanno parte e chi gestisce i loro server. Non è cifrata.
conversations-list = Conversazioni private, dalla più recente
conversations-loading = Carico le conversazioni
conversations-empty = Ancora nessuna conversazione privata
    .text = Per cominciarne una, scrivi un post e scegli “Persone che menzioni”.
conversations-own = Tu: { $words }
conversations-alone = Solo tu
conversations-remove-label = Togli dall’elenco: { $name }
conversations-remove-ask = Togliere questa conversazione?
    .text = Sparisce dal tuo elenco. I suoi post restano dove sono.
    .yes = Togli
    .no = Tienila
