### Was passiert ist, wer folgen möchte und was zurückgehalten wird.

notifications-title = Mitteilungen
notifications-sections = Arten von Mitteilungen
notifications-all = Alle
notifications-mentions = Erwähnungen
notifications-private = Privat
notifications-requests = Anfragen
notifications-loading = Mitteilungen werden geladen
notifications-new = Neu
notifications-show = { $count ->
        [one] { $count } neue Mitteilung anzeigen
       *[other] { $count } neue Mitteilungen anzeigen
    }
notifications-choose = Wählen, von wem du Mitteilungen bekommst
notifications-clear = Alle Mitteilungen löschen
    .ask = Alle Mitteilungen löschen?
    .text = Sie sind dann in jeder deiner Apps weg und lassen sich nicht zurückholen. Die Beiträge bleiben.
    .yes = Alle löschen
    .no = Behalten
    .done = Alle Mitteilungen sind gelöscht.
notifications-dismiss = Wegräumen: { $what }
notifications-empty = Noch ist nichts passiert
    .text = Wenn dir jemand antwortet oder folgt, deine Beiträge favorisiert oder teilt, steht es hier.
notifications-empty-mentions = Noch hat dich niemand erwähnt
    .text = Beiträge, die dich erwähnen, stehen hier, auch Antworten.
notifications-wordless = Ein Beitrag ohne Worte

## Was passiert ist, je ein Satz

notifications-favourite = { $others ->
        [0] { $name } hat deinen Beitrag favorisiert
        [one] { $name } und { $second } haben deinen Beitrag favorisiert
       *[other] { $name } und { $others } weitere haben deinen Beitrag favorisiert
    }
notifications-boost = { $others ->
        [0] { $name } hat deinen Beitrag geteilt
        [one] { $name } und { $second } haben deinen Beitrag geteilt
       *[other] { $name } und { $others } weitere haben deinen Beitrag geteilt
    }
notifications-follow = { $others ->
        [0] { $name } folgt dir
        [one] { $name } und { $second } folgen dir
       *[other] { $name } und { $others } weitere folgen dir
    }
notifications-follow-request = { $name } möchte dir folgen
notifications-mention = { $name } hat dich erwähnt
notifications-reply = { $name } hat dir geantwortet
notifications-private-mention = { $name } hat dir privat geschrieben
notifications-posted = { $name } hat etwas gepostet
notifications-poll = Eine Umfrage, bei der du abgestimmt hast, ist zu Ende
notifications-own-poll = Deine Umfrage ist zu Ende
notifications-changed = { $name } hat einen Beitrag geändert, den du geteilt hast
notifications-quote = { $name } hat deinen Beitrag zitiert
notifications-quoted-changed = { $name } hat einen Beitrag geändert, den du zitiert hast
notifications-pack = { $name } hat dich in eine Sammlung aufgenommen
notifications-pack-changed = { $name } hat eine Sammlung geändert, in der du bist
notifications-sign-up = { $others ->
        [0] { $name } hat sich registriert
        [one] { $name } und { $second } haben sich registriert
       *[other] { $name } und { $others } weitere haben sich registriert
    }
notifications-report = { $name } hat { $target } gemeldet
notifications-severed = Verbindungen zu { $target } sind getrennt
notifications-severed-followers = { $followers ->
        [one] { $followers } Follower ist weg
       *[other] { $followers } Follower sind weg
    }
notifications-severed-following = { $following ->
        [one] Du folgst dort { $following } Person nicht mehr
       *[other] Du folgst dort { $following } Leuten nicht mehr
    }
notifications-warning = Die Moderation deines Servers hat bei deinem Konto eingegriffen
notifications-other = { $name } hat etwas getan, das diese Version von Trente noch nicht kennt
notifications-other-nobody = Es ist etwas passiert, das diese Version von Trente noch nicht kennt

## Hinweise des Systems

popups-ask = Soll dein System dir sagen, was hier passiert, solange Trente offen ist?
    .yes = Ja, sag Bescheid
    .no = Jetzt nicht
popups-on = Dein System sagt dir Bescheid. In den Einstellungen schaltest du das wieder ab.
popups-off = Es erscheinen keine Hinweise. In den Einstellungen kannst du das ändern.
popups-first = Hier sagt Trente dir Bescheid
    .text = Wenn etwas passiert, während du anderswo bist.
popups-several = { $count ->
        [one] { $count } neue Mitteilung
       *[other] { $count } neue Mitteilungen
    }
popups-open = Mitteilungen öffnen
popups-nowhere = Dein System zeigt gerade keine Hinweise an.

## Was man tun kann

notifications-follow-back = { $count ->
        [1] Zurückfolgen
        [one] { $count } Person zurückfolgen
       *[other] Allen { $count } zurückfolgen
    }
notifications-followed-back = Du folgst jetzt zurück.
notifications-accept = Annehmen
notifications-accept-label = { $name } annehmen
notifications-refuse = Ablehnen
notifications-refuse-label = { $name } ablehnen
notifications-accepted = Angenommen
notifications-refused = Abgelehnt

## Was zurückgehalten wird

notifications-held-line = { $count ->
        [one] Von { $count } Person wird etwas zurückgehalten
       *[other] Von { $count } Leuten wird etwas zurückgehalten
    }
requests-follow = Möchten dir folgen
requests-follow-none = Gerade möchte dir niemand folgen.
requests-held = Für dich zurückgehalten
requests-held-about = Diese Leute wollten dich erreichen, und eine deiner Einstellungen hält sie zurück. Sie erfahren nichts davon.
requests-held-none = Nichts wird zurückgehalten.
requests-held-count = { $count ->
        [one] { $count } Mitteilung
       *[other] { $count } Mitteilungen
    }
requests-let-in = Zulassen
requests-let-in-label = { $name } zulassen
requests-dismiss = Verwerfen
requests-dismiss-label = Verwerfen: { $name }
requests-let-in-done = Zugelassen. Was von dieser Person kommt, erreicht dich ab jetzt.
requests-dismissed = Verworfen

## Von wem Mitteilungen ankommen

choices-title = Von wem du Mitteilungen bekommst
choices-about = Dein Server merkt sich diese Auswahl, also gilt sie in jeder App.
choices-none = Dein Server bietet diese Auswahl nicht
    .text = Mastodon hat sie ab Version 4.3. Alle können dir Mitteilungen schicken.
choices-not-followed = Leute, denen du nicht folgst
choices-not-followers = Leute, die dir nicht folgen
choices-new = Konten, die jünger als 30 Tage sind
choices-private = Private Erwähnungen, um die du nicht gebeten hast
choices-limited = Konten, die dein Server eingeschränkt hat
choices-accept = Anzeigen
choices-hold = Zurückhalten
choices-drop = Ignorieren
choices-loading = Deine Auswahl wird geladen

## Private Unterhaltungen

conversations-note = Lesen können das nur die Beteiligten und die Teams ihrer Server. Es ist nicht verschlüsselt.
conversations-list = Private Unterhaltungen, die neueste zuerst
conversations-loading = Unterhaltungen werden geladen
conversations-empty = Noch keine privaten Unterhaltungen
    .text = Sie beginnen mit einem Beitrag nur für Erwähnte. Wähle beim Schreiben „Erwähnte“.
conversations-own = Du: { $words }
conversations-alone = Nur du
conversations-remove-label = Aus der Liste entfernen: { $name }
conversations-remove-ask = Diese Unterhaltung entfernen?
    .text = Sie verschwindet aus deiner Liste. Die Beiträge bleiben, wo sie sind.
    .yes = Entfernen
    .no = Behalten
