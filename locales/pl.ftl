# The words of hexfix in Polish.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
# Printed on the patient's first page while reviewed-by is none.
not-reviewed = Słów na tych stronach nie sprawdził jeszcze żaden lekarz ani pielęgniarka.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } i { $last }
# $weekday such as Monday, $date such as 9 November 2026
date-long = { $weekday }, { $date }
date-day = { $day } { $month } { $year }
# As they stand inside a date.
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
# At the head of a calendar, or alone.
month-name-1 = Styczeń
month-name-2 = Luty
month-name-3 = Marzec
month-name-4 = Kwiecień
month-name-5 = Maj
month-name-6 = Czerwiec
month-name-7 = Lipiec
month-name-8 = Sierpień
month-name-9 = Wrzesień
month-name-10 = Październik
month-name-11 = Listopad
month-name-12 = Grudzień
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
# At the head of a calendar: two or three letters.
weekday-short-1 = Pon
weekday-short-2 = Wt
weekday-short-3 = Śr
weekday-short-4 = Czw
weekday-short-5 = Pt
weekday-short-6 = Sob
weekday-short-7 = Nd
limb-left-femur = lewa kość udowa
limb-right-femur = prawa kość udowa
limb-left-tibia = lewa kość piszczelowa
limb-right-tibia = prawa kość piszczelowa
limb-left-humerus = lewa kość ramienna
limb-right-humerus = prawa kość ramienna
limb-left-forearm = lewe przedramię
limb-right-forearm = prawe przedramię

## On every page

not-a-device = To nie jest wyrób medyczny: tylko do nauki, prób na modelu i drugiej kontroli
# At the foot of every page. $code and $fingerprint are short codes.
page-running = { $code }, wersja { $revision }, suma kontrolna { $fingerprint }
page-number = strona { $page } z { $pages }
caution-once = Uwaga: { $title }
caution-often = Uwaga ({ $count }×): { $title }

## For the patient: the first page

patient-title = Aparat: jak kręcić łącznikami
patient-name = Imię i nazwisko
patient-born = Data urodzenia
patient-record = Nr historii choroby
patient-frame-on = Miejsce aparatu
# The limb in words that a patient uses; stands after "Frame on".
patient-limb-left-femur = lewe udo
patient-limb-right-femur = prawe udo
patient-limb-left-tibia = lewe podudzie
patient-limb-right-tibia = prawe podudzie
patient-limb-left-humerus = lewe ramię (nad łokciem)
patient-limb-right-humerus = prawe ramię (nad łokciem)
patient-limb-left-forearm = lewe przedramię
patient-limb-right-forearm = prawe przedramię
patient-plan = Plan
patient-plan-is = { $code }, wersja { $revision }
patient-plan-replaces = { $code }, wersja { $revision }. Zastępuje wszystkie strony z niższym numerem wersji.
patient-signed = Ważne tylko z podpisem
patient-steps = Co robić za każdym razem
patient-step-find = Znaleźć pierwszy wiersz bez ptaszka.
patient-step-check = Sprawdzić dzień, datę i godzinę.
patient-step-turn = Kręcić łącznikiem 1, aż jego skala pokaże liczbę z tabeli.
patient-step-others = Potem łączniki 2, 3, 4, 5 i 6: każdy do jego liczby.
patient-step-tick = Jeszcze raz odczytać wszystkie sześć skal. Potem postawić ptaszek w wierszu.
patient-step-evening = Raz dziennie zapisać, co pokazuje każda z sześciu skal.
patient-stop = Coś jest nie tak? Proszę przerwać i zadzwonić.
patient-call-hours = W godzinach pracy: { $number }
patient-call-always = O każdej porze: { $number }
patient-call-blank = Tu poradnia wpisuje swoje numery telefonu.
patient-blank-clinic = Poradnia i lekarz
patient-blank-telephone = Telefon w godzinach pracy
patient-blank-emergency = Telefon o każdej porze
patient-struts = Sześć łączników
patient-struts-how = Tak widać aparat, gdy patrzy się z góry na swoją kończynę. Przód ciała jest u góry rysunku. Każdy łącznik ma numer i znak.
patient-struts-caption = Aparat widziany z góry
# $struts is a list of sentences patient-struts-one
patient-struts-seen = Aparat widziany z góry, przód ciała jest u góry. { $struts }
patient-struts-one = Łącznik { $strut } jest { $place }. Jego znak to { $sign }.
# On the drawing
patient-struts-front = przód
patient-struts-back = tył
patient-struts-left = lewa
patient-struts-right = prawa
# Where a strut sits, seen by the patient. In the head of a narrow column: short words.
place-front = z przodu
place-front-left = z przodu po lewej
place-left = po lewej
place-back-left = z tyłu po lewej
place-back = z tyłu
place-back-right = z tyłu po prawej
place-right = po prawej
place-front-right = z przodu po prawej
# The signs of the struts, for those who cannot see them
sign-1 = białe koło
sign-2 = czarny trójkąt
sign-3 = kwadrat w ukośne linie
sign-4 = romb w poziome linie
sign-5 = pięciokąt w kropki
sign-6 = krzyż w pionowe linie

## For the patient: when something goes wrong

wrong-title = Gdy coś pójdzie nie tak
wrong-missed = Pominięte kręcenie
wrong-missed-plain-1 = Proszę nie nadrabiać: nie kręcić dwa razy.
wrong-missed-plain-2 = Proszę przerwać i zadzwonić do poradni.
wrong-doubled = Jedno kręcenie zrobione dwa razy
wrong-doubled-plain-1 = Proszę nie kręcić z powrotem na własną rękę.
wrong-doubled-plain-2 = Proszę przerwać i zadzwonić do poradni.
wrong-reading = Łącznik pokazuje inną liczbę
wrong-reading-plain-1 = Proszę nie poprawiać: nie kręcić do dobrej liczby.
wrong-reading-plain-2 = Proszę przerwać, zapisać liczbę i zadzwonić do poradni.
wrong-alarm = Ból, drętwienie lub gorączka
wrong-alarm-plain-1 = Stop. Proszę nie kręcić żadnym łącznikiem.
wrong-alarm-plain-2 = Proszę od razu dzwonić do poradni, o każdej porze.
wrong-call = Telefon: { $number }.
wrong-call-blank = Proszę dzwonić pod numer z pierwszej strony.

## For the patient: the chart

