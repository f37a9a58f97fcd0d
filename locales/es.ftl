# The words of hexfix in Spanish. English (en.ftl) is the source.

## The translation itself

reviewed-by = none
not-reviewed = Ningún médico ni enfermero ha revisado todavía las palabras de estas páginas.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } y { $last }
date-long = { $weekday } { $date }
date-day = { $day } de { $month } de { $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-name-1 = Enero
month-name-2 = Febrero
month-name-3 = Marzo
month-name-4 = Abril
month-name-5 = Mayo
month-name-6 = Junio
month-name-7 = Julio
month-name-8 = Agosto
month-name-9 = Septiembre
month-name-10 = Octubre
month-name-11 = Noviembre
month-name-12 = Diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom
limb-left-femur = fémur izquierdo
limb-right-femur = fémur derecho
limb-left-tibia = tibia izquierda
limb-right-tibia = tibia derecha
limb-left-humerus = húmero izquierdo
limb-right-humerus = húmero derecho
limb-left-forearm = antebrazo izquierdo
limb-right-forearm = antebrazo derecho

## On every page

not-a-device = No es un dispositivo médico: solo para docencia, ensayos en banco y segundas comprobaciones
page-running = { $code }, versión { $revision }, huella { $fingerprint }
page-number = página { $page } de { $pages }
caution-once = Atención: { $title }
caution-often = Atención ({ $count } veces): { $title }

## For the patient: the first page

patient-title = Su fijador: cómo girar las barras
patient-name = Nombre
patient-born = Fecha de nacimiento
patient-record = Historia clínica
patient-frame-on = Fijador en
patient-limb-left-femur = el muslo izquierdo
patient-limb-right-femur = el muslo derecho
patient-limb-left-tibia = la pierna izquierda, por debajo de la rodilla
patient-limb-right-tibia = la pierna derecha, por debajo de la rodilla
patient-limb-left-humerus = el brazo izquierdo, por encima del codo
patient-limb-right-humerus = el brazo derecho, por encima del codo
patient-limb-left-forearm = el antebrazo izquierdo
patient-limb-right-forearm = el antebrazo derecho
patient-plan = Plan
patient-plan-is = { $code }, versión { $revision }
patient-plan-replaces = { $code }, versión { $revision }. Reemplaza todas las páginas con una versión más baja.
patient-signed = Solo vale con firma
patient-steps = Qué hacer cada vez
patient-step-find = Busque la primera fila sin marca.
patient-step-check = Mire el día, la fecha y la hora.
patient-step-turn = Gire la barra 1 hasta que su escala muestre el número de la tabla.
patient-step-others = Haga lo mismo con las barras 2, 3, 4, 5 y 6.
patient-step-tick = Lea otra vez las seis escalas. Después marque la fila.
patient-step-evening = Una vez al día, anote lo que muestran las seis escalas.
patient-stop = ¿Algo va mal? Pare y llame.
patient-call-hours = En horas de trabajo: { $number }
patient-call-always = A cualquier hora: { $number }
patient-call-blank = Su clínica escribe aquí sus números de teléfono.
patient-blank-clinic = Clínica y médico
patient-blank-telephone = Teléfono en horas de trabajo
patient-blank-emergency = Teléfono a cualquier hora
patient-struts = Sus seis barras
patient-struts-how = Así ve su fijador cuando mira su pierna o su brazo desde arriba. La parte de delante está arriba en el dibujo. Cada barra tiene un número y un signo.
patient-struts-caption = Su fijador visto desde arriba
patient-struts-seen = El fijador visto desde arriba, con la parte de delante arriba. { $struts }
patient-struts-one = Barra { $strut }, { $place }: su signo es { $sign }.
patient-struts-front = delante
patient-struts-back = atrás
patient-struts-left = izquierda
patient-struts-right = derecha
place-front = delante
place-front-left = delante izq.
place-left = izq.
place-back-left = atrás izq.
place-back = atrás
place-back-right = atrás derecha
place-right = derecha
place-front-right = delante derecha
sign-1 = un círculo blanco
sign-2 = un triángulo negro
sign-3 = un cuadrado con rayas inclinadas
sign-4 = un rombo con rayas horizontales
sign-5 = un pentágono con puntos
sign-6 = una cruz con rayas verticales

## For the patient: when something goes wrong

wrong-title = Cuando algo va mal
wrong-missed = Olvidó un ajuste
wrong-missed-plain-1 = No gire dos veces para recuperarlo.
wrong-missed-plain-2 = Pare y llame a la clínica.
wrong-doubled = Hizo dos veces el mismo ajuste
wrong-doubled-plain-1 = No gire hacia atrás por su cuenta.
wrong-doubled-plain-2 = Pare y llame a la clínica.
wrong-reading = Una barra muestra otro número
wrong-reading-plain-1 = No la gire para volver al número correcto.
wrong-reading-plain-2 = Pare. Anote el número y llame a la clínica.
wrong-alarm = Tiene dolor, fiebre o una zona dormida
wrong-alarm-plain-1 = Pare. No gire ninguna barra.
wrong-alarm-plain-2 = Llame ya a la clínica, a cualquier hora.
wrong-call = Llame al { $number }.
wrong-call-blank = Llame al número de su primera página.

## For the patient: the chart

chart-title = Tabla de las barras
chart-caption = Lo que cada barra debe mostrar después de cada ajuste
chart-row = Fila, día y hora
chart-done = Hecho
chart-initials = Iniciales
chart-box-tick = casilla para marcar
chart-box-initials = casilla para sus iniciales
chart-box-reading = casilla para un número
chart-shown-again = se muestra otra vez, ya está en la página { $page }
chart-start = Al principio
chart-now = Ahora: la fila { $row } está hecha
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] alargar { $clicks }{"\u00A0"}clic
   *[other] alargar { $clicks }{"\u00A0"}clics
}
chart-shorter = { $clicks ->
    [one] acortar { $clicks }{"\u00A0"}clic
   *[other] acortar { $clicks }{"\u00A0"}clics
}
chart-leave = dejar así
chart-read-now = Lo que muestran ahora las barras
chart-first = Primer ajuste: { $day }, { $time }.
chart-next = Próximo ajuste: { $day }, { $time }.
chart-last = Último ajuste: { $day }, { $time }.
chart-only = Un solo ajuste: { $day }, { $time }.
chart-each-day = { $count ->
    [one] Cada día: { $count } ajuste, a esta hora: { $times }.
   *[other] Cada día: { $count } ajustes, a estas horas: { $times }.
}
chart-how = Cómo leer la tabla
chart-intro = El número grande es lo que debe mostrar la escala después del ajuste. Las palabras de abajo dicen hacia dónde girar, y cuánto.
chart-intro-idle = ¿Las seis dicen «{ $leave }»? No gire nada y marque la fila.
chart-intro-split = Cada vez usted gira solo algunas barras. Sus números van en negrita.
chart-intro-bars = Una barra gris ancha es una cita. Haga lo que dice la barra.
chart-intro-missed = ¿Olvidó una fila? Nunca haga dos filas a la vez. Llame a la clínica.
chart-end = Fin de la tabla
chart-end-stop = Después de la última fila no gire ninguna barra. Llame a la clínica.
chart-new = Tabla nueva: versión { $revision }
chart-new-replaces = Esta tabla reemplaza todas las páginas viejas de { $code }. Devuelva las páginas viejas.
chart-new-held = No se giró nada después de la fila { $row }.
chart-new-read = Sus barras se leyeron el { $day }.
chart-new-wait = No gire nada antes del { $day }, { $time }.
chart-exchange = El { $day }: vaya a la clínica. { $count ->
    [one] Barra nueva { $struts }.
   *[other] Barras nuevas { $struts }.
}
chart-exchange-wait = Ese día no gire nada antes de la cita.
chart-visit-late = ¿Una fila va tarde después de la cita? Pregunte en la clínica qué hacer.
chart-exchange-old = Barra { $strut }: la barra vieja debe mostrar { $reading }.
chart-exchange-new = Barra { $strut }: la barra nueva debe mostrar { $reading }.
chart-clinic = El { $day }: vaya a la clínica.
chart-clinic-wait = Ese día no gire nada antes de la cita.
chart-clinic-take = Lleve estas páginas.
chart-film = El { $day }: vaya a hacerse radiografías.
chart-film-go-on = Gire las barras como cualquier otro día.

