### Criar uma conta: um formulário, um consentimento.

join-title = Criar conta em { $server }
join-invited = Seu convite para { $server } é válido e vai junto com o formulário.

## Nome

join-name = Nome
join-name-later = dá para mudar depois como aparece
join-name-help = Letras de a a z, números e _
join-name-asking = Vendo se está livre
join-name-free = { $name } está livre aqui.
join-name-unknown = Ao criar a conta, { $server } diz se { $name } está livre.
join-name-taken = Alguém aqui já usa esse nome. Que tal outro?
join-name-others = Nomes livres e variações do seu
join-name-free-on = “{ $name }” está livre em { $server }.
join-name-switch = Trocar, sem perder o que digitei
join-name-offer = Usar { $name }
join-name-blank = Escolha um nome primeiro.
join-name-letters = O nome só pode ter letras de a a z, números e sublinhados.
join-name-long = O nome pode ter no máximo 30 letras.
join-name-short = É curto demais para { $server }. Acrescente uma ou duas letras.
join-name-reserved = Esse nome é reservado por { $server }. Escolha outro.

## E-mail

join-email = E-mail
join-email-help = Serve para um único e-mail de confirmação, e para você entrar.
join-email-meant = Você quis dizer
join-email-fix = { $email }
join-email-blank = Falta seu e-mail.
join-email-invalid = Isso ainda não é um e-mail. É algo como voce@example.org.
join-email-long = Esse endereço é mais longo do que os servidores aceitam.
join-email-taken = Já existe uma conta com esse e-mail em { $server }.
join-email-blocked = { $server } não aceita endereços desse provedor. Outro endereço resolve.
join-email-unreachable = Nenhum e-mail chega lá: a parte depois do @ não existe. Veja se não escapou algum erro.

## Senha

join-password = Senha
join-password-least = 8 caracteres ou mais
join-password-help = Três ou quatro palavras funcionam bem.
join-password-show = Mostrar
join-password-hide = Ocultar
join-password-show-label = Mostrar a senha
join-password-hide-label = Ocultar a senha
join-strength-short = Continue: pelo menos 8 caracteres
join-strength-weak = Fácil de adivinhar: continue
join-strength-fair = Razoável: mais uma palavra e fica boa
join-strength-good = Boa
join-strength-great = Forte
join-password-blank = Escolha uma senha primeiro.
join-password-short = A senha precisa de pelo menos 8 caracteres.
join-password-long = A senha pode ter no máximo 72 caracteres.
join-suggested = feita para você
join-suggested-keychain = O Trente guarda essa senha no chaveiro deste aparelho. Você precisa dela para entrar em outro lugar.
join-suggested-file = Este aparelho não tem chaveiro: o Trente guarda essa senha em um arquivo que só você pode ler. Você precisa dela para entrar em outro lugar.
join-suggested-own = Escolher a minha
join-suggested-back = Usar a que foi feita para mim
join-password-another = Você já pediu esta conta a { $server }. Vale a senha que você escolheu da outra vez; esta não foi enviada. Sua sala de espera está na primeira página.
join-password-refused = { $server } não aceita essa senha. Tente uma mais longa.

## O que só alguns servidores perguntam

join-birth = Data de nascimento
join-birth-why = { $age ->
        [one] este servidor pede; idade mínima de { $age } ano
       *[other] este servidor pede; idade mínima de { $age } anos
    }
join-birth-day = Dia
join-birth-month = Mês
join-birth-year = Ano
join-birth-blank = Falta sua data de nascimento.
join-birth-invalid = Esse dia não existe. O ano tem quatro dígitos.
join-birth-young = { $server } exige mais idade. Outro servidor pode combinar mais com você.
join-reason = Por que você quer participar?
join-reason-short = uma ou duas frases bastam
join-reason-help = Quem cuida do servidor lê o que você escrever.
join-reason-blank = Escreva uma frase: alguém em { $server } vai ler.
join-reason-long = No máximo 420 caracteres, por favor.

## O que se aceita

join-consent = O que você aceita
join-rules = { $count ->
        [one] { $count } regra da casa
       *[other] { $count } regras da casa
    }
join-no-rules = Regras da casa
join-no-rules-text = { $server } não tem regras escritas.
join-privacy = Privacidade
join-no-privacy-text = { $server } não publicou uma política de privacidade.
join-terms = Termos
join-no-terms-text = { $server } não tem termos próprios.
join-terms-coming = Buscando as regras da casa
join-terms-failed = Sem as regras aqui, ainda não dá para aceitar.
join-name-tidied = Seu nome seria { $name }. Se gostar, aceite e crie a conta.
join-agreement-here = As regras da casa chegaram. Dê uma olhada, depois aceite e crie a conta.
join-agreement-missing = As regras da casa ainda não chegaram, e sem elas não dá para aceitar. Estão a caminho.

## Criar a conta

join-go = Aceitar e criar conta
join-go-to = Aceitar e criar conta em { $server }
join-going = Pedindo sua conta
join-then = Você recebe um e-mail para confirmar o endereço. Enquanto isso, pode continuar lendo.
join-then-approval = Você recebe um e-mail para confirmar o endereço, e depois alguém do servidor aprova. Enquanto isso, pode continuar lendo.
join-switched = Sua conta agora vai ser em { $server }. Tudo o que você digitou continua aqui.
join-said = { $server } diz: “{ $said }”
join-unsaid = O servidor não aceitou, e não disse por quê.

## O servidor não recebe ninguém

join-no-slow = { $server } está demorando demais para responder.
join-no-down = { $server } não está respondendo.
join-no-closed = { $server } não está recebendo gente nova no momento.
join-no-full = { $server } não pode receber ninguém agora. Pode estar sobrecarregado ou em manutenção.
join-no-under-age = { $server } exige mais idade.
join-no-limited = { $server } não conversa com todos os outros servidores.
join-no-approval = { $server } agora aprova cada conta manualmente.
join-again-when = Tentar de novo { $when }
join-kept = Tudo o que você digitou está guardado e vai junto para o próximo servidor.
join-next = Criar conta em { $server }
join-left = { $server } é a próxima boa opção. Tudo o que você digitou está aqui; só as regras da casa mudam.
join-left-unasked = { $server } vem a seguir. Tudo o que você digitou está aqui; só as regras da casa mudam.

## A conta se cria na página do servidor

join-elsewhere = Em { $server }, a conta se cria na página do servidor, no seu navegador.
join-elsewhere-then = Crie sua conta lá, depois volte aqui e entre. O Trente espera você.
join-elsewhere-go = Continuar em { $server }

## Ao lado do formulário, em uma janela larga

about-instant = Abre na hora
    .text = Abra o link que chega por e-mail, e pronto.
about-approval = Alguém aprova
    .text = Uma pessoa do servidor olha cada conta nova.
about-people = Pessoas
    .text = Converse com elas, e com todo mundo de qualquer outro servidor.
about-move = Não é para sempre
    .text = Mude de ideia quando quiser e leve sua gente com você.
