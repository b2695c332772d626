### Co widzi gość na początku: prawdziwe wpisy z dobrego serwera i drogę do środka.

welcome-headline = Wejdź śmiało.
welcome-lede = To Mastodon na żywo. Czytaj, ile chcesz. Konto założysz w jakieś trzydzieści sekund.
welcome-happening = Teraz na { $server }
welcome-trending = O czym się tam dziś rozmawia
welcome-public = Najnowsze wpisy, na bieżąco
welcome-begun = Zakładanie konta na { $server } czeka na dokończenie.
welcome-begun-go = Kontynuuj
welcome-mail = Serwer jest jak dostawca poczty: wybierz jeden, rozmawiaj ze wszystkimi, przenieś się, kiedy chcesz.
welcome-language = Język: { $language }
welcome-posts-only = Tylko wpisy
welcome-invite = Tędy do środka
welcome-topics = O czym lubisz czytać?
welcome-join = Dołącz do { $server }
welcome-have-account = Mam już konto
welcome-have-account-label = Mam już konto. Zaloguj się
welcome-others = Inne dobre serwery
welcome-more = Mam zaproszenie
welcome-others-title = { $count ->
        [one] Jeszcze jeden dobry serwer
        [2] Dwa inne dobre serwery
        [few] { $count } inne dobre serwery
        [many] { $count } innych dobrych serwerów
       *[other] { $count } innych dobrych serwerów
    }
welcome-look = Zobacz tamtejsze wpisy

## Dlaczego ten serwer

why-language = język: { $language }
why-language-second = w innym z twoich języków: { $language }
why-language-common = najpopularniejszy język: { $language }
why-instant = konto od razu
why-approval = prośbę najpierw czyta człowiek
why-topic = temat: { $topic }
why-region-europe = w Europie
why-region-north-america = w Ameryce Północnej
why-region-south-america = w Ameryce Południowej
why-region-africa = w Afryce
why-region-asia = w Azji
why-region-oceania = w Oceanii
why-people = { $count ->
        [one] { $people } osoba w tym tygodniu
        [few] { $people } osoby w tym tygodniu
        [many] { $people } osób w tym tygodniu
       *[other] { $people } osób w tym tygodniu
    }
why-answered = odpowiada w { $ms } ms

## Czym serwer wyróżnia się w trójce

role-best = Najlepiej do ciebie pasuje
role-instant = Konto od razu
role-topic = Temat: { $topic }
role-big = Duży serwer, język: { $language }
role-quiet = Mały i spokojny
role-larger = Więcej osób
role-smaller = Mniej osób

## Obok nazwy serwera

pick-instant = od razu
pick-approval = za zgodą
pick-many-languages = { $count ->
        [one] { $count } język
        [few] { $count } języki
        [many] { $count } języków
       *[other] { $count } języków
    }

## Serwery, które byłyby pierwsze, i dlaczego nie są

passed-slow = { $next ->
        [none] Serwer { $server } odpowiada teraz powoli. Czytaj dalej, a Trente poszuka innego.
       *[other] Serwer { $server } odpowiada teraz powoli. Kolejny dobry serwer to { $next }.
    }
passed-down = { $next ->
        [none] Serwer { $server } teraz nie odpowiada. Czytaj dalej, a Trente poszuka innego.
       *[other] Serwer { $server } teraz nie odpowiada. Kolejny dobry serwer to { $next }.
    }
passed-closed = { $next ->
        [none] Serwer { $server } nie przyjmuje teraz nowych osób. Czytaj dalej, a Trente poszuka innego.
       *[other] Serwer { $server } nie przyjmuje teraz nowych osób. Kolejny dobry serwer to { $next }.
    }
passed-full = { $next ->
        [none] Na { $server } nie ma teraz miejsca. Czytaj dalej, a Trente poszuka innego.
       *[other] Na { $server } nie ma teraz miejsca. Kolejny dobry serwer to { $next }.
    }
