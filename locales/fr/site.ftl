### La page du web pour qui découvre Trente.

site-own-name = Français

site-title = Trente : lire Mastodon, puis s’inscrire
site-description = Trente s’ouvre sur de vrais messages, avant tout choix de serveur ou de compte. Ni publicité ni pistage, le plus récent d’abord, en treize langues.
site-skip = Aller au contenu
site-languages = Langues
site-get-link = Obtenir Trente
site-picture = Une fenêtre avec l’accueil : un message avec une image, et à côté ce dont on parle

site-film = Les 30 premières secondes
site-film-pause = Mettre les images en pause
site-step-posts = De vrais messages tout de suite, et un serveur conseillé, raisons à l’appui
site-step-form = Un seul formulaire, vérifié pendant la saisie
site-step-waiting = L’e-mail est en route, et vous voyez où vous en êtes
site-step-topics = En attendant, choisissez ce que vous aimeriez lire
site-step-home = Ouvrez le lien de l’e-mail, et votre accueil est rempli

site-values = Ce à quoi nous tenons

site-order = Le plus récent d’abord
    .text = L’accueil suit l’ordre dans lequel les gens ont écrit. Rien n’est classé, rien n’est mis en avant pour vous retenir.
site-ads = Pas de publicité
    .text = Il n’y en a pas, et personne ne peut payer pour être vu.
site-tracking = Pas de pistage
    .text = Trente parle aux serveurs que vous utilisez et ne tient aucune statistique. Cette page non plus.
site-yours = À emporter avec vous
    .text = Les personnes que vous suivez vous accompagnent vers un autre serveur, dans des fichiers que Mastodon lui-même sait lire.
site-everyone = Pour tout le monde
    .text = Au clavier ou au lecteur d’écran, en gros caractères, de droite à gauche, sur un écran étroit.

site-mastodon = Ce qu’est Mastodon
    .text = Mastodon est un réseau social fait de nombreux serveurs, tenus par des personnes et des groupes, et non par une seule entreprise. Avec un compte sur l’un d’eux, vous pouvez suivre des gens sur tous. Trente est une application pour s’en servir, créée de façon indépendante.

site-get = Obtenir Trente
site-get-none = Il n’y a pas encore de version publiée. Quand il y en aura une, ses fichiers seront :
site-get-build = D’ici là, vous pouvez compiler Trente vous-même : procurez-vous le code source et Rust 1.95 ou plus récent, puis lancez ceci dans le dossier du code :
site-get-ready = Choisissez le fichier de votre système :
site-get-yours = Votre système
site-system-other = Tout autre Linux
site-get-phones = Trente ne s’installe pas encore sur un téléphone.

site-translate = Aider à traduire
    .text = Chaque langue est un dossier de phrases, et un éditeur de texte suffit. Trente montre ce que vous écrivez dès que vous l’enregistrez. Le fichier locales/README.md dit comment faire.

site-foot = Logiciel libre sous licence MIT ou Apache-2.0. Cette page ne pose aucun cookie et ne charge rien d’ailleurs.
