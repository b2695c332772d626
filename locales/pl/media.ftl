### Okno z tym, co dołączono do wpisu.

media-viewer = Zdjęcia, filmy i dźwięki
media-close = Zamknij
media-larger = Powiększ
media-smaller = Pomniejsz
media-named-picture = Otwórz zdjęcie: { $words }
media-named-film = Film: { $words }
media-named-gif = Ruchomy obraz: { $words }
media-named-sound = Dźwięk: { $words }
media-play = Odtwórz
media-stop = Zatrzymaj
media-coming = Jest w drodze.
media-again = Spróbuj ponownie
media-failed = Nie udało się pobrać. Spróbuj ponownie albo otwórz w przeglądarce.
media-none = Nie ma tego na serwerze albo serwer jeszcze nad tym pracuje.
media-large = To ponad 100 MB, za dużo, żeby odtworzyć tutaj. Przeglądarka da radę.
media-no-codec = To urządzenie nie ma dekodera do tego filmu. Przeglądarka może go mieć.
media-no-codec-sound = To urządzenie nie ma dekodera do tego dźwięku. Przeglądarka może go mieć.
media-saver-film = Oszczędzanie danych jest włączone. Film pobiera się w całości i może mieć do 100 MB.
media-saver-sound = Oszczędzanie danych jest włączone. Dźwięk pobiera się w całości i może mieć do 100 MB.
media-original = Pokaż duże zdjęcie