## For the patient: the journey

journey-title = Su tratamiento de principio a fin
journey-calendar = Su calendario
journey-surgery = Operación
journey-rest = Reposo
journey-rest-is = Del { $first } al { $last }. No gire nada.
journey-turning = Ajustes
journey-turning-is = Del { $first } al { $last }.
journey-turning-one = Solo el { $day }.
journey-last = Último ajuste
journey-visits = Clínica
journey-films = Radiografías
journey-harden = El hueso nuevo se pone duro
journey-harden-weeks = De { $from } a { $to } semanas después del último ajuste.
journey-harden-weeks-one = { $from ->
    [one] { $from } semana después del último ajuste.
   *[other] { $from } semanas después del último ajuste.
}
journey-harden-until = Eso termina entre el { $first } y el { $last }.
journey-harden-until-one = Eso termina el { $day }.
journey-harden-doctor = Su médico decide cuánto tiempo.
journey-removal = Se quita el fijador
journey-removal-doctor = Su médico decide cuándo.
journey-expected = Estos días son lo previsto. Pueden cambiar.
calendar-surgery-letter = O
calendar-clinic-letter = C
calendar-film-letter = R
calendar-exchange-letter = N
calendar-surgery = { $letter }: operación
calendar-clinic = { $letter }: clínica
calendar-film = { $letter }: radiografías
calendar-exchange = { $letter }: clínica, barra nueva
calendar-rest = puntos: reposo, no girar nada
calendar-turning = borde grueso: girar las barras
calendar-caption = Cada fila es una semana
calendar-seen = Calendario del { $first } al { $last }. { $phases }

## For the patient: exercise and care

care-title = Ejercicios y cuidados
care-why = Mover sus articulaciones cada día es tan vital como girar las barras.
care-exercises = Ejercicios
care-exercise = { $times ->
    [one] { $text }: { $times } vez al día
   *[other] { $text }: { $times } veces al día
}
care-pin-sites = Cuidado de la piel en los clavos y las agujas
care-weight = Carga sobre la pierna o el brazo
care-blank = Su clínica escribe aquí.
care-ask = Pregunte a su clínica por los ejercicios y cuidados. No empiece por su cuenta.
care-grid = Marque lo que ha hecho
care-grid-week = Semana del { $day }
care-grid-caption = Casillas para marcar, semana del { $day }
care-grid-pin-sites = Cuidado de la piel

## For the patient: the calendar of a telephone

ics-turn-row = Girar las barras: fila { $row }, tabla versión { $revision }
ics-turn-rows = Girar las barras: filas { $first } a { $last }, tabla versión { $revision }
ics-visit = Ir a la clínica
ics-exchange = { $count ->
    [one] Ir a la clínica: barra nueva { $struts }
   *[other] Ir a la clínica: barras nuevas { $struts }
}
ics-film = Ir a hacerse radiografías
ics-end = Último día de ajuste, según lo previsto ahora

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = un valor está fuera de los límites recomendados
caution-title-frame-not-verified = la geometría del fijador no está verificada
caution-title-clinic-missing = falta un número de teléfono o un nombre de la clínica
caution-title-read-on-old = las barras se leyeron más de un día antes del comienzo
caution-title-reading-off-scale = una lectura queda entre dos clics
caution-title-order-fits-better = las lecturas corresponden mejor a otro orden de las barras
caution-title-order-cannot-tell = las lecturas no permiten saber si las barras están en orden
caution-title-strut-near-end = una barra se acerca al final de su escala
caution-title-window-narrow = una barra solo puede cambiarse un único día
caution-title-stage-idle = una etapa del trayecto no tiene nada que hacer
caution-title-bones-collide = los extremos óseos chocan entre sí en el camino
caution-title-rate-high = un punto del hueso se mueve deprisa
caution-title-rate-low = el hueso se alarga despacio y puede consolidar antes de tiempo
caution-title-between-rounds = las formas entre dos ciclos del reparto mueven mucho el hueso
caution-title-step-large = un paso aislado es mayor que lo previsto
caution-title-walked-fast = los clics enteros mueven el hueso más deprisa que lo prescrito
caution-title-click-moves-far = un clic de una sola barra mueve mucho el hueso
caution-title-frame-flexible = pequeños errores de las barras mueven mucho el hueso
caution-title-translation-unreviewed = ningún clínico ha revisado la traducción
caution-title-care-missing = el caso no dice nada de ejercicios ni de cuidados

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ;{" "}
language-en = inglés
language-de = alemán
language-fr = francés
language-es = español
language-pt = portugués
language-it = italiano
language-pl = polaco
language-tr = turco
language-ru = ruso
language-uk = ucraniano
language-el = griego
language-ar = árabe
direction-proximal = proximal
direction-distal = distal
direction-medial = medial
direction-lateral = lateral
direction-anterior = anterior
direction-posterior = posterior
toward-varus = { $size } de varo
toward-valgus = { $size } de valgo
toward-apex-anterior = { $size } de ápex anterior (antecurvatum)
toward-apex-posterior = { $size } de ápex posterior (recurvatum)
toward-medial = { $size } hacia medial
toward-lateral = { $size } hacia lateral
toward-anterior = { $size } hacia anterior
toward-posterior = { $size } hacia posterior
toward-proximal = { $size } hacia proximal
toward-distal = { $size } hacia distal
toward-internal = { $size } en rotación interna
toward-external = { $size } en rotación externa
toward-short = { $size } más corto
toward-long = { $size } más largo
offsets-none = en el origen
offsets-some = { $parts } respecto al origen
span = { $first } a { $last }
unit-mm = mm
unit-deg = grados
unit-mm-day = mm/día
unit-days = días
unit-weeks = semanas
unit-minutes = minutos
unit-clicks = clics
unit-click = clic
unit-rows = filas
unit-turns = ajustes
unit-stages = etapas
unit-deg-or-mm = grados o mm
point-bone-end-front = extremo óseo, delante
point-bone-end-front-left = extremo óseo, delante a la izquierda
point-bone-end-left = extremo óseo, izquierda
point-bone-end-back-left = extremo óseo, atrás a la izquierda
point-bone-end-back = extremo óseo, atrás
point-bone-end-back-right = extremo óseo, atrás a la derecha
point-bone-end-right = extremo óseo, derecha
point-bone-end-front-right = extremo óseo, delante a la derecha
parameter-length = longitud
parameter-angulation = angulación
parameter-rotation = rotación
parameter-translation = traslación

