### Co mówią o Trente menu systemu i sklepy z aplikacjami.

store-summary = Czytaj Mastodona, dołącz później
store-kind = Aplikacja do Mastodona
store-keywords = Mastodon, Fediverse, Fediwersum, sieć społecznościowa, wpisy, wiadomości

store-about = Trente to aplikacja do Mastodona i innych serwerów Fediwersum. Na początku są prawdziwe wpisy: czytaj, jak długo chcesz, zanim cokolwiek wybierzesz albo podasz swoje imię.
store-way = Gdy zechcesz pisać, zobaczysz jeden polecany serwer z uzasadnieniem, a obok dwa inne. Jeden formularz wystarczy, żeby założyć konto. Strona główna nigdy nie jest pusta: dopóki obserwujesz mało osób, uzupełniają ją hashtagi i to, o czym się mówi, zawsze z oznaczeniem.
store-yours = Strona główna zachowuje kolejność, w jakiej pisano. Nie ma reklam ani śledzenia. Osoby, które obserwujesz jeszcze przed założeniem konta, przechodzą na nie razem z tobą, a później także na inny serwer.

store-feature-posts = Prawdziwe wpisy od razu, bez konta
store-feature-server = Serwer polecany z podaniem powodów, zamiast listy do przeglądania
store-feature-home = Strona główna, która nigdy nie jest pusta, najnowsze na górze
store-feature-quiet = Bez reklam, bez śledzenia
store-feature-people = Zabierz ze sobą osoby, które obserwujesz
store-feature-everyday = Wątki, ankiety, filmy, listy, filtry, szkice i powiadomienia
store-feature-everyone = Z klawiaturą lub czytnikiem ekranu, jasno lub ciemno, w wąskim lub szerokim oknie

store-picture = Strona główna tuż po opublikowaniu wpisu
