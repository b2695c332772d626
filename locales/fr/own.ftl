### Ses propres messages une fois publiés : les modifier, les réécrire, les citations.

## Dans le menu de son propre message

post-change = Modifier
post-redraft = Supprimer et réécrire
post-quotes = Qui peut le citer

## Modifier un message

compose-title-change = Modifier votre message
# Le bouton qui envoie la modification.
compose-save = Enregistrer
compose-saving = Enregistrement
compose-changed = Votre message est modifié.
# Après ce qui dit qui peut voir le message.
compose-seen-fixed = On ne peut plus changer qui peut voir un message une fois publié : d’autres l’ont déjà.
compose-undo-ask = Jeter vos modifications ?
compose-undo-text = Le message reste comme il est.
# À la place du texte, quand le message ne peut pas être modifié.
compose-nothing-written = Rien n’a été changé, et rien de ce que vous avez écrit n’est perdu.
compose-not-changed = Ce n’est pas enregistré. Votre texte est en sécurité ici.
# Le bouton qui enregistre une fois de plus alors que la modification est peut-être arrivée.
compose-change-again = L’enregistrer de nouveau
# Après avoir regardé : le message est comme avant.
compose-not-changed-yet = Votre message est comme avant. Vous pouvez enregistrer votre modification maintenant.
# Parmi les durées d’un sondage : il se termine quand il devait se terminer.
compose-poll-keeps = Comme avant
compose-poll-votes = Si vous changez les réponses, ou combien on peut en choisir, tous les votes sont perdus.
compose-poll-ended = Ce sondage est terminé. Si vous enregistrez, il se rouvre, pour cinq minutes au moins.
compose-poll-gone = Sans le sondage, tous ses votes sont perdus.

## Supprimer un message et le réécrire

post-redraft-ask = Supprimer ce message et le réécrire ?
# Ce que les autres en ont fait. $replies, $boosts, $favourites : combien.
post-redraft-text = Son texte et ses images reviennent en brouillon. Ce qui est perdu : { $replies ->
        [one] { $replies } réponse
       *[other] { $replies } réponses
    }, { $boosts ->
        [one] { $boosts } partage
       *[other] { $boosts } partages
    } et { $favourites ->
        [one] { $favourites } favori
       *[other] { $favourites } favoris
    }. Les réponses restent où elles sont, mais plus sous votre message.
post-redraft-text-none = Son texte et ses images reviennent en brouillon. Les favoris, partages et réponses qu’il pourrait encore recevoir sont perdus.
post-redraft-yes = Supprimer et réécrire
post-redrafted = Message supprimé. Ce que vous aviez écrit est ici.

## Citer

compose-title-quote = Citation
compose-placeholder-quote = Qu’en dites-vous ?
compose-quote-remove = Retirer la citation
# $name : qui a écrit le message cité.
compose-quote-waits = On demande d’abord à { $name }. D’ici là, votre message paraît sans la citation.
post-quote-it = Citer
# Sous « Citer » dans un menu.
post-quote-asks = Attend l’accord de qui l’a écrit.
# Pourquoi un message ne peut pas être cité. $name : son auteur.
post-quote-no = { $name } ne souhaite pas que ce message soit cité.
post-quote-no-followers = Seules les personnes qui suivent { $name } peuvent le citer.
post-quote-no-private = On ne peut citer que ce que tout le monde peut voir.
post-quote-gone = Le message que vous citez n’a pas pu être chargé.

## Qui peut citer son propre message

post-quotes-text = Les citations qui existent déjà restent. Vous pouvez retirer votre message de chacune.
post-quotes-save = Enregistrer
post-quotes-saved = C’est enregistré.
# Dans le menu du message de quelqu’un qui cite le sien.
post-unquote = En retirer mon message
post-unquote-ask = Retirer votre message de cette citation ?
# $name : qui le cite.
post-unquote-text = Le message de { $name } reste, et le vôtre n’y paraît plus. On ne peut pas revenir en arrière.
post-unquote-yes = Le retirer
post-unquote-no = Le laisser
post-unquoted = Votre message n’y paraît plus.
