### Lo que una persona elige en este dispositivo.

settings-title = Ajustes
settings-sections = En esta página
settings-find = Buscar en los ajustes
settings-find-none = Ningún ajuste tiene esas palabras.

## Cuentas

settings-accounts = Cuentas
settings-in-use = En uso
settings-use = Usar
settings-use-label = Usar esta cuenta: { $name }
settings-switched = Ahora usas la cuenta de { $name }.
settings-expired = Sesión terminada
settings-account-new = { $count ->
        [one] { $count } notificación nueva
       *[other] { $count } notificaciones nuevas
    }
settings-log-in-again = Iniciar sesión de nuevo
settings-add = Añadir una cuenta
settings-no-account = Estás leyendo de visita. Con una cuenta puedes seguir a gente y escribir.
settings-log-out = Cerrar sesión
settings-log-out-label = Cerrar sesión de { $handle }
settings-log-out-ask = ¿Cerrar la sesión de { $handle }?
settings-log-out-text = Tu cuenta y tus publicaciones se quedan en tu servidor. De este dispositivo se eliminan los borradores y la sesión de esta cuenta, y las imágenes guardadas aquí. También la contraseña que Trente haya creado para ti: cópiala antes.
settings-log-out-waiting = { $count ->
        [one] { $count } publicación aún no se ha enviado: se elimina junto con los borradores y la sesión de esta cuenta, y las imágenes guardadas aquí. También la contraseña que Trente haya creado para ti: cópiala antes. Tu cuenta y tus publicaciones se quedan en tu servidor.
       *[other] { $count } publicaciones aún no se han enviado: se eliminan junto con los borradores y la sesión de esta cuenta, y las imágenes guardadas aquí. También la contraseña que Trente haya creado para ti: cópiala antes. Tu cuenta y tus publicaciones se quedan en tu servidor.
    }
settings-log-out-yes = Cerrar sesión
settings-log-out-no = Quedarme
settings-logging-out = Cerrando sesión
settings-logged-out = Sesión cerrada.
settings-logged-out-untold = Sesión cerrada en este dispositivo. No se pudo avisar a { $server }; puedes terminarla en su página, en «Aplicaciones autorizadas».

## Apariencia

settings-appearance = Apariencia
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-text = Tamaño del texto
settings-text-small = 90 %
settings-text-usual = 100 %
settings-text-large = 115 %
settings-text-larger = 130 %
settings-text-largest = 160 %
settings-density = Espaciado
settings-density-roomy = Amplio
settings-density-dense = Denso
settings-contrast = Contraste
settings-contrast-system = Sistema
settings-contrast-more = Más
settings-motion = Movimiento
    .text = Con menos, nada se desliza ni se desvanece, y las imágenes animadas se quedan quietas hasta que las reproduces.
settings-motion-system = Sistema
settings-motion-less = Menos
settings-drawing = Qué dibuja la ventana
    .text = Cada vez que se abre, Trente comprueba si hay una tarjeta gráfica que funcione. Si la ventana parpadea, queda en blanco o va lenta, elige tú. Lo que elijas vale desde la próxima vez que se abra.
settings-drawing-automatic = Automático
settings-drawing-card = Tarjeta gráfica
settings-drawing-processor = Procesador

## Lo que muestra Inicio

settings-home = Inicio
settings-home-boosts = Impulsos
    .text = Publicaciones de otras personas que impulsa la gente que sigues.
settings-home-replies = Respuestas a otras personas
    .text = Lo que la gente que sigues responde a alguien más.

## Notificaciones

settings-notifications = Notificaciones
settings-popups = Avisos del sistema
    .text = El sistema te cuenta lo que pasa mientras Trente está en marcha y miras otra cosa. De una publicación con advertencia muestra la advertencia; de una mención privada, solo quién escribió.
settings-notices-open = Mientras Trente está en marcha, te enteras de lo que pasa. Cuando no lo está, nada llega a este dispositivo: todo te espera hasta que se abra otra vez.
settings-notices-pushed = Te enteras de lo que pasa aunque Trente no esté en marcha. { $through } transmite los mensajes y no puede leerlos.
settings-quiet = Horas de calma
    .text = En esas horas no aparece ningún aviso. Lo nuevo se sigue contando.
settings-quiet-from = Desde
settings-quiet-to = Hasta
settings-quiet-once = Calma hasta mañana por la mañana
    .begin = Empezar
    .end = Terminar
settings-quiet-until = Ningún aviso hasta: { $time }.

## Este equipo

settings-desk = Este equipo
settings-tray = Seguir en segundo plano
    .text = Al cerrar la ventana, Trente sigue en marcha. Desde su icono en la barra del sistema puedes recuperar la ventana o salir de Trente.
    .nowhere = Tu sistema no muestra esos iconos en este momento, así que Trente se cierra junto con la ventana.
settings-at-login = Abrir al encender este equipo
    .text = Trente se abre sin que hagas nada cuando empiezas a usar este equipo: sin ventana, si sigue en segundo plano.
tray-open = Abrir Trente
tray-quit = Salir de Trente
tray-nothing = Nada nuevo

## Idioma

settings-language = Idioma
settings-language-label = Idioma de Trente
settings-language-nearest = { $wanted } aún no está disponible. Lo más cercano es { $shown }.
settings-language-system = El de este dispositivo ({ $language })
settings-not-kept = No se pudo guardar esta elección. Vale hasta que cierres Trente.

