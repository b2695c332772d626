### Post che il server pubblica più tardi.

schedule = Pubblica più tardi
schedule-title = Quando deve uscire?
schedule-quick = Orari comodi
schedule-evening = Stasera
schedule-tomorrow = Domattina
schedule-monday = Lunedì mattina
schedule-day = Giorno
schedule-clock = Ora
schedule-says = Esce { $away }: { $time }. Il tuo dispositivo può restare spento.
schedule-no-time = Scegli prima un giorno e un’ora.
schedule-too-soon = Manca troppo poco: scegli un’ora ad almeno cinque minuti da adesso.
schedule-yes = Programma
schedule-keep = Cambia orario
schedule-done = Programmato: { $time }.
schedule-not-made = Non programmato: prima deve arrivare al tuo server. Il tuo testo è al sicuro qui, e non parte da solo.

## Nell’elenco

schedule-list = Programmati
schedule-when = Esce: { $time }
schedule-change = Cambia orario
schedule-change-label = Cambia orario: { $words }
schedule-back = Riporta tra le bozze
schedule-back-label = Riporta tra le bozze: { $words }
schedule-taken-back = È di nuovo una bozza: non parte da sola.
schedule-unknown = Non è stato possibile caricare i post programmati. { $what }
