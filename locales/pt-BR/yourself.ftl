### O próprio perfil, e se as pessoas podem chegar até ele.

yourself-title = Seu perfil
yourself-edit = Editar seu perfil
yourself-edit-line = Foto, nome, o que você diz sobre si e como suas publicações começam.
yourself-header = Trocar a imagem de capa
yourself-avatar = Trocar a foto
yourself-no-picture = Os servidores não aceitam esse arquivo como imagem. PNG, JPEG, GIF e WebP funcionam.
yourself-avatar-words = O que sua foto mostra
    .help = Para quem não enxerga a imagem.
yourself-header-words = O que sua imagem de capa mostra
    .help = Para quem não enxerga a imagem.
yourself-name = Nome
    .help = O seu mesmo, ou outro pelo qual as pessoas conhecem você.
yourself-bio-help = Todo mundo pode ler.

## Informações

yourself-facts = Informações sobre você
yourself-facts-help = { $count ->
        [one] Uma, no máximo. Um link aparece como verificado quando a página dele aponta de volta para o seu perfil.
       *[other] Até { $count }, como seu site ou onde você mora. Um link aparece como verificado quando a página dele aponta de volta para o seu perfil.
    }
yourself-fact-add = Adicionar informação
yourself-fact-name = O que é
yourself-fact-value = A informação
yourself-fact-remove = Remover “{ $name }”
yourself-fact-remove-empty = Remover esta informação

## Quem pode seguir, e como as novas publicações começam

yourself-locked = Quem quer seguir você pede antes
    .text = Você decide caso a caso. Quem já segue você continua.
yourself-posts = Suas publicações começam com
yourself-posts-fine = Você pode escolher outra coisa em cada publicação.
yourself-visibility = Quem pode ver
yourself-quotes = Quem pode citar
yourself-quotes-public = Todo mundo
yourself-quotes-followers = Seguidores
yourself-quotes-nobody = Só eu
yourself-language = Idioma
yourself-language-unset = Nenhum em especial

## Salvar

yourself-preview = O que as pessoas veem
yourself-not-saved = Ainda não foi salvo. O que você digitou fica guardado neste aparelho até você salvar ou descartar. Outros servidores mostram a mudança na próxima vez que consultam o seu: a maioria em um minuto, alguns em um dia.
yourself-begun = O que você tinha começado a mudar voltou. Ainda não foi salvo.
yourself-kept = O que você digitou continua aqui.
yourself-throw-away = Descartar
yourself-throw-away-ask = Descartar suas mudanças?
    .text = Seu perfil fica como estava.
yourself-go-on = Continuar

## As pessoas podem encontrar você?

findable-title = Podem encontrar você?
findable-lede = Qualquer pessoa que tenha o endereço do seu perfil pode abri-lo, seja qual for sua escolha. Isto é sobre quem ainda não conhece você.
findable-yes = Sim
    .text = Seu servidor pode sugerir seu perfil a outras pessoas e o inclui no diretório. Suas publicações públicas aparecem quando alguém busca palavras delas.
findable-profile = Só meu perfil
    .text = Seu servidor pode sugerir seu perfil e o inclui no diretório. Ninguém encontra suas publicações buscando palavras delas.
findable-posts = Só minhas publicações
    .text = Suas publicações públicas aparecem nas buscas. Seu servidor não sugere seu perfil a ninguém.
findable-no = Não
    .text = Seu perfil não é sugerido, e suas publicações não aparecem nas buscas. Quem sabe seu nome ainda encontra você.
findable-hides = Ocultar quem eu sigo
    .text = Só você vê as pessoas que segue e quem segue você. Os números continuam à vista.
findable-fine = Você pode mudar isso aqui a qualquer momento. Os outros servidores ficam sabendo da sua escolha; a maioria respeita.
findable-later = Seu servidor fica sabendo assim que sua conta funcionar. Você pode mudar isso a qualquer momento nos ajustes.
findable-saved = Salvo. Você pode mudar isso aqui a qualquer momento.
findable-unknown = Você ainda não escolheu.
findable-no-server = Seu servidor não conhece esta escolha.
findable-step = Decidir se podem encontrar você

## Hashtags no perfil: entram e saem na hora

yourself-featured = Hashtags no seu perfil
yourself-featured-name = Hashtag
yourself-featured-add = Mostrar
yourself-featured-used = Você usa estas:
yourself-featured-help = No seu perfil, cada uma leva às suas publicações sobre o assunto. Elas entram e saem na hora, sem precisar salvar.
yourself-featured-remove = Remover { $tag }
yourself-featured-added = { $tag } agora está no seu perfil.
yourself-featured-gone = { $tag } não está mais no seu perfil.
