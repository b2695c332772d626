### Strona osoby.

profile-title = Profil
profile-posts = { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
profile-following = { $count ->
        [one] { $count } obserwowany
        [few] { $count } obserwowanych
        [many] { $count } obserwowanych
       *[other] { $count } obserwowanych
    }
profile-followers = { $count ->
        [one] { $count } obserwujący
        [few] { $count } obserwujących
        [many] { $count } obserwujących
       *[other] { $count } obserwujących
    }
profile-follow = Obserwuj
profile-is-followed = Obserwujesz
profile-request = Poproś o zgodę
profile-requested = Wysłano prośbę
profile-follows-you = Obserwuje cię
profile-muted = Wyciszasz
profile-blocked = Blokujesz
profile-follow-failed = Nie udało się. Wszystko jest jak przedtem.
profile-joined = Tutaj od: { $date }
profile-moved = Ta osoba ma teraz konto { $handle }.
profile-moved-go = Przejdź tam
profile-remote = Starsze wpisy mogą być tylko na { $server }.
profile-remote-open = Otwórz tam
profile-locked = Zatwierdza obserwujących
profile-bot = Konto automatyczne
profile-verified = Link sprawdzony { $date }
profile-fields = O tej osobie
profile-no-posts = Jeszcze bez wpisów
    .text = Gdy pojawi się wpis, zobaczysz go tutaj.
profile-header = Zdjęcie w tle profilu { $name }

## Wpisy

profile-tabs = Wpisy: { $name }
profile-tab-posts = Wpisy
profile-tab-replies = Odpowiedzi
profile-tab-media = Multimedia
profile-pinned = Przypięte
profile-no-media = Jeszcze bez zdjęć i filmów
    .text = Wpisy ze zdjęciami, filmami lub dźwiękiem pojawią się tutaj.

## Jak się do kogoś ma

profile-bell = Powiadamiaj mnie o wpisach konta { $name }
profile-no-boosts = Podbicia ukryte
profile-muted-until = Wyciszasz do { $time }
profile-unblock = Odblokuj
profile-familiar-one = Znana ci osoba wśród obserwujących: { $name }
profile-familiar-two = Znane ci osoby wśród obserwujących: { $name } i { $other }
profile-familiar-more = { $count ->
        [one] Znane ci osoby wśród obserwujących: { $name } i jeszcze { $count } osoba
        [few] Znane ci osoby wśród obserwujących: { $name } i jeszcze { $count } osoby
        [many] Znane ci osoby wśród obserwujących: { $name } i jeszcze { $count } osób
       *[other] Znane ci osoby wśród obserwujących: { $name } i jeszcze { $count } osób
    }
profile-featured-tags = Wyróżnia te hashtagi
profile-featured-people = Poleca te osoby
profile-packs = Pakiety tej osoby
profile-packs-within = Pakiety, w których jesteś

## Prywatna notatka

profile-note = Prywatna notatka
profile-note-add = Dodaj prywatną notatkę
profile-note-change = Zmień notatkę
profile-note-about = Prywatna notatka: { $name }
profile-note-who = Tylko ty ją widzisz. Jest przechowywana na twoim serwerze.
profile-note-save = Zapisz
profile-note-kept = Notatka zapisana.
profile-note-failed = Notatki nie zapisano. Twój tekst wciąż tu jest.

## Konta inne niż większość

profile-memorial = To konto jest zachowane ku pamięci zmarłej osoby.
profile-limited = { $server } pokazuje to konto tylko na życzenie
    .text = Ograniczyła je moderacja { $server }. Powody mogą być różne: zobacz i zdecyduj.
profile-limited-show = Pokaż
profile-suspended = To konto zostało zamknięte przez { $server }
    .text = Wpisów z tego konta nie da się tu już pokazać. Nic twojego nie przepadło.
profile-blocking = Blokujesz konto { $name }
    .text = Nie widzicie wzajemnie swoich wpisów.
profile-blocked-by = { $name } cię blokuje
    .text = Nie możesz widzieć wpisów tej osoby ani jej obserwować.
profile-server-blocked = Blokujesz cały ten serwer
    .text = Wpisy stamtąd nie są ci pokazywane.
