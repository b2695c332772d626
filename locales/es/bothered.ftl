### «Alguien me molesta»: tres preguntas que llevan a lo que ayuda.

bothered = Alguien me molesta
    .text = Unas preguntas, y después lo que ayuda. No se hace nada hasta que lo toques.
bothered-what = ¿Qué es?
bothered-person = Una persona
bothered-this-person = { $name }
bothered-server = Toda la gente de un servidor
bothered-this-server = Toda la gente de { $server }
bothered-words = Publicaciones sobre algo
bothered-strangers = Gente que no conozco y que me escribe
bothered-wish = ¿Qué quieres?
bothered-not-see = No ver esas publicaciones
bothered-not-seen = Que no me vean
bothered-tell = Que la moderación lo sepa

## Lo que ayuda. `.learns` dice de qué se entera la otra parte.

bothered-helps = Lo que ayuda
bothered-mute = Silenciar: no ves sus publicaciones, durante el tiempo que quieras.
    .learns = No recibe ningún aviso. Puede seguir leyéndote.
bothered-block = Bloquear: ni ves a esta persona ni te ve, y deja de seguirte.
    .learns = No recibe ningún aviso, pero puede notarlo. Sin iniciar sesión aún puede leer lo que publicas para todo el mundo.
bothered-report = Contar a la moderación de tu servidor lo que pasó. Ahí se decide cómo seguir.
    .learns = La persona no sabe quién la reportó.
bothered-block-server = Bloquear el servidor: nadie de ahí te ve ni te escribe, y tú tampoco ves a nadie de ahí.
    .learns = Nadie de ahí recibe ningún aviso. Quienes te seguían dejan de hacerlo, y eso no se recupera por sí solo.
bothered-filter = Dejar fuera las publicaciones con ciertas palabras, durante el tiempo que quieras.
    .learns = Nadie se entera.
bothered-hold = Elegir quién puede notificarte. Lo de otras personas espera en Solicitudes, y lo miras cuando quieras.
    .learns = Nadie se entera de que está en espera.
bothered-quiet = «Tranquilo» muestra tus nuevas publicaciones solo a quienes te siguen, te deja decidir quién más puede seguirte y retiene lo de la gente que no conoces.
    .learns = Nadie recibe ningún aviso. Antes se te dice qué cambia, y puedes deshacerlo.
bothered-find = Abre su página y elige «Alguien me molesta» en el menú.
    .learns = Nadie se entera de que miraste.
