### Trente beim Übersetzen, für Leute, die einen Ordner mit .ftl-Dateien haben.

translating = Trente übersetzen
    .line = Sätze gleich beim Schreiben ausprobieren
    .text = Öffne einen Ordner mit Sätzen: Was du speicherst, erscheint sofort, und darunter steht, was noch fehlt. Du brauchst dafür nur einen Texteditor.

## Öffnen und anfangen

translating-open = Ordner öffnen
    .label = Wo er liegt
    .help = Der Ordner einer Sprache, nach ihrem Kürzel benannt, etwa trente/locales/de.
    .action = Öffnen
    .choose = Ordner wählen …
translating-begin = Sprache anfangen
    .label = Ihr Kürzel
    .help = Etwa sv oder pt-PT. Die englischen Sätze kommen in einen eigenen Ordner in deinen Downloads, zum Überschreiben.
    .action = Anfangen

## Der offene Ordner

translating-folder = Dein Ordner
translating-share = { $language }: { $done } von { $all } Sätzen
translating-close = Übersetzen beenden
translating-points = Zeigen, welcher Satz welcher ist
    .text = Zeigst du auf einen Text oder erreichst ihn mit der Tastatur, siehst du seinen Namen, seine Datei und die Hinweise fürs Übersetzen.

## Was auszubessern ist

translating-troubles = { $count ->
        [0] Nichts zu verbessern
        [one] { $count } Stelle zu verbessern
       *[other] { $count } Stellen zu verbessern
    }
translating-whole = Alle Sätze sind da und lesbar.
translating-more = { $count ->
        [one] Und { $count } weitere.
       *[other] Und { $count } weitere.
    }
wrong-missing = Fehlt. Auf Englisch: { $english }
wrong-extra = Im Englischen gibt es das nicht. Nimm es heraus.
wrong-elsewhere = Das gehört in { $file }.
wrong-twice = Das steht zweimal da. Nimm eines heraus.
wrong-lacks-part = { $part ->
        [own] Der eigene Text fehlt.
       *[other] { $part } fehlt. Ergänze es wie im Englischen.
    }
wrong-extra-part = { $part ->
        [own] Im Englischen steht hier kein Text. Nimm ihn heraus.
       *[other] Im Englischen gibt es { $part } nicht. Nimm es heraus.
    }
wrong-lacks-variable = Die Variable { $name } fehlt. Setz sie ein.
wrong-extra-variable = Die Variable { $name } gibt es hier nicht.
wrong-lacks-form = Die Form [{ $form }] fehlt. Ergänze sie.
wrong-extra-form = Diese Sprache verwendet die Form [{ $form }] nie. Nimm sie heraus.
wrong-unreadable = Das lässt sich nicht lesen: { $why }
wrong-glossary = Im Glossar steht { $own } für { $english }.
wrong-long = { $long } Zeichen, Platz ist für { $room }. Kürze den Text.
wrong-mark = Schreib { $instead } statt { $mark }.

## Erfundene Sprachen, aus Englisch gemacht

translating-tries = Erfundene Sprachen
translating-plain = Keine
    .text = Trente spricht die Sprache, die du gewählt hast.
translating-longer = Mit Akzenten und länger
    .text = Fehlt die Klammer am Ende, ist ein Text abgeschnitten; fehlen die Akzente, ist er nicht übersetzbar.
translating-mirrored = Von rechts nach links
    .text = Was sich nicht umdreht, fällt auf.
