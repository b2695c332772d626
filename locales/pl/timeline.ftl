### Listy wpisów: strona główna, hashtag, co dzieje się na serwerze.

timeline-home = Główna
timeline-tag = { $tag }
timeline-loading = Wczytywanie wpisów
timeline-posts = Wpisy
timeline-empty = Cicho tutaj
    .text = Zacznij obserwować kilka osób, a ta strona zapełni się sama.
    .action = Wybierz, co chcesz czytać
timeline-empty-tag = Jeszcze nic tu nie ma
    .text = Twój serwer nie zna jeszcze wpisów z tym hashtagiem.
timeline-empty-guest = Cicho tutaj
    .text = Ten serwer nie pokazuje teraz wpisów gościom.
timeline-building = Twoja strona główna właśnie powstaje
    .text = Twój serwer zbiera wpisy osób, które obserwujesz. Potrwa to kilka sekund.
timeline-kept = Czytasz kopię z tego urządzenia. Stan: { $time }.
timeline-older = Pokaż starsze wpisy
timeline-older-loading = Wczytywanie starszych wpisów
timeline-older-failed = Nie udało się pobrać starszych wpisów.
timeline-end = To już wszystko
    .text = Starszych wpisów nie ma.
timeline-refresh = Pobierz nowe wpisy
timeline-new = { $count ->
        [one] { $count } nowy wpis
        [few] { $count } nowe wpisy
        [many] { $count } nowych wpisów
       *[other] { $count } nowych wpisów
    }
timeline-between = { $count ->
        [one] Jeszcze { $count } wpis z tego wątku
        [few] Jeszcze { $count } wpisy z tego wątku
        [many] Jeszcze { $count } wpisów z tego wątku
       *[other] Jeszcze { $count } wpisów z tego wątku
    }
timeline-gap = Tu brakuje wpisów
    .newest = Pokaż najnowsze z nich
    .oldest = Pokaż najstarsze z nich
timeline-resume = Wróć do miejsca z innego urządzenia
    .out = Zostań tutaj
    .gone = Wpis, na którym przerwano czytanie, jest za daleko albo już go nie ma.

### Strona główna po przerwie: co się w tym czasie wydarzyło.

catch-up = Zaległości
home-away = Ostatnia wizyta: { $time }.
    .out = Ukryj
catch-up-since = Od kiedy
catch-up-visit = Ostatnia wizyta
catch-up-hours = 8 godzin
catch-up-day = 1 dzień
catch-up-days = 3 dni
catch-up-posts = { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
catch-up-boosts = { $count ->
        [one] { $count } podbicie
        [few] { $count } podbicia
        [many] { $count } podbić
       *[other] { $count } podbić
    }
catch-up-writers = { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osób
    }
catch-up-oldest = Najstarszy: { $time }
catch-up-missing = Nie wszystko z tego czasu jest na tym urządzeniu.
    .action = Pobierz resztę
    .busy = Pobieranie
catch-up-fetched = Pobrano wpisy.
catch-up-none = Od tego czasu nic nowego
    .text = Osoby, które obserwujesz, nic nie napisały albo ich wpisów jeszcze nie pobrano.
catch-up-seldom = Kto rzadko pisze
    .note = Jedyny wpis tej osoby zachowany tu z twojej strony głównej.
catch-up-people = Wszyscy
    .note = W kolejności najnowszych wpisów.
catch-up-newest = Najnowszy
catch-up-newest-of = Najnowszy wpis: { $name }
catch-up-links = Linki
    .note = Każdy tylko raz, w kolejności najnowszych wpisów.
catch-up-shared = Udostępniają: { $names }
catch-up-more = { $count ->
        [one] jeszcze { $count } osoba
        [few] jeszcze { $count } osoby
        [many] jeszcze { $count } osób
       *[other] jeszcze { $count } osób
    }
catch-up-rules = Liczone na tym urządzeniu, najwyżej z 800 ostatnich wpisów twojej strony głównej. Najnowsze są zawsze pierwsze, bez żadnego rankingu.
