### Les mots de plusieurs pages, et toutes les pannes.

app-name = Trente

## Boutons et mots courts

back = Retour
close = Fermer
cancel = Annuler
try-again = Réessayer
loading = Chargement
sentence-next = { $said } { $more }
list-more = Voir la suite
list-more-loading = Chargement de la suite
list-more-failed = La suite n’est pas arrivée.
log-in = Se connecter

## Pour s’orienter

nav-label = Principal
skip-to-content = Aller au contenu
nav-home = Accueil
nav-read = En ce moment
nav-settings = Réglages
nav-notifications = Notifications
nav-notifications-new = { $count ->
        [one] Notifications, { $count } nouvelle
       *[other] Notifications, { $count } nouvelles
    }
nav-notifications-many = Notifications, plus de { $count } nouvelles
nav-many = { $count }+
nav-you = Vous
nav-write = Écrire un message
nav-join = S’inscrire
nav-accounts = Comptes. Vous êtes { $name }
nav-accounts-new = Un autre compte a de nouvelles notifications
nav-account-new = { $count ->
        [one] { $handle } · { $count } nouvelle
       *[other] { $handle } · { $count } nouvelles
    }
nav-account-ended = { $handle } · Connexion expirée
nav-account-ended-now = La connexion de { $handle } a pris fin. Reconnectez-vous dans les Réglages pour voir ce qu’il y a de nouveau.

## Pannes : ce qui s’est passé, ce qui est sauf (.safe), le bouton (.action)

fault-offline = Vous êtes hors ligne.
    .safe = Ce qui est sur cet appareil reste lisible, et rien de ce que vous avez écrit n’est perdu. Rétablissez la connexion, puis continuez.
    .action = Réessayer
fault-no-such-server = { $server ->
        [unknown] Aucun serveur ne porte ce nom.
       *[other] Aucun serveur ne s’appelle { $server }.
    }
    .safe = Rien n’est perdu. Ce nom ne mène nulle part en ce moment ; réessayez plus tard.
    .typed = Ce que vous avez saisi est toujours là. Cherchez une petite faute, une lettre oubliée par exemple.
    .action = Réessayer
fault-unreachable = { $server ->
        [unknown] Le serveur ne répond pas.
       *[other] { $server } ne répond pas.
    }
    .safe = Votre compte est en sécurité et rien n’est perdu. Un serveur se repose parfois ; réessayez dans une minute.
    .action = Réessayer
fault-timed-out = { $server ->
        [unknown] Le serveur a mis trop de temps à répondre.
       *[other] { $server } a mis trop de temps à répondre.
    }
    .safe = Rien n’est perdu. Il est peut-être très sollicité, ou votre connexion est lente ; réessayez.
    .action = Réessayer
fault-bad-certificate = { $server ->
        [unknown] Le serveur ne peut pas prouver son identité.
       *[other] { $server } ne peut pas prouver son identité.
    }
    .safe = Trente n’a rien envoyé, personne n’a donc rien vu de vous. Si la date de votre appareil est juste, c’est au serveur de réparer.
    .action = Réessayer
fault-not-an-address = Ce n’est pas l’adresse d’un serveur.
    .safe = Un serveur ressemble à piaille.fr, un compte à @vous@piaille.fr.
    .typed = Ce que vous avez saisi est toujours là. Un serveur ressemble à piaille.fr, un compte à @vous@piaille.fr.
    .action = Réessayer
fault-insecure-address = Cette adresse n’offre pas de connexion sûre.
    .safe = Trente n’a rien envoyé, personne n’a donc rien vu de vous.
    .typed = Trente n’a rien envoyé. Écrivez l’adresse avec https, ou seulement le nom, comme piaille.fr.
    .action = Réessayer
fault-not-mastodon = { $server ->
        [unknown] C’est un site web, pas un serveur Mastodon.
       *[other] { $server } est un site web, pas un serveur Mastodon.
    }
    .safe = Rien n’est perdu. Le serveur est peut-être en travaux ; réessayez plus tard.
    .typed = Ce que vous avez saisi est toujours là. Votre serveur porte peut-être un autre nom ; « Je ne sais plus quel est mon serveur » aide à le retrouver.
    .action = Réessayer
