### Lo que pasó, quién pide seguirte y lo que está retenido.

notifications-title = Notificaciones
notifications-sections = Secciones de notificaciones
notifications-all = Todo
notifications-mentions = Menciones
notifications-private = Privado
notifications-requests = Solicitudes
notifications-loading = Cargando notificaciones
notifications-new = Nueva
notifications-show = { $count ->
        [one] Mostrar { $count } notificación nueva
       *[other] Mostrar { $count } notificaciones nuevas
    }
notifications-choose = Elegir quién puede notificarte
notifications-clear = Borrar todas las notificaciones
    .ask = ¿Borrar todas las notificaciones?
    .text = Desaparecen de todas tus apps y no se pueden recuperar. Las publicaciones se quedan.
    .yes = Borrar todas
    .no = Conservarlas
    .done = Notificaciones borradas.
notifications-dismiss = Descartar: { $what }
notifications-empty = Aún no ha pasado nada
    .text = Cuando alguien te responda, impulse o marque como favorito lo que escribiste, o te siga, aparece aquí.
notifications-empty-mentions = Aún no te ha mencionado nadie
    .text = Aquí aparecen las publicaciones que te mencionan, también las respuestas.
notifications-wordless = Una publicación sin palabras

## Lo que pasó, en una frase

notifications-favourite = { $others ->
        [0] { $name } marcó tu publicación como favorita
        [one] { $name } y { $second } marcaron tu publicación como favorita
       *[other] { $name } y { $others } personas más marcaron tu publicación como favorita
    }
notifications-boost = { $others ->
        [0] { $name } impulsó tu publicación
        [one] { $name } y { $second } impulsaron tu publicación
       *[other] { $name } y { $others } personas más impulsaron tu publicación
    }
notifications-follow = { $others ->
        [0] { $name } te sigue
        [one] { $name } y { $second } te siguen
       *[other] { $name } y { $others } personas más te siguen
    }
notifications-follow-request = { $name } quiere seguirte
notifications-mention = { $name } te mencionó
notifications-reply = { $name } te respondió
notifications-private-mention = { $name } te escribió en privado
notifications-posted = { $name } publicó algo
notifications-poll = Terminó una encuesta en la que votaste
notifications-own-poll = Tu encuesta terminó
notifications-changed = { $name } editó una publicación que impulsaste
notifications-quote = { $name } citó tu publicación
notifications-quoted-changed = { $name } editó una publicación que citaste
notifications-pack = { $name } te añadió a un paquete
notifications-pack-changed = { $name } editó un paquete en el que estás
notifications-sign-up = { $others ->
        [0] { $name } creó una cuenta
        [one] { $name } y { $second } crearon una cuenta
       *[other] { $name } y { $others } personas más crearon una cuenta
    }
notifications-report = { $name } reportó a { $target }
notifications-severed = Perdiste conexiones con { $target }
notifications-severed-followers = { $followers ->
        [one] { $followers } persona ya no te sigue
       *[other] { $followers } personas ya no te siguen
    }
notifications-severed-following = { $following ->
        [one] Ya no sigues a { $following } persona de ahí
       *[other] Ya no sigues a { $following } personas de ahí
    }
notifications-warning = La moderación de tu servidor aplicó una medida a tu cuenta
notifications-other = { $name } hizo algo que esta versión de Trente aún no conoce
notifications-other-nobody = Pasó algo que esta versión de Trente aún no conoce

## Avisos del sistema

popups-ask = ¿Quieres que el sistema te avise de lo que pasa aquí mientras Trente está en marcha?
    .yes = Sí, avisarme
    .no = Ahora no
popups-on = El sistema te avisa. Se desactiva en los ajustes.
popups-off = No aparece ningún aviso. Se cambia en los ajustes.
popups-first = Trente te avisa aquí
    .text = Cuando pasa algo mientras miras otra cosa.
popups-several = { $count ->
        [one] { $count } notificación nueva
       *[other] { $count } notificaciones nuevas
    }
popups-open = Abrir las notificaciones
popups-nowhere = Por ahora tu sistema no muestra ningún aviso.

## Acciones

notifications-follow-back = { $count ->
        [1] Seguir también
        [one] Seguir también a { $count } persona
       *[other] Seguir también a las { $count }
    }
notifications-followed-back = Ahora el seguimiento es mutuo.
notifications-accept = Aceptar
notifications-accept-label = Aceptar a { $name }
notifications-refuse = Rechazar
notifications-refuse-label = Rechazar a { $name }
notifications-accepted = Solicitud aceptada
notifications-refused = Solicitud rechazada

## Lo retenido

notifications-held-line = { $count ->
        [one] Hay algo retenido de { $count } persona
       *[other] Hay algo retenido de { $count } personas
    }
requests-follow = Quieren seguirte
requests-follow-none = No hay solicitudes para seguirte por ahora.
requests-held = Retenido para ti
requests-held-about = Por lo que elegiste, lo que envían estas personas queda retenido. No reciben ningún aviso.
requests-held-none = No hay nada retenido.
requests-held-count = { $count ->
        [one] { $count } notificación
       *[other] { $count } notificaciones
    }
requests-let-in = Dejar pasar
requests-let-in-label = Dejar pasar a { $name }
requests-dismiss = Descartar
requests-dismiss-label = Descartar a { $name }
requests-let-in-done = Listo. Desde ahora te llega lo que te envíe.
requests-dismissed = Descartado

## Quién puede enviar notificaciones

choices-title = Quién puede notificarte
choices-about = Tu servidor guarda estas opciones, así que valen en todas las apps.
choices-none = Tu servidor no tiene estas opciones
    .text = Mastodon las tiene desde la versión 4.3. Cualquiera puede notificarte.
choices-not-followed = Personas que no sigues
choices-not-followers = Personas que no te siguen
choices-new = Cuentas de menos de 30 días
choices-private = Menciones privadas que no pediste
choices-limited = Cuentas que limitó la moderación de tu servidor
choices-accept = Mostrar
choices-hold = Retener
choices-drop = Ignorar
choices-loading = Cargando tus opciones

## Conversaciones privadas

conversations-note = Solo pueden leer una conversación quienes participan en ella y quienes administran sus servidores. No está cifrada.
conversations-list = Conversaciones privadas, primero lo más nuevo
conversations-loading = Cargando conversaciones
conversations-empty = Aún no hay conversaciones privadas
    .text = Empiezan con una publicación solo para las personas mencionadas. Elige «Personas que mencionas» al escribir.
conversations-own = Tú: { $words }
conversations-alone = Solo tú
conversations-remove-label = Quitar de la lista: { $name }
conversations-remove-ask = ¿Quitar esta conversación?
    .text = Sale de tu lista. Sus publicaciones se quedan donde están.
    .yes = Quitar
    .no = Conservarla
