### Pisanie wpisu.

compose-title = Nowy wpis
compose-title-reply = Odpowiedź
compose-close = Zamknij, zachowaj jako szkic
compose-text = Twój wpis
compose-placeholder = Co ci chodzi po głowie?
compose-placeholder-reply = Twoja odpowiedź
compose-send = Opublikuj
compose-sending = Publikowanie
compose-send-keys = Wysyłanie: { $keys }
compose-tools = Dodaj do wpisu

## Komu odpowiadasz

compose-replying = Odpowiadasz: { $name }
compose-post-gone = Nie udało się wczytać wpisu, na który odpowiadasz. Twój tekst jest zachowany.

## Kto to widzi

compose-visibility = Kto to widzi: { $who }
compose-visibility-menu = Kto to widzi
compose-public = Wszyscy
    .line = Widoczny na publicznych osiach czasu, w wyszukiwaniu i na twoim profilu.
compose-unlisted = Wszyscy, po cichu
    .line = Każdy może go przeczytać na twoim profilu, ale nie trafia na publiczne osie czasu.
compose-private = Obserwujący
    .line = Tylko osoby, które cię obserwują, i te, o których wspominasz.
compose-direct = Wspomniane osoby
    .line = Tylko osoby, których nazwy podasz. Administracja twojego serwera też może go przeczytać.

## Język wpisu

compose-language = Język wpisu: { $language }
compose-language-yours = Twoje
compose-language-all = Wszystkie języki
compose-language-unset = Język

## Ostrzeżenie o treści

compose-warning-add = Dodaj ostrzeżenie o treści
compose-warning-remove = Usuń ostrzeżenie o treści
compose-warning = Ostrzeżenie o treści
compose-warning-placeholder = Co warto wiedzieć przed lekturą?

## Długość

compose-left = { $count ->
        [one] Został { $count } znak
        [few] Zostały { $count } znaki
        [many] Zostało { $count } znaków
       *[other] Zostało { $count } znaków
    }
compose-over = { $count ->
        [one] O { $count } znak za dużo
        [few] O { $count } znaki za dużo
        [many] O { $count } znaków za dużo
       *[other] O { $count } znaków za dużo
    }

## Szkice

compose-draft-saved = Szkic zachowany na tym urządzeniu
compose-draft-failed = Nie udało się zachować szkicu na tym urządzeniu. Twój tekst wciąż tu jest: zostaw tę stronę otwartą albo go skopiuj.
compose-draft-restored = Twój wcześniejszy szkic wrócił.
compose-discard = Odrzuć
compose-discard-ask = Odrzucić ten szkic?
compose-discard-text = Jest tylko na tym urządzeniu i nie da się go potem przywrócić.
compose-discard-yes = Odrzuć
compose-discard-no = Zachowaj

## Po wysłaniu

compose-sent = Opublikowano.
compose-sent-view = Zobacz
compose-again = Opublikuj jeszcze raz
compose-not-there = Nie ma go wśród twoich najnowszych wpisów. Możesz go teraz opublikować.
compose-not-sent = Nie opublikowano. Twój tekst jest tu bezpieczny.
compose-join = Załóż konto
compose-needs-account = Żeby pisać, trzeba mieć konto. Załóż je albo zaloguj się, a ta strona otworzy się znowu.
share-kept = Udostępniona treść jest zachowana. Otworzy się tutaj, gdy tylko będziesz mieć konto.
share-left-out = Nie wszystko dotarło: Trente przyjmuje do czterech plików, każdy do 100 MB.

compose-keep = Zachowaj jako szkic
compose-waits = Zachowane. Opublikujesz, gdy tylko konto zacznie działać.

## Kto to zobaczy: jedno zdanie pod tekstem

compose-seen-public = { $quotes ->
        [public] Każdy to zobaczy i każdy może to cytować.
        [followers] Każdy to zobaczy. Cytować mogą, poza tobą, tylko obserwujący.
        [nobody] Każdy to zobaczy. Nikt inny nie może tego cytować.
       *[unsaid] Każdy to zobaczy, także w wyszukiwaniu i na publicznych osiach czasu.
    }
compose-seen-unlisted = { $quotes ->
        [public] Zobaczy to każdy, kto zajrzy, ale wpis nie trafia na publiczne osie czasu. Każdy może go cytować.
        [followers] Zobaczy to każdy, kto zajrzy, ale wpis nie trafia na publiczne osie czasu. Cytować mogą tylko obserwujący.
        [nobody] Zobaczy to każdy, kto zajrzy, ale wpis nie trafia na publiczne osie czasu. Nikt inny nie może go cytować.
       *[unsaid] Zobaczy to każdy, kto zajrzy, ale wpis nie trafia na publiczne osie czasu.
    }
compose-seen-private = { $followers ->
        [chosen] Zobaczą to tylko osoby, którym pozwalasz się obserwować.
       *[open] Zobaczą to tylko obserwujący. Każdy może do nich dołączyć i wtedy też to zobaczy.
    }
compose-seen-private-named = { $followers ->
        [chosen] Zobaczą to osoby, którym pozwalasz się obserwować, a także { $names }.
       *[open] Zobaczą to obserwujący, a także { $names }. Każdy może zacząć cię obserwować.
    }
