### Wat een gast het eerst ziet: echte berichten van een goede server, en een weg naar binnen.

welcome-headline = Kom binnen.
welcome-lede = Dit is Mastodon, live. Lees zo lang je wilt. Een account maken duurt zo’n dertig seconden.
welcome-happening = Wat er nu speelt op { $server }
welcome-trending = Waar het daar vandaag over gaat
welcome-public = De nieuwste berichten, zoals ze binnenkomen
welcome-begun = Je was al begonnen aan een account op { $server }.
welcome-begun-go = Verdergaan
welcome-mail = Een server is als een e-mailprovider: je kiest er een, praat met iedereen en verhuist wanneer je wilt.
welcome-language = Taal: { $language }
welcome-posts-only = Alleen berichten
welcome-invite = Zo kom je binnen
welcome-topics = Waar lees je graag over?
welcome-join = Meedoen op { $server }
welcome-have-account = Ik heb al een account
welcome-have-account-label = Ik heb al een account. Inloggen
welcome-others = Andere goede keuzes
welcome-more = Ik heb een uitnodiging
welcome-others-title = { $count ->
        [one] Nog een goede keus
        [2] Nog twee goede keuzes
       *[other] Nog { $count } goede keuzes
    }
welcome-look = De berichten bekijken

## Waarom een server wordt aanbevolen

why-language = in het { $language }
why-language-second = in het { $language }, ook een taal van jou
why-language-common = in het { $language }, de meest gebruikte taal hier
why-instant = je bent meteen binnen
why-approval = iemand leest eerst je aanvraag
why-topic = onderwerp: { $topic }
why-region-europe = in Europa
why-region-north-america = in Noord-Amerika
why-region-south-america = in Zuid-Amerika
why-region-africa = in Afrika
why-region-asia = in Azië
why-region-oceania = in Oceanië
why-people = { $count ->
        [one] { $people } persoon deze week
       *[other] { $people } mensen deze week
    }
why-answered = antwoordt in { $ms } ms

## Wat een server is tussen de drie

role-best = Past het best bij je
role-instant = Meteen binnen
role-topic = Onderwerp: { $topic }
role-big = Een van de grote in het { $language }
role-quiet = Klein en rustig
role-larger = Met meer mensen
role-smaller = Met minder mensen

## Naast de naam van een server

pick-instant = meteen
pick-approval = na goedkeuring
pick-many-languages = { $count ->
        [one] { $count } taal
       *[other] { $count } talen
    }

## Servers die eerst waren gekomen, en waarom het anders loopt

passed-slow = { $next ->
        [none] { $server } antwoordt nu traag. Lees rustig verder; Trente zoekt een andere.
       *[other] { $server } antwoordt nu traag. { $next } is de volgende goede keus.
    }
passed-down = { $next ->
        [none] { $server } antwoordt nu niet. Lees rustig verder; Trente zoekt een andere.
       *[other] { $server } antwoordt nu niet. { $next } is de volgende goede keus.
    }
passed-closed = { $next ->
        [none] { $server } laat nu geen nieuwe mensen toe. Lees rustig verder; Trente zoekt een andere.
       *[other] { $server } laat nu geen nieuwe mensen toe. { $next } is de volgende goede keus.
    }
passed-full = { $next ->
        [none] { $server } kan er nu niemand bij hebben. Lees rustig verder; Trente zoekt een andere.
       *[other] { $server } kan er nu niemand bij hebben. { $next } is de volgende goede keus.
    }
passed-under-age = { $next ->
        [none] Voor { $server } moet je ouder zijn. Lees rustig verder; Trente zoekt een andere.
       *[other] Voor { $server } moet je ouder zijn. { $next } is de volgende goede keus.
    }
passed-limited = { $next ->
        [none] { $server } praat niet met alle andere servers. Lees rustig verder; Trente zoekt een andere.
       *[other] { $server } praat niet met alle andere servers. { $next } is de volgende goede keus.
    }
passed-approval = { $next ->
        [none] { $server } keurt elk nieuw account nu eerst zelf goed. Lees rustig verder; Trente zoekt een andere.
       *[other] { $server } keurt elk nieuw account nu eerst zelf goed. Op { $next } ben je meteen binnen.
    }

## Onderwerpen van servers

topic-academia = Universiteit
topic-activism = Activisme
topic-adult = 18+
topic-art = Kunst
topic-bipoc = Mensen van kleur
topic-books = Boeken
topic-film = Film
topic-food = Eten
topic-furry = Furry
topic-games = Games
topic-general = Algemeen
topic-hobby = Hobby’s
topic-humor = Humor
topic-journalism = Nieuws
topic-lgbt = LHBTIQ+
topic-music = Muziek
topic-nature = Natuur
topic-now = Nu
topic-photography = Fotografie
topic-regional = Regio
topic-religion = Religie
topic-science = Wetenschap
topic-sports = Sport
topic-tech = Technologie

## Een link die iemand heeft: een uitnodiging, een pakket, de pagina van een bekende

link-title = Ik heb een uitnodiging of een link
link-label = Je link
link-help = Een uitnodiging, een pakket, iemands pagina of een server: plak maar.
link-go = Openen
link-paste = Plakken vanaf het klembord
link-empty = Er staat geen tekst op het klembord.
link-nothing = Trente herkent hier niets in. Een link ziet eruit als https://mastodon.nl/invite/… of @jij@mastodon.nl.
link-invite-over = Deze uitnodiging voor { $server } is verlopen.
link-pack = { $count ->
        [one] { $count } persoon uit “{ $name }” volgen?
       *[other] { $count } mensen uit “{ $name }” volgen?
    }
link-pack-then = Trente volgt ze een voor een, zodra je account werkt. Je kunt iedereen er weer uit halen.
link-pack-yes = Volgen
link-pack-kept = De mensen uit dit pakket staan klaar.
link-person = Je volgt { $handle } op dit apparaat. De berichten komen op je startpagina.
link-person-ask = { $handle } volgen?
link-person-then = De berichten komen meteen op je startpagina. Zodra je account werkt, neemt dat het volgen over.
link-person-yes = Volgen
link-person-no = Alleen kijken

## Een link waarmee een ander programma Trente opende

link-asks-title = Deze link openen?
link-asks = { $what ->
        [invite] Een link van buiten Trente bevat een uitnodiging voor { $place }.
        [pack] Een link van buiten Trente toont een pakket met mensen op { $place }.
        [person] Een link van buiten Trente toont { $place }.
        [post] Een link van buiten Trente toont een bericht op { $place }.
        [share] Een link van buiten Trente brengt tekst mee voor een nieuw bericht. Je ziet die voordat er iets geplaatst wordt.
       *[server] Een link van buiten Trente leidt naar het formulier van { $place }.
    }
link-asks-password = Je wachtwoord gaat niet mee: dat veld is straks leeg.
