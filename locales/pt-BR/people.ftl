### Listas de pessoas, e o que se faz com uma pessoa.

## As listas

people-list = Pessoas
people-followers = Seguidores
people-followers-of = Seguidores de { $name }
people-following = Seguindo
people-following-of = Quem { $name } segue
people-boosted-by = Quem impulsionou
people-favourited-by = Quem favoritou
people-muted-list = Pessoas silenciadas
people-blocked-list = Pessoas bloqueadas
people-loading = Buscando mais…
people-show-more = Mostrar mais pessoas
people-more-came = { $count ->
        [one] Mais { $count } pessoa
       *[other] Mais { $count } pessoas
    }
people-elsewhere = Seu servidor só conhece algumas dessas pessoas. O resto está em { $server }.
people-known-here = Até onde seu servidor sabe. Outros podem conhecer mais gente.
people-hidden = Esta lista está oculta
    .text = Esta pessoa preferiu não mostrar quem ela segue nem quem a segue.
people-no-followers = Ninguém aqui ainda
    .text = Seu servidor não conhece ninguém que siga esta pessoa.
people-no-following = Ninguém aqui ainda
    .text = Seu servidor não conhece ninguém que esta pessoa siga.
people-no-boosts = Nenhum impulso conhecido
    .text = Seu servidor não conhece ninguém que tenha impulsionado esta publicação.
people-no-favourites = Nenhum favorito conhecido
    .text = Seu servidor não conhece ninguém que tenha favoritado esta publicação.
people-none-muted = Você não silenciou ninguém
    .text = Quem você silencia no menu de uma publicação ou de um perfil aparece aqui, e daqui dá para desfazer.
people-none-blocked = Você não bloqueou ninguém
    .text = Quem você bloqueia no menu de uma publicação ou de um perfil aparece aqui, e daqui dá para desfazer.
people-follow = Seguir { $name }
people-is-followed = Seguindo { $name }
people-request = Pedir para seguir { $name }
people-requested = Pedido enviado para seguir { $name }
people-unmute-short = Dessilenciar
people-unmuted-short = Silêncio desfeito
people-unblocked-short = Bloqueio desfeito

## O menu de uma pessoa

people-more = Mais sobre { $name }
people-boosts = Mostrar impulsos
people-feature = Destacar no meu perfil
people-feature-line = Todo mundo vê que você recomenda esta pessoa
people-mute = Silenciar { $name }…
people-unmute = Dessilenciar { $name }
people-block = Bloquear { $name }…
people-unblock = Desbloquear { $name }
people-report = Denunciar { $name }…
people-remove = Remover dos seguidores…
people-copy = Copiar endereço
people-copied = Endereço copiado.
people-open = Abrir em { $server }

## O que se pergunta antes

people-block-ask = Bloquear { $name }?
people-block-text = Nenhum dos dois lados vê o outro. Vocês deixam de se seguir, e desbloquear não traz isso de volta. A pessoa não recebe aviso, mas pode descobrir se for olhar.
people-block-yes = Bloquear
people-remove-ask = Remover { $name } dos seus seguidores?
people-remove-text = Suas publicações não chegam mais ao Início dessa pessoa. Ela não recebe aviso e pode seguir você de novo.
people-remove-yes = Remover

mute-ask = Silenciar { $name }?
mute-text = Você não vê nada dessa pessoa até o silêncio acabar. Ela continua podendo ler você e não fica sabendo.
mute-length = Por quanto tempo
mute-hour = 1 hora
mute-day = 1 dia
mute-week = 1 semana
mute-month = 30 dias
mute-ever = Sem prazo
mute-until = Até { $time }
mute-no-end = Até você desfazer
mute-notifications = Ocultar também o que essa pessoa faz com minhas publicações
mute-yes = Silenciar

## Depois de feito

people-undo = Desfazer
people-muted = Você silenciou { $name }.
people-unmuted = Você dessilenciou { $name }.
people-blocked = Você bloqueou { $name }.
people-unblocked = Você desbloqueou { $name }.
people-removed = { $name } não segue mais você.
people-boosts-shown = Os impulsos de { $name } voltam a aparecer.
people-boosts-hidden = Os impulsos de { $name } não aparecem mais.
people-featured = { $name } está em destaque no seu perfil.
people-unfeatured = { $name } não está mais em destaque no seu perfil.

## Quando o servidor recusou

people-mute-failed = Não deu para silenciar { $name }.
people-unmute-failed = Não deu para dessilenciar { $name }.
people-block-failed = Não deu para bloquear { $name }.
people-unblock-failed = Não deu para desbloquear { $name }.
people-change-failed = Não deu certo. Com { $name }, tudo continua como antes.

## Pacotes: pessoas que alguém escolheu, para seguir de uma vez

pack = Pacote
pack-people = { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
pack-page = Página do pacote na web
pack-empty = Ninguém neste pacote
    .text = Quem é colocado em um pacote precisa concordar primeiro.
pack-mine = Você está neste pacote.
pack-leave = Sair do pacote
pack-leave-ask = Sair deste pacote?
    .text = Ninguém recebe aviso. Quem fez o pacote não pode colocar você de volta.
pack-left = Você não está mais neste pacote.
