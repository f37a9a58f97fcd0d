# The words of hexfix in Ukrainian.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
# Printed on the patient's first page while reviewed-by is none.
not-reviewed = Слова на цих сторінках ще не перевірив жоден лікар і жодна медсестра.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } і { $last }
# $weekday such as Monday, $date such as 9 November 2026
date-long = { $weekday }, { $date }
date-day = { $day } { $month } { $year } року
# As they stand inside a date.
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
# At the head of a calendar, or alone.
month-name-1 = Січень
month-name-2 = Лютий
month-name-3 = Березень
month-name-4 = Квітень
month-name-5 = Травень
month-name-6 = Червень
month-name-7 = Липень
month-name-8 = Серпень
month-name-9 = Вересень
month-name-10 = Жовтень
month-name-11 = Листопад
month-name-12 = Грудень
weekday-1 = понеділок
weekday-2 = вівторок
weekday-3 = середа
weekday-4 = четвер
weekday-5 = п’ятниця
weekday-6 = субота
weekday-7 = неділя
# At the head of a calendar: two or three letters.
weekday-short-1 = Пн
weekday-short-2 = Вт
weekday-short-3 = Ср
weekday-short-4 = Чт
weekday-short-5 = Пт
weekday-short-6 = Сб
weekday-short-7 = Нд
limb-left-femur = ліва стегнова кістка
limb-right-femur = права стегнова кістка
limb-left-tibia = ліва великогомілкова кістка
limb-right-tibia = права великогомілкова кістка
limb-left-humerus = ліва плечова кістка
limb-right-humerus = права плечова кістка
limb-left-forearm = ліве передпліччя
limb-right-forearm = праве передпліччя

## On every page

not-a-device = Не медичний виріб: лише для навчання, стендових випробувань і другої перевірки
# At the foot of every page. $code and $fingerprint are short codes.
page-running = { $code }, версія { $revision }, відбиток { $fingerprint }
page-number = сторінка { $page } з { $pages }
caution-once = Увага: { $title }
caution-often = Увага ({ $count }×): { $title }

## For the patient: the first page

patient-title = Ваш апарат: як крутити стійки
patient-name = Ім’я та прізвище
patient-born = Дата народження
patient-record = Номер картки
patient-frame-on = Місце апарата
# The limb in words that a patient uses; stands after "Frame on".
patient-limb-left-femur = ліве стегно
patient-limb-right-femur = праве стегно
patient-limb-left-tibia = ліва гомілка
patient-limb-right-tibia = права гомілка
patient-limb-left-humerus = ліве плече (вище ліктя)
patient-limb-right-humerus = праве плече (вище ліктя)
patient-limb-left-forearm = ліве передпліччя
patient-limb-right-forearm = праве передпліччя
patient-plan = План
patient-plan-is = { $code }, версія { $revision }
patient-plan-replaces = { $code }, версія { $revision }. Заміняє всі сторінки з меншим номером версії.
patient-signed = Чинне лише з підписом
patient-steps = Що робити щоразу
patient-step-find = Знайдіть перший рядок без галочки.
patient-step-check = Звірте день, дату й час.
patient-step-turn = Крутіть стійку 1, доки її шкала не покаже число з таблиці.
patient-step-others = Потім стійки 2, 3, 4, 5 і 6: кожну до її числа.
patient-step-tick = Ще раз прочитайте всі шість шкал. Потім поставте галочку в рядку.
patient-step-evening = Раз на день пишіть, що видно на всіх шести шкалах.
patient-stop = Щось не так? Стоп: не крутіть і дзвоніть.
patient-call-hours = У робочі години: { $number }
patient-call-always = О будь-якій годині: { $number }
patient-call-blank = Тут клініка впише свої телефони.
patient-blank-clinic = Клініка та лікар
patient-blank-telephone = Телефон у робочі години
patient-blank-emergency = Телефон на будь-яку годину
patient-struts = Ваші шість стійок
patient-struts-how = Так ви бачите апарат, коли дивитеся на свою ногу або руку згори. Угорі малюнка те, що у вас спереду. Кожна стійка має номер і знак.
patient-struts-caption = Ваш апарат, вигляд згори
# $struts is a list of sentences patient-struts-one
patient-struts-seen = Апарат, вигляд згори. Угорі те, що у вас спереду. { $struts }
patient-struts-one = Стійка { $strut } стоїть { $place }. Її знак: { $sign }.
# On the drawing
patient-struts-front = спереду
patient-struts-back = ззаду
patient-struts-left = ліворуч
patient-struts-right = праворуч
# Where a strut sits, seen by the patient. In the head of a narrow column: short words.
place-front = спереду
place-front-left = спереду ліворуч
place-left = ліворуч
place-back-left = ззаду ліворуч
place-back = ззаду
place-back-right = ззаду праворуч
place-right = праворуч
place-front-right = спереду праворуч
# The signs of the struts, for those who cannot see them
sign-1 = біле коло
sign-2 = чорний трикутник
sign-3 = квадрат зі скісними лініями
sign-4 = ромб із лініями зліва направо
sign-5 = п’ятикутник із крапками
sign-6 = хрест із лініями згори вниз

## For the patient: when something goes wrong

wrong-title = Якщо щось не так
wrong-missed = Ви пропустили підкрутку
wrong-missed-plain-1 = Не крутіть двічі, щоб надолужити.
wrong-missed-plain-2 = Більше не крутіть. Подзвоніть у клініку.
wrong-doubled = Ви зробили одну підкрутку двічі
wrong-doubled-plain-1 = Не крутіть назад самі.
wrong-doubled-plain-2 = Більше не крутіть. Подзвоніть у клініку.
wrong-reading = Стійка показує інше число
wrong-reading-plain-1 = Не виправляйте: не крутіть до правильного числа.
wrong-reading-plain-2 = Більше не крутіть. Запишіть число і подзвоніть у клініку.
wrong-alarm = У вас біль, оніміння або жар
wrong-alarm-plain-1 = Стоп. Не крутіть жодної стійки.
wrong-alarm-plain-2 = Дзвоніть у клініку одразу, о будь-якій годині.
wrong-call = Телефон: { $number }.
wrong-call-blank = Дзвоніть на номер із вашої першої сторінки.

## For the patient: the chart

