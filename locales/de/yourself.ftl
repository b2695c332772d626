### Das eigene Profil und ob andere darauf stoßen dürfen.

yourself-title = Dein Profil
yourself-edit = Profil ändern
yourself-edit-line = Bild, Name, was du über dich sagst, und was für deine Beiträge voreingestellt ist.
yourself-header = Titelbild ändern
yourself-avatar = Bild ändern
yourself-no-picture = Solche Bilder nehmen Server nicht an. PNG, JPEG, GIF und WebP gehen.
yourself-avatar-words = Was dein Bild zeigt
    .help = Für Leute, die es nicht sehen.
yourself-header-words = Was dein Titelbild zeigt
    .help = Für Leute, die es nicht sehen.
yourself-name = Name
    .help = Dein richtiger oder ein anderer, unter dem man dich kennt.
yourself-bio-help = Alle können das lesen.

## Angaben

yourself-facts = Angaben zu dir
yourself-facts-help = { $count ->
        [one] Höchstens eine. Ein Link bekommt ein Häkchen, wenn die Seite auf dein Profil zurückverlinkt.
       *[other] Bis zu { $count }, etwa deine Website oder wo du wohnst. Ein Link bekommt ein Häkchen, wenn die Seite auf dein Profil zurückverlinkt.
    }
yourself-fact-add = Angabe hinzufügen
yourself-fact-name = Was es ist
yourself-fact-value = Die Angabe
yourself-fact-remove = „{ $name }“ entfernen
yourself-fact-remove-empty = Diese Angabe entfernen

## Wer folgen darf und womit neue Beiträge beginnen

yourself-locked = Wer dir folgen will, fragt erst
    .text = Du entscheidest bei jeder Anfrage. Wer dir schon folgt, bleibt.
yourself-posts = Für neue Beiträge
yourself-posts-fine = Bei jedem Beitrag kannst du etwas anderes wählen.
yourself-visibility = Wer sie sehen kann
yourself-quotes = Wer sie zitieren darf
yourself-quotes-public = Alle
yourself-quotes-followers = Follower
yourself-quotes-nobody = Nur ich
yourself-language = Sprache
yourself-language-unset = Keine bestimmte

## Speichern

yourself-preview = Was andere sehen
yourself-not-saved = Noch nicht gespeichert. Was du eingegeben hast, bleibt auf diesem Gerät, bis du es speicherst oder verwirfst. Andere Server zeigen eine Änderung, wenn sie das nächste Mal fragen, die meisten binnen einer Minute, manche im Lauf eines Tages.
yourself-begun = Deine begonnenen Änderungen sind wieder da. Gespeichert sind sie noch nicht.
yourself-kept = Was du eingegeben hast, steht noch da.
yourself-throw-away = Verwerfen
yourself-throw-away-ask = Deine Änderungen verwerfen?
    .text = Dein Profil bleibt, wie es war.
yourself-go-on = Weitermachen

## Darf man dich finden?

findable-title = Darf man dich finden?
findable-lede = Dein Profil können alle öffnen, die seine Adresse haben, egal was du wählst. Hier geht es um Leute, die dich noch nicht kennen.
findable-yes = Ja
    .text = Dein Server darf dich anderen vorschlagen und führt dich in seinem Verzeichnis. Deine öffentlichen Beiträge tauchen auf, wenn jemand nach ihren Wörtern sucht.
findable-profile = Nur mein Profil
    .text = Dein Server darf dich vorschlagen und führt dich in seinem Verzeichnis. Deine Beiträge findet niemand über die Suche.
findable-posts = Nur meine Beiträge
    .text = Deine öffentlichen Beiträge tauchen in der Suche auf. Dein Server schlägt dich niemandem vor.
findable-no = Nein
    .text = Du wirst nicht vorgeschlagen, und deine Beiträge findet niemand über die Suche. Wer deinen Namen kennt, findet dich weiterhin.
findable-hides = Verbergen, wem ich folge
    .text = Nur du siehst, wem du folgst und wer dir folgt. Wie viele es sind, bleibt sichtbar.
findable-fine = Das kannst du hier jederzeit ändern. Andere Server werden gebeten, sich daran zu halten; die meisten tun es.
findable-later = Dein Server erfährt es, sobald dein Konto bereit ist. In den Einstellungen kannst du es jederzeit ändern.
findable-saved = Gespeichert. Du kannst es hier jederzeit ändern.
findable-unknown = Du hast noch nicht gewählt.
findable-no-server = Dein Server bietet diese Auswahl nicht.
findable-step = Entscheiden, ob man dich finden darf

## Hashtags im Profil: Sie kommen und gehen sofort

yourself-featured = Hashtags in deinem Profil
yourself-featured-name = Hashtag
yourself-featured-add = Anzeigen
yourself-featured-used = Diese benutzt du:
yourself-featured-help = In deinem Profil führt jeder Hashtag zu deinen Beiträgen damit. Änderungen gelten sofort, ohne Speichern.
yourself-featured-remove = { $tag } entfernen
yourself-featured-added = { $tag } steht jetzt in deinem Profil.
yourself-featured-gone = { $tag } steht nicht mehr in deinem Profil.