## For the surgeon: headings

surgeon-title = Para el cirujano
surgeon-not-a-device = Esto no es un dispositivo médico (producto sanitario)
intended-use = hexfix sirve para la docencia, los ensayos en banco y una segunda comprobación de programas autorizados. No es un dispositivo médico y no debe ser la única base de un tratamiento.
surgeon-does = Lo que hace el plan
surgeon-entered = Lo que se introdujo
surgeon-views = Vistas AP, lateral y axial, a escala
surgeon-stages = Etapas
surgeon-exchanges = Cambios de barras
surgeon-path = Trayecto de los extremos óseos
surgeon-days = Velocidades y lecturas a lo largo de los días
surgeon-struts = Barras telescópicas (struts)
surgeon-movement = Movimiento de los extremos óseos y de los puntos en riesgo
surgeon-sure = Grado de certeza del resultado final
surgeon-checks = Comprobaciones del segundo solucionador
surgeon-proved = Cada ajuste, demostrado libre de singularidades
surgeon-cautions = Advertencias
surgeon-made-by = Elaborado con
surgeon-sign = Comprobado por, firma
surgeon-sign-date = Fecha

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } versión { $revision }, { $limb }: se mueve el fragmento proximal.
   *[distal] { $code } versión { $revision }, { $limb }: se mueve el fragmento distal.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] Al principio: una angulación de { $bend }° en un solo plano, a { $tilt }° del plano coronal, { $apex }; el plan no gira el hueso.
   *[yes] Al principio: una angulación de { $bend }° en un solo plano, a { $tilt }° del plano coronal, { $apex }; el plan gira el hueso { $turn }° alrededor de un solo eje.
}
summary-straight = { $turned ->
    [no] Al principio: ninguna angulación del hueso; el plan no gira el hueso.
   *[yes] Al principio: ninguna angulación del hueso; el plan gira el hueso { $turn }° alrededor de un solo eje.
}
apex-anterior = ápex anterior
apex-posterior = ápex posterior
apex-medial = ápex medial
apex-lateral = ápex lateral
apex-anterior-medial = ápex anterior y medial
apex-anterior-lateral = ápex anterior y lateral
apex-posterior-medial = ápex posterior y medial
apex-posterior-lateral = ápex posterior y lateral
summary-turning = { $days ->
    [one] { $days } día
   *[other] { $days } días
} de ajuste, del { $first } al { $last }, en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}; velocidad de { $rate } mm al día como máximo.
summary-turning-one-day = { $days ->
    [one] { $days } día
   *[other] { $days } días
} de ajuste, el { $date }, en { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}; velocidad de { $rate } mm al día como máximo.
summary-struts = Barras: { $changes }.
summary-strut = { $strut } de { $start } a { $end } mm
summary-strut-models = { $strut } de { $start } mm en «{ $from }» a { $end } mm en «{ $to }»
summary-residual = Los clics enteros acaban a { $mm } mm y { $deg }° del objetivo exacto.
summary-exchange = Cambio en la clínica, { $date }, antes del primer ajuste: barra { $strut } de «{ $from }» ({ $old } mm) a «{ $to }» ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Extremidad
restated-limb-is = { $bone ->
    [left-femur] Fémur izquierdo.
    [right-femur] Fémur derecho.
    [left-tibia] Tibia izquierda.
    [right-tibia] Tibia derecha.
    [left-humerus] Húmero izquierdo.
    [right-humerus] Húmero derecho.
    [left-forearm] Antebrazo izquierdo.
   *[right-forearm] Antebrazo derecho.
}
restated-moves = Parte que se mueve
restated-moves-is = { $fragment ->
    [proximal] El fragmento distal y su anillo quedan quietos. El fragmento proximal y su anillo se mueven.
   *[distal] El fragmento proximal y su anillo quedan quietos. El fragmento distal y su anillo se mueven.
}
restated-deformity-ap = Deformidad, radiografía AP
restated-deformity-lateral = Deformidad, radiografía lateral
restated-deformity-axial = Deformidad, axial
restated-goal = Objetivo
restated-goal-ap = Objetivo, radiografía AP
restated-goal-lateral = Objetivo, radiografía lateral
restated-goal-axial = Objetivo, axial
restated-goal-straight = Recto, sin traslación, sin rotación, de igual longitud.
restated-bend = { $bend }.
restated-bend-none = Sin angulación.
restated-shift = El fragmento distal está { $there } respecto al fragmento proximal; el fragmento proximal está { $back } respecto al fragmento distal.
restated-shift-none = Sin traslación.
restated-rotation = El fragmento distal está girado { $there } respecto al fragmento proximal; el fragmento proximal está girado { $back } respecto al fragmento distal.
restated-rotation-none = Sin rotación.
restated-length-short = Los puntos marcados están { $mm } mm demasiado cerca entre sí a lo largo del hueso (demasiado corto).
restated-length-long = Los puntos marcados están { $mm } mm demasiado lejos entre sí a lo largo del hueso (demasiado largo).
restated-length-none = Los puntos marcados están a la distancia debida entre sí.
restated-frame = Fijador
restated-frame-alike = Sistema «{ $system }» (fabricante { $maker }, estado { $status }, archivo { $file }): anillo proximal «{ $proximal }», anillo distal «{ $distal }», seis barras «{ $strut }».
restated-frame-mixed = Sistema «{ $system }» (fabricante { $maker }, estado { $status }, archivo { $file }): anillo proximal «{ $proximal }», anillo distal «{ $distal }», barras { $struts }.
restated-frame-strut = { $strut } «{ $model }»
restated-attachment = Colocación
restated-attachment-read = El fijador está en la extremidad; las barras 1 a 6 marcan { $readings } mm.
restated-attachment-square = El fijador está previsto para acabar a escuadra: en el objetivo sus anillos son paralelos, coaxiales y están a { $mm } mm uno de otro.
restated-mounting = Montaje
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] El centro del anillo proximal está { $place }; su marca anterior está girada { $angle }° en rotación interna (hacia el lado medial de la dirección anterior).
       *[distal] El centro del anillo distal está { $place }; su marca anterior está girada { $angle }° en rotación interna (hacia el lado medial de la dirección anterior).
    }
    [external] { $fragment ->
        [proximal] El centro del anillo proximal está { $place }; su marca anterior está girada { $angle }° en rotación externa (hacia el lado lateral de la dirección anterior).
       *[distal] El centro del anillo distal está { $place }; su marca anterior está girada { $angle }° en rotación externa (hacia el lado lateral de la dirección anterior).
    }
   *[none] { $fragment ->
        [proximal] El centro del anillo proximal está { $place }; su marca anterior apunta exactamente hacia anterior.
       *[distal] El centro del anillo distal está { $place }; su marca anterior apunta exactamente hacia anterior.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] El anillo se supone perpendicular al fragmento proximal: todavía no se puede describir otra orientación.
   *[distal] El anillo se supone perpendicular al fragmento distal: todavía no se puede describir otra orientación.
}
restated-osteotomy = Osteotomía
restated-osteotomy-at = La osteotomía está a la altura del origen; allí el hueso tiene un diámetro de { $mm } mm.
restated-osteotomy-off = La osteotomía está { $level } respecto al origen; allí el hueso tiene un diámetro de { $mm } mm.
restated-at-risk = En riesgo: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Está { $place } y se mueve con el fragmento proximal; como máximo { $rate } mm al día, como el hueso.
   *[distal] Está { $place } y se mueve con el fragmento distal; como máximo { $rate } mm al día, como el hueso.
}
restated-at-risk-own = { $fragment ->
    [proximal] Está { $place } y se mueve con el fragmento proximal; como máximo { $rate } mm al día.
   *[distal] Está { $place } y se mueve con el fragmento distal; como máximo { $rate } mm al día.
}
restated-treatment = Tratamiento
restated-latency = { $days ->
    [one] Operación el { $surgery }, { $days } día de latencia, primer ajuste el { $first }.
   *[other] Operación el { $surgery }, { $days } días de latencia, primer ajuste el { $first }.
}
restated-start = Operación el { $surgery }. Barras leídas el { $read }; ningún ajuste hasta el primer ajuste de este plan, el { $first }.
restated-rate = Como máximo { $rate } mm al día en los extremos óseos.
restated-rhythm = { $count ->
    [one] { $count } ajuste al día, a esta hora: { $times }, todas las barras cada vez.
   *[other] { $count } ajustes iguales al día, a estas horas: { $times }, todas las barras cada vez.
}
restated-split = Cada hora del día tiene sus propias barras: { $groups }.
restated-split-one = { $struts } a las { $time }
restated-together = Trayecto: línea recta del punto correspondiente, un solo eje de rotación.
restated-screw = Trayecto: un solo movimiento helicoidal, es decir, un giro alrededor de una recta en el espacio y un deslizamiento a lo largo de ella.
restated-stages = Trayecto por etapas: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } hasta el objetivo
stage-first = { $what }, los primeros { $part }
stage-beyond = { $what } hasta { $there } que el objetivo
restated-smooth = Clics enteros elegidos para pasos pequeños del hueso.
restated-nearest = Cada barra en el clic más cercano a su longitud exacta.
restated-hold = Los ajustes se interrumpieron después de la fila { $row }; siguen el { $date }.
restated-visits = Citas para los cambios: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] En una misma cita puede cambiarse como máximo { $count } barra.
   *[other] En una misma cita pueden cambiarse como máximo { $count } barras.
}
restated-uncertainty = Incertidumbre
restated-uncertainty-is = Desviación estándar de cada número: { $ring }; { $films }.
uncertain-ring = posición del anillo { $mm } mm y { $deg }°
uncertain-ring-distance = posición del anillo { $mm } mm, ángulos conocidos con exactitud
uncertain-ring-angle = posición del anillo { $deg }°, distancias conocidas con exactitud
uncertain-ring-none = posición del anillo conocida con exactitud
uncertain-films = deformidad { $mm } mm y { $deg }°
uncertain-films-distance = deformidad { $mm } mm, ángulos conocidos con exactitud
uncertain-films-angle = deformidad { $deg }°, distancias conocidas con exactitud
uncertain-films-none = deformidad conocida con exactitud

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Gris: el fragmento distal, que queda quieto. Blanco: el fragmento proximal.
   *[distal] Gris: el fragmento proximal, que queda quieto. Blanco: el fragmento distal.
} Línea gruesa a través de un extremo óseo: la osteotomía, donde estaba al principio. Punto negro: origen. Punto blanco: punto correspondiente. Puntos grises: puntos en riesgo. La vista AP se ve de frente, la vista lateral desde el lado lateral, la vista axial desde proximal (las líneas que salen de los extremos óseos señalan la parte anterior de cada fragmento).
view-ap = Vista AP
view-lateral = Vista lateral
view-axial = Vista axial
view-before = { $view } antes, { $limb }
view-half-way = { $view } a mitad de camino (fila { $row }, día { $day }), { $limb }
view-after = { $view } después, { $limb }
view-seen-before = { $view }, { $limb }, al principio: ambos fragmentos óseos con la osteotomía, ambos anillos y las seis barras.
view-seen-half-way = { $view }, { $limb }, a mitad de camino, después de la fila { $row } en el día { $day }: ambos fragmentos óseos con la osteotomía, ambos anillos y las seis barras.
view-seen-after = { $view }, { $limb }, al final: ambos fragmentos óseos con la osteotomía, ambos anillos y las seis barras.
view-edges = A la izquierda: { $left }, a la derecha: { $right }.
view-edges-all = A la izquierda: { $left }, a la derecha: { $right }, arriba: { $above }, abajo: { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, trayecto del extremo del fragmento proximal, { $limb }
   *[distal] { $view }, trayecto del extremo del fragmento distal, { $limb }
}
path-caption-row = { $caption }; { $number } es la fila { $row }, el final es la fila { $last }
path-caption-rows = { $caption }; { $from } a { $to } son las filas { $rows }, el final es la fila { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: el extremo del fragmento proximal en { $count } posiciones de su trayecto, y el extremo del fragmento distal, que queda quieto.
   *[distal] { $view }, { $limb }: el extremo del fragmento distal en { $count } posiciones de su trayecto, y el extremo del fragmento proximal, que queda quieto.
}
path-seen-moves = En esta vista, el centro del extremo móvil se mueve { $ways }.
path-seen-stays = En esta vista, el centro del extremo móvil acaba donde empezó.
path-start = inicio
path-end = final

