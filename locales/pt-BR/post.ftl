### Uma publicação e tudo o que há nela.

## Acima do texto

post-boosted-by = { $name } impulsionou
post-in-reply-to = Em resposta a { $handle }
post-edited = Editada
post-edited-at = Editada { $time }
post-bot = Automatizada
post-visibility-unlisted = Todo mundo, sem alarde
post-visibility-private = Só seguidores
post-visibility-direct = Só pessoas mencionadas
post-visibility-other = Limitada pelo servidor

## Botões

post-reply = Responder
post-reply-count = { $count ->
        [one] Responder, { $count } até agora
       *[other] Responder, { $count } até agora
    }
post-boost = Impulsionar
post-boost-count = { $count ->
        [one] Impulsionar, { $count } até agora
       *[other] Impulsionar, { $count } até agora
    }
post-favourite = Favoritar
post-favourite-count = { $count ->
        [one] Favoritar, { $count } até agora
       *[other] Favoritar, { $count } até agora
    }
post-save = Salvar
post-more = Mais
post-share = Compartilhar…
post-copy-link = Copiar link
post-link-copied = Link copiado.
post-open-browser = Abrir no navegador
post-less = Ver menos disto…
post-delete = Excluir
post-delete-ask = Excluir esta publicação?
post-delete-text = Ela some do seu servidor, e dos outros assim que ficarem sabendo. Não tem volta.
post-delete-yes = Excluir
post-delete-no = Manter
post-deleted = Excluída.
post-boost-private = Publicações só para seguidores não podem ser impulsionadas.

## O que foi desfeito porque o servidor recusou

post-vote-failed = Seu voto não foi aceito. Nada mudou.
post-favourite-failed = O favorito não foi aceito. Tudo continua como antes.
post-boost-failed = O impulso não foi aceito. Tudo continua como antes.
post-save-failed = A publicação não foi salva. Tudo continua como antes.

## Aviso de conteúdo, filtros e imagens sensíveis

post-warning-show = Mostrar
post-warning-hide = Ocultar
post-sensitive = Conteúdo sensível
post-held-back = De { $server }
post-sensitive-show = Mostrar
post-sensitive-hide = Ocultar de novo
post-filtered = Oculta pelo seu filtro “{ $title }”
post-filtered-show = Mostrar mesmo assim

## Imagens, vídeos e áudios

post-media-audio = Áudio
post-media-other = Abrir anexo
post-media-no-alt = Sem descrição
post-media-failed = A imagem não chegou.
post-media-preview = Não dá para mostrar esta imagem aqui. Esta é a prévia dela.
post-media-description = Descrição
post-alt = ALT
post-media-place = { $place } de { $count }
post-media-next = Próxima
post-media-previous = Anterior

## Enquetes

post-poll = Enquete
post-poll-people = { $count ->
        [one] { $count } pessoa votou
       *[other] { $count } pessoas votaram
    }
post-poll-votes = { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
post-poll-closes = Termina { $when }
post-poll-closed = Terminou
post-poll-yours = Seu voto
post-poll-one = Escolha uma resposta
post-poll-several = Você pode escolher várias respostas.
post-poll-vote = Votar
post-poll-results = Ver o resultado
post-poll-back = Voltar às respostas
post-poll-choose-first = Escolha uma resposta primeiro.
post-poll-kept = Seu voto vale assim que sua conta abrir.

## Links e citações

post-card-open = Abre no seu navegador
link-ask = Abrir { $host }?
link-ask-letters = O nome deste site tem letras incomuns, então pode se parecer com o nome de outro. Se você não o conhece, cuidado com o que digita lá.
link-ask-plain = A conexão até lá não é criptografada: no caminho, outras pessoas podem ler e alterar o que você vê e digita.
link-ask-yes = Abrir
post-quote = Publicação citada
post-quote-pending = A publicação citada aparece quando quem a escreveu concordar.
post-quote-hidden = A publicação citada não pode ser mostrada.
post-quote-rejected = Quem escreveu a publicação citada não concordou com a citação.
post-quote-revoked = Quem escreveu a publicação citada retirou a citação.
post-quote-deleted = A publicação citada foi excluída.
post-quote-unauthorized = Você não tem acesso à publicação citada.
post-quote-blocked = A publicação citada é de alguém que você bloqueou.
post-quote-server-blocked = A publicação citada é de um servidor que você bloqueou.
post-quote-muted = A publicação citada é de alguém que você silenciou.
post-quote-anyway = Mostrar mesmo assim
post-quote-show = Mostrar a publicação citada

## A publicação inteira para leitores de tela

post-label = { $name }: { $text } { $time }.
post-label-media = { $count ->
        [one] { $count } anexo.
       *[other] { $count } anexos.
    }
post-visibility-public = Todo mundo pode ver
post-media-plays = Abre no seu navegador

## Por que uma publicação está no Início sem que se siga quem a escreveu ou impulsionou

post-because-tag = Porque você segue { $tag }
post-because-tag-chosen = Porque você escolheu { $tag }
post-because-trending = Em alta em { $server }
post-because-local = Publicada agora em { $server }
post-because-person = De alguém que você escolheu

## Fixadas e traduções

post-pinned = Fixada
post-translate = Traduzir do { $language }
post-translating = Traduzindo…
post-original = Mostrar o original
post-translated-by = Traduzida do { $language } por { $by }
post-translated = Traduzida do { $language }
post-translated-said = Publicação traduzida.
post-translate-failed = Não deu para traduzir.
post-pin = Fixar no meu perfil
post-is-pinned = Agora está no topo do seu perfil.
post-is-unpinned = Não está mais no topo do seu perfil.

## Fazer algo com uma publicação usando outra conta deste aparelho

post-as = Impulsionar, favoritar ou responder como…
post-as-title = Com outra conta
post-as-who = Com qual conta?
post-as-nobody = Não há outra conta com que fazer isso.
    .text = Você pode adicionar uma nos ajustes.
post-as-looking = Procurando a publicação em { $server }
post-as-missing = { $server } não encontra esta publicação. Talvez ela não seja para todo mundo, ou os dois servidores não troquem publicações.
post-as-here = A publicação está lá. O que você fizer agora, você faz como { $handle }.
post-as-reply-note = Para responder, você passa para essa conta.
