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

## Les réponses que le serveur n’a pas

thread-looking = Votre serveur cherche d’autres réponses…
thread-more = { $count ->
        [one] Montrer { $count } autre réponse
       *[other] Montrer { $count } autres réponses
    }
thread-fewer = { $count ->
        [one] Votre serveur a { $shown } réponse sur { $count }.
       *[other] Votre serveur a { $shown } réponses sur { $count }.
    }
thread-fewer-open = Toutes les voir sur { $server }
thread-fewer-here = Les autres ont été supprimées, ou s’adressent à d’autres personnes.
