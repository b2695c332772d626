### Premières lectures : sujets, personnes et paquets à suivre, et l’accueil qu’ils forment.

reading-title = Choisir vos lectures
reading-label = Que lire
reading-topics = Sujets
reading-people = Personnes
reading-packs = Paquets
reading-preview = Votre accueil
reading-people-today = { $count ->
        [one] { $count } personne aujourd’hui
       *[other] { $count } personnes aujourd’hui
    }
reading-nobody = Ce serveur ne propose personne pour l’instant. Un lien ou un nom, sous Paquets, fait aussi l’affaire.
reading-fault = Vos choix sont conservés.

## Pourquoi une personne est proposée

reading-why-featured = Choix de l’équipe de { $server }
reading-why-followed = Beaucoup de monde la suit sur { $server }
reading-why-talked-with = Beaucoup de monde lui parle sur { $server }
reading-why-friends = Des personnes que vous suivez la suivent
reading-why-similar = Proche de quelqu’un que vous suivez
reading-why-trending = On en parle en ce moment sur { $server }
reading-why-active = Présence active sur { $server }
reading-why-tag = Publie sous { $tag }
reading-why-pack = Dans ce paquet
reading-why-post = A écrit le message de votre lien
reading-person-chosen = Votre choix

## Les liens

reading-link = Un paquet, une personne ou un hashtag
reading-link-help = Collez le lien d’un paquet ou d’un profil, ou saisissez un nom comme @vous@piaille.fr, ou un #hashtag.
reading-link-placeholder = Lien, @nom@serveur ou #hashtag
reading-link-go = Prendre
reading-paste = Coller
reading-clipboard-empty = Il n’y a pas de texte dans le presse-papiers.
reading-link-server = C’est un serveur, pas quelque chose à suivre.
reading-link-nothing = Trente n’y trouve rien à suivre. Cherchez une petite faute, ou collez le lien entier.
reading-pack-by = Composé par { $name }
reading-pack-all = { $count ->
        [one] Choisir { $count } personne
       *[other] Choisir les { $count }
    }

## L’accueil qu’ils forment

reading-preview-empty = Rien ici pour l’instant
    .text = Choisissez un sujet ou une personne : leurs messages apparaîtront ici.
reading-side-empty = Choisissez, et cela se voit ici aussitôt.
reading-side-text = Tel qu’il se présente sur { $server } en ce moment, du plus récent au plus ancien.

## Le compteur, et où en sont les abonnements

reading-none = Choisissez-en environ { $goal }, et votre accueil aura de quoi raconter dès la première minute.
reading-chosen = { $count ->
        [one] { $count } choix. Vous le suivrez dès l’ouverture de votre compte.
       *[other] { $count } choix. Vous les suivrez dès l’ouverture de votre compte.
    }
reading-following = Abonnement à vos choix : { $done } sur { $count }
reading-followed = { $count ->
        [one] { $count } choix, et suivi.
       *[other] { $count } choix, tous suivis.
    }
reading-failed = { $count ->
        [one] { $count } de vos choix n’a pas pu être suivi.
       *[other] { $count } de vos choix n’ont pas pu être suivis.
    }
reading-paused = Votre serveur demande une pause. La suite reprend d’elle-même { $when }.
reading-paused-long = Votre serveur n’accepte qu’un certain nombre d’abonnements à la fois. Trente reprend la suite de lui-même, plus tard dans la journée ou demain.

## Ce qui attend encore

reading-queue = Dès l’ouverture de votre compte
reading-queue-tag = Suivre { $tag }
reading-queue-person = Suivre { $handle }
reading-queue-favourite = Ajouter un message aux favoris
reading-queue-boost = Partager un message
reading-queue-save = Enregistrer un message
reading-queue-vote = Voter dans un sondage
reading-queue-findable = Que l’on puisse vous trouver, ou non
reading-queue-reply = Répondre à un message
reading-queue-out = Retirer : { $what }
