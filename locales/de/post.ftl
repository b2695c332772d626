### Ein Beitrag und alles daran.

## Über dem Text

post-boosted-by = Geteilt von { $name }
post-in-reply-to = Antwort auf { $handle }
post-edited = Bearbeitet
post-edited-at = Bearbeitet: { $time }
post-bot = Automatisiert
post-visibility-unlisted = Alle (still)
post-visibility-private = Nur Follower
post-visibility-direct = Nur Erwähnte
post-visibility-other = Vom Server eingeschränkt

## Knöpfe

post-reply = Antworten
post-reply-count = { $count ->
        [one] Antworten, bisher { $count }
       *[other] Antworten, bisher { $count }
    }
post-boost = Teilen
post-boost-count = { $count ->
        [one] Teilen, bisher { $count }
       *[other] Teilen, bisher { $count }
    }
post-favourite = Favorisieren
post-favourite-count = { $count ->
        [one] Favorisieren, bisher { $count }
       *[other] Favorisieren, bisher { $count }
    }
post-save = Speichern
post-more = Mehr
post-share = Weitergeben …
post-copy-link = Link kopieren
post-link-copied = Link kopiert.
post-open-browser = Im Browser öffnen
post-less = Weniger davon zeigen …
post-delete = Löschen
post-delete-ask = Diesen Beitrag löschen?
post-delete-text = Er verschwindet von deinem Server und von anderen, sobald sie davon erfahren. Er lässt sich nicht zurückholen.
post-delete-yes = Löschen
post-delete-no = Behalten
post-deleted = Gelöscht.
post-boost-private = Beiträge für Follower lassen sich nicht teilen.

## Wenn etwas zurückgenommen wurde, weil der Server es abgelehnt hat

post-vote-failed = Deine Stimme wurde nicht angenommen. Alles ist wie vorher.
post-favourite-failed = Der Beitrag wurde nicht favorisiert. Alles ist wie vorher.
post-boost-failed = Der Beitrag wurde nicht geteilt. Alles ist wie vorher.
post-save-failed = Der Beitrag wurde nicht gespeichert. Alles ist wie vorher.

## Inhaltswarnung, Filter und heikle Bilder

post-warning-show = Anzeigen
post-warning-hide = Verbergen
post-sensitive = Heikler Inhalt
post-held-back = Liegt auf { $server }
post-sensitive-show = Anzeigen
post-sensitive-hide = Wieder verbergen
post-filtered = Verborgen von deinem Filter „{ $title }“
post-filtered-show = Trotzdem anzeigen

## Bilder, Videos, Audio

post-media-audio = Audio
post-media-other = Anhang öffnen
post-media-no-alt = Keine Beschreibung
post-media-failed = Das Bild ist nicht angekommen.
post-media-preview = Dieses Bild lässt sich hier nicht anzeigen. Das ist seine Vorschau.
post-media-description = Beschreibung
post-alt = ALT
post-media-place = { $place } von { $count }
post-media-next = Weiter
post-media-previous = Zurück

## Umfragen

post-poll = Umfrage
post-poll-people = { $count ->
        [one] { $count } Person hat abgestimmt
       *[other] { $count } Leute haben abgestimmt
    }
post-poll-votes = { $count ->
        [one] { $count } Stimme
       *[other] { $count } Stimmen
    }
post-poll-closes = Endet { $when }
post-poll-closed = Beendet
post-poll-yours = Deine Stimme
post-poll-one = Wähle eine Antwort
post-poll-several = Du kannst mehrere Antworten wählen.
post-poll-vote = Abstimmen
post-poll-results = Ergebnisse ansehen
post-poll-back = Zurück zu den Antworten
post-poll-choose-first = Wähle zuerst eine Antwort.
post-poll-kept = Deine Stimme wird abgegeben, sobald dein Konto bereit ist.

## Links und Zitate

post-card-open = Öffnet sich im Browser
link-ask = { $host } öffnen?
link-ask-letters = Der Name dieser Website enthält ungewöhnliche Buchstaben, sie kann also wie eine andere aussehen. Wenn du sie nicht kennst, sei vorsichtig, was du dort eingibst.
link-ask-plain = Der Weg dorthin ist nicht verschlüsselt: Unterwegs können andere mitlesen, was du siehst und eingibst, und es verändern.
link-ask-yes = Öffnen
post-quote = Zitierter Beitrag
post-quote-pending = Der zitierte Beitrag wartet auf die Zustimmung der Person, die ihn geschrieben hat.
post-quote-hidden = Der zitierte Beitrag lässt sich nicht anzeigen.
post-quote-rejected = Wer den Beitrag geschrieben hat, wollte nicht zitiert werden.
post-quote-revoked = Wer den zitierten Beitrag geschrieben hat, hat das Zitat zurückgezogen.
post-quote-deleted = Der zitierte Beitrag wurde gelöscht.
post-quote-unauthorized = Der zitierte Beitrag ist nicht für dich bestimmt.
post-quote-blocked = Du hast die Person blockiert, die den zitierten Beitrag geschrieben hat.
post-quote-server-blocked = Der zitierte Beitrag kommt von einem Server, den du blockiert hast.
post-quote-muted = Du hast die Person stummgeschaltet, die den zitierten Beitrag geschrieben hat.
post-quote-anyway = Trotzdem anzeigen
post-quote-show = Zitierten Beitrag anzeigen

## Der ganze Beitrag für Vorleseprogramme

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } Anhang.
       *[other] { $count } Anhänge.
    }
post-visibility-public = Alle können das sehen
post-media-plays = Läuft im Browser

## Warum ein Beitrag auf der Startseite steht

post-because-tag = Weil du { $tag } folgst
post-because-tag-chosen = Weil du { $tag } gewählt hast
post-because-trending = Auf { $server } im Gespräch
post-because-local = Gerade auf { $server } gepostet
post-because-person = Von jemandem aus deiner Auswahl

## Angeheftetes und Übersetzungen

post-pinned = Angeheftet
post-translate = Aus { $language } übersetzen
post-translating = Wird übersetzt …
post-original = Original anzeigen
post-translated-by = Übersetzt von { $by } (Original: { $language })
post-translated = Übersetzt (Original: { $language })
post-translated-said = Der Beitrag ist übersetzt.
post-translate-failed = Der Beitrag wurde nicht übersetzt.
post-pin = Oben in meinem Profil
post-is-pinned = Er steht jetzt oben in deinem Profil.
post-is-unpinned = Er steht nicht mehr oben in deinem Profil.

## Mit einem anderen Konto dieses Geräts etwas mit einem Beitrag tun

post-as = Teilen, favorisieren oder antworten als …
post-as-title = Mit anderem Konto
post-as-who = Mit welchem Konto?
post-as-nobody = Dafür gibt es kein anderes Konto.
    .text = In den Einstellungen kannst du eines hinzufügen.
post-as-looking = { $server } sucht den Beitrag …
post-as-missing = { $server } findet diesen Beitrag nicht. Vielleicht ist er nicht für alle bestimmt, oder die beiden Server tauschen keine Beiträge aus.
post-as-here = Der Beitrag ist da. Was du jetzt tust, tust du als { $handle }.
post-as-reply-note = Zum Antworten wechselst du zu diesem Konto.
