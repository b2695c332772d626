### Images, vidéos et sons qui accompagnent un message.

compose-media-add = Ajouter des images, une vidéo ou un son
compose-media-drop = Relâchez pour joindre
compose-media = Fichiers joints
compose-media-name = { $kind ->
        [film] Vidéo { $number }
        [sound] Son { $number }
       *[picture] Image { $number }
    }
compose-media-sending = Envoi en cours
compose-media-processing = Votre serveur s’en occupe.
compose-media-failed = Le fichier est toujours sur cet appareil.
compose-media-again = Réessayer
compose-media-lost = Ce fichier n’est plus ici, ni sur votre serveur. Retirez-le et choisissez-le de nouveau.
compose-media-remove = Retirer : { $name }
compose-media-removed = Retiré : { $name }.
compose-media-undo = Annuler
compose-media-earlier = Avancer : { $name }
compose-media-later = Reculer : { $name }
compose-media-moved = Maintenant numéro { $number }

## Fichiers refusés

compose-media-empty = { $name } est vide.
compose-media-kind = { $server } n’accepte pas les fichiers comme { $name }.
compose-media-large = { $kind ->
        [picture] { $name } pèse { $size } Mo. { $server } accepte des images jusqu’à { $most } Mo.
       *[film] { $name } pèse { $size } Mo. { $server } accepte des vidéos et des sons jusqu’à { $most } Mo.
    }
compose-media-many = { $count ->
        [one] { $name } est de trop : { $server } accepte { $count } fichier par message.
       *[other] { $name } est de trop : { $server } accepte { $count } fichiers par message.
    }
compose-media-film-beside = { $name } devrait être seul : { $server } accepte une vidéo ou un son, sans image.
compose-media-beside-film = { $name } ne peut pas s’ajouter : { $server } n’accepte rien à côté d’une vidéo ou d’un son.
compose-media-understood = Fermer ce message

## Sensible

compose-sensitive = Masquer jusqu’au toucher

## Attente

compose-waiting = Votre message partira dès que tout sera envoyé.
compose-waiting-stop = Ne pas attendre

## Descriptions

compose-media-describe = Décrire
compose-media-describe-of = Décrire : { $name }
compose-media-edit = Décrit
compose-media-edit-of = Modifier la description : { $name }
compose-describe-title = Décrire : { $name }
compose-describe-words = Ce que l’on voit ou entend
compose-describe-help = Les personnes qui ne voient pas l’image lisent ou entendent ceci à la place. Dites ce qui compte, et les mots qui y figurent.
compose-describe-used = { $used } sur { $most }
compose-describe-done = Terminé
compose-focus = Point principal : { $across } pour cent depuis la gauche, { $down } pour cent depuis le haut
compose-focus-help = Touchez ce qui compte le plus, ou utilisez les flèches : ce point reste visible quand l’image est recadrée.
compose-undescribed = { $count ->
        [one] { $count } fichier n’a pas de description.
       *[other] { $count } fichiers n’ont pas de description.
    }
compose-undescribed-why = Certaines personnes les lisent, faute de voir l’image.
compose-describe-first = Décrire
compose-post-anyway = Publier quand même

## Dans les réglages

settings-describe = Images sans description
    .text = Trente vous le rappelle une fois avant qu’un message parte.
settings-describe-on = Me le rappeler
settings-describe-off = Non