chart-title = Tabela łączników
chart-caption = Co ma pokazać każdy łącznik po każdym kręceniu
chart-row = Wiersz, dzień i godzina
chart-done = Zrobione
# Over a narrow box: the letters of one's name
chart-initials = Inicjały
# For a screen reader
chart-box-tick = pole na ptaszek
chart-box-initials = pole na inicjały
chart-box-reading = pole na odczyt
chart-shown-again = pokazane znowu, było już na stronie { $page }
chart-start = Na początku
chart-now = Teraz: wiersz { $row } jest zrobiony
# $when is a day, $time such as 08:00
chart-when = { $when }, { $time }
# Under a reading, in a narrow cell: at most three short lines
chart-longer = { $clicks ->
    [one] wydłużyć: { $clicks }{"\u00A0"}klik
    [few] wydłużyć: { $clicks }{"\u00A0"}kliki
    [many] wydłużyć: { $clicks }{"\u00A0"}klików
   *[other] wydłużyć: { $clicks }{"\u00A0"}klika
}
chart-shorter = { $clicks ->
    [one] skrócić: { $clicks }{"\u00A0"}klik
    [few] skrócić: { $clicks }{"\u00A0"}kliki
    [many] skrócić: { $clicks }{"\u00A0"}klików
   *[other] skrócić: { $clicks }{"\u00A0"}klika
}
chart-leave = nie ruszać
chart-read-now = Co łączniki pokazują teraz
chart-first = Pierwsze kręcenie: { $day }, { $time }.
chart-next = Następne kręcenie: { $day }, { $time }.
chart-last = Ostatnie kręcenie: { $day }, { $time }.
chart-only = Tylko jedno kręcenie: { $day }, { $time }.
# $times is a list such as 08:00 and 20:00
chart-each-day = { $count ->
    [one] Co dzień: jedno kręcenie, o { $times }.
    [few] Co dzień: { $count } kręcenia, o { $times }.
    [many] Co dzień: { $count } kręceń, o { $times }.
   *[other] Co dzień: { $count } kręcenia, o { $times }.
}
chart-how = Jak czytać tabelę
chart-intro = Duża liczba: tyle ma pokazać skala po kręceniu. Słowa pod nią mówią, w którą stronę kręcić i o ile.
chart-intro-idle = Przy wszystkich sześciu jest „{ $leave }”? Niczym nie kręcić, postawić ptaszek w wierszu.
chart-intro-split = Za każdym razem kręci się tylko częścią łączników. Ich liczby są pogrubione.
chart-intro-bars = Szeroki szary pas to wizyta. Proszę zrobić to, co tam napisano.
chart-intro-missed = Pominięty wiersz? Nigdy nie robić dwóch wierszy naraz. Proszę zadzwonić do poradni.
chart-end = Koniec tabeli
chart-end-stop = Po ostatnim wierszu nie kręcić żadnym łącznikiem. Proszę zadzwonić do poradni.
chart-new = Nowa tabela: wersja { $revision }
chart-new-replaces = Ta tabela zastępuje wszystkie starsze strony { $code }. Stare strony proszę oddać.
chart-new-held = Kręcenie przerwano po wierszu { $row }.
chart-new-read = Dzień odczytu łączników: { $day }.
chart-new-wait = Niczym nie kręcić przed tą chwilą: { $day }, { $time }.
chart-exchange = { $day }: proszę przyjść do poradni. { $count ->
    [one] Nowy łącznik { $struts }.
    [few] Nowe łączniki { $struts }.
    [many] Nowe łączniki { $struts }.
   *[other] Nowe łączniki { $struts }.
}
chart-exchange-wait = W tym dniu niczym nie kręcić przed wizytą.
chart-visit-late = Po wizycie jest za późno na jakiś wiersz? Proszę zapytać w poradni, co robić.
chart-exchange-old = Łącznik { $strut }: stary łącznik musi pokazać { $reading }.
chart-exchange-new = Łącznik { $strut }: nowy łącznik musi pokazać { $reading }.
chart-clinic = { $day }: proszę przyjść do poradni.
chart-clinic-wait = W tym dniu niczym nie kręcić przed wizytą.
chart-clinic-take = Proszę zabrać te strony ze sobą.
chart-film = { $day }: proszę zrobić zdjęcia RTG.
chart-film-go-on = Łącznikami kręcić tak, jak w każdy inny dzień.

## For the patient: the journey

journey-title = Leczenie od początku do końca
journey-calendar = Kalendarz
journey-surgery = Operacja
journey-rest = Przerwa
journey-rest-is = { $first } – { $last }. Niczym nie kręcić.
journey-turning = Kręcenie
journey-turning-is = { $first } – { $last }.
journey-turning-one = Tylko { $day }.
journey-last = Ostatnie kręcenie
journey-visits = Poradnia
journey-films = Zdjęcia RTG
journey-harden = Nowa kość twardnieje
journey-harden-weeks = Od { $from } do { $to } tygodni po ostatnim kręceniu.
journey-harden-weeks-one = { $from ->
    [one] { $from } tydzień po ostatnim kręceniu.
    [few] { $from } tygodnie po ostatnim kręceniu.
    [many] { $from } tygodni po ostatnim kręceniu.
   *[other] { $from } tygodnia po ostatnim kręceniu.
}
journey-harden-until = Koniec tego czasu: { $first } – { $last }.
journey-harden-until-one = Koniec tego czasu: { $day }.
journey-harden-doctor = Lekarz decyduje, jak długo.
journey-removal = Zdejmowanie aparatu
journey-removal-doctor = Lekarz decyduje, kiedy.
journey-expected = Te dni to plan. Mogą się zmienić.
# The calendar. A letter stands in the field of a day; choose the first letter of the word.
calendar-surgery-letter = O
calendar-clinic-letter = P
calendar-film-letter = Z
calendar-exchange-letter = N
calendar-surgery = { $letter }: operacja
calendar-clinic = { $letter }: poradnia
calendar-film = { $letter }: zdjęcia RTG
calendar-exchange = { $letter }: poradnia, nowy łącznik
calendar-rest = kropki: przerwa, niczym nie kręcić
calendar-turning = gruba ramka: kręcić łącznikami
calendar-caption = Każdy rząd to tydzień
calendar-seen = Kalendarz: { $first } – { $last }. { $phases }

## For the patient: exercise and care

care-title = Ćwiczenia i pielęgnacja
care-why = Ruch stawów co dzień jest tak samo ważny jak kręcenie łącznikami.
care-exercises = Ćwiczenia
care-exercise = { $times ->
    [one] { $text }: { $times } raz dziennie
    [few] { $text }: { $times } razy dziennie
    [many] { $text }: { $times } razy dziennie
   *[other] { $text }: { $times } razy dziennie
}
care-pin-sites = Dbanie o skórę przy grotach i drutach
care-weight = Obciążanie kończyny
care-blank = To wpisuje poradnia.
care-ask = O ćwiczenia i pielęgnację proszę pytać w poradni. Nie zaczynać na własną rękę.
care-grid = Proszę zaznaczyć, co jest zrobione
care-grid-week = Tydzień od: { $day }
care-grid-caption = Pola na ptaszki, tydzień od: { $day }
care-grid-pin-sites = Dbanie o skórę

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = Kręcić łącznikami: wiersz { $row }, wersja tabeli { $revision }
ics-turn-rows = Kręcić łącznikami: wiersze od { $first } do { $last }, wersja tabeli { $revision }
ics-visit = Przyjść do poradni
ics-exchange = { $count ->
    [one] Przyjść do poradni: nowy łącznik { $struts }
    [few] Przyjść do poradni: nowe łączniki { $struts }
    [many] Przyjść do poradni: nowe łączniki { $struts }
   *[other] Przyjść do poradni: nowe łączniki { $struts }
}
ics-film = Zrobić zdjęcia RTG
ics-end = Ostatni dzień kręcenia, według obecnego planu

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = jedna z wartości leży poza zalecanymi granicami
caution-title-frame-not-verified = geometria aparatu nie jest zweryfikowana
caution-title-clinic-missing = w danych poradni brakuje numeru telefonu, nazwy lub nazwiska
caution-title-read-on-old = łączniki odczytano ponad jeden dzień przed początkiem
caution-title-reading-off-scale = odczyt leży między dwoma klikami
caution-title-order-fits-better = odczyty lepiej pasują do innej kolejności łączników
caution-title-order-cannot-tell = z odczytów nie wynika, czy kolejność łączników jest właściwa
caution-title-strut-near-end = łącznik zbliża się do końca swojej skali
caution-title-window-narrow = łącznik można wymienić tylko w jednym dniu
caution-title-stage-idle = jeden z etapów toru nie ma nic do zrobienia
caution-title-bones-collide = końce kości wchodzą po drodze na siebie
caution-title-rate-high = jeden z punktów kości przesuwa się szybko
caution-title-rate-low = kość wydłuża się powoli i może zrosnąć się za wcześnie
caution-title-between-rounds = położenia między dwiema rundami podziału daleko przesuwają kość
caution-title-step-large = pojedynczy krok jest większy niż planowany
caution-title-walked-fast = pełne kliki przesuwają kość szybciej, niż zlecono
caution-title-click-moves-far = jeden klik jednego łącznika daleko przesuwa kość
caution-title-frame-flexible = małe błędy łączników mocno przesuwają kość
caution-title-translation-unreviewed = tłumaczenia nie sprawdził żaden klinicysta
caution-title-care-missing = w danych przypadku nie ma nic o ćwiczeniach i pielęgnacji

