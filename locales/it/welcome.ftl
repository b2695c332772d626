### La prima cosa che si vede da ospite: post veri di un buon server, e un modo per entrare.

welcome-headline = Entra pure.
welcome-lede = Questo è Mastodon, in diretta. Leggi quanto vuoi. Per un account bastano circa trenta secondi.
welcome-happening = Adesso su { $server }
welcome-trending = Di cosa si parla oggi da queste parti
welcome-public = I post più recenti, man mano che arrivano
welcome-begun = Avevi cominciato a creare un account su { $server }.
welcome-begun-go = Continua
welcome-mail = Il tuo server è come la tua casella di posta: scegline uno, parla con chiunque, cambia quando vuoi.
welcome-language = Lingua: { $language }
welcome-posts-only = Solo i post
welcome-invite = Si entra da qui
welcome-topics = Che cosa ti piace leggere?
welcome-join = Iscriviti a { $server }
welcome-have-account = Ho già un account
welcome-have-account-label = Ho già un account. Accedi
welcome-others = Altre buone scelte
welcome-more = Ho un invito
welcome-others-title = { $count ->
        [one] Un’altra buona scelta
        [2] Altre due buone scelte
       *[other] Altre { $count } buone scelte
    }
welcome-look = Guarda i suoi post

## Perché un server è consigliato

why-language = in { $language }
why-language-second = in { $language }, un’altra delle tue lingue
why-language-common = in { $language }, la lingua più diffusa qui
why-instant = si apre subito
why-approval = prima una persona legge la tua richiesta
why-topic = argomento: { $topic }
why-region-europe = in Europa
why-region-north-america = in Nord America
why-region-south-america = in Sud America
why-region-africa = in Africa
why-region-asia = in Asia
why-region-oceania = in Oceania
why-people = { $count ->
        [one] { $people } persona questa settimana
       *[other] { $people } persone questa settimana
    }
why-answered = risponde in { $ms } ms

## Che cosa è un server fra i tre

role-best = Il più adatto a te
role-instant = Si apre subito
role-topic = Argomento: { $topic }
role-big = Uno dei grandi in { $language }
role-quiet = Piccolo e tranquillo
role-larger = Con più persone
role-smaller = Con meno persone

## Accanto al nome di un server

pick-instant = subito
pick-approval = su approvazione
pick-many-languages = { $count ->
        [one] { $count } lingua
       *[other] { $count } lingue
    }

## Server che sarebbero venuti prima, e perché no

passed-slow = { $next ->
        [none] { $server } è lento a rispondere in questo momento. Continua a leggere; Trente ne cerca un altro.
       *[other] { $server } è lento a rispondere in questo momento. La prossima buona scelta è { $next }.
    }
passed-down = { $next ->
        [none] { $server } non risponde in questo momento. Continua a leggere; Trente ne cerca un altro.
       *[other] { $server } non risponde in questo momento. La prossima buona scelta è { $next }.
    }
passed-closed = { $next ->
        [none] { $server } per ora non accetta nuove persone. Continua a leggere; Trente ne cerca un altro.
       *[other] { $server } per ora non accetta nuove persone. La prossima buona scelta è { $next }.
    }
passed-full = { $next ->
        [none] { $server } non può accogliere nessuno in questo momento. Continua a leggere; Trente ne cerca un altro.
       *[other] { $server } non può accogliere nessuno in questo momento. La prossima buona scelta è { $next }.
    }
passed-under-age = { $next ->
        [none] { $server } chiede qualche anno in più. Continua a leggere; Trente ne cerca un altro.
       *[other] { $server } chiede qualche anno in più. La prossima buona scelta è { $next }.
    }
passed-limited = { $next ->
        [none] { $server } non parla con tutti gli altri server. Continua a leggere; Trente ne cerca un altro.
       *[other] { $server } non parla con tutti gli altri server. La prossima buona scelta è { $next }.
    }
passed-approval = { $next ->
        [none] Su { $server } ora ogni account va approvato a mano. Continua a leggere; Trente ne cerca un altro.
       *[other] Su { $server } ora ogni account va approvato a mano. { $next } si apre subito.
    }

## Argomenti dei server

topic-academia = Università
topic-activism = Attivismo
topic-adult = Per adulti
topic-art = Arte
topic-bipoc = BIPOC
topic-books = Libri
topic-film = Cinema
topic-food = Cucina
topic-furry = Furry
topic-games = Giochi
topic-general = Generale
topic-hobby = Passatempi
topic-humor = Umorismo
topic-journalism = Notizie
topic-lgbt = LGBTQ+
topic-music = Musica
topic-nature = Natura
topic-now = Adesso
topic-photography = Fotografia
topic-regional = Territorio
topic-religion = Religione
topic-science = Scienza
topic-sports = Sport
topic-tech = Tecnologia

## Un link che qualcuno ha: un invito, un pacchetto, la pagina di una persona

link-title = Ho un invito o un link
link-label = Il tuo link
link-help = Un invito, un pacchetto, la pagina di una persona o un server: incolla quello che hai.
link-go = Apri
link-paste = Incolla dagli appunti
link-empty = Negli appunti non c’è testo.
link-nothing = Trente non riconosce niente qui. Dovrebbe essere qualcosa come https://mastodon.uno/invite/… o @tuonome@mastodon.uno.
link-invite-over = Questo invito a { $server } è scaduto.
link-pack = { $count ->
        [one] Seguire { $count } persona di “{ $name }”?
       *[other] Seguire { $count } persone di “{ $name }”?
    }
link-pack-then = Trente le segue una dopo l’altra, appena il tuo account funziona. Puoi togliere chi vuoi.
link-pack-yes = Seguile
link-pack-kept = Annotato: Trente segue le persone di questo pacchetto appena il tuo account funziona.
link-person = Ora segui { $handle } su questo dispositivo. I suoi post arrivano nella tua Home.
link-person-ask = Seguire { $handle }?
link-person-then = I suoi post arrivano subito nella tua Home. Appena il tuo account funziona, se ne occupa lui.
link-person-yes = Segui
link-person-no = Guarda soltanto

## Un link con cui un altro programma ha aperto Trente

link-asks-title = Aprire questo link?
link-asks = { $what ->
        [invite] Un link arrivato da fuori contiene un invito a { $place }.
        [pack] Un link arrivato da fuori mostra un pacchetto di persone su { $place }.
        [person] Un link arrivato da fuori mostra il profilo di { $place }.
        [post] Un link arrivato da fuori mostra un post su { $place }.
        [share] Un link arrivato da fuori porta un testo per un nuovo post. Lo vedi prima che venga pubblicato qualcosa.
       *[server] Un link arrivato da fuori porta al modulo di { $place }.
    }
link-asks-password = La tua password non passa di là: troverai il campo vuoto.
