# The words of hexfix in Portuguese. English (en.ftl) is the source.

## The translation itself

reviewed-by = none
not-reviewed = Ainda nenhum médico ou enfermeiro verificou as palavras destas páginas.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } e { $last }
date-long = { $weekday }, { $date }
date-day = { $day } de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-name-1 = Janeiro
month-name-2 = Fevereiro
month-name-3 = Março
month-name-4 = Abril
month-name-5 = Maio
month-name-6 = Junho
month-name-7 = Julho
month-name-8 = Agosto
month-name-9 = Setembro
month-name-10 = Outubro
month-name-11 = Novembro
month-name-12 = Dezembro
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = seg
weekday-short-2 = ter
weekday-short-3 = qua
weekday-short-4 = qui
weekday-short-5 = sex
weekday-short-6 = sáb
weekday-short-7 = dom
limb-left-femur = fémur esquerdo
limb-right-femur = fémur direito
limb-left-tibia = tíbia esquerda
limb-right-tibia = tíbia direita
limb-left-humerus = úmero esquerdo
limb-right-humerus = úmero direito
limb-left-forearm = antebraço esquerdo
limb-right-forearm = antebraço direito

## On every page

not-a-device = Não é um dispositivo médico: só para ensino, ensaios em bancada e segunda verificação
page-running = { $code }, revisão { $revision }, impressão digital { $fingerprint }
page-number = página { $page } de { $pages }
caution-once = Atenção: { $title }
caution-often = Atenção ({ $count } vezes): { $title }

## For the patient: the first page

patient-title = O seu fixador: como girar as hastes
patient-name = Nome
patient-born = Nascimento
patient-record = Processo clínico
patient-frame-on = Fixador
patient-limb-left-femur = na coxa esquerda
patient-limb-right-femur = na coxa direita
patient-limb-left-tibia = na perna esquerda, abaixo do joelho
patient-limb-right-tibia = na perna direita, abaixo do joelho
patient-limb-left-humerus = no braço esquerdo, acima do cotovelo
patient-limb-right-humerus = no braço direito, acima do cotovelo
patient-limb-left-forearm = no antebraço esquerdo
patient-limb-right-forearm = no antebraço direito
patient-plan = Plano
patient-plan-is = { $code }, revisão { $revision }
patient-plan-replaces = { $code }, revisão { $revision }. Substitui todas as páginas com revisão menor.
patient-signed = Só é válido com assinatura
patient-steps = O que fazer de cada vez
patient-step-find = Procure a primeira linha sem marca.
patient-step-check = Confirme o dia, a data e a hora.
patient-step-turn = Gire a haste 1 até a escala dela mostrar o número da tabela.
patient-step-others = Faça o mesmo com as hastes 2, 3, 4, 5 e 6.
patient-step-tick = Leia outra vez as seis escalas. Depois marque a linha.
patient-step-evening = Uma vez por dia, escreva o que mostram as seis escalas.
patient-stop = Há algo errado? Pare e ligue.
patient-call-hours = Nas horas de trabalho: { $number }
patient-call-always = A qualquer hora: { $number }
patient-call-blank = O hospital escreve aqui os números para onde ligar.
patient-blank-clinic = Hospital e médico
patient-blank-telephone = Telefone nas horas de trabalho
patient-blank-emergency = Telefone a qualquer hora
patient-struts = As suas seis hastes
patient-struts-how = É assim que vê o fixador ao olhar para a sua perna ou braço. A frente do seu corpo está em cima. Cada haste tem um número e um sinal.
patient-struts-caption = O seu fixador visto de cima
patient-struts-seen = O fixador visto de cima, com a frente no topo. { $struts }
patient-struts-one = Haste { $strut }: { $place }. O sinal dela é { $sign }.
patient-struts-front = frente
patient-struts-back = atrás
patient-struts-left = esquerda
patient-struts-right = direita
place-front = frente
place-front-left = frente esquerda
place-left = esquerda
place-back-left = atrás esquerda
place-back = atrás
place-back-right = atrás direita
place-right = direita
place-front-right = frente direita
sign-1 = um círculo branco
sign-2 = um triângulo preto
sign-3 = um quadrado com linhas inclinadas
sign-4 = um losango com linhas deitadas
sign-5 = um pentágono com pontos
sign-6 = uma cruz com linhas em pé

## For the patient: when something goes wrong

wrong-title = Quando há um problema
wrong-missed = Faltou girar uma vez
wrong-missed-plain-1 = Não gire duas vezes para compensar.
wrong-missed-plain-2 = Pare e ligue para o hospital.
wrong-doubled = Fez duas vezes a mesma linha
wrong-doubled-plain-1 = Não gire para trás por sua conta.
wrong-doubled-plain-2 = Pare e ligue para o hospital.
wrong-reading = Uma haste mostra outro número
wrong-reading-plain-1 = Não gire a haste para acertar o número.
wrong-reading-plain-2 = Pare, escreva o número e ligue para o hospital.
wrong-alarm = Tem dor, febre ou uma parte dormente
wrong-alarm-plain-1 = Pare. Não gire nenhuma haste.
wrong-alarm-plain-2 = Ligue já para o hospital, a qualquer hora.
wrong-call = Ligue para { $number }.
wrong-call-blank = Ligue para o número da primeira página.

## For the patient: the chart

