# The words of hexfix in Russian.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
# Printed on the patient's first page while reviewed-by is none.
not-reviewed = Слова на этих страницах ещё не проверил ни один врач и ни одна медсестра.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } и { $last }
# $weekday such as Monday, $date such as 9 November 2026
date-long = { $weekday }, { $date }
date-day = { $day } { $month } { $year } года
# As they stand inside a date.
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
# At the head of a calendar, or alone.
month-name-1 = Январь
month-name-2 = Февраль
month-name-3 = Март
month-name-4 = Апрель
month-name-5 = Май
month-name-6 = Июнь
month-name-7 = Июль
month-name-8 = Август
month-name-9 = Сентябрь
month-name-10 = Октябрь
month-name-11 = Ноябрь
month-name-12 = Декабрь
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
# At the head of a calendar: two or three letters.
weekday-short-1 = Пн
weekday-short-2 = Вт
weekday-short-3 = Ср
weekday-short-4 = Чт
weekday-short-5 = Пт
weekday-short-6 = Сб
weekday-short-7 = Вс
limb-left-femur = левая бедренная кость
limb-right-femur = правая бедренная кость
limb-left-tibia = левая большеберцовая кость
limb-right-tibia = правая большеберцовая кость
limb-left-humerus = левая плечевая кость
limb-right-humerus = правая плечевая кость
limb-left-forearm = левое предплечье
limb-right-forearm = правое предплечье

## On every page

not-a-device = Не медицинское изделие: только для обучения, стендовых испытаний и второй проверки
# At the foot of every page. $code and $fingerprint are short codes.
page-running = { $code }, версия { $revision }, отпечаток { $fingerprint }
page-number = страница { $page } из { $pages }
caution-once = Внимание: { $title }
caution-often = Внимание ({ $count }×): { $title }

## For the patient: the first page

patient-title = Ваш аппарат: как крутить страты
patient-name = Имя и фамилия
patient-born = Дата рождения
patient-record = Номер карты
patient-frame-on = Место аппарата
# The limb in words that a patient uses; stands after "Frame on".
patient-limb-left-femur = левое бедро
patient-limb-right-femur = правое бедро
patient-limb-left-tibia = левая голень
patient-limb-right-tibia = правая голень
patient-limb-left-humerus = левое плечо (выше локтя)
patient-limb-right-humerus = правое плечо (выше локтя)
patient-limb-left-forearm = левое предплечье
patient-limb-right-forearm = правое предплечье
patient-plan = План
patient-plan-is = { $code }, версия { $revision }
patient-plan-replaces = { $code }, версия { $revision }. Заменяет все страницы с меньшим номером версии.
patient-signed = Верно только с подписью
patient-steps = Что делать каждый раз
patient-step-find = Найдите первую строку без галочки.
patient-step-check = Сверьте день, дату и время.
patient-step-turn = Крутите страту 1, пока её шкала не покажет число из таблицы.
patient-step-others = Потом страты 2, 3, 4, 5 и 6: каждую до её числа.
patient-step-tick = Снова прочтите все шесть шкал. Потом поставьте галочку в строке.
patient-step-evening = Раз в день пишите, что видно на всех шести шкалах.
patient-stop = Что-то не так? Стоп: не крутите и звоните.
patient-call-hours = В рабочие часы: { $number }
patient-call-always = В любой час: { $number }
patient-call-blank = Здесь клиника впишет свои телефоны.
patient-blank-clinic = Клиника и врач
patient-blank-telephone = Телефон в рабочие часы
patient-blank-emergency = Телефон на любой час
patient-struts = Ваши шесть страт
patient-struts-how = Таким вы видите аппарат, когда смотрите на свою ногу или руку сверху. Вверху рисунка то, что у вас спереди. У каждой страты есть номер и знак.
patient-struts-caption = Ваш аппарат, вид сверху
# $struts is a list of sentences patient-struts-one
patient-struts-seen = Аппарат, вид сверху. Вверху то, что у вас спереди. { $struts }
patient-struts-one = Страта { $strut } стоит { $place }. Её знак: { $sign }.
# On the drawing
patient-struts-front = спереди
patient-struts-back = сзади
patient-struts-left = слева
patient-struts-right = справа
# Where a strut sits, seen by the patient. In the head of a narrow column: short words.
place-front = спереди
place-front-left = спереди слева
place-left = слева
place-back-left = сзади слева
place-back = сзади
place-back-right = сзади справа
place-right = справа
place-front-right = спереди справа
# The signs of the struts, for those who cannot see them
sign-1 = белый круг
sign-2 = чёрный треугольник
sign-3 = квадрат с косыми линиями
sign-4 = ромб с линиями слева направо
sign-5 = пятиугольник с точками
sign-6 = крест с линиями сверху вниз

## For the patient: when something goes wrong

wrong-title = Если что-то не так
wrong-missed = Вы пропустили подкрутку
wrong-missed-plain-1 = Не крутите два раза, чтобы догнать.
wrong-missed-plain-2 = Больше не крутите. Позвоните в клинику.
wrong-doubled = Вы сделали одну подкрутку два раза
wrong-doubled-plain-1 = Не крутите назад сами.
wrong-doubled-plain-2 = Больше не крутите. Позвоните в клинику.
wrong-reading = Страта показывает другое число
wrong-reading-plain-1 = Не исправляйте: не крутите до нужного числа.
wrong-reading-plain-2 = Больше не крутите. Запишите число и позвоните в клинику.
wrong-alarm = У вас боль, онемение или жар
wrong-alarm-plain-1 = Стоп. Не крутите ни одну страту.
wrong-alarm-plain-2 = Звоните в клинику сразу, в любой час.
wrong-call = Телефон: { $number }.
wrong-call-blank = Звоните по номеру с вашей первой страницы.

## For the patient: the chart

