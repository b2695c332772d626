### Listas de publicaciones: Inicio, una etiqueta, lo que pasa en un servidor.

timeline-home = Inicio
timeline-tag = { $tag }
timeline-loading = Cargando publicaciones
timeline-posts = Publicaciones
timeline-empty = Todo está tranquilo
    .text = Sigue a unas cuantas personas y esta página se va llenando.
    .action = Elegir qué leer
timeline-empty-tag = Aún no hay nada
    .text = Nadie ha usado esta etiqueta donde tu servidor pueda verla.
timeline-empty-guest = Todo está tranquilo
    .text = Por ahora este servidor no muestra publicaciones sin cuenta.
timeline-building = Tu Inicio se está preparando
    .text = Tu servidor reúne las publicaciones de la gente que sigues. Tarda unos segundos.
timeline-kept = Estás leyendo lo guardado en este dispositivo ({ $time }).
timeline-older = Ver publicaciones anteriores
timeline-older-loading = Cargando publicaciones anteriores
timeline-older-failed = Las publicaciones anteriores no llegaron.
timeline-end = Eso es todo
    .text = Llegaste al principio.
timeline-refresh = Cargar lo nuevo
timeline-new = { $count ->
        [one] { $count } publicación nueva
       *[other] { $count } publicaciones nuevas
    }
timeline-between = { $count ->
        [one] { $count } publicación más de este hilo
       *[other] { $count } publicaciones más de este hilo
    }
timeline-gap = Aquí faltan publicaciones
    .newest = Mostrar las más nuevas
    .oldest = Mostrar las más antiguas
timeline-resume = Ir a donde te quedaste en otro dispositivo
    .out = Quedarme aquí
    .gone = La publicación donde te quedaste está demasiado lejos, o ya no está.

### Inicio después de un tiempo: lo que pasó mientras tanto.

catch-up = Ponerse al día
home-away = Tu última visita fue { $time }.
    .out = Ocultar esto
catch-up-since = Desde cuándo
catch-up-visit = Última visita
catch-up-hours = 8 horas
catch-up-day = 1 día
catch-up-days = 3 días
catch-up-posts = { $count ->
        [one] { $count } publicación
       *[other] { $count } publicaciones
    }
catch-up-boosts = { $count ->
        [one] { $count } impulso
       *[other] { $count } impulsos
    }
catch-up-writers = { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
catch-up-oldest = La más antigua: { $time }
catch-up-missing = En este dispositivo no está todo lo de ese tiempo.
    .action = Cargar el resto
    .busy = Cargando
catch-up-fetched = Publicaciones cargadas.
catch-up-none = Nada desde entonces
    .text = La gente que sigues no escribió nada, o todavía no llegó.
catch-up-seldom = Quienes escriben poco
    .note = Su única publicación entre las de tu Inicio que guarda este dispositivo.
catch-up-people = Toda la gente
    .note = Según su publicación más nueva.
catch-up-newest = Lo más nuevo
catch-up-newest-of = Lo más nuevo de { $name }
catch-up-links = Enlaces
    .note = Cada uno una sola vez, según la publicación más nueva que lo incluye.
catch-up-shared = Publicado por { $names }
catch-up-more = { $count ->
        [one] { $count } persona más
       *[other] { $count } personas más
    }
catch-up-rules = Contado en este dispositivo, con las últimas 800 publicaciones de tu Inicio como máximo. Lo más nuevo va siempre primero; no hay otro orden.
