### O que se diz de uma publicação a quem ouve, e o que se escolhe disso.

settings-access = Acessibilidade

## A escolha, nos ajustes

spoken = O que um leitor de tela diz de uma publicação
    .text = Escolha as partes e coloque na ordem que quiser. O que um aviso esconde continua escondido até você abrir.
spoken-now = O que se diz de cada publicação: { $parts }
spoken-usual = A ordem de sempre
spoken-is-usual = As publicações são lidas na ordem de sempre.
spoken-earlier = Dizer antes: { $part }
spoken-later = Dizer depois: { $part }
spoken-moved = { $part }: { $place } de { $count }
spoken-author = Quem escreveu
spoken-handle = Endereço de quem escreveu
spoken-warning = Aviso de conteúdo
spoken-text = Texto
spoken-time = Quando foi publicada
spoken-media = Número de imagens
spoken-poll = Enquete
spoken-counts = Respostas, impulsos, favoritos
spoken-visibility = Quem pode ver
spoken-why = Quem impulsionou

## As partes como são ditas: cada uma é uma frase, e qualquer uma pode vir primeiro.

post-said-next = { $said } { $more }
post-said-author = { $name }.
post-said-handle = { $handle }.
post-said-warning = Aviso de conteúdo: { $warning }.
post-said-time = { $time }.
post-said-poll = Com uma enquete.
post-said-replies = { $count ->
        [one] { $count } resposta.
       *[other] { $count } respostas.
    }
post-said-boosts = { $count ->
        [one] { $count } impulso.
       *[other] { $count } impulsos.
    }
post-said-favourites = { $count ->
        [one] { $count } favorito.
       *[other] { $count } favoritos.
    }
post-said-visibility = { $who ->
        [public] Todo mundo pode ver.
        [unlisted] Todo mundo pode ver, sem alarde.
        [private] Só para seguidores.
        [direct] Só para as pessoas mencionadas.
       *[other] Limitada pelo servidor.
    }
post-said-why = { $why }.
