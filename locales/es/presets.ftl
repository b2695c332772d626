### Tres modos de estar aquí, cada uno con varias opciones a la vez.

presets-title = ¿Cuánto quieres abrirte?
presets-lede = Tres modos de estar aquí. Elige uno y luego cambia lo que quieras. Nada es definitivo.
presets-in-use = En uso
presets-use = Usar este
presets-open = Abierto
    .text = Para conocer gente.
presets-careful = Prudente
    .text = Para ir con calma con la gente que no conoces.
presets-quiet = Tranquilo
    .text = Para descansar, o si alguien te acosa.

## Lo que fija cada modo

presets-posts-public = Tus nuevas publicaciones son para: todo el mundo
presets-posts-unlisted = Tus nuevas publicaciones son para: todo el mundo, con discreción
presets-posts-private = Tus nuevas publicaciones son para: seguidores
presets-locked = Tú apruebas a quien quiera seguirte
presets-unlocked = Cualquiera puede seguirte
presets-quotes-public = Cualquiera puede citarte
presets-quotes-followers = Solo pueden citarte quienes te siguen
presets-quotes-nobody = Nadie puede citarte
presets-found = Puedes aparecer en sugerencias, y tus publicaciones se encuentran por sus palabras
presets-found-profile = Puedes aparecer en sugerencias; tus publicaciones no se encuentran por sus palabras
presets-found-posts = No apareces en sugerencias; tus publicaciones se encuentran por sus palabras
presets-hidden = No apareces en sugerencias, y tus publicaciones no se encuentran por sus palabras
presets-reach-all = Cualquiera puede escribirte
presets-reach-known = Las cuentas nuevas, y los mensajes privados que no pediste, esperan en Solicitudes
presets-reach-few = Las personas que no sigues esperan en Solicitudes
presets-reach-before = Quién puede escribirte sigue como antes
presets-popups-on = Avisos del sistema activados en este dispositivo
presets-popups-off = Avisos del sistema desactivados en este dispositivo

## Lo que resultó

presets-changed = Cambió:
presets-nothing = Ya estaba todo así.
presets-undo = Deshacer
presets-refused = Tu servidor no lo aceptó todo:
presets-no-quotes = No deja elegir quién puede citarte.
presets-no-reach = No puede retener a la gente que no conoces.
