### Palavras que aparecem em mais de uma página, e todas as falhas.

app-name = Trente

## Botões e rótulos curtos

back = Voltar
close = Fechar
cancel = Cancelar
try-again = Tentar de novo
loading = Carregando
sentence-next = { $said } { $more }
list-more = Mostrar mais
list-more-loading = Carregando mais
list-more-failed = O resto não chegou.
log-in = Entrar

## Para se localizar: a barra lateral ou as abas de baixo

nav-label = Principal
skip-to-content = Ir para o conteúdo
nav-home = Início
nav-read = Agora
nav-settings = Ajustes
nav-notifications = Notificações
nav-notifications-new = { $count ->
        [one] Notificações, { $count } nova
       *[other] Notificações, { $count } novas
    }
nav-notifications-many = Notificações, mais de { $count } novas
nav-many = { $count }+
nav-you = Você
nav-write = Escrever
nav-join = Criar conta
nav-accounts = Contas. Você usa a de { $name }
nav-accounts-new = Outra conta tem notificações novas
nav-account-new = { $count ->
        [one] { $handle } · { $count } nova
       *[other] { $handle } · { $count } novas
    }
nav-account-ended = { $handle } · Sessão encerrada
nav-account-ended-now = A sessão de { $handle } terminou. Entre de novo nos ajustes para ver o que há de novo.

## Falhas: o que aconteceu, o que está a salvo (.safe) e o botão (.action)

fault-offline = Você está sem conexão.
    .safe = O que está neste aparelho continua disponível, e nada do que você escreveu se perdeu. Conecte-se de novo e continue.
    .action = Tentar de novo
fault-no-such-server = { $server ->
        [unknown] Não existe servidor com esse nome.
       *[other] Não existe servidor chamado { $server }.
    }
    .safe = Nada se perdeu. Por enquanto esse nome não leva a lugar nenhum; tente mais tarde.
    .typed = O que você digitou continua aqui. Veja se não escapou algum erro, como uma letra faltando.
    .action = Tentar de novo
fault-unreachable = { $server ->
        [unknown] O servidor não está respondendo.
       *[other] { $server } não está respondendo.
    }
    .safe = Sua conta está a salvo e nada se perdeu. Servidores às vezes param um pouco; tente de novo em um minuto.
    .action = Tentar de novo
fault-timed-out = { $server ->
        [unknown] O servidor demorou demais para responder.
       *[other] { $server } demorou demais para responder.
    }
    .safe = Nada se perdeu. O servidor pode estar sobrecarregado, ou sua conexão, lenta; tente de novo.
    .action = Tentar de novo
fault-bad-certificate = { $server ->
        [unknown] O servidor não consegue provar quem é.
       *[other] { $server } não consegue provar quem é.
    }
    .safe = O Trente não enviou nada, então ninguém viu nada seu. Se a data do aparelho está certa, só o servidor pode resolver.
    .action = Tentar de novo
fault-not-an-address = Isso não é endereço de servidor.
    .safe = Um servidor é algo como mastodon.la; uma conta, algo como @voce@mastodon.la.
    .typed = O que você digitou continua aqui. Um servidor é algo como mastodon.la; uma conta, algo como @voce@mastodon.la.
    .action = Tentar de novo
fault-insecure-address = Esse endereço não tem conexão segura.
    .safe = O Trente não enviou nada, então ninguém viu nada seu.
    .typed = O Trente não enviou nada. Escreva o endereço com https, ou só o nome, como mastodon.la.
    .action = Tentar de novo
fault-not-mastodon = { $server ->
        [unknown] Isso é um site, não um servidor do Mastodon.
       *[other] { $server } é um site, não um servidor do Mastodon.
    }
    .safe = Nada se perdeu. O servidor pode estar em manutenção; tente mais tarde.
    .typed = O que você digitou continua aqui. Seu servidor talvez tenha outro nome; “Não lembro meu servidor” ajuda a encontrar.
    .action = Tentar de novo