## For the surgeon: words used in many places

# Between parts of a sentence that have commas of their own
surgeon-list-semicolon = ;{" "}
# The names of the languages, in a list
language-en = angielski
language-de = niemiecki
language-fr = francuski
language-es = hiszpański
language-pt = portugalski
language-it = włoski
language-pl = polski
language-tr = turecki
language-ru = rosyjski
language-uk = ukraiński
language-el = grecki
language-ar = arabski
# Directions, alone: at the edge of a drawing, or after "On the left is"
direction-proximal = proksymalnie
direction-distal = dystalnie
direction-medial = przyśrodkowo
direction-lateral = bocznie
direction-anterior = przód
direction-posterior = tył
# A size towards a direction: $size such as 12° or 5 mm. For places: after "lies" or "moves", alone or in a list
toward-varus = { $size } szpotawości
toward-valgus = { $size } koślawości
toward-apex-anterior = { $size } z wierzchołkiem do przodu
toward-apex-posterior = { $size } z wierzchołkiem do tyłu
toward-medial = { $size } przyśrodkowo
toward-lateral = { $size } bocznie
toward-anterior = { $size } ku przodowi
toward-posterior = { $size } ku tyłowi
toward-proximal = { $size } proksymalnie
toward-distal = { $size } dystalnie
toward-internal = { $size } rotacji wewnętrznej
toward-external = { $size } rotacji zewnętrznej
toward-short = { $size } skrócenia
toward-long = { $size } nadmiernej długości
# Where a point lies. $parts is a list such as 5 mm medial and 60 mm proximal
offsets-none = w początku układu
offsets-some = { $parts } od początku układu
# A span of rows, days or readings
span = { $first }–{ $last }
# Units after a number; they stay in the plural
unit-mm = mm
unit-deg = °
unit-mm-day = mm/dobę
unit-days = dni
unit-weeks = tygodni
unit-minutes = minut
unit-clicks = klików
unit-click = klik
unit-rows = wierszy
unit-turns = regulacji
unit-stages = etapów
unit-deg-or-mm = ° lub mm
# The points of the bone end that are watched, in a table and before a colon or a comma
point-bone-end-front = koniec kości, z przodu
point-bone-end-front-left = koniec kości, z przodu po lewej
point-bone-end-left = koniec kości, po lewej
point-bone-end-back-left = koniec kości, z tyłu po lewej
point-bone-end-back = koniec kości, z tyłu
point-bone-end-back-right = koniec kości, z tyłu po prawej
point-bone-end-right = koniec kości, po prawej
point-bone-end-front-right = koniec kości, z przodu po prawej
# What a stage of the path moves, in a list
parameter-length = długość
parameter-angulation = angulacja
parameter-rotation = rotacja
parameter-translation = translacja

## For the surgeon: headings

surgeon-title = Dla chirurga
surgeon-not-a-device = To nie jest wyrób medyczny
intended-use = hexfix służy do nauki, do prób na modelu i do drugiej kontroli dopuszczonego oprogramowania. Nie jest wyrobem medycznym i nie może być jedyną podstawą leczenia.
surgeon-does = Co robi plan
surgeon-entered = Co wprowadzono
surgeon-views = Widoki AP, boczny i osiowy, w skali
surgeon-stages = Etapy
surgeon-exchanges = Wymiany łączników
surgeon-path = Tor końców kości
surgeon-days = Tempo i odczyty w kolejnych dniach
surgeon-struts = Łączniki
surgeon-movement = Ruch końców kości i punktów zagrożonych
surgeon-sure = Jak pewny jest wynik końcowy
surgeon-checks = Kontrole drugim programem obliczeniowym
surgeon-proved = Dla każdej regulacji udowodniono brak osobliwości
surgeon-cautions = Uwagi ostrzegawcze
surgeon-made-by = Wykonano za pomocą
surgeon-sign = Sprawdził(a), podpis
surgeon-sign-date = Data

## For the surgeon: what the plan does

