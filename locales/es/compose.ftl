### Escribir una publicación.

compose-title = Nueva publicación
compose-title-reply = Respuesta
compose-close = Cerrar y dejar en borrador
compose-text = Tu publicación
compose-placeholder = ¿En qué estás pensando?
compose-placeholder-reply = Tu respuesta
compose-send = Publicar
compose-sending = Publicando
compose-send-keys = Con { $keys } se envía
compose-tools = Añadir a tu publicación

## A quién se responde

compose-replying = Respondes a { $name }
compose-post-gone = No se pudo cargar la publicación a la que respondes. Tu texto se conserva.

## Quién puede verla

compose-visibility = Quién puede verla: { $who }
compose-visibility-menu = Quién puede verla
compose-public = Todo el mundo
    .line = Sale en las cronologías públicas, en las búsquedas y en tu página.
compose-unlisted = Todo el mundo, con discreción
    .line = Todo el mundo puede leerla en tu página, pero no sale en las cronologías públicas.
compose-private = Seguidores
    .line = Solo quienes te siguen y las personas que mencionas.
compose-direct = Personas que mencionas
    .line = Solo las personas cuyo nombre escribes. El equipo de tu servidor también podría leerla.

## Su idioma

compose-language = Idioma de esta publicación: { $language }
compose-language-yours = Los tuyos
compose-language-all = Todos los idiomas
compose-language-unset = Idioma

## Advertencia de contenido

compose-warning-add = Añadir una advertencia
compose-warning-remove = Quitar la advertencia
compose-warning = Advertencia de contenido
compose-warning-placeholder = ¿Qué conviene saber antes de leer el resto?

## Longitud

compose-left = { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }
compose-over = { $count ->
        [one] Sobra { $count } carácter
       *[other] Sobran { $count } caracteres
    }

## Borradores

compose-draft-saved = Borrador guardado en este dispositivo
compose-draft-failed = No se pudo guardar el borrador en este dispositivo. Tu texto sigue aquí; deja esta página abierta o cópialo.
compose-draft-restored = Aquí está tu borrador de antes.
compose-discard = Descartar
compose-discard-ask = ¿Descartar este borrador?
compose-discard-text = Solo está en este dispositivo. Si lo descartas, no se puede recuperar.
compose-discard-yes = Descartarlo
compose-discard-no = Conservarlo

## Después de enviarla

compose-sent = Publicación enviada.
compose-sent-view = Ver
compose-again = Publicarla otra vez
compose-not-there = No está entre tus publicaciones más nuevas. Puedes publicarla ahora.
compose-not-sent = No se publicó. Tu texto está a salvo aquí.
compose-join = Crear una cuenta
compose-needs-account = Para escribir necesitas una cuenta. Crea una o inicia sesión, y esta página se vuelve a abrir.
share-kept = Lo que compartiste se conserva y se abre aquí en cuanto tengas una cuenta.
share-left-out = No todo llegó: Trente acepta hasta cuatro archivos de 100 MB cada uno.

compose-keep = Dejar en borrador
compose-waits = Queda guardada como borrador. Puedes publicarla en cuanto se abra tu cuenta.

## Quién la verá: una frase debajo del texto

compose-seen-public = { $quotes ->
        [public] Todo el mundo puede verla, y cualquiera puede citarla.
        [followers] Todo el mundo puede verla. Aparte de ti, solo pueden citarla quienes te siguen.
        [nobody] Todo el mundo puede verla. Nadie más puede citarla.
       *[unsaid] Todo el mundo puede verla, también en las búsquedas y en las cronologías públicas.
    }
compose-seen-unlisted = { $quotes ->
        [public] Quien pase por tu página puede verla, pero no sale en las cronologías públicas. Cualquiera puede citarla.
        [followers] Quien pase por tu página puede verla, pero no sale en las cronologías públicas. Solo pueden citarla quienes te siguen.
        [nobody] Quien pase por tu página puede verla, pero no sale en las cronologías públicas. Nadie más puede citarla.
       *[unsaid] Quien pase por tu página puede verla, pero no sale en las cronologías públicas.
    }
compose-seen-private = { $followers ->
        [chosen] Solo la ven las personas a las que permites seguirte.
       *[open] Solo la ven quienes te siguen. Cualquiera puede empezar a seguirte, y entonces también la ve.
    }
