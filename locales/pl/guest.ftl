### Strona główna gościa: osoby i hashtagi obserwowane na tym urządzeniu, zanim jest konto.

guest-home = Z czego składa się ta strona główna
guest-made-of = { $count ->
        [one] Na tym urządzeniu obserwujesz { $count } osobę lub hashtag.
        [few] Na tym urządzeniu obserwujesz { $count } osoby i hashtagi.
        [many] Na tym urządzeniu obserwujesz { $count } osób i hashtagów.
       *[other] Na tym urządzeniu obserwujesz { $count } osób i hashtagów.
    }
guest-account = Konto przejmie je wszystkie i pozwoli ci odpowiadać.
guest-change = Zmień
guest-empty = Tu zaczyna się twoja strona główna
    .text = Zacznij obserwować osobę albo hashtag, a nowe wpisy pojawią się tutaj, od najnowszych. Konto nie jest potrzebne.
    .action = Wybierz, kogo obserwować
guest-quiet = Jeszcze nic tu nie ma
    .text = Obserwowane osoby nie mają wpisów, które serwery pokazują bez konta. Nowe wpisy pojawią się tu same.
guest-silent = { $count ->
        [one] Chwilowo niedostępne: { $name }. Wcześniejsze wpisy zostają.
        [few] Chwilowo niedostępne: { $count } z obserwowanych, między innymi { $name }. Wcześniejsze wpisy zostają.
        [many] Chwilowo niedostępne: { $count } z obserwowanych, między innymi { $name }. Wcześniejsze wpisy zostają.
       *[other] Chwilowo niedostępne: { $count } z obserwowanych, między innymi { $name }. Wcześniejsze wpisy zostają.
    }
guest-left-out = { $count ->
        [one] Bez konta strona główna czyta najwyżej 40: { $count } z obserwowanych czeka na twoje konto.
        [few] Bez konta strona główna czyta najwyżej 40: { $count } z obserwowanych czekają na twoje konto.
        [many] Bez konta strona główna czyta najwyżej 40: { $count } z obserwowanych czeka na twoje konto.
       *[other] Bez konta strona główna czyta najwyżej 40: { $count } z obserwowanych czeka na twoje konto.
    }
guest-followed = Obserwujesz. Nowe wpisy trafiają na twoją stronę główną.
guest-followed-go = Na główną
guest-chosen = { $count ->
        [one] Obserwujesz: { $count }. Wpisy trafiają na twoją stronę główną, a konto je przejmie.
        [few] Obserwujesz: { $count }. Wpisy trafiają na twoją stronę główną, a konto je przejmie.
        [many] Obserwujesz: { $count }. Wpisy trafiają na twoją stronę główną, a konto je przejmie.
       *[other] Obserwujesz: { $count }. Wpisy trafiają na twoją stronę główną, a konto je przejmie.
    }
guest-came-along = { $count ->
        [one] To, co obserwujesz bez konta, przeszło razem z tobą: teraz obserwuje to twoje konto.
        [few] { $count } obserwowane bez konta przeszły razem z tobą: teraz obserwuje je twoje konto.
        [many] { $count } obserwowanych bez konta przeszło razem z tobą: teraz obserwuje je twoje konto.
       *[other] { $count } obserwowanych bez konta przeszło razem z tobą: teraz obserwuje je twoje konto.
    }
guest-came-along-go = Zobacz listę
guest-came-along-seen = Zamknij
