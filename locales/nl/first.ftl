### De eerste dagen met een account: de eerste stappen op Start, en wat er eerder gewenst was.

steps-title = Maak er jouw plek van
steps-dial = { $done } van { $count } gedaan
steps-left = { $left ->
        [one] Nog { $left }. Overslaan mag.
       *[other] Nog { $left }. Overslaan mag altijd.
    }
steps-dismiss = De eerste stappen voorgoed opbergen
steps-done = Gedaan
steps-picture = Zet er een foto bij
steps-picture-done = Foto toegevoegd
steps-bio = Schrijf een regel over jezelf
steps-bio-done = Een regel over jezelf
steps-follows = Volg { $goal } mensen of hashtags. Je volgt er { $count }
steps-follows-done = Je volgt er { $count }
steps-hello = Zeg hallo met #Introduction
steps-hello-done = Hallo gezegd
steps-reply = Reageer op iemand
steps-reply-done = Eerste reactie

## De stopwatch

steps-watch-posts = Echte berichten na { $posts }.
steps-watch-submitted = Echte berichten na { $posts }, account aangevraagd na { $submitted }.
steps-watch-all = Echte berichten na { $posts }, account aangevraagd na { $submitted }, startpagina { $home } nadat het account klaar was.

## Het voorstellen

steps-hello-text = { $count ->
        [0] Hallo, ik ben { $name } en ik ben hier nieuw. Ik kom hier voor … en leer graag mensen kennen die … #Introduction
        [one] Hallo, ik ben { $name } en ik ben hier nieuw. Ik hou van { $tags }. Wie nog meer? #Introduction
       *[other] Hallo, ik ben { $name } en ik ben hier nieuw. Ik hou van { $tags }. Wie moet ik volgen? #Introduction
    }

## Het venster met foto en woorden

portrait-title = Een foto en een regel over jezelf
portrait-picture = Foto kiezen
portrait-bio = Over jou
portrait-bio-help = Eén regel is genoeg: wat je doet, waar je van houdt. Iedereen kan het lezen.
portrait-save = Opslaan
portrait-saved = Je pagina is aangepast.
portrait-too-large = Die foto is groter dan 8 MB. Met een kleinere lukt het; wat je schreef, is bewaard.
portrait-unreadable = Dat bestand kon niet worden gelezen. Kies een ander; wat je schreef, is bewaard.

## Een reactie die je wilde geven voordat er een account was

home-wanted = { $name ->
        [unknown] Je wilde op een bericht reageren. Hier is het.
       *[other] Je wilde op { $name } reageren.
    }
home-wanted-go = Reageren
home-wanted-out = Hoeft niet meer
