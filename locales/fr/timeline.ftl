### Les listes de messages : l’accueil, un hashtag, la vie d’un serveur.

timeline-home = Accueil
timeline-tag = { $tag }
timeline-loading = Chargement des messages
timeline-posts = Messages
timeline-empty = C’est calme ici
    .text = Suivez quelques personnes et cette page se remplira d’elle-même.
    .action = Choisir vos lectures
timeline-empty-tag = Rien ici pour l’instant
    .text = Votre serveur ne connaît encore aucun message avec ce hashtag.
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
timeline-resume = Aller là où vous étiez ailleurs
    .out = Rester ici
    .gone = Le message où vous étiez est trop loin, ou n’existe plus.
catch-up = À rattraper
home-away = Votre dernière visite : { $time }.
    .out = Masquer
catch-up-since = Depuis quand
catch-up-visit = Dernière visite
catch-up-hours = 8 heures
catch-up-day = 1 jour
catch-up-days = 3 jours
catch-up-posts = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
catch-up-boosts = { $count ->
        [one] { $count } partage
       *[other] { $count } partages
    }
catch-up-writers = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
catch-up-oldest = Le plus ancien : { $time }
catch-up-missing = Il manque sur cet appareil une partie de cette période.
    .action = Chercher le reste
    .busy = Recherche en cours
catch-up-fetched = Les messages sont là.
catch-up-none = Rien depuis
    .text = Aucune des personnes que vous suivez n’a écrit, ou rien n’a encore été reçu.
catch-up-seldom = Qui écrit rarement
    .note = Leur seul message parmi tout ce que cet appareil garde de votre accueil.
catch-up-people = Tout le monde
    .note = D’après leur message le plus récent.
catch-up-newest = Dernier
catch-up-newest-of = Dernier message de { $name }
catch-up-links = Liens
    .note = Chacun une fois, d’après le message le plus récent.
catch-up-shared = Publié par { $names }
catch-up-more = { $count ->
        [one] { $count } autre personne
       *[other] { $count } autres personnes
    }
catch-up-rules = Compté sur cet appareil, parmi les 800 derniers messages de votre accueil au plus. Le plus récent vient toujours d’abord : rien n’est classé.