fault-other-software = { $server ->
        [unknown] Esse servidor usa { $said }, e o Trente não consegue entrar nele.
       *[other] { $server } usa { $said }, e o Trente não consegue entrar nele.
    }
    .safe = Sua conta lá continua intacta. Com uma conta em um servidor do Mastodon, você pode seguir quem está lá.
    .action = Tentar outro servidor
fault-bad-answer = { $server ->
        [unknown] A resposta do servidor não fez sentido.
       *[other] A resposta de { $server } não fez sentido.
    }
    .safe = Nada se perdeu. O servidor pode estar em manutenção; tente de novo em um minuto.
    .action = Tentar de novo
fault-too-large = { $server ->
        [unknown] O servidor mandou muito mais do que foi pedido.
       *[other] { $server } mandou muito mais do que foi pedido.
    }
    .safe = O Trente parou de ler, e nada se perdeu. Tente de novo ou abra no navegador.
    .action = Tentar de novo
fault-redirect-loop = { $server ->
        [unknown] O servidor fica mandando o Trente de um endereço para outro.
       *[other] { $server } fica mandando o Trente de um endereço para outro.
    }
    .safe = Nada se perdeu. Só o servidor pode resolver isso; tente mais tarde.
    .action = Tentar de novo
fault-server-busy = { $server ->
        [unknown] O servidor está com mais trabalho do que dá conta.
       *[other] { $server } está com mais trabalho do que dá conta.
    }
    .safe = { $when ->
        [unknown] Nada se perdeu. Tente de novo em um minuto.
       *[other] Nada se perdeu. Tente de novo { $when }.
    }
    .action = Tentar de novo
fault-rate-limited = { $server ->
        [unknown] O servidor pede uma pausa.
       *[other] { $server } pede uma pausa.
    }
    .safe = { $when ->
        [unknown] Nada se perdeu. Tente de novo em alguns minutos.
       *[other] Nada se perdeu. Tente de novo { $when }.
    }
    .action = Tentar de novo
fault-logged-out = { $server ->
        [unknown] Sua sessão terminou.
       *[other] Sua sessão em { $server } terminou.
    }
    .safe = Sua conta e o que você escreveu estão a salvo. Entre de novo e continue de onde parou.
    .action = Entrar
fault-forbidden = { $server ->
        [unknown] O servidor não permite isso.
       *[other] { $server } não permite isso.
    }
    .safe = Nada mudou. O motivo pode ser uma regra do servidor ou uma escolha da outra pessoa.
    .action = Voltar
fault-not-found = Isso não está mais aqui.
    .safe = Talvez alguém tenha excluído ou deixado privado. Todo o resto está no lugar.
    .action = Voltar
fault-members-only = { $server ->
        [unknown] Só quem tem conta neste servidor pode ler isso.
       *[other] Só quem tem conta em { $server } pode ler isso.
    }
    .safe = Outros servidores são abertos a todo mundo. Se você tem conta neste, entre para ler.
    .action = Entrar
fault-refused = { $server ->
        [unknown] { $said ->
            [nothing] O servidor não aceitou.
           *[other] O servidor não aceitou. Ele diz: “{ $said }”
        }
       *[other] { $said ->
            [nothing] { $server } não aceitou.
           *[other] { $server } não aceitou. Ele diz: “{ $said }”
        }
    }
    .safe = O que você escreveu continua aqui. Mude e tente de novo.
    .action = Tentar de novo
fault-login-denied = { $server ->
        [unknown] O Trente não recebeu autorização.
       *[other] O Trente não recebeu autorização em { $server }.
    }
    .safe = Nada mudou. Se foi sem querer, comece de novo e escolha Autorizar na página do seu servidor.
    .action = Tentar de novo
fault-login-expired = O pedido de acesso terminou sem resposta.
    .safe = Nada mudou, e seu servidor continua preenchido. Comece de novo.
    .action = Começar de novo