# $limb such as right tibia
summary-head = { $fragment ->
    [proximal] { $code } wersja { $revision }, { $limb }: przesuwany jest odłam proksymalny.
   *[distal] { $code } wersja { $revision }, { $limb }: przesuwany jest odłam dystalny.
}
# An entry of the next section, repeated: its label and its sentences
summary-entry = { $label }: { $text }
# $apex is one of the messages apex-...
summary-bend = { $turned ->
    [no] Na początku: zagięcie { $bend }° w jednej płaszczyźnie, odchylonej o { $tilt }° od płaszczyzny czołowej, { $apex }; plan nie obraca kości.
   *[yes] Na początku: zagięcie { $bend }° w jednej płaszczyźnie, odchylonej o { $tilt }° od płaszczyzny czołowej, { $apex }; plan obraca kość o { $turn }° wokół jednej osi.
}
summary-straight = { $turned ->
    [no] Na początku: brak zagięcia kości; plan nie obraca kości.
   *[yes] Na początku: brak zagięcia kości; plan obraca kość o { $turn }° wokół jednej osi.
}
apex-anterior = wierzchołek do przodu
apex-posterior = wierzchołek do tyłu
apex-medial = wierzchołek przyśrodkowo
apex-lateral = wierzchołek bocznie
apex-anterior-medial = wierzchołek do przodu i przyśrodkowo
apex-anterior-lateral = wierzchołek do przodu i bocznie
apex-posterior-medial = wierzchołek do tyłu i przyśrodkowo
apex-posterior-lateral = wierzchołek do tyłu i bocznie
# $first, $last and $date such as Monday 9 November 2026
summary-turning = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} regulacji ({ $first } – { $last }), w { $rows ->
    [one] { $rows } wierszu
    [few] { $rows } wierszach
    [many] { $rows } wierszach
   *[other] { $rows } wiersza
}; tempo najwyżej { $rate } mm na dobę.
summary-turning-one-day = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} regulacji ({ $date }), w { $rows ->
    [one] { $rows } wierszu
    [few] { $rows } wierszach
    [many] { $rows } wierszach
   *[other] { $rows } wiersza
}; tempo najwyżej { $rate } mm na dobę.
# $changes is a list of summary-strut and summary-strut-models
summary-struts = Łączniki: { $changes }.
summary-strut = { $strut } od { $start } do { $end } mm
summary-strut-models = { $strut } od { $start } mm na „{ $from }” do { $end } mm na „{ $to }”
summary-residual = Pełne kliki kończą się { $mm } mm i { $deg }° od dokładnego celu.
summary-exchange = Wymiana w poradni ({ $date }), przed pierwszą regulacją: łącznik { $strut } z „{ $from }” ({ $old } mm) na „{ $to }” ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Kończyna
# $limb is one of limb-..., as a sentence of its own
restated-limb-is = { $bone ->
    [left-femur] Lewa kość udowa.
    [right-femur] Prawa kość udowa.
    [left-tibia] Lewa kość piszczelowa.
    [right-tibia] Prawa kość piszczelowa.
    [left-humerus] Lewa kość ramienna.
    [right-humerus] Prawa kość ramienna.
    [left-forearm] Lewe przedramię.
   *[right-forearm] Prawe przedramię.
}
restated-moves = Która część się porusza
restated-moves-is = { $fragment ->
    [proximal] Odłam dystalny i jego pierścień są nieruchome. Odłam proksymalny i jego pierścień się poruszają.
   *[distal] Odłam proksymalny i jego pierścień są nieruchome. Odłam dystalny i jego pierścień się poruszają.
}
restated-deformity-ap = Zniekształcenie, zdjęcie AP
restated-deformity-lateral = Zniekształcenie, zdjęcie boczne
restated-deformity-axial = Zniekształcenie, osiowo
restated-goal = Cel
restated-goal-ap = Cel, zdjęcie AP
restated-goal-lateral = Cel, zdjęcie boczne
restated-goal-axial = Cel, osiowo
restated-goal-straight = Prosto, bez translacji, bez rotacji, równa długość.
# $bend such as 12° varus
restated-bend = { $bend }.
restated-bend-none = Brak angulacji.
# $there and $back such as 5 mm medial and 5 mm lateral
restated-shift = Odłam dystalny leży { $there } od proksymalnego; odłam proksymalny leży { $back } od dystalnego.
restated-shift-none = Brak translacji.
# $there and $back such as 8° internal and 8° external
restated-rotation = Odłam dystalny jest względem proksymalnego w { $there }; odłam proksymalny jest względem dystalnego w { $back }.
restated-rotation-none = Brak rotacji.
restated-length-short = Zaznaczone punkty leżą wzdłuż kości o { $mm } mm za blisko siebie (skrócenie).
restated-length-long = Zaznaczone punkty leżą wzdłuż kości o { $mm } mm za daleko od siebie (nadmierna długość).
restated-length-none = Odległość zaznaczonych punktów jest taka, jaka powinna być.
restated-frame = Aparat
# $maker, $status, $file and the names come from the frame file
restated-frame-alike = System „{ $system }” (producent { $maker }, status { $status }, plik { $file }): pierścień proksymalny „{ $proximal }”, pierścień dystalny „{ $distal }”, sześć łączników „{ $strut }”.
# $struts is a list of restated-frame-strut
restated-frame-mixed = System „{ $system }” (producent { $maker }, status { $status }, plik { $file }): pierścień proksymalny „{ $proximal }”, pierścień dystalny „{ $distal }”, łączniki { $struts }.
restated-frame-strut = { $strut } „{ $model }”
restated-attachment = Założenie
restated-attachment-read = Aparat jest na kończynie; odczyty łączników od 1 do 6: { $readings } mm.
restated-attachment-square = Aparat zaplanowano tak, by zakończył prosto: w celu jego pierścienie są równoległe, współosiowe i oddalone o { $mm } mm.
restated-mounting = Montaż
# $place is offsets-none or offsets-some
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Środek pierścienia proksymalnego leży { $place }; jego znacznik przedni jest obrócony o { $angle }° do wewnątrz (od kierunku przedniego w stronę przyśrodkową).
       *[distal] Środek pierścienia dystalnego leży { $place }; jego znacznik przedni jest obrócony o { $angle }° do wewnątrz (od kierunku przedniego w stronę przyśrodkową).
    }
    [external] { $fragment ->
        [proximal] Środek pierścienia proksymalnego leży { $place }; jego znacznik przedni jest obrócony o { $angle }° na zewnątrz (od kierunku przedniego w stronę boczną).
       *[distal] Środek pierścienia dystalnego leży { $place }; jego znacznik przedni jest obrócony o { $angle }° na zewnątrz (od kierunku przedniego w stronę boczną).
    }
   *[none] { $fragment ->
        [proximal] Środek pierścienia proksymalnego leży { $place }; jego znacznik przedni wskazuje dokładnie do przodu.
       *[distal] Środek pierścienia dystalnego leży { $place }; jego znacznik przedni wskazuje dokładnie do przodu.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Przyjęto, że pierścień jest prostopadły do odłamu proksymalnego: innego ustawienia nie można jeszcze opisać.
   *[distal] Przyjęto, że pierścień jest prostopadły do odłamu dystalnego: innego ustawienia nie można jeszcze opisać.
}
restated-osteotomy = Osteotomia
restated-osteotomy-at = Przecięcie kości leży na poziomie początku układu; średnica kości wynosi tam { $mm } mm.
# $level such as 10 mm distal
restated-osteotomy-off = Przecięcie kości leży { $level } od początku układu; średnica kości wynosi tam { $mm } mm.
# $point is a name that the surgeon gave
restated-at-risk = Zagrożone: { $point }
# $place is offsets-none or offsets-some
restated-at-risk-as-bone = { $fragment ->
    [proximal] Leży { $place } i porusza się razem z odłamem proksymalnym; najwyżej { $rate } mm na dobę, tak jak kość.
   *[distal] Leży { $place } i porusza się razem z odłamem dystalnym; najwyżej { $rate } mm na dobę, tak jak kość.
}
restated-at-risk-own = { $fragment ->
    [proximal] Leży { $place } i porusza się razem z odłamem proksymalnym; najwyżej { $rate } mm na dobę.
   *[distal] Leży { $place } i porusza się razem z odłamem dystalnym; najwyżej { $rate } mm na dobę.
}
restated-treatment = Leczenie
restated-latency = { $days ->
    [one] Operacja: { $surgery }; { $days } dzień latencji; pierwsza regulacja: { $first }.
    [few] Operacja: { $surgery }; { $days } dni latencji; pierwsza regulacja: { $first }.
    [many] Operacja: { $surgery }; { $days } dni latencji; pierwsza regulacja: { $first }.
   *[other] Operacja: { $surgery }; { $days } dnia latencji; pierwsza regulacja: { $first }.
}
restated-start = Operacja: { $surgery }. Odczyt łączników: { $read }; żadnej regulacji przed pierwszą regulacją tego planu: { $first }.
restated-rate = Najwyżej { $rate } mm na dobę na końcach kości.
# $times is a list such as 08:00 and 20:00
restated-rhythm = { $count ->
    [one] { $count } regulacja dziennie o { $times }, za każdym razem wszystkie łączniki.
    [few] { $count } równe regulacje dziennie o { $times }, za każdym razem wszystkie łączniki.
    [many] { $count } równych regulacji dziennie o { $times }, za każdym razem wszystkie łączniki.
   *[other] { $count } równej regulacji dziennie o { $times }, za każdym razem wszystkie łączniki.
}
# $groups is a list of restated-split-one
restated-split = O każdej porze dnia reguluje się inne, przypisane jej łączniki: { $groups }.
# $struts is a list such as 1, 3 and 5
restated-split-one = { $struts } o { $time }
restated-together = Tor: linia prosta punktu odpowiadającego, jedna oś obrotu.
restated-screw = Tor: jeden ruch śrubowy, czyli obrót wokół jednej prostej w przestrzeni i przesuw wzdłuż niej.
# $stages is a list of restated-stage
restated-stages = Tor w etapach: { $stages }.
restated-stage = ({ $number }) { $stage }
# $what is a list of parameter-...; in the middle of a sentence
stage-whole = { $what } do celu
# $part such as 20 mm or 5°
stage-first = { $what }, pierwsze { $part }
# $there such as 5 mm long
stage-beyond = { $what } do { $there } względem celu
restated-smooth = Pełne kliki dobrano tak, by kroki kości były małe.
restated-nearest = Każdy łącznik na kliku najbliższym jego dokładnej długości.
restated-hold = Regulację wstrzymano po wierszu { $row }; wznowienie: { $date }.
# $days is a list of days of the week and dates
restated-visits = Wizyty na wymiany: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] Na jednej wizycie można wymienić najwyżej { $count } łącznik.
    [few] Na jednej wizycie można wymienić najwyżej { $count } łączniki.
    [many] Na jednej wizycie można wymienić najwyżej { $count } łączników.
   *[other] Na jednej wizycie można wymienić najwyżej { $count } łącznika.
}
restated-uncertainty = Niepewność
# $ring is one of uncertain-ring-..., $films one of uncertain-films-...
restated-uncertainty-is = Odchylenie standardowe każdej liczby: { $ring }; { $films }.
uncertain-ring = położenie pierścienia { $mm } mm i { $deg }°
uncertain-ring-distance = położenie pierścienia { $mm } mm, kąty znane dokładnie
uncertain-ring-angle = położenie pierścienia { $deg }°, odległości znane dokładnie
uncertain-ring-none = położenie pierścienia znane dokładnie
uncertain-films = zniekształcenie { $mm } mm i { $deg }°
uncertain-films-distance = zniekształcenie { $mm } mm, kąty znane dokładnie
uncertain-films-angle = zniekształcenie { $deg }°, odległości znane dokładnie
uncertain-films-none = zniekształcenie znane dokładnie

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Szary: odłam dystalny, nieruchomy. Biały: odłam proksymalny.
   *[distal] Szary: odłam proksymalny, nieruchomy. Biały: odłam dystalny.
} Gruba linia w poprzek końca kości: przecięcie, tam gdzie było na początku. Czarna kropka: początek układu. Biała kropka: punkt odpowiadający. Szare kropki: punkty zagrożone. Widok AP jest od przodu, widok boczny od strony bocznej, widok osiowy od strony proksymalnej (linie od końców kości wskazują przód każdego odłamu).
# Before a comma or a word such as before
view-ap = Widok AP
view-lateral = Widok boczny
view-axial = Widok osiowy
# Below the drawings; $view is view-ap, view-lateral or view-axial
view-before = { $view } przed korekcją, { $limb }
view-half-way = { $view } w połowie drogi (wiersz { $row }, dzień { $day }), { $limb }
view-after = { $view } po korekcji, { $limb }
# For those who cannot see the drawings
view-seen-before = { $view }, { $limb }, na początku: oba odłamy kości z przecięciem, oba pierścienie i sześć łączników.
view-seen-half-way = { $view }, { $limb }, w połowie drogi, po wierszu { $row } w dniu { $day }: oba odłamy kości z przecięciem, oba pierścienie i sześć łączników.
view-seen-after = { $view }, { $limb }, na końcu: oba odłamy kości z przecięciem, oba pierścienie i sześć łączników.
view-edges = Po lewej: { $left }, po prawej: { $right }.
view-edges-all = Po lewej: { $left }, po prawej: { $right }, u góry: { $above }, u dołu: { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, tor końca odłamu proksymalnego, { $limb }
   *[distal] { $view }, tor końca odłamu dystalnego, { $limb }
}
# Numbers in the drawing and the rows that they stand for
path-caption-row = { $caption }; { $number } to wiersz { $row }, koniec to wiersz { $last }
path-caption-rows = { $caption }; numery od { $from } do { $to } to wiersze { $rows }, koniec to wiersz { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: koniec odłamu proksymalnego w kolejnych położeniach na jego torze (liczba położeń: { $count }) i koniec odłamu dystalnego, który jest nieruchomy.
   *[distal] { $view }, { $limb }: koniec odłamu dystalnego w kolejnych położeniach na jego torze (liczba położeń: { $count }) i koniec odłamu proksymalnego, który jest nieruchomy.
}
# $ways is a list such as 3 mm lateral and 15 mm distal
path-seen-moves = W tym widoku środek ruchomego końca przesuwa się { $ways }.
path-seen-stays = W tym widoku środek ruchomego końca kończy tam, gdzie zaczął.
# On the drawing
path-start = początek
path-end = koniec

