### Ce qu’un lecteur d’écran dit d’un message, et ce qu’on en choisit.

settings-access = Accessibilité

## Le choix, dans les réglages

spoken = Ce qu’un lecteur d’écran dit d’un message
    .text = Choisissez les éléments et mettez-les dans votre ordre. Ce qu’un avertissement cache reste caché jusqu’à ce que vous l’ouvriez.
spoken-now = Dit pour chaque message : { $parts }
spoken-usual = L’ordre habituel
spoken-is-usual = Les messages sont dits dans l’ordre habituel.
spoken-earlier = Dire plus tôt : { $part }
spoken-later = Dire plus tard : { $part }
spoken-moved = { $part } : { $place } sur { $count }
spoken-author = Qui l’a écrit
spoken-handle = Son adresse
spoken-warning = Avertissement
spoken-text = Texte
spoken-time = Heure
spoken-media = Nombre d’images
spoken-poll = Sondage
spoken-counts = Réponses, partages, favoris
spoken-visibility = Qui peut le voir
spoken-why = Qui l’a partagé

## Les éléments tels qu’ils sont dits : chacun est une phrase, et chacun peut venir en premier.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Avertissement : { $warning }.
post-said-time = { $time }.
post-said-poll = Avec un sondage.
post-said-replies = { $count ->
        [one] { $count } réponse.
       *[other] { $count } réponses.
    }
post-said-boosts = { $count ->
        [one] { $count } partage.
       *[other] { $count } partages.
    }
post-said-favourites = { $count ->
        [one] { $count } favori.
       *[other] { $count } favoris.
    }
post-said-visibility = { $who ->
        [public] Visible par tout le monde.
        [unlisted] Visible par tout le monde, discrètement.
        [private] Personnes abonnées seulement.
        [direct] Personnes mentionnées seulement.
       *[other] Limité par le serveur.
    }
post-said-why = { $why }.
