### O que cada pessoa escolhe neste aparelho.

settings-title = Ajustes
settings-sections = Nesta página
settings-find = Buscar nos ajustes
settings-find-none = Nenhum ajuste tem essas palavras.

## Contas

settings-accounts = Contas
settings-in-use = Em uso
settings-use = Usar
settings-use-label = Usar esta conta: { $name }
settings-switched = Agora você usa a conta de { $name }.
settings-expired = Sessão encerrada
settings-account-new = { $count ->
        [one] { $count } nova notificação
       *[other] { $count } novas notificações
    }
settings-log-in-again = Entrar de novo
settings-add = Adicionar uma conta
settings-no-account = Você está lendo sem conta. Com uma conta, pode seguir pessoas e escrever.
settings-log-out = Sair
settings-log-out-label = Sair de { $handle }
settings-log-out-ask = Sair de { $handle }?
settings-log-out-text = Sua conta e suas publicações ficam no seu servidor. Deste aparelho são excluídos os rascunhos, o acesso desta conta e as imagens guardadas aqui. Se o Trente fez uma senha para você, ela também é excluída: copie antes.
settings-log-out-waiting = { $count ->
        [one] { $count } publicação ainda não saiu e é excluída junto com os rascunhos, o acesso desta conta e as imagens guardadas aqui. Se o Trente fez uma senha para você, ela também é excluída: copie antes. Sua conta e suas publicações ficam no seu servidor.
       *[other] { $count } publicações ainda não saíram e são excluídas junto com os rascunhos, o acesso desta conta e as imagens guardadas aqui. Se o Trente fez uma senha para você, ela também é excluída: copie antes. Sua conta e suas publicações ficam no seu servidor.
    }
settings-log-out-yes = Sair
settings-log-out-no = Ficar
settings-logging-out = Saindo
settings-logged-out = Você saiu.
settings-logged-out-untold = Você saiu neste aparelho. Não deu para avisar { $server }; você pode encerrar o acesso na página dele, em “Aplicativos autorizados”.

## Aparência

settings-appearance = Aparência
settings-theme = Tema
settings-theme-system = Sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-text = Tamanho do texto
settings-text-small = 90%
settings-text-usual = 100%
settings-text-large = 115%
settings-text-larger = 130%
settings-text-largest = 160%
settings-density = Espaçamento
settings-density-roomy = Amplo
settings-density-dense = Compacto
settings-contrast = Contraste
settings-contrast-system = Sistema
settings-contrast-more = Maior
settings-motion = Movimento
    .text = Com menos, nada desliza nem aparece aos poucos, e as imagens animadas ficam paradas até você reproduzi-las.
settings-motion-system = Sistema
settings-motion-less = Menos
settings-drawing = O que desenha a janela
    .text = Toda vez que abre, o Trente vê se há uma placa de vídeo que funcione. Se a janela piscar, ficar em branco ou estiver lenta, escolha você. Sua escolha vale a partir da próxima vez que ele abrir.
settings-drawing-automatic = Automático
settings-drawing-card = Placa de vídeo
settings-drawing-processor = Processador

## O que o Início mostra

settings-home = Início
settings-home-boosts = Impulsos
    .text = Publicações de outros perfis que as pessoas que você segue passam adiante.
settings-home-replies = Respostas a outras pessoas
    .text = O que as pessoas que você segue respondem a outras.

## Notificações

settings-notifications = Notificações
settings-popups = Avisos do sistema
    .text = O sistema avisa o que acontece enquanto o Trente está aberto e você está em outra coisa. De uma publicação com aviso de conteúdo, ele mostra o aviso; de uma menção privada, só quem escreveu.
settings-notices-open = Enquanto o Trente está aberto, você fica sabendo do que acontece. Com ele fechado, nada chega a este dispositivo: tudo espera até você abrir de novo.
settings-notices-pushed = Você fica sabendo do que acontece mesmo com o Trente fechado. { $through } repassa as mensagens, mas não consegue ler nenhuma.
settings-quiet = Horas de sossego
    .text = Nessas horas nenhum aviso aparece. As novidades são contadas do mesmo jeito.
settings-quiet-from = Das
settings-quiet-to = Às
settings-quiet-once = Sossego até amanhã de manhã
    .begin = Começar
    .end = Terminar
settings-quiet-until = Nenhum aviso até: { $time }.

## Este computador

settings-desk = Este computador
settings-tray = Continuar em segundo plano
    .text = Ao fechar a janela, o Trente continua aberto. Pelo ícone na barra do sistema, dá para trazer a janela de volta ou sair do Trente.
    .nowhere = Seu sistema não mostra esses ícones no momento: ao fechar a janela, o Trente fecha também.
settings-at-login = Abrir ao ligar este computador
    .text = O Trente abre sozinho quando você começa a usar este computador: sem janela, se ele continuar em segundo plano.
tray-open = Abrir o Trente
tray-quit = Sair do Trente
tray-nothing = Nada de novo

## Idioma

settings-language = Idioma
settings-language-label = O Trente fala
settings-language-nearest = Ainda não há { $wanted }. O mais próximo é { $shown }.
settings-language-system = Como neste aparelho ({ $language })
settings-not-kept = Não deu para guardar esta escolha. Ela vale até você fechar o Trente.

