### Un post e tutto quello che ci sta sopra.

## Sopra il testo

post-boosted-by = { $name } ha condiviso
post-in-reply-to = In risposta a { $handle }
post-edited = Modificato
post-edited-at = Modificato { $time }
post-bot = Automatico
post-visibility-unlisted = Chiunque, con discrezione
post-visibility-private = Solo follower
post-visibility-direct = Solo persone menzionate
post-visibility-other = Limitato dal server

## Pulsanti

post-reply = Rispondi
post-reply-count = { $count ->
        [one] Rispondi, finora { $count }
       *[other] Rispondi, finora { $count }
    }
post-boost = Condividi
post-boost-count = { $count ->
        [one] Condividi, finora { $count }
       *[other] Condividi, finora { $count }
    }
post-favourite = Preferito
post-favourite-count = { $count ->
        [one] Preferito, finora { $count }
       *[other] Preferito, finora { $count }
    }
post-save = Salva
post-more = Altro
post-share = Condividi con un’app…
post-copy-link = Copia link
post-link-copied = Link copiato.
post-open-browser = Apri nel browser
post-less = Mostrami meno post così…
post-delete = Elimina
post-delete-ask = Eliminare questo post?
post-delete-text = Sparisce dal tuo server, e dagli altri appena lo vengono a sapere. Non si può recuperare.
post-delete-yes = Elimina
post-delete-no = Tienilo
post-deleted = Post eliminato.
post-boost-private = I post per i follower non si possono condividere.

## Quando qualcosa è tornato indietro perché il server ha rifiutato

post-vote-failed = Il tuo voto non è stato accettato. Non è cambiato niente.
post-favourite-failed = Il preferito non è stato accettato. È tutto come prima.
post-boost-failed = La condivisione non è stata accettata. È tutto come prima.
post-save-failed = Il post non è stato salvato. È tutto come prima.

## Avviso sul contenuto, filtri e immagini sensibili

post-warning-show = Mostra
post-warning-hide = Nascondi
post-sensitive = Contenuto sensibile
post-held-back = Da { $server }
post-sensitive-show = Mostra
post-sensitive-hide = Nascondi di nuovo
post-filtered = Nascosto dal tuo filtro “{ $title }”
post-filtered-show = Mostra comunque

## Immagini, video, audio

post-media-audio = Audio
post-media-other = Apri l’allegato
post-media-no-alt = Nessuna descrizione
post-media-failed = L’immagine non è arrivata.
post-media-preview = Questa immagine non si può mostrare qui. Ecco l’anteprima.
post-media-description = Descrizione
post-alt = ALT
post-media-place = { $place } di { $count }
post-media-next = Successiva
post-media-previous = Precedente

## Sondaggi

post-poll = Sondaggio
post-poll-people = { $count ->
        [one] { $count } persona ha votato
       *[other] { $count } persone hanno votato
    }
post-poll-votes = { $count ->
        [one] { $count } voto
       *[other] { $count } voti
    }
post-poll-closes = Si chiude { $when }
post-poll-closed = Chiuso
post-poll-yours = Il tuo voto
post-poll-one = Scegli una risposta
post-poll-several = Puoi scegliere più risposte.
post-poll-vote = Vota
post-poll-results = Vedi i risultati
post-poll-back = Torna alle risposte
post-poll-choose-first = Scegli prima una risposta.
post-poll-kept = Il tuo voto parte appena il tuo account è aperto.

## Link e citazioni

post-card-open = Si apre nel browser
link-ask = Aprire { $host }?
link-ask-letters = Il nome di questo sito è scritto con lettere insolite, e può somigliare a quello di un altro. Se non lo conosci, attenzione a quello che scrivi lì.
link-ask-plain = La connessione non è cifrata: chi si mette in mezzo può leggere quello che vedi e scrivi, e cambiarlo.
link-ask-yes = Apri
post-quote = Post citato
post-quote-pending = Il post citato aspetta il consenso di chi l’ha scritto.
post-quote-hidden = Il post citato non si può mostrare.
post-quote-rejected = Chi ha scritto il post citato non ha dato il consenso alla citazione.
post-quote-revoked = Chi ha scritto il post citato ha ritirato la citazione.
post-quote-deleted = Il post citato è stato eliminato.
post-quote-unauthorized = Non puoi vedere il post citato.
post-quote-blocked = Il post citato è di qualcuno che hai bloccato.
post-quote-server-blocked = Il post citato viene da un server che hai bloccato.
post-quote-muted = Il post citato è di qualcuno che hai silenziato.
post-quote-anyway = Mostra comunque
post-quote-show = Mostra il post citato

## Il post intero per i lettori di schermo

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } allegato.
       *[other] { $count } allegati.
    }
post-visibility-public = Può vederlo chiunque
post-media-plays = Si riproduce nel browser

## Perché un post è nella Home

post-because-tag = Perché segui { $tag }
post-because-tag-chosen = Perché hai scelto { $tag }
post-because-trending = Se ne parla su { $server }
post-because-local = Appena pubblicato su { $server }
post-because-person = Di qualcuno che hai scelto

## Post fissati e traduzioni

post-pinned = Fissato
post-translate = Traduci (originale in { $language })
post-translating = Traduco…
post-original = Mostra l’originale
post-translated-by = Tradotto da { $by } (originale in { $language })
post-translated = Tradotto (originale in { $language })
post-translated-said = Il post è tradotto.
post-translate-failed = La traduzione non è riuscita.
post-pin = In cima alla mia pagina
post-is-pinned = Ora è in cima alla tua pagina.
post-is-unpinned = Non è più in cima alla tua pagina.

## Fare qualcosa con un post da un altro account di questo dispositivo

post-as = Condividi, aggiungi ai preferiti o rispondi come…
post-as-title = Con un altro account
post-as-who = Con quale account?
post-as-nobody = Non c’è un altro account con cui farlo.
    .text = Puoi aggiungerne uno nelle impostazioni.
post-as-looking = Cerco il post su { $server }
post-as-missing = { $server } non trova questo post. Forse non può vederlo chiunque, o i due server non si scambiano post.
post-as-here = Il post c’è. Quello che fai ora, lo fai come { $handle }.
post-as-reply-note = Per rispondere, passi a quell’account.
