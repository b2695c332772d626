### Co się wydarzyło, kto prosi o zgodę na obserwowanie i co jest wstrzymane.

notifications-title = Powiadomienia
notifications-sections = Rodzaje powiadomień
notifications-all = Wszystkie
notifications-mentions = Wzmianki
notifications-private = Prywatne
notifications-requests = Prośby
notifications-loading = Wczytywanie powiadomień
notifications-new = Nowe
notifications-show = { $count ->
        [one] Pokaż { $count } nowe powiadomienie
        [few] Pokaż { $count } nowe powiadomienia
        [many] Pokaż { $count } nowych powiadomień
       *[other] Pokaż { $count } nowych powiadomień
    }
notifications-choose = Wybierz, od kogo dostajesz powiadomienia
notifications-clear = Wyczyść wszystkie powiadomienia
    .ask = Wyczyścić wszystkie powiadomienia?
    .text = Znikną we wszystkich twoich aplikacjach i nie da się ich przywrócić. Wpisy zostają.
    .yes = Wyczyść wszystkie
    .no = Zostaw
    .done = Wyczyszczono wszystkie powiadomienia.
notifications-dismiss = Odrzuć: { $what }
notifications-empty = Nic się jeszcze nie wydarzyło
    .text = Gdy ktoś ci odpowie, polubi lub podbije twój wpis albo zacznie cię obserwować, zobaczysz to tutaj.
notifications-empty-mentions = Nikt jeszcze o tobie nie wspomina
    .text = Tu są wpisy, które o tobie wspominają, odpowiedzi też.
notifications-wordless = Wpis bez słów

## Co się wydarzyło, po jednym zdaniu

notifications-favourite = { $others ->
        [0] { $name } lubi twój wpis
        [one] { $name } i { $second } lubią twój wpis
        [few] { $name } i { $others } inne osoby lubią twój wpis
        [many] { $name } i { $others } innych osób lubi twój wpis
       *[other] { $name } i { $others } innych osób lubi twój wpis
    }
notifications-boost = { $others ->
        [0] { $name } podbija twój wpis
        [one] { $name } i { $second } podbijają twój wpis
        [few] { $name } i { $others } inne osoby podbijają twój wpis
        [many] { $name } i { $others } innych osób podbija twój wpis
       *[other] { $name } i { $others } innych osób podbija twój wpis
    }
notifications-follow = { $others ->
        [0] { $name } cię obserwuje
        [one] { $name } i { $second } cię obserwują
        [few] { $name } i { $others } inne osoby cię obserwują
        [many] { $name } i { $others } innych osób cię obserwuje
       *[other] { $name } i { $others } innych osób cię obserwuje
    }
notifications-follow-request = { $name } chce cię obserwować
notifications-mention = { $name } wspomina o tobie
notifications-reply = { $name } odpowiada ci
notifications-private-mention = { $name } pisze do ciebie prywatnie
notifications-posted = { $name } publikuje nowy wpis
notifications-poll = Ankieta z twoim głosem dobiegła końca
notifications-own-poll = Twoja ankieta dobiegła końca
notifications-changed = { $name } zmienia podbity przez ciebie wpis
notifications-quote = { $name } cytuje twój wpis
notifications-quoted-changed = { $name } zmienia cytowany przez ciebie wpis
notifications-pack = { $name } dodaje cię do pakietu
notifications-pack-changed = { $name } zmienia pakiet, w którym jesteś
notifications-sign-up = { $others ->
        [0] { $name } zakłada konto
        [one] { $name } i { $second } zakładają konta
        [few] { $name } i { $others } inne osoby zakładają konta
        [many] { $name } i { $others } innych osób zakłada konta
       *[other] { $name } i { $others } innych osób zakłada konta
    }
notifications-report = { $name } zgłasza konto { $target }
notifications-severed = Zerwane obserwowanie w obie strony: { $target }
notifications-severed-followers = { $followers ->
        [one] Tracisz { $followers } osobę, która cię obserwuje
        [few] Tracisz { $followers } osoby, które cię obserwują
        [many] Tracisz { $followers } osób, które cię obserwują
       *[other] Tracisz { $followers } osób, które cię obserwują
    }
notifications-severed-following = { $following ->
        [one] Nie obserwujesz już stamtąd { $following } osoby
        [few] Nie obserwujesz już stamtąd { $following } osób
        [many] Nie obserwujesz już stamtąd { $following } osób
       *[other] Nie obserwujesz już stamtąd { $following } osób
    }
