### Een bericht met wat ervoor en erna kwam.

thread-title = Bericht
thread-before = Eerder
thread-replies = { $count ->
        [one] { $count } reactie
       *[other] { $count } reacties
    }
thread-no-replies = Nog geen reacties.
thread-missing = De rest van het gesprek kon niet worden geladen.
thread-boosts = { $count ->
        [one] { $count } boost
       *[other] { $count } boosts
    }
thread-favourites = { $count ->
        [one] { $count } favoriet
       *[other] { $count } favorieten
    }
thread-app = Geschreven met { $app }
thread-reply-to = Reageer op { $name }…
thread-after = Reacties

## Reacties die de server niet heeft

thread-looking = Je server zoekt naar meer reacties…
thread-more = { $count ->
        [one] Nog { $count } reactie tonen
       *[other] Nog { $count } reacties tonen
    }
thread-fewer = { $count ->
        [one] Je server heeft { $shown } van { $count } reactie.
       *[other] Je server heeft { $shown } van de { $count } reacties.
    }
thread-fewer-open = Allemaal bekijken op { $server }
thread-fewer-here = De andere zijn verwijderd, of voor anderen bedoeld.