chart-title = Таблиця стійок
chart-caption = Що має показати кожна стійка після кожної підкрутки
chart-row = Рядок, день і час
chart-done = Зроблено
# Over a narrow box: the letters of one's name
chart-initials = Ініціали
# For a screen reader
chart-box-tick = місце для галочки
chart-box-initials = місце для ініціалів
chart-box-reading = місце для числа зі шкали
chart-shown-again = показано знову, уже є на сторінці { $page }
chart-start = На початку
chart-now = Зараз: рядок { $row } зроблено
# $when is a day, $time such as 08:00
chart-when = { $when }, { $time }
# Under a reading, in a narrow cell: at most three short lines
chart-longer = { $clicks ->
    [one] довша на { $clicks }{"\u00A0"}клацання
    [few] довша на { $clicks }{"\u00A0"}клацання
    [many] довша на { $clicks }{"\u00A0"}клацань
   *[other] довша на { $clicks }{"\u00A0"}клацання
}
chart-shorter = { $clicks ->
    [one] коротша на { $clicks }{"\u00A0"}клацання
    [few] коротша на { $clicks }{"\u00A0"}клацання
    [many] коротша на { $clicks }{"\u00A0"}клацань
   *[other] коротша на { $clicks }{"\u00A0"}клацання
}
chart-leave = не крутити
chart-read-now = Що стійки показують зараз
chart-first = Перша підкрутка: { $day }, { $time }.
chart-next = Наступна підкрутка: { $day }, { $time }.
chart-last = Остання підкрутка: { $day }, { $time }.
chart-only = Лише одна підкрутка: { $day }, { $time }.
# $times is a list such as 08:00 and 20:00
chart-each-day = { $count ->
    [one] Щодня: одна підкрутка, о { $times }.
    [few] Щодня: { $count } підкрутки, о { $times }.
    [many] Щодня: { $count } підкруток, о { $times }.
   *[other] Щодня: { $count } підкрутки, о { $times }.
}
chart-how = Як читати таблицю
chart-intro = Велике число: стільки має показати шкала після підкрутки. Слова під ним кажуть, якою зробити стійку і на скільки крутити.
chart-intro-idle = В усіх шести стоїть «{ $leave }»? Нічого не крутіть, поставте галочку в рядку.
chart-intro-split = Щоразу крутять лише частину стійок. Їхні числа жирні.
chart-intro-bars = Широка сіра смуга: це візит. Зробіть, що на ній написано.
chart-intro-missed = Пропустили рядок? Ніколи не робіть два рядки разом. Подзвоніть у клініку.
chart-end = Кінець таблиці
chart-end-stop = Після останнього рядка не крутіть жодної стійки. Подзвоніть у клініку.
chart-new = Нова таблиця: версія { $revision }
chart-new-replaces = Ця таблиця заміняє всі старі сторінки { $code }. Старі сторінки поверніть.
chart-new-held = Підкрутки спинили після рядка { $row }.
chart-new-read = День, коли прочитали шкали стійок: { $day }.
chart-new-wait = Нічого не крутіть до цього часу: { $day }, { $time }.
chart-exchange = { $day }: ідіть до клініки. { $count ->
    [one] Нова стійка { $struts }.
    [few] Нові стійки { $struts }.
    [many] Нові стійки { $struts }.
   *[other] Нові стійки { $struts }.
}
chart-exchange-wait = Цього дня нічого не крутіть до візиту.
chart-visit-late = Після візиту час рядка минув? Спитайте в клініці, що робити.
chart-exchange-old = Стійка { $strut }: стара стійка має показати { $reading }.
chart-exchange-new = Стійка { $strut }: нова стійка має показати { $reading }.
chart-clinic = { $day }: ідіть до клініки.
chart-clinic-wait = Цього дня нічого не крутіть до візиту.
chart-clinic-take = Візьміть ці сторінки з собою.
chart-film = { $day }: зробіть рентген.
chart-film-go-on = Крутіть стійки, як і будь-якого іншого дня.

## For the patient: the journey

journey-title = Ваше лікування від початку до кінця
journey-calendar = Ваш календар
journey-surgery = Операція
journey-rest = Перерва
journey-rest-is = { $first } – { $last }. Нічого не крутіть.
journey-turning = Підкрутки
journey-turning-is = { $first } – { $last }.
journey-turning-one = Лише { $day }.
journey-last = Остання підкрутка
journey-visits = Клініка
journey-films = Рентген
journey-harden = Нова кістка твердне
journey-harden-weeks = Від { $from } до { $to } тижнів після останньої підкрутки.
journey-harden-weeks-one = { $from ->
    [one] { $from } тиждень після останньої підкрутки.
    [few] { $from } тижні після останньої підкрутки.
    [many] { $from } тижнів після останньої підкрутки.
   *[other] { $from } тижня після останньої підкрутки.
}
journey-harden-until = Кінець цього часу: { $first } – { $last }.
journey-harden-until-one = Кінець цього часу: { $day }.
journey-harden-doctor = Скільки чекати, вирішує лікар.
journey-removal = Апарат знімають
journey-removal-doctor = Коли, вирішує лікар.
journey-expected = Ці дні поки що лише план. Вони можуть змінитися.
# The calendar. A letter stands in the field of a day; choose the first letter of the word.
calendar-surgery-letter = О
calendar-clinic-letter = К
calendar-film-letter = Р
calendar-exchange-letter = Н
calendar-surgery = { $letter }: операція
calendar-clinic = { $letter }: клініка
calendar-film = { $letter }: рентген
calendar-exchange = { $letter }: клініка, нова стійка
calendar-rest = крапки: перерва, нічого не крутити
calendar-turning = товста рамка: крутити стійки
calendar-caption = Кожен ряд: один тиждень
calendar-seen = Календар: { $first } – { $last }. { $phases }

## For the patient: exercise and care

care-title = Вправи та догляд
care-why = Рухати суглоби щодня так само важливо, як крутити стійки.
care-exercises = Вправи
care-exercise = { $times ->
    [one] { $text }: { $times } раз на день
    [few] { $text }: { $times } рази на день
    [many] { $text }: { $times } разів на день
   *[other] { $text }: { $times } разу на день
}
care-pin-sites = Догляд за шкірою біля стрижнів і спиць
care-weight = Навантаження на ногу або руку
care-blank = Це впише клініка.
care-ask = Про вправи й догляд спитайте в клініці. Самі не починайте.
care-grid = Позначте, що ви зробили
care-grid-week = Тиждень від цього дня: { $day }
care-grid-caption = Місця для галочок, тиждень від цього дня: { $day }
care-grid-pin-sites = Догляд за шкірою

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = Крутити стійки: рядок { $row }, версія таблиці { $revision }
ics-turn-rows = Крутити стійки: рядки від { $first } до { $last }, версія таблиці { $revision }
ics-visit = Іти до клініки
ics-exchange = { $count ->
    [one] Іти до клініки: нова стійка { $struts }
    [few] Іти до клініки: нові стійки { $struts }
    [many] Іти до клініки: нові стійки { $struts }
   *[other] Іти до клініки: нові стійки { $struts }
}
ics-film = Зробити рентген
ics-end = Останній день підкруток за нинішнім планом

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = одне зі значень поза рекомендованими межами
caution-title-frame-not-verified = геометрію апарата не перевірено
caution-title-clinic-missing = у даних клініки немає телефону, назви або імені
caution-title-read-on-old = шкали стійок прочитано більш ніж за день до початку
caution-title-reading-off-scale = показ лежить між двома клацаннями
caution-title-order-fits-better = покази краще підходять до іншого порядку стійок
caution-title-order-cannot-tell = за показами не можна зрозуміти, чи порядок стійок правильний
caution-title-strut-near-end = стійка підходить близько до кінця своєї шкали
caution-title-window-narrow = стійку можна замінити лише в один день
caution-title-stage-idle = одному з етапів шляху нічого робити
caution-title-bones-collide = кінці кістки на шляху впираються один в одного
caution-title-rate-high = одна з точок кістки рухається швидко
caution-title-rate-low = кістка подовжується повільно і може зростися надто рано
caution-title-between-rounds = положення між двома раундами поділу далеко зсувають кістку
caution-title-step-large = окремий крок більший, ніж у плані
caution-title-walked-fast = цілі клацання рухають кістку швидше, ніж призначено
caution-title-click-moves-far = одне клацання однієї стійки далеко зсуває кістку
caution-title-frame-flexible = малі похибки стійок сильно зсувають кістку
caution-title-translation-unreviewed = переклад не перевірив клініцист
caution-title-care-missing = у даних випадку нічого немає про вправи й догляд