fault-no-browser = Seu navegador não abriu.
    .safe = Dá para continuar mesmo assim: copie o endereço e abra em um navegador.
    .action = Copiar o endereço
fault-too-long = { $server ->
        [unknown] Isso é mais longo do que o servidor aceita.
       *[other] Isso é mais longo do que { $server } aceita.
    }
    .safe = Seu texto continua aqui. Encurte um pouco e envie.
    .action = Voltar ao texto
fault-empty = Ainda não há nada para enviar.
    .safe = Escreva algumas palavras primeiro.
    .action = Voltar ao texto
fault-media-missing = Um dos anexos da sua publicação não foi enviado.
    .safe = Nada foi publicado. Tente de novo com o arquivo marcado, ou remova-o.
    .action = Voltar à publicação
fault-not-a-list = Não há nenhuma lista neste arquivo.
    .safe = O Trente aceita os arquivos que o Mastodon salva e os dele mesmo. Nada mudou.
    .action = Escolher outro arquivo
fault-not-settings = Não há ajustes do Trente neste arquivo.
    .safe = O Trente aceita os arquivos que ele mesmo salva: o nome deles começa com trente-settings. Nada mudou.
    .action = Escolher outro arquivo
fault-not-a-language = Esta não é uma pasta de frases.
    .safe = Uma pasta dessas tem arquivos .ftl e o código do idioma como nome: “de” ou “pt-BR”, por exemplo. Nada mudou.
    .action = Escolher outra pasta
fault-list-too-long = Esta lista é mais longa do que o Trente aceita de uma vez.
    .safe = O limite é de 20.000 linhas e 20 MB. Divida o arquivo em dois e traga um depois do outro.
    .action = Escolher outro arquivo
fault-no-downloads = Não deu para gravar o arquivo nos seus downloads.
    .safe = A pasta pode não existir, estar cheia ou fechada para o Trente. Nada mudou.
    .action = Tentar de novo
fault-wrong-password = { $server ->
        [unknown] O servidor não aceita essa senha.
       *[other] { $server } não aceita essa senha.
    }
    .safe = Nada mudou. Confira a senha: é a que você usa para entrar na página do servidor.
    .action = Tentar de novo
fault-maybe-moved = { $server ->
        [unknown] O servidor não deu uma resposta clara: sua mudança pode ter acontecido, ou não.
       *[other] { $server } não deu uma resposta clara: sua mudança pode ter acontecido, ou não.
    }
    .safe = Veja mais abaixo se deu certo antes de tentar de novo. Uma mudança não pode ser desfeita.
    .action = Tentar de novo
fault-not-followed = Você não segue esta pessoa.
    .safe = Só quem você segue pode estar nas suas listas. Todo o resto está no lugar.
    .action = Voltar
fault-no-picture = Os servidores não aceitam esse arquivo como imagem.
    .safe = Seu perfil continua como estava. Escolha um arquivo PNG, JPEG, GIF ou WebP.
    .action = Escolher outra
fault-picture-too-large = Esta imagem tem mais de 8 MB.
    .safe = Seu perfil continua como estava. Escolha uma imagem menor.
    .action = Escolher outra
fault-storage = Não deu para guardar algo neste aparelho.
    .safe = O que você vê continua aqui. O disco pode estar cheio: libere espaço e tente de novo.
    .action = Tentar de novo
fault-not-kept = O texto não foi enviado, e este aparelho também não conseguiu guardá-lo.
    .safe = Seu texto está só nesta janela, e em nenhum outro lugar. Libere espaço no disco ou copie o texto antes de fechar o Trente.
    .action = Voltar ao texto
fault-already-open = O Trente já está aberto.
    .safe = Continue na outra janela. Se não houver outra, encerre o Trente e abra de novo.
    .action = Tentar de novo
fault-later-version = Uma versão mais nova do Trente já foi usada neste aparelho.
    .safe = Esta, mais antiga, não mexe nos arquivos dela. Instale de novo a mais nova, e tudo volta.
    .action = Tentar de novo
