### Własny profil i to, czy inni mogą na niego trafić.

yourself-title = Twój profil
yourself-edit = Edytuj profil
yourself-edit-line = Zdjęcie, nazwa, co mówisz o sobie i co jest domyślne dla nowych wpisów.
yourself-header = Zmień zdjęcie w tle
yourself-avatar = Zmień zdjęcie
yourself-no-picture = Takich plików serwery nie przyjmują jako zdjęć. Nadają się PNG, JPEG, GIF i WebP.
yourself-avatar-words = Co widać na twoim zdjęciu
    .help = Dla osób, które go nie widzą.
yourself-header-words = Co widać na zdjęciu w tle
    .help = Dla osób, które go nie widzą.
yourself-name = Nazwa
    .help = Twoje imię albo każda inna nazwa, pod którą ludzie cię znają.
yourself-bio-help = Każdy może to przeczytać.

## Fakty

yourself-facts = Informacje o tobie
yourself-facts-help = { $count ->
        [one] Najwyżej jedna. Link dostaje znaczek, gdy jego strona prowadzi z powrotem do twojego profilu.
        [few] Najwyżej { $count }, na przykład twoja strona albo miejsce, gdzie mieszkasz. Link dostaje znaczek, gdy jego strona prowadzi z powrotem do twojego profilu.
        [many] Najwyżej { $count }, na przykład twoja strona albo miejsce, gdzie mieszkasz. Link dostaje znaczek, gdy jego strona prowadzi z powrotem do twojego profilu.
       *[other] Najwyżej { $count }, na przykład twoja strona albo miejsce, gdzie mieszkasz. Link dostaje znaczek, gdy jego strona prowadzi z powrotem do twojego profilu.
    }
yourself-fact-add = Dodaj informację
yourself-fact-name = Czego dotyczy
yourself-fact-value = Treść
yourself-fact-remove = Usuń „{ $name }”
yourself-fact-remove-empty = Usuń tę informację

## Kto może obserwować i od czego zaczynają nowe wpisy

yourself-locked = Inni proszą o zgodę, zanim zaczną cię obserwować
    .text = O każdej osobie decydujesz osobno. Kto już cię obserwuje, zostaje.
yourself-posts = Domyślnie dla nowych wpisów
yourself-posts-fine = Przy każdym wpisie możesz wybrać co innego.
yourself-visibility = Kto je widzi
yourself-quotes = Kto może je cytować
yourself-quotes-public = Każdy
yourself-quotes-followers = Obserwujący
yourself-quotes-nobody = Tylko ja
yourself-language = Język
yourself-language-unset = Żaden konkretny

## Zapisywanie

yourself-preview = Co widzą inni
yourself-not-saved = Jeszcze nie zapisano. Wpisane dane są na tym urządzeniu, dopóki ich nie zapiszesz albo nie odrzucisz. Inne serwery pokażą zmianę, gdy następnym razem zapytają: większość w ciągu minuty, niektóre w ciągu dnia.
yourself-begun = Zaczęte zmiany wróciły. Nie są jeszcze zapisane.
yourself-kept = Wpisane dane wciąż tu są.
yourself-throw-away = Odrzuć
yourself-throw-away-ask = Odrzucić zmiany?
    .text = Twój profil zostaje taki, jaki był.
yourself-go-on = Kontynuuj

## Czy inni mogą cię znaleźć?

findable-title = Czy inni mogą cię znaleźć?
findable-lede = Twój profil może otworzyć każdy, kto ma jego adres, niezależnie od wyboru. Tu chodzi o tych, którzy cię jeszcze nie znają.
findable-yes = Tak
    .text = Serwer może polecać cię innym i umieszcza cię w swoim katalogu. Twoje publiczne wpisy pojawiają się, gdy ktoś szuka ich słów.
findable-profile = Tylko mój profil
    .text = Serwer może cię polecać i umieszcza cię w swoim katalogu. Nikt nie znajdzie twoich wpisów po słowach.
findable-posts = Tylko moje wpisy
    .text = Twoje publiczne wpisy pojawiają się w wyszukiwaniu. Serwer nikomu cię nie poleca.
findable-no = Nie
    .text = Serwer cię nie poleca, a twoich wpisów nie da się znaleźć po słowach. Kto zna twoją nazwę, znajdzie cię i tak.
findable-hides = Ukryj, kogo obserwuję
    .text = Nikt poza tobą nie widzi, kogo obserwujesz i kto obserwuje ciebie. Liczby pozostają widoczne.
findable-fine = Możesz to tu zmienić w każdej chwili. Inne serwery dostają prośbę, by to uszanować, i większość tak robi.
findable-later = Serwer dowie się o tym, gdy tylko konto zacznie działać. W ustawieniach możesz to zmienić w każdej chwili.
findable-saved = Zapisano. Możesz to tu zmienić w każdej chwili.
findable-unknown = Jeszcze nic nie wybrano.
findable-no-server = Twój serwer nie ma takiego ustawienia.
findable-step = Zdecyduj, czy inni mogą cię znaleźć

## Hashtagi na profilu: pojawiają się i znikają od razu

yourself-featured = Hashtagi na twoim profilu
yourself-featured-name = Hashtag
yourself-featured-add = Pokaż
yourself-featured-used = Z twoich wpisów:
yourself-featured-help = Na twoim profilu każdy prowadzi do twoich wpisów z tym hashtagiem. Pojawiają się i znikają od razu, bez zapisywania.
yourself-featured-remove = Usuń { $tag }
yourself-featured-added = Hashtag { $tag } jest na twoim profilu.
yourself-featured-gone = Hashtagu { $tag } nie ma już na twoim profilu.
