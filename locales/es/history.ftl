### Las versiones que ha tenido una publicación, primero la más nueva.

history-title = Ediciones
history-empty = No hay versiones anteriores
    .text = Tu servidor solo guardó la publicación tal como está ahora.
history-now = Tal como está ahora
history-changed = Editada
history-first = Primera versión
history-added = nuevo:
history-removed = quitado:
history-media-added = { $count ->
        [one] { $count } adjunto añadido
       *[other] { $count } adjuntos añadidos
    }
history-media-removed = { $count ->
        [one] { $count } adjunto quitado
       *[other] { $count } adjuntos quitados
    }
history-media-described = { $count ->
        [one] { $count } descripción cambiada
       *[other] { $count } descripciones cambiadas
    }
history-poll = La encuesta cambió
history-sensitive = Marcada como sensible
history-not-sensitive = Ya no está marcada como sensible
