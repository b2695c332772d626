### Creare un account: un modulo, un consenso.

join-title = Iscriviti a { $server }
join-invited = Il tuo invito a { $server } è valido, e parte insieme al modulo.

## Nome

join-name = Nome
join-name-later = potrai cambiare come appare
join-name-help = Lettere dalla a alla z, cifre e _
join-name-asking = Controllo se è libero
join-name-free = { $name } è libero qui.
join-name-unknown = Se { $name } è libero, { $server } lo dice solo all’iscrizione.
join-name-taken = Qui questo nome è già preso. Ne provi un altro?
join-name-others = Nomi liberi, e altri simili al tuo
join-name-free-on = “{ $name }” è libero su { $server }.
join-name-switch = Cambia server, il resto rimane
join-name-offer = Usa { $name }
join-name-blank = Scegli prima un nome.
join-name-letters = In un nome ci sono solo lettere dalla a alla z, cifre e trattini bassi.
join-name-long = Un nome ha al massimo 30 lettere.
join-name-short = È troppo corto per { $server }. Aggiungi una o due lettere.
join-name-reserved = { $server } riserva questo nome a sé. Scegline un altro.

## Email

join-email = Email
join-email-help = Per un solo messaggio di verifica, e poi per accedere.
join-email-meant = Forse intendevi
join-email-fix = { $email }
join-email-blank = Manca il tuo indirizzo email.
join-email-invalid = Questo non è ancora un indirizzo email. Si scrive come tuonome@example.org.
join-email-long = Questo indirizzo è più lungo di quanto i server accettino.
join-email-taken = Su { $server } c’è già un account con questo indirizzo.
join-email-blocked = { $server } non accetta indirizzi di questo gestore di posta. Prova con un altro.
join-email-unreachable = La posta lì non arriva: la parte dopo la @ non esiste. Forse c’è un errore di battitura.

## Password

join-password = Password
join-password-least = almeno 8 caratteri
join-password-help = Tre o quattro parole vanno benissimo.
join-password-show = Mostra
join-password-hide = Nascondi
join-password-show-label = Mostra la password
join-password-hide-label = Nascondi la password
join-strength-short = Continua, almeno 8 caratteri
join-strength-weak = Facile da indovinare, continua
join-strength-fair = Discreta, un’altra parola e ci siamo
join-strength-good = Buona
join-strength-great = Ottima
join-password-blank = Scegli prima una password.
join-password-short = Una password ha almeno 8 caratteri.
join-password-long = Una password ha al massimo 72 caratteri.
join-suggested = creata per te
join-suggested-keychain = Trente la tiene nel portachiavi di questo dispositivo. Ti serve per accedere altrove.
join-suggested-file = Questo dispositivo non ha un portachiavi: Trente la tiene in un file che puoi leggere solo tu. Ti serve per accedere altrove.
join-suggested-own = Ne scelgo una mia
join-suggested-back = Usa quella creata per me
join-password-another = Hai già chiesto questo account a { $server }. Vale la password che hai scelto allora; questa non è stata inviata. Trovi la sala d’attesa nella prima pagina.
join-password-refused = { $server } non accetta questa password. Provane una più lunga.

## Quello che solo alcuni server chiedono

join-birth = Data di nascita
join-birth-why = { $age ->
        [one] la chiede questo server: da { $age } anno in su
       *[other] la chiede questo server: da { $age } anni in su
    }
join-birth-day = Giorno
join-birth-month = Mese
join-birth-year = Anno
join-birth-blank = Manca la tua data di nascita.
join-birth-invalid = Questo giorno non esiste. L’anno ha quattro cifre.
join-birth-young = { $server } chiede qualche anno in più. Forse un altro server fa per te.
join-reason = Perché vuoi iscriverti?
join-reason-short = bastano una o due frasi
join-reason-help = La tua risposta la legge chi gestisce il server.
join-reason-blank = Scrivi una frase: qualcuno di { $server } la leggerà.
join-reason-long = Al massimo 420 caratteri, per favore.

## A che cosa si acconsente

join-consent = Che cosa accetti
join-rules = { $count ->
        [one] { $count } regola della casa
       *[other] { $count } regole della casa
    }
join-no-rules = Regole della casa
join-no-rules-text = { $server } non ha regole scritte.
join-privacy = Privacy
join-no-privacy-text = { $server } non ha pubblicato un’informativa sulla privacy.
join-terms = Condizioni
join-no-terms-text = { $server } non ha condizioni proprie.
join-terms-coming = Carico le regole della casa
join-terms-failed = Le regole della casa non sono arrivate, e prima non puoi accettarle.
join-name-tidied = Il tuo nome sarebbe { $name }. Se ti piace, accetta e iscriviti.
join-agreement-here = Ora le regole della casa sono qui. Leggile, poi accetta e iscriviti.
join-agreement-missing = Le regole della casa non sono ancora qui, e prima non puoi accettarle. Stanno arrivando.

## Iscriversi

join-go = Accetta e iscriviti
join-go-to = Accetta e iscriviti a { $server }
join-going = Invio la richiesta
join-then = Ricevi una sola email per verificare l’indirizzo. Intanto puoi continuare a leggere.
join-then-approval = Ricevi una sola email per verificare l’indirizzo, poi una persona del server ti dà il via libera. Intanto puoi continuare a leggere.
join-switched = Ora ti stai iscrivendo a { $server }. Tutto quello che hai scritto è ancora qui.
join-said = { $server } dice: “{ $said }”
join-unsaid = Il server non l’ha accettato, e non ha detto perché.

## Il server intero non accoglie nessuno

join-no-slow = { $server } è troppo lento a rispondere in questo momento.
join-no-down = { $server } non risponde in questo momento.
join-no-closed = { $server } per ora non accetta nuove persone.
join-no-full = { $server } non può accogliere nessuno in questo momento. Forse ha molto da fare, o è in manutenzione.
join-no-under-age = { $server } chiede qualche anno in più.
join-no-limited = { $server } non parla con tutti gli altri server.
join-no-approval = Su { $server } ora ogni account va approvato a mano.
join-again-when = Riprova { $when }
join-kept = Tutto quello che hai scritto resta, e passa al prossimo server.
join-next = Iscriviti a { $server }
join-left = La prossima buona scelta è { $server }. Tutto quello che hai scritto è qui; cambiano solo le regole della casa.
join-left-unasked = Ora tocca a { $server }. Tutto quello che hai scritto è qui; cambiano solo le regole della casa.

## L’iscrizione avviene sulla pagina del server

join-elsewhere = { $server } crea gli account sulla sua pagina, nel tuo browser.
join-elsewhere-then = Crea lì il tuo account, poi torna qui e accedi. Trente ti aspetta.
join-elsewhere-go = Continua su { $server }

## Accanto al modulo in una finestra larga

about-instant = Si apre subito
    .text = Apri il link nell’email e sei dentro.
about-approval = Una persona dice di sì
    .text = Qualcuno del server guarda ogni nuovo account.
about-people = Persone
    .text = Parla con loro, e con chiunque su ogni altro server.
about-move = Non è per sempre
    .text = Se più avanti cambi idea, porti con te chi segui.
