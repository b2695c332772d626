### Een bericht schrijven.

compose-title = Nieuw bericht
compose-title-reply = Reageren
compose-close = Sluiten, concept bewaren
compose-text = Je bericht
compose-placeholder = Wat wil je kwijt?
compose-placeholder-reply = Je reactie
compose-send = Plaatsen
compose-sending = Plaatsen…
compose-send-keys = Met { $keys } plaats je het
compose-tools = Toevoegen aan je bericht

## Op wie je reageert

compose-replying = Je reageert op { $name }
compose-post-gone = Het bericht waarop je reageert, kon niet worden geladen. Je tekst is bewaard.

## Wie het kan zien

compose-visibility = Wie dit kan zien: { $who }
compose-visibility-menu = Wie dit kan zien
compose-public = Iedereen
    .line = Te zien op openbare tijdlijnen, in zoekresultaten en op je pagina.
compose-unlisted = Iedereen, onopvallend
    .line = Iedereen kan het op je pagina lezen, maar het komt niet op openbare tijdlijnen.
compose-private = Volgers
    .line = Alleen mensen die je volgen, en mensen die je vermeldt.
compose-direct = Wie je vermeldt
    .line = Alleen wie je met @naam vermeldt. Ook de beheerders van je server zouden het kunnen lezen.

## De taal

compose-language = Taal van dit bericht: { $language }
compose-language-yours = Jouw talen
compose-language-all = Alle talen
compose-language-unset = Taal

## Inhoudswaarschuwing

compose-warning-add = Inhoudswaarschuwing toevoegen
compose-warning-remove = Inhoudswaarschuwing weghalen
compose-warning = Inhoudswaarschuwing
compose-warning-placeholder = Wat moeten mensen weten voor ze verder lezen?

## Lengte

compose-left = { $count ->
        [one] Nog { $count } teken
       *[other] Nog { $count } tekens
    }
compose-over = { $count ->
        [one] { $count } teken te veel
       *[other] { $count } tekens te veel
    }

## Concepten

compose-draft-saved = Concept op dit apparaat bewaard
compose-draft-failed = Het concept kon niet op dit apparaat worden bewaard. Je tekst staat er nog; laat deze pagina open of kopieer hem.
compose-draft-restored = Je concept van eerder is terug.
compose-discard = Weggooien
compose-discard-ask = Dit concept weggooien?
compose-discard-text = Het staat alleen op dit apparaat. Eenmaal weggegooid komt het niet terug.
compose-discard-yes = Weggooien
compose-discard-no = Bewaren

## Na het versturen

compose-sent = Geplaatst.
compose-sent-view = Bekijken
compose-again = Opnieuw plaatsen
compose-not-there = Het staat niet bij je nieuwste berichten. Je kunt het nu plaatsen.
compose-not-sent = Niet geplaatst. Je tekst is hier veilig.
compose-join = Account maken
compose-needs-account = Om te schrijven heb je een account nodig. Maak er een of log in, dan gaat deze pagina weer open.
share-kept = Wat je deelde, blijft bewaard. Het gaat hier open zodra je een account hebt.
share-left-out = Niet alles kwam mee: Trente neemt hoogstens vier bestanden van elk 100 MB aan.

compose-keep = Als concept bewaren
compose-waits = Bewaard. Je kunt het plaatsen zodra je account klaar is.

## Wie het te zien krijgt

compose-seen-public = { $quotes ->
        [public] Iedereen kan dit zien, en iedereen mag het citeren.
        [followers] Iedereen kan dit zien. Alleen je volgers mogen het citeren.
        [nobody] Iedereen kan dit zien. Alleen jij mag het citeren.
       *[unsaid] Iedereen kan dit zien, ook in zoekresultaten en op openbare tijdlijnen.
    }
compose-seen-unlisted = { $quotes ->
        [public] Wie langskomt kan dit zien, maar het komt niet op openbare tijdlijnen. Iedereen mag het citeren.
        [followers] Wie langskomt kan dit zien, maar het komt niet op openbare tijdlijnen. Alleen je volgers mogen het citeren.
        [nobody] Wie langskomt kan dit zien, maar het komt niet op openbare tijdlijnen. Alleen jij mag het citeren.
       *[unsaid] Wie langskomt kan dit zien, maar het komt niet op openbare tijdlijnen.
    }
compose-seen-private = { $followers ->
        [chosen] Alleen de volgers die je hebt goedgekeurd, zien dit.
       *[open] Alleen je volgers zien dit. Iedereen kan je gaan volgen en ziet het dan ook.
    }
