### Ce que l’on voit d’abord : de vrais messages, et une porte d’entrée.

welcome-headline = Entrez donc.
welcome-lede = Voici Mastodon, sur le vif. Lisez aussi longtemps que vous voulez.
welcome-happening = En ce moment sur { $server }
welcome-trending = Ce dont on parle là-bas aujourd’hui
welcome-public = Les derniers messages, à mesure qu’ils arrivent
welcome-mail = Votre serveur est comme votre fournisseur de courriel : choisissez-en un, parlez avec tout le monde, déménagez quand vous voulez.
welcome-language = Langue : { $language }
welcome-invite = Pour entrer
