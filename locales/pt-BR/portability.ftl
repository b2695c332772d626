### Levar sua gente junto: arquivos que saem de uma conta e entram nela, e a mudança para outra conta.

portability = Leve sua gente com você
    .short = Salve quem você segue, traga de outra conta, ou mude de conta.
    .text = As pessoas que você segue, suas listas e seus filtros são seus. Salve tudo em arquivos, leve para outra conta, ou mude para lá. São os mesmos arquivos que o próprio Mastodon escreve e lê.

## Os tipos, como são oferecidos

portability-follows = Pessoas que você segue
portability-lists = Listas e quem está nelas
portability-hashtags = Hashtags que você segue
portability-mutes = Pessoas silenciadas
portability-blocks = Pessoas bloqueadas
portability-servers = Servidores bloqueados
portability-filters = Filtros
portability-bookmarks = Publicações salvas

## Os mesmos, contados

portability-count-follows = { $count ->
        [one] { $count } pessoa para seguir
       *[other] { $count } pessoas para seguir
    }
portability-count-lists = { $count ->
        [one] { $count } item de listas
       *[other] { $count } itens de listas
    }
portability-count-hashtags = { $count ->
        [one] { $count } hashtag
       *[other] { $count } hashtags
    }
portability-count-mutes = { $count ->
        [one] { $count } pessoa para silenciar
       *[other] { $count } pessoas para silenciar
    }
portability-count-blocks = { $count ->
        [one] { $count } pessoa para bloquear
       *[other] { $count } pessoas para bloquear
    }
portability-count-servers = { $count ->
        [one] { $count } servidor para bloquear
       *[other] { $count } servidores para bloquear
    }
portability-count-filters = { $count ->
        [one] { $count } filtro
       *[other] { $count } filtros
    }
portability-count-bookmarks = { $count ->
        [one] { $count } publicação salva
       *[other] { $count } publicações salvas
    }

## Para fora da conta

export = Salvar em arquivos
    .text = O Trente pede ao seu servidor o que você marcar e grava nos seus downloads. Ninguém mais recebe.
export-what = O que salvar
export-begin = Salvar
export-runs = Salvando
export-none = Marque primeiro algo para salvar.
export-so-far = { $count ->
        [one] { $count } item até agora.
       *[other] { $count } itens até agora.
    }
export-rests = Seu servidor pede uma pausa. Continua { $when }.
export-done = Salvo.
    .text = Os arquivos estão aqui:
export-whole = Tudo em um arquivo só, para o Trente

## Para dentro da conta

import = Trazer de arquivos
    .text = Arquivos que o Mastodon, o Trente ou outro app salvou. Nada acontece antes de você ver o que há neles.
import-choose = Escolher um arquivo
import-reads = Lendo o arquivo
import-refused = { $file } não foi aceito.
import-which = Para que é esta lista?
import-which-text = { $file } traz nomes de pessoas e não diz o que fazer com elas.
import-first = { $names } e mais gente
import-unread = { $count ->
        [one] { $count } linha não pôde ser lida e fica de fora.
       *[other] { $count } linhas não puderam ser lidas e ficam de fora.
    }
import-many = Os servidores deixam seguir 400 pessoas por dia, então isso leva alguns dias. O Trente continua sozinho sempre que estiver aberto.
import-begin = Levar para { $handle }
import-begun = Começou.
imports = A caminho
import-goes-on = { $left ->
        [one] Falta { $left }. Continua sozinho.
       *[other] Faltam { $left }. Continua sozinho.
    }
import-done = { $already ->
        [0] Prontos: { $done }.
        [one] Prontos: { $done }. Um item já estava lá.
       *[other] Prontos: { $done }. { $already } itens já estavam lá.
    }
import-rests-enough = Por hoje chega: os servidores deixam seguir 400 pessoas por dia. Continua { $when }.
import-rests-asked = Seu servidor pede uma pausa. Continua { $when }.
import-rests-unreached = { $when ->
        [unknown] Não deu para conectar ao seu servidor. Continua assim que der.
       *[other] Não deu para conectar ao seu servidor. O Trente tenta de novo { $when }.
    }
import-rests-logged-out = Sua sessão terminou. Entre de novo, e a importação continua.
import-rests-follows = Continua quando você estiver seguindo essas pessoas: só quem você segue pode estar em uma lista.
import-failed = { $count ->
        [one] { $count } item não pôde vir junto
       *[other] { $count } itens não puderam vir junto
    }
import-not-found = Seu servidor não encontra ninguém com esse nome.
import-save = Salvar estes itens em um arquivo
import-saved = Salvo como { $file } em { $folder }
import-stop = Parar
import-clear = Tirar desta lista
import-stop-ask = Parar por aqui?
    .text = O que já foi feito fica. O resto não vem; você pode escolher o arquivo de novo mais tarde.
import-stop-yes = Parar

## A mudança

moving = Mudar para outra conta
moving-way = Mudar, passo a passo
    .text = Para outro servidor, ou outro nome. Seus seguidores vão junto.
moving-lead = Você está de mudança de { $handle }. O que isso significa:
moving-means-followers = Quem segue você passa a seguir a nova conta automaticamente, se o servidor da pessoa souber lidar com mudanças.
moving-means-posts = Suas publicações ficam onde estão. Elas não podem ir junto.
moving-means-back = Depois de uma mudança, é preciso esperar 30 dias para fazer outra.
moving-means-back-week = Depois de uma mudança, é preciso esperar uma semana para fazer outra.
moving-have = Tenha uma conta para onde ir
    .text = Entre nela aqui, ou crie uma primeiro.
moving-to = A conta para onde você vai
moving-join = Criar uma conta
moving-log-in = Entrar em uma
moving-keep = Salve quem você segue
    .text = Seguidores vão junto automaticamente. Quem você segue, suas listas e seus bloqueios não: salve antes.
moving-keep-go = Salvar em arquivos
moving-alias = Diga ao novo servidor quem você era
    .text = Na página “Alias da conta”, coloque o endereço completo da sua conta antiga. Assim ninguém mais pode mandar seus seguidores para lá.
    .here = O Trente pode fazer isso por você. Assim ninguém mais pode mandar seus seguidores para lá.
moving-alias-here = Avisar { $server }
moving-alias-told = Agora { $server } sabe que você era { $handle }.
moving-alias-go = Abrir essa página em { $server }
moving-move = Saia do servidor antigo
    .text = Na página “Mudar-se para outra conta”, coloque o endereço completo da sua nova conta e sua senha antiga.
    .here = O servidor antigo pede sua senha de lá. O Trente repassa a senha e não a guarda.
moving-password = Sua senha em { $server }
moving-move-here = Mudar para { $handle }
moving-moved = Seus seguidores estão a caminho de { $handle }.
moving-move-go = Abrir essa página em { $server }
moving-copy = Copiar { $handle }
moving-copied = Copiado.
moving-not-copied = Não deu para copiar. Selecione e copie.
moving-look = Veja se deu certo
    .text = Os servidores podem levar alguns minutos.
moving-look-go = Verificar agora
moving-looks = Verificando
moving-not-yet = Sua conta antiga ainda não leva a lugar nenhum.
moving-done = Deu certo: sua conta antiga leva a { $handle }.
moving-elsewhere = Sua conta antiga leva a { $handle }, e não à que você escolheu acima.
moving-take = Traga sua gente
    .text = Na nova conta, escolha os arquivos que você salvou.
moving-take-go = Continuar como { $handle }