## For the surgeon: stages and exchanges

stages-caption = Etapy toru, po kolei
stages-stage = Etap
stages-moves = Co się zmienia, gdy reszta zostaje
stages-rows = Wiersze
stages-days = Dni
stages-nothing = brak: nic do zrobienia
exchanges-caption = Łączniki wymieniane w poradni
exchanges-strut = Łącznik
exchanges-on = Dzień wymiany
exchanges-window = Okno
exchanges-old = Stary łącznik, mm
exchanges-new = Nowy łącznik, mm
# In the table. $date such as Monday 9 November 2026
exchanges-on-is = { $date }, dzień { $day }
exchanges-window-one = tylko dzień { $day }
exchanges-window-days = dni od { $first } do { $last }
# A model and its reading
exchanges-reading = { $model } przy { $reading }
exchanges-rule = Każda wymiana odbywa się przed pierwszą regulacją danego dnia, w położeniu, w którym ostatnia poprzedzająca ją regulacja zostawiła aparat. Długość od przegubu do przegubu jest taka sama przed wymianą i po niej. W każdym dniu okna pasują oba łączniki; w innym dniu niż wybrany odczyty są inne: trzeba zaplanować od nowa.

## For the surgeon: rates and readings over the days

days-extremes = Najszybciej: { $fast }, { $fastest } mm w dniu { $fastday }. Najwolniej w pełnym dniu: { $slow }, { $slowest } mm w dniu { $slowday }. Każdy dzień jest w pliku danych.
# At the axes of a plot: short words
plot-mm-a-day = mm na dobę
plot-mm = mm
plot-day = dzień regulacji
plot-pause = przerwa
plot-slowest = najwolniejszy punkt
plot-fastest = najszybszy punkt
plot-ordered = zlecono { $rate }
plot-caution = uwaga powyżej { $rate }
plot-new-strut = nowy łącznik
plot-strut = łącznik { $strut }
plot-rates-caption = Ruch najszybszego punktu (linia ciągła, czarne kropki) i najwolniejszego (linia przerywana, białe kropki) w każdym dniu regulacji, w milimetrach na dobę
plot-readings-caption = Odczyty sześciu skal na koniec każdego dnia regulacji, w milimetrach; liczby na obu końcach to numery łączników
plot-ranges-caption = Gdzie na swojej skali stoi każdy łącznik. Szary: od najkrótszego do najdłuższego odczytu założonego łącznika, z obiema liczbami. Pionowa linia: wymiana. Klamra nad nią: dni, w których wymiana jest możliwa
# For those who cannot see the plots. $days is one of plot-span-...
plot-rates-none = Wykres ruchu na dobę bez żadnego dnia.
plot-rates-seen = Wykres w milimetrach na dobę ({ $days }). Najszybszy punkt przesuwa się o { $fast }. Najwolniejszy punkt przesuwa się o { $slow }. Zlecono: { $ordered } mm na dobę. { $over ->
    [0] Program ostrzega powyżej { $caution } mm na dobę: żaden dzień.
    [one] Program ostrzega powyżej { $caution } mm na dobę: { $over } dzień.
    [few] Program ostrzega powyżej { $caution } mm na dobę: { $over } dni.
    [many] Program ostrzega powyżej { $caution } mm na dobę: { $over } dni.
   *[other] Program ostrzega powyżej { $caution } mm na dobę: { $over } dnia.
}
plot-extreme = { $mm } mm (dzień { $day })
plot-extremes = { $least } do { $most }
plot-span-day = dzień { $first }
plot-span-days = dni od { $first } do { $last }
# $pauses is a list of plot-span-day and plot-span-days
plot-span-pauses = { $days }, przerwa: { $pauses }
plot-readings-none = Wykres odczytów bez żadnego dnia.
plot-readings-seen = Wykres odczytów sześciu łączników ({ $days }).
plot-readings-strut = Łącznik { $strut } idzie od { $from } do { $to } mm, między { $least } a { $most } mm.
plot-readings-exchange = Dzień { $day }: nowy łącznik { $strut }.
plot-ranges-seen = Wykres położenia każdego z sześciu łączników na jego skali ({ $days }).
plot-ranges-strut = Łącznik { $strut }, „{ $model }”: jego skala obejmuje od { $shortest } do { $longest } mm, a odczyty wynoszą od { $least } do { $most } mm.
plot-ranges-window = Łącznik { $strut } jest wymieniany w dniu { $day }; możliwe w dniach od { $first } do { $last }.

## For the surgeon: the struts

struts-caption = Odczyty każdego łącznika na początku i na końcu, w milimetrach
struts-strut = Łącznik
struts-model = Model
struts-scale = Skala, mm
struts-start = Początek, mm
struts-end = Koniec, mm
struts-change = Zmiana, mm
struts-margin = Najmniejszy zapas do końca skali, mm
struts-clicks = Kliki razem
struts-longer = { $mm } dłuższy
struts-shorter = { $mm } krótszy
struts-unchanged = brak
# A strut and the one that takes its place
struts-then = { $first }, potem { $next }

## For the surgeon: movement of the bone ends and points at risk