## For the surgeon: stages and exchanges

stages-caption = Las etapas del trayecto, en orden
stages-stage = Etapa
stages-moves = Lo que se mueve, mientras el resto no cambia
stages-rows = Filas
stages-days = Días
stages-nothing = ninguna: nada que hacer
exchanges-caption = Barras que se cambian en la clínica
exchanges-strut = Barra
exchanges-on = Cambio el
exchanges-window = Plazo
exchanges-old = Barra antigua, mm
exchanges-new = Barra nueva, mm
exchanges-on-is = { $date }, día { $day }
exchanges-window-one = solo el día { $day }
exchanges-window-days = días { $first } a { $last }
exchanges-reading = { $model } en { $reading }
exchanges-rule = Cada cambio se hace antes del primer ajuste de su día, en la forma en que el último ajuste anterior dejó el fijador. La longitud de articulación a articulación es la misma antes y después. En cualquier día del plazo sirven ambas barras; en un día distinto del elegido las lecturas son otras: planificar de nuevo.

## For the surgeon: rates and readings over the days

days-extremes = El más rápido: { $fast }, { $fastest } mm en el día { $fastday }. El más lento en un día entero: { $slow }, { $slowest } mm en el día { $slowday }. Todos los días figuran en el archivo de datos.
plot-mm-a-day = mm al día
plot-mm = mm
plot-day = día de ajuste
plot-pause = pausa
plot-slowest = punto más lento
plot-fastest = punto más rápido
plot-ordered = prescrito { $rate }
plot-caution = advertencia por encima de { $rate }
plot-new-strut = barra nueva
plot-strut = barra { $strut }
plot-rates-caption = Movimiento del punto más rápido (línea continua, puntos negros) y del más lento (línea discontinua, puntos blancos) en cada día de ajuste, en milímetros al día
plot-readings-caption = Lecturas de las seis escalas al final de cada día de ajuste, en milímetros; los números en ambos extremos son los de las barras
plot-ranges-caption = Dónde está cada barra en su escala. Gris: de la lectura más corta a la más larga de la barra colocada, con ambos números. Línea vertical: cambio. Corchete encima: los días en que el cambio es posible
plot-rates-none = Un gráfico del movimiento al día, sin ningún día.
plot-rates-seen = Gráfico de los milímetros al día, { $days }. El punto más rápido se mueve { $fast }. El punto más lento se mueve { $slow }. Prescrito: { $ordered } mm al día. { $over ->
    [0] El programa advierte por encima de { $caution } mm al día: ningún día.
    [one] El programa advierte por encima de { $caution } mm al día: { $over } día.
   *[other] El programa advierte por encima de { $caution } mm al día: { $over } días.
}
plot-extreme = { $mm } mm (día { $day })
plot-extremes = de { $least } a { $most }
plot-span-day = día { $first }
plot-span-days = días { $first } a { $last }
plot-span-pauses = { $days }, con una pausa: { $pauses }
plot-readings-none = Un gráfico de las lecturas, sin ningún día.
plot-readings-seen = Gráfico de las lecturas de las seis barras, { $days }.
plot-readings-strut = La barra { $strut } va de { $from } a { $to } mm, entre { $least } y { $most } mm.
plot-readings-exchange = Día { $day }: barra nueva { $strut }.
plot-ranges-seen = Gráfico de dónde está cada una de las seis barras en su escala, { $days }.
plot-ranges-strut = Barra { $strut }, «{ $model }»: su escala va de { $shortest } a { $longest } mm, y marca de { $least } a { $most } mm.
plot-ranges-window = La barra { $strut } se cambia en el día { $day }; posible en los días { $first } a { $last }.

