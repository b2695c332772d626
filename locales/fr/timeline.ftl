### Les listes de messages : l’accueil, un mot-dièse, la vie d’un serveur.

timeline-home = Accueil
timeline-tag = #{ $tag }
timeline-loading = Chargement des messages
timeline-posts = Messages
timeline-empty = C’est calme ici
    .text = Suivez quelques personnes et cette page se remplira d’elle-même.
    .action = Choisir vos lectures
timeline-empty-tag = Rien ici pour l’instant
    .text = Personne n’a utilisé ce mot-dièse là où votre serveur peut le voir.
timeline-empty-guest = C’est calme ici
    .text = Ce serveur ne montre aucun message aux personnes sans compte en ce moment.
timeline-building = Votre accueil se prépare
    .text = Votre serveur rassemble les messages des personnes que vous suivez. Cela prend quelques secondes.
timeline-kept = Vous lisez ce qui est gardé sur cet appareil, reçu : { $time }.
timeline-older = Voir les messages plus anciens
timeline-older-loading = Chargement des messages plus anciens
timeline-older-failed = Les messages plus anciens ne sont pas arrivés.
timeline-end = C’est tout
    .text = Vous êtes au tout début.
timeline-refresh = Chercher de nouveaux messages
timeline-new = { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
timeline-between = { $count ->
        [one] { $count } autre message de ce fil
       *[other] { $count } autres messages de ce fil
    }
timeline-gap = Il manque des messages ici
    .newest = Voir les plus récents
    .oldest = Voir les plus anciens
