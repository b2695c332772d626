### Lijsten van mensen: gemaakt, gewijzigd, en wie erop staat.

list-new = Nieuwe lijst
list-change = Lijst wijzigen
list-menu = Meer over deze lijst
list-name = Naam
list-no-name = Geef de lijst eerst een naam.
list-exclusive = Deze berichten niet op Start tonen
    .text = Wat deze mensen plaatsen, staat alleen op de lijst.
list-is-exclusive = Niet op Start
list-replies = Reacties die erop staan
list-replies-list = Aan mensen op de lijst
list-replies-followed = Aan iedereen die je volgt
list-replies-none = Geen
list-make = Maken
list-keep = Opslaan
list-made = Je lijst is gemaakt.
list-changed = Je lijst is gewijzigd.
list-delete = Lijst verwijderen
list-delete-ask = “{ $title }” verwijderen?
list-delete-text = Je blijft de mensen op de lijst volgen. De lijst zelf komt niet terug.
list-delete-yes = Verwijderen
list-deleted = “{ $title }” is verwijderd.

## Wie erop staat

list-people = Mensen op deze lijst
list-nobody = Nog niemand
    .text = Zoek iemand die je volgt, of kies “Op een lijst zetten” in het menu op iemands pagina.
list-find = Iemand toevoegen
    .help = Op een lijst staan mensen die je volgt.
list-found = Gevonden mensen
list-not-followed = Niet gevolgd
list-within = Op de lijst
list-put = { $name } toevoegen aan de lijst
list-put-short = Toevoegen
list-take = { $name } weghalen van de lijst
list-take-short = Weghalen

## Uit het menu van iemand

list-add = Op een lijst zetten…
list-add-title = Lijsten met { $name }
list-add-follow = Op een lijst staan mensen die je volgt. Volg eerst { $name }.
list-add-none = Je hebt nog geen lijsten.
list-add-done = Klaar
