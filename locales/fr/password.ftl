### Le mot de passe proposé par Trente : dans le formulaire, la salle d’attente et les réglages.

password-suggested = Le mot de passe que Trente vous a créé
password-show = Afficher
password-hide = Masquer
password-copy = Copier
password-copy-label = Copier le mot de passe
password-show-of = Afficher le mot de passe de { $name }
password-hide-of = Masquer le mot de passe de { $name }
password-copy-of = Copier le mot de passe de { $name }
password-forget-of = Oublier le mot de passe de { $name }
password-copied = Mot de passe copié.
password-copy-failed = Le mot de passe n’a pas pu être copié. Sélectionnez-le et copiez-le à la main.
password-none = Ce mot de passe n’est plus gardé ici.
password-forget = Oublier
password-forget-ask = Oublier le mot de passe de { $name } ?
password-forget-text = Trente ne pourra plus l’afficher. Il vous le faut pour vous connecter ailleurs ; ici, rien ne change.
password-forgotten = Le mot de passe est oublié ici.
