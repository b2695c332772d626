### Três jeitos de estar aqui, cada um com várias escolhas de uma vez.

presets-title = Quanto você quer aparecer?
presets-lede = Três jeitos de estar aqui. Escolha um e depois mude os detalhes, se quiser. Nada aqui é definitivo.
presets-in-use = Em uso
presets-use = Usar este
presets-open = Aberto
    .text = Para conhecer gente.
presets-careful = Cauteloso
    .text = Para ir com calma com quem você não conhece.
presets-quiet = Discreto
    .text = Para descansar, ou quando alguém persegue você.

## O que cada jeito define

presets-posts-public = Novas publicações: para todo mundo
presets-posts-unlisted = Novas publicações: para todo mundo, sem alarde
presets-posts-private = Novas publicações: para seguidores
presets-locked = Você aprova cada novo seguidor
presets-unlocked = Qualquer pessoa pode seguir você
presets-quotes-public = Qualquer pessoa pode citar você
presets-quotes-followers = Só seguidores podem citar você
presets-quotes-nobody = Ninguém pode citar você
presets-found = Seu perfil pode ser sugerido, e suas publicações aparecem nas buscas
presets-found-profile = Seu perfil pode ser sugerido; suas publicações não aparecem nas buscas
presets-found-posts = Seu perfil não é sugerido; suas publicações aparecem nas buscas
presets-hidden = Seu perfil não é sugerido, e suas publicações não aparecem nas buscas
presets-reach-all = Qualquer pessoa pode escrever para você
presets-reach-known = Contas novas e mensagens privadas que você não pediu esperam em Pedidos
presets-reach-few = Quem você não segue espera em Pedidos
presets-reach-before = Quem pode falar com você continua como antes
presets-popups-on = Os avisos neste aparelho ficam ligados
presets-popups-off = Os avisos neste aparelho ficam desligados

## O resultado

presets-changed = Mudou:
presets-nothing = Tudo já estava assim.
presets-undo = Desfazer
presets-refused = Seu servidor não aceitou tudo:
presets-no-quotes = Ele não deixa escolher quem pode citar você.
presets-no-reach = Ele não sabe reter o que vem de gente desconhecida.
