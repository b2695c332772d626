### Palabras que sirven en más de una página, y todos los fallos.

app-name = Trente

## Botones y textos cortos

back = Atrás
close = Cerrar
cancel = Cancelar
try-again = Reintentar
loading = Cargando
sentence-next = { $said } { $more }
list-more = Mostrar más
list-more-loading = Cargando más
list-more-failed = El resto no llegó.
log-in = Iniciar sesión

## Para orientarse

nav-label = Principal
skip-to-content = Ir al contenido
nav-home = Inicio
nav-read = Ahora
nav-settings = Ajustes
nav-notifications = Notificaciones
nav-notifications-new = { $count ->
        [one] Notificaciones, { $count } nueva
       *[other] Notificaciones, { $count } nuevas
    }
nav-notifications-many = Notificaciones, más de { $count } nuevas
nav-many = { $count }+
nav-you = Tú
nav-write = Escribir
nav-join = Unirse
nav-accounts = Cuentas. Usas la de { $name }
nav-accounts-new = Otra cuenta tiene notificaciones nuevas
nav-account-new = { $count ->
        [one] { $handle } · { $count } nueva
       *[other] { $handle } · { $count } nuevas
    }
nav-account-ended = { $handle } · Sesión terminada
nav-account-ended-now = La sesión de { $handle } terminó. Inicia sesión de nuevo en los ajustes para ver lo nuevo.

## Fallos: lo que pasó, lo que está a salvo y qué hacer (.safe), el botón (.action)

fault-offline = No tienes conexión.
    .safe = Puedes seguir leyendo lo que hay en este dispositivo, y no se pierde nada de lo que escribiste. Conéctate otra vez y continúa.
    .action = Reintentar
fault-no-such-server = { $server ->
        [unknown] No hay ningún servidor con ese nombre.
       *[other] No hay ningún servidor que se llame { $server }.
    }
    .safe = No se pierde nada. Por ahora ese nombre no lleva a ninguna parte; inténtalo más tarde.
    .typed = Lo que escribiste sigue aquí. Mira si se coló algún error, como una letra que falta.
    .action = Reintentar
fault-unreachable = { $server ->
        [unknown] El servidor no responde.
       *[other] { $server } no responde.
    }
    .safe = Tu cuenta está a salvo y no se pierde nada. Los servidores a veces descansan; inténtalo de nuevo en un minuto.
    .action = Reintentar
fault-timed-out = { $server ->
        [unknown] El servidor tardó demasiado en responder.
       *[other] { $server } tardó demasiado en responder.
    }
    .safe = No se pierde nada. Puede que tenga mucho trabajo o que tu conexión vaya lenta; inténtalo de nuevo.
    .action = Reintentar
fault-bad-certificate = { $server ->
        [unknown] El servidor no puede demostrar quién es.
       *[other] { $server } no puede demostrar quién es.
    }
    .safe = Trente no envió nada, así que nadie vio nada tuyo. Si la fecha de tu dispositivo es correcta, es el servidor quien tiene que arreglarlo.
    .action = Reintentar
fault-not-an-address = Eso no es la dirección de un servidor.
    .safe = Un servidor se escribe como masto.es; una cuenta, como @tunombre@masto.es.
    .typed = Lo que escribiste sigue aquí. Un servidor se escribe como masto.es; una cuenta, como @tunombre@masto.es.
    .action = Reintentar
fault-insecure-address = Esa dirección no ofrece una conexión segura.
    .safe = Trente no envió nada, así que nadie vio nada tuyo.
    .typed = Trente no envió nada. Escribe la dirección con https, o solo el nombre, como masto.es.
    .action = Reintentar
fault-not-mastodon = { $server ->
        [unknown] Eso es un sitio web, no un servidor de Mastodon.
       *[other] { $server } es un sitio web, no un servidor de Mastodon.
    }
    .safe = No se pierde nada. Puede que el servidor esté en mantenimiento; inténtalo más tarde.
    .typed = Lo que escribiste sigue aquí. Quizá tu servidor tenga otro nombre; «No recuerdo mi servidor» ayuda a encontrarlo.
    .action = Reintentar
