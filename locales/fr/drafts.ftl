### Ce qui est écrit et pas encore publié.

drafts-title = Brouillons
drafts-new = Nouveau message
drafts-none = Aucun brouillon
    .text = Ce que vous commencez à écrire est gardé ici, sur cet appareil seulement, jusqu’à ce que vous le publiiez ou l’effaciez.
drafts-wordless = (sans texte)
drafts-answers = Répond à { $name }
drafts-answers-somebody = Répond à un message
# Below a draft that is to take the place of a post that is out.
drafts-changes = Modifie un message
drafts-quotes = Cite un message
drafts-files = { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
drafts-thread = { $count ->
        [one] { $count } message de plus
       *[other] { $count } messages de plus
    }
drafts-delete = Effacer le brouillon
drafts-delete-label = Effacer le brouillon : { $words }
drafts-deleted = Brouillon effacé.
drafts-undo = Annuler
drafts-back = Le revoilà.
drafts-gone = Il n’est plus parmi vos brouillons.
drafts-others = Dans vos autres comptes
drafts-elsewhere = { $count ->
        [one] { $count } brouillon dans { $handle }
       *[other] { $count } brouillons dans { $handle }
    }

## Dans l’éditeur

drafts-count = { $count ->
        [one] Brouillons, { $count } autre
       *[other] Brouillons, { $count } autres
    }
drafts-before = Voici votre brouillon d’avant.
drafts-another = Commencer un autre message
drafts-another-done = Votre brouillon est gardé. Voici un nouveau message.

## En attente d’envoi

drafts-waiting = En attente d’envoi
drafts-kept = Brouillons
drafts-leave = Envoyer dès que possible
drafts-left = Il partira dès que possible.
drafts-show = Voir
drafts-why = { $what } Le message partira tout seul dès que possible.
drafts-needs-you = { $what } À vous de décider.
drafts-try = Essayer maintenant
drafts-try-label = Essayer maintenant : { $words }
drafts-sending = Envoi
drafts-edit = Modifier
drafts-edit-label = Modifier : { $words }
drafts-sent = Le message en attente est publié.
drafts-sent-of = Le message en attente dans { $handle } est publié.
drafts-home-waits = { $count ->
        [one] { $count } message attend d’être envoyé.
       *[other] { $count } messages attendent d’être envoyés.
    }
drafts-home-needs = { $count ->
        [one] { $count } message n’a pas pu partir et vous attend.
       *[other] { $count } messages n’ont pas pu partir et vous attendent.
    }
drafts-line = Ce que vous avez écrit sans le publier
