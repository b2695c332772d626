### Ce que l’on choisit sur cet appareil.

settings-title = Réglages
settings-sections = Sur cette page

## Comptes

settings-accounts = Comptes
settings-in-use = Utilisé
settings-use = Utiliser
settings-use-label = Utiliser le compte de { $name }
settings-switched = Vous êtes maintenant { $name }.
settings-expired = Connexion terminée
settings-account-new = { $count ->
        [one] { $count } nouvelle notification
       *[other] { $count } nouvelles notifications
    }
settings-log-in-again = Se reconnecter
settings-add = Ajouter un compte
settings-no-account = Vous lisez sans compte. Un compte permet de suivre des personnes et d’écrire.
settings-log-out = Se déconnecter
settings-log-out-label = Se déconnecter de { $handle }
settings-log-out-ask = Se déconnecter de { $handle } ?
settings-log-out-text = Votre compte et vos messages restent sur votre serveur. Les brouillons et la connexion de ce compte, et les images gardées ici, sont effacés de cet appareil. Un mot de passe que Trente vous a créé l’est aussi : copiez-le d’abord.
settings-log-out-yes = Se déconnecter
settings-log-out-no = Rester
settings-logging-out = Déconnexion
settings-logged-out = Compte déconnecté.
settings-logged-out-untold = Compte déconnecté sur cet appareil. { $server } n’a pas pu être prévenu ; vous pouvez y mettre fin sur sa page, sous « Applications autorisées ».

## Apparence

settings-appearance = Apparence
settings-theme = Thème
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
# Shown on Linux alone.
settings-drawing = Ce qui dessine la fenêtre
    .text = À chaque démarrage, Trente vérifie si une carte graphique fonctionne. Choisissez vous-même si la fenêtre scintille, reste vide ou est lente. Votre choix vaut à partir du prochain démarrage.
settings-drawing-automatic = Automatique
settings-drawing-card = Carte graphique
settings-drawing-processor = Processeur

## Ce que montre l’accueil

settings-home = Accueil
settings-home-boosts = Partages
    .text = Les messages d’autres personnes que relaient celles que vous suivez.
settings-home-replies = Réponses à d’autres
    .text = Ce que les personnes que vous suivez répondent à quelqu’un d’autre.

## Notifications

settings-notifications = Notifications
settings-popups = Notifications du système
    .text = Votre système vous dit ce qui se passe tant que Trente est ouvert et que vous regardez ailleurs. D’un message avec avertissement il ne montre que l’avertissement, d’une mention privée que son auteur.

## Langue

settings-language = Langue
settings-language-label = Trente parle
settings-language-system = Comme sur cet appareil ({ $language })
settings-not-kept = Ce choix n’a pas pu être gardé. Il vaut jusqu’à la fermeture de Trente.

## Vie privée

settings-privacy = Vie privée
settings-secrets = Où vos connexions sont gardées
settings-secrets-keychain = Dans le trousseau de cet appareil.
settings-secrets-file = Dans un fichier que personne d’autre que vous ne peut lire, car cet appareil n’a pas de trousseau. Déconnectez-vous pour l’effacer.
settings-pictures = Images d’autres serveurs
    .text = Qui garde une image apprend que quelqu’un la regarde, et de quelle adresse. La plupart des serveurs gardent des copies de toutes les images ; celles-là s’affichent toujours.
settings-pictures-tap = D’un geste
settings-pictures-always = Toujours
settings-saver = Économie de données
    .text = Charge de petites images et demande avant une grande image, un film ou un son. Les images animées restent immobiles jusqu’à votre demande.
settings-saver-off = Désactivée
settings-saver-on = Activée
settings-no-telemetry = À qui parle Trente
    .text = Aux serveurs que vous lisez, rejoignez ou utilisez, et à ceux où se trouvent les images, selon votre choix ci-dessus. Sans compte, aussi au serveur d’une personne que vous suivez, quand celui que vous lisez ne la montre pas. Pour recommander des serveurs, l’application demande sa liste à joinmastodon.org, une fois par jour au plus, et interroge quelques-uns des serveurs qui y figurent. Elle n’envoie de statistiques à personne.
settings-forget = Ce que vous avez lu
    .text = Les messages et les images gardés pour lire hors ligne, et les serveurs que vous avez regardés. Vos comptes et vos brouillons restent.
    .action = Oublier
    .done = C’est oublié.

## À propos

settings-about = À propos
settings-version = Version
settings-licence = Logiciel libre
    .text = MIT ou Apache-2.0, à votre choix.
settings-stopwatch = La rapidité du démarrage
    .text = Gardée sur cet appareil, dite à personne.
settings-first-paint = Quelque chose à voir, au dernier démarrage
settings-first-posts = Premiers messages, au dernier démarrage
settings-submitted = Compte demandé, après la toute première ouverture
settings-home-posts = Messages dans votre accueil, après l’ouverture du compte
settings-seconds = { $seconds } s
settings-readable-aside = Un ancien fichier, avec des connexions ou des brouillons, est de nouveau lisible : { $file }. Trente en utilise un autre à présent. Pour revenir à l’ancien, fermez Trente et donnez-lui le nom de l’autre.
settings-read-only = Cet appareil ne peut rien enregistrer pour l’instant : le disque est peut-être plein. Vous pouvez lire et publier ; les nouveaux brouillons et réglages ne sont pas gardés.
settings-set-aside = Un fichier de Trente était illisible.
    .text = Il a été mis de côté sous un autre nom, et Trente est reparti à neuf. Reconnectez-vous si vous aviez un compte ouvert.
