### La salle d’attente : du formulaire envoyé au compte ouvert.

waiting-title = C’est presque fait
waiting-title-over = Pas cette fois
waiting-track = Avancement
waiting-step-sent = Demande envoyée
waiting-step-mail = Confirmer l’e-mail
waiting-step-mail-done = E-mail confirmé
waiting-step-review = Examen
waiting-step-in = C’est ouvert

## Où en est le compte

waiting-sending = Votre demande est en route
    .text = Trente demande à { $server } si elle est arrivée. Ce que vous avez saisi, sauf un mot de passe à vous, est conservé même si vous fermez la fenêtre.
waiting-arrived = Votre demande est très probablement arrivée
    .text = { $server } connaît maintenant le nom { $name }. Suivez le lien de l’e-mail envoyé à { $email }, puis connectez-vous ici. Vos choix attendent.
waiting-not-arrived = Votre demande n’est pas arrivée
    .text = { $server } ne connaît pas le nom { $name }. Ce que vous avez saisi est conservé, sauf un mot de passe à vous : un appui suffit pour remplir de nouveau le formulaire.
waiting-unconfirmed = Ouvrez votre messagerie pour activer votre compte
    .text = { $server } vous a envoyé un lien, valable deux jours. Suivez-le depuis n’importe quel appareil : Trente vous fera entrer de lui-même.
waiting-pending = Une personne lit votre demande
    .text = Votre e-mail est confirmé. Quelqu’un, chez { $server }, regarde chaque demande : cela prend de quelques minutes à quelques jours. Trente vérifie régulièrement et vous fera entrer de lui-même ; un e-mail vous préviendra aussi.
waiting-open = Votre compte est ouvert
    .text = Votre nom est { $name } chez { $server }.
waiting-refused = { $server } n’a pas accepté votre demande
    .text = La raison n’est pas donnée, et ce n’est pas un jugement : les petits serveurs font souvent une pause. Vos choix sont conservés, ce que vous avez saisi aussi, sauf un mot de passe à vous.
waiting-expired = Votre demande chez { $server } a expiré
    .text = Le lien de l’e-mail n’a pas été suivi à temps. Vos choix sont encore là, et ce que vous avez saisi, sauf un mot de passe à vous : un appui suffit pour remplir de nouveau le formulaire.
waiting-disabled = { $server } ne laisse pas entrer ce compte
    .text = Le compte { $name } existe, mais il a été désactivé ou doit d’abord prouver autre chose. Les e-mails de { $server } disent ce qu’il faut. Rien n’est perdu.
waiting-elsewhere = Continuez dans votre navigateur
    .text = { $server } accueille les nouvelles personnes sur sa propre page. Créez-y votre compte, puis revenez vous connecter : vos choix vous attendent ici.

## Ce que l’on peut faire en attendant

waiting-mail-open = Ouvrir la messagerie
waiting-again = Renvoyer
waiting-again-in = Renvoyer dans { $count } s
waiting-sent-again = Un nouvel e-mail part vers { $email }.
waiting-wrong = Mauvaise adresse ?
waiting-address = Votre adresse e-mail
waiting-address-help = L’e-mail part vers la nouvelle adresse. L’ancien lien ne fonctionnera plus.
waiting-address-bad = Une adresse a un @ et un domaine, comme vous@example.org.
waiting-address-go = Changer et envoyer
waiting-look = Vérifier de nouveau
waiting-looking = Vérification
waiting-fault = Rien n’est perdu. Trente continue d’essayer.
waiting-meanwhile-join = Commencer sur { $server } en attendant
waiting-refused-join = Rejoindre plutôt { $server }
waiting-refused-others = Voir d’autres serveurs
waiting-expired-again = Redemander à { $server }
waiting-elsewhere-go = Ouvrir la page
waiting-elsewhere-login = J’ai mon compte : me connecter
waiting-more = Autres actions
waiting-leave = Abandonner
waiting-put-away = Ranger
waiting-leave-ask = Abandonner votre demande chez { $server } ?
waiting-leave-text = Trente cesse d’attendre ce compte. Ce que vous avez choisi de lire reste.
waiting-leave-yes = Abandonner
waiting-leave-no = Continuer d’attendre

## Sous la carte

waiting-choose = En attendant, choisissez vos lectures
waiting-meanwhile = Entre-temps, choisissez vos lectures

## Ailleurs dans la fenêtre

waiting-rail = En attente d’ouverture
waiting-none = Aucun compte en attente
waiting-banner-go = Afficher
waiting-opened = Votre compte est ouvert. Bienvenue, { $name }.
waiting-opened-too = { $handle } est ouvert.
waiting-opened-go = L’utiliser maintenant

wish-kept = C’est noté. Ce sera fait dès l’ouverture de votre compte.
