# The words of hexfix in German. English (en.ftl) is the source.

## The translation itself

reviewed-by = none
not-reviewed = Noch kein Arzt und keine Pflegekraft hat die Wörter auf diesen Seiten geprüft.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } und { $last }
date-long = { $weekday }, { $date }
date-day = { $day }. { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-name-1 = Januar
month-name-2 = Februar
month-name-3 = März
month-name-4 = April
month-name-5 = Mai
month-name-6 = Juni
month-name-7 = Juli
month-name-8 = August
month-name-9 = September
month-name-10 = Oktober
month-name-11 = November
month-name-12 = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So
limb-left-femur = linker Femur
limb-right-femur = rechter Femur
limb-left-tibia = linke Tibia
limb-right-tibia = rechte Tibia
limb-left-humerus = linker Humerus
limb-right-humerus = rechter Humerus
limb-left-forearm = linker Unterarm
limb-right-forearm = rechter Unterarm

## On every page

not-a-device = Kein Medizinprodukt: nur für Lehre, Versuche am Prüfstand und als zweite Prüfung
page-running = { $code }, Revision { $revision }, Fingerabdruck { $fingerprint }
page-number = Seite { $page } von { $pages }
caution-once = Vorsicht: { $title }
caution-often = Vorsicht ({ $count } Mal): { $title }

## For the patient: the first page

patient-title = Ihr Rahmen: so drehen Sie die Streben
patient-name = Name
patient-born = Geboren
patient-record = Akte
patient-frame-on = Rahmen am
patient-limb-left-femur = linken Oberschenkel
patient-limb-right-femur = rechten Oberschenkel
patient-limb-left-tibia = linken Unterschenkel
patient-limb-right-tibia = rechten Unterschenkel
patient-limb-left-humerus = linken Oberarm
patient-limb-right-humerus = rechten Oberarm
patient-limb-left-forearm = linken Unterarm
patient-limb-right-forearm = rechten Unterarm
patient-plan = Plan
patient-plan-is = { $code }, Revision { $revision }
patient-plan-replaces = { $code }, Revision { $revision }. Sie ersetzt alle Seiten mit kleinerer Revision.
patient-signed = Nur gültig mit Unterschrift
patient-steps = Was Sie jedes Mal tun
patient-step-find = Suchen Sie die erste Zeile ohne Haken.
patient-step-check = Prüfen Sie Tag, Datum und Uhrzeit.
patient-step-turn = Drehen Sie Strebe 1, bis ihre Skala die Zahl aus dem Plan zeigt.
patient-step-others = Tun Sie das auch bei den Streben 2, 3, 4, 5 und 6.
patient-step-tick = Lesen Sie alle sechs Skalen noch einmal ab. Haken Sie dann die Zeile ab.
patient-step-evening = Schreiben Sie einmal am Tag auf, was alle sechs Skalen zeigen.
patient-stop = Stimmt etwas nicht? Hören Sie auf und rufen Sie an.
patient-call-hours = Zur Arbeitszeit: { $number }
patient-call-always = Zu jeder Zeit: { $number }
patient-call-blank = Ihre Klinik schreibt hier ihre Nummern auf.
patient-blank-clinic = Klinik und Arzt
patient-blank-telephone = Telefon zur Arbeitszeit
patient-blank-emergency = Telefon zu jeder Zeit
patient-struts = Ihre sechs Streben
patient-struts-how = So sehen Sie den Rahmen, wenn Sie auf Ihr Bein oder Ihren Arm schauen. Oben ist vorn. Jede Strebe hat eine Nummer und ein Zeichen.
patient-struts-caption = Ihr Rahmen von oben
patient-struts-seen = Der Rahmen von oben gesehen, vorn ist oben. { $struts }
patient-struts-one = Strebe { $strut } sitzt { $place }. Ihr Zeichen ist { $sign }.
patient-struts-front = vorn
patient-struts-back = hinten
patient-struts-left = links
patient-struts-right = rechts
place-front = vorn
place-front-left = vorn links
place-left = links
place-back-left = hinten links
place-back = hinten
place-back-right = hinten rechts
place-right = rechts
place-front-right = vorn rechts
sign-1 = ein weißer Kreis
sign-2 = ein schwarzes Dreieck
sign-3 = ein Quadrat mit schrägen Linien
sign-4 = eine Raute mit waagrechten Linien
sign-5 = ein Fünfeck mit Punkten
sign-6 = ein Kreuz mit senkrechten Linien

## For the patient: when something goes wrong

wrong-title = Wenn etwas schiefgeht
wrong-missed = Sie haben einmal nicht gedreht
wrong-missed-plain-1 = Drehen Sie nicht doppelt, um es nachzuholen.
wrong-missed-plain-2 = Hören Sie auf und rufen Sie die Klinik an.
wrong-doubled = Sie haben zweimal gedreht
wrong-doubled-plain-1 = Drehen Sie nicht selbst zurück.
wrong-doubled-plain-2 = Hören Sie auf und rufen Sie die Klinik an.
wrong-reading = Eine Strebe zeigt eine andere Zahl
wrong-reading-plain-1 = Drehen Sie sie nicht auf die richtige Zahl.
wrong-reading-plain-2 = Hören Sie auf. Schreiben Sie die Zahl auf und rufen Sie an.
wrong-alarm = Sie haben Schmerzen, Fieber oder ein taubes Gefühl
wrong-alarm-plain-1 = Hören Sie auf. Drehen Sie keine Strebe.
wrong-alarm-plain-2 = Rufen Sie sofort die Klinik an, zu jeder Zeit.
wrong-call = Rufen Sie an: { $number }.
wrong-call-blank = Rufen Sie die Nummer auf der ersten Seite an.

## For the patient: the chart

chart-title = Plan für die Streben
chart-caption = Was jede Strebe nach jedem Drehen zeigen muss
chart-row = Zeile, Tag und Uhrzeit
chart-done = Fertig
chart-initials = Kürzel
chart-box-tick = Kästchen zum Abhaken
chart-box-initials = Feld für Ihr Kürzel
chart-box-reading = Feld für eine Zahl
chart-shown-again = noch einmal gezeigt, steht schon auf Seite { $page }
chart-start = Am Anfang
chart-now = Jetzt: Zeile { $row } ist fertig
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] länger { $clicks }{"\u00A0"}Klick
   *[other] länger { $clicks }{"\u00A0"}Klicks
}
chart-shorter = { $clicks ->
    [one] kürzer { $clicks }{"\u00A0"}Klick
   *[other] kürzer { $clicks }{"\u00A0"}Klicks
}
chart-leave = lassen
chart-read-now = Was die Streben jetzt zeigen
chart-first = Erstes Drehen: { $day }, { $time }.
chart-next = Nächstes Drehen: { $day }, { $time }.
chart-last = Letztes Drehen: { $day }, { $time }.
chart-only = Nur einmal drehen: { $day }, { $time }.
chart-each-day = { $count ->
    [one] Jeden Tag: { $count } Mal drehen, um { $times }.
   *[other] Jeden Tag: { $count } Mal drehen, um { $times }.
}
chart-how = So lesen Sie den Plan
chart-intro = Die große Zahl muss nach dem Drehen auf der Skala stehen. Die Wörter darunter sagen, wohin und wie weit Sie drehen.
chart-intro-idle = Steht bei allen sechs „{ $leave }“? Drehen Sie nichts und haken Sie die Zeile ab.
chart-intro-split = Jedes Mal drehen Sie nur einige Streben. Ihre Zahlen sind fett.
chart-intro-bars = Ein breiter grauer Balken ist ein Termin. Tun Sie, was darin steht.
chart-intro-missed = Zeile vergessen? Nie zwei Zeilen auf einmal. Rufen Sie die Klinik an.
chart-end = Ende des Plans
chart-end-stop = Drehen Sie nach der letzten Zeile keine Strebe mehr. Rufen Sie die Klinik an.
chart-new = Neuer Plan: Revision { $revision }
chart-new-replaces = Dieser Plan ersetzt alle alten Seiten von { $code }. Geben Sie die alten Seiten zurück.
chart-new-held = Nach Zeile { $row } wurde nicht mehr gedreht.
chart-new-read = Ihre Streben wurden abgelesen am { $day }.
chart-new-wait = Drehen Sie nichts vor { $day }, { $time }.
chart-exchange = { $day }: Gehen Sie in die Klinik. { $count ->
    [one] Neue Strebe { $struts }.
   *[other] Neue Streben { $struts }.
}
chart-exchange-wait = Drehen Sie an diesem Tag nichts vor dem Termin.
chart-visit-late = Ist danach eine Zeile zu spät? Fragen Sie in der Klinik, was Sie tun.
chart-exchange-old = Strebe { $strut }: Die alte Strebe muss { $reading } zeigen.
chart-exchange-new = Strebe { $strut }: Die neue Strebe muss { $reading } zeigen.
chart-clinic = { $day }: Gehen Sie in die Klinik.
chart-clinic-wait = Drehen Sie an diesem Tag nichts vor dem Termin.
chart-clinic-take = Nehmen Sie diese Seiten mit.
chart-film = { $day }: Lassen Sie Röntgenbilder machen.
chart-film-go-on = Drehen Sie die Streben wie an jedem Tag.