fault-other-software = { $server ->
        [unknown] Ese servidor usa { $said }, y Trente no puede iniciar sesión ahí.
       *[other] { $server } usa { $said }, y Trente no puede iniciar sesión ahí.
    }
    .safe = Tu cuenta de allí sigue igual. Puedes seguir a su gente desde un servidor de Mastodon.
    .action = Probar otro servidor
fault-bad-answer = { $server ->
        [unknown] La respuesta del servidor no tiene sentido.
       *[other] La respuesta de { $server } no tiene sentido.
    }
    .safe = No se pierde nada. Puede que esté en mantenimiento; inténtalo de nuevo en un minuto.
    .action = Reintentar
fault-too-large = { $server ->
        [unknown] El servidor envió mucho más de lo que se le pidió.
       *[other] { $server } envió mucho más de lo que se le pidió.
    }
    .safe = Trente dejó de leer y no se pierde nada. Inténtalo de nuevo o ábrelo en tu navegador.
    .action = Reintentar
fault-redirect-loop = { $server ->
        [unknown] El servidor manda a Trente de una dirección a otra sin parar.
       *[other] { $server } manda a Trente de una dirección a otra sin parar.
    }
    .safe = No se pierde nada. Es el servidor quien tiene que arreglarlo; inténtalo más tarde.
    .action = Reintentar
fault-server-busy = { $server ->
        [unknown] El servidor tiene más trabajo del que puede atender.
       *[other] { $server } tiene más trabajo del que puede atender.
    }
    .safe = { $when ->
        [unknown] No se pierde nada. Inténtalo de nuevo en un minuto.
       *[other] No se pierde nada. Inténtalo de nuevo { $when }.
    }
    .action = Reintentar
fault-rate-limited = { $server ->
        [unknown] El servidor pide una pausa.
       *[other] { $server } pide una pausa.
    }
    .safe = { $when ->
        [unknown] No se pierde nada. Inténtalo de nuevo en unos minutos.
       *[other] No se pierde nada. Inténtalo de nuevo { $when }.
    }
    .action = Reintentar
fault-logged-out = { $server ->
        [unknown] Tu sesión terminó.
       *[other] Tu sesión en { $server } terminó.
    }
    .safe = Tu cuenta y lo que escribiste están a salvo. Inicia sesión de nuevo y continúa donde estabas.
    .action = Iniciar sesión
fault-forbidden = { $server ->
        [unknown] El servidor no permite esto.
       *[other] { $server } no permite esto.
    }
    .safe = No cambió nada. Puede deberse a las reglas del servidor o a lo que eligió la otra persona.
    .action = Volver
fault-not-found = Esto ya no está aquí.
    .safe = Puede que se haya eliminado o que ahora sea privado. Todo lo demás está donde estaba.
    .action = Volver
fault-members-only = { $server ->
        [unknown] Solo la gente de este servidor puede leer esto.
       *[other] Solo la gente de { $server } puede leer esto.
    }
    .safe = Otros servidores están abiertos a todo el mundo. Si tienes una cuenta ahí, inicia sesión para leer.
    .action = Iniciar sesión
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] El servidor no lo aceptó.
           *[other] El servidor no lo aceptó. Dice: «{ $said }»
        }
       *[other] { $said ->
            [nothing] { $server } no lo aceptó.
           *[other] { $server } no lo aceptó. Dice: «{ $said }»
        }
    }
    .safe = Lo que escribiste sigue aquí. Cámbialo e inténtalo de nuevo.
    .action = Reintentar
fault-login-denied = { $server ->
        [unknown] No se concedió el permiso.
       *[other] No se concedió el permiso en { $server }.
    }
    .safe = No cambió nada. Si fue un descuido, empieza otra vez y elige Autorizar en la página de tu servidor.
    .action = Reintentar