chart-title = Таблица страт
chart-caption = Что должна показать каждая страта после каждой подкрутки
chart-row = Строка, день и время
chart-done = Готово
# Over a narrow box: the letters of one's name
chart-initials = Инициалы
# For a screen reader
chart-box-tick = место для галочки
chart-box-initials = место для инициалов
chart-box-reading = место для числа со шкалы
chart-shown-again = показано снова, уже есть на странице { $page }
chart-start = В начале
chart-now = Сейчас: строка { $row } сделана
# $when is a day, $time such as 08:00
chart-when = { $when }, { $time }
# Under a reading, in a narrow cell: at most three short lines
chart-longer = { $clicks ->
    [one] длиннее на { $clicks }{"\u00A0"}щелчок
    [few] длиннее на { $clicks }{"\u00A0"}щелчка
    [many] длиннее на { $clicks }{"\u00A0"}щелчков
   *[other] длиннее на { $clicks }{"\u00A0"}щелчка
}
chart-shorter = { $clicks ->
    [one] короче на { $clicks }{"\u00A0"}щелчок
    [few] короче на { $clicks }{"\u00A0"}щелчка
    [many] короче на { $clicks }{"\u00A0"}щелчков
   *[other] короче на { $clicks }{"\u00A0"}щелчка
}
chart-leave = не крутить
chart-read-now = Что страты показывают сейчас
chart-first = Первая подкрутка: { $day }, { $time }.
chart-next = Следующая подкрутка: { $day }, { $time }.
chart-last = Последняя подкрутка: { $day }, { $time }.
chart-only = Только одна подкрутка: { $day }, { $time }.
# $times is a list such as 08:00 and 20:00
chart-each-day = { $count ->
    [one] Каждый день: одна подкрутка, в { $times }.
    [few] Каждый день: { $count } подкрутки, в { $times }.
    [many] Каждый день: { $count } подкруток, в { $times }.
   *[other] Каждый день: { $count } подкрутки, в { $times }.
}
chart-how = Как читать таблицу
chart-intro = Крупное число: столько должна показать шкала после подкрутки. Слова под ним говорят, в какую сторону крутить и на сколько.
chart-intro-idle = У всех шести стоит «{ $leave }»? Ничего не крутите, поставьте галочку в строке.
chart-intro-split = Каждый раз крутят только часть страт. Их числа жирные.
chart-intro-bars = Широкая серая полоса: это приём. Сделайте, что на ней написано.
chart-intro-missed = Пропустили строку? Никогда не делайте две строки сразу. Позвоните в клинику.
chart-end = Конец таблицы
chart-end-stop = После последней строки не крутите ни одну страту. Позвоните в клинику.
chart-new = Новая таблица: версия { $revision }
chart-new-replaces = Эта таблица заменяет все старые страницы { $code }. Старые страницы верните.
chart-new-held = Подкрутки прервали после строки { $row }.
chart-new-read = День, когда прочли шкалы страт: { $day }.
chart-new-wait = Ничего не крутите до этого срока: { $day }, { $time }.
chart-exchange = { $day }: идите в клинику. { $count ->
    [one] Новая страта { $struts }.
    [few] Новые страты { $struts }.
    [many] Новые страты { $struts }.
   *[other] Новые страты { $struts }.
}
chart-exchange-wait = В этот день ничего не крутите до приёма.
chart-visit-late = После приёма время строки прошло? Спросите в клинике, что делать.
chart-exchange-old = Страта { $strut }: старая страта должна показать { $reading }.
chart-exchange-new = Страта { $strut }: новая страта должна показать { $reading }.
chart-clinic = { $day }: идите в клинику.
chart-clinic-wait = В этот день ничего не крутите до приёма.
chart-clinic-take = Возьмите эти страницы с собой.
chart-film = { $day }: сделайте рентген.
chart-film-go-on = Крутите страты, как в любой другой день.

## For the patient: the journey

journey-title = Ваше лечение от начала до конца
journey-calendar = Ваш календарь
journey-surgery = Операция
journey-rest = Перерыв
journey-rest-is = { $first } – { $last }. Ничего не крутите.
journey-turning = Подкрутки
journey-turning-is = { $first } – { $last }.
journey-turning-one = Только { $day }.
journey-last = Последняя подкрутка
journey-visits = Клиника
journey-films = Рентген
journey-harden = Новая кость твердеет
journey-harden-weeks = От { $from } до { $to } недель после последней подкрутки.
journey-harden-weeks-one = { $from ->
    [one] { $from } неделя после последней подкрутки.
    [few] { $from } недели после последней подкрутки.
    [many] { $from } недель после последней подкрутки.
   *[other] { $from } недели после последней подкрутки.
}
journey-harden-until = Конец этого срока: { $first } – { $last }.
journey-harden-until-one = Конец этого срока: { $day }.
journey-harden-doctor = Сколько ждать, решает врач.
journey-removal = Аппарат снимают
journey-removal-doctor = Когда, решает врач.
journey-expected = Эти дни пока только план. Они могут измениться.
# The calendar. A letter stands in the field of a day; choose the first letter of the word.
calendar-surgery-letter = О
calendar-clinic-letter = К
calendar-film-letter = Р
calendar-exchange-letter = Н
calendar-surgery = { $letter }: операция
calendar-clinic = { $letter }: клиника
calendar-film = { $letter }: рентген
calendar-exchange = { $letter }: клиника, новая страта
calendar-rest = точки: перерыв, ничего не крутить
calendar-turning = толстая рамка: крутить страты
calendar-caption = Каждый ряд: одна неделя
calendar-seen = Календарь: { $first } – { $last }. { $phases }

## For the patient: exercise and care

care-title = Упражнения и уход
care-why = Двигать суставы каждый день так же важно, как крутить страты.
care-exercises = Упражнения
care-exercise = { $times ->
    [one] { $text }: { $times } раз в день
    [few] { $text }: { $times } раза в день
    [many] { $text }: { $times } раз в день
   *[other] { $text }: { $times } раза в день
}
care-pin-sites = Уход за кожей у стержней и спиц
care-weight = Нагрузка на ногу или руку
care-blank = Это впишет клиника.
care-ask = Об упражнениях и уходе спросите в клинике. Сами не начинайте.
care-grid = Отметьте, что вы сделали
care-grid-week = Неделя с этого дня: { $day }
care-grid-caption = Места для галочек, неделя с этого дня: { $day }
care-grid-pin-sites = Уход за кожей

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = Крутить страты: строка { $row }, версия таблицы { $revision }
ics-turn-rows = Крутить страты: строки с { $first } по { $last }, версия таблицы { $revision }
ics-visit = Идти в клинику
ics-exchange = { $count ->
    [one] Идти в клинику: новая страта { $struts }
    [few] Идти в клинику: новые страты { $struts }
    [many] Идти в клинику: новые страты { $struts }
   *[other] Идти в клинику: новые страты { $struts }
}
ics-film = Сделать рентген
ics-end = Последний день подкруток по нынешнему плану

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = одно из значений вне рекомендуемых пределов
caution-title-frame-not-verified = геометрия аппарата не проверена
caution-title-clinic-missing = в данных клиники нет телефона, названия или имени
caution-title-read-on-old = шкалы страт прочитаны более чем за день до начала
caution-title-reading-off-scale = показание лежит между двумя щелчками
caution-title-order-fits-better = показания лучше подходят к другому порядку страт
caution-title-order-cannot-tell = по показаниям нельзя понять, верен ли порядок страт
caution-title-strut-near-end = страта подходит близко к концу своей шкалы
caution-title-window-narrow = страту можно заменить только в один день
caution-title-stage-idle = одному из этапов пути нечего делать
caution-title-bones-collide = концы кости по пути упираются друг в друга
caution-title-rate-high = одна из точек кости движется быстро
caution-title-rate-low = кость удлиняется медленно и может срастись слишком рано
caution-title-between-rounds = положения между двумя раундами деления далеко сдвигают кость
caution-title-step-large = отдельный шаг больше, чем в плане
caution-title-walked-fast = целые щелчки двигают кость быстрее, чем назначено
caution-title-click-moves-far = один щелчок одной страты далеко сдвигает кость
caution-title-frame-flexible = малые ошибки страт сильно сдвигают кость
caution-title-translation-unreviewed = перевод не проверен клиницистом
caution-title-care-missing = в данных случая ничего нет об упражнениях и уходе

## For the surgeon: words used in many places

