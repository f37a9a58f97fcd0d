# The words of hexfix in English. English is the source: every other file has the same messages with the same placeholders.
#
# Part 1, "for the patient", is read by a tired person at home: plain words, at most 15 words a sentence, reading grade 6 or below.
# Part 2, "for the surgeon", uses the terms of orthopaedics.
# Readings and times are put in as digits that are rounded already; a decimal point stays a point, as on the strut's scale.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
# Printed on the patient's first page while reviewed-by is none.
not-reviewed = No doctor or nurse has checked the words on these pages yet.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } and { $last }
# $weekday such as Monday, $date such as 9 November 2026
date-long = { $weekday } { $date }
date-day = { $day } { $month } { $year }
# As they stand inside a date.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# At the head of a calendar, or alone.
month-name-1 = January
month-name-2 = February
month-name-3 = March
month-name-4 = April
month-name-5 = May
month-name-6 = June
month-name-7 = July
month-name-8 = August
month-name-9 = September
month-name-10 = October
month-name-11 = November
month-name-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# At the head of a calendar: two or three letters.
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
limb-left-femur = left femur
limb-right-femur = right femur
limb-left-tibia = left tibia
limb-right-tibia = right tibia
limb-left-humerus = left humerus
limb-right-humerus = right humerus
limb-left-forearm = left forearm
limb-right-forearm = right forearm

## On every page

not-a-device = Not a medical device: for teaching, bench tests and second checks only
# At the foot of every page. $code and $fingerprint are short codes.
page-running = { $code }, revision { $revision }, fingerprint { $fingerprint }
page-number = page { $page } of { $pages }
caution-once = Caution: { $title }
caution-often = Caution ({ $count } times): { $title }

## For the patient: the first page

patient-title = Your frame: how to turn the struts
patient-name = Name
patient-born = Born
patient-record = Record
patient-frame-on = Frame on
# The limb in words that a patient uses; stands after "Frame on".
patient-limb-left-femur = left thigh
patient-limb-right-femur = right thigh
patient-limb-left-tibia = left lower leg
patient-limb-right-tibia = right lower leg
patient-limb-left-humerus = left upper arm
patient-limb-right-humerus = right upper arm
patient-limb-left-forearm = left forearm
patient-limb-right-forearm = right forearm
patient-plan = Plan
patient-plan-is = { $code }, revision { $revision }
patient-plan-replaces = { $code }, revision { $revision }. It replaces all pages with a lower revision.
patient-signed = Valid only when signed
patient-steps = What to do each time
patient-step-find = Find the first row that has no tick.
patient-step-check = Check the day, the date and the time.
patient-step-turn = Turn strut 1 until its scale shows the number in the chart.
patient-step-others = Do the same with struts 2, 3, 4, 5 and 6.
patient-step-tick = Read all six scales again. Then tick the row.
patient-step-evening = Once a day, write down what all six scales show.
patient-stop = Something is wrong? Stop and call.
patient-call-hours = In working hours: { $number }
patient-call-always = At any hour: { $number }
patient-call-blank = Your clinic writes its telephone numbers here.
patient-blank-clinic = Clinic and doctor
patient-blank-telephone = Telephone in working hours
patient-blank-emergency = Telephone at any hour
patient-struts = Your six struts
patient-struts-how = This is your frame as you look down at your own limb. Your front is at the top. Each strut has a number and a sign.
patient-struts-caption = Your frame seen from above
# $struts is a list of sentences patient-struts-one
patient-struts-seen = The frame seen from above, with the front at the top. { $struts }
patient-struts-one = Strut { $strut } sits { $place }. Its sign is { $sign }.
# On the drawing
patient-struts-front = front
patient-struts-back = back
patient-struts-left = left
patient-struts-right = right
# Where a strut sits, seen by the patient. In the head of a narrow column: short words.
place-front = front
place-front-left = front left
place-left = left
place-back-left = back left
place-back = back
place-back-right = back right
place-right = right
place-front-right = front right
# The signs of the struts, for those who cannot see them
sign-1 = a white circle
sign-2 = a black triangle
sign-3 = a square with slanted lines
sign-4 = a diamond with level lines
sign-5 = a pentagon with dots
sign-6 = a cross with upright lines

## For the patient: when something goes wrong

wrong-title = When something goes wrong
wrong-missed = You missed a turn
wrong-missed-plain-1 = Do not turn twice to catch up.
wrong-missed-plain-2 = Stop and call the clinic.
wrong-doubled = You did a turn twice
wrong-doubled-plain-1 = Do not turn back on your own.
wrong-doubled-plain-2 = Stop and call the clinic.
wrong-reading = A strut shows another number
wrong-reading-plain-1 = Do not turn it to the right number.
wrong-reading-plain-2 = Stop, write the number down and call the clinic.
wrong-alarm = You have pain, numbness or fever
wrong-alarm-plain-1 = Stop. Do not turn any strut.
wrong-alarm-plain-2 = Call the clinic now, at any hour.
wrong-call = Call { $number }.
wrong-call-blank = Call the number on your first page.

## For the patient: the chart

