### La contraseña que Trente sugirió: en el formulario, la sala de espera y los ajustes.

password-suggested = La contraseña que Trente creó para ti
password-show = Mostrar
password-hide = Ocultar
password-copy = Copiar
password-copy-label = Copiar la contraseña
password-show-of = Mostrar la contraseña de { $name }
password-hide-of = Ocultar la contraseña de { $name }
password-copy-of = Copiar la contraseña de { $name }
password-forget-of = Olvidar la contraseña de { $name }
password-copied = Contraseña copiada.
password-copy-failed = No se pudo copiar la contraseña. Selecciónala y cópiala a mano.
password-none = Esta contraseña ya no está guardada aquí.
password-forget = Olvidar
password-forget-ask = ¿Olvidar la contraseña de { $name }?
password-forget-text = Trente no puede volver a mostrarla, y la necesitas para iniciar sesión en otro sitio. Aquí tu sesión sigue abierta.
password-forgotten = La contraseña ya no está guardada aquí.
