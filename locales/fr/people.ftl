### Les listes de personnes, et ce qu’on fait avec une personne.

## Les listes

people-list = Personnes
people-followers = Personnes abonnées
people-followers-of = Personnes abonnées à { $name }
people-following = Abonnements
people-following-of = Abonnements de { $name }
people-boosted-by = Partages
people-favourited-by = Favoris
people-muted-list = Personnes en sourdine
people-blocked-list = Comptes bloqués
people-loading = La suite arrive…
people-show-more = Montrer plus de personnes
people-more-came = { $count ->
        [one] { $count } personne de plus
       *[other] { $count } personnes de plus
    }
people-elsewhere = Votre serveur n’en connaît qu’une partie. Le reste est sur { $server }.
people-known-here = Pour autant que votre serveur le sache. D’autres en connaissent peut-être davantage.
people-hidden = Cette liste est cachée
    .text = Cette personne a choisi de ne montrer ni ses abonnements ni les personnes qui la suivent.
people-no-followers = Personne pour l’instant
    .text = Votre serveur ne connaît personne qui suive ce compte.
people-no-following = Personne pour l’instant
    .text = Votre serveur ne connaît personne que ce compte suive.
people-no-boosts = Aucun partage connu
    .text = Votre serveur ne connaît personne qui ait partagé ce message.
people-no-favourites = Aucun favori connu
    .text = Votre serveur ne connaît personne qui ait mis ce message en favori.
people-none-muted = Personne n’est en sourdine
    .text = Les comptes que vous mettez en sourdine depuis le menu d’un message ou d’un profil sont ici, avec le retour en arrière.
people-none-blocked = Aucun compte n’est bloqué
    .text = Les comptes que vous bloquez depuis le menu d’un message ou d’un profil sont ici, avec le retour en arrière.
people-follow = Suivre { $name }
people-is-followed = Abonnement actif : { $name }
people-request = Demander à suivre { $name }
people-requested = Demande envoyée à { $name }
people-unmute-short = Retirer la sourdine
people-unmuted-short = Plus en sourdine
people-unblocked-short = N’est plus bloqué

## Le menu d’une personne

people-more = Plus sur { $name }
people-boosts = Montrer ses partages
people-feature = Mettre en avant sur mon profil
people-feature-line = Tout le monde voit que vous recommandez ce compte
people-mute = Mettre { $name } en sourdine…
people-unmute = Ne plus mettre { $name } en sourdine
people-block = Bloquer { $name }…
people-unblock = Débloquer { $name }
people-report = Signaler { $name }…
people-remove = Retirer des personnes qui me suivent…
people-copy = Copier l’adresse
people-copied = Adresse copiée.
people-open = Ouvrir sur { $server }

## Ce qui est demandé avant d’agir

people-block-ask = Bloquer { $name } ?
people-block-text = Aucun de vous deux ne voit plus l’autre. Vous ne vous suivez plus, et débloquer ne rétablit pas cela. Rien n’est annoncé, mais il suffit d’aller voir pour s’en apercevoir.
people-block-yes = Bloquer
people-remove-ask = Retirer { $name } des personnes qui vous suivent ?
people-remove-text = Vos messages n’arrivent plus à son accueil. Rien n’est annoncé, et il est possible de vous suivre de nouveau.
people-remove-yes = Retirer

mute-ask = Mettre { $name } en sourdine ?
mute-text = Vous ne voyez plus rien de ce compte jusqu’à la fin. Il peut toujours vous lire, et rien ne le lui signale.
mute-length = Pour combien de temps
mute-hour = 1 heure
mute-day = 1 jour
mute-week = 1 semaine
mute-month = 30 jours
mute-ever = Sans fin
mute-until = Jusqu’au { $time }
mute-no-end = Jusqu’à ce que vous changiez d’avis
mute-notifications = Cacher aussi ce qui est fait de mes messages
mute-yes = Mettre en sourdine

## Quand c’est fait

people-undo = Annuler
people-muted = { $name } est en sourdine.
people-unmuted = { $name } n’est plus en sourdine.
people-blocked = Le compte de { $name } est bloqué.
people-unblocked = Le compte de { $name } n’est plus bloqué.
people-removed = { $name } ne vous suit plus.
people-boosts-shown = Les partages de { $name } sont visibles.
people-boosts-hidden = Les partages de { $name } sont cachés.
people-featured = Votre profil met { $name } en avant.
people-unfeatured = Votre profil ne met plus { $name } en avant.

## Quand le serveur a refusé

people-mute-failed = { $name } n’est pas en sourdine.
people-unmute-failed = { $name } est toujours en sourdine.
people-block-failed = Le compte de { $name } n’a pas été bloqué.
people-unblock-failed = Le compte de { $name } est toujours bloqué.
people-change-failed = Cela n’a pas été pris en compte. Avec { $name }, tout est comme avant.

pack = Paquet
pack-people = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
pack-page = Sa page sur le web
pack-empty = Personne n’en fait partie
    .text = Qui est mis dans un paquet doit d’abord donner son accord.
pack-mine = Vous faites partie de ce paquet.
pack-leave = En sortir
pack-leave-ask = Sortir de ce paquet ?
    .text = Personne n’en est averti. Qui l’a fait ne peut pas vous y remettre.
pack-left = Vous ne faites plus partie de ce paquet.
