### O que aconteceu com quem lê, quem pede para seguir, e o que fica retido.

notifications-title = Notificações
notifications-sections = Tipos de notificação
notifications-all = Tudo
notifications-mentions = Menções
notifications-private = Privadas
notifications-requests = Pedidos
notifications-loading = Carregando notificações
notifications-new = Nova
notifications-show = { $count ->
        [one] Mostrar { $count } nova notificação
       *[other] Mostrar { $count } novas notificações
    }
notifications-choose = Escolher quem pode notificar você
notifications-clear = Limpar todas as notificações
    .ask = Limpar todas as notificações?
    .text = Elas somem de todos os seus apps e não têm volta. As publicações ficam.
    .yes = Limpar tudo
    .no = Manter
    .done = As notificações foram limpas.
notifications-dismiss = Dispensar: { $what }
notifications-empty = Nada aconteceu ainda
    .text = Quando alguém responder a você, favoritar ou impulsionar o que você escreveu, ou seguir você, aparece aqui.
notifications-empty-mentions = Ninguém mencionou você ainda
    .text = Publicações que mencionam você aparecem aqui, respostas também.
notifications-wordless = Uma publicação sem texto

## O que aconteceu, uma frase para cada coisa

notifications-favourite = { $others ->
        [0] { $name } favoritou sua publicação
        [one] { $name } e { $second } favoritaram sua publicação
       *[other] { $name } e mais { $others } favoritaram sua publicação
    }
notifications-boost = { $others ->
        [0] { $name } impulsionou sua publicação
        [one] { $name } e { $second } impulsionaram sua publicação
       *[other] { $name } e mais { $others } impulsionaram sua publicação
    }
notifications-follow = { $others ->
        [0] { $name } agora segue você
        [one] { $name } e { $second } agora seguem você
       *[other] { $name } e mais { $others } agora seguem você
    }
notifications-follow-request = { $name } quer seguir você
notifications-mention = { $name } mencionou você
notifications-reply = { $name } respondeu a você
notifications-private-mention = { $name } escreveu para você em particular
notifications-posted = { $name } publicou
notifications-poll = Uma enquete em que você votou terminou
notifications-own-poll = Sua enquete terminou
notifications-changed = { $name } editou uma publicação que você impulsionou
notifications-quote = { $name } citou sua publicação
notifications-quoted-changed = { $name } editou uma publicação que você citou
notifications-pack = { $name } colocou você em um pacote
notifications-pack-changed = { $name } editou um pacote em que você está
notifications-sign-up = { $others ->
        [0] { $name } criou uma conta
        [one] { $name } e { $second } criaram contas
       *[other] { $name } e mais { $others } criaram contas
    }
notifications-report = { $name } denunciou { $target }
notifications-severed = As ligações com { $target } foram cortadas
notifications-severed-followers = { $followers ->
        [one] { $followers } seguidor a menos
       *[other] { $followers } seguidores a menos
    }
notifications-severed-following = { $following ->
        [one] Você não segue mais { $following } pessoa de lá
       *[other] Você não segue mais { $following } pessoas de lá
    }
notifications-warning = A moderação do seu servidor tomou uma medida sobre sua conta
notifications-other = { $name } fez algo que esta versão do Trente ainda não conhece
notifications-other-nobody = Aconteceu algo que esta versão do Trente ainda não conhece

## Avisos do sistema

popups-ask = Quer que o sistema avise o que acontece aqui enquanto o Trente está aberto?
    .yes = Sim, pode avisar
    .no = Agora não
popups-on = O sistema vai avisar você. Dá para desligar nos ajustes.
popups-off = Nenhum aviso vai aparecer. Dá para mudar isso nos ajustes.
popups-first = O Trente avisa por aqui
    .text = Quando algo acontece enquanto você está em outra coisa.
popups-several = { $count ->
        [one] { $count } nova notificação
       *[other] { $count } novas notificações
    }
popups-open = Abrir as notificações
popups-nowhere = Seu sistema não está mostrando avisos no momento.

## Ações

notifications-follow-back = { $count ->
        [1] Seguir de volta
        [one] Seguir { $count } pessoa de volta
       *[other] Seguir as { $count } de volta
    }
notifications-followed-back = Você segue de volta.
notifications-accept = Aceitar
notifications-accept-label = Aceitar { $name }
notifications-refuse = Recusar
notifications-refuse-label = Recusar { $name }
notifications-accepted = Pedido aceito
notifications-refused = Pedido recusado

## O que fica retido

notifications-held-line = { $count ->
        [one] Há notificações retidas de { $count } pessoa
       *[other] Há notificações retidas de { $count } pessoas
    }
requests-follow = Querem seguir você
requests-follow-none = Ninguém está pedindo para seguir você no momento.
requests-held = Retidas para você
requests-held-about = Estas pessoas procuraram você, e uma escolha sua retém o que elas mandam. Elas não recebem aviso.
requests-held-none = Não há nada retido.
requests-held-count = { $count ->
        [one] { $count } notificação
       *[other] { $count } notificações
    }
requests-let-in = Liberar
requests-let-in-label = Liberar { $name }
requests-dismiss = Dispensar
requests-dismiss-label = Dispensar { $name }
requests-let-in-done = Pronto. De agora em diante, o que vier dessa pessoa chega a você.
requests-dismissed = Pedido dispensado

## Quem pode notificar

choices-title = Quem pode notificar você
choices-about = Seu servidor guarda estas escolhas, então elas valem em todos os apps.
choices-none = Seu servidor não tem essas escolhas
    .text = Elas existem a partir do Mastodon 4.3. Qualquer pessoa pode notificar você.
choices-not-followed = Pessoas que você não segue
choices-not-followers = Pessoas que não seguem você
choices-new = Contas com menos de 30 dias
choices-private = Menções privadas que você não pediu
choices-limited = Contas limitadas pela moderação do seu servidor
choices-accept = Mostrar
choices-hold = Reter
choices-drop = Ignorar
choices-loading = Carregando suas escolhas

## Conversas privadas

conversations-note = Só as pessoas da conversa e quem administra os servidores delas podem ler. A conversa não é criptografada.
conversations-list = Conversas privadas, das mais novas às mais antigas
conversations-loading = Carregando conversas
conversations-empty = Nenhuma conversa privada ainda
    .text = Uma publicação só para pessoas mencionadas começa uma. Ao escrever, escolha “Pessoas mencionadas”.
conversations-own = Você: { $words }
conversations-alone = Só você
conversations-remove-label = Remover da lista: { $name }
conversations-remove-ask = Remover esta conversa?
    .text = Ela sai da sua lista. As publicações ficam onde estão.
    .yes = Remover
    .no = Manter
