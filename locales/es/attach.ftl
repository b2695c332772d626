### Imágenes, videos y audios que acompañan a una publicación.

compose-media-add = Añadir imágenes, un video o un audio
compose-media-drop = Suelta para adjuntar
compose-media = Adjuntos
compose-media-name = { $kind ->
        [film] Video { $number }
        [sound] Audio { $number }
       *[picture] Imagen { $number }
    }
compose-media-sending = Subiendo
compose-media-processing = Tu servidor lo está preparando.
compose-media-failed = Sigue en este dispositivo.
compose-media-again = Reintentar
compose-media-lost = Este archivo ya no está aquí, ni en tu servidor. Quítalo y elígelo otra vez.
compose-media-remove = Quitar { $name }
compose-media-removed = Quitaste { $name }.
compose-media-undo = Deshacer
compose-media-earlier = Mover { $name } hacia adelante
compose-media-later = Mover { $name } hacia atrás
compose-media-moved = Ahora es el número { $number }

## Archivos que no se admiten

compose-media-empty = { $name } está vacío.
compose-media-kind = { $server } no admite archivos como { $name }.
compose-media-large = { $kind ->
        [picture] { $name } pesa { $size } MB. { $server } admite imágenes de hasta { $most } MB.
       *[film] { $name } pesa { $size } MB. { $server } admite videos y audios de hasta { $most } MB.
    }
compose-media-many = { $count ->
        [one] { $name } es uno de más: { $server } admite { $count } archivo por publicación.
       *[other] { $name } es uno de más: { $server } admite { $count } archivos por publicación.
    }
compose-media-film-beside = { $name } tendría que ir solo: { $server } admite un video o un audio, sin imágenes.
compose-media-beside-film = { $name } no cabe: { $server } no admite nada más junto a un video o un audio.
compose-media-understood = Cerrar este mensaje

## Contenido sensible

compose-sensitive = Ocultar hasta que se toque

## Esperar a que se suba todo

compose-waiting = Tu publicación sale en cuanto todo esté subido.
compose-waiting-stop = No esperar

## Descripciones

compose-media-describe = Describir
compose-media-describe-of = Describir { $name }
compose-media-edit = Con descripción
compose-media-edit-of = Cambiar la descripción de { $name }
compose-describe-title = Describir { $name }
compose-describe-words = Qué se ve o qué se oye
compose-describe-help = Quien no puede verlo lee o escucha esto en su lugar. Di lo importante, y las palabras que aparezcan.
compose-describe-used = { $used } de { $most }
compose-describe-done = Listo
compose-focus = Punto principal: { $across } por ciento desde la izquierda, { $down } por ciento desde arriba
compose-focus-help = Toca lo más importante o usa las flechas: eso queda a la vista cuando la imagen se recorta.
compose-undescribed = { $count ->
        [one] { $count } archivo no tiene descripción.
       *[other] { $count } archivos no tienen descripción.
    }
compose-undescribed-why = Hay quien las lee porque no puede ver la imagen.
compose-describe-first = Describir
compose-post-anyway = Publicar así

## En los ajustes

settings-describe = Imágenes sin descripción
    .text = Trente te lo recuerda una vez antes de que salga una publicación.
settings-describe-on = Recordármelo
settings-describe-off = No
