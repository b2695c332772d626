### La página de una persona.

profile-title = Perfil
profile-posts = { $count ->
        [one] { $count } publicación
       *[other] { $count } publicaciones
    }
profile-following = { $count ->
        [one] { $count } siguiendo
       *[other] { $count } siguiendo
    }
profile-followers = { $count ->
        [one] { $count } seguidor
       *[other] { $count } seguidores
    }
profile-follow = Seguir
profile-is-followed = Siguiendo
profile-request = Solicitar seguir
profile-requested = Solicitado
profile-follows-you = Te sigue
profile-muted = En silencio
profile-blocked = Bloqueo activo
profile-follow-failed = No se aceptó. Todo está como antes.
profile-joined = Aquí desde { $date }
profile-moved = Esta persona se mudó a { $handle }.
profile-moved-go = Ir ahí
profile-remote = Las publicaciones más antiguas quizá estén solo en { $server }.
profile-remote-open = Abrir ahí
profile-locked = Revisa cada solicitud
profile-bot = Cuenta automatizada
profile-verified = Enlace comprobado el { $date }
profile-fields = Sobre esta persona
profile-no-posts = Aún no hay publicaciones
    .text = Cuando se publique algo, aparece aquí.
profile-header = Imagen de cabecera de { $name }

## Sus publicaciones

profile-tabs = Publicaciones de { $name }
profile-tab-posts = Publicaciones
profile-tab-replies = Respuestas
profile-tab-media = Multimedia
profile-pinned = Fijadas
profile-no-media = Aún no hay imágenes ni videos
    .text = Las publicaciones con imágenes, videos o audio aparecen aquí.

## Qué relación hay con esta persona

profile-bell = Avisarme cuando { $name } publique
profile-no-boosts = Impulsos ocultos
profile-muted-until = En silencio hasta el { $time }
profile-unblock = Desbloquear
profile-familiar-one = { $name }, a quien sigues, sigue esta cuenta
profile-familiar-two = { $name } y { $other }, a quienes sigues, siguen esta cuenta
profile-familiar-more = { $count ->
        [one] { $name } y { $count } persona más que sigues siguen esta cuenta
       *[other] { $name } y { $count } personas más que sigues siguen esta cuenta
    }
profile-featured-tags = Destaca estas etiquetas
profile-featured-people = Recomienda a estas personas
profile-packs = Creó estos paquetes
profile-packs-within = Paquetes en los que estás

## La nota privada

profile-note = Nota privada
profile-note-add = Añadir una nota privada
profile-note-change = Editar la nota
profile-note-about = Nota privada sobre { $name }
profile-note-who = Solo la ves tú. Se guarda en tu servidor.
profile-note-save = Guardar
profile-note-kept = Nota guardada.
profile-note-failed = La nota no se guardó. Lo que escribiste sigue aquí.

## Cuentas que están de otro modo

profile-memorial = Esta cuenta se conserva en memoria de una persona que murió.
profile-limited = { $server } solo muestra esta cuenta si lo pides
    .text = La moderación de { $server } la limitó. Puede haber muchas razones; mira y decide tú.
profile-limited-show = Mostrarla
profile-suspended = { $server } cerró esta cuenta
    .text = Sus publicaciones ya no se pueden mostrar aquí. No se pierde nada tuyo.
profile-blocking = Bloqueaste a { $name }
    .text = Ni ves sus publicaciones ni ve las tuyas.
profile-blocked-by = { $name } te bloqueó
    .text = No puedes ver sus publicaciones ni seguir su cuenta.
profile-server-blocked = Bloqueaste todo este servidor
    .text = No ves las publicaciones de ahí.
