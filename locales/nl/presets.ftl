### Drie manieren om hier mee te doen, die elk meerdere keuzes tegelijk instellen.

presets-title = Hoe open wil je zijn?
presets-lede = Drie manieren om hier mee te doen. Kies er een en pas daarna losse dingen aan als je wilt. Niets ligt vast.
presets-in-use = In gebruik
presets-use = Deze gebruiken
presets-open = Open
    .text = Om mensen te leren kennen.
presets-careful = Voorzichtig
    .text = Om de tijd te nemen voor wie je nog niet kent.
presets-quiet = Rustig
    .text = Voor rust, of als iemand het op je gemunt heeft.

## Wat een manier instelt

presets-posts-public = Nieuwe berichten: voor iedereen
presets-posts-unlisted = Nieuwe berichten: voor iedereen, onopvallend
presets-posts-private = Nieuwe berichten: voor volgers
presets-locked = Nieuwe volgers hebben jouw goedkeuring nodig
presets-unlocked = Iedereen mag je volgen
presets-quotes-public = Iedereen mag je citeren
presets-quotes-followers = Alleen volgers mogen je citeren
presets-quotes-nobody = Niemand mag je citeren
presets-found = Je kunt worden voorgesteld, en je berichten zijn op woorden te vinden
presets-found-profile = Je kunt worden voorgesteld; je berichten zijn niet op woorden te vinden
presets-found-posts = Je wordt niet voorgesteld; je berichten zijn op woorden te vinden
presets-hidden = Je wordt niet voorgesteld, en je berichten zijn niet op woorden te vinden
presets-reach-all = Iedereen mag je schrijven
presets-reach-known = Nieuwe accounts, en privéberichten waar je niet om vroeg, wachten onder “Verzoeken”
presets-reach-few = Wie je niet volgt, wacht onder “Verzoeken”
presets-reach-before = Wie je mag bereiken, blijft zoals het was
presets-popups-on = Pop-ups op dit apparaat staan aan
presets-popups-off = Pop-ups op dit apparaat staan uit

## Wat ervan kwam

presets-changed = Gewijzigd:
presets-nothing = Alles stond al zo.
presets-undo = Ongedaan maken
presets-refused = Je server nam niet alles over:
presets-no-quotes = Je kunt er niet kiezen wie je mag citeren.
presets-no-reach = Onbekenden tegenhouden kan er niet.
