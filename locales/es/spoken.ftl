### Lo que oye de una publicación quien usa un lector de pantalla, y qué elige de ello.

settings-access = Accesibilidad

## La elección, en los ajustes

spoken = Qué dice un lector de pantalla de una publicación
    .text = Elige las partes y ponlas en tu orden. Lo que oculta una advertencia sigue oculto hasta que la abras.
spoken-now = Se dice de cada publicación: { $parts }
spoken-usual = El orden habitual
spoken-is-usual = Las publicaciones se leen en el orden habitual.
spoken-earlier = Decir antes: { $part }
spoken-later = Decir después: { $part }
spoken-moved = { $part }: { $place } de { $count }
spoken-author = Quién la escribió
spoken-handle = Dirección de quien la escribió
spoken-warning = Advertencia de contenido
spoken-text = Texto
spoken-time = Cuándo se publicó
spoken-media = Número de imágenes
spoken-poll = Encuesta
spoken-counts = Respuestas, impulsos, favoritos
spoken-visibility = Quién puede verla
spoken-why = Quién la impulsó

## Las partes, como se dicen: cada una es una frase, y cualquiera puede ir primero.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Advertencia de contenido: { $warning }.
post-said-time = { $time }.
post-said-poll = Con una encuesta.
post-said-replies = { $count ->
        [one] { $count } respuesta.
       *[other] { $count } respuestas.
    }
post-said-boosts = { $count ->
        [one] { $count } impulso.
       *[other] { $count } impulsos.
    }
post-said-favourites = { $count ->
        [one] { $count } favorito.
       *[other] { $count } favoritos.
    }
post-said-visibility = { $who ->
        [public] Todo el mundo puede verla.
        [unlisted] Visible para todo el mundo, con discreción.
        [private] Solo para seguidores.
        [direct] Solo para las personas mencionadas.
       *[other] Limitada por el servidor.
    }
post-said-why = { $why }.
