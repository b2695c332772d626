### Ein Konto erstellen: ein Formular, eine Zustimmung.

join-title = Bei { $server } mitmachen
join-invited = Deine Einladung zu { $server } gilt und geht mit dem Formular mit.

## Name

join-name = Name
join-name-later = wie er angezeigt wird, kannst du später ändern
join-name-help = Buchstaben a bis z, Ziffern und _
join-name-asking = Mal sehen, ob er frei ist
join-name-free = { $name } ist hier frei.
join-name-unknown = Ob { $name } frei ist, sagt { $server } beim Mitmachen.
join-name-taken = Diesen Namen hat hier schon jemand. Nimmst du einen anderen?
join-name-others = Freie Namen, auch aus deinem gemacht
join-name-free-on = „{ $name }“ ist auf { $server } frei.
join-name-switch = Wechseln und alle Eingaben behalten
join-name-offer = { $name } nehmen
join-name-blank = Wähle zuerst einen Namen.
join-name-letters = Ein Name hat nur Buchstaben von a bis z, Ziffern und Unterstriche.
join-name-long = Ein Name hat höchstens 30 Zeichen.
join-name-short = Das ist { $server } zu kurz. Häng noch ein, zwei Buchstaben an.
join-name-reserved = { $server } behält sich diesen Namen vor. Nimm einen anderen.

## E-Mail

join-email = E-Mail
join-email-help = Für eine Bestätigungsmail und zum Anmelden.
join-email-meant = Meintest du
join-email-fix = { $email }
join-email-blank = Deine E-Mail-Adresse fehlt.
join-email-invalid = Das ist noch keine E-Mail-Adresse. So sieht eine aus: du@example.org.
join-email-long = Diese Adresse ist länger, als Server erlauben.
join-email-taken = Mit dieser Adresse gibt es bei { $server } schon ein Konto.
join-email-blocked = { $server } nimmt keine Adressen von diesem Anbieter. Mit einer anderen klappt es.
join-email-unreachable = Dorthin kommt keine Mail: Den Teil hinter dem @ gibt es nicht. Vielleicht ein Tippfehler.

## Passwort

join-password = Passwort
join-password-least = mindestens 8 Zeichen
join-password-help = Drei oder vier Wörter sind gut.
join-password-show = Anzeigen
join-password-hide = Verbergen
join-password-show-label = Anzeigen: Passwort
join-password-hide-label = Verbergen: Passwort
join-strength-short = Mach weiter, mindestens 8 Zeichen
join-strength-weak = Leicht zu erraten, mach weiter
join-strength-fair = Geht so, mit einem Wort mehr ist es gut
join-strength-good = Gut
join-strength-great = Stark
join-password-blank = Wähle zuerst ein Passwort.
join-password-short = Ein Passwort hat mindestens 8 Zeichen.
join-password-long = Ein Passwort hat höchstens 72 Zeichen.
join-suggested = für dich ausgedacht
join-suggested-keychain = Trente bewahrt es im Schlüsselbund dieses Geräts auf. Du brauchst es, um dich anderswo anzumelden.
join-suggested-file = Dieses Gerät hat keinen Schlüsselbund: Trente bewahrt es in einer Datei auf, die nur du lesen kannst. Du brauchst es, um dich anderswo anzumelden.
join-suggested-own = Eigenes wählen
join-suggested-back = Das vorgeschlagene nehmen
join-password-another = Du hast dieses Konto schon bei { $server } beantragt. Es gilt das Passwort von damals; dieses hier wurde nicht gesendet. Dein Wartezimmer findest du auf der ersten Seite.
join-password-refused = { $server } nimmt dieses Passwort nicht. Versuch es mit einem längeren.

## Was nur manche Server wissen wollen

join-birth = Geburtsdatum
join-birth-why = { $age ->
        [one] das fragt dieser Server: ab { $age } Jahr
       *[other] das fragt dieser Server: ab { $age } Jahren
    }