chart-title = Tabela das hastes
chart-caption = O que cada haste deve mostrar depois de cada vez que girar
chart-row = Linha, dia e hora
chart-done = Feito
chart-initials = Iniciais
chart-box-tick = caixa para marcar
chart-box-initials = caixa para as iniciais
chart-box-reading = caixa para um número
chart-shown-again = mostrado outra vez, já está na página { $page }
chart-start = No início
chart-now = Agora: a linha { $row } está feita
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] alongar { $clicks }{"\u00A0"}clique
   *[other] alongar { $clicks }{"\u00A0"}cliques
}
chart-shorter = { $clicks ->
    [one] encurtar { $clicks }{"\u00A0"}clique
   *[other] encurtar { $clicks }{"\u00A0"}cliques
}
chart-leave = deixar assim
chart-read-now = O que as hastes mostram agora
chart-first = Girar pela primeira vez: { $day }, { $time }.
chart-next = Girar a próxima vez: { $day }, { $time }.
chart-last = Girar pela última vez: { $day }, { $time }.
chart-only = Girar uma só vez: { $day }, { $time }.
chart-each-day = { $count ->
    [one] Todos os dias: girar { $count } vez, às { $times }.
   *[other] Todos os dias: girar { $count } vezes, às { $times }.
}
chart-how = Como ler a tabela
chart-intro = O número grande é o que a escala deve mostrar depois de girar. As palavras por baixo dizem para que lado girar e quanto.
chart-intro-idle = As seis hastes dizem “{ $leave }”? Não gire nada e marque a linha.
chart-intro-split = De cada vez só giram algumas hastes. Os números delas estão em negrito.
chart-intro-bars = Uma barra larga e cinzenta é uma consulta. Faça o que ela diz.
chart-intro-missed = Faltou uma linha? Nunca faça duas linhas de uma vez. Ligue para o hospital.
chart-end = Fim da tabela
chart-end-stop = Não gire nenhuma haste depois da última linha. Ligue para o hospital.
chart-new = Nova tabela: revisão { $revision }
chart-new-replaces = Esta tabela substitui todas as páginas antigas de { $code }. Devolva as páginas antigas.
chart-new-held = Parou de girar depois da linha { $row }.
chart-new-read = Leitura das suas hastes: { $day }.
chart-new-wait = Não gire nada antes de { $day }, { $time }.
chart-exchange = { $day }: vá ao hospital. { $count ->
    [one] Nova haste { $struts }.
   *[other] Novas hastes { $struts }.
}
chart-exchange-wait = Nesse dia não gire nada antes da consulta.
chart-visit-late = Uma linha ficou atrasada depois da consulta? Pergunte no hospital o que fazer.
chart-exchange-old = Haste { $strut }: a haste antiga deve mostrar { $reading }.
chart-exchange-new = Haste { $strut }: a haste nova deve mostrar { $reading }.
chart-clinic = { $day }: vá ao hospital.
chart-clinic-wait = Nesse dia não gire nada antes da consulta.
chart-clinic-take = Leve estas páginas.
chart-film = { $day }: faça o raio-X.
chart-film-go-on = Gire as hastes como nos outros dias.

## For the patient: the journey

journey-title = O seu tratamento do início ao fim
journey-calendar = O seu calendário
journey-surgery = Cirurgia
journey-rest = Espera
journey-rest-is = De { $first } a { $last }. Não gire nada.
journey-turning = Girar as hastes
journey-turning-is = De { $first } a { $last }.
journey-turning-one = Só { $day }.
journey-last = Girar pela última vez
journey-visits = Consultas
journey-films = Raio-X
journey-harden = O osso novo fica duro
journey-harden-weeks = De { $from } a { $to } semanas depois de girar pela última vez.
journey-harden-weeks-one = { $from ->
    [one] { $from } semana depois de girar pela última vez.
   *[other] { $from } semanas depois de girar pela última vez.
}
journey-harden-until = Isto dura até um dia entre { $first } e { $last }.
journey-harden-until-one = Isto dura até { $day }.
journey-harden-doctor = O seu médico decide quanto tempo.
journey-removal = Tirar o fixador
journey-removal-doctor = O seu médico decide quando.
journey-expected = Estes são os dias previstos. Podem mudar.
calendar-surgery-letter = C
calendar-clinic-letter = H
calendar-film-letter = R
calendar-exchange-letter = N
calendar-surgery = { $letter }: cirurgia
calendar-clinic = { $letter }: hospital
calendar-film = { $letter }: raio-X
calendar-exchange = { $letter }: hospital, nova haste
calendar-rest = pontos: espera, não girar nada
calendar-turning = borda grossa: girar as hastes
calendar-caption = Cada linha é uma semana
calendar-seen = Calendário de { $first } a { $last }. { $phases }

## For the patient: exercise and care

care-title = Exercícios e cuidados
care-why = Mexer as juntas todos os dias é tão importante como girar as hastes.
care-exercises = Exercícios
care-exercise = { $times ->
    [one] { $text }: { $times } vez por dia
   *[other] { $text }: { $times } vezes por dia
}
care-pin-sites = Cuidar da pele junto aos pinos e fios
care-weight = Peso que pode pôr na perna ou no braço
care-blank = O hospital preenche esta parte.
care-ask = Pergunte no hospital pelos exercícios e cuidados. Não comece por sua conta.
care-grid = Marque o que já fez
care-grid-week = Semana de { $day }
care-grid-caption = Caixas para marcar, semana de { $day }
care-grid-pin-sites = Cuidar da pele

## For the patient: the calendar of a telephone

ics-turn-row = Girar as hastes: linha { $row }, tabela com revisão { $revision }
ics-turn-rows = Girar as hastes: linhas { $first } a { $last }, tabela com revisão { $revision }
ics-visit = Ir ao hospital
ics-exchange = { $count ->
    [one] Ir ao hospital: nova haste { $struts }
   *[other] Ir ao hospital: novas hastes { $struts }
}
ics-film = Fazer o raio-X
ics-end = Último dia de girar, como está previsto agora

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = um valor está fora dos limites recomendados
caution-title-frame-not-verified = a geometria do fixador não foi verificada
caution-title-clinic-missing = falta um número de telefone ou um nome do hospital
caution-title-read-on-old = as hastes foram lidas mais de um dia antes do início
caution-title-reading-off-scale = uma leitura está entre dois cliques
caution-title-order-fits-better = as leituras ajustam-se melhor a outra ordem das hastes
caution-title-order-cannot-tell = as leituras não permitem saber se as hastes estão na ordem certa
caution-title-strut-near-end = uma haste aproxima-se do fim da sua escala
caution-title-window-narrow = uma haste só pode ser trocada num único dia
caution-title-stage-idle = uma etapa do trajeto não tem nada para fazer
caution-title-bones-collide = as extremidades ósseas chocam uma com a outra no caminho
caution-title-rate-high = um ponto do osso move-se depressa
caution-title-rate-low = o osso é alongado devagar e pode consolidar cedo demais
caution-title-between-rounds = as formas entre dois ciclos da divisão movem muito o osso
caution-title-step-large = um único passo é maior do que o planeado
caution-title-walked-fast = os cliques inteiros movem o osso mais depressa do que o prescrito
caution-title-click-moves-far = um clique de uma haste move muito o osso
caution-title-frame-flexible = pequenos erros nas hastes movem muito o osso
caution-title-translation-unreviewed = a tradução não foi verificada por um profissional clínico
caution-title-care-missing = o caso nada diz sobre exercícios e cuidados

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ;{" "}
language-en = inglês
language-de = alemão
language-fr = francês
language-es = espanhol
language-pt = português
language-it = italiano
language-pl = polaco
language-tr = turco
language-ru = russo
language-uk = ucraniano
language-el = grego
language-ar = árabe
direction-proximal = proximal
direction-distal = distal
direction-medial = medial
direction-lateral = lateral
direction-anterior = anterior
direction-posterior = posterior
toward-varus = { $size } de varo
toward-valgus = { $size } de valgo
toward-apex-anterior = { $size } de ápice anterior (procurvatum)
toward-apex-posterior = { $size } de ápice posterior (recurvatum)
toward-medial = { $size } para medial
toward-lateral = { $size } para lateral
toward-anterior = { $size } para anterior
toward-posterior = { $size } para posterior
toward-proximal = { $size } para proximal
toward-distal = { $size } para distal
toward-internal = { $size } de rotação interna
toward-external = { $size } de rotação externa
toward-short = { $size } a menos (curto)
toward-long = { $size } a mais (longo)
offsets-none = na origem
offsets-some = { $parts } em relação à origem
span = { $first } a { $last }
unit-mm = mm
unit-deg = graus
unit-mm-day = mm/dia
unit-days = dias
unit-weeks = semanas
unit-minutes = minutos
unit-clicks = cliques
unit-click = clique
unit-rows = linhas
unit-turns = ajustes
unit-stages = etapas
unit-deg-or-mm = graus ou mm
point-bone-end-front = extremidade óssea, à frente
point-bone-end-front-left = extremidade óssea, à frente à esquerda
point-bone-end-left = extremidade óssea, à esquerda
point-bone-end-back-left = extremidade óssea, atrás à esquerda
point-bone-end-back = extremidade óssea, atrás
point-bone-end-back-right = extremidade óssea, atrás à direita
point-bone-end-right = extremidade óssea, à direita
point-bone-end-front-right = extremidade óssea, à frente à direita
parameter-length = comprimento
parameter-angulation = angulação
parameter-rotation = rotação
parameter-translation = translação