## For the surgeon: words used in many places

# Between parts of a sentence that have commas of their own
surgeon-list-semicolon = ;{" "}
# The names of the languages, in a list
language-en = англійська
language-de = німецька
language-fr = французька
language-es = іспанська
language-pt = португальська
language-it = італійська
language-pl = польська
language-tr = турецька
language-ru = російська
language-uk = українська
language-el = грецька
language-ar = арабська
# Directions, alone: at the edge of a drawing, or after "On the left is"
direction-proximal = проксимально
direction-distal = дистально
direction-medial = медіально
direction-lateral = латерально
direction-anterior = допереду
direction-posterior = дозаду
# A size towards a direction: $size such as 12° or 5 mm. For places: after "lies" or "moves", alone or in a list
toward-varus = { $size } варуса
toward-valgus = { $size } вальгуса
toward-apex-anterior = { $size } з вершиною допереду
toward-apex-posterior = { $size } з вершиною дозаду
toward-medial = на { $size } медіально
toward-lateral = на { $size } латерально
toward-anterior = на { $size } допереду
toward-posterior = на { $size } дозаду
toward-proximal = на { $size } проксимально
toward-distal = на { $size } дистально
toward-internal = { $size } внутрішньої ротації
toward-external = { $size } зовнішньої ротації
toward-short = { $size } укорочення
toward-long = { $size } надмірної довжини
# Where a point lies. $parts is a list such as 5 mm medial and 60 mm proximal
offsets-none = у початку координат
offsets-some = { $parts } від початку координат
# A span of rows, days or readings
span = { $first }–{ $last }
# Units after a number; they stay in the plural
unit-mm = mm
unit-deg = °
unit-mm-day = mm/добу
unit-days = днів
unit-weeks = тижнів
unit-minutes = хвилин
unit-clicks = клацань
unit-click = клацання
unit-rows = рядків
unit-turns = регулювань
unit-stages = етапів
unit-deg-or-mm = ° або mm
# The points of the bone end that are watched, in a table and before a colon or a comma
point-bone-end-front = кінець кістки, спереду
point-bone-end-front-left = кінець кістки, спереду ліворуч
point-bone-end-left = кінець кістки, ліворуч
point-bone-end-back-left = кінець кістки, ззаду ліворуч
point-bone-end-back = кінець кістки, ззаду
point-bone-end-back-right = кінець кістки, ззаду праворуч
point-bone-end-right = кінець кістки, праворуч
point-bone-end-front-right = кінець кістки, спереду праворуч
# What a stage of the path moves, in a list
parameter-length = довжина
parameter-angulation = ангуляція
parameter-rotation = ротація
parameter-translation = трансляція

## For the surgeon: headings

surgeon-title = Для хірурга
surgeon-not-a-device = Це не медичний виріб
intended-use = hexfix призначено для навчання, для стендових випробувань і для другої перевірки дозволеного програмного забезпечення. Це не медичний виріб, і він не повинен бути єдиною основою лікування.
surgeon-does = Що робить план
surgeon-entered = Що введено
surgeon-views = Вигляди AP, боковий і аксіальний, у масштабі
surgeon-stages = Етапи
surgeon-exchanges = Заміни стійок
surgeon-path = Шлях кінців кістки
surgeon-days = Темп і покази за днями
surgeon-struts = Стійки
surgeon-movement = Рух кінців кістки і точок ризику
surgeon-sure = Наскільки надійний підсумок
surgeon-checks = Перевірки другим розв’язувачем
surgeon-proved = Для кожного регулювання доведено відсутність сингулярностей
surgeon-cautions = Застереження
surgeon-made-by = Чим виконано
surgeon-sign = Перевірив(ла), підпис
surgeon-sign-date = Дата

## For the surgeon: what the plan does

