### Suchen, sich umsehen und was außer der Startseite gelesen wird.

## Sich zurechtfinden

nav-explore = Entdecken
nav-search = Suche
nav-bookmarks = Gespeichert
nav-favourites = Favoriten
nav-yours = Deins
lists-title = Listen

## Das Suchfeld

find-label = Suchen oder Link einfügen
find-placeholder = Suchen oder Link einfügen
find-clear = Suche leeren
find-more = Mehr anzeigen
find-people-today = { $count ->
        [one] { $people } Person heute
       *[other] { $people } Leute heute
    }
find-people-lately = { $count ->
        [one] { $people } Person in letzter Zeit
       *[other] { $people } Leute in letzter Zeit
    }
find-news-people = { $count ->
        [one] { $people } Person
       *[other] { $people } Leute
    }
find-done-from-home = Das erledigt gleich dein eigener Server.

## Suche

search-for = Nach „{ $text }“ suchen
search-typing = { $count ->
        [one] { $count } Person passt
       *[other] { $count } Leute passen
    }
search-kinds = Wonach gesucht wird
search-all = Alles
search-people = Leute
search-people-all = Alle Leute
search-tags = Hashtags
search-tags-all = Alle Hashtags
search-posts = Beiträge
search-posts-all = Alle Beiträge
search-no-people = Niemand mit diesem Namen.
search-no-tags = Kein Hashtag wie dieser.
search-no-posts = Keine Beiträge mit diesen Wörtern. Finden lassen sich deine eigenen und die von Leuten, die das erlauben.
search-none = Nichts zu „{ $text }“ auf { $server }
    .text = Server kennen nur Leute, denen sie schon begegnet sind. Versuch eine andere Schreibweise, oder füg die ganze Adresse ein, etwa @lea@norden.social, oder einen Link.
    .action = Ansehen, worüber man spricht
search-guest = Mit einem Konto findest du mehr: auch Beiträge und Leute auf anderen Servern.
search-members = Suchen kann man auf { $server } nur mit Konto
    .text = Füg einen Link ein oder eine ganze Adresse wie @lea@norden.social: Das öffnet sich auch ohne Konto.
search-past = Zuletzt gesucht
search-clear = Leeren
search-cleared = Geleert.
search-what = Was durchsucht wird
search-what-people = Leute und Hashtags, denen { $server } begegnet ist.
search-what-posts = Deine eigenen Beiträge und die von Leuten, die sich finden lassen.
search-what-links = Jeder Link von jedem Server: Füg ihn ein, und er öffnet sich hier.
search-narrow = Mit Wörtern eingrenzen
search-op-from = nur Beiträge dieser Person; from:me für deine eigenen
search-op-has = nur mit Bildern oder Videos; has:poll mit Umfrage
search-op-is = nur Antworten; is:sensitive für heikle
search-op-language = nur in dieser Sprache, als Kürzel
search-op-before = nur älter als dieser Tag
search-op-after = nur neuer als dieser Tag
search-link = Dein Link führt zu etwas, das Trente öffnen kann
search-link-post = Der Beitrag aus deinem Link
search-open = Öffnen
search-server = { $server } könnte ein Server sein
search-server-read = Lesen, was dort gepostet wird

## Sich umsehen

explore-posts = Beiträge
explore-hashtags = Hashtags
explore-news = Nachrichten
explore-people = Leute
explore-local = Dieser Server
explore-federated = Alle Server
explore-no-hashtags = Noch nichts im Gespräch
    .text = Wenn mehrere Leute denselben Hashtag benutzen, steht er hier.
explore-no-news = Noch keine Nachrichten
    .text = Wenn mehrere Leute dieselbe Seite verlinken, steht sie hier.
explore-no-people = Noch keine Vorschläge
    .text = Such nach einem Namen, oder füg die ganze Adresse von Bekannten ein.
explore-no-posts = Hier ist es ruhig
    .text = Gerade hat hier niemand etwas gepostet.

## Neben den Seiten eines breiten Fensters

around-tags = Im Gespräch
around-all-tags = Alle Hashtags
around-people = Leute zum Folgen
around-all-people = Mehr Leute

## Was außer der Startseite gelesen wird

bookmarks-none = Noch nichts gespeichert
    .text = Mit dem Lesezeichen unter einem Beitrag hebst du ihn hier auf. Was du speicherst, siehst nur du.
favourites-none = Noch keine Favoriten
    .text = Mit dem Herz unter einem Beitrag sagst du, dass er dir gefällt, und findest ihn hier wieder.
followed-tags = Deine Hashtags
    .text = Beiträge mit Hashtags, denen du folgst, das Neueste zuerst
followed-tags-none = Noch keine Beiträge hier
    .text = Folge einem Hashtag auf seiner Seite, dann stehen seine Beiträge hier.
lists-none = Noch keine Listen
    .text = Listen zeigen die Beiträge bestimmter Leute für sich. Mach eine und nimm Leute auf, denen du folgst.
list-empty = Hier ist es ruhig
    .text = Auf dieser Liste hat noch niemand etwas gepostet.
members-place = Dafür brauchst du ein Konto
    .text = Erstelle eines oder melde dich an, dann gehört dieser Platz dir.
tags-title = Mehrere Hashtags
tags-add = Noch ein Hashtag
tags-add-go = Hinzufügen
tags-out = { $tag } herausnehmen
sharing-title = Beiträge mit diesem Link
sharing-none = Das verlinkt niemand mehr
    .text = Die Seite selbst ist vielleicht noch da.
sharing-read = Auf { $site } lesen
server-guest = Du bist auf { $server } zu Gast. Wenn du hier etwas favorisierst oder speicherst, erledigt das dein eigener Server.

## Links aus anderen Netzen, deren Leute man hier über eine Brücke kennt

bridge-none = { $server } kennt { $name } von { $network } nicht. Vielleicht ist die Brücke, über die andere folgen können, dort nicht eingeschaltet.
bridge-unknown = Dein Server kennt diese Person nicht. Vielleicht hat sie die Brücke, über die andere ihr folgen können, nicht eingeschaltet.
bridge-opened = Das ist dieselbe Person, so wie dein Server sie über die Brücke kennt.
bridge-opened-there = Link öffnen
