### Das Passwort, das Trente vorgeschlagen hat: im Formular, im Wartezimmer und in den Einstellungen.

password-suggested = Dein Passwort, von Trente ausgedacht
password-show = Anzeigen
password-hide = Verbergen
password-copy = Kopieren
password-copy-label = Kopieren: Passwort
password-show-of = Anzeigen: Passwort von { $name }
password-hide-of = Verbergen: Passwort von { $name }
password-copy-of = Kopieren: Passwort von { $name }
password-forget-of = Vergessen: Passwort von { $name }
password-copied = Passwort kopiert.
password-copy-failed = Das Passwort ließ sich nicht kopieren. Markiere es und kopiere es von Hand.
password-none = Trente hat dieses Passwort nicht mehr.
password-forget = Vergessen
password-forget-ask = Das Passwort von { $name } vergessen?
password-forget-text = Trente kann es dann nicht mehr anzeigen. Hier bleibst du angemeldet; um dich anderswo anzumelden, brauchst du es.
password-forgotten = Trente hat das Passwort vergessen.
