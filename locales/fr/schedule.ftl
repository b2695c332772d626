### Messages que le serveur envoie plus tard.

schedule = Envoyer plus tard
schedule-title = Quand doit-il partir ?
schedule-quick = Moments proposés
schedule-evening = Ce soir
schedule-tomorrow = Demain matin
schedule-monday = Lundi matin
schedule-day = Jour
schedule-clock = Heure
schedule-says = Il partira le { $time }, { $away }. Votre appareil peut être éteint.
schedule-no-time = Choisissez d’abord un jour et une heure.
schedule-too-soon = C’est trop tôt : choisissez une heure dans cinq minutes au moins.
schedule-yes = Programmer
schedule-keep = Changer l’heure
schedule-done = Il partira le { $time }.
# Where the server did not take a post that was to be sent later.
schedule-not-made = Pas programmé : votre serveur doit d’abord l’avoir. Votre texte est en sécurité ici, et ne part pas tout seul.

## Dans la liste

schedule-list = Programmés
schedule-when = Partira le { $time }
schedule-change = Changer l’heure
schedule-change-label = Changer l’heure : { $words }
schedule-back = En faire un brouillon
schedule-back-label = En faire un brouillon : { $words }
schedule-taken-back = C’est de nouveau un brouillon, et il ne part pas.
schedule-unknown = Les messages programmés n’ont pas pu être chargés. { $what }
