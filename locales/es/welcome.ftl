### Lo primero que ve quien llega: publicaciones reales de un buen servidor, y una forma de entrar.

welcome-headline = Adelante, pasa.
welcome-lede = Esto es Mastodon, ahora mismo. Lee cuanto quieras. Crear una cuenta lleva unos treinta segundos.
welcome-happening = Ahora mismo en { $server }
welcome-trending = De lo que se habla ahí hoy
welcome-public = Lo más nuevo, según va llegando
welcome-begun = Habías empezado a crear una cuenta en { $server }.
welcome-begun-go = Continuar
welcome-mail = Tu servidor es como tu proveedor de correo: elige uno, habla con todo el mundo y múdate cuando quieras.
welcome-language = Idioma: { $language }
welcome-posts-only = Solo publicaciones
welcome-invite = Entra por aquí
welcome-topics = ¿Qué te gusta leer?
welcome-join = Unirse a { $server }
welcome-have-account = Ya tengo una cuenta
welcome-have-account-label = Ya tengo una cuenta. Iniciar sesión
welcome-others = Otras buenas opciones
welcome-more = Tengo una invitación
welcome-others-title = { $count ->
        [one] Otra buena opción
        [2] Otras dos buenas opciones
       *[other] Otras { $count } buenas opciones
    }
welcome-look = Ver sus publicaciones

## Por qué se recomienda un servidor

why-language = en { $language }
why-language-second = en { $language }, otro de tus idiomas
why-language-common = en { $language }, el idioma más común aquí
why-instant = se abre al instante
why-approval = una persona lee antes tu solicitud
why-topic = tema: { $topic }
why-region-europe = en Europa
why-region-north-america = en América del Norte
why-region-south-america = en América del Sur
why-region-africa = en África
why-region-asia = en Asia
why-region-oceania = en Oceanía
why-people = { $count ->
        [one] { $people } persona esta semana
       *[other] { $people } personas esta semana
    }
why-answered = responde en { $ms } ms

## Lo que es un servidor entre los tres

role-best = El más indicado para ti
role-instant = Se abre al instante
role-topic = Tema: { $topic }
role-big = Uno de los grandes en { $language }
role-quiet = Pequeño y tranquilo
role-larger = Con más gente
role-smaller = Con menos gente

## Junto al nombre de un servidor

pick-instant = al instante
pick-approval = con aprobación
pick-many-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }

## Servidores que habrían ido primero, y por qué no

passed-slow = { $next ->
        [none] { $server } está tardando en responder. Sigue leyendo; Trente busca otro.
       *[other] { $server } está tardando en responder. { $next } es la siguiente buena opción.
    }
passed-down = { $next ->
        [none] { $server } no responde ahora mismo. Sigue leyendo; Trente busca otro.
       *[other] { $server } no responde ahora mismo. { $next } es la siguiente buena opción.
    }
passed-closed = { $next ->
        [none] { $server } no admite gente nueva por ahora. Sigue leyendo; Trente busca otro.
       *[other] { $server } no admite gente nueva por ahora. { $next } es la siguiente buena opción.
    }
passed-full = { $next ->
        [none] { $server } no puede recibir a nadie ahora mismo. Sigue leyendo; Trente busca otro.
       *[other] { $server } no puede recibir a nadie ahora mismo. { $next } es la siguiente buena opción.
    }
passed-under-age = { $next ->
        [none] { $server } pide tener más edad. Sigue leyendo; Trente busca otro.
       *[other] { $server } pide tener más edad. { $next } es la siguiente buena opción.
    }
passed-limited = { $next ->
        [none] { $server } no habla con todos los demás servidores. Sigue leyendo; Trente busca otro.
       *[other] { $server } no habla con todos los demás servidores. { $next } es la siguiente buena opción.
    }
passed-approval = { $next ->
        [none] { $server } ahora aprueba cada cuenta a mano. Sigue leyendo; Trente busca otro.
       *[other] { $server } ahora aprueba cada cuenta a mano. { $next } se abre al instante.
    }

## Temas de los servidores

topic-academia = Mundo académico
topic-activism = Activismo
topic-adult = Contenido para adultos
topic-art = Arte
topic-bipoc = BIPOC
topic-books = Libros
topic-film = Cine
topic-food = Comida
topic-furry = Furry
topic-games = Juegos
topic-general = General
topic-hobby = Pasatiempos
topic-humor = Humor
topic-journalism = Noticias
topic-lgbt = LGBTQ+
topic-music = Música
topic-nature = Naturaleza
topic-now = Ahora
topic-photography = Fotografía
topic-regional = Regional
topic-religion = Religión
topic-science = Ciencia
topic-sports = Deporte
topic-tech = Tecnología

## Un enlace que alguien tiene: una invitación, un paquete, la página de una amistad

link-title = Tengo una invitación o un enlace
link-label = Tu enlace
link-help = Una invitación, un paquete, la página de alguien o un servidor: pega lo que tengas.
link-go = Abrirlo
link-paste = Pegar del portapapeles
link-empty = No hay texto en el portapapeles.
link-nothing = Trente no reconoce nada ahí. Tendría que parecerse a https://masto.es/invite/… o @tunombre@masto.es.
link-invite-over = Esta invitación a { $server } ya no es válida.
link-pack = { $count ->
        [one] ¿Seguir a { $count } persona de «{ $name }»?
       *[other] ¿Seguir a { $count } personas de «{ $name }»?
    }
link-pack-then = Trente empieza a seguirlas, una tras otra, en cuanto funcione tu cuenta. Puedes quitar a quien quieras.
link-pack-yes = Seguirlas
link-pack-kept = Las personas de este paquete quedan anotadas.
link-person = Sigues a { $handle } en este dispositivo. Sus publicaciones llegan a tu Inicio.
link-person-ask = ¿Seguir a { $handle }?
link-person-then = Sus publicaciones llegan enseguida a tu Inicio, y tu cuenta toma el relevo en cuanto funcione.
link-person-yes = Seguir
link-person-no = Solo mirar

## Un enlace con el que otro programa abrió Trente

link-asks-title = ¿Abrir este enlace?
link-asks = { $what ->
        [invite] Un enlace de fuera de Trente trae una invitación a { $place }.
        [pack] Un enlace de fuera de Trente muestra un paquete de personas en { $place }.
        [person] Un enlace de fuera de Trente muestra a { $place }.
        [post] Un enlace de fuera de Trente muestra una publicación en { $place }.
        [share] Un enlace de fuera de Trente trae un texto para una publicación nueva. Lo verás antes de que se publique nada.
       *[server] Un enlace de fuera de Trente lleva al formulario para unirse a { $place }.
    }
link-asks-password = Tu contraseña no se traslada: su campo queda vacío.
