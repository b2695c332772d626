### Taking one's people along: files out of an account and into it, and the move to another account.

portability = Emmenez vos contacts
    .short = Enregistrez vos abonnements, importez-les d’un autre compte, ou déménagez.
    .text = Vos contacts, vos listes et vos filtres sont à vous. Enregistrez-les dans des fichiers, emportez-les vers un autre compte, ou déménagez. Ce sont les fichiers que Mastodon lui-même écrit et lit.

## Kinds, as they are offered

portability-follows = Personnes que vous suivez
portability-lists = Listes et qui s’y trouve
portability-hashtags = Hashtags que vous suivez
portability-mutes = Personnes en sourdine
portability-blocks = Personnes que vous bloquez
portability-servers = Serveurs que vous bloquez
portability-filters = Filtres
portability-bookmarks = Messages enregistrés

## The same, counted

# $count: how many.
portability-count-follows = { $count ->
        [one] { $count } personne à suivre
       *[other] { $count } personnes à suivre
    }
portability-count-lists = { $count ->
        [one] { $count } entrée de liste
       *[other] { $count } entrées de listes
    }
portability-count-hashtags = { $count ->
        [one] { $count } hashtag
       *[other] { $count } hashtags
    }
portability-count-mutes = { $count ->
        [one] { $count } personne à mettre en sourdine
       *[other] { $count } personnes à mettre en sourdine
    }
portability-count-blocks = { $count ->
        [one] { $count } personne à bloquer
       *[other] { $count } personnes à bloquer
    }
portability-count-servers = { $count ->
        [one] { $count } serveur à bloquer
       *[other] { $count } serveurs à bloquer
    }
portability-count-filters = { $count ->
        [one] { $count } filtre
       *[other] { $count } filtres
    }
portability-count-bookmarks = { $count ->
        [one] { $count } message enregistré
       *[other] { $count } messages enregistrés
    }

## Out of the account

export = Enregistrer dans des fichiers
    .text = Trente demande à votre serveur ce que vous cochez et l’écrit dans vos téléchargements. Personne d’autre ne le reçoit.
export-what = Ce qu’il faut enregistrer
export-begin = Enregistrer
export-runs = Enregistrement
export-none = Cochez d’abord quelque chose.
# $count: how many entries were fetched so far.
export-so-far = { $count ->
        [one] { $count } entrée pour l’instant.
       *[other] { $count } entrées pour l’instant.
    }
# $when: as in "in 5 minutes".
export-rests = Votre serveur demande une pause. La suite { $when }.
export-done = Enregistré.
    .text = Vous trouverez les fichiers ici :
export-whole = Tout en un fichier, pour Trente

## Into the account

import = Importer des fichiers
    .text = Des fichiers enregistrés par Mastodon, Trente ou une autre application. Rien ne se passe avant que vous ayez vu ce qu’ils contiennent.
import-choose = Choisir un fichier
import-reads = Lecture du fichier
# $file: the file’s name.
import-refused = { $file } n’a pas été accepté.
import-which = À quoi sert cette liste ?
# $file: the file’s name.
import-which-text = { $file } nomme des personnes, sans dire quoi en faire.
# $names: a few names.
import-first = { $names } et d’autres
# $count: how many lines.
import-unread = { $count ->
        [one] { $count } ligne ne peut pas être lue et sera laissée de côté.
       *[other] { $count } lignes ne peuvent pas être lues et seront laissées de côté.
    }
import-many = Les serveurs laissent suivre 400 personnes par jour : cela prendra quelques jours. Trente continue tout seul dès que l’application est ouverte.
# $handle: the account, with its @.
import-begin = Importer dans { $handle }
import-begun = C’est parti.
imports = En route
# $done: how many were done now, $already: how many were so before, $failed: how many could not be done.
import-goes-on = { $left ->
        [one] Il en reste { $left }. La suite vient toute seule.
       *[other] Il en reste { $left }. La suite vient toute seule.
    }
import-done = { $already ->
        [0] Terminé : { $done }.
        [one] Terminé : { $done }. { $already } y était déjà.
       *[other] Terminé : { $done }. { $already } y étaient déjà.
    }
# $when: as in "in 5 hours".
import-rests-enough = Assez pour aujourd’hui : les serveurs laissent suivre 400 personnes par jour. La suite { $when }.
import-rests-asked = Votre serveur demande une pause. La suite { $when }.
import-rests-unreached = { $when ->
        [unknown] Votre serveur est injoignable. La suite viendra dès que possible.
       *[other] Votre serveur est injoignable. Trente réessaie { $when }.
    }
