### Hasło przygotowane przez Trente: w formularzu, poczekalni i ustawieniach.

password-suggested = Hasło przygotowane przez Trente
password-show = Pokaż
password-hide = Ukryj
password-copy = Kopiuj
password-copy-label = Kopiuj hasło
password-show-of = Pokaż hasło konta { $name }
password-hide-of = Ukryj hasło konta { $name }
password-copy-of = Kopiuj hasło konta { $name }
password-forget-of = Zapomnij hasło konta { $name }
password-copied = Skopiowano hasło.
password-copy-failed = Nie udało się skopiować hasła. Zaznacz je i skopiuj ręcznie.
password-none = Tego hasła już tu nie ma.
password-forget = Zapomnij
password-forget-ask = Zapomnieć hasło konta { $name }?
password-forget-text = Trente nie pokaże go drugi raz. Tutaj logowanie działa dalej, ale gdzie indziej hasło będzie potrzebne.
password-forgotten = Trente już nie pamięta tego hasła.
