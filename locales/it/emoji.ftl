### Scegliere un’emoji mentre si scrive, e ciò che completa una parola.

emoji-add = Aggiungi un’emoji
emoji-title = Emoji
emoji-close = Chiudi
emoji-find = Cerca un’emoji
emoji-sections = Vai a
emoji-recent = Usate di recente
emoji-custom = Del tuo server
emoji-found = Trovate
emoji-smileys = Faccine
emoji-people = Persone
emoji-animals = Animali e natura
emoji-food = Cibo e bevande
emoji-travel = Viaggi e luoghi
emoji-activities = Attività
emoji-objects = Oggetti
emoji-symbols = Simboli
emoji-flags = Bandiere
emoji-skin = Carnagione
emoji-skin-plain = Gialla
emoji-skin-light = Chiara
emoji-skin-medium-light = Abbastanza chiara
emoji-skin-medium = Media
emoji-skin-medium-dark = Abbastanza scura
emoji-skin-dark = Scura
emoji-none = Nessuna emoji con questo nome.
emoji-coming = Le emoji del tuo server stanno arrivando.

## L’elenco accanto alla riga che si scrive

compose-suggest-people = Persone
compose-suggest-tags = Hashtag
compose-suggest-emoji = Emoji
compose-suggest-followed = Tra chi segui
compose-suggest-words = Così i lettori di schermo ne distinguono le parole.
compose-suggest-count = { $count ->
        [one] { $count } suggerimento. Invio lo prende, Esc chiude l’elenco.
       *[other] { $count } suggerimenti. Le frecce scelgono, Invio prende, Esc chiude l’elenco.
    }
