### Co można wybrać na tym urządzeniu.

settings-title = Ustawienia
settings-sections = Na tej stronie
settings-find = Szukaj w ustawieniach
settings-find-none = Żadne ustawienie nie zawiera tych słów.

## Konta

settings-accounts = Konta
settings-in-use = W użyciu
settings-use = Użyj
settings-use-label = Użyj tego konta: { $name }
settings-switched = Konto w użyciu: { $name }.
settings-expired = Wylogowano
settings-account-new = { $count ->
        [one] { $count } nowe powiadomienie
        [few] { $count } nowe powiadomienia
        [many] { $count } nowych powiadomień
       *[other] { $count } nowych powiadomień
    }
settings-log-in-again = Zaloguj się ponownie
settings-add = Dodaj konto
settings-no-account = Czytasz jako gość. Z kontem możesz obserwować ludzi i pisać.
settings-log-out = Wyloguj się
settings-log-out-label = Wyloguj się z konta { $handle }
settings-log-out-ask = Wylogować się z konta { $handle }?
settings-log-out-text = Konto i wpisy zostają na serwerze. Z tego urządzenia znikną szkice i dane logowania tego konta oraz przechowywane tu zdjęcia. Zniknie też hasło przygotowane przez Trente: najpierw je skopiuj.
settings-log-out-waiting = { $count ->
        [one] { $count } wpis nie został jeszcze wysłany: zniknie razem ze szkicami i danymi logowania tego konta oraz przechowywanymi tu zdjęciami. Zniknie też hasło przygotowane przez Trente: najpierw je skopiuj. Konto i wpisy zostają na serwerze.
        [few] { $count } wpisy nie zostały jeszcze wysłane: znikną razem ze szkicami i danymi logowania tego konta oraz przechowywanymi tu zdjęciami. Zniknie też hasło przygotowane przez Trente: najpierw je skopiuj. Konto i wpisy zostają na serwerze.
        [many] { $count } wpisów nie zostało jeszcze wysłanych: znikną razem ze szkicami i danymi logowania tego konta oraz przechowywanymi tu zdjęciami. Zniknie też hasło przygotowane przez Trente: najpierw je skopiuj. Konto i wpisy zostają na serwerze.
       *[other] { $count } wpisów nie zostało jeszcze wysłanych: znikną razem ze szkicami i danymi logowania tego konta oraz przechowywanymi tu zdjęciami. Zniknie też hasło przygotowane przez Trente: najpierw je skopiuj. Konto i wpisy zostają na serwerze.
    }
settings-log-out-yes = Wyloguj się
settings-log-out-no = Zostań
settings-logging-out = Wylogowywanie
settings-logged-out = Wylogowano.
settings-logged-out-untold = Wylogowano na tym urządzeniu. { $server } jeszcze o tym nie wie: logowanie możesz zakończyć na jego stronie, w sekcji „Autoryzowane aplikacje”.

## Wygląd

settings-appearance = Wygląd
settings-theme = Motyw
settings-theme-system = System
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-text = Rozmiar tekstu
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = Odstępy
settings-density-roomy = Luźne
settings-density-dense = Ciasne
settings-contrast = Kontrast
settings-contrast-system = Systemowy
settings-contrast-more = Większy
settings-motion = Ruch
    .text = Przy ograniczonym nic się nie przesuwa ani nie zanika, a ruchome obrazy stoją, dopóki ich nie odtworzysz.
settings-motion-system = Systemowy
settings-motion-less = Ograniczony
settings-drawing = Co rysuje okno
    .text = Trente sprawdza przy każdym uruchomieniu, czy jest działająca karta graficzna. Jeśli okno migocze, pozostaje puste albo działa wolno, wybierz samodzielnie. Wybór obowiązuje od następnego uruchomienia.
settings-drawing-automatic = Auto
settings-drawing-card = Karta graficzna
settings-drawing-processor = Procesor

## Co pokazuje strona główna

settings-home = Strona główna
settings-home-boosts = Podbicia
    .text = Cudze wpisy podawane dalej przez osoby, które obserwujesz.
settings-home-replies = Odpowiedzi do innych
    .text = Co osoby, które obserwujesz, odpowiadają komuś innemu.

## Powiadomienia

