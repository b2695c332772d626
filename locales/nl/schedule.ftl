### Berichten die de server later plaatst.

schedule = Later plaatsen
schedule-title = Wanneer plaatsen?
schedule-quick = Handige momenten
schedule-evening = Vanavond
schedule-tomorrow = Morgenochtend
schedule-monday = Maandagochtend
schedule-day = Dag
schedule-clock = Tijd
schedule-says = Het wordt geplaatst op { $time }, { $away }. Je apparaat hoeft niet aan te staan.
schedule-no-time = Kies eerst een dag en een tijd.
schedule-too-soon = Dat is te kort dag: kies een tijdstip over minstens vijf minuten.
schedule-yes = Inplannen
schedule-keep = Tijd wijzigen
schedule-done = Het wordt geplaatst op { $time }.
schedule-not-made = Niet ingepland: daarvoor moet je server het bericht eerst hebben. Je tekst is hier veilig en wordt niet vanzelf geplaatst.

## In de lijst

schedule-list = Ingepland
schedule-when = Wordt geplaatst op { $time }
schedule-change = Tijd wijzigen
schedule-change-label = Tijd wijzigen: { $words }
schedule-back = Terug naar concept
schedule-back-label = Terug naar concept: { $words }
schedule-taken-back = Het is weer een concept en wordt niet geplaatst.
schedule-unknown = Wat er gepland staat, kon niet worden geladen. { $what }
