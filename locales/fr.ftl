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
patient-visits = Clinic visits
patient-signed = Valid only when signed
patient-steps = What to do each time
patient-step-find = Find the first row that has no tick.
patient-step-check = Check the day, the date and the time.
patient-step-turn = Turn strut 1 until its scale shows the number in the chart.
patient-step-others = Do the same with struts 2, 3, 4, 5 and 6.
patient-step-tick = Read all six scales again. Then tick the row.
patient-step-evening = Once a day, write down what all six scales show.
patient-stop = Something is wrong? Stop and call.
patient-call = Whom to call
patient-call-hours = In working hours: { $number }
patient-call-always = At any hour: { $number }
patient-call-blank = Your clinic writes its telephone numbers here.
patient-blank-clinic = Clinic and doctor
patient-blank-telephone = Telephone in working hours
patient-blank-emergency = Telephone at any hour
patient-signature = Signature
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
wrong-call-now = At night and on days off: { $number }.
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
    [one] longer { $clicks } click
   *[other] longer { $clicks } clicks
}
chart-shorter = { $clicks ->
    [one] shorter { $clicks } click
   *[other] shorter { $clicks } clicks
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
chart-intro-bars = A wide grey bar is a visit. Go there before you turn.
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
care-grid-task = What
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
