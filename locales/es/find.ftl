### Buscar, mirar alrededor, y lo que se lee más allá de Inicio.

## Para orientarse

nav-explore = Explorar
nav-search = Buscar
nav-bookmarks = Guardado
nav-favourites = Favoritos
nav-yours = Lo tuyo
lists-title = Listas

## El campo de búsqueda

find-label = Busca o pega un enlace
find-placeholder = Busca o pega un enlace
find-clear = Borrar la búsqueda
find-more = Mostrar más
find-people-today = { $count ->
        [one] { $people } persona hoy
       *[other] { $people } personas hoy
    }
find-people-lately = { $count ->
        [one] { $people } persona estos días
       *[other] { $people } personas estos días
    }
find-news-people = { $count ->
        [one] { $people } persona
       *[other] { $people } personas
    }
find-done-from-home = Tu propio servidor se encarga en un momento.

## Búsqueda

search-for = Buscar «{ $text }»
search-typing = { $count ->
        [one] Coincide { $count } persona
       *[other] Coinciden { $count } personas
    }
search-kinds = Qué buscar
search-all = Todo
search-people = Personas
search-people-all = Todas las personas
search-tags = Etiquetas
search-tags-all = Todas las etiquetas
search-posts = Publicaciones
search-posts-all = Todas las publicaciones
search-no-people = Nadie con ese nombre.
search-no-tags = Ninguna etiqueta así.
search-no-posts = Ninguna publicación con esas palabras. Solo se encuentran las tuyas y las de quienes lo permiten.
search-none = No se encontró «{ $text }» en { $server }
    .text = Un servidor solo conoce a la gente que ya ha encontrado. Escríbelo de otra forma, o pega la dirección completa, como @lea@masto.es, o un enlace.
    .action = Ver de qué se habla
search-guest = Con una cuenta, la búsqueda llega más lejos: a las publicaciones y a otros servidores.
search-members = Solo quien tiene cuenta puede buscar en { $server }
    .text = Pega un enlace o una dirección completa, como @lea@masto.es: eso se abre sin cuenta.
search-past = Búsquedas recientes
search-clear = Borrar
search-cleared = Borradas.
search-what = Dónde se busca
search-what-people = Personas y etiquetas que { $server } ya conoce.
search-what-posts = Tus publicaciones y las de quienes permiten que se encuentren.
search-what-links = Cualquier enlace de cualquier servidor: pégalo y se abre aquí.
search-narrow = Afina con palabras
search-op-from = solo publicaciones de esta persona; from:me para las tuyas
search-op-has = solo con imágenes o videos; también has:poll
search-op-is = solo respuestas; también is:sensitive
search-op-language = solo en este idioma, por su código
search-op-before = solo anteriores a este día
search-op-after = solo posteriores a este día
search-link = Tu enlace lleva a algo que Trente puede abrir
search-link-post = La publicación de tu enlace
search-open = Abrir
search-server = { $server } podría ser un servidor
search-server-read = Leer lo que se publica ahí

## Mirar alrededor

explore-posts = Publicaciones
explore-hashtags = Etiquetas
explore-news = Noticias
explore-people = Personas
explore-local = Este servidor
explore-federated = Todos los servidores
explore-no-hashtags = Aún no se habla de nada
    .text = Cuando varias personas usan la misma etiqueta, aparece aquí.
explore-no-news = Aún no hay noticias
    .text = Cuando varias personas comparten la misma página, aparece aquí.
explore-no-people = Aún no hay sugerencias
    .text = Busca un nombre o pega la dirección completa de alguien que conozcas.
explore-no-posts = Todo está tranquilo
    .text = Por ahora nadie ha publicado aquí.

## Junto a las páginas de una ventana ancha

around-tags = De lo que se habla
around-all-tags = Todas las etiquetas
around-people = Gente a quien seguir
around-all-people = Más gente

## Lo que se lee más allá de Inicio

bookmarks-none = Aún no hay nada guardado
    .text = El marcador que hay bajo una publicación la guarda aquí. Solo tú ves lo que guardas.
favourites-none = Aún no hay favoritos
    .text = El corazón que hay bajo una publicación le dice a quien la escribió que te gustó, y la trae aquí.
followed-tags = Tus etiquetas
    .text = Publicaciones con alguna etiqueta que sigues, primero lo más nuevo
followed-tags-none = Aún no hay publicaciones
    .text = Sigue una etiqueta en su página, y sus publicaciones aparecen aquí.
lists-none = Aún no hay ninguna
    .text = Una lista muestra aparte lo que publican algunas personas. Crea una y añade a gente que sigues.
list-empty = Todo está tranquilo
    .text = Nadie de esta lista ha publicado todavía.
members-place = Para esto hace falta una cuenta
    .text = Crea una o inicia sesión, y ya lo tienes.
tags-title = Varias etiquetas
tags-add = Otra etiqueta
tags-add-go = Añadir
tags-out = Quitar { $tag }
sharing-title = Publicaciones que comparten esto
sharing-none = Ya nadie lo comparte
    .text = Puede que la página en sí siga existiendo.
sharing-read = Leer en { $site }
server-guest = Estás leyendo { $server } de visita. Si marcas algo como favorito o lo guardas, de eso se encarga tu propio servidor.

## Enlaces de otras redes, cuya gente se conoce aquí por un puente

bridge-none = { $server } no conoce a { $name } de { $network }. Puede que no haya activado el puente que permite seguir su cuenta desde aquí.
bridge-unknown = Tu servidor no conoce a esta persona. Puede que no haya activado el puente que permite seguir su cuenta desde aquí.
bridge-opened = Es la misma persona, tal como tu servidor la conoce por el puente.
bridge-opened-there = Abrir el enlace