# Between parts of a sentence that have commas of their own
surgeon-list-semicolon = ;{" "}
# The names of the languages, in a list
language-en = английский
language-de = немецкий
language-fr = французский
language-es = испанский
language-pt = португальский
language-it = итальянский
language-pl = польский
language-tr = турецкий
language-ru = русский
language-uk = украинский
language-el = греческий
language-ar = арабский
# Directions, alone: at the edge of a drawing, or after "On the left is"
direction-proximal = проксимально
direction-distal = дистально
direction-medial = медиально
direction-lateral = латерально
direction-anterior = кпереди
direction-posterior = кзади
# A size towards a direction: $size such as 12° or 5 mm. For places: after "lies" or "moves", alone or in a list
toward-varus = { $size } варуса
toward-valgus = { $size } вальгуса
toward-apex-anterior = { $size } с вершиной кпереди
toward-apex-posterior = { $size } с вершиной кзади
toward-medial = на { $size } медиально
toward-lateral = на { $size } латерально
toward-anterior = на { $size } кпереди
toward-posterior = на { $size } кзади
toward-proximal = на { $size } проксимально
toward-distal = на { $size } дистально
toward-internal = { $size } внутренней ротации
toward-external = { $size } наружной ротации
toward-short = { $size } укорочения
toward-long = { $size } избыточной длины
# Where a point lies. $parts is a list such as 5 mm medial and 60 mm proximal
offsets-none = в начале координат
offsets-some = { $parts } от начала координат
# A span of rows, days or readings
span = { $first }–{ $last }
# Units after a number; they stay in the plural
unit-mm = mm
unit-deg = °
unit-mm-day = mm/сут
unit-days = дней
unit-weeks = недель
unit-minutes = минут
unit-clicks = щелчков
unit-click = щелчок
unit-rows = строк
unit-turns = регулировок
unit-stages = этапов
unit-deg-or-mm = ° или mm
# The points of the bone end that are watched, in a table and before a colon or a comma
point-bone-end-front = конец кости, спереди
point-bone-end-front-left = конец кости, спереди слева
point-bone-end-left = конец кости, слева
point-bone-end-back-left = конец кости, сзади слева
point-bone-end-back = конец кости, сзади
point-bone-end-back-right = конец кости, сзади справа
point-bone-end-right = конец кости, справа
point-bone-end-front-right = конец кости, спереди справа
# What a stage of the path moves, in a list
parameter-length = длина
parameter-angulation = ангуляция
parameter-rotation = ротация
parameter-translation = трансляция

## For the surgeon: headings

surgeon-title = Для хирурга
surgeon-not-a-device = Это не медицинское изделие
intended-use = hexfix служит для обучения, для стендовых испытаний и для второй проверки разрешённого программного обеспечения. Это не медицинское изделие, и оно не должно быть единственной основой лечения.
surgeon-does = Что делает план
surgeon-entered = Что введено
surgeon-views = Виды AP, боковой и аксиальный, в масштабе
surgeon-stages = Этапы
surgeon-exchanges = Замены страт
surgeon-path = Путь концов кости
surgeon-days = Темп и показания по дням
surgeon-struts = Страты
surgeon-movement = Движение концов кости и точек риска
surgeon-sure = Насколько надёжен итог
surgeon-checks = Проверки вторым решателем
surgeon-proved = Для каждой регулировки доказано отсутствие сингулярностей
surgeon-cautions = Предупреждения
surgeon-made-by = Чем выполнено
surgeon-sign = Проверил(а), подпись
surgeon-sign-date = Дата

## For the surgeon: what the plan does