# $limb such as right tibia
summary-head = { $fragment ->
    [proximal] { $code } версія { $revision }, { $limb }: переміщується проксимальний фрагмент.
   *[distal] { $code } версія { $revision }, { $limb }: переміщується дистальний фрагмент.
}
# An entry of the next section, repeated: its label and its sentences
summary-entry = { $label }: { $text }
# $apex is one of the messages apex-...
summary-bend = { $turned ->
    [no] На початку: вигин { $bend }° в одній площині, відхиленій на { $tilt }° від фронтальної, { $apex }; план не повертає кістку.
   *[yes] На початку: вигин { $bend }° в одній площині, відхиленій на { $tilt }° від фронтальної, { $apex }; план повертає кістку на { $turn }° навколо однієї осі.
}
summary-straight = { $turned ->
    [no] На початку: вигину кістки немає; план не повертає кістку.
   *[yes] На початку: вигину кістки немає; план повертає кістку на { $turn }° навколо однієї осі.
}
apex-anterior = вершина допереду
apex-posterior = вершина дозаду
apex-medial = вершина медіально
apex-lateral = вершина латерально
apex-anterior-medial = вершина допереду і медіально
apex-anterior-lateral = вершина допереду і латерально
apex-posterior-medial = вершина дозаду і медіально
apex-posterior-lateral = вершина дозаду і латерально
# $first, $last and $date such as Monday 9 November 2026
summary-turning = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} регулювань ({ $first } – { $last }), у { $rows ->
    [one] { $rows } рядку
    [few] { $rows } рядках
    [many] { $rows } рядках
   *[other] { $rows } рядка
}; темп не більше { $rate } mm на добу.
summary-turning-one-day = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
} регулювань ({ $date }), у { $rows ->
    [one] { $rows } рядку
    [few] { $rows } рядках
    [many] { $rows } рядках
   *[other] { $rows } рядка
}; темп не більше { $rate } mm на добу.
# $changes is a list of summary-strut and summary-strut-models
summary-struts = Стійки: { $changes }.
summary-strut = { $strut } від { $start } до { $end } mm
summary-strut-models = { $strut } від { $start } mm на «{ $from }» до { $end } mm на «{ $to }»
summary-residual = Цілі клацання закінчуються за { $mm } mm і { $deg }° від точної цілі.
summary-exchange = Заміна в клініці ({ $date }), до першого регулювання: стійка { $strut } з «{ $from }» ({ $old } mm) на «{ $to }» ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Кінцівка
# $limb is one of limb-..., as a sentence of its own
restated-limb-is = { $bone ->
    [left-femur] Ліва стегнова кістка.
    [right-femur] Права стегнова кістка.
    [left-tibia] Ліва великогомілкова кістка.
    [right-tibia] Права великогомілкова кістка.
    [left-humerus] Ліва плечова кістка.
    [right-humerus] Права плечова кістка.
    [left-forearm] Ліве передпліччя.
   *[right-forearm] Праве передпліччя.
}
restated-moves = Яка частина рухається
restated-moves-is = { $fragment ->
    [proximal] Дистальний фрагмент і його кільце нерухомі. Проксимальний фрагмент і його кільце рухаються.
   *[distal] Проксимальний фрагмент і його кільце нерухомі. Дистальний фрагмент і його кільце рухаються.
}
restated-deformity-ap = Деформація, знімок AP
restated-deformity-lateral = Деформація, боковий знімок
restated-deformity-axial = Деформація, аксіально
restated-goal = Ціль
restated-goal-ap = Ціль, знімок AP
restated-goal-lateral = Ціль, боковий знімок
restated-goal-axial = Ціль, аксіально
restated-goal-straight = Прямо, без трансляції, без ротації, однакова довжина.
# $bend such as 12° varus
restated-bend = { $bend }.
restated-bend-none = Ангуляції немає.
# $there and $back such as 5 mm medial and 5 mm lateral
restated-shift = Дистальний фрагмент лежить { $there } від проксимального; проксимальний фрагмент лежить { $back } від дистального.
restated-shift-none = Трансляції немає.
# $there and $back such as 8° internal and 8° external
restated-rotation = Дистальний фрагмент відносно проксимального в положенні { $there }; проксимальний фрагмент відносно дистального в положенні { $back }.
restated-rotation-none = Ротації немає.
restated-length-short = Позначені точки лежать уздовж кістки на { $mm } mm надто близько одна до одної (укорочення).
restated-length-long = Позначені точки лежать уздовж кістки на { $mm } mm надто далеко одна від одної (надмірна довжина).
restated-length-none = Відстань між позначеними точками така, якою має бути.
restated-frame = Апарат
# $maker, $status, $file and the names come from the frame file
restated-frame-alike = Система «{ $system }» (виробник { $maker }, статус { $status }, файл { $file }): проксимальне кільце «{ $proximal }», дистальне кільце «{ $distal }», шість стійок «{ $strut }».
# $struts is a list of restated-frame-strut
restated-frame-mixed = Система «{ $system }» (виробник { $maker }, статус { $status }, файл { $file }): проксимальне кільце «{ $proximal }», дистальне кільце «{ $distal }», стійки { $struts }.
restated-frame-strut = { $strut } «{ $model }»
restated-attachment = Накладання
restated-attachment-read = Апарат на кінцівці; покази стійок від 1 до 6: { $readings } mm.
restated-attachment-square = Апарат сплановано так, щоб закінчити рівно: у цілі його кільця паралельні, співвісні та на відстані { $mm } mm.
restated-mounting = Монтаж
# $place is offsets-none or offsets-some
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Центр проксимального кільця лежить { $place }; його передню мітку повернуто на { $angle }° досередини (від переднього напрямку в медіальний бік).
       *[distal] Центр дистального кільця лежить { $place }; його передню мітку повернуто на { $angle }° досередини (від переднього напрямку в медіальний бік).
    }
    [external] { $fragment ->
        [proximal] Центр проксимального кільця лежить { $place }; його передню мітку повернуто на { $angle }° назовні (від переднього напрямку в латеральний бік).
       *[distal] Центр дистального кільця лежить { $place }; його передню мітку повернуто на { $angle }° назовні (від переднього напрямку в латеральний бік).
    }
   *[none] { $fragment ->
        [proximal] Центр проксимального кільця лежить { $place }; його передня мітка спрямована точно допереду.
       *[distal] Центр дистального кільця лежить { $place }; його передня мітка спрямована точно допереду.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Прийнято, що кільце перпендикулярне до проксимального фрагмента: інше положення поки не можна описати.
   *[distal] Прийнято, що кільце перпендикулярне до дистального фрагмента: інше положення поки не можна описати.
}
restated-osteotomy = Остеотомія
restated-osteotomy-at = Перетин кістки лежить на рівні початку координат; діаметр кістки там { $mm } mm.
# $level such as 10 mm distal
restated-osteotomy-off = Перетин кістки лежить { $level } від початку координат; діаметр кістки там { $mm } mm.
# $point is a name that the surgeon gave
restated-at-risk = Під загрозою: { $point }
# $place is offsets-none or offsets-some
restated-at-risk-as-bone = { $fragment ->
    [proximal] Лежить { $place } і рухається разом із проксимальним фрагментом; не більше { $rate } mm на добу, як кістка.
   *[distal] Лежить { $place } і рухається разом із дистальним фрагментом; не більше { $rate } mm на добу, як кістка.
}
restated-at-risk-own = { $fragment ->
    [proximal] Лежить { $place } і рухається разом із проксимальним фрагментом; не більше { $rate } mm на добу.
   *[distal] Лежить { $place } і рухається разом із дистальним фрагментом; не більше { $rate } mm на добу.
}
restated-treatment = Лікування
restated-latency = { $days ->
    [one] Операція: { $surgery }; латентний період { $days } день; перше регулювання: { $first }.
    [few] Операція: { $surgery }; латентний період { $days } дні; перше регулювання: { $first }.
    [many] Операція: { $surgery }; латентний період { $days } днів; перше регулювання: { $first }.
   *[other] Операція: { $surgery }; латентний період { $days } дня; перше регулювання: { $first }.
}
restated-start = Операція: { $surgery }. Покази стійок знято: { $read }; жодного регулювання до першого регулювання цього плану: { $first }.
restated-rate = Не більше { $rate } mm на добу на кінцях кістки.
# $times is a list such as 08:00 and 20:00
restated-rhythm = { $count ->
    [one] { $count } регулювання на день о { $times }, щоразу всі стійки.
    [few] { $count } рівні регулювання на день о { $times }, щоразу всі стійки.
    [many] { $count } рівних регулювань на день о { $times }, щоразу всі стійки.
   *[other] { $count } рівного регулювання на день о { $times }, щоразу всі стійки.
}
# $groups is a list of restated-split-one
restated-split = У кожен час доби регулюють свої стійки: { $groups }.
# $struts is a list such as 1, 3 and 5
restated-split-one = { $struts } о { $time }
restated-together = Шлях: пряма лінія відповідної точки, одна вісь обертання.
restated-screw = Шлях: один гвинтовий рух, тобто поворот навколо однієї прямої в просторі та зсув уздовж неї.
# $stages is a list of restated-stage
restated-stages = Шлях за етапами: { $stages }.
restated-stage = ({ $number }) { $stage }
# $what is a list of parameter-...; in the middle of a sentence
stage-whole = { $what } до цілі
# $part such as 20 mm or 5°
stage-first = { $what }, перші { $part }
# $there such as 5 mm long
stage-beyond = { $what } до положення { $there } відносно цілі
restated-smooth = Цілі клацання вибрано так, щоб кроки кістки були малими.
restated-nearest = Кожна стійка на клацанні, найближчому до її точної довжини.
restated-hold = Регулювання призупинено після рядка { $row }; продовження: { $date }.
# $days is a list of days of the week and dates
restated-visits = Візити для замін: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] За один візит можна замінити не більше { $count } стійки.
    [few] За один візит можна замінити не більше { $count } стійок.
    [many] За один візит можна замінити не більше { $count } стійок.
   *[other] За один візит можна замінити не більше { $count } стійки.
}
restated-uncertainty = Невизначеність
# $ring is one of uncertain-ring-..., $films one of uncertain-films-...
restated-uncertainty-is = Стандартне відхилення кожного числа: { $ring }; { $films }.
uncertain-ring = положення кільця { $mm } mm і { $deg }°
uncertain-ring-distance = положення кільця { $mm } mm, кути відомі точно
uncertain-ring-angle = положення кільця { $deg }°, відстані відомі точно
uncertain-ring-none = положення кільця відоме точно
uncertain-films = деформація { $mm } mm і { $deg }°
uncertain-films-distance = деформація { $mm } mm, кути відомі точно
uncertain-films-angle = деформація { $deg }°, відстані відомі точно
uncertain-films-none = деформація відома точно

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Сірий: дистальний фрагмент, нерухомий. Білий: проксимальний фрагмент.
   *[distal] Сірий: проксимальний фрагмент, нерухомий. Білий: дистальний фрагмент.
} Товста лінія впоперек кінця кістки: перетин там, де він був на початку. Чорна точка: початок координат. Біла точка: відповідна точка. Сірі точки: точки ризику. Вигляд AP – спереду, боковий вигляд – з латерального боку, аксіальний вигляд – з проксимального боку (лінії від кінців кістки вказують на передній бік кожного фрагмента).
# Before a comma or a word such as before
view-ap = Вигляд AP
view-lateral = Боковий вигляд
view-axial = Аксіальний вигляд
# Below the drawings; $view is view-ap, view-lateral or view-axial
view-before = { $view } до корекції, { $limb }
view-half-way = { $view } на півдорозі (рядок { $row }, день { $day }), { $limb }
view-after = { $view } після корекції, { $limb }
# For those who cannot see the drawings
view-seen-before = { $view }, { $limb }, на початку: обидва фрагменти кістки з перетином, обидва кільця і шість стійок.
view-seen-half-way = { $view }, { $limb }, на півдорозі, після рядка { $row } у день { $day }: обидва фрагменти кістки з перетином, обидва кільця і шість стійок.
view-seen-after = { $view }, { $limb }, у кінці: обидва фрагменти кістки з перетином, обидва кільця і шість стійок.
view-edges = Ліворуч: { $left }, праворуч: { $right }.
view-edges-all = Ліворуч: { $left }, праворуч: { $right }, угорі: { $above }, унизу: { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, шлях кінця проксимального фрагмента, { $limb }
   *[distal] { $view }, шлях кінця дистального фрагмента, { $limb }
}
# Numbers in the drawing and the rows that they stand for
path-caption-row = { $caption }; { $number } – рядок { $row }, кінець – рядок { $last }
path-caption-rows = { $caption }; номери від { $from } до { $to } – рядки { $rows }, кінець – рядок { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: кінець проксимального фрагмента в різних положеннях на його шляху (кількість положень: { $count }) і кінець дистального фрагмента, який нерухомий.
   *[distal] { $view }, { $limb }: кінець дистального фрагмента в різних положеннях на його шляху (кількість положень: { $count }) і кінець проксимального фрагмента, який нерухомий.
}
# $ways is a list such as 3 mm lateral and 15 mm distal
path-seen-moves = У цьому вигляді центр рухомого кінця зміщується { $ways }.
path-seen-stays = У цьому вигляді центр рухомого кінця закінчує там, де почав.
# On the drawing
path-start = початок
path-end = кінець

