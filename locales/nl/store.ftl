### Wat menu’s van het systeem en appwinkels over Trente zeggen.

store-summary = Eerst Mastodon lezen, dan meedoen
store-kind = Mastodon-app
store-keywords = Mastodon, Fediverse, sociaal netwerk, berichten, nieuws

store-about = Trente is een app voor Mastodon en andere servers van de Fediverse. Je begint met echte berichten: lees zo lang je wilt voordat je iets kiest of je naam geeft.
store-way = Wil je schrijven, dan wordt één server aangeraden, met de redenen erbij, en staan er twee andere naast. Eén formulier is genoeg voor je account. Je startpagina is nooit leeg: zolang je weinig mensen volgt, wordt die aangevuld met hashtags en waar nu over gepraat wordt, telkens met een label.
store-yours = Op je startpagina staat alles in de volgorde waarin het geschreven is. Er zijn geen advertenties, en niemand houdt bij wat je doet. Mensen die je volgt voordat je een account hebt, gaan met je mee, en later ook naar een andere server.

store-feature-posts = Meteen echte berichten, zonder account
store-feature-server = Eén aanbevolen server, met de redenen erbij, geen lijst om door te ploegen
store-feature-home = Een startpagina die nooit leeg is, nieuwste eerst
store-feature-quiet = Geen advertenties, geen tracking
store-feature-people = Neem de mensen mee die je volgt
store-feature-everyday = Gesprekken, polls, video’s, lijsten, filters, concepten en meldingen
store-feature-everyone = Met toetsenbord of schermlezer, licht of donker, in een smal of breed venster

store-picture = De startpagina, vlak nadat een bericht is geplaatst
