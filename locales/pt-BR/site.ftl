### A página na web para quem chega agora.

site-own-name = Português (Brasil)

site-title = Trente: leia o Mastodon, participe depois
site-description = O Trente abre com publicações de verdade, antes de qualquer servidor ou conta. Sem anúncios, sem rastreamento, o mais novo primeiro, em treze idiomas.
site-skip = Ir para o texto
site-languages = Idiomas
site-get-link = Obter o Trente
site-picture = Uma janela com o Início: uma publicação com imagem e, ao lado, o que está em alta

site-film = Os primeiros 30 segundos
site-film-pause = Pausar as imagens
site-step-posts = Publicações de verdade na hora, e um servidor recomendado com os motivos
site-step-form = Um formulário só, conferido enquanto você digita
site-step-waiting = O e-mail está a caminho, e você vê em que pé está
site-step-topics = Enquanto espera, escolha sobre o que gostaria de ler
site-step-home = Abra o link do e-mail, e seu Início já está cheio

site-values = Do que não abrimos mão

site-order = O mais novo primeiro
    .text = O Início segue a ordem em que as pessoas escreveram. Não há ranking, e nada sobe para prender você aqui.
site-ads = Sem anúncios
    .text = Não há nenhum, e ninguém pode pagar para aparecer.
site-tracking = Sem rastreamento
    .text = O Trente fala com os servidores que você usa e não faz estatísticas. Esta página também não.
site-yours = Seu, para levar junto
    .text = As pessoas que você segue vão com você para outro servidor, em arquivos que o próprio Mastodon lê.
site-everyone = Para todo mundo
    .text = Com teclado ou leitor de tela, em letras grandes, da direita para a esquerda, em uma tela estreita.

site-mastodon = O que é o Mastodon
    .text = O Mastodon é uma rede social de muitos servidores, mantidos por pessoas e grupos, não por uma empresa só. Com uma conta em qualquer um deles, dá para seguir pessoas de todos. O Trente é um app para essa rede, feito de forma independente.

site-get = Obter o Trente
site-get-none = Ainda não há nenhuma versão lançada. Quando houver, estes serão os arquivos:
site-get-build = Até lá, dá para compilar: pegue o código-fonte e o Rust 1.95 ou mais novo, e execute isto na pasta do código:
site-get-ready = Escolha o arquivo para o seu sistema:
site-get-yours = Seu sistema
site-system-other = Qualquer outro Linux
site-get-phones = Ainda não dá para instalar em celulares.

site-translate = Ajude a traduzir
    .text = Cada idioma é uma pasta de frases, e basta um editor de texto. O Trente mostra o que você escreve assim que você salva. O arquivo locales/README.md explica como.

site-foot = Software livre sob licença MIT ou Apache-2.0. Esta página não usa cookies e não carrega nada de outros lugares.
