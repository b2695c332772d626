### A tradução do Trente, por quem tem uma pasta de arquivos .ftl.

translating = Traduzir o Trente
    .line = Veja as frases enquanto escreve
    .text = Abra uma pasta de frases: o que você salva aparece na hora, e o que falta corrigir fica listado abaixo. Basta um editor de texto.

## Abrir e começar

translating-open = Abrir uma pasta
    .label = Onde ela está
    .help = A pasta de um idioma, que tem o código dele como nome: trente/locales/de, por exemplo.
    .action = Abrir
    .choose = Escolher uma pasta…
translating-begin = Começar um idioma
    .label = O código dele
    .help = Por exemplo, sv ou pt-PT. As frases em inglês são copiadas para uma pasta própria nos seus downloads, para você escrever por cima.
    .action = Começar

## A pasta aberta

translating-folder = Sua pasta
translating-share = { $language }: { $done } de { $all } frases
translating-close = Parar de traduzir
translating-points = Mostrar qual frase é qual
    .text = Ao apontar para um texto, ou chegar a ele pelo teclado, você vê o nome dele, o arquivo e as notas para quem traduz.

## O que falta corrigir

translating-troubles = { $count ->
        [0] Nada a corrigir
        [one] { $count } coisa a corrigir
       *[other] { $count } coisas a corrigir
    }
translating-whole = Nenhuma frase falta, e todas podem ser lidas.
translating-more = { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
wrong-missing = Está faltando. Em inglês: { $english }
wrong-extra = Não existe em inglês. Remova.
wrong-elsewhere = O lugar dela é { $file }.
wrong-twice = Aparece duas vezes. Remova uma.
wrong-lacks-part = { $part ->
        [own] Falta o texto principal dela.
       *[other] Falta { $part }. Adicione como em inglês.
    }
wrong-extra-part = { $part ->
        [own] Em inglês, não há texto aqui. Remova.
       *[other] Em inglês, não há { $part }. Remova.
    }
wrong-lacks-variable = Falta a variável { $name }. Adicione.
wrong-extra-variable = A variável { $name } nunca chega aqui.
wrong-lacks-form = Falta a forma [{ $form }]. Adicione.
wrong-extra-form = Este idioma nunca usa a forma [{ $form }]. Remova.
wrong-unreadable = Não dá para ler isto: { $why }
wrong-glossary = O glossário diz { $own } para { $english }.
wrong-long = São { $long } letras, e só cabem { $room }. Encurte.
wrong-mark = Escreva { $instead } em vez de { $mark }.

## Idiomas inventados, feitos a partir do inglês

translating-tries = Idiomas inventados
translating-plain = Nenhum
    .text = O Trente fala o idioma que você escolheu.
translating-longer = Com acentos e mais longo
    .text = Um texto cortado se reconhece pelo colchete que falta; um texto sem acentos nunca passou pela tradução.
translating-mirrored = Da direita para a esquerda
    .text = O que não se inverte salta aos olhos.
