### A página que o navegador mostra quando termina a entrada. Daqui se volta ao Trente.

redirect-title = Trente
redirect-done = Pronto, você entrou. Pode fechar esta página e voltar ao Trente.
redirect-denied = Você não autorizou o Trente, então nada mudou. Pode fechar esta página e voltar ao Trente.
redirect-foreign = Nenhum acesso está em andamento nesta página. Volte ao Trente e tente de novo.
