### Buscar, dar uma volta, e o que se lê além do Início.

## Para se localizar

nav-explore = Explorar
nav-search = Buscar
nav-bookmarks = Salvos
nav-favourites = Favoritos
nav-yours = Suas coisas
lists-title = Listas

## O campo de busca

find-label = Busque ou cole qualquer link
find-placeholder = Busque ou cole qualquer link
find-clear = Limpar a busca
find-more = Mostrar mais
find-people-today = { $count ->
        [one] { $people } pessoa hoje
       *[other] { $people } pessoas hoje
    }
find-people-lately = { $count ->
        [one] { $people } pessoa nos últimos dias
       *[other] { $people } pessoas nos últimos dias
    }
find-news-people = { $count ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }
find-done-from-home = Seu servidor cuida disso em um instante.

## Busca

search-for = Buscar “{ $text }”
search-typing = { $count ->
        [one] { $count } pessoa encontrada
       *[other] { $count } pessoas encontradas
    }
search-kinds = O que buscar
search-all = Tudo
search-people = Pessoas
search-people-all = Todas as pessoas
search-tags = Hashtags
search-tags-all = Todas as hashtags
search-posts = Publicações
search-posts-all = Todas as publicações
search-no-people = Ninguém com esse nome.
search-no-tags = Nenhuma hashtag assim.
search-no-posts = Nenhuma publicação com essas palavras. A busca só encontra publicações de quem permite, e as suas.
search-none = Nada encontrado para “{ $text }” em { $server }
    .text = Servidores só conhecem quem já passou por eles. Tente outra grafia, ou cole o endereço completo, como @ana@mastodon.la, ou um link.
    .action = Ver o que está em alta
search-guest = Com uma conta, a busca vai mais longe: alcança publicações e outros servidores.
search-members = Só quem tem conta pode buscar em { $server }
    .text = Cole um link ou um endereço completo, como @ana@mastodon.la: esses abrem mesmo sem conta.
search-past = Buscas recentes
search-clear = Limpar
search-cleared = As buscas recentes foram limpas.
search-what = O que se busca
search-what-people = Pessoas e hashtags que { $server } conhece.
search-what-posts = Publicações de quem deixa que sejam encontradas, e as suas.
search-what-links = Qualquer link de qualquer servidor: cole, e ele abre aqui.
search-narrow = Refine a busca com palavras
search-op-from = só publicações desta pessoa; from:me para as suas
search-op-has = só com imagens ou vídeos; também has:poll
search-op-is = só respostas; também is:sensitive
search-op-language = só neste idioma, pelo código dele
search-op-before = só antes deste dia
search-op-after = só depois deste dia
search-link = Seu link leva a algo que o Trente abre
search-link-post = A publicação do seu link
search-open = Abrir
search-server = { $server } pode ser um servidor
search-server-read = Ler o que se publica lá

## Dar uma volta

explore-posts = Publicações
explore-hashtags = Hashtags
explore-news = Notícias
explore-people = Pessoas
explore-local = Este servidor
explore-federated = Todos os servidores
explore-no-hashtags = Nada em alta ainda
    .text = Quando várias pessoas usam a mesma hashtag, ela aparece aqui.
explore-no-news = Sem notícias ainda
    .text = Quando várias pessoas compartilham a mesma página, ela aparece aqui.
explore-no-people = Nenhuma sugestão ainda
    .text = Busque um nome, ou cole o endereço completo de alguém que você conhece.
explore-no-posts = Tudo quieto por aqui
    .text = Ninguém publicou aqui por enquanto.

## Ao lado das páginas, em uma janela larga

around-tags = Em alta
around-all-tags = Todas as hashtags
around-people = Pessoas para seguir
around-all-people = Mais pessoas

## O que se lê além do Início

bookmarks-none = Nada salvo ainda
    .text = Toque no marcador abaixo de uma publicação, e ela fica salva aqui. Só você vê o que salvou.
favourites-none = Nenhum favorito ainda
    .text = O coração abaixo de uma publicação diz a quem escreveu que você gostou, e a coloca aqui.
followed-tags = Suas hashtags
    .text = Publicações com as hashtags que você segue, das mais novas às mais antigas
followed-tags-none = Nenhuma publicação ainda
    .text = Siga uma hashtag na página dela, e as publicações aparecem aqui.
lists-none = Nenhuma lista
    .text = Uma lista mostra à parte as publicações de algumas pessoas. Crie uma e coloque nela gente que você segue.
list-empty = Tudo quieto por aqui
    .text = Ninguém da lista publicou ainda.
members-place = É preciso ter uma conta
    .text = Crie uma ou entre, e este lugar é seu.
tags-title = Várias hashtags
tags-add = Mais uma hashtag
tags-add-go = Adicionar
tags-out = Tirar { $tag }
sharing-title = Publicações com este link
sharing-none = Ninguém mais compartilha este link
    .text = A página em si talvez ainda exista.
sharing-read = Ler em { $site }
server-guest = Você está de visita em { $server }. O que você favoritar ou salvar aqui passa pelo seu próprio servidor.

## Links de outras redes, cujas pessoas chegam aqui por uma ponte

bridge-none = { $server } não conhece { $name }, de { $network }. Talvez essa pessoa não tenha ativado a ponte que permite segui-la daqui.
bridge-unknown = Seu servidor não conhece esta pessoa. Talvez ela não tenha ativado a ponte que permite segui-la daqui.
bridge-opened = É a mesma pessoa, como seu servidor a conhece pela ponte.
bridge-opened-there = Abrir o link