settings-notifications = Powiadomienia
settings-popups = Powiadomienia systemowe
    .text = System pokazuje ci, co się dzieje, gdy Trente jest otwarte, a ty patrzysz gdzie indziej. Przy wpisie z ostrzeżeniem pokazuje samo ostrzeżenie, przy prywatnej wzmiance tylko to, kto pisze.
settings-notices-open = Dopóki Trente jest otwarte, powiadamia cię o tym, co się dzieje. Gdy jest zamknięte, nic nie dociera na to urządzenie: wszystko czeka, aż znów je otworzysz.
settings-notices-pushed = Trente powiadamia cię nawet wtedy, gdy jest zamknięte. Serwer { $through } przekazuje wiadomości i nie może ich przeczytać.
settings-quiet = Ciche godziny
    .text = W tych godzinach powiadomienia systemowe się nie pojawiają. Nowości i tak są liczone.
settings-quiet-from = Od
settings-quiet-to = Do
settings-quiet-once = Cisza do jutra rana
    .begin = Włącz
    .end = Wyłącz
settings-quiet-until = Bez powiadomień systemowych do: { $time }.

## Ten komputer

settings-desk = Ten komputer
settings-tray = Działanie w tle
    .text = Po zamknięciu okna Trente działa dalej. Ikona na pasku systemu pozwala przywrócić okno albo zakończyć Trente.
    .nowhere = System nie pokazuje teraz takich ikon, więc zamknięcie okna kończy też Trente.
settings-at-login = Uruchamianie razem z komputerem
    .text = Trente uruchamia się samo, gdy zaczynasz używać komputera: bez okna, jeśli działa w tle.
tray-open = Otwórz Trente
tray-quit = Zakończ Trente
tray-nothing = Nic nowego

## Język

settings-language = Język
settings-language-label = Język Trente
settings-language-nearest = Języka { $wanted } jeszcze nie ma. Najbliższy to { $shown }.
settings-language-system = Jak na tym urządzeniu ({ $language })
settings-not-kept = Nie udało się zachować tego wyboru. Obowiązuje, dopóki nie zamkniesz Trente.

## Zdjęcia, filmy i dźwięki

settings-media = Zdjęcia i filmy

## Prywatność

settings-privacy = Prywatność
settings-secrets = Gdzie są twoje dane logowania
settings-secrets-keychain = W magazynie haseł tego urządzenia.
settings-secrets-file = W pliku, który tylko ty możesz odczytać, bo to urządzenie nie ma magazynu haseł. Wyloguj się, żeby go usunąć.
settings-pictures = Zdjęcia z innych serwerów
    .text = Kto przechowuje zdjęcie, dowiaduje się, że ktoś je ogląda i z jakiego adresu IP. Większość serwerów trzyma kopie wszystkich zdjęć i te są zawsze pokazywane.
settings-pictures-tap = Po dotknięciu
settings-pictures-always = Zawsze
settings-saver = Oszczędzanie danych
    .text = Pobiera małe zdjęcia i pyta, zanim pobierze duże, film albo dźwięk. Ruchome obrazy stoją, dopóki o nie nie poprosisz.
settings-saver-off = Wyłączone
settings-saver-on = Włączone
settings-no-telemetry = Z kim łączy się Trente
    .text = Z serwerami, które czytasz, na których zakładasz konto lub się logujesz, i z tymi, na których leżą zdjęcia, zgodnie z wyborem powyżej. Bez konta także z serwerem osoby, którą obserwujesz, jeśli ten, który czytasz, jej nie pokazuje. Żeby polecać serwery, pyta joinmastodon.org o listę, najwyżej raz dziennie, oraz niektóre serwery z tej listy. Nikomu nie wysyła statystyk.

## Co leży na tym urządzeniu i ustawienia jako plik

settings-storage = Pamięć i kopia zapasowa
settings-storage-here = Na tym urządzeniu
settings-storage-posts = Wpisy
settings-storage-media = Zdjęcia, filmy i dźwięki
settings-storage-attached = Pliki twoich szkiców
settings-megabytes = { $size } MB
settings-forget = Historia czytania
    .text = Wpisy i zdjęcia przechowywane do czytania bez połączenia oraz oglądane serwery. Konta i szkice zostają.
    .action = Wyczyść
    .done = Wyczyszczono.
