### Zgłoszenia, zablokowane serwery, filtry.

## Powiadomienie moderacji

report = Zgłoś
report-title = Zgłoś: { $name }
report-about = Zajmie się tym moderacja { $server }. { $name } nie dowie się, od kogo jest zgłoszenie.
report-why = Co jest nie tak?
report-dislike = Nie chcę tego widzieć
    .text = Nie musisz nikogo zawiadamiać: wycisz tę osobę albo ją zablokuj.
report-spam = To spam
    .text = Reklama, oszustwo albo w kółko to samo
report-rules = Łamie zasady { $server }
    .text = Zasadę wskażesz w następnym kroku
report-legal = Może być niezgodne z prawem
    .text = W twoim kraju albo tam, gdzie działa { $server }
report-other = Coś innego
    .text = Powiesz co, własnymi słowami
report-which = Które zasady?
report-instead = Co pomaga od razu
report-posts = W których wpisach to widać?
report-comment = Co powinna wiedzieć moderacja?
    .help = Możesz zostawić to pole puste.
report-room = { $count ->
        [one] Jeszcze { $count } znak
        [few] Jeszcze { $count } znaki
        [many] Jeszcze { $count } znaków
       *[other] Jeszcze { $count } znaków
    }
report-forward = Powiadom też moderację { $server }
    .text = Dostanie zgłoszenie bez twojej nazwy.
report-send = Wyślij zgłoszenie
report-sending = Wysyłanie…
report-no-why = Wybierz najpierw, co jest nie tak.
report-no-rule = Wybierz co najmniej jedną zasadę.
report-too-long = Twój tekst jest dłuższy, niż można wysłać moderacji. Skróć go trochę.
report-sent = Dziękujemy, zgłoszenie wysłane
report-sent-text = Moderacja { $server } ma twoje zgłoszenie. Może to potrwać kilka dni i możesz nie dostać odpowiedzi.
report-meanwhile = Co możesz zrobić tymczasem
report-done = Gotowe

## Całe serwery

servers-list = Zablokowane serwery
servers-none = Nie blokujesz żadnego serwera
    .text = Serwery zablokowane w menu wpisu lub profilu znajdziesz tutaj. Tutaj też możesz to cofnąć.
servers-block = Zablokuj cały serwer { $server }…
servers-unblock = Odblokuj serwer { $server }
servers-unblock-short = Odblokuj
servers-block-ask = Zablokować cały serwer { $server }?
    .text = Nie zobaczysz wpisów nikogo stamtąd i nikt stamtąd nie będzie mógł cię obserwować.
servers-block-yes = Zablokuj serwer
servers-lost = { $following ->
        [0] Tracisz stamtąd { $followers ->
            [one] { $followers } osobę, która cię obserwuje
            [few] { $followers } osoby, które cię obserwują
            [many] { $followers } osób, które cię obserwują
           *[other] { $followers } osób, które cię obserwują
        }. Samo to nie wróci.
        [one] Przestajesz obserwować { $following } osobę stamtąd i tracisz { $followers ->
            [one] { $followers } obserwującego
            [few] { $followers } obserwujących
            [many] { $followers } obserwujących
           *[other] { $followers } obserwujących
        }. Samo to nie wróci.
        [few] Przestajesz obserwować { $following } osoby stamtąd i tracisz { $followers ->
            [one] { $followers } obserwującego
            [few] { $followers } obserwujących
            [many] { $followers } obserwujących
           *[other] { $followers } obserwujących
        }. Samo to nie wróci.
        [many] Przestajesz obserwować { $following } osób stamtąd i tracisz { $followers ->
            [one] { $followers } obserwującego
            [few] { $followers } obserwujących
            [many] { $followers } obserwujących
           *[other] { $followers } obserwujących
        }. Samo to nie wróci.
       *[other] Przestajesz obserwować { $following } osób stamtąd i tracisz { $followers ->
            [one] { $followers } obserwującego
            [few] { $followers } obserwujących
            [many] { $followers } obserwujących
           *[other] { $followers } obserwujących
        }. Samo to nie wróci.
    }
servers-lost-nothing = Nie obserwujesz tam nikogo i nikt stamtąd nie obserwuje ciebie.
servers-lost-unknown = Obserwowani i obserwujący stamtąd przepadną i sami nie wrócą.
servers-blocked = Cały serwer { $server } jest zablokowany.
servers-unblocked = Serwer { $server } nie jest już zablokowany.
servers-block-failed = Nie udało się zablokować serwera { $server }.
servers-unblock-failed = Serwer { $server } jest nadal zablokowany.

## Filtry

less = Mniej takich wpisów
    .text = Wpisy z tymi słowami nie pojawią się na stronie głównej, na listach, w wątkach ani w powiadomieniach.
less-tags = Hashtagi wpisu
less-words = Słowa
    .help = Jako całe słowa. Kilka oddziel przecinkami.
less-length = Na jak długo
less-way = Co się dzieje z takimi wpisami
less-hide = Pomijaj je
less-warn = Zasłaniaj je
less-hide-means = Nie zobaczysz, że w ogóle są.
less-warn-means = Widzisz, że coś tu jest, i możesz to otworzyć.
less-yes = Pokazuj mniej
less-no-words = Wybierz hashtag albo wpisz słowo.
less-done = Zobaczysz mniej wpisów z: { $words }.
less-failed = Nie udało się utworzyć filtra.
filters = Filtry
filters-new = Nowy filtr
filters-none = Brak filtrów
    .text = Filtr powstaje przez „Mniej takich wpisów” w menu wpisu, na jakiś czas albo na zawsze.
filters-hides = Pomija wpisy
filters-warns = Zasłania wpisy
filters-until = do { $time }
filters-remove = Usuń filtr { $title }
filters-remove-short = Usuń
filters-removed = Filtr usunięty.
