### Parole che servono in più di una pagina, e tutti gli intoppi.

app-name = Trente

## Pulsanti ed etichette brevi

back = Indietro
close = Chiudi
cancel = Annulla
try-again = Riprova
loading = Caricamento
sentence-next = { $said } { $more }
list-more = Mostra altro
list-more-loading = Carico il resto
list-more-failed = Il resto non è arrivato.
log-in = Accedi

## Per orientarsi

nav-label = Menu principale
skip-to-content = Vai al contenuto
nav-home = Home
nav-read = Adesso
nav-settings = Impostazioni
nav-notifications = Notifiche
nav-notifications-new = { $count ->
        [one] Notifiche, { $count } nuova
       *[other] Notifiche, { $count } nuove
    }
nav-notifications-many = Notifiche, più di { $count } nuove
nav-many = { $count }+
nav-you = Tu
nav-write = Scrivi
nav-join = Iscriviti
nav-accounts = Account. Usi quello di { $name }
nav-accounts-new = Un altro account ha nuove notifiche
nav-account-new = { $count ->
        [one] { $handle } · { $count } nuova
       *[other] { $handle } · { $count } nuove
    }
nav-account-ended = { $handle } · Accesso scaduto
nav-account-ended-now = L’accesso di { $handle } è scaduto. Accedi di nuovo dalle impostazioni per vedere le novità.

## Intoppi: che cosa è successo, che cosa è al sicuro e che fare (.safe), il pulsante (.action)

fault-offline = Non c’è connessione.
    .safe = Quello che è su questo dispositivo resta leggibile, e niente di ciò che hai scritto va perso. Riconnettiti e continua.
    .action = Riprova
fault-no-such-server = { $server ->
        [unknown] Non esiste nessun server con questo nome.
       *[other] Non esiste nessun server che si chiami { $server }.
    }
    .safe = Non si è perso niente. Al momento questo nome non porta da nessuna parte; riprova più tardi.
    .typed = Quello che hai scritto è ancora qui. Forse c’è un errore di battitura, come una lettera che manca.
    .action = Riprova
fault-unreachable = { $server ->
        [unknown] Il server non risponde.
       *[other] { $server } non risponde.
    }
    .safe = Il tuo account è al sicuro e non si è perso niente. Ogni tanto i server riposano; riprova tra un minuto.
    .action = Riprova
fault-timed-out = { $server ->
        [unknown] Il server ci ha messo troppo a rispondere.
       *[other] { $server } ci ha messo troppo a rispondere.
    }
    .safe = Non si è perso niente. Forse ha molto da fare, o la tua connessione è lenta; riprova.
    .action = Riprova
fault-bad-certificate = { $server ->
        [unknown] Il server non riesce a dimostrare chi è.
       *[other] { $server } non riesce a dimostrare chi è.
    }
    .safe = Trente non ha inviato niente, quindi nessuno ha visto niente di tuo. Se la data del tuo dispositivo è giusta, tocca al server rimediare.
    .action = Riprova
fault-not-an-address = Questo non è l’indirizzo di un server.
    .safe = Un server si scrive come mastodon.uno, un account come @tuonome@mastodon.uno.
    .typed = Quello che hai scritto è ancora qui. Un server si scrive come mastodon.uno, un account come @tuonome@mastodon.uno.
    .action = Riprova
fault-insecure-address = Questo indirizzo non offre una connessione sicura.
    .safe = Trente non ha inviato niente, quindi nessuno ha visto niente di tuo.
    .typed = Trente non ha inviato niente. Scrivi l’indirizzo con https, o solo il nome, come mastodon.uno.
    .action = Riprova
fault-not-mastodon = { $server ->
        [unknown] Questo è un sito web, non un server Mastodon.
       *[other] { $server } è un sito web, non un server Mastodon.
    }
    .safe = Non si è perso niente. Forse il server è in manutenzione; riprova più tardi.
    .typed = Quello che hai scritto è ancora qui. Forse il tuo server ha un altro nome; “Non ricordo il mio server” aiuta a trovarlo.
    .action = Riprova
