# The words of hexfix in Italian. English (en.ftl) is the source.

## The translation itself

reviewed-by = none
not-reviewed = Nessun medico o infermiere ha ancora controllato le parole di queste pagine.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } e { $last }
date-long = { $weekday } { $date }
date-day = { $day } { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
month-name-1 = Gennaio
month-name-2 = Febbraio
month-name-3 = Marzo
month-name-4 = Aprile
month-name-5 = Maggio
month-name-6 = Giugno
month-name-7 = Luglio
month-name-8 = Agosto
month-name-9 = Settembre
month-name-10 = Ottobre
month-name-11 = Novembre
month-name-12 = Dicembre
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mer
weekday-short-4 = gio
weekday-short-5 = ven
weekday-short-6 = sab
weekday-short-7 = dom
limb-left-femur = femore sinistro
limb-right-femur = femore destro
limb-left-tibia = tibia sinistra
limb-right-tibia = tibia destra
limb-left-humerus = omero sinistro
limb-right-humerus = omero destro
limb-left-forearm = avambraccio sinistro
limb-right-forearm = avambraccio destro

## On every page

not-a-device = Non è un dispositivo medico: solo per insegnamento, prove al banco e seconda verifica
page-running = { $code }, revisione { $revision }, impronta { $fingerprint }
page-number = pagina { $page } di { $pages }
caution-once = Attenzione: { $title }
caution-often = Attenzione ({ $count } volte): { $title }

## For the patient: the first page

patient-title = Il suo fissatore: come girare le aste
patient-name = Nome
patient-born = Data di nascita
patient-record = Cartella clinica
patient-frame-on = Fissatore
patient-limb-left-femur = sulla coscia sinistra
patient-limb-right-femur = sulla coscia destra
patient-limb-left-tibia = sulla gamba sinistra, sotto il ginocchio
patient-limb-right-tibia = sulla gamba destra, sotto il ginocchio
patient-limb-left-humerus = sul braccio sinistro, sopra il gomito
patient-limb-right-humerus = sul braccio destro, sopra il gomito
patient-limb-left-forearm = sull'avambraccio sinistro
patient-limb-right-forearm = sull'avambraccio destro
patient-plan = Piano
patient-plan-is = { $code }, revisione { $revision }
patient-plan-replaces = { $code }, revisione { $revision }. Vale al posto di tutte le pagine con revisione più bassa.
patient-signed = Vale solo con la firma
patient-steps = Che cosa fare ogni volta
patient-step-find = Cerchi la prima riga senza segno.
patient-step-check = Controlli il giorno, la data e l'ora.
patient-step-turn = Giri l'asta 1 fino a leggere sulla sua scala il numero della tabella.
patient-step-others = Faccia lo stesso con le aste 2, 3, 4, 5 e 6.
patient-step-tick = Legga di nuovo tutte e sei le scale. Poi segni la riga.
patient-step-evening = Una volta al giorno, scriva che cosa mostrano le sei scale.
patient-stop = C'è qualcosa che non va? Si fermi e chiami.
patient-call-hours = In orario di lavoro: { $number }
patient-call-always = A qualsiasi ora: { $number }
patient-call-blank = L'ospedale scrive qui i numeri da chiamare.
patient-blank-clinic = Ospedale e medico
patient-blank-telephone = Telefono in orario di lavoro
patient-blank-emergency = Telefono a qualsiasi ora
patient-struts = Le sue sei aste
patient-struts-how = Così vede il fissatore se guarda dall'alto la sua gamba o il suo braccio. In alto c'è il davanti del suo corpo. Ogni asta ha un numero e un simbolo.
patient-struts-caption = Il suo fissatore visto dall'alto
patient-struts-seen = Il fissatore visto dall'alto, con il davanti in cima. { $struts }
patient-struts-one = L'asta { $strut } si trova { $place }. Il suo simbolo è { $sign }.
patient-struts-front = davanti
patient-struts-back = dietro
patient-struts-left = sinistra
patient-struts-right = destra
place-front = davanti
place-front-left = davanti a sinistra
place-left = a sinistra
place-back-left = dietro a sinistra
place-back = dietro
place-back-right = dietro a destra
place-right = a destra
place-front-right = davanti a destra
sign-1 = un cerchio bianco
sign-2 = un triangolo nero
sign-3 = un quadrato con linee oblique
sign-4 = un rombo con linee orizzontali
sign-5 = un pentagono con puntini
sign-6 = una croce con linee verticali

## For the patient: when something goes wrong

wrong-title = Se qualcosa va storto
wrong-missed = Ha saltato una riga
wrong-missed-plain-1 = Non giri due volte per recuperare.
wrong-missed-plain-2 = Si fermi e chiami l'ospedale.
wrong-doubled = Ha fatto due volte la stessa riga
wrong-doubled-plain-1 = Non giri indietro per conto suo.
wrong-doubled-plain-2 = Si fermi e chiami l'ospedale.
wrong-reading = Un'asta mostra un altro numero
wrong-reading-plain-1 = Non giri l'asta per correggere il numero.
wrong-reading-plain-2 = Si fermi, scriva il numero e chiami l'ospedale.
wrong-alarm = Ha dolore, febbre o una parte intorpidita
wrong-alarm-plain-1 = Si fermi. Non giri nessuna asta.
wrong-alarm-plain-2 = Chiami subito l'ospedale, a qualsiasi ora.
wrong-call = Chiami { $number }.
wrong-call-blank = Chiami il numero della prima pagina.

## For the patient: the chart

chart-title = Tabella delle aste
chart-caption = Che cosa deve mostrare ogni asta, ogni volta dopo aver girato
chart-row = Riga, giorno e ora
chart-done = Fatto
chart-initials = Sigla
chart-box-tick = casella da segnare
chart-box-initials = casella per la sigla
chart-box-reading = casella per un numero
chart-shown-again = mostrato di nuovo, è già a pagina { $page }
chart-start = All'inizio
chart-now = Ora: la riga { $row } è fatta
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] più lunga: { $clicks }{"\u00A0"}scatto
   *[other] più lunga: { $clicks }{"\u00A0"}scatti
}
chart-shorter = { $clicks ->
    [one] più corta: { $clicks }{"\u00A0"}scatto
   *[other] più corta: { $clicks }{"\u00A0"}scatti
}
chart-leave = lasciare così
chart-read-now = Che cosa mostrano ora le aste
chart-first = Girare la prima volta: { $day }, { $time }.
chart-next = Girare la prossima volta: { $day }, { $time }.
chart-last = Girare l'ultima volta: { $day }, { $time }.
chart-only = Girare una sola volta: { $day }, { $time }.
chart-each-day = { $count ->
    [one] Ogni giorno: girare { $count } volta, alle { $times }.
   *[other] Ogni giorno: girare { $count } volte, alle { $times }.
}
chart-how = Come leggere la tabella
chart-intro = Il numero grande è quello che la scala deve mostrare dopo aver girato. Le parole sotto dicono da che parte girare e di quanto.
chart-intro-idle = Tutte e sei dicono “{ $leave }”? Non giri nulla e segni la riga.
chart-intro-split = Ogni volta si girano solo alcune aste. I loro numeri sono in grassetto.
chart-intro-bars = Una barra grigia larga è una visita. Fare ciò che dice la barra.
chart-intro-missed = Ha saltato una riga? Non faccia mai due righe insieme. Chiami l'ospedale.
chart-end = Fine della tabella
chart-end-stop = Dopo l'ultima riga non giri nessuna asta. Chiami l'ospedale.
chart-new = Nuova tabella: revisione { $revision }
chart-new-replaces = Questa tabella vale al posto di tutte le vecchie pagine di { $code }. Restituisca le vecchie pagine.
chart-new-held = Dopo la riga { $row } le aste non sono state più girate.
chart-new-read = Le sue aste sono state lette { $day }.
chart-new-wait = Non giri nulla prima di { $day }, { $time }.
chart-exchange = { $day }: vada in ospedale. { $count ->
    [one] Nuova asta { $struts }.
   *[other] Nuove aste { $struts }.
}
chart-exchange-wait = In questo giorno non giri nulla prima della visita.
chart-visit-late = Dopo la visita una riga è in ritardo? Chiedere in ospedale che cosa fare.
chart-exchange-old = Asta { $strut }: la vecchia asta deve mostrare { $reading }.
chart-exchange-new = Asta { $strut }: la nuova asta deve mostrare { $reading }.
chart-clinic = { $day }: vada in ospedale.
chart-clinic-wait = In questo giorno non giri nulla prima della visita.
chart-clinic-take = Porti con sé queste pagine.
chart-film = { $day }: faccia le radiografie.
chart-film-go-on = Giri le aste come negli altri giorni.