## For the patient: the journey

journey-title = Ihre Behandlung vom Anfang bis zum Ende
journey-calendar = Ihr Kalender
journey-surgery = Operation
journey-rest = Ruhe
journey-rest-is = { $first } bis { $last }. Drehen Sie nichts.
journey-turning = Drehen
journey-turning-is = { $first } bis { $last }.
journey-turning-one = Nur am { $day }.
journey-last = Letztes Drehen
journey-visits = Klinik
journey-films = Röntgen
journey-harden = Der neue Knochen wird fest
journey-harden-weeks = { $from } bis { $to } Wochen nach dem letzten Drehen.
journey-harden-weeks-one = { $from ->
    [one] { $from } Woche nach dem letzten Drehen.
   *[other] { $from } Wochen nach dem letzten Drehen.
}
journey-harden-until = Das ist { $first } bis { $last }.
journey-harden-until-one = Das ist am { $day }.
journey-harden-doctor = Ihr Arzt sagt, wie lange.
journey-removal = Der Rahmen kommt ab
journey-removal-doctor = Ihr Arzt sagt, wann.
journey-expected = Diese Tage sind so geplant. Sie können sich ändern.
calendar-surgery-letter = O
calendar-clinic-letter = K
calendar-film-letter = R
calendar-exchange-letter = N
calendar-surgery = { $letter }: Operation
calendar-clinic = { $letter }: Klinik
calendar-film = { $letter }: Röntgen
calendar-exchange = { $letter }: Klinik, neue Strebe
calendar-rest = Punkte: Ruhe, nichts drehen
calendar-turning = dicker Rand: Streben drehen
calendar-caption = Jede Zeile ist eine Woche
calendar-seen = Kalender vom { $first } bis { $last }. { $phases }

## For the patient: exercise and care

care-title = Üben und pflegen
care-why = Die Gelenke jeden Tag zu bewegen ist so wichtig wie das Drehen.
care-exercises = Übungen
care-exercise = { $times ->
    [one] { $text }: { $times } Mal am Tag
   *[other] { $text }: { $times } Mal am Tag
}
care-pin-sites = Pflege der Haut an Stiften und Drähten
care-weight = Wie stark Sie belasten dürfen
care-blank = Das schreibt Ihre Klinik auf.
care-ask = Fragen Sie Ihre Klinik nach Übungen und Pflege. Fangen Sie nicht allein an.
care-grid = Haken Sie ab, was Sie getan haben
care-grid-week = Woche ab { $day }
care-grid-caption = Kästchen für die Woche ab { $day }
care-grid-pin-sites = Hautpflege

## For the patient: the calendar of a telephone

ics-turn-row = Streben drehen: Zeile { $row }, Plan Revision { $revision }
ics-turn-rows = Streben drehen: Zeilen { $first } bis { $last }, Plan Revision { $revision }
ics-visit = In die Klinik gehen
ics-exchange = { $count ->
    [one] In die Klinik gehen: neue Strebe { $struts }
   *[other] In die Klinik gehen: neue Streben { $struts }
}
ics-film = Röntgenbilder machen lassen
ics-end = Letzter Tag zum Drehen, so wie jetzt geplant

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = ein Wert liegt außerhalb der empfohlenen Grenzen
caution-title-frame-not-verified = die Geometrie des Rahmens ist nicht geprüft
caution-title-clinic-missing = eine Telefonnummer oder ein Name der Klinik fehlt
caution-title-read-on-old = die Streben wurden mehr als einen Tag vor dem Beginn abgelesen
caution-title-reading-off-scale = ein abgelesener Wert liegt zwischen zwei Klicks
caution-title-order-fits-better = die abgelesenen Werte passen besser zu einer anderen Reihenfolge der Streben
caution-title-order-cannot-tell = die abgelesenen Werte können nicht zeigen, ob die Reihenfolge der Streben stimmt
caution-title-strut-near-end = eine Strebe kommt nahe an das Ende ihrer Skala
caution-title-window-narrow = eine Strebe kann nur an einem einzigen Tag getauscht werden
caution-title-stage-idle = eine Stufe des Weges hat nichts zu tun
caution-title-bones-collide = die Knochenenden stoßen unterwegs aneinander
caution-title-rate-high = ein Punkt des Knochens bewegt sich schnell
caution-title-rate-low = der Knochen wird langsam verlängert und kann zu früh verheilen
caution-title-between-rounds = die Stellungen zwischen zwei Runden der Aufteilung bewegen den Knochen weit
caution-title-step-large = ein einzelner Schritt ist größer als geplant
caution-title-walked-fast = ganze Klicks bewegen den Knochen schneller als verordnet
caution-title-click-moves-far = ein Klick einer Strebe bewegt den Knochen weit
caution-title-frame-flexible = kleine Fehler der Streben bewegen den Knochen stark
caution-title-translation-unreviewed = die Übersetzung wurde von keinem Kliniker geprüft
caution-title-care-missing = der Fall sagt nichts über Übungen und Pflege

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ;{" "}
language-en = Englisch
language-de = Deutsch
language-fr = Französisch
language-es = Spanisch
language-pt = Portugiesisch
language-it = Italienisch
language-pl = Polnisch
language-tr = Türkisch
language-ru = Russisch
language-uk = Ukrainisch
language-el = Griechisch
language-ar = Arabisch
direction-proximal = proximal
direction-distal = distal
direction-medial = medial
direction-lateral = lateral
direction-anterior = anterior
direction-posterior = posterior
toward-varus = { $size } Varus
toward-valgus = { $size } Valgus
toward-apex-anterior = { $size } Apex anterior (Antekurvation)
toward-apex-posterior = { $size } Apex posterior (Rekurvation)
toward-medial = { $size } medial
toward-lateral = { $size } lateral
toward-anterior = { $size } anterior
toward-posterior = { $size } posterior
toward-proximal = { $size } proximal
toward-distal = { $size } distal
toward-internal = { $size } nach innen
toward-external = { $size } nach außen
toward-short = { $size } zu kurz
toward-long = { $size } zu lang
offsets-none = im Ursprung
offsets-some = vom Ursprung aus { $parts }
span = { $first } bis { $last }
unit-mm = mm
unit-deg = Grad
unit-mm-day = mm/Tag
unit-days = Tage
unit-weeks = Wochen
unit-minutes = Minuten
unit-clicks = Klicks
unit-click = Klick
unit-rows = Zeilen
unit-turns = Drehungen
unit-stages = Stufen
unit-deg-or-mm = Grad oder mm
point-bone-end-front = Knochenende, vorn
point-bone-end-front-left = Knochenende, vorn links
point-bone-end-left = Knochenende, links
point-bone-end-back-left = Knochenende, hinten links
point-bone-end-back = Knochenende, hinten
point-bone-end-back-right = Knochenende, hinten rechts
point-bone-end-right = Knochenende, rechts
point-bone-end-front-right = Knochenende, vorn rechts
parameter-length = Länge
parameter-angulation = Achsenknick
parameter-rotation = Rotation
parameter-translation = Translation

