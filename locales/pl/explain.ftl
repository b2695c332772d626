### Szczególne słowa Mastodona: po jednym krótkim wyjaśnieniu, wszędzie tym samym.

glossary = Słowa Mastodona
    .line = Dziesięć słów i co znaczą
    .text = Jest ich tylko kilka, a każde ma jedno znaczenie.
explain-what = Co znaczy „{ $word }”?
explain-post = Słowa przy tym wpisie
explain-server = Serwer
    .text = Miejsce, w którym mieszka konto. Wszystkie serwery rozmawiają ze sobą: z każdego dotrzesz do wszystkich, a później możesz się przenieść na inny.
explain-handle = Adres
    .text = Pełna nazwa na Mastodonie: nazwa, a po @ serwer, jak w e-mailu. Podaj ją osobom, które chcą cię znaleźć.
explain-boost = Podaje wpis dalej osobom, które cię obserwują. Autor pozostaje podpisany i dostaje o tym powiadomienie.
explain-favourite = Mówi autorowi, że wpis ci się podoba. Nie wpływa to na kolejność wpisów.
explain-warning = Zdanie, które zasłania wpis. Kto chce go przeczytać, ten go otwiera.
explain-local = Co osoby z twojego serwera publikują dla wszystkich, od najnowszych.
explain-federated = Co publikują wszyscy na wszystkich serwerach znanych twojemu, od najnowszych. Jest tego dużo.
explain-pack = Pakiet
    .text = Osoby, które ktoś wybrał do wspólnego obserwowania. Możesz pominąć, kogo chcesz.
