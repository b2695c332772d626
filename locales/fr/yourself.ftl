yourself-title = Votre profil
yourself-edit = Modifier votre profil
yourself-edit-line = Image, nom, présentation, et réglages de départ de vos messages.
yourself-header = Changer la bannière
yourself-avatar = Changer l’image
yourself-no-picture = Les serveurs ne prennent pas ce fichier comme image. PNG, JPEG, GIF et WebP conviennent.
yourself-avatar-words = Ce que montre votre image
    .help = Pour les personnes qui ne la voient pas.
yourself-header-words = Ce que montre votre bannière
    .help = Pour les personnes qui ne la voient pas.
yourself-name = Nom
    .help = Le vôtre, ou celui sous lequel on vous connaît.
yourself-bio-help = Tout le monde peut le lire.

yourself-facts = Informations sur vous
yourself-facts-help = { $count ->
        [one] Une au plus. Un lien est coché quand sa page renvoie vers votre profil.
       *[other] Jusqu’à { $count }, comme votre site ou votre ville. Un lien est coché quand sa page renvoie vers votre profil.
    }
yourself-fact-add = Ajouter une information
yourself-fact-name = De quoi il s’agit
yourself-fact-value = L’information
yourself-fact-remove = Retirer « { $name } »
yourself-fact-remove-empty = Retirer cette information

yourself-locked = On vous demande avant de vous suivre
    .text = Vous décidez pour chaque personne. Celles qui vous suivent déjà restent.
yourself-posts = Réglages de départ de vos messages
yourself-posts-fine = Vous pouvez choisir autre chose pour chaque message.
yourself-visibility = Qui peut les voir
yourself-quotes = Qui peut les citer
yourself-quotes-public = Tout le monde
yourself-quotes-followers = Qui me suit
yourself-quotes-nobody = Seulement moi
yourself-language = Langue
yourself-language-unset = Aucune en particulier

yourself-preview = Ce que voient les autres
yourself-not-saved = Pas encore enregistré. Ce que vous avez écrit est gardé sur cet appareil jusqu’à ce que vous l’enregistriez ou l’abandonniez. Les autres serveurs montrent un changement la prochaine fois qu’ils demandent, la plupart dans la minute, certains dans la journée.
yourself-begun = Ce que vous aviez commencé à modifier est revenu. Ce n’est pas encore enregistré.
yourself-kept = Ce que vous avez écrit est toujours là.
yourself-throw-away = Abandonner
yourself-throw-away-ask = Abandonner vos modifications ?
    .text = Votre profil reste comme il était.
yourself-go-on = Continuer

findable-title = Peut-on vous trouver ?
findable-lede = Toute personne qui a l’adresse de votre profil peut l’ouvrir, quel que soit votre choix. Il s’agit ici de celles qui ne vous connaissent pas encore.
findable-yes = Oui
    .text = Votre serveur peut vous suggérer et vous montre dans son annuaire. Vos messages publics apparaissent quand quelqu’un cherche leurs mots.
findable-profile = Seulement mon profil
    .text = Votre serveur peut vous suggérer et vous montre dans son annuaire. Personne ne trouve vos messages en cherchant leurs mots.
findable-posts = Seulement mes messages
    .text = Vos messages publics apparaissent dans les recherches. Votre serveur ne vous suggère à personne.
findable-no = Non
    .text = On ne vous suggère à personne, et vos messages ne se trouvent pas par leurs mots. Les personnes qui connaissent votre nom vous trouvent toujours.
findable-hides = Cacher les personnes que je suis
    .text = Personne d’autre que vous ne voit qui vous suivez et qui vous suit. Leur nombre reste visible.
findable-fine = Vous pouvez changer cela ici à tout moment. On demande aux autres serveurs de le respecter ; la plupart le font.
# In the waiting room, below the answers.
findable-later = Votre serveur l’apprend dès que votre compte fonctionne. Vous pouvez le changer à tout moment dans les réglages.
findable-saved = Enregistré. Vous pouvez le changer ici à tout moment.
findable-unknown = Vous n’avez pas encore choisi.
findable-no-server = Votre serveur ne connaît pas ce choix.
findable-step = Décider si l’on peut vous trouver

## Les hashtags du profil : ils viennent et partent aussitôt

yourself-featured = Hashtags de votre profil
yourself-featured-name = Hashtag
yourself-featured-add = Le montrer
yourself-featured-used = Vous utilisez :
yourself-featured-help = Sur votre page, chaque hashtag mène à ceux de vos messages qui l’utilisent. Les changements sont immédiats, sans enregistrer.
yourself-featured-remove = Retirer { $tag }
yourself-featured-added = { $tag } est sur votre profil.
yourself-featured-gone = { $tag } n’est plus sur votre profil.
