### Escrever uma publicação.

compose-title = Nova publicação
compose-title-reply = Responder
compose-close = Fechar e guardar o rascunho
compose-text = Sua publicação
compose-placeholder = No que você está pensando?
compose-placeholder-reply = Sua resposta
compose-send = Publicar
compose-sending = Publicando
compose-send-keys = { $keys } publica
compose-tools = Adicionar à publicação

## A quem se responde

compose-replying = Respondendo a { $name }
compose-post-gone = A publicação a que você está respondendo não carregou. Seu texto está guardado.

## Quem pode ver

compose-visibility = Quem pode ver: { $who }
compose-visibility-menu = Quem pode ver
compose-public = Todo mundo
    .line = Aparece nas linhas do tempo públicas, nas buscas e no seu perfil.
compose-unlisted = Todo mundo, sem alarde
    .line = Qualquer pessoa pode ler no seu perfil, mas não aparece nas linhas do tempo públicas.
compose-private = Seguidores
    .line = Só quem segue você e quem você mencionar.
compose-direct = Pessoas mencionadas
    .line = Só as pessoas que você mencionar. A equipe do seu servidor também tem como ler.

## O idioma

compose-language = Idioma desta publicação: { $language }
compose-language-yours = Seus
compose-language-all = Todos os idiomas
compose-language-unset = Idioma

## Aviso de conteúdo

compose-warning-add = Adicionar aviso de conteúdo
compose-warning-remove = Remover aviso de conteúdo
compose-warning = Aviso de conteúdo
compose-warning-placeholder = O que convém saber antes de ler?

## Tamanho

compose-left = { $count ->
        [one] { $count } caractere disponível
       *[other] { $count } caracteres disponíveis
    }
compose-over = { $count ->
        [one] { $count } caractere a mais
       *[other] { $count } caracteres a mais
    }

## Rascunhos

compose-draft-saved = Rascunho guardado neste aparelho
compose-draft-failed = Não deu para guardar o rascunho neste aparelho. Seu texto continua aqui; deixe esta página aberta ou copie o texto.
compose-draft-restored = Seu rascunho de antes voltou.
compose-discard = Descartar
compose-discard-ask = Descartar este rascunho?
compose-discard-text = Ele existe só neste aparelho. Depois de descartado, não tem volta.
compose-discard-yes = Descartar
compose-discard-no = Manter

## Depois de enviar

compose-sent = Publicado.
compose-sent-view = Ver
compose-again = Publicar de novo
compose-not-there = Não está entre suas publicações mais novas. Você já pode publicar.
compose-not-sent = Não foi publicado. Seu texto está a salvo aqui.
compose-join = Criar uma conta
compose-needs-account = Para escrever, é preciso ter uma conta. Crie uma ou entre, e esta página abre de novo.
share-kept = O que você compartilhou fica guardado e abre aqui assim que você tiver uma conta.
share-left-out = Nem tudo veio junto: o Trente aceita até quatro arquivos de 100 MB cada.

compose-keep = Guardar rascunho
compose-waits = Guardado. Você pode publicar assim que sua conta abrir.

## Quem vai ver: uma frase abaixo do texto

compose-seen-public = { $quotes ->
        [public] Todo mundo pode ver e citar.
        [followers] Todo mundo pode ver. Além de você, só seus seguidores podem citar.
        [nobody] Todo mundo pode ver. Só você pode citar.
       *[unsaid] Todo mundo pode ver, também nas buscas e nas linhas do tempo públicas.
    }
compose-seen-unlisted = { $quotes ->
        [public] Todo mundo pode ver, mas fica fora das linhas do tempo públicas. Qualquer pessoa pode citar.
        [followers] Todo mundo pode ver, mas fica fora das linhas do tempo públicas. Só seus seguidores podem citar.
        [nobody] Todo mundo pode ver, mas fica fora das linhas do tempo públicas. Só você pode citar.
       *[unsaid] Todo mundo pode ver, mas fica fora das linhas do tempo públicas.
    }
compose-seen-private = { $followers ->
        [chosen] Só as pessoas que você aceitou podem ver.
       *[open] Só seus seguidores podem ver. Mas qualquer pessoa pode passar a seguir você, e então ver também.
    }
