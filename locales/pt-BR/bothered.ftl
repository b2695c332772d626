### “Alguém está me incomodando”: três perguntas que levam ao que ajuda.

bothered = Alguém está me incomodando
    .text = Algumas perguntas, e depois o que ajuda. Nada acontece antes de você tocar.
bothered-what = O que é?
bothered-person = Uma pessoa
bothered-this-person = { $name }
bothered-server = Todo mundo de um servidor
bothered-this-server = Todo mundo de { $server }
bothered-words = Publicações sobre um assunto
bothered-strangers = Gente desconhecida que me escreve
bothered-wish = O que você quer?
bothered-not-see = Não ver mais nada disso
bothered-not-seen = Que não me vejam
bothered-tell = Que a moderação saiba

## O que ajuda. `.learns` diz o que o outro lado fica sabendo.

bothered-helps = O que ajuda
bothered-mute = Silenciar: você não vê as publicações dessa pessoa, pelo tempo que quiser.
    .learns = Ela não recebe aviso. E continua podendo ler você.
bothered-block = Bloquear: nenhum dos dois lados vê o outro, e a pessoa deixa de seguir você.
    .learns = Ela não recebe aviso, mas pode perceber. Sem entrar na conta, ainda pode ler o que você publica para todo mundo.
bothered-report = Contar à moderação do seu servidor o que aconteceu. Ela decide o que vem a seguir.
    .learns = A pessoa não fica sabendo quem denunciou.
bothered-block-server = Bloquear o servidor: ninguém de lá vê você nem fala com você, e você não vê ninguém de lá.
    .learns = Ninguém de lá recebe aviso. Quem seguia você deixa de seguir, e isso não volta sozinho.
bothered-filter = Deixar de fora publicações com certas palavras, pelo tempo que quiser.
    .learns = Ninguém fica sabendo.
bothered-hold = Escolher quem pode notificar você. O que vem de outras pessoas espera em Pedidos, e você olha quando quiser.
    .learns = Ninguém fica sabendo que está em espera.
bothered-quiet = “Discreto” mostra publicações novas só a seguidores, deixa você decidir sobre novos seguidores e retém o que vem de gente desconhecida.
    .learns = Ninguém recebe aviso. Você vê antes o que muda, e dá para desfazer.
bothered-find = Abra o perfil da pessoa e escolha “Alguém está me incomodando” no menu de lá.
    .learns = Ninguém fica sabendo que você olhou.