## For the surgeon: headings

surgeon-title = Für den Chirurgen
surgeon-not-a-device = Dies ist kein Medizinprodukt
intended-use = hexfix dient der Lehre, Versuchen am Prüfstand und der zweiten Prüfung zugelassener Software. Es ist kein Medizinprodukt und darf nicht die einzige Grundlage einer Behandlung sein.
surgeon-does = Was der Plan tut
surgeon-entered = Was eingegeben wurde
surgeon-views = AP-, seitliche und axiale Ansicht, maßstäblich
surgeon-stages = Stufen
surgeon-exchanges = Tausch von Streben
surgeon-path = Weg der Knochenenden
surgeon-days = Geschwindigkeiten und Skalenwerte über die Tage
surgeon-struts = Streben
surgeon-movement = Bewegung der Knochenenden und der gefährdeten Punkte
surgeon-sure = Wie sicher das Ende ist
surgeon-checks = Prüfungen durch den zweiten Löser
surgeon-proved = Jede Drehung ist nachweislich frei von Singularitäten
surgeon-cautions = Hinweise zur Vorsicht
surgeon-made-by = Hergestellt mit
surgeon-sign = Geprüft von, Unterschrift
surgeon-sign-date = Datum

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } Revision { $revision }, { $limb }: bewegt wird das proximale Fragment.
   *[distal] { $code } Revision { $revision }, { $limb }: bewegt wird das distale Fragment.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] Am Anfang: ein Knick von { $bend }° in einer Ebene, { $tilt }° gegen die Frontalebene, { $apex }; der Plan dreht den Knochen nicht.
   *[yes] Am Anfang: ein Knick von { $bend }° in einer Ebene, { $tilt }° gegen die Frontalebene, { $apex }; der Plan dreht den Knochen um { $turn }° um eine Achse.
}
summary-straight = { $turned ->
    [no] Am Anfang: kein Knick des Knochens; der Plan dreht den Knochen nicht.
   *[yes] Am Anfang: kein Knick des Knochens; der Plan dreht den Knochen um { $turn }° um eine Achse.
}
apex-anterior = Apex anterior
apex-posterior = Apex posterior
apex-medial = Apex medial
apex-lateral = Apex lateral
apex-anterior-medial = Apex anterior und medial
apex-anterior-lateral = Apex anterior und lateral
apex-posterior-medial = Apex posterior und medial
apex-posterior-lateral = Apex posterior und lateral
summary-turning = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} mit Drehungen, { $first } bis { $last }, in { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}; höchstens { $rate } mm am Tag.
summary-turning-one-day = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} mit Drehungen, am { $date }, in { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}; höchstens { $rate } mm am Tag.
summary-struts = Streben: { $changes }.
summary-strut = { $strut } von { $start } auf { $end } mm
summary-strut-models = { $strut } von { $start } mm an „{ $from }“ auf { $end } mm an „{ $to }“
summary-residual = Ganze Klicks enden { $mm } mm und { $deg }° neben dem exakten Ziel.
summary-exchange = Tausch in der Klinik, { $date }, vor der ersten Drehung: Strebe { $strut } von „{ $from }“ ({ $old } mm) zu „{ $to }“ ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Gliedmaße
restated-limb-is = { $bone ->
    [left-femur] Linker Femur.
    [right-femur] Rechter Femur.
    [left-tibia] Linke Tibia.
    [right-tibia] Rechte Tibia.
    [left-humerus] Linker Humerus.
    [right-humerus] Rechter Humerus.
    [left-forearm] Linker Unterarm.
   *[right-forearm] Rechter Unterarm.
}
restated-moves = Welcher Teil sich bewegt
restated-moves-is = { $fragment ->
    [proximal] Das distale Fragment und sein Ring stehen still. Das proximale Fragment und sein Ring bewegen sich.
   *[distal] Das proximale Fragment und sein Ring stehen still. Das distale Fragment und sein Ring bewegen sich.
}
restated-deformity-ap = Deformität, AP-Bild
restated-deformity-lateral = Deformität, seitliches Bild
restated-deformity-axial = Deformität, axial
restated-goal = Ziel
restated-goal-ap = Ziel, AP-Bild
restated-goal-lateral = Ziel, seitliches Bild
restated-goal-axial = Ziel, axial
restated-goal-straight = Gerade, nicht verschoben, nicht verdreht, gleich lang.
restated-bend = { $bend }.
restated-bend-none = Kein Achsenknick.
restated-shift = Das distale Fragment liegt, vom proximalen aus gesehen, { $there }; das proximale Fragment liegt, vom distalen aus gesehen, { $back }.
restated-shift-none = Keine Translation.
restated-rotation = Das distale Fragment ist gegen das proximale { $there } gedreht; das proximale Fragment ist gegen das distale { $back } gedreht.
restated-rotation-none = Keine Rotation.
restated-length-short = Die markierten Punkte liegen entlang des Knochens { $mm } mm zu nahe beieinander (zu kurz).
restated-length-long = Die markierten Punkte liegen entlang des Knochens { $mm } mm weiter auseinander (lang).
restated-length-none = Die markierten Punkte liegen so weit auseinander, wie sie sollen.
restated-frame = Rahmen
restated-frame-alike = System „{ $system }“ (Hersteller { $maker }, Status { $status }, Datei { $file }): proximaler Ring „{ $proximal }“, distaler Ring „{ $distal }“, sechs Streben „{ $strut }“.
restated-frame-mixed = System „{ $system }“ (Hersteller { $maker }, Status { $status }, Datei { $file }): proximaler Ring „{ $proximal }“, distaler Ring „{ $distal }“, Streben { $struts }.
restated-frame-strut = { $strut } „{ $model }“
restated-attachment = Befestigung
restated-attachment-read = Der Rahmen sitzt an der Gliedmaße; die Streben 1 bis 6 zeigen { $readings } mm.
restated-attachment-square = Der Rahmen soll gerade enden: Am Ziel sind seine Ringe parallel, koaxial und { $mm } mm voneinander entfernt.
restated-mounting = Montage
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Die Mitte des proximalen Rings liegt { $place }; seine anteriore Marke ist um { $angle }° nach innen gedreht (auf die mediale Seite von anterior).
       *[distal] Die Mitte des distalen Rings liegt { $place }; seine anteriore Marke ist um { $angle }° nach innen gedreht (auf die mediale Seite von anterior).
    }
    [external] { $fragment ->
        [proximal] Die Mitte des proximalen Rings liegt { $place }; seine anteriore Marke ist um { $angle }° nach außen gedreht (auf die laterale Seite von anterior).
       *[distal] Die Mitte des distalen Rings liegt { $place }; seine anteriore Marke ist um { $angle }° nach außen gedreht (auf die laterale Seite von anterior).
    }
   *[none] { $fragment ->
        [proximal] Die Mitte des proximalen Rings liegt { $place }; seine anteriore Marke zeigt genau nach anterior.
       *[distal] Die Mitte des distalen Rings liegt { $place }; seine anteriore Marke zeigt genau nach anterior.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Der Ring wird als rechtwinklig zum proximalen Fragment angenommen: Eine andere Lage kann noch nicht beschrieben werden.
   *[distal] Der Ring wird als rechtwinklig zum distalen Fragment angenommen: Eine andere Lage kann noch nicht beschrieben werden.
}
restated-osteotomy = Osteotomie
restated-osteotomy-at = Der Schnitt liegt auf der Höhe des Ursprungs; der Knochen hat dort einen Durchmesser von { $mm } mm.
restated-osteotomy-off = Der Schnitt liegt vom Ursprung aus { $level }; der Knochen hat dort einen Durchmesser von { $mm } mm.
restated-at-risk = Gefährdet: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Liegt { $place } und bewegt sich mit dem proximalen Fragment; höchstens { $rate } mm am Tag, wie der Knochen.
   *[distal] Liegt { $place } und bewegt sich mit dem distalen Fragment; höchstens { $rate } mm am Tag, wie der Knochen.
}
restated-at-risk-own = { $fragment ->
    [proximal] Liegt { $place } und bewegt sich mit dem proximalen Fragment; höchstens { $rate } mm am Tag.
   *[distal] Liegt { $place } und bewegt sich mit dem distalen Fragment; höchstens { $rate } mm am Tag.
}
restated-treatment = Behandlung
restated-latency = { $days ->
    [one] Operation am { $surgery }, { $days } Tag Latenz, erste Drehung am { $first }.
   *[other] Operation am { $surgery }, { $days } Tage Latenz, erste Drehung am { $first }.
}
restated-start = Operation am { $surgery }. Streben abgelesen am { $read }; keine Drehung bis zur ersten Drehung dieses Plans am { $first }.
restated-rate = Höchstens { $rate } mm am Tag an den Knochenenden.
restated-rhythm = { $count ->
    [one] { $count } Drehung am Tag um { $times }, jedes Mal alle Streben.
   *[other] { $count } gleiche Drehungen am Tag um { $times }, jedes Mal alle Streben.
}
restated-split = Zu jeder Tageszeit werden eigene Streben gedreht: { $groups }.
restated-split-one = { $struts } um { $time }
restated-together = Weg: gerade Linie des korrespondierenden Punktes, eine Drehachse.
restated-screw = Weg: eine Schraubung, also eine Drehung um eine Linie im Raum und eine Verschiebung entlang dieser Linie.
restated-stages = Weg in Stufen: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } bis zum Ziel
stage-first = { $what }, die ersten { $part }
stage-beyond = { $what } bis { $there }, gemessen am Ziel
restated-smooth = Ganze Klicks, gewählt für kleine Schritte des Knochens.
restated-nearest = Jede Strebe auf dem Klick, der ihrer exakten Länge am nächsten liegt.
restated-hold = Nach Zeile { $row } wurde das Drehen unterbrochen; es geht weiter am { $date }.
restated-visits = Termine für den Tausch: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] An einem Termin darf höchstens { $count } Strebe getauscht werden.
   *[other] An einem Termin dürfen höchstens { $count } Streben getauscht werden.
}
restated-uncertainty = Unsicherheit
restated-uncertainty-is = Standardabweichung jeder Zahl: { $ring }; { $films }.
uncertain-ring = Lage des Rings { $mm } mm und { $deg }°
uncertain-ring-distance = Lage des Rings { $mm } mm, Winkel genau bekannt
uncertain-ring-angle = Lage des Rings { $deg }°, Strecken genau bekannt
uncertain-ring-none = Lage des Rings genau bekannt
uncertain-films = Deformität { $mm } mm und { $deg }°
uncertain-films-distance = Deformität { $mm } mm, Winkel genau bekannt
uncertain-films-angle = Deformität { $deg }°, Strecken genau bekannt
uncertain-films-none = Deformität genau bekannt

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Grau: das distale Fragment, das stillsteht. Weiß: das proximale Fragment.
   *[distal] Grau: das proximale Fragment, das stillsteht. Weiß: das distale Fragment.
} Dicke Linie quer über ein Knochenende: der Schnitt, wo er am Anfang war. Schwarzer Punkt: Ursprung. Weißer Punkt: korrespondierender Punkt. Graue Punkte: gefährdete Punkte. Die AP-Ansicht ist von vorn gesehen, die seitliche von lateral, die axiale von proximal (Linien von den Knochenenden zeigen zur Vorderseite jedes Fragments).
view-ap = AP-Ansicht
view-lateral = Seitliche Ansicht
view-axial = Axiale Ansicht
view-before = { $view } vorher, { $limb }
view-half-way = { $view } auf halbem Weg (Zeile { $row }, Tag { $day }), { $limb }
view-after = { $view } nachher, { $limb }
view-seen-before = { $view }, { $limb }, am Anfang: beide Fragmente mit dem Schnitt, beide Ringe und die sechs Streben.
view-seen-half-way = { $view }, { $limb }, auf halbem Weg, nach Zeile { $row } an Tag { $day }: beide Fragmente mit dem Schnitt, beide Ringe und die sechs Streben.
view-seen-after = { $view }, { $limb }, am Ende: beide Fragmente mit dem Schnitt, beide Ringe und die sechs Streben.
view-edges = Links ist { $left }, rechts ist { $right }.
view-edges-all = Links ist { $left }, rechts ist { $right }, oben ist { $above }, unten ist { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, Weg des Endes des proximalen Fragments, { $limb }
   *[distal] { $view }, Weg des Endes des distalen Fragments, { $limb }
}
path-caption-row = { $caption }; { $number } ist Zeile { $row }, das Ende ist Zeile { $last }
path-caption-rows = { $caption }; { $from } bis { $to } sind die Zeilen { $rows }, das Ende ist Zeile { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: das Ende des proximalen Fragments an { $count } Stellen seines Weges und das Ende des distalen Fragments, das stillsteht.
   *[distal] { $view }, { $limb }: das Ende des distalen Fragments an { $count } Stellen seines Weges und das Ende des proximalen Fragments, das stillsteht.
}
path-seen-moves = In dieser Ansicht bewegt sich die Mitte des bewegten Endes { $ways }.
path-seen-stays = In dieser Ansicht endet die Mitte des bewegten Endes, wo sie begann.
path-start = Anfang
path-end = Ende

