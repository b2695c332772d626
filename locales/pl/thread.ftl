### Wpis z tym, co było przed nim i po nim.

thread-title = Wpis
thread-before = Wcześniej
thread-replies = { $count ->
        [one] { $count } odpowiedź
        [few] { $count } odpowiedzi
        [many] { $count } odpowiedzi
       *[other] { $count } odpowiedzi
    }
thread-no-replies = Nie ma jeszcze odpowiedzi.
thread-missing = Nie udało się wczytać reszty rozmowy.
thread-boosts = { $count ->
        [one] { $count } podbicie
        [few] { $count } podbicia
        [many] { $count } podbić
       *[other] { $count } podbić
    }
thread-favourites = { $count ->
        [one] { $count } polubienie
        [few] { $count } polubienia
        [many] { $count } polubień
       *[other] { $count } polubień
    }
thread-app = Napisane w { $app }
thread-reply-to = Odpowiedz: { $name }…
thread-after = Odpowiedzi

## Odpowiedzi, których nie ma serwer czytającego

thread-looking = Twój serwer szuka kolejnych odpowiedzi…
thread-more = { $count ->
        [one] Pokaż jeszcze { $count } odpowiedź
        [few] Pokaż jeszcze { $count } odpowiedzi
        [many] Pokaż jeszcze { $count } odpowiedzi
       *[other] Pokaż jeszcze { $count } odpowiedzi
    }
thread-fewer = { $count ->
        [one] Twój serwer ma { $shown } z { $count } odpowiedzi.
        [few] Twój serwer ma { $shown } z { $count } odpowiedzi.
        [many] Twój serwer ma { $shown } z { $count } odpowiedzi.
       *[other] Twój serwer ma { $shown } z { $count } odpowiedzi.
    }
thread-fewer-open = Zobacz wszystkie na { $server }
thread-fewer-here = Reszta jest usunięta albo przeznaczona dla innych osób.