settings-file = Te ustawienia jako plik
    .text = Żeby mieć je też na innym urządzeniu. Nie ma w nim danych logowania ani szkiców.
settings-file-save = Zapisz plik
settings-file-take = Otwórz plik
settings-file-saved = Plik { $file } jest w { $folder }.
settings-file-same = Wszystkie te ustawienia już masz.
settings-file-ask = Wczytać ustawienia z tego pliku?
    .text = { $changes ->
            [one] Na tym urządzeniu zmieni się { $changes } ustawienie.
            [few] Na tym urządzeniu zmienią się { $changes } ustawienia.
            [many] Na tym urządzeniu zmieni się { $changes } ustawień.
           *[other] Na tym urządzeniu zmieni się { $changes } ustawień.
        }
    .some = { $changes ->
            [one] Na tym urządzeniu zmieni się { $changes } ustawienie. Nieznane tej wersji Trente są pominięte: { $unknown }.
            [few] Na tym urządzeniu zmienią się { $changes } ustawienia. Nieznane tej wersji Trente są pominięte: { $unknown }.
            [many] Na tym urządzeniu zmieni się { $changes } ustawień. Nieznane tej wersji Trente są pominięte: { $unknown }.
           *[other] Na tym urządzeniu zmieni się { $changes } ustawień. Nieznane tej wersji Trente są pominięte: { $unknown }.
        }
    .yes = Wczytaj
    .no = Zostaw
settings-file-taken = Wczytano.

## O aplikacji

settings-about = O aplikacji
settings-version = Wersja
settings-licence = Wolne oprogramowanie
    .text = MIT albo Apache-2.0, jak wolisz.
licences = Z czego składa się Trente
    .line = Prace innych osób i ich licencje
    .text = Trente składa się z prac, które wiele osób udostępnia za darmo. Każda nazwa otwiera dołączoną licencję.
licences-count = { $count ->
        [one] { $count } składnik
        [few] { $count } składniki
        [many] { $count } składników
       *[other] { $count } składników
    }
licences-no-text = Nie dołączono tekstu licencji. O którą chodzi, mówi jej nazwa.
licences-own = Ma własną licencję. Jej pełny tekst jest tutaj.
licences-not-there = Nie udało się odczytać listy.
licences-text-not-there = Nie udało się odczytać tej licencji. Otwórz ją ponownie, aby spróbować jeszcze raz.
settings-stopwatch = Jak szybko startuje Trente
    .text = Zostaje na tym urządzeniu, nikt się tego nie dowie.
settings-first-paint = Pierwszy obraz, przy ostatnim uruchomieniu
settings-first-posts = Pierwsze wpisy, przy ostatnim uruchomieniu
settings-submitted = Prośba o konto, od pierwszego uruchomienia
settings-home-posts = Wpisy na stronie głównej, od uruchomienia konta
settings-seconds = { $seconds } s
settings-readable-aside = Starszy plik z danymi logowania lub szkicami znów da się odczytać: { $file }. Trente używa teraz innego. Żeby wrócić do starszego, zamknij Trente i nadaj mu nazwę tamtego.
settings-read-only = To urządzenie nie może teraz niczego zachować: dysk może być pełny. Możesz czytać i publikować, ale nowe szkice i ustawienia nie zostaną zachowane.
settings-set-aside = Nie udało się odczytać jednego z plików Trente.
    .text = Plik odłożono pod inną nazwą i zaczęto od nowa. Zaloguj się jeszcze raz, jeśli trzeba.

## Wsparcie dla tych, którzy prowadzą serwery

support-server = Wesprzyj { $server }
    .text = Na jego stronie przeczytasz, kto go prowadzi i z czego się utrzymuje.
support-mastodon = Wesprzyj Mastodona
    .text = Projekt, który tworzy oprogramowanie większości serwerów, utrzymuje się z darowizn.
support-month = Od miesiąca jesteś na { $server }.
    .text = Prowadzą go ludzie, bez reklam i z własnej kieszeni. Na jego stronie przeczytasz, jak możesz pomóc, jeśli chcesz.
    .action = Zobacz jak
    .out = Nie przypominaj o tym