## For the surgeon: stages and exchanges

stages-caption = Die Stufen des Weges, der Reihe nach
stages-stage = Stufe
stages-moves = Was sich bewegt, während der Rest bleibt
stages-rows = Zeilen
stages-days = Tage
stages-nothing = keine: nichts zu tun
exchanges-caption = Streben, die in der Klinik getauscht werden
exchanges-strut = Strebe
exchanges-on = Tausch am
exchanges-window = Fenster
exchanges-old = Alte Strebe, mm
exchanges-new = Neue Strebe, mm
exchanges-on-is = { $date }, Tag { $day }
exchanges-window-one = nur Tag { $day }
exchanges-window-days = Tage { $first } bis { $last }
exchanges-reading = { $model } auf { $reading }
exchanges-rule = Jeder Tausch findet vor der ersten Drehung seines Tages statt, in der Form, in der die letzte Drehung davor den Rahmen gelassen hat. Die Länge von Gelenk zu Gelenk ist vorher und nachher gleich. An jedem Tag des Fensters passen beide Streben; an einem anderen als dem gewählten Tag sind die Skalenwerte andere: neu planen.

## For the surgeon: rates and readings over the days

days-extremes = Am schnellsten: { $fast }, { $fastest } mm an Tag { $fastday }. Am langsamsten an einem ganzen Tag: { $slow }, { $slowest } mm an Tag { $slowday }. Jeder Tag steht in der Datendatei.
plot-mm-a-day = mm am Tag
plot-mm = mm
plot-day = Tag des Drehens
plot-pause = Pause
plot-slowest = langsamster Punkt
plot-fastest = schnellster Punkt
plot-ordered = verordnet { $rate }
plot-caution = Vorsicht über { $rate }
plot-new-strut = neue Strebe
plot-strut = Strebe { $strut }
plot-rates-caption = Bewegung des schnellsten Punktes (durchgezogen, schwarze Punkte) und des langsamsten (gestrichelt, weiße Punkte) an jedem Tag des Drehens, in Millimetern am Tag
plot-readings-caption = Werte der sechs Skalen am Ende jedes Tages, in Millimetern; die Nummern an beiden Enden sind die der Streben
plot-ranges-caption = Wo jede Strebe auf ihrer Skala steht. Grau: vom kürzesten bis zum längsten Wert der eingesetzten Strebe, mit beiden Zahlen. Senkrechte Linie: Tausch. Klammer darüber: die Tage, an denen der Tausch möglich ist
plot-rates-none = Ein Diagramm der Bewegung am Tag ohne einen Tag.
plot-rates-seen = Diagramm der Millimeter am Tag über { $days }. Der schnellste Punkt bewegt sich { $fast }. Der langsamste Punkt bewegt sich { $slow }. Verordnet: { $ordered } mm am Tag. { $over ->
    [0] Das Programm mahnt zur Vorsicht über { $caution } mm am Tag: an keinem Tag.
    [one] Das Programm mahnt zur Vorsicht über { $caution } mm am Tag: an { $over } Tag.
   *[other] Das Programm mahnt zur Vorsicht über { $caution } mm am Tag: an { $over } Tagen.
}
plot-extreme = { $mm } mm (Tag { $day })
plot-extremes = { $least } bis { $most }
plot-span-day = Tag { $first }
plot-span-days = Tage { $first } bis { $last }
plot-span-pauses = { $days }, mit Pause: { $pauses }
plot-readings-none = Ein Diagramm der Skalenwerte ohne einen Tag.
plot-readings-seen = Diagramm der Skalenwerte der sechs Streben über { $days }.
plot-readings-strut = Strebe { $strut } geht von { $from } auf { $to } mm, zwischen { $least } und { $most } mm.
plot-readings-exchange = Tag { $day }: neue Strebe { $strut }.
plot-ranges-seen = Diagramm, wo jede der sechs Streben auf ihrer Skala steht, über { $days }.
plot-ranges-strut = Strebe { $strut }, „{ $model }“: Ihre Skala geht von { $shortest } bis { $longest } mm, und sie zeigt { $least } bis { $most } mm.
plot-ranges-window = Strebe { $strut } wird an Tag { $day } getauscht; möglich an den Tagen { $first } bis { $last }.

