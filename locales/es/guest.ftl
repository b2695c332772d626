### El Inicio de quien está de visita: personas y etiquetas que sigue en este dispositivo, antes de tener cuenta.

guest-home = De qué está hecho este Inicio
guest-made-of = { $count ->
        [one] Sigues { $count } cuenta o etiqueta en este dispositivo.
       *[other] Sigues { $count } cuentas y etiquetas en este dispositivo.
    }
guest-account = Con una cuenta las conservas y puedes responder.
guest-change = Cambiar
guest-empty = Tu Inicio empieza aquí
    .text = Sigue a una persona o una etiqueta, y lo que se publique aparece aquí, primero lo más nuevo. No hace falta cuenta.
    .action = Elegir a quién seguir
guest-quiet = Aún no hay nada
    .text = De lo que sigues, los servidores aún no muestran nada sin cuenta. Lo nuevo llega aquí sin que hagas nada.
guest-silent = { $count ->
        [one] Lo de { $name } no se puede leer en este momento. Lo que ya llegó se queda.
       *[other] No se pueden leer en este momento { $count } cuentas o etiquetas que sigues, entre ellas { $name }. Lo que ya llegó se queda.
    }
guest-left-out = { $count ->
        [one] Sin cuenta propia, Inicio lee 40 cuentas y etiquetas como máximo: { $count } de las que sigues espera a que tengas una.
       *[other] Sin cuenta propia, Inicio lee 40 cuentas y etiquetas como máximo: { $count } de las que sigues esperan a que tengas una.
    }
guest-followed = Ya la sigues. Sus nuevas publicaciones llegan a tu Inicio.
guest-followed-go = Abrir Inicio
guest-chosen = { $count ->
        [one] Sigues { $count } cuenta o etiqueta. Lo que se publique aparece en tu Inicio, y no la pierdes al crear tu cuenta.
       *[other] Sigues { $count } cuentas y etiquetas. Lo que se publique aparece en tu Inicio, y no las pierdes al crear tu cuenta.
    }
guest-came-along = { $count ->
        [one] Lo que seguías sin cuenta vino contigo: ahora lo sigue tu cuenta.
       *[other] Las { $count } cuentas y etiquetas que seguías de visita vinieron contigo: ahora las sigue tu cuenta.
    }
guest-came-along-go = Ver la lista
guest-came-along-seen = Cerrar
