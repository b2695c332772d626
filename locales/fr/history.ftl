### Les versions successives d’un message, la plus récente d’abord.

history-title = Modifications
history-empty = Pas de version antérieure
    .text = Votre serveur n’a gardé que le message tel qu’il est maintenant.
history-now = Tel qu’il est maintenant
history-changed = Modifié
history-first = Première version
history-added = ajouté :
history-removed = retiré :
history-media-added = { $count ->
        [one] { $count } pièce jointe ajoutée
       *[other] { $count } pièces jointes ajoutées
    }
history-media-removed = { $count ->
        [one] { $count } pièce jointe retirée
       *[other] { $count } pièces jointes retirées
    }
history-media-described = { $count ->
        [one] { $count } description changée
       *[other] { $count } descriptions changées
    }
history-poll = Le sondage a changé
history-sensitive = Signalé comme sensible
history-not-sensitive = N’est plus signalé comme sensible
