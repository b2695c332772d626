### Escolher emojis ao escrever, e o que completa uma palavra.

emoji-add = Adicionar um emoji
emoji-title = Emojis
emoji-close = Fechar
emoji-find = Buscar emojis
emoji-sections = Ir para
emoji-recent = Recentes
emoji-custom = Do seu servidor
emoji-found = Resultados
emoji-smileys = Carinhas
emoji-people = Pessoas
emoji-animals = Animais e natureza
emoji-food = Comida e bebida
emoji-travel = Viagens e lugares
emoji-activities = Atividades
emoji-objects = Objetos
emoji-symbols = Símbolos
emoji-flags = Bandeiras
emoji-skin = Tom de pele
emoji-skin-plain = Amarelo
emoji-skin-light = Claro
emoji-skin-medium-light = Médio claro
emoji-skin-medium = Médio
emoji-skin-medium-dark = Médio escuro
emoji-skin-dark = Escuro
emoji-none = Nenhum emoji tem esse nome.
emoji-coming = Os emojis do seu servidor estão a caminho.

## A lista ao lado da linha que se escreve

compose-suggest-people = Pessoas
compose-suggest-tags = Hashtags
compose-suggest-emoji = Emojis
compose-suggest-followed = Você segue
compose-suggest-words = Assim os leitores de tela distinguem as palavras.
compose-suggest-count = { $count ->
        [one] { $count } sugestão. Enter aceita, Esc fecha a lista.
       *[other] { $count } sugestões. As setas escolhem, Enter aceita, Esc fecha a lista.
    }
