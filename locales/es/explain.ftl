### Las palabras propias de Mastodon: una explicación breve de cada una, la misma en todas partes.

glossary = Palabras de Mastodon
    .line = Diez palabras, y qué significan
    .text = Son pocas, y cada una significa una sola cosa.
explain-what = ¿Qué significa «{ $word }»?
explain-post = Palabras en esta publicación
explain-server = Servidor
    .text = Donde vive una cuenta. Todos los servidores hablan entre sí: desde cualquiera llegas a todo el mundo, y más adelante puedes mudarte a otro.
explain-handle = Dirección
    .text = Un nombre completo en Mastodon: el nombre y, después de la @, el servidor, como en el correo. Dásela a quien quiera encontrarte.
explain-boost = Hace llegar una publicación a quienes te siguen. Conserva el nombre de quien la escribió, y esa persona recibe un aviso.
explain-favourite = Le dice a quien escribió una publicación que te gustó. No cambia el orden de nada.
explain-warning = Una línea que ocupa el lugar de la publicación. Quien quiera leerla la abre.
explain-local = Lo que la gente de tu servidor publica para todo el mundo, primero lo más nuevo.
explain-federated = Lo que se publica para todo el mundo en todos los servidores que el tuyo conoce, primero lo más nuevo. Es mucho.
explain-pack = Paquete
    .text = Personas que alguien eligió para seguirlas todas de una vez. Puedes dejar fuera a quien quieras.