## For the surgeon: the struts

struts-caption = Lecturas de cada barra al principio y al final, en milímetros
struts-strut = Barra
struts-model = Modelo
struts-scale = Escala, mm
struts-start = Inicio, mm
struts-end = Final, mm
struts-change = Cambio, mm
struts-margin = Margen mínimo a un extremo, mm
struts-clicks = Clics en total
struts-longer = { $mm } más larga
struts-shorter = { $mm } más corta
struts-unchanged = ninguno
struts-then = { $first }, luego { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Un clic cambia una barra { $click } mm y mueve un extremo óseo o un punto en riesgo { $mm } mm como máximo.
clicks-coarse = Eso es más grueso que el paso previsto de { $mm } mm, de modo que los pasos aislados son mayores que lo previsto.
clicks-nearest = Cada barra está en el clic más cercano a su longitud exacta.
clicks-smooth = Los clics de cada fila se eligen de modo que el hueso se mueva en pasos regulares; una barra no tiene que estar en el clic más cercano a su longitud exacta.
clicks-tube-row = En cada fila, los extremos óseos pueden apartarse { $mm } mm y el hueso { $deg }° del trayecto exacto (lo que puede causar medio clic en cada barra); el segundo solucionador encontró como máximo { $walkedmm } mm y { $walkeddeg }°.
clicks-tube-round = Al final de cada ciclo, los extremos óseos pueden apartarse { $mm } mm y el hueso { $deg }° del trayecto exacto (lo que puede causar medio clic en cada barra); el segundo solucionador encontró como máximo { $walkedmm } mm y { $walkeddeg }°.
clicks-back-none = Ninguna barra se gira en contra de su recorrido.
clicks-back-one = Ninguna barra se gira más de un clic en contra de su recorrido.
movement-caption = Movimiento de cada punto vigilado, en milímetros
movement-point = Punto
movement-a-day = Prescrito al día
movement-a-round = Prescrito por ciclo
movement-a-turn = Prescrito por ajuste
movement-step = Mayor paso recorrido
movement-day = Máximo en 24 horas
movement-in-row = { $mm } (fila { $row })
movement-to-row = { $mm } (hasta la fila { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] Las barras hacen lo que dice la tabla de ajuste, sea lo que sea lo que se midió. Si un número medido es erróneo, el hueso acaba fuera del objetivo. La tabla de abajo da para cada número, erróneo él solo, cuánto se aparta entonces el centro del extremo del fragmento proximal a la altura de la osteotomía, y cuánto gira el fragmento (el peor de los dos sentidos).
   *[distal] Las barras hacen lo que dice la tabla de ajuste, sea lo que sea lo que se midió. Si un número medido es erróneo, el hueso acaba fuera del objetivo. La tabla de abajo da para cada número, erróneo él solo, cuánto se aparta entonces el centro del extremo del fragmento distal a la altura de la osteotomía, y cuánto gira el fragmento (el peor de los dos sentidos).
}
sure-matters-none = Con los errores considerados aquí, ninguno de ellos tiene importancia.
sure-matters-moved = Con los errores considerados aquí, lo que más mueve el extremo óseo: { $by }.
sure-matters-turned = Con los errores considerados aquí, lo que más gira el fragmento: { $turning }.
sure-matters-both = Con los errores considerados aquí, lo que más mueve el extremo óseo: { $by }, y lo que más gira el fragmento: { $turning }.
sure-error = un error en { $number } ({ $size })
sure-errors = errores en { $numbers } (aproximadamente { $size })
sure-in-ring-ap = la posición del anillo en la radiografía AP
sure-in-ring-lateral = la posición del anillo en la radiografía lateral
sure-in-ring-axial = la posición del anillo a lo largo del hueso
sure-in-ring-rotation = la rotación del anillo
sure-in-ap-angulation = la angulación AP
sure-in-ap-translation = la traslación AP
sure-in-lateral-angulation = la angulación lateral
sure-in-lateral-translation = la traslación lateral
sure-in-axial-rotation = la rotación del hueso
sure-in-axial-length = la longitud
sure-chance = { $hundred ->
    [none] Menos de 1 de cada 100 correcciones como esta acabaría a no más de { $mm } mm y { $deg }° del objetivo.
    [all] Más de 99 de cada 100 correcciones como esta acabarían a no más de { $mm } mm y { $deg }° del objetivo.
   *[some] Unas { $count } de cada 100 correcciones como esta acabarían a no más de { $mm } mm y { $deg }° del objetivo.
}
sure-chance-exact = Si cada número fuera exactamente correcto, todas las correcciones acabarían a no más de { $mm } mm y { $deg }° del objetivo.
sure-line = { $hundred ->
    [none] Menos de 1 de cada 100 correcciones como esta acabaría a no más de { $mm } mm y { $deg }° del objetivo ({ $errors }).
    [all] Más de 99 de cada 100 correcciones como esta acabarían a no más de { $mm } mm y { $deg }° del objetivo ({ $errors }).
   *[some] Unas { $count } de cada 100 correcciones como esta acabarían a no más de { $mm } mm y { $deg }° del objetivo ({ $errors }).
}
sure-line-exact = Si cada número fuera exactamente correcto, todas las correcciones acabarían a no más de { $mm } mm y { $deg }° del objetivo ({ $errors }).
sure-errors-given = errores de medición según el caso: anillo { $ring }, deformidad { $films }
sure-errors-assumed = errores de medición supuestos: anillo { $ring }, deformidad { $films }
sure-part = { $mm } mm y { $deg }°
sure-part-none = ninguno
sure-given = Así lo dice el caso.
sure-assumed = Esto es una suposición, porque el caso no dice nada.
sure-drawn = En { $count } correcciones calculadas, los diez números estaban errados a la vez, de forma independiente, con errores repartidos según la campana de Gauss.
sure-about = Se trata solo de errores de medición: no de los clics enteros, ni de agujas y barras que ceden, ni de un anillo que no es perpendicular a su hueso.
sure-legend = { $fragment ->
    [proximal] Dónde estaría el centro del extremo del fragmento proximal una vez ejecutado el plan.
   *[distal] Dónde estaría el centro del extremo del fragmento distal una vez ejecutado el plan.
} Cruz: el objetivo. Círculo discontinuo: { $mm } mm a su alrededor. Elipse: contiene 95 de cada 100 correcciones calculadas. Puntos: { $dots } de ellas. Cuadrado blanco: dónde acaban los clics enteros si cada número es correcto (el residuo, { $residual } mm). Los giros no están dibujados.
sure-caption = A qué distancia del objetivo acaba el hueso si un número es erróneo
sure-number = Número
sure-wrong-by = Error de
sure-off = Desvío final, mm
sure-turned = Giro, °
sure-error-given = Error del caso
sure-error-assumed = Error supuesto
sure-off-then = Desvío final así, mm
sure-turned-then = Giro así, °
sure-name-ring-ap = Anillo, radiografía AP
sure-name-ring-lateral = Anillo, radiografía lateral
sure-name-ring-axial = Anillo, a lo largo del hueso
sure-name-ring-rotation = Anillo, rotación
sure-name-ap-angulation = Radiografía AP, angulación
sure-name-ap-translation = Radiografía AP, traslación
sure-name-lateral-angulation = Radiografía lateral, angulación
sure-name-lateral-translation = Radiografía lateral, traslación
sure-name-axial-rotation = Hueso, rotación
sure-name-axial-length = Hueso, longitud
cloud-caption = { $view }, finales posibles, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: dónde estaría el centro del extremo del fragmento proximal al final del plan, visto desde el objetivo.
   *[distal] { $view }, { $limb }: dónde estaría el centro del extremo del fragmento distal al final del plan, visto desde el objetivo.
} 95 de cada 100 correcciones calculadas acaban en una elipse de { $longer } mm por { $shorter } mm; alrededor del objetivo hay dibujado un círculo de { $mm } mm. Un cuadrado blanco muestra dónde acaban los clics enteros.

