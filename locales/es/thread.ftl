### Una publicación con lo que vino antes y después.

thread-title = Publicación
thread-before = Antes
thread-replies = { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
thread-no-replies = Aún no hay respuestas.
thread-missing = No se pudo cargar el resto de la conversación.
thread-boosts = { $count ->
        [one] { $count } impulso
       *[other] { $count } impulsos
    }
thread-favourites = { $count ->
        [one] { $count } favorito
       *[other] { $count } favoritos
    }
thread-app = Escrita con { $app }
thread-reply-to = Responder a { $name }…
thread-after = Respuestas

## Respuestas que el servidor no tiene

thread-looking = Tu servidor busca más respuestas…
thread-more = { $count ->
        [one] Mostrar { $count } respuesta más
       *[other] Mostrar { $count } respuestas más
    }
thread-fewer = { $count ->
        [one] Tu servidor tiene { $shown } de { $count } respuesta.
       *[other] Tu servidor tiene { $shown } de { $count } respuestas.
    }
thread-fewer-open = Verlas todas en { $server }
thread-fewer-here = Las demás se eliminaron o son para otras personas.
