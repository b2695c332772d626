### Ce que les menus du système et les magasins de programmes disent de Trente.

store-summary = Lire Mastodon, puis s’inscrire
store-kind = Application Mastodon
store-keywords = Mastodon, Fediverse, Fédivers, réseau social, messages, actualité

store-about = Trente est une application pour Mastodon et d’autres serveurs du Fédivers. Elle s’ouvre sur de vrais messages : lisez aussi longtemps que vous voulez avant de choisir quoi que ce soit ou de donner votre nom.
store-way = Quand vous voulez écrire, un serveur vous est conseillé, avec les raisons de ce choix, et deux autres sont proposés à côté. Un seul formulaire crée votre compte. Votre accueil n’est jamais vide : tant que vous suivez peu de monde, des hashtags et ce dont on parle le complètent, toujours avec une étiquette.
store-yours = L’accueil suit l’ordre dans lequel les gens ont écrit. Il n’y a pas de publicité, et personne ne vous piste. Les personnes que vous suivez avant d’avoir un compte vous y accompagnent, et plus tard aussi vers un autre serveur.

store-feature-posts = De vrais messages tout de suite, sans compte
store-feature-server = Un serveur conseillé, avec les raisons de ce choix, jamais une liste à étudier
store-feature-home = Un accueil jamais vide, du plus récent au plus ancien
store-feature-quiet = Ni publicité ni pistage
store-feature-people = Emmenez les personnes que vous suivez
store-feature-everyday = Conversations, sondages, vidéos, listes, filtres, brouillons et notifications
store-feature-everyone = Au clavier ou au lecteur d’écran, en clair ou en sombre, dans une fenêtre étroite ou large

store-picture = L’accueil, juste après l’envoi d’un message
