### La page que le navigateur affiche à la fin d’une connexion. On revient de là à Trente.

redirect-title = Trente
redirect-done = La connexion est établie. Vous pouvez fermer cette page et revenir à Trente.
redirect-denied = Vous n’avez pas donné accès à Trente, rien n’a donc changé. Vous pouvez fermer cette page et revenir à Trente.
redirect-foreign = Cette page ne fait partie d’aucune connexion en cours. Revenez à Trente et réessayez.
