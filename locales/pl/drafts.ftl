### Co jest napisane i jeszcze nie wyszło.

drafts-title = Szkice
drafts-new = Nowy wpis
drafts-none = Brak szkiców
    .text = Każdy zaczęty tekst zostaje tu, tylko na tym urządzeniu, dopóki go nie opublikujesz albo nie usuniesz.
drafts-wordless = (bez tekstu)
drafts-answers = Odpowiedź: { $name }
drafts-answers-somebody = Odpowiedź na wpis
drafts-changes = Zmiana wpisu
drafts-quotes = Wpis z cytatem
drafts-files = { $count ->
        [one] { $count } plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } plików
    }
drafts-thread = { $count ->
        [one] i jeszcze { $count } wpis
        [few] i jeszcze { $count } wpisy
        [many] i jeszcze { $count } wpisów
       *[other] i jeszcze { $count } wpisów
    }
drafts-delete = Usuń szkic
drafts-delete-label = Usuń szkic: { $words }
drafts-deleted = Usunięto szkic.
drafts-undo = Cofnij
drafts-back = Szkic wrócił.
drafts-gone = Tego szkicu już nie ma.
drafts-others = Na twoich innych kontach
drafts-elsewhere = { $count ->
        [one] { $count } szkic na koncie { $handle }
        [few] { $count } szkice na koncie { $handle }
        [many] { $count } szkiców na koncie { $handle }
       *[other] { $count } szkiców na koncie { $handle }
    }

## W oknie pisania

drafts-count = Szkice, jeszcze { $count }
drafts-before = To twój wcześniejszy szkic.
drafts-another = Zacznij inny wpis
drafts-another-done = Szkic jest zachowany. To nowy wpis.

## Czeka na wysłanie

drafts-waiting = Czekają na wysłanie
drafts-kept = Szkice
drafts-leave = Wyślij, gdy się da
drafts-left = Wpis wyśle się sam, gdy tylko będzie można.
drafts-show = Pokaż
drafts-why = { $what } Wpis wyśle się sam, gdy tylko będzie można.
drafts-needs-you = { $what } Ten wpis czeka na ciebie.
drafts-try = Spróbuj teraz
drafts-try-label = Spróbuj teraz: { $words }
drafts-sending = Wysyłanie
drafts-edit = Edytuj
drafts-edit-label = Edytuj: { $words }
drafts-sent = Czekający wpis jest już opublikowany.
drafts-sent-of = Wpis czekający na koncie { $handle } jest już opublikowany.
drafts-home-waits = { $count ->
        [one] { $count } wpis czeka na wysłanie.
        [few] { $count } wpisy czekają na wysłanie.
        [many] { $count } wpisów czeka na wysłanie.
       *[other] { $count } wpisów czeka na wysłanie.
    }
drafts-home-needs = { $count ->
        [one] { $count } wpisu nie udało się wysłać: zajrzyj do niego.
        [few] { $count } wpisów nie udało się wysłać: zajrzyj do nich.
        [many] { $count } wpisów nie udało się wysłać: zajrzyj do nich.
       *[other] { $count } wpisów nie udało się wysłać: zajrzyj do nich.
    }
drafts-line = Twoje nieopublikowane teksty
