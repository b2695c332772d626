### Ce que l’on choisit sur cet appareil.

settings-title = Réglages
settings-sections = Sur cette page
settings-find = Chercher dans les réglages
settings-find-none = Aucun réglage ne contient ces mots.

## Comptes

settings-accounts = Comptes
settings-in-use = Utilisé
settings-use = Utiliser
settings-use-label = Utiliser le compte de { $name }
settings-switched = Vous êtes maintenant { $name }.
settings-expired = Connexion expirée
settings-account-new = { $count ->
        [one] { $count } nouvelle notification
       *[other] { $count } nouvelles notifications
    }
settings-log-in-again = Se reconnecter
settings-add = Ajouter un compte
settings-no-account = Vous lisez sans compte. Un compte permet de suivre des personnes et d’écrire.
settings-log-out = Se déconnecter
settings-log-out-label = Se déconnecter de { $handle }
settings-log-out-ask = Se déconnecter de { $handle } ?
settings-log-out-text = Votre compte et vos messages restent sur votre serveur. Les brouillons et la connexion de ce compte, et les images gardées ici, sont effacés de cet appareil. Un mot de passe que Trente vous a créé l’est aussi : copiez-le d’abord.
settings-log-out-waiting = { $count ->
        [one] { $count } message n’est pas encore parti : il est effacé avec les brouillons et la connexion de ce compte, et les images gardées ici. Un mot de passe que Trente vous a créé l’est aussi : copiez-le d’abord. Votre compte et vos messages restent sur votre serveur.
       *[other] { $count } messages ne sont pas encore partis : ils sont effacés avec les brouillons et la connexion de ce compte, et les images gardées ici. Un mot de passe que Trente vous a créé l’est aussi : copiez-le d’abord. Votre compte et vos messages restent sur votre serveur.
    }
settings-log-out-yes = Se déconnecter
settings-log-out-no = Rester
settings-logging-out = Déconnexion
settings-logged-out = Compte déconnecté.
settings-logged-out-untold = Compte déconnecté sur cet appareil. { $server } n’a pas pu être prévenu ; vous pouvez y mettre fin sur sa page, sous « Applications autorisées ».

## Apparence

settings-appearance = Apparence
settings-theme = Thème
settings-theme-system = Système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text = Taille du texte
settings-text-small = 90 %
settings-text-usual = 100 %
settings-text-large = 115 %
settings-text-larger = 130 %
settings-text-largest = 160 %
settings-density = Espacement
settings-density-roomy = Aéré
settings-density-dense = Serré
settings-contrast = Contraste
settings-contrast-system = Système
settings-contrast-more = Renforcé
settings-motion = Mouvements
    .text = Réduits, plus rien ne glisse ni ne s’estompe, et les images animées restent immobiles jusqu’à ce que vous les lanciez.
settings-motion-system = Système
settings-motion-less = Réduits
# Shown on Linux alone.
settings-drawing = Dessiner la fenêtre avec
    .text = À chaque démarrage, Trente vérifie si une carte graphique fonctionne. Si la fenêtre scintille, reste vide ou est lente, choisissez vous-même. Votre choix vaut à partir du prochain démarrage.
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
    .text = Votre système vous dit ce qui se passe tant que Trente est ouvert et que vous regardez ailleurs. D’un message avec avertissement, il ne montre que l’avertissement ; d’une mention privée, que le nom de la personne.
settings-notices-open = Trente vous prévient tant qu’il est ouvert. Quand il est fermé, rien n’arrive sur cet appareil : tout vous attend jusqu’à ce que vous le rouvriez.
settings-notices-pushed = Trente vous prévient même quand il est fermé. { $through } fait suivre les messages sans pouvoir les lire.
settings-quiet = Heures calmes
    .text = Aucune notification du système pendant ces heures. Les nouveautés sont comptées quand même.
settings-quiet-from = De
settings-quiet-to = À
settings-quiet-once = Au calme jusqu’à demain matin
    .begin = Commencer
    .end = Arrêter
settings-quiet-until = Aucune notification du système jusqu’à : { $time }.

## Cet ordinateur

settings-desk = Cet ordinateur
settings-tray = Rester ouvert en arrière-plan
    .text = Fermer la fenêtre n’arrête pas Trente. Son icône dans la barre du système permet de retrouver la fenêtre, ou de quitter Trente.
    .nowhere = Votre système n’affiche pas ce genre d’icône en ce moment : fermer la fenêtre arrête donc Trente.
settings-at-login = Démarrer avec cet ordinateur
    .text = Trente démarre de lui-même à l’ouverture de votre session : sans fenêtre, s’il reste ouvert en arrière-plan.
tray-open = Ouvrir Trente
tray-quit = Quitter Trente
tray-nothing = Rien de nouveau

## Langue

settings-language = Langue
settings-language-label = Trente parle
settings-language-nearest = { $wanted } n’existe pas encore ici. Le plus proche : { $shown }.
settings-language-system = Comme sur cet appareil ({ $language })
settings-not-kept = Ce choix n’a pas pu être gardé. Il vaut jusqu’à la fermeture de Trente.

## Images, films et sons

settings-media = Images et vidéos

## Vie privée

settings-privacy = Vie privée
settings-secrets = Où vos connexions sont gardées
settings-secrets-keychain = Dans le trousseau de cet appareil.
settings-secrets-file = Dans un fichier que personne d’autre que vous ne peut lire, car cet appareil n’a pas de trousseau. Déconnectez-vous pour l’effacer.
settings-pictures = Images d’autres serveurs
    .text = Qui garde une image apprend que quelqu’un la regarde, et depuis quelle adresse IP. La plupart des serveurs gardent des copies de toutes les images ; celles-là s’affichent toujours.