chart-title = Strut chart
chart-caption = What each strut must show after each turn
chart-row = Row, day and time
chart-done = Done
# Over a narrow box: the letters of one's name
chart-initials = Initials
# For a screen reader
chart-box-tick = box to tick
chart-box-initials = box for initials
chart-box-reading = box for a reading
chart-shown-again = shown again, already on page { $page }
chart-start = At the start
chart-now = Now: row { $row } is done
# $when is a day, $time such as 08:00
chart-when = { $when }, { $time }
# Under a reading, in a narrow cell: at most three short lines
chart-longer = { $clicks ->
    [one] longer { $clicks }{"\u00A0"}click
   *[other] longer { $clicks }{"\u00A0"}clicks
}
chart-shorter = { $clicks ->
    [one] shorter { $clicks }{"\u00A0"}click
   *[other] shorter { $clicks }{"\u00A0"}clicks
}
chart-leave = leave
chart-read-now = What the struts read now
chart-first = First turn: { $day }, { $time }.
chart-next = Next turn: { $day }, { $time }.
chart-last = Last turn: { $day }, { $time }.
chart-only = One turn only: { $day }, { $time }.
# $times is a list such as 08:00 and 20:00
chart-each-day = { $count ->
    [one] Each day: one turn, at { $times }.
   *[other] Each day: { $count } turns, at { $times }.
}
chart-how = How to read the chart
chart-intro = The large number is what the scale must show after the turn. The words below say which way to turn, and how far.
chart-intro-idle = All six say "{ $leave }"? Turn nothing and tick the row.
chart-intro-split = Each time only some struts turn. Their numbers are bold.
chart-intro-bars = A wide grey bar is a visit. Do what the bar says.
chart-intro-missed = You missed a row? Never do two rows at once. Call the clinic.
chart-end = End of the chart
chart-end-stop = Do not turn any strut after the last row. Call the clinic.
chart-new = New chart: revision { $revision }
chart-new-replaces = This chart replaces all older pages of { $code }. Give the old pages back.
chart-new-held = Turning stopped after row { $row }.
chart-new-read = Your struts were read on { $day }.
chart-new-wait = Turn nothing before { $day }, { $time }.
chart-exchange = { $day }: go to the clinic. { $count ->
    [one] New strut { $struts }.
   *[other] New struts { $struts }.
}
chart-exchange-wait = Turn nothing on this day before the visit.
chart-visit-late = Is a row late after the visit? Ask the clinic what to do.
chart-exchange-old = Strut { $strut }: the old strut must show { $reading }.
chart-exchange-new = Strut { $strut }: the new strut must show { $reading }.
chart-clinic = { $day }: go to the clinic.
chart-clinic-wait = Turn nothing on this day before the visit.
chart-clinic-take = Take these pages with you.
chart-film = { $day }: have films taken.
chart-film-go-on = Turn the struts as on any other day.

## For the patient: the journey

journey-title = Your treatment from start to end
journey-calendar = Your calendar
journey-surgery = Surgery
journey-rest = Rest
journey-rest-is = { $first } to { $last }. Turn nothing.
journey-turning = Turning
journey-turning-is = { $first } to { $last }.
journey-turning-one = { $day } only.
journey-last = Last turn
journey-visits = Clinic
journey-films = Films
journey-harden = The new bone hardens
journey-harden-weeks = { $from } to { $to } weeks after the last turn.
journey-harden-weeks-one = { $from ->
    [one] { $from } week after the last turn.
   *[other] { $from } weeks after the last turn.
}
journey-harden-until = That is until { $first } to { $last }.
journey-harden-until-one = That is until { $day }.
journey-harden-doctor = Your doctor decides how long.
journey-removal = The frame comes off
journey-removal-doctor = Your doctor decides when.
journey-expected = These days are what is planned. They can change.
# The calendar. A letter stands in the field of a day; choose the first letter of the word.
calendar-surgery-letter = S
calendar-clinic-letter = C
calendar-film-letter = F
calendar-exchange-letter = N
calendar-surgery = { $letter }: surgery
calendar-clinic = { $letter }: clinic
calendar-film = { $letter }: films
calendar-exchange = { $letter }: clinic, new strut
calendar-rest = dots: rest, turn nothing
calendar-turning = thick frame: turn the struts
calendar-caption = Each row is a week
calendar-seen = Calendar from { $first } to { $last }. { $phases }

## For the patient: exercise and care

care-title = Exercise and care
care-why = Moving your joints each day is as vital as turning the struts.
care-exercises = Exercises
care-exercise = { $times ->
    [one] { $text }: { $times } time a day
   *[other] { $text }: { $times } times a day
}
care-pin-sites = Care of the skin at pins and wires
care-weight = Weight on the limb
care-blank = Your clinic fills this in.
care-ask = Ask your clinic about exercise and care. Do not start on your own.
care-grid = Tick what you have done
care-grid-week = Week of { $day }
care-grid-caption = Tick boxes for the week of { $day }
care-grid-pin-sites = Skin care

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = Turn the struts: row { $row }, chart revision { $revision }
ics-turn-rows = Turn the struts: rows { $first } to { $last }, chart revision { $revision }
ics-visit = Go to the clinic
ics-exchange = { $count ->
    [one] Go to the clinic: new strut { $struts }
   *[other] Go to the clinic: new struts { $struts }
}
ics-film = Have films taken
ics-end = Last day of turning, as planned now

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = a value is outside the recommended limits
caution-title-frame-not-verified = the frame's geometry is not verified
caution-title-clinic-missing = a telephone number or a name of the clinic is missing
caution-title-read-on-old = the struts were read more than one day before the start
caution-title-reading-off-scale = a reading lies between two clicks
caution-title-order-fits-better = the readings fit another strut order better
caution-title-order-cannot-tell = the readings cannot show whether the struts are in order
caution-title-strut-near-end = a strut comes close to the end of its scale
caution-title-window-narrow = a strut can be exchanged on a single day only
caution-title-stage-idle = a stage of the path has nothing to do
caution-title-bones-collide = the bone ends run into each other on the way
caution-title-rate-high = a point of the bone moves fast
caution-title-rate-low = the bone is lengthened slowly and may unite too early
caution-title-between-rounds = the shapes between two rounds of the split move the bone far
caution-title-step-large = a single step is larger than planned
caution-title-walked-fast = whole clicks move the bone faster than ordered
caution-title-click-moves-far = one click of one strut moves the bone far
caution-title-frame-flexible = small strut errors move the bone much
caution-title-translation-unreviewed = the translation has not been checked by a clinician
caution-title-care-missing = the case says nothing of exercise and care

# Part 2, for the surgeon.
#
# $fragment, $view, $bone and the like, where a message chooses by them, are plain English words ([proximal], [distal] ...): they choose a
# sentence and are never printed. Keep the words in square brackets as they are and translate what follows them. Where the English
# words are the same, the choice is there for the other languages.
# All other values are finished: numbers as digits with a full stop, names, or text of other messages.
# AP, R, L, mm, °, codes, file keys in back ticks and names in quotation marks stay as they are.

## For the surgeon: words used in many places

