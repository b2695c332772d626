### Quello che i menu del sistema e i negozi di app dicono di Trente.

store-summary = Leggi Mastodon, poi iscriviti
store-kind = Client per Mastodon
store-keywords = Mastodon, Fediverse, Fediverso, social network, post, notizie

store-about = Trente è un’app per Mastodon e altri server del Fediverso. Si apre con post veri: leggi quanto vuoi prima di scegliere qualcosa o di dire come ti chiami.
store-way = Quando vuoi scrivere, Trente ti consiglia un server e ti dice perché; accanto ne trovi altri due. Basta un modulo per creare il tuo account. La tua Home non è mai vuota: finché segui poche persone la completano hashtag e ciò di cui si parla, e ogni post dice perché è lì.
store-yours = La Home segue l’ordine in cui le persone hanno scritto. Non c’è pubblicità, e nessuno ti traccia. Le persone che segui prima di avere un account vengono con te, e più avanti anche su un altro server.

store-feature-posts = Post veri subito, senza account
store-feature-server = Un server consigliato con i suoi motivi, mai un elenco da studiare
store-feature-home = Una Home mai vuota, con i post più recenti in cima
store-feature-quiet = Niente pubblicità, niente tracciamento
store-feature-people = Porta con te le persone che segui
store-feature-everyday = Conversazioni, sondaggi, video, liste, filtri, bozze e notifiche
store-feature-everyone = Con tastiera o lettore di schermo, chiaro o scuro, in una finestra stretta o larga

store-picture = La Home, subito dopo un nuovo post
