### Listas de publicações: o Início, uma hashtag, o que acontece em um servidor.

timeline-home = Início
timeline-tag = { $tag }
timeline-loading = Carregando publicações
timeline-posts = Publicações
timeline-empty = Tudo quieto por aqui
    .text = Siga algumas pessoas, e esta página se enche sozinha.
    .action = Escolher o que ler
timeline-empty-tag = Nada aqui ainda
    .text = Seu servidor ainda não viu ninguém usar esta hashtag.
timeline-empty-guest = Tudo quieto por aqui
    .text = No momento, este servidor não mostra publicações a quem não tem conta.
timeline-building = Seu Início está sendo montado
    .text = Seu servidor está reunindo as publicações de quem você segue. Leva alguns segundos.
timeline-kept = Você está lendo o que ficou guardado neste aparelho ({ $time }).
timeline-older = Publicações anteriores
timeline-older-loading = Carregando publicações anteriores
timeline-older-failed = As publicações anteriores não chegaram.
timeline-end = Isso é tudo
    .text = Você chegou ao começo.
timeline-refresh = Buscar publicações
timeline-new = { $count ->
        [one] { $count } nova publicação
       *[other] { $count } novas publicações
    }
timeline-between = { $count ->
        [one] Mais { $count } publicação desta conversa
       *[other] Mais { $count } publicações desta conversa
    }
timeline-gap = Faltam publicações aqui
    .newest = Mostrar as mais novas
    .oldest = Mostrar as mais antigas
timeline-resume = Ir para onde você parou em outro aparelho
    .out = Ficar aqui
    .gone = A publicação em que você parou está longe demais, ou não existe mais.

### O Início depois de um tempo: o que aconteceu enquanto isso.

catch-up = Ficar em dia
home-away = Sua última visita foi { $time }.
    .out = Ocultar
catch-up-since = Desde quando
catch-up-visit = Última visita
catch-up-hours = 8 horas
catch-up-day = 1 dia
catch-up-days = 3 dias
catch-up-posts = { $count ->
        [one] { $count } publicação
       *[other] { $count } publicações
    }
catch-up-boosts = { $count ->
        [one] { $count } impulso
       *[other] { $count } impulsos
    }
catch-up-writers = { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
catch-up-oldest = A mais antiga: { $time }
catch-up-missing = Nem tudo desse período está neste aparelho.
    .action = Buscar o resto
    .busy = Buscando
catch-up-fetched = As publicações chegaram.
catch-up-none = Nada desde então
    .text = Ninguém que você segue escreveu, ou as publicações ainda não chegaram aqui.
catch-up-seldom = Quem escreve pouco
    .note = A única publicação da pessoa em tudo o que este aparelho guarda do seu Início.
catch-up-people = Todo mundo
    .note = Pela publicação mais nova de cada pessoa.
catch-up-newest = Mais nova
catch-up-newest-of = Publicação mais nova de { $name }
catch-up-links = Links
    .note = Cada link uma vez só, pela publicação mais nova em que aparece.
catch-up-shared = Publicado por { $names }
catch-up-more = { $count ->
        [one] mais { $count } pessoa
       *[other] mais { $count } pessoas
    }
catch-up-rules = A contagem é feita neste aparelho, com as últimas 800 publicações do seu Início, no máximo. As mais novas vêm sempre primeiro: não há ranking.
