### Trente mientras se traduce, para quien tiene una carpeta de archivos .ftl.

translating = Traducir Trente
    .line = Prueba las frases mientras las escribes
    .text = Abre una carpeta de frases: lo que guardas se ve al momento, y debajo aparece lo que hay que corregir. Basta con un editor de texto.

## Abrir y empezar

translating-open = Abrir una carpeta
    .label = Dónde está
    .help = La carpeta de un idioma, con el código del idioma por nombre, como trente/locales/de.
    .action = Abrir
    .choose = Elegir una carpeta…
translating-begin = Empezar un idioma
    .label = Su código
    .help = Como sv o pt-PT. Las frases en inglés se copian en una carpeta nueva de tus descargas, para que escribas encima.
    .action = Empezar

## La carpeta abierta

translating-folder = Tu carpeta
translating-share = { $language }: { $done } de { $all } frases
translating-close = Dejar de traducir
translating-points = Mostrar el nombre de cada frase
    .text = Al señalar un texto, o al llegar a él con el teclado, aparecen su nombre, su archivo y las notas para traducirlo.

## Lo que hay que corregir

translating-troubles = { $count ->
        [0] Nada que corregir
        [one] { $count } cosa que corregir
       *[other] { $count } cosas que corregir
    }
translating-whole = Están todas las frases, y todas se pueden leer.
translating-more = { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }
wrong-missing = Falta. En inglés: { $english }
wrong-extra = No existe en inglés. Quítala.
wrong-elsewhere = Su lugar es { $file }.
wrong-twice = Está dos veces. Quita una.
wrong-lacks-part = { $part ->
        [own] Falta su propio texto.
       *[other] Falta { $part }. Añádelo como en inglés.
    }
wrong-extra-part = { $part ->
        [own] En inglés no hay texto aquí. Quítalo.
       *[other] En inglés no hay { $part }. Quítalo.
    }
wrong-lacks-variable = Falta la variable { $name }. Añádela.
wrong-extra-variable = La variable { $name } nunca llega aquí.
wrong-lacks-form = Falta la forma [{ $form }]. Añádela.
wrong-extra-form = Este idioma nunca usa la forma [{ $form }]. Quítala.
wrong-unreadable = Esto no se puede leer: { $why }
wrong-glossary = El glosario dice { $own } para { $english }.
wrong-long = { $long } letras, y caben { $room }. Acórtala.
wrong-mark = Escribe { $instead } en lugar de { $mark }.

## Idiomas inventados a partir del inglés

translating-tries = Idiomas inventados
translating-plain = Ninguno
    .text = Trente habla el idioma que elegiste.
translating-longer = Con acentos y más largo
    .text = A un texto cortado le falta el corchete; uno sin acentos nunca pasó por la traducción.
translating-mirrored = De derecha a izquierda
    .text = Así se ve lo que no cambia de lado.
