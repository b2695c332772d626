### Logowanie: jedno pole, które przyjmuje wszystko, potem przeglądarka, potem strona główna.

login-heading = Witaj ponownie
login-back = Wróć do czytania
login-field = Gdzie jest twoje konto?
login-placeholder = mastodon.com.pl albo @ty@mastodon.com.pl
login-help = Adres, nazwa, link do profilu: wklej cokolwiek.
login-email = To wygląda na twój adres e-mail. Adres konta kończy się nazwą serwera, na przykład mastodon.com.pl.
login-clear = Wyczyść
login-options = Serwery
login-continue = Dalej
login-asking = Sprawdzanie serwera
login-password = Hasło wpisujesz na stronie swojego serwera, nigdy tutaj.

## Gdy ktoś nie pamięta serwera

login-forgot = Nie pamiętam swojego serwera
login-forgot-known = Serwery znane temu urządzeniu:
login-forgot-name = Podaj nazwę, a my poszukamy
login-forgot-look = Szukaj
login-forgot-looking = Szukanie na największych serwerach
login-forgot-nowhere = Na największych serwerach nikt nie używa nazwy { $name }. Może to mniejszy serwer.
login-forgot-there = Nazwa { $name } jest tu w użyciu. Czy to ty?
login-forgot-mail = Poszukaj w poczcie słowa „Mastodon”. Adres nadawcy kończy się nazwą twojego serwera.
login-forgot-history = Poszukaj w menedżerze haseł albo w historii przeglądarki nazwy takiej jak mastodon.com.pl.
login-forgot-friend = Poproś znajomą osobę, żeby otworzyła twój profil: część po drugim @ to twój serwer.
login-new = Pierwszy raz tutaj?
login-new-join = Załóż konto w jakieś trzydzieści sekund

## Czekanie na przeglądarkę

login-waiting-heading = Teraz kolej na przeglądarkę
login-waiting = Przeglądarka jest otwarta na { $server }. Wyraź tam zgodę, a potem wróć tutaj.
login-waiting-by-hand = Przeglądarka się nie otwiera. Skopiuj adres, otwórz go w dowolnej przeglądarce na tym urządzeniu i wyraź tam zgodę.
login-waiting-live = Czekamy na { $server }
login-open-again = Otwórz stronę jeszcze raz
login-copy = Skopiuj adres
login-copied = Skopiowano adres.
login-copy-failed = Nie udało się skopiować adresu. Zaznacz go tutaj i skopiuj ręcznie.
login-address = Adres strony
login-cancelled = Anulowano logowanie. Twój serwer jest wciąż wpisany.

## Z kodem, gdy przeglądarka nie może sama wrócić

login-code = Kod z przeglądarki
login-code-help = Gdy wyrazisz zgodę, { $server } pokaże kod. Skopiuj go i wklej tutaj.
login-code-go = Zaloguj się
login-code-checking = Logowanie
login-code-missing = Wklej najpierw kod.

## Po zalogowaniu

login-done = Witaj ponownie, { $name }.
login-secret-file = To urządzenie nie ma magazynu haseł: dane logowania są w pliku, który tylko ty możesz odczytać.

## Czego chciał gość, gdy otworzyły się drzwi: zapamiętane i zrobione, gdy konto zacznie działać

wish-favourite = Zapamiętane. Trente polubi ten wpis, gdy tylko konto zacznie działać.
wish-boost = Zapamiętane. Trente podbije ten wpis, gdy tylko konto zacznie działać.
wish-save = Zapamiętane. Trente zapisze ten wpis, gdy tylko konto zacznie działać.
wish-vote = Zapamiętane. Trente odda twój głos, gdy tylko konto zacznie działać.
wish-reply = Wpis jest zapamiętany. Odpowiesz, gdy tylko konto zacznie działać.
wish-follow = Trente zaobserwuje tę osobę za ciebie, gdy tylko konto zacznie działać.
wish-write = Żeby pisać, trzeba mieć konto. Założenie zajmuje około trzydziestu sekund.