fault-other-software = { $server ->
        [unknown] Questo server usa { $said }, e lì Trente non può accedere.
       *[other] { $server } usa { $said }, e lì Trente non può accedere.
    }
    .safe = Il tuo account lì resta com’è. Da un server Mastodon puoi seguire chi è lì.
    .action = Prova un altro server
fault-bad-answer = { $server ->
        [unknown] La risposta del server non ha senso.
       *[other] La risposta di { $server } non ha senso.
    }
    .safe = Non si è perso niente. Forse il server è in manutenzione; riprova tra un minuto.
    .action = Riprova
fault-too-large = { $server ->
        [unknown] Il server ha inviato molto più del richiesto.
       *[other] { $server } ha inviato molto più del richiesto.
    }
    .safe = Trente ha smesso di leggere, e non si è perso niente. Riprova, o apri tutto nel browser.
    .action = Riprova
fault-redirect-loop = { $server ->
        [unknown] Il server continua a mandare Trente da un indirizzo all’altro.
       *[other] { $server } continua a mandare Trente da un indirizzo all’altro.
    }
    .safe = Non si è perso niente. Tocca al server rimediare; riprova più tardi.
    .action = Riprova
fault-server-busy = { $server ->
        [unknown] Il server ha troppo da fare in questo momento.
       *[other] { $server } ha troppo da fare in questo momento.
    }
    .safe = { $when ->
        [unknown] Non si è perso niente. Riprova tra un minuto.
       *[other] Non si è perso niente. Riprova { $when }.
    }
    .action = Riprova
fault-rate-limited = { $server ->
        [unknown] Il server chiede una pausa.
       *[other] { $server } chiede una pausa.
    }
    .safe = { $when ->
        [unknown] Non si è perso niente. Riprova tra qualche minuto.
       *[other] Non si è perso niente. Riprova { $when }.
    }
    .action = Riprova
fault-logged-out = { $server ->
        [unknown] Il tuo accesso è scaduto.
       *[other] Il tuo accesso a { $server } è scaduto.
    }
    .safe = Il tuo account e quello che hai scritto sono al sicuro. Accedi di nuovo e riprendi da dove eri.
    .action = Accedi
fault-forbidden = { $server ->
        [unknown] Il server non lo permette.
       *[other] { $server } non lo permette.
    }
    .safe = Non è cambiato niente. Può dipendere dalle regole del server o da una scelta dell’altra persona.
    .action = Torna indietro
fault-not-found = Questo non c’è più.
    .safe = Forse è stato eliminato o reso privato. Tutto il resto è al suo posto.
    .action = Torna indietro
fault-members-only = { $server ->
        [unknown] Qui può leggere solo chi ha un account su questo server.
       *[other] Qui può leggere solo chi ha un account su { $server }.
    }
    .safe = Altri server sono aperti a chiunque. Se hai un account su questo, accedi per leggere.
    .action = Accedi
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] Il server non l’ha accettato.
           *[other] Il server non l’ha accettato. Dice: “{ $said }”
        }
       *[other] { $said ->
            [nothing] { $server } non l’ha accettato.
           *[other] { $server } non l’ha accettato. Dice: “{ $said }”
        }
    }
    .safe = Quello che hai scritto è ancora qui. Modificalo e riprova.
    .action = Riprova
fault-login-denied = { $server ->
        [unknown] Trente non è stato autorizzato.
       *[other] Trente non è stato autorizzato su { $server }.
    }
    .safe = Non è cambiato niente. Se non volevi rifiutare, ricomincia e scegli Autorizza sulla pagina del tuo server.
    .action = Riprova
fault-login-expired = Questo accesso è finito senza una risposta.
    .safe = Non è cambiato niente, e il nome del tuo server c’è ancora. Ricomincia.
    .action = Ricomincia
fault-no-browser = Il browser non si è aperto.
    .safe = Puoi continuare lo stesso: copia l’indirizzo e aprilo tu in un browser.
    .action = Copia l’indirizzo
