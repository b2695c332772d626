### As próprias publicações depois que saem: editar, reescrever, citar, e quem pode citar.

## No menu da própria publicação

post-change = Editar
post-redraft = Excluir e reescrever
post-quotes = Quem pode citar

## Editar uma publicação

compose-title-change = Editar sua publicação
compose-save = Salvar
compose-saving = Salvando
compose-changed = Sua publicação foi editada.
compose-seen-fixed = Depois que uma publicação sai, não dá para mudar quem pode ver: outras pessoas já a receberam.
compose-undo-ask = Descartar suas mudanças?
compose-undo-text = A publicação fica como está.
compose-nothing-written = Nada mudou, e nada do que você escreveu se perdeu.
compose-not-changed = A mudança não foi salva. Seu texto continua aqui.
compose-change-again = Salvar de novo
compose-not-changed-yet = Sua publicação está como antes. Você já pode salvar a mudança.
compose-poll-keeps = Como antes
compose-poll-votes = Se você mudar as respostas, ou quantas dá para escolher, todos os votos dados até agora se perdem.
compose-poll-ended = Esta enquete terminou. Se você salvar, ela abre de novo, por pelo menos cinco minutos.
compose-poll-gone = Sem a enquete, todos os votos dela se perdem.

## Excluir uma publicação e reescrever

post-redraft-ask = Excluir esta publicação e reescrever?
post-redraft-text = O texto e as imagens voltam como rascunho. O que se perde: { $replies ->
        [one] { $replies } resposta
       *[other] { $replies } respostas
    }, { $boosts ->
        [one] { $boosts } impulso
       *[other] { $boosts } impulsos
    } e { $favourites ->
        [one] { $favourites } favorito
       *[other] { $favourites } favoritos
    }. As respostas continuam existindo, mas não mais abaixo da sua publicação.
post-redraft-text-none = O texto e as imagens voltam como rascunho. Favoritos, impulsos e respostas que ainda possam chegar se perdem.
post-redraft-yes = Excluir e reescrever
post-redrafted = Excluída. O que você escreveu está aqui.

## Citar

compose-title-quote = Citar
compose-placeholder-quote = O que você tem a dizer sobre isso?
compose-quote-remove = Tirar a citação
compose-quote-waits = { $name } precisa concordar primeiro. Até lá, sua publicação aparece sem a citação.
post-quote-it = Citar
post-quote-asks = Só aparece quando quem escreveu concordar.
post-quote-no = { $name } não quer que citem esta publicação.
post-quote-no-followers = Só quem segue { $name } pode citar.
post-quote-no-private = Só dá para citar o que todo mundo pode ver.
post-quote-gone = A publicação que você cita não carregou.

## Quem pode citar as próprias publicações

post-quotes-text = As citações que já existem ficam. Você pode tirar sua publicação de cada uma delas.
post-quotes-save = Salvar
post-quotes-saved = Salvo.
post-unquote = Tirar minha publicação daqui
post-unquote-ask = Tirar sua publicação desta citação?
post-unquote-text = A publicação de { $name } fica, e a sua deixa de aparecer nela. Isso não tem volta.
post-unquote-yes = Tirar
post-unquote-no = Deixar assim
post-unquoted = Sua publicação não aparece mais nela.
