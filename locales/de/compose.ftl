### Einen Beitrag schreiben.

compose-title = Neuer Beitrag
compose-title-reply = Antwort
compose-close = Schließen, Entwurf behalten
compose-text = Dein Beitrag
compose-placeholder = Was geht dir durch den Kopf?
compose-placeholder-reply = Deine Antwort
compose-send = Posten
compose-sending = Wird gepostet
compose-send-keys = { $keys } sendet
compose-tools = Zum Beitrag hinzufügen

## Wem man antwortet

compose-replying = Du antwortest { $name }
compose-post-gone = Der Beitrag, auf den du antwortest, ließ sich nicht laden. Dein Text bleibt erhalten.

## Wer es sehen kann

compose-visibility = Sichtbar für: { $who }
compose-visibility-menu = Wer das sehen kann
compose-public = Alle
    .line = Erscheint unter „Entdecken“, in der Suche und in deinem Profil.
compose-unlisted = Alle (still)
    .line = Alle können es in deinem Profil lesen, aber es erscheint nicht unter „Entdecken“.
compose-private = Follower
    .line = Nur Leute, die dir folgen oder die du erwähnst.
compose-direct = Erwähnte
    .line = Nur Leute, deren Namen du schreibst. Das Team deines Servers könnte es auch lesen.

## Die Sprache

compose-language = Sprache dieses Beitrags: { $language }
compose-language-yours = Deine
compose-language-all = Alle Sprachen
compose-language-unset = Sprache

## Inhaltswarnung

compose-warning-add = Inhaltswarnung hinzufügen
compose-warning-remove = Inhaltswarnung entfernen
compose-warning = Inhaltswarnung
compose-warning-placeholder = Was sollte man wissen, bevor man weiterliest?

## Länge

compose-left = { $count ->
        [one] Noch { $count } Zeichen
       *[other] Noch { $count } Zeichen
    }
compose-over = { $count ->
        [one] { $count } Zeichen zu viel
       *[other] { $count } Zeichen zu viel
    }

## Entwürfe

compose-draft-saved = Entwurf auf diesem Gerät gesichert
compose-draft-failed = Der Entwurf ließ sich auf diesem Gerät nicht sichern. Dein Text ist noch da; lass diese Seite offen oder kopiere ihn.
compose-draft-restored = Dein Entwurf von vorhin ist wieder da.
compose-discard = Verwerfen
compose-discard-ask = Diesen Entwurf verwerfen?
compose-discard-text = Er liegt nur auf diesem Gerät. Einmal verworfen, lässt er sich nicht zurückholen.
compose-discard-yes = Verwerfen
compose-discard-no = Behalten

## Nach dem Senden

compose-sent = Gepostet.
compose-sent-view = Ansehen
compose-again = Noch einmal posten
compose-not-there = Unter deinen neuesten Beiträgen ist er nicht. Du kannst ihn jetzt posten.
compose-not-sent = Nicht gepostet. Dein Text ist hier sicher.
compose-join = Konto erstellen
compose-needs-account = Zum Schreiben brauchst du ein Konto. Erstelle eines oder melde dich an, dann öffnet sich diese Seite wieder.
share-kept = Was du an Trente weitergegeben hast, ist gesichert. Es öffnet sich hier, sobald du ein Konto hast.
share-left-out = Nicht alles kam mit: Trente nimmt bis zu vier Dateien mit je höchstens 100 MB an.

compose-keep = Als Entwurf behalten
compose-waits = Gesichert. Du kannst ihn posten, sobald dein Konto bereit ist.

## Wer es sehen wird: ein Satz unter dem Text

compose-seen-public = { $quotes ->
        [public] Das können alle sehen und alle zitieren.
        [followers] Das können alle sehen. Zitieren können es außer dir nur deine Follower.
        [nobody] Das können alle sehen. Zitieren kannst es nur du.
       *[unsaid] Das können alle sehen, auch in der Suche und unter „Entdecken“.
    }
compose-seen-unlisted = { $quotes ->
        [public] Wer vorbeikommt, kann das sehen, aber es erscheint nicht unter „Entdecken“. Alle können es zitieren.
        [followers] Wer vorbeikommt, kann das sehen, aber es erscheint nicht unter „Entdecken“. Nur deine Follower können es zitieren.
        [nobody] Wer vorbeikommt, kann das sehen, aber es erscheint nicht unter „Entdecken“. Zitieren kannst es nur du.
       *[unsaid] Wer vorbeikommt, kann das sehen, aber es erscheint nicht unter „Entdecken“.
    }
