### Die ersten Tage mit einem Konto: erste Schritte auf der Startseite und was man vorher wollte.

steps-title = Mach es dir gemütlich
steps-dial = { $done } von { $count } erledigt
steps-left = { $left ->
        [one] Noch { $left } Schritt. Du kannst ihn auslassen.
       *[other] Noch { $left } Schritte. Du kannst jeden auslassen.
    }
steps-dismiss = Erste Schritte für immer wegräumen
steps-done = Erledigt
steps-picture = Bild hinzufügen
steps-picture-done = Bild hinzugefügt
steps-bio = Eine Zeile über dich schreiben
steps-bio-done = Eine Zeile über dich
steps-follows = { $goal } Leuten oder Hashtags folgen. Bisher { $count }
steps-follows-done = Du folgst schon { $count }
steps-hello = Hallo sagen mit #Introduction
steps-hello-done = Hallo gesagt
steps-reply = Jemandem antworten
steps-reply-done = Erste Antwort

## Die Stoppuhr

steps-watch-posts = Echte Beiträge nach { $posts }.
steps-watch-submitted = Echte Beiträge nach { $posts }, Konto beantragt nach { $submitted }.
steps-watch-all = Echte Beiträge nach { $posts }, Konto beantragt nach { $submitted }, Startseite { $home } nach dem Öffnen.

## Die Vorstellung

steps-hello-text = { $count ->
        [0] Hallo, ich bin { $name } und neu hier. Ich bin wegen … gekommen und würde gern Leute kennenlernen, die … #Introduction #NeuHier
        [one] Hallo, ich bin { $name } und neu hier. Ich mag { $tags }. Wer noch? #Introduction #NeuHier
       *[other] Hallo, ich bin { $name } und neu hier. Ich mag { $tags }. Wem sollte ich folgen? #Introduction #NeuHier
    }

## Der Dialog mit Bild und Worten

portrait-title = Ein Bild und eine Zeile über dich
portrait-picture = Bild wählen
portrait-bio = Über dich
portrait-bio-help = Eine Zeile genügt: was du machst, was du magst. Alle können sie lesen.
portrait-save = Speichern
portrait-saved = Dein Profil ist geändert.
portrait-too-large = Dieses Bild ist größer als 8 MB. Nimm ein kleineres; was du geschrieben hast, bleibt.
portrait-unreadable = Diese Datei ließ sich nicht lesen. Wähle eine andere; was du geschrieben hast, bleibt.

## Eine Antwort, die man schreiben wollte, bevor es ein Konto gab

home-wanted = { $name ->
        [unknown] Du wolltest auf einen Beitrag antworten. Hier ist er.
       *[other] Du wolltest { $name } antworten.
    }
home-wanted-go = Antworten
home-wanted-out = Doch nicht