fault-other-software = { $server ->
        [unknown] Ce serveur utilise { $said } : Trente ne peut pas s’y connecter.
       *[other] { $server } utilise { $said } : Trente ne peut pas s’y connecter.
    }
    .safe = Votre compte là-bas reste intact. Vous pouvez suivre ses membres depuis un serveur Mastodon.
    .action = Choisir un autre serveur
fault-bad-answer = { $server ->
        [unknown] La réponse du serveur est incompréhensible.
       *[other] La réponse de { $server } est incompréhensible.
    }
    .safe = Rien n’est perdu. Le serveur est peut-être en travaux ; réessayez dans une minute.
    .action = Réessayer
fault-too-large = { $server ->
        [unknown] Le serveur a envoyé bien plus que demandé.
       *[other] { $server } a envoyé bien plus que demandé.
    }
    .safe = Trente a cessé de lire et rien n’est perdu. Réessayez, ou ouvrez la page dans votre navigateur.
    .action = Réessayer
fault-redirect-loop = { $server ->
        [unknown] Le serveur renvoie Trente sans fin d’une adresse à l’autre.
       *[other] { $server } renvoie Trente sans fin d’une adresse à l’autre.
    }
    .safe = Rien n’est perdu. C’est au serveur de réparer ; réessayez plus tard.
    .action = Réessayer
fault-server-busy = { $server ->
        [unknown] Le serveur est débordé.
       *[other] { $server } est débordé.
    }
    .safe = { $when ->
        [unknown] Rien n’est perdu. Réessayez dans une minute.
       *[other] Rien n’est perdu. Réessayez { $when }.
    }
    .action = Réessayer
fault-rate-limited = { $server ->
        [unknown] Le serveur demande une pause.
       *[other] { $server } demande une pause.
    }
    .safe = { $when ->
        [unknown] Rien n’est perdu. Réessayez dans quelques minutes.
       *[other] Rien n’est perdu. Réessayez { $when }.
    }
    .action = Réessayer
fault-logged-out = { $server ->
        [unknown] Votre connexion au compte a pris fin.
       *[other] Votre connexion à { $server } a pris fin.
    }
    .safe = Votre compte et ce que vous avez écrit sont en sécurité. Reconnectez-vous et reprenez où vous en étiez.
    .action = Se connecter
fault-forbidden = { $server ->
        [unknown] Le serveur ne le permet pas.
       *[other] { $server } ne le permet pas.
    }
    .safe = Rien n’a été modifié. Cela peut venir des règles du serveur ou du choix de l’autre personne.
    .action = Retour
fault-not-found = Ce contenu n’est plus là.
    .safe = Il a peut-être été supprimé ou rendu privé. Tout le reste est à sa place.
    .action = Retour
fault-members-only = { $server ->
        [unknown] Seuls les membres de ce serveur peuvent lire ceci.
       *[other] Seuls les membres de { $server } peuvent lire ceci.
    }
    .safe = D’autres serveurs sont ouverts à tout le monde. Si vous avez un compte là-bas, connectez-vous pour lire.
    .action = Se connecter
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] Le serveur n’a pas accepté.
           *[other] Le serveur n’a pas accepté. Il dit : « { $said } »
        }
       *[other] { $said ->
            [nothing] { $server } n’a pas accepté.
           *[other] { $server } n’a pas accepté. Sa réponse : « { $said } »
        }
    }
    .safe = Ce que vous avez écrit est toujours là. Modifiez-le et réessayez.
    .action = Réessayer
fault-login-denied = { $server ->
        [unknown] L’autorisation n’a pas été donnée.
       *[other] L’autorisation n’a pas été donnée sur { $server }.
    }
    .safe = Rien n’a été modifié. Si c’était une erreur, recommencez et choisissez Autoriser sur la page de votre serveur.
    .action = Réessayer
fault-login-expired = Cette connexion a pris fin sans réponse.
    .safe = Rien n’a été modifié, et votre serveur est toujours inscrit. Recommencez.
    .action = Recommencer