compose-seen-direct = Poza tobą zobaczą to tylko te osoby: { $names }. Administracja waszych serwerów też może to przeczytać.
compose-seen-nobody = Nikt poza tobą tego nie zobaczy: napisz czyjąś nazwę, na przykład @nazwa.
compose-seen-others = { $count ->
        [one] { $name } i { $count } inna osoba
        [few] { $name } i { $count } inne osoby
        [many] { $name } i { $count } innych osób
       *[other] { $name } i { $count } innych osób
    }
compose-seen-local = Zobaczą to tylko osoby na { $server }. Wpis nie trafi na inne serwery.
compose-seen-local-private = { $followers ->
        [chosen] Zobaczą to tylko osoby na { $server }, którym pozwalasz się obserwować.
       *[open] Zobaczą to tylko obserwujący na { $server }. Każdy na tym serwerze może do nich dołączyć i wtedy też to zobaczy.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] Zobaczą to osoby na { $server }, którym pozwalasz się obserwować, a także { $names }.
       *[open] Zobaczą to obserwujący na { $server }, a także { $names }. Każdy na tym serwerze może zacząć cię obserwować.
    }
compose-seen-local-direct = Poza tobą zobaczą to tylko te osoby: { $names }. Administracja serwera { $server } też może to przeczytać.
compose-seen-local-nobody = Nikt poza tobą tego nie zobaczy: napisz nazwę kogoś na { $server }, na przykład @nazwa.
compose-seen-local-missed = Wpis nie trafi na inne serwery, więc nie dostaną go te osoby: { $names }.
compose-local = Tylko na { $server }
    .text = Wpis nie trafi na inne serwery: osoby stamtąd go nie dostaną, nawet jeśli cię obserwują.
compose-markdown = Markdown
    .text = *Kursywa*, **pogrubienie**, [linki](https://…) i listy zostaną sformatowane.
compose-visibility-done = Gotowe
compose-quotes = Kto może cytować
compose-quote-public = Każdy
compose-quote-followers = Obserwujący
compose-quote-nobody = Nikt
compose-quotes-closed = Wpisu, którego nie widzą wszyscy, nikt inny nie może cytować.

## Ankieta

compose-poll = Ankieta
compose-poll-add = Dodaj ankietę
compose-poll-remove = Usuń ankietę
compose-poll-answer = Odpowiedź { $place }
compose-poll-less = Usuń odpowiedź { $place }
compose-poll-more = Dodaj odpowiedź
compose-poll-several = Kilka odpowiedzi
compose-poll-length = Czas trwania
compose-poll-minutes = { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minut
    }
compose-poll-hours = { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godzin
    }
compose-poll-days = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dni
    }
compose-poll-few = Ankieta wymaga co najmniej dwóch odpowiedzi.
compose-poll-long = Za długa odpowiedź. Limit znaków: { $most }.
compose-poll-twice = Dwie odpowiedzi brzmią tak samo.
compose-poll-or-media = { $server } przyjmuje w jednym wpisie zdjęcia albo ankietę, nie jedno i drugie.

## Język tego, co napisano

compose-tongue = Język tego tekstu to chyba { $language }.
    .take = Opublikuj jako: { $language }
    .leave = Zostaw

## Wątek: wpisy publikowane jeden po drugim

compose-thread-add = Dodaj wpis
compose-thread-placeholder = I co dalej?
compose-thread-nth = Wpis { $place } z { $count }
compose-thread-remove = Usuń wpis { $place }
compose-thread-removed = Usunięto z wątku.
compose-thread-long = To za długie na jeden wpis.
compose-thread-split = Zrób z tego wątek
compose-thread-made = Twój tekst jest teraz wątkiem, podzielonym tak, żeby każdy wpis się zmieścił.
compose-thread-sending = Publikowanie { $place } z { $count }
compose-thread-sent = { $count ->
        [one] Opublikowano.
        [few] Opublikowano wątek: { $count } wpisy.
        [many] Opublikowano wątek: { $count } wpisów.
       *[other] Opublikowano wątek: { $count } wpisów.
    }
compose-thread-stopped = { $count ->
        [one] Pierwszy wpis twojego wątku jest już opublikowany. Reszta jest tu bezpieczna i można ją publikować dalej.
        [few] Pierwsze { $count } wpisy twojego wątku są już opublikowane. Reszta jest tu bezpieczna i można ją publikować dalej.
        [many] Pierwszych { $count } wpisów twojego wątku jest już opublikowanych. Reszta jest tu bezpieczna i można ją publikować dalej.
       *[other] Pierwszych { $count } wpisów twojego wątku jest już opublikowanych. Reszta jest tu bezpieczna i można ją publikować dalej.
    }
compose-thread-later = Wątek nie może czekać na serwerze, który przechowuje tylko pojedyncze wpisy. Opublikuj go teraz albo zostaw wśród szkiców.
compose-thread-nobody = Wpisu { $place } nie zobaczy nikt poza tobą: napisz w nim czyjąś nazwę, na przykład @nazwa.