## For the surgeon: headings

surgeon-title = Para o cirurgião
surgeon-not-a-device = Isto não é um dispositivo médico
intended-use = O hexfix destina-se ao ensino, a ensaios em bancada e a uma segunda verificação de software autorizado. Não é um dispositivo médico e não pode ser a única base de um tratamento.
surgeon-does = O que o plano faz
surgeon-entered = O que foi introduzido
surgeon-views = Vistas AP, lateral e axial, à escala
surgeon-stages = Etapas
surgeon-exchanges = Trocas de hastes
surgeon-path = Trajeto das extremidades ósseas
surgeon-days = Velocidades e leituras ao longo dos dias
surgeon-struts = Hastes
surgeon-movement = Movimento das extremidades ósseas e dos pontos em risco
surgeon-sure = Grau de certeza do resultado final
surgeon-checks = Verificações pelo segundo algoritmo de cálculo
surgeon-proved = Cada ajuste provado livre de singularidades
surgeon-cautions = Avisos de atenção
surgeon-made-by = Produzido por
surgeon-sign = Verificado por, assinatura
surgeon-sign-date = Data

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } revisão { $revision }, { $limb }: move-se o fragmento proximal.
   *[distal] { $code } revisão { $revision }, { $limb }: move-se o fragmento distal.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] No início: uma angulação de { $bend }° num só plano, a { $tilt }° do plano coronal, { $apex }; o tratamento previsto não roda o osso.
   *[yes] No início: uma angulação de { $bend }° num só plano, a { $tilt }° do plano coronal, { $apex }; o tratamento previsto roda o osso { $turn }° em torno de um eixo.
}
summary-straight = { $turned ->
    [no] No início: osso sem angulação; o tratamento previsto não roda o osso.
   *[yes] No início: osso sem angulação; o tratamento previsto roda o osso { $turn }° em torno de um eixo.
}
apex-anterior = ápice anterior
apex-posterior = ápice posterior
apex-medial = ápice medial
apex-lateral = ápice lateral
apex-anterior-medial = ápice anterior e medial
apex-anterior-lateral = ápice anterior e lateral
apex-posterior-medial = ápice posterior e medial
apex-posterior-lateral = ápice posterior e lateral
summary-turning = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} de ajuste, de { $first } a { $last }, em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}; velocidade máxima de { $rate } mm por dia.
summary-turning-one-day = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} de ajuste, { $date }, em { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}; velocidade máxima de { $rate } mm por dia.
summary-struts = Hastes: { $changes }.
summary-strut = { $strut } de { $start } a { $end } mm
summary-strut-models = { $strut } de { $start } mm em “{ $from }” a { $end } mm em “{ $to }”
summary-residual = Os cliques inteiros terminam a { $mm } mm e { $deg }° do objetivo exato.
summary-exchange = Troca no hospital, { $date }, antes do primeiro ajuste: haste { $strut } de “{ $from }” ({ $old } mm) para “{ $to }” ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Membro
restated-limb-is = { $bone ->
    [left-femur] Fémur esquerdo.
    [right-femur] Fémur direito.
    [left-tibia] Tíbia esquerda.
    [right-tibia] Tíbia direita.
    [left-humerus] Úmero esquerdo.
    [right-humerus] Úmero direito.
    [left-forearm] Antebraço esquerdo.
   *[right-forearm] Antebraço direito.
}
restated-moves = Que parte se move
restated-moves-is = { $fragment ->
    [proximal] O fragmento distal e o seu anel ficam fixos. O fragmento proximal e o seu anel movem-se.
   *[distal] O fragmento proximal e o seu anel ficam fixos. O fragmento distal e o seu anel movem-se.
}
restated-deformity-ap = Deformidade, radiografia AP
restated-deformity-lateral = Deformidade, radiografia lateral
restated-deformity-axial = Deformidade, axial
restated-goal = Objetivo
restated-goal-ap = Objetivo, radiografia AP
restated-goal-lateral = Objetivo, radiografia lateral
restated-goal-axial = Objetivo, axial
restated-goal-straight = Reto, sem translação, sem rotação, de igual comprimento.
restated-bend = { $bend }.
restated-bend-none = Sem angulação.
restated-shift = O fragmento distal está { $there } em relação ao proximal; o fragmento proximal está { $back } em relação ao distal.
restated-shift-none = Sem translação.
restated-rotation = O fragmento distal está em { $there } em relação ao proximal; o fragmento proximal está em { $back } em relação ao distal.
restated-rotation-none = Sem rotação.
restated-length-short = Os pontos marcados estão { $mm } mm demasiado próximos um do outro ao longo do osso (curto).
restated-length-long = Os pontos marcados estão { $mm } mm mais afastados um do outro ao longo do osso (longo).
restated-length-none = Os pontos marcados estão à distância que devem ter.
restated-frame = Fixador
restated-frame-alike = Sistema “{ $system }” (fabricante { $maker }, estado { $status }, ficheiro { $file }): anel proximal “{ $proximal }”, anel distal “{ $distal }”, seis hastes “{ $strut }”.
restated-frame-mixed = Sistema “{ $system }” (fabricante { $maker }, estado { $status }, ficheiro { $file }): anel proximal “{ $proximal }”, anel distal “{ $distal }”, hastes { $struts }.
restated-frame-strut = { $strut } “{ $model }”
restated-attachment = Aplicação
restated-attachment-read = O fixador está no membro; as hastes 1 a 6 marcam { $readings } mm.
restated-attachment-square = O fixador está previsto para terminar ortogonal: no objetivo os anéis ficam paralelos, coaxiais e a { $mm } mm um do outro.
restated-mounting = Montagem
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] O centro do anel proximal está { $place }; a sua marca anterior está em { $angle }° de rotação interna (para o lado medial da direção anterior).
       *[distal] O centro do anel distal está { $place }; a sua marca anterior está em { $angle }° de rotação interna (para o lado medial da direção anterior).
    }
    [external] { $fragment ->
        [proximal] O centro do anel proximal está { $place }; a sua marca anterior está em { $angle }° de rotação externa (para o lado lateral da direção anterior).
       *[distal] O centro do anel distal está { $place }; a sua marca anterior está em { $angle }° de rotação externa (para o lado lateral da direção anterior).
    }
   *[none] { $fragment ->
        [proximal] O centro do anel proximal está { $place }; a sua marca anterior aponta exatamente para anterior.
       *[distal] O centro do anel distal está { $place }; a sua marca anterior aponta exatamente para anterior.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Supõe-se o anel ortogonal ao fragmento proximal: ainda não se pode descrever outra orientação.
   *[distal] Supõe-se o anel ortogonal ao fragmento distal: ainda não se pode descrever outra orientação.
}
restated-osteotomy = Osteotomia
restated-osteotomy-at = O corte está ao nível da origem; aí o osso tem um diâmetro de { $mm } mm.
restated-osteotomy-off = O corte está { $level } em relação à origem; aí o osso tem um diâmetro de { $mm } mm.
restated-at-risk = Em risco: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Está { $place } e acompanha o fragmento proximal; no máximo { $rate } mm por dia, como o osso.
   *[distal] Está { $place } e acompanha o fragmento distal; no máximo { $rate } mm por dia, como o osso.
}
restated-at-risk-own = { $fragment ->
    [proximal] Está { $place } e acompanha o fragmento proximal; no máximo { $rate } mm por dia.
   *[distal] Está { $place } e acompanha o fragmento distal; no máximo { $rate } mm por dia.
}
restated-treatment = Tratamento
restated-latency = { $days ->
    [one] Cirurgia: { $surgery }; { $days } dia de latência; primeiro ajuste: { $first }.
   *[other] Cirurgia: { $surgery }; { $days } dias de latência; primeiro ajuste: { $first }.
}
restated-start = Cirurgia: { $surgery }. Leitura das hastes: { $read }; nenhum ajuste até ao primeiro ajuste deste plano: { $first }.
restated-rate = No máximo { $rate } mm por dia nas extremidades ósseas.
restated-rhythm = { $count ->
    [one] { $count } ajuste por dia às { $times }, de cada vez todas as hastes.
   *[other] { $count } ajustes iguais por dia às { $times }, de cada vez todas as hastes.
}
restated-split = Cada hora do dia ajusta as suas próprias hastes: { $groups }.
restated-split-one = { $struts } às { $time }
restated-together = Trajeto: linha reta do ponto correspondente, um eixo de rotação.
restated-screw = Trajeto: um movimento helicoidal, uma rotação em torno de uma linha no espaço e um deslizamento ao longo dela.
restated-stages = Trajeto por etapas: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } até ao objetivo
stage-first = { $what }, os primeiros { $part }
stage-beyond = { $what } até { $there } em relação ao objetivo
restated-smooth = Cliques inteiros escolhidos para passos pequenos do osso.
restated-nearest = Cada haste no clique mais próximo do seu comprimento exato.
restated-hold = O ajuste foi suspenso depois da linha { $row }; recomeça: { $date }.
restated-visits = Consultas para trocas: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] Numa consulta pode ser trocada no máximo { $count } haste.
   *[other] Numa consulta podem ser trocadas no máximo { $count } hastes.
}
restated-uncertainty = Incerteza
restated-uncertainty-is = Desvio padrão de cada número: { $ring }; { $films }.
uncertain-ring = posição do anel { $mm } mm e { $deg }°
uncertain-ring-distance = posição do anel { $mm } mm, ângulos conhecidos com exatidão
uncertain-ring-angle = posição do anel { $deg }°, distâncias conhecidas com exatidão
uncertain-ring-none = posição do anel conhecida com exatidão
uncertain-films = deformidade { $mm } mm e { $deg }°
uncertain-films-distance = deformidade { $mm } mm, ângulos conhecidos com exatidão
uncertain-films-angle = deformidade { $deg }°, distâncias conhecidas com exatidão
uncertain-films-none = deformidade conhecida com exatidão

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Cinzento: o fragmento distal, que fica fixo. Branco: o fragmento proximal.
   *[distal] Cinzento: o fragmento proximal, que fica fixo. Branco: o fragmento distal.
} Linha grossa através de uma extremidade óssea: o corte, onde estava no início. Ponto preto: origem. Ponto branco: ponto correspondente. Pontos cinzentos: pontos em risco. A vista AP é vista de frente, a vista lateral é vista do lado lateral, a vista axial é vista de proximal (linhas a partir das extremidades ósseas apontam para a frente de cada fragmento).
view-ap = Vista AP
view-lateral = Vista lateral
view-axial = Vista axial
view-before = { $view } antes, { $limb }
view-half-way = { $view } a meio do caminho (linha { $row }, dia { $day }), { $limb }
view-after = { $view } depois, { $limb }
view-seen-before = { $view }, { $limb }, no início: ambos os fragmentos ósseos com o corte, ambos os anéis e as seis hastes.
view-seen-half-way = { $view }, { $limb }, a meio do caminho, depois da linha { $row } no dia { $day }: ambos os fragmentos ósseos com o corte, ambos os anéis e as seis hastes.
view-seen-after = { $view }, { $limb }, no fim: ambos os fragmentos ósseos com o corte, ambos os anéis e as seis hastes.
view-edges = À esquerda está { $left }, à direita está { $right }.
view-edges-all = À esquerda está { $left }, à direita está { $right }, em cima está { $above }, em baixo está { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, trajeto da extremidade do fragmento proximal, { $limb }
   *[distal] { $view }, trajeto da extremidade do fragmento distal, { $limb }
}
path-caption-row = { $caption }; { $number } é a linha { $row }, o fim é a linha { $last }
path-caption-rows = { $caption }; { $from } a { $to } são as linhas { $rows }, o fim é a linha { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: a extremidade do fragmento proximal em { $count } posições do seu trajeto, e a extremidade do fragmento distal, que fica fixo.
   *[distal] { $view }, { $limb }: a extremidade do fragmento distal em { $count } posições do seu trajeto, e a extremidade do fragmento proximal, que fica fixo.
}
path-seen-moves = Nesta vista, o centro da extremidade móvel desloca-se { $ways }.
path-seen-stays = Nesta vista, o centro da extremidade móvel termina onde começou.
path-start = início
path-end = fim