# $limb such as right tibia
summary-head = { $fragment ->
    [proximal] { $code } версия { $revision }, { $limb }: перемещается проксимальный фрагмент.
   *[distal] { $code } версия { $revision }, { $limb }: перемещается дистальный фрагмент.
}
# An entry of the next section, repeated: its label and its sentences
summary-entry = { $label }: { $text }
# $apex is one of the messages apex-...
summary-bend = { $turned ->
    [no] В начале: изгиб { $bend }° в одной плоскости, отклонённой на { $tilt }° от фронтальной, { $apex }; план не поворачивает кость.
   *[yes] В начале: изгиб { $bend }° в одной плоскости, отклонённой на { $tilt }° от фронтальной, { $apex }; план поворачивает кость на { $turn }° вокруг одной оси.
}
summary-straight = { $turned ->
    [no] В начале: изгиба кости нет; план не поворачивает кость.
   *[yes] В начале: изгиба кости нет; план поворачивает кость на { $turn }° вокруг одной оси.
}
apex-anterior = вершина кпереди
apex-posterior = вершина кзади
apex-medial = вершина медиально
apex-lateral = вершина латерально
apex-anterior-medial = вершина кпереди и медиально
apex-anterior-lateral = вершина кпереди и латерально
apex-posterior-medial = вершина кзади и медиально
apex-posterior-lateral = вершина кзади и латерально
# $first, $last and $date such as Monday 9 November 2026
summary-turning = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} регулировок ({ $first } – { $last }), в { $rows ->
    [one] { $rows } строке
    [few] { $rows } строках
    [many] { $rows } строках
   *[other] { $rows } строки
}; темп не более { $rate } mm в сутки.
summary-turning-one-day = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} регулировок ({ $date }), в { $rows ->
    [one] { $rows } строке
    [few] { $rows } строках
    [many] { $rows } строках
   *[other] { $rows } строки
}; темп не более { $rate } mm в сутки.
# $changes is a list of summary-strut and summary-strut-models
summary-struts = Страты: { $changes }.
summary-strut = { $strut } от { $start } до { $end } mm
summary-strut-models = { $strut } от { $start } mm на «{ $from }» до { $end } mm на «{ $to }»
summary-residual = Целые щелчки заканчиваются в { $mm } mm и { $deg }° от точной цели.
summary-exchange = Замена в клинике ({ $date }), до первой регулировки: страта { $strut } с «{ $from }» ({ $old } mm) на «{ $to }» ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Конечность
# $limb is one of limb-..., as a sentence of its own
restated-limb-is = { $bone ->
    [left-femur] Левая бедренная кость.
    [right-femur] Правая бедренная кость.
    [left-tibia] Левая большеберцовая кость.
    [right-tibia] Правая большеберцовая кость.
    [left-humerus] Левая плечевая кость.
    [right-humerus] Правая плечевая кость.
    [left-forearm] Левое предплечье.
   *[right-forearm] Правое предплечье.
}
restated-moves = Какая часть движется
restated-moves-is = { $fragment ->
    [proximal] Дистальный фрагмент и его кольцо неподвижны. Проксимальный фрагмент и его кольцо движутся.
   *[distal] Проксимальный фрагмент и его кольцо неподвижны. Дистальный фрагмент и его кольцо движутся.
}
restated-deformity-ap = Деформация, снимок AP
restated-deformity-lateral = Деформация, боковой снимок
restated-deformity-axial = Деформация, аксиально
restated-goal = Цель
restated-goal-ap = Цель, снимок AP
restated-goal-lateral = Цель, боковой снимок
restated-goal-axial = Цель, аксиально
restated-goal-straight = Прямо, без трансляции, без ротации, равная длина.
# $bend such as 12° varus
restated-bend = { $bend }.
restated-bend-none = Ангуляции нет.
# $there and $back such as 5 mm medial and 5 mm lateral
restated-shift = Дистальный фрагмент лежит { $there } от проксимального; проксимальный фрагмент лежит { $back } от дистального.
restated-shift-none = Трансляции нет.
# $there and $back such as 8° internal and 8° external
restated-rotation = Дистальный фрагмент относительно проксимального в положении { $there }; проксимальный фрагмент относительно дистального в положении { $back }.
restated-rotation-none = Ротации нет.
restated-length-short = Отмеченные точки лежат вдоль кости на { $mm } mm слишком близко друг к другу (укорочение).
restated-length-long = Отмеченные точки лежат вдоль кости на { $mm } mm слишком далеко друг от друга (избыточная длина).
restated-length-none = Расстояние между отмеченными точками такое, каким должно быть.
restated-frame = Аппарат
# $maker, $status, $file and the names come from the frame file
restated-frame-alike = Система «{ $system }» (изготовитель { $maker }, статус { $status }, файл { $file }): проксимальное кольцо «{ $proximal }», дистальное кольцо «{ $distal }», шесть страт «{ $strut }».
# $struts is a list of restated-frame-strut
restated-frame-mixed = Система «{ $system }» (изготовитель { $maker }, статус { $status }, файл { $file }): проксимальное кольцо «{ $proximal }», дистальное кольцо «{ $distal }», страты { $struts }.
restated-frame-strut = { $strut } «{ $model }»
restated-attachment = Наложение
restated-attachment-read = Аппарат на конечности; показания страт с 1 по 6: { $readings } mm.
restated-attachment-square = Аппарат спланирован так, чтобы закончить ровно: в цели его кольца параллельны, соосны и находятся на расстоянии { $mm } mm.
restated-mounting = Монтаж
# $place is offsets-none or offsets-some
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Центр проксимального кольца лежит { $place }; его передняя метка повёрнута на { $angle }° внутрь (от переднего направления в медиальную сторону).
       *[distal] Центр дистального кольца лежит { $place }; его передняя метка повёрнута на { $angle }° внутрь (от переднего направления в медиальную сторону).
    }
    [external] { $fragment ->
        [proximal] Центр проксимального кольца лежит { $place }; его передняя метка повёрнута на { $angle }° наружу (от переднего направления в латеральную сторону).
       *[distal] Центр дистального кольца лежит { $place }; его передняя метка повёрнута на { $angle }° наружу (от переднего направления в латеральную сторону).
    }
   *[none] { $fragment ->
        [proximal] Центр проксимального кольца лежит { $place }; его передняя метка направлена точно кпереди.
       *[distal] Центр дистального кольца лежит { $place }; его передняя метка направлена точно кпереди.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Принято, что кольцо перпендикулярно проксимальному фрагменту: другое положение пока нельзя описать.
   *[distal] Принято, что кольцо перпендикулярно дистальному фрагменту: другое положение пока нельзя описать.
}
restated-osteotomy = Остеотомия
restated-osteotomy-at = Пересечение кости лежит на уровне начала координат; диаметр кости там { $mm } mm.
# $level such as 10 mm distal
restated-osteotomy-off = Пересечение кости лежит { $level } от начала координат; диаметр кости там { $mm } mm.
# $point is a name that the surgeon gave
restated-at-risk = Под угрозой: { $point }
# $place is offsets-none or offsets-some
restated-at-risk-as-bone = { $fragment ->
    [proximal] Лежит { $place } и движется вместе с проксимальным фрагментом; не более { $rate } mm в сутки, как кость.
   *[distal] Лежит { $place } и движется вместе с дистальным фрагментом; не более { $rate } mm в сутки, как кость.
}
restated-at-risk-own = { $fragment ->
    [proximal] Лежит { $place } и движется вместе с проксимальным фрагментом; не более { $rate } mm в сутки.
   *[distal] Лежит { $place } и движется вместе с дистальным фрагментом; не более { $rate } mm в сутки.
}
restated-treatment = Лечение
restated-latency = { $days ->
    [one] Операция: { $surgery }; латентный период { $days } день; первая регулировка: { $first }.
    [few] Операция: { $surgery }; латентный период { $days } дня; первая регулировка: { $first }.
    [many] Операция: { $surgery }; латентный период { $days } дней; первая регулировка: { $first }.
   *[other] Операция: { $surgery }; латентный период { $days } дня; первая регулировка: { $first }.
}
restated-start = Операция: { $surgery }. Показания страт сняты: { $read }; ни одной регулировки до первой регулировки этого плана: { $first }.
restated-rate = Не более { $rate } mm в сутки на концах кости.
# $times is a list such as 08:00 and 20:00
restated-rhythm = { $count ->
    [one] { $count } регулировка в день в { $times }, каждый раз все страты.
    [few] { $count } равные регулировки в день в { $times }, каждый раз все страты.
    [many] { $count } равных регулировок в день в { $times }, каждый раз все страты.
   *[other] { $count } равной регулировки в день в { $times }, каждый раз все страты.
}
# $groups is a list of restated-split-one
restated-split = В каждое время суток регулируют свои страты: { $groups }.
# $struts is a list such as 1, 3 and 5
restated-split-one = { $struts } в { $time }
restated-together = Путь: прямая линия соответствующей точки, одна ось вращения.
restated-screw = Путь: одно винтовое движение, то есть поворот вокруг одной прямой в пространстве и сдвиг вдоль неё.
# $stages is a list of restated-stage
restated-stages = Путь по этапам: { $stages }.
restated-stage = ({ $number }) { $stage }
# $what is a list of parameter-...; in the middle of a sentence
stage-whole = { $what } до цели
# $part such as 20 mm or 5°
stage-first = { $what }, первые { $part }
# $there such as 5 mm long
stage-beyond = { $what } до положения { $there } относительно цели
restated-smooth = Целые щелчки выбраны так, чтобы шаги кости были малыми.
restated-nearest = Каждая страта на щелчке, ближайшем к её точной длине.
restated-hold = Регулировку приостановили после строки { $row }; продолжение: { $date }.
# $days is a list of days of the week and dates
restated-visits = Приёмы для замен: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] За один приём можно заменить не более { $count } страты.
    [few] За один приём можно заменить не более { $count } страт.
    [many] За один приём можно заменить не более { $count } страт.
   *[other] За один приём можно заменить не более { $count } страты.
}
restated-uncertainty = Неопределённость
# $ring is one of uncertain-ring-..., $films one of uncertain-films-...
restated-uncertainty-is = Стандартное отклонение каждого числа: { $ring }; { $films }.
uncertain-ring = положение кольца { $mm } mm и { $deg }°
uncertain-ring-distance = положение кольца { $mm } mm, углы известны точно
uncertain-ring-angle = положение кольца { $deg }°, расстояния известны точно
uncertain-ring-none = положение кольца известно точно
uncertain-films = деформация { $mm } mm и { $deg }°
uncertain-films-distance = деформация { $mm } mm, углы известны точно
uncertain-films-angle = деформация { $deg }°, расстояния известны точно
uncertain-films-none = деформация известна точно

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Серый: дистальный фрагмент, неподвижный. Белый: проксимальный фрагмент.
   *[distal] Серый: проксимальный фрагмент, неподвижный. Белый: дистальный фрагмент.
} Толстая линия поперёк конца кости: пересечение там, где оно было в начале. Чёрная точка: начало координат. Белая точка: соответствующая точка. Серые точки: точки риска. Вид AP – спереди, боковой вид – с латеральной стороны, аксиальный вид – с проксимальной стороны (линии от концов кости указывают на переднюю сторону каждого фрагмента).
# Before a comma or a word such as before
view-ap = Вид AP
view-lateral = Боковой вид
view-axial = Аксиальный вид
# Below the drawings; $view is view-ap, view-lateral or view-axial
view-before = { $view } до коррекции, { $limb }
view-half-way = { $view } на полпути (строка { $row }, день { $day }), { $limb }
view-after = { $view } после коррекции, { $limb }
# For those who cannot see the drawings
view-seen-before = { $view }, { $limb }, в начале: оба фрагмента кости с пересечением, оба кольца и шесть страт.
view-seen-half-way = { $view }, { $limb }, на полпути, после строки { $row } в день { $day }: оба фрагмента кости с пересечением, оба кольца и шесть страт.
view-seen-after = { $view }, { $limb }, в конце: оба фрагмента кости с пересечением, оба кольца и шесть страт.
view-edges = Слева: { $left }, справа: { $right }.
view-edges-all = Слева: { $left }, справа: { $right }, вверху: { $above }, внизу: { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, путь конца проксимального фрагмента, { $limb }
   *[distal] { $view }, путь конца дистального фрагмента, { $limb }
}
# Numbers in the drawing and the rows that they stand for
path-caption-row = { $caption }; { $number } – строка { $row }, конец – строка { $last }
path-caption-rows = { $caption }; номера от { $from } до { $to } – строки { $rows }, конец – строка { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: конец проксимального фрагмента в разных положениях на его пути (число положений: { $count }) и конец дистального фрагмента, который неподвижен.
   *[distal] { $view }, { $limb }: конец дистального фрагмента в разных положениях на его пути (число положений: { $count }) и конец проксимального фрагмента, который неподвижен.
}
# $ways is a list such as 3 mm lateral and 15 mm distal
path-seen-moves = В этом виде центр подвижного конца смещается { $ways }.
path-seen-stays = В этом виде центр подвижного конца заканчивает там, где начал.
# On the drawing
path-start = начало
path-end = конец

