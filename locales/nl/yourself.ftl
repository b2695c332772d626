### Je eigen profiel, en of mensen je mogen vinden.

yourself-title = Je profiel
yourself-edit = Profiel bewerken
yourself-edit-line = Foto, naam, wat je over jezelf zegt, en de standaard voor je berichten.
yourself-header = Omslagfoto wijzigen
yourself-avatar = Foto wijzigen
yourself-no-picture = Dat is geen afbeelding die servers accepteren. PNG, JPEG, GIF en WebP kunnen wel.
yourself-avatar-words = Wat je foto laat zien
    .help = Voor wie hem niet kan zien.
yourself-header-words = Wat je omslagfoto laat zien
    .help = Voor wie hem niet kan zien.
yourself-name = Naam
    .help = Je eigen, of een andere waaronder mensen je kennen.
yourself-bio-help = Iedereen kan het lezen.

## Info

yourself-facts = Info over jou
yourself-facts-help = { $count ->
        [one] Hoogstens één. Een link krijgt een vinkje als de pagina terugverwijst naar je profiel.
       *[other] Hoogstens { $count }, zoals je website of waar je woont. Een link krijgt een vinkje als de pagina terugverwijst naar je profiel.
    }
yourself-fact-add = Info toevoegen
yourself-fact-name = Wat het is
yourself-fact-value = De info
yourself-fact-remove = “{ $name }” weghalen
yourself-fact-remove-empty = Deze info weghalen

## Wie mag volgen, en waarmee nieuwe berichten beginnen

yourself-locked = Mensen vragen het voordat ze je volgen
    .text = Je beslist over elk verzoek. Wie je al volgt, blijft.
yourself-posts = Standaard voor je berichten
yourself-posts-fine = Bij elk bericht kun je iets anders kiezen.
yourself-visibility = Wie ze kan zien
yourself-quotes = Wie ze mag citeren
yourself-quotes-public = Iedereen
yourself-quotes-followers = Volgers
yourself-quotes-nobody = Alleen ik
yourself-language = Taal
yourself-language-unset = Geen vaste taal

## Opslaan

yourself-preview = Wat anderen zien
yourself-not-saved = Nog niet opgeslagen. Wat je typte, blijft op dit apparaat tot je het opslaat of weggooit. Andere servers tonen een wijziging zodra ze er weer naar vragen, de meeste binnen een minuut, sommige binnen een dag.
yourself-begun = Je wijzigingen van eerder zijn terug. Ze zijn nog niet opgeslagen.
yourself-kept = Wat je typte, staat er nog.
yourself-throw-away = Weggooien
yourself-throw-away-ask = Je wijzigingen weggooien?
    .text = Je profiel blijft zoals het was.
yourself-go-on = Verdergaan

## Mogen mensen je vinden?

findable-title = Mogen mensen je vinden?
findable-lede = Wie het adres heeft, kan je profiel altijd openen, wat je ook kiest. Dit gaat over wie je nog niet kent.
findable-yes = Ja
    .text = Je server mag je aan anderen voorstellen en zet je in de gebruikersgids. Je openbare berichten duiken op als iemand op hun woorden zoekt.
findable-profile = Alleen mijn profiel
    .text = Je server mag je voorstellen en zet je in de gebruikersgids. Niemand vindt je berichten door op hun woorden te zoeken.
findable-posts = Alleen mijn berichten
    .text = Je openbare berichten duiken op bij het zoeken. Je server stelt je aan niemand voor.
findable-no = Nee
    .text = Je wordt niet voorgesteld, en je berichten zijn niet op hun woorden te vinden. Wie je naam kent, vindt je nog wel.
findable-hides = Verbergen wie ik volg
    .text = Alleen jij ziet wie je volgt en wie jou volgt. De aantallen blijven zichtbaar.
findable-fine = Je kunt dit hier altijd wijzigen. Andere servers krijgen het te horen; de meeste houden zich eraan.
findable-later = Je server hoort het zodra je account werkt. In de instellingen kun je het altijd wijzigen.
findable-saved = Opgeslagen. Je kunt het hier altijd wijzigen.
findable-unknown = Je hebt nog niet gekozen.
findable-no-server = Je server kent deze keuze niet.
findable-step = Kies of mensen je mogen vinden

## Hashtags op je profiel: ze komen en gaan meteen

yourself-featured = Hashtags op je profiel
yourself-featured-name = Hashtag
yourself-featured-add = Tonen
yourself-featured-used = Deze gebruik je:
yourself-featured-help = Op je pagina leidt elke hashtag naar de berichten waarin je hem gebruikt. Wijzigingen gelden meteen, zonder opslaan.
yourself-featured-remove = { $tag } weghalen
yourself-featured-added = { $tag } staat nu op je profiel.
yourself-featured-gone = { $tag } staat niet meer op je profiel.
