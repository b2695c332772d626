### Eigene Beiträge, wenn sie draußen sind: ändern, neu schreiben, zitieren und wer zitieren darf.

## Im Menü des eigenen Beitrags

post-change = Bearbeiten
post-redraft = Löschen und neu schreiben
post-quotes = Wer das zitieren darf

## Einen Beitrag ändern

compose-title-change = Beitrag bearbeiten
compose-save = Speichern
compose-saving = Wird gespeichert
compose-changed = Dein Beitrag ist geändert.
compose-seen-fixed = Wer einen Beitrag sehen kann, lässt sich nachträglich nicht ändern: Andere haben ihn dann schon.
compose-undo-ask = Deine Änderungen verwerfen?
compose-undo-text = Der Beitrag bleibt, wie er ist.
compose-nothing-written = Nichts hat sich geändert, und nichts, was du geschrieben hast, ist verloren.
compose-not-changed = Nicht gespeichert. Dein Text ist hier sicher.
compose-change-again = Noch einmal speichern
compose-not-changed-yet = Dein Beitrag ist noch wie vorher. Du kannst die Änderung jetzt speichern.
compose-poll-keeps = Wie bisher
compose-poll-votes = Änderst du die Antworten oder wie viele man wählen darf, gehen alle bisherigen Stimmen der Umfrage verloren.
compose-poll-ended = Diese Umfrage ist zu Ende. Wenn du speicherst, öffnet sie sich wieder, für mindestens fünf Minuten.
compose-poll-gone = Ohne die Umfrage gehen alle Stimmen verloren.

## Einen Beitrag löschen und neu schreiben

post-redraft-ask = Diesen Beitrag löschen und neu schreiben?
post-redraft-text = Text und Bilder kommen als Entwurf zurück. Danach fängt der Beitrag bei null an. Bisher: { $replies ->
        [one] { $replies } Antwort
       *[other] { $replies } Antworten
    }, { $boosts ->
        [one] { $boosts }-mal geteilt
       *[other] { $boosts }-mal geteilt
    }, { $favourites ->
        [one] { $favourites }-mal favorisiert
       *[other] { $favourites }-mal favorisiert
    }. Antworten bleiben, wo sie sind, stehen aber nicht mehr unter deinem Beitrag.
post-redraft-text-none = Text und Bilder kommen als Entwurf zurück. Wird der Beitrag vorher noch geteilt, favorisiert oder beantwortet, geht das verloren.
post-redraft-yes = Löschen und neu schreiben
post-redrafted = Gelöscht. Was du geschrieben hast, ist hier.

## Zitieren

compose-title-quote = Zitat
compose-placeholder-quote = Was sagst du dazu?
compose-quote-remove = Zitat entfernen
compose-quote-waits = { $name } wird erst gefragt. Bis dahin steht dein Beitrag ohne das Zitat da.
post-quote-it = Zitieren
post-quote-asks = Wer ihn geschrieben hat, muss erst zustimmen.
post-quote-no = { $name } möchte nicht, dass das zitiert wird.
post-quote-no-followers = Zitieren darf das nur, wer { $name } folgt.
post-quote-no-private = Zitieren darf man nur, was alle sehen können.
post-quote-gone = Der Beitrag, den du zitierst, ließ sich nicht laden.

## Wer den eigenen Beitrag zitieren darf

post-quotes-text = Bisherige Zitate bleiben. Du kannst deinen Beitrag aus jedem einzelnen herausnehmen.
post-quotes-save = Speichern
post-quotes-saved = Gespeichert.
post-unquote = Meinen Beitrag herausnehmen
post-unquote-ask = Deinen Beitrag aus diesem Zitat herausnehmen?
post-unquote-text = Der Beitrag von { $name } bleibt, und deiner ist darin nicht mehr zu sehen. Das lässt sich nicht zurücknehmen.
post-unquote-yes = Herausnehmen
post-unquote-no = So lassen
post-unquoted = Dein Beitrag ist dort nicht mehr zu sehen.
