### Reportes, servidores bloqueados.

## Avisar a la moderación

report = Reportar
report-title = Reportar a { $name }
report-about = La moderación de { $server } lo revisa. { $name } no sabrá de quién viene el reporte.
report-why = ¿Cuál es el problema?
report-dislike = No quiero verlo
    .text = No hace falta avisar a nadie: silencia o bloquea a esta persona.
report-spam = Es spam
    .text = Publicidad, estafas, o lo mismo una y otra vez
report-rules = Va contra una regla de { $server }
    .text = En el paso siguiente dices cuál
report-legal = Puede ser ilegal
    .text = En tu país, o donde está { $server }
report-other = Otra cosa
    .text = Lo cuentas con tus palabras
report-which = ¿Qué reglas?
report-instead = Lo que ayuda enseguida
report-posts = ¿En qué publicaciones se ve?
report-comment = ¿Qué debe saber la moderación?
    .help = Puedes dejarlo vacío.
report-room = { $count ->
        [one] Queda { $count } carácter
       *[other] Quedan { $count } caracteres
    }
report-forward = Avisar también a la moderación de { $server }
    .text = Recibe el reporte, pero no tu nombre.
report-send = Enviar reporte
report-sending = Enviando…
report-no-why = Elige primero cuál es el problema.
report-no-rule = Elige al menos una regla.
report-too-long = Tu texto es más largo de lo que se puede enviar a la moderación. Acórtalo un poco.
report-sent = Gracias, reporte enviado
report-sent-text = La moderación de { $server } tiene tu reporte. Puede tardar unos días, y quizá no te llegue respuesta.
report-meanwhile = Lo que puedes hacer mientras tanto
report-done = Listo

## Servidores enteros

servers-list = Servidores que bloqueaste
servers-none = No bloqueas ningún servidor
    .text = Si bloqueas un servidor en el menú de una publicación o de un perfil, lo encuentras aquí, con la forma de deshacerlo.
servers-block = Bloquear todo { $server }…
servers-unblock = Desbloquear { $server }
servers-unblock-short = Desbloquear
servers-block-ask = ¿Bloquear todo { $server }?
    .text = Dejas de ver las publicaciones de toda su gente, y nadie de ahí puede seguirte.
servers-block-yes = Bloquear el servidor
servers-lost = { $following ->
        [0] Pierdes { $followers ->
            [one] { $followers } seguidor
           *[other] { $followers } seguidores
        } de ahí. Eso no se recupera por sí solo.
        [one] Dejas de seguir a { $following } persona de ahí y pierdes { $followers ->
            [one] { $followers } seguidor
           *[other] { $followers } seguidores
        }. Eso no se recupera por sí solo.
       *[other] Dejas de seguir a { $following } personas de ahí y pierdes { $followers ->
            [one] { $followers } seguidor
           *[other] { $followers } seguidores
        }. Eso no se recupera por sí solo.
    }
servers-lost-nothing = No sigues a nadie de ahí, y nadie de ahí te sigue.
servers-lost-unknown = Dejas de seguir a la gente de ahí, y la gente de ahí deja de seguirte. Eso no se recupera por sí solo.
servers-blocked = Todo { $server } está bloqueado.
servers-unblocked = { $server } ya no está bloqueado.
servers-block-failed = No se pudo bloquear { $server }.
servers-unblock-failed = { $server } sigue bloqueado.

## Filtros

less = Ver menos de esto
    .text = Las publicaciones con estas palabras no aparecen en Inicio, listas, hilos ni notificaciones.
less-tags = Etiquetas de la publicación
less-words = Palabras
    .help = Palabras enteras. Si son varias, sepáralas con comas.
less-length = Durante cuánto tiempo
less-way = Qué pasa con esas publicaciones
less-hide = Dejarlas fuera
less-warn = Taparlas
less-hide-means = No ves que existen.
less-warn-means = Ves que hay una y puedes abrirla.
less-yes = Ver menos
less-no-words = Elige una etiqueta o escribe una palabra.
less-done = Verás menos de { $words }.
less-failed = No se pudo crear el filtro.
filters = Filtros
filters-new = Nuevo filtro
filters-none = Aún no hay filtros
    .text = «Ver menos de esto», en el menú de una publicación, crea uno, por un tiempo o para siempre.
filters-hides = Deja fuera publicaciones
filters-warns = Tapa publicaciones
filters-until = hasta el { $time }
filters-remove = Quitar el filtro { $title }
filters-remove-short = Quitar
filters-removed = Filtro quitado.
