### Llevarse a la gente: archivos que salen de una cuenta y entran en ella, y la mudanza a otra cuenta.

portability = Llévate a tu gente
    .short = Guarda la lista de la gente que sigues, tráela de otra cuenta o múdate.
    .text = Tu gente, tus listas y tus filtros son tuyos. Guárdalos en archivos, llévalos a otra cuenta o múdate a ella. Son los mismos archivos que escribe y lee Mastodon.

## Los tipos, tal como se ofrecen

portability-follows = Personas que sigues
portability-lists = Listas y quién está en ellas
portability-hashtags = Etiquetas que sigues
portability-mutes = Personas que silencias
portability-blocks = Personas que bloqueas
portability-servers = Servidores que bloqueas
portability-filters = Filtros
portability-bookmarks = Publicaciones guardadas

## Lo mismo, contado

portability-count-follows = { $count ->
        [one] { $count } persona por seguir
       *[other] { $count } personas por seguir
    }
portability-count-lists = { $count ->
        [one] { $count } entrada de lista
       *[other] { $count } entradas de lista
    }
portability-count-hashtags = { $count ->
        [one] { $count } etiqueta
       *[other] { $count } etiquetas
    }
portability-count-mutes = { $count ->
        [one] { $count } persona por silenciar
       *[other] { $count } personas por silenciar
    }
portability-count-blocks = { $count ->
        [one] { $count } persona por bloquear
       *[other] { $count } personas por bloquear
    }
portability-count-servers = { $count ->
        [one] { $count } servidor por bloquear
       *[other] { $count } servidores por bloquear
    }
portability-count-filters = { $count ->
        [one] { $count } filtro
       *[other] { $count } filtros
    }
portability-count-bookmarks = { $count ->
        [one] { $count } publicación guardada
       *[other] { $count } publicaciones guardadas
    }

## Fuera de la cuenta

export = Guardar en archivos
    .text = Trente pide a tu servidor lo que marques y lo guarda en tus descargas. Nadie más lo recibe.
export-what = Qué guardar
export-begin = Guardar
export-runs = Guardando
export-none = Marca primero algo que guardar.
export-so-far = { $count ->
        [one] { $count } entrada hasta ahora.
       *[other] { $count } entradas hasta ahora.
    }
export-rests = Tu servidor pide una pausa. Esto continúa { $when }.
export-done = Guardado.
    .text = Los archivos están aquí:
export-whole = Todo en un solo archivo, para Trente

## Dentro de la cuenta

import = Traer desde archivos
    .text = Archivos que guardó Mastodon, Trente u otra app. No pasa nada hasta que hayas visto lo que contienen.
import-choose = Elegir un archivo
import-reads = Revisando el archivo
import-refused = No se pudo usar { $file }.
import-which = ¿Para qué es esta lista?
import-which-text = { $file } nombra a personas y no dice qué hacer con ellas.
import-first = { $names } y más
import-unread = { $count ->
        [one] { $count } línea no se puede leer y queda fuera.
       *[other] { $count } líneas no se pueden leer y quedan fuera.
    }
import-many = Los servidores dejan seguir a 400 personas al día, así que esto lleva unos días. Trente continúa siempre que está en marcha, sin que hagas nada.
import-begin = Llevarlo a { $handle }
import-begun = Ya empezó.
imports = En camino
import-goes-on = { $left ->
        [one] Queda { $left }. Continúa sin que hagas nada.
       *[other] Quedan { $left }. Continúa sin que hagas nada.
    }
import-done = { $already ->
        [0] Hecho: { $done }.
        [one] Hecho: { $done }. Una ya estaba.
       *[other] Hecho: { $done }. { $already } ya estaban.
    }