fault-too-long = { $server ->
        [unknown] È più lungo di quanto il server accetti.
       *[other] È più lungo di quanto { $server } accetti.
    }
    .safe = Il tuo testo è ancora qui. Accorcialo un po’, poi invialo.
    .action = Torna al testo
fault-empty = Non c’è ancora niente da inviare.
    .safe = Scrivi prima qualche parola.
    .action = Torna al testo
fault-media-missing = Un allegato del tuo post non è stato caricato.
    .safe = Non è stato pubblicato niente. Riprova con il file segnato, oppure toglilo.
    .action = Torna al post
fault-not-a-list = In questo file non c’è nessun elenco.
    .safe = Trente accetta i file salvati da Mastodon o da Trente stesso. Non è cambiato niente.
    .action = Scegli un altro file
fault-not-settings = In questo file non ci sono impostazioni di Trente.
    .safe = Trente accetta i file che salva lui stesso: il loro nome comincia con trente-settings. Non è cambiato niente.
    .action = Scegli un altro file
fault-not-a-language = Questa non è una cartella di frasi.
    .safe = Contiene file .ftl e porta il nome della sua lingua, come de o pt-BR. Non è cambiato niente.
    .action = Scegli un’altra cartella
fault-list-too-long = Questo elenco è più lungo di quanto Trente accetti in una volta.
    .safe = Il limite è di 20.000 righe e 20 MB. Dividi il file in due e usane uno alla volta.
    .action = Scegli un altro file
fault-no-downloads = Non è stato possibile salvare un file tra i tuoi download.
    .safe = Forse la cartella manca, è piena o non lascia entrare Trente. Non è cambiato niente.
    .action = Riprova
fault-wrong-password = { $server ->
        [unknown] Il server non accetta questa password.
       *[other] { $server } non accetta questa password.
    }
    .safe = Non è cambiato niente. Ricontrollala: è la password con cui accedi sulla sua pagina.
    .action = Riprova
fault-maybe-moved = { $server ->
        [unknown] Il server non ha dato una risposta chiara: il trasloco forse è avvenuto, forse no.
       *[other] { $server } non ha dato una risposta chiara: il trasloco forse è avvenuto, forse no.
    }
    .safe = Controlla più sotto se ha funzionato prima di riprovare. Un trasloco non si può annullare.
    .action = Riprova
fault-not-followed = Non segui questa persona.
    .safe = Nelle tue liste può stare solo chi segui. Tutto il resto è al suo posto.
    .action = Torna indietro
fault-no-picture = Questo file non è un’immagine che i server accettano.
    .safe = Il tuo profilo è come prima. Scegli un file PNG, JPEG, GIF o WebP.
    .action = Scegline un altro
fault-picture-too-large = Questa immagine supera gli 8 MB.
    .safe = Il tuo profilo è come prima. Scegli un’immagine più piccola.
    .action = Scegline un’altra
fault-storage = Non è stato possibile conservare qualcosa su questo dispositivo.
    .safe = Quello che vedi è ancora qui. Forse il disco è pieno: libera un po’ di spazio, poi riprova.
    .action = Riprova
fault-not-kept = Il testo non è partito, e questo dispositivo non è riuscito nemmeno a conservarlo.
    .safe = Il tuo testo è ancora in questa finestra, e in nessun altro posto. Libera un po’ di spazio sul disco, o copia il testo, prima di chiudere Trente.
    .action = Torna al testo
fault-already-open = Trente è già aperto.
    .safe = Continua nell’altra finestra. Se non la trovi, chiudi Trente del tutto e riaprilo.
    .action = Riprova
fault-later-version = Su questo dispositivo è stata usata una versione più recente di Trente.
    .safe = Questa, più vecchia, non tocca i suoi file. Installa di nuovo la versione più recente e ritrovi tutto.
    .action = Riprova