## For the surgeon: stages and exchanges

stages-caption = Етапи шляху за порядком
stages-stage = Етап
stages-moves = Що змінюється, поки решта незмінна
stages-rows = Рядки
stages-days = Дні
stages-nothing = немає: нічого робити
exchanges-caption = Стійки, які замінюють у клініці
exchanges-strut = Стійка
exchanges-on = День заміни
exchanges-window = Вікно
exchanges-old = Стара стійка, mm
exchanges-new = Нова стійка, mm
# In the table. $date such as Monday 9 November 2026
exchanges-on-is = { $date }, день { $day }
exchanges-window-one = лише день { $day }
exchanges-window-days = дні від { $first } до { $last }
# A model and its reading
exchanges-reading = { $model } при { $reading }
exchanges-rule = Кожну заміну роблять до першого регулювання цього дня, у тому положенні, у якому апарат залишило останнє регулювання перед нею. Довжина від шарніра до шарніра до і після заміни однакова. У будь-який день вікна підходять обидві стійки; в інший день, ніж вибраний, покази інші: сплануйте заново.

## For the surgeon: rates and readings over the days

days-extremes = Найшвидше: { $fast }, { $fastest } mm у день { $fastday }. Найповільніше за цілий день: { $slow }, { $slowest } mm у день { $slowday }. Кожен день є у файлі даних.
# At the axes of a plot: short words
plot-mm-a-day = mm на добу
plot-mm = mm
plot-day = день регулювання
plot-pause = пауза
plot-slowest = найповільніша точка
plot-fastest = найшвидша точка
plot-ordered = призначено { $rate }
plot-caution = увага вище { $rate }
plot-new-strut = нова стійка
plot-strut = стійка { $strut }
plot-rates-caption = Рух найшвидшої точки (суцільна лінія, чорні точки) і найповільнішої (штрихова лінія, білі точки) кожного дня регулювання, у міліметрах на добу
plot-readings-caption = Покази шести шкал у кінці кожного дня регулювання, у міліметрах; числа на обох кінцях – номери стійок
plot-ranges-caption = Де на своїй шкалі стоїть кожна стійка. Сіре: від найкоротшого до найдовшого показу встановленої стійки, з обома числами. Вертикальна лінія: заміна. Дужка над нею: дні, у які заміна можлива
# For those who cannot see the plots. $days is one of plot-span-...
plot-rates-none = Графік руху за добу без жодного дня.
plot-rates-seen = Графік міліметрів на добу ({ $days }). Найшвидша точка зміщується на { $fast }. Найповільніша точка зміщується на { $slow }. Призначено: { $ordered } mm на добу. { $over ->
    [0] Програма застерігає вище { $caution } mm на добу: жодного дня.
    [one] Програма застерігає вище { $caution } mm на добу: { $over } день.
    [few] Програма застерігає вище { $caution } mm на добу: { $over } дні.
    [many] Програма застерігає вище { $caution } mm на добу: { $over } днів.
   *[other] Програма застерігає вище { $caution } mm на добу: { $over } дня.
}
plot-extreme = { $mm } mm (день { $day })
plot-extremes = { $least }–{ $most }
plot-span-day = день { $first }
plot-span-days = дні від { $first } до { $last }
# $pauses is a list of plot-span-day and plot-span-days
plot-span-pauses = { $days }, пауза: { $pauses }
plot-readings-none = Графік показів без жодного дня.
plot-readings-seen = Графік показів шести стійок ({ $days }).
plot-readings-strut = Стійка { $strut } іде від { $from } до { $to } mm, між { $least } і { $most } mm.
plot-readings-exchange = День { $day }: нова стійка { $strut }.
plot-ranges-seen = Графік положення кожної з шести стійок на її шкалі ({ $days }).
plot-ranges-strut = Стійка { $strut }, «{ $model }»: її шкала від { $shortest } до { $longest } mm, її покази від { $least } до { $most } mm.
plot-ranges-window = Стійку { $strut } замінюють у день { $day }; можливо в дні від { $first } до { $last }.

## For the surgeon: the struts

struts-caption = Покази кожної стійки на початку і в кінці, у міліметрах
struts-strut = Стійка
struts-model = Модель
struts-scale = Шкала, mm
struts-start = Початок, mm
struts-end = Кінець, mm
struts-change = Зміна, mm
struts-margin = Найменший запас до кінця шкали, mm
struts-clicks = Усього клацань
struts-longer = довша на { $mm }
struts-shorter = коротша на { $mm }
struts-unchanged = немає
# A strut and the one that takes its place
struts-then = { $first }, потім { $next }

