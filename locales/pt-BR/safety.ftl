### Denúncias e servidores bloqueados.

## Contar à moderação

report = Denunciar
report-title = Denunciar { $name }
report-about = A moderação de { $server } vai olhar. { $name } não fica sabendo quem denunciou.
report-why = O que há de errado?
report-dislike = Não quero ver isso
    .text = Não precisa contar a ninguém: silencie ou bloqueie.
report-spam = É spam
    .text = Propaganda, golpe, ou a mesma coisa sem parar
report-rules = Viola uma regra de { $server }
    .text = Você diz qual regra no próximo passo
report-legal = Pode ser ilegal
    .text = No seu país, ou onde { $server } fica
report-other = Outra coisa
    .text = Você conta com suas palavras
report-which = Quais regras?
report-instead = O que ajuda na hora
report-posts = Em quais publicações?
report-comment = O que a moderação deveria saber?
    .help = Você pode deixar em branco.
report-room = { $count ->
        [one] mais { $count } caractere
       *[other] mais { $count } caracteres
    }
report-forward = Contar também à moderação de { $server }
    .text = Ela recebe a denúncia, mas não seu nome.
report-send = Enviar denúncia
report-sending = Enviando…
report-no-why = Escolha primeiro o que há de errado.
report-no-rule = Escolha pelo menos uma regra.
report-too-long = Seu texto passa do que dá para enviar à moderação. Encurte um pouco.
report-sent = Pronto, denúncia enviada
report-sent-text = A moderação de { $server } recebeu sua denúncia. Pode levar alguns dias, e talvez você não tenha notícias.
report-meanwhile = O que você pode fazer enquanto isso
report-done = Pronto

## Servidores inteiros

servers-list = Servidores bloqueados
servers-none = Nenhum servidor bloqueado
    .text = Um servidor que você bloqueia no menu de uma publicação ou de um perfil aparece aqui, e daqui dá para desfazer.
servers-block = Bloquear { $server } inteiro…
servers-unblock = Desbloquear { $server }
servers-unblock-short = Desbloquear
servers-block-ask = Bloquear { $server } inteiro?
    .text = Você não vê publicações de ninguém de lá, e ninguém de lá pode seguir você.
servers-block-yes = Bloquear o servidor
servers-lost = { $following ->
        [0] Você perde { $followers ->
            [one] { $followers } seguidor
           *[other] { $followers } seguidores
        } de lá, e isso não volta sozinho.
        [one] Você deixa de seguir { $following } pessoa de lá e perde { $followers ->
            [one] { $followers } seguidor
           *[other] { $followers } seguidores
        }. Isso não volta sozinho.
       *[other] Você deixa de seguir { $following } pessoas de lá e perde { $followers ->
            [one] { $followers } seguidor
           *[other] { $followers } seguidores
        }. Isso não volta sozinho.
    }
servers-lost-nothing = Você não segue ninguém de lá, e ninguém de lá segue você.
servers-lost-unknown = Você deixa de seguir as pessoas de lá, elas deixam de seguir você, e isso não volta sozinho.
servers-blocked = Você bloqueou { $server } inteiro.
servers-unblocked = { $server } não está mais bloqueado.
servers-block-failed = { $server } não foi bloqueado.
servers-unblock-failed = { $server } continua bloqueado.

## Filtros

less = Ver menos disto
    .text = Publicações com estas palavras ficam fora do Início, das listas, das conversas e das notificações.
less-tags = Hashtags da publicação
less-words = Palavras
    .help = Como palavras inteiras. Separe várias com vírgula.
less-length = Por quanto tempo
less-way = O que acontece com essas publicações
less-hide = Deixar de fora
less-warn = Cobrir
less-hide-means = Você não fica sabendo que elas existem.
less-warn-means = Você vê que há uma, e pode abrir.
less-yes = Ver menos
less-no-words = Escolha uma hashtag ou digite uma palavra.
less-done = Você vai ver menos de { $words }.
less-failed = O filtro não foi criado.
filters = Filtros
filters-new = Novo filtro
filters-none = Nenhum filtro ainda
    .text = “Ver menos disto”, no menu de uma publicação, cria um, por um tempo ou para sempre.
filters-hides = Deixa publicações de fora
filters-warns = Cobre publicações
filters-until = até { $time }
filters-remove = Remover o filtro { $title }
filters-remove-short = Remover
filters-removed = O filtro foi removido.
