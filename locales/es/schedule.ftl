### Publicaciones que el servidor envía más tarde.

schedule = Enviar más tarde
schedule-title = ¿Cuándo quieres que salga?
schedule-quick = Buenos momentos
schedule-evening = Esta noche
schedule-tomorrow = Mañana por la mañana
schedule-monday = El lunes por la mañana
schedule-day = Día
schedule-clock = Hora
schedule-says = Sale el { $time }, { $away }. No hace falta que tu dispositivo esté encendido.
schedule-no-time = Elige primero un día y una hora.
schedule-too-soon = Falta muy poco: elige una hora dentro de cinco minutos o más.
schedule-yes = Programar
schedule-keep = Cambiar la hora
schedule-done = Sale el { $time }.
schedule-not-made = No se programó: primero tiene que llegar a tu servidor. Tu texto está a salvo aquí y no se publica por sí solo.

## En la lista

schedule-list = Programadas
schedule-when = Sale el { $time }
schedule-change = Cambiar la hora
schedule-change-label = Cambiar la hora: { $words }
schedule-back = Pasar a borrador
schedule-back-label = Pasar a borrador: { $words }
schedule-taken-back = Vuelve a ser un borrador y no se envía.
schedule-unknown = No se pudo cargar lo programado. { $what }