## For the surgeon: stages and exchanges

stages-caption = As etapas do trajeto, por ordem
stages-stage = Etapa
stages-moves = O que se move, enquanto o resto fica
stages-rows = Linhas
stages-days = Dias
stages-nothing = nenhuma: nada a fazer
exchanges-caption = Hastes que são trocadas no hospital
exchanges-strut = Haste
exchanges-on = Troca em
exchanges-window = Janela
exchanges-old = Haste antiga, mm
exchanges-new = Haste nova, mm
exchanges-on-is = { $date }, dia { $day }
exchanges-window-one = só dia { $day }
exchanges-window-days = dias { $first } a { $last }
exchanges-reading = { $model } em { $reading }
exchanges-rule = Cada troca faz-se antes do primeiro ajuste do seu dia, com a forma em que o último ajuste anterior deixou o fixador. O comprimento de junta a junta é o mesmo antes e depois. Em qualquer dia da janela servem as duas hastes; noutro dia que não o escolhido as leituras são diferentes: planear de novo.

## For the surgeon: rates and readings over the days

days-extremes = Mais rápido: { $fast }, { $fastest } mm no dia { $fastday }. Mais lento num dia inteiro: { $slow }, { $slowest } mm no dia { $slowday }. Todos os dias estão no ficheiro de dados.
plot-mm-a-day = mm por dia
plot-mm = mm
plot-day = dia de ajuste
plot-pause = pausa
plot-slowest = ponto mais lento
plot-fastest = ponto mais rápido
plot-ordered = prescrito { $rate }
plot-caution = atenção acima de { $rate }
plot-new-strut = nova haste
plot-strut = haste { $strut }
plot-rates-caption = Movimento do ponto mais rápido (linha contínua, pontos pretos) e do mais lento (linha tracejada, pontos brancos) em cada dia de ajuste, em milímetros por dia
plot-readings-caption = Leituras das seis escalas no fim de cada dia de ajuste, em milímetros; os números em ambas as pontas são os das hastes
plot-ranges-caption = Onde cada haste está na sua escala. Cinzento: da leitura mais curta à mais longa da haste montada, com os dois números. Linha vertical: troca. Colchete por cima: os dias em que a troca é possível
plot-rates-none = Gráfico do movimento por dia, sem nenhum dia.
plot-rates-seen = Gráfico dos milímetros por dia; período: { $days }. Movimento do ponto mais rápido: { $fast }. Movimento do ponto mais lento: { $slow }. Prescrito: { $ordered } mm por dia. { $over ->
    [0] O programa avisa acima de { $caution } mm por dia: nenhum dia.
    [one] O programa avisa acima de { $caution } mm por dia: { $over } dia.
   *[other] O programa avisa acima de { $caution } mm por dia: { $over } dias.
}
plot-extreme = { $mm } mm (dia { $day })
plot-extremes = { $least } a { $most }
plot-span-day = dia { $first }
plot-span-days = dias { $first } a { $last }
plot-span-pauses = { $days }, com pausa: { $pauses }
plot-readings-none = Gráfico das leituras, sem nenhum dia.
plot-readings-seen = Gráfico das leituras das seis hastes; período: { $days }.
plot-readings-strut = A haste { $strut } vai de { $from } a { $to } mm, entre { $least } e { $most } mm.
plot-readings-exchange = Dia { $day }: nova haste { $strut }.
plot-ranges-seen = Gráfico da posição de cada uma das seis hastes na sua escala; período: { $days }.
plot-ranges-strut = Haste { $strut }, “{ $model }”: a sua escala vai de { $shortest } a { $longest } mm, e ela marca de { $least } a { $most } mm.
plot-ranges-window = A haste { $strut } é trocada no dia { $day }; possível nos dias { $first } a { $last }.