## Imágenes, videos y audios

settings-media = Imágenes y videos

## Privacidad

settings-privacy = Privacidad
settings-secrets = Dónde se guardan tus sesiones
settings-secrets-keychain = En el llavero de este dispositivo.
settings-secrets-file = En un archivo que solo tú puedes leer, porque este dispositivo no tiene llavero. Cierra sesión para eliminarlo.
settings-pictures = Imágenes de otros servidores
    .text = Quien aloja una imagen sabe que alguien la mira, y desde qué dirección IP. La mayoría de los servidores guardan copias de todas las imágenes; esas se muestran siempre.
settings-pictures-tap = Al tocar
settings-pictures-always = Siempre
settings-saver = Ahorro de datos
    .text = Usa imágenes pequeñas y pregunta antes de cargar una grande, un video o un audio. Las imágenes animadas se quedan quietas hasta que lo pidas.
settings-saver-off = No
settings-saver-on = Sí
settings-no-telemetry = Con quién habla Trente
    .text = Con los servidores que lees, a los que te unes o en los que inicias sesión, y con los que alojan las imágenes, según lo que elegiste arriba. Sin cuenta, también con el servidor de alguien que sigues, si el que lees no muestra sus publicaciones. Para recomendar servidores pide la lista a joinmastodon.org, como máximo una vez al día, y pregunta a algunos de los que están en ella. No envía estadísticas a nadie.

## Lo que hay en este dispositivo, y los ajustes en un archivo

settings-storage = Espacio y copia de seguridad
settings-storage-here = Guardado en este dispositivo
settings-storage-posts = Publicaciones
settings-storage-media = Imágenes, videos y audios
settings-storage-attached = Archivos de tus borradores
settings-megabytes = { $size } MB
settings-forget = Lo que leíste
    .text = Publicaciones e imágenes que se guardan para leer sin conexión, y qué servidores miraste. Tus cuentas y borradores se quedan.
    .action = Olvidarlo
    .done = Olvidado.
settings-file = Estos ajustes en un archivo
    .text = Para tenerlos también en otro dispositivo. No incluye sesiones ni borradores.
settings-file-save = Guardar un archivo
settings-file-take = Abrir un archivo
settings-file-saved = { $file } está en { $folder }.
settings-file-same = Ya tienes todas estas opciones.
settings-file-ask = ¿Usar los ajustes de este archivo?
    .text = { $changes ->
            [one] Cambia { $changes } opción en este dispositivo.
           *[other] Cambian { $changes } opciones en este dispositivo.
        }
    .some = { $changes ->
            [one] Cambia { $changes } opción en este dispositivo. Lo que esta versión de Trente no conoce queda fuera: { $unknown }.
           *[other] Cambian { $changes } opciones en este dispositivo. Lo que esta versión de Trente no conoce queda fuera: { $unknown }.
        }
    .yes = Usarlos
    .no = Dejarlo así
settings-file-taken = Ajustes cambiados.

## Acerca de

settings-about = Acerca de
settings-version = Versión
settings-licence = Software libre
    .text = MIT o Apache-2.0, como prefieras.
licences = De qué se compone Trente
    .line = Obras de otras personas y sus licencias
    .text = Trente se compone de obras que mucha gente ofrece gratis. Cada nombre abre la licencia que acompaña a la obra.
licences-count = { $count ->
        [one] { $count } obra
       *[other] { $count } obras
    }
licences-no-text = Venía sin el texto de su licencia. El nombre de la licencia dice cuál es.
licences-own = Tiene una licencia propia, que aparece aquí completa.
licences-not-there = No se pudo leer la lista.
licences-text-not-there = No se pudo leer esta licencia. Ábrela otra vez para reintentarlo.
settings-stopwatch = Cuánto tardó Trente en empezar
    .text = Se guarda en este dispositivo y no se cuenta a nadie.
settings-first-paint = Algo que ver, la última vez que se abrió
settings-first-posts = Primeras publicaciones, la última vez que se abrió
settings-submitted = Cuenta pedida, desde que se abrió por primera vez
settings-home-posts = Publicaciones en tu Inicio, desde que se abrió tu cuenta
settings-seconds = { $seconds } s
settings-readable-aside = Un archivo anterior con sesiones o borradores se puede leer otra vez: { $file }. Ahora Trente usa otro. Para volver al anterior, cierra Trente y ponle el nombre del actual.
settings-read-only = Este dispositivo no puede guardar nada ahora: puede que el disco esté lleno. Puedes leer y publicar; los borradores y ajustes nuevos no se guardan.
settings-set-aside = No se pudo leer un archivo de Trente.
    .text = Se apartó con otro nombre, y Trente empezó de cero. Inicia sesión otra vez si la tenías abierta.

## Apoyar a quienes mantienen los servidores

support-server = Apoyar a { $server }
    .text = Su página dice quién lo administra y cómo se paga.
support-mastodon = Apoyar a Mastodon
    .text = El proyecto que crea el programa de la mayoría de los servidores vive de donaciones.
support-month = Ya llevas un mes en { $server }.
    .text = Lo mantienen personas, sin publicidad y de su bolsillo. Su página dice cómo puedes ayudar, si quieres.
    .action = Ver cómo
    .out = No volver a decirlo
