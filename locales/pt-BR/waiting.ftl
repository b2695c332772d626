### A sala de espera: do formulário enviado à conta que funciona.

waiting-title = Quase lá
waiting-title-over = Desta vez não deu
waiting-track = Andamento
waiting-step-sent = Pedido enviado
waiting-step-mail = Confirmar e-mail
waiting-step-mail-done = E-mail confirmado
waiting-step-review = Análise
waiting-step-in = Tudo pronto

## Como está a conta

waiting-sending = Seu pedido está a caminho
    .text = O Trente pergunta a { $server } se ele chegou. O que você digitou fica guardado mesmo se você fechar a janela, menos a senha, se foi você quem escolheu.
waiting-arrived = Seu pedido deve ter chegado
    .text = { $server } já conhece o nome { $name }. Abra o link do e-mail enviado a { $email } e depois entre por aqui. Suas escolhas estão guardadas.
waiting-not-arrived = Seu pedido não chegou
    .text = { $server } não conhece o nome { $name }. O que você digitou está guardado, menos a senha, se foi você quem escolheu: um toque preenche o formulário de novo.
waiting-unconfirmed = Veja seu e-mail para abrir sua conta
    .text = { $server } mandou um link, que vale por dois dias. Abra o link em qualquer aparelho, e o Trente abre a porta sozinho.
waiting-pending = Alguém está lendo seu pedido
    .text = Seu e-mail está confirmado. Em { $server }, uma pessoa olha cada pedido: isso leva de alguns minutos a alguns dias. O Trente fica de olho e abre a porta sozinho; um e-mail também avisa.
waiting-open = Sua conta está aberta
    .text = Você é { $name } em { $server }.
waiting-refused = { $server } não aceitou seu pedido
    .text = O motivo não foi dito, e não é nada com você: servidores pequenos costumam fazer pausas. Suas escolhas estão a salvo, e o que você digitou também, menos a senha, se foi você quem escolheu.
waiting-expired = Seu pedido em { $server } venceu
    .text = O link do e-mail não foi aberto a tempo. Suas escolhas continuam aqui, e o que você digitou também, menos a senha, se foi você quem escolheu: um toque preenche o formulário de novo.
waiting-disabled = { $server } não deixa esta conta entrar
    .text = A conta { $name } existe, mas foi desativada ou precisa confirmar algo antes. Os e-mails de { $server } dizem o que falta. Nada seu se perdeu.
waiting-elsewhere = Continue no navegador
    .text = { $server } recebe gente nova na própria página. Crie sua conta lá, depois volte e entre: suas escolhas ficam guardadas aqui.

## O que fazer enquanto isso

waiting-mail-open = Abrir o e-mail
waiting-again = Enviar de novo
waiting-again-in = Enviar de novo em { $count } s
waiting-sent-again = Um novo e-mail está a caminho de { $email }.
waiting-wrong = Endereço errado?
waiting-address = Seu e-mail
waiting-address-help = O e-mail vai para o novo endereço. O link antigo deixa de valer.
waiting-address-bad = Um e-mail tem um @ e um domínio, como voce@example.org.
waiting-address-go = Trocar e enviar
waiting-look = Verificar
waiting-looking = Verificando
waiting-fault = Nada se perdeu. O Trente continua tentando.
waiting-meanwhile-join = Enquanto isso, começar em { $server }
waiting-refused-join = Criar conta em { $server }
waiting-refused-others = Ver outros servidores
waiting-expired-again = Pedir de novo a { $server }
waiting-elsewhere-go = Abrir a página
waiting-elsewhere-login = Já tenho minha conta: entrar
waiting-more = Mais
waiting-leave = Desistir
waiting-put-away = Dispensar
waiting-leave-ask = Desistir do seu pedido em { $server }?
waiting-leave-text = O Trente para de esperar por esta conta. O que você escolheu ler fica.
waiting-leave-yes = Desistir
waiting-leave-no = Esperar

## Abaixo do cartão

waiting-choose = Enquanto espera, escolha o que ler
waiting-meanwhile = Enquanto isso, escolha o que ler

## Em outros lugares da janela

waiting-rail = Esperando abrir
waiting-none = Nenhuma conta em espera
waiting-banner-go = Mostrar
waiting-opened = Sua conta está aberta. Boas-vindas, { $name }.
waiting-opened-too = { $handle } está aberta.
waiting-opened-go = Usar agora

wish-kept = Anotado. Acontece assim que sua conta abrir.