## For the surgeon: the struts

struts-caption = Skalenwerte jeder Strebe am Anfang und am Ende, in Millimetern
struts-strut = Strebe
struts-model = Modell
struts-scale = Skala, mm
struts-start = Anfang, mm
struts-end = Ende, mm
struts-change = Änderung, mm
struts-margin = Kleinster Abstand zu einem Ende, mm
struts-clicks = Klicks im Ganzen
struts-longer = { $mm } länger
struts-shorter = { $mm } kürzer
struts-unchanged = keine
struts-then = { $first }, dann { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Ein Klick ändert eine Strebe um { $click } mm und bewegt ein Knochenende oder einen gefährdeten Punkt um höchstens { $mm } mm.
clicks-coarse = Das ist gröber als der geplante Schritt von { $mm } mm; einzelne Schritte sind also größer als geplant.
clicks-nearest = Jede Strebe steht auf dem Klick, der ihrer exakten Länge am nächsten liegt.
clicks-smooth = Die Klicks jeder Zeile sind so gewählt, dass sich der Knochen in gleichmäßigen Schritten bewegt; eine Strebe muss nicht auf dem Klick stehen, der ihrer exakten Länge am nächsten liegt.
clicks-tube-row = In jeder Zeile dürfen die Knochenenden { $mm } mm und der Knochen { $deg }° neben dem exakten Weg liegen (was ein halber Klick an jeder Strebe bewirken kann); der zweite Löser fand höchstens { $walkedmm } mm und { $walkeddeg }°.
clicks-tube-round = Am Ende jeder Runde dürfen die Knochenenden { $mm } mm und der Knochen { $deg }° neben dem exakten Weg liegen (was ein halber Klick an jeder Strebe bewirken kann); der zweite Löser fand höchstens { $walkedmm } mm und { $walkeddeg }°.
clicks-back-none = Keine Strebe wird gegen ihren Weg zurückgedreht.
clicks-back-one = Keine Strebe wird um mehr als einen Klick gegen ihren Weg zurückgedreht.
movement-caption = Bewegung jedes beobachteten Punktes, in Millimetern
movement-point = Punkt
movement-a-day = Verordnet am Tag
movement-a-round = Verordnet je Runde
movement-a-turn = Verordnet je Drehung
movement-step = Größter gegangener Schritt
movement-day = Größte Strecke in 24 Stunden
movement-in-row = { $mm } (Zeile { $row })
movement-to-row = { $mm } (bis Zeile { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] Die Streben tun, was der Plan sagt, gleich, was gemessen wurde. Wo eine gemessene Zahl falsch ist, endet der Knochen neben dem Ziel. Die Tabelle gibt für jede Zahl, wenn sie allein falsch ist, an, wie weit die Mitte des Endes des proximalen Fragments am Schnitt dann daneben liegt und um wie viel das Fragment gedreht ist (die schlechtere der beiden Richtungen).
   *[distal] Die Streben tun, was der Plan sagt, gleich, was gemessen wurde. Wo eine gemessene Zahl falsch ist, endet der Knochen neben dem Ziel. Die Tabelle gibt für jede Zahl, wenn sie allein falsch ist, an, wie weit die Mitte des Endes des distalen Fragments am Schnitt dann daneben liegt und um wie viel das Fragment gedreht ist (die schlechtere der beiden Richtungen).
}
sure-matters-none = Bei den hier angesetzten Fehlern fällt keine davon ins Gewicht.
sure-matters-moved = Bei den hier angesetzten Fehlern wird das Knochenende am weitesten verschoben durch { $by }.
sure-matters-turned = Bei den hier angesetzten Fehlern wird das Fragment am stärksten gedreht durch { $turning }.
sure-matters-both = Bei den hier angesetzten Fehlern wird das Knochenende am weitesten verschoben durch { $by } und das Fragment am stärksten gedreht durch { $turning }.
sure-error = einen Fehler bei folgender Größe: { $number } ({ $size })
sure-errors = Fehler bei folgenden Größen: { $numbers } (etwa { $size })
sure-in-ring-ap = Lage des Rings im AP-Bild
sure-in-ring-lateral = Lage des Rings im seitlichen Bild
sure-in-ring-axial = Lage des Rings entlang des Knochens
sure-in-ring-rotation = Rotation des Rings
sure-in-ap-angulation = Achsenknick im AP-Bild
sure-in-ap-translation = Translation im AP-Bild
sure-in-lateral-angulation = Achsenknick im seitlichen Bild
sure-in-lateral-translation = Translation im seitlichen Bild
sure-in-axial-rotation = Rotation des Knochens
sure-in-axial-length = Länge
sure-chance = { $hundred ->
    [none] Weniger als 1 von 100 Korrekturen wie dieser würde höchstens { $mm } mm und { $deg }° neben dem Ziel enden.
    [all] Mehr als 99 von 100 Korrekturen wie dieser würden höchstens { $mm } mm und { $deg }° neben dem Ziel enden.
   *[some] Etwa { $count } von 100 Korrekturen wie dieser würden höchstens { $mm } mm und { $deg }° neben dem Ziel enden.
}
sure-chance-exact = Wenn jede Zahl genau stimmt, würde jede Korrektur höchstens { $mm } mm und { $deg }° neben dem Ziel enden.
sure-line = { $hundred ->
    [none] Weniger als 1 von 100 Korrekturen wie dieser würde höchstens { $mm } mm und { $deg }° neben dem Ziel enden ({ $errors }).
    [all] Mehr als 99 von 100 Korrekturen wie dieser würden höchstens { $mm } mm und { $deg }° neben dem Ziel enden ({ $errors }).
   *[some] Etwa { $count } von 100 Korrekturen wie dieser würden höchstens { $mm } mm und { $deg }° neben dem Ziel enden ({ $errors }).
}
sure-line-exact = Wenn jede Zahl genau stimmt, würde jede Korrektur höchstens { $mm } mm und { $deg }° neben dem Ziel enden ({ $errors }).
sure-errors-given = Messfehler wie im Fall angegeben: Ring { $ring }, Deformität { $films }
sure-errors-assumed = Messfehler angenommen: Ring { $ring }, Deformität { $films }
sure-part = { $mm } mm und { $deg }°
sure-part-none = keine
sure-given = So sagt es der Fall.
sure-assumed = Das ist angenommen, weil der Fall nichts sagt.
sure-drawn = In { $count } berechneten Korrekturen waren alle zehn Zahlen zugleich falsch, unabhängig voneinander, so wie die Glockenkurve Fehler streut.
sure-about = Es geht nur um Messfehler: nicht um ganze Klicks, um Drähte und Streben, die nachgeben, oder um einen Ring, der nicht rechtwinklig zu seinem Knochen sitzt.
sure-legend = { $fragment ->
    [proximal] Wo die Mitte des Endes des proximalen Fragments läge, wenn der Plan ausgeführt ist.
   *[distal] Wo die Mitte des Endes des distalen Fragments läge, wenn der Plan ausgeführt ist.
} Kreuz: das Ziel. Gestrichelter Kreis: { $mm } mm darum. Ellipse: enthält 95 von 100 der berechneten Korrekturen. Punkte: { $dots } davon. Weißes Quadrat: wo ganze Klicks enden, wenn jede Zahl stimmt (der Rest, { $residual } mm). Drehungen sind nicht gezeichnet.
sure-caption = Wie weit neben dem Ziel der Knochen endet, wenn eine Zahl falsch ist
sure-number = Zahl
sure-wrong-by = Falsch um
sure-off = Ende daneben, mm
sure-turned = Gedreht, °
sure-error-given = Fehler im Fall
sure-error-assumed = Fehler angenommen
sure-off-then = Ende dann daneben, mm
sure-turned-then = Dann gedreht, °
sure-name-ring-ap = Ring, AP-Bild
sure-name-ring-lateral = Ring, seitliches Bild
sure-name-ring-axial = Ring, entlang des Knochens
sure-name-ring-rotation = Ring, Rotation
sure-name-ap-angulation = AP-Bild, Achsenknick
sure-name-ap-translation = AP-Bild, Translation
sure-name-lateral-angulation = Seitliches Bild, Achsenknick
sure-name-lateral-translation = Seitliches Bild, Translation
sure-name-axial-rotation = Knochen, Rotation
sure-name-axial-length = Knochen, Länge
cloud-caption = { $view }, mögliche Enden, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: wo die Mitte des Endes des proximalen Fragments am Ende des Plans läge, vom Ziel aus gesehen.
   *[distal] { $view }, { $limb }: wo die Mitte des Endes des distalen Fragments am Ende des Plans läge, vom Ziel aus gesehen.
} 95 von 100 berechneten Korrekturen enden in einer Ellipse von { $longer } mm mal { $shorter } mm; um das Ziel ist ein Kreis von { $mm } mm gezeichnet. Ein weißes Quadrat zeigt, wo ganze Klicks enden.

