### O que está escrito e ainda não saiu.

drafts-title = Rascunhos
drafts-new = Nova publicação
drafts-none = Sem rascunhos
    .text = O que você começa a escrever fica guardado aqui, só neste aparelho, até você publicar ou excluir.
drafts-wordless = (sem texto)
drafts-answers = Responde a { $name }
drafts-answers-somebody = Responde a uma publicação
drafts-changes = Edita uma publicação
drafts-quotes = Cita uma publicação
drafts-files = { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
drafts-thread = { $count ->
        [one] Mais { $count } publicação
       *[other] Mais { $count } publicações
    }
drafts-delete = Excluir rascunho
drafts-delete-label = Excluir rascunho: { $words }
drafts-deleted = Rascunho excluído.
drafts-undo = Desfazer
drafts-back = O rascunho voltou.
drafts-gone = Não está mais entre seus rascunhos.
drafts-others = Nas suas outras contas
drafts-elsewhere = { $count ->
        [one] { $count } rascunho em { $handle }
       *[other] { $count } rascunhos em { $handle }
    }

## Ao escrever

drafts-count = Rascunhos, mais { $count }
drafts-before = Este é seu rascunho de antes.
drafts-another = Começar outra publicação
drafts-another-done = Seu rascunho está guardado. Esta é uma publicação nova.

## À espera de sair

drafts-waiting = Esperando para sair
drafts-kept = Rascunhos
drafts-leave = Enviar quando der
drafts-left = Sai assim que for possível.
drafts-show = Mostrar
drafts-why = { $what } A publicação sai sozinha assim que der.
drafts-needs-you = { $what } Esta publicação precisa de você.
drafts-try = Tentar agora
drafts-try-label = Tentar agora: { $words }
drafts-sending = Enviando
drafts-edit = Editar
drafts-edit-label = Editar: { $words }
drafts-sent = A publicação que estava esperando saiu.
drafts-sent-of = A publicação que estava esperando em { $handle } saiu.
drafts-home-waits = { $count ->
        [one] { $count } publicação está esperando para sair.
       *[other] { $count } publicações estão esperando para sair.
    }
drafts-home-needs = { $count ->
        [one] { $count } publicação não saiu e precisa de você.
       *[other] { $count } publicações não saíram e precisam de você.
    }
drafts-line = O que você escreveu e não publicou
