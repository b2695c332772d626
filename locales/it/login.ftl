### Accedere: un campo che accetta tutto, poi il browser, poi la Home.

login-heading = Ciao di nuovo
login-back = Torna a leggere
login-field = Dov’è il tuo account?
login-placeholder = mastodon.uno, o @tuonome@mastodon.uno
login-help = Un indirizzo, un nome, un link al tuo profilo: incolla quello che hai.
login-email = Questo sembra il tuo indirizzo email. L’indirizzo di un account finisce con il suo server, per esempio mastodon.uno.
login-clear = Svuota
login-options = Server
login-continue = Continua
login-asking = Chiedo al server
login-password = La password la scrivi sulla pagina del tuo server, mai qui.

## Aiuto per chi non ricorda il proprio server

login-forgot = Non ricordo il mio server
login-forgot-known = Server che questo dispositivo conosce:
login-forgot-name = Il tuo nome, e lo cerchiamo noi
login-forgot-look = Cerca
login-forgot-looking = Cerco sui server più frequentati
login-forgot-nowhere = Sui server più frequentati nessuno si chiama { $name }. Forse il tuo è un server più piccolo.
login-forgot-there = Qui qualcuno si chiama { $name }. Sei tu?
login-forgot-mail = Cerca “Mastodon” nella tua posta. L’indirizzo del mittente finisce con il tuo server.
login-forgot-history = Guarda nel gestore di password o nella cronologia del browser se c’è un nome come mastodon.uno.
login-forgot-friend = Chiedi a qualcuno che conosci di aprire il tuo profilo: la parte dopo la seconda @ è il tuo server.
login-new = È la prima volta?
login-new-join = Iscriviti in circa trenta secondi

## In attesa del browser

login-waiting-heading = Ora tocca al browser
login-waiting = Il tuo browser è aperto su { $server }. Autorizza Trente lì, poi torna qui.
login-waiting-by-hand = Il browser non si è aperto. Copia l’indirizzo, aprilo in un browser di questo dispositivo e autorizza Trente lì.
login-waiting-live = Aspetto { $server }
login-open-again = Riapri la pagina
login-copy = Copia l’indirizzo
login-copied = Indirizzo copiato.
login-copy-failed = Non è stato possibile copiare l’indirizzo. Selezionalo e copialo a mano.
login-address = Indirizzo della pagina
login-cancelled = Accesso annullato. Il nome del tuo server c’è ancora.

## Con un codice, dove il browser non può tornare da sé

login-code = Codice dal tuo browser
login-code-help = Quando hai autorizzato Trente, { $server } mostra un codice. Copialo e incollalo qui.
login-code-go = Accedi
login-code-checking = Accesso in corso
login-code-missing = Incolla prima il codice.

## Ad accesso avvenuto

login-done = Ciao di nuovo, { $name }.
login-secret-file = Questo dispositivo non ha un portachiavi: il tuo accesso resta in un file che puoi leggere solo tu.

## Che cosa si voleva fare da ospite

wish-favourite = Il tuo preferito è annotato. Trente lo aggiunge appena il tuo account funziona.
wish-boost = La tua condivisione è annotata. Trente condivide il post appena il tuo account funziona.
wish-save = Il post è annotato. Trente lo salva appena il tuo account funziona.
wish-vote = Il tuo voto è annotato. Trente lo dà appena il tuo account funziona.
wish-reply = Il post è annotato. Puoi rispondere appena il tuo account funziona.
wish-follow = Trente segue questa persona per te appena il tuo account funziona.
wish-write = Per scrivere serve un account. Bastano circa trenta secondi.
