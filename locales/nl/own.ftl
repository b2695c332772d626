### Je eigen berichten als ze er eenmaal staan: bewerken, herschrijven, citeren, en wie mag citeren.

## In het menu van je eigen bericht

post-change = Bewerken
post-redraft = Verwijderen en herschrijven
post-quotes = Wie dit mag citeren

## Een bericht bewerken

compose-title-change = Je bericht bewerken
compose-save = Opslaan
compose-saving = Opslaan…
compose-changed = Je bericht is bewerkt.
compose-seen-fixed = Wie een bericht kan zien, ligt vast zodra het geplaatst is: anderen hebben het dan al.
compose-undo-ask = Je wijzigingen weggooien?
compose-undo-text = Het bericht blijft zoals het is.
compose-nothing-written = Er is niets veranderd, en alles wat je schreef is er nog.
compose-not-changed = Niet opgeslagen. Je tekst is hier veilig.
compose-change-again = Opnieuw opslaan
compose-not-changed-yet = Je bericht is nog zoals het was. Je kunt je wijziging nu opslaan.
compose-poll-keeps = Zoals eerst
compose-poll-votes = Als je de antwoorden wijzigt, of hoeveel je er mag kiezen, gaan alle stemmen tot nu toe verloren.
compose-poll-ended = Deze poll is afgelopen. Als je opslaat, gaat hij weer minstens vijf minuten open.
compose-poll-gone = Zonder de poll gaan ook alle stemmen verloren.

## Een bericht verwijderen en herschrijven

post-redraft-ask = Dit bericht verwijderen en herschrijven?
post-redraft-text = De tekst en afbeeldingen komen terug als concept. Verloren gaan: { $replies ->
        [one] { $replies } reactie
       *[other] { $replies } reacties
    }, { $boosts ->
        [one] { $boosts } boost
       *[other] { $boosts } boosts
    } en { $favourites ->
        [one] { $favourites } favoriet
       *[other] { $favourites } favorieten
    }. Reacties blijven waar ze zijn, maar staan niet meer onder je bericht.
post-redraft-text-none = De tekst en afbeeldingen komen terug als concept. Favorieten, boosts en reacties die er nog bij komen, gaan verloren.
post-redraft-yes = Verwijderen en herschrijven
post-redrafted = Verwijderd. Wat je schreef, staat hier.

## Citeren

compose-title-quote = Citeren
compose-placeholder-quote = Wat zeg jij ervan?
compose-quote-remove = Citaat weghalen
compose-quote-waits = { $name } moet eerst akkoord gaan. Tot dan staat je bericht er zonder het citaat.
post-quote-it = Citeren
post-quote-asks = Wacht tot de auteur akkoord gaat.
post-quote-no = { $name } wil niet dat dit wordt geciteerd.
post-quote-no-followers = Alleen wie { $name } volgt, mag dit citeren.
post-quote-no-private = Je kunt alleen citeren wat iedereen kan zien.
post-quote-gone = Het bericht dat je citeert, kon niet worden geladen.

## Wie je eigen bericht mag citeren

post-quotes-text = Citaten die er al zijn, blijven. Je kunt je bericht uit elk citaat weghalen.
post-quotes-save = Opslaan
post-quotes-saved = Opgeslagen.
post-unquote = Mijn bericht eruit halen
post-unquote-ask = Je bericht uit dit citaat halen?
post-unquote-text = Het bericht van { $name } blijft, alleen staat dat van jou er niet meer in. Dit kun je niet terugdraaien.
post-unquote-yes = Eruit halen
post-unquote-no = Laten staan
post-unquoted = Je bericht staat er niet meer in.
