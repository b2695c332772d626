### Crear una cuenta: un formulario, una aceptación.

join-title = Unirse a { $server }
join-invited = Tu invitación a { $server } es válida y se envía con el formulario.

## Nombre

join-name = Nombre
join-name-later = luego puedes cambiar cómo se muestra
join-name-help = Letras de la a a la z, cifras y _
join-name-asking = Comprobando si está libre
join-name-free = { $name } está libre aquí.
join-name-unknown = Cuando te unas, { $server } dirá si { $name } está libre.
join-name-taken = Alguien ya tiene este nombre aquí. ¿Quieres probar con otro?
join-name-others = Nombres libres y variantes del tuyo
join-name-free-on = «{ $name }» está libre en { $server }.
join-name-switch = Cambiar sin perder lo escrito
join-name-offer = Usar { $name }
join-name-blank = Elige primero un nombre.
join-name-letters = Un nombre solo puede llevar letras de la a a la z, cifras y guiones bajos.
join-name-long = Un nombre puede tener 30 letras como máximo.
join-name-short = Es demasiado corto para { $server }. Añade una o dos letras.
join-name-reserved = { $server } reserva este nombre. Elige otro.

## Correo

join-email = Correo
join-email-help = Para enviarte un único mensaje de confirmación y para iniciar sesión.
join-email-meant = Quizá querías escribir
join-email-fix = { $email }
join-email-blank = Falta tu dirección de correo.
join-email-invalid = Eso aún no es una dirección de correo. Tendría que parecerse a tunombre@example.org.
join-email-long = Esa dirección es más larga de lo que admiten los servidores.
join-email-taken = Ya hay una cuenta con esta dirección en { $server }.
join-email-blocked = { $server } no admite direcciones de este proveedor. Con otra dirección funciona.
join-email-unreachable = A esa dirección no puede llegar ningún correo: lo que va después de la @ no existe. Mira si se coló algún error.

## Contraseña

join-password = Contraseña
join-password-least = 8 caracteres o más
join-password-help = Tres o cuatro palabras van bien.
join-password-show = Mostrar
join-password-hide = Ocultar
join-password-show-label = Mostrar la contraseña
join-password-hide-label = Ocultar la contraseña
join-strength-short = Sigue: al menos 8 caracteres
join-strength-weak = Fácil de adivinar, sigue
join-strength-fair = Aceptable; con una palabra más, buena
join-strength-good = Buena
join-strength-great = Muy segura
join-password-blank = Elige primero una contraseña.
join-password-short = La contraseña necesita al menos 8 caracteres.
join-password-long = La contraseña puede tener 72 caracteres como máximo.
join-suggested = creada para ti
join-suggested-keychain = Trente la guarda en el llavero de este dispositivo. La necesitas para iniciar sesión en otro sitio.
join-suggested-file = Este dispositivo no tiene llavero: Trente la guarda en un archivo que solo tú puedes leer. La necesitas para iniciar sesión en otro sitio.
join-suggested-own = Elegirla yo
join-suggested-back = Usar la que creó Trente
join-password-another = Ya pediste esta cuenta a { $server }. Vale la contraseña que elegiste entonces; esta no se envió. Tu sala de espera está en la primera página.
join-password-refused = { $server } no acepta esta contraseña. Prueba con una más larga.

## Lo que solo piden algunos servidores

join-birth = Fecha de nacimiento
join-birth-why = { $age ->
        [one] este servidor la pide: a partir de { $age } año
       *[other] este servidor la pide: a partir de { $age } años
    }
join-birth-day = Día
join-birth-month = Mes
join-birth-year = Año
join-birth-blank = Falta tu fecha de nacimiento.
join-birth-invalid = Ese día no existe. El año lleva cuatro cifras.
join-birth-young = { $server } pide tener más edad. Quizá te convenga otro servidor.
join-reason = ¿Por qué quieres unirte?
join-reason-short = basta con una o dos frases
join-reason-help = Lo lee la gente que administra el servidor.
join-reason-blank = Escribe una frase: alguien de { $server } la leerá.
join-reason-long = 420 caracteres como máximo, por favor.

## Lo que se acepta

join-consent = Lo que aceptas
join-rules = { $count ->
        [one] { $count } regla de la casa
       *[other] { $count } reglas de la casa
    }
join-no-rules = Reglas de la casa
join-no-rules-text = { $server } no tiene reglas por escrito.
join-privacy = Privacidad
join-no-privacy-text = { $server } no ha publicado una política de privacidad.
join-terms = Condiciones
join-no-terms-text = { $server } no tiene condiciones propias.
join-terms-coming = Cargando las reglas de la casa
join-terms-failed = No puedes aceptar las reglas hasta que se carguen.
join-name-tidied = Tu nombre sería { $name }. Si te gusta, acepta y únete.
join-agreement-here = Las reglas de la casa ya están aquí. Léelas y, si te parecen bien, acepta y únete.
join-agreement-missing = Las reglas de la casa aún no llegaron, y sin verlas no puedes aceptarlas. Vienen en camino.

## Unirse

join-go = Aceptar y unirse
join-go-to = Aceptar y unirse a { $server }
join-going = Pidiendo tu cuenta
join-then = Recibes un único correo para confirmar la dirección. Mientras tanto puedes seguir leyendo.
join-then-approval = Recibes un único correo para confirmar la dirección, y luego una persona del servidor da el visto bueno. Mientras tanto puedes seguir leyendo.
join-switched = Ahora te unes a { $server }. Todo lo que escribiste sigue aquí.
join-said = { $server } dice: «{ $said }»
join-unsaid = El servidor no lo aceptó y no dijo por qué.

## El servidor no admite a nadie

join-no-slow = { $server } está tardando demasiado en responder.
join-no-down = { $server } no responde ahora mismo.
join-no-closed = { $server } no admite gente nueva por ahora.
join-no-full = { $server } no puede recibir a nadie ahora mismo. Puede que tenga mucho trabajo o esté en mantenimiento.
join-no-under-age = { $server } pide tener más edad.
join-no-limited = { $server } no habla con todos los demás servidores.
join-no-approval = { $server } ahora aprueba cada cuenta a mano.
join-again-when = Reintentar { $when }
join-kept = Todo lo que escribiste se conserva y pasa al siguiente servidor.
join-next = Unirse a { $server }
join-left = { $server } es la siguiente buena opción. Todo lo que escribiste está aquí; solo cambian las reglas de la casa.
join-left-unasked = Ahora va { $server }. Todo lo que escribiste está aquí; solo cambian las reglas de la casa.

## La cuenta se crea en la página del servidor

join-elsewhere = { $server } crea las cuentas en su propia página, en tu navegador.
join-elsewhere-then = Crea ahí tu cuenta, vuelve aquí e inicia sesión. Trente te espera.
join-elsewhere-go = Continuar en { $server }

## Junto al formulario, en una ventana ancha

about-instant = Se abre al instante
    .text = Abre el enlace del correo y ya estás dentro.
about-approval = Una persona da el visto bueno
    .text = Alguien del servidor mira cada cuenta nueva.
about-people = Personas
    .text = Habla con ellas, y con las de todos los demás servidores.
about-move = No es para siempre
    .text = Si cambias de idea, te llevas a tu gente.
