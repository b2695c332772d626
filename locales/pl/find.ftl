### Szukanie, rozglądanie się i to, co czyta się poza stroną główną.

## Nawigacja

nav-explore = Odkrywaj
nav-search = Szukaj
nav-bookmarks = Zapisane
nav-favourites = Polubione
nav-yours = Twoje
lists-title = Listy

## Pole szukania

find-label = Szukaj albo wklej dowolny link
find-placeholder = Szukaj albo wklej dowolny link
find-clear = Wyczyść szukanie
find-more = Pokaż więcej
find-people-today = { $count ->
        [one] { $people } osoba dzisiaj
        [few] { $people } osoby dzisiaj
        [many] { $people } osób dzisiaj
       *[other] { $people } osób dzisiaj
    }
find-people-lately = { $count ->
        [one] { $people } osoba ostatnio
        [few] { $people } osoby ostatnio
        [many] { $people } osób ostatnio
       *[other] { $people } osób ostatnio
    }
find-news-people = { $count ->
        [one] { $people } osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osób
    }
find-done-from-home = Twój serwer zrobi to za chwilę.

## Szukanie

search-for = Szukaj „{ $text }”
search-typing = { $count ->
        [one] Pasuje { $count } osoba
        [few] Pasują { $count } osoby
        [many] Pasuje { $count } osób
       *[other] Pasuje { $count } osób
    }
search-kinds = Czego szukać
search-all = Wszystko
search-people = Ludzie
search-people-all = Wszyscy ludzie
search-tags = Hashtagi
search-tags-all = Wszystkie hashtagi
search-posts = Wpisy
search-posts-all = Wszystkie wpisy
search-no-people = Nie ma nikogo o tej nazwie.
search-no-tags = Nie ma takich hashtagów.
search-no-posts = Nie ma wpisów z tymi słowami. Znaleźć można tylko twoje własne i te, których autorzy na to pozwalają.
search-none = Brak wyników dla „{ $text }” na { $server }
    .text = Serwery znają tylko tych, z którymi się już zetknęły. Spróbuj innej pisowni albo wklej pełny adres, na przykład @lea@mastodon.com.pl, lub link.
    .action = Zobacz, o czym się rozmawia
search-guest = Gdy masz konto, serwery szukają szerzej: we wpisach i na innych serwerach.
search-members = Na { $server } szukać mogą tylko osoby z kontem
    .text = Wklej link albo pełny adres, na przykład @lea@mastodon.com.pl: otwierają się bez konta.
search-past = Ostatnio szukane
search-clear = Wyczyść
search-cleared = Wyczyszczono.
search-what = Co jest przeszukiwane
search-what-people = Osoby i hashtagi znane serwerowi { $server }.
search-what-posts = Twoje wpisy oraz te, których autorzy zgadzają się na wyszukiwanie.
search-what-links = Dowolny link z dowolnego serwera: wklej go, a otworzy się tutaj.
search-narrow = Zawęź słowami
search-op-from = tylko wpisy tej osoby, a from:me to twoje własne
search-op-has = tylko ze zdjęciami lub filmami, można też has:poll
search-op-is = tylko odpowiedzi, można też is:sensitive
search-op-language = tylko w tym języku, według kodu
search-op-before = tylko starsze niż ten dzień
search-op-after = tylko nowsze niż ten dzień
search-link = Trente może dodać to, do czego prowadzi twój link
search-link-post = Wpis z twojego linku
search-open = Otwórz
search-server = { $server } to chyba serwer
search-server-read = Czytaj, co się tam publikuje

## Rozglądanie się

explore-posts = Wpisy
explore-hashtags = Hashtagi
explore-news = Wiadomości
explore-people = Ludzie
explore-local = Ten serwer
explore-federated = Wszystkie serwery
explore-no-hashtags = Nic jeszcze nie jest na czasie
    .text = Gdy kilka osób użyje tego samego hashtagu, pojawi się tutaj.
explore-no-news = Nie ma jeszcze wiadomości
    .text = Gdy kilka osób udostępni tę samą stronę, pojawi się tutaj.
explore-no-people = Nie ma jeszcze polecanych osób
    .text = Poszukaj nazwy albo wklej pełny adres kogoś, kogo znasz.
explore-no-posts = Cicho tutaj
    .text = Na razie nikt tu nic nie opublikował.

## Obok stron w szerokim oknie

around-tags = Na czasie
around-all-tags = Wszystkie hashtagi
around-people = Kogo obserwować
around-all-people = Więcej osób

## Co czyta się poza stroną główną

bookmarks-none = Nic jeszcze nie zapisano
    .text = Zakładka pod wpisem zachowuje go tutaj. Tylko ty widzisz, co tu zapisujesz.
favourites-none = Nic jeszcze nie polubiono
    .text = Serce pod wpisem mówi autorowi, że ci się podoba, i odkłada wpis tutaj.
followed-tags = Twoje hashtagi
    .text = Wpisy ze wszystkimi hashtagami, które obserwujesz, od najnowszych
followed-tags-none = Nie ma tu jeszcze wpisów
    .text = Zacznij obserwować hashtag na jego stronie, a wpisy pojawią się tutaj.
lists-none = Brak list
    .text = Lista pokazuje osobno wpisy wybranych osób. Utwórz ją i dodaj osoby, które obserwujesz.
list-empty = Cicho tutaj
    .text = Nikt z tej listy nic jeszcze nie opublikował.
members-place = Do tego potrzebne jest konto
    .text = Załóż je albo zaloguj się, a to miejsce będzie twoje.
tags-title = Kilka hashtagów
tags-add = Jeszcze jeden hashtag
tags-add-go = Dodaj
tags-out = Usuń { $tag }
sharing-title = Wpisy z tą stroną
sharing-none = Nikt już tego nie udostępnia
    .text = Sama strona może wciąż istnieć.
sharing-read = Czytaj na { $site }
server-guest = Czytasz { $server } tak jak tamtejsi goście. Polubieniami i zapisywaniem zajmuje się twój własny serwer.

## Linki do innych sieci, których ludzi zna się tu przez most

bridge-none = { $server } nie zna konta { $name } z sieci { $network }. Być może ta osoba nie ma włączonego mostu, przez który inni mogą ją obserwować.
bridge-unknown = Twój serwer nie zna tej osoby. Być może nie ma ona włączonego mostu, przez który inni mogą ją obserwować.
bridge-opened = To ta sama osoba, tak jak zna ją twój serwer przez most.
bridge-opened-there = Otwórz link