# $click such as 0.5 or 0.25 to 0.5
clicks-one = Jeden klik zmienia łącznik o { $click } mm i przesuwa koniec kości lub punkt zagrożony najwyżej o { $mm } mm.
clicks-coarse = To więcej niż planowany krok { $mm } mm, dlatego pojedyncze kroki są większe niż planowane.
clicks-nearest = Każdy łącznik stoi na kliku najbliższym jego dokładnej długości.
clicks-smooth = Kliki każdego wiersza dobrano tak, by kość przesuwała się równymi krokami; łącznik nie musi stać na kliku najbliższym jego dokładnej długości.
clicks-tube-row = W każdym wierszu końce kości mogą odbiegać od dokładnego toru o { $mm } mm, a kość o { $deg }° (tyle może zdziałać pół klika na każdym łączniku); drugi program obliczeniowy znalazł najwyżej { $walkedmm } mm i { $walkeddeg }°.
clicks-tube-round = Na koniec każdej rundy końce kości mogą odbiegać od dokładnego toru o { $mm } mm, a kość o { $deg }° (tyle może zdziałać pół klika na każdym łączniku); drugi program obliczeniowy znalazł najwyżej { $walkedmm } mm i { $walkeddeg }°.
clicks-back-none = Żaden łącznik nie jest cofany wbrew kierunkowi swojej zmiany.
clicks-back-one = Żaden łącznik nie jest cofany wbrew kierunkowi swojej zmiany o więcej niż jeden klik.
movement-caption = Ruch każdego obserwowanego punktu, w milimetrach
movement-point = Punkt
movement-a-day = Zlecono na dobę
movement-a-round = Zlecono na rundę
movement-a-turn = Zlecono na regulację
movement-step = Największy wykonany krok
movement-day = Najwięcej w 24 godziny
movement-in-row = { $mm } (wiersz { $row })
movement-to-row = { $mm } (do wiersza { $row })

## For the surgeon: how sure the end is

# Followed by one of sure-matters-...
sure-what = { $fragment ->
    [proximal] Łączniki robią to, co mówi tabela, niezależnie od pomiarów. Gdy zmierzona liczba jest błędna, kość kończy obok celu. Tabela podaje dla każdej liczby, gdy tylko ona jest błędna, jak daleko od celu jest wtedy środek końca odłamu proksymalnego w miejscu przecięcia i o ile odłam jest obrócony (gorszy z obu kierunków).
   *[distal] Łączniki robią to, co mówi tabela, niezależnie od pomiarów. Gdy zmierzona liczba jest błędna, kość kończy obok celu. Tabela podaje dla każdej liczby, gdy tylko ona jest błędna, jak daleko od celu jest wtedy środek końca odłamu dystalnego w miejscu przecięcia i o ile odłam jest obrócony (gorszy z obu kierunków).
}
sure-matters-none = Przy przyjętych tu błędach żadna z nich nie ma znaczenia.
sure-matters-moved = Przy przyjętych tu błędach koniec kości jest przesuwany najbardziej przez { $by }.
sure-matters-turned = Przy przyjętych tu błędach odłam jest obracany najbardziej przez { $turning }.
sure-matters-both = Przy przyjętych tu błędach koniec kości jest przesuwany najbardziej przez { $by }, a odłam obracany najbardziej przez { $turning }.
# $number is one of sure-in-..., $numbers a list of them, $size such as 3 mm or 2°
sure-error = błąd: { $number } ({ $size })
sure-errors = błędy: { $numbers } (około { $size })
sure-in-ring-ap = położenie pierścienia na zdjęciu AP
sure-in-ring-lateral = położenie pierścienia na zdjęciu bocznym
sure-in-ring-axial = położenie pierścienia wzdłuż kości
sure-in-ring-rotation = rotacja pierścienia
sure-in-ap-angulation = angulacja AP
sure-in-ap-translation = translacja AP
sure-in-lateral-angulation = angulacja na zdjęciu bocznym
sure-in-lateral-translation = translacja na zdjęciu bocznym
sure-in-axial-rotation = rotacja kości
sure-in-axial-length = długość
# How likely the end is near the goal. $mm and $deg are limits such as 2 and 2
sure-chance = { $hundred ->
    [none] Mniej niż 1 na 100 takich korekcji zakończyłaby się w granicach { $mm } mm i { $deg }° od celu.
    [all] Ponad 99 na 100 takich korekcji zakończyłoby się w granicach { $mm } mm i { $deg }° od celu.
   *[some] Około { $count } na 100 takich korekcji zakończyłoby się w granicach { $mm } mm i { $deg }° od celu.
}
sure-chance-exact = Gdyby każda liczba była dokładnie prawdziwa, każda korekcja zakończyłaby się w granicach { $mm } mm i { $deg }° od celu.
# The same in one line. $errors is sure-errors-given or sure-errors-assumed
sure-line = { $hundred ->
    [none] Mniej niż 1 na 100 takich korekcji zakończyłaby się w granicach { $mm } mm i { $deg }° od celu ({ $errors }).
    [all] Ponad 99 na 100 takich korekcji zakończyłoby się w granicach { $mm } mm i { $deg }° od celu ({ $errors }).
   *[some] Około { $count } na 100 takich korekcji zakończyłoby się w granicach { $mm } mm i { $deg }° od celu ({ $errors }).
}
sure-line-exact = Gdyby każda liczba była dokładnie prawdziwa, każda korekcja zakończyłaby się w granicach { $mm } mm i { $deg }° od celu ({ $errors }).
# $ring and $films are sure-part or sure-part-none
sure-errors-given = błędy pomiaru jak w danych przypadku: pierścień { $ring }, zniekształcenie { $films }
sure-errors-assumed = błędy pomiaru przyjęte: pierścień { $ring }, zniekształcenie { $films }
sure-part = { $mm } mm i { $deg }°
sure-part-none = brak
sure-given = Tak podano w danych przypadku.
sure-assumed = To założenie, bo w danych przypadku nic o tym nie ma.
# $count such as 100 000
sure-drawn = W obliczonych korekcjach (liczba: { $count }) wszystkie dziesięć liczb było błędnych naraz, niezależnie od siebie, zgodnie z rozkładem normalnym błędów (krzywa dzwonowa).
sure-about = Dotyczy to tylko błędów pomiaru: nie pełnych klików, nie podatności drutów i łączników ani pierścienia, który nie jest prostopadły do swojej kości.
sure-legend = { $fragment ->
    [proximal] Gdzie po wykonaniu planu znalazłby się środek końca odłamu proksymalnego.
   *[distal] Gdzie po wykonaniu planu znalazłby się środek końca odłamu dystalnego.
} Krzyżyk: cel. Okrąg przerywany: { $mm } mm wokół celu. Elipsa: obejmuje 95 na 100 obliczonych korekcji. Kropki: { $dots } z nich. Biały kwadrat: gdzie kończą się pełne kliki, gdy każda liczba jest prawdziwa (błąd resztkowy, { $residual } mm). Obrotów nie narysowano.
sure-caption = Jak daleko od celu kończy kość, gdy jedna liczba jest błędna
sure-number = Liczba
sure-wrong-by = Błędna o
sure-off = Koniec obok celu, mm
sure-turned = Obrót, °
sure-error-given = Błąd w danych przypadku
sure-error-assumed = Błąd przyjęty
sure-off-then = Koniec wtedy obok celu, mm
sure-turned-then = Obrót wtedy, °
sure-name-ring-ap = Pierścień, zdjęcie AP
sure-name-ring-lateral = Pierścień, zdjęcie boczne
sure-name-ring-axial = Pierścień, wzdłuż kości
sure-name-ring-rotation = Pierścień, rotacja
sure-name-ap-angulation = Zdjęcie AP, angulacja
sure-name-ap-translation = Zdjęcie AP, translacja
sure-name-lateral-angulation = Zdjęcie boczne, angulacja
sure-name-lateral-translation = Zdjęcie boczne, translacja
sure-name-axial-rotation = Kość, rotacja
sure-name-axial-length = Kość, długość
cloud-caption = { $view }, możliwe położenia końcowe, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: gdzie na końcu planu znalazłby się środek końca odłamu proksymalnego, względem celu.
   *[distal] { $view }, { $limb }: gdzie na końcu planu znalazłby się środek końca odłamu dystalnego, względem celu.
} 95 na 100 obliczonych korekcji kończy się w elipsie { $longer } mm na { $shorter } mm; wokół celu narysowano okrąg { $mm } mm. Biały kwadrat pokazuje, gdzie kończą się pełne kliki.

