### O Início de quem visita: pessoas e hashtags que se seguem neste aparelho, antes de ter conta.

guest-home = De que é feito este Início
guest-made-of = { $count ->
        [one] Você segue { $count } pessoa ou hashtag neste aparelho.
       *[other] Você segue { $count } pessoas e hashtags neste aparelho.
    }
guest-account = Com uma conta, você leva tudo junto e pode responder.
guest-change = Mudar
guest-empty = Seu Início começa aqui
    .text = Siga uma pessoa ou uma hashtag, e o que se publica aparece aqui, do mais novo ao mais antigo. Não precisa de conta.
    .action = Escolher quem seguir
guest-quiet = Nada aqui ainda
    .text = Quem você segue não publicou nada que os servidores mostrem sem conta. O que for novo chega aqui sozinho.
guest-silent = { $count ->
        [one] No momento, não dá para ler { $name }. O que já chegou continua aqui.
       *[other] No momento, não dá para ler { $count } perfis ou hashtags que você segue, entre eles { $name }. O que já chegou continua aqui.
    }
guest-left-out = { $count ->
        [one] Sem conta, o Início lê no máximo 40 dos perfis e hashtags que você segue: falta { $count }, à espera da sua conta.
       *[other] Sem conta, o Início lê no máximo 40 dos perfis e hashtags que você segue: faltam { $count }, à espera da sua conta.
    }
guest-followed = Seguindo. As novas publicações chegam ao seu Início.
guest-followed-go = Abrir o Início
guest-chosen = { $count ->
        [one] Você segue { $count } pessoa ou hashtag. O que se publica aparece no seu Início, e com uma conta você leva tudo junto.
       *[other] Você segue { $count } pessoas e hashtags. O que se publica aparece no seu Início, e com uma conta você leva tudo junto.
    }
guest-came-along = { $count ->
        [one] O que você seguia sem conta veio junto: agora é sua conta que segue.
       *[other] Os { $count } perfis e hashtags que você seguia sem conta vieram junto: agora é sua conta que segue.
    }
guest-came-along-go = Ver a lista
guest-came-along-seen = Fechar