fault-no-browser = Votre navigateur ne s’est pas ouvert.
    .safe = Vous pouvez continuer quand même : copiez l’adresse et ouvrez-la vous-même dans un navigateur.
    .action = Copier l’adresse
fault-too-long = { $server ->
        [unknown] C’est plus long que ce que le serveur accepte.
       *[other] C’est plus long que ce que { $server } accepte.
    }
    .safe = Votre texte est toujours là. Raccourcissez-le un peu, puis envoyez-le.
    .action = Retour au texte
fault-empty = Il n’y a encore rien à envoyer.
    .safe = Écrivez d’abord quelques mots.
    .action = Retour au texte
fault-media-missing = Un fichier joint à votre message n’est pas envoyé.
    .safe = Rien n’est publié. Réessayez avec le fichier signalé, ou retirez-le.
    .action = Retour au message
fault-not-a-list = Ce fichier ne contient aucune liste.
    .safe = Trente prend les fichiers que Mastodon enregistre, et les siens. Rien n’a été changé.
    .action = Choisir un autre fichier
fault-not-settings = Ce fichier ne contient pas de réglages de Trente.
    .safe = Trente prend les fichiers qu’il enregistre lui-même : leur nom commence par trente-settings. Rien n’a été changé.
    .action = Choisir un autre fichier
fault-not-a-language = Ce n’est pas un dossier de phrases.
    .safe = Il contient des fichiers .ftl et porte le nom de sa langue, comme de ou pt-BR. Rien n’a été changé.
    .action = Choisir un autre dossier
fault-list-too-long = Cette liste est plus longue que ce que Trente prend en une fois.
    .safe = La limite est de 20 000 lignes et de 20 Mo. Coupez le fichier en deux, et prenez une partie après l’autre.
    .action = Choisir un autre fichier
fault-no-downloads = Aucun fichier n’a pu être écrit dans vos téléchargements.
    .safe = Le dossier manque peut-être, est plein ou fermé à Trente. Rien n’a été changé.
    .action = Réessayer
fault-wrong-password = { $server ->
        [unknown] Le serveur n’accepte pas ce mot de passe.
       *[other] { $server } n’accepte pas ce mot de passe.
    }
    .safe = Rien n’a été changé. Vérifiez-le : c’est le mot de passe avec lequel vous vous connectez sur sa page.
    .action = Réessayer
fault-maybe-moved = { $server ->
        [unknown] Le serveur n’a pas répondu clairement : votre compte a peut-être déménagé, peut-être pas.
       *[other] { $server } n’a pas répondu clairement : votre compte a peut-être déménagé, peut-être pas.
    }
    .safe = Regardez plus bas si cela a marché avant de réessayer. Un déménagement ne peut pas être annulé.
    .action = Réessayer
fault-not-followed = Vous ne suivez pas cette personne.
    .safe = Seules les personnes que vous suivez peuvent figurer dans vos listes. Tout le reste est à sa place.
    .action = Retour
fault-no-picture = Ce fichier n’est pas une image que les serveurs acceptent.
    .safe = Votre profil n’a pas changé. Choisissez un fichier PNG, JPEG, GIF ou WebP.
    .action = En choisir une autre
fault-picture-too-large = Cette image dépasse 8 Mo.
    .safe = Votre profil n’a pas changé. Choisissez une image plus petite.
    .action = En choisir une autre
fault-storage = Cet appareil n’a pas pu enregistrer quelque chose.
    .safe = Ce que vous voyez est toujours là. Le disque est peut-être plein : faites de la place, puis réessayez.
    .action = Réessayer
fault-not-kept = Rien n’est parti, et cet appareil n’a pas pu garder le texte non plus.
    .safe = Votre texte est encore dans cette fenêtre, et nulle part ailleurs. Faites de la place sur le disque, ou copiez le texte, avant de fermer Trente.
    .action = Revenir au texte
fault-already-open = Trente est déjà ouvert.
    .safe = Continuez dans son autre fenêtre. S’il n’y en a pas, quittez Trente et relancez-le.
    .action = Réessayer
fault-later-version = Une version plus récente de Trente a servi sur cet appareil.
    .safe = Celle-ci, plus ancienne, ne touche pas à ses fichiers. Réinstallez la plus récente, et tout sera là.
    .action = Réessayer
