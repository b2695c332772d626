### Pierwsze dni z kontem: pierwsze kroki na stronie głównej i to, co miało się stać wcześniej.

steps-title = Urządź się po swojemu
steps-dial = { $done } z { $count } gotowe
steps-left = { $left ->
        [one] Został { $left } krok. Możesz go pominąć.
        [few] Zostały { $left } kroki. Każdy możesz pominąć.
        [many] Zostało { $left } kroków. Każdy możesz pominąć.
       *[other] Zostało { $left } kroków. Każdy możesz pominąć.
    }
steps-dismiss = Schowaj pierwsze kroki na dobre
steps-done = Gotowe
steps-picture = Dodaj zdjęcie
steps-picture-done = Zdjęcie dodane
steps-bio = Napisz o sobie jedno zdanie
steps-bio-done = Zdanie o tobie
steps-follows = Obserwuj osoby lub hashtagi: { $count } z { $goal }
steps-follows-done = Obserwujesz: { $count }
steps-hello = Przedstaw się pod #Introduction
steps-hello-done = Powitanie wysłane
steps-reply = Odpowiedz komuś
steps-reply-done = Pierwsza odpowiedź

## Stoper

steps-watch-posts = Prawdziwe wpisy po { $posts }.
steps-watch-submitted = Prawdziwe wpisy po { $posts }, prośba o konto po { $submitted }.
steps-watch-all = Prawdziwe wpisy po { $posts }, prośba o konto po { $submitted }, strona główna { $home } po uruchomieniu konta.

## Przedstawienie się

steps-hello-text = { $count ->
        [0] Cześć, jestem { $name } i dopiero tu zaczynam. Przyciąga mnie tu … i chętnie poznam ludzi, którzy … #Introduction
        [one] Cześć, jestem { $name } i dopiero tu zaczynam. Lubię { $tags }. Kto jeszcze? #Introduction
        [few] Cześć, jestem { $name } i dopiero tu zaczynam. Lubię { $tags }. Kogo warto obserwować? #Introduction
        [many] Cześć, jestem { $name } i dopiero tu zaczynam. Lubię { $tags }. Kogo warto obserwować? #Introduction
       *[other] Cześć, jestem { $name } i dopiero tu zaczynam. Lubię { $tags }. Kogo warto obserwować? #Introduction
    }

## Okno ze zdjęciem i słowami

portrait-title = Zdjęcie i zdanie o tobie
portrait-picture = Wybierz zdjęcie
portrait-bio = O tobie
portrait-bio-help = Wystarczy jedno zdanie: co robisz, co lubisz. Każdy może je przeczytać.
portrait-save = Zapisz
portrait-saved = Profil zmieniony.
portrait-too-large = To zdjęcie ma ponad 8 MB. Mniejsze się nada, a twój tekst jest zachowany.
portrait-unreadable = Nie udało się odczytać tego pliku. Wybierz inny, a twój tekst jest zachowany.

## Odpowiedź, na którą nie było jeszcze konta

home-wanted = { $name ->
        [unknown] Wpis, na który chcesz odpowiedzieć, już tu jest.
       *[other] Możesz już odpowiedzieć: { $name }.
    }
home-wanted-go = Odpowiedz
home-wanted-out = Jednak nie
