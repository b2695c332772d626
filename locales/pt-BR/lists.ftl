### Listas de pessoas: criar, mudar, e quem está nelas.

list-new = Nova lista
list-change = Editar a lista
list-menu = Mais opções da lista
list-name = Nome
list-no-name = Dê um nome à lista primeiro.
list-exclusive = Deixar estas publicações fora do Início
    .text = O que as pessoas da lista publicam aparece só nela.
list-is-exclusive = Fora do Início
list-replies = Respostas que aparecem nela
list-replies-list = A pessoas da lista
list-replies-followed = A quem você segue
list-replies-none = Nenhuma
list-make = Criar
list-keep = Salvar
list-made = Sua lista foi criada.
list-changed = Sua lista foi editada.
list-delete = Excluir a lista
list-delete-ask = Excluir “{ $title }”?
list-delete-text = Você continua seguindo as pessoas dela. Excluir a lista não tem volta.
list-delete-yes = Excluir
list-deleted = Lista “{ $title }” excluída.

## Quem está nela

list-people = Pessoas desta lista
list-nobody = Ninguém ainda
    .text = Procure alguém que você segue, ou escolha “Adicionar a uma lista” no menu do perfil da pessoa.
list-find = Adicionar alguém
    .help = Listas são para pessoas que você segue.
list-found = Pessoas encontradas
list-not-followed = Você não segue
list-within = Na lista
list-put = Adicionar { $name } à lista
list-put-short = Adicionar
list-take = Remover { $name } da lista
list-take-short = Remover

## No menu de uma pessoa

list-add = Adicionar a uma lista…
list-add-title = Listas com { $name }
list-add-follow = Listas são para pessoas que você segue. Siga { $name } primeiro.
list-add-none = Você ainda não tem listas.
list-add-done = Pronto
