### Rapporteren, geblokkeerde servers.

## De moderatoren laten weten

report = Rapporteren
report-title = { $name } rapporteren
report-about = De moderatoren van { $server } kijken ernaar. { $name } hoort niet van wie het rapport komt.
report-why = Wat is er mis?
report-dislike = Ik wil het niet zien
    .text = Daar hoef je niemand voor in te schakelen: negeren of blokkeren is genoeg.
report-spam = Het is spam
    .text = Reclame, oplichting, of steeds weer hetzelfde
report-rules = Het is tegen een regel van { $server }
    .text = In de volgende stap kies je welke
report-legal = Het is misschien tegen de wet
    .text = In jouw land, of waar { $server } staat
report-other = Iets anders
    .text = Je zegt wat, in je eigen woorden
report-which = Welke regels?
report-instead = Wat meteen helpt
report-posts = Welke berichten laten het zien?
report-comment = Wat moeten de moderatoren weten?
    .help = Je mag dit leeg laten.
report-room = { $count ->
        [one] Nog { $count } teken
       *[other] Nog { $count } tekens
    }
report-forward = Ook de moderatoren van { $server } laten weten
    .text = Ze krijgen het rapport, niet je naam.
report-send = Rapport versturen
report-sending = Versturen…
report-no-why = Kies eerst wat er mis is.
report-no-rule = Kies minstens één regel.
report-too-long = Je tekst is langer dan moderatoren kunnen ontvangen. Maak hem iets korter.
report-sent = Dank je, het is verstuurd
report-sent-text = De moderatoren van { $server } hebben je rapport. Het kan een paar dagen duren, en misschien hoor je er niets meer van.
report-meanwhile = Wat je intussen kunt doen
report-done = Klaar

## Hele servers

servers-list = Servers die je blokkeert
servers-none = Je blokkeert geen server
    .text = Een server die je blokkeert via het menu van een bericht of profiel, staat hier. Terugdraaien kan hier ook.
servers-block = Heel { $server } blokkeren…
servers-unblock = { $server } deblokkeren
servers-unblock-short = Deblokkeren
servers-block-ask = Heel { $server } blokkeren?
    .text = Je ziet van niemand daar nog berichten, en niemand daar kan je volgen.
servers-block-yes = Server blokkeren
servers-lost = { $following ->
        [0] Je verliest daar { $followers ->
            [one] { $followers } volger, die niet vanzelf terugkomt.
           *[other] { $followers } volgers, die niet vanzelf terugkomen.
        }
        [one] Je volgt daar { $following } persoon niet meer en verliest { $followers ->
            [one] { $followers } volger
           *[other] { $followers } volgers
        }. Dat komt niet vanzelf terug.
       *[other] Je volgt daar { $following } mensen niet meer en verliest { $followers ->
            [one] { $followers } volger
           *[other] { $followers } volgers
        }. Dat komt niet vanzelf terug.
    }
servers-lost-nothing = Je volgt daar niemand, en niemand daar volgt jou.
servers-lost-unknown = Wie jij daar volgt en wie jou vanaf daar volgt, raak je kwijt, en dat komt niet vanzelf terug.
servers-blocked = Heel { $server } is geblokkeerd.
servers-unblocked = { $server } is niet meer geblokkeerd.
servers-block-failed = { $server } blokkeren is niet gelukt.
servers-unblock-failed = { $server } is nog geblokkeerd.

## Filters

less = Minder hiervan tonen
    .text = Berichten met deze woorden blijven weg van Start, lijsten, gesprekken en meldingen.
less-tags = Hashtags van het bericht
less-words = Woorden
    .help = Als hele woorden. Zet komma’s tussen meerdere woorden.
less-length = Hoelang
less-way = Wat er met zulke berichten gebeurt
less-hide = Weglaten
less-warn = Afdekken
less-hide-means = Je ziet niet dat ze er zijn.
less-warn-means = Je ziet dat er een is, en kunt het openen.
less-yes = Minder tonen
less-no-words = Kies een hashtag of typ een woord.
less-done = Je ziet voortaan minder van { $words }.
less-failed = Het filter is niet gemaakt.
filters = Filters
filters-new = Nieuw filter
filters-none = Nog geen filters
    .text = “Minder hiervan tonen” in het menu van een bericht maakt er een, voor een tijdje of voorgoed.
filters-hides = Laat berichten weg
filters-warns = Dekt berichten af
filters-until = tot { $time }
filters-remove = Filter { $title } verwijderen
filters-remove-short = Verwijderen
filters-removed = Het filter is weg.