## For the patient: the journey

journey-title = Il suo trattamento dall'inizio alla fine
journey-calendar = Il suo calendario
journey-surgery = Intervento
journey-rest = Attesa
journey-rest-is = Da { $first } a { $last }. Non giri nulla.
journey-turning = Girare le aste
journey-turning-is = Da { $first } a { $last }.
journey-turning-one = Solo { $day }.
journey-last = Girare l'ultima volta
journey-visits = Visite
journey-films = Radiografie
journey-harden = L'osso nuovo diventa duro
journey-harden-weeks = Da { $from } a { $to } settimane dopo aver girato l'ultima volta.
journey-harden-weeks-one = { $from ->
    [one] { $from } settimana dopo aver girato l'ultima volta.
   *[other] { $from } settimane dopo aver girato l'ultima volta.
}
journey-harden-until = Cioè fino a un giorno tra { $first } e { $last }.
journey-harden-until-one = Cioè fino a { $day }.
journey-harden-doctor = Il suo medico decide per quanto.
journey-removal = Si toglie il fissatore
journey-removal-doctor = Il suo medico decide quando.
journey-expected = Questi sono i giorni previsti. Possono cambiare.
calendar-surgery-letter = I
calendar-clinic-letter = V
calendar-film-letter = R
calendar-exchange-letter = N
calendar-surgery = { $letter }: intervento
calendar-clinic = { $letter }: visita in ospedale
calendar-film = { $letter }: radiografie
calendar-exchange = { $letter }: visita in ospedale, nuova asta
calendar-rest = punti: attesa, non girare nulla
calendar-turning = bordo spesso: girare le aste
calendar-caption = Ogni riga è una settimana
calendar-seen = Calendario da { $first } a { $last }. { $phases }

## For the patient: exercise and care

care-title = Esercizi e cure di ogni giorno
care-why = Muovere le giunture ogni giorno conta quanto girare le aste.
care-exercises = Esercizi
care-exercise = { $times ->
    [one] { $text }: { $times } volta al giorno
   *[other] { $text }: { $times } volte al giorno
}
care-pin-sites = Cura della pelle intorno a perni e fili
care-weight = Peso sulla gamba o sul braccio
care-blank = Questa parte la scrive l'ospedale.
care-ask = Chieda all'ospedale quali esercizi e quali cure fare. Non inizi per conto suo.
care-grid = Segni quello che ha fatto
care-grid-week = Settimana di { $day }
care-grid-caption = Caselle da segnare, settimana di { $day }
care-grid-pin-sites = Cura della pelle

## For the patient: the calendar of a telephone

ics-turn-row = Girare le aste: riga { $row }, tabella con revisione { $revision }
ics-turn-rows = Girare le aste: righe da { $first } a { $last }, tabella con revisione { $revision }
ics-visit = Andare in ospedale
ics-exchange = { $count ->
    [one] Andare in ospedale: nuova asta { $struts }
   *[other] Andare in ospedale: nuove aste { $struts }
}
ics-film = Fare le radiografie
ics-end = Ultimo giorno in cui girare, come previsto ora

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = un valore è fuori dai limiti consigliati
caution-title-frame-not-verified = la geometria del fissatore non è verificata
caution-title-clinic-missing = manca un numero di telefono o un nome dell'ospedale
caution-title-read-on-old = le aste sono state lette più di un giorno prima dell'inizio
caution-title-reading-off-scale = una lettura si trova tra due scatti
caution-title-order-fits-better = le letture corrispondono meglio a un altro ordine delle aste
caution-title-order-cannot-tell = le letture non possono dire se le aste sono in ordine
caution-title-strut-near-end = un'asta arriva vicino alla fine della sua scala
caution-title-window-narrow = un'asta può essere sostituita in un solo giorno
caution-title-stage-idle = una fase del percorso non ha nulla da fare
caution-title-bones-collide = le estremità ossee si urtano lungo il percorso
caution-title-rate-high = un punto dell'osso si muove in fretta
caution-title-rate-low = l'osso è allungato lentamente e può consolidare troppo presto
caution-title-between-rounds = le forme tra due cicli della ripartizione spostano molto l'osso
caution-title-step-large = un singolo passo è più grande del previsto
caution-title-walked-fast = gli scatti interi muovono l'osso più in fretta di quanto prescritto
caution-title-click-moves-far = uno scatto di un'asta sposta molto l'osso
caution-title-frame-flexible = piccoli errori delle aste spostano molto l'osso
caution-title-translation-unreviewed = la traduzione non è stata controllata da un clinico
caution-title-care-missing = il caso non dice nulla su esercizi e cure

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ;{" "}
language-en = inglese
language-de = tedesco
language-fr = francese
language-es = spagnolo
language-pt = portoghese
language-it = italiano
language-pl = polacco
language-tr = turco
language-ru = russo
language-uk = ucraino
language-el = greco
language-ar = arabo
direction-proximal = prossimale
direction-distal = distale
direction-medial = mediale
direction-lateral = laterale
direction-anterior = anteriore
direction-posterior = posteriore
toward-varus = { $size } di varo
toward-valgus = { $size } di valgo
toward-apex-anterior = { $size } ad apice anteriore (procurvato)
toward-apex-posterior = { $size } ad apice posteriore (recurvato)
toward-medial = { $size } medialmente
toward-lateral = { $size } lateralmente
toward-anterior = { $size } anteriormente
toward-posterior = { $size } posteriormente
toward-proximal = { $size } prossimalmente
toward-distal = { $size } distalmente
toward-internal = { $size } di rotazione interna
toward-external = { $size } di rotazione esterna
toward-short = { $size } in meno (corto)
toward-long = { $size } in più (lungo)
offsets-none = nell'origine
offsets-some = { $parts } rispetto all'origine
span = da { $first } a { $last }
unit-mm = mm
unit-deg = gradi
unit-mm-day = mm/giorno
unit-days = giorni
unit-weeks = settimane
unit-minutes = minuti
unit-clicks = scatti
unit-click = scatto
unit-rows = righe
unit-turns = regolazioni
unit-stages = fasi
unit-deg-or-mm = gradi o mm
point-bone-end-front = estremità ossea, davanti
point-bone-end-front-left = estremità ossea, davanti a sinistra
point-bone-end-left = estremità ossea, a sinistra
point-bone-end-back-left = estremità ossea, dietro a sinistra
point-bone-end-back = estremità ossea, dietro
point-bone-end-back-right = estremità ossea, dietro a destra
point-bone-end-right = estremità ossea, a destra
point-bone-end-front-right = estremità ossea, davanti a destra
parameter-length = lunghezza
parameter-angulation = angolazione
parameter-rotation = rotazione
parameter-translation = traslazione

