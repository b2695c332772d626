### Listen von Leuten und was man mit einer Person tun kann.

## Die Listen

people-list = Leute
people-followers = Follower
people-followers-of = Follower von { $name }
people-following = Folgt
people-following-of = Wem { $name } folgt
people-boosted-by = Geteilt von
people-favourited-by = Favorisiert von
people-muted-list = Stummgeschaltete Leute
people-blocked-list = Blockierte Leute
people-loading = Mehr wird geladen …
people-show-more = Mehr Leute anzeigen
people-more-came = { $count ->
        [one] { $count } weitere Person
       *[other] { $count } weitere Leute
    }
people-elsewhere = Dein Server kennt nur einen Teil davon. Der Rest ist auf { $server }.
people-known-here = Soweit dein Server es weiß. Andere wissen vielleicht von mehr.
people-hidden = Diese Liste ist verborgen
    .text = Diese Person zeigt weder, wem sie folgt, noch, wer ihr folgt.
people-no-followers = Noch niemand hier
    .text = Soweit dein Server weiß, folgt niemand dieser Person.
people-no-following = Noch niemand hier
    .text = Soweit dein Server weiß, folgt diese Person niemandem.
people-no-boosts = Noch nicht geteilt
    .text = Soweit dein Server weiß, hat niemand diesen Beitrag geteilt.
people-no-favourites = Noch keine Favoriten
    .text = Soweit dein Server weiß, hat niemand diesen Beitrag favorisiert.
people-none-muted = Du hast niemanden stummgeschaltet
    .text = Hier steht, wen du im Menü eines Beitrags oder Profils stummschaltest. Du kannst es jederzeit aufheben.
people-none-blocked = Du hast niemanden blockiert
    .text = Hier steht, wen du im Menü eines Beitrags oder Profils blockierst. Du kannst es jederzeit aufheben.
people-follow = { $name } folgen
people-is-followed = Folge ich: { $name }
people-request = Folgen anfragen: { $name }
people-requested = Angefragt: { $name } folgen
people-unmute-short = Aufheben
people-unmuted-short = Nicht mehr stumm
people-unblocked-short = Nicht mehr blockiert

## Das Menü einer Person

people-more = Mehr zu { $name }
people-boosts = Geteiltes anzeigen
people-feature = In meinem Profil empfehlen
people-feature-line = Alle sehen, dass du diese Person empfiehlst
people-mute = { $name } stummschalten …
people-unmute = Stummschaltung von { $name } aufheben
people-block = { $name } blockieren …
people-unblock = Blockierung von { $name } aufheben
people-report = { $name } melden …
people-remove = Als Follower entfernen …
people-copy = Adresse kopieren
people-copied = Adresse kopiert.
people-open = Auf { $server } öffnen

## Was gefragt wird, bevor etwas geschieht

people-block-ask = { $name } blockieren?
people-block-text = Ihr seht einander nicht mehr. Ihr folgt einander auch nicht mehr, und das kommt nicht zurück, wenn du die Blockierung aufhebst. Die Person bekommt keine Nachricht, kann es aber herausfinden.
people-block-yes = Blockieren
people-remove-ask = { $name } als Follower entfernen?
people-remove-text = Deine Beiträge erscheinen dort nicht mehr auf der Startseite. Die Person bekommt keine Nachricht und kann dir wieder folgen.
people-remove-yes = Entfernen

mute-ask = { $name } stummschalten?
mute-text = Solange das gilt, siehst du nichts von dieser Person. Sie kann deine Beiträge weiter lesen und merkt nichts davon.
mute-length = Wie lange
mute-hour = 1 Stunde
mute-day = 1 Tag
mute-week = 1 Woche
mute-month = 30 Tage
mute-ever = Dauerhaft
mute-until = Bis { $time }
mute-no-end = Bis du es zurücknimmst
mute-notifications = Auch verbergen, was sie mit meinen Beiträgen tut
mute-yes = Stummschalten

## Wenn es geschehen ist

people-undo = Rückgängig
people-muted = { $name } ist stummgeschaltet.
people-unmuted = { $name } ist nicht mehr stummgeschaltet.
people-blocked = { $name } ist blockiert.
people-unblocked = { $name } ist nicht mehr blockiert.
people-removed = { $name } folgt dir nicht mehr.
people-boosts-shown = Was { $name } teilt, siehst du wieder.
people-boosts-hidden = Was { $name } teilt, siehst du nicht mehr.
people-featured = { $name } wird in deinem Profil empfohlen.
people-unfeatured = { $name } wird in deinem Profil nicht mehr empfohlen.

## Wenn der Server es abgelehnt hat; warum, folgt als eigener Satz

people-mute-failed = { $name } wurde nicht stummgeschaltet.
people-unmute-failed = { $name } ist noch stummgeschaltet.
people-block-failed = { $name } wurde nicht blockiert.
people-unblock-failed = { $name } ist noch blockiert.
people-change-failed = Das wurde nicht angenommen. Bei { $name } ist alles wie vorher.

## Sammlungen: Leute, die jemand ausgesucht hat, um ihnen gemeinsam zu folgen

pack = Sammlung
pack-people = { $count ->
        [one] { $count } Person
       *[other] { $count } Leute
    }
pack-page = Im Browser ansehen
pack-empty = Noch niemand darin
    .text = Wer in eine Sammlung kommt, muss erst zustimmen.
pack-mine = Du bist in dieser Sammlung.
pack-leave = Verlassen
pack-leave-ask = Diese Sammlung verlassen?
    .text = Niemand erfährt davon. Wieder aufnehmen kann dich dann niemand mehr.
pack-left = Du bist nicht mehr in dieser Sammlung.
