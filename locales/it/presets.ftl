### Tre modi di stare qui, ognuno dei quali imposta più scelte insieme.

presets-title = Quanto vuoi aprirti agli altri?
presets-lede = Tre modi di stare qui. Scegline uno, poi cambia i dettagli, se vuoi. Niente qui è definitivo.
presets-in-use = In uso
presets-use = Usa questo
presets-open = Apertura
    .text = Per conoscere persone.
presets-careful = Prudenza
    .text = Per prenderti il tuo tempo con chi non conosci.
presets-quiet = Quiete
    .text = Per stare in pace, o quando qualcuno ce l’ha con te.

## Che cosa imposta un modo

presets-posts-public = I nuovi post sono per: chiunque
presets-posts-unlisted = I nuovi post sono per: chiunque, con discrezione
presets-posts-private = I nuovi post sono per: follower
presets-locked = Ogni nuovo follower lo approvi tu
presets-unlocked = Chiunque può seguirti
presets-quotes-public = Chiunque può citarti
presets-quotes-followers = Può citarti solo chi ti segue
presets-quotes-nobody = Nessuno può citarti
presets-found = Puoi comparire tra i suggerimenti, e i tuoi post si trovano cercandone le parole
presets-found-profile = Puoi comparire tra i suggerimenti; nessuno trova i tuoi post cercandone le parole
presets-found-posts = Non compari tra i suggerimenti; i tuoi post si trovano cercandone le parole
presets-hidden = Non compari tra i suggerimenti, e nessuno trova i tuoi post cercandone le parole
presets-reach-all = Chiunque può scriverti
presets-reach-known = Account nuovi e messaggi privati che non hai chiesto aspettano in Richieste
presets-reach-few = Chi non segui aspetta in Richieste
presets-reach-before = Chi può raggiungerti resta come prima
presets-popups-on = Gli avvisi del sistema su questo dispositivo sono attivi
presets-popups-off = Gli avvisi del sistema su questo dispositivo sono spenti

## Che cosa ne è venuto

presets-changed = Cambiato:
presets-nothing = Era già tutto così.
presets-undo = Annulla
presets-refused = Il tuo server non ha accettato tutto:
presets-no-quotes = Non lascia scegliere chi può citarti.
presets-no-reach = Non può far aspettare chi non conosci.
