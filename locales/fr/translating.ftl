### Trente en cours de traduction, par des personnes qui ont un dossier de fichiers .ftl.

translating = Traduire Trente
    .line = Essayez les phrases à mesure que vous les écrivez
    .text = Ouvrez un dossier de phrases : ce que vous enregistrez s’affiche aussitôt, et ce qui reste à corriger figure en dessous. Un éditeur de texte suffit.

## Ouvrir et commencer

translating-open = Ouvrir un dossier
    .label = Où il se trouve
    .help = Le dossier d’une langue, qui porte son code, comme trente/locales/de.
    .action = Ouvrir
    .choose = Choisir un dossier…
translating-begin = Commencer une langue
    .label = Son code
    .help = Comme sv ou pt-PT. Les phrases anglaises sont copiées dans un dossier de vos téléchargements, à remplacer par les vôtres.
    .action = Commencer

## Le dossier ouvert

translating-folder = Votre dossier
translating-share = { $language } : { $done } phrases sur { $all }
translating-close = Arrêter de traduire
translating-points = Identifier chaque phrase
    .text = Pointer un texte, ou l’atteindre au clavier, affiche son nom, son fichier et ce qui est noté pour la traduction.

## Ce qui reste à corriger

translating-troubles = { $count ->
        [0] Rien à corriger
        [one] { $count } chose à corriger
       *[other] { $count } choses à corriger
    }
translating-whole = Chaque phrase est là et se lit.
translating-more = { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
wrong-missing = Absente. En anglais : { $english }
wrong-extra = L’anglais ne l’a pas. Retirez-la.
wrong-elsewhere = Sa place est dans { $file }.
wrong-twice = Elle y est deux fois. Retirez-en une.
wrong-lacks-part = { $part ->
        [own] Son propre texte manque.
       *[other] { $part } manque. Ajoutez-le comme en anglais.
    }
wrong-extra-part = { $part ->
        [own] L’anglais n’a pas de texte ici. Retirez-le.
       *[other] L’anglais n’a pas de { $part }. Retirez-le.
    }
wrong-lacks-variable = La variable { $name } manque. Ajoutez-la.
wrong-extra-variable = La variable { $name } n’est jamais donnée ici.
wrong-lacks-form = La forme [{ $form }] manque. Ajoutez-la.
wrong-extra-form = Cette langue n’utilise jamais la forme [{ $form }]. Retirez-la.
wrong-unreadable = Cela ne peut pas être lu : { $why }
wrong-glossary = Le glossaire dit { $own } pour { $english }.
wrong-long = { $long } lettres, et de la place pour { $room }. Raccourcissez-la.
wrong-mark = Écrivez { $instead } au lieu de { $mark }.

## Langues inventées, faites de l’anglais

translating-tries = Langues inventées
translating-plain = Aucune
    .text = Trente parle la langue que vous avez choisie.
translating-longer = Accentuée et plus longue
    .text = Un texte coupé se voit au crochet qui manque ; un texte sans accents n’est jamais passé par la traduction.
translating-mirrored = De droite à gauche
    .text = Ce qui ne se retourne pas se voit.