## For the surgeon: stages and exchanges

stages-caption = Этапы пути по порядку
stages-stage = Этап
stages-moves = Что меняется, пока остальное неизменно
stages-rows = Строки
stages-days = Дни
stages-nothing = нет: нечего делать
exchanges-caption = Страты, которые заменяют в клинике
exchanges-strut = Страта
exchanges-on = День замены
exchanges-window = Окно
exchanges-old = Старая страта, mm
exchanges-new = Новая страта, mm
# In the table. $date such as Monday 9 November 2026
exchanges-on-is = { $date }, день { $day }
exchanges-window-one = только день { $day }
exchanges-window-days = дни с { $first } по { $last }
# A model and its reading
exchanges-reading = { $model } при { $reading }
exchanges-rule = Каждую замену делают до первой регулировки этого дня, в том положении, в котором аппарат оставила последняя регулировка перед ней. Длина от шарнира до шарнира до и после замены одинакова. В любой день окна подходят обе страты; в другой день, чем выбранный, показания иные: спланируйте заново.

## For the surgeon: rates and readings over the days

days-extremes = Быстрее всего: { $fast }, { $fastest } mm в день { $fastday }. Медленнее всего за целый день: { $slow }, { $slowest } mm в день { $slowday }. Каждый день есть в файле данных.
# At the axes of a plot: short words
plot-mm-a-day = mm в сутки
plot-mm = mm
plot-day = день регулировки
plot-pause = пауза
plot-slowest = самая медленная точка
plot-fastest = самая быстрая точка
plot-ordered = назначено { $rate }
plot-caution = внимание выше { $rate }
plot-new-strut = новая страта
plot-strut = страта { $strut }
plot-rates-caption = Движение самой быстрой точки (сплошная линия, чёрные точки) и самой медленной (штриховая линия, белые точки) в каждый день регулировки, в миллиметрах в сутки
plot-readings-caption = Показания шести шкал в конце каждого дня регулировки, в миллиметрах; числа на обоих концах – номера страт
plot-ranges-caption = Где на своей шкале стоит каждая страта. Серое: от самого короткого до самого длинного показания установленной страты, с обоими числами. Вертикальная линия: замена. Скобка над ней: дни, в которые замена возможна
# For those who cannot see the plots. $days is one of plot-span-...
plot-rates-none = График движения за сутки без единого дня.
plot-rates-seen = График миллиметров в сутки ({ $days }). Самая быстрая точка смещается на { $fast }. Самая медленная точка смещается на { $slow }. Назначено: { $ordered } mm в сутки. { $over ->
    [0] Программа предупреждает выше { $caution } mm в сутки: ни одного дня.
    [one] Программа предупреждает выше { $caution } mm в сутки: { $over } день.
    [few] Программа предупреждает выше { $caution } mm в сутки: { $over } дня.
    [many] Программа предупреждает выше { $caution } mm в сутки: { $over } дней.
   *[other] Программа предупреждает выше { $caution } mm в сутки: { $over } дня.
}
plot-extreme = { $mm } mm (день { $day })
plot-extremes = { $least }–{ $most }
plot-span-day = день { $first }
plot-span-days = дни с { $first } по { $last }
# $pauses is a list of plot-span-day and plot-span-days
plot-span-pauses = { $days }, пауза: { $pauses }
plot-readings-none = График показаний без единого дня.
plot-readings-seen = График показаний шести страт ({ $days }).
plot-readings-strut = Страта { $strut } идёт от { $from } до { $to } mm, между { $least } и { $most } mm.
plot-readings-exchange = День { $day }: новая страта { $strut }.
plot-ranges-seen = График положения каждой из шести страт на её шкале ({ $days }).
plot-ranges-strut = Страта { $strut }, «{ $model }»: её шкала от { $shortest } до { $longest } mm, её показания от { $least } до { $most } mm.
plot-ranges-window = Страту { $strut } заменяют в день { $day }; возможно в дни с { $first } по { $last }.

## For the surgeon: the struts

struts-caption = Показания каждой страты в начале и в конце, в миллиметрах
struts-strut = Страта
struts-model = Модель
struts-scale = Шкала, mm
struts-start = Начало, mm
struts-end = Конец, mm
struts-change = Изменение, mm
struts-margin = Наименьший запас до конца шкалы, mm
struts-clicks = Всего щелчков
struts-longer = длиннее на { $mm }
struts-shorter = короче на { $mm }
struts-unchanged = нет
# A strut and the one that takes its place
struts-then = { $first }, затем { $next }

## For the surgeon: movement of the bone ends and points at risk

