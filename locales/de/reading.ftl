### Erstes Lesen: Themen, Leute und Sammlungen zum Folgen und die Startseite, die daraus wird.

reading-title = Was möchtest du lesen?
reading-label = Lesestoff
reading-topics = Themen
reading-people = Leute
reading-packs = Sammlungen
reading-preview = Deine Startseite
reading-people-today = { $count ->
        [one] { $count } Person heute
       *[other] { $count } Leute heute
    }
reading-nobody = Dieser Server schlägt gerade niemanden vor. Ein Link oder ein Name unter „Sammlungen“ tut es auch.
reading-fault = Deine Auswahl bleibt erhalten.

## Warum jemand vorgeschlagen wird

reading-why-featured = Ausgewählt vom Team von { $server }
reading-why-followed = Viele auf { $server } folgen diesem Profil
reading-why-talked-with = Viele auf { $server } sprechen mit dieser Person
reading-why-friends = Leute, denen du folgst, folgen auch diesem Profil
reading-why-similar = Ähnlich wie Leute, denen du folgst
reading-why-trending = Auf { $server } gerade im Gespräch
reading-why-active = Aktiv auf { $server }
reading-why-tag = Schreibt unter { $tag }
reading-why-pack = In dieser Sammlung
reading-why-post = Hat den Beitrag aus deinem Link geschrieben
reading-person-chosen = Von dir gewählt

## Links

reading-link = Eine Sammlung, eine Person oder ein Hashtag
reading-link-help = Füg einen Link zu einer Sammlung oder einem Profil ein, oder tippe einen Namen wie @du@norden.social oder einen #Hashtag.
reading-link-placeholder = Link, @name@server oder #hashtag
reading-link-go = Hinzufügen
reading-paste = Einfügen
reading-clipboard-empty = In der Zwischenablage ist kein Text.
reading-link-server = Das ist ein Server. Folgen kannst du Leuten und Hashtags.
reading-link-nothing = Dort findet Trente nichts, dem du folgen kannst. Vielleicht ist es ein Tippfehler; sonst füg den ganzen Link ein.
reading-pack-by = Zusammengestellt von { $name }
reading-pack-all = { $count ->
        [one] { $count } Person wählen
       *[other] Alle { $count } wählen
    }

## Die Startseite, die daraus wird

reading-preview-empty = Hier ist noch nichts
    .text = Wähle ein Thema oder eine Person, dann erscheinen die Beiträge hier.
reading-side-empty = Wähle etwas aus, und du siehst es gleich hier.
reading-side-text = So sieht es gerade auf { $server } aus, das Neueste zuerst.

## Der Zähler und wie weit das Folgen ist

reading-none = Wähle etwa { $goal }, dann hat deine Startseite von der ersten Minute an etwas zu erzählen.
reading-chosen = { $count ->
        [one] { $count } gewählt. Du folgst, sobald dein Konto bereit ist.
       *[other] { $count } gewählt. Du folgst allen, sobald dein Konto bereit ist.
    }
reading-following = Trente folgt deiner Auswahl: { $done } von { $count }
reading-followed = { $count ->
        [one] { $count } gewählt, und du folgst schon.
       *[other] { $count } gewählt, und du folgst allen.
    }
reading-failed = { $count ->
        [one] Bei { $count } aus deiner Auswahl hat das Folgen nicht geklappt.
       *[other] Bei { $count } aus deiner Auswahl hat das Folgen nicht geklappt.
    }
reading-paused = Dein Server bittet um eine Pause. Mit dem Folgen geht es { $when } von selbst weiter.
reading-paused-long = Dein Server lässt dich nicht so vielen auf einmal folgen. Mit dem Rest macht Trente von selbst weiter, heute noch oder morgen.

## Was sonst noch wartet

reading-queue = Sobald dein Konto bereit ist
reading-queue-tag = { $tag } folgen
reading-queue-person = { $handle } folgen
reading-queue-favourite = Einen Beitrag favorisieren
reading-queue-boost = Einen Beitrag teilen
reading-queue-save = Einen Beitrag speichern
reading-queue-vote = In einer Umfrage abstimmen
reading-queue-findable = Ob man dich finden darf
reading-queue-reply = Auf einen Beitrag antworten
reading-queue-out = Herausnehmen: { $what }