## For the surgeon: movement of the bone ends and points at risk

# $click such as 0.5 or 0.25 to 0.5
clicks-one = Одне клацання змінює стійку на { $click } mm і зсуває кінець кістки або точку ризику не більше ніж на { $mm } mm.
clicks-coarse = Це більше за запланований крок { $mm } mm, тому окремі кроки більші, ніж у плані.
clicks-nearest = Кожна стійка стоїть на клацанні, найближчому до її точної довжини.
clicks-smooth = Клацання кожного рядка вибрано так, щоб кістка рухалася рівними кроками; стійка не мусить стояти на клацанні, найближчому до її точної довжини.
clicks-tube-row = У кожному рядку кінці кістки можуть відхилятися від точного шляху на { $mm } mm, а кістка – на { $deg }° (стільки може дати половина клацання на кожній стійці); другий розв’язувач знайшов не більше { $walkedmm } mm і { $walkeddeg }°.
clicks-tube-round = У кінці кожного раунду кінці кістки можуть відхилятися від точного шляху на { $mm } mm, а кістка – на { $deg }° (стільки може дати половина клацання на кожній стійці); другий розв’язувач знайшов не більше { $walkedmm } mm і { $walkeddeg }°.
clicks-back-none = Жодної стійки не крутять назад, проти її напрямку.
clicks-back-one = Жодної стійки не крутять назад, проти її напрямку, більше ніж на одне клацання.
movement-caption = Рух кожної спостережуваної точки, у міліметрах
movement-point = Точка
movement-a-day = Призначено на добу
movement-a-round = Призначено за раунд
movement-a-turn = Призначено за регулювання
movement-step = Найбільший виконаний крок
movement-day = Найбільше за 24 години
movement-in-row = { $mm } (рядок { $row })
movement-to-row = { $mm } (до рядка { $row })

## For the surgeon: how sure the end is

# Followed by one of sure-matters-...
sure-what = { $fragment ->
    [proximal] Стійки роблять те, що сказано в таблиці, хай що було виміряно. Якщо виміряне число неправильне, кістка закінчує поруч із ціллю. Таблиця подає для кожного числа, коли неправильне лише воно, наскільки далеко від цілі тоді центр кінця проксимального фрагмента біля перетину і на скільки повернуто фрагмент (гірше з обох напрямків).
   *[distal] Стійки роблять те, що сказано в таблиці, хай що було виміряно. Якщо виміряне число неправильне, кістка закінчує поруч із ціллю. Таблиця подає для кожного числа, коли неправильне лише воно, наскільки далеко від цілі тоді центр кінця дистального фрагмента біля перетину і на скільки повернуто фрагмент (гірше з обох напрямків).
}
sure-matters-none = За прийнятих тут похибок жодна з них не має значення.
sure-matters-moved = За прийнятих тут похибок кінець кістки найбільше зміщує { $by }.
sure-matters-turned = За прийнятих тут похибок фрагмент найбільше повертає { $turning }.
sure-matters-both = За прийнятих тут похибок кінець кістки найбільше зміщує { $by }, а фрагмент найбільше повертає { $turning }.
# $number is one of sure-in-..., $numbers a list of them, $size such as 3 mm or 2°
sure-error = похибка: { $number } ({ $size })
sure-errors = будь-яка з похибок: { $numbers } (близько { $size })
sure-in-ring-ap = положення кільця на знімку AP
sure-in-ring-lateral = положення кільця на боковому знімку
sure-in-ring-axial = положення кільця вздовж кістки
sure-in-ring-rotation = ротація кільця
sure-in-ap-angulation = ангуляція AP
sure-in-ap-translation = трансляція AP
sure-in-lateral-angulation = ангуляція на боковому знімку
sure-in-lateral-translation = трансляція на боковому знімку
sure-in-axial-rotation = ротація кістки
sure-in-axial-length = довжина
# How likely the end is near the goal. $mm and $deg are limits such as 2 and 2
sure-chance = { $hundred ->
    [none] Менше ніж 1 зі 100 таких корекцій закінчилася б у межах { $mm } mm і { $deg }° від цілі.
    [all] Понад 99 зі 100 таких корекцій закінчилися б у межах { $mm } mm і { $deg }° від цілі.
   *[some] Близько { $count } зі 100 таких корекцій закінчилися б у межах { $mm } mm і { $deg }° від цілі.
}
sure-chance-exact = Якби кожне число було точно правильним, кожна корекція закінчилася б у межах { $mm } mm і { $deg }° від цілі.
# The same in one line. $errors is sure-errors-given or sure-errors-assumed
sure-line = { $hundred ->
    [none] Менше ніж 1 зі 100 таких корекцій закінчилася б у межах { $mm } mm і { $deg }° від цілі ({ $errors }).
    [all] Понад 99 зі 100 таких корекцій закінчилися б у межах { $mm } mm і { $deg }° від цілі ({ $errors }).
   *[some] Близько { $count } зі 100 таких корекцій закінчилися б у межах { $mm } mm і { $deg }° від цілі ({ $errors }).
}
sure-line-exact = Якби кожне число було точно правильним, кожна корекція закінчилася б у межах { $mm } mm і { $deg }° від цілі ({ $errors }).
# $ring and $films are sure-part or sure-part-none
sure-errors-given = похибки вимірювання як у даних випадку: кільце { $ring }, деформація { $films }
sure-errors-assumed = похибки вимірювання прийнято: кільце { $ring }, деформація { $films }
sure-part = { $mm } mm і { $deg }°
sure-part-none = немає
sure-given = Так указано в даних випадку.
sure-assumed = Це припущення, бо в даних випадку нічого не сказано.
# $count such as 100 000
sure-drawn = У розрахованих корекціях (їх кількість: { $count }) усі десять чисел були неправильні одразу, незалежно одне від одного, за нормальним розподілом похибок (дзвоноподібна крива).
sure-about = Ідеться лише про похибки вимірювання: не про цілі клацання, не про податливість спиць і стійок і не про кільце, яке не перпендикулярне до своєї кістки.
sure-legend = { $fragment ->
    [proximal] Де після виконання плану був би центр кінця проксимального фрагмента.
   *[distal] Де після виконання плану був би центр кінця дистального фрагмента.
} Хрестик: ціль. Штрихове коло: { $mm } mm навколо неї. Еліпс: містить 95 зі 100 розрахованих корекцій. Точки: { $dots } з них. Білий квадрат: де закінчуються цілі клацання, коли кожне число правильне (залишкова похибка, { $residual } mm). Повороти не нарисовано.
sure-caption = Як далеко від цілі закінчує кістка, коли одне число неправильне
sure-number = Число
sure-wrong-by = Неправильне на
sure-off = Підсумок повз ціль, mm
sure-turned = Поворот, °
sure-error-given = Похибка в даних випадку
sure-error-assumed = Прийнята похибка
sure-off-then = Підсумок тоді повз ціль, mm
sure-turned-then = Поворот тоді, °
sure-name-ring-ap = Кільце, знімок AP
sure-name-ring-lateral = Кільце, боковий знімок
sure-name-ring-axial = Кільце, уздовж кістки
sure-name-ring-rotation = Кільце, ротація
sure-name-ap-angulation = Знімок AP, ангуляція
sure-name-ap-translation = Знімок AP, трансляція
sure-name-lateral-angulation = Боковий знімок, ангуляція
sure-name-lateral-translation = Боковий знімок, трансляція
sure-name-axial-rotation = Кістка, ротація
sure-name-axial-length = Кістка, довжина
cloud-caption = { $view }, можливі підсумки, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: де в кінці плану був би центр кінця проксимального фрагмента, відносно цілі.
   *[distal] { $view }, { $limb }: де в кінці плану був би центр кінця дистального фрагмента, відносно цілі.
} 95 зі 100 розрахованих корекцій закінчуються в еліпсі { $longer } mm на { $shorter } mm; навколо цілі нарисовано коло { $mm } mm. Білий квадрат показує, де закінчуються цілі клацання.

