### Jeden wpis i wszystko, co się na nim znajduje.

## Nad tekstem

post-boosted-by = { $name } podbija
post-in-reply-to = W odpowiedzi na wpis { $handle }
post-edited = Edytowany
post-edited-at = Edycja: { $time }
post-bot = Automat
post-visibility-unlisted = Wszyscy, po cichu
post-visibility-private = Tylko obserwujący
post-visibility-direct = Tylko wspomniane osoby
post-visibility-other = Ograniczony przez serwer

## Przyciski

post-reply = Odpowiedz
post-reply-count = { $count ->
        [one] Odpowiedz, na razie { $count }
        [few] Odpowiedz, na razie { $count }
        [many] Odpowiedz, na razie { $count }
       *[other] Odpowiedz, na razie { $count }
    }
post-boost = Podbij
post-boost-count = { $count ->
        [one] Podbij, na razie { $count }
        [few] Podbij, na razie { $count }
        [many] Podbij, na razie { $count }
       *[other] Podbij, na razie { $count }
    }
post-favourite = Polub
post-favourite-count = { $count ->
        [one] Polub, na razie { $count }
        [few] Polub, na razie { $count }
        [many] Polub, na razie { $count }
       *[other] Polub, na razie { $count }
    }
post-save = Zapisz
post-more = Więcej
post-share = Udostępnij…
post-copy-link = Skopiuj link
post-link-copied = Skopiowano link.
post-open-browser = Otwórz w przeglądarce
post-less = Mniej takich wpisów…
post-delete = Usuń
post-delete-ask = Usunąć ten wpis?
post-delete-text = Zniknie z twojego serwera, a z innych, gdy tylko się o tym dowiedzą. Nie da się go przywrócić.
post-delete-yes = Usuń
post-delete-no = Zostaw
post-deleted = Usunięto.
post-boost-private = Wpisów dla obserwujących nie można podbijać.

## Gdy serwer czegoś nie przyjął

post-vote-failed = Głosu nie przyjęto. Nic się nie zmieniło.
post-favourite-failed = Polubienia nie przyjęto. Wszystko jest jak przedtem.
post-boost-failed = Podbicia nie przyjęto. Wszystko jest jak przedtem.
post-save-failed = Nie zapisano. Wszystko jest jak przedtem.

## Ostrzeżenie o treści, filtry i wrażliwe zdjęcia

post-warning-show = Pokaż
post-warning-hide = Ukryj
post-sensitive = Wrażliwa treść
post-held-back = Z { $server }
post-sensitive-show = Pokaż
post-sensitive-hide = Ukryj z powrotem
post-filtered = Ukryte przez twój filtr „{ $title }”
post-filtered-show = Pokaż mimo to

## Zdjęcia, filmy, dźwięk

post-media-audio = Dźwięk
post-media-other = Otwórz załącznik
post-media-no-alt = Brak opisu
post-media-failed = Nie udało się pobrać zdjęcia.
post-media-preview = Tego zdjęcia nie da się tu pokazać. To jego podgląd.
post-media-description = Opis
post-alt = ALT
post-media-place = { $place } z { $count }
post-media-next = Następne
post-media-previous = Poprzednie

## Ankiety

post-poll = Ankieta
post-poll-people = { $count ->
        [one] { $count } osoba zagłosowała
        [few] { $count } osoby zagłosowały
        [many] { $count } osób zagłosowało
       *[other] { $count } osób zagłosowało
    }
post-poll-votes = { $count ->
        [one] { $count } głos
        [few] { $count } głosy
        [many] { $count } głosów
       *[other] { $count } głosów
    }
post-poll-closes = Koniec { $when }
post-poll-closed = Zakończona
post-poll-yours = Twój głos
post-poll-one = Wybierz jedną odpowiedź
post-poll-several = Możesz wybrać kilka odpowiedzi.
post-poll-vote = Zagłosuj
post-poll-results = Zobacz wyniki
post-poll-back = Wróć do odpowiedzi
post-poll-choose-first = Wybierz najpierw odpowiedź.
post-poll-kept = Twój głos zostanie oddany, gdy tylko konto zacznie działać.

## Linki i cytaty

post-card-open = Otwiera się w przeglądarce
link-ask = Otworzyć { $host }?
link-ask-letters = Nazwa tej strony zawiera nietypowe litery, więc może udawać inną. Jeśli jej nie znasz, uważaj, co tam wpisujesz.
link-ask-plain = Połączenie z tą stroną nie jest szyfrowane: inni mogą po drodze czytać i zmieniać to, co widzisz i wpisujesz.
link-ask-yes = Otwórz
post-quote = Cytowany wpis
post-quote-pending = Cytowany wpis czeka na zgodę autora.
post-quote-hidden = Cytowanego wpisu nie da się pokazać.
post-quote-rejected = Autor cytowanego wpisu nie zgadza się na cytat.
post-quote-revoked = Autor cytowanego wpisu wycofał zgodę na cytat.
post-quote-deleted = Cytowany wpis został usunięty.
post-quote-unauthorized = Cytowany wpis nie jest dla ciebie dostępny.
post-quote-blocked = Cytowany wpis jest od kogoś, kogo blokujesz.
post-quote-server-blocked = Cytowany wpis jest z serwera, który blokujesz.
post-quote-muted = Cytowany wpis jest od kogoś, kogo wyciszasz.
post-quote-anyway = Pokaż mimo to
post-quote-show = Pokaż cytowany wpis

## Cały wpis dla czytników ekranu

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } załącznik.
        [few] { $count } załączniki.
        [many] { $count } załączników.
       *[other] { $count } załączników.
    }
post-visibility-public = Każdy to widzi
post-media-plays = Odtwarza się w przeglądarce

## Dlaczego wpis jest na stronie głównej

post-because-tag = Bo obserwujesz { $tag }
post-because-tag-chosen = Z twoich wyborów: { $tag }
post-because-trending = Mówi się o tym na { $server }
post-because-local = Opublikowano przed chwilą na { $server }
post-because-person = Od osoby z twojego wyboru

## Przypięte i tłumaczenia

post-pinned = Przypięty
post-translate = Przetłumacz ({ $language })
post-translating = Tłumaczenie…
post-original = Pokaż oryginał
post-translated-by = Tłumaczenie: { $by }. Oryginał: { $language }
post-translated = Tłumaczenie. Oryginał: { $language }
post-translated-said = Wpis jest przetłumaczony.
post-translate-failed = Nie udało się przetłumaczyć.
post-pin = Na górze mojego profilu
post-is-pinned = Jest teraz na górze twojego profilu.
post-is-unpinned = Nie jest już na górze twojego profilu.

## Działanie z innego konta na tym urządzeniu

post-as = Podbij, polub lub odpowiedz z konta…
post-as-title = Z innego konta
post-as-who = Z którego konta?
post-as-nobody = Nie ma innego konta, z którego można to zrobić.
    .text = Możesz je dodać w ustawieniach.
post-as-looking = Szukanie wpisu na serwerze { $server }
post-as-missing = Serwer { $server } nie może znaleźć tego wpisu. Być może nie jest on dla wszystkich albo te dwa serwery nie wymieniają się wpisami.
post-as-here = Wpis tam jest. Teraz działasz z konta { $handle }.
post-as-reply-note = Odpowiedź wymaga przejścia na to konto.
