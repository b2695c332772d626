### L’accueil sans compte : des personnes et des hashtags suivis sur cet appareil.

guest-home = De quoi cet accueil est fait
guest-made-of = { $count ->
        [one] Vous suivez { $count } personne ou hashtag sur cet appareil.
       *[other] Vous suivez { $count } personnes et hashtags sur cet appareil.
    }
guest-account = Un compte les reprend, et permet de répondre.
guest-change = Modifier
guest-empty = Votre accueil commence ici
    .text = Suivez une personne ou un hashtag, et ses messages s’affichent ici, les plus récents d’abord. Nul besoin d’un compte.
    .action = Choisir qui suivre
guest-quiet = Rien ici pour l’instant
    .text = Ce que vous suivez n’a encore aucun message que les serveurs montrent sans compte. Les nouveaux arriveront ici d’eux-mêmes.
guest-silent = { $count ->
        [one] Impossible de lire { $name } en ce moment. Ce qui était arrivé reste.
       *[other] { $count } de vos abonnements, dont { $name }, ne peuvent pas être lus en ce moment. Ce qui était arrivé reste.
    }
guest-left-out = { $count ->
        [one] Sans compte, l’accueil en lit 40 au plus : { $count } de vos abonnements attend votre compte.
       *[other] Sans compte, l’accueil en lit 40 au plus : { $count } de vos abonnements attendent votre compte.
    }
guest-followed = C’est suivi. Les messages arrivent dans votre accueil.
guest-followed-go = Ouvrir l’accueil
guest-chosen = { $count ->
        [one] { $count } abonnement. Ses messages sont dans votre accueil, et un compte le reprendra.
       *[other] { $count } abonnements. Leurs messages sont dans votre accueil, et un compte les reprendra.
    }
guest-came-along = { $count ->
        [one] Ce que vous aviez choisi sans compte est venu avec vous : ce compte le suit désormais.
       *[other] Vos { $count } choix faits sans compte sont venus avec vous : ce compte les suit désormais.
    }
guest-came-along-go = Voir la liste
guest-came-along-seen = Fermer
