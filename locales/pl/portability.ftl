### Zabieranie swoich ludzi: pliki z konta i do konta oraz przeprowadzka na inne konto.

portability = Zabierz swoich ludzi ze sobą
    .short = Zapisz, kogo obserwujesz, wczytaj to z innego konta albo się przeprowadź.
    .text = Twoi ludzie, listy i filtry należą do ciebie. Zapisz je w plikach, wczytaj na inne konto albo się tam przeprowadź. To te same pliki, które zapisuje i czyta sam Mastodon.

## Rodzaje do wyboru

portability-follows = Osoby, które obserwujesz
portability-lists = Listy i kto na nich jest
portability-hashtags = Hashtagi, które obserwujesz
portability-mutes = Osoby, które wyciszasz
portability-blocks = Osoby, które blokujesz
portability-servers = Serwery, które blokujesz
portability-filters = Filtry
portability-bookmarks = Zapisane wpisy

## To samo, policzone

portability-count-follows = { $count ->
        [one] { $count } osoba do obserwowania
        [few] { $count } osoby do obserwowania
        [many] { $count } osób do obserwowania
       *[other] { $count } osób do obserwowania
    }
portability-count-lists = { $count ->
        [one] { $count } pozycja na listach
        [few] { $count } pozycje na listach
        [many] { $count } pozycji na listach
       *[other] { $count } pozycji na listach
    }
portability-count-hashtags = { $count ->
        [one] { $count } hashtag
        [few] { $count } hashtagi
        [many] { $count } hashtagów
       *[other] { $count } hashtagów
    }
portability-count-mutes = { $count ->
        [one] { $count } osoba do wyciszenia
        [few] { $count } osoby do wyciszenia
        [many] { $count } osób do wyciszenia
       *[other] { $count } osób do wyciszenia
    }
portability-count-blocks = { $count ->
        [one] { $count } osoba do zablokowania
        [few] { $count } osoby do zablokowania
        [many] { $count } osób do zablokowania
       *[other] { $count } osób do zablokowania
    }
portability-count-servers = { $count ->
        [one] { $count } serwer do zablokowania
        [few] { $count } serwery do zablokowania
        [many] { $count } serwerów do zablokowania
       *[other] { $count } serwerów do zablokowania
    }
portability-count-filters = { $count ->
        [one] { $count } filtr
        [few] { $count } filtry
        [many] { $count } filtrów
       *[other] { $count } filtrów
    }
portability-count-bookmarks = { $count ->
        [one] { $count } zapisany wpis
        [few] { $count } zapisane wpisy
        [many] { $count } zapisanych wpisów
       *[other] { $count } zapisanych wpisów
    }

## Z konta

export = Zapisz w plikach
    .text = Trente prosi twój serwer o zaznaczone rzeczy i zapisuje je w folderze Pobrane. Nikt inny ich nie dostaje.
export-what = Co zapisać
export-begin = Zapisz
export-runs = Zapisywanie
export-none = Zaznacz najpierw, co zapisać.
export-so-far = { $count ->
        [one] Na razie { $count } pozycja.
        [few] Na razie { $count } pozycje.
        [many] Na razie { $count } pozycji.
       *[other] Na razie { $count } pozycji.
    }
export-rests = Twój serwer prosi o przerwę. Ciąg dalszy { $when }.
export-done = Zapisano.
    .text = Pliki znajdziesz tutaj:
export-whole = Wszystko w jednym pliku, dla Trente

## Do konta

import = Wczytaj z plików
    .text = Pliki zapisane przez Mastodona, Trente albo inną aplikację. Nic się nie stanie, zanim nie zobaczysz, co w nich jest.
import-choose = Wybierz plik
import-reads = Przeglądanie pliku
import-refused = Pliku { $file } nie przyjęto.
import-which = Do czego jest ta lista?
import-which-text = Plik { $file } wymienia osoby, ale nie mówi, co z nimi zrobić.
import-first = { $names } i nie tylko
import-unread = { $count ->
        [one] Pominięto { $count } wiersz, którego nie da się odczytać.
        [few] Pominięto { $count } wiersze, których nie da się odczytać.
        [many] Pominięto { $count } wierszy, których nie da się odczytać.
       *[other] Pominięto { $count } wierszy, których nie da się odczytać.
    }
import-many = Serwery pozwalają zaobserwować 400 osób dziennie, więc potrwa to kilka dni. Trente zajmuje się tym samodzielnie, gdy jest otwarte.
import-begin = Przenieś na { $handle }
import-begun = Zaczęło się.
imports = W drodze
import-goes-on = { $left ->
        [one] Pozostało: { $left }. Reszta zrobi się sama.
        [few] Pozostało: { $left }. Reszta zrobi się sama.
        [many] Pozostało: { $left }. Reszta zrobi się sama.
       *[other] Pozostało: { $left }. Reszta zrobi się sama.
    }
