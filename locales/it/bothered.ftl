### “Qualcuno mi disturba”: tre domande che portano a ciò che aiuta.

bothered = Qualcuno mi disturba
    .text = Qualche domanda, poi quello che aiuta. Finché non scegli, non succede niente.
bothered-what = Di che cosa si tratta?
bothered-person = Una persona
bothered-this-person = { $name }
bothered-server = Un intero server
bothered-this-server = Tutto { $server }
bothered-words = Post su un certo argomento
bothered-strangers = Mi scrive gente che non conosco
bothered-wish = Che cosa vuoi?
bothered-not-see = Non vedere quei post
bothered-not-seen = Che non mi vedano
bothered-tell = Avvisare la moderazione

## Che cosa aiuta. `.learns` dice che cosa ne viene a sapere l’altra parte.

bothered-helps = Che cosa aiuta
bothered-mute = Silenzia: non vedi i suoi post, per quanto tempo vuoi.
    .learns = Non viene a saperlo. Può ancora leggerti.
bothered-block = Blocca: non vi vedete più a vicenda, e smette di seguirti.
    .learns = Non riceve un avviso, ma può accorgersene. Senza accedere può ancora leggere quello che pubblichi per chiunque.
bothered-report = Racconta alla moderazione del tuo server che cosa è successo. Decide lei come proseguire.
    .learns = La persona non viene a sapere chi ha fatto la segnalazione.
bothered-block-server = Blocca il server: da lì nessuno ti vede o ti raggiunge, e tu non vedi nessuno.
    .learns = Lì nessuno riceve un avviso. Chi ti seguiva smette di farlo, e non torna da solo.
bothered-filter = Escludi i post con certe parole, per quanto tempo vuoi.
    .learns = Nessuno viene a saperlo.
bothered-hold = Scegli chi può mandarti notifiche. Quelle degli altri aspettano in Richieste, e le guardi quando vuoi.
    .learns = Nessuno viene a sapere che aspetta.
bothered-quiet = “Quiete” mostra i nuovi post solo ai follower, ti fa decidere chi può seguirti e fa aspettare chi non conosci.
    .learns = Nessuno riceve un avviso. Che cosa imposta ti viene detto prima, e puoi tornare indietro.
bothered-find = Apri la sua pagina, e lì nel menu scegli “Qualcuno mi disturba”.
    .learns = Nessuno viene a sapere che hai guardato.
