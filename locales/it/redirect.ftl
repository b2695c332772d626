### La pagina che il browser mostra alla fine di un accesso. Da lì si torna a Trente.

redirect-title = Trente
redirect-done = Accesso riuscito. Puoi chiudere questa pagina e tornare a Trente.
redirect-denied = Non hai autorizzato Trente, quindi non è cambiato niente. Puoi chiudere questa pagina e tornare a Trente.
redirect-foreign = Questa pagina non appartiene a un accesso in corso. Torna a Trente e riprova.
