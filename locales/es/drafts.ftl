### Lo que está escrito y aún no ha salido.

drafts-title = Borradores
drafts-new = Nueva publicación
drafts-none = No hay borradores
    .text = Lo que empiezas a escribir se guarda aquí, solo en este dispositivo, hasta que lo publicas o lo eliminas.
drafts-wordless = (sin texto)
drafts-answers = Responde a { $name }
drafts-answers-somebody = Responde a una publicación
drafts-changes = Edita una publicación
drafts-quotes = Cita una publicación
drafts-files = { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
drafts-thread = { $count ->
        [one] { $count } publicación más
       *[other] { $count } publicaciones más
    }
drafts-delete = Eliminar borrador
drafts-delete-label = Eliminar borrador: { $words }
drafts-deleted = Borrador eliminado.
drafts-undo = Deshacer
drafts-back = Aquí está otra vez.
drafts-gone = Ya no está entre tus borradores.
drafts-others = En tus otras cuentas
drafts-elsewhere = { $count ->
        [one] { $count } borrador en { $handle }
       *[other] { $count } borradores en { $handle }
    }

## Al escribir

drafts-count = Borradores, { $count } más
drafts-before = Este es tu borrador de antes.
drafts-another = Empezar otra publicación
drafts-another-done = Tu borrador está guardado. Esta es una publicación nueva.

## A la espera de enviarse

drafts-waiting = Por enviar
drafts-kept = Borradores
drafts-leave = Enviar cuando se pueda
drafts-left = Se envía en cuanto sea posible.
drafts-show = Mostrar
drafts-why = { $what } Se envía en cuanto sea posible, sin que hagas nada.
drafts-needs-you = { $what } Necesita que la revises.
drafts-try = Intentar ahora
drafts-try-label = Intentar ahora: { $words }
drafts-sending = Enviando
drafts-edit = Editar
drafts-edit-label = Editar: { $words }
drafts-sent = La publicación que esperaba ya salió.
drafts-sent-of = La publicación que esperaba en { $handle } ya salió.
drafts-home-waits = { $count ->
        [one] { $count } publicación espera para enviarse.
       *[other] { $count } publicaciones esperan para enviarse.
    }
drafts-home-needs = { $count ->
        [one] { $count } publicación no se pudo enviar y necesita que la revises.
       *[other] { $count } publicaciones no se pudieron enviar y necesitan que las revises.
    }
drafts-line = Lo que escribiste y no publicaste
