### La página que muestra el navegador cuando termina un inicio de sesión.

redirect-title = Trente
redirect-done = Ya iniciaste sesión. Puedes cerrar esta página y volver a Trente.
redirect-denied = No diste permiso a Trente, así que no cambió nada. Puedes cerrar esta página y volver a Trente.
redirect-foreign = Esta página no corresponde a ningún inicio de sesión en curso. Vuelve a Trente e inténtalo de nuevo.