fault-keychain = Il portachiavi di questo dispositivo non ha dato il permesso.
    .safe = Il tuo account è al sicuro. Sblocca il portachiavi, poi riprova.
    .action = Riprova
fault-maybe-posted = { $server ->
        [unknown] Il server non ha dato una risposta chiara: il tuo post forse è pubblicato, forse no.
       *[other] { $server } non ha dato una risposta chiara: il tuo post forse è pubblicato, forse no.
    }
    .safe = Il tuo testo è al sicuro. Dai un’occhiata prima di pubblicarlo di nuovo, così nessuno legge il post due volte.
    .action = Guarda se c’è
fault-maybe-changed = { $server ->
        [unknown] Il server non ha dato una risposta chiara: il tuo post forse è modificato, forse no.
       *[other] { $server } non ha dato una risposta chiara: il tuo post forse è modificato, forse no.
    }
    .safe = Il tuo testo è al sicuro.
    .action = Guarda se è cambiato
fault-post-gone = Il tuo post non c’è più.
    .safe = È stato eliminato, qui o altrove. Quello che hai scritto è al sicuro.
    .action = Scrivilo come nuovo post
fault-cannot-change = { $server ->
        [unknown] Il server non permette di modificare i post.
       *[other] { $server } non permette di modificare i post.
    }
    .safe = Il suo software è troppo vecchio, o non è Mastodon. Quello che hai scritto è al sicuro.
    .action = Indietro
fault-maybe-reported = { $server ->
        [unknown] Il server non ha dato una risposta chiara: la tua segnalazione forse è arrivata, forse no.
       *[other] { $server } non ha dato una risposta chiara: la tua segnalazione forse è arrivata, forse no.
    }
    .safe = Riceverla due volte non dà fastidio a chi modera.
    .action = Invia di nuovo
fault-posted-before = Il tuo post è già pubblicato, com’era prima della tua ultima modifica.
    .safe = Il tuo testo è al sicuro. Se lo pubblichi ora, diventa un secondo post.
    .action = Pubblica anche questo
fault-maybe-scheduled = { $server ->
        [unknown] Il server non ha dato una risposta chiara: il tuo post forse è programmato, forse no.
       *[other] { $server } non ha dato una risposta chiara: il tuo post forse è programmato, forse no.
    }
    .safe = Il tuo testo è al sicuro. Guarda i post programmati prima di inviarlo di nuovo, così nessuno lo legge due volte.
    .action = Vedi i programmati
fault-scheduled-before = Il server ha già il tuo post, e lo pubblica all’ora che hai scelto.
    .safe = Il tuo testo è al sicuro. Se lo pubblichi ora, diventa un secondo post.
    .action = Pubblica anche questo
fault-too-soon = Manca troppo poco a quell’ora.
    .safe = Il tuo testo è al sicuro. Scegli un’ora ad almeno cinque minuti da adesso, oppure pubblica subito.
    .action = Scegli un’altra ora
fault-sign-up-on-page = { $server ->
        [unknown] Il server crea gli account solo sulla sua pagina, non nelle app.
       *[other] { $server } crea gli account solo sulla sua pagina, non nelle app.
    }
    .safe = Non si è perso niente. Crea l’account sulla sua pagina, poi accedi qui.
    .action = Riprova
fault-bug = Qualcosa in Trente è andato storto.
    .safe = L’errore è nostro, e quello che hai scritto è al sicuro. Riprova; se succede ancora, faccelo sapere.
    .action = Riprova

## Tempi accanto a un post, il più breve possibile

time-now = ora
time-minutes = { $count } min
time-hours = { $count } h

## Un server, da ciò che dice di sé e da ciò che è stato misurato

side-label = Questo server
server-languages = In { $languages }
server-people = { $count ->
        [one] { $people } persona questo mese
       *[other] { $people } persone questo mese
    }
server-answers = risponde in { $ms } ms
nav-profile = La mia pagina
toasts-label = Messaggi di Trente

without-pictures = La finestra si è bloccata due volte. Trente continua senza immagini finché non lo riavvii.
