### Créer un compte : un formulaire, un accord.

join-title = Rejoindre { $server }
join-invited = Votre invitation pour { $server } est valable, et part avec le formulaire.

## Le nom

join-name = Nom
join-name-later = la façon de l’afficher se change plus tard
join-name-help = Lettres de a à z, chiffres et _
join-name-asking = Est-il libre ?
join-name-free = { $name } est libre ici.
join-name-unknown = { $server } dira à l’envoi si { $name } est libre.
join-name-taken = Quelqu’un porte déjà ce nom ici. En prendre un autre ?
join-name-others = Noms libres, et variantes du vôtre
join-name-free-on = « { $name } » est libre sur { $server }.
join-name-switch = Changer, en gardant ce qui est saisi
join-name-offer = Prendre { $name }
join-name-blank = Choisissez d’abord un nom.
join-name-letters = Un nom n’a que des lettres de a à z, des chiffres et des tirets bas.
join-name-long = Un nom a 30 lettres au plus.
join-name-short = C’est trop court pour { $server }. Ajoutez une lettre ou deux.
join-name-reserved = { $server } garde ce nom pour lui. Prenez-en un autre.

## L’adresse

join-email = Adresse e-mail
join-email-help = Pour un seul e-mail, qui vérifie l’adresse, et pour vous connecter.
join-email-meant = Vouliez-vous dire
join-email-fix = { $email }
join-email-blank = Votre adresse e-mail manque.
join-email-invalid = Ce n’est pas encore une adresse. Elle ressemble à vous@example.org.
join-email-long = Cette adresse est plus longue que ce que prennent les serveurs.
join-email-taken = Il y a déjà un compte avec cette adresse sur { $server }.
join-email-blocked = { $server } ne prend pas les adresses de ce fournisseur. Une autre adresse conviendra.
join-email-unreachable = Aucun e-mail ne peut y arriver : ce qui suit le @ n’existe pas. Cherchez une petite faute.

## Le mot de passe

join-password = Mot de passe
join-password-least = 8 caractères ou plus
join-password-help = Trois ou quatre mots suffisent.
join-password-show = Afficher
join-password-hide = Masquer
join-password-show-label = Afficher le mot de passe
join-password-hide-label = Masquer le mot de passe
join-strength-short = Continuez, 8 caractères au moins
join-strength-weak = Facile à deviner, continuez
join-strength-fair = Passable, un mot de plus et il est bon
join-strength-good = Bon
join-strength-great = Solide
join-password-blank = Choisissez d’abord un mot de passe.
join-password-short = Un mot de passe a 8 caractères au moins.
join-password-long = Un mot de passe a 72 caractères au plus.
join-suggested = créé pour vous
join-suggested-keychain = Trente le garde dans le trousseau de cet appareil. Il vous le faut pour vous connecter ailleurs.
join-suggested-file = Cet appareil n’a pas de trousseau : Trente le garde dans un fichier que personne d’autre ne peut lire. Il vous le faut pour vous connecter ailleurs.
join-suggested-own = Choisir le mien
join-suggested-back = Prendre celui créé pour moi
join-password-another = Vous avez déjà demandé ce compte à { $server }. C’est le mot de passe choisi alors qui compte ; celui-ci n’a pas été envoyé. Votre salle d’attente est sur la première page.
join-password-refused = { $server } ne prend pas ce mot de passe. Essayez-en un plus long.

## Ce que certains serveurs demandent

join-birth = Date de naissance
join-birth-why = { $age ->
        [one] ce serveur la demande : dès { $age } an
       *[other] ce serveur la demande : dès { $age } ans
    }
join-birth-day = Jour
join-birth-month = Mois
join-birth-year = Année
join-birth-blank = Votre date de naissance manque.
join-birth-invalid = Ce jour n’existe pas. L’année a quatre chiffres.
join-birth-young = { $server } demande un âge plus élevé. Un autre serveur peut vous convenir.
join-reason = Pourquoi voulez-vous vous inscrire ?
join-reason-short = une phrase ou deux suffisent
join-reason-help = Les personnes qui tiennent le serveur la lisent.
join-reason-blank = Écrivez une phrase : quelqu’un la lira chez { $server }.
join-reason-long = 420 caractères au plus.

## Ce que l’on accepte

join-consent = Ce que vous acceptez
join-rules = { $count ->
        [one] { $count } règle de la maison
       *[other] { $count } règles de la maison
    }
join-no-rules = Règles de la maison
join-no-rules-text = { $server } n’a écrit aucune règle.
join-privacy = Vie privée
join-no-privacy-text = { $server } n’a pas publié de politique de confidentialité.
join-terms = Conditions
join-no-terms-text = { $server } n’a pas de conditions à lui.
join-terms-coming = Les règles de la maison arrivent
join-terms-failed = Il faut que les règles soient là pour pouvoir les accepter.
join-name-tidied = Votre nom serait { $name }. S’il vous convient, acceptez et inscrivez-vous.
join-agreement-here = Les règles de la maison sont là maintenant. Parcourez-les, puis acceptez-les et inscrivez-vous.
join-agreement-missing = Les règles de la maison ne sont pas encore là, et on ne peut pas les accepter avant. Elles arrivent.

## Rejoindre

join-go = Accepter et rejoindre
join-go-to = Accepter et rejoindre { $server }
join-going = Votre compte est demandé
join-then = Vous recevez un e-mail pour vérifier l’adresse. En attendant, vous pouvez lire.
join-then-approval = Vous recevez un e-mail pour vérifier l’adresse, puis quelqu’un du serveur dit oui. En attendant, vous pouvez lire.
join-switched = Vous rejoignez maintenant { $server }. Tout ce que vous avez saisi est encore là.
join-said = { $server } dit : « { $said } »
join-unsaid = Le serveur n’a pas accepté, sans dire pourquoi.

## Le serveur n’accueille personne

join-no-slow = { $server } tarde trop à répondre en ce moment.
join-no-down = { $server } ne répond pas en ce moment.
join-no-closed = { $server } n’accueille personne en ce moment.
join-no-full = { $server } ne peut accueillir personne pour l’instant. Il est peut-être débordé, ou en travaux.
join-no-under-age = { $server } demande un âge plus élevé.
join-no-limited = { $server } ne parle pas avec tous les autres serveurs.
join-no-approval = { $server } valide désormais chaque compte à la main.
join-again-when = Réessayer { $when }
join-kept = Tout ce que vous avez saisi est gardé, et vous suit sur le serveur suivant.
join-next = Rejoindre plutôt { $server }
join-left = { $server } est le bon choix suivant. Tout ce que vous avez saisi est là ; seules les règles changent.
join-left-unasked = { $server } vient ensuite. Tout ce que vous avez saisi est là ; seules les règles changent.

## L’inscription se fait sur la page du serveur

join-elsewhere = { $server } crée les comptes sur sa propre page, dans votre navigateur.
join-elsewhere-then = Créez-y votre compte, puis revenez ici et connectez-vous. Trente vous attend.
join-elsewhere-go = Continuer chez { $server }

## À côté du formulaire

about-instant = Inscription immédiate
    .text = Ouvrez le lien de l’e-mail et vous y êtes.
about-approval = Quelqu’un dit oui
    .text = Une personne du serveur regarde chaque nouveau compte.
about-people = Du monde
    .text = Parlez avec ces personnes, et avec tout le monde sur tous les autres serveurs.
about-move = Pas pour la vie
    .text = Changez d’avis plus tard et emmenez votre entourage.