## For the surgeon: checks and proof

checks-caption = Jede Prüfung, der schlechteste gefundene Wert und seine Grenze
checks-check = Prüfung
checks-worst = Schlechtester Wert
checks-limit = Gehalten gegen
checks-result = Ergebnis
checks-passed = bestanden
checks-caution = Vorsicht
checks-value = { $value } { $unit }
checks-below = unter { $value } { $unit }
checks-below-plain = unter { $value }
check-films-read-back-from-the-poses-deg-or-mm = Bilder, aus den Lagen zurückgelesen, Grad oder mm
check-rings-joints-and-readings-fit-the-case = Ringe, Gelenke und Skalenwerte passen zum Fall
check-stages-bring-what-they-name-and-leave-the-rest = Stufen bringen, was sie nennen, und lassen den Rest
check-calendar-without-gap-or-double = Kalender ohne Lücke und ohne Doppelung
check-exchanges-keep-the-length-of-the-strut = Ein Tausch erhält die Länge der Strebe
check-clicks-add-up-to-the-readings = Klicks ergeben zusammen die Skalenwerte
check-rows-changed-since-they-were-planned-0-none = Seit der Planung geänderte Zeilen (0: keine)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Skalenwerte so nahe am exakten Ziel, wie die Rundung erlaubt
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Knochenenden neben dem exakten Weg am Ende einer Runde
check-turn-off-the-exact-path-at-the-end-of-any-round = Drehung neben dem exakten Weg am Ende einer Runde
check-turning-back-against-the-way-of-the-exact-length = Zurückdrehen gegen den Weg der exakten Länge
check-struts-within-their-range-least-distance-to-an-end = Streben in ihrem Bereich: kleinster Abstand zu einem Ende
check-planned-step-at-every-watched-point = Geplanter Schritt an jedem beobachteten Punkt
check-walked-movement-in-any-24-hours = Gegangene Strecke in 24 Stunden
check-walked-movement-of-one-day = Gegangene Strecke eines Tages
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Langsamste Verlängerung von 10 mm oder mehr in der Mitte des Schnitts (0: keine)
check-largest-single-step = Größter einzelner Schritt
check-residual-displacement-at-the-end = Restverschiebung am Ende
check-residual-turn-at-the-end = Restdrehung am Ende
check-depth-of-the-bone-ends-in-each-other = Tiefe der Knochenenden ineinander
check-condition-number-along-the-way = Konditionszahl entlang des Weges
check-every-turn-proved-free-of-singularities-least-margin = Jede Drehung nachweislich frei von Singularitäten: kleinster Spielraum
check-largest-movement-by-one-click-of-one-strut = Größte Bewegung durch einen Klick einer Strebe
proved = In welcher Reihenfolge auch immer die Streben einer Zeile gedreht werden und wo auch immer zwischen zwei Zeilen jede von ihnen steht: Die Streben haben genau eine Lage, die mit den Zeilen zusammenhängt. In mindestens { $mm } mm und { $deg }° um die Lage der Zeile haben sie keine andere, und keine Lage dort ist singulär (also eine, die die Streben nicht halten können). So führt keine Reihenfolge des Drehens den Rahmen in eine andere Form mit denselben Skalenwerten. Kleinster Spielraum { $margin } in Zeile { $row } (1: der ganze Raum für den Beweis ist frei; unter { $least } wird der Plan abgelehnt). Der Beweis gilt für Gelenkmitten und Längen, wie sie eingegeben wurden; von Spiel in den Gelenken weiß er nichts.

