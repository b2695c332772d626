### Portare con sé le proprie persone: file da un account e verso un account, e il trasloco.

portability = Porta con te chi segui
    .short = Salva l’elenco di chi segui, riprendilo da un altro account, o trasloca.
    .text = Le persone che segui, le liste e i filtri appartengono a te. Salva tutto come file, portalo in un altro account, o trasloca lì. I file sono gli stessi che Mastodon scrive e legge.

## I tipi, come vengono offerti

portability-follows = Persone che segui
portability-lists = Liste e chi c’è dentro
portability-hashtags = Hashtag che segui
portability-mutes = Persone che silenzi
portability-blocks = Persone che blocchi
portability-servers = Server che blocchi
portability-filters = Filtri
portability-bookmarks = Post salvati

## Gli stessi, contati

portability-count-follows = { $count ->
        [one] { $count } persona da seguire
       *[other] { $count } persone da seguire
    }
portability-count-lists = { $count ->
        [one] { $count } voce nelle liste
       *[other] { $count } voci nelle liste
    }
portability-count-hashtags = { $count ->
        [one] { $count } hashtag
       *[other] { $count } hashtag
    }
portability-count-mutes = { $count ->
        [one] { $count } persona da silenziare
       *[other] { $count } persone da silenziare
    }
portability-count-blocks = { $count ->
        [one] { $count } persona da bloccare
       *[other] { $count } persone da bloccare
    }
portability-count-servers = { $count ->
        [one] { $count } server da bloccare
       *[other] { $count } server da bloccare
    }
portability-count-filters = { $count ->
        [one] { $count } filtro
       *[other] { $count } filtri
    }
portability-count-bookmarks = { $count ->
        [one] { $count } post salvato
       *[other] { $count } post salvati
    }

## Fuori dall’account

export = Salva come file
    .text = Trente chiede al tuo server quello che spunti e lo scrive tra i tuoi download. Non lo riceve nessun altro.
export-what = Che cosa salvare
export-begin = Salva
export-runs = Salvataggio
export-none = Spunta prima qualcosa da salvare.
export-so-far = { $count ->
        [one] { $count } voce finora.
       *[other] { $count } voci finora.
    }
export-rests = Il tuo server chiede una pausa. Si riprende { $when }.
export-done = Salvato.
    .text = Trovi i file qui:
export-whole = Tutto in un solo file, per Trente

## Dentro l’account

import = Importa da file
    .text = File salvati da Mastodon, da Trente o da un’altra app. Non succede niente prima che tu abbia visto che cosa contengono.
import-choose = Scegli un file
import-reads = Lettura del file
import-refused = { $file } non si può usare.
import-which = A che cosa serve questo elenco?
import-which-text = { $file } contiene nomi di persone, e non dice che cosa farne.
import-first = { $names } e altri nomi
import-unread = { $count ->
        [one] { $count } riga non si può leggere e resta fuori.
       *[other] { $count } righe non si possono leggere e restano fuori.
    }
import-many = I server lasciano seguire 400 persone al giorno, quindi ci vuole qualche giorno. Trente continua da solo ogni volta che è aperto.
import-begin = Importa in { $handle }
import-begun = È cominciato.
imports = In corso
import-goes-on = { $left ->
        [one] Ne resta { $left }. Continua da solo.
       *[other] Ne restano { $left }. Continua da solo.
    }
import-done = { $already ->
        [0] Fatto: { $done }.
        [one] Fatto: { $done }. Una voce c’era già.
       *[other] Fatto: { $done }. { $already } voci c’erano già.
    }
import-rests-enough = Per oggi basta: i server lasciano seguire 400 persone al giorno. Si riprende { $when }.
import-rests-asked = Il tuo server chiede una pausa. Si riprende { $when }.
import-rests-unreached = { $when ->
        [unknown] Il tuo server non è raggiungibile. Si riprende appena possibile.
       *[other] Il tuo server non è raggiungibile. Trente riprova { $when }.
    }
import-rests-logged-out = Il tuo accesso è scaduto. Accedi di nuovo, e si riprende.
import-rests-follows = Si riprende appena segui queste persone: solo allora possono stare in una lista.
import-failed = { $count ->
        [one] Non è stato possibile importarne { $count }
       *[other] Non è stato possibile importarne { $count }
    }
import-not-found = Il tuo server non trova nessuno con questo nome.
import-save = Salva queste voci in un file
import-saved = Salvato come { $file } in { $folder }
import-stop = Interrompi
import-clear = Togli da questo elenco
import-stop-ask = Interrompere l’importazione?
    .text = Quello che è fatto resta fatto. Il resto rimane fuori; più tardi puoi scegliere di nuovo il file.
import-stop-yes = Interrompi

## Trasloco

moving = Trasloca in un altro account
moving-way = Trasloco passo per passo
    .text = Verso un altro server, o un altro nome. I tuoi follower vengono con te.
moving-lead = Lasci { $handle }. Ecco che cosa significa:
moving-means-followers = Chi ti segue passa da solo al nuovo account, se il suo server conosce i traslochi.
moving-means-posts = I tuoi post restano dove sono. Non si possono portare via.
moving-means-back = Dopo un trasloco devi aspettare 30 giorni prima di traslocare di nuovo.
moving-means-back-week = Dopo un trasloco devi aspettare una settimana prima di traslocare di nuovo.
moving-have = Un account in cui traslocare
    .text = Accedi qui con quell’account, o prima creane uno.
moving-to = L’account in cui traslocare
moving-join = Crea un account
moving-log-in = Accedi con un account
moving-keep = Salva chi segui
    .text = I follower vengono da soli. Chi segui, le tue liste e i tuoi blocchi no: salvali prima.
moving-keep-go = Salva come file
moving-alias = Di’ al nuovo server chi eri
    .text = Sulla sua pagina “Alias dell’account”, scrivi l’indirizzo completo del tuo vecchio account. Così nessun altro può mandare lì i tuoi follower.
    .here = Può pensarci Trente per te. Così nessun altro può mandare lì i tuoi follower.
moving-alias-here = Dillo a { $server }
moving-alias-told = Ora { $server } sa che eri { $handle }.
moving-alias-go = Apri quella pagina su { $server }
moving-move = Lascia il vecchio server
    .text = Sulla sua pagina “Sposta ad un account differente”, scrivi l’indirizzo completo del tuo nuovo account e la tua vecchia password.
    .here = Il vecchio server chiede la tua vecchia password. Trente gliela passa e non la conserva.
moving-password = La tua password su { $server }
moving-move-here = Trasloca in { $handle }
moving-moved = I tuoi follower sono in viaggio verso { $handle }.
moving-move-go = Apri quella pagina su { $server }
moving-copy = Copia { $handle }
moving-copied = Nome copiato.
moving-not-copied = Non è stato possibile copiarlo. Selezionalo e copialo a mano.
moving-look = Controlla se ha funzionato
    .text = I server possono metterci qualche minuto.
moving-look-go = Controlla ora
moving-looks = Controllo
moving-not-yet = Il tuo vecchio account non porta ancora da nessuna parte.
moving-done = Ha funzionato: il tuo vecchio account porta a { $handle }.
moving-elsewhere = Il tuo vecchio account porta a { $handle }, non a quello che hai scelto sopra.
moving-take = Ritrova chi segui
    .text = Nel nuovo account, scegli i file che hai salvato.
moving-take-go = Continua come { $handle }
