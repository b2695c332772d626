### Elegir emojis al escribir, y lo que completa una palabra.

emoji-add = Añadir un emoji
emoji-title = Emojis
emoji-close = Cerrar
emoji-find = Buscar emojis
emoji-sections = Ir a
emoji-recent = Recientes
emoji-custom = De tu servidor
emoji-found = Encontrados
emoji-smileys = Caritas
emoji-people = Personas
emoji-animals = Animales y naturaleza
emoji-food = Comida y bebida
emoji-travel = Viajes y lugares
emoji-activities = Actividades
emoji-objects = Objetos
emoji-symbols = Símbolos
emoji-flags = Banderas
emoji-skin = Tono de piel
emoji-skin-plain = Amarillo
emoji-skin-light = Claro
emoji-skin-medium-light = Medio claro
emoji-skin-medium = Medio
emoji-skin-medium-dark = Medio oscuro
emoji-skin-dark = Oscuro
emoji-none = Ningún emoji se llama así.
emoji-coming = Los emojis de tu servidor vienen en camino.

## La lista junto a la línea que se escribe

compose-suggest-people = Personas
compose-suggest-tags = Etiquetas
compose-suggest-emoji = Emojis
compose-suggest-followed = Siguiendo
compose-suggest-words = Así los lectores de pantalla distinguen sus palabras.
compose-suggest-count = { $count ->
        [one] { $count } sugerencia. Enter la acepta, Escape cierra la lista.
       *[other] { $count } sugerencias. Elige con las flechas, Enter acepta, Escape cierra la lista.
    }