fault-keychain = O chaveiro deste aparelho não liberou o acesso.
    .safe = Sua conta está a salvo. Desbloqueie o chaveiro e tente de novo.
    .action = Tentar de novo
fault-maybe-posted = { $server ->
        [unknown] O servidor não deu uma resposta clara: sua publicação pode ter saído, ou não.
       *[other] { $server } não deu uma resposta clara: sua publicação pode ter saído, ou não.
    }
    .safe = Seu texto está guardado. Dê uma olhada antes de publicar de novo, para ninguém ler duas vezes.
    .action = Ver se ela está lá
fault-maybe-changed = { $server ->
        [unknown] O servidor não deu uma resposta clara: sua publicação pode ter mudado, ou não.
       *[other] { $server } não deu uma resposta clara: sua publicação pode ter mudado, ou não.
    }
    .safe = Seu texto está guardado.
    .action = Ver se ela mudou
fault-post-gone = Sua publicação não existe mais.
    .safe = Ela foi excluída, aqui ou em outro lugar. O que você escreveu está guardado.
    .action = Publicar como nova
fault-cannot-change = { $server ->
        [unknown] O servidor não permite editar publicações.
       *[other] { $server } não permite editar publicações.
    }
    .safe = O software dele é antigo demais para isso, ou é outro. O que você escreveu está guardado.
    .action = Voltar
fault-maybe-reported = { $server ->
        [unknown] O servidor não deu uma resposta clara: sua denúncia pode ter chegado, ou não.
       *[other] { $server } não deu uma resposta clara: sua denúncia pode ter chegado, ou não.
    }
    .safe = A moderação não se incomoda em receber a mesma denúncia duas vezes.
    .action = Enviar de novo
fault-posted-before = Sua publicação já saiu, como estava antes da última mudança.
    .safe = Seu texto está guardado. Publicar agora cria uma segunda publicação.
    .action = Publicar também
fault-maybe-scheduled = { $server ->
        [unknown] O servidor não deu uma resposta clara: sua publicação pode estar agendada, ou não.
       *[other] { $server } não deu uma resposta clara: sua publicação pode estar agendada, ou não.
    }
    .safe = Seu texto está guardado. Veja o que está agendado antes de enviar de novo, para ninguém ler duas vezes.
    .action = Ver o que está agendado
fault-scheduled-before = O servidor já está com sua publicação, e ela sai na hora que você escolheu.
    .safe = Seu texto está guardado. Publicar agora cria uma segunda publicação.
    .action = Publicar também
fault-too-soon = Esse horário está perto demais.
    .safe = Seu texto está guardado. Escolha um horário daqui a pelo menos cinco minutos, ou publique agora.
    .action = Escolher outro horário
fault-sign-up-on-page = { $server ->
        [unknown] O servidor só cria contas na própria página, não em apps.
       *[other] { $server } só cria contas na própria página, não em apps.
    }
    .safe = Nada se perdeu. Crie sua conta na página dele e depois entre por aqui.
    .action = Tentar de novo
fault-bug = Algo deu errado no Trente.
    .safe = A falha é nossa, e o que você escreveu está guardado. Tente de novo; se continuar, conte para a gente.
    .action = Tentar de novo

## O tempo ao lado de uma publicação, o mais curto possível

time-now = agora
time-minutes = { $count } min
time-hours = { $count } h

## Um servidor, pelo que ele diz de si e pelo que foi medido

side-label = Sobre este servidor
server-languages = Em { $languages }
server-people = { $count ->
        [one] { $people } pessoa neste mês
       *[other] { $people } pessoas neste mês
    }
server-answers = responde em { $ms } ms
nav-profile = Perfil
toasts-label = Mensagens do Trente

without-pictures = A janela travou duas vezes. O Trente fica sem imagens até você fechar e abrir de novo.
