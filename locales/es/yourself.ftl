### El perfil propio, y si la gente puede encontrarlo.

yourself-title = Tu perfil
yourself-edit = Editar tu perfil
yourself-edit-line = Foto, nombre, lo que dices de ti y las opciones de tus nuevas publicaciones.
yourself-header = Cambiar imagen de cabecera
yourself-avatar = Cambiar foto
yourself-no-picture = Esa no es una imagen que admitan los servidores. Sirven PNG, JPEG, GIF y WebP.
yourself-avatar-words = Qué muestra tu foto
    .help = Para quien no puede verla.
yourself-header-words = Qué muestra tu imagen de cabecera
    .help = Para quien no puede verla.
yourself-name = Nombre
    .help = El tuyo, o cualquier otro por el que te conozca la gente.
yourself-bio-help = Todo el mundo puede leerlo.

## Datos

yourself-facts = Datos sobre ti
yourself-facts-help = { $count ->
        [one] Uno como máximo. Un enlace recibe una marca de verificación si su página enlaza a tu perfil.
       *[other] Hasta { $count }, como tu sitio web o dónde vives. Un enlace recibe una marca de verificación si su página enlaza a tu perfil.
    }
yourself-fact-add = Añadir un dato
yourself-fact-name = Qué es
yourself-fact-value = El dato
yourself-fact-remove = Quitar «{ $name }»
yourself-fact-remove-empty = Quitar este dato

## Quién puede seguirte, y las opciones de las nuevas publicaciones

yourself-locked = La gente pide permiso antes de seguirte
    .text = Decides en cada caso. Quien ya te sigue se queda.
yourself-posts = Para tus nuevas publicaciones
yourself-posts-fine = Puedes elegir otra cosa en cada publicación.
yourself-visibility = Quién puede verlas
yourself-quotes = Quién puede citarlas
yourself-quotes-public = Todo el mundo
yourself-quotes-followers = Seguidores
yourself-quotes-nobody = Solo yo
yourself-language = Idioma
yourself-language-unset = Ninguno en particular

## Guardar

yourself-preview = Lo que ve la gente
yourself-not-saved = Aún no está guardado. Lo que escribiste se conserva en este dispositivo hasta que lo guardes o lo descartes. Otros servidores muestran un cambio la próxima vez que preguntan, la mayoría en un minuto, algunos en un día.
yourself-begun = Aquí está lo que habías empezado a cambiar. Aún no está guardado.
yourself-kept = Lo que escribiste sigue aquí.
yourself-throw-away = Descartar
yourself-throw-away-ask = ¿Descartar tus cambios?
    .text = Tu perfil se queda como estaba.
yourself-go-on = Continuar

## ¿La gente puede encontrarte?

findable-title = ¿Quieres que te encuentren?
findable-lede = Cualquiera que tenga la dirección de tu perfil puede abrirlo, elijas lo que elijas. Esto es para quien aún no te conoce.
findable-yes = Sí
    .text = Tu servidor puede sugerirte a otras personas y te incluye en su directorio. Tus publicaciones públicas aparecen cuando alguien busca sus palabras.
findable-profile = Solo mi perfil
    .text = Tu servidor puede sugerirte y te incluye en su directorio. Nadie encuentra tus publicaciones buscando sus palabras.
findable-posts = Solo mis publicaciones
    .text = Tus publicaciones públicas aparecen en las búsquedas. Tu servidor no te sugiere a nadie.
findable-no = No
    .text = No apareces en sugerencias, y tus publicaciones no se encuentran por sus palabras. Quien sabe tu nombre puede encontrarte igual.
findable-hides = Ocultar a quién sigo
    .text = Nadie más que tú ve a quién sigues ni quién te sigue. Las cifras sí se ven.
findable-fine = Puedes cambiarlo aquí en cualquier momento. A los demás servidores se les pide que lo respeten; la mayoría lo hace.
findable-later = Tu servidor lo sabe en cuanto funcione tu cuenta. Puedes cambiarlo en cualquier momento en los ajustes.
findable-saved = Guardado. Puedes cambiarlo aquí en cualquier momento.
findable-unknown = Aún no has elegido.
findable-no-server = Tu servidor no conoce esta opción.
findable-step = Decide si quieres que te encuentren

## Etiquetas en el perfil: aparecen y desaparecen al momento

yourself-featured = Etiquetas en tu perfil
yourself-featured-name = Etiqueta
yourself-featured-add = Mostrarla
yourself-featured-used = Usas estas:
yourself-featured-help = En tu página, cada una lleva a tus publicaciones sobre ese tema. Aparecen y desaparecen al momento, sin guardar.
yourself-featured-remove = Quitar { $tag }
yourself-featured-added = { $tag } ahora está en tu perfil.
yourself-featured-gone = { $tag } ya no está en tu perfil.