compose-seen-private = { $followers ->
        [chosen] Das sehen nur Leute, denen du das Folgen erlaubt hast.
       *[open] Das sehen nur deine Follower. Aber alle können dir folgen und es dann auch sehen.
    }
compose-seen-private-named = { $followers ->
        [chosen] Das sehen Leute, denen du das Folgen erlaubt hast, und { $names }.
       *[open] Das sehen deine Follower und { $names }. Aber alle können dir folgen.
    }
compose-seen-direct = Das sehen außer dir nur { $names }. Die Teams eurer Server könnten es auch lesen.
compose-seen-nobody = Das siehst nur du: Schreib einen Namen dazu, etwa @name.
compose-seen-others = { $count ->
        [one] { $name } und { $count } weitere Person
       *[other] { $name } und { $count } weitere
    }
compose-seen-local = Das sehen nur Leute auf { $server }. An andere Server geht es nicht.
compose-seen-local-private = { $followers ->
        [chosen] Das sehen nur Leute auf { $server }, denen du das Folgen erlaubt hast.
       *[open] Das sehen nur deine Follower auf { $server }. Aber alle dort können dir folgen und es dann auch sehen.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] Das sehen Leute auf { $server }, denen du das Folgen erlaubt hast, und { $names }.
       *[open] Das sehen deine Follower auf { $server } und { $names }. Aber alle dort können dir folgen.
    }
compose-seen-local-direct = Das sehen außer dir nur { $names }. Das Team von { $server } könnte es auch lesen.
compose-seen-local-nobody = Das siehst nur du: Schreib den Namen von jemandem auf { $server } dazu, etwa @name.
compose-seen-local-missed = An andere Server geht es nicht, also auch nicht an { $names }.
compose-local = Nur auf { $server }
    .text = Geht an keinen anderen Server: Leute anderswo bekommen den Beitrag nicht, auch wenn sie dir folgen.
compose-markdown = Markdown
    .text = *Kursives*, **Fettes**, [Links](https://…) und Listen erscheinen formatiert.
compose-visibility-done = Fertig
compose-quotes = Wer es zitieren darf
compose-quote-public = Alle
compose-quote-followers = Follower
compose-quote-nobody = Niemand
compose-quotes-closed = Zitieren kannst das nur du, denn nicht alle können es sehen.

## Eine Umfrage

compose-poll = Umfrage
compose-poll-add = Umfrage hinzufügen
compose-poll-remove = Umfrage entfernen
compose-poll-answer = Antwort { $place }
compose-poll-less = Antwort { $place } entfernen
compose-poll-more = Antwort hinzufügen
compose-poll-several = Mehrere Antworten
compose-poll-length = Dauer
compose-poll-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
compose-poll-hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
compose-poll-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
compose-poll-few = Eine Umfrage braucht mindestens zwei Antworten.
compose-poll-long = Eine Antwort darf höchstens { $most } Zeichen haben.
compose-poll-twice = Zwei Antworten sind gleich.
compose-poll-or-media = { $server } nimmt in einem Beitrag Bilder oder eine Umfrage, nicht beides.

## Die Sprache des Geschriebenen

compose-tongue = Das sieht nach { $language } aus.
    .take = Auf { $language } posten
    .leave = So lassen

## Ein Thread: Beiträge, die nacheinander erscheinen

compose-thread-add = Beitrag anfügen
compose-thread-placeholder = Wie geht es weiter?
compose-thread-nth = Beitrag { $place } von { $count }
compose-thread-remove = Beitrag { $place } entfernen
compose-thread-removed = Aus dem Thread entfernt.
compose-thread-long = Das ist zu lang für einen einzigen Beitrag.
compose-thread-split = Zum Thread machen
compose-thread-made = Dein Text ist jetzt ein Thread und so aufgeteilt, dass kein Beitrag zu lang ist.
compose-thread-sending = { $place } von { $count } wird gepostet
compose-thread-sent = { $count ->
        [one] Gepostet.
       *[other] Gepostet: ein Thread mit { $count } Beiträgen.
    }
compose-thread-stopped = { $count ->
        [one] Der erste Beitrag deines Threads ist gepostet. Der Rest ist hier sicher und schließt daran an.
       *[other] Die ersten { $count } Beiträge deines Threads sind gepostet. Der Rest ist hier sicher und schließt daran an.
    }
compose-thread-later = Ein Thread lässt sich nicht einplanen: Der Server kann nur einzelne Beiträge später senden. Poste ihn jetzt oder lass ihn bei deinen Entwürfen.
compose-thread-nobody = Beitrag { $place } siehst nur du: Schreib dort einen Namen dazu, etwa @name.