settings-pictures-tap = Au toucher
settings-pictures-always = Toujours
settings-saver = Économie de données
    .text = Charge de petites images et demande avant une grande image, une vidéo ou un son. Les images animées restent immobiles jusqu’à votre demande.
settings-saver-off = Désactivée
settings-saver-on = Activée
settings-no-telemetry = À qui parle Trente
    .text = Aux serveurs que vous lisez, rejoignez ou utilisez, et à ceux où se trouvent les images, selon votre choix ci-dessus. Sans compte, aussi au serveur d’une personne que vous suivez, quand celui que vous lisez ne la montre pas. Pour recommander des serveurs, l’application demande sa liste à joinmastodon.org, une fois par jour au plus, et interroge quelques-uns des serveurs qui y figurent. Elle n’envoie de statistiques à personne.

## Ce que garde cet appareil, et les réglages dans un fichier

settings-storage = Stockage et sauvegarde
settings-storage-here = Gardé sur cet appareil
# Beside each of the next three stands a size, as in "12,4 Mo".
settings-storage-posts = Messages
settings-storage-media = Images, vidéos et sons
settings-storage-attached = Fichiers de vos brouillons
# $size: a number as the reader's language writes it, as in "12,4".
settings-megabytes = { $size } Mo
settings-forget = Ce que vous avez lu
    .text = Les messages et les images gardés pour lire hors ligne, et les serveurs que vous avez regardés. Vos comptes et vos brouillons restent.
    .action = Oublier
    .done = C’est oublié.
settings-file = Ces réglages dans un fichier
    .text = Pour les retrouver sur un autre appareil. Ni connexions ni brouillons n’y figurent.
settings-file-save = Enregistrer un fichier
settings-file-take = Ouvrir un fichier
# $file: the name of a file. $folder: where it lies.
settings-file-saved = { $file } se trouve dans { $folder }.
settings-file-same = Vous avez déjà tous ces réglages.
# $changes: how many choices would be others. $unknown: how many choices of the file this version does not know.
settings-file-ask = Reprendre les réglages de ce fichier ?
    .text = { $changes ->
            [one] { $changes } réglage change sur cet appareil.
           *[other] { $changes } réglages changent sur cet appareil.
        }
    .some = { $changes ->
            [one] { $changes } réglage change sur cet appareil. Ce que cette version de Trente ne connaît pas est laissé de côté : { $unknown }.
           *[other] { $changes } réglages changent sur cet appareil. Ce que cette version de Trente ne connaît pas est laissé de côté : { $unknown }.
        }
    .yes = Reprendre
    .no = Laisser
settings-file-taken = C’est repris.

## À propos

settings-about = À propos
settings-version = Version
settings-licence = Logiciel libre
    .text = MIT ou Apache-2.0, à votre choix.
# Page that lists the works of others that Trente is made of (programming libraries, the typeface), and the row that leads there.
licences = De quoi Trente est fait
    .line = Le travail d’autres personnes, et ses licences
    .text = Trente est fait de travaux que beaucoup de gens offrent gratuitement. Chaque nom ouvre la licence qui l’accompagne.
# $count: how many works.
licences-count = { $count ->
        [one] { $count } composant
       *[other] { $count } composants
    }
# Where a work brought no text of its licence along.
licences-no-text = Aucun texte de licence ne l’accompagne. Le nom de la licence dit de laquelle il s’agit.
licences-own = Ce composant a sa propre licence, reproduite ici en entier.
licences-not-there = La liste n’a pas pu être lue.
licences-text-not-there = Cette licence n’a pas pu être lue. Ouvrez-la encore pour réessayer.
settings-stopwatch = La rapidité du démarrage
    .text = Gardée sur cet appareil, communiquée à personne.
settings-first-paint = Quelque chose à voir, au dernier démarrage
settings-first-posts = Premiers messages, au dernier démarrage
settings-submitted = Compte demandé, après la toute première ouverture
settings-home-posts = Messages dans votre accueil, après l’ouverture du compte
settings-seconds = { $seconds } s
settings-readable-aside = Un ancien fichier, avec des connexions ou des brouillons, est de nouveau lisible : { $file }. Trente en utilise un autre à présent. Pour revenir à l’ancien, fermez Trente et donnez-lui le nom de l’autre.
settings-read-only = Cet appareil ne peut rien enregistrer pour l’instant : le disque est peut-être plein. Vous pouvez lire et publier ; les nouveaux brouillons et réglages ne sont pas gardés.
settings-set-aside = Un fichier de Trente était illisible.
    .text = Il a été mis de côté sous un autre nom, et Trente est reparti à neuf. Reconnectez-vous si vous aviez un compte ouvert.

## Supporting those who run servers

# $server: a domain.
support-server = Soutenir { $server }
    .text = Sa propre page dit qui s’en occupe, et comment c’est payé.
support-mastodon = Soutenir Mastodon
    .text = Le projet qui fait le logiciel de la plupart des serveurs vit de dons.
# Said once, four weeks after the first day. $server: a domain.
support-month = Vous êtes sur { $server } depuis un mois.
    .text = Des gens s’en occupent, sans publicité et à leurs frais. Sa propre page dit comment les aider, si vous le souhaitez.
    .action = Voir comment
    .out = Ne plus me le rappeler
