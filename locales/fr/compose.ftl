### Écrire un message.

compose-title = Nouveau message
compose-title-reply = Réponse
compose-close = Fermer et garder le brouillon
compose-text = Votre message
compose-placeholder = Qu’avez-vous en tête ?
compose-placeholder-reply = Votre réponse
compose-send = Publier
compose-sending = Publication
compose-send-keys = { $keys } pour publier
compose-tools = Ajouter à votre message

## À qui l’on répond

compose-replying = Vous répondez à { $name }
compose-post-gone = Le message auquel vous répondez n’a pas pu être chargé. Votre texte est gardé.

## Qui peut le voir

compose-visibility = Qui peut le voir : { $who }
compose-visibility-menu = Qui peut le voir
compose-public = Tout le monde
    .line = Visible dans les fils publics, dans les recherches et sur votre page.
compose-unlisted = Tout le monde, discrètement
    .line = Tout le monde peut le lire sur votre page, mais il reste hors des fils publics.
compose-private = Personnes qui vous suivent
    .line = Seulement les personnes qui vous suivent et celles que vous mentionnez.
compose-direct = Personnes mentionnées
    .line = Seulement les personnes dont vous écrivez le nom. L’équipe de votre serveur pourrait aussi le lire.

## Sa langue

compose-language = Langue de ce message : { $language }
compose-language-yours = Les vôtres
compose-language-all = Toutes les langues
compose-language-unset = Langue

## Avertissement

compose-warning-add = Ajouter un avertissement
compose-warning-remove = Retirer l’avertissement
compose-warning = Avertissement
compose-warning-placeholder = Que faut-il savoir avant de lire la suite ?

## Longueur

compose-left = { $count ->
        [one] { $count } caractère restant
       *[other] { $count } caractères restants
    }
compose-over = { $count ->
        [one] { $count } caractère de trop
       *[other] { $count } caractères de trop
    }

## Brouillons

compose-draft-saved = Brouillon gardé sur cet appareil
compose-draft-failed = Le brouillon n’a pas pu être gardé sur cet appareil. Votre texte est toujours là ; laissez cette page ouverte, ou copiez-le.
compose-draft-restored = Votre brouillon est de retour.
compose-discard = Jeter
compose-discard-ask = Jeter ce brouillon ?
compose-discard-text = Il n’existe que sur cet appareil. Une fois jeté, il ne peut pas revenir.
compose-discard-yes = Le jeter
compose-discard-no = Le garder

## Après l’envoi

compose-sent = Message publié.
compose-sent-view = Voir
# Le bouton qui envoie un message une fois de plus alors que le premier est peut-être publié.
compose-again = Le publier de nouveau
# Après avoir regardé : le message n’est pas parmi les plus récents de la personne.
compose-not-there = Il n’est pas parmi vos derniers messages. Vous pouvez le publier maintenant.
compose-not-sent = Le message n’est pas publié. Votre texte est en sécurité ici.
compose-join = Créer un compte
compose-needs-account = Pour écrire, il faut un compte. Créez-le ou connectez-vous, et cette page se rouvrira.

compose-keep = Garder en brouillon
compose-waits = C’est conservé. Vous pourrez le publier dès l’ouverture de votre compte.