## For the surgeon: the struts

struts-caption = Leituras de cada haste no início e no fim, em milímetros
struts-strut = Haste
struts-model = Modelo
struts-scale = Escala, mm
struts-start = Início, mm
struts-end = Fim, mm
struts-change = Variação, mm
struts-margin = Menor margem até um fim da escala, mm
struts-clicks = Cliques no total
struts-longer = { $mm } mais longa
struts-shorter = { $mm } mais curta
struts-unchanged = nenhuma
struts-then = { $first }, depois { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Um clique altera uma haste em { $click } mm e move uma extremidade óssea ou um ponto em risco no máximo { $mm } mm.
clicks-coarse = Isto é mais grosseiro do que o passo planeado de { $mm } mm; por isso há passos isolados maiores do que o planeado.
clicks-nearest = Cada haste está no clique mais próximo do seu comprimento exato.
clicks-smooth = Os cliques de cada linha são escolhidos para que o osso se mova em passos regulares; uma haste não tem de estar no clique mais próximo do seu comprimento exato.
clicks-tube-row = Em cada linha, as extremidades ósseas podem estar a { $mm } mm e o osso a { $deg }° do trajeto exato (o que meio clique em cada haste pode causar); o segundo algoritmo encontrou no máximo { $walkedmm } mm e { $walkeddeg }°.
clicks-tube-round = No fim de cada ciclo, as extremidades ósseas podem estar a { $mm } mm e o osso a { $deg }° do trajeto exato (o que meio clique em cada haste pode causar); o segundo algoritmo encontrou no máximo { $walkedmm } mm e { $walkeddeg }°.
clicks-back-none = Nenhuma haste é girada para trás contra o seu sentido.
clicks-back-one = Nenhuma haste é girada para trás contra o seu sentido mais do que um clique.
movement-caption = Movimento de cada ponto vigiado, em milímetros
movement-point = Ponto
movement-a-day = Prescrito por dia
movement-a-round = Prescrito por ciclo
movement-a-turn = Prescrito por ajuste
movement-step = Maior passo percorrido
movement-day = Maior em 24 horas
movement-in-row = { $mm } (linha { $row })
movement-to-row = { $mm } (até à linha { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] As hastes fazem o que diz a tabela, seja o que for que se mediu. Se um número medido estiver errado, o osso termina fora do objetivo. A tabela indica para cada número, errado sozinho, a que distância fica então o centro da extremidade do fragmento proximal no corte, e quanto fica rodado o fragmento (o pior dos dois sentidos).
   *[distal] As hastes fazem o que diz a tabela, seja o que for que se mediu. Se um número medido estiver errado, o osso termina fora do objetivo. A tabela indica para cada número, errado sozinho, a que distância fica então o centro da extremidade do fragmento distal no corte, e quanto fica rodado o fragmento (o pior dos dois sentidos).
}
sure-matters-none = Com os erros aqui considerados, nenhum deles tem importância.
sure-matters-moved = Com os erros aqui considerados, o que mais desloca a extremidade óssea: { $by }.
sure-matters-turned = Com os erros aqui considerados, o que mais roda o fragmento: { $turning }.
sure-matters-both = Com os erros aqui considerados, o que mais desloca a extremidade óssea: { $by }; o que mais roda o fragmento: { $turning }.
sure-error = um erro neste dado: { $number } ({ $size })
sure-errors = erros nestes dados: { $numbers } (cerca de { $size })
sure-in-ring-ap = posição do anel na radiografia AP
sure-in-ring-lateral = posição do anel na radiografia lateral
sure-in-ring-axial = posição do anel ao longo do osso
sure-in-ring-rotation = rotação do anel
sure-in-ap-angulation = angulação AP
sure-in-ap-translation = translação AP
sure-in-lateral-angulation = angulação lateral
sure-in-lateral-translation = translação lateral
sure-in-axial-rotation = rotação do osso
sure-in-axial-length = comprimento
sure-chance = { $hundred ->
    [none] Menos de 1 em 100 correções como esta terminaria a não mais de { $mm } mm e { $deg }° do objetivo.
    [all] Mais de 99 em 100 correções como esta terminariam a não mais de { $mm } mm e { $deg }° do objetivo.
   *[some] Cerca de { $count } em 100 correções como esta terminariam a não mais de { $mm } mm e { $deg }° do objetivo.
}
sure-chance-exact = Com todos os números exatamente certos, todas as correções terminariam a não mais de { $mm } mm e { $deg }° do objetivo.
sure-line = { $hundred ->
    [none] Menos de 1 em 100 correções como esta terminaria a não mais de { $mm } mm e { $deg }° do objetivo ({ $errors }).
    [all] Mais de 99 em 100 correções como esta terminariam a não mais de { $mm } mm e { $deg }° do objetivo ({ $errors }).
   *[some] Cerca de { $count } em 100 correções como esta terminariam a não mais de { $mm } mm e { $deg }° do objetivo ({ $errors }).
}
sure-line-exact = Com todos os números exatamente certos, todas as correções terminariam a não mais de { $mm } mm e { $deg }° do objetivo ({ $errors }).
sure-errors-given = erros de medição como no caso: anel { $ring }, deformidade { $films }
sure-errors-assumed = erros de medição supostos: anel { $ring }, deformidade { $films }
sure-part = { $mm } mm e { $deg }°
sure-part-none = nenhum
sure-given = Assim o diz o caso.
sure-assumed = Isto é suposto, porque o caso nada diz.
sure-drawn = Em { $count } correções calculadas, os dez números estavam todos errados ao mesmo tempo, de modo independente, como a curva de Gauss distribui os erros.
sure-about = Trata-se só de erros de medição: não de cliques inteiros, de fios e hastes que cedem, nem de um anel que não está ortogonal ao seu osso.
sure-legend = { $fragment ->
    [proximal] Onde ficaria o centro da extremidade do fragmento proximal depois de executado o plano.
   *[distal] Onde ficaria o centro da extremidade do fragmento distal depois de executado o plano.
} Cruz: o objetivo. Círculo tracejado: { $mm } mm à volta dele. Elipse: contém 95 em 100 das correções calculadas. Pontos: { $dots } delas. Quadrado branco: onde terminam os cliques inteiros quando todos os números estão certos (o resíduo, { $residual } mm). As rotações não estão desenhadas.
sure-caption = A que distância do objetivo termina o osso quando um número está errado
sure-number = Número
sure-wrong-by = Erro de
sure-off = Desvio do fim, mm
sure-turned = Rotação, °
sure-error-given = Erro no caso
sure-error-assumed = Erro suposto
sure-off-then = Desvio do fim então, mm
sure-turned-then = Rotação então, °
sure-name-ring-ap = Anel, radiografia AP
sure-name-ring-lateral = Anel, radiografia lateral
sure-name-ring-axial = Anel, ao longo do osso
sure-name-ring-rotation = Anel, rotação
sure-name-ap-angulation = Radiografia AP, angulação
sure-name-ap-translation = Radiografia AP, translação
sure-name-lateral-angulation = Radiografia lateral, angulação
sure-name-lateral-translation = Radiografia lateral, translação
sure-name-axial-rotation = Osso, rotação
sure-name-axial-length = Osso, comprimento
cloud-caption = { $view }, finais possíveis, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: onde ficaria o centro da extremidade do fragmento proximal no fim do plano, visto a partir do objetivo.
   *[distal] { $view }, { $limb }: onde ficaria o centro da extremidade do fragmento distal no fim do plano, visto a partir do objetivo.
} 95 em 100 correções calculadas terminam numa elipse de { $longer } mm por { $shorter } mm; à volta do objetivo está desenhado um círculo de { $mm } mm. Um quadrado branco mostra onde terminam os cliques inteiros.

