### A senha que o Trente sugeriu: no formulário, na sala de espera e nos ajustes.

password-suggested = A senha que o Trente fez para você
password-show = Mostrar
password-hide = Ocultar
password-copy = Copiar
password-copy-label = Copiar a senha
password-show-of = Mostrar a senha de { $name }
password-hide-of = Ocultar a senha de { $name }
password-copy-of = Copiar a senha de { $name }
password-forget-of = Esquecer a senha de { $name }
password-copied = Senha copiada.
password-copy-failed = Não deu para copiar a senha. Selecione e copie.
password-none = Esta senha não está mais guardada aqui.
password-forget = Esquecer
password-forget-ask = Esquecer a senha de { $name }?
password-forget-text = O Trente não pode mostrá-la de novo. Aqui sua conta continua aberta; para entrar em outro lugar, você precisa dessa senha.
password-forgotten = A senha foi esquecida neste aparelho.
