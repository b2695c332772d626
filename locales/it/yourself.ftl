### Il proprio profilo, e se gli altri possono imbattersi in esso.

yourself-title = Il tuo profilo
yourself-edit = Modifica il tuo profilo
yourself-edit-line = Foto, nome, quello che dici di te, e le scelte per i nuovi post.
yourself-header = Cambia la copertina
yourself-avatar = Cambia la foto
yourself-no-picture = Questa non è un’immagine che i server accettano. PNG, JPEG, GIF e WebP funzionano.
yourself-avatar-words = Che cosa mostra la tua foto
    .help = Per chi non la vede.
yourself-header-words = Che cosa mostra la tua copertina
    .help = Per chi non la vede.
yourself-name = Nome
    .help = Il tuo, o quello con cui ti conoscono.
yourself-bio-help = Può leggerlo chiunque.

## Informazioni

yourself-facts = Informazioni su di te
yourself-facts-help = { $count ->
        [one] Al massimo una. Un link riceve una spunta quando la sua pagina rimanda al tuo profilo.
       *[other] Fino a { $count }, come il tuo sito o dove vivi. Un link riceve una spunta quando la sua pagina rimanda al tuo profilo.
    }
yourself-fact-add = Aggiungi un’informazione
yourself-fact-name = Etichetta
yourself-fact-value = Contenuto
yourself-fact-remove = Rimuovi “{ $name }”
yourself-fact-remove-empty = Rimuovi questa informazione

## Chi può seguire, e per chi sono i nuovi post

yourself-locked = Per seguirti bisogna chiedere
    .text = Decidi tu per ogni persona. Chi ti segue già resta.
yourself-posts = I tuoi nuovi post
yourself-posts-fine = Puoi scegliere altro per ogni singolo post.
yourself-visibility = Chi può vederli
yourself-quotes = Chi può citarli
yourself-quotes-public = Chiunque
yourself-quotes-followers = Follower
yourself-quotes-nobody = Solo io
yourself-language = Lingua
yourself-language-unset = Nessuna in particolare

## Salvare

yourself-preview = Come ti vedono gli altri
yourself-not-saved = Non ancora salvato. Quello che hai scritto resta su questo dispositivo finché non lo salvi o lo butti via. Gli altri server mostrano una modifica quando tornano a chiederla, quasi tutti entro un minuto, alcuni entro un giorno.
yourself-begun = Le modifiche che avevi cominciato sono di nuovo qui. Non sono ancora salvate.
yourself-kept = Quello che hai scritto è ancora qui.
yourself-throw-away = Butta via
yourself-throw-away-ask = Buttare via le tue modifiche?
    .text = Il tuo profilo resta com’era.
yourself-go-on = Continua

## Farsi trovare

findable-title = Vuoi farti trovare?
findable-lede = Chi ha l’indirizzo del tuo profilo può aprirlo, qualunque cosa tu scelga. Qui si tratta di chi non ti conosce ancora.
findable-yes = Sì
    .text = Il tuo server può suggerirti ad altri e ti mette nel suo elenco. I tuoi post pubblici compaiono quando qualcuno ne cerca le parole.
findable-profile = Solo il mio profilo
    .text = Il tuo server può suggerirti e ti mette nel suo elenco. Nessuno trova i tuoi post cercandone le parole.
findable-posts = Solo i miei post
    .text = I tuoi post pubblici compaiono nelle ricerche. Il tuo server non ti suggerisce a nessuno.
findable-no = No
    .text = Nessun server ti suggerisce, e nessuno trova i tuoi post cercandone le parole. Chi conosce il tuo nome ti trova comunque.
findable-hides = Nascondi chi seguo
    .text = Nessuno tranne te vede chi segui e chi ti segue. I numeri restano visibili.
findable-fine = Puoi cambiarlo qui in qualsiasi momento. Agli altri server si chiede di rispettarlo; quasi tutti lo fanno.
findable-later = Il tuo server lo viene a sapere appena il tuo account funziona. Puoi cambiarlo in qualsiasi momento nelle impostazioni.
findable-saved = Salvato. Puoi cambiarlo qui in qualsiasi momento.
findable-unknown = Non hai ancora scelto.
findable-no-server = Il tuo server non conosce questa scelta.
findable-step = Decidi se farti trovare

## Hashtag sul profilo: compaiono e spariscono subito

yourself-featured = Hashtag sul tuo profilo
yourself-featured-name = Hashtag
yourself-featured-add = Mostralo
yourself-featured-used = Usi questi:
yourself-featured-help = Sulla tua pagina, ognuno porta ai tuoi post sull’argomento. Compaiono e spariscono subito, senza salvare.
yourself-featured-remove = Rimuovi { $tag }
yourself-featured-added = { $tag } ora è sul tuo profilo.
yourself-featured-gone = { $tag } non è più sul tuo profilo.
