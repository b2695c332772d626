### Zakładanie konta: jeden formularz, jedna zgoda.

join-title = Dołącz do { $server }
join-invited = Twoje zaproszenie na { $server } jest ważne i trafi tam razem z formularzem.

## Nazwa

join-name = Nazwa
join-name-later = wyświetlaną nazwę zmienisz później
join-name-help = Litery od a do z, cyfry i _
join-name-asking = Sprawdzanie, czy jest wolna
join-name-free = Nazwa { $name } jest tu wolna.
join-name-unknown = Dopiero przy zakładaniu konta { $server } powie, czy nazwa { $name } jest wolna.
join-name-taken = Ktoś już ma tu tę nazwę. Może inna?
join-name-others = Wolne nazwy i warianty twojej
join-name-free-on = Nazwa „{ $name }” jest wolna na { $server }.
join-name-switch = Zmień serwer, wpisane dane zostają
join-name-offer = Użyj { $name }
join-name-blank = Wybierz najpierw nazwę.
join-name-letters = Nazwa składa się tylko z liter od a do z, cyfr i podkreśleń.
join-name-long = Nazwa może mieć najwyżej 30 znaków.
join-name-short = To za krótko dla { $server }. Dodaj jedną lub dwie litery.
join-name-reserved = Serwer { $server } rezerwuje tę nazwę dla siebie. Wybierz inną.

## E-mail

join-email = E-mail
join-email-help = Przyjdzie jedna wiadomość z prośbą o potwierdzenie. Ten adres służy też do logowania.
join-email-meant = Może chodzi o
join-email-fix = { $email }
join-email-blank = Brakuje adresu e-mail.
join-email-invalid = To jeszcze nie jest adres e-mail. Wygląda tak: ty@example.org.
join-email-long = Ten adres jest dłuższy, niż przyjmują serwery.
join-email-taken = Na { $server } jest już konto z tym adresem.
join-email-blocked = { $server } nie przyjmuje adresów od tego dostawcy. Podaj inny.
join-email-unreachable = Pod ten adres nie dojdzie żadna poczta: część po @ nie istnieje. Poszukaj literówki.

## Hasło

join-password = Hasło
join-password-least = co najmniej 8 znaków
join-password-help = Wystarczą trzy lub cztery słowa.
join-password-show = Pokaż
join-password-hide = Ukryj
join-password-show-label = Pokaż hasło
join-password-hide-label = Ukryj hasło
join-strength-short = Pisz dalej, co najmniej 8 znaków
join-strength-weak = Łatwe do odgadnięcia, dopisz coś
join-strength-fair = Niezłe, jeszcze jedno słowo i będzie dobre
join-strength-good = Dobre
join-strength-great = Mocne
join-password-blank = Wybierz najpierw hasło.
join-password-short = Hasło musi mieć co najmniej 8 znaków.
join-password-long = Hasło może mieć najwyżej 72 znaki.
join-suggested = przygotowane dla ciebie
join-suggested-keychain = Trente przechowuje je w magazynie haseł tego urządzenia. Przyda się do logowania gdzie indziej.
join-suggested-file = To urządzenie nie ma magazynu haseł: Trente przechowuje hasło w pliku, który tylko ty możesz odczytać. Przyda się do logowania gdzie indziej.
join-suggested-own = Chcę własne hasło
join-suggested-back = Użyj przygotowanego hasła
join-password-another = Prośba o to konto jest już na { $server } i liczy się hasło podane za pierwszym razem. Tego nie wysłano. Twoja poczekalnia jest na pierwszej stronie.
join-password-refused = { $server } nie przyjmuje tego hasła. Spróbuj dłuższego.

## O co pytają tylko niektóre serwery

join-birth = Data urodzenia
join-birth-why = { $age ->
        [one] serwer o nią pyta: od { $age } roku
        [few] serwer o nią pyta: od { $age } lat
        [many] serwer o nią pyta: od { $age } lat
       *[other] serwer o nią pyta: od { $age } lat
    }
