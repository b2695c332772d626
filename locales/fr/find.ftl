### La recherche, la découverte, et ce qu’on lit au-delà de l’accueil.

## Pour s’orienter

nav-explore = Explorer
nav-search = Chercher
nav-bookmarks = Enregistrés
nav-favourites = Favoris
nav-yours = À vous
lists-title = Listes

## Le champ de recherche

find-label = Chercher, ou coller un lien
find-placeholder = Chercher, ou coller un lien
find-clear = Effacer la recherche
find-more = Voir plus
find-people-today = { $count ->
        [one] { $people } personne aujourd’hui
       *[other] { $people } personnes aujourd’hui
    }
find-people-lately = { $count ->
        [one] { $people } personne ces derniers jours
       *[other] { $people } personnes ces derniers jours
    }
find-news-people = { $count ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
find-done-from-home = Votre serveur s’en charge dans un instant.

## Chercher

search-for = Chercher « { $text } »
search-typing = { $count ->
        [one] { $count } personne correspond
       *[other] { $count } personnes correspondent
    }
search-kinds = Que chercher
search-all = Tout
search-people = Personnes
search-people-all = Toutes les personnes
search-tags = Hashtags
search-tags-all = Tous les hashtags
search-posts = Messages
search-posts-all = Tous les messages
search-no-people = Personne de ce nom.
search-no-tags = Aucun hashtag de ce genre.
search-no-posts = Aucun message avec ces mots. On ne trouve que les messages dont l’auteur ou l’autrice le permet, et les vôtres.
search-none = Rien pour « { $text } » sur { $server }
    .text = Un serveur ne connaît que les personnes qu’il a rencontrées. Essayez une autre orthographe, ou collez l’adresse entière, comme @lea@piaille.fr, ou un lien.
    .action = Voir de quoi on parle
search-guest = Avec un compte, les serveurs cherchent plus loin : dans les messages, et sur d’autres serveurs.
search-members = Sur { $server }, il faut un compte pour chercher
    .text = Collez un lien ou une adresse entière comme @lea@piaille.fr : ils s’ouvrent sans compte.
search-past = Recherches récentes
search-clear = Effacer
search-cleared = C’est effacé.
search-what = Où l’on cherche
search-what-people = Les personnes et les hashtags que { $server } a rencontrés.
search-what-posts = Les messages de qui accepte qu’on les trouve, et les vôtres.
search-what-links = Tout lien de tout serveur : collez-le, et il s’ouvre ici.
search-narrow = Préciser avec des mots
search-op-from = seulement les messages de cette personne ; from:me pour les vôtres
search-op-has = seulement avec des images ou des vidéos ; aussi has:poll
search-op-is = seulement les réponses ; aussi is:sensitive
search-op-language = seulement dans cette langue, par son code
search-op-before = seulement avant ce jour
search-op-after = seulement après ce jour
search-link = Votre lien mène à quelque chose que Trente peut ouvrir
search-link-post = Le message de votre lien
search-open = Ouvrir
search-server = { $server } est peut-être un serveur
search-server-read = Lire ce qu’on y publie

## Explorer

explore-posts = Messages
explore-hashtags = Hashtags
explore-news = Actualités
explore-people = Personnes
explore-local = Ce serveur
explore-federated = Tous les serveurs
explore-no-hashtags = Aucun sujet pour l’instant
    .text = Quand plusieurs personnes utilisent le même hashtag, il apparaît ici.
explore-no-news = Aucune actualité pour l’instant
    .text = Quand plusieurs personnes partagent la même page, elle apparaît ici.
explore-no-people = Aucune suggestion pour l’instant
    .text = Cherchez un nom, ou collez l’adresse entière de quelqu’un que vous connaissez.
explore-no-posts = C’est calme ici
    .text = Personne n’a rien publié ici pour l’instant.

## À côté des pages d’une fenêtre large

around-tags = On en parle
around-all-tags = Tous les hashtags
around-people = Personnes à suivre
around-all-people = Voir plus de personnes

## Au-delà de l’accueil

bookmarks-none = Rien d’enregistré pour l’instant
    .text = Le signet sous un message le garde ici. Personne d’autre ne voit ce que vous enregistrez.
favourites-none = Aucun favori pour l’instant
    .text = Le cœur sous un message dit que vous l’avez aimé, et le met ici.
followed-tags = Vos hashtags
    .text = Les messages avec un hashtag que vous suivez, du plus récent au plus ancien
followed-tags-none = Aucun message ici pour l’instant
    .text = Suivez un hashtag sur sa page, et ses messages seront ici.
lists-none = Aucune pour l’instant
    .text = Elles montrent à part les messages de quelques personnes. Créez-en une, et mettez-y des personnes que vous suivez.
list-empty = C’est calme ici
    .text = Personne n’y a encore rien publié.
members-place = Il faut un compte
    .text = Créez-en un, ou connectez-vous, et ceci est à vous.
tags-title = Plusieurs hashtags
tags-add = Un hashtag de plus
tags-add-go = Ajouter
tags-out = Retirer { $tag }
sharing-title = Messages qui en parlent
sharing-none = Plus personne ne le partage
    .text = La page elle-même est peut-être toujours là.
sharing-read = Lire sur { $site }
server-guest = Vous lisez { $server } comme les personnes sans compte là-bas. Ce que vous y mettez en favori ou enregistrez, votre propre serveur s’en charge.

## Liens d’autres réseaux, dont les personnes sont connues ici par une passerelle

bridge-none = { $server } ne connaît pas { $name } de { $network }. La passerelle qui permet de suivre cette personne n’est peut-être pas activée.
bridge-unknown = Votre serveur ne connaît pas cette personne. La passerelle qui permet de la suivre n’est peut-être pas activée.
bridge-opened = C’est la même personne, telle que votre serveur la connaît par la passerelle.
bridge-opened-there = Ouvrir le lien
