### Słowa, których potrzebuje więcej niż jedna strona, i wszystkie usterki.

app-name = Trente

## Przyciski i krótkie etykiety

back = Wróć
close = Zamknij
cancel = Anuluj
try-again = Spróbuj ponownie
loading = Wczytywanie
sentence-next = { $said } { $more }
list-more = Pokaż więcej
list-more-loading = Wczytywanie kolejnych
list-more-failed = Nie udało się pobrać reszty.
log-in = Zaloguj się

## Nawigacja

nav-label = Menu główne
skip-to-content = Przejdź do treści
nav-home = Główna
nav-read = Teraz
nav-settings = Ustawienia
nav-notifications = Powiadomienia
nav-notifications-new = { $count ->
        [one] Powiadomienia, { $count } nowe
        [few] Powiadomienia, { $count } nowe
        [many] Powiadomienia, { $count } nowych
       *[other] Powiadomienia, { $count } nowych
    }
nav-notifications-many = Powiadomienia, ponad { $count } nowych
nav-many = { $count }+
nav-you = Ty
nav-write = Nowy wpis
nav-join = Dołącz
nav-accounts = Konta. W użyciu: { $name }
nav-accounts-new = Inne konto ma nowe powiadomienia
nav-account-new = { $count ->
        [one] { $handle } · { $count } nowe
        [few] { $handle } · { $count } nowe
        [many] { $handle } · { $count } nowych
       *[other] { $handle } · { $count } nowych
    }
nav-account-ended = { $handle } · Wylogowano
nav-account-ended-now = Wylogowano cię z konta { $handle }. Zaloguj się jeszcze raz w ustawieniach, aby zobaczyć, co tam nowego.

## Usterki: co się stało, co jest bezpieczne (.safe), przycisk (.action)

fault-offline = Brak połączenia z internetem.
    .safe = To, co jest na tym urządzeniu, da się dalej czytać, a twoje teksty nie przepadły. Przywróć połączenie i działaj dalej.
    .action = Spróbuj ponownie
fault-no-such-server = { $server ->
        [unknown] Nie ma serwera o tej nazwie.
       *[other] Nie ma serwera o nazwie { $server }.
    }
    .safe = Nic nie przepadło. Ta nazwa w tej chwili donikąd nie prowadzi, spróbuj później.
    .typed = Wpisany tekst wciąż tu jest. Poszukaj literówki, na przykład brakującej litery.
    .action = Spróbuj ponownie
fault-unreachable = { $server ->
        [unknown] Serwer nie odpowiada.
       *[other] Serwer { $server } nie odpowiada.
    }
    .safe = Twoje konto jest bezpieczne i nic nie przepadło. Serwery też czasem odpoczywają, spróbuj za minutę.
    .action = Spróbuj ponownie
fault-timed-out = { $server ->
        [unknown] Serwer zbyt długo nie odpowiada.
       *[other] Serwer { $server } zbyt długo nie odpowiada.
    }
    .safe = Nic nie przepadło. Serwer może być zajęty albo twoje połączenie wolne, spróbuj jeszcze raz.
    .action = Spróbuj ponownie
fault-bad-certificate = { $server ->
        [unknown] Serwer nie potrafi potwierdzić swojej tożsamości.
       *[other] Serwer { $server } nie potrafi potwierdzić swojej tożsamości.
    }
    .safe = Nic nie zostało wysłane, więc nikt nie zobaczył twoich danych. Jeśli data na urządzeniu jest poprawna, naprawa leży po stronie serwera.
    .action = Spróbuj ponownie
fault-not-an-address = To nie jest adres serwera.
    .safe = Adres serwera wygląda tak: mastodon.com.pl, a konta tak: @ty@mastodon.com.pl.
    .typed = Wpisany tekst wciąż tu jest. Adres serwera wygląda tak: mastodon.com.pl, a konta tak: @ty@mastodon.com.pl.
    .action = Spróbuj ponownie
fault-insecure-address = Ten adres nie ma bezpiecznego połączenia.
    .safe = Nic nie zostało wysłane, więc nikt nie zobaczył twoich danych.
    .typed = Nic nie zostało wysłane. Wpisz adres z https albo samą nazwę, na przykład mastodon.com.pl.
    .action = Spróbuj ponownie
fault-not-mastodon = { $server ->
        [unknown] To strona internetowa, a nie serwer Mastodona.
       *[other] { $server } to strona internetowa, a nie serwer Mastodona.
    }
    .safe = Nic nie przepadło. Na serwerze mogą trwać prace, spróbuj później.
    .typed = Wpisany tekst wciąż tu jest. Twój serwer może nazywać się inaczej. Znajdziesz go przez „Nie pamiętam swojego serwera”.
    .action = Spróbuj ponownie