fault-login-expired = Este inicio de sesión terminó sin respuesta.
    .safe = No cambió nada, y el servidor que escribiste sigue aquí. Empieza otra vez.
    .action = Empezar otra vez
fault-no-browser = Tu navegador no se abrió.
    .safe = Puedes continuar igual: copia la dirección y ábrela tú en un navegador.
    .action = Copiar la dirección
fault-too-long = { $server ->
        [unknown] Es más largo de lo que admite el servidor.
       *[other] Es más largo de lo que admite { $server }.
    }
    .safe = Tu texto sigue aquí. Acórtalo un poco y envíalo.
    .action = Volver al texto
fault-empty = Todavía no hay nada que enviar.
    .safe = Escribe primero unas palabras.
    .action = Volver al texto
fault-media-missing = Falta por subir un archivo de tu publicación.
    .safe = No se publicó nada. Prueba otra vez con el archivo marcado o quítalo.
    .action = Volver a la publicación
fault-not-a-list = En este archivo no hay ninguna lista.
    .safe = Trente admite los archivos que guarda Mastodon y los suyos propios. No cambió nada.
    .action = Elegir otro archivo
fault-not-settings = En este archivo no hay ajustes de Trente.
    .safe = Trente solo admite los archivos que guarda la propia app: su nombre empieza por trente-settings. No cambió nada.
    .action = Elegir otro archivo
fault-not-a-language = Esta no es una carpeta de frases.
    .safe = Una carpeta de frases contiene archivos .ftl y se llama como su idioma, por ejemplo «de» o «pt-BR». No cambió nada.
    .action = Elegir otra carpeta
fault-list-too-long = Esta lista es más larga de lo que Trente admite de una vez.
    .safe = Admite 20 000 líneas y 20 MB. Divide el archivo en dos y usa primero uno y después el otro.
    .action = Elegir otro archivo
fault-no-downloads = No se pudo escribir ningún archivo en tus descargas.
    .safe = Puede que la carpeta falte o esté llena, o que Trente no tenga permiso para usarla. No cambió nada.
    .action = Reintentar
fault-wrong-password = { $server ->
        [unknown] El servidor no acepta esta contraseña.
       *[other] { $server } no acepta esta contraseña.
    }
    .safe = No cambió nada. Revísala: es la contraseña con la que inicias sesión en su página.
    .action = Reintentar
fault-maybe-moved = { $server ->
        [unknown] El servidor no respondió con claridad: puede que te hayas mudado, o puede que no.
       *[other] { $server } no respondió con claridad: puede que te hayas mudado, o puede que no.
    }
    .safe = Comprueba más abajo si funcionó antes de intentarlo de nuevo. Una mudanza no se puede deshacer.
    .action = Reintentar
fault-not-followed = No sigues a esta persona.
    .safe = En tus listas solo caben personas que sigues. Todo lo demás está donde estaba.
    .action = Volver
fault-no-picture = Este archivo no es una imagen que admitan los servidores.
    .safe = Tu perfil sigue igual. Elige un archivo PNG, JPEG, GIF o WebP.
    .action = Elegir otra
fault-picture-too-large = Esta imagen pesa más de 8 MB.
    .safe = Tu perfil sigue igual. Elige una imagen más pequeña.
    .action = Elegir otra
fault-storage = Algo no se pudo guardar en este dispositivo.
    .safe = Lo que ves sigue aquí. Puede que el disco esté lleno: libera algo de espacio e inténtalo de nuevo.
    .action = Reintentar
fault-not-kept = Esto no se envió, y este dispositivo tampoco pudo conservarlo.
    .safe = Tu texto sigue en esta ventana y en ningún otro sitio. Libera espacio en el disco o copia el texto antes de cerrar Trente.
    .action = Volver al texto
fault-already-open = Trente ya está en marcha.
    .safe = Continúa en su otra ventana. Si no hay ninguna, cierra Trente del todo y vuelve a abrir la app.
    .action = Reintentar
fault-later-version = En este dispositivo se usó una versión más nueva de Trente.
    .safe = Esta, más antigua, no toca sus archivos. Instala otra vez la versión más nueva y todo estará ahí.
    .action = Reintentar
