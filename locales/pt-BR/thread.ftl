### Uma publicação com o que veio antes e depois.

thread-title = Publicação
thread-before = Antes
thread-replies = { $count ->
        [one] { $count } resposta
       *[other] { $count } respostas
    }
thread-no-replies = Nenhuma resposta ainda.
thread-missing = O resto da conversa não carregou.
thread-boosts = { $count ->
        [one] { $count } impulso
       *[other] { $count } impulsos
    }
thread-favourites = { $count ->
        [one] { $count } favorito
       *[other] { $count } favoritos
    }
thread-app = Escrita com { $app }
thread-reply-to = Responder a { $name }…
thread-after = Respostas

## Respostas que o servidor de quem lê não tem

thread-looking = Seu servidor está procurando mais respostas…
thread-more = { $count ->
        [one] Mostrar mais { $count } resposta
       *[other] Mostrar mais { $count } respostas
    }
thread-fewer = { $count ->
        [one] Seu servidor tem { $shown } de { $count } resposta.
       *[other] Seu servidor tem { $shown } de { $count } respostas.
    }
thread-fewer-open = Ver todas em { $server }
thread-fewer-here = As outras foram excluídas, ou são para outras pessoas.
