### Listas de personas: crearlas, cambiarlas y quién está en ellas.

list-new = Nueva lista
list-change = Editar la lista
list-menu = Más sobre esta lista
list-name = Nombre
list-no-name = Ponle primero un nombre.
list-exclusive = Sacar estas publicaciones de Inicio
    .text = Lo que publica su gente solo aparece en la lista.
list-is-exclusive = Fuera de Inicio
list-replies = Respuestas que muestra
list-replies-list = A personas de la lista
list-replies-followed = A cualquiera que sigas
list-replies-none = Ninguna
list-make = Crearla
list-keep = Guardar
list-made = Lista creada.
list-changed = Lista actualizada.
list-delete = Eliminar la lista
list-delete-ask = ¿Eliminar «{ $title }»?
list-delete-text = No dejas de seguir a nadie. La lista no se puede recuperar.
list-delete-yes = Eliminar
list-deleted = Lista «{ $title }» eliminada.

## Quién está en ella

list-people = Personas de esta lista
list-nobody = Aún no hay nadie
    .text = Busca a alguien que sigas, o elige «Añadir a una lista» en el menú de su página.
list-find = Añadir a alguien
    .help = En las listas caben personas que sigues.
list-found = Personas encontradas
list-not-followed = No la sigues
list-within = En la lista
list-put = Añadir a { $name } a la lista
list-put-short = Añadir
list-take = Quitar a { $name } de la lista
list-take-short = Quitar

## Desde el menú de una persona

list-add = Añadir a una lista…
list-add-title = Listas con { $name }
list-add-follow = En las listas caben personas que sigues. Sigue primero a { $name }.
list-add-none = Aún no tienes listas.
list-add-done = Listo
