### Strona w sieci dla nowych osób.

site-own-name = Polski

site-title = Trente: czytaj Mastodona, dołącz później
site-description = Trente zaczyna od prawdziwych wpisów, zanim wybierzesz serwer albo założysz konto. Bez reklam, bez śledzenia, najnowsze na górze, w trzynastu językach.
site-skip = Przejdź do treści
site-languages = Języki
site-get-link = Pobierz Trente
site-picture = Okno ze stroną główną: wpis ze zdjęciem, a obok to, o czym się mówi

site-film = Pierwsze 30 sekund
site-film-pause = Zatrzymaj obrazy
site-step-posts = Od razu prawdziwe wpisy i jeden polecany serwer z uzasadnieniem
site-step-form = Jeden formularz, sprawdzany podczas pisania
site-step-waiting = E-mail jest w drodze, a ty widzisz, na czym stoisz
site-step-topics = Czekając, wybierz, o czym chcesz czytać
site-step-home = Otwórz link z e-maila, a twoja strona główna będzie już pełna

site-values = Czego się trzymamy

site-order = Najnowsze na górze
    .text = Strona główna zachowuje kolejność, w jakiej pisano. Nic nie jest oceniane ani wypychane w górę, żeby cię tu zatrzymać.
site-ads = Bez reklam
    .text = Nie ma ich i nikt nie może zapłacić za widoczność.
site-tracking = Bez śledzenia
    .text = Trente łączy się z serwerami, których używasz, i nie prowadzi statystyk. Ta strona też nie.
site-yours = Twoje, także po przeprowadzce
    .text = Osoby, które obserwujesz, przechodzą z tobą na inny serwer, w plikach, które czyta sam Mastodon.
site-everyone = Dla wszystkich
    .text = Z klawiaturą lub czytnikiem ekranu, dużymi literami, od prawej do lewej, na wąskim ekranie.

site-mastodon = Czym jest Mastodon
    .text = Mastodon to sieć społecznościowa złożona z wielu serwerów, które prowadzą ludzie i grupy, a nie jedna firma. Mając konto na dowolnym z nich, możesz obserwować osoby na wszystkich. Trente to niezależnie tworzona aplikacja do Mastodona.

site-get = Pobierz Trente
site-get-none = Nie ma jeszcze żadnego wydania. Gdy będzie, znajdziesz te pliki:
site-get-build = Na razie możesz zbudować Trente samodzielnie: pobierz kod źródłowy i Rust 1.95 lub nowszy, a w folderze z kodem uruchom:
site-get-ready = Wybierz plik dla swojego systemu:
site-get-yours = Twój system
site-system-other = Każdy inny Linux
site-get-phones = Na telefonach nie można jeszcze nic zainstalować.

site-translate = Pomóż tłumaczyć
    .text = Każdy język to folder ze zdaniami. Wystarczy edytor tekstu. Trente pokazuje, co piszesz, gdy tylko to zapiszesz. Plik locales/README.md wyjaśnia, jak to zrobić.

site-foot = Wolne oprogramowanie na licencji MIT lub Apache-2.0. Ta strona nie używa plików cookie i nie wczytuje niczego z innych miejsc.