compose-seen-private-named = { $followers ->
        [chosen] La ven las personas a las que permites seguirte, y también { $names }.
       *[open] La ven quienes te siguen, y también { $names }. Cualquiera puede empezar a seguirte.
    }
compose-seen-direct = Visible solo para ti y para { $names }. El equipo de los servidores también podría leerla.
compose-seen-nobody = Nadie más que tú la ve: escribe el nombre de alguien, como @nombre.
compose-seen-others = { $count ->
        [one] { $name } y { $count } persona más
       *[other] { $name } y { $count } personas más
    }
compose-seen-local = Solo la gente de { $server } puede verla. No llega a ningún otro servidor.
compose-seen-local-private = { $followers ->
        [chosen] Solo la ven las personas de { $server } a las que permites seguirte.
       *[open] Solo la ven quienes te siguen en { $server }. Cualquiera de ahí puede empezar a seguirte, y entonces también la ve.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] La ven las personas de { $server } a las que permites seguirte, y también { $names }.
       *[open] La ven quienes te siguen en { $server }, y también { $names }. Cualquiera de ahí puede empezar a seguirte.
    }
compose-seen-local-direct = Visible solo para ti y para { $names }. El equipo de { $server } también podría leerla.
compose-seen-local-nobody = Nadie más que tú la ve: escribe el nombre de alguien de { $server }, como @nombre.
compose-seen-local-missed = No llega a ningún otro servidor, así que tampoco a { $names }.
compose-local = Solo en { $server }
    .text = No llega a ningún otro servidor: la gente de fuera no la recibe, aunque te siga.
compose-markdown = Markdown
    .text = *Cursiva*, **negrita**, [enlaces](https://…) y listas se ven con su formato.
compose-visibility-done = Listo
compose-quotes = Quién puede citarla
compose-quote-public = Cualquiera
compose-quote-followers = Seguidores
compose-quote-nobody = Nadie
compose-quotes-closed = Lo que no puede ver todo el mundo, nadie más puede citarlo.

## Una encuesta

compose-poll = Encuesta
compose-poll-add = Añadir una encuesta
compose-poll-remove = Quitar la encuesta
compose-poll-answer = Respuesta { $place }
compose-poll-less = Quitar la respuesta { $place }
compose-poll-more = Añadir una respuesta
compose-poll-several = Varias respuestas
compose-poll-length = Abierta durante
compose-poll-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
compose-poll-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
compose-poll-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
compose-poll-few = Una encuesta necesita al menos dos respuestas.
compose-poll-long = Una respuesta puede tener { $most } caracteres como máximo.
compose-poll-twice = Dos respuestas dicen lo mismo.
compose-poll-or-media = { $server } admite imágenes o una encuesta en una publicación, no las dos cosas.

## El idioma de lo escrito

compose-tongue = Esto parece estar en { $language }.
    .take = Publicar en { $language }
    .leave = Dejarlo así

## Un hilo: publicaciones que salen una tras otra

compose-thread-add = Añadir publicación
compose-thread-placeholder = ¿Y después?
compose-thread-nth = Publicación { $place } de { $count }
compose-thread-remove = Quitar la publicación { $place }
compose-thread-removed = Quitada del hilo.
compose-thread-long = Es demasiado texto para una sola publicación.
compose-thread-split = Convertir en hilo
compose-thread-made = Ahora tu texto es un hilo: cada parte cabe en una publicación.
compose-thread-sending = Publicando { $place } de { $count }
compose-thread-sent = { $count ->
        [one] Publicación enviada.
       *[other] Hilo enviado: { $count } publicaciones.
    }
compose-thread-stopped = { $count ->
        [one] La primera publicación de tu hilo ya salió. El resto está a salvo aquí y continúa desde ahí.
       *[other] Las { $count } primeras publicaciones de tu hilo ya salieron. El resto está a salvo aquí y continúa desde ahí.
    }
compose-thread-later = Un hilo no puede esperar en el servidor, que solo conserva publicaciones sueltas. Publícalo ahora o déjalo entre tus borradores.
compose-thread-nobody = Nadie más que tú vería la publicación { $place }: escribe en ella el nombre de alguien, como @nombre.