## For the surgeon: checks and proof

checks-caption = Każda kontrola, najgorsza znaleziona wartość i jej granica
checks-check = Kontrola
checks-worst = Najgorsza wartość
checks-limit = Porównano z
checks-result = Wynik
checks-passed = zaliczona
checks-caution = uwaga
# $unit is one of unit-...
checks-value = { $value } { $unit }
checks-below = poniżej { $value } { $unit }
checks-below-plain = poniżej { $value }
check-films-read-back-from-the-poses-deg-or-mm = Zdjęcia odtworzone z położeń, ° lub mm
check-rings-joints-and-readings-fit-the-case = Pierścienie, przeguby i odczyty pasują do danych przypadku
check-stages-bring-what-they-name-and-leave-the-rest = Etapy wykonują to, co nazywają, i nie zmieniają reszty
check-calendar-without-gap-or-double = Kalendarz bez luk i powtórzeń
check-exchanges-keep-the-length-of-the-strut = Wymiany zachowują długość łącznika
check-clicks-add-up-to-the-readings = Kliki sumują się do odczytów
check-rows-changed-since-they-were-planned-0-none = Wiersze zmienione od czasu zaplanowania (0: brak)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Odczyty tak blisko dokładnego celu, jak pozwala zaokrąglenie
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Odchylenie końców kości od dokładnego toru na koniec dowolnej rundy
check-turn-off-the-exact-path-at-the-end-of-any-round = Odchylenie obrotu od dokładnego toru na koniec dowolnej rundy
check-turning-back-against-the-way-of-the-exact-length = Cofanie wbrew kierunkowi zmiany dokładnej długości
check-struts-within-their-range-least-distance-to-an-end = Łączniki w swoim zakresie: najmniejsza odległość do końca skali
check-planned-step-at-every-watched-point = Planowany krok w każdym obserwowanym punkcie
check-walked-movement-in-any-24-hours = Wykonany ruch w dowolnych 24 godzinach
check-walked-movement-of-one-day = Wykonany ruch jednego dnia
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Najwolniejsze wydłużanie o 10 mm lub więcej w środku przecięcia (0: brak)
check-largest-single-step = Największy pojedynczy krok
check-residual-displacement-at-the-end = Resztkowe przemieszczenie na końcu
check-residual-turn-at-the-end = Resztkowy obrót na końcu
check-depth-of-the-bone-ends-in-each-other = Głębokość wejścia końców kości w siebie
check-condition-number-along-the-way = Wskaźnik uwarunkowania po drodze
check-every-turn-proved-free-of-singularities-least-margin = Dla każdej regulacji udowodniono brak osobliwości: najmniejszy zapas
check-largest-movement-by-one-click-of-one-strut = Największy ruch przy jednym kliku jednego łącznika
proved = W jakiejkolwiek kolejności reguluje się łączniki danego wiersza i gdziekolwiek między dwoma wierszami stoi każdy z nich, łączniki mają jedno położenie aparatu, które łączy się z położeniami wierszy. W obrębie co najmniej { $mm } mm i { $deg }° od położenia wiersza nie mają żadnego innego i żadne położenie tam nie jest osobliwe (takie, którego łączniki nie mogą utrzymać). Żadna kolejność regulacji nie prowadzi więc aparatu do innego kształtu o tych samych odczytach. Najmniejszy zapas { $margin } w wierszu { $row } (1: pozostaje cały zakres dla dowodu; poniżej { $least } plan jest odrzucany). Dowód dotyczy środków przegubów i długości takich, jakie wprowadzono; nie uwzględnia luzów w przegubach.

## For the surgeon: made by

