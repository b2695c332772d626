### Własne wpisy po publikacji: zmiana, pisanie od nowa, cytowanie i kto może cytować.

## W menu własnego wpisu

post-change = Edytuj
post-redraft = Usuń i napisz od nowa
post-quotes = Kto może cytować ten wpis

## Zmiana wpisu

compose-title-change = Edytuj wpis
compose-save = Zapisz
compose-saving = Zapisywanie
compose-changed = Wpis zmieniony.
compose-seen-fixed = Po publikacji nie da się zmienić, kto widzi wpis: inni już go mają.
compose-undo-ask = Odrzucić zmiany?
compose-undo-text = Wpis zostaje taki, jaki jest.
compose-nothing-written = Nic się nie zmieniło, a twój tekst nie przepadł.
compose-not-changed = Nie zapisano. Twój tekst jest tu bezpieczny.
compose-change-again = Zapisz jeszcze raz
compose-not-changed-yet = Wpis jest taki jak przedtem. Możesz teraz zapisać zmianę.
compose-poll-keeps = Bez zmian
compose-poll-votes = Jeśli zmienisz odpowiedzi albo liczbę możliwych wyborów, wszystkie dotychczasowe głosy przepadną.
compose-poll-ended = Ta ankieta już się skończyła. Jeśli zapiszesz, otworzy się znowu na co najmniej pięć minut.
compose-poll-gone = Bez ankiety przepadną wszystkie głosy.

## Usunięcie wpisu i pisanie od nowa

post-redraft-ask = Usunąć ten wpis i napisać go od nowa?
post-redraft-text = Tekst i zdjęcia wrócą jako szkic. Przepadnie: { $replies ->
        [one] { $replies } odpowiedź
        [few] { $replies } odpowiedzi
        [many] { $replies } odpowiedzi
       *[other] { $replies } odpowiedzi
    }, { $boosts ->
        [one] { $boosts } podbicie
        [few] { $boosts } podbicia
        [many] { $boosts } podbić
       *[other] { $boosts } podbić
    } i { $favourites ->
        [one] { $favourites } polubienie
        [few] { $favourites } polubienia
        [many] { $favourites } polubień
       *[other] { $favourites } polubień
    }. Odpowiedzi zostaną tam, gdzie są, ale już nie pod twoim wpisem.
post-redraft-text-none = Tekst i zdjęcia wrócą jako szkic. Polubienia, podbicia i odpowiedzi, które jeszcze przyjdą, przepadną.
post-redraft-yes = Usuń i napisz od nowa
post-redrafted = Usunięto. Twój tekst jest tutaj.

## Cytowanie

compose-title-quote = Cytat
compose-placeholder-quote = Co o tym powiesz?
compose-quote-remove = Usuń cytat
compose-quote-waits = { $name } najpierw dostanie pytanie o zgodę. Do tego czasu wpis będzie bez cytatu.
post-quote-it = Cytuj
post-quote-asks = Czeka na zgodę autora.
post-quote-no = { $name } nie chce, żeby cytować ten wpis.
post-quote-no-followers = Cytować mogą tylko osoby, które obserwują konto { $name }.
post-quote-no-private = Cytować można tylko to, co widzą wszyscy.
post-quote-gone = Nie udało się wczytać wpisu, który cytujesz.

## Kto może cytować własny wpis

post-quotes-text = Cytaty, które już są, zostają. Z każdego możesz wyjąć swój wpis.
post-quotes-save = Zapisz
post-quotes-saved = Zapisano.
post-unquote = Wyjmij mój wpis z cytatu
post-unquote-ask = Wyjąć twój wpis z tego cytatu?
post-unquote-text = Wpis konta { $name } zostaje, ale twojego już w nim nie widać. Tego nie można cofnąć.
post-unquote-yes = Wyjmij
post-unquote-no = Zostaw
post-unquoted = Twojego wpisu już tam nie widać.
