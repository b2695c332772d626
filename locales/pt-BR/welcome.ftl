### O que quem visita vê primeiro: publicações reais de um bom servidor, e como entrar.

welcome-headline = Pode entrar.
welcome-lede = Este é o Mastodon, ao vivo. Leia o quanto quiser. Criar uma conta leva uns trinta segundos.
welcome-happening = Acontecendo agora em { $server }
welcome-trending = O que estão comentando por lá hoje
welcome-public = Publicações novas, em tempo real
welcome-begun = Você tinha começado a criar uma conta em { $server }.
welcome-begun-go = Continuar
welcome-mail = Seu servidor é como seu provedor de e-mail: escolha um, converse com todo mundo e mude quando quiser.
welcome-language = Idioma: { $language }
welcome-posts-only = Só publicações
welcome-invite = Sua porta de entrada
welcome-topics = O que você gosta de ler?
welcome-join = Criar conta em { $server }
welcome-have-account = Já tenho conta
welcome-have-account-label = Já tenho conta. Entrar
welcome-others = Outras boas opções
welcome-more = Tenho um convite
welcome-others-title = { $count ->
        [one] Outra boa opção
        [2] Outras duas boas opções
       *[other] Outras { $count } boas opções
    }
welcome-look = Ver as publicações

## Por que um servidor é recomendado

why-language = em { $language }
why-language-second = em { $language }, outro dos seus idiomas
why-language-common = em { $language }, o idioma mais comum por aqui
why-instant = abre na hora
why-approval = alguém lê seu pedido primeiro
why-topic = tema: { $topic }
why-region-europe = na Europa
why-region-north-america = na América do Norte
why-region-south-america = na América do Sul
why-region-africa = na África
why-region-asia = na Ásia
why-region-oceania = na Oceania
why-people = { $count ->
        [one] { $people } pessoa nesta semana
       *[other] { $people } pessoas nesta semana
    }
why-answered = responde em { $ms } ms

## O lugar de cada servidor entre os três

role-best = O que mais combina com você
role-instant = Abre na hora
role-topic = Tema: { $topic }
role-big = Um dos grandes em { $language }
role-quiet = Pequeno e tranquilo
role-larger = Com mais gente
role-smaller = Com menos gente

## Ao lado do nome de um servidor

pick-instant = na hora
pick-approval = com aprovação
pick-many-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }

## Servidores que viriam primeiro, e por que não vêm

passed-slow = { $next ->
        [none] { $server } está demorando para responder. Continue lendo; o Trente procura outro.
       *[other] { $server } está demorando para responder. { $next } é a próxima boa opção.
    }
passed-down = { $next ->
        [none] { $server } não está respondendo. Continue lendo; o Trente procura outro.
       *[other] { $server } não está respondendo. { $next } é a próxima boa opção.
    }
passed-closed = { $next ->
        [none] { $server } não está recebendo gente nova. Continue lendo; o Trente procura outro.
       *[other] { $server } não está recebendo gente nova. { $next } é a próxima boa opção.
    }
passed-full = { $next ->
        [none] { $server } não pode receber ninguém agora. Continue lendo; o Trente procura outro.
       *[other] { $server } não pode receber ninguém agora. { $next } é a próxima boa opção.
    }
passed-under-age = { $next ->
        [none] { $server } exige mais idade. Continue lendo; o Trente procura outro.
       *[other] { $server } exige mais idade. { $next } é a próxima boa opção.
    }
passed-limited = { $next ->
        [none] { $server } não conversa com todos os outros servidores. Continue lendo; o Trente procura outro.
       *[other] { $server } não conversa com todos os outros servidores. { $next } é a próxima boa opção.
    }
passed-approval = { $next ->
        [none] { $server } agora aprova cada conta manualmente. Continue lendo; o Trente procura outro.
       *[other] { $server } agora aprova cada conta manualmente. { $next } abre na hora.
    }

## Temas de servidores

topic-academia = Universidade
topic-activism = Ativismo
topic-adult = Conteúdo adulto
topic-art = Arte
topic-bipoc = Pessoas racializadas
topic-books = Livros
topic-film = Cinema
topic-food = Comida
topic-furry = Furry
topic-games = Jogos
topic-general = Geral
topic-hobby = Hobbies
topic-humor = Humor
topic-journalism = Notícias
topic-lgbt = LGBTQIA+
topic-music = Música
topic-nature = Natureza
topic-now = Agora
topic-photography = Fotografia
topic-regional = Regional
topic-religion = Religião
topic-science = Ciência
topic-sports = Esporte
topic-tech = Tecnologia

## Um link que alguém tem: um convite, um pacote, o perfil de uma pessoa amiga

link-title = Tenho um convite ou um link
link-label = Seu link
link-help = Um convite, um pacote, um perfil ou um servidor: cole o que tiver.
link-go = Abrir
link-paste = Colar o que foi copiado
link-empty = Não há nenhum texto copiado.
link-nothing = O Trente não reconheceu nada aí. Costuma ser algo como https://mastodon.la/invite/… ou @voce@mastodon.la.
link-invite-over = Este convite para { $server } já venceu.
link-pack = { $count ->
        [one] Seguir { $count } pessoa de “{ $name }”?
       *[other] Seguir { $count } pessoas de “{ $name }”?
    }
link-pack-then = O Trente segue uma por uma assim que sua conta funcionar. Você pode tirar quem quiser depois.
link-pack-yes = Seguir
link-pack-kept = Anotado: o Trente segue as pessoas deste pacote assim que sua conta funcionar.
link-person = Você agora segue { $handle } neste aparelho. As publicações chegam ao seu Início.
link-person-ask = Seguir { $handle }?
link-person-then = As publicações já chegam ao seu Início, e sua conta segue esta pessoa assim que funcionar.
link-person-yes = Seguir
link-person-no = Só olhar

## Um link com que outro programa abriu o Trente: nada acontece antes da resposta

link-asks-title = Abrir este link?
link-asks = { $what ->
        [invite] Um link de fora do Trente traz um convite para { $place }.
        [pack] Um link de fora do Trente mostra um pacote de pessoas em { $place }.
        [person] Um link de fora do Trente mostra { $place }.
        [post] Um link de fora do Trente mostra uma publicação em { $place }.
        [share] Um link de fora do Trente traz um texto para uma nova publicação. Você vê o texto antes de publicar qualquer coisa.
       *[server] Um link de fora do Trente leva ao formulário para criar conta em { $place }.
    }
link-asks-password = Sua senha não vai junto: o campo dela fica vazio.