made-by-replaces = Zastępuje
made-by-replaces-is = wersja { $revision }, suma kontrolna { $fingerprint }
made-by-program = Program
made-by-frame = Plik aparatu
made-by-plan = Suma kontrolna planu
made-by-use = Przeznaczenie

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Brak.
# $found, $allowed and $advice are three messages of one caution: parts without a full stop
caution-told = Znaleziono: { $found }. Zwykle: { $allowed }. { $advice }.
# Limits: their names, and why. $limit is one of limit-..., $reason one of limit-reason-..., $unit one of unit-...
limit-diameter-of-the-bone = średnica kości
limit-latency = latencja
limit-rate = tempo
limit-length-beyond-the-goal = długość ponad cel
limit-click = klik
limit-consolidation = konsolidacja
limit-reason-diameter-of-the-bone = od przedramienia dziecka do dużej dystalnej części kości udowej (decyzja projektu)
limit-reason-latency = opublikowano od 4 do 10 dni, dłużej przy powolnym gojeniu (S73, S85, S87, S90)
limit-reason-rate = około 1 mm na dobę; powyżej 1.5 mm słaby regenerat jest 9 razy bardziej prawdopodobny, przy powolnej regulacji kość może się zrosnąć (S91, S92)
limit-reason-length-beyond-the-goal = nadmierna dystrakcja daje tylko miejsce na obrót; większa jest osobnym celem (decyzja projektu)
limit-reason-click = w użyciu są 0.25, 0.5 i 1 mm (S41, S73)
limit-reason-consolidation = nowa kość potrzebuje jeszcze mniej więcej tyle czasu, ile trwało jej tworzenie, u niektórych więcej; dwa lata wskazują na złą jednostkę (decyzja projektu)
limit-reason-days-of-an-interruption = kość zrasta się dalej, gdy nic się nie reguluje: im dłużej, tym mniej pasuje stary plan (decyzja projektu)
limit-reason-time-between-two-turns-of-a-day = regulacje blisko siebie są jednym dużym krokiem dla kości i tkanek miękkich (decyzja projektu)
limit-reason-duration-of-turning = 150 mm przy 0.75 mm na dobę; dłuższy plan wskazuje na błędną liczbę (decyzja projektu)
limit-reason-movement-of-a-watched-point-in-a-day = powyżej 1.5 mm na dobę słaby regenerat jest 9 razy bardziej prawdopodobny (S92); górna granica jest taka jak dla zleconego tempa
# $text is what stands in the case
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = od { $low } do { $high } { $unit }
caution-outside-recommended-do = sprawdzić; powód: { $reason }
caution-outside-recommended-times-found = dwie regulacje w odstępie { $minutes } min
caution-outside-recommended-times-allowed = od { $low } do { $high } { $unit }
caution-outside-recommended-times-do = rozłożyć je na cały dzień; powód: { $reason }
caution-outside-recommended-hold-found = liczba dni bez regulacji po wierszu { $row }: { $days }
caution-outside-recommended-hold-allowed = od { $low } do { $high } { $unit }
caution-outside-recommended-hold-do = obejrzeć nowe zdjęcia przed wznowieniem regulacji; powód: { $reason }
caution-outside-recommended-duration-found = liczba dni od pierwszej do ostatniej regulacji: { $days }
caution-outside-recommended-duration-allowed = od { $low } do { $high } { $unit }
caution-outside-recommended-duration-do = sprawdzić długości i tempo; powód: { $reason }
# $system and $status come from the frame file
caution-frame-not-verified-found = system aparatu `{ $system }` ma status `{ $status }`
caution-frame-not-verified-allowed = status `verified`
caution-frame-not-verified-do = przed użyciem porównać długości początkowe i końcowe z programem producenta
# $keys are keys of the case file
caution-clinic-missing-found = pod `clinic` brakuje: { $keys }
caution-clinic-missing-allowed = nazwa, chirurg, telefon i telefon alarmowy
caution-clinic-missing-do = wpisać do danych przypadku albo ręcznie na pierwszej stronie
# $read and $start are dates such as 2026-11-09
caution-read-on-old-found = odczyt łączników { $read }, początek { $start }; odstęp w dniach: { $days }
caution-read-on-old-allowed = od { $low } do { $high } { $unit }
caution-read-on-old-do = odczytać łączniki ponownie w dniu początku
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = pełne kliki po { $click } mm od { $shortest } mm
caution-reading-off-scale-do = odczytać łącznik { $strut } ponownie; tabela liczy dalej od zapisanego odczytu
caution-reading-off-scale-exchange-found = { $mm } mm na nowym łączniku { $strut }
caution-reading-off-scale-exchange-allowed = pełne kliki po { $click } mm od { $shortest } mm
caution-reading-off-scale-exchange-do = ustawić nowy łącznik między dwoma klikami albo na najbliższy klik i zaplanować od nowa z odczytów
# $order such as 2, 3, 4, 5, 6, 1
caution-order-fits-better-found = przy zapisanej numeracji ruchomy pierścień odbiega o { $written } mm od położenia prostopadłego do swojej kości; z odczytami łączników { $order } na pozycjach 1, 2, 3, 4, 5, 6 odbiegałby o { $mm } mm
caution-order-fits-better-allowed = łączniki ponumerowane przeciwnie do ruchu wskazówek zegara, patrząc od strony proksymalnej
caution-order-fits-better-do = sprawdzić na aparacie, który łącznik ma numer 1 i w którą stronę biegną numery
caution-order-cannot-tell-found = liczba innych sposobów numeracji łączników, do których te sześć odczytów pasuje tak samo dobrze: { $count }; nie da się rozstrzygnąć
caution-order-cannot-tell-allowed = łączniki ponumerowane przeciwnie do ruchu wskazówek zegara, patrząc od strony proksymalnej
caution-order-cannot-tell-do = sprawdzić na aparacie, który łącznik ma numer 1 i w którą stronę biegną numery
caution-strut-near-end-found = łącznik { $strut } zbliża się na { $mm } mm do końca swojej skali w dniu { $day }
caution-strut-near-end-allowed = { $least } mm lub więcej
caution-strut-near-end-do = przygotować dłuższy lub krótszy łącznik albo zaplanować z innym modelem
# $date such as 2026-11-09
caution-window-narrow-found = łącznik { $strut }: tylko dzień { $day } ({ $date })
caution-window-narrow-allowed = dwa dni lub więcej
caution-window-narrow-do = opuszczona wizyta kończy regulację: wybrać inny łącznik na początek albo starannie zaplanować wizytę
# $stage as it stands in the case file
caution-stage-idle-found = etap { $number }, `{ $stage }`: kość już tam jest
caution-stage-idle-allowed = etapy, które coś przesuwają
caution-stage-idle-do = usunąć etap albo sprawdzić liczby
caution-bones-collide-found = końce kości do { $mm } mm jeden w drugim w dniu { $day } ({ $date }), począwszy od dnia { $first }
caution-bones-collide-allowed = od { $low } do { $high } { $unit }
caution-bones-collide-do = żadna ze zwykłych kolejności etapów tego nie unika; sprawdzić cel, poziom przecięcia i średnicę kości w tym miejscu
caution-bones-collide-clear-found = końce kości do { $mm } mm jeden w drugim w dniu { $day } ({ $date }), począwszy od dnia { $first }
caution-bones-collide-clear-allowed = od { $low } do { $high } { $unit }
# $path as it stands in a case file
caution-bones-collide-clear-do = końce kości nie wchodzą w siebie przy `path: { $path }`; zaplanować tak i obejrzeć łączniki oraz dni
caution-bones-collide-goal-found = końce kości do { $mm } mm jeden w drugim w dniu { $day } ({ $date }), począwszy od dnia { $first }
caution-bones-collide-goal-allowed = od { $low } do { $high } { $unit }
caution-bones-collide-goal-do = w samym celu końce kości są { $goal } mm jeden w drugim: żadna kolejność etapów tego nie unika; sprawdzić cel, poziom przecięcia i średnicę kości w tym miejscu
# $point is one of point-..., or a name that the surgeon gave
caution-rate-high-found = { $point }: { $mm } mm w dniu { $day } ({ $date })
caution-rate-high-allowed = od { $low } do { $high } { $unit }
caution-rate-high-do = zmniejszyć tempo albo użyć drobniejszych klików; powód: { $reason }
caution-rate-low-found = { $mm } mm długości w etapie { $first } przy { $rate } mm na dobę w środku przecięcia
caution-rate-low-allowed = { $least } mm na dobę lub więcej
caution-rate-low-do = zmieniać długość w osobnym etapie albo dopuścić większe tempo w punktach, które je ograniczają
caution-rate-low-stages-found = { $mm } mm długości w etapach od { $first } do { $last } przy { $rate } mm na dobę w środku przecięcia
caution-rate-low-stages-allowed = { $least } mm na dobę lub więcej
caution-rate-low-stages-do = zmieniać długość w osobnym etapie albo dopuścić większe tempo w punktach, które je ograniczają
caution-between-rounds-found = przy podziale kość przesuwa się w 24 godziny o { $mm } mm dalej, niż zlecono, i z powrotem
caution-between-rounds-allowed = { $most } mm: dwa razy tyle, ile może przesunąć kość jeden klik
caution-between-rounds-do = regulować każdy łącznik o każdej porze albo wybrać do grupy łączniki leżące naprzeciw siebie
caution-step-large-found = krok { $mm } mm; planowane { $planned } mm
caution-step-large-allowed = kroki do { $most } mm bez tej uwagi
caution-step-large-do = jeśli to ma znaczenie, użyć łączników o drobniejszych klikach albo mniej regulacji dziennie
caution-walked-fast-found = pełne kliki przesuwają kość w 24 godziny o { $mm } mm dalej, niż zlecono
caution-walked-fast-allowed = { $most } mm: dwa razy tyle, ile może przesunąć kość jeden klik
caution-walked-fast-do = pominąć `rounding: nearest`, użyć łączników o drobniejszych klikach albo mniejszego tempa
caution-click-moves-far-found = jeden klik jednego łącznika przesuwa kość lub punkt zagrożony nawet o { $mm } mm
caution-click-moves-far-allowed = od { $low } do { $high } { $unit }
caution-click-moves-far-do = użyć łączników o drobniejszych klikach, większych pierścieni albo pierścienia bliżej przecięcia
caution-frame-flexible-found = wskaźnik uwarunkowania { $worst } w wierszu { $row }
caution-frame-flexible-allowed = do { $most }
caution-frame-flexible-do = mały błąd jednego łącznika mocno przesuwa kość: wybrać inną odległość pierścieni albo większe pierścienie
# $languages is a list of language-...
caution-translation-unreviewed-found = słowa, których nie sprawdził żaden klinicysta, w językach: { $languages }
caution-translation-unreviewed-allowed = słowa przeczytane przez klinicystę, którego nazwisko jest w pliku języka
caution-translation-unreviewed-do = przed użyciem stron dać je do przeczytania klinicyście mówiącemu w tym języku
caution-care-missing-found = nie podano ćwiczeń, pielęgnacji miejsc grotów i drutów ani obciążania
caution-care-missing-allowed = codzienne ćwiczenia i pielęgnacja pod `care`
caution-care-missing-do = wpisać je do danych przypadku: wydłużanie bez codziennych ćwiczeń szkodzi
caution-care-missing-exercises-found = brak ćwiczeń
caution-care-missing-exercises-allowed = codzienne ćwiczenia i pielęgnacja pod `care`
caution-care-missing-exercises-do = wpisać je do danych przypadku: wydłużanie bez codziennych ćwiczeń szkodzi
