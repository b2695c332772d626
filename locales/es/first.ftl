### Los primeros días con una cuenta: los primeros pasos en Inicio, y lo que se quería antes.

steps-title = Hazlo tuyo
steps-dial = { $done } de { $count }
steps-left = { $left ->
        [one] Queda { $left }. Sáltalo si quieres.
       *[other] Quedan { $left }. Salta los que quieras.
    }
steps-dismiss = Quitar los primeros pasos para siempre
steps-done = Hecho
steps-picture = Pon una foto
steps-picture-done = Foto puesta
steps-bio = Escribe una línea sobre ti
steps-bio-done = Una línea sobre ti
steps-follows = Sigue a { $goal } personas o etiquetas. Ya sigues { $count }
steps-follows-done = Sigues { $count }
steps-hello = Saluda con #Introduction
steps-hello-done = Saludo enviado
steps-reply = Responde a alguien
steps-reply-done = Primera respuesta

## El cronómetro

steps-watch-posts = Publicaciones reales en { $posts }.
steps-watch-submitted = Publicaciones reales en { $posts }, cuenta pedida en { $submitted }.
steps-watch-all = Publicaciones reales en { $posts }, cuenta pedida en { $submitted }, Inicio en { $home } desde que se abrió.

## La presentación

steps-hello-text = { $count ->
        [0] Hola, soy { $name } y acabo de llegar. Vine por… y me gustaría conocer a gente que… #Introduction #Presentación
        [one] Hola, soy { $name } y acabo de llegar. Me gusta { $tags }. ¿A quién más? #Introduction #Presentación
       *[other] Hola, soy { $name } y acabo de llegar. Me gustan { $tags }. ¿A quién debería seguir? #Introduction #Presentación
    }

## La ventana con la foto y unas palabras

portrait-title = Una foto y una línea sobre ti
portrait-picture = Elegir una foto
portrait-bio = Sobre ti
portrait-bio-help = Basta una línea: qué haces, qué te gusta. Todo el mundo puede leerla.
portrait-save = Guardar
portrait-saved = Página actualizada.
portrait-too-large = Esa imagen pesa más de 8 MB. Con una más pequeña funciona; lo que escribiste se conserva.
portrait-unreadable = No se pudo leer ese archivo. Elige otro; lo que escribiste se conserva.

## Una respuesta que se quería dar antes de tener cuenta

home-wanted = { $name ->
        [unknown] Querías responder a una publicación. Aquí está.
       *[other] Querías responder a { $name }.
    }
home-wanted-go = Responder
home-wanted-out = Ya no
