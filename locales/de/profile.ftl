### Das Profil einer Person.

profile-title = Profil
profile-posts = { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
profile-following = { $count ->
        [one] Folgt { $count }
       *[other] Folgt { $count }
    }
profile-followers = { $count ->
        [one] { $count } Follower
       *[other] { $count } Follower
    }
profile-follow = Folgen
profile-is-followed = Folge ich
profile-request = Folgen anfragen
profile-requested = Angefragt
profile-follows-you = Folgt dir
profile-muted = Stummgeschaltet
profile-blocked = Blockiert
profile-follow-failed = Das wurde nicht angenommen. Alles ist wie vorher.
profile-joined = Hier seit { $date }
profile-moved = Diese Person ist zu { $handle } umgezogen.
profile-moved-go = Ansehen
profile-remote = Ältere Beiträge gibt es vielleicht nur auf { $server }.
profile-remote-open = Dort öffnen
profile-locked = Bestätigt Follower selbst
profile-bot = Automatisiertes Konto
profile-verified = Link geprüft am { $date }
profile-fields = Über diese Person
profile-no-posts = Noch nichts gepostet
    .text = Sobald etwas gepostet wird, steht es hier.
profile-header = Titelbild von { $name }

## Die Beiträge

profile-tabs = Beiträge von { $name }
profile-tab-posts = Beiträge
profile-tab-replies = Antworten
profile-tab-media = Medien
profile-pinned = Angeheftet
profile-no-media = Noch keine Bilder oder Videos
    .text = Beiträge mit Bildern, Videos oder Audio stehen hier.

## Wie man zueinander steht

profile-bell = Bescheid sagen, wenn { $name } etwas postet
profile-no-boosts = Geteiltes ausgeblendet
profile-muted-until = Stummgeschaltet bis { $time }
profile-unblock = Blockierung aufheben
profile-familiar-one = Von deinen Leuten folgt hier { $name }
profile-familiar-two = Von deinen Leuten folgen hier { $name } und { $other }
profile-familiar-more = { $count ->
        [one] Von deinen Leuten folgen hier { $name } und { $count } weitere Person
       *[other] Von deinen Leuten folgen hier { $name } und { $count } weitere
    }
profile-featured-tags = Empfiehlt diese Hashtags
profile-featured-people = Empfiehlt diese Leute
profile-packs = Hat diese Sammlungen gemacht
profile-packs-within = Sammlungen, in denen du bist

## Die private Notiz

profile-note = Private Notiz
profile-note-add = Private Notiz hinzufügen
profile-note-change = Notiz ändern
profile-note-about = Private Notiz zu { $name }
profile-note-who = Nur du siehst sie. Sie liegt auf deinem Server.
profile-note-save = Speichern
profile-note-kept = Die Notiz ist gespeichert.
profile-note-failed = Die Notiz wurde nicht gespeichert. Was du geschrieben hast, steht noch da.

## Konten, mit denen es anders steht als mit den meisten

profile-memorial = Dieses Konto erinnert an einen Menschen, der gestorben ist.
profile-limited = { $server } zeigt dieses Konto nur auf Wunsch
    .text = Die Moderation von { $server } hat es eingeschränkt. Das kann viele Gründe haben; sieh es dir an und entscheide selbst.
profile-limited-show = Anzeigen
profile-suspended = Dieses Konto wurde von { $server } geschlossen
    .text = Seine Beiträge lassen sich hier nicht mehr anzeigen. Nichts von dir ist verloren.
profile-blocking = Du hast { $name } blockiert
    .text = Ihr seht eure Beiträge gegenseitig nicht.
profile-blocked-by = { $name } hat dich blockiert
    .text = Du kannst diesem Konto nicht folgen und seine Beiträge nicht sehen.
profile-server-blocked = Du hast diesen ganzen Server blockiert
    .text = Du siehst keine Beiträge von dort.