## For the surgeon: headings

surgeon-title = Per il chirurgo
surgeon-not-a-device = Questo non è un dispositivo medico
intended-use = hexfix serve per l'insegnamento, per prove al banco e per una seconda verifica di software autorizzato. Non è un dispositivo medico e non deve essere l'unica base di un trattamento.
surgeon-does = Che cosa fa il piano
surgeon-entered = Che cosa è stato inserito
surgeon-views = Viste AP, laterale e assiale, in scala
surgeon-stages = Fasi
surgeon-exchanges = Sostituzioni di aste
surgeon-path = Percorso delle estremità ossee
surgeon-days = Velocità e letture nel corso dei giorni
surgeon-struts = Aste
surgeon-movement = Movimento delle estremità ossee e dei punti a rischio
surgeon-sure = Quanto è certo il risultato finale
surgeon-checks = Verifiche del secondo algoritmo di calcolo
surgeon-proved = Ogni regolazione dimostrata libera da singolarità
surgeon-cautions = Avvisi di attenzione
surgeon-made-by = Prodotto con
surgeon-sign = Controllato da, firma
surgeon-sign-date = Data

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } revisione { $revision }, { $limb }: si muove il frammento prossimale.
   *[distal] { $code } revisione { $revision }, { $limb }: si muove il frammento distale.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] All'inizio: un'angolazione di { $bend }° in un solo piano, a { $tilt }° dal piano coronale, { $apex }; la correzione prevista non ruota l'osso.
   *[yes] All'inizio: un'angolazione di { $bend }° in un solo piano, a { $tilt }° dal piano coronale, { $apex }; la correzione prevista ruota l'osso di { $turn }° attorno a un asse.
}
summary-straight = { $turned ->
    [no] All'inizio: nessuna angolazione dell'osso; la correzione prevista non ruota l'osso.
   *[yes] All'inizio: nessuna angolazione dell'osso; la correzione prevista ruota l'osso di { $turn }° attorno a un asse.
}
apex-anterior = apice anteriore
apex-posterior = apice posteriore
apex-medial = apice mediale
apex-lateral = apice laterale
apex-anterior-medial = apice anteriore e mediale
apex-anterior-lateral = apice anteriore e laterale
apex-posterior-medial = apice posteriore e mediale
apex-posterior-lateral = apice posteriore e laterale
summary-turning = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} di regolazione, da { $first } a { $last }, in { $rows ->
    [one] { $rows } riga
   *[other] { $rows } righe
}; velocità massima { $rate } mm al giorno.
summary-turning-one-day = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} di regolazione, { $date }, in { $rows ->
    [one] { $rows } riga
   *[other] { $rows } righe
}; velocità massima { $rate } mm al giorno.
summary-struts = Aste: { $changes }.
summary-strut = { $strut } da { $start } a { $end } mm
summary-strut-models = { $strut } da { $start } mm su “{ $from }” a { $end } mm su “{ $to }”
summary-residual = Gli scatti interi terminano a { $mm } mm e { $deg }° dall'obiettivo esatto.
summary-exchange = Sostituzione in ospedale, { $date }, prima della prima regolazione: asta { $strut } da “{ $from }” ({ $old } mm) a “{ $to }” ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Arto
restated-limb-is = { $bone ->
    [left-femur] Femore sinistro.
    [right-femur] Femore destro.
    [left-tibia] Tibia sinistra.
    [right-tibia] Tibia destra.
    [left-humerus] Omero sinistro.
    [right-humerus] Omero destro.
    [left-forearm] Avambraccio sinistro.
   *[right-forearm] Avambraccio destro.
}
restated-moves = Quale parte si muove
restated-moves-is = { $fragment ->
    [proximal] Il frammento distale e il suo anello restano fermi. Il frammento prossimale e il suo anello si muovono.
   *[distal] Il frammento prossimale e il suo anello restano fermi. Il frammento distale e il suo anello si muovono.
}
restated-deformity-ap = Deformità, radiografia AP
restated-deformity-lateral = Deformità, radiografia laterale
restated-deformity-axial = Deformità, assiale
restated-goal = Obiettivo
restated-goal-ap = Obiettivo, radiografia AP
restated-goal-lateral = Obiettivo, radiografia laterale
restated-goal-axial = Obiettivo, assiale
restated-goal-straight = Diritto, non traslato, non ruotato, di lunghezza uguale.
restated-bend = { $bend }.
restated-bend-none = Nessuna angolazione.
restated-shift = Il frammento distale si trova { $there } rispetto a quello prossimale; il frammento prossimale si trova { $back } rispetto a quello distale.
restated-shift-none = Nessuna traslazione.
restated-rotation = Il frammento distale si trova a { $there } rispetto a quello prossimale; il frammento prossimale si trova a { $back } rispetto a quello distale.
restated-rotation-none = Nessuna rotazione.
restated-length-short = I punti segnati sono { $mm } mm troppo vicini tra loro lungo l'osso (corto).
restated-length-long = I punti segnati sono { $mm } mm più distanti tra loro lungo l'osso (lungo).
restated-length-none = I punti segnati sono alla distanza che devono avere.
restated-frame = Fissatore
restated-frame-alike = Sistema “{ $system }” (produttore { $maker }, stato { $status }, file { $file }): anello prossimale “{ $proximal }”, anello distale “{ $distal }”, sei aste “{ $strut }”.
restated-frame-mixed = Sistema “{ $system }” (produttore { $maker }, stato { $status }, file { $file }): anello prossimale “{ $proximal }”, anello distale “{ $distal }”, aste { $struts }.
restated-frame-strut = { $strut } “{ $model }”
restated-attachment = Applicazione
restated-attachment-read = Il fissatore è sull'arto; le aste da 1 a 6 segnano { $readings } mm.
restated-attachment-square = Il fissatore è previsto in modo da terminare ortogonale: all'obiettivo i suoi anelli sono paralleli, coassiali e distanti { $mm } mm.
restated-mounting = Montaggio
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Il centro dell'anello prossimale si trova { $place }; il suo riferimento anteriore è ruotato di { $angle }° internamente (verso il lato mediale della direzione anteriore).
       *[distal] Il centro dell'anello distale si trova { $place }; il suo riferimento anteriore è ruotato di { $angle }° internamente (verso il lato mediale della direzione anteriore).
    }
    [external] { $fragment ->
        [proximal] Il centro dell'anello prossimale si trova { $place }; il suo riferimento anteriore è ruotato di { $angle }° esternamente (verso il lato laterale della direzione anteriore).
       *[distal] Il centro dell'anello distale si trova { $place }; il suo riferimento anteriore è ruotato di { $angle }° esternamente (verso il lato laterale della direzione anteriore).
    }
   *[none] { $fragment ->
        [proximal] Il centro dell'anello prossimale si trova { $place }; il suo riferimento anteriore punta esattamente in avanti (anteriore).
       *[distal] Il centro dell'anello distale si trova { $place }; il suo riferimento anteriore punta esattamente in avanti (anteriore).
    }
}
restated-mounting-square = { $fragment ->
    [proximal] L'anello è considerato ortogonale al frammento prossimale: un altro orientamento non si può ancora descrivere.
   *[distal] L'anello è considerato ortogonale al frammento distale: un altro orientamento non si può ancora descrivere.
}
restated-osteotomy = Osteotomia
restated-osteotomy-at = Il taglio è al livello dell'origine; lì l'osso ha un diametro di { $mm } mm.
restated-osteotomy-off = Il taglio si trova { $level } rispetto all'origine; lì l'osso ha un diametro di { $mm } mm.
restated-at-risk = A rischio: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Si trova { $place } e segue il frammento prossimale; al massimo { $rate } mm al giorno, come l'osso.
   *[distal] Si trova { $place } e segue il frammento distale; al massimo { $rate } mm al giorno, come l'osso.
}
restated-at-risk-own = { $fragment ->
    [proximal] Si trova { $place } e segue il frammento prossimale; al massimo { $rate } mm al giorno.
   *[distal] Si trova { $place } e segue il frammento distale; al massimo { $rate } mm al giorno.
}
restated-treatment = Trattamento
restated-latency = { $days ->
    [one] Intervento: { $surgery }; { $days } giorno di latenza; prima regolazione: { $first }.
   *[other] Intervento: { $surgery }; { $days } giorni di latenza; prima regolazione: { $first }.
}
restated-start = Intervento: { $surgery }. Lettura delle aste: { $read }; nessuna regolazione fino alla prima regolazione di questo piano: { $first }.
restated-rate = Al massimo { $rate } mm al giorno alle estremità ossee.
restated-rhythm = { $count ->
    [one] { $count } regolazione al giorno alle { $times }, ogni volta tutte le aste.
   *[other] { $count } regolazioni uguali al giorno alle { $times }, ogni volta tutte le aste.
}
restated-split = Ogni ora del giorno regola le proprie aste: { $groups }.
restated-split-one = { $struts } alle { $time }
restated-together = Percorso: linea retta del punto corrispondente, un solo asse di rotazione.
restated-screw = Percorso: un solo moto elicoidale, una rotazione attorno a una linea nello spazio e uno scorrimento lungo di essa.
restated-stages = Percorso in fasi: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } fino all'obiettivo
stage-first = { $what }, i primi { $part }
stage-beyond = { $what } fino a { $there } rispetto all'obiettivo
restated-smooth = Scatti interi scelti per passi piccoli dell'osso.
restated-nearest = Ogni asta sullo scatto più vicino alla sua lunghezza esatta.
restated-hold = La regolazione è stata sospesa dopo la riga { $row }; riprende: { $date }.
restated-visits = Visite per sostituzioni: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] In una visita si può sostituire al massimo { $count } asta.
   *[other] In una visita si possono sostituire al massimo { $count } aste.
}
restated-uncertainty = Incertezza
restated-uncertainty-is = Deviazione standard di ogni numero: { $ring }; { $films }.
uncertain-ring = posizione dell'anello { $mm } mm e { $deg }°
uncertain-ring-distance = posizione dell'anello { $mm } mm, angoli noti con esattezza
uncertain-ring-angle = posizione dell'anello { $deg }°, distanze note con esattezza
uncertain-ring-none = posizione dell'anello nota con esattezza
uncertain-films = deformità { $mm } mm e { $deg }°
uncertain-films-distance = deformità { $mm } mm, angoli noti con esattezza
uncertain-films-angle = deformità { $deg }°, distanze note con esattezza
uncertain-films-none = deformità nota con esattezza

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Grigio: il frammento distale, che resta fermo. Bianco: il frammento prossimale.
   *[distal] Grigio: il frammento prossimale, che resta fermo. Bianco: il frammento distale.
} Linea spessa attraverso un'estremità ossea: il taglio, dov'era all'inizio. Punto nero: origine. Punto bianco: punto corrispondente. Punti grigi: punti a rischio. La vista AP è vista da davanti, la vista laterale dal lato laterale, la vista assiale da prossimale (linee dalle estremità ossee indicano il davanti di ciascun frammento).
view-ap = Vista AP
view-lateral = Vista laterale
view-axial = Vista assiale
view-before = { $view } prima, { $limb }
view-half-way = { $view } a metà percorso (riga { $row }, giorno { $day }), { $limb }
view-after = { $view } dopo, { $limb }
view-seen-before = { $view }, { $limb }, all'inizio: entrambi i frammenti ossei con il taglio, entrambi gli anelli e le sei aste.
view-seen-half-way = { $view }, { $limb }, a metà percorso, dopo la riga { $row } il giorno { $day }: entrambi i frammenti ossei con il taglio, entrambi gli anelli e le sei aste.
view-seen-after = { $view }, { $limb }, alla fine: entrambi i frammenti ossei con il taglio, entrambi gli anelli e le sei aste.
view-edges = A sinistra è { $left }, a destra è { $right }.
view-edges-all = A sinistra è { $left }, a destra è { $right }, in alto è { $above }, in basso è { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, percorso dell'estremità del frammento prossimale, { $limb }
   *[distal] { $view }, percorso dell'estremità del frammento distale, { $limb }
}
path-caption-row = { $caption }; { $number } è la riga { $row }, la fine è la riga { $last }
path-caption-rows = { $caption }; da { $from } a { $to } sono le righe { $rows }, la fine è la riga { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: l'estremità del frammento prossimale in { $count } posizioni del suo percorso, e l'estremità del frammento distale, che resta fermo.
   *[distal] { $view }, { $limb }: l'estremità del frammento distale in { $count } posizioni del suo percorso, e l'estremità del frammento prossimale, che resta fermo.
}
path-seen-moves = In questa vista il centro dell'estremità mobile si sposta: { $ways }.
path-seen-stays = In questa vista il centro dell'estremità mobile finisce dove è partito.
path-start = inizio
path-end = fine

