### Les mots de Mastodon : une courte explication pour chacun, la même partout.

glossary = Les mots de Mastodon
    .line = Dix mots, et ce qu’ils veulent dire
    .text = Il y en a peu, et chacun n’a qu’un sens.
explain-what = Que veut dire « { $word } » ?
explain-post = Les mots de ce message
explain-server = Serveur
    .text = L’endroit où vit un compte. Tous les serveurs se parlent : depuis n’importe lequel, on joint tout le monde, et l’on peut déménager plus tard.
explain-handle = Adresse
    .text = Un nom complet sur Mastodon : un nom, puis le serveur après le @, comme pour un e-mail. Donnez-la à qui veut vous trouver.
explain-boost = Fait passer un message aux personnes qui vous suivent. Il garde le nom de qui l’a écrit, et cette personne en est avertie.
explain-favourite = Dit à qui a écrit un message qu’il vous a plu. L’ordre des messages n’en dépend pas.
explain-warning = Une ligne affichée à la place d’un message. Qui veut le lire l’ouvre.
explain-local = Ce que les personnes de votre serveur publient pour tout le monde, du plus récent au plus ancien.
explain-federated = Ce que tout le monde publie sur tous les serveurs que le vôtre connaît, du plus récent au plus ancien. Il y en a beaucoup.
explain-pack = Paquet
    .text = Des personnes choisies par quelqu’un, à suivre ensemble. Vous pouvez laisser de côté qui vous voulez.