join-birth-day = Dzień
join-birth-month = Miesiąc
join-birth-year = Rok
join-birth-blank = Brakuje daty urodzenia.
join-birth-invalid = Nie ma takiego dnia. Rok ma cztery cyfry.
join-birth-young = Serwer { $server } jest dla starszych osób. Inny może ci pasować.
join-reason = Dlaczego chcesz dołączyć?
join-reason-short = wystarczy zdanie lub dwa
join-reason-help = Czytają to osoby, które prowadzą serwer.
join-reason-blank = Napisz jedno zdanie: ktoś na { $server } je przeczyta.
join-reason-long = Zmieści się najwyżej 420 znaków.

## Na co się zgadzasz

join-consent = Na co się zgadzasz
join-rules = { $count ->
        [one] { $count } zasada serwera
        [few] { $count } zasady serwera
        [many] { $count } zasad serwera
       *[other] { $count } zasad serwera
    }
join-no-rules = Zasady serwera
join-no-rules-text = { $server } nie ma spisanych zasad.
join-privacy = Prywatność
join-no-privacy-text = { $server } nie ma opublikowanej polityki prywatności.
join-terms = Regulamin
join-no-terms-text = { $server } nie ma własnego regulaminu.
join-terms-coming = Pobieranie zasad serwera
join-terms-failed = Żeby zgodzić się na zasady, trzeba je tu najpierw zobaczyć.
join-name-tidied = Twoją nazwą będzie { $name }. Jeśli ci odpowiada, zgódź się i dołącz.
join-agreement-here = Zasady serwera już tu są. Przejrzyj je, potem zgódź się i dołącz.
join-agreement-missing = Zasad serwera jeszcze tu nie ma, a wcześniej nie można się na nie zgodzić. Są już w drodze.

## Dołączanie

join-go = Zgadzam się i dołączam
join-go-to = Zgadzam się i dołączam do { $server }
join-going = Wysyłanie prośby o konto
join-then = Dostaniesz jeden e-mail do potwierdzenia adresu. W tym czasie możesz dalej czytać.
join-then-approval = Dostaniesz jeden e-mail do potwierdzenia adresu, a potem ktoś na serwerze wyrazi zgodę. W tym czasie możesz dalej czytać.
join-switched = Dołączasz teraz do { $server }. Wszystkie wpisane dane wciąż tu są.
join-said = { $server } odpowiada: „{ $said }”
join-unsaid = Serwer tego nie przyjmuje i nie mówi dlaczego.

## Serwer nikogo nie przyjmuje: co się stało, co jest bezpieczne, przycisk do następnego

join-no-slow = Serwer { $server } odpowiada teraz zbyt wolno.
join-no-down = Serwer { $server } teraz nie odpowiada.
join-no-closed = Serwer { $server } nie przyjmuje w tej chwili nowych osób.
join-no-full = Na { $server } nie ma teraz miejsca. Serwer może być przeciążony albo w naprawie.
join-no-under-age = Serwer { $server } jest dla starszych osób.
join-no-limited = Serwer { $server } nie łączy się ze wszystkimi innymi.
join-no-approval = Serwer { $server } zatwierdza teraz każde konto ręcznie.
join-again-when = Spróbuj ponownie { $when }
join-kept = Wszystkie wpisane dane są zachowane i przejdą na następny serwer.
join-next = Dołącz do { $server }
join-left = Kolejny dobry serwer to { $server }. Wszystkie wpisane dane tu są, różnią się tylko zasady serwera.
join-left-unasked = Następny jest { $server }. Wszystkie wpisane dane tu są, różnią się tylko zasady serwera.

## Konto zakłada się na stronie samego serwera

join-elsewhere = { $server } zakłada konta na własnej stronie, w przeglądarce.
join-elsewhere-then = Załóż tam konto, a potem wróć tu i zaloguj się. Trente na ciebie poczeka.
join-elsewhere-go = Dalej na { $server }

## Obok formularza w szerokim oknie

about-instant = Konto od razu
    .text = Otwórz link z e-maila i jesteś w środku.
about-approval = Zgodę daje człowiek
    .text = Ktoś na serwerze przegląda każde nowe konto.
about-people = Ludzie
    .text = Rozmawiaj z nimi i ze wszystkimi na każdym innym serwerze.
about-move = Nie na całe życie
    .text = Możesz kiedyś zmienić zdanie i zabrać swoich ludzi ze sobą.