fault-keychain = Le trousseau de mots de passe de cet appareil a refusé.
    .safe = Votre compte est en sécurité. Déverrouillez le trousseau, puis réessayez.
    .action = Réessayer
fault-maybe-posted = { $server ->
        [unknown] Le serveur n’a pas répondu clairement : votre message est peut-être publié, peut-être pas.
       *[other] { $server } n’a pas répondu clairement : votre message est peut-être publié, peut-être pas.
    }
    .safe = Votre texte est gardé. Regardez avant de le publier de nouveau, pour que personne ne le lise deux fois.
    .action = Voir s’il y est
fault-maybe-changed = { $server ->
        [unknown] Le serveur n’a pas répondu clairement : votre message est peut-être modifié, peut-être pas.
       *[other] { $server } n’a pas répondu clairement : votre message est peut-être modifié, peut-être pas.
    }
    .safe = Votre texte est gardé.
    .action = Voir s’il est modifié
fault-post-gone = Votre message n’est plus là.
    .safe = Il a été supprimé, ici ou ailleurs. Ce que vous avez écrit est gardé.
    .action = En faire un nouveau message
fault-cannot-change = { $server ->
        [unknown] Le serveur ne permet pas de modifier un message.
       *[other] { $server } ne permet pas de modifier un message.
    }
    .safe = Son logiciel est trop ancien, ou différent. Ce que vous avez écrit est gardé.
    .action = Retour
fault-maybe-reported = { $server ->
        [unknown] Le serveur n’a pas répondu clairement : votre signalement est peut-être arrivé, peut-être pas.
       *[other] { $server } n’a pas répondu clairement : votre signalement est peut-être arrivé, peut-être pas.
    }
    .safe = La modération ne vous en voudra pas de le recevoir deux fois.
    .action = Renvoyer
fault-posted-before = Votre message est déjà publié, tel qu’il était avant votre dernière modification.
    .safe = Votre texte est gardé. Le publier maintenant en fera un second message.
    .action = Le publier aussi
fault-maybe-scheduled = { $server ->
        [unknown] Le serveur n’a pas répondu clairement : votre message est peut-être programmé, peut-être pas.
       *[other] { $server } n’a pas répondu clairement : votre message est peut-être programmé, peut-être pas.
    }
    .safe = Votre texte est gardé. Regardez ce qui est programmé avant de l’envoyer de nouveau, pour que personne ne le lise deux fois.
    .action = Voir ce qui est programmé
fault-scheduled-before = Le serveur a déjà votre message, et l’enverra à l’heure choisie.
    .safe = Votre texte est gardé. Le publier maintenant en fera un second message.
    .action = Le publier aussi
fault-too-soon = C’est trop tôt pour un envoi différé.
    .safe = Votre texte est gardé. Choisissez une heure dans cinq minutes au moins, ou publiez-le maintenant.
    .action = Choisir une autre heure
fault-sign-up-on-page = { $server ->
        [unknown] Le serveur ne crée de comptes que sur sa propre page, pas dans les applications.
       *[other] { $server } ne crée de comptes que sur sa propre page, pas dans les applications.
    }
    .safe = Rien n’est perdu. Créez votre compte sur sa page, puis connectez-vous ici.
    .action = Réessayer
fault-bug = Quelque chose s’est mal passé dans Trente.
    .safe = L’erreur vient de nous, et ce que vous avez écrit est gardé. Réessayez ; si cela dure, dites-le-nous.
    .action = Réessayer

## Durées à côté d’un message, aussi courtes que possible

time-now = à l’instant
time-minutes = { $count } min
time-hours = { $count } h

## Un serveur, d’après ce qu’il dit de lui-même et ce qui a été mesuré

side-label = À propos de ce serveur
server-languages = En { $languages }
server-people = { $count ->
        [one] { $people } personne ce mois-ci
       *[other] { $people } personnes ce mois-ci
    }
server-answers = répond en { $ms } ms
nav-profile = Ma page
toasts-label = Messages de Trente

without-pictures = La fenêtre s’est arrêtée deux fois. Trente continue sans images jusqu’au prochain démarrage.