## For the surgeon: made by

made-by-replaces = Ersetzt
made-by-replaces-is = Revision { $revision }, Fingerabdruck { $fingerprint }
made-by-program = Programm
made-by-frame = Rahmendatei
made-by-plan = Fingerabdruck des Plans
made-by-use = Zweck

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Keine.
caution-told = Gefunden: { $found }. Üblich: { $allowed }. { $advice }.
limit-diameter-of-the-bone = Durchmesser des Knochens
limit-latency = Latenz
limit-rate = Geschwindigkeit
limit-length-beyond-the-goal = Länge über das Ziel hinaus
limit-click = Klick
limit-consolidation = Konsolidierung
limit-reason-diameter-of-the-bone = vom Unterarm eines Kindes bis zu einem großen distalen Femur (Entscheidung des Projekts)
limit-reason-latency = 4 bis 10 Tage sind veröffentlicht, länger bei langsamer Heilung (S73, S85, S87, S90)
limit-reason-rate = etwa 1 mm am Tag; über 1.5 mm ist schlechter neuer Knochen 9-mal wahrscheinlicher, bei langsamem Drehen verheilt der Knochen (S91, S92)
limit-reason-length-beyond-the-goal = Überdistraktion schafft nur Platz zum Drehen; mehr ist ein eigenes Ziel (Entscheidung des Projekts)
limit-reason-click = 0.25, 0.5 und 1 mm sind im Gebrauch (S41, S73)
limit-reason-consolidation = neuer Knochen braucht noch einmal etwa so lange wie seine Bildung, bei manchen länger; zwei Jahre deuten auf eine falsche Einheit hin (Entscheidung des Projekts)
limit-reason-days-of-an-interruption = der Knochen verheilt weiter, während nichts gedreht wird: je länger, desto weniger passt der alte Plan (Entscheidung des Projekts)
limit-reason-time-between-two-turns-of-a-day = Drehungen kurz nacheinander sind für Knochen und Weichteile ein großer Schritt (Entscheidung des Projekts)
limit-reason-duration-of-turning = 150 mm bei 0.75 mm am Tag; ein längerer Plan deutet auf eine falsche Zahl hin (Entscheidung des Projekts)
limit-reason-movement-of-a-watched-point-in-a-day = über 1.5 mm am Tag ist schlechter neuer Knochen 9-mal wahrscheinlicher (S92); die obere Grenze ist die der verordneten Geschwindigkeit
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } bis { $high } { $unit }
caution-outside-recommended-do = prüfen Sie das; der Grund: { $reason }
caution-outside-recommended-times-found = zwei Drehungen im Abstand von { $minutes } min
caution-outside-recommended-times-allowed = { $low } bis { $high } { $unit }
caution-outside-recommended-times-do = verteilen Sie sie über den Tag; der Grund: { $reason }
caution-outside-recommended-hold-found = { $days } Tage ohne Drehung nach Zeile { $row }
caution-outside-recommended-hold-allowed = { $low } bis { $high } { $unit }
caution-outside-recommended-hold-do = sehen Sie neue Bilder an, bevor weitergedreht wird; der Grund: { $reason }
caution-outside-recommended-duration-found = { $days } Tage von der ersten bis zur letzten Drehung
caution-outside-recommended-duration-allowed = { $low } bis { $high } { $unit }
caution-outside-recommended-duration-do = prüfen Sie Längen und Geschwindigkeit; der Grund: { $reason }
caution-frame-not-verified-found = das Rahmensystem `{ $system }` hat den Status `{ $status }`
caution-frame-not-verified-allowed = Status `verified`
caution-frame-not-verified-do = vergleichen Sie Anfangs- und Endlängen vor dem Gebrauch mit dem Programm des Herstellers
caution-clinic-missing-found = unter `clinic` fehlt: { $keys }
caution-clinic-missing-allowed = Name, Chirurg, Telefon und Notruf
caution-clinic-missing-do = schreiben Sie es in den Fall oder von Hand auf die erste Seite
caution-read-on-old-found = Streben abgelesen am { $read }, Beginn am { $start }: { $days } Tage
caution-read-on-old-allowed = { $low } bis { $high } { $unit }
caution-read-on-old-do = lesen Sie die Streben am Tag des Beginns noch einmal ab
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = ganze Klicks von { $click } mm ab { $shortest } mm
caution-reading-off-scale-do = lesen Sie Strebe { $strut } noch einmal ab; der Plan zählt vom geschriebenen Wert weiter
caution-reading-off-scale-exchange-found = { $mm } mm an der neuen Strebe { $strut }
caution-reading-off-scale-exchange-allowed = ganze Klicks von { $click } mm ab { $shortest } mm
caution-reading-off-scale-exchange-do = stellen Sie die neue Strebe zwischen zwei Klicks, oder auf den nächsten und planen Sie neu nach abgelesenen Werten
caution-order-fits-better-found = so, wie sie nummeriert sind, sitzt der bewegte Ring { $written } mm neben der rechtwinkligen Lage an seinem Knochen; mit den Werten der Streben { $order } an den Plätzen 1, 2, 3, 4, 5, 6 säße er { $mm } mm daneben
caution-order-fits-better-allowed = Streben gegen den Uhrzeigersinn nummeriert, von proximal gesehen
caution-order-fits-better-do = prüfen Sie am Rahmen, welche Strebe die Nummer 1 ist und wie herum die Nummern laufen
caution-order-cannot-tell-found = { $count } andere Nummerierungen der Streben passen ebenso gut zu diesen sechs Werten: nicht zu entscheiden
caution-order-cannot-tell-allowed = Streben gegen den Uhrzeigersinn nummeriert, von proximal gesehen
caution-order-cannot-tell-do = prüfen Sie am Rahmen, welche Strebe die Nummer 1 ist und wie herum die Nummern laufen
caution-strut-near-end-found = Strebe { $strut } kommt an Tag { $day } bis auf { $mm } mm an das Ende ihrer Skala
caution-strut-near-end-allowed = { $least } mm oder mehr
caution-strut-near-end-do = halten Sie eine längere oder kürzere Strebe bereit oder planen Sie mit einem anderen Modell
caution-window-narrow-found = Strebe { $strut }: nur Tag { $day } ({ $date })
caution-window-narrow-allowed = zwei Tage oder mehr
caution-window-narrow-do = ein versäumter Termin beendet das Drehen: wählen Sie am Anfang eine andere Strebe oder planen Sie den Termin mit Sorgfalt
caution-stage-idle-found = Stufe { $number }, `{ $stage }`: der Knochen steht schon dort
caution-stage-idle-allowed = Stufen, die etwas bewegen
caution-stage-idle-do = streichen Sie die Stufe oder prüfen Sie die Zahlen
caution-bones-collide-found = Knochenenden bis zu { $mm } mm ineinander an Tag { $day } ({ $date }), ab Tag { $first }
caution-bones-collide-allowed = { $low } bis { $high } { $unit }
caution-bones-collide-do = keine der üblichen Reihenfolgen der Stufen vermeidet das; prüfen Sie Ziel, Höhe und Durchmesser des Schnitts
caution-bones-collide-clear-found = Knochenenden bis zu { $mm } mm ineinander an Tag { $day } ({ $date }), ab Tag { $first }
caution-bones-collide-clear-allowed = { $low } bis { $high } { $unit }
caution-bones-collide-clear-do = mit `path: { $path }` bleiben die Knochenenden frei; planen Sie das und sehen Sie Streben und Tage an
caution-bones-collide-goal-found = Knochenenden bis zu { $mm } mm ineinander an Tag { $day } ({ $date }), ab Tag { $first }
caution-bones-collide-goal-allowed = { $low } bis { $high } { $unit }
caution-bones-collide-goal-do = schon am Ziel liegen die Knochenenden { $goal } mm ineinander: keine Reihenfolge der Stufen vermeidet das; prüfen Sie Ziel, Höhe und Durchmesser des Schnitts
caution-rate-high-found = { $point }: { $mm } mm an Tag { $day } ({ $date })
caution-rate-high-allowed = { $low } bis { $high } { $unit }
caution-rate-high-do = senken Sie die Geschwindigkeit oder nehmen Sie feinere Klicks; der Grund: { $reason }
caution-rate-low-found = { $mm } mm Länge in Stufe { $first } mit { $rate } mm am Tag in der Mitte des Schnitts
caution-rate-low-allowed = { $least } mm am Tag oder mehr
caution-rate-low-do = ändern Sie die Länge in einer eigenen Stufe oder erlauben Sie eine höhere Geschwindigkeit an den Punkten, die sie bremsen
caution-rate-low-stages-found = { $mm } mm Länge in den Stufen { $first } bis { $last } mit { $rate } mm am Tag in der Mitte des Schnitts
caution-rate-low-stages-allowed = { $least } mm am Tag oder mehr
caution-rate-low-stages-do = ändern Sie die Länge in einer eigenen Stufe oder erlauben Sie eine höhere Geschwindigkeit an den Punkten, die sie bremsen
caution-between-rounds-found = durch die Aufteilung bewegt sich der Knochen in 24 Stunden { $mm } mm weiter als verordnet, und wieder zurück
caution-between-rounds-allowed = { $most } mm: das Doppelte dessen, was ein Klick den Knochen bewegen kann
caution-between-rounds-do = drehen Sie jedes Mal alle Streben oder wählen Sie gegenüberliegende Streben für eine Gruppe
caution-step-large-found = ein Schritt von { $mm } mm; geplant sind { $planned } mm
caution-step-large-allowed = Schritte bis { $most } mm ohne diesen Hinweis
caution-step-large-do = nehmen Sie Streben mit feineren Klicks oder weniger Drehungen am Tag, wenn das wichtig ist
caution-walked-fast-found = ganze Klicks bewegen den Knochen in 24 Stunden { $mm } mm weiter als verordnet
caution-walked-fast-allowed = { $most } mm: das Doppelte dessen, was ein Klick den Knochen bewegen kann
caution-walked-fast-do = lassen Sie `rounding: nearest` weg, nehmen Sie Streben mit feineren Klicks oder eine geringere Geschwindigkeit
caution-click-moves-far-found = ein Klick einer Strebe bewegt den Knochen oder einen gefährdeten Punkt um bis zu { $mm } mm
caution-click-moves-far-allowed = { $low } bis { $high } { $unit }
caution-click-moves-far-do = nehmen Sie Streben mit feineren Klicks, größere Ringe oder einen Ring näher am Schnitt
caution-frame-flexible-found = Konditionszahl { $worst } in Zeile { $row }
caution-frame-flexible-allowed = bis { $most }
caution-frame-flexible-do = ein kleiner Fehler einer Strebe bewegt den Knochen stark: wählen Sie einen anderen Ringabstand oder größere Ringe
caution-translation-unreviewed-found = Wörter, die kein Kliniker geprüft hat, in diesen Sprachen: { $languages }
caution-translation-unreviewed-allowed = Wörter, die ein Kliniker gelesen hat, der in der Datei der Sprache genannt ist
caution-translation-unreviewed-do = lassen Sie die Seiten vor dem Gebrauch von einem Kliniker lesen, der die Sprache spricht
caution-care-missing-found = keine Übungen, keine Pflege der Haut, keine Angabe zur Belastung
caution-care-missing-allowed = tägliche Übungen und Pflege unter `care`
caution-care-missing-do = schreiben Sie sie in den Fall: Verlängern ohne tägliches Üben schadet
caution-care-missing-exercises-found = keine Übungen
caution-care-missing-exercises-allowed = tägliche Übungen und Pflege unter `care`
caution-care-missing-exercises-do = schreiben Sie sie in den Fall: Verlängern ohne tägliches Üben schadet
