### Quello che una persona sceglie su questo dispositivo.

settings-title = Impostazioni
settings-sections = In questa pagina
settings-find = Cerca nelle impostazioni
settings-find-none = Nessuna impostazione ha queste parole.

## Account

settings-accounts = Account
settings-in-use = In uso
settings-use = Usa
settings-use-label = Usa questo account: { $name }
settings-switched = Ora usi l’account di { $name }.
settings-expired = Accesso scaduto
settings-account-new = { $count ->
        [one] { $count } nuova notifica
       *[other] { $count } nuove notifiche
    }
settings-log-in-again = Accedi di nuovo
settings-add = Aggiungi un account
settings-no-account = Leggi da ospite. Con un account puoi seguire persone e scrivere.
settings-log-out = Esci
settings-log-out-label = Esci da { $handle }
settings-log-out-ask = Uscire da { $handle }?
settings-log-out-text = Il tuo account e i tuoi post restano sul tuo server. Le bozze e l’accesso di questo account, e le immagini conservate qui, vengono eliminati da questo dispositivo. Anche una password che Trente ha creato per te: copiala prima.
settings-log-out-waiting = { $count ->
        [one] { $count } post non è ancora partito: viene eliminato con le bozze e l’accesso di questo account, e con le immagini conservate qui. Anche una password che Trente ha creato per te: copiala prima. Il tuo account e i tuoi post restano sul tuo server.
       *[other] { $count } post non sono ancora partiti: vengono eliminati con le bozze e l’accesso di questo account, e con le immagini conservate qui. Anche una password che Trente ha creato per te: copiala prima. Il tuo account e i tuoi post restano sul tuo server.
    }
settings-log-out-yes = Esci
settings-log-out-no = Resta
settings-logging-out = Uscita in corso
settings-logged-out = Account scollegato.
settings-logged-out-untold = Account scollegato da questo dispositivo. Non è stato possibile avvisare { $server }; puoi chiudere l’accesso sulla sua pagina, in “Applicazioni autorizzate”.

## Aspetto

settings-appearance = Aspetto
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-text = Dimensione testo
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = Spaziatura
settings-density-roomy = Ampia
settings-density-dense = Compatta
settings-contrast = Contrasto
settings-contrast-system = Sistema
settings-contrast-more = Maggiore
settings-motion = Movimento
    .text = Con meno movimento niente scorre o sfuma, e le immagini animate restano ferme finché non le avvii.
settings-motion-system = Sistema
settings-motion-less = Meno
settings-drawing = Che cosa disegna la finestra
    .text = A ogni avvio Trente guarda se c’è una scheda grafica che funziona. Se la finestra sfarfalla, resta vuota o è lenta, scegli tu. La scelta vale dal prossimo avvio.
settings-drawing-automatic = Automatico
settings-drawing-card = Scheda grafica
settings-drawing-processor = Processore

## Che cosa mostra una Home

settings-home = Home
settings-home-boosts = Condivisioni
    .text = Post di altri, condivisi dalle persone che segui.
settings-home-replies = Risposte ad altri
    .text = Quando chi segui risponde a qualcun altro.

## Notifiche

settings-notifications = Notifiche
settings-popups = Avvisi del sistema
    .text = Il sistema ti avvisa di quello che succede mentre Trente è aperto e guardi altro. Di un post con un avviso sul contenuto mostra l’avviso, di una menzione privata solo chi ha scritto.
settings-notices-open = Finché Trente è aperto, vieni a sapere quello che succede. Quando è chiuso, a questo dispositivo non arriva niente: tutto ti aspetta finché non lo riapri.
settings-notices-pushed = Anche quando Trente è chiuso, vieni a sapere quello che succede. { $through } inoltra i messaggi, ma non può leggerli.
settings-quiet = Ore tranquille
    .text = In queste ore non compare nessun avviso. Le novità si contano lo stesso.
settings-quiet-from = Dalle
settings-quiet-to = Alle
settings-quiet-once = Tranquillità fino a domattina
    .begin = Inizia
    .end = Termina
settings-quiet-until = Nessun avviso fino a: { $time }.

## Questo computer

settings-desk = Questo computer
settings-tray = Resta aperto in background
    .text = Se chiudi la finestra, Trente continua. Dalla sua icona nella barra del sistema puoi riaprire la finestra o uscire da Trente.
    .nowhere = Al momento il tuo sistema non mostra icone di questo tipo: se chiudi la finestra, si chiude anche Trente.
settings-at-login = Avvia insieme al computer
    .text = Trente parte da solo quando inizi a usare questo computer: senza finestra, se resta aperto in background.
tray-open = Apri Trente
tray-quit = Esci da Trente
tray-nothing = Niente di nuovo

## Lingua

settings-language = Lingua
settings-language-label = Lingua di Trente
settings-language-nearest = { $wanted } non c’è ancora. La lingua più vicina è { $shown }.
settings-language-system = Come su questo dispositivo ({ $language })
settings-not-kept = Non è stato possibile conservare questa scelta. Vale finché non chiudi Trente.

## Immagini, video e audio

settings-media = Immagini e video

## Privacy

