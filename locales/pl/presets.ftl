### Trzy sposoby bycia tutaj, każdy ustawia kilka rzeczy naraz.

presets-title = Jak chcesz tu działać?
presets-lede = Trzy gotowe zestawy ustawień. Wybierz jeden, a potem, jeśli chcesz, zmień szczegóły. Nic nie jest ostateczne.
presets-in-use = Wybrane
presets-use = Wybierz
presets-open = Otwarcie
    .text = Żeby poznawać ludzi.
presets-careful = Ostrożnie
    .text = Żeby nie spieszyć się z nieznajomymi.
presets-quiet = Spokojnie
    .text = Żeby odpocząć albo gdy ktoś cię nęka.

## Co ustawia dany sposób

presets-posts-public = Nowe wpisy domyślnie widzą: wszyscy
presets-posts-unlisted = Nowe wpisy domyślnie widzą: wszyscy, po cichu
presets-posts-private = Nowe wpisy domyślnie widzą: obserwujący
presets-locked = O każdej osobie, która chce cię obserwować, decydujesz ty
presets-unlocked = Każdy może cię obserwować
presets-quotes-public = Każdy może cię cytować
presets-quotes-followers = Tylko obserwujący mogą cię cytować
presets-quotes-nobody = Nikt nie może cię cytować
presets-found = Serwer może cię polecać, a twoje wpisy da się znaleźć po słowach
presets-found-profile = Serwer może cię polecać, ale twoich wpisów nie da się znaleźć po słowach
presets-found-posts = Serwer cię nie poleca, ale twoje wpisy da się znaleźć po słowach
presets-hidden = Serwer cię nie poleca i twoich wpisów nie da się znaleźć po słowach
presets-reach-all = Każdy może do ciebie pisać
presets-reach-known = Nowe konta i prywatne wzmianki, o które nie prosisz, czekają w „Prośbach”
presets-reach-few = Osoby, których nie obserwujesz, czekają w „Prośbach”
presets-reach-before = To, kto może do ciebie dotrzeć, się nie zmienia
presets-popups-on = Powiadomienia systemowe na tym urządzeniu są włączone
presets-popups-off = Powiadomienia systemowe na tym urządzeniu są wyłączone

## Co z tego wyszło

presets-changed = Zmieniono:
presets-nothing = Wszystko było już tak ustawione.
presets-undo = Cofnij
presets-refused = Serwer nie przyjął wszystkiego:
presets-no-quotes = Nie pozwala wybrać, kto może cię cytować.
presets-no-reach = Nie potrafi wstrzymywać nieznajomych.