## Imagens, vídeos e áudios

settings-media = Imagens e vídeos

## Privacidade

settings-privacy = Privacidade
settings-secrets = Onde seus acessos ficam guardados
settings-secrets-keychain = No chaveiro deste aparelho.
settings-secrets-file = Em um arquivo que só você pode ler, pois este aparelho não tem chaveiro. Saia da conta para excluí-lo.
settings-pictures = Imagens de outros servidores
    .text = O servidor que guarda uma imagem fica sabendo que alguém a vê, e de que endereço IP. A maioria dos servidores guarda cópias de todas as imagens; essas aparecem sempre.
settings-pictures-tap = Ao tocar
settings-pictures-always = Sempre
settings-saver = Economia de dados
    .text = Traz imagens pequenas e pergunta antes de buscar uma grande, um vídeo ou um áudio. As imagens animadas ficam paradas até você pedir.
settings-saver-off = Desligada
settings-saver-on = Ligada
settings-no-telemetry = Com quem o Trente fala
    .text = Com os servidores que você lê, em que cria conta ou em que entra, e com aqueles onde ficam as imagens, como você escolheu acima. Sem conta, também com o servidor de quem você segue, quando o que você lê não mostra essa pessoa. Para recomendar servidores, pede a lista de joinmastodon.org, no máximo uma vez por dia, e consulta alguns servidores dela. Não envia estatísticas a ninguém.

## O que fica neste aparelho, e as escolhas em um arquivo

settings-storage = Armazenamento e backup
settings-storage-here = Guardado neste aparelho
settings-storage-posts = Publicações
settings-storage-media = Imagens, vídeos e áudios
settings-storage-attached = Arquivos dos seus rascunhos
settings-megabytes = { $size } MB
settings-forget = O que você leu
    .text = Publicações e imagens guardadas para ler sem conexão, e os servidores que você olhou. Suas contas e seus rascunhos ficam.
    .action = Esquecer
    .done = Esquecido.
settings-file = Estes ajustes em um arquivo
    .text = Para ter os mesmos em outro aparelho. Acessos e rascunhos não estão nele.
settings-file-save = Salvar um arquivo
settings-file-take = Abrir um arquivo
settings-file-saved = { $file } está em { $folder }.
settings-file-same = Suas escolhas já são essas.
settings-file-ask = Usar os ajustes deste arquivo?
    .text = { $changes ->
            [one] { $changes } escolha muda neste aparelho.
           *[other] { $changes } escolhas mudam neste aparelho.
        }
    .some = { $changes ->
            [one] { $changes } escolha muda neste aparelho. O que esta versão do Trente não conhece fica de fora: { $unknown }.
           *[other] { $changes } escolhas mudam neste aparelho. O que esta versão do Trente não conhece fica de fora: { $unknown }.
        }
    .yes = Usar
    .no = Deixar assim
settings-file-taken = Pronto, os ajustes são os do arquivo.

## Sobre

settings-about = Sobre
settings-version = Versão
settings-licence = Software livre
    .text = MIT ou Apache-2.0, como preferir.
licences = De que é feito o Trente
    .line = Obras de outras pessoas e suas licenças
    .text = O Trente é feito de obras que muita gente oferece de graça. Cada nome abre a licença que veio com a obra.
licences-count = { $count ->
        [one] { $count } obra
       *[other] { $count } obras
    }
licences-no-text = Veio sem o texto da licença. O nome da licença diz qual é.
licences-own = Tem uma licença própria, que aparece aqui por inteiro.
licences-not-there = Não deu para ler a lista.
licences-text-not-there = Não deu para ler esta licença. Abra de novo para tentar mais uma vez.
settings-stopwatch = A rapidez do Trente
    .text = Fica guardado neste aparelho e não vai para ninguém.
settings-first-paint = Algo na tela, da última vez que abriu
settings-first-posts = Primeiras publicações, da última vez que abriu
settings-submitted = Pedido de conta, depois que abriu pela primeira vez
settings-home-posts = Publicações no seu Início, depois que sua conta abriu
settings-seconds = { $seconds } s
settings-readable-aside = Um arquivo mais antigo com acessos ou rascunhos voltou a ser legível: { $file }. O Trente agora usa outro. Para voltar ao mais antigo, feche o Trente e dê ao arquivo antigo o nome do atual.
settings-read-only = Este aparelho não consegue guardar nada agora: o disco pode estar cheio. Você pode ler e publicar; novos rascunhos e escolhas não são guardados.
settings-set-aside = Não deu para ler um arquivo do Trente.
    .text = Ele foi posto de lado com outro nome, e o Trente começou do zero. Se sua conta estava aberta, entre de novo.

## Apoiar quem mantém os servidores

support-server = Apoiar { $server }
    .text = A página do servidor diz quem o mantém e de onde vem o dinheiro.
support-mastodon = Apoiar o Mastodon
    .text = O projeto que faz o software da maioria dos servidores vive de doações.
support-month = Faz um mês que você está em { $server }.
    .text = Pessoas cuidam dele, sem propaganda, e pagam do próprio bolso. A página dele diz como você pode ajudar, se quiser.
    .action = Ver como
    .out = Não mostrar de novo
