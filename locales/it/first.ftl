### I primi giorni con un account: i primi passi nella Home, e quello che si voleva prima.

steps-title = Fai come a casa tua
steps-dial = Fatti { $done } di { $count }
steps-left = { $left ->
        [one] Ne resta { $left }. Saltalo, se vuoi.
       *[other] Ne restano { $left }. Salta quelli che vuoi.
    }
steps-dismiss = Nascondi per sempre i primi passi
steps-done = Fatto
steps-picture = Aggiungi una foto
steps-picture-done = Foto aggiunta
steps-bio = Scrivi una riga su di te
steps-bio-done = Una riga su di te
steps-follows = Segui { $goal } persone o hashtag. Ne segui già { $count }
steps-follows-done = Ne segui { $count }
steps-hello = Presentati con #Introduction
steps-hello-done = Presentazione fatta
steps-reply = Rispondi a qualcuno
steps-reply-done = Prima risposta

## Il cronometro

steps-watch-posts = Primi post veri dopo { $posts }.
steps-watch-submitted = Primi post veri dopo { $posts }, account chiesto dopo { $submitted }.
steps-watch-all = Primi post veri dopo { $posts }, account chiesto dopo { $submitted }, Home { $home } dopo l’apertura.

## La presentazione

steps-hello-text = { $count ->
        [0] Ciao, mi chiamo { $name } e questi sono i miei primi giorni qui. Cerco … e mi piacerebbe conoscere chi … #Introduction
        [one] Ciao, mi chiamo { $name } e questi sono i miei primi giorni qui. Mi piace { $tags }. A chi altro? #Introduction
       *[other] Ciao, mi chiamo { $name } e questi sono i miei primi giorni qui. Mi piacciono { $tags }. Chi mi consigliate di seguire? #Introduction
    }

## La finestra con foto e parole

portrait-title = Una foto e una riga su di te
portrait-picture = Scegli una foto
portrait-bio = Su di te
portrait-bio-help = Basta una riga: che cosa fai, che cosa ti piace. Può leggerla chiunque.
portrait-save = Salva
portrait-saved = La tua pagina è aggiornata.
portrait-too-large = Questa immagine supera gli 8 MB. Con una più piccola funziona; quello che hai scritto è al sicuro.
portrait-unreadable = Non è stato possibile leggere questo file. Scegline un altro; quello che hai scritto è al sicuro.

## Una risposta che si voleva dare prima di avere un account

home-wanted = { $name ->
        [unknown] Volevi rispondere a un post. Ora è qui.
       *[other] Volevi rispondere a { $name }.
    }
home-wanted-go = Rispondi
home-wanted-out = Non serve più