## For the surgeon: stages and exchanges

stages-caption = Le fasi del percorso, in ordine
stages-stage = Fase
stages-moves = Che cosa si muove, mentre il resto sta fermo
stages-rows = Righe
stages-days = Giorni
stages-nothing = nessuna: nulla da fare
exchanges-caption = Aste che vengono sostituite in ospedale
exchanges-strut = Asta
exchanges-on = Data della sostituzione
exchanges-window = Finestra
exchanges-old = Vecchia asta, mm
exchanges-new = Nuova asta, mm
exchanges-on-is = { $date }, giorno { $day }
exchanges-window-one = solo il giorno { $day }
exchanges-window-days = giorni da { $first } a { $last }
exchanges-reading = { $model } a { $reading }
exchanges-rule = Ogni sostituzione avviene prima della prima regolazione del suo giorno, nella forma in cui l'ultima regolazione precedente ha lasciato il fissatore. La lunghezza da snodo a snodo è la stessa prima e dopo. In qualunque giorno della finestra vanno bene entrambe le aste; in un giorno diverso da quello scelto le letture sono diverse: pianificare di nuovo.

## For the surgeon: rates and readings over the days

days-extremes = Più veloce: { $fast }, { $fastest } mm il giorno { $fastday }. Più lento in un giorno intero: { $slow }, { $slowest } mm il giorno { $slowday }. Ogni giorno è nel file di dati.
plot-mm-a-day = mm al giorno
plot-mm = mm
plot-day = giorno di regolazione
plot-pause = pausa
plot-slowest = punto più lento
plot-fastest = punto più veloce
plot-ordered = prescritto { $rate }
plot-caution = attenzione oltre { $rate }
plot-new-strut = nuova asta
plot-strut = asta { $strut }
plot-rates-caption = Movimento del punto più veloce (linea continua, punti neri) e del più lento (linea tratteggiata, punti bianchi) in ogni giorno di regolazione, in millimetri al giorno
plot-readings-caption = Letture delle sei scale alla fine di ogni giorno di regolazione, in millimetri; i numeri alle due estremità sono quelli delle aste
plot-ranges-caption = Dove si trova ogni asta sulla sua scala. Grigio: dalla lettura più corta alla più lunga dell'asta montata, con entrambi i numeri. Linea verticale: sostituzione. Parentesi in alto: i giorni in cui la sostituzione è possibile
plot-rates-none = Grafico del movimento al giorno, senza alcun giorno.
plot-rates-seen = Grafico dei millimetri al giorno; periodo: { $days }. Movimento del punto più veloce: { $fast }. Movimento del punto più lento: { $slow }. Prescritto: { $ordered } mm al giorno. { $over ->
    [0] Il programma avvisa oltre { $caution } mm al giorno: nessun giorno.
    [one] Il programma avvisa oltre { $caution } mm al giorno: { $over } giorno.
   *[other] Il programma avvisa oltre { $caution } mm al giorno: { $over } giorni.
}
plot-extreme = { $mm } mm (giorno { $day })
plot-extremes = da { $least } a { $most }
plot-span-day = giorno { $first }
plot-span-days = giorni da { $first } a { $last }
plot-span-pauses = { $days }, con pausa: { $pauses }
plot-readings-none = Grafico delle letture, senza alcun giorno.
plot-readings-seen = Grafico delle letture delle sei aste; periodo: { $days }.
plot-readings-strut = L'asta { $strut } va da { $from } a { $to } mm, tra { $least } e { $most } mm.
plot-readings-exchange = Giorno { $day }: nuova asta { $strut }.
plot-ranges-seen = Grafico della posizione di ciascuna delle sei aste sulla sua scala; periodo: { $days }.
plot-ranges-strut = Asta { $strut }, “{ $model }”: la sua scala va da { $shortest } a { $longest } mm, e l'asta segna da { $least } a { $most } mm.
plot-ranges-window = L'asta { $strut } è sostituita il giorno { $day }; possibile nei giorni da { $first } a { $last }.

