### Iniciar sesión: un campo que admite cualquier cosa, luego el navegador, luego Inicio.

login-heading = Hola de nuevo
login-back = Volver a leer
login-field = ¿Dónde está tu cuenta?
login-placeholder = masto.es o @tunombre@masto.es
login-help = Una dirección, un nombre, un enlace a tu perfil: pega lo que tengas.
login-email = Eso parece tu dirección de correo. La dirección de una cuenta termina con su servidor, como masto.es.
login-clear = Borrar
login-options = Servidores
login-continue = Continuar
login-asking = Preguntando al servidor
login-password = La contraseña se escribe en la página de tu servidor, nunca aquí.

## Ayuda para quien no recuerda su servidor

login-forgot = No recuerdo mi servidor
login-forgot-known = Servidores que este dispositivo conoce:
login-forgot-name = Tu nombre, y te buscamos
login-forgot-look = Buscar
login-forgot-looking = Buscando en los servidores con más gente
login-forgot-nowhere = Nadie se llama { $name } en los servidores con más gente. Puede que el tuyo sea más pequeño.
login-forgot-there = Alguien se llama { $name } aquí. ¿Eres tú?
login-forgot-mail = Busca «Mastodon» en tu correo. La dirección del remitente termina con tu servidor.
login-forgot-history = Busca en tu gestor de contraseñas o en el historial del navegador un nombre como masto.es.
login-forgot-friend = Pide a alguien de confianza que abra tu perfil: lo que va después de la segunda @ es tu servidor.
login-new = ¿Primera vez aquí?
login-new-join = Únete en unos treinta segundos

## Esperando al navegador

login-waiting-heading = Ahora, en tu navegador
login-waiting = Tu navegador está abierto en { $server }. Vuelve aquí cuando hayas aceptado.
login-waiting-by-hand = Tu navegador no se abrió. Copia la dirección, ábrela en cualquier navegador de este dispositivo y acepta ahí.
login-waiting-live = Esperando a { $server }
login-open-again = Abrir la página otra vez
login-copy = Copiar la dirección
login-copied = Dirección copiada.
login-copy-failed = No se pudo copiar la dirección. Selecciónala aquí y cópiala a mano.
login-address = Dirección de la página
login-cancelled = Inicio de sesión cancelado. El servidor que escribiste sigue aquí.

## Con un código

login-code = Código de tu navegador
login-code-help = Cuando aceptes, { $server } muestra un código. Cópialo y pégalo aquí.
login-code-go = Iniciar sesión
login-code-checking = Iniciando sesión
login-code-missing = Pega primero el código.

## Con la sesión iniciada

login-done = Hola de nuevo, { $name }.
login-secret-file = Este dispositivo no tiene llavero: tu sesión se guarda en un archivo que solo tú puedes leer.

## Lo que se quiso hacer sin cuenta

wish-favourite = Tu favorito queda anotado. Trente lo marca en cuanto funcione tu cuenta.
wish-boost = Tu impulso queda anotado. Trente impulsa la publicación en cuanto funcione tu cuenta.
wish-save = La publicación queda anotada. Trente la guarda en cuanto funcione tu cuenta.
wish-vote = Tu voto queda anotado. Trente lo envía en cuanto funcione tu cuenta.
wish-reply = La publicación queda anotada. Puedes responder en cuanto funcione tu cuenta.
wish-follow = Trente empieza a seguir a esta persona en cuanto funcione tu cuenta.
wish-write = Para escribir necesitas una cuenta. Lleva unos treinta segundos.
