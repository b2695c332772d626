### Choisir un émoji en écrivant, et ce qui complète un mot.

emoji-add = Ajouter un émoji
emoji-title = Émojis
emoji-close = Fermer
emoji-find = Chercher un émoji
emoji-sections = Aller à
emoji-recent = Utilisés récemment
emoji-custom = De votre serveur
emoji-found = Trouvés
emoji-smileys = Visages
emoji-people = Personnes
emoji-animals = Animaux et nature
emoji-food = À manger et à boire
emoji-travel = Voyages et lieux
emoji-activities = Activités
emoji-objects = Objets
emoji-symbols = Symboles
emoji-flags = Drapeaux
emoji-skin = Peau
emoji-skin-plain = Jaune
emoji-skin-light = Claire
emoji-skin-medium-light = Assez claire
emoji-skin-medium = Moyenne
emoji-skin-medium-dark = Assez foncée
emoji-skin-dark = Foncée
emoji-none = Aucun émoji ne porte ce nom.
emoji-coming = Les émojis de votre serveur arrivent.

## La liste à côté de la ligne que l’on écrit

compose-suggest-people = Personnes
compose-suggest-tags = Hashtags
compose-suggest-emoji = Émojis
compose-suggest-followed = Suivi
compose-suggest-words = Écrit ainsi, les lecteurs d’écran peuvent en lire les mots.
compose-suggest-count = { $count ->
        [one] { $count } suggestion. Entrée la prend, Échap ferme la liste.
       *[other] { $count } suggestions. Les flèches choisissent, Entrée prend, Échap ferme la liste.
    }