# Between parts of a sentence that have commas of their own
surgeon-list-semicolon = ;{" "}
# The names of the languages, in a list
language-en = English
language-de = German
language-fr = French
language-es = Spanish
language-pt = Portuguese
language-it = Italian
language-pl = Polish
language-tr = Turkish
language-ru = Russian
language-uk = Ukrainian
language-el = Greek
language-ar = Arabic
# Directions, alone: at the edge of a drawing, or after "On the left is"
direction-proximal = proximal
direction-distal = distal
direction-medial = medial
direction-lateral = lateral
direction-anterior = anterior
direction-posterior = posterior
# A size towards a direction: $size such as 12° or 5 mm. For places: after "lies" or "moves", alone or in a list
toward-varus = { $size } varus
toward-valgus = { $size } valgus
toward-apex-anterior = { $size } apex-anterior
toward-apex-posterior = { $size } apex-posterior
toward-medial = { $size } medial
toward-lateral = { $size } lateral
toward-anterior = { $size } anterior
toward-posterior = { $size } posterior
toward-proximal = { $size } proximal
toward-distal = { $size } distal
toward-internal = { $size } internal
toward-external = { $size } external
toward-short = { $size } short
toward-long = { $size } long
# Where a point lies. $parts is a list such as 5 mm medial and 60 mm proximal
offsets-none = at the origin
offsets-some = { $parts } of the origin
# A span of rows, days or readings
span = { $first } to { $last }
# Units after a number; they stay in the plural
unit-mm = mm
unit-deg = deg
unit-mm-day = mm/day
unit-days = days
unit-weeks = weeks
unit-minutes = minutes
unit-clicks = clicks
unit-click = click
unit-rows = rows
unit-turns = turns
unit-stages = stages
unit-deg-or-mm = deg or mm
# The points of the bone end that are watched, in a table and before a colon or a comma
point-bone-end-front = bone end, front
point-bone-end-front-left = bone end, front left
point-bone-end-left = bone end, left
point-bone-end-back-left = bone end, back left
point-bone-end-back = bone end, back
point-bone-end-back-right = bone end, back right
point-bone-end-right = bone end, right
point-bone-end-front-right = bone end, front right
# What a stage of the path moves, in a list
parameter-length = length
parameter-angulation = angulation
parameter-rotation = rotation
parameter-translation = translation

## For the surgeon: headings

surgeon-title = For the surgeon
surgeon-not-a-device = This is not a medical device
intended-use = hexfix is for teaching, for bench tests and for a second check of cleared software. It is not a medical device and must not be the only basis of a treatment.
surgeon-does = What the plan does
surgeon-entered = What was entered
surgeon-views = AP, lateral and axial views, to scale
surgeon-stages = Stages
surgeon-exchanges = Strut exchanges
surgeon-path = Path of the bone ends
surgeon-days = Rates and readings over the days
surgeon-struts = Struts
surgeon-movement = Movement of the bone ends and points at risk
surgeon-sure = How sure the end is
surgeon-checks = Checks by the second solver
surgeon-proved = Every turn proved free of singularities
surgeon-cautions = Cautions
surgeon-made-by = Made by
surgeon-sign = Checked by, signature
surgeon-sign-date = Date

## For the surgeon: what the plan does

