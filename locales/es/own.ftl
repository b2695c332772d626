### Las publicaciones propias ya publicadas: editarlas, reescribirlas, citar, y quién puede citar.

## En el menú de una publicación propia

post-change = Editar
post-redraft = Eliminar y reescribir
post-quotes = Quién puede citarla

## Editar una publicación

compose-title-change = Editar tu publicación
compose-save = Guardar
compose-saving = Guardando
compose-changed = Publicación editada.
compose-seen-fixed = Una vez publicada, ya no se cambia quién puede verla: otras personas ya la tienen.
compose-undo-ask = ¿Descartar tus cambios?
compose-undo-text = La publicación se queda como está.
compose-nothing-written = No cambió nada, y nada de lo que escribiste se pierde.
compose-not-changed = No se guardó. Tu texto está a salvo aquí.
compose-change-again = Guardarla otra vez
compose-not-changed-yet = Tu publicación está como antes. Ya puedes guardar tu cambio.
compose-poll-keeps = Como antes
compose-poll-votes = Si cambias las respuestas, o cuántas se pueden elegir, se pierden todos los votos hasta ahora.
compose-poll-ended = Esta encuesta terminó. Si guardas, se abre otra vez, durante al menos cinco minutos.
compose-poll-gone = Sin la encuesta, se pierden todos sus votos.

## Eliminar una publicación y reescribirla

post-redraft-ask = ¿Eliminar esta publicación y reescribirla?
post-redraft-text = Su texto y sus imágenes vuelven como borrador. Se pierde esto: { $replies ->
        [one] { $replies } respuesta
       *[other] { $replies } respuestas
    }, { $boosts ->
        [one] { $boosts } impulso
       *[other] { $boosts } impulsos
    } y { $favourites ->
        [one] { $favourites } favorito
       *[other] { $favourites } favoritos
    }. Las respuestas se quedan donde están, pero ya no debajo de tu publicación.
post-redraft-text-none = Su texto y sus imágenes vuelven como borrador. Se pierden los favoritos, impulsos y respuestas que aún pueda recibir.
post-redraft-yes = Eliminar y reescribir
post-redrafted = Eliminada. Lo que escribiste está aquí.

## Citar

compose-title-quote = Cita
compose-placeholder-quote = ¿Qué opinas?
compose-quote-remove = Quitar la cita
compose-quote-waits = Primero se pide permiso a { $name }. Mientras tanto, tu publicación aparece sin la cita.
post-quote-it = Citar
post-quote-asks = Queda a la espera de que acepte quien la escribió.
post-quote-no = { $name } no quiere que se cite.
post-quote-no-followers = Solo pueden citarla quienes siguen a { $name }.
post-quote-no-private = Solo se puede citar lo que puede ver todo el mundo.
post-quote-gone = No se pudo cargar la publicación que citas.

## Quién puede citar una publicación propia

post-quotes-text = Las citas que ya existen se quedan. Puedes sacar tu publicación de cada una.
post-quotes-save = Guardar
post-quotes-saved = Guardado.
post-unquote = Sacar mi publicación de aquí
post-unquote-ask = ¿Sacar tu publicación de esta cita?
post-unquote-text = La publicación de { $name } se queda, y la tuya ya no se ve en ella. Esto no se puede deshacer.
post-unquote-yes = Sacarla
post-unquote-no = Dejarla
post-unquoted = Tu publicación ya no se ve ahí.
