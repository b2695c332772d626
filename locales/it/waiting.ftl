### La sala d’attesa: dal modulo inviato all’account che funziona.

waiting-title = Ci siamo quasi
waiting-title-over = Stavolta no
waiting-track = A che punto siamo
waiting-step-sent = Richiesta inviata
waiting-step-mail = Conferma l’email
waiting-step-mail-done = Email confermata
waiting-step-review = Verifica
waiting-step-in = Sei dentro

## A che punto è l’account

waiting-sending = La tua richiesta è in viaggio
    .text = Trente chiede a { $server } se è arrivata. Quello che hai scritto resta anche se chiudi la finestra, tranne una password scelta da te.
waiting-arrived = La tua richiesta è quasi certamente arrivata
    .text = Ora { $server } conosce il nome { $name }. Apri il link nell’email inviata a { $email }, poi accedi qui. Le tue scelte ti aspettano.
waiting-not-arrived = La tua richiesta non è arrivata
    .text = { $server } non conosce il nome { $name }. Quello che hai scritto c’è ancora, tranne una password scelta da te: basta un tocco per ritrovare il modulo compilato.
waiting-unconfirmed = Guarda la posta per aprire il tuo account
    .text = { $server } ti ha mandato un link, valido due giorni. Aprilo su qualsiasi dispositivo: Trente se ne accorge e ti fa entrare.
waiting-pending = Una persona legge la tua richiesta
    .text = La tua email è confermata. Qualcuno di { $server } guarda ogni richiesta: ci vogliono da pochi minuti a qualche giorno. Trente continua a controllare e ti fa entrare appena c’è il sì; ti avvisa anche un’email.
waiting-open = Il tuo account è aperto
    .text = Il tuo nome è { $name } su { $server }.
waiting-refused = { $server } non ha accettato la tua richiesta
    .text = Non dice perché, e non è un giudizio su di te: i server piccoli fanno spesso una pausa. Le tue scelte sono al sicuro, e anche quello che hai scritto, tranne una password scelta da te.
waiting-expired = La tua richiesta a { $server } è scaduta
    .text = Il link dell’email non è stato aperto in tempo. Le tue scelte sono ancora qui, e anche quello che hai scritto, tranne una password scelta da te: basta un tocco per ritrovare il modulo compilato.
waiting-disabled = { $server } non fa entrare questo account
    .text = L’account { $name } esiste, ma è stato disattivato o deve prima confermare altro. Le email di { $server } dicono che cosa serve. Non si è perso niente.
waiting-elsewhere = Continua nel browser
    .text = { $server } accoglie nuove persone sulla sua pagina. Crea lì il tuo account, poi torna qui e accedi: le tue scelte ti aspettano.

## Che cosa fare intanto

waiting-mail-open = Apri la posta
waiting-again = Invia di nuovo
waiting-again-in = Invia di nuovo tra { $count } s
waiting-sent-again = Una nuova email è in viaggio verso { $email }.
waiting-wrong = Indirizzo sbagliato?
waiting-address = Il tuo indirizzo email
waiting-address-help = L’email va al nuovo indirizzo. Il vecchio link non funziona più.
waiting-address-bad = Un indirizzo ha una @ e un dominio, come tuonome@example.org.
waiting-address-go = Cambia e invia
waiting-look = Controlla di nuovo
waiting-looking = Controllo
waiting-fault = Non si è perso niente. Trente continua a provare.
waiting-meanwhile-join = Intanto comincia su { $server }
waiting-refused-join = Iscriviti invece a { $server }
waiting-refused-others = Vedi altri server
waiting-expired-again = Chiedi di nuovo a { $server }
waiting-elsewhere-go = Apri la pagina
waiting-elsewhere-login = Account creato: accedi
waiting-more = Altro
waiting-leave = Rinuncia
waiting-put-away = Metti via
waiting-leave-ask = Rinunciare alla tua richiesta a { $server }?
waiting-leave-text = Trente smette di aspettare questo account. Quello che hai scelto di leggere resta.
waiting-leave-yes = Rinuncia
waiting-leave-no = Continua ad aspettare

## Sotto la scheda

waiting-choose = Mentre aspetti, scegli che cosa leggere
waiting-meanwhile = Intanto, scegli che cosa leggere

## Altrove nella finestra

waiting-rail = In attesa di apertura
waiting-none = Nessun account in attesa
waiting-banner-go = Mostra
waiting-opened = Il tuo account è aperto. Ti diamo il benvenuto, { $name }.
waiting-opened-too = L’account { $handle } è aperto.
waiting-opened-go = Usalo ora

wish-kept = Annotato: ci pensa Trente appena il tuo account è aperto.
