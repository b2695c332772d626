### Écrire un message.

compose-title = Nouveau message
compose-title-reply = Réponse
compose-close = Fermer et garder le brouillon
compose-text = Votre message
compose-placeholder = Qu’avez-vous en tête ?
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
compose-warning-placeholder = Que faut-il savoir avant de lire la suite ?

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
compose-draft-failed = Le brouillon n’a pas pu être gardé sur cet appareil. Votre texte est toujours là ; laissez cette page ouverte, ou copiez-le.
compose-draft-restored = Votre brouillon est de retour.
compose-discard = Jeter
compose-discard-ask = Jeter ce brouillon ?
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
share-kept = Ce que vous avez transmis est gardé et s’ouvrira ici dès que vous aurez un compte.
share-left-out = Tout n’a pas pu suivre : Trente accepte jusqu’à quatre fichiers de 100 Mo chacun.

compose-keep = Garder en brouillon
compose-waits = C’est conservé. Vous pourrez le publier dès l’ouverture de votre compte.

## Qui le verra

compose-seen-public = { $quotes ->
        [public] Tout le monde peut le voir, et chacun peut le citer.
        [followers] Tout le monde peut le voir. Seules les personnes qui vous suivent peuvent le citer.
        [nobody] Tout le monde peut le voir. Personne d’autre ne peut le citer.
       *[unsaid] Tout le monde peut le voir, aussi dans les recherches et les fils publics.
    }
compose-seen-unlisted = { $quotes ->
        [public] Toute personne de passage peut le voir, mais il reste hors des fils publics. Chacun peut le citer.
        [followers] Toute personne de passage peut le voir, mais il reste hors des fils publics. Seules les personnes qui vous suivent peuvent le citer.
        [nobody] Toute personne de passage peut le voir, mais il reste hors des fils publics. Personne d’autre ne peut le citer.
       *[unsaid] Toute personne de passage peut le voir, mais il reste hors des fils publics.
    }
compose-seen-private = { $followers ->
        [chosen] Seules les personnes que vous laissez vous suivre le verront.
       *[open] Seules les personnes qui vous suivent le verront. Mais n’importe qui peut vous suivre, et le verra alors.
    }
compose-seen-private-named = { $followers ->
        [chosen] Les personnes que vous laissez vous suivre le verront, et { $names } aussi.
       *[open] Les personnes qui vous suivent le verront, et { $names } aussi. Mais n’importe qui peut vous suivre.
    }
compose-seen-direct = Visible seulement par vous et { $names }. L’équipe de vos serveurs pourrait aussi le lire.
compose-seen-nobody = Personne d’autre que vous ne le verra : écrivez le nom de quelqu’un, comme @nom.
compose-seen-others = { $count ->
        [one] { $name } et { $count } autre
       *[other] { $name } et { $count } autres
    }
# On servers that know posts for their own people alone. $server: a domain.
compose-seen-local = Seules les personnes de { $server } peuvent le voir. Il ne va sur aucun autre serveur.
compose-seen-local-private = { $followers ->
        [chosen] Seules les personnes de { $server } que vous laissez vous suivre le verront.
       *[open] Seules les personnes de { $server } qui vous suivent le verront. Mais là-bas, n’importe qui peut vous suivre, et le verra alors.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] Les personnes de { $server } que vous laissez vous suivre le verront, et { $names } aussi.
       *[open] Les personnes de { $server } qui vous suivent le verront, et { $names } aussi. Mais là-bas, n’importe qui peut vous suivre.
    }
compose-seen-local-direct = Visible seulement par vous et { $names }. L’équipe de { $server } pourrait aussi le lire.
compose-seen-local-nobody = Personne d’autre que vous ne le verra : écrivez le nom de quelqu’un de { $server }, comme @nom.
compose-seen-local-missed = Il ne va sur aucun autre serveur et n’arrive donc pas chez { $names }.
# A switch. $server: a domain.
compose-local = Seulement sur { $server }
    .text = Il ne va sur aucun autre serveur : ailleurs, personne ne le reçoit, même en vous suivant.
# A button that is on or off: a way to write (a name, stays as it is). .text: what it does.
compose-markdown = Markdown
    .text = *Italique*, **gras**, [liens](https://…) et listes s’affichent comme tels.
compose-visibility-done = Terminé
compose-quotes = Qui peut le citer
compose-quote-public = Tout le monde
compose-quote-followers = Qui vous suit
compose-quote-nobody = Personne
compose-quotes-closed = Un message que tout le monde ne voit pas ne peut être cité que par vous.

## Un sondage

compose-poll = Sondage
compose-poll-add = Ajouter un sondage
compose-poll-remove = Retirer le sondage
compose-poll-answer = Réponse { $place }
compose-poll-less = Retirer la réponse { $place }
compose-poll-more = Ajouter une réponse
compose-poll-several = Plusieurs réponses
compose-poll-length = Ouvert pendant
compose-poll-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
compose-poll-hours = { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
compose-poll-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
compose-poll-few = Un sondage a besoin d’au moins deux réponses.
compose-poll-long = Une réponse peut avoir { $most } caractères au plus.
compose-poll-twice = Deux réponses disent la même chose.
compose-poll-or-media = { $server } accepte des images ou un sondage dans un message, pas les deux.

## The language of what is written

# $language: the name of the language that the text seems to be in; another one is chosen.
compose-tongue = On dirait un texte en { $language }.
    .take = Publier en { $language }
    .leave = Laisser

## Un fil : des messages publiés l’un après l’autre

compose-thread-add = Ajouter un message
compose-thread-placeholder = Et ensuite ?
compose-thread-nth = Message { $place } sur { $count }
compose-thread-remove = Retirer le message { $place }
compose-thread-removed = Retiré du fil.
compose-thread-long = C’est trop long pour un seul message.
compose-thread-split = En faire un fil
compose-thread-made = Votre texte est maintenant un fil, coupé pour que chaque message tienne.
compose-thread-sending = Publication { $place } sur { $count }
compose-thread-sent = { $count ->
        [one] Publié.
       *[other] Publié : un fil de { $count } messages.
    }
compose-thread-stopped = { $count ->
        [one] Le premier message de votre fil est publié. La suite est en sécurité ici, et reprend à partir de là.
       *[other] Les { $count } premiers messages de votre fil sont publiés. La suite est en sécurité ici, et reprend à partir de là.
    }
compose-thread-later = Un fil ne peut pas attendre sur le serveur, qui ne garde que des messages seuls. Publiez-le maintenant, ou laissez-le parmi vos brouillons.
compose-thread-nobody = Personne d’autre que vous ne verrait le message { $place } : écrivez-y le nom de quelqu’un, comme @nom.