compose-seen-private-named = { $followers ->
        [chosen] As pessoas que você aceitou podem ver, e { $names } também.
       *[open] Seus seguidores podem ver, e { $names } também. Qualquer pessoa pode passar a seguir você.
    }
compose-seen-direct = Fica entre você e { $names }. As equipes dos servidores também têm como ler.
compose-seen-nobody = Só você vai ver: escreva o nome de alguém, como @nome.
compose-seen-others = { $count ->
        [one] { $name } e mais { $count }
       *[other] { $name } e mais { $count }
    }
compose-seen-local = Só quem é de { $server } pode ver. Não vai para nenhum outro servidor.
compose-seen-local-private = { $followers ->
        [chosen] Só as pessoas de { $server } que você aceitou podem ver.
       *[open] Só seus seguidores em { $server } podem ver. Mas qualquer pessoa de lá pode passar a seguir você, e então ver também.
    }
compose-seen-local-private-named = { $followers ->
        [chosen] As pessoas de { $server } que você aceitou podem ver, e { $names } também.
       *[open] Seus seguidores em { $server } podem ver, e { $names } também. Qualquer pessoa de lá pode passar a seguir você.
    }
compose-seen-local-direct = Fica entre você e { $names }. A equipe de { $server } também tem como ler.
compose-seen-local-nobody = Só você vai ver: escreva o nome de alguém de { $server }, como @nome.
compose-seen-local-missed = Não vai para nenhum outro servidor, então não chega a { $names }.
compose-local = Só em { $server }
    .text = Não vai para nenhum outro servidor: quem está em outro não recebe, mesmo que siga você.
compose-markdown = Markdown
    .text = *Itálico*, **negrito**, [links](https://…) e listas aparecem com formatação.
compose-visibility-done = Pronto
compose-quotes = Quem pode citar
compose-quote-public = Todo mundo
compose-quote-followers = Seguidores
compose-quote-nobody = Ninguém
compose-quotes-closed = O que nem todo mundo vê, ninguém mais pode citar.

## Uma enquete

compose-poll = Enquete
compose-poll-add = Adicionar enquete
compose-poll-remove = Remover enquete
compose-poll-answer = Resposta { $place }
compose-poll-less = Remover a resposta { $place }
compose-poll-more = Adicionar resposta
compose-poll-several = Várias respostas
compose-poll-length = Aberta por
compose-poll-minutes = { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
compose-poll-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
compose-poll-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
compose-poll-few = Uma enquete precisa de pelo menos duas respostas.
compose-poll-long = Cada resposta pode ter no máximo { $most } caracteres.
compose-poll-twice = Duas respostas dizem a mesma coisa.
compose-poll-or-media = { $server } aceita imagens ou uma enquete em uma publicação, não as duas coisas.

## O idioma do que se escreve

compose-tongue = Isto parece { $language }.
    .take = Publicar em { $language }
    .leave = Deixar assim

## Um fio: publicações que saem uma depois da outra

compose-thread-add = Adicionar publicação
compose-thread-placeholder = E depois?
compose-thread-nth = Publicação { $place } de { $count }
compose-thread-remove = Remover a publicação { $place }
compose-thread-removed = Removida do fio.
compose-thread-long = É texto demais para uma publicação só.
compose-thread-split = Transformar em fio
compose-thread-made = Agora seu texto é um fio: cada parte cabe em uma publicação.
compose-thread-sending = Publicando { $place } de { $count }
compose-thread-sent = { $count ->
        [one] Publicado.
       *[other] Publicado: um fio de { $count } publicações.
    }
compose-thread-stopped = { $count ->
        [one] A primeira publicação do seu fio já saiu. O resto está a salvo aqui e continua a partir daí.
       *[other] As { $count } primeiras publicações do seu fio já saíram. O resto está a salvo aqui e continua a partir daí.
    }
compose-thread-later = Um fio não pode esperar no servidor, que só guarda publicações avulsas. Publique agora ou deixe entre seus rascunhos.
compose-thread-nobody = Só você veria a publicação { $place }: escreva nela o nome de alguém, como @nome.
