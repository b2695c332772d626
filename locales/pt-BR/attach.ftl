### Imagens, vídeos e sons que vão junto com uma publicação.

compose-media-add = Adicionar imagens, um vídeo ou um áudio
compose-media-drop = Solte para anexar
compose-media = Anexos
compose-media-name = { $kind ->
        [film] Vídeo { $number }
        [sound] Áudio { $number }
       *[picture] Imagem { $number }
    }
compose-media-sending = Enviando
compose-media-processing = Seu servidor está preparando o arquivo.
compose-media-failed = O arquivo continua neste aparelho.
compose-media-again = Tentar de novo
compose-media-lost = Este arquivo não está mais aqui, nem no seu servidor. Remova e escolha de novo.
compose-media-remove = Remover { $name }
compose-media-removed = { $name }: anexo removido.
compose-media-undo = Desfazer
compose-media-earlier = Mover { $name } para a frente
compose-media-later = Mover { $name } para trás
compose-media-moved = Agora é o número { $number }

## Arquivos que não são aceitos

compose-media-empty = { $name } está vazio.
compose-media-kind = { $server } não aceita arquivos como { $name }.
compose-media-large = { $kind ->
        [picture] { $name } tem { $size } MB. { $server } aceita imagens de até { $most } MB.
       *[film] { $name } tem { $size } MB. { $server } aceita vídeos e áudios de até { $most } MB.
    }
compose-media-many = { $count ->
        [one] { $name } passa do limite: { $server } aceita { $count } arquivo por publicação.
       *[other] { $name } passa do limite: { $server } aceita { $count } arquivos por publicação.
    }
compose-media-film-beside = { $name } precisa ir sem mais nada: { $server } aceita um vídeo ou um áudio, sem imagens.
compose-media-beside-film = { $name } não cabe: { $server } não aceita mais nada junto com um vídeo ou um áudio.
compose-media-understood = Fechar esta mensagem

## Conteúdo sensível

compose-sensitive = Ocultar até tocar

## À espera dos envios

compose-waiting = Sua publicação sai assim que tudo for enviado.
compose-waiting-stop = Não esperar

## Descrições

compose-media-describe = Descrever
compose-media-describe-of = Descrever { $name }
compose-media-edit = Com descrição
compose-media-edit-of = { $name }: com descrição. Editar
compose-describe-title = Descrever { $name }
compose-describe-words = O que se vê ou se ouve
compose-describe-help = Quem não enxerga lê ou ouve isto. Diga o que importa, inclusive os textos que aparecem.
compose-describe-used = { $used } de { $most }
compose-describe-done = Pronto
compose-focus = Ponto principal: { $across } por cento a partir da esquerda, { $down } por cento a partir do topo
compose-focus-help = Toque no que mais importa, ou use as setas: fica à vista quando a imagem é cortada.
compose-undescribed = { $count ->
        [one] { $count } arquivo está sem descrição.
       *[other] { $count } arquivos estão sem descrição.
    }
compose-undescribed-why = Tem gente que lê a descrição em vez de ver.
compose-describe-first = Descrever
compose-post-anyway = Publicar mesmo assim

## Nos ajustes

settings-describe = Imagens sem descrição
    .text = O Trente lembra você uma vez, antes de publicar.
settings-describe-on = Lembrar
settings-describe-off = Não lembrar