## For the surgeon: checks and proof

checks-caption = Cada verificação, o pior valor encontrado e o seu limite
checks-check = Verificação
checks-worst = Pior valor
checks-limit = Comparado com
checks-result = Resultado
checks-passed = aprovado
checks-caution = atenção
checks-value = { $value } { $unit }
checks-below = abaixo de { $value } { $unit }
checks-below-plain = abaixo de { $value }
check-films-read-back-from-the-poses-deg-or-mm = Radiografias recalculadas a partir das poses, graus ou mm
check-rings-joints-and-readings-fit-the-case = Anéis, juntas e leituras concordam com o caso
check-stages-bring-what-they-name-and-leave-the-rest = As etapas fazem o que nomeiam e não tocam no resto
check-calendar-without-gap-or-double = Calendário sem falhas nem repetições
check-exchanges-keep-the-length-of-the-strut = As trocas mantêm o comprimento da haste
check-clicks-add-up-to-the-readings = A soma dos cliques dá as leituras
check-rows-changed-since-they-were-planned-0-none = Linhas alteradas desde que foram planeadas (0: nenhuma)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Leituras tão próximas do alvo exato quanto o arredondamento permite
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Extremidades ósseas fora do trajeto exato no fim de qualquer ciclo
check-turn-off-the-exact-path-at-the-end-of-any-round = Rotação do osso fora do trajeto exato no fim de qualquer ciclo
check-turning-back-against-the-way-of-the-exact-length = Retrocesso contra o sentido do comprimento exato
check-struts-within-their-range-least-distance-to-an-end = Hastes dentro do seu intervalo: menor distância a um fim
check-planned-step-at-every-watched-point = Passo planeado em cada ponto vigiado
check-walked-movement-in-any-24-hours = Movimento percorrido em quaisquer 24 horas
check-walked-movement-of-one-day = Movimento percorrido num dia
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Alongamento mais lento de 10 mm ou mais no centro do corte (0: nenhum)
check-largest-single-step = Maior passo isolado
check-residual-displacement-at-the-end = Deslocamento residual no fim
check-residual-turn-at-the-end = Rotação residual no fim
check-depth-of-the-bone-ends-in-each-other = Profundidade das extremidades ósseas uma na outra
check-condition-number-along-the-way = Número de condição ao longo do trajeto
check-every-turn-proved-free-of-singularities-least-margin = Cada ajuste provado livre de singularidades: menor margem
check-largest-movement-by-one-click-of-one-strut = Maior movimento por um clique de uma haste
proved = Seja qual for a ordem em que se giram as hastes de uma linha, e onde quer que cada uma delas esteja entre duas linhas, as hastes têm uma só pose que está ligada às linhas de forma contínua. A pelo menos { $mm } mm e { $deg }° em redor da pose da linha não têm outra, e nenhuma pose aí é singular (uma que as hastes não conseguem manter). Assim, nenhuma ordem de ajuste leva o fixador a outra forma com as mesmas leituras. Menor margem { $margin } na linha { $row } (1: resta todo o espaço para a prova; abaixo de { $least } o plano é recusado). A prova é sobre os centros das juntas e os comprimentos tal como introduzidos; nada sabe de folgas nas juntas.

