### Pierwsze czytanie: tematy, osoby i pakiety do obserwowania oraz strona główna, która z nich powstaje.

reading-title = Wybierz, co chcesz czytać
reading-label = Co czytać
reading-topics = Tematy
reading-people = Ludzie
reading-packs = Pakiety
reading-preview = Strona główna
reading-people-today = { $count ->
        [one] { $count } osoba dzisiaj
        [few] { $count } osoby dzisiaj
        [many] { $count } osób dzisiaj
       *[other] { $count } osób dzisiaj
    }
reading-nobody = Ten serwer nikogo teraz nie poleca. Możesz dodać link albo nazwę w zakładce „Pakiety”.
reading-fault = Twoje wybory są zachowane.

## Dlaczego ta osoba

reading-why-featured = Wybór zespołu { $server }
reading-why-followed = Wiele osób z { $server } obserwuje to konto
reading-why-talked-with = Wiele osób z { $server } rozmawia z tą osobą
reading-why-friends = Obserwują to konto osoby, które obserwujesz
reading-why-similar = Podobne do kogoś, kogo obserwujesz
reading-why-trending = Na czasie na { $server }
reading-why-active = Aktywne konto na { $server }
reading-why-tag = Wpisy z { $tag }
reading-why-pack = W tym pakiecie
reading-why-post = Autor wpisu z twojego linku
reading-person-chosen = Twój wybór

## Linki

reading-link = Pakiet, osoba albo hashtag
reading-link-help = Wklej link do pakietu lub profilu albo wpisz nazwę, na przykład @ty@mastodon.com.pl, lub #hashtag.
reading-link-placeholder = Link, @nazwa@serwer lub #hashtag
reading-link-go = Dodaj
reading-paste = Wklej
reading-clipboard-empty = W schowku nie ma tekstu.
reading-link-server = To serwer, nie da się go obserwować.
reading-link-nothing = Trente nie znajduje tam niczego do obserwowania. Poszukaj literówki albo wklej cały link.
reading-pack-by = Autor pakietu: { $name }
reading-pack-all = { $count ->
        [one] Wybierz { $count } osobę
        [few] Wybierz wszystkich { $count }
        [many] Wybierz wszystkich { $count }
       *[other] Wybierz wszystkich { $count }
    }

## Strona główna, która z tego powstaje

reading-preview-empty = Jeszcze nic tu nie ma
    .text = Wybierz temat albo osobę, a tutaj pojawią się wpisy.
reading-side-empty = Wybierz coś, a od razu się tu pokaże.
reading-side-text = Tak wygląda to teraz na { $server }, od najnowszych.

## Licznik i postęp obserwowania

reading-none = Wybierz około { $goal }, a twoja strona główna od pierwszej minuty będzie miała co opowiadać.
reading-chosen = { $count ->
        [one] Wybrano { $count }. Zaczniesz obserwować, gdy tylko konto zacznie działać.
        [few] Wybrano { $count }. Zaczniesz obserwować, gdy tylko konto zacznie działać.
        [many] Wybrano { $count }. Zaczniesz obserwować, gdy tylko konto zacznie działać.
       *[other] Wybrano { $count }. Zaczniesz obserwować, gdy tylko konto zacznie działać.
    }
reading-following = Dodawanie do obserwowanych: { $done } z { $count }
reading-followed = { $count ->
        [one] Wybrano { $count }, już obserwujesz.
        [few] Wybrano { $count }, wszystkie już obserwujesz.
        [many] Wybrano { $count }, wszystkie już obserwujesz.
       *[other] Wybrano { $count }, wszystkie już obserwujesz.
    }
reading-failed = { $count ->
        [one] Nie udało się zaobserwować { $count } z twoich wyborów.
        [few] Nie udało się zaobserwować { $count } z twoich wyborów.
        [many] Nie udało się zaobserwować { $count } z twoich wyborów.
       *[other] Nie udało się zaobserwować { $count } z twoich wyborów.
    }
reading-paused = Twój serwer prosi o przerwę. Obserwowanie ruszy dalej samo { $when }.
reading-paused-long = Twój serwer pozwala zaobserwować naraz tylko ograniczoną liczbę osób. Resztą Trente zajmie się samo, jeszcze dziś albo jutro.

## Co jeszcze czeka

reading-queue = Gdy konto zacznie działać
reading-queue-tag = Obserwuj { $tag }
reading-queue-person = Obserwuj { $handle }
reading-queue-favourite = Polub wpis
reading-queue-boost = Podbij wpis
reading-queue-save = Zapisz wpis
reading-queue-vote = Zagłosuj w ankiecie
reading-queue-findable = Czy inni mogą cię znaleźć
reading-queue-reply = Odpowiedz na wpis
reading-queue-out = Usuń z listy: { $what }
