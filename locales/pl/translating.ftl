### Tłumaczenie Trente: dla osób, które mają folder z plikami .ftl.

translating = Przetłumacz Trente
    .line = Wypróbuj zdania już przy pisaniu
    .text = Otwórz folder ze zdaniami: zapisane zmiany widać od razu, a to, co trzeba poprawić, jest poniżej. Wystarczy edytor tekstu.

## Otwieranie i zaczynanie

translating-open = Otwórz folder
    .label = Gdzie jest
    .help = Folder jednego języka, nazwany jego kodem, na przykład trente/locales/de.
    .action = Otwórz
    .choose = Wybierz folder…
translating-begin = Zacznij nowy język
    .label = Kod języka
    .help = Na przykład sv albo pt-PT. Kopie angielskich zdań znajdziesz w folderze Pobrane, w osobnym podfolderze: pisz na ich miejscu.
    .action = Zacznij

## Otwarty folder

translating-folder = Twój folder
translating-share = { $language }: { $done } z { $all } zdań
translating-close = Zakończ tłumaczenie
translating-points = Pokazuj, które zdanie jest które
    .text = Wskazany tekst, także z klawiatury, pokazuje swoją nazwę, plik i uwagi dla tłumaczących.

## Co trzeba poprawić

translating-troubles = { $count ->
        [0] Nic do poprawienia
        [one] { $count } rzecz do poprawienia
        [few] { $count } rzeczy do poprawienia
        [many] { $count } rzeczy do poprawienia
       *[other] { $count } rzeczy do poprawienia
    }
translating-whole = Każde zdanie jest na miejscu i da się odczytać.
translating-more = { $count ->
        [one] I jeszcze { $count }.
        [few] I jeszcze { $count }.
        [many] I jeszcze { $count }.
       *[other] I jeszcze { $count }.
    }
wrong-missing = Brakuje. Po angielsku: { $english }
wrong-extra = W angielskim tego nie ma. Usuń.
wrong-elsewhere = Należy do pliku { $file }.
wrong-twice = Jest tu dwa razy. Usuń jedno.
wrong-lacks-part = { $part ->
        [own] Brakuje samego tekstu.
       *[other] Brakuje { $part }. Dodaj jak w angielskim.
    }
wrong-extra-part = { $part ->
        [own] W angielskim nie ma tu tekstu. Usuń.
       *[other] W angielskim nie ma { $part }. Usuń.
    }
wrong-lacks-variable = Brakuje zmiennej { $name }. Wstaw ją.
wrong-extra-variable = Zmienna { $name } nigdy tu nie ma wartości.
wrong-lacks-form = Brakuje formy [{ $form }]. Dodaj ją.
wrong-extra-form = Ten język nie używa formy [{ $form }]. Usuń ją.
wrong-unreadable = Nie da się tego odczytać: { $why }
wrong-glossary = Słowniczek podaje { $own } dla { $english }.
wrong-long = Liter: { $long }, miejsca jest na { $room }. Skróć.
wrong-mark = Wpisz { $instead } zamiast { $mark }.

## Zmyślone języki, zrobione z angielskiego

translating-tries = Zmyślone języki
translating-plain = Żaden
    .text = Trente mówi w wybranym języku.
translating-longer = Z akcentami i dłuższy
    .text = Ucięty tekst poznasz po brakującym nawiasie, a tekst bez akcentów wcale nie trafia do tłumaczenia.
translating-mirrored = Od prawej do lewej
    .text = Widać, co się nie odwraca.
