### Primeras lecturas: temas, personas y paquetes que seguir, y el Inicio que forman.

reading-title = Elige qué leer
reading-label = Qué leer
reading-topics = Temas
reading-people = Personas
reading-packs = Paquetes
reading-preview = Tu Inicio
reading-people-today = { $count ->
        [one] { $count } persona hoy
       *[other] { $count } personas hoy
    }
reading-nobody = Este servidor no sugiere a nadie por ahora. También sirve un enlace o un nombre en Paquetes.
reading-fault = Lo que elegiste se conserva.

## Por qué se sugiere a una persona

reading-why-featured = La eligió el equipo de { $server }
reading-why-followed = Mucha gente de { $server } sigue esta cuenta
reading-why-talked-with = Mucha gente de { $server } conversa con esta cuenta
reading-why-friends = También la sigue gente que tú sigues
reading-why-similar = Se parece a alguien que sigues
reading-why-trending = Se habla de esta cuenta en { $server }
reading-why-active = Con actividad en { $server }
reading-why-tag = Publica en { $tag }
reading-why-pack = En este paquete
reading-why-post = Escribió la publicación de tu enlace
reading-person-chosen = La elegiste tú

## Enlaces

reading-link = Un paquete, una persona o una etiqueta
reading-link-help = Pega un enlace a un paquete o a un perfil, o escribe un nombre como @tunombre@masto.es o una #etiqueta.
reading-link-placeholder = Enlace, @nombre@servidor o #etiqueta
reading-link-go = Añadir
reading-paste = Pegar
reading-clipboard-empty = No hay texto en el portapapeles.
reading-link-server = Eso es un servidor, no algo que se pueda seguir.
reading-link-nothing = Trente no encuentra ahí nada que seguir. Mira si se coló algún error o pega el enlace completo.
reading-pack-by = Reunido por { $name }
reading-pack-all = { $count ->
        [one] Elegir a { $count } persona
       *[other] Elegir a las { $count }
    }

## El Inicio que forman

reading-preview-empty = Aún no hay nada
    .text = Elige un tema o una persona, y sus publicaciones aparecen aquí.
reading-side-empty = Elige algo y se ve aquí al momento.
reading-side-text = Así se ve ahora en { $server }, primero lo más nuevo.

## El contador, y hasta dónde se ha seguido

reading-none = Elige unas { $goal } opciones, y tu Inicio tiene algo que contar desde el primer minuto.
reading-chosen = { $count ->
        [one] Elegiste { $count }. Empiezas a seguirla en cuanto se abra tu cuenta.
       *[other] Elegiste { $count }. Empiezas a seguirlas en cuanto se abra tu cuenta.
    }
reading-following = Siguiendo lo que elegiste: { $done } de { $count }
reading-followed = { $count ->
        [one] Elegiste { $count } y ya la sigues.
       *[other] Elegiste { $count } y ya las sigues todas.
    }
reading-failed = { $count ->
        [one] No se pudo seguir { $count } de las cuentas o etiquetas que elegiste.
       *[other] No se pudieron seguir { $count } de las cuentas o etiquetas que elegiste.
    }
reading-paused = Tu servidor pide una pausa. El resto continúa { $when }, sin que hagas nada.
reading-paused-long = Tu servidor solo deja seguir a cierto número de cuentas a la vez. El resto continúa más tarde o mañana, sin que hagas nada.

## Qué más espera

reading-queue = Para cuando se abra tu cuenta
reading-queue-tag = Seguir { $tag }
reading-queue-person = Seguir a { $handle }
reading-queue-favourite = Marcar una publicación como favorita
reading-queue-boost = Impulsar una publicación
reading-queue-save = Guardar una publicación
reading-queue-vote = Votar en una encuesta
reading-queue-findable = Decidir si quieres que te encuentren
reading-queue-reply = Responder a una publicación
reading-queue-out = Quitar: { $what }