import-done = { $already ->
        [0] Zrobione: { $done }.
        [one] Zrobione: { $done }. Jedno było już wcześniej.
        [few] Zrobione: { $done }. { $already } były już wcześniej.
        [many] Zrobione: { $done }. { $already } było już wcześniej.
       *[other] Zrobione: { $done }. { $already } było już wcześniej.
    }
import-rests-enough = Na dziś wystarczy: serwery pozwalają zaobserwować 400 osób dziennie. Ciąg dalszy { $when }.
import-rests-asked = Twój serwer prosi o przerwę. Ciąg dalszy { $when }.
import-rests-unreached = { $when ->
        [unknown] Brak połączenia z twoim serwerem. Ciąg dalszy, gdy tylko się uda.
       *[other] Brak połączenia z twoim serwerem. Trente spróbuje ponownie { $when }.
    }
import-rests-logged-out = Wylogowano cię. Zaloguj się jeszcze raz, a reszta pójdzie dalej.
import-rests-follows = Ciąg dalszy, gdy zaczniesz obserwować te osoby: tylko takie mogą być na liście.
import-failed = { $count ->
        [one] Nie udało się przenieść: { $count }
        [few] Nie udało się przenieść: { $count }
        [many] Nie udało się przenieść: { $count }
       *[other] Nie udało się przenieść: { $count }
    }
import-not-found = Twój serwer nie znajduje nikogo o tej nazwie.
import-save = Zapisz je w pliku
import-saved = Zapisano jako { $file } w { $folder }
import-stop = Przerwij
import-clear = Usuń z tej listy
import-stop-ask = Przerwać przenoszenie?
    .text = Co zrobione, to zostaje. Reszta jest pomijana, a plik możesz później wybrać jeszcze raz.
import-stop-yes = Przerwij

## Przeprowadzka

moving = Przeprowadź się na inne konto
moving-way = Przeprowadzka krok po kroku
    .text = Na inny serwer albo pod inną nazwę. Obserwujący przechodzą razem z tobą.
moving-lead = Wyprowadzasz się z konta { $handle }. To oznacza:
moving-means-followers = Osoby, które cię obserwują, zaczną same obserwować nowe konto, o ile ich serwery obsługują przeprowadzki.
moving-means-posts = Twoje wpisy zostają tam, gdzie są. Nie da się ich zabrać.
moving-means-back = Po przeprowadzce trzeba odczekać 30 dni, zanim można przeprowadzić się znowu.
moving-means-back-week = Po przeprowadzce trzeba odczekać tydzień, zanim można przeprowadzić się znowu.
moving-have = Przygotuj konto docelowe
    .text = Zaloguj się tu na nie albo najpierw je załóż.
moving-to = Konto docelowe
moving-join = Załóż konto
moving-log-in = Zaloguj się
moving-keep = Zapisz, kogo obserwujesz
    .text = Obserwujący przechodzą sami. Obserwowani, listy i blokady nie: zapisz je najpierw.
moving-keep-go = Zapisz w plikach
moving-alias = Powiedz nowemu serwerowi, skąd przychodzisz
    .text = Na jego stronie „Aliasy konta” wpisz pełny adres swojego starego konta. Dzięki temu nikt inny nie wyśle tam twoich obserwujących.
    .here = Trente może zrobić to za ciebie. Dzięki temu nikt inny nie wyśle tam twoich obserwujących.
moving-alias-here = Powiadom { $server }
moving-alias-told = Serwer { $server } już wie, że { $handle } to twoje stare konto.
moving-alias-go = Otwórz tę stronę na { $server }
moving-move = Wyprowadź się ze starego serwera
    .text = Na jego stronie „Przenieś konto” wpisz pełny adres swojego nowego konta i hasło do starego.
    .here = Stary serwer prosi o hasło do starego konta. Trente przekazuje je dalej i nie zachowuje.
moving-password = Twoje hasło na { $server }
moving-move-here = Przeprowadź się na { $handle }
moving-moved = Obserwujący są w drodze na konto { $handle }.
moving-move-go = Otwórz tę stronę na { $server }
moving-copy = Kopiuj { $handle }
moving-copied = Skopiowano.
moving-not-copied = Nie udało się skopiować. Zaznacz i skopiuj ręcznie.
moving-look = Zobacz, czy się udało
    .text = Serwery mogą potrzebować kilku minut.
moving-look-go = Sprawdź teraz
moving-looks = Sprawdzanie
moving-not-yet = Twoje stare konto jeszcze donikąd nie prowadzi.
moving-done = Udało się: twoje stare konto prowadzi do { $handle }.
moving-elsewhere = Twoje stare konto prowadzi do { $handle }, a nie do konta wybranego powyżej.
moving-take = Sprowadź swoich ludzi
    .text = Na nowym koncie wybierz zapisane pliki.
moving-take-go = Dalej jako { $handle }
