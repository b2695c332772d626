### La página web para quienes llegan por primera vez.

site-own-name = Español

site-title = Trente: lee Mastodon y únete después
site-description = Trente se abre con publicaciones reales, antes de que elijas un servidor o crees una cuenta. Sin publicidad, sin rastreo, lo más nuevo primero, en 13 idiomas.
site-skip = Ir al texto
site-languages = Idiomas
site-get-link = Obtener Trente
site-picture = Una ventana con Inicio: una publicación con imagen y, al lado, lo que se comenta

site-film = Los primeros 30 segundos
site-film-pause = Pausar las imágenes
site-step-posts = Publicaciones reales al instante, y un servidor recomendado con sus motivos
site-step-form = Un solo formulario, revisado mientras escribes
site-step-waiting = El correo está en camino, y ves en qué paso estás
site-step-topics = Mientras esperas, elige de qué te gustaría leer
site-step-home = Abre el enlace del correo y tu Inicio ya está lleno

site-values = Lo que defendemos

site-order = Lo más nuevo primero
    .text = Tu Inicio sigue el orden en que la gente escribió. Nada se ordena por importancia ni sube para retenerte aquí.
site-ads = Sin publicidad
    .text = No la hay, y nadie puede pagar por hacerse ver.
site-tracking = Sin rastreo
    .text = Trente habla con los servidores que usas y no lleva estadísticas. Esta página tampoco.
site-yours = Llévate lo tuyo
    .text = La gente que sigues te acompaña a otro servidor, en archivos que lee el propio Mastodon.
site-everyone = Para todo el mundo
    .text = Con teclado o lector de pantalla, en letra grande, de derecha a izquierda, en una pantalla estrecha.

site-mastodon = Qué es Mastodon
    .text = Mastodon es una red social de muchos servidores, a cargo de personas y grupos, no de una sola empresa. Con una cuenta en cualquiera de ellos puedes seguir a gente de todos. Trente es una app para usar esa red, hecha de forma independiente.

site-get = Obtener Trente
site-get-none = Todavía no hay ninguna versión publicada. Cuando la haya, estos serán sus archivos:
site-get-build = Hasta entonces puedes compilar Trente: consigue el código fuente y Rust 1.95 o posterior, y ejecuta esto en la carpeta del código:
site-get-ready = Elige el archivo para tu sistema:
site-get-yours = Tu sistema
site-system-other = Cualquier otro Linux
site-get-phones = Todavía no se puede instalar en teléfonos.

site-translate = Ayuda a traducir
    .text = Cada idioma es una carpeta de frases, y basta un editor de texto. Trente muestra lo que escribes en cuanto lo guardas. El archivo locales/README.md explica cómo.

site-foot = Software libre con licencia MIT o Apache-2.0. Esta página no usa cookies ni carga nada de otros sitios.