settings-privacy = Privacy
settings-secrets = Dove sono conservati i tuoi accessi
settings-secrets-keychain = Nel portachiavi di questo dispositivo.
settings-secrets-file = In un file che puoi leggere solo tu, perché questo dispositivo non ha un portachiavi. Esci per eliminarlo.
settings-pictures = Immagini da altri server
    .text = Chi conserva un’immagine viene a sapere che qualcuno la guarda, e da quale indirizzo IP. Quasi tutti i server tengono copie di tutte le immagini; quelle si vedono sempre.
settings-pictures-tap = Al tocco
settings-pictures-always = Sempre
settings-saver = Risparmio dati
    .text = Usa immagini piccole, e chiede prima di caricarne una grande, un video o un audio. Le immagini animate restano ferme finché non lo chiedi.
settings-saver-off = No
settings-saver-on = Sì
settings-no-telemetry = Con chi parla Trente
    .text = Con i server che leggi, a cui ti iscrivi o in cui accedi, e con quelli dove stanno le immagini, come hai scelto sopra. Senza account anche con il server di una persona che segui, se quello che leggi non ne mostra i post. Per consigliare server chiede l’elenco a joinmastodon.org, al massimo una volta al giorno, e interroga alcuni dei server che vi trova. Non manda statistiche a nessuno.

## Quello che sta su questo dispositivo, e le scelte in un file

settings-storage = Spazio e backup
settings-storage-here = Conservato su questo dispositivo
settings-storage-posts = Post
settings-storage-media = Immagini, video e audio
settings-storage-attached = File delle tue bozze
settings-megabytes = { $size } MB
settings-forget = Quello che hai letto
    .text = Post e immagini conservati per leggere senza connessione, e quali server hai guardato. I tuoi account e le tue bozze restano.
    .action = Dimentica
    .done = Dimenticato.
settings-file = Queste impostazioni in un file
    .text = Per averle anche su un altro dispositivo. Non contiene accessi né bozze.
settings-file-save = Salva un file
settings-file-take = Apri un file
settings-file-saved = { $file } è in { $folder }.
settings-file-same = Hai già tutte queste scelte.
settings-file-ask = Usare le impostazioni di questo file?
    .text = { $changes ->
            [one] Su questo dispositivo cambia { $changes } scelta.
           *[other] Su questo dispositivo cambiano { $changes } scelte.
        }
    .some = { $changes ->
            [one] Su questo dispositivo cambia { $changes } scelta. Quello che questa versione di Trente non conosce resta fuori: { $unknown }.
           *[other] Su questo dispositivo cambiano { $changes } scelte. Quello che questa versione di Trente non conosce resta fuori: { $unknown }.
        }
    .yes = Usale
    .no = Lascia così
settings-file-taken = Impostazioni aggiornate.

## Informazioni

settings-about = Informazioni
settings-version = Versione
settings-licence = Software libero
    .text = MIT o Apache-2.0, come preferisci.
licences = Di che cosa è fatto Trente
    .line = Opere di altri, e le loro licenze
    .text = Trente è fatto di opere che molte persone offrono gratis. Ogni nome apre la licenza che accompagna l’opera.
licences-count = { $count ->
        [one] { $count } opera
       *[other] { $count } opere
    }
licences-no-text = Il testo della licenza non c’era. Il nome della licenza dice qual è.
licences-own = Ha una licenza propria, riportata qui per intero.
licences-not-there = Non è stato possibile leggere l’elenco.
licences-text-not-there = Non è stato possibile leggere questa licenza. Aprila di nuovo per riprovare.
settings-stopwatch = Quanto è stato veloce Trente
    .text = Resta su questo dispositivo: Trente non lo dice a nessuno.
settings-first-paint = Qualcosa da vedere, all’ultimo avvio
settings-first-posts = I primi post, all’ultimo avvio
settings-submitted = La richiesta del tuo account, dopo il primissimo avvio
settings-home-posts = I post nella tua Home, dopo l’apertura dell’account
settings-seconds = { $seconds } s
settings-readable-aside = Un vecchio file con accessi o bozze si può leggere di nuovo: { $file }. Ora Trente ne usa un altro. Per tornare al vecchio, chiudi Trente e dai al vecchio file il nome di quello attuale.
settings-read-only = In questo momento il dispositivo non può conservare niente: forse il disco è pieno. Puoi leggere e pubblicare; nuove bozze e scelte non vengono conservate.
settings-set-aside = Non è stato possibile leggere un file di Trente.
    .text = È stato messo da parte con un altro nome, e Trente è ripartito da zero. Se avevi fatto l’accesso, accedi di nuovo.

## Sostenere chi tiene in piedi i server

support-server = Sostieni { $server }
    .text = La sua pagina dice chi lo gestisce, e come si finanzia.
support-mastodon = Sostieni Mastodon
    .text = Il progetto che fa il software di quasi tutti i server vive di donazioni.
support-month = Sei su { $server } da un mese.
    .text = Lo tengono in piedi delle persone, senza pubblicità e a proprie spese. La sua pagina dice come puoi dare una mano, se vuoi.
    .action = Scopri come
    .out = Non mostrarlo più