fault-other-software = { $server ->
        [unknown] Na tym serwerze działa { $said }, a tam Trente nie umie się zalogować.
       *[other] Na { $server } działa { $said }, a tam Trente nie umie się zalogować.
    }
    .safe = Twoje konto pozostaje nietknięte. Osoby z tego serwera możesz obserwować z serwera Mastodona.
    .action = Wybierz inny serwer
fault-bad-answer = { $server ->
        [unknown] Odpowiedź serwera jest niezrozumiała.
       *[other] Odpowiedź serwera { $server } jest niezrozumiała.
    }
    .safe = Nic nie przepadło. Mogą tam trwać prace, spróbuj za minutę.
    .action = Spróbuj ponownie
fault-too-large = { $server ->
        [unknown] Serwer przysłał dużo więcej, niż trzeba.
       *[other] Serwer { $server } przysłał dużo więcej, niż trzeba.
    }
    .safe = Czytanie przerwano i nic nie przepadło. Spróbuj ponownie albo otwórz tę stronę w przeglądarce.
    .action = Spróbuj ponownie
fault-redirect-loop = { $server ->
        [unknown] Serwer w kółko odsyła Trente z adresu na adres.
       *[other] Serwer { $server } w kółko odsyła Trente z adresu na adres.
    }
    .safe = Nic nie przepadło. Naprawa leży po stronie serwera, spróbuj później.
    .action = Spróbuj ponownie
fault-server-busy = { $server ->
        [unknown] Serwer nie nadąża z pracą.
       *[other] Serwer { $server } nie nadąża z pracą.
    }
    .safe = { $when ->
        [unknown] Nic nie przepadło. Spróbuj za minutę.
       *[other] Nic nie przepadło. Spróbuj { $when }.
    }
    .action = Spróbuj ponownie
fault-rate-limited = { $server ->
        [unknown] Serwer prosi o chwilę przerwy.
       *[other] Serwer { $server } prosi o chwilę przerwy.
    }
    .safe = { $when ->
        [unknown] Nic nie przepadło. Spróbuj za kilka minut.
       *[other] Nic nie przepadło. Spróbuj { $when }.
    }
    .action = Spróbuj ponownie
fault-logged-out = { $server ->
        [unknown] Wylogowano cię.
       *[other] Wylogowano cię z { $server }.
    }
    .safe = Twoje konto i twoje teksty są bezpieczne. Zaloguj się jeszcze raz i wróć do tego samego miejsca.
    .action = Zaloguj się
fault-forbidden = { $server ->
        [unknown] Serwer na to nie pozwala.
       *[other] Serwer { $server } na to nie pozwala.
    }
    .safe = Nic się nie zmieniło. Powodem mogą być zasady serwera albo decyzja drugiej osoby.
    .action = Wróć
fault-not-found = Tego już tu nie ma.
    .safe = Mogło zostać usunięte albo ukryte. Cała reszta jest na swoim miejscu.
    .action = Wróć
fault-members-only = { $server ->
        [unknown] Czytać mogą tu tylko osoby z kontem na tym serwerze.
       *[other] Czytać mogą tu tylko osoby z kontem na { $server }.
    }
    .safe = Inne serwery są otwarte dla wszystkich. Jeśli masz konto na tym, zaloguj się, żeby czytać.
    .action = Zaloguj się
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] Serwer tego nie przyjął.
           *[other] Serwer tego nie przyjął. Odpowiedź: „{ $said }”
        }
       *[other] { $said ->
            [nothing] Serwer { $server } tego nie przyjął.
           *[other] Serwer { $server } tego nie przyjął. Odpowiedź: „{ $said }”
        }
    }
    .safe = Twój tekst wciąż tu jest. Zmień go i spróbuj jeszcze raz.
    .action = Spróbuj ponownie
fault-login-denied = { $server ->
        [unknown] Trente nie ma zgody na logowanie.
       *[other] Trente nie ma zgody na logowanie na { $server }.
    }
    .safe = Nic się nie zmieniło. Jeśli to pomyłka, zacznij jeszcze raz i na stronie swojego serwera wybierz „Autoryzuj”.
    .action = Spróbuj ponownie
fault-login-expired = Logowanie nie zostało dokończone na czas.
    .safe = Nic się nie zmieniło, a twój serwer jest wciąż wpisany. Zacznij jeszcze raz.
    .action = Zacznij od nowa
