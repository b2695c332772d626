### Zdjęcia, filmy i dźwięki dołączane do wpisu.

compose-media-add = Dodaj zdjęcia, film albo dźwięk
compose-media-drop = Upuść, żeby dołączyć
compose-media = Załączniki
compose-media-name = { $kind ->
        [film] Film { $number }
        [sound] Dźwięk { $number }
       *[picture] Zdjęcie { $number }
    }
compose-media-sending = Przesyłanie
compose-media-processing = Twój serwer nad tym pracuje.
compose-media-failed = Plik jest wciąż na tym urządzeniu.
compose-media-again = Ponów
compose-media-lost = Tego pliku już tu nie ma, nie ma go też na serwerze. Usuń go i wybierz jeszcze raz.
compose-media-remove = Usuń: { $name }
compose-media-removed = Usunięto: { $name }.
compose-media-undo = Cofnij
compose-media-earlier = Przesuń do przodu: { $name }
compose-media-later = Przesuń do tyłu: { $name }
compose-media-moved = Teraz numer { $number }

## Pliki, których nie można dodać

compose-media-empty = Plik { $name } jest pusty.
compose-media-kind = { $server } nie przyjmuje plików takich jak { $name }.
compose-media-large = { $kind ->
        [picture] Plik { $name } ma { $size } MB. { $server } przyjmuje zdjęcia do { $most } MB.
       *[film] Plik { $name } ma { $size } MB. { $server } przyjmuje filmy i dźwięki do { $most } MB.
    }
compose-media-many = { $count ->
        [one] Plik { $name } już się nie mieści: { $server } przyjmuje { $count } plik na wpis.
        [few] Plik { $name } już się nie mieści: { $server } przyjmuje { $count } pliki na wpis.
        [many] Plik { $name } już się nie mieści: { $server } przyjmuje { $count } plików na wpis.
       *[other] Plik { $name } już się nie mieści: { $server } przyjmuje { $count } plików na wpis.
    }
compose-media-film-beside = Plik { $name } musi być sam: { $server } przyjmuje jeden film lub dźwięk, bez zdjęć.
compose-media-beside-film = Plik { $name } tu nie pasuje: { $server } nie przyjmuje niczego obok filmu lub dźwięku.
compose-media-understood = Zamknij ten komunikat

## Wrażliwe

compose-sensitive = Pokaż po dotknięciu

## Czekanie na przesłanie

compose-waiting = Wpis zostanie opublikowany, gdy tylko wszystko się prześle.
compose-waiting-stop = Nie czekaj

## Opisy

compose-media-describe = Opisz
compose-media-describe-of = Opisz: { $name }
compose-media-edit = Z opisem
compose-media-edit-of = Zmień opis: { $name }
compose-describe-title = Opisz: { $name }
compose-describe-words = Co widać lub słychać
compose-describe-help = Osoby, które tego nie widzą, czytają opis albo go słyszą. Napisz, co ważne, i przepisz widoczny tekst.
compose-describe-used = { $used } z { $most }
compose-describe-done = Gotowe
compose-focus = Najważniejszy punkt: { $across } procent od lewej, { $down } procent od góry
compose-focus-help = Dotknij tego, co najważniejsze, albo użyj strzałek: to miejsce zostaje widoczne, gdy zdjęcie jest przycięte.
compose-undescribed = { $count ->
        [one] { $count } plik nie ma opisu.
        [few] { $count } pliki nie mają opisu.
        [many] { $count } plików nie ma opisu.
       *[other] { $count } plików nie ma opisu.
    }
compose-undescribed-why = Dla niektórych osób opis zastępuje obraz.
compose-describe-first = Opisz
compose-post-anyway = Opublikuj mimo to

## W ustawieniach

settings-describe = Zdjęcia bez opisu
    .text = Trente przypomina raz, zanim opublikujesz wpis.
settings-describe-on = Przypominaj
settings-describe-off = Nie
