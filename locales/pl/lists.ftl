### Listy osób: tworzenie, zmiany i kto na nich jest.

list-new = Nowa lista
list-change = Zmień listę
list-menu = Więcej o tej liście
list-name = Nazwa
list-no-name = Nadaj jej najpierw nazwę.
list-exclusive = Nie pokazuj tych wpisów na głównej
    .text = Wpisy osób z tej listy są tylko na liście.
list-is-exclusive = Poza stroną główną
list-replies = Odpowiedzi widoczne na liście
list-replies-list = Do osób z listy
list-replies-followed = Do wszystkich, których obserwujesz
list-replies-none = Żadne
list-make = Utwórz
list-keep = Zapisz
list-made = Lista utworzona.
list-changed = Lista zmieniona.
list-delete = Usuń listę
list-delete-ask = Usunąć „{ $title }”?
list-delete-text = Osoby z tej listy obserwujesz nadal. Listy nie da się przywrócić.
list-delete-yes = Usuń
list-deleted = Usunięto „{ $title }”.

## Kto jest na liście

list-people = Osoby na tej liście
list-nobody = Jeszcze nikogo
    .text = Poszukaj kogoś, kogo obserwujesz, albo wybierz „Dodaj do listy” w menu na profilu tej osoby.
list-find = Dodaj kogoś
    .help = Na listach są osoby, które obserwujesz.
list-found = Znalezione osoby
list-not-followed = Nie obserwujesz
list-within = Na liście
list-put = Dodaj do listy: { $name }
list-put-short = Dodaj
list-take = Usuń z listy: { $name }
list-take-short = Usuń

## Z menu osoby

list-add = Dodaj do listy…
list-add-title = Listy: { $name }
list-add-follow = Na listach są osoby, które obserwujesz. Zacznij najpierw obserwować konto { $name }.
list-add-none = Nie masz jeszcze list.
list-add-done = Gotowe