fault-no-browser = Przeglądarka się nie otwiera.
    .safe = Nic straconego: skopiuj adres i otwórz go w dowolnej przeglądarce.
    .action = Skopiuj adres
fault-too-long = { $server ->
        [unknown] Ten tekst jest dłuższy, niż przyjmuje serwer.
       *[other] Ten tekst jest dłuższy, niż przyjmuje { $server }.
    }
    .safe = Twój tekst wciąż tu jest. Skróć go trochę i wyślij.
    .action = Wróć do tekstu
fault-empty = Nie ma jeszcze czego wysłać.
    .safe = Napisz najpierw kilka słów.
    .action = Wróć do tekstu
fault-media-missing = Jeden z załączników wpisu nie został przesłany.
    .safe = Nic nie zostało opublikowane. Spróbuj jeszcze raz z oznaczonym plikiem albo go usuń.
    .action = Wróć do wpisu
fault-not-a-list = W tym pliku nie ma żadnej listy.
    .safe = Trente przyjmuje pliki zapisane przez Mastodona oraz własne. Nic się nie zmieniło.
    .action = Wybierz inny plik
fault-not-settings = W tym pliku nie ma ustawień Trente.
    .safe = Trente przyjmuje tylko pliki zapisane w Trente: ich nazwa zaczyna się od trente-settings. Nic się nie zmieniło.
    .action = Wybierz inny plik
fault-not-a-language = To nie jest folder ze zdaniami.
    .safe = Taki folder zawiera pliki .ftl, a jego nazwą jest kod języka, na przykład de albo pt-BR. Nic się nie zmieniło.
    .action = Wybierz inny folder
fault-list-too-long = Ta lista jest za długa, by przyjąć ją na raz.
    .safe = Limit to 20 000 wierszy i 20 MB. Podziel plik na dwie części i dodaj jedną po drugiej.
    .action = Wybierz inny plik
fault-no-downloads = Nie udało się zapisać pliku w folderze Pobrane.
    .safe = Folder może nie istnieć, być pełny albo zamknięty dla Trente. Nic się nie zmieniło.
    .action = Spróbuj ponownie
fault-wrong-password = { $server ->
        [unknown] Serwer nie przyjmuje tego hasła.
       *[other] Serwer { $server } nie przyjmuje tego hasła.
    }
    .safe = Nic się nie zmieniło. Sprawdź je jeszcze raz: to hasło, którym logujesz się na stronie serwera.
    .action = Spróbuj ponownie
fault-maybe-moved = { $server ->
        [unknown] Serwer nie dał jasnej odpowiedzi i nie wiadomo, czy przeprowadzka się udała.
       *[other] Serwer { $server } nie dał jasnej odpowiedzi i nie wiadomo, czy przeprowadzka się udała.
    }
    .safe = Zanim spróbujesz ponownie, sprawdź niżej, czy się udało. Przeprowadzki nie da się cofnąć.
    .action = Spróbuj ponownie
fault-not-followed = Nie obserwujesz tej osoby.
    .safe = Na twoich listach mogą być tylko osoby, które obserwujesz. Cała reszta jest na swoim miejscu.
    .action = Wróć
fault-no-picture = Serwery nie przyjmują takich plików jako zdjęć.
    .safe = Twój profil się nie zmienił. Wybierz plik PNG, JPEG, GIF albo WebP.
    .action = Wybierz inne
fault-picture-too-large = To zdjęcie ma ponad 8 MB.
    .safe = Twój profil się nie zmienił. Wybierz mniejsze zdjęcie.
    .action = Wybierz inne
fault-storage = Na tym urządzeniu nie udało się czegoś zachować.
    .safe = To, co widzisz, wciąż tu jest. Dysk może być pełny: zwolnij trochę miejsca i spróbuj ponownie.
    .action = Spróbuj ponownie
fault-not-kept = Nie udało się tego wysłać ani zachować na tym urządzeniu.
    .safe = Twój tekst jest jeszcze w tym oknie i nigdzie indziej. Zanim zamkniesz Trente, zwolnij miejsce na dysku albo skopiuj tekst.
    .action = Wróć do tekstu
fault-already-open = Trente jest już otwarte.
    .safe = Przejdź do drugiego okna. Jeśli go nie ma, zakończ Trente i uruchom ponownie.
    .action = Spróbuj ponownie
fault-later-version = Na tym urządzeniu działała nowsza wersja Trente.
    .safe = Ta starsza nie rusza jej plików. Zainstaluj nowszą jeszcze raz, a wszystko wróci.
    .action = Spróbuj ponownie
fault-keychain = Magazyn haseł na tym urządzeniu odmawia dostępu.
    .safe = Twoje konto jest bezpieczne. Odblokuj magazyn haseł i spróbuj ponownie.
    .action = Spróbuj ponownie