## For the surgeon: checks and proof

checks-caption = Кожна перевірка, найгірше знайдене значення і його межа
checks-check = Перевірка
checks-worst = Найгірше значення
checks-limit = Порівняно з
checks-result = Результат
checks-passed = пройдено
checks-caution = увага
# $unit is one of unit-...
checks-value = { $value } { $unit }
checks-below = нижче { $value } { $unit }
checks-below-plain = нижче { $value }
check-films-read-back-from-the-poses-deg-or-mm = Знімки, відновлені за положеннями, ° або mm
check-rings-joints-and-readings-fit-the-case = Кільця, шарніри й покази відповідають даним випадку
check-stages-bring-what-they-name-and-leave-the-rest = Етапи виконують те, що в них названо, і не змінюють решту
check-calendar-without-gap-or-double = Календар без пропусків і повторів
check-exchanges-keep-the-length-of-the-strut = Заміни зберігають довжину стійки
check-clicks-add-up-to-the-readings = Сума клацань дає покази
check-rows-changed-since-they-were-planned-0-none = Рядки, змінені після планування (0: немає)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Покази настільки близькі до точної цілі, наскільки дозволяє округлення
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Відхилення кінців кістки від точного шляху в кінці будь-якого раунду
check-turn-off-the-exact-path-at-the-end-of-any-round = Відхилення повороту від точного шляху в кінці будь-якого раунду
check-turning-back-against-the-way-of-the-exact-length = Кручення назад проти ходу точної довжини
check-struts-within-their-range-least-distance-to-an-end = Стійки у своїх межах: найменша відстань до кінця шкали
check-planned-step-at-every-watched-point = Запланований крок у кожній спостережуваній точці
check-walked-movement-in-any-24-hours = Виконаний рух за будь-які 24 години
check-walked-movement-of-one-day = Виконаний рух за один день
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Найповільніше подовження на 10 mm і більше в центрі перетину (0: немає)
check-largest-single-step = Найбільший окремий крок
check-residual-displacement-at-the-end = Залишкове зміщення в кінці
check-residual-turn-at-the-end = Залишковий поворот у кінці
check-depth-of-the-bone-ends-in-each-other = Глибина заходження кінців кістки один в одного
check-condition-number-along-the-way = Число обумовленості на шляху
check-every-turn-proved-free-of-singularities-least-margin = Для кожного регулювання доведено відсутність сингулярностей: найменший запас
check-largest-movement-by-one-click-of-one-strut = Найбільший рух від одного клацання однієї стійки
proved = У якому б порядку не крутили стійки одного рядка і де б між двома рядками не стояла кожна з них, стійки мають одне положення апарата, пов’язане з положеннями рядків. У межах щонайменше { $mm } mm і { $deg }° від положення рядка іншого вони не мають, і жодне положення там не сингулярне (таке, якого стійки не можуть утримати). Тому жоден порядок регулювання не приводить апарат до іншої форми з тими самими показами. Найменший запас { $margin } у рядку { $row } (1: залишається весь простір для доведення; нижче { $least } план відхиляють). Доведення стосується введених центрів шарнірів і довжин; воно не враховує люфту в шарнірах.

## For the surgeon: made by