compose-seen-private-named = { $followers ->
        [chosen] De volgers die je hebt goedgekeurd, zien dit, en { $names } ook.
       *[open] Je volgers zien dit, en { $names } ook. Iedereen kan je gaan volgen.
    }
compose-seen-direct = Dit is alleen te zien voor { $names }, en voor jou. Ook de beheerders van jullie servers zouden het kunnen lezen.
compose-seen-nobody = Alleen jij ziet dit: vermeld iemand, zoals @naam.
compose-seen-others = { $count ->
        [one] { $name } en nog { $count } ander
       *[other] { $name } en nog { $count } anderen
    }
compose-seen-local = Alleen mensen op { $server } kunnen dit zien. Het gaat niet naar andere servers.
compose-seen-local-private = { $followers ->
        [chosen] Alleen de volgers op { $server } die je hebt goedgekeurd, zien dit.
       *[open] Alleen je volgers op { $server } zien dit. Iedereen daar kan je gaan volgen en ziet het dan ook.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] De volgers op { $server } die je hebt goedgekeurd, zien dit, en { $names } ook.
       *[open] Je volgers op { $server } zien dit, en { $names } ook. Iedereen daar kan je gaan volgen.
    }
compose-seen-local-direct = Dit is alleen te zien voor { $names }, en voor jou. Ook de beheerders van { $server } zouden het kunnen lezen.
compose-seen-local-nobody = Alleen jij ziet dit: vermeld iemand op { $server }, zoals @naam.
compose-seen-local-missed = Het gaat niet naar andere servers, en dus ook niet naar { $names }.
compose-local = Alleen op { $server }
    .text = Het gaat niet naar andere servers: mensen daar krijgen het niet, ook niet als ze je volgen.
compose-markdown = Markdown
    .text = *Cursief*, **vet**, [links](https://…) en lijsten krijgen hun opmaak.
compose-visibility-done = Klaar
compose-quotes = Wie het mag citeren
compose-quote-public = Iedereen
compose-quote-followers = Volgers
compose-quote-nobody = Niemand
compose-quotes-closed = Een bericht dat niet iedereen kan zien, kan niemand anders citeren.

## Een poll

compose-poll = Poll
compose-poll-add = Poll toevoegen
compose-poll-remove = Poll weghalen
compose-poll-answer = Antwoord { $place }
compose-poll-less = Antwoord { $place } weghalen
compose-poll-more = Antwoord toevoegen
compose-poll-several = Meerdere antwoorden
compose-poll-length = Blijft open
compose-poll-minutes = { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
compose-poll-hours = { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
compose-poll-days = { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
compose-poll-few = Een poll heeft minstens twee antwoorden nodig.
compose-poll-long = Een antwoord mag hoogstens { $most } tekens hebben.
compose-poll-twice = Twee antwoorden zijn hetzelfde.
compose-poll-or-media = Op { $server } kan een bericht afbeeldingen of een poll hebben, niet allebei.

## De taal van wat er staat

compose-tongue = Dit lijkt { $language } te zijn.
    .take = In het { $language } plaatsen
    .leave = Zo laten

## Een draadje: berichten die na elkaar verschijnen

compose-thread-add = Bericht toevoegen
compose-thread-placeholder = En verder?
compose-thread-nth = Bericht { $place } van { $count }
compose-thread-remove = Bericht { $place } weghalen
compose-thread-removed = Uit het draadje gehaald.
compose-thread-long = Dit is te lang voor één bericht.
compose-thread-split = Draadje maken
compose-thread-made = Je tekst is nu een draadje, zo verdeeld dat elk bericht past.
compose-thread-sending = { $place } van { $count } plaatsen…
compose-thread-sent = { $count ->
        [one] Geplaatst.
       *[other] Geplaatst: een draadje van { $count } berichten.
    }
compose-thread-stopped = { $count ->
        [one] Het eerste bericht van je draadje is geplaatst. De rest is hier veilig en sluit daarop aan.
       *[other] De eerste { $count } berichten van je draadje zijn geplaatst. De rest is hier veilig en sluit daarop aan.
    }
compose-thread-later = Een draadje kun je niet inplannen: de server kan alleen losse berichten later plaatsen. Plaats het nu, of laat het bij je concepten staan.
compose-thread-nobody = Alleen jij zou bericht { $place } zien: vermeld er iemand in, zoals @naam.
