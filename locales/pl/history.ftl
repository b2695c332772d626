### Kolejne wersje wpisu, od najnowszej.

history-title = Zmiany
history-empty = Brak wcześniejszych wersji
    .text = Twój serwer ma tylko obecną wersję wpisu.
history-now = Obecna wersja
history-changed = Edycja
history-first = Pierwsza wersja
history-added = nowe:
history-removed = usunięte:
history-media-added = { $count ->
        [one] Dodano { $count } załącznik
        [few] Dodano { $count } załączniki
        [many] Dodano { $count } załączników
       *[other] Dodano { $count } załączników
    }
history-media-removed = { $count ->
        [one] Usunięto { $count } załącznik
        [few] Usunięto { $count } załączniki
        [many] Usunięto { $count } załączników
       *[other] Usunięto { $count } załączników
    }
history-media-described = { $count ->
        [one] Zmieniono { $count } opis
        [few] Zmieniono { $count } opisy
        [many] Zmieniono { $count } opisów
       *[other] Zmieniono { $count } opisów
    }
history-poll = Zmieniono ankietę
history-sensitive = Oznaczono jako wrażliwe
history-not-sensitive = Zdjęto oznaczenie jako wrażliwe
