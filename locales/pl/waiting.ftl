### Poczekalnia: od wysłanego formularza do działającego konta.

waiting-title = Już prawie
waiting-title-over = Tym razem się nie udało
waiting-track = Postęp
waiting-step-sent = Prośba wysłana
waiting-step-mail = Potwierdź e-mail
waiting-step-mail-done = E-mail potwierdzony
waiting-step-review = Sprawdzanie
waiting-step-in = Jesteś w środku

## Jak stoją sprawy z kontem

waiting-sending = Twoja prośba jest w drodze
    .text = Trente pyta { $server }, czy prośba dotarła. Wpisane dane, poza własnym hasłem, są zachowane, nawet jeśli zamkniesz okno.
waiting-arrived = Twoja prośba najpewniej dotarła
    .text = { $server } zna już nazwę { $name }. Otwórz link z wiadomości na { $email }, a potem zaloguj się tutaj. Twoje wybory czekają.
waiting-not-arrived = Twoja prośba nie dotarła
    .text = { $server } nie zna nazwy { $name }. Wpisane dane, poza własnym hasłem, są zachowane: jedno dotknięcie wypełni formularz od nowa.
waiting-unconfirmed = Sprawdź pocztę, żeby uruchomić konto
    .text = Od { $server } przyszła wiadomość z linkiem ważnym dwa dni. Otwórz link na dowolnym urządzeniu, a Trente samo wpuści cię do środka.
waiting-pending = Ktoś czyta twoją prośbę
    .text = E-mail jest potwierdzony. Na { $server } ktoś przegląda każdą prośbę: trwa to od kilku minut do kilku dni. Trente sprawdza dalej i samo cię wpuści, przyjdzie też e-mail.
waiting-open = Twoje konto już działa
    .text = Jesteś na { $server } jako { $name }.
waiting-refused = { $server } nie przyjmuje twojej prośby
    .text = Powodu nie podano, ale to nie ocena ciebie: małe serwery często robią przerwę w przyjmowaniu nowych osób. Twoje wybory i wpisane dane, poza własnym hasłem, są bezpieczne.
waiting-expired = Twoja prośba na { $server } wygasła
    .text = Link z wiadomości nie został otwarty na czas. Twoje wybory i wpisane dane, poza własnym hasłem, wciąż tu są: jedno dotknięcie wypełni formularz od nowa.
waiting-disabled = { $server } nie wpuszcza na to konto
    .text = Konto { $name } istnieje, ale jest wyłączone albo czeka na dodatkowe potwierdzenie. Wiadomości z { $server } mówią, czego potrzeba. Nic twojego nie przepadło.
waiting-elsewhere = Dalej w przeglądarce
    .text = { $server } przyjmuje nowe osoby na własnej stronie. Załóż tam konto, a potem wróć i zaloguj się: twoje wybory tu czekają.

## Co można zrobić w tym czasie

waiting-mail-open = Otwórz pocztę
waiting-again = Wyślij ponownie
waiting-again-in = Wyślij ponownie za { $count } s
waiting-sent-again = Nowa wiadomość jest w drodze na { $email }.
waiting-wrong = Zły adres?
waiting-address = Twój adres e-mail
waiting-address-help = Wiadomość pójdzie na nowy adres. Stary link przestanie działać.
waiting-address-bad = Adres ma @ i domenę, na przykład ty@example.org.
waiting-address-go = Zmień i wyślij
waiting-look = Sprawdź teraz
waiting-looking = Sprawdzanie
waiting-fault = Nic nie przepadło. Trente próbuje dalej.
waiting-meanwhile-join = Zacznij tymczasem na { $server }
waiting-refused-join = Dołącz do { $server }
waiting-refused-others = Zobacz inne serwery
waiting-expired-again = Poproś { $server } jeszcze raz
waiting-elsewhere-go = Otwórz stronę
waiting-elsewhere-login = Mam już konto: zaloguj się
waiting-more = Więcej
waiting-leave = Zrezygnuj
waiting-put-away = Schowaj
waiting-leave-ask = Zrezygnować z konta na { $server }?
waiting-leave-text = Trente przestanie czekać na to konto. Wybrane rzeczy do czytania zostają.
waiting-leave-yes = Zrezygnuj
waiting-leave-no = Czekaj dalej

## Pod kartą

waiting-choose = W oczekiwaniu wybierz, co chcesz czytać
waiting-meanwhile = Tymczasem wybierz, co chcesz czytać

## Gdzie indziej w oknie

waiting-rail = Jeszcze nieaktywne
waiting-none = Żadne konto nie czeka
waiting-banner-go = Pokaż
waiting-opened = Twoje konto już działa. Witaj, { $name }.
waiting-opened-too = Konto { $handle } już działa.
waiting-opened-go = Przejdź na nie

wish-kept = Zapamiętane. Zrobimy to, gdy tylko twoje konto zacznie działać.
