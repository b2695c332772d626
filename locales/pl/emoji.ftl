### Wybieranie emoji przy pisaniu i dokańczanie słów.

emoji-add = Dodaj emoji
emoji-title = Emoji
emoji-close = Zamknij
emoji-find = Szukaj emoji
emoji-sections = Przejdź do
emoji-recent = Ostatnio użyte
emoji-custom = Z twojego serwera
emoji-found = Znalezione
emoji-smileys = Buźki
emoji-people = Ludzie
emoji-animals = Zwierzęta i przyroda
emoji-food = Jedzenie i napoje
emoji-travel = Podróże i miejsca
emoji-activities = Aktywności
emoji-objects = Przedmioty
emoji-symbols = Symbole
emoji-flags = Flagi
emoji-skin = Karnacja
emoji-skin-plain = Żółta
emoji-skin-light = Jasna
emoji-skin-medium-light = Średnio jasna
emoji-skin-medium = Średnia
emoji-skin-medium-dark = Średnio ciemna
emoji-skin-dark = Ciemna
emoji-none = Żadne emoji tak się nie nazywa.
emoji-coming = Emoji z twojego serwera są w drodze.

## Lista obok pisanego wiersza

compose-suggest-people = Ludzie
compose-suggest-tags = Hashtagi
compose-suggest-emoji = Emoji
compose-suggest-followed = Obserwujesz
compose-suggest-words = Przy takim zapisie czytniki ekranu rozróżnią słowa.
compose-suggest-count = { $count ->
        [one] { $count } podpowiedź. Enter wybiera, Escape zamyka listę.
        [few] { $count } podpowiedzi. Strzałki przesuwają, Enter wybiera, Escape zamyka listę.
        [many] { $count } podpowiedzi. Strzałki przesuwają, Enter wybiera, Escape zamyka listę.
       *[other] { $count } podpowiedzi. Strzałki przesuwają, Enter wybiera, Escape zamyka listę.
    }