## For the surgeon: the struts

struts-caption = Letture di ogni asta all'inizio e alla fine, in millimetri
struts-strut = Asta
struts-model = Modello
struts-scale = Scala, mm
struts-start = Inizio, mm
struts-end = Fine, mm
struts-change = Variazione, mm
struts-margin = Margine minimo da un estremo della scala, mm
struts-clicks = Scatti in totale
struts-longer = { $mm } più lunga
struts-shorter = { $mm } più corta
struts-unchanged = nessuna
struts-then = { $first }, poi { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Uno scatto cambia la lunghezza di un'asta ({ $click } mm) e sposta un'estremità ossea o un punto a rischio al massimo di { $mm } mm.
clicks-coarse = È più grossolano del passo previsto di { $mm } mm; quindi singoli passi sono più grandi del previsto.
clicks-nearest = Ogni asta è sullo scatto più vicino alla sua lunghezza esatta.
clicks-smooth = Gli scatti di ogni riga sono scelti in modo che l'osso si muova con passi regolari; un'asta non deve per forza stare sullo scatto più vicino alla sua lunghezza esatta.
clicks-tube-row = In ogni riga le estremità ossee possono essere a { $mm } mm e l'osso a { $deg }° dal percorso esatto (ciò che può fare mezzo scatto su ogni asta); il secondo algoritmo ha trovato al massimo { $walkedmm } mm e { $walkeddeg }°.
clicks-tube-round = Alla fine di ogni ciclo le estremità ossee possono essere a { $mm } mm e l'osso a { $deg }° dal percorso esatto (ciò che può fare mezzo scatto su ogni asta); il secondo algoritmo ha trovato al massimo { $walkedmm } mm e { $walkeddeg }°.
clicks-back-none = Nessuna asta viene girata indietro contro il suo verso.
clicks-back-one = Nessuna asta viene girata indietro contro il suo verso per più di uno scatto.
movement-caption = Movimento di ogni punto sorvegliato, in millimetri
movement-point = Punto
movement-a-day = Prescritto al giorno
movement-a-round = Prescritto per ciclo
movement-a-turn = Prescritto per regolazione
movement-step = Massimo passo percorso
movement-day = Massimo in 24 ore
movement-in-row = { $mm } (riga { $row })
movement-to-row = { $mm } (fino alla riga { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] Le aste fanno ciò che dice la tabella, qualunque cosa sia stata misurata. Se un numero misurato è sbagliato, l'osso finisce fuori dall'obiettivo. La tabella indica per ogni numero, sbagliato da solo, a quale distanza si trova allora il centro dell'estremità del frammento prossimale al taglio e di quanto è ruotato il frammento (il peggiore dei due versi).
   *[distal] Le aste fanno ciò che dice la tabella, qualunque cosa sia stata misurata. Se un numero misurato è sbagliato, l'osso finisce fuori dall'obiettivo. La tabella indica per ogni numero, sbagliato da solo, a quale distanza si trova allora il centro dell'estremità del frammento distale al taglio e di quanto è ruotato il frammento (il peggiore dei due versi).
}
sure-matters-none = Con gli errori qui considerati nessuno di essi ha importanza.
sure-matters-moved = Con gli errori qui considerati, ciò che sposta di più l'estremità ossea: { $by }.
sure-matters-turned = Con gli errori qui considerati, ciò che ruota di più il frammento: { $turning }.
sure-matters-both = Con gli errori qui considerati, ciò che sposta di più l'estremità ossea: { $by }; ciò che ruota di più il frammento: { $turning }.
sure-error = un errore in questo dato: { $number } ({ $size })
sure-errors = errori in questi dati: { $numbers } (circa { $size })
sure-in-ring-ap = posizione dell'anello nella radiografia AP
sure-in-ring-lateral = posizione dell'anello nella radiografia laterale
sure-in-ring-axial = posizione dell'anello lungo l'osso
sure-in-ring-rotation = rotazione dell'anello
sure-in-ap-angulation = angolazione AP
sure-in-ap-translation = traslazione AP
sure-in-lateral-angulation = angolazione laterale
sure-in-lateral-translation = traslazione laterale
sure-in-axial-rotation = rotazione dell'osso
sure-in-axial-length = lunghezza
sure-chance = { $hundred ->
    [none] Meno di 1 su 100 correzioni come questa finirebbe entro { $mm } mm e { $deg }° dall'obiettivo.
    [all] Più di 99 su 100 correzioni come questa finirebbero entro { $mm } mm e { $deg }° dall'obiettivo.
   *[some] Circa { $count } su 100 correzioni come questa finirebbero entro { $mm } mm e { $deg }° dall'obiettivo.
}
sure-chance-exact = Con ogni numero esattamente giusto, ogni correzione finirebbe entro { $mm } mm e { $deg }° dall'obiettivo.
sure-line = { $hundred ->
    [none] Meno di 1 su 100 correzioni come questa finirebbe entro { $mm } mm e { $deg }° dall'obiettivo ({ $errors }).
    [all] Più di 99 su 100 correzioni come questa finirebbero entro { $mm } mm e { $deg }° dall'obiettivo ({ $errors }).
   *[some] Circa { $count } su 100 correzioni come questa finirebbero entro { $mm } mm e { $deg }° dall'obiettivo ({ $errors }).
}
sure-line-exact = Con ogni numero esattamente giusto, ogni correzione finirebbe entro { $mm } mm e { $deg }° dall'obiettivo ({ $errors }).
sure-errors-given = errori di misura come nel caso: anello { $ring }, deformità { $films }
sure-errors-assumed = errori di misura ipotizzati: anello { $ring }, deformità { $films }
sure-part = { $mm } mm e { $deg }°
sure-part-none = nessuno
sure-given = Così dice il caso.
sure-assumed = È un'ipotesi, perché il caso non dice nulla.
sure-drawn = In { $count } correzioni calcolate tutti i dieci numeri erano sbagliati insieme, in modo indipendente, come la curva di Gauss distribuisce gli errori.
sure-about = Si tratta solo di errori di misura: non di scatti interi, di fili e aste che cedono, né di un anello non ortogonale al suo osso.
sure-legend = { $fragment ->
    [proximal] Dove sarebbe il centro dell'estremità del frammento prossimale a piano eseguito.
   *[distal] Dove sarebbe il centro dell'estremità del frammento distale a piano eseguito.
} Croce: l'obiettivo. Cerchio tratteggiato: { $mm } mm attorno a esso. Ellisse: contiene 95 su 100 delle correzioni calcolate. Punti: { $dots } di esse. Quadrato bianco: dove finiscono gli scatti interi quando ogni numero è giusto (il residuo, { $residual } mm). Le rotazioni non sono disegnate.
sure-caption = Quanto lontano dall'obiettivo finisce l'osso quando un numero è sbagliato
sure-number = Numero
sure-wrong-by = Errore di
sure-off = Scarto alla fine, mm
sure-turned = Rotazione, °
sure-error-given = Errore nel caso
sure-error-assumed = Errore ipotizzato
sure-off-then = Scarto alla fine allora, mm
sure-turned-then = Rotazione allora, °
sure-name-ring-ap = Anello, radiografia AP
sure-name-ring-lateral = Anello, radiografia laterale
sure-name-ring-axial = Anello, lungo l'osso
sure-name-ring-rotation = Anello, rotazione
sure-name-ap-angulation = Radiografia AP, angolazione
sure-name-ap-translation = Radiografia AP, traslazione
sure-name-lateral-angulation = Radiografia laterale, angolazione
sure-name-lateral-translation = Radiografia laterale, traslazione
sure-name-axial-rotation = Osso, rotazione
sure-name-axial-length = Osso, lunghezza
cloud-caption = { $view }, esiti possibili, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: dove sarebbe il centro dell'estremità del frammento prossimale alla fine del piano, visto dall'obiettivo.
   *[distal] { $view }, { $limb }: dove sarebbe il centro dell'estremità del frammento distale alla fine del piano, visto dall'obiettivo.
} 95 su 100 correzioni calcolate finiscono in un'ellisse di { $longer } mm per { $shorter } mm; attorno all'obiettivo è disegnato un cerchio di { $mm } mm. Un quadrato bianco mostra dove finiscono gli scatti interi.