made-by-replaces = Заміняє
made-by-replaces-is = версія { $revision }, відбиток { $fingerprint }
made-by-program = Програма
made-by-frame = Файл апарата
made-by-plan = Контрольна сума плану
made-by-use = Призначення

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Немає.
# $found, $allowed and $advice are three messages of one caution: parts without a full stop
caution-told = Знайдено: { $found }. Зазвичай: { $allowed }. { $advice }.
# Limits: their names, and why. $limit is one of limit-..., $reason one of limit-reason-..., $unit one of unit-...
limit-diameter-of-the-bone = діаметр кістки
limit-latency = латентний період
limit-rate = темп
limit-length-beyond-the-goal = довжина понад ціль
limit-click = клацання
limit-consolidation = консолідація
limit-reason-diameter-of-the-bone = від передпліччя дитини до великого дистального відділу стегнової кістки (рішення проєкту)
limit-reason-latency = опубліковано від 4 до 10 днів, довше при повільному загоєнні (S73, S85, S87, S90)
limit-reason-rate = близько 1 mm на добу; вище 1.5 mm поганий регенерат у 9 разів імовірніший, при повільному регулюванні кістка може зростися (S91, S92)
limit-reason-length-beyond-the-goal = надмірна дистракція лише дає місце для повороту; більша – окрема ціль (рішення проєкту)
limit-reason-click = застосовують 0.25, 0.5 і 1 mm (S41, S73)
limit-reason-consolidation = новій кістці потрібно ще приблизно стільки ж часу, скільки тривало її утворення, у декого більше; два роки вказують на хибну одиницю (рішення проєкту)
limit-reason-days-of-an-interruption = кістка далі зростається, поки нічого не крутять: що довше, то менше підходить старий план (рішення проєкту)
limit-reason-time-between-two-turns-of-a-day = близькі в часі регулювання – це один великий крок для кістки і м’яких тканин (рішення проєкту)
limit-reason-duration-of-turning = 150 mm при 0.75 mm на добу; довший план – ознака неправильного числа (рішення проєкту)
limit-reason-movement-of-a-watched-point-in-a-day = вище 1.5 mm на добу поганий регенерат у 9 разів імовірніший (S92); верхня межа така сама, як для призначеного темпу
# $text is what stands in the case
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = від { $low } до { $high } { $unit }
caution-outside-recommended-do = перевірте; причина: { $reason }
caution-outside-recommended-times-found = два регулювання з проміжком { $minutes } хв
caution-outside-recommended-times-allowed = від { $low } до { $high } { $unit }
caution-outside-recommended-times-do = розподіліть їх протягом дня; причина: { $reason }
caution-outside-recommended-hold-found = днів без регулювання після рядка { $row }: { $days }
caution-outside-recommended-hold-allowed = від { $low } до { $high } { $unit }
caution-outside-recommended-hold-do = перегляньте нові знімки до продовження регулювання; причина: { $reason }
caution-outside-recommended-duration-found = днів від першого до останнього регулювання: { $days }
caution-outside-recommended-duration-allowed = від { $low } до { $high } { $unit }
caution-outside-recommended-duration-do = перевірте довжини і темп; причина: { $reason }
# $system and $status come from the frame file
caution-frame-not-verified-found = система апарата `{ $system }` має статус `{ $status }`
caution-frame-not-verified-allowed = статус `verified`
caution-frame-not-verified-do = до застосування порівняйте початкові й кінцеві довжини з програмою виробника
# $keys are keys of the case file
caution-clinic-missing-found = під `clinic` бракує: { $keys }
caution-clinic-missing-allowed = назва, хірург, телефон і екстрений телефон
caution-clinic-missing-do = упишіть у дані випадку або від руки на першій сторінці
# $read and $start are dates such as 2026-11-09
caution-read-on-old-found = покази стійок знято { $read }, початок { $start }; днів між ними: { $days }
caution-read-on-old-allowed = від { $low } до { $high } { $unit }
caution-read-on-old-do = зніміть покази стійок знову в день початку
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = цілі клацання по { $click } mm від { $shortest } mm
caution-reading-off-scale-do = зніміть показ стійки { $strut } знову; таблиця рахує далі від записаного показу
caution-reading-off-scale-exchange-found = { $mm } mm на новій стійці { $strut }
caution-reading-off-scale-exchange-allowed = цілі клацання по { $click } mm від { $shortest } mm
caution-reading-off-scale-exchange-do = установіть нову стійку між двома клацаннями або на найближче клацання і сплануйте заново за показами
# $order such as 2, 3, 4, 5, 6, 1
caution-order-fits-better-found = за записаної нумерації рухоме кільце відхилене на { $written } mm від перпендикулярного положення до своєї кістки; з показами стійок { $order } на місцях 1, 2, 3, 4, 5, 6 воно було б відхилене на { $mm } mm
caution-order-fits-better-allowed = стійки пронумеровано проти годинникової стрілки, якщо дивитися з проксимального боку
caution-order-fits-better-do = перевірте на апараті, яка стійка має номер 1 і в який бік ідуть номери
caution-order-cannot-tell-found = інших способів пронумерувати стійки, за яких ці шість показів підходять так само добре: { $count }; визначити не можна
caution-order-cannot-tell-allowed = стійки пронумеровано проти годинникової стрілки, якщо дивитися з проксимального боку
caution-order-cannot-tell-do = перевірте на апараті, яка стійка має номер 1 і в який бік ідуть номери
caution-strut-near-end-found = стійка { $strut } підходить на { $mm } mm до кінця своєї шкали в день { $day }
caution-strut-near-end-allowed = { $least } mm або більше
caution-strut-near-end-do = тримайте напоготові довшу або коротшу стійку чи плануйте з іншою моделлю
# $date such as 2026-11-09
caution-window-narrow-found = стійка { $strut }: лише день { $day } ({ $date })
caution-window-narrow-allowed = два дні або більше
caution-window-narrow-do = пропущений візит припиняє регулювання: виберіть для початку іншу стійку або ретельно сплануйте візит
# $stage as it stands in the case file
caution-stage-idle-found = етап { $number }, `{ $stage }`: кістка вже там
caution-stage-idle-allowed = етапи, які щось переміщують
caution-stage-idle-do = видаліть етап або перевірте числа
caution-bones-collide-found = кінці кістки заходять один в одного до { $mm } mm у день { $day } ({ $date }), починаючи з дня { $first }
caution-bones-collide-allowed = від { $low } до { $high } { $unit }
caution-bones-collide-do = жоден зі звичайних порядків етапів цього не уникає; перевірте ціль, рівень перетину і діаметр кістки там
caution-bones-collide-clear-found = кінці кістки заходять один в одного до { $mm } mm у день { $day } ({ $date }), починаючи з дня { $first }
caution-bones-collide-clear-allowed = від { $low } до { $high } { $unit }
# $path as it stands in a case file
caution-bones-collide-clear-do = кінці кістки не заходять один в одного при `path: { $path }`; сплануйте так і перегляньте стійки та дні
caution-bones-collide-goal-found = кінці кістки заходять один в одного до { $mm } mm у день { $day } ({ $date }), починаючи з дня { $first }
caution-bones-collide-goal-allowed = від { $low } до { $high } { $unit }
caution-bones-collide-goal-do = уже в самій цілі кінці кістки заходять один в одного на { $goal } mm: жоден порядок етапів цього не уникає; перевірте ціль, рівень перетину і діаметр кістки там
# $point is one of point-..., or a name that the surgeon gave
caution-rate-high-found = { $point }: { $mm } mm у день { $day } ({ $date })
caution-rate-high-allowed = від { $low } до { $high } { $unit }
caution-rate-high-do = знизьте темп або використайте дрібніші клацання; причина: { $reason }
caution-rate-low-found = { $mm } mm довжини на етапі { $first } при { $rate } mm на добу в центрі перетину
caution-rate-low-allowed = { $least } mm на добу або більше
caution-rate-low-do = змінюйте довжину на окремому етапі або допустіть вищий темп у точках, які його стримують
caution-rate-low-stages-found = { $mm } mm довжини на етапах від { $first } до { $last } при { $rate } mm на добу в центрі перетину
caution-rate-low-stages-allowed = { $least } mm на добу або більше
caution-rate-low-stages-do = змінюйте довжину на окремому етапі або допустіть вищий темп у точках, які його стримують
caution-between-rounds-found = при поділі кістка за 24 години зміщується на { $mm } mm далі, ніж призначено, і назад
caution-between-rounds-allowed = { $most } mm: удвічі більше, ніж може зсунути кістку одне клацання
caution-between-rounds-do = крутіть кожну стійку в кожен час або виберіть для групи протилежні стійки
caution-step-large-found = крок { $mm } mm; заплановано { $planned } mm
caution-step-large-allowed = кроки до { $most } mm без цього застереження
caution-step-large-do = якщо це важливо, використайте стійки з дрібнішими клацаннями або менше регулювань на день
caution-walked-fast-found = цілі клацання зсувають кістку за 24 години на { $mm } mm далі, ніж призначено
caution-walked-fast-allowed = { $most } mm: удвічі більше, ніж може зсунути кістку одне клацання
caution-walked-fast-do = приберіть `rounding: nearest`, використайте стійки з дрібнішими клацаннями або нижчий темп
caution-click-moves-far-found = одне клацання однієї стійки зсуває кістку або точку ризику на величину до { $mm } mm
caution-click-moves-far-allowed = від { $low } до { $high } { $unit }
caution-click-moves-far-do = використайте стійки з дрібнішими клацаннями, більші кільця або кільце ближче до перетину
caution-frame-flexible-found = число обумовленості { $worst } у рядку { $row }
caution-frame-flexible-allowed = до { $most }
caution-frame-flexible-do = мала похибка однієї стійки сильно зсуває кістку: виберіть іншу відстань між кільцями або більші кільця
# $languages is a list of language-...
caution-translation-unreviewed-found = слова, яких не перевірив жоден клініцист, цими мовами: { $languages }
caution-translation-unreviewed-allowed = слова, які прочитав клініцист, названий у файлі мови
caution-translation-unreviewed-do = до застосування дайте прочитати сторінки клініцисту, який володіє цією мовою
caution-care-missing-found = не вказано ні вправ, ні догляду біля стрижнів і спиць, ні навантаження на кінцівку
caution-care-missing-allowed = щоденні вправи та догляд під `care`
caution-care-missing-do = упишіть їх у дані випадку: подовження без щоденних вправ шкодить
caution-care-missing-exercises-found = немає вправ
caution-care-missing-exercises-allowed = щоденні вправи та догляд під `care`
caution-care-missing-exercises-do = упишіть їх у дані випадку: подовження без щоденних вправ шкодить