# $limb such as right tibia
summary-head = { $fragment ->
    [proximal] { $code } revision { $revision }, { $limb }: the proximal fragment is moved.
   *[distal] { $code } revision { $revision }, { $limb }: the distal fragment is moved.
}
# An entry of the next section, repeated: its label and its sentences
summary-entry = { $label }: { $text }
# $apex is one of the messages apex-...
summary-bend = { $turned ->
    [no] At the start: a bend of { $bend }° in one plane, { $tilt }° from the coronal plane, { $apex }; the plan does not turn the bone.
   *[yes] At the start: a bend of { $bend }° in one plane, { $tilt }° from the coronal plane, { $apex }; the plan turns the bone { $turn }° about one axis.
}
summary-straight = { $turned ->
    [no] At the start: no bend of the bone; the plan does not turn the bone.
   *[yes] At the start: no bend of the bone; the plan turns the bone { $turn }° about one axis.
}
apex-anterior = apex anterior
apex-posterior = apex posterior
apex-medial = apex medial
apex-lateral = apex lateral
apex-anterior-medial = apex anterior and medial
apex-anterior-lateral = apex anterior and lateral
apex-posterior-medial = apex posterior and medial
apex-posterior-lateral = apex posterior and lateral
# $first, $last and $date such as Monday 9 November 2026
summary-turning = { $days ->
    [one] { $days } day
   *[other] { $days } days
} of turning, { $first } to { $last }, in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}; rate at most { $rate } mm a day.
summary-turning-one-day = { $days ->
    [one] { $days } day
   *[other] { $days } days
} of turning, on { $date }, in { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}; rate at most { $rate } mm a day.
# $changes is a list of summary-strut and summary-strut-models
summary-struts = Struts: { $changes }.
summary-strut = { $strut } from { $start } to { $end } mm
summary-strut-models = { $strut } from { $start } mm on “{ $from }” to { $end } mm on “{ $to }”
summary-residual = Whole clicks end { $mm } mm and { $deg }° from the exact goal.
summary-exchange = Exchange at the clinic, { $date }, before the first turn: strut { $strut } from “{ $from }” ({ $old } mm) to “{ $to }” ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Limb
# $limb is one of limb-..., as a sentence of its own
restated-limb-is = { $bone ->
    [left-femur] Left femur.
    [right-femur] Right femur.
    [left-tibia] Left tibia.
    [right-tibia] Right tibia.
    [left-humerus] Left humerus.
    [right-humerus] Right humerus.
    [left-forearm] Left forearm.
   *[right-forearm] Right forearm.
}
restated-moves = Which part moves
restated-moves-is = { $fragment ->
    [proximal] The distal fragment and its ring stand still. The proximal fragment and its ring move.
   *[distal] The proximal fragment and its ring stand still. The distal fragment and its ring move.
}
restated-deformity-ap = Deformity, AP film
restated-deformity-lateral = Deformity, lateral film
restated-deformity-axial = Deformity, axial
restated-goal = Goal
restated-goal-ap = Goal, AP film
restated-goal-lateral = Goal, lateral film
restated-goal-axial = Goal, axial
restated-goal-straight = Straight, not translated, not rotated, of equal length.
# $bend such as 12° varus
restated-bend = { $bend }.
restated-bend-none = No angulation.
# $there and $back such as 5 mm medial and 5 mm lateral
restated-shift = The distal fragment lies { $there } of the proximal one; the proximal fragment lies { $back } of the distal one.
restated-shift-none = No translation.
# $there and $back such as 8° internal and 8° external
restated-rotation = The distal fragment is turned { $there } against the proximal one; the proximal fragment is turned { $back } against the distal one.
restated-rotation-none = No rotation.
restated-length-short = The marked points lie { $mm } mm too near each other along the bone (short).
restated-length-long = The marked points lie { $mm } mm farther apart along the bone (long).
restated-length-none = The marked points are as far apart as they should be.
restated-frame = Frame
# $maker, $status, $file and the names come from the frame file
restated-frame-alike = System “{ $system }” (maker { $maker }, status { $status }, file { $file }): proximal ring “{ $proximal }”, distal ring “{ $distal }”, six struts “{ $strut }”.
# $struts is a list of restated-frame-strut
restated-frame-mixed = System “{ $system }” (maker { $maker }, status { $status }, file { $file }): proximal ring “{ $proximal }”, distal ring “{ $distal }”, struts { $struts }.
restated-frame-strut = { $strut } “{ $model }”
restated-attachment = Attachment
restated-attachment-read = The frame is on the limb; struts 1 to 6 read { $readings } mm.
restated-attachment-square = The frame is planned to end square: at the goal its rings are parallel, coaxial and { $mm } mm apart.
restated-mounting = Mounting
# $place is offsets-none or offsets-some
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] The centre of the proximal ring lies { $place }; its anterior mark is turned { $angle }° internal (to the medial side of anterior).
       *[distal] The centre of the distal ring lies { $place }; its anterior mark is turned { $angle }° internal (to the medial side of anterior).
    }
    [external] { $fragment ->
        [proximal] The centre of the proximal ring lies { $place }; its anterior mark is turned { $angle }° external (to the lateral side of anterior).
       *[distal] The centre of the distal ring lies { $place }; its anterior mark is turned { $angle }° external (to the lateral side of anterior).
    }
   *[none] { $fragment ->
        [proximal] The centre of the proximal ring lies { $place }; its anterior mark points straight anterior.
       *[distal] The centre of the distal ring lies { $place }; its anterior mark points straight anterior.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] The ring is taken as square to the proximal fragment: another attitude cannot be described yet.
   *[distal] The ring is taken as square to the distal fragment: another attitude cannot be described yet.
}
restated-osteotomy = Osteotomy
restated-osteotomy-at = The cut is at the level of the origin; the bone there has a diameter of { $mm } mm.
# $level such as 10 mm distal
restated-osteotomy-off = The cut is { $level } of the origin; the bone there has a diameter of { $mm } mm.
# $point is a name that the surgeon gave
restated-at-risk = At risk: { $point }
# $place is offsets-none or offsets-some
restated-at-risk-as-bone = { $fragment ->
    [proximal] Lies { $place } and rides with the proximal fragment; at most { $rate } mm a day, as the bone.
   *[distal] Lies { $place } and rides with the distal fragment; at most { $rate } mm a day, as the bone.
}
restated-at-risk-own = { $fragment ->
    [proximal] Lies { $place } and rides with the proximal fragment; at most { $rate } mm a day.
   *[distal] Lies { $place } and rides with the distal fragment; at most { $rate } mm a day.
}
restated-treatment = Treatment
restated-latency = { $days ->
    [one] Surgery on { $surgery }, { $days } day of latency, first turn on { $first }.
   *[other] Surgery on { $surgery }, { $days } days of latency, first turn on { $first }.
}
restated-start = Surgery on { $surgery }. Struts read on { $read }; no turn until the first turn of this plan on { $first }.
restated-rate = At most { $rate } mm a day at the bone ends.
# $times is a list such as 08:00 and 20:00
restated-rhythm = { $count ->
    [one] { $count } turn a day at { $times }, all struts each time.
   *[other] { $count } equal turns a day at { $times }, all struts each time.
}
# $groups is a list of restated-split-one
restated-split = Each time of day turns its own struts: { $groups }.
# $struts is a list such as 1, 3 and 5
restated-split-one = { $struts } at { $time }
restated-together = Path: straight line of the corresponding point, one axis of rotation.
restated-screw = Path: one screw, a turn about one line in space and a slide along it.
# $stages is a list of restated-stage
restated-stages = Path in stages: { $stages }.
restated-stage = ({ $number }) { $stage }
# $what is a list of parameter-...; in the middle of a sentence
stage-whole = { $what } to the goal
# $part such as 20 mm or 5°
stage-first = { $what }, the first { $part }
# $there such as 5 mm long
stage-beyond = { $what } to { $there } of the goal
restated-smooth = Whole clicks chosen for small steps of the bone.
restated-nearest = Every strut at the click nearest to its exact length.
restated-hold = Turning was held after row { $row }; it goes on on { $date }.
# $days is a list of days of the week and dates
restated-visits = Visits for exchanges: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] Up to { $count } strut may be exchanged at one visit.
   *[other] Up to { $count } struts may be exchanged at one visit.
}
restated-uncertainty = Uncertainty
# $ring is one of uncertain-ring-..., $films one of uncertain-films-...
restated-uncertainty-is = Standard deviation of each number: { $ring }; { $films }.
uncertain-ring = place of the ring { $mm } mm and { $deg }°
uncertain-ring-distance = place of the ring { $mm } mm, angles exactly known
uncertain-ring-angle = place of the ring { $deg }°, distances exactly known
uncertain-ring-none = place of the ring exactly known
uncertain-films = deformity { $mm } mm and { $deg }°
uncertain-films-distance = deformity { $mm } mm, angles exactly known
uncertain-films-angle = deformity { $deg }°, distances exactly known
uncertain-films-none = deformity exactly known

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Grey: the distal fragment, which stands still. White: the proximal fragment.
   *[distal] Grey: the proximal fragment, which stands still. White: the distal fragment.
} Thick line across a bone end: the cut, where it was at the start. Black dot: origin. White dot: corresponding point. Grey dots: points at risk. The AP view is seen from the front, the lateral view from the lateral side, the axial view from proximal (lines from the bone ends point to each fragment's front).
# Before a comma or a word such as before
view-ap = AP view
view-lateral = Lateral view
view-axial = Axial view
# Below the drawings; $view is view-ap, view-lateral or view-axial
view-before = { $view } before, { $limb }
view-half-way = { $view } half-way (row { $row }, day { $day }), { $limb }
view-after = { $view } after, { $limb }
# For those who cannot see the drawings
view-seen-before = { $view }, { $limb }, at the start: both bone fragments with the cut, both rings and the six struts.
view-seen-half-way = { $view }, { $limb }, half-way, after row { $row } on day { $day }: both bone fragments with the cut, both rings and the six struts.
view-seen-after = { $view }, { $limb }, at the end: both bone fragments with the cut, both rings and the six struts.
view-edges = On the left is { $left }, on the right is { $right }.
view-edges-all = On the left is { $left }, on the right is { $right }, above is { $above }, below is { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, path of the end of the proximal fragment, { $limb }
   *[distal] { $view }, path of the end of the distal fragment, { $limb }
}
# Numbers in the drawing and the rows that they stand for
path-caption-row = { $caption }; { $number } is row { $row }, the end is row { $last }
path-caption-rows = { $caption }; { $from } to { $to } are rows { $rows }, the end is row { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: the end of the proximal fragment at { $count } positions of its path, and the end of the distal fragment, which stands still.
   *[distal] { $view }, { $limb }: the end of the distal fragment at { $count } positions of its path, and the end of the proximal fragment, which stands still.
}
# $ways is a list such as 3 mm lateral and 15 mm distal
path-seen-moves = Seen in this view, the centre of the moving end moves { $ways }.
path-seen-stays = Seen in this view, the centre of the moving end ends where it began.
# On the drawing
path-start = start
path-end = end

## For the surgeon: stages and exchanges

stages-caption = The stages of the path, in order
stages-stage = Stage
stages-moves = What moves, while the rest stays
stages-rows = Rows
stages-days = Days
stages-nothing = none: nothing to do
exchanges-caption = Struts that are exchanged at the clinic
exchanges-strut = Strut
exchanges-on = Exchange on
exchanges-window = Window
exchanges-old = Old strut, mm
exchanges-new = New strut, mm
# In the table. $date such as Monday 9 November 2026
exchanges-on-is = { $date }, day { $day }
exchanges-window-one = day { $day } only
exchanges-window-days = days { $first } to { $last }
# A model and its reading
exchanges-reading = { $model } at { $reading }
exchanges-rule = Each exchange takes place before the first turn of its day, at the shape in which the last turn before it left the frame. The length from joint to joint is the same before and after. On any day of the window both struts fit; on another day than the chosen one the readings differ: plan anew.

## For the surgeon: rates and readings over the days

days-extremes = Fastest: { $fast }, { $fastest } mm on day { $fastday }. Slowest on a whole day: { $slow }, { $slowest } mm on day { $slowday }. Every day stands in the data file.
# At the axes of a plot: short words
plot-mm-a-day = mm a day
plot-mm = mm
plot-day = day of turning
plot-pause = pause
plot-slowest = slowest point
plot-fastest = fastest point
plot-ordered = ordered { $rate }
plot-caution = caution above { $rate }
plot-new-strut = new strut
plot-strut = strut { $strut }
plot-rates-caption = Movement of the fastest point (solid, black dots) and of the slowest (dashed, white dots) on each day of turning, in millimetres a day
plot-readings-caption = Readings of the six scales at the end of each day of turning, in millimetres; the numbers at both ends are those of the struts
plot-ranges-caption = Where each strut stands on its scale. Grey: from the shortest to the longest reading of the strut in place, with both numbers. Upright line: exchange. Bracket above: the days on which the exchange is possible
# For those who cannot see the plots. $days is one of plot-span-...
plot-rates-none = A plot of the movement a day without any day.
plot-rates-seen = Plot of millimetres a day over { $days }. The fastest point moves { $fast }. The slowest point moves { $slow }. Ordered: { $ordered } mm a day. { $over ->
    [0] The program cautions above { $caution } mm a day: no day.
    [one] The program cautions above { $caution } mm a day: { $over } day.
   *[other] The program cautions above { $caution } mm a day: { $over } days.
}
plot-extreme = { $mm } mm (day { $day })
plot-extremes = { $least } to { $most }
plot-span-day = day { $first }
plot-span-days = days { $first } to { $last }
# $pauses is a list of plot-span-day and plot-span-days
plot-span-pauses = { $days }, with a pause on { $pauses }
plot-readings-none = A plot of the readings without any day.
plot-readings-seen = Plot of the readings of the six struts over { $days }.
plot-readings-strut = Strut { $strut } goes from { $from } to { $to } mm, between { $least } and { $most } mm.
plot-readings-exchange = Day { $day }: new strut { $strut }.
plot-ranges-seen = Plot of where each of the six struts stands on its scale over { $days }.
plot-ranges-strut = Strut { $strut }, “{ $model }”: its scale goes from { $shortest } to { $longest } mm, and it reads { $least } to { $most } mm.
plot-ranges-window = Strut { $strut } is exchanged on day { $day }; possible on days { $first } to { $last }.

## For the surgeon: the struts

struts-caption = Readings of each strut at the start and at the end, in millimetres
struts-strut = Strut
struts-model = Model
struts-scale = Scale, mm
struts-start = Start, mm
struts-end = End, mm
struts-change = Change, mm
struts-margin = Least margin to an end, mm
struts-clicks = Clicks in all
struts-longer = { $mm } longer
struts-shorter = { $mm } shorter
struts-unchanged = none
# A strut and the one that takes its place
struts-then = { $first }, then { $next }

## For the surgeon: movement of the bone ends and points at risk

# $click such as 0.5 or 0.25 to 0.5
clicks-one = One click changes a strut by { $click } mm and moves a bone end or point at risk by at most { $mm } mm.
clicks-coarse = That is coarser than the planned step of { $mm } mm, so single steps are larger than planned.
clicks-nearest = Every strut stands at the click nearest to its exact length.
clicks-smooth = The clicks of each row are chosen so that the bone moves in even steps; a strut need not stand at the click nearest to its exact length.
clicks-tube-row = On every row the bone ends may be { $mm } mm and the bone { $deg }° off the exact path (what half a click on every strut can do); the second solver found at most { $walkedmm } mm and { $walkeddeg }°.
clicks-tube-round = At the end of every round the bone ends may be { $mm } mm and the bone { $deg }° off the exact path (what half a click on every strut can do); the second solver found at most { $walkedmm } mm and { $walkeddeg }°.
clicks-back-none = No strut is turned back against its way.
clicks-back-one = No strut is turned back against its way by more than one click.
movement-caption = Movement of each watched point, in millimetres
movement-point = Point
movement-a-day = Ordered a day
movement-a-round = Ordered a round
movement-a-turn = Ordered a turn
movement-step = Largest step walked
movement-day = Largest in 24 hours
movement-in-row = { $mm } (row { $row })
movement-to-row = { $mm } (to row { $row })

## For the surgeon: how sure the end is

# Followed by one of sure-matters-...
sure-what = { $fragment ->
    [proximal] The struts do what the chart says, whatever was measured. Where a measured number is wrong, the bone ends beside the goal. The table gives for each number, wrong alone, how far off the centre of the end of the proximal fragment at the cut then is, and by how much the fragment is turned (the worse of both ways).
   *[distal] The struts do what the chart says, whatever was measured. Where a measured number is wrong, the bone ends beside the goal. The table gives for each number, wrong alone, how far off the centre of the end of the distal fragment at the cut then is, and by how much the fragment is turned (the worse of both ways).
}
sure-matters-none = At the errors reckoned with here none of them matters.
# $by and $turning are sure-error or sure-errors
sure-matters-moved = At the errors reckoned with here the bone end is moved most by { $by }.
sure-matters-turned = At the errors reckoned with here the fragment is turned most by { $turning }.
sure-matters-both = At the errors reckoned with here the bone end is moved most by { $by }, and the fragment turned most by { $turning }.
# $number is one of sure-in-..., $numbers a list of them, $size such as 3 mm or 2°
sure-error = an error in { $number } ({ $size })
sure-errors = errors in { $numbers } (about { $size })
sure-in-ring-ap = the ring's place on the AP film
sure-in-ring-lateral = the ring's place on the lateral film
sure-in-ring-axial = the ring's place along the bone
sure-in-ring-rotation = the ring's rotation
sure-in-ap-angulation = the AP angulation
sure-in-ap-translation = the AP translation
sure-in-lateral-angulation = the lateral angulation
sure-in-lateral-translation = the lateral translation
sure-in-axial-rotation = the rotation of the bone
sure-in-axial-length = the length
# How likely the end is near the goal. $mm and $deg are limits such as 2 and 2
sure-chance = { $hundred ->
    [none] Fewer than 1 in 100 corrections like this one would end within { $mm } mm and { $deg }° of the goal.
    [all] More than 99 in 100 corrections like this one would end within { $mm } mm and { $deg }° of the goal.
   *[some] About { $count } in 100 corrections like this one would end within { $mm } mm and { $deg }° of the goal.
}
sure-chance-exact = With every number exactly right, every correction would end within { $mm } mm and { $deg }° of the goal.
# The same in one line. $errors is sure-errors-given or sure-errors-assumed
sure-line = { $hundred ->
    [none] Fewer than 1 in 100 corrections like this one would end within { $mm } mm and { $deg }° of the goal ({ $errors }).
    [all] More than 99 in 100 corrections like this one would end within { $mm } mm and { $deg }° of the goal ({ $errors }).
   *[some] About { $count } in 100 corrections like this one would end within { $mm } mm and { $deg }° of the goal ({ $errors }).
}
sure-line-exact = With every number exactly right, every correction would end within { $mm } mm and { $deg }° of the goal ({ $errors }).
# $ring and $films are sure-part or sure-part-none
sure-errors-given = errors of measuring as in the case: ring { $ring }, deformity { $films }
sure-errors-assumed = errors of measuring assumed: ring { $ring }, deformity { $films }
sure-part = { $mm } mm and { $deg }°
sure-part-none = none
sure-given = So the case says.
sure-assumed = This is assumed, because the case says nothing.
# $count such as 100 000
sure-drawn = In { $count } calculated corrections all ten numbers were off at once, independently, as the bell curve spreads errors.
sure-about = This is about errors of measuring only: not about whole clicks, wires and struts that give, or a ring that is not square to its bone.
sure-legend = { $fragment ->
    [proximal] Where the centre of the end of the proximal fragment would be when the plan is carried out.
   *[distal] Where the centre of the end of the distal fragment would be when the plan is carried out.
} Cross: the goal. Dashed circle: { $mm } mm around it. Ellipse: holds 95 in 100 of the calculated corrections. Dots: { $dots } of them. White square: where whole clicks end when every number is right (the residual, { $residual } mm). Turns are not drawn.
sure-caption = How far from the goal the bone ends when one number is wrong
sure-number = Number
sure-wrong-by = Wrong by
sure-off = End off, mm
sure-turned = Turned, °
sure-error-given = Error in the case
sure-error-assumed = Error assumed
sure-off-then = End off then, mm
sure-turned-then = Turned then, °
sure-name-ring-ap = Ring, AP film
sure-name-ring-lateral = Ring, lateral film
sure-name-ring-axial = Ring, along the bone
sure-name-ring-rotation = Ring, rotation
sure-name-ap-angulation = AP film, angulation
sure-name-ap-translation = AP film, translation
sure-name-lateral-angulation = Lateral film, angulation
sure-name-lateral-translation = Lateral film, translation
sure-name-axial-rotation = Bone, rotation
sure-name-axial-length = Bone, length
cloud-caption = { $view }, possible ends, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: where the centre of the end of the proximal fragment would be at the end of the plan, seen from the goal.
   *[distal] { $view }, { $limb }: where the centre of the end of the distal fragment would be at the end of the plan, seen from the goal.
} 95 in 100 calculated corrections end in an ellipse of { $longer } mm by { $shorter } mm; a circle of { $mm } mm is drawn around the goal. A white square shows where whole clicks end.

