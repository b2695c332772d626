### La traduzione di Trente, da parte di chi ha una cartella di file .ftl.

translating = Traduci Trente
    .line = Prova le frasi mentre le scrivi
    .text = Apri una cartella di frasi: quello che salvi si vede subito, e sotto trovi che cosa correggere. Non servono programmi, basta un editor di testo.

## Aprire e cominciare

translating-open = Apri una cartella
    .label = Dove si trova
    .help = La cartella di una lingua, che porta il nome della sua sigla, come in trente/locales/de.
    .action = Apri
    .choose = Scegli una cartella…
translating-begin = Comincia una lingua
    .label = La sua sigla
    .help = Come sv o pt-PT. Le frasi inglesi vengono copiate in una cartella a parte tra i tuoi download, da riscrivere.
    .action = Comincia

## La cartella aperta

translating-folder = La tua cartella
translating-share = { $language }: { $done } su { $all } frasi
translating-close = Smetti di tradurre
translating-points = Mostra il nome di ogni frase
    .text = Se passi su un testo con il puntatore, o lo raggiungi con la tastiera, vedi il suo nome, il suo file e le note per chi traduce.

## Che cosa correggere

translating-troubles = { $count ->
        [0] Niente da correggere
        [one] { $count } cosa da correggere
       *[other] { $count } cose da correggere
    }
translating-whole = Tutte le frasi ci sono e si possono leggere.
translating-more = { $count ->
        [one] E un’altra.
       *[other] E altre { $count }.
    }
wrong-missing = Manca. In inglese: { $english }
wrong-extra = In inglese non c’è. Toglila.
wrong-elsewhere = Va in { $file }.
wrong-twice = C’è due volte. Togline una.
wrong-lacks-part = { $part ->
        [own] Manca il testo della frase stessa.
       *[other] Manca { $part }. Aggiungilo come in inglese.
    }
wrong-extra-part = { $part ->
        [own] In inglese qui non c’è testo. Toglilo.
       *[other] In inglese { $part } non c’è. Toglilo.
    }
wrong-lacks-variable = Manca la variabile { $name }. Inseriscila.
wrong-extra-variable = Qui la variabile { $name } non arriva mai.
wrong-lacks-form = Manca la forma [{ $form }]. Aggiungila.
wrong-extra-form = Questa lingua non usa mai la forma [{ $form }]. Toglila.
wrong-unreadable = Non si può leggere: { $why }
wrong-glossary = Il glossario dice { $own } per { $english }.
wrong-long = { $long } lettere, e c’è posto per { $room }. Accorciala.
wrong-mark = Scrivi { $instead } al posto di { $mark }.

## Lingue inventate, ricavate dall’inglese

translating-tries = Lingue inventate
translating-plain = Nessuna
    .text = Trente parla la lingua che hai scelto.
translating-longer = Accentata e più lunga
    .text = Un testo tagliato si riconosce dalla parentesi che manca; uno senza accenti non è mai passato da una traduzione.
translating-mirrored = Da destra a sinistra
    .text = Salta all’occhio quello che non si capovolge.
