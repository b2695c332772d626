### La pagina web per chi arriva per la prima volta.

site-own-name = Italiano

site-title = Trente: leggi Mastodon, poi iscriviti
site-description = Trente si apre con post veri, prima che tu scelga un server o crei un account. Niente pubblicità, niente tracciamento, i più recenti in cima, in 13 lingue.
site-skip = Vai al testo
site-languages = Lingue
site-get-link = Ottieni Trente
site-picture = Una finestra con la Home: un post con un’immagine e, accanto, ciò di cui si parla

site-film = I primi 30 secondi
site-film-pause = Metti in pausa le immagini
site-step-posts = Post veri subito, e un server consigliato con i suoi motivi
site-step-form = Un solo modulo, controllato mentre scrivi
site-step-waiting = L’email è in arrivo, e vedi a che punto sei
site-step-topics = Mentre aspetti, scegli di che cosa ti va di leggere
site-step-home = Apri il link nell’email, e la tua Home è piena

site-values = Quello a cui teniamo

site-order = I più recenti in cima
    .text = La Home segue l’ordine in cui le persone hanno scritto. Non ci sono classifiche, e niente viene spinto in alto per trattenerti qui.
site-ads = Niente pubblicità
    .text = Non ce n’è, e nessuno può pagare per farsi vedere.
site-tracking = Niente tracciamento
    .text = Trente parla con i server che usi e non tiene statistiche. Nemmeno questa pagina.
site-yours = Porta con te chi segui
    .text = Le persone che segui vengono con te su un altro server, in file che Mastodon stesso sa leggere.
site-everyone = Per chiunque
    .text = Con la tastiera o un lettore di schermo, a caratteri grandi, da destra a sinistra, su uno schermo stretto.

site-mastodon = Che cos’è Mastodon
    .text = Mastodon è un social network fatto di molti server, gestiti da persone e gruppi, non da un’unica azienda. Con un account su uno qualsiasi puoi seguire persone su tutti. Trente è un’app per usarlo, fatta in modo indipendente.

site-get = Ottieni Trente
site-get-none = Non c’è ancora una versione pubblicata. Quando ci sarà, questi saranno i file:
site-get-build = Fino ad allora puoi compilarlo da te: procurati il codice sorgente e Rust 1.95 o più recente, ed esegui questo nella cartella del codice:
site-get-ready = Scegli il file per il tuo sistema:
site-get-yours = Il tuo sistema
site-system-other = Qualsiasi altro Linux
site-get-phones = Sui telefoni non si può ancora installare.

site-translate = Aiuta a tradurre
    .text = Ogni lingua è una cartella di frasi, e basta un editor di testo. Trente mostra ciò che scrivi appena salvi. Il file locales/README.md spiega come si fa.

site-foot = Software libero con licenza MIT o Apache-2.0. Questa pagina non usa cookie e non carica nulla da altri siti.
