### Listas de personas, y lo que se hace con una persona.

## Las listas

people-list = Personas
people-followers = Seguidores
people-followers-of = Seguidores de { $name }
people-following = Siguiendo
people-following-of = A quién sigue { $name }
people-boosted-by = Quién la impulsó
people-favourited-by = Quién la marcó como favorita
people-muted-list = Personas que silenciaste
people-blocked-list = Personas que bloqueaste
people-loading = Cargando más…
people-show-more = Mostrar más personas
people-more-came = { $count ->
        [one] { $count } persona más
       *[other] { $count } personas más
    }
people-elsewhere = Tu servidor solo conoce a una parte. El resto está en { $server }.
people-known-here = Hasta donde sabe tu servidor. Otros pueden conocer a más gente.
people-hidden = Esta lista está oculta
    .text = Esta persona prefiere no mostrar a quién sigue ni quién la sigue.
people-no-followers = Aún no hay nadie
    .text = Tu servidor no conoce a nadie que siga a esta persona.
people-no-following = Aún no hay nadie
    .text = Tu servidor no conoce a nadie a quien siga esta persona.
people-no-boosts = Ningún impulso conocido
    .text = Tu servidor no conoce a nadie que haya impulsado esta publicación.
people-no-favourites = Ningún favorito conocido
    .text = Tu servidor no conoce a nadie que haya marcado esta publicación como favorita.
people-none-muted = No silencias a nadie
    .text = Quienes silencies en el menú de una publicación o de un perfil aparecen aquí, con la forma de deshacerlo.
people-none-blocked = No bloqueas a nadie
    .text = Quienes bloquees en el menú de una publicación o de un perfil aparecen aquí, con la forma de deshacerlo.
people-follow = Seguir a { $name }
people-is-followed = Siguiendo a { $name }
people-request = Solicitar seguir a { $name }
people-requested = Solicitado: seguir a { $name }
people-unmute-short = Dejar de silenciar
people-unmuted-short = Ya no la silencias
people-unblocked-short = Ya no la bloqueas

## El menú de una persona

people-more = Más sobre { $name }
people-boosts = Mostrar sus impulsos
people-feature = Destacar en mi perfil
people-feature-line = Todo el mundo ve que recomiendas esta cuenta
people-mute = Silenciar a { $name }…
people-unmute = Dejar de silenciar a { $name }
people-block = Bloquear a { $name }…
people-unblock = Desbloquear a { $name }
people-report = Reportar a { $name }…
people-remove = Quitar de mis seguidores…
people-copy = Copiar dirección
people-copied = Dirección copiada.
people-open = Abrir en { $server }

## Lo que se pregunta antes de hacer algo

people-block-ask = ¿Bloquear a { $name }?
people-block-text = Ni ves a esta persona ni te ve. Dejas de seguirla y deja de seguirte, y eso no se recupera al desbloquear. No recibe ningún aviso, pero puede darse cuenta si mira.
people-block-yes = Bloquear
people-remove-ask = ¿Quitar a { $name } de tus seguidores?
people-remove-text = Tus publicaciones ya no llegan a su Inicio. No recibe ningún aviso y puede volver a seguirte.
people-remove-yes = Quitar

mute-ask = ¿Silenciar a { $name }?
mute-text = No ves nada suyo hasta que termine. Puede seguir leyéndote y no lo nota.
mute-length = Durante cuánto tiempo
mute-hour = 1 hora
mute-day = 1 día
mute-week = 1 semana
mute-month = 30 días
mute-ever = Sin límite
mute-until = Hasta el { $time }
mute-no-end = Hasta que lo deshagas
mute-notifications = Ocultar también lo que haga con mis publicaciones
mute-yes = Silenciar

## Cuando está hecho

people-undo = Deshacer
people-muted = Silenciaste a { $name }.
people-unmuted = Ya no silencias a { $name }.
people-blocked = Bloqueaste a { $name }.
people-unblocked = Ya no bloqueas a { $name }.
people-removed = { $name } ya no te sigue.
people-boosts-shown = Los impulsos de { $name } se muestran.
people-boosts-hidden = Los impulsos de { $name } no se muestran.
people-featured = { $name } aparece en tu perfil.
people-unfeatured = { $name } ya no aparece en tu perfil.

## Cuando el servidor lo rechazó

people-mute-failed = No se pudo silenciar a { $name }.
people-unmute-failed = Aún silencias a { $name }.
people-block-failed = No se pudo bloquear a { $name }.
people-unblock-failed = Aún bloqueas a { $name }.
people-change-failed = El cambio no se aceptó. Con { $name } todo está como antes.

## Paquetes: personas que alguien eligió para seguirlas juntas.

pack = Paquete
pack-people = { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
pack-page = Su página web
pack-empty = No hay nadie
    .text = Para estar en un paquete, cada persona tiene que aceptarlo antes.
pack-mine = Estás en este paquete.
pack-leave = Salir
pack-leave-ask = ¿Salir de este paquete?
    .text = Nadie recibe ningún aviso. Quien lo creó no puede volver a añadirte.
pack-left = Ya no estás en este paquete.
