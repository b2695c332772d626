### Os primeiros dias com uma conta: os primeiros passos no Início, e o que se queria antes.

steps-title = Deixe do seu jeito
steps-dial = { $done } de { $count } feitos
steps-left = { $left ->
        [one] Falta { $left }. Pule se quiser.
       *[other] Faltam { $left }. Pule os que quiser.
    }
steps-dismiss = Dispensar os primeiros passos de vez
steps-done = Feitos
steps-picture = Colocar uma foto
steps-picture-done = Foto colocada
steps-bio = Escrever uma linha sobre você
steps-bio-done = Uma linha sobre você
steps-follows = Seguir { $goal } pessoas ou hashtags. Até agora: { $count }
steps-follows-done = Seguindo { $count }
steps-hello = Dizer oi com #Introduction
steps-hello-done = Você disse oi
steps-reply = Responder a alguém
steps-reply-done = Primeira resposta

## O cronômetro

steps-watch-posts = Publicações reais em { $posts }.
steps-watch-submitted = Publicações reais em { $posts }, conta pedida em { $submitted }.
steps-watch-all = Publicações reais em { $posts }, conta pedida em { $submitted }, Início pronto { $home } depois que ela abriu.

## A apresentação

steps-hello-text = { $count ->
        [0] Oi, eu sou { $name } e acabei de chegar. Vim por causa de … e queria conhecer gente que … #Introduction
        [one] Oi, eu sou { $name } e acabei de chegar. Gosto de { $tags }. Quem mais gosta? #Introduction
       *[other] Oi, eu sou { $name } e acabei de chegar. Gosto de { $tags }. Quem vocês sugerem que eu siga? #Introduction
    }

## A janela com a foto e o texto

portrait-title = Uma foto e uma linha sobre você
portrait-picture = Escolher uma foto
portrait-bio = Sobre você
portrait-bio-help = Uma linha basta: o que você faz, do que gosta. Todo mundo pode ler.
portrait-save = Salvar
portrait-saved = Seu perfil está atualizado.
portrait-too-large = Essa foto tem mais de 8 MB. Uma menor serve; o que você escreveu está guardado.
portrait-unreadable = Não deu para ler esse arquivo. Escolha outro; o que você escreveu está guardado.

## Uma resposta que ficou para depois da conta

home-wanted = { $name ->
        [unknown] Você queria responder a uma publicação. Aqui está ela.
       *[other] Você queria responder a { $name }.
    }
home-wanted-go = Responder
home-wanted-out = Deixa pra lá
