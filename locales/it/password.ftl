### La password suggerita da Trente: nel modulo, nella sala d’attesa e nelle impostazioni.

password-suggested = La password che Trente ha creato per te
password-show = Mostra
password-hide = Nascondi
password-copy = Copia
password-copy-label = Copia la password
password-show-of = Mostra la password di { $name }
password-hide-of = Nascondi la password di { $name }
password-copy-of = Copia la password di { $name }
password-forget-of = Dimentica la password di { $name }
password-copied = Password copiata.
password-copy-failed = Non è stato possibile copiare la password. Selezionala e copiala a mano.
password-none = Questa password non è più conservata qui.
password-forget = Dimentica
password-forget-ask = Dimenticare la password di { $name }?
password-forget-text = Trente non potrà più mostrarla. Su questo dispositivo l’accesso resta, ma altrove la password ti serve.
password-forgotten = Password dimenticata su questo dispositivo.