## For the surgeon: made by

made-by-replaces = Substitui
made-by-replaces-is = revisão { $revision }, impressão digital { $fingerprint }
made-by-program = Programa
made-by-frame = Ficheiro do fixador
made-by-plan = Impressão digital do plano
made-by-use = Uso previsto

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Nenhum.
caution-told = Encontrado: { $found }. Habitual: { $allowed }. { $advice }.
limit-diameter-of-the-bone = diâmetro do osso
limit-latency = latência
limit-rate = velocidade
limit-length-beyond-the-goal = comprimento além do objetivo
limit-click = clique
limit-consolidation = consolidação
limit-reason-diameter-of-the-bone = do antebraço de uma criança a um fémur distal grande (decisão do projeto)
limit-reason-latency = estão publicados 4 a 10 dias, mais quando a consolidação é lenta (S73, S85, S87, S90)
limit-reason-rate = cerca de 1 mm por dia; acima de 1.5 mm um regenerado pobre é 9 vezes mais provável, o ajuste lento deixa o osso consolidar (S91, S92)
limit-reason-length-beyond-the-goal = a sobredistração só cria espaço para rodar; mais do que isso é um objetivo próprio (decisão do projeto)
limit-reason-click = usam-se 0.25, 0.5 e 1 mm (S41, S73)
limit-reason-consolidation = o osso novo precisa de cerca de outro tanto do tempo da sua formação, mais em alguns; dois anos indicam uma unidade errada (decisão do projeto)
limit-reason-days-of-an-interruption = o osso continua a consolidar enquanto nada se ajusta: quanto mais tempo, menos serve o plano antigo (decisão do projeto)
limit-reason-time-between-two-turns-of-a-day = ajustes muito próximos são um só passo grande para o osso e as partes moles (decisão do projeto)
limit-reason-duration-of-turning = 150 mm a 0.75 mm por dia; um plano mais longo é sinal de um número errado (decisão do projeto)
limit-reason-movement-of-a-watched-point-in-a-day = acima de 1.5 mm por dia um regenerado pobre é 9 vezes mais provável (S92); o limite superior é o da velocidade prescrita
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-do = verifique; o motivo: { $reason }
caution-outside-recommended-times-found = dois ajustes com { $minutes } min de intervalo
caution-outside-recommended-times-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-times-do = distribua-os pelo dia; o motivo: { $reason }
caution-outside-recommended-hold-found = { $days } dias sem ajuste depois da linha { $row }
caution-outside-recommended-hold-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-hold-do = veja radiografias novas antes de continuar o ajuste; o motivo: { $reason }
caution-outside-recommended-duration-found = { $days } dias do primeiro ao último ajuste
caution-outside-recommended-duration-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-duration-do = verifique os comprimentos e a velocidade; o motivo: { $reason }
caution-frame-not-verified-found = o sistema de fixador `{ $system }` tem o estado `{ $status }`
caution-frame-not-verified-allowed = estado `verified`
caution-frame-not-verified-do = compare os comprimentos iniciais e finais com o programa do próprio fabricante antes do uso
caution-clinic-missing-found = falta em `clinic`: { $keys }
caution-clinic-missing-allowed = nome, cirurgião, telefone e urgência
caution-clinic-missing-do = escreva-o no caso, ou à mão na primeira página
caution-read-on-old-found = leitura das hastes em { $read }, início em { $start }: { $days } dias
caution-read-on-old-allowed = { $low } a { $high } { $unit }
caution-read-on-old-do = leia as hastes outra vez no dia do início
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = cliques inteiros de { $click } mm a partir de { $shortest } mm
caution-reading-off-scale-do = leia outra vez a haste { $strut }; a tabela conta a partir da leitura tal como está escrita
caution-reading-off-scale-exchange-found = { $mm } mm na nova haste { $strut }
caution-reading-off-scale-exchange-allowed = cliques inteiros de { $click } mm a partir de { $shortest } mm
caution-reading-off-scale-exchange-do = ponha a nova haste entre dois cliques, ou no mais próximo e planeie de novo a partir das leituras
caution-order-fits-better-found = com a numeração atual, o anel móvel está a { $written } mm da posição ortogonal ao seu osso; com as leituras das hastes { $order } nas posições 1, 2, 3, 4, 5, 6 estaria a { $mm } mm da posição ortogonal
caution-order-fits-better-allowed = hastes numeradas no sentido anti-horário, vistas de proximal
caution-order-fits-better-do = verifique no fixador qual é a haste número 1 e em que sentido seguem os números
caution-order-cannot-tell-found = { $count } outras formas de numerar as hastes ajustam-se igualmente bem a estas seis leituras: não se pode decidir
caution-order-cannot-tell-allowed = hastes numeradas no sentido anti-horário, vistas de proximal
caution-order-cannot-tell-do = verifique no fixador qual é a haste número 1 e em que sentido seguem os números
caution-strut-near-end-found = a haste { $strut } chega a { $mm } mm do fim da sua escala no dia { $day }
caution-strut-near-end-allowed = { $least } mm ou mais
caution-strut-near-end-do = tenha pronta uma haste mais longa ou mais curta, ou planeie com outro modelo
caution-window-narrow-found = haste { $strut }: só o dia { $day } ({ $date })
caution-window-narrow-allowed = dois dias ou mais
caution-window-narrow-do = uma consulta perdida acaba com o ajuste: escolha outra haste no início, ou planeie a consulta com cuidado
caution-stage-idle-found = etapa { $number }, `{ $stage }`: o osso já lá está
caution-stage-idle-allowed = etapas que movem algo
caution-stage-idle-do = apague a etapa, ou verifique os números
caution-bones-collide-found = extremidades ósseas até { $mm } mm uma dentro da outra no dia { $day } ({ $date }), a partir do dia { $first }
caution-bones-collide-allowed = { $low } a { $high } { $unit }
caution-bones-collide-do = nenhuma das ordens habituais das etapas o evita; verifique o objetivo, o nível e o diâmetro do corte
caution-bones-collide-clear-found = extremidades ósseas até { $mm } mm uma dentro da outra no dia { $day } ({ $date }), a partir do dia { $first }
caution-bones-collide-clear-allowed = { $low } a { $high } { $unit }
caution-bones-collide-clear-do = as extremidades ósseas ficam livres com `path: { $path }`; planeie-o e veja as hastes e os dias
caution-bones-collide-goal-found = extremidades ósseas até { $mm } mm uma dentro da outra no dia { $day } ({ $date }), a partir do dia { $first }
caution-bones-collide-goal-allowed = { $low } a { $high } { $unit }
caution-bones-collide-goal-do = já no objetivo as extremidades ósseas estão { $goal } mm uma dentro da outra: nenhuma ordem das etapas o evita; verifique o objetivo, o nível e o diâmetro do corte
caution-rate-high-found = { $point }: { $mm } mm no dia { $day } ({ $date })
caution-rate-high-allowed = { $low } a { $high } { $unit }
caution-rate-high-do = reduza a velocidade ou use cliques mais finos; o motivo: { $reason }
caution-rate-low-found = { $mm } mm de comprimento na etapa { $first } a { $rate } mm por dia no centro do corte
caution-rate-low-allowed = { $least } mm por dia ou mais
caution-rate-low-do = altere o comprimento numa etapa própria, ou permita uma velocidade maior nos pontos que o travam
caution-rate-low-stages-found = { $mm } mm de comprimento nas etapas { $first } a { $last } a { $rate } mm por dia no centro do corte
caution-rate-low-stages-allowed = { $least } mm por dia ou mais
caution-rate-low-stages-do = altere o comprimento numa etapa própria, ou permita uma velocidade maior nos pontos que o travam
caution-between-rounds-found = com a divisão, o osso move-se em 24 horas mais { $mm } mm do que o prescrito, e volta atrás
caution-between-rounds-allowed = { $most } mm: o dobro do que um clique pode mover o osso
caution-between-rounds-do = gire todas as hastes de todas as vezes, ou escolha hastes opostas para um grupo
caution-step-large-found = um passo de { $mm } mm; estão planeados { $planned } mm
caution-step-large-allowed = passos até { $most } mm sem este aviso
caution-step-large-do = use hastes com cliques mais finos ou menos ajustes por dia, se isto for importante
caution-walked-fast-found = os cliques inteiros movem o osso em 24 horas mais { $mm } mm do que o prescrito
caution-walked-fast-allowed = { $most } mm: o dobro do que um clique pode mover o osso
caution-walked-fast-do = retire `rounding: nearest`, use hastes com cliques mais finos, ou uma velocidade menor
caution-click-moves-far-found = um clique de uma haste move o osso ou um ponto em risco até { $mm } mm
caution-click-moves-far-allowed = { $low } a { $high } { $unit }
caution-click-moves-far-do = use hastes com cliques mais finos, anéis maiores, ou um anel mais perto do corte
caution-frame-flexible-found = número de condição { $worst } na linha { $row }
caution-frame-flexible-allowed = até { $most }
caution-frame-flexible-do = um pequeno erro de uma haste move muito o osso: escolha outra distância entre anéis ou anéis maiores
caution-translation-unreviewed-found = palavras que nenhum profissional clínico verificou, nestas línguas: { $languages }
caution-translation-unreviewed-allowed = palavras lidas por um profissional clínico, cujo nome está no ficheiro da língua
caution-translation-unreviewed-do = peça a um profissional clínico que fale a língua que leia as páginas antes do uso
caution-care-missing-found = faltam exercícios, cuidados com os pinos ou carga no membro
caution-care-missing-allowed = exercícios e cuidados diários em `care`
caution-care-missing-do = escreva-os no caso: alongar sem exercício diário faz mal
caution-care-missing-exercises-found = nenhum exercício
caution-care-missing-exercises-allowed = exercícios e cuidados diários em `care`
caution-care-missing-exercises-do = escreva-os no caso: alongar sem exercício diário faz mal
