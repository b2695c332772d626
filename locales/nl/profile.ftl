### De pagina van iemand.

profile-title = Profiel
profile-posts = { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
profile-following = { $count ->
        [one] { $count } gevolgd
       *[other] { $count } gevolgd
    }
profile-followers = { $count ->
        [one] { $count } volger
       *[other] { $count } volgers
    }
profile-follow = Volgen
profile-is-followed = Gevolgd
profile-request = Volgverzoek sturen
profile-requested = Aangevraagd
profile-follows-you = Volgt je
profile-muted = Genegeerd
profile-blocked = Geblokkeerd
profile-follow-failed = Dat is niet gelukt. Alles is zoals het was.
profile-joined = Hier sinds { $date }
profile-moved = Deze persoon is verhuisd naar { $handle }.
profile-moved-go = Ernaartoe
profile-remote = Oudere berichten staan misschien alleen op { $server }.
profile-remote-open = Daar openen
profile-locked = Keurt volgers goed
profile-bot = Geautomatiseerd account
profile-verified = Link gecontroleerd op { $date }
profile-fields = Over deze persoon
profile-no-posts = Nog niets geplaatst
    .text = Wat er wordt geplaatst, komt hier te staan.
profile-header = Omslagfoto van { $name }

## De berichten

profile-tabs = Berichten van { $name }
profile-tab-posts = Berichten
profile-tab-replies = Reacties
profile-tab-media = Media
profile-pinned = Vastgezet
profile-no-media = Nog geen foto’s of video’s
    .text = Berichten met foto’s, video’s of geluid staan hier.

## Hoe jullie ervoor staan

profile-bell = Laat weten wanneer { $name } iets plaatst
profile-no-boosts = Boosts verborgen
profile-muted-until = Genegeerd tot { $time }
profile-unblock = Deblokkeren
profile-familiar-one = Gevolgd door { $name }, die jij ook volgt
profile-familiar-two = Gevolgd door { $name } en { $other }, die jij ook volgt
profile-familiar-more = { $count ->
        [one] Gevolgd door { $name } en nog { $count } persoon die je volgt
       *[other] Gevolgd door { $name } en nog { $count } mensen die je volgt
    }
profile-featured-tags = Uitgelichte hashtags
profile-featured-people = Aanbevolen mensen
profile-packs = Eigen pakketten
profile-packs-within = Pakketten waar je in zit

## De privénotitie

profile-note = Privénotitie
profile-note-add = Privénotitie toevoegen
profile-note-change = Notitie wijzigen
profile-note-about = Privénotitie over { $name }
profile-note-who = Alleen jij ziet dit. Het wordt op je server bewaard.
profile-note-save = Opslaan
profile-note-kept = De notitie is opgeslagen.
profile-note-failed = De notitie is niet opgeslagen. Wat je typte, staat er nog.

## Accounts die er anders voor staan dan de meeste

profile-memorial = Dit account blijft staan ter nagedachtenis aan iemand die overleden is.
profile-limited = { $server } toont dit account alleen op verzoek
    .text = De moderatoren van { $server } hebben het beperkt. Dat kan allerlei redenen hebben; kijk en oordeel zelf.
profile-limited-show = Toch tonen
profile-suspended = Dit account is gesloten door { $server }
    .text = De berichten kunnen hier niet meer worden getoond. Zelf ben je niets kwijt.
profile-blocking = Je hebt { $name } geblokkeerd
    .text = Jullie zien elkaars berichten niet.
profile-blocked-by = { $name } heeft je geblokkeerd
    .text = Je kunt de berichten niet zien en deze persoon niet volgen.
profile-server-blocked = Je hebt deze hele server geblokkeerd
    .text = Berichten van daar krijg je niet te zien.
