### Signalements, serveurs bloqués. $name : le nom de la personne. $server : un serveur.

## Prévenir la modération

report = Signaler
report-title = Signaler { $name }
# $server : le serveur de la personne qui lit.
report-about = La modération de { $server } va regarder. { $name } ne saura pas de qui vient le signalement.
report-why = Qu’est-ce qui ne va pas ?
report-dislike = Je ne veux pas voir ça
    .text = Inutile de prévenir quelqu’un : mettez cette personne en sourdine ou bloquez-la.
report-spam = C’est du spam
    .text = De la publicité, une arnaque, ou toujours la même chose
report-rules = Cela enfreint une règle de { $server }
    .text = Vous dites laquelle juste après
report-legal = C’est peut-être contraire à la loi
    .text = Dans votre pays, ou là où se trouve { $server }
report-other = Autre chose
    .text = Vous dites quoi, avec vos mots
report-which = Quelles règles ?
report-instead = Ce qui aide tout de suite
report-posts = Quels messages le montrent ?
report-comment = Que doit savoir la modération ?
    .help = Vous pouvez laisser ce champ vide.
# Quand il reste peu de place. $count : combien de caractères.
report-room = { $count ->
        [one] Encore { $count } caractère
       *[other] Encore { $count } caractères
    }
# $server : le serveur de la personne signalée.
report-forward = Prévenir aussi la modération de { $server }
    .text = Elle reçoit le signalement, pas votre nom.
report-send = Envoyer le signalement
report-sending = Envoi…
report-no-why = Choisissez d’abord ce qui ne va pas.
report-no-rule = Choisissez au moins une règle.
report-too-long = Votre texte est plus long que ce que la modération peut recevoir. Raccourcissez-le un peu.
report-sent = Merci, c’est envoyé
report-sent-text = La modération de { $server } a votre signalement. Cela peut prendre quelques jours, et vous n’aurez peut-être pas de réponse.
report-meanwhile = Ce que vous pouvez faire en attendant
report-done = Terminé

## Serveurs entiers

servers-list = Serveurs que vous avez bloqués
servers-none = Vous n’avez bloqué aucun serveur
    .text = Un serveur que vous bloquez depuis le menu d’un message ou d’un profil se trouve ici, avec de quoi revenir en arrière.
servers-block = Bloquer tout { $server }…
servers-unblock = Débloquer { $server }
servers-unblock-short = Débloquer
servers-block-ask = Bloquer tout { $server } ?
    .text = Vous ne verrez plus aucun message de ce serveur, et personne là-bas ne pourra vous suivre.
servers-block-yes = Bloquer le serveur
# $following : combien de personnes vous y suivez. $followers : combien vous suivent depuis là-bas.
servers-lost = { $following ->
        [0] Vous y perdez { $followers ->
            [one] { $followers } personne abonnée, qui ne reviendra pas d’elle-même.
           *[other] { $followers } personnes abonnées, qui ne reviendront pas d’elles-mêmes.
        }
        [one] Vous ne suivez plus { $following } personne là-bas et vous y perdez { $followers ->
            [one] { $followers } personne abonnée
           *[other] { $followers } personnes abonnées
        }. Cela ne revient pas tout seul.
       *[other] Vous ne suivez plus { $following } personnes là-bas et vous y perdez { $followers ->
            [one] { $followers } personne abonnée
           *[other] { $followers } personnes abonnées
        }. Cela ne revient pas tout seul.
    }
servers-lost-nothing = Vous n’y suivez personne, et personne de là-bas ne vous suit.
servers-lost-unknown = Les personnes que vous y suivez et celles qui vous suivent depuis là-bas sont perdues, et ne reviennent pas d’elles-mêmes.
servers-blocked = Tout { $server } est bloqué.
servers-unblocked = { $server } n’est plus bloqué.
servers-block-failed = { $server } n’a pas été bloqué.
servers-unblock-failed = { $server } est toujours bloqué.

## Filtres

less = M’en montrer moins
    .text = Les messages avec ces mots restent en dehors de l’accueil, des listes, des fils et des notifications.
less-tags = Hashtags du message
less-words = Mots
    .help = En mots entiers. Séparez-en plusieurs par une virgule.
less-length = Pour combien de temps
less-way = Ce qui arrive à ces messages
less-hide = Les écarter
less-warn = Les couvrir
less-hide-means = Vous ne verrez pas qu’ils sont là.
less-warn-means = Vous voyez qu’il y en a un, et pouvez l’ouvrir.
less-yes = M’en montrer moins
less-no-words = Choisissez un hashtag ou écrivez un mot.
# $words : ce qu’il cherche.
less-done = Vous verrez moins de { $words }.
less-failed = Le filtre n’a pas été créé.
filters = Filtres
filters-new = Nouveau filtre
filters-none = Pas encore de filtre
    .text = « M’en montrer moins » dans le menu d’un message en crée un, pour un temps ou pour toujours.
filters-hides = Écarte les messages
filters-warns = Couvre les messages
# $time : un jour et une heure.
filters-until = jusqu’au { $time }
# $title : le nom du filtre.
filters-remove = Retirer le filtre { $title }
filters-remove-short = Retirer
filters-removed = Le filtre est retiré.
