### Lo que dicen de Trente los menús del sistema y las tiendas de aplicaciones.

store-summary = Lee Mastodon y únete después
store-kind = Cliente de Mastodon
store-keywords = Mastodon, Fediverse, Fediverso, red social, publicaciones, noticias

store-about = Trente es una app para Mastodon y otros servidores del Fediverso. Se abre con publicaciones reales: lee todo lo que quieras antes de elegir nada o de dar tu nombre.
store-way = Cuando quieras escribir, Trente te recomienda un servidor y te dice por qué; al lado tienes otros dos. Basta un formulario para crear tu cuenta. Tu Inicio nunca está vacío: mientras sigas a poca gente, lo completan etiquetas y lo que se comenta, y cada publicación dice por qué está ahí.
store-yours = Tu Inicio sigue el orden en que la gente escribió. No hay publicidad y nadie te rastrea. La gente que sigues antes de tener una cuenta te acompaña a ella y, más adelante, también a otro servidor.

store-feature-posts = Publicaciones reales al instante, sin cuenta
store-feature-server = Un servidor recomendado con sus motivos, nunca una lista que estudiar
store-feature-home = Un Inicio que nunca está vacío, lo más nuevo primero
store-feature-quiet = Sin publicidad, sin rastreo
store-feature-people = Llévate a la gente que sigues
store-feature-everyday = Hilos, encuestas, videos, listas, filtros, borradores y notificaciones
store-feature-everyone = Con teclado o lector de pantalla, en claro u oscuro, en una ventana estrecha o ancha

store-picture = Inicio, justo después de publicar