# $click such as 0.5 or 0.25 to 0.5
clicks-one = Один щелчок меняет страту на { $click } mm и сдвигает конец кости или точку риска не более чем на { $mm } mm.
clicks-coarse = Это больше запланированного шага { $mm } mm, поэтому отдельные шаги больше, чем в плане.
clicks-nearest = Каждая страта стоит на щелчке, ближайшем к её точной длине.
clicks-smooth = Щелчки каждой строки выбраны так, чтобы кость двигалась равными шагами; страта не обязана стоять на щелчке, ближайшем к её точной длине.
clicks-tube-row = В каждой строке концы кости могут отстоять от точного пути на { $mm } mm, а кость – на { $deg }° (столько может дать половина щелчка на каждой страте); второй решатель нашёл не более { $walkedmm } mm и { $walkeddeg }°.
clicks-tube-round = В конце каждого раунда концы кости могут отстоять от точного пути на { $mm } mm, а кость – на { $deg }° (столько может дать половина щелчка на каждой страте); второй решатель нашёл не более { $walkedmm } mm и { $walkeddeg }°.
clicks-back-none = Ни одну страту не крутят назад, против её направления.
clicks-back-one = Ни одну страту не крутят назад, против её направления, более чем на один щелчок.
movement-caption = Движение каждой наблюдаемой точки, в миллиметрах
movement-point = Точка
movement-a-day = Назначено в сутки
movement-a-round = Назначено за раунд
movement-a-turn = Назначено за регулировку
movement-step = Наибольший выполненный шаг
movement-day = Больше всего за 24 часа
movement-in-row = { $mm } (строка { $row })
movement-to-row = { $mm } (до строки { $row })

## For the surgeon: how sure the end is

# Followed by one of sure-matters-...
sure-what = { $fragment ->
    [proximal] Страты делают то, что сказано в таблице, что бы ни было измерено. Если измеренное число неверно, кость заканчивает рядом с целью. Таблица даёт для каждого числа, когда неверно только оно, насколько далеко от цели тогда центр конца проксимального фрагмента у пересечения и на сколько повёрнут фрагмент (худшее из обоих направлений).
   *[distal] Страты делают то, что сказано в таблице, что бы ни было измерено. Если измеренное число неверно, кость заканчивает рядом с целью. Таблица даёт для каждого числа, когда неверно только оно, насколько далеко от цели тогда центр конца дистального фрагмента у пересечения и на сколько повёрнут фрагмент (худшее из обоих направлений).
}
sure-matters-none = При принятых здесь ошибках ни одна из них не имеет значения.
sure-matters-moved = При принятых здесь ошибках конец кости сильнее всего смещает { $by }.
sure-matters-turned = При принятых здесь ошибках фрагмент сильнее всего поворачивает { $turning }.
sure-matters-both = При принятых здесь ошибках конец кости сильнее всего смещает { $by }, а фрагмент сильнее всего поворачивает { $turning }.
# $number is one of sure-in-..., $numbers a list of them, $size such as 3 mm or 2°
sure-error = ошибка: { $number } ({ $size })
sure-errors = любая из ошибок: { $numbers } (около { $size })
sure-in-ring-ap = положение кольца на снимке AP
sure-in-ring-lateral = положение кольца на боковом снимке
sure-in-ring-axial = положение кольца вдоль кости
sure-in-ring-rotation = ротация кольца
sure-in-ap-angulation = ангуляция AP
sure-in-ap-translation = трансляция AP
sure-in-lateral-angulation = ангуляция на боковом снимке
sure-in-lateral-translation = трансляция на боковом снимке
sure-in-axial-rotation = ротация кости
sure-in-axial-length = длина
# How likely the end is near the goal. $mm and $deg are limits such as 2 and 2
sure-chance = { $hundred ->
    [none] Менее 1 из 100 таких коррекций закончилась бы в пределах { $mm } mm и { $deg }° от цели.
    [all] Более 99 из 100 таких коррекций закончились бы в пределах { $mm } mm и { $deg }° от цели.
   *[some] Около { $count } из 100 таких коррекций закончились бы в пределах { $mm } mm и { $deg }° от цели.
}
sure-chance-exact = Если бы каждое число было точно верным, каждая коррекция закончилась бы в пределах { $mm } mm и { $deg }° от цели.
# The same in one line. $errors is sure-errors-given or sure-errors-assumed
sure-line = { $hundred ->
    [none] Менее 1 из 100 таких коррекций закончилась бы в пределах { $mm } mm и { $deg }° от цели ({ $errors }).
    [all] Более 99 из 100 таких коррекций закончились бы в пределах { $mm } mm и { $deg }° от цели ({ $errors }).
   *[some] Около { $count } из 100 таких коррекций закончились бы в пределах { $mm } mm и { $deg }° от цели ({ $errors }).
}
sure-line-exact = Если бы каждое число было точно верным, каждая коррекция закончилась бы в пределах { $mm } mm и { $deg }° от цели ({ $errors }).
# $ring and $films are sure-part or sure-part-none
sure-errors-given = ошибки измерения как в данных случая: кольцо { $ring }, деформация { $films }
sure-errors-assumed = ошибки измерения приняты: кольцо { $ring }, деформация { $films }
sure-part = { $mm } mm и { $deg }°
sure-part-none = нет
sure-given = Так указано в данных случая.
sure-assumed = Это допущение, потому что в данных случая ничего не сказано.
# $count such as 100 000
sure-drawn = В рассчитанных коррекциях (их число: { $count }) все десять чисел были неверны сразу, независимо друг от друга, по нормальному распределению ошибок (колоколообразная кривая).
sure-about = Речь только об ошибках измерения: не о целых щелчках, не о податливости спиц и страт и не о кольце, которое не перпендикулярно своей кости.
sure-legend = { $fragment ->
    [proximal] Где после выполнения плана был бы центр конца проксимального фрагмента.
   *[distal] Где после выполнения плана был бы центр конца дистального фрагмента.
} Крест: цель. Штриховая окружность: { $mm } mm вокруг неё. Эллипс: содержит 95 из 100 рассчитанных коррекций. Точки: { $dots } из них. Белый квадрат: где заканчиваются целые щелчки, когда каждое число верно (остаточная ошибка, { $residual } mm). Повороты не нарисованы.
sure-caption = Как далеко от цели заканчивает кость, когда одно число неверно
sure-number = Число
sure-wrong-by = Неверно на
sure-off = Итог мимо цели, mm
sure-turned = Поворот, °
sure-error-given = Ошибка в данных случая
sure-error-assumed = Принятая ошибка
sure-off-then = Итог тогда мимо цели, mm
sure-turned-then = Поворот тогда, °
sure-name-ring-ap = Кольцо, снимок AP
sure-name-ring-lateral = Кольцо, боковой снимок
sure-name-ring-axial = Кольцо, вдоль кости
sure-name-ring-rotation = Кольцо, ротация
sure-name-ap-angulation = Снимок AP, ангуляция
sure-name-ap-translation = Снимок AP, трансляция
sure-name-lateral-angulation = Боковой снимок, ангуляция
sure-name-lateral-translation = Боковой снимок, трансляция
sure-name-axial-rotation = Кость, ротация
sure-name-axial-length = Кость, длина
cloud-caption = { $view }, возможные итоги, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: где в конце плана был бы центр конца проксимального фрагмента, относительно цели.
   *[distal] { $view }, { $limb }: где в конце плана был бы центр конца дистального фрагмента, относительно цели.
} 95 из 100 рассчитанных коррекций заканчиваются в эллипсе { $longer } mm на { $shorter } mm; вокруг цели нарисована окружность { $mm } mm. Белый квадрат показывает, где заканчиваются целые щелчки.

