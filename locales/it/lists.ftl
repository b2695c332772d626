### Liste di persone: crearle, cambiarle, e chi c’è dentro.

list-new = Nuova lista
list-change = Modifica la lista
list-menu = Altro su questa lista
list-name = Nome
list-no-name = Dai prima un nome alla lista.
list-exclusive = Tieni questi post fuori dalla Home
    .text = Quello che pubblicano queste persone si vede solo nella lista.
list-is-exclusive = Fuori dalla Home
list-replies = Risposte che si vedono
list-replies-list = A chi è nella lista
list-replies-followed = A chiunque segui
list-replies-none = Nessuna
list-make = Crea
list-keep = Salva
list-made = La tua lista è pronta.
list-changed = La tua lista è aggiornata.
list-delete = Elimina la lista
list-delete-ask = Eliminare “{ $title }”?
list-delete-text = Continui a seguire le persone che contiene. La lista non si può recuperare.
list-delete-yes = Elimina
list-deleted = Lista eliminata: “{ $title }”.

## Chi c’è dentro

list-people = Persone in questa lista
list-nobody = Ancora nessuno
    .text = Cerca una persona che segui, o scegli “Aggiungi a una lista” nel menu della sua pagina.
list-find = Aggiungi qualcuno
    .help = Le liste contengono persone che segui.
list-found = Persone trovate
list-not-followed = Non segui ancora
list-within = Nella lista
list-put = Aggiungi { $name } alla lista
list-put-short = Aggiungi
list-take = Togli { $name } dalla lista
list-take-short = Togli

## Dal menu di una persona

list-add = Aggiungi a una lista…
list-add-title = Liste con { $name }
list-add-follow = Le liste contengono persone che segui. Segui prima { $name }.
list-add-none = Non hai ancora liste.
list-add-done = Fatto
