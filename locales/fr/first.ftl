### Les premiers jours avec un compte : les premiers pas à l’accueil, et ce que l’on voulait avant.

steps-title = Installez-vous
steps-dial = { $done } sur { $count }
steps-left = { $left ->
        [one] Il en reste { $left }. Passez si vous voulez.
       *[other] Il en reste { $left }. Passez celles que vous voulez.
    }
steps-dismiss = Ranger les premiers pas pour de bon
steps-done = C’est fait
steps-picture = Ajouter une image
steps-picture-done = Image ajoutée
steps-bio = Écrire une ligne sur vous
steps-bio-done = Une ligne sur vous
steps-follows = Suivre { $goal } personnes ou hashtags. Vous en suivez { $count }
steps-follows-done = { $count } abonnements
steps-hello = Dire bonjour avec #Introduction
steps-hello-done = Vous avez dit bonjour
steps-reply = Répondre à quelqu’un
steps-reply-done = Première réponse

## Le chronomètre

steps-watch-posts = De vrais messages après { $posts }.
steps-watch-submitted = De vrais messages après { $posts }, compte demandé après { $submitted }.
steps-watch-all = De vrais messages après { $posts }, compte demandé après { $submitted }, accueil { $home } après l’ouverture.

## La présentation

steps-hello-text = { $count ->
        [0] Bonjour, moi c’est { $name }, et je découvre les lieux. Je viens pour … et j’aimerais rencontrer des gens qui … #Introduction
        [one] Bonjour, moi c’est { $name }, et je découvre les lieux. J’aime { $tags }. Et vous ? #Introduction
       *[other] Bonjour, moi c’est { $name }, et je découvre les lieux. J’aime { $tags }. Qui me conseillez-vous de suivre ? #Introduction
    }

## La fenêtre pour l’image et les mots

portrait-title = Une image et une ligne sur vous
portrait-picture = Choisir une image
portrait-bio = À propos de vous
portrait-bio-help = Une ligne suffit : ce que vous faites, ce que vous aimez. Tout le monde peut la lire.
portrait-save = Enregistrer
portrait-saved = Votre page est à jour.
portrait-too-large = Cette image dépasse 8 Mo. Choisissez-en une plus petite ; ce que vous avez écrit est conservé.
portrait-unreadable = Ce fichier n’a pas pu être lu. Choisissez-en un autre ; ce que vous avez écrit est conservé.

## Une réponse que l’on voulait donner avant d’avoir un compte

home-wanted = { $name ->
        [unknown] Vous vouliez répondre à un message. Le voici.
       *[other] Vous vouliez répondre à { $name }.
    }
home-wanted-go = Répondre
home-wanted-out = Plus maintenant