notifications-warning = Moderacja twojego serwera podjęła działania wobec twojego konta
notifications-other = { $name } robi coś, czego ta wersja Trente jeszcze nie zna
notifications-other-nobody = Wydarzyło się coś, czego ta wersja Trente jeszcze nie zna

## Powiadomienia systemowe

popups-ask = Czy system ma ci pokazywać, co się tu dzieje, gdy Trente jest otwarte?
    .yes = Tak, niech pokazuje
    .no = Nie teraz
popups-on = Powiadomienia systemowe są włączone. Wyłączysz je w ustawieniach.
popups-off = Nic nie będzie wyskakiwać. Zmienisz to w ustawieniach.
popups-first = Tu odzywa się Trente
    .text = Gdy coś się dzieje, a ty patrzysz gdzie indziej.
popups-several = { $count ->
        [one] { $count } nowe powiadomienie
        [few] { $count } nowe powiadomienia
        [many] { $count } nowych powiadomień
       *[other] { $count } nowych powiadomień
    }
popups-open = Otwórz powiadomienia
popups-nowhere = Twój system w tej chwili ich nie pokazuje.

## Działania

notifications-follow-back = { $count ->
        [1] Również obserwuj
        [one] Również obserwuj { $count } osobę
        [few] Również obserwuj { $count } osoby
        [many] Również obserwuj { $count } osób
       *[other] Również obserwuj { $count } osób
    }
notifications-followed-back = Też obserwujesz.
notifications-accept = Przyjmij
notifications-accept-label = Przyjmij: { $name }
notifications-refuse = Odrzuć
notifications-refuse-label = Odrzuć: { $name }
notifications-accepted = Przyjęto
notifications-refused = Odrzucono

## Co jest wstrzymane

notifications-held-line = { $count ->
        [one] Wstrzymano coś od { $count } osoby
        [few] Wstrzymano coś od { $count } osób
        [many] Wstrzymano coś od { $count } osób
       *[other] Wstrzymano coś od { $count } osób
    }
requests-follow = Chcą cię obserwować
requests-follow-none = Nikt teraz nie prosi o zgodę na obserwowanie.
requests-held = Wstrzymane dla ciebie
requests-held-about = Te osoby próbują do ciebie dotrzeć, a wstrzymuje je jedno z twoich ustawień. Nic o tym nie wiedzą.
requests-held-none = Nic nie jest wstrzymane.
requests-held-count = { $count ->
        [one] { $count } powiadomienie
        [few] { $count } powiadomienia
        [many] { $count } powiadomień
       *[other] { $count } powiadomień
    }
requests-let-in = Wpuść
requests-let-in-label = Wpuść: { $name }
requests-dismiss = Odrzuć
requests-dismiss-label = Odrzuć: { $name }
requests-let-in-done = Wpuszczono. Od teraz powiadomienia od tej osoby docierają do ciebie.
requests-dismissed = Odrzucono

## Kto może wysyłać powiadomienia

choices-title = Od kogo dostajesz powiadomienia
choices-about = Te ustawienia przechowuje twój serwer, więc działają w każdej aplikacji.
choices-none = Twój serwer nie ma takich ustawień
    .text = Mastodon ma je od wersji 4.3. Powiadomienia dostajesz od wszystkich.
choices-not-followed = Osoby, których nie obserwujesz
choices-not-followers = Osoby, które cię nie obserwują
choices-new = Konta młodsze niż 30 dni
choices-private = Prywatne wzmianki, o które nie prosisz
choices-limited = Konta ograniczone przez moderację
choices-accept = Pokazuj
choices-hold = Wstrzymuj
choices-drop = Ignoruj
choices-loading = Wczytywanie twoich ustawień

## Prywatne rozmowy

conversations-note = Rozmowę mogą czytać tylko jej uczestnicy i administracja ich serwerów. Nie jest szyfrowana.
conversations-list = Prywatne rozmowy, od najnowszych
conversations-loading = Wczytywanie rozmów
conversations-empty = Brak prywatnych rozmów
    .text = Rozmowę zaczyna wpis tylko dla wspomnianych osób. Wybierz przy pisaniu „Wspomniane osoby”.
conversations-own = Ty: { $words }
conversations-alone = Tylko ty
conversations-remove-label = Usuń z listy: { $name }
conversations-remove-ask = Usunąć tę rozmowę?
    .text = Zniknie z twojej listy. Wpisy zostają tam, gdzie są.
    .yes = Usuń
    .no = Zostaw