## For the surgeon: checks and proof

checks-caption = Every check, the worst value found and its limit
checks-check = Check
checks-worst = Worst found
checks-limit = Held against
checks-result = Result
checks-passed = passed
checks-caution = caution
# $unit is one of unit-...
checks-value = { $value } { $unit }
checks-below = below { $value } { $unit }
checks-below-plain = below { $value }
check-films-read-back-from-the-poses-deg-or-mm = Films read back from the poses, deg or mm
check-rings-joints-and-readings-fit-the-case = Rings, joints and readings fit the case
check-stages-bring-what-they-name-and-leave-the-rest = Stages bring what they name and leave the rest
check-calendar-without-gap-or-double = Calendar without gap or double
check-exchanges-keep-the-length-of-the-strut = Exchanges keep the length of the strut
check-clicks-add-up-to-the-readings = Clicks add up to the readings
check-rows-changed-since-they-were-planned-0-none = Rows changed since they were planned (0: none)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Readings as near the exact target as the rounding allows
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Bone ends off the exact path at the end of any round
check-turn-off-the-exact-path-at-the-end-of-any-round = Turn off the exact path at the end of any round
check-turning-back-against-the-way-of-the-exact-length = Turning back against the way of the exact length
check-struts-within-their-range-least-distance-to-an-end = Struts within their range: least distance to an end
check-planned-step-at-every-watched-point = Planned step at every watched point
check-walked-movement-in-any-24-hours = Walked movement in any 24 hours
check-walked-movement-of-one-day = Walked movement of one day
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Slowest lengthening of 10 mm or more at the centre of the cut (0: none)
check-largest-single-step = Largest single step
check-residual-displacement-at-the-end = Residual displacement at the end
check-residual-turn-at-the-end = Residual turn at the end
check-depth-of-the-bone-ends-in-each-other = Depth of the bone ends in each other
check-condition-number-along-the-way = Condition number along the way
check-every-turn-proved-free-of-singularities-least-margin = Every turn proved free of singularities: least margin
check-largest-movement-by-one-click-of-one-strut = Largest movement by one click of one strut
proved = In whatever order the struts of a row are turned, and wherever between two rows each of them stands, the struts have one pose that hangs together with the rows. Within at least { $mm } mm and { $deg }° of the pose of the row they have no other, and no pose there is singular (one that the struts cannot hold). So no order of turning leads the frame into another shape that has the same readings. Least margin { $margin } on row { $row } (1: all of the room for the proof is left; below { $least } the plan is refused). The proof is about the joint centres and lengths as entered; it knows nothing of play in the joints.

