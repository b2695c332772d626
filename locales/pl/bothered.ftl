### „Ktoś mi dokucza”: trzy pytania, które prowadzą do tego, co pomaga.

bothered = Ktoś mi dokucza
    .text = Kilka pytań, a potem to, co pomaga. Nic się nie stanie, dopóki tego nie wybierzesz.
bothered-what = Kto lub co?
bothered-person = Jedna osoba
bothered-this-person = { $name }
bothered-server = Wszyscy z jednego serwera
bothered-this-server = Wszyscy z { $server }
bothered-words = Wpisy o czymś
bothered-strangers = Nieznajomi, którzy do mnie piszą
bothered-wish = Czego chcesz?
bothered-not-see = Nie chcę tego widzieć
bothered-not-seen = Nie chcę, żeby mnie widziano
bothered-tell = Chcę powiadomić moderację

## Co pomaga

bothered-helps = Co pomaga
bothered-mute = Wycisz: nie widzisz wpisów tej osoby, tak długo, jak chcesz.
    .learns = Nie dostanie o tym wiadomości. Nadal może cię czytać.
bothered-block = Zablokuj: nie widzicie się wzajemnie i ta osoba przestaje cię obserwować.
    .learns = Nie dostanie o tym wiadomości, ale może to zauważyć. Bez logowania nadal może czytać to, co publikujesz dla wszystkich.
bothered-report = Powiedz moderacji swojego serwera, co się stało. Ona zdecyduje, co dalej.
    .learns = Ta osoba nie dowie się, od kogo jest zgłoszenie.
bothered-block-server = Zablokuj serwer: nikt stamtąd cię nie widzi ani do ciebie nie dociera, a ty nie widzisz tych osób.
    .learns = Nikt tam nie dostanie wiadomości. Kto cię stamtąd obserwuje, przestaje i sam nie wróci.
bothered-filter = Pomijaj wpisy z wybranymi słowami, tak długo, jak chcesz.
    .learns = Nikt się o tym nie dowie.
bothered-hold = Wybierz, od kogo dostajesz powiadomienia. Reszta czeka w „Prośbach”, a ty zaglądasz, kiedy chcesz.
    .learns = Nikt się nie dowie, że czeka.
bothered-quiet = „Spokojnie” pokazuje nowe wpisy tylko obserwującym, pozwala ci decydować o nowych obserwujących i zatrzymuje nieznajomych.
    .learns = Nikt nie dostanie wiadomości. Zmiany są wymienione z góry i możesz je cofnąć.
bothered-find = Otwórz profil tej osoby i wybierz tam w menu „Ktoś mi dokucza”.
    .learns = Nikt się nie dowie o twojej wizycie.
