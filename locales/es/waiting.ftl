### La sala de espera: del formulario enviado a la cuenta que funciona.

waiting-title = Ya casi está
waiting-title-over = Esta vez no
waiting-track = Progreso
waiting-step-sent = Solicitud enviada
waiting-step-mail = Confirmar el correo
waiting-step-mail-done = Correo confirmado
waiting-step-review = Revisión
waiting-step-in = Ya estás dentro

## Cómo va la cuenta

waiting-sending = Tu solicitud va en camino
    .text = Trente pregunta a { $server } si llegó. Lo que escribiste se conserva aunque cierres la ventana, salvo la contraseña, si la elegiste tú.
waiting-arrived = Casi seguro que tu solicitud llegó
    .text = { $server } ya conoce el nombre { $name }. Abre el enlace del correo enviado a { $email } y luego inicia sesión aquí. Lo que elegiste te espera.
waiting-not-arrived = Tu solicitud no llegó
    .text = { $server } no conoce el nombre { $name }. Lo que escribiste se conserva, salvo la contraseña, si la elegiste tú: con un toque, el formulario se completa otra vez.
waiting-unconfirmed = Abre tu cuenta desde tu correo
    .text = { $server } te envió un enlace que funciona durante dos días. Ábrelo en cualquier dispositivo y entras sin hacer nada más.
waiting-pending = Una persona lee tu solicitud
    .text = Tu correo está confirmado. Alguien de { $server } mira cada solicitud: tarda entre unos minutos y unos días. Trente está pendiente y te deja entrar en cuanto haya respuesta; también te llega un correo.
waiting-open = Tu cuenta está abierta
    .text = Eres { $name } en { $server }.
waiting-refused = { $server } no aceptó tu solicitud
    .text = No dice por qué, y no es un juicio sobre ti: los servidores pequeños hacen pausas a menudo. Lo que elegiste está a salvo, y también lo que escribiste, salvo la contraseña, si la elegiste tú.
waiting-expired = Tu solicitud a { $server } caducó
    .text = El enlace del correo no se abrió a tiempo. Lo que elegiste sigue aquí, y también lo que escribiste, salvo la contraseña, si la elegiste tú: con un toque, el formulario se completa otra vez.
waiting-disabled = { $server } no deja entrar a esta cuenta
    .text = La cuenta { $name } existe, pero está desactivada o tiene que demostrar algo más. Los correos de { $server } dicen qué falta. No se pierde nada tuyo.
waiting-elsewhere = Continúa en tu navegador
    .text = { $server } recibe a la gente nueva en su propia página. Crea ahí tu cuenta, vuelve e inicia sesión: lo que elegiste te espera aquí.

## Lo que se puede hacer mientras tanto

waiting-mail-open = Abrir el correo
waiting-again = Enviar otra vez
waiting-again-in = Enviar otra vez en { $count } s
waiting-sent-again = Otro correo va en camino a { $email }.
waiting-wrong = ¿Dirección equivocada?
waiting-address = Tu dirección de correo
waiting-address-help = El correo va a la nueva dirección. El enlace anterior deja de funcionar.
waiting-address-bad = Una dirección lleva una @ y un dominio, como tunombre@example.org.
waiting-address-go = Cambiar y enviar
waiting-look = Comprobar
waiting-looking = Comprobando
waiting-fault = No se pierde nada. Trente sigue intentándolo.
waiting-meanwhile-join = Empezar ya en { $server }
waiting-refused-join = Unirse a { $server }
waiting-refused-others = Ver otros servidores
waiting-expired-again = Pedirlo otra vez a { $server }
waiting-elsewhere-go = Abrir la página
waiting-elsewhere-login = Ya tengo mi cuenta: iniciar sesión
waiting-more = Más
waiting-leave = Renunciar
waiting-put-away = Quitar
waiting-leave-ask = ¿Renunciar a tu solicitud en { $server }?
waiting-leave-text = Trente deja de esperar esta cuenta. Lo que elegiste leer se conserva.
waiting-leave-yes = Renunciar
waiting-leave-no = Seguir esperando

## Debajo de la tarjeta

waiting-choose = Mientras esperas, elige qué leer
waiting-meanwhile = Mientras tanto, elige qué leer

## En otros lugares de la ventana

waiting-rail = A la espera
waiting-none = No hay cuentas en espera
waiting-banner-go = Ver
waiting-opened = Tu cuenta está abierta. Te damos la bienvenida, { $name }.
waiting-opened-too = La cuenta { $handle } está abierta.
waiting-opened-go = Usarla ahora

wish-kept = Queda anotado. Se hace en cuanto se abra tu cuenta.