import-rests-enough = Basta por hoy: los servidores dejan seguir a 400 personas al día. Esto continúa { $when }.
import-rests-asked = Tu servidor pide una pausa. Esto continúa { $when }.
import-rests-unreached = { $when ->
        [unknown] No se puede conectar con tu servidor. Esto continúa en cuanto sea posible.
       *[other] No se puede conectar con tu servidor. Trente lo intenta de nuevo { $when }.
    }
import-rests-logged-out = Tu sesión terminó. Inicia sesión de nuevo y esto continúa.
import-rests-follows = Esto continúa cuando ya sigas a esas personas: solo así pueden estar en una lista.
import-failed = { $count ->
        [one] No se pudo traer { $count }
       *[other] No se pudieron traer { $count }
    }
import-not-found = Tu servidor no encuentra a nadie con ese nombre.
import-save = Guardar esto en un archivo
import-saved = Guardado como { $file } en { $folder }
import-stop = Detener
import-clear = Quitar de esta lista
import-stop-ask = ¿Dejar de traer esto?
    .text = Lo hecho, hecho queda. El resto se deja fuera; más tarde puedes elegir otra vez el archivo.
import-stop-yes = Detener

## Mudarse

moving = Mudarte a otra cuenta
moving-way = Mudarte, paso a paso
    .text = A otro servidor o a otro nombre. Tus seguidores vienen contigo.
moving-lead = Te mudas de { $handle }. Esto es lo que significa:
moving-means-followers = Quienes te siguen pasan a seguir la cuenta nueva sin hacer nada, si su servidor entiende de mudanzas.
moving-means-posts = Tus publicaciones se quedan donde están. No se pueden llevar.
moving-means-back = Después de una mudanza tienes que esperar 30 días para mudarte otra vez.
moving-means-back-week = Después de una mudanza tienes que esperar una semana para mudarte otra vez.
moving-have = Prepara una cuenta a la que mudarte
    .text = Inicia sesión en ella aquí, o crea una primero.
moving-to = La cuenta a la que te mudas
moving-join = Crear una cuenta
moving-log-in = Iniciar sesión en una
moving-keep = Guarda la lista de la gente que sigues
    .text = Tus seguidores vienen sin que hagas nada. La gente que sigues, tus listas y tus bloqueos, no: guárdalos primero.
moving-keep-go = Guardar en archivos
moving-alias = Dile al nuevo servidor quién eras
    .text = En su página «Alias de la cuenta», escribe la dirección completa de tu cuenta anterior. Así nadie más puede enviar a tus seguidores ahí.
    .here = Trente puede decírselo por ti. Así nadie más puede enviar ahí a tus seguidores.
moving-alias-here = Decírselo a { $server }
moving-alias-told = { $server } ya sabe que eras { $handle }.
moving-alias-go = Abrir esa página de { $server }
moving-move = Pide la mudanza en el servidor anterior
    .text = En su página «Mudarse a otra cuenta», escribe la dirección completa de tu cuenta nueva y la contraseña de la anterior.
    .here = Tu servidor anterior pide tu contraseña de esa cuenta. Trente se la pasa y no la guarda.
moving-password = Tu contraseña en { $server }
moving-move-here = Mudarme a { $handle }
moving-moved = Tus seguidores van camino a { $handle }.
moving-move-go = Abrir esa página de { $server }
moving-copy = Copiar { $handle }
moving-copied = Copiado.
moving-not-copied = No se pudo copiar. Selecciónalo y cópialo a mano.
moving-look = Comprueba si funcionó
    .text = Los servidores pueden tardar unos minutos.
moving-look-go = Comprobar ahora
moving-looks = Comprobando
moving-not-yet = Tu cuenta anterior aún no lleva a ninguna parte.
moving-done = Funcionó: tu cuenta anterior lleva a { $handle }.
moving-elsewhere = Tu cuenta anterior lleva a { $handle }, no a la que elegiste arriba.
moving-take = Trae a tu gente
    .text = En la cuenta nueva, elige los archivos que guardaste.
moving-take-go = Continuar como { $handle }
