### Was Gäste zuerst sehen: echte Beiträge eines guten Servers und einen Weg hinein.

welcome-headline = Komm ruhig rein.
welcome-lede = Das hier ist Mastodon, live. Lies, so lange du magst. Ein Konto hast du in etwa dreißig Sekunden.
welcome-happening = Jetzt gerade auf { $server }
welcome-trending = Worüber man dort heute spricht
welcome-public = Die neuesten Beiträge, ganz frisch
welcome-begun = Du hattest angefangen, ein Konto bei { $server } zu erstellen.
welcome-begun-go = Weitermachen
welcome-mail = Dein Server ist wie dein E-Mail-Anbieter: Such dir einen aus, sprich mit allen, zieh um, wann du willst.
welcome-language = Sprache: { $language }
welcome-posts-only = Nur Beiträge
welcome-invite = Dein Weg hinein
welcome-topics = Was liest du gern?
welcome-join = Bei { $server } mitmachen
welcome-have-account = Ich habe schon ein Konto
welcome-have-account-label = Ich habe schon ein Konto. Anmelden
welcome-others = Andere gute Server
welcome-more = Ich habe eine Einladung
welcome-others-title = { $count ->
        [one] Noch ein guter Server
        [2] Zwei andere gute Server
       *[other] { $count } andere gute Server
    }
welcome-look = Beiträge dort ansehen

## Warum ein Server empfohlen wird

why-language = auf { $language }
why-language-second = auf { $language }, auch eine deiner Sprachen
why-language-common = auf { $language }, hier die häufigste Sprache
why-instant = sofort dabei
why-approval = erst liest jemand deine Anfrage
why-topic = Thema: { $topic }
why-region-europe = in Europa
why-region-north-america = in Nordamerika
why-region-south-america = in Südamerika
why-region-africa = in Afrika
why-region-asia = in Asien
why-region-oceania = in Ozeanien
why-people = { $count ->
        [one] { $people } Person diese Woche
       *[other] { $people } Leute diese Woche
    }
why-answered = antwortet in { $ms } ms

## Was ein Server unter den dreien ist

role-best = Passt am besten zu dir
role-instant = Sofort dabei
role-topic = Thema: { $topic }
role-big = Einer der großen auf { $language }
role-quiet = Klein und ruhig
role-larger = Mit mehr Leuten
role-smaller = Mit weniger Leuten

## Neben dem Namen eines Servers

pick-instant = sofort
pick-approval = auf Anfrage
pick-many-languages = { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }

## Server, die zuerst gekommen wären, und warum sie es nicht tun

passed-slow = { $next ->
        [none] { $server } antwortet gerade langsam. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } antwortet gerade langsam. Der nächste gute ist { $next }.
    }
passed-down = { $next ->
        [none] { $server } antwortet gerade nicht. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } antwortet gerade nicht. Der nächste gute ist { $next }.
    }
passed-closed = { $next ->
        [none] { $server } nimmt gerade niemanden auf. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } nimmt gerade niemanden auf. Der nächste gute ist { $next }.
    }
passed-full = { $next ->
        [none] { $server } kann gerade niemanden aufnehmen. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } kann gerade niemanden aufnehmen. Der nächste gute ist { $next }.
    }
passed-under-age = { $next ->
        [none] { $server } hat ein höheres Mindestalter. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } hat ein höheres Mindestalter. Der nächste gute ist { $next }.
    }
passed-limited = { $next ->
        [none] { $server } spricht nicht mit allen anderen Servern. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } spricht nicht mit allen anderen Servern. Der nächste gute ist { $next }.
    }
passed-approval = { $next ->
        [none] { $server } prüft neue Konten jetzt von Hand. Lies weiter; Trente sucht einen anderen.
       *[other] { $server } prüft neue Konten jetzt von Hand. Bei { $next } bist du sofort dabei.
    }

## Themen von Servern

topic-academia = Hochschule
topic-activism = Aktivismus
topic-adult = Ab 18
topic-art = Kunst
topic-bipoc = BIPoC
topic-books = Bücher
topic-film = Filme
topic-food = Essen
topic-furry = Furry
topic-games = Spiele
topic-general = Allgemeines
topic-hobby = Hobbys
topic-humor = Humor
topic-journalism = Nachrichten
topic-lgbt = LGBTQ+
topic-music = Musik
topic-nature = Natur
topic-now = Aktuelles
topic-photography = Fotografie
topic-regional = Regionales
topic-religion = Religion
topic-science = Wissenschaft
topic-sports = Sport
topic-tech = Technik

## Ein Link, den jemand hat: eine Einladung, eine Sammlung, ein Profil

link-title = Ich habe eine Einladung oder einen Link
link-label = Dein Link
link-help = Eine Einladung, eine Sammlung, ein Profil oder ein Server: Füg ein, was du hast.
link-go = Öffnen
link-paste = Aus der Zwischenablage einfügen
link-empty = In der Zwischenablage ist kein Text.
link-nothing = Damit kann Trente nichts anfangen. Es sollte etwa so aussehen: https://norden.social/invite/… oder @du@norden.social.
link-invite-over = Diese Einladung zu { $server } ist abgelaufen.
link-pack = { $count ->
        [one] { $count } Person aus „{ $name }“ folgen?
       *[other] { $count } Leuten aus „{ $name }“ folgen?
    }
link-pack-then = Trente folgt ihnen nacheinander, sobald dein Konto bereit ist. Du kannst alle einzeln wieder herausnehmen.
link-pack-yes = Folgen
link-pack-kept = Die Leute aus dieser Sammlung sind vorgemerkt.
link-person = Auf diesem Gerät folgst du jetzt { $handle }. Die Beiträge stehen auf deiner Startseite.
link-person-ask = { $handle } folgen?
link-person-then = Die Beiträge stehen gleich auf deiner Startseite. Sobald dein Konto bereit ist, folgst du damit weiter.
link-person-yes = Folgen
link-person-no = Nur ansehen

## Ein Link, mit dem ein anderes Programm Trente geöffnet hat

link-asks-title = Diesen Link öffnen?
link-asks = { $what ->
        [invite] Ein Link von außerhalb enthält eine Einladung zu { $place }.
        [pack] Ein Link von außerhalb zeigt eine Sammlung von Leuten auf { $place }.
        [person] Ein Link von außerhalb zeigt { $place }.
        [post] Ein Link von außerhalb zeigt einen Beitrag auf { $place }.
        [share] Ein Link von außerhalb bringt einen Text für einen neuen Beitrag mit. Du siehst ihn, bevor etwas gepostet wird.
       *[server] Ein Link von außerhalb führt zum Formular von { $place }.
    }
link-asks-password = Dein Passwort kommt nicht mit: Das Feld wird leer sein.
