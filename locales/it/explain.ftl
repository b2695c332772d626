### Le parole speciali di Mastodon: una breve spiegazione per ciascuna, la stessa ovunque.

glossary = Le parole di Mastodon
    .line = Dieci parole, e che cosa significano
    .text = Sono poche, e ognuna ha un solo significato.
explain-what = Che cosa significa “{ $word }”?
explain-post = Parole in questo post
explain-server = Server
    .text = Il posto dove vive un account. Tutti i server parlano tra loro: da uno qualsiasi raggiungi chiunque, e più avanti puoi traslocare in un altro.
explain-handle = Indirizzo
    .text = Un nome completo su Mastodon, che lì si chiama anche nome univoco: un nome e, dopo la @, il server, come in un’email. Dallo a chi vuole trovarti.
explain-boost = Fa arrivare un post alle persone che ti seguono. Il nome di chi l’ha scritto resta, e quella persona riceve una notifica.
explain-favourite = Dice a chi ha scritto un post che ti è piaciuto. Non conta per nessuna classifica.
explain-warning = Una riga che sta al posto di un post. Chi vuole leggerlo lo apre.
explain-local = Quello che le persone del tuo server pubblicano per chiunque, dal più recente.
explain-federated = Quello che si pubblica su tutti i server che il tuo conosce, dal più recente. È davvero tanto.
explain-pack = Pacchetto
    .text = Persone scelte da qualcuno, da seguire insieme. Puoi lasciare fuori chi vuoi.
