### Wpisy, które serwer wyśle później.

schedule = Wyślij później
schedule-title = Kiedy opublikować?
schedule-quick = Dobre pory
schedule-evening = Dziś wieczorem
schedule-tomorrow = Jutro rano
schedule-monday = W poniedziałek rano
schedule-day = Dzień
schedule-clock = Godzina
schedule-says = Wpis zostanie opublikowany { $time }, { $away }. Urządzenie nie musi być włączone.
schedule-no-time = Wybierz najpierw dzień i godzinę.
schedule-too-soon = To za wcześnie: wybierz porę za co najmniej pięć minut.
schedule-yes = Zaplanuj
schedule-keep = Zmień porę
schedule-done = Wpis zostanie opublikowany { $time }.
schedule-not-made = Nie zaplanowano: wpis musi najpierw dotrzeć na twój serwer. Tekst jest tu bezpieczny i nie wyśle się sam.

## Na liście

schedule-list = Zaplanowane
schedule-when = Publikacja: { $time }
schedule-change = Zmień porę
schedule-change-label = Zmień porę: { $words }
schedule-back = Zamień na szkic
schedule-back-label = Zamień na szkic: { $words }
schedule-taken-back = To znowu szkic i nie zostanie wysłany.
schedule-unknown = Nie udało się wczytać zaplanowanych wpisów. { $what }
