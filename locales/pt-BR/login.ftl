### Entrar: um campo que aceita tudo, depois o navegador, depois o Início.

login-heading = Que bom rever você
login-back = Voltar à leitura
login-field = Onde fica sua conta?
login-placeholder = mastodon.la ou @voce@mastodon.la
login-help = Um endereço, um nome, um link do seu perfil: cole o que tiver.
login-email = Isso parece ser seu e-mail. O endereço de uma conta termina com o servidor, como mastodon.la.
login-clear = Limpar
login-options = Servidores
login-continue = Continuar
login-asking = Falando com o servidor
login-password = Você digita a senha na página do seu servidor, nunca aqui.

## Ajuda para quem esqueceu o servidor

login-forgot = Não lembro meu servidor
login-forgot-known = Servidores que este aparelho conhece:
login-forgot-name = Seu nome, e a gente procura
login-forgot-look = Procurar
login-forgot-looking = Procurando nos servidores com mais gente
login-forgot-nowhere = Ninguém se chama { $name } nos servidores com mais gente. Talvez o seu seja um servidor menor.
login-forgot-there = Alguém se chama { $name } aqui. É você?
login-forgot-mail = Procure “Mastodon” no seu e-mail. O endereço de quem enviou termina com o seu servidor.
login-forgot-history = Procure no gerenciador de senhas ou no histórico do navegador um nome como mastodon.la.
login-forgot-friend = Peça a alguém do Mastodon para abrir seu perfil: depois do segundo @ vem o seu servidor.
login-new = Primeira vez aqui?
login-new-join = Crie uma conta em uns trinta segundos

## À espera do navegador

login-waiting-heading = Continue no navegador
login-waiting = Seu navegador está aberto em { $server }. Volte aqui depois de autorizar.
login-waiting-by-hand = Seu navegador não abriu. Copie o endereço, abra em qualquer navegador deste aparelho e autorize lá.
login-waiting-live = Esperando { $server }
login-open-again = Abrir a página de novo
login-copy = Copiar o endereço
login-copied = Endereço copiado.
login-copy-failed = Não deu para copiar o endereço. Selecione aqui e copie.
login-address = Endereço da página
login-cancelled = Cancelado. Seu servidor continua preenchido.

## Com um código, onde o navegador não volta sozinho

login-code = Código do navegador
login-code-help = Depois que você autoriza, { $server } mostra um código. Copie e cole aqui.
login-code-go = Entrar
login-code-checking = Entrando
login-code-missing = Cole o código primeiro.

## Depois de entrar

login-done = Que bom rever você, { $name }.
login-secret-file = Este aparelho não tem chaveiro: seu acesso fica guardado em um arquivo que só você pode ler.

## O que a pessoa queria fazer quando a porta se abriu

wish-favourite = Anotado. O Trente favorita a publicação assim que sua conta funcionar.
wish-boost = Anotado. O Trente impulsiona a publicação assim que sua conta funcionar.
wish-save = Anotado. O Trente salva a publicação assim que sua conta funcionar.
wish-vote = Anotado. Seu voto vale assim que sua conta funcionar.
wish-reply = Anotado. Você pode responder à publicação assim que sua conta funcionar.
wish-follow = Anotado. O Trente segue esta pessoa assim que sua conta funcionar.
wish-write = Para escrever, é preciso ter uma conta. Leva uns trinta segundos.
