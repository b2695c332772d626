### Wat er gebeurde, wie wil volgen, en wat wordt tegengehouden.

notifications-title = Meldingen
notifications-sections = Soorten meldingen
notifications-all = Alles
notifications-mentions = Vermeldingen
notifications-private = Privé
notifications-requests = Verzoeken
notifications-loading = Meldingen laden…
notifications-new = Nieuw
notifications-show = { $count ->
        [one] { $count } nieuwe melding tonen
       *[other] { $count } nieuwe meldingen tonen
    }
notifications-choose = Kiezen van wie je meldingen krijgt
notifications-clear = Alle meldingen wissen
    .ask = Alle meldingen wissen?
    .text = Ze verdwijnen uit al je apps en komen niet terug. De berichten blijven.
    .yes = Alles wissen
    .no = Laten staan
    .done = Alle meldingen zijn gewist.
notifications-dismiss = Weghalen: { $what }
notifications-empty = Er is nog niets gebeurd
    .text = Reageert iemand op je, krijg je een favoriet, een boost of een volger, dan staat het hier.
notifications-empty-mentions = Nog niemand heeft je vermeld
    .text = Berichten waarin je naam valt, staan hier, ook reacties.
notifications-wordless = Een bericht zonder woorden

## Wat er gebeurde, telkens één zin

notifications-favourite = { $others ->
        [0] { $name } markeerde je bericht als favoriet
        [one] { $name } en { $second } markeerden je bericht als favoriet
       *[other] { $name } en { $others } anderen markeerden je bericht als favoriet
    }
notifications-boost = { $others ->
        [0] { $name } boostte je bericht
        [one] { $name } en { $second } boostten je bericht
       *[other] { $name } en { $others } anderen boostten je bericht
    }
notifications-follow = { $others ->
        [0] { $name } volgt je
        [one] { $name } en { $second } volgen je
       *[other] { $name } en { $others } anderen volgen je
    }
notifications-follow-request = { $name } wil je volgen
notifications-mention = { $name } vermeldde je
notifications-reply = { $name } reageerde op je
notifications-private-mention = { $name } stuurde je een privébericht
notifications-posted = { $name } plaatste iets
notifications-poll = Een poll waarin je hebt gestemd, is afgelopen
notifications-own-poll = Je poll is afgelopen
notifications-changed = { $name } bewerkte een bericht dat je hebt geboost
notifications-quote = { $name } citeerde je bericht
notifications-quoted-changed = { $name } bewerkte een bericht dat je hebt geciteerd
notifications-pack = { $name } zette je in een pakket
notifications-pack-changed = { $name } wijzigde een pakket waar je in zit
notifications-sign-up = { $others ->
        [0] { $name } heeft een account gemaakt
        [one] { $name } en { $second } hebben een account gemaakt
       *[other] { $name } en { $others } anderen hebben een account gemaakt
    }
notifications-report = { $name } rapporteerde { $target }
notifications-severed = Volgers en gevolgden bij { $target } zijn weggevallen
notifications-severed-followers = { $followers ->
        [one] Je bent { $followers } volger kwijt
       *[other] Je bent { $followers } volgers kwijt
    }
notifications-severed-following = { $following ->
        [one] Je volgt daar { $following } persoon niet meer
       *[other] Je volgt daar { $following } mensen niet meer
    }
notifications-warning = De moderatoren van je server hebben ingegrepen bij je account
notifications-other = { $name } deed iets wat deze versie van Trente nog niet kent
notifications-other-nobody = Er gebeurde iets wat deze versie van Trente nog niet kent

## Pop-ups van het systeem

popups-ask = Mag je systeem laten weten wat hier gebeurt, terwijl Trente open is?
    .yes = Ja, graag
    .no = Nu niet
popups-on = Je systeem laat het weten. In de instellingen zet je het weer uit.
popups-off = Er komt niets in beeld. In de instellingen kun je dat wijzigen.
popups-first = Hier laat Trente het weten
    .text = Als er iets gebeurt terwijl je naar iets anders kijkt.
popups-several = { $count ->
        [one] { $count } nieuwe melding
       *[other] { $count } nieuwe meldingen
    }
popups-open = Meldingen openen
popups-nowhere = Je systeem toont op dit moment geen pop-ups.

## Wat je kunt doen

notifications-follow-back = { $count ->
        [1] Terugvolgen
        [one] { $count } persoon terugvolgen
       *[other] Alle { $count } terugvolgen
    }
notifications-followed-back = Je volgt terug.
notifications-accept = Goedkeuren
notifications-accept-label = { $name } goedkeuren
notifications-refuse = Afwijzen
notifications-refuse-label = { $name } afwijzen
notifications-accepted = Goedgekeurd
notifications-refused = Afgewezen

## Wat wordt tegengehouden

notifications-held-line = { $count ->
        [one] Van { $count } persoon wordt iets tegengehouden
       *[other] Van { $count } mensen wordt iets tegengehouden
    }
requests-follow = Wie je wil volgen
requests-follow-none = Er zijn nu geen verzoeken om je te volgen.
requests-held = Voor je tegengehouden
requests-held-about = Deze mensen zochten contact, maar een keuze van jou houdt ze tegen. Zelf horen ze daar niets van.
requests-held-none = Er wordt niets tegengehouden.
requests-held-count = { $count ->
        [one] { $count } melding
       *[other] { $count } meldingen
    }
requests-let-in = Toelaten
requests-let-in-label = { $name } toelaten
requests-dismiss = Weghalen
requests-dismiss-label = { $name } weghalen
requests-let-in-done = Toegelaten. Vanaf nu komt alles bij je aan.
requests-dismissed = Weggehaald

## Van wie je meldingen krijgt

choices-title = Van wie je meldingen krijgt
choices-about = Je server bewaart deze keuzes, dus ze gelden in elke app.
choices-none = Je server kent deze keuzes niet
    .text = Mastodon heeft ze vanaf versie 4.3. Je krijgt meldingen van iedereen.
choices-not-followed = Mensen die je niet volgt
choices-not-followers = Mensen die jou niet volgen
choices-new = Accounts jonger dan 30 dagen
choices-private = Privéberichten waar je niet om vroeg
choices-limited = Accounts die je moderatoren hebben beperkt
choices-accept = Tonen
choices-hold = Tegenhouden
choices-drop = Weglaten
choices-loading = Je keuzes laden…

## Privégesprekken

conversations-note = Alleen de mensen in een gesprek en de beheerders van hun servers kunnen het lezen. Het is niet versleuteld.
conversations-list = Privégesprekken, het nieuwste eerst
conversations-loading = Gesprekken laden…
conversations-empty = Nog geen privégesprekken
    .text = Je begint er een met een bericht alleen voor de mensen die je vermeldt. Kies bij het schrijven “Wie je vermeldt”.
conversations-own = Jij: { $words }
conversations-alone = Alleen jij
conversations-remove-label = Van de lijst halen: { $name }
conversations-remove-ask = Dit gesprek weghalen?
    .text = Het verdwijnt van je lijst. De berichten blijven waar ze zijn.
    .yes = Weghalen
    .no = Laten staan
