### De eigen woorden van Mastodon: van elk één korte uitleg, overal dezelfde.

glossary = Woorden van Mastodon
    .line = Tien woorden, en wat ze betekenen
    .text = Het zijn er maar een paar, en elk woord heeft één betekenis.
explain-what = Wat betekent “{ $word }”?
explain-post = Woorden bij dit bericht
explain-server = Server
    .text = Waar een account woont. Alle servers praten met elkaar: vanaf elke server bereik je iedereen, en je kunt later naar een andere verhuizen.
explain-handle = Adres
    .text = Iemands volledige naam op Mastodon: een naam, en na de @ de server, net als bij e-mail. Geef jouw adres aan mensen die je willen vinden.
explain-boost = Geeft een bericht door aan de mensen die jou volgen. De naam van de auteur blijft erbij staan, en de auteur krijgt een melding.
explain-favourite = Laat de auteur weten dat je een bericht mooi vond. Op de volgorde heeft het geen invloed.
explain-warning = Een regel die in plaats van het bericht staat. Wie het wil lezen, opent het.
explain-local = Wat mensen op jouw server voor iedereen plaatsen, het nieuwste eerst.
explain-federated = Wat iedereen plaatst op alle servers die de jouwe kent, het nieuwste eerst. Het is er druk.
explain-pack = Pakket
    .text = Mensen die iemand heeft uitgekozen, om samen te volgen. Wie je niet wilt, laat je weg.
