### Un message et tout ce qu’il porte.

## Au-dessus du texte

post-boosted-by = { $name } a partagé
post-in-reply-to = En réponse à { $handle }
post-edited = Modifié
post-edited-at = Modifié { $time }
post-bot = Automatisé
post-visibility-unlisted = Tout le monde, discrètement
post-visibility-private = Personnes abonnées seulement
post-visibility-direct = Personnes mentionnées seulement
post-visibility-other = Limité par le serveur

## Boutons

post-reply = Répondre
post-reply-count = { $count ->
        [one] Répondre, { $count } réponse
       *[other] Répondre, { $count } réponses
    }
post-boost = Partager
post-boost-count = { $count ->
        [one] Partager, { $count } partage
       *[other] Partager, { $count } partages
    }
post-favourite = Mettre en favori
post-favourite-count = { $count ->
        [one] Mettre en favori, { $count } favori
       *[other] Mettre en favori, { $count } favoris
    }
post-save = Enregistrer
post-more = Plus
post-share = Partager avec une app…
post-copy-link = Copier le lien
post-link-copied = Lien copié.
post-open-browser = Ouvrir dans le navigateur
post-less = M’en montrer moins…
post-delete = Supprimer
post-delete-ask = Supprimer ce message ?
post-delete-text = Il disparaît de votre serveur, et des autres dès qu’ils l’apprennent. Il ne peut pas revenir.
post-delete-yes = Le supprimer
post-delete-no = Le garder
post-deleted = Message supprimé.
post-boost-private = Un message réservé aux personnes abonnées ne peut pas être partagé.

## Quand quelque chose a été repris parce que le serveur l’a refusé

post-vote-failed = Votre vote n’a pas été pris en compte. Rien n’a changé.
post-favourite-failed = Le favori n’a pas été pris en compte. Tout est comme avant.
post-boost-failed = Le partage n’a pas été pris en compte. Tout est comme avant.
post-save-failed = L’enregistrement n’a pas été pris en compte. Tout est comme avant.

## Avertissement, filtres et images sensibles

post-warning-show = Montrer
post-warning-hide = Cacher
post-sensitive = Contenu sensible
post-held-back = Vient de { $server }
post-sensitive-show = Montrer
post-sensitive-hide = Cacher de nouveau
post-filtered = Caché par votre filtre « { $title } »
post-filtered-show = Montrer quand même

## Images, films, sons

post-media-audio = Son
post-media-other = Ouvrir la pièce jointe
post-media-no-alt = Sans description
post-media-failed = L’image n’est pas arrivée.
post-media-preview = Cette image ne peut pas s’afficher ici. Voici son aperçu.
post-media-description = Description
post-alt = ALT
post-media-place = { $place } sur { $count }
post-media-next = Suivante
post-media-previous = Précédente

## Sondages

post-poll = Sondage
post-poll-people = { $count ->
        [one] { $count } personne a voté
       *[other] { $count } personnes ont voté
    }
post-poll-votes = { $count ->
        [one] { $count } vote
       *[other] { $count } votes
    }
post-poll-closes = Se termine { $when }
post-poll-closed = Terminé
post-poll-yours = Votre vote
post-poll-one = Choisissez une réponse
post-poll-several = Vous pouvez choisir plusieurs réponses.
post-poll-vote = Voter
post-poll-results = Voir les résultats
post-poll-back = Revenir aux réponses
post-poll-choose-first = Choisissez d’abord une réponse.
post-poll-kept = Votre vote part dès que votre compte est ouvert.

## Liens et citations

post-card-open = S’ouvre dans votre navigateur
link-ask = Ouvrir { $host } ?
link-ask-letters = Le nom de ce site s’écrit avec des lettres inhabituelles : il peut ressembler à celui d’un autre. Si vous ne le connaissez pas, faites attention à ce que vous y tapez.
link-ask-plain = La connexion à ce site n’est pas chiffrée : d’autres peuvent lire ce que vous y voyez et tapez, et le modifier.
link-ask-yes = Ouvrir
post-quote = Message cité
post-quote-pending = Le message cité attend l’accord de la personne qui l’a écrit.
post-quote-hidden = Le message cité ne peut pas être montré.
post-quote-rejected = La personne qui a écrit le message cité n’a pas accepté la citation.
post-quote-revoked = La personne qui a écrit le message cité a retiré la citation.
post-quote-deleted = Le message cité a été supprimé.
post-quote-unauthorized = Le message cité ne s’adresse pas à vous.
post-quote-blocked = Le message cité vient d’un compte que vous avez bloqué.
post-quote-server-blocked = Le message cité vient d’un serveur que vous avez bloqué.
post-quote-muted = Le message cité vient d’un compte que vous avez mis en sourdine.
post-quote-anyway = Montrer quand même
post-quote-show = Voir le message cité

## Le message entier, pour les lecteurs d’écran

post-label = { $name } : { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } pièce jointe.
       *[other] { $count } pièces jointes.
    }
post-visibility-public = Visible par tout le monde
post-media-plays = Se lit dans votre navigateur

## Pourquoi un message est à l’accueil alors que personne de suivi ne l’a écrit ni partagé

post-because-tag = Parce que vous suivez { $tag }
post-because-tag-chosen = Parce que vous avez choisi { $tag }
post-because-trending = On en parle sur { $server }
post-because-local = Publié à l’instant sur { $server }
post-because-person = De quelqu’un que vous avez choisi

## Épinglés et traductions

post-pinned = Épinglé
post-translate = Traduire (langue : { $language })
post-translating = Traduction en cours…
post-original = Montrer l’original
post-translated-by = Traduit par { $by } (langue d’origine : { $language })
post-translated = Traduit (langue d’origine : { $language })
post-translated-said = Le message est traduit.
post-translate-failed = Le message n’a pas été traduit.
post-pin = En haut de ma page
post-is-pinned = Il est maintenant en haut de votre page.
post-is-unpinned = Il n’est plus en haut de votre page.

## Agir sur un message avec un autre compte de cet appareil

post-as = Partager, mettre en favori ou répondre avec…
post-as-title = Avec un autre compte
post-as-who = Avec quel compte ?
post-as-nobody = Il n’y a pas d’autre compte pour le faire.
    .text = Vous pouvez en ajouter un dans les réglages.
post-as-looking = Recherche du message sur { $server }
post-as-missing = { $server } ne trouve pas ce message. Il n’est peut-être pas pour tout le monde, ou les deux serveurs n’échangent pas de messages.
post-as-here = Il y est. Ce que vous faites maintenant, vous le faites avec { $handle }.
post-as-reply-note = Pour répondre, vous passez à ce compte.
