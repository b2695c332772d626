### Listy osób i to, co można z kimś zrobić.

## Listy

people-list = Ludzie
people-followers = Obserwujący
people-followers-of = Kto obserwuje konto { $name }
people-following = Obserwowani
people-following-of = Kogo obserwuje { $name }
people-boosted-by = Kto podbił
people-favourited-by = Kto polubił
people-muted-list = Wyciszone osoby
people-blocked-list = Zablokowane osoby
people-loading = Pobieranie kolejnych…
people-show-more = Pokaż więcej osób
people-more-came = { $count ->
        [one] Jeszcze { $count } osoba
        [few] Jeszcze { $count } osoby
        [many] Jeszcze { $count } osób
       *[other] Jeszcze { $count } osób
    }
people-elsewhere = Twój serwer zna tylko część z nich. Reszta jest na { $server }.
people-known-here = Tyle wie twój serwer. Inne mogą znać więcej osób.
people-hidden = Ta lista jest ukryta
    .text = Ta osoba nie pokazuje ani kogo obserwuje, ani kto ją obserwuje.
people-no-followers = Nikogo tu jeszcze nie ma
    .text = Twój serwer nie zna nikogo, kto obserwuje tę osobę.
people-no-following = Nikogo tu jeszcze nie ma
    .text = Twój serwer nie zna nikogo, kogo ta osoba obserwuje.
people-no-boosts = Brak znanych podbić
    .text = Twój serwer nie zna nikogo, kto podbija ten wpis.
people-no-favourites = Brak znanych polubień
    .text = Twój serwer nie zna nikogo, kto lubi ten wpis.
people-none-muted = Nikogo nie wyciszasz
    .text = Osoby wyciszone w menu wpisu lub profilu znajdziesz tutaj. Tutaj też możesz to cofnąć.
people-none-blocked = Nikogo nie blokujesz
    .text = Osoby zablokowane w menu wpisu lub profilu znajdziesz tutaj. Tutaj też możesz to cofnąć.
people-follow = Obserwuj: { $name }
people-is-followed = Obserwujesz: { $name }
people-request = Poproś o zgodę na obserwowanie: { $name }
people-requested = Wysłano prośbę o obserwowanie: { $name }
people-unmute-short = Nie wyciszaj
people-unmuted-short = Już nie wyciszasz
people-unblocked-short = Już nie blokujesz

## Menu osoby

people-more = Więcej: { $name }
people-boosts = Pokazuj podbicia tej osoby
people-feature = Wyróżnij na moim profilu
people-feature-line = Każdy widzi, że polecasz tę osobę
people-mute = Wycisz: { $name }…
people-unmute = Nie wyciszaj: { $name }
people-block = Zablokuj: { $name }…
people-unblock = Odblokuj: { $name }
people-report = Zgłoś: { $name }…
people-remove = Usuń z obserwujących…
people-copy = Skopiuj adres
people-copied = Skopiowano adres.
people-open = Otwórz na { $server }

## Pytania przed działaniem

people-block-ask = Zablokować konto { $name }?
people-block-text = Nie widzicie się wzajemnie. Przestajecie się też obserwować i odblokowanie tego nie przywróci. Ta osoba nie dostanie wiadomości, ale może to zauważyć.
people-block-yes = Zablokuj
people-remove-ask = Usunąć konto { $name } z obserwujących?
people-remove-text = Twoje wpisy nie będą już trafiać na stronę główną tej osoby. Nie dostanie wiadomości i może znów zacząć cię obserwować.
people-remove-yes = Usuń

mute-ask = Wyciszyć konto { $name }?
mute-text = Dopóki to trwa, nic od tej osoby nie widzisz. Ona nadal może cię czytać i niczego nie zauważy.
mute-length = Na jak długo
mute-hour = 1 godzina
mute-day = 1 dzień
mute-week = 1 tydzień
mute-month = 30 dni
mute-ever = Bezterminowo
mute-until = Do { $time }
mute-no-end = Dopóki tego nie cofniesz
mute-notifications = Ukryj też reakcje tej osoby na moje wpisy
mute-yes = Wycisz

## Po wszystkim

people-undo = Cofnij
people-muted = Wyciszasz konto { $name }.
people-unmuted = Już nie wyciszasz konta { $name }.
people-blocked = Blokujesz konto { $name }.
people-unblocked = Już nie blokujesz konta { $name }.
people-removed = { $name } już cię nie obserwuje.
people-boosts-shown = Podbicia konta { $name } są widoczne.
people-boosts-hidden = Podbicia konta { $name } są ukryte.
people-featured = Wyróżniasz konto { $name } na swoim profilu.
people-unfeatured = Już nie wyróżniasz konta { $name } na swoim profilu.

## Gdy serwer odmówił; dlaczego, mówi następne zdanie

people-mute-failed = Nie udało się wyciszyć konta { $name }.
people-unmute-failed = Nadal wyciszasz konto { $name }.
people-block-failed = Nie udało się zablokować konta { $name }.
people-unblock-failed = Nadal blokujesz konto { $name }.
people-change-failed = Zmiany nie przyjęto. Konto { $name }: wszystko jest jak przedtem.

## Pakiety: wybrane osoby do obserwowania razem

pack = Pakiet
pack-people = { $count ->
        [one] { $count } osoba
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osób
    }
pack-page = Strona pakietu w sieci
pack-empty = Nikogo w nim nie ma
    .text = Kto trafia do pakietu, musi najpierw się zgodzić.
pack-mine = Jesteś w tym pakiecie.
pack-leave = Opuść
pack-leave-ask = Opuścić ten pakiet?
    .text = Nikt nie dostanie wiadomości. Osoba, która prowadzi pakiet, nie może cię dodać ponownie.
pack-left = Nie ma cię już w tym pakiecie.
