### Le forme che un post ha avuto, dalla più recente.

history-title = Modifiche
history-empty = Nessuna versione precedente
    .text = Il tuo server ha conservato il post solo com’è ora.
history-now = Com’è ora
history-changed = Modificato
history-first = Prima versione
history-added = aggiunto:
history-removed = tolto:
history-media-added = { $count ->
        [one] { $count } allegato aggiunto
       *[other] { $count } allegati aggiunti
    }
history-media-removed = { $count ->
        [one] { $count } allegato tolto
       *[other] { $count } allegati tolti
    }
history-media-described = { $count ->
        [one] { $count } descrizione modificata
       *[other] { $count } descrizioni modificate
    }
history-poll = Il sondaggio è stato modificato
history-sensitive = Segnato come sensibile
history-not-sensitive = Non più segnato come sensibile
