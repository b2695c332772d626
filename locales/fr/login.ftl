### Se connecter : un champ qui prend tout, puis le navigateur, puis l’accueil.

login-heading = Bon retour parmi nous
login-back = Retour à la lecture
login-field = Où est votre compte ?
login-placeholder = piaille.fr, ou @vous@piaille.fr
login-help = Une adresse, un nom, un lien vers votre profil : collez ce que vous avez.
login-email = On dirait votre adresse e-mail. L’adresse d’un compte se termine par son serveur, comme piaille.fr.
login-clear = Effacer
login-options = Serveurs
login-continue = Continuer
login-asking = Le serveur est interrogé
login-password = Votre mot de passe se saisit sur la page de votre serveur, jamais ici.

## Pour retrouver son serveur

login-forgot = Je ne sais plus quel est mon serveur
login-forgot-known = Serveurs que cet appareil connaît :
login-forgot-name = Votre nom, et nous cherchons
login-forgot-look = Chercher
login-forgot-looking = Recherche sur les serveurs les plus peuplés
login-forgot-nowhere = Personne ne s’appelle { $name } sur les serveurs les plus peuplés. Le vôtre est peut-être plus petit.
login-forgot-there = Quelqu’un s’appelle { $name } ici. Est-ce vous ?
login-forgot-mail = Cherchez « Mastodon » dans vos e-mails. L’adresse d’envoi se termine par le nom de votre serveur.
login-forgot-history = Cherchez un nom comme piaille.fr dans votre gestionnaire de mots de passe ou l’historique de votre navigateur.
login-forgot-friend = Demandez à quelqu’un d’ouvrir votre profil : ce qui suit le second @ est votre serveur.
login-new = C’est la première fois ?
login-new-join = Créer un compte en une trentaine de secondes

## Le navigateur a la main

login-waiting-heading = La suite dans votre navigateur
login-waiting = Votre navigateur est ouvert sur { $server }. Revenez ici quand vous aurez donné votre accord.
login-waiting-by-hand = Votre navigateur ne s’est pas ouvert. Copiez l’adresse, ouvrez-la dans un navigateur de cet appareil et donnez-y votre accord.
login-waiting-live = En attente de { $server }
login-open-again = Rouvrir la page
login-copy = Copier l’adresse
login-copied = Adresse copiée.
login-copy-failed = L’adresse n’a pas pu être copiée. Sélectionnez-la ici et copiez-la vous-même.
login-address = Adresse de la page
login-cancelled = Connexion annulée. Votre serveur est toujours inscrit.

## Avec un code

login-code = Code affiché par votre navigateur
login-code-help = Après votre accord, { $server } affiche un code. Copiez-le et collez-le ici.
login-code-go = Se connecter
login-code-checking = Connexion en cours
login-code-missing = Collez d’abord le code.

## Une fois la connexion faite

login-done = Bon retour parmi nous, { $name }.
login-secret-file = Cet appareil n’a pas de trousseau : votre connexion est gardée dans un fichier que personne d’autre ne peut lire.

## Ce que l’on voulait faire quand la porte s’est ouverte

wish-favourite = Votre favori est noté. Trente l’ajoute dès que votre compte marche.
wish-boost = Votre partage est noté. Trente fait passer le message dès que votre compte marche.
wish-save = Le message est noté. Trente l’enregistre dès que votre compte marche.
wish-vote = Votre vote est noté. Trente l’envoie dès que votre compte marche.
wish-reply = Le message est noté. Vous pourrez répondre dès que votre compte marche.
wish-follow = Trente suivra cette personne pour vous dès que votre compte marche.
wish-write = Pour écrire, il faut un compte. Cela prend une trentaine de secondes.