## For the surgeon: checks and proof

checks-caption = Ogni verifica, il peggior valore trovato e il suo limite
checks-check = Verifica
checks-worst = Peggior valore
checks-limit = Confrontato con
checks-result = Risultato
checks-passed = superata
checks-caution = attenzione
checks-value = { $value } { $unit }
checks-below = sotto { $value } { $unit }
checks-below-plain = sotto { $value }
check-films-read-back-from-the-poses-deg-or-mm = Radiografie ricalcolate dalle pose, gradi o mm
check-rings-joints-and-readings-fit-the-case = Anelli, snodi e letture corrispondono al caso
check-stages-bring-what-they-name-and-leave-the-rest = Le fasi fanno ciò che nominano e lasciano il resto
check-calendar-without-gap-or-double = Calendario senza lacune né doppioni
check-exchanges-keep-the-length-of-the-strut = Le sostituzioni mantengono la lunghezza dell'asta
check-clicks-add-up-to-the-readings = La somma degli scatti dà le letture
check-rows-changed-since-they-were-planned-0-none = Righe cambiate da quando sono state pianificate (0: nessuna)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Letture tanto vicine al valore esatto quanto consente l'arrotondamento
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Estremità ossee fuori dal percorso esatto alla fine di un ciclo qualsiasi
check-turn-off-the-exact-path-at-the-end-of-any-round = Rotazione dell'osso fuori dal percorso esatto alla fine di un ciclo qualsiasi
check-turning-back-against-the-way-of-the-exact-length = Ritorno indietro contro il verso della lunghezza esatta
check-struts-within-their-range-least-distance-to-an-end = Aste entro il loro intervallo: distanza minima da un estremo
check-planned-step-at-every-watched-point = Passo previsto in ogni punto sorvegliato
check-walked-movement-in-any-24-hours = Movimento percorso in 24 ore qualsiasi
check-walked-movement-of-one-day = Movimento percorso in un giorno
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Allungamento più lento di 10 mm o più al centro del taglio (0: nessuno)
check-largest-single-step = Massimo passo singolo
check-residual-displacement-at-the-end = Spostamento residuo alla fine
check-residual-turn-at-the-end = Rotazione residua alla fine
check-depth-of-the-bone-ends-in-each-other = Profondità delle estremità ossee l'una nell'altra
check-condition-number-along-the-way = Numero di condizionamento lungo il percorso
check-every-turn-proved-free-of-singularities-least-margin = Ogni regolazione dimostrata libera da singolarità: margine minimo
check-largest-movement-by-one-click-of-one-strut = Massimo movimento per uno scatto di un'asta
proved = In qualunque ordine si girino le aste di una riga, e ovunque si trovi ciascuna di esse tra due righe, le aste hanno una sola posa collegata in modo continuo alle righe. Entro almeno { $mm } mm e { $deg }° dalla posa della riga non ne hanno altre, e nessuna posa lì è singolare (una che le aste non possono mantenere). Quindi nessun ordine di regolazione porta il fissatore in un'altra forma con le stesse letture. Margine minimo { $margin } alla riga { $row } (1: resta tutto lo spazio per la dimostrazione; sotto { $least } il piano è rifiutato). La dimostrazione riguarda i centri degli snodi e le lunghezze come inseriti; non sa nulla del gioco negli snodi.

