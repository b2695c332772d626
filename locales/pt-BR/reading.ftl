### A primeira leitura: temas, pessoas e pacotes para seguir, e o Início que nasce disso.

reading-title = Escolha o que ler
reading-label = O que ler
reading-topics = Temas
reading-people = Pessoas
reading-packs = Pacotes
reading-preview = Seu Início
reading-people-today = { $count ->
        [one] { $count } pessoa hoje
       *[other] { $count } pessoas hoje
    }
reading-nobody = Este servidor não sugere ninguém no momento. Em Pacotes, um link ou um nome também funciona.
reading-fault = O que você escolheu está guardado.

## Por que uma pessoa é sugerida

reading-why-featured = Escolha da equipe de { $server }
reading-why-followed = Muita gente em { $server } segue
reading-why-talked-with = Conversa com muita gente em { $server }
reading-why-friends = Gente que você segue também segue
reading-why-similar = Lembra alguém que você segue
reading-why-trending = Em alta em { $server }
reading-why-active = Presença ativa em { $server }
reading-why-tag = Publica com { $tag }
reading-why-pack = Neste pacote
reading-why-post = Escreveu a publicação do seu link
reading-person-chosen = Você escolheu

## Links

reading-link = Um pacote, uma pessoa ou uma hashtag
reading-link-help = Cole o link de um pacote ou de um perfil, ou digite um nome como @voce@mastodon.la, ou uma #hashtag.
reading-link-placeholder = Link, @nome@servidor ou #hashtag
reading-link-go = Incluir
reading-paste = Colar
reading-clipboard-empty = Não há nenhum texto copiado.
reading-link-server = Isso é um servidor, não algo para seguir.
reading-link-nothing = O Trente não achou nada para seguir aí. Veja se não escapou algum erro, ou cole o link inteiro.
reading-pack-by = Montado por { $name }
reading-pack-all = { $count ->
        [one] Escolher { $count } pessoa
       *[other] Escolher as { $count } pessoas
    }

## O Início que nasce disso

reading-preview-empty = Nada aqui ainda
    .text = Escolha um tema ou uma pessoa, e as publicações aparecem aqui.
reading-side-empty = Escolha algo, e aparece aqui na hora.
reading-side-text = Publicações em { $server } agora, das mais novas às mais antigas.

## O contador, e até onde já se seguiu

reading-none = Escolha cerca de { $goal }, e seu Início já tem o que mostrar desde o primeiro minuto.
reading-chosen = { $count ->
        [one] Você escolheu { $count } e passa a seguir assim que sua conta abrir.
       *[other] Você escolheu { $count } e passa a seguir tudo assim que sua conta abrir.
    }
reading-following = Seguindo o que você escolheu: { $done } de { $count }
reading-followed = { $count ->
        [one] Você escolheu { $count } e já segue.
       *[other] Você escolheu { $count } e já segue tudo.
    }
reading-failed = { $count ->
        [one] Não deu para seguir { $count } das suas escolhas.
       *[other] Não deu para seguir { $count } das suas escolhas.
    }
reading-paused = Seu servidor pede uma pausa. O Trente retoma sozinho { $when }.
reading-paused-long = Seu servidor limita quantas pessoas dá para seguir de uma vez. O Trente continua sozinho com o resto, hoje mais tarde ou amanhã.

## O que mais está à espera

reading-queue = Para quando sua conta abrir
reading-queue-tag = Seguir { $tag }
reading-queue-person = Seguir { $handle }
reading-queue-favourite = Favoritar publicação
reading-queue-boost = Impulsionar publicação
reading-queue-save = Salvar publicação
reading-queue-vote = Votar em enquete
reading-queue-findable = Deixar que encontrem você, ou não
reading-queue-reply = Responder a uma publicação
reading-queue-out = Tirar: { $what }
