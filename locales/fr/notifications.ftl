### Ce qui vous est arrivé, qui demande à vous suivre, et ce qui est retenu.

notifications-title = Notifications
notifications-sections = Types de notifications
notifications-all = Tout
notifications-mentions = Mentions
notifications-private = Privé
notifications-requests = Demandes
notifications-loading = Chargement des notifications
notifications-new = Nouveau
notifications-show = { $count ->
        [one] Voir { $count } nouvelle notification
       *[other] Voir { $count } nouvelles notifications
    }
notifications-choose = Choisir de qui recevoir des notifications
notifications-clear = Effacer toutes les notifications
    .ask = Effacer toutes les notifications ?
    .text = Elles disparaissent dans toutes vos applications, sans retour possible. Les messages restent.
    .yes = Tout effacer
    .no = Les garder
    .done = Toutes les notifications sont effacées.
notifications-dismiss = Écarter : { $what }
notifications-empty = Rien ne s’est encore passé
    .text = Quand quelqu’un vous répond, met en favori ou partage ce que vous avez écrit, ou vous suit, cela s’affiche ici.
notifications-empty-mentions = Personne ne vous a encore mentionné
    .text = Les messages qui vous mentionnent s’affichent ici, les réponses aussi.
notifications-wordless = Un message sans paroles

## Ce qui s’est passé, une phrase chaque fois.

notifications-favourite = { $others ->
        [0] { $name } a mis votre message en favori
        [one] { $name } et { $second } ont mis votre message en favori
       *[other] { $name } et { $others } autres personnes ont mis votre message en favori
    }
notifications-boost = { $others ->
        [0] { $name } a partagé votre message
        [one] { $name } et { $second } ont partagé votre message
       *[other] { $name } et { $others } autres personnes ont partagé votre message
    }
notifications-follow = { $others ->
        [0] { $name } vous suit
        [one] { $name } et { $second } vous suivent
       *[other] { $name } et { $others } autres personnes vous suivent
    }
notifications-follow-request = { $name } demande à vous suivre
notifications-mention = { $name } vous a mentionné
notifications-reply = { $name } vous a répondu
notifications-private-mention = { $name } vous a écrit en privé
notifications-posted = { $name } a publié un message
notifications-poll = Un sondage auquel vous avez participé est terminé
notifications-own-poll = Votre sondage est terminé
notifications-changed = { $name } a modifié un message que vous avez partagé
notifications-quote = { $name } a cité votre message
notifications-quoted-changed = { $name } a modifié un message que vous avez cité
notifications-pack = { $name } a ajouté votre compte à un paquet
notifications-pack-changed = { $name } a modifié un paquet dont vous faites partie
notifications-sign-up = { $others ->
        [0] { $name } a créé un compte
        [one] { $name } et { $second } ont créé un compte
       *[other] { $name } et { $others } autres personnes ont créé un compte
    }
notifications-report = { $name } a signalé { $target }
notifications-severed = Les abonnements avec { $target } ont été coupés
notifications-severed-followers = { $followers ->
        [one] Vous perdez { $followers } personne abonnée
       *[other] Vous perdez { $followers } personnes abonnées
    }
notifications-severed-following = { $following ->
        [one] Vous ne suivez plus { $following } personne là-bas
       *[other] Vous ne suivez plus { $following } personnes là-bas
    }
notifications-warning = La modération de votre serveur est intervenue sur votre compte
notifications-other = { $name } a fait quelque chose que cette version de Trente ne connaît pas encore
notifications-other-nobody = Il s’est passé quelque chose que cette version de Trente ne connaît pas encore

## Notifications du système

popups-ask = Votre système doit-il vous dire ce qui se passe ici, tant que Trente est ouvert ?
    .yes = Oui, me le dire
    .no = Pas maintenant
popups-on = Votre système vous le dira. Les réglages permettent d’arrêter.
popups-off = Rien ne s’affichera. Les réglages permettent de changer cela.
popups-first = Trente vous prévient ici
    .text = Quand il se passe quelque chose pendant que vous regardez ailleurs.
popups-several = { $count ->
        [one] { $count } nouvelle notification
       *[other] { $count } nouvelles notifications
    }
popups-open = Ouvrir les notifications
popups-nowhere = Votre système n’en affiche pas pour l’instant.

## Actions

notifications-follow-back = { $count ->
        [1] Suivre en retour
        [one] Suivre { $count } personne en retour
       *[other] Suivre les { $count } en retour
    }
notifications-followed-back = Vous suivez en retour.
notifications-accept = Accepter
notifications-accept-label = Accepter { $name }
notifications-refuse = Refuser
notifications-refuse-label = Refuser { $name }
notifications-accepted = Demande acceptée
notifications-refused = Demande refusée

## Ce qui est retenu

notifications-held-line = { $count ->
        [one] Des notifications de { $count } personne sont retenues
       *[other] Des notifications de { $count } personnes sont retenues
    }
requests-follow = Demandes d’abonnement
requests-follow-none = Personne ne demande à vous suivre en ce moment.
requests-held = Retenu pour vous
requests-held-about = Ces personnes vous ont écrit, et l’un de vos choix les retient. Elles n’en savent rien.
requests-held-none = Rien n’est retenu.
requests-held-count = { $count ->
        [one] { $count } notification
       *[other] { $count } notifications
    }
requests-let-in = Laisser passer
requests-let-in-label = Laisser passer { $name }
requests-dismiss = Écarter
requests-dismiss-label = Écarter { $name }
requests-let-in-done = C’est ouvert. Ses notifications vous parviennent désormais.
requests-dismissed = C’est écarté

## Qui peut vous notifier

choices-title = De qui recevoir des notifications
choices-about = Votre serveur garde ces choix : ils valent dans toutes vos applications.
choices-none = Votre serveur n’offre pas ces choix
    .text = Mastodon les propose depuis la version 4.3. Vous recevez des notifications de tout le monde.
choices-not-followed = Les personnes que vous ne suivez pas
choices-not-followers = Les personnes qui ne vous suivent pas
choices-new = Les comptes de moins de 30 jours
choices-private = Les mentions privées non sollicitées
choices-limited = Les comptes limités par votre modération
choices-accept = Montrer
choices-hold = Retenir
choices-drop = Ignorer
choices-loading = Chargement de vos choix

## Conversations privées

conversations-note = Seules les personnes de la conversation et l’administration de leurs serveurs peuvent la lire. Elle n’est pas chiffrée.
conversations-list = Conversations privées, les plus récentes d’abord
conversations-loading = Chargement des conversations
conversations-empty = Aucune conversation privée pour l’instant
    .text = Un message réservé aux personnes mentionnées en ouvre une. Choisissez « Personnes mentionnées » en écrivant.
conversations-own = Vous : { $words }
conversations-alone = Vous seulement
conversations-remove-label = Retirer de la liste : { $name }
conversations-remove-ask = Retirer cette conversation ?
    .text = Elle quitte votre liste. Ses messages restent où ils sont.
    .yes = Retirer
    .no = La garder