passed-under-age = { $next ->
        [none] Serwer { $server } jest dla starszych osób. Czytaj dalej, a Trente poszuka innego.
       *[other] Serwer { $server } jest dla starszych osób. Kolejny dobry serwer to { $next }.
    }
passed-limited = { $next ->
        [none] Serwer { $server } nie łączy się ze wszystkimi innymi. Czytaj dalej, a Trente poszuka innego.
       *[other] Serwer { $server } nie łączy się ze wszystkimi innymi. Kolejny dobry serwer to { $next }.
    }
passed-approval = { $next ->
        [none] Serwer { $server } zatwierdza teraz każde konto ręcznie. Czytaj dalej, a Trente poszuka innego.
       *[other] Serwer { $server } zatwierdza teraz każde konto ręcznie. Na { $next } konto działa od razu.
    }

## Tematy serwerów

topic-academia = Uczelnie
topic-activism = Aktywizm
topic-adult = Treści dla dorosłych
topic-art = Sztuka
topic-bipoc = BIPOC
topic-books = Książki
topic-film = Film
topic-food = Jedzenie
topic-furry = Furry
topic-games = Gry
topic-general = Ogólne
topic-hobby = Hobby
topic-humor = Humor
topic-journalism = Wiadomości
topic-lgbt = LGBTQ+
topic-music = Muzyka
topic-nature = Przyroda
topic-now = Teraz
topic-photography = Fotografia
topic-regional = Regionalne
topic-religion = Religia
topic-science = Nauka
topic-sports = Sport
topic-tech = Technika

## Link, który ktoś ma: zaproszenie, pakiet, profil znajomej osoby

link-title = Mam zaproszenie albo link
link-label = Twój link
link-help = Zaproszenie, pakiet, profil znajomej osoby, serwer: wklej cokolwiek.
link-go = Otwórz
link-paste = Wklej ze schowka
link-empty = W schowku nie ma tekstu.
link-nothing = Trente tego nie rozpoznaje. Link wygląda tak: https://mastodon.com.pl/invite/… albo tak: @ty@mastodon.com.pl.
link-invite-over = To zaproszenie na { $server } wygasło.
link-pack = { $count ->
        [one] Obserwować { $count } osobę z pakietu „{ $name }”?
        [few] Obserwować { $count } osoby z pakietu „{ $name }”?
        [many] Obserwować { $count } osób z pakietu „{ $name }”?
       *[other] Obserwować { $count } osób z pakietu „{ $name }”?
    }
link-pack-then = Gdy tylko konto zacznie działać, Trente zaobserwuje wszystkie te osoby po kolei. Każdą możesz potem usunąć.
link-pack-yes = Obserwuj
link-pack-kept = Osoby z tego pakietu są zapamiętane.
link-person = Obserwujesz { $handle } na tym urządzeniu. Wpisy trafiają na twoją stronę główną.
link-person-ask = Obserwować { $handle }?
link-person-then = Wpisy od razu trafiają na twoją stronę główną, a konto przejmie je, gdy tylko zacznie działać.
link-person-yes = Obserwuj
link-person-no = Tylko zobacz

## Link, którym Trente otworzył inny program

link-asks-title = Otworzyć ten link?
link-asks = { $what ->
        [invite] Ten link pochodzi spoza Trente i zawiera zaproszenie na { $place }.
        [pack] Ten link pochodzi spoza Trente i prowadzi do pakietu osób na { $place }.
        [person] Ten link pochodzi spoza Trente i prowadzi do profilu { $place }.
        [post] Ten link pochodzi spoza Trente i prowadzi do wpisu na { $place }.
        [share] Ten link pochodzi spoza Trente i niesie tekst nowego wpisu. Zobaczysz go, zanim cokolwiek zostanie opublikowane.
       *[server] Ten link pochodzi spoza Trente i prowadzi do formularza { $place }.
    }
link-asks-password = Twoje hasło tam nie trafi: pole będzie puste.