fault-keychain = El llavero de este dispositivo no dio acceso.
    .safe = Tu cuenta está a salvo. Desbloquea el llavero e inténtalo de nuevo.
    .action = Reintentar
fault-maybe-posted = { $server ->
        [unknown] El servidor no respondió con claridad: puede que tu publicación haya salido, o puede que no.
       *[other] { $server } no respondió con claridad: puede que tu publicación haya salido, o puede que no.
    }
    .safe = Tu texto se conserva. Comprueba si está antes de publicarlo otra vez, para que nadie lo lea dos veces.
    .action = Comprobar si está
fault-maybe-changed = { $server ->
        [unknown] El servidor no respondió con claridad: puede que tu publicación haya cambiado, o puede que no.
       *[other] { $server } no respondió con claridad: puede que tu publicación haya cambiado, o puede que no.
    }
    .safe = Tu texto se conserva.
    .action = Comprobar si cambió
fault-post-gone = Tu publicación ya no está.
    .safe = Se eliminó, aquí o en otro sitio. Lo que escribiste se conserva.
    .action = Escribirla como nueva
fault-cannot-change = { $server ->
        [unknown] El servidor no permite editar publicaciones.
       *[other] { $server } no permite editar publicaciones.
    }
    .safe = Su programa es demasiado antiguo para eso, o es otro. Lo que escribiste se conserva.
    .action = Atrás
fault-maybe-reported = { $server ->
        [unknown] El servidor no respondió con claridad: puede que tu reporte haya llegado, o puede que no.
       *[other] { $server } no respondió con claridad: puede que tu reporte haya llegado, o puede que no.
    }
    .safe = A la moderación no le molesta recibirlo dos veces.
    .action = Enviarlo de nuevo
fault-posted-before = Tu publicación ya salió, tal como era antes de tu último cambio.
    .safe = Tu texto se conserva. Si lo publicas ahora, será una segunda publicación.
    .action = Publicarla también
fault-maybe-scheduled = { $server ->
        [unknown] El servidor no respondió con claridad: puede que tu publicación esté programada, o puede que no.
       *[other] { $server } no respondió con claridad: puede que tu publicación esté programada, o puede que no.
    }
    .safe = Tu texto se conserva. Mira lo programado antes de enviarlo otra vez, para que nadie lo lea dos veces.
    .action = Ver lo programado
fault-scheduled-before = El servidor ya tiene tu publicación y la envía a la hora que elegiste.
    .safe = Tu texto se conserva. Si lo publicas ahora, será una segunda publicación.
    .action = Publicarla también
fault-too-soon = Falta muy poco para esa hora.
    .safe = Tu texto se conserva. Elige una hora dentro de cinco minutos o más, o publícalo ahora.
    .action = Elegir otra hora
fault-sign-up-on-page = { $server ->
        [unknown] El servidor solo crea cuentas en su propia página, no desde otras apps.
       *[other] { $server } solo crea cuentas en su propia página, no desde otras apps.
    }
    .safe = No se pierde nada. Crea tu cuenta en su página y luego inicia sesión aquí.
    .action = Reintentar
fault-bug = Algo falló en Trente.
    .safe = La culpa es nuestra, y lo que escribiste se conserva. Inténtalo de nuevo; si vuelve a pasar, cuéntanoslo.
    .action = Reintentar

## Horas junto a una publicación, lo más cortas posible

time-now = ahora
time-minutes = { $count } min
time-hours = { $count } h

## Un servidor, por lo que dice de sí y lo que se midió

side-label = Sobre este servidor
server-languages = En { $languages }
server-people = { $count ->
        [one] { $people } persona este mes
       *[other] { $people } personas este mes
    }
server-answers = responde en { $ms } ms
nav-profile = Mi página
toasts-label = Mensajes de Trente

without-pictures = La ventana falló dos veces. Trente continúa sin imágenes hasta que vuelvas a abrir la app.
