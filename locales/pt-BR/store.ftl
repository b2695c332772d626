### O que os menus do sistema e as lojas de apps dizem do Trente.

store-summary = Leia o Mastodon, participe depois
store-kind = Cliente para o Mastodon
store-keywords = Mastodon, Fediverse, Fediverso, rede social, publicações, notícias

store-about = O Trente é um app para o Mastodon e outros servidores do Fediverso. Ele abre com publicações de verdade: leia o quanto quiser antes de escolher qualquer coisa ou dizer seu nome.
store-way = Quando você quiser escrever, o Trente recomenda um servidor e diz por quê; ao lado há outros dois. Um formulário só já cria sua conta. Seu Início nunca fica vazio: enquanto você segue pouca gente, ele se completa com hashtags e com o que está em alta, e cada publicação diz por que está ali.
store-yours = O Início segue a ordem em que as pessoas escreveram. Não há anúncios, e ninguém rastreia você. As pessoas que você segue antes de ter uma conta vão com você para ela e, mais tarde, também para outro servidor.

store-feature-posts = Publicações de verdade na hora, sem conta
store-feature-server = Um servidor recomendado com os motivos, nunca uma lista para estudar
store-feature-home = Um Início que nunca fica vazio, com o mais novo primeiro
store-feature-quiet = Sem anúncios, sem rastreamento
store-feature-people = Leve junto as pessoas que você segue
store-feature-everyday = Conversas, enquetes, vídeos, listas, filtros, rascunhos e notificações
store-feature-everyone = Com teclado ou leitor de tela, claro ou escuro, em janela estreita ou larga

store-picture = O Início, logo depois de publicar