## For the surgeon: checks and proof

checks-caption = Cada comprobación, el peor valor encontrado y su límite
checks-check = Comprobación
checks-worst = Peor valor encontrado
checks-limit = Comparado con
checks-result = Resultado
checks-passed = superada
checks-caution = atención
checks-value = { $value } { $unit }
checks-below = menos de { $value } { $unit }
checks-below-plain = menos de { $value }
check-films-read-back-from-the-poses-deg-or-mm = Radiografías releídas a partir de las posiciones, grados o mm
check-rings-joints-and-readings-fit-the-case = Anillos, articulaciones y lecturas acordes con el caso
check-stages-bring-what-they-name-and-leave-the-rest = Las etapas aportan lo que nombran y dejan el resto
check-calendar-without-gap-or-double = Calendario sin huecos ni duplicados
check-exchanges-keep-the-length-of-the-strut = Los cambios conservan la longitud de la barra
check-clicks-add-up-to-the-readings = Los clics suman las lecturas
check-rows-changed-since-they-were-planned-0-none = Filas cambiadas desde que se planificaron (0: ninguna)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Lecturas tan cerca del objetivo exacto como permite el redondeo
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Desvío de los extremos óseos del trayecto exacto al final de un ciclo
check-turn-off-the-exact-path-at-the-end-of-any-round = Desvío del giro respecto al trayecto exacto al final de un ciclo
check-turning-back-against-the-way-of-the-exact-length = Retroceso en contra del recorrido de la longitud exacta
check-struts-within-their-range-least-distance-to-an-end = Barras dentro de su rango: menor distancia a un extremo
check-planned-step-at-every-watched-point = Paso previsto en cada punto vigilado
check-walked-movement-in-any-24-hours = Movimiento recorrido en 24 horas cualesquiera
check-walked-movement-of-one-day = Movimiento recorrido en un día
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Alargamiento más lento de 10 mm o más en el centro de la osteotomía (0: ninguno)
check-largest-single-step = Mayor paso aislado
check-residual-displacement-at-the-end = Desplazamiento residual al final
check-residual-turn-at-the-end = Giro residual al final
check-depth-of-the-bone-ends-in-each-other = Profundidad de un extremo óseo dentro del otro
check-condition-number-along-the-way = Número de condición a lo largo del trayecto
check-every-turn-proved-free-of-singularities-least-margin = Cada ajuste demostrado libre de singularidades: menor margen
check-largest-movement-by-one-click-of-one-strut = Mayor movimiento por un clic de una sola barra
proved = En cualquier orden en que se giren las barras de una fila, y dondequiera que esté cada una de ellas entre dos filas, las barras tienen una sola pose que está conectada con las filas. En un entorno de al menos { $mm } mm y { $deg }° de la pose de la fila no tienen otra, y ninguna pose allí es singular (una que las barras no pueden sostener). Así, ningún orden de ajuste lleva el fijador a otra forma con las mismas lecturas. Menor margen { $margin } en la fila { $row } (1: queda todo el espacio para la demostración; por debajo de { $least } se rechaza el plan). La demostración trata de los centros de las articulaciones y las longitudes tal como se introdujeron; no sabe nada de la holgura en las articulaciones.

