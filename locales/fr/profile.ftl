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

## Ses messages

profile-tabs = Messages de { $name }
profile-tab-posts = Messages
profile-tab-replies = Réponses
profile-tab-media = Médias
profile-pinned = Épinglés
profile-no-media = Pas encore d’images ni de vidéos
    .text = Les messages avec des images, des vidéos ou du son sont ici.

## Ce qui vous lie

profile-bell = M’avertir quand { $name } publie
profile-no-boosts = Partages cachés
profile-muted-until = En sourdine jusqu’au { $time }
profile-unblock = Débloquer
profile-familiar-one = Suivi par { $name }, que vous suivez
profile-familiar-two = Suivi par { $name } et { $other }, que vous suivez
profile-familiar-more = { $count ->
        [one] Suivi par { $name } et { $count } autre personne que vous suivez
       *[other] Suivi par { $name } et { $count } autres personnes que vous suivez
    }
profile-featured-tags = Met ces hashtags en avant
profile-featured-people = Recommande ces personnes
profile-packs = A composé ces paquets
profile-packs-within = Paquets dont vous faites partie

## La note privée

profile-note = Note privée
profile-note-add = Ajouter une note privée
profile-note-change = Changer la note
profile-note-about = Note privée sur { $name }
profile-note-who = Personne d’autre ne la voit. Elle est gardée sur votre serveur.
profile-note-save = Enregistrer
profile-note-kept = La note est gardée.
profile-note-failed = La note n’a pas été gardée. Ce que vous avez écrit est toujours là.

## Les comptes qui ne sont pas comme la plupart

profile-memorial = Ce compte est conservé à la mémoire d’une personne décédée.
profile-limited = { $server } ne montre ce compte que sur demande
    .text = L’équipe de modération de { $server } l’a limité. Les raisons peuvent être nombreuses : voyez et jugez par vous-même.
profile-limited-show = Le montrer
profile-suspended = Ce compte a été fermé par { $server }
    .text = Ses messages ne peuvent plus être montrés ici. Rien de ce qui est à vous n’est perdu.
profile-blocking = Vous avez bloqué { $name }
    .text = Aucun de vous deux ne voit les messages de l’autre.
profile-blocked-by = { $name } a bloqué votre compte
    .text = Vous ne pouvez ni voir ses messages ni vous abonner.
profile-server-blocked = Vous avez bloqué tout ce serveur
    .text = Les messages qui en viennent ne vous sont pas montrés.
