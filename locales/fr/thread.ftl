### Un message, ce qui le précède et ce qui le suit.

thread-title = Message
thread-before = Avant
thread-replies = { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
thread-no-replies = Pas encore de réponse.
thread-missing = Le reste de la conversation n’a pas pu être chargé.
thread-boosts = { $count ->
        [one] { $count } partage
       *[other] { $count } partages
    }
thread-favourites = { $count ->
        [one] { $count } favori
       *[other] { $count } favoris
    }
thread-app = Écrit avec { $app }
thread-reply-to = Répondre à { $name }…
thread-after = Réponses