## For the surgeon: made by

made-by-replaces = Reemplaza
made-by-replaces-is = versión { $revision }, huella { $fingerprint }
made-by-program = Programa
made-by-frame = Archivo del fijador
made-by-plan = Huella del plan
made-by-use = Uso previsto

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Ninguna.
caution-told = Encontrado: { $found }. Habitual: { $allowed }. { $advice }.
limit-diameter-of-the-bone = diámetro del hueso
limit-latency = latencia
limit-rate = velocidad
limit-length-beyond-the-goal = longitud más allá del objetivo
limit-click = clic
limit-consolidation = consolidación
limit-reason-diameter-of-the-bone = del antebrazo de un niño a un fémur distal grande (decisión del proyecto)
limit-reason-latency = hay publicados de 4 a 10 días, más donde la consolidación es lenta (S73, S85, S87, S90)
limit-reason-rate = alrededor de 1 mm al día; por encima de 1.5 mm, un regenerado deficiente es 9 veces más probable; un ajuste lento deja que el hueso consolide (S91, S92)
limit-reason-length-beyond-the-goal = la sobredistracción solo da espacio para girar; más es un objetivo propio (decisión del proyecto)
limit-reason-click = se usan 0.25, 0.5 y 1 mm (S41, S73)
limit-reason-consolidation = el hueso nuevo necesita más o menos otro tanto de tiempo que su formación, más en algunos; dos años indican una unidad equivocada (decisión del proyecto)
limit-reason-days-of-an-interruption = el hueso sigue consolidando mientras nada gira: cuanto más tiempo, menos vale el plan antiguo (decisión del proyecto)
limit-reason-time-between-two-turns-of-a-day = ajustes muy seguidos son un solo paso grande para el hueso y las partes blandas (decisión del proyecto)
limit-reason-duration-of-turning = 150 mm a 0.75 mm al día; un plan más largo es señal de un número erróneo (decisión del proyecto)
limit-reason-movement-of-a-watched-point-in-a-day = por encima de 1.5 mm al día, un regenerado deficiente es 9 veces más probable (S92); el límite superior es el de la velocidad prescrita
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-do = compruébelo; el motivo: { $reason }
caution-outside-recommended-times-found = dos ajustes con { $minutes } min de separación
caution-outside-recommended-times-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-times-do = repártalos a lo largo del día; el motivo: { $reason }
caution-outside-recommended-hold-found = { $days } días sin ajuste después de la fila { $row }
caution-outside-recommended-hold-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-hold-do = mire radiografías nuevas antes de seguir con los ajustes; el motivo: { $reason }
caution-outside-recommended-duration-found = { $days } días desde el primer ajuste hasta el último
caution-outside-recommended-duration-allowed = { $low } a { $high } { $unit }
caution-outside-recommended-duration-do = compruebe las longitudes y la velocidad; el motivo: { $reason }
caution-frame-not-verified-found = el sistema de fijador `{ $system }` tiene el estado `{ $status }`
caution-frame-not-verified-allowed = estado `verified`
caution-frame-not-verified-do = antes de usarlo, compare las longitudes inicial y final con el programa del fabricante
caution-clinic-missing-found = falta en `clinic`: { $keys }
caution-clinic-missing-allowed = nombre, cirujano, teléfono y urgencias
caution-clinic-missing-do = escríbalo en el caso, o a mano en la primera página
caution-read-on-old-found = barras leídas el { $read }, comienzo el { $start }: { $days } días
caution-read-on-old-allowed = { $low } a { $high } { $unit }
caution-read-on-old-do = lea de nuevo las barras el día del comienzo
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = clics enteros de { $click } mm a partir de { $shortest } mm
caution-reading-off-scale-do = lea de nuevo la barra { $strut }; la tabla sigue contando desde la lectura escrita
caution-reading-off-scale-exchange-found = { $mm } mm en la barra nueva { $strut }
caution-reading-off-scale-exchange-allowed = clics enteros de { $click } mm a partir de { $shortest } mm
caution-reading-off-scale-exchange-do = ponga la barra nueva entre dos clics, o en el más cercano y planifique de nuevo a partir de las lecturas
caution-order-fits-better-found = tal como están numeradas, el anillo móvil queda a { $written } mm de la posición perpendicular a su hueso; con las lecturas de las barras { $order } en los lugares 1, 2, 3, 4, 5, 6 quedaría a { $mm } mm
caution-order-fits-better-allowed = barras numeradas en sentido antihorario, vistas desde proximal
caution-order-fits-better-do = compruebe en el fijador qué barra es la número 1 y en qué sentido van los números
caution-order-cannot-tell-found = otras { $count } formas de numerar las barras corresponden igual de bien a estas seis lecturas: no se puede decidir
caution-order-cannot-tell-allowed = barras numeradas en sentido antihorario, vistas desde proximal
caution-order-cannot-tell-do = compruebe en el fijador qué barra es la número 1 y en qué sentido van los números
caution-strut-near-end-found = la barra { $strut } llega a { $mm } mm del final de su escala en el día { $day }
caution-strut-near-end-allowed = { $least } mm o más
caution-strut-near-end-do = tenga lista una barra más larga o más corta, o planifique con otro modelo
caution-window-narrow-found = barra { $strut }: solo el día { $day } ({ $date })
caution-window-narrow-allowed = dos días o más
caution-window-narrow-do = una cita perdida pone fin a los ajustes: elija otra barra al principio, o planifique la cita con cuidado
caution-stage-idle-found = etapa { $number }, `{ $stage }`: el hueso ya está allí
caution-stage-idle-allowed = etapas que mueven algo
caution-stage-idle-do = borre la etapa, o compruebe los números
caution-bones-collide-found = extremos óseos hasta { $mm } mm uno dentro del otro en el día { $day } ({ $date }), desde el día { $first }
caution-bones-collide-allowed = { $low } a { $high } { $unit }
caution-bones-collide-do = ninguno de los órdenes habituales de etapas lo evita; compruebe el objetivo, la altura y el diámetro de la osteotomía
caution-bones-collide-clear-found = extremos óseos hasta { $mm } mm uno dentro del otro en el día { $day } ({ $date }), desde el día { $first }
caution-bones-collide-clear-allowed = { $low } a { $high } { $unit }
caution-bones-collide-clear-do = los extremos óseos quedan libres con `path: { $path }`; planifíquelo y mire las barras y los días
caution-bones-collide-goal-found = extremos óseos hasta { $mm } mm uno dentro del otro en el día { $day } ({ $date }), desde el día { $first }
caution-bones-collide-goal-allowed = { $low } a { $high } { $unit }
caution-bones-collide-goal-do = en el propio objetivo los extremos óseos están { $goal } mm uno dentro del otro: ningún orden de etapas lo evita; compruebe el objetivo, la altura y el diámetro de la osteotomía
caution-rate-high-found = { $point }: { $mm } mm en el día { $day } ({ $date })
caution-rate-high-allowed = { $low } a { $high } { $unit }
caution-rate-high-do = baje la velocidad o use clics más finos; el motivo: { $reason }
caution-rate-low-found = { $mm } mm de longitud en la etapa { $first } a { $rate } mm al día en el centro de la osteotomía
caution-rate-low-allowed = { $least } mm al día o más
caution-rate-low-do = cambie la longitud en una etapa propia, o permita una velocidad mayor en los puntos que la frenan
caution-rate-low-stages-found = { $mm } mm de longitud en las etapas { $first } a { $last } a { $rate } mm al día en el centro de la osteotomía
caution-rate-low-stages-allowed = { $least } mm al día o más
caution-rate-low-stages-do = cambie la longitud en una etapa propia, o permita una velocidad mayor en los puntos que la frenan
caution-between-rounds-found = con el reparto, el hueso se mueve en 24 horas { $mm } mm más que lo prescrito, y vuelve
caution-between-rounds-allowed = { $most } mm: el doble de lo que un clic puede mover el hueso
caution-between-rounds-do = gire todas las barras cada vez, o elija barras opuestas para un grupo
caution-step-large-found = un paso de { $mm } mm; están previstos { $planned } mm
caution-step-large-allowed = pasos hasta { $most } mm sin esta advertencia
caution-step-large-do = use barras con clics más finos o menos ajustes al día si esto importa
caution-walked-fast-found = los clics enteros mueven el hueso en 24 horas { $mm } mm más que lo prescrito
caution-walked-fast-allowed = { $most } mm: el doble de lo que un clic puede mover el hueso
caution-walked-fast-do = quite `rounding: nearest`, use barras con clics más finos, o una velocidad menor
caution-click-moves-far-found = un clic de una sola barra mueve el hueso o un punto en riesgo hasta { $mm } mm
caution-click-moves-far-allowed = { $low } a { $high } { $unit }
caution-click-moves-far-do = use barras con clics más finos, anillos más grandes, o un anillo más cercano a la osteotomía
caution-frame-flexible-found = número de condición { $worst } en la fila { $row }
caution-frame-flexible-allowed = hasta { $most }
caution-frame-flexible-do = un pequeño error de una sola barra mueve mucho el hueso: elija otra distancia entre los anillos o anillos más grandes
caution-translation-unreviewed-found = palabras que ningún clínico ha revisado, en estos idiomas: { $languages }
caution-translation-unreviewed-allowed = palabras leídas por un clínico cuyo nombre figura en el archivo del idioma
caution-translation-unreviewed-do = haga que un clínico que hable el idioma lea las páginas antes de usarlas
caution-care-missing-found = ni ejercicios, ni cuidados de clavos y agujas, ni indicación de carga
caution-care-missing-allowed = ejercicios y cuidados diarios en `care`
caution-care-missing-do = escríbalos en el caso: alargar sin ejercicio diario hace daño
caution-care-missing-exercises-found = ningún ejercicio
caution-care-missing-exercises-allowed = ejercicios y cuidados diarios en `care`
caution-care-missing-exercises-do = escríbalos en el caso: alargar sin ejercicio diario hace daño
