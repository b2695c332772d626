### Het wachtwoord dat Trente voorstelde: in het formulier, de wachtkamer en de instellingen.

password-suggested = Het wachtwoord dat Trente voor je maakte
password-show = Tonen
password-hide = Verbergen
password-copy = Kopiëren
password-copy-label = Wachtwoord kopiëren
password-show-of = Wachtwoord van { $name } tonen
password-hide-of = Wachtwoord van { $name } verbergen
password-copy-of = Wachtwoord van { $name } kopiëren
password-forget-of = Wachtwoord van { $name } wissen
password-copied = Wachtwoord gekopieerd.
password-copy-failed = Het wachtwoord kon niet worden gekopieerd. Selecteer het en kopieer het zelf.
password-none = Dit wachtwoord wordt hier niet meer bewaard.
password-forget = Wissen
password-forget-ask = Het wachtwoord van { $name } hier wissen?
password-forget-text = Trente kan het daarna niet meer tonen. Hier blijf je ingelogd, maar om ergens anders in te loggen heb je het nodig.
password-forgotten = Het wachtwoord is hier gewist.