join-birth-day = Tag
join-birth-month = Monat
join-birth-year = Jahr
join-birth-blank = Dein Geburtsdatum fehlt.
join-birth-invalid = Diesen Tag gibt es nicht. Das Jahr hat vier Ziffern.
join-birth-young = { $server } hat ein höheres Mindestalter. Ein anderer Server passt vielleicht zu dir.
join-reason = Warum möchtest du mitmachen?
join-reason-short = ein, zwei Sätze genügen
join-reason-help = Das lesen die Leute, die den Server betreiben.
join-reason-blank = Schreib einen Satz: Bei { $server } wird ihn jemand lesen.
join-reason-long = Hier passen höchstens 420 Zeichen hin.

## Womit man einverstanden ist

join-consent = Dein Einverständnis
join-rules = { $count ->
        [one] { $count } Hausregel
       *[other] { $count } Hausregeln
    }
join-no-rules = Hausregeln
join-no-rules-text = { $server } hat keine Regeln aufgeschrieben.
join-privacy = Datenschutz
join-no-privacy-text = { $server } hat keine Datenschutzerklärung veröffentlicht.
join-terms = Bedingungen
join-no-terms-text = { $server } hat keine eigenen Nutzungsbedingungen.
join-terms-coming = Hausregeln werden geladen
join-terms-failed = Den Hausregeln kannst du erst zustimmen, wenn sie da sind.
join-name-tidied = Dein Name wäre { $name }. Wenn er dir gefällt, stimm zu und mach mit.
join-agreement-here = Die Hausregeln sind jetzt da. Sieh sie dir an, dann stimm zu und mach mit.
join-agreement-missing = Die Hausregeln sind noch unterwegs. Erst wenn sie da sind, kannst du ihnen zustimmen.

## Mitmachen

join-go = Zustimmen und mitmachen
join-go-to = Zustimmen und bei { $server } mitmachen
join-going = Dein Konto wird beantragt
join-then = Du bekommst eine Mail, um die Adresse zu bestätigen. Bis dahin kannst du weiterlesen.
join-then-approval = Du bekommst eine Mail, um die Adresse zu bestätigen, danach gibt jemand vom Server grünes Licht. Bis dahin kannst du weiterlesen.
join-switched = Das Formular geht jetzt an { $server }. Was du eingegeben hast, steht noch da.
join-said = { $server } sagt: „{ $said }“
join-unsaid = Der Server hat das nicht angenommen und nicht gesagt, warum.

## Der ganze Server nimmt niemanden auf

join-no-slow = { $server } antwortet gerade zu langsam.
join-no-down = { $server } antwortet gerade nicht.
join-no-closed = { $server } nimmt gerade niemanden auf.
join-no-full = { $server } kann gerade niemanden aufnehmen. Vielleicht ist dort viel los, oder es wird repariert.
join-no-under-age = { $server } hat ein höheres Mindestalter.
join-no-limited = { $server } spricht nicht mit allen anderen Servern.
join-no-approval = { $server } prüft neue Konten jetzt von Hand.
join-again-when = Neu versuchen { $when }
join-kept = Was du eingegeben hast, bleibt und geht mit zum nächsten Server.
join-next = Lieber bei { $server } mitmachen
join-left = Der nächste gute ist { $server }. Deine Eingaben sind alle da; nur die Hausregeln sind andere.
join-left-unasked = Als Nächstes kommt { $server }. Deine Eingaben sind alle da; nur die Hausregeln sind andere.

## Registriert wird auf der eigenen Seite des Servers

join-elsewhere = Bei { $server } erstellst du dein Konto auf der eigenen Seite des Servers, im Browser.
join-elsewhere-then = Erstelle dort dein Konto, dann komm zurück und melde dich an. Trente wartet auf dich.
join-elsewhere-go = Weiter bei { $server }

## Neben dem Formular in einem breiten Fenster

about-instant = Sofort dabei
    .text = Öffne den Link in der Mail, und du bist drin.
about-approval = Jemand sagt Ja
    .text = Bei diesem Server sieht sich jemand jedes neue Konto an.
about-people = Leute
    .text = Sprich mit ihnen und mit allen auf jedem anderen Server.
about-move = Nicht fürs Leben
    .text = Überleg es dir später anders und nimm deine Leute mit.