## For the surgeon: made by

made-by-replaces = Sostituisce
made-by-replaces-is = revisione { $revision }, impronta { $fingerprint }
made-by-program = Programma
made-by-frame = File del fissatore
made-by-plan = Impronta del piano
made-by-use = Uso previsto

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Nessuno.
caution-told = Trovato: { $found }. Abituale: { $allowed }. { $advice }.
limit-diameter-of-the-bone = diametro dell'osso
limit-latency = latenza
limit-rate = velocità
limit-length-beyond-the-goal = lunghezza oltre l'obiettivo
limit-click = scatto
limit-consolidation = consolidazione
limit-reason-diameter-of-the-bone = dall'avambraccio di un bambino a un grande femore distale (decisione del progetto)
limit-reason-latency = sono pubblicati da 4 a 10 giorni, di più dove la guarigione è lenta (S73, S85, S87, S90)
limit-reason-rate = circa 1 mm al giorno; oltre 1.5 mm un rigenerato scadente è 9 volte più probabile, una regolazione lenta lascia consolidare l'osso (S91, S92)
limit-reason-length-beyond-the-goal = la sovradistrazione crea solo spazio per ruotare; di più è un obiettivo a sé (decisione del progetto)
limit-reason-click = sono in uso 0.25, 0.5 e 1 mm (S41, S73)
limit-reason-consolidation = l'osso nuovo richiede circa altrettanto tempo quanto la sua formazione, di più in alcuni; due anni indicano un'unità sbagliata (decisione del progetto)
limit-reason-days-of-an-interruption = l'osso continua a consolidare mentre non si regola nulla: più a lungo dura, meno vale il vecchio piano (decisione del progetto)
limit-reason-time-between-two-turns-of-a-day = regolazioni ravvicinate sono un solo passo grande per osso e tessuti molli (decisione del progetto)
limit-reason-duration-of-turning = 150 mm a 0.75 mm al giorno; un piano più lungo è segno di un numero sbagliato (decisione del progetto)
limit-reason-movement-of-a-watched-point-in-a-day = oltre 1.5 mm al giorno un rigenerato scadente è 9 volte più probabile (S92); il limite superiore è quello della velocità prescritta
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = da { $low } a { $high } { $unit }
caution-outside-recommended-do = lo controlli; il motivo: { $reason }
caution-outside-recommended-times-found = due regolazioni a distanza di { $minutes } min
caution-outside-recommended-times-allowed = da { $low } a { $high } { $unit }
caution-outside-recommended-times-do = le distribuisca nel corso del giorno; il motivo: { $reason }
caution-outside-recommended-hold-found = { $days } giorni senza regolazione dopo la riga { $row }
caution-outside-recommended-hold-allowed = da { $low } a { $high } { $unit }
caution-outside-recommended-hold-do = guardi nuove radiografie prima che la regolazione riprenda; il motivo: { $reason }
caution-outside-recommended-duration-found = { $days } giorni dalla prima all'ultima regolazione
caution-outside-recommended-duration-allowed = da { $low } a { $high } { $unit }
caution-outside-recommended-duration-do = controlli le lunghezze e la velocità; il motivo: { $reason }
caution-frame-not-verified-found = il sistema di fissatore `{ $system }` ha lo stato `{ $status }`
caution-frame-not-verified-allowed = stato `verified`
caution-frame-not-verified-do = confronti le lunghezze iniziali e finali con il programma del produttore prima dell'uso
caution-clinic-missing-found = manca in `clinic`: { $keys }
caution-clinic-missing-allowed = nome, chirurgo, telefono ed emergenza
caution-clinic-missing-do = lo scriva nel caso, o a mano sulla prima pagina
caution-read-on-old-found = aste lette il { $read }, inizio il { $start }: { $days } giorni
caution-read-on-old-allowed = da { $low } a { $high } { $unit }
caution-read-on-old-do = legga di nuovo le aste il giorno dell'inizio
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = scatti interi ({ $click } mm) a partire da { $shortest } mm
caution-reading-off-scale-do = legga di nuovo l'asta { $strut }; la tabella conta a partire dalla lettura così come è scritta
caution-reading-off-scale-exchange-found = { $mm } mm sulla nuova asta { $strut }
caution-reading-off-scale-exchange-allowed = scatti interi ({ $click } mm) a partire da { $shortest } mm
caution-reading-off-scale-exchange-do = metta la nuova asta tra due scatti, oppure sul più vicino e pianifichi di nuovo dalle letture
caution-order-fits-better-found = con la numerazione attuale, l'anello mobile è a { $written } mm dalla posizione ortogonale sul suo osso; con le letture delle aste { $order } nelle posizioni 1, 2, 3, 4, 5, 6 sarebbe a { $mm } mm dalla posizione ortogonale
caution-order-fits-better-allowed = aste numerate in senso antiorario, viste da prossimale
caution-order-fits-better-do = controlli sul fissatore quale asta è la numero 1 e in che verso vanno i numeri
caution-order-cannot-tell-found = { $count } altri modi di numerare le aste si adattano altrettanto bene a queste sei letture: non si può decidere
caution-order-cannot-tell-allowed = aste numerate in senso antiorario, viste da prossimale
caution-order-cannot-tell-do = controlli sul fissatore quale asta è la numero 1 e in che verso vanno i numeri
caution-strut-near-end-found = l'asta { $strut } arriva a { $mm } mm dalla fine della sua scala il giorno { $day }
caution-strut-near-end-allowed = { $least } mm o più
caution-strut-near-end-do = tenga pronta un'asta più lunga o più corta, o pianifichi con un altro modello
caution-window-narrow-found = asta { $strut }: solo il giorno { $day } ({ $date })
caution-window-narrow-allowed = due giorni o più
caution-window-narrow-do = una visita mancata mette fine alla regolazione: scelga un'altra asta all'inizio, o pianifichi la visita con cura
caution-stage-idle-found = fase { $number }, `{ $stage }`: l'osso è già lì
caution-stage-idle-allowed = fasi che muovono qualcosa
caution-stage-idle-do = tolga la fase, o controlli i numeri
caution-bones-collide-found = estremità ossee fino a { $mm } mm l'una dentro l'altra il giorno { $day } ({ $date }), a partire dal giorno { $first }
caution-bones-collide-allowed = da { $low } a { $high } { $unit }
caution-bones-collide-do = nessuno degli ordini abituali delle fasi lo evita; controlli obiettivo, livello e diametro del taglio
caution-bones-collide-clear-found = estremità ossee fino a { $mm } mm l'una dentro l'altra il giorno { $day } ({ $date }), a partire dal giorno { $first }
caution-bones-collide-clear-allowed = da { $low } a { $high } { $unit }
caution-bones-collide-clear-do = le estremità ossee restano libere con `path: { $path }`; lo pianifichi e guardi aste e giorni
caution-bones-collide-goal-found = estremità ossee fino a { $mm } mm l'una dentro l'altra il giorno { $day } ({ $date }), a partire dal giorno { $first }
caution-bones-collide-goal-allowed = da { $low } a { $high } { $unit }
caution-bones-collide-goal-do = già all'obiettivo le estremità ossee sono { $goal } mm l'una dentro l'altra: nessun ordine delle fasi lo evita; controlli obiettivo, livello e diametro del taglio
caution-rate-high-found = { $point }: { $mm } mm il giorno { $day } ({ $date })
caution-rate-high-allowed = da { $low } a { $high } { $unit }
caution-rate-high-do = riduca la velocità o usi scatti più fini; il motivo: { $reason }
caution-rate-low-found = { $mm } mm di lunghezza nella fase { $first } a { $rate } mm al giorno al centro del taglio
caution-rate-low-allowed = { $least } mm al giorno o più
caution-rate-low-do = cambi la lunghezza in una fase a sé, o consenta una velocità maggiore nei punti che la frenano
caution-rate-low-stages-found = { $mm } mm di lunghezza nelle fasi da { $first } a { $last } a { $rate } mm al giorno al centro del taglio
caution-rate-low-stages-allowed = { $least } mm al giorno o più
caution-rate-low-stages-do = cambi la lunghezza in una fase a sé, o consenta una velocità maggiore nei punti che la frenano
caution-between-rounds-found = con la ripartizione l'osso si muove in 24 ore { $mm } mm più di quanto prescritto, e torna indietro
caution-between-rounds-allowed = { $most } mm: il doppio di quanto uno scatto può muovere l'osso
caution-between-rounds-do = giri ogni volta tutte le aste, o scelga aste opposte per un gruppo
caution-step-large-found = un passo di { $mm } mm; ne sono previsti { $planned } mm
caution-step-large-allowed = passi fino a { $most } mm senza questo avviso
caution-step-large-do = usi aste con scatti più fini o meno regolazioni al giorno, se questo è importante
caution-walked-fast-found = gli scatti interi muovono l'osso in 24 ore { $mm } mm più di quanto prescritto
caution-walked-fast-allowed = { $most } mm: il doppio di quanto uno scatto può muovere l'osso
caution-walked-fast-do = tolga `rounding: nearest`, usi aste con scatti più fini, o una velocità minore
caution-click-moves-far-found = uno scatto di un'asta muove l'osso o un punto a rischio fino a { $mm } mm
caution-click-moves-far-allowed = da { $low } a { $high } { $unit }
caution-click-moves-far-do = usi aste con scatti più fini, anelli più grandi, o un anello più vicino al taglio
caution-frame-flexible-found = numero di condizionamento { $worst } alla riga { $row }
caution-frame-flexible-allowed = fino a { $most }
caution-frame-flexible-do = un piccolo errore di un'asta muove molto l'osso: scelga un'altra distanza tra gli anelli o anelli più grandi
caution-translation-unreviewed-found = parole che nessun clinico ha controllato, in queste lingue: { $languages }
caution-translation-unreviewed-allowed = parole lette da un clinico, il cui nome è nel file della lingua
caution-translation-unreviewed-do = faccia leggere le pagine prima dell'uso a un clinico che parla la lingua
caution-care-missing-found = mancano esercizi, cura dei punti di ingresso di perni e fili o carico sull'arto
caution-care-missing-allowed = esercizi e cure quotidiane in `care`
caution-care-missing-do = li scriva nel caso: allungare senza esercizio quotidiano fa danno
caution-care-missing-exercises-found = nessun esercizio
caution-care-missing-exercises-allowed = esercizi e cure quotidiane in `care`
caution-care-missing-exercises-do = li scriva nel caso: allungare senza esercizio quotidiano fa danno
