### Una publicación y todo lo que lleva.

## Encima del texto

post-boosted-by = Impulsada por { $name }
post-in-reply-to = En respuesta a { $handle }
post-edited = Editada
post-edited-at = Editada { $time }
post-bot = Automatizada
post-visibility-unlisted = Todo el mundo, con discreción
post-visibility-private = Solo seguidores
post-visibility-direct = Solo personas mencionadas
post-visibility-other = Limitada por el servidor

## Botones

post-reply = Responder
post-reply-count = { $count ->
        [one] Responder, { $count } hasta ahora
       *[other] Responder, { $count } hasta ahora
    }
post-boost = Impulsar
post-boost-count = { $count ->
        [one] Impulsar, { $count } hasta ahora
       *[other] Impulsar, { $count } hasta ahora
    }
post-favourite = Favorito
post-favourite-count = { $count ->
        [one] Favorito, { $count } hasta ahora
       *[other] Favorito, { $count } hasta ahora
    }
post-save = Guardar
post-more = Más
post-share = Compartir enlace…
post-copy-link = Copiar enlace
post-link-copied = Enlace copiado.
post-open-browser = Abrir en el navegador
post-less = Ver menos de esto…
post-delete = Eliminar
post-delete-ask = ¿Eliminar esta publicación?
post-delete-text = Desaparece de tu servidor, y de los demás en cuanto se enteran. No se puede recuperar.
post-delete-yes = Eliminarla
post-delete-no = Conservarla
post-deleted = Publicación eliminada.
post-boost-private = Las publicaciones para seguidores no se pueden impulsar.

## Cuando el servidor rechazó algo

post-vote-failed = Tu voto no se aceptó. No cambió nada.
post-favourite-failed = El favorito no se aceptó. Todo está como antes.
post-boost-failed = El impulso no se aceptó. Todo está como antes.
post-save-failed = No se guardó. Todo está como antes.

## Advertencia de contenido, filtros e imágenes sensibles

post-warning-show = Mostrar
post-warning-hide = Ocultar
post-sensitive = Contenido sensible
post-held-back = De { $server }
post-sensitive-show = Mostrar
post-sensitive-hide = Volver a ocultar
post-filtered = Oculta por tu filtro «{ $title }»
post-filtered-show = Mostrar de todos modos

## Imágenes, videos, audio

post-media-audio = Audio
post-media-other = Abrir adjunto
post-media-no-alt = Sin descripción
post-media-failed = La imagen no llegó.
post-media-preview = Esta imagen no se puede mostrar aquí. Esta es su vista previa.
post-media-description = Descripción
post-alt = ALT
post-media-place = { $place } de { $count }
post-media-next = Siguiente
post-media-previous = Anterior

## Encuestas

post-poll = Encuesta
post-poll-people = { $count ->
        [one] Votó { $count } persona
       *[other] Votaron { $count } personas
    }
post-poll-votes = { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
post-poll-closes = Termina { $when }
post-poll-closed = Terminada
post-poll-yours = Tu voto
post-poll-one = Elige una respuesta
post-poll-several = Puedes elegir varias respuestas.
post-poll-vote = Votar
post-poll-results = Ver resultados
post-poll-back = Volver a las respuestas
post-poll-choose-first = Elige primero una respuesta.
post-poll-kept = Tu voto se envía en cuanto se abra tu cuenta.

## Enlaces y citas

post-card-open = Se abre en tu navegador
link-ask = ¿Abrir { $host }?
link-ask-letters = El nombre de este sitio lleva letras poco comunes, así que puede parecerse al de otro. Si no lo conoces, ten cuidado con lo que escribes ahí.
link-ask-plain = La conexión con ese sitio no está cifrada: otras personas pueden leer lo que ves y escribes, y cambiarlo.
link-ask-yes = Abrirlo
post-quote = Publicación citada
post-quote-pending = La publicación citada espera el permiso de quien la escribió.
post-quote-hidden = La publicación citada no se puede mostrar.
post-quote-rejected = Quien escribió la publicación citada no aceptó la cita.
post-quote-revoked = Quien escribió la publicación citada retiró la cita.
post-quote-deleted = La publicación citada se eliminó.
post-quote-unauthorized = No tienes acceso a la publicación citada.
post-quote-blocked = La publicación citada es de alguien que bloqueaste.
post-quote-server-blocked = La publicación citada es de un servidor que bloqueaste.
post-quote-muted = La publicación citada es de alguien que silenciaste.
post-quote-anyway = Mostrar de todos modos
post-quote-show = Mostrar la publicación citada

## La publicación entera, para lectores de pantalla

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } adjunto.
       *[other] { $count } adjuntos.
    }
post-visibility-public = Todo el mundo puede verla
post-media-plays = Se reproduce en tu navegador

## Por qué está una publicación en Inicio

post-because-tag = Porque sigues { $tag }
post-because-tag-chosen = Porque elegiste { $tag }
post-because-trending = Se habla de esto en { $server }
post-because-local = Recién publicada en { $server }
post-because-person = De alguien que elegiste

## Fijadas y traducciones

post-pinned = Fijada
post-translate = Traducir del { $language }
post-translating = Traduciendo…
post-original = Mostrar el original
post-translated-by = Traducida del { $language } por { $by }
post-translated = Traducida del { $language }
post-translated-said = La publicación está traducida.
post-translate-failed = No se pudo traducir.
post-pin = Fijar en mi página
post-is-pinned = Ahora está fijada al principio de tu página.
post-is-unpinned = Ya no está fijada en tu página.

## Hacer algo con una publicación desde otra cuenta de este dispositivo

post-as = Impulsar, marcar como favorita o responder desde…
post-as-title = Desde otra cuenta
post-as-who = ¿Desde qué cuenta?
post-as-nobody = No hay otra cuenta desde la que hacerlo.
    .text = Puedes añadir una en los ajustes.
post-as-looking = Buscando la publicación en { $server }
post-as-missing = { $server } no encuentra esta publicación. Puede que no sea para todo el mundo, o que los dos servidores no intercambien publicaciones.
post-as-here = Ahí está. Lo que hagas ahora, lo haces desde { $handle }.
post-as-reply-note = Para responder, pasas a esa cuenta.
