### Quello che si dice di un post a chi lo ascolta, e che cosa se ne sceglie.

settings-access = Accessibilità

## La scelta, nelle impostazioni

spoken = Che cosa dice di un post un lettore di schermo
    .text = Scegli le parti, e mettile nel tuo ordine. Quello che un avviso nasconde resta nascosto finché non lo apri.
spoken-now = Di ogni post si dice: { $parts }
spoken-usual = L’ordine abituale
spoken-is-usual = I post si leggono nell’ordine abituale.
spoken-earlier = Di’ prima: { $part }
spoken-later = Di’ dopo: { $part }
spoken-moved = { $part }: { $place } di { $count }
spoken-author = Chi l’ha scritto
spoken-handle = Indirizzo di chi l’ha scritto
spoken-warning = Avviso sul contenuto
spoken-text = Testo
spoken-time = Quando è uscito
spoken-media = Numero di immagini
spoken-poll = Sondaggio
spoken-counts = Risposte, condivisioni, preferiti
spoken-visibility = Chi può vederlo
spoken-why = Chi l’ha condiviso

## Le parti come vengono dette: ognuna è una frase, e può venire per prima.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Avviso sul contenuto: { $warning }.
post-said-time = { $time }.
post-said-poll = Con un sondaggio.
post-said-replies = { $count ->
        [one] { $count } risposta.
       *[other] { $count } risposte.
    }
post-said-boosts = { $count ->
        [one] { $count } condivisione.
       *[other] { $count } condivisioni.
    }
post-said-favourites = { $count ->
        [one] { $count } preferito.
       *[other] { $count } preferiti.
    }
post-said-visibility = { $who ->
        [public] Può vederlo chiunque.
        [unlisted] Visibile a chiunque, con discrezione.
        [private] Solo per i follower.
        [direct] Solo per le persone menzionate.
       *[other] Limitato dal server.
    }
post-said-why = { $why }.