import-rests-logged-out = Votre connexion a pris fin. Reconnectez-vous, et la suite viendra.
import-rests-follows = La suite viendra une fois ces personnes suivies : elles seules peuvent figurer dans une liste.
# $count: how many.
import-failed = { $count ->
        [one] { $count } n’a pas pu être importée
       *[other] { $count } n’ont pas pu être importées
    }
import-not-found = Votre serveur ne trouve personne de ce nom.
import-save = Les enregistrer dans un fichier
# $file: the file’s name. $folder: the folder that it is in.
import-saved = Enregistré sous { $file } dans { $folder }
import-stop = Arrêter
import-clear = Retirer de cette liste
import-stop-ask = Arrêter l’importation ?
    .text = Ce qui est fait reste fait. Le reste est laissé de côté ; vous pourrez choisir à nouveau le fichier plus tard.
import-stop-yes = Arrêter

## Moving

moving = Déménager vers un autre compte
moving-way = Déménager, pas à pas
    .text = Vers un autre serveur, ou un autre nom. Les personnes qui vous suivent viennent avec vous.
# $handle: the account, without @ before it.
moving-lead = Vous quittez { $handle }. Ce que cela veut dire :
moving-means-followers = Qui vous suit suivra le nouveau compte sans rien faire, si son serveur connaît les déménagements.
moving-means-posts = Vos messages restent où ils sont. On ne peut pas les emporter.
moving-means-back = Après un déménagement, il faut attendre 30 jours avant le suivant.
# The same at servers that let people move again after a week.
moving-means-back-week = Après un déménagement, il faut attendre une semaine avant le suivant.
moving-have = Préparez votre nouveau compte
    .text = Connectez-vous-y ici, ou créez-le d’abord.
moving-to = Le compte de destination
moving-join = Créer un compte
moving-log-in = Se connecter à un compte
moving-keep = Enregistrez vos abonnements
    .text = Les personnes qui vous suivent viennent toutes seules. Vos abonnements, vos listes et vos blocages, non : enregistrez-les d’abord.
moving-keep-go = Enregistrer dans des fichiers
# .here: where Trente can do it by itself.
moving-alias = Dites au nouveau serveur qui vous étiez
    .text = Sur sa page « Alias du compte », mettez l’adresse complète de votre ancien compte. Ainsi personne d’autre ne peut y envoyer les personnes qui vous suivent.
    .here = Ainsi personne d’autre ne peut y envoyer les personnes qui vous suivent. Trente peut le faire pour vous.
# $server: a domain. Said on a button.
moving-alias-here = Le dire à { $server }
# $server: a domain. $handle: the old account, without @ before it.
moving-alias-told = { $server } sait maintenant que vous étiez { $handle }.
# $server: a domain.
moving-alias-go = Ouvrir cette page de { $server }
# .here: where Trente can do it by itself.
moving-move = Quittez l’ancien serveur
    .text = Sur sa page « Déménager vers un compte différent », mettez l’adresse complète de votre nouveau compte et votre ancien mot de passe.
    .here = Votre ancien serveur demande votre ancien mot de passe. Trente le transmet et ne le garde pas.
# $server: a domain.
moving-password = Votre mot de passe chez { $server }
# On a button. $handle: the new account, without @ before it.
moving-move-here = Déménager vers { $handle }
# $handle: the new account, without @ before it.
moving-moved = Les personnes qui vous suivent sont en route vers { $handle }.
# $server: a domain.
moving-move-go = Ouvrir cette page de { $server }
# $handle: an account without @ before it.
moving-copy = Copier { $handle }
moving-copied = Copié.
moving-not-copied = La copie n’a pas marché. Sélectionnez le texte et copiez-le à la main.
moving-look = Vérifiez que cela a marché
    .text = Les serveurs peuvent prendre quelques minutes.
moving-look-go = Vérifier maintenant
moving-looks = Vérification
moving-not-yet = Votre ancien compte ne mène encore nulle part.
# $handle: an account.
moving-done = C’est fait : votre ancien compte mène à { $handle }.
moving-elsewhere = Votre ancien compte mène à { $handle }, et non à celui choisi plus haut.
moving-take = Faites venir vos contacts
    .text = Avec le nouveau compte, choisissez les fichiers enregistrés.
# $handle: an account, with its @.
moving-take-go = Continuer avec { $handle }
