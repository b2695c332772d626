### La page d’une personne.

profile-title = Profil
profile-posts = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
profile-following = { $count ->
        [one] { $count } abonnement
       *[other] { $count } abonnements
    }
profile-followers = { $count ->
        [one] { $count } personne abonnée
       *[other] { $count } personnes abonnées
    }
profile-follow = Suivre
profile-is-followed = Abonnement actif
profile-request = Demander à suivre
profile-requested = Demande envoyée
profile-follows-you = Vous suit
profile-muted = En sourdine
profile-blocked = Compte bloqué
profile-follow-failed = La demande n’a pas été prise en compte. Tout est comme avant.
profile-joined = Ici depuis { $date }
profile-moved = Cette personne a déménagé : { $handle }.
profile-moved-go = Y aller
profile-remote = Les messages plus anciens sont peut-être seulement sur { $server }.
profile-remote-open = Ouvrir là-bas
profile-locked = Abonnements sur demande
profile-bot = Compte automatisé
profile-verified = Lien vérifié le { $date }
profile-fields = À propos de cette personne
profile-no-posts = Aucun message pour l’instant
    .text = Dès que quelque chose sera publié, vous le verrez ici.
profile-header = Image de couverture de { $name }
