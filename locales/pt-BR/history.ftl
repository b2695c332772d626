### As formas que uma publicação já teve, da mais nova à mais antiga.

history-title = Edições
history-empty = Sem versões anteriores
    .text = Seu servidor guardou só a publicação como ela está agora.
history-now = Como está agora
history-changed = Editada
history-first = Primeira versão
history-added = novo:
history-removed = removido:
history-media-added = { $count ->
        [one] { $count } anexo adicionado
       *[other] { $count } anexos adicionados
    }
history-media-removed = { $count ->
        [one] { $count } anexo removido
       *[other] { $count } anexos removidos
    }
history-media-described = { $count ->
        [one] { $count } descrição alterada
       *[other] { $count } descrições alteradas
    }
history-poll = A enquete foi alterada
history-sensitive = Marcada como sensível
history-not-sensitive = Deixou de ser marcada como sensível