## For the surgeon: checks and proof

checks-caption = Каждая проверка, худшее найденное значение и его предел
checks-check = Проверка
checks-worst = Худшее значение
checks-limit = Сравнено с
checks-result = Результат
checks-passed = пройдена
checks-caution = внимание
# $unit is one of unit-...
checks-value = { $value } { $unit }
checks-below = ниже { $value } { $unit }
checks-below-plain = ниже { $value }
check-films-read-back-from-the-poses-deg-or-mm = Снимки, восстановленные по положениям, ° или mm
check-rings-joints-and-readings-fit-the-case = Кольца, шарниры и показания соответствуют данным случая
check-stages-bring-what-they-name-and-leave-the-rest = Этапы выполняют то, что в них названо, и не меняют остальное
check-calendar-without-gap-or-double = Календарь без пропусков и повторов
check-exchanges-keep-the-length-of-the-strut = Замены сохраняют длину страты
check-clicks-add-up-to-the-readings = Сумма щелчков даёт показания
check-rows-changed-since-they-were-planned-0-none = Строки, изменённые после планирования (0: нет)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Показания настолько близки к точной цели, насколько позволяет округление
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Отклонение концов кости от точного пути в конце любого раунда
check-turn-off-the-exact-path-at-the-end-of-any-round = Отклонение поворота от точного пути в конце любого раунда
check-turning-back-against-the-way-of-the-exact-length = Кручение назад против хода точной длины
check-struts-within-their-range-least-distance-to-an-end = Страты в своих пределах: наименьшее расстояние до конца шкалы
check-planned-step-at-every-watched-point = Запланированный шаг в каждой наблюдаемой точке
check-walked-movement-in-any-24-hours = Выполненное движение за любые 24 часа
check-walked-movement-of-one-day = Выполненное движение за один день
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Самое медленное удлинение на 10 mm и более в центре пересечения (0: нет)
check-largest-single-step = Наибольший отдельный шаг
check-residual-displacement-at-the-end = Остаточное смещение в конце
check-residual-turn-at-the-end = Остаточный поворот в конце
check-depth-of-the-bone-ends-in-each-other = Глубина захождения концов кости друг в друга
check-condition-number-along-the-way = Число обусловленности по ходу пути
check-every-turn-proved-free-of-singularities-least-margin = Для каждой регулировки доказано отсутствие сингулярностей: наименьший запас
check-largest-movement-by-one-click-of-one-strut = Наибольшее движение от одного щелчка одной страты
proved = В каком бы порядке ни крутили страты одной строки и где бы между двумя строками ни стояла каждая из них, у страт есть одно положение аппарата, связанное с положениями строк. В пределах не менее { $mm } mm и { $deg }° от положения строки другого у них нет, и ни одно положение там не сингулярно (такое, которое страты не могут удержать). Поэтому никакой порядок регулировки не приводит аппарат в другую форму с теми же показаниями. Наименьший запас { $margin } в строке { $row } (1: остаётся весь простор для доказательства; ниже { $least } план отклоняется). Доказательство относится к введённым центрам шарниров и длинам; оно не учитывает люфт в шарнирах.

## For the surgeon: made by

