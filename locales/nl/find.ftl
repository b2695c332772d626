### Zoeken, rondkijken, en wat je leest buiten Start.

## De weg vinden

nav-explore = Ontdekken
nav-search = Zoeken
nav-bookmarks = Bewaard
nav-favourites = Favorieten
nav-yours = Van jou
lists-title = Lijsten

## Het zoekveld

find-label = Zoek, of plak een link
find-placeholder = Zoek, of plak een link
find-clear = Zoekveld wissen
find-more = Meer tonen
find-people-today = { $count ->
        [one] { $people } persoon vandaag
       *[other] { $people } mensen vandaag
    }
find-people-lately = { $count ->
        [one] { $people } persoon de laatste dagen
       *[other] { $people } mensen de laatste dagen
    }
find-news-people = { $count ->
        [one] { $people } persoon
       *[other] { $people } mensen
    }
find-done-from-home = Je eigen server regelt het zo.

## Zoeken

search-for = Zoeken naar “{ $text }”
search-typing = { $count ->
        [one] { $count } persoon gevonden
       *[other] { $count } mensen gevonden
    }
search-kinds = Waar je naar zoekt
search-all = Alles
search-people = Mensen
search-people-all = Alle mensen
search-tags = Hashtags
search-tags-all = Alle hashtags
search-posts = Berichten
search-posts-all = Alle berichten
search-no-people = Niemand met deze naam.
search-no-tags = Geen hashtags die hierop lijken.
search-no-posts = Geen berichten met deze woorden. Je vindt alleen berichten van wie dat toestaat, en die van jezelf.
search-none = Niets gevonden voor “{ $text }” op { $server }
    .text = Een server kent alleen wie hij al is tegengekomen. Probeer een andere spelling, of plak het hele adres, zoals @lea@mastodon.nl, of een link.
    .action = Zien waar mensen over praten
search-guest = Met een account zoeken servers verder: in berichten en op andere servers.
search-members = Zoeken op { $server } kan alleen met een account
    .text = Plak een link of een heel adres zoals @lea@mastodon.nl: dat gaat ook zonder account open.
search-past = Eerder gezocht
search-clear = Wissen
search-cleared = Gewist.
search-what = Waarin er wordt gezocht
search-what-people = Mensen en hashtags die { $server } is tegengekomen.
search-what-posts = Berichten van wie gevonden wil worden, en die van jezelf.
search-what-links = Elke link van elke server: plak hem, en hij gaat hier open.
search-narrow = Verfijn met extra woorden
search-op-from = alleen berichten van deze persoon; from:me voor die van jezelf
search-op-has = alleen met foto’s of video’s; ook has:poll
search-op-is = alleen reacties; ook is:sensitive
search-op-language = alleen in deze taal, met de taalcode
search-op-before = alleen ouder dan deze dag
search-op-after = alleen nieuwer dan deze dag
search-link = Je link leidt naar iets wat Trente kan openen
search-link-post = Het bericht van je link
search-open = Openen
search-server = { $server } is misschien een server
search-server-read = Lezen wat daar wordt geplaatst

## Rondkijken

explore-posts = Berichten
explore-hashtags = Hashtags
explore-news = Nieuws
explore-people = Mensen
explore-local = Deze server
explore-federated = Alle servers
explore-no-hashtags = Nog geen veelbesproken hashtags
    .text = Als meerdere mensen dezelfde hashtag gebruiken, staat die hier.
explore-no-news = Nog geen nieuws
    .text = Als meerdere mensen dezelfde pagina delen, staat die hier.
explore-no-people = Nog niemand voorgesteld
    .text = Zoek op een naam, of plak het hele adres van iemand die je kent.
explore-no-posts = Stil hier
    .text = Er heeft hier nog niemand iets geplaatst.

## Naast de pagina’s van een breed venster

around-tags = Veelbesproken
around-all-tags = Alle hashtags
around-people = Mensen om te volgen
around-all-people = Meer mensen

## Wat je leest buiten Start

bookmarks-none = Nog niets bewaard
    .text = Met de bladwijzer onder een bericht bewaar je het hier. Alleen jij ziet wat je bewaart.
favourites-none = Nog geen favorieten
    .text = Met het hart onder een bericht laat je de auteur weten dat je het mooi vond; het komt dan ook hier te staan.
followed-tags = Je hashtags
    .text = Berichten met een hashtag die je volgt, het nieuwste eerst
followed-tags-none = Hier staan nog geen berichten
    .text = Open een hashtag en volg die, dan staan de berichten hier.
lists-none = Nog geen lijsten
    .text = Een lijst toont berichten van een paar mensen apart. Maak er een en zet er mensen op die je volgt.
list-empty = Stil hier
    .text = Op deze lijst heeft nog niemand iets geplaatst.
members-place = Hiervoor heb je een account nodig
    .text = Maak er een of log in, dan is dit van jou.
tags-title = Meerdere hashtags
tags-add = Nog een hashtag
tags-add-go = Toevoegen
tags-out = { $tag } eruit halen
sharing-title = Berichten die dit delen
sharing-none = Niemand deelt dit meer
    .text = De pagina zelf bestaat misschien nog wel.
sharing-read = Lezen op { $site }
server-guest = Je leest { $server } zoals gasten dat doen. Wat je hier als favoriet markeert of bewaart, regelt je eigen server.

## Links van andere netwerken, met mensen die hier via een brug bekend zijn

bridge-none = { $server } kent { $name } van { $network } niet. Misschien heeft deze persoon de brug die volgen mogelijk maakt, niet aangezet.
bridge-unknown = Je server kent deze persoon niet. Misschien heeft deze persoon de brug die volgen mogelijk maakt, niet aangezet.
bridge-opened = Dit is dezelfde persoon, zoals je server die via de brug kent.
bridge-opened-there = Link openen