## For the surgeon: made by

made-by-replaces = Replaces
made-by-replaces-is = revision { $revision }, fingerprint { $fingerprint }
made-by-program = Program
made-by-frame = Frame file
made-by-plan = Plan fingerprint
made-by-use = Intended use

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = None.
# $found, $allowed and $advice are three messages of one caution: parts without a full stop
caution-told = Found: { $found }. Usual: { $allowed }. { $advice }.
# Limits: their names, and why. $limit is one of limit-..., $reason one of limit-reason-..., $unit one of unit-...
limit-diameter-of-the-bone = diameter of the bone
limit-latency = latency
limit-rate = rate
limit-length-beyond-the-goal = length beyond the goal
limit-click = click
limit-consolidation = consolidation
limit-reason-diameter-of-the-bone = a child's forearm to a large distal femur (project decision)
limit-reason-latency = 4 to 10 days are published, longer where healing is slow (S73, S85, S87, S90)
limit-reason-rate = about 1 mm a day; above 1.5 mm poor new bone is 9 times likelier, slow turning lets the bone unite (S91, S92)
limit-reason-length-beyond-the-goal = over-distraction only makes room to turn; more is a goal of its own (project decision)
limit-reason-click = 0.25, 0.5 and 1 mm are in use (S41, S73)
limit-reason-consolidation = new bone needs about as long again as its making, more in some; two years are a sign of a wrong unit (project decision)
limit-reason-days-of-an-interruption = the bone goes on to unite while nothing turns: the longer, the less the old plan fits (project decision)
limit-reason-time-between-two-turns-of-a-day = turns close together are one large step for bone and soft tissue (project decision)
limit-reason-duration-of-turning = 150 mm at 0.75 mm a day; a longer plan is a sign of a wrong number (project decision)
limit-reason-movement-of-a-watched-point-in-a-day = above 1.5 mm a day poor new bone is 9 times likelier (S92); the upper end is that of the ordered rate
# $text is what stands in the case
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } to { $high } { $unit }
caution-outside-recommended-do = check it; the reason: { $reason }
caution-outside-recommended-times-found = two turns { $minutes } min apart
caution-outside-recommended-times-allowed = { $low } to { $high } { $unit }
caution-outside-recommended-times-do = spread them over the day; the reason: { $reason }
caution-outside-recommended-hold-found = { $days } days without a turn after row { $row }
caution-outside-recommended-hold-allowed = { $low } to { $high } { $unit }
caution-outside-recommended-hold-do = look at new films before the turning goes on; the reason: { $reason }
caution-outside-recommended-duration-found = { $days } days from the first to the last turn
caution-outside-recommended-duration-allowed = { $low } to { $high } { $unit }
caution-outside-recommended-duration-do = check lengths and rate; the reason: { $reason }
# $system and $status come from the frame file
caution-frame-not-verified-found = frame system `{ $system }` has the status `{ $status }`
caution-frame-not-verified-allowed = status `verified`
caution-frame-not-verified-do = compare start and end lengths with the maker's own program before use
# $keys are keys of the case file
caution-clinic-missing-found = missing under `clinic`: { $keys }
caution-clinic-missing-allowed = name, surgeon, telephone and emergency
caution-clinic-missing-do = write it in the case, or by hand on the first page
# $read and $start are dates such as 2026-11-09
caution-read-on-old-found = struts read on { $read }, start on { $start }: { $days } days
caution-read-on-old-allowed = { $low } to { $high } { $unit }
caution-read-on-old-do = read the struts again on the day of the start
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = whole clicks of { $click } mm from { $shortest } mm
caution-reading-off-scale-do = read strut { $strut } again; the chart counts on from the reading as written
caution-reading-off-scale-exchange-found = { $mm } mm on the new strut { $strut }
caution-reading-off-scale-exchange-allowed = whole clicks of { $click } mm from { $shortest } mm
caution-reading-off-scale-exchange-do = set the new strut between two clicks, or to the nearest and plan anew from readings
# $order such as 2, 3, 4, 5, 6, 1
caution-order-fits-better-found = as numbered, the moving ring sits { $written } mm from square on its bone; with the readings of struts { $order } at positions 1, 2, 3, 4, 5, 6 it would sit { $mm } mm from square
caution-order-fits-better-allowed = struts numbered anticlockwise seen from proximal
caution-order-fits-better-do = check on the frame which strut is number 1 and which way the numbers run
caution-order-cannot-tell-found = { $count } other ways to number the struts fit these six readings as well: cannot tell
caution-order-cannot-tell-allowed = struts numbered anticlockwise seen from proximal
caution-order-cannot-tell-do = check on the frame which strut is number 1 and which way the numbers run
caution-strut-near-end-found = strut { $strut } comes within { $mm } mm of the end of its scale on day { $day }
caution-strut-near-end-allowed = { $least } mm or more
caution-strut-near-end-do = keep a longer or shorter strut ready, or plan with another model
# $date such as 2026-11-09
caution-window-narrow-found = strut { $strut }: only day { $day } ({ $date })
caution-window-narrow-allowed = two days or more
caution-window-narrow-do = a visit that is missed ends the turning: choose another strut at the start, or plan the visit with care
# $stage as it stands in the case file
caution-stage-idle-found = stage { $number }, `{ $stage }`: the bone stands there already
caution-stage-idle-allowed = stages that move something
caution-stage-idle-do = delete the stage, or check the numbers
caution-bones-collide-found = bone ends up to { $mm } mm inside each other on day { $day } ({ $date }), from day { $first } on
caution-bones-collide-allowed = { $low } to { $high } { $unit }
caution-bones-collide-do = none of the usual orders of stages avoids it; check goal, level and diameter of the cut
caution-bones-collide-clear-found = bone ends up to { $mm } mm inside each other on day { $day } ({ $date }), from day { $first } on
caution-bones-collide-clear-allowed = { $low } to { $high } { $unit }
# $path as it stands in a case file
caution-bones-collide-clear-do = the bone ends stay clear with `path: { $path }`; plan it and look at struts and days
caution-bones-collide-goal-found = bone ends up to { $mm } mm inside each other on day { $day } ({ $date }), from day { $first } on
caution-bones-collide-goal-allowed = { $low } to { $high } { $unit }
caution-bones-collide-goal-do = the goal itself has the bone ends { $goal } mm inside each other: no order of stages avoids it; check goal, level and diameter of the cut
# $point is one of point-..., or a name that the surgeon gave
caution-rate-high-found = { $point }: { $mm } mm on day { $day } ({ $date })
caution-rate-high-allowed = { $low } to { $high } { $unit }
caution-rate-high-do = lower the rate or use finer clicks; the reason: { $reason }
caution-rate-low-found = { $mm } mm of length in stage { $first } at { $rate } mm a day at the centre of the cut
caution-rate-low-allowed = { $least } mm a day or more
caution-rate-low-do = change the length in a stage of its own, or allow a higher rate at the points that hold it back
caution-rate-low-stages-found = { $mm } mm of length in stages { $first } to { $last } at { $rate } mm a day at the centre of the cut
caution-rate-low-stages-allowed = { $least } mm a day or more
caution-rate-low-stages-do = change the length in a stage of its own, or allow a higher rate at the points that hold it back
caution-between-rounds-found = with the split the bone moves { $mm } mm farther in 24 hours than ordered, and back again
caution-between-rounds-allowed = { $most } mm: twice what one click can move the bone
caution-between-rounds-do = turn every strut at every time, or choose opposite struts for a group
caution-step-large-found = a step of { $mm } mm; planned are { $planned } mm
caution-step-large-allowed = steps up to { $most } mm without this caution
caution-step-large-do = use struts with finer clicks or fewer turns a day if this matters
caution-walked-fast-found = whole clicks move the bone { $mm } mm farther in 24 hours than ordered
caution-walked-fast-allowed = { $most } mm: twice what one click can move the bone
caution-walked-fast-do = leave `rounding: nearest` out, use struts with finer clicks, or a lower rate
caution-click-moves-far-found = one click of one strut moves the bone or a point at risk by up to { $mm } mm
caution-click-moves-far-allowed = { $low } to { $high } { $unit }
caution-click-moves-far-do = use struts with finer clicks, larger rings, or a ring nearer to the cut
caution-frame-flexible-found = condition number { $worst } at row { $row }
caution-frame-flexible-allowed = up to { $most }
caution-frame-flexible-do = a small error of one strut moves the bone much: choose another ring distance or larger rings
# $languages is a list of language-...
caution-translation-unreviewed-found = words that no clinician has checked, in these languages: { $languages }
caution-translation-unreviewed-allowed = words that a clinician has read, who is named in the file of the language
caution-translation-unreviewed-do = let a clinician who speaks the language read the pages before they are used
caution-care-missing-found = no exercises, pin-site care or weight bearing
caution-care-missing-allowed = daily exercises and care under `care`
caution-care-missing-do = write them in the case: lengthening without daily exercise does harm
caution-care-missing-exercises-found = no exercises
caution-care-missing-exercises-allowed = daily exercises and care under `care`
caution-care-missing-exercises-do = write them in the case: lengthening without daily exercise does harm
