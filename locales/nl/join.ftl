### Een account maken: één formulier, één akkoord.

join-title = Meedoen op { $server }
join-invited = Je uitnodiging voor { $server } is geldig en gaat mee met het formulier.

## Naam

join-name = Naam
join-name-later = je weergavenaam kun je later wijzigen
join-name-help = Letters a t/m z, cijfers en _
join-name-asking = Even kijken of de naam vrij is
join-name-free = { $name } is hier vrij.
join-name-unknown = Of { $name } vrij is, hoor je van { $server } zodra je meedoet.
join-name-taken = Iemand hier heeft die naam al. Een andere kiezen?
join-name-others = Vrije namen, en varianten op de jouwe
join-name-free-on = “{ $name }” is vrij op { $server }.
join-name-switch = Overstappen met alles wat je typte
join-name-offer = { $name } nemen
join-name-blank = Kies eerst een naam.
join-name-letters = Een naam bestaat alleen uit de letters a t/m z, cijfers en liggende streepjes.
join-name-long = Een naam heeft hoogstens 30 letters.
join-name-short = Dat is te kort voor { $server }. Zet er een of twee letters bij.
join-name-reserved = { $server } houdt deze naam voor zichzelf. Kies een andere.

## E-mail

join-email = E-mail
join-email-help = Voor één mail om het adres te bevestigen, en om in te loggen.
join-email-meant = Bedoelde je
join-email-fix = { $email }
join-email-blank = Je e-mailadres ontbreekt.
join-email-invalid = Dat is nog geen e-mailadres. Het ziet eruit als jij@example.org.
join-email-long = Dat adres is langer dan servers accepteren.
join-email-taken = Op { $server } bestaat al een account met dit adres.
join-email-blocked = { $server } accepteert geen adressen van deze aanbieder. Met een ander adres lukt het wel.
join-email-unreachable = Daar kan geen mail aankomen: het deel na de @ bestaat niet. Kijk of er een foutje in zit.

## Wachtwoord

join-password = Wachtwoord
join-password-least = 8 tekens of meer
join-password-help = Drie of vier woorden zijn prima.
join-password-show = Tonen
join-password-hide = Verbergen
join-password-show-label = Wachtwoord tonen
join-password-hide-label = Wachtwoord verbergen
join-strength-short = Nog even, minstens 8 tekens
join-strength-weak = Nog makkelijk te raden
join-strength-fair = Redelijk, met nog een woord is het goed
join-strength-good = Goed
join-strength-great = Sterk
join-password-blank = Kies eerst een wachtwoord.
join-password-short = Een wachtwoord heeft minstens 8 tekens.
join-password-long = Een wachtwoord heeft hoogstens 72 tekens.
join-suggested = voor jou gemaakt
join-suggested-keychain = Trente bewaart het in de wachtwoordkluis van dit apparaat. Je hebt het nodig om ergens anders in te loggen.
join-suggested-file = Dit apparaat heeft geen wachtwoordkluis: Trente bewaart het in een bestand dat alleen jij kunt lezen. Je hebt het nodig om ergens anders in te loggen.
join-suggested-own = Zelf een kiezen
join-suggested-back = Toch het voorstel gebruiken
join-password-another = Je hebt dit account al aangevraagd bij { $server }. Het wachtwoord van toen geldt; dit is niet verstuurd. Je wachtkamer vind je op de eerste pagina.
join-password-refused = { $server } accepteert dit wachtwoord niet. Probeer een langer.

## Wat alleen sommige servers vragen

join-birth = Geboortedatum
join-birth-why = { $age ->
        [one] deze server vraagt erom: vanaf { $age } jaar
       *[other] deze server vraagt erom: vanaf { $age } jaar
    }
join-birth-day = Dag
join-birth-month = Maand
join-birth-year = Jaar
join-birth-blank = Je geboortedatum ontbreekt.
join-birth-invalid = Die dag bestaat niet. Het jaar heeft vier cijfers.
join-birth-young = Voor { $server } moet je ouder zijn. Misschien past een andere server bij je.
join-reason = Waarom wil je meedoen?
join-reason-short = een of twee zinnen is genoeg
join-reason-help = De mensen achter de server lezen het.
join-reason-blank = Schrijf een zin: iemand bij { $server } leest hem.
join-reason-long = Graag hoogstens 420 tekens.

## Waarmee je akkoord gaat

join-consent = Waarmee je akkoord gaat
join-rules = { $count ->
        [one] { $count } huisregel
       *[other] { $count } huisregels
    }
join-no-rules = Huisregels
join-no-rules-text = { $server } heeft geen regels opgeschreven.
join-privacy = Privacy
join-no-privacy-text = { $server } heeft geen privacybeleid gepubliceerd.
join-terms = Voorwaarden
join-no-terms-text = { $server } heeft geen eigen voorwaarden.
join-terms-coming = Huisregels worden opgehaald
join-terms-failed = Je kunt pas akkoord gaan als de huisregels er zijn.
join-name-tidied = Je naam wordt { $name }. Vind je dat goed, ga dan akkoord en doe mee.
join-agreement-here = De huisregels zijn er nu. Bekijk ze, ga dan akkoord en doe mee.
join-agreement-missing = De huisregels zijn nog onderweg. Zodra ze er zijn, kun je ermee akkoord gaan.

## Meedoen

join-go = Akkoord en meedoen
join-go-to = Akkoord en meedoen op { $server }
join-going = Je account wordt aangevraagd
join-then = Je krijgt één mail om het adres te bevestigen. Intussen kun je blijven lezen.
join-then-approval = Je krijgt één mail om het adres te bevestigen, daarna beoordeelt iemand bij de server je aanvraag. Intussen kun je blijven lezen.
join-switched = Je doet nu mee op { $server }. Alles wat je typte, staat er nog.
join-said = { $server } zegt: “{ $said }”
join-unsaid = De server heeft dit niet geaccepteerd en zei er niet bij waarom.

## De server als geheel neemt niemand aan

join-no-slow = { $server } antwoordt op dit moment te traag.
join-no-down = { $server } antwoordt op dit moment niet.
join-no-closed = { $server } laat op dit moment geen nieuwe mensen toe.
join-no-full = { $server } kan er nu niemand bij hebben. Misschien is het er druk, of is er onderhoud.
join-no-under-age = Voor { $server } moet je ouder zijn.
join-no-limited = { $server } praat niet met alle andere servers.
join-no-approval = { $server } keurt elk nieuw account nu eerst zelf goed.
join-again-when = Opnieuw proberen { $when }
join-kept = Alles wat je typte, is bewaard en gaat mee naar de volgende server.
join-next = Liever meedoen op { $server }
join-left = { $server } is de volgende goede keus. Alles wat je typte, staat hier; alleen de huisregels zijn anders.
join-left-unasked = Nu is { $server } aan de beurt. Alles wat je typte, staat hier; alleen de huisregels zijn anders.

## Een account maken op de eigen pagina van de server

join-elsewhere = Bij { $server } maak je een account op de eigen pagina, in je browser.
join-elsewhere-then = Maak daar je account, kom dan hier terug en log in. Trente wacht op je.
join-elsewhere-go = Verder op { $server }

## Naast het formulier, in een breed venster

about-instant = Meteen binnen
    .text = Open de link in de mail en je bent er.
about-approval = Eerst goedkeuring
    .text = Bij deze server kijkt een mens naar elk nieuw account.
about-people = Mensen
    .text = Praat met hen, en met iedereen op elke andere server.
about-move = Niet voor altijd
    .text = Bedenk je je later, dan neem je je mensen mee.
