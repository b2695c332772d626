### O perfil de uma pessoa.

profile-title = Perfil
profile-posts = { $count ->
        [one] { $count } publicação
       *[other] { $count } publicações
    }
profile-following = { $count ->
        [one] seguindo { $count }
       *[other] seguindo { $count }
    }
profile-followers = { $count ->
        [one] { $count } seguidor
       *[other] { $count } seguidores
    }
profile-follow = Seguir
profile-is-followed = Seguindo
profile-request = Pedir para seguir
profile-requested = Pedido enviado
profile-follows-you = Segue você
profile-muted = Você silenciou
profile-blocked = Você bloqueou
profile-follow-failed = Não deu certo. Tudo continua como antes.
profile-joined = Aqui desde { $date }
profile-moved = Esta pessoa se mudou para { $handle }.
profile-moved-go = Ir para lá
profile-remote = Publicações mais antigas podem estar só em { $server }.
profile-remote-open = Abrir lá
profile-locked = Aprova seguidores
profile-bot = Conta automatizada
profile-verified = Link verificado em { $date }
profile-fields = Sobre esta pessoa
profile-no-posts = Nada publicado ainda
    .text = Quando houver uma publicação, ela aparece aqui.
profile-header = Imagem de capa de { $name }

## As publicações

profile-tabs = Publicações de { $name }
profile-tab-posts = Publicações
profile-tab-replies = Respostas
profile-tab-media = Mídia
profile-pinned = Fixadas
profile-no-media = Nenhuma imagem ou vídeo ainda
    .text = Publicações com imagens, vídeos ou áudios aparecem aqui.

## A relação com a pessoa

profile-bell = Avisar quando { $name } publicar
profile-no-boosts = Sem impulsos
profile-muted-until = Silêncio até { $time }
profile-unblock = Desbloquear
profile-familiar-one = { $name }, que você segue, também segue esta conta
profile-familiar-two = { $name } e { $other }, que você segue, também seguem esta conta
profile-familiar-more = { $count ->
        [one] { $name } e mais { $count } pessoa que você segue também seguem esta conta
       *[other] { $name } e mais { $count } pessoas que você segue também seguem esta conta
    }
profile-featured-tags = Hashtags em destaque
profile-featured-people = Recomenda estas pessoas
profile-packs = Fez estes pacotes
profile-packs-within = Pacotes em que você está

## A nota privada

profile-note = Nota privada
profile-note-add = Adicionar uma nota privada
profile-note-change = Editar a nota
profile-note-about = Nota privada sobre { $name }
profile-note-who = Só você vê. Ela fica guardada no seu servidor.
profile-note-save = Salvar
profile-note-kept = Nota salva.
profile-note-failed = A nota não foi salva. O que você digitou continua aqui.

## Contas em situação diferente

profile-memorial = Esta conta é mantida em memória de alguém que morreu.
profile-limited = { $server } só mostra esta conta se você pedir
    .text = A moderação de { $server } limitou esta conta. Pode haver muitos motivos; dê uma olhada e decida você.
profile-limited-show = Mostrar
profile-suspended = Esta conta foi encerrada por { $server }
    .text = As publicações dela não podem mais ser mostradas aqui. Nada seu se perdeu.
profile-blocking = Você bloqueou { $name }
    .text = Nenhum dos dois lados vê o que o outro publica.
profile-blocked-by = { $name } bloqueou você
    .text = Você não pode ver as publicações desta pessoa nem segui-la.
profile-server-blocked = Você bloqueou este servidor inteiro
    .text = As publicações de lá não aparecem para você.