fault-maybe-posted = { $server ->
        [unknown] Serwer nie dał jasnej odpowiedzi i nie wiadomo, czy wpis jest już opublikowany.
       *[other] Serwer { $server } nie dał jasnej odpowiedzi i nie wiadomo, czy wpis jest już opublikowany.
    }
    .safe = Twój tekst jest zachowany. Sprawdź, zanim opublikujesz go drugi raz, żeby nie pojawił się dwa razy.
    .action = Sprawdź, czy tam jest
fault-maybe-changed = { $server ->
        [unknown] Serwer nie dał jasnej odpowiedzi i nie wiadomo, czy wpis jest już zmieniony.
       *[other] Serwer { $server } nie dał jasnej odpowiedzi i nie wiadomo, czy wpis jest już zmieniony.
    }
    .safe = Twój tekst jest zachowany.
    .action = Sprawdź, czy się zmienił
fault-post-gone = Twojego wpisu już nie ma.
    .safe = Jest usunięty, tutaj albo gdzie indziej. Twój tekst jest zachowany.
    .action = Napisz jako nowy wpis
fault-cannot-change = { $server ->
        [unknown] Ten serwer nie pozwala zmieniać wpisów.
       *[other] Serwer { $server } nie pozwala zmieniać wpisów.
    }
    .safe = Jego oprogramowanie jest na to za stare albo po prostu inne. Twój tekst jest zachowany.
    .action = Wróć
fault-maybe-reported = { $server ->
        [unknown] Serwer nie dał jasnej odpowiedzi i nie wiadomo, czy zgłoszenie dotarło.
       *[other] Serwer { $server } nie dał jasnej odpowiedzi i nie wiadomo, czy zgłoszenie dotarło.
    }
    .safe = Moderacji nie przeszkadza, gdy dostanie je dwa razy.
    .action = Wyślij jeszcze raz
fault-posted-before = Wpis jest już opublikowany, w wersji sprzed ostatniej zmiany.
    .safe = Twój tekst jest zachowany. Jeśli opublikujesz go teraz, powstanie drugi wpis.
    .action = Opublikuj także ten
fault-maybe-scheduled = { $server ->
        [unknown] Serwer nie dał jasnej odpowiedzi i nie wiadomo, czy wpis jest już zaplanowany.
       *[other] Serwer { $server } nie dał jasnej odpowiedzi i nie wiadomo, czy wpis jest już zaplanowany.
    }
    .safe = Twój tekst jest zachowany. Zajrzyj do zaplanowanych, zanim wyślesz go drugi raz, żeby nie pojawił się dwa razy.
    .action = Zobacz zaplanowane
fault-scheduled-before = Serwer ma już twój wpis i opublikuje go o wybranej porze.
    .safe = Twój tekst jest zachowany. Jeśli opublikujesz go teraz, powstanie drugi wpis.
    .action = Opublikuj także ten
fault-too-soon = Ta pora jest zbyt bliska, żeby zaplanować wpis.
    .safe = Twój tekst jest zachowany. Wybierz porę za co najmniej pięć minut albo opublikuj wpis teraz.
    .action = Wybierz inną porę
fault-sign-up-on-page = { $server ->
        [unknown] Ten serwer zakłada konta tylko na własnej stronie, nie w aplikacjach.
       *[other] Serwer { $server } zakłada konta tylko na własnej stronie, nie w aplikacjach.
    }
    .safe = Nic nie przepadło. Załóż konto na jego stronie, a potem zaloguj się tutaj.
    .action = Spróbuj ponownie
fault-bug = Coś w Trente poszło nie tak.
    .safe = To nasz błąd, a twój tekst jest zachowany. Spróbuj ponownie, a jeśli to nie minie, daj nam znać.
    .action = Spróbuj ponownie

## Czas obok wpisu, jak najkrócej

time-now = teraz
time-minutes = { $count } min
time-hours = { $count } godz.

## Serwer: co sam o sobie mówi i co zmierzono

side-label = O tym serwerze
server-languages = Język: { $languages }
server-people = { $count ->
        [one] { $people } osoba w tym miesiącu
        [few] { $people } osoby w tym miesiącu
        [many] { $people } osób w tym miesiącu
       *[other] { $people } osób w tym miesiącu
    }
server-answers = odpowiada w { $ms } ms
nav-profile = Mój profil
toasts-label = Komunikaty Trente

without-pictures = Okno dwa razy uległo awarii. Trente działa bez zdjęć, aż uruchomisz je ponownie.
