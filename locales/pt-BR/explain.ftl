### As palavras especiais do Mastodon: uma explicação curta para cada uma, a mesma em todo lugar.

glossary = Palavras do Mastodon
    .line = Dez palavras e o que querem dizer
    .text = São poucas, e cada uma tem um só sentido.
explain-what = O que quer dizer “{ $word }”?
explain-post = Palavras nesta publicação
explain-server = Servidor
    .text = É onde mora uma conta. Todos os servidores conversam entre si: de qualquer um você fala com todo mundo, e dá para mudar para outro depois.
explain-handle = Endereço
    .text = O nome completo no Mastodon: um nome e, depois do @, o servidor, como no e-mail. Passe o seu a quem quiser encontrar você.
explain-boost = Passa uma publicação adiante, para quem segue você. Ela mantém o nome de quem escreveu, e essa pessoa fica sabendo.
explain-favourite = Diz a quem escreveu que você gostou da publicação. Isso não muda a ordem de nada.
explain-warning = Uma linha que aparece no lugar da publicação. Quem quiser ler abre.
explain-local = O que as pessoas do seu servidor publicam para todo mundo, do mais novo ao mais antigo.
explain-federated = O que todo mundo publica em todos os servidores que o seu conhece, do mais novo ao mais antigo. É muita coisa.
explain-pack = Pacote
    .text = Pessoas que alguém escolheu, para seguir de uma vez. Você pode deixar de fora quem quiser.
