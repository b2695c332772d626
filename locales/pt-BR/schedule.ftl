### Publicações que o servidor envia mais tarde.

schedule = Agendar
schedule-title = Quando deve sair?
schedule-quick = Bons horários
schedule-evening = Hoje à noite
schedule-tomorrow = Amanhã de manhã
schedule-monday = Segunda de manhã
schedule-day = Dia
schedule-clock = Hora
schedule-says = Sai em { $time }, { $away }. Seu aparelho não precisa estar ligado.
schedule-no-time = Escolha um dia e uma hora primeiro.
schedule-too-soon = Está perto demais: escolha um horário daqui a pelo menos cinco minutos.
schedule-yes = Agendar
schedule-keep = Mudar o horário
schedule-done = Sai em { $time }.
schedule-not-made = O agendamento não foi feito: a publicação precisa chegar antes ao seu servidor. Seu texto está a salvo aqui e não sai automaticamente.

## Na lista

schedule-list = Agendadas
schedule-when = Sai em { $time }
schedule-change = Mudar o horário
schedule-change-label = Mudar o horário: { $words }
schedule-back = Voltar a rascunho
schedule-back-label = Voltar a rascunho: { $words }
schedule-taken-back = Voltou a ser rascunho e não sai mais.
schedule-unknown = O que está agendado não carregou. { $what }