made-by-replaces = Заменяет
made-by-replaces-is = версия { $revision }, отпечаток { $fingerprint }
made-by-program = Программа
made-by-frame = Файл аппарата
made-by-plan = Контрольная сумма плана
made-by-use = Назначение

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Нет.
# $found, $allowed and $advice are three messages of one caution: parts without a full stop
caution-told = Найдено: { $found }. Обычно: { $allowed }. { $advice }.
# Limits: their names, and why. $limit is one of limit-..., $reason one of limit-reason-..., $unit one of unit-...
limit-diameter-of-the-bone = диаметр кости
limit-latency = латентный период
limit-rate = темп
limit-length-beyond-the-goal = длина сверх цели
limit-click = щелчок
limit-consolidation = консолидация
limit-reason-diameter-of-the-bone = от предплечья ребёнка до крупного дистального отдела бедренной кости (решение проекта)
limit-reason-latency = опубликовано от 4 до 10 дней, дольше при медленном заживлении (S73, S85, S87, S90)
limit-reason-rate = около 1 mm в сутки; выше 1.5 mm плохой регенерат в 9 раз вероятнее, при медленной регулировке кость может срастись (S91, S92)
limit-reason-length-beyond-the-goal = избыточная дистракция лишь даёт место для поворота; большая – отдельная цель (решение проекта)
limit-reason-click = применяются 0.25, 0.5 и 1 mm (S41, S73)
limit-reason-consolidation = новой кости нужно ещё примерно столько же времени, сколько заняло её образование, у некоторых больше; два года указывают на неверную единицу (решение проекта)
limit-reason-days-of-an-interruption = кость продолжает срастаться, пока ничего не крутят: чем дольше, тем меньше подходит старый план (решение проекта)
limit-reason-time-between-two-turns-of-a-day = близкие по времени регулировки – это один большой шаг для кости и мягких тканей (решение проекта)
limit-reason-duration-of-turning = 150 mm при 0.75 mm в сутки; более длинный план – признак неверного числа (решение проекта)
limit-reason-movement-of-a-watched-point-in-a-day = выше 1.5 mm в сутки плохой регенерат в 9 раз вероятнее (S92); верхняя граница та же, что для назначенного темпа
# $text is what stands in the case
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = от { $low } до { $high } { $unit }
caution-outside-recommended-do = проверьте; причина: { $reason }
caution-outside-recommended-times-found = две регулировки с промежутком { $minutes } мин
caution-outside-recommended-times-allowed = от { $low } до { $high } { $unit }
caution-outside-recommended-times-do = распределите их по дню; причина: { $reason }
caution-outside-recommended-hold-found = дней без регулировки после строки { $row }: { $days }
caution-outside-recommended-hold-allowed = от { $low } до { $high } { $unit }
caution-outside-recommended-hold-do = посмотрите новые снимки до продолжения регулировки; причина: { $reason }
caution-outside-recommended-duration-found = дней от первой до последней регулировки: { $days }
caution-outside-recommended-duration-allowed = от { $low } до { $high } { $unit }
caution-outside-recommended-duration-do = проверьте длины и темп; причина: { $reason }
# $system and $status come from the frame file
caution-frame-not-verified-found = система аппарата `{ $system }` имеет статус `{ $status }`
caution-frame-not-verified-allowed = статус `verified`
caution-frame-not-verified-do = до применения сравните начальные и конечные длины с программой изготовителя
# $keys are keys of the case file
caution-clinic-missing-found = под `clinic` не хватает: { $keys }
caution-clinic-missing-allowed = название, хирург, телефон и экстренный телефон
caution-clinic-missing-do = впишите в данные случая или от руки на первой странице
# $read and $start are dates such as 2026-11-09
caution-read-on-old-found = показания страт сняты { $read }, начало { $start }; дней между ними: { $days }
caution-read-on-old-allowed = от { $low } до { $high } { $unit }
caution-read-on-old-do = снимите показания страт снова в день начала
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = целые щелчки по { $click } mm от { $shortest } mm
caution-reading-off-scale-do = снимите показание страты { $strut } снова; таблица считает дальше от записанного показания
caution-reading-off-scale-exchange-found = { $mm } mm на новой страте { $strut }
caution-reading-off-scale-exchange-allowed = целые щелчки по { $click } mm от { $shortest } mm
caution-reading-off-scale-exchange-do = установите новую страту между двумя щелчками или на ближайший щелчок и спланируйте заново по показаниям
# $order such as 2, 3, 4, 5, 6, 1
caution-order-fits-better-found = при записанной нумерации подвижное кольцо отстоит на { $written } mm от перпендикулярного положения к своей кости; с показаниями страт { $order } на местах 1, 2, 3, 4, 5, 6 оно отстояло бы на { $mm } mm
caution-order-fits-better-allowed = страты пронумерованы против часовой стрелки, если смотреть с проксимальной стороны
caution-order-fits-better-do = проверьте на аппарате, какая страта имеет номер 1 и в какую сторону идут номера
caution-order-cannot-tell-found = других способов пронумеровать страты, при которых эти шесть показаний подходят так же хорошо: { $count }; определить нельзя
caution-order-cannot-tell-allowed = страты пронумерованы против часовой стрелки, если смотреть с проксимальной стороны
caution-order-cannot-tell-do = проверьте на аппарате, какая страта имеет номер 1 и в какую сторону идут номера
caution-strut-near-end-found = страта { $strut } подходит на { $mm } mm к концу своей шкалы в день { $day }
caution-strut-near-end-allowed = { $least } mm или более
caution-strut-near-end-do = держите наготове более длинную или более короткую страту или планируйте с другой моделью
# $date such as 2026-11-09
caution-window-narrow-found = страта { $strut }: только день { $day } ({ $date })
caution-window-narrow-allowed = два дня или более
caution-window-narrow-do = пропущенный приём прекращает регулировку: выберите для начала другую страту или тщательно спланируйте приём
# $stage as it stands in the case file
caution-stage-idle-found = этап { $number }, `{ $stage }`: кость уже там
caution-stage-idle-allowed = этапы, которые что-то перемещают
caution-stage-idle-do = удалите этап или проверьте числа
caution-bones-collide-found = концы кости заходят друг в друга до { $mm } mm в день { $day } ({ $date }), начиная с дня { $first }
caution-bones-collide-allowed = от { $low } до { $high } { $unit }
caution-bones-collide-do = ни один из обычных порядков этапов этого не избегает; проверьте цель, уровень пересечения и диаметр кости там
caution-bones-collide-clear-found = концы кости заходят друг в друга до { $mm } mm в день { $day } ({ $date }), начиная с дня { $first }
caution-bones-collide-clear-allowed = от { $low } до { $high } { $unit }
# $path as it stands in a case file
caution-bones-collide-clear-do = концы кости не заходят друг в друга при `path: { $path }`; спланируйте так и посмотрите на страты и дни
caution-bones-collide-goal-found = концы кости заходят друг в друга до { $mm } mm в день { $day } ({ $date }), начиная с дня { $first }
caution-bones-collide-goal-allowed = от { $low } до { $high } { $unit }
caution-bones-collide-goal-do = уже в самой цели концы кости заходят друг в друга на { $goal } mm: никакой порядок этапов этого не избегает; проверьте цель, уровень пересечения и диаметр кости там
# $point is one of point-..., or a name that the surgeon gave
caution-rate-high-found = { $point }: { $mm } mm в день { $day } ({ $date })
caution-rate-high-allowed = от { $low } до { $high } { $unit }
caution-rate-high-do = снизьте темп или используйте более мелкие щелчки; причина: { $reason }
caution-rate-low-found = { $mm } mm длины на этапе { $first } при { $rate } mm в сутки в центре пересечения
caution-rate-low-allowed = { $least } mm в сутки или более
caution-rate-low-do = меняйте длину на отдельном этапе или допустите более высокий темп в точках, которые его сдерживают
caution-rate-low-stages-found = { $mm } mm длины на этапах с { $first } по { $last } при { $rate } mm в сутки в центре пересечения
caution-rate-low-stages-allowed = { $least } mm в сутки или более
caution-rate-low-stages-do = меняйте длину на отдельном этапе или допустите более высокий темп в точках, которые его сдерживают
caution-between-rounds-found = при делении кость за 24 часа смещается на { $mm } mm дальше назначенного и обратно
caution-between-rounds-allowed = { $most } mm: вдвое больше, чем может сдвинуть кость один щелчок
caution-between-rounds-do = крутите каждую страту в каждое время или выберите для группы противоположные страты
caution-step-large-found = шаг { $mm } mm; запланировано { $planned } mm
caution-step-large-allowed = шаги до { $most } mm без этого предупреждения
caution-step-large-do = если это важно, используйте страты с более мелкими щелчками или меньше регулировок в день
caution-walked-fast-found = целые щелчки сдвигают кость за 24 часа на { $mm } mm дальше назначенного
caution-walked-fast-allowed = { $most } mm: вдвое больше, чем может сдвинуть кость один щелчок
caution-walked-fast-do = уберите `rounding: nearest`, используйте страты с более мелкими щелчками или более низкий темп
caution-click-moves-far-found = один щелчок одной страты сдвигает кость или точку риска на величину до { $mm } mm
caution-click-moves-far-allowed = от { $low } до { $high } { $unit }
caution-click-moves-far-do = используйте страты с более мелкими щелчками, кольца большего размера или кольцо ближе к пересечению
caution-frame-flexible-found = число обусловленности { $worst } в строке { $row }
caution-frame-flexible-allowed = до { $most }
caution-frame-flexible-do = малая ошибка одной страты сильно сдвигает кость: выберите другое расстояние между кольцами или кольца большего размера
# $languages is a list of language-...
caution-translation-unreviewed-found = слова, которые не проверил ни один клиницист, на этих языках: { $languages }
caution-translation-unreviewed-allowed = слова, которые прочёл клиницист, названный в файле языка
caution-translation-unreviewed-do = до применения дайте прочесть страницы клиницисту, владеющему этим языком
caution-care-missing-found = не указаны ни упражнения, ни уход у стержней и спиц, ни нагрузка на конечность
caution-care-missing-allowed = ежедневные упражнения и уход под `care`
caution-care-missing-do = впишите их в данные случая: удлинение без ежедневных упражнений вредит
caution-care-missing-exercises-found = нет упражнений
caution-care-missing-exercises-allowed = ежедневные упражнения и уход под `care`
caution-care-missing-exercises-do = впишите их в данные случая: удлинение без ежедневных упражнений вредит
