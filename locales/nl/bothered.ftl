### “Iemand valt me lastig”: drie vragen die leiden naar wat helpt.

bothered = Iemand valt me lastig
    .text = Een paar vragen, en dan wat helpt. Er gebeurt niets voordat je erop tikt.
bothered-what = Wat is er?
bothered-person = Eén persoon
bothered-this-person = { $name }
bothered-server = Iedereen van één server
bothered-this-server = Iedereen van { $server }
bothered-words = Berichten over iets
bothered-strangers = Onbekenden die me schrijven
bothered-wish = Wat wil je?
bothered-not-see = Er niets meer van zien
bothered-not-seen = Dat ze mij niet zien
bothered-tell = Dat de moderatoren het weten

## Wat helpt

bothered-helps = Wat helpt
bothered-mute = Negeren: je ziet de berichten niet meer, zo lang als je wilt.
    .learns = De ander hoort er niets van en kan jou nog lezen.
bothered-block = Blokkeren: jullie zien elkaar niet meer, en de ander volgt je niet langer.
    .learns = De ander hoort het niet, maar kan het wel merken. Zonder in te loggen blijft leesbaar wat je voor iedereen plaatst.
bothered-report = Vertel de moderatoren van je server wat er gebeurd is. Zij beslissen wat er volgt.
    .learns = De ander hoort niet van wie het rapport komt.
bothered-block-server = De server blokkeren: niemand daar ziet of bereikt je nog, en jij ziet hen niet.
    .learns = Niemand daar hoort ervan. Wie jou vanaf daar volgde, volgt je niet meer en komt niet vanzelf terug.
bothered-filter = Berichten met bepaalde woorden weglaten, zo lang als je wilt.
    .learns = Niemand hoort ervan.
bothered-hold = Kiezen van wie je meldingen krijgt. Wat anderen sturen, wacht onder “Verzoeken”, en je kijkt wanneer je wilt.
    .learns = Niemand hoort dat er iets wacht.
bothered-quiet = “Rustig” toont nieuwe berichten alleen aan volgers, laat jou over nieuwe volgers beslissen en houdt onbekenden tegen.
    .learns = Niemand hoort ervan. Je ziet vooraf wat het instelt, en je kunt het terugdraaien.
bothered-find = Open iemands pagina en kies daar in het menu “Iemand valt me lastig”.
    .learns = Niemand hoort dat je hebt gekeken.
