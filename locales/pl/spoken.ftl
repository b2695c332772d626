### Co czytnik ekranu odczytuje z wpisu i co można z tego wybrać.

settings-access = Ułatwienia dostępu

## Wybór w ustawieniach

spoken = Co czytnik ekranu odczytuje z wpisu
    .text = Wybierz części i ułóż je po swojemu. To, co zasłania ostrzeżenie, pozostaje ukryte, dopóki tego nie otworzysz.
spoken-now = Odczytywane z każdego wpisu: { $parts }
spoken-usual = Zwykła kolejność
spoken-is-usual = Wpisy są odczytywane w zwykłej kolejności.
spoken-earlier = Czytaj wcześniej: { $part }
spoken-later = Czytaj później: { $part }
spoken-moved = { $part }: { $place } z { $count }
spoken-author = Autor
spoken-handle = Adres autora
spoken-warning = Ostrzeżenie o treści
spoken-text = Tekst
spoken-time = Czas
spoken-media = Liczba zdjęć
spoken-poll = Ankieta
spoken-counts = Odpowiedzi, podbicia, polubienia
spoken-visibility = Kto to widzi
spoken-why = Kto podbija

## Części tak, jak są odczytywane: każda jest osobnym zdaniem i każda może być pierwsza.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Ostrzeżenie o treści: { $warning }.
post-said-time = { $time }.
post-said-poll = Z ankietą.
post-said-replies = { $count ->
        [one] { $count } odpowiedź.
        [few] { $count } odpowiedzi.
        [many] { $count } odpowiedzi.
       *[other] { $count } odpowiedzi.
    }
post-said-boosts = { $count ->
        [one] { $count } podbicie.
        [few] { $count } podbicia.
        [many] { $count } podbić.
       *[other] { $count } podbić.
    }
post-said-favourites = { $count ->
        [one] { $count } polubienie.
        [few] { $count } polubienia.
        [many] { $count } polubień.
       *[other] { $count } polubień.
    }
post-said-visibility = { $who ->
        [public] Widoczny dla wszystkich.
        [unlisted] Widoczny dla wszystkich, po cichu.
        [private] Tylko dla obserwujących.
        [direct] Tylko dla wspomnianych osób.
       *[other] Ograniczony przez serwer.
    }
post-said-why = { $why }.
