### Ce que l’on voit d’abord : de vrais messages d’un bon serveur, et une porte d’entrée.

welcome-headline = Entrez donc.
welcome-lede = Voici Mastodon, sur le vif. Lisez aussi longtemps que vous voulez. Un compte prend une trentaine de secondes.
welcome-happening = En ce moment sur { $server }
welcome-trending = Ce dont on parle là-bas aujourd’hui
welcome-public = Les derniers messages, à mesure qu’ils arrivent
welcome-begun = Vous aviez commencé à créer un compte sur { $server }.
welcome-begun-go = Reprendre
welcome-mail = Un serveur, c’est comme une boîte mail : choisissez, parlez avec tout le monde, changez à volonté.
welcome-language = Langue : { $language }
welcome-posts-only = Messages seulement
welcome-invite = Pour entrer
welcome-topics = Qu’aimez-vous lire ?
welcome-join = Rejoindre { $server }
welcome-have-account = J’ai déjà un compte
welcome-have-account-label = J’ai déjà un compte. Se connecter
welcome-others = D’autres bons choix
welcome-more = J’ai une invitation
welcome-others-title = { $count ->
        [one] Un autre bon choix
        [2] Deux autres bons choix
       *[other] { $count } autres bons choix
    }
welcome-look = Voir ses messages

## Pourquoi ce serveur

why-language = en { $language }
why-language-second = en { $language }, une autre de vos langues
why-language-common = en { $language }, la langue la plus courante ici
why-instant = inscription immédiate
why-approval = quelqu’un lit d’abord votre demande
why-topic = thème : { $topic }
why-region-europe = en Europe
why-region-north-america = en Amérique du Nord
why-region-south-america = en Amérique du Sud
why-region-africa = en Afrique
why-region-asia = en Asie
why-region-oceania = en Océanie
why-people = { $count ->
        [one] { $people } personne cette semaine
       *[other] { $people } personnes cette semaine
    }
why-answered = répond en { $ms } ms

## Ce qu’est un serveur parmi les trois

role-best = Celui qui vous convient le mieux
role-instant = Inscription immédiate
role-topic = Sur le thème : { $topic }
role-big = L’un des plus grands en { $language }
role-quiet = Petit et tranquille
role-larger = Avec plus de monde
role-smaller = Avec moins de monde

## À côté du nom d’un serveur

pick-instant = immédiat
pick-approval = sur validation
pick-many-languages = { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }

## Les serveurs écartés, et pourquoi

passed-slow = { $next ->
        [none] { $server } tarde à répondre en ce moment. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } tarde à répondre en ce moment. { $next } est le bon choix suivant.
    }
passed-down = { $next ->
        [none] { $server } ne répond pas en ce moment. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } ne répond pas en ce moment. { $next } est le bon choix suivant.
    }
passed-closed = { $next ->
        [none] { $server } n’accueille personne en ce moment. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } n’accueille personne en ce moment. { $next } est le bon choix suivant.
    }
passed-full = { $next ->
        [none] { $server } ne peut accueillir personne pour l’instant. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } ne peut accueillir personne pour l’instant. { $next } est le bon choix suivant.
    }
passed-under-age = { $next ->
        [none] { $server } demande un âge plus élevé. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } demande un âge plus élevé. { $next } est le bon choix suivant.
    }
passed-limited = { $next ->
        [none] { $server } ne parle pas avec tous les autres serveurs. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } ne parle pas avec tous les autres serveurs. { $next } est le bon choix suivant.
    }
passed-approval = { $next ->
        [none] { $server } valide désormais chaque compte à la main. Lisez tranquillement : Trente en cherche un autre.
       *[other] { $server } valide désormais chaque compte à la main. Sur { $next }, l’inscription est immédiate.
    }

## Thèmes des serveurs

topic-academia = Université
topic-activism = Militantisme
topic-adult = Contenu adulte
topic-art = Art
topic-bipoc = Personnes racisées
topic-books = Livres
topic-film = Cinéma
topic-food = Cuisine
topic-furry = Furry
topic-games = Jeux
topic-general = Généraliste
topic-hobby = Loisirs
topic-humor = Humour
topic-journalism = Actualité
topic-lgbt = LGBTQ+
topic-music = Musique
topic-nature = Nature
topic-now = En ce moment
topic-photography = Photographie
topic-regional = Régional
topic-religion = Religion
topic-science = Sciences
topic-sports = Sport
topic-tech = Technologie

## Un lien que l’on a reçu

link-title = J’ai une invitation ou un lien
link-label = Votre lien
link-help = Une invitation, un paquet, la page d’une connaissance ou un serveur : collez ce que vous avez.
link-go = L’ouvrir
link-paste = Coller le presse-papiers
link-empty = Il n’y a pas de texte dans le presse-papiers.
link-nothing = Trente n’y reconnaît rien. Un lien ressemble à https://piaille.fr/invite/… ou @vous@piaille.fr.
link-invite-over = Cette invitation pour { $server } n’est plus valable.
link-pack = { $count ->
        [one] Suivre { $count } personne de « { $name } » ?
       *[other] Suivre { $count } personnes de « { $name } » ?
    }
link-pack-then = Trente suivra ces personnes l’une après l’autre, dès que votre compte marchera. Vous pourrez ensuite en retirer.
link-pack-yes = Les suivre
link-pack-kept = Les personnes de ce paquet sont notées.
link-person = Vous suivez { $handle } sur cet appareil. Les messages arrivent dans votre accueil.
link-person-ask = Suivre { $handle } ?
link-person-then = Les messages arrivent tout de suite dans votre accueil, et votre compte reprendra cet abonnement dès qu’il marchera.
link-person-yes = Suivre
link-person-no = Regarder seulement

## Un lien par lequel un autre programme a ouvert Trente

link-asks-title = Ouvrir ce lien ?
link-asks = { $what ->
        [invite] Un lien venu d’ailleurs contient une invitation pour { $place }.
        [pack] Un lien venu d’ailleurs montre un paquet de comptes sur { $place }.
        [person] Un lien venu d’ailleurs montre { $place }.
        [post] Un lien venu d’ailleurs montre un message sur { $place }.
        [share] Un lien venu d’ailleurs apporte un texte pour un nouveau message. Vous le verrez avant toute publication.
       *[server] Un lien venu d’ailleurs mène au formulaire de { $place }.
    }
link-asks-password = Votre mot de passe ne suit pas : son champ sera vide.
