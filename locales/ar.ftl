# The words of hexfix in Arabic (Modern Standard). English is the source: every other file has the same messages with the same placeholders.
#
# Part 1, "for the patient", is read by a tired person at home: plain words, at most 15 words a sentence, reading grade 6 or below.
# Part 2, "for the surgeon", uses the terms of orthopaedics.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
not-reviewed = لم يراجع طبيب أو ممرض كلمات هذه الصفحات بعد.

## Numbers, lists and days, for both readers

list-comma = ،{" "}
list-and = { $first } و{ $last }
date-long = { $weekday } { $date }
date-day = { $day } { $month } { $year }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
month-name-1 = يناير
month-name-2 = فبراير
month-name-3 = مارس
month-name-4 = أبريل
month-name-5 = مايو
month-name-6 = يونيو
month-name-7 = يوليو
month-name-8 = أغسطس
month-name-9 = سبتمبر
month-name-10 = أكتوبر
month-name-11 = نوفمبر
month-name-12 = ديسمبر
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = اثن
weekday-short-2 = ثلا
weekday-short-3 = أرب
weekday-short-4 = خمي
weekday-short-5 = جمع
weekday-short-6 = سبت
weekday-short-7 = أحد
limb-left-femur = عظم الفخذ الأيسر
limb-right-femur = عظم الفخذ الأيمن
limb-left-tibia = الظنبوب الأيسر
limb-right-tibia = الظنبوب الأيمن
limb-left-humerus = عظم العضد الأيسر
limb-right-humerus = عظم العضد الأيمن
limb-left-forearm = الساعد الأيسر
limb-right-forearm = الساعد الأيمن

## On every page

not-a-device = ليس جهازا طبيا: للتعليم والتجارب المخبرية والمراجعة الثانية فقط
page-running = { $code }، الإصدار { $revision }، البصمة { $fingerprint }
page-number = صفحة { $page } من { $pages }
caution-once = تنبيه: { $title }
caution-often = تنبيه (عدد المرات { $count }): { $title }

## For the patient: the first page

patient-title = إطارك: كيف تدير الدعامات
patient-name = الاسم
patient-born = تاريخ الميلاد
patient-record = رقم الملف
patient-frame-on = الإطار على
patient-limb-left-femur = الفخذ الأيسر
patient-limb-right-femur = الفخذ الأيمن
patient-limb-left-tibia = الساق اليسرى تحت الركبة
patient-limb-right-tibia = الساق اليمنى تحت الركبة
patient-limb-left-humerus = أعلى الذراع اليسرى
patient-limb-right-humerus = أعلى الذراع اليمنى
patient-limb-left-forearm = الساعد الأيسر
patient-limb-right-forearm = الساعد الأيمن
patient-plan = الخطة
patient-plan-is = { $code }، الإصدار { $revision }
patient-plan-replaces = { $code }، الإصدار { $revision }. هذا الإصدار يلغي كل صفحة رقم إصدارها أقل.
patient-signed = لا تصلح إلا بعد التوقيع
patient-steps = ماذا تفعل كل مرة
patient-step-find = ابحث عن أول صف بلا علامة صح.
patient-step-check = تأكد من اليوم والتاريخ والساعة.
patient-step-turn = أدر الدعامة 1 حتى يظهر على مقياسها رقم الجدول.
patient-step-others = افعل ذلك مع الدعامات 2 و3 و4 و5 و6.
patient-step-tick = اقرأ المقاييس الستة مرة أخرى. ثم ضع علامة صح على الصف.
patient-step-evening = مرة كل يوم، اكتب ما تظهره المقاييس الستة.
patient-stop = هل هناك شيء خطأ؟ توقف واتصل.
patient-call-hours = في وقت العمل: { $number }
patient-call-always = في أي ساعة: { $number }
patient-call-blank = تكتب عيادتك أرقام هاتفها هنا.
patient-blank-clinic = العيادة والطبيب
patient-blank-telephone = الهاتف في وقت العمل
patient-blank-emergency = الهاتف في أي ساعة
patient-struts = دعاماتك الست
patient-struts-how = هذا إطارك كما تراه حين تنظر من فوق إلى طرفك. الجهة الأمامية منك في أعلى الرسم. لكل دعامة رقم وعلامة.
patient-struts-caption = إطارك كما يرى من فوق
patient-struts-seen = الإطار كما يرى من فوق، والأمام في أعلى الرسم. { $struts }
patient-struts-one = الدعامة { $strut } مكانها: { $place }. علامتها: { $sign }.
patient-struts-front = أمام
patient-struts-back = خلف
patient-struts-left = يسار
patient-struts-right = يمين
place-front = أمام
place-front-left = أمام يسار
place-left = يسار
place-back-left = خلف يسار
place-back = خلف
place-back-right = خلف يمين
place-right = يمين
place-front-right = أمام يمين
sign-1 = دائرة بيضاء
sign-2 = مثلث أسود
sign-3 = مربع فيه خطوط مائلة
sign-4 = معين فيه خطوط أفقية
sign-5 = شكل خماسي فيه نقط
sign-6 = صليب فيه خطوط قائمة

## For the patient: when something goes wrong

wrong-title = إذا حدث خطأ
wrong-missed = فاتتك مرة تدوير
wrong-missed-plain-1 = لا تدر مرتين لتعوض ما فات.
wrong-missed-plain-2 = توقف واتصل بالعيادة.
wrong-doubled = أدرت مرتين بدل مرة واحدة
wrong-doubled-plain-1 = لا تدر إلى الوراء من نفسك.
wrong-doubled-plain-2 = توقف واتصل بالعيادة.
wrong-reading = دعامة تظهر رقما آخر
wrong-reading-plain-1 = لا تدرها إلى الرقم الصحيح.
wrong-reading-plain-2 = توقف، واكتب الرقم، واتصل بالعيادة.
wrong-alarm = عندك ألم أو تنميل أو حمى
wrong-alarm-plain-1 = توقف. لا تدر أي دعامة.
wrong-alarm-plain-2 = اتصل بالعيادة الآن، في أي ساعة.
wrong-call = اتصل بالرقم { $number }.
wrong-call-blank = اتصل بالرقم المكتوب على صفحتك الأولى.

## For the patient: the chart

chart-title = جدول الدعامات
chart-caption = ما يجب أن تظهره كل دعامة بعد كل تدوير
chart-row = الصف واليوم والساعة
chart-done = تم
chart-initials = حروف اسمك
chart-box-tick = خانة لعلامة صح
chart-box-initials = خانة لحروف اسمك
chart-box-reading = خانة لكتابة القراءة
chart-shown-again = مكرر هنا، وهو في صفحة { $page }
chart-start = في البداية
chart-now = الآن: انتهى الصف { $row }
chart-when = { $when }، { $time }
chart-longer = { $clicks ->
    [zero] إطالة { $clicks }{"\u00A0"}نقرة
    [one] إطالة { $clicks }{"\u00A0"}نقرة
    [two] إطالة { $clicks }{"\u00A0"}نقرة
    [few] إطالة { $clicks }{"\u00A0"}نقرات
    [many] إطالة { $clicks }{"\u00A0"}نقرة
   *[other] إطالة { $clicks }{"\u00A0"}نقرة
}
chart-shorter = { $clicks ->
    [zero] تقصير { $clicks }{"\u00A0"}نقرة
    [one] تقصير { $clicks }{"\u00A0"}نقرة
    [two] تقصير { $clicks }{"\u00A0"}نقرة
    [few] تقصير { $clicks }{"\u00A0"}نقرات
    [many] تقصير { $clicks }{"\u00A0"}نقرة
   *[other] تقصير { $clicks }{"\u00A0"}نقرة
}
chart-leave = اتركها كما هي
chart-read-now = ما تظهره الدعامات الآن
chart-first = أول تدوير: { $day }، { $time }.
chart-next = التدوير القادم: { $day }، { $time }.
chart-last = آخر تدوير: { $day }، { $time }.
chart-only = تدوير واحد فقط: { $day }، { $time }.
chart-each-day = { $count ->
    [zero] كل يوم: عدد مرات التدوير { $count }، الساعة { $times }.
    [one] كل يوم: تدوير واحد، الساعة { $times }.
    [two] كل يوم: عدد مرات التدوير { $count }، الساعة { $times }.
    [few] كل يوم: عدد مرات التدوير { $count }، الساعة { $times }.
    [many] كل يوم: عدد مرات التدوير { $count }، الساعة { $times }.
   *[other] كل يوم: عدد مرات التدوير { $count }، الساعة { $times }.
}
chart-how = كيف تقرأ الجدول
chart-intro = الرقم الكبير هو ما يجب أن يظهر على المقياس بعد التدوير. الكلمات تحته تقول في أي اتجاه تدير وكم تدير.
chart-intro-idle = الدعامات الست كلها «{ $leave }»؟ لا تدر شيئا، ثم ضع علامة صح على الصف.
chart-intro-split = في كل مرة تدور بعض الدعامات فقط. أرقامها بخط غليظ.
chart-intro-bars = الشريط الرمادي العريض يعني زيارة. افعل ما هو مكتوب فيه.
chart-intro-missed = فاتك صف؟ لا تنفذ صفين معا أبدا. اتصل بالعيادة.
chart-end = نهاية الجدول
chart-end-stop = لا تدر أي دعامة بعد الصف الأخير. اتصل بالعيادة.
chart-new = جدول جديد: الإصدار { $revision }
chart-new-replaces = هذا الجدول يلغي كل الصفحات الأقدم من { $code }. أعد الصفحات القديمة.
chart-new-held = توقف التدوير بعد الصف { $row }.
chart-new-read = قرئت دعاماتك يوم { $day }.
chart-new-wait = لا تدر شيئا قبل { $day }، { $time }.
chart-exchange = { $day }: اذهب إلى العيادة. { $count ->
    [zero] دعامة جديدة: { $struts }.
    [one] دعامة جديدة: { $struts }.
    [two] دعامتان جديدتان: { $struts }.
    [few] دعامات جديدة: { $struts }.
    [many] دعامات جديدة: { $struts }.
   *[other] دعامات جديدة: { $struts }.
}
chart-exchange-wait = لا تدر شيئا في هذا اليوم قبل الزيارة.
chart-visit-late = هل تأخر صف بعد الزيارة؟ اسأل العيادة عما تفعل.
chart-exchange-old = الدعامة { $strut }: يجب أن تظهر الدعامة القديمة { $reading }.
chart-exchange-new = الدعامة { $strut }: يجب أن تظهر الدعامة الجديدة { $reading }.
chart-clinic = { $day }: اذهب إلى العيادة.
chart-clinic-wait = لا تدر شيئا في هذا اليوم قبل الزيارة.
chart-clinic-take = خذ هذه الصفحات معك.
chart-film = { $day }: اذهب لعمل صور الأشعة.
chart-film-go-on = أدر الدعامات كأي يوم آخر.

## For the patient: the journey

journey-title = علاجك من البداية إلى النهاية
journey-calendar = تقويمك
journey-surgery = العملية
journey-rest = الراحة
journey-rest-is = من { $first } إلى { $last }. لا تدر شيئا.
journey-turning = التدوير
journey-turning-is = من { $first } إلى { $last }.
journey-turning-one = { $day } فقط.
journey-last = آخر تدوير
journey-visits = العيادة
journey-films = صور الأشعة
journey-harden = العظم الجديد يتصلب
journey-harden-weeks = من { $from } إلى { $to } أسبوع بعد آخر تدوير.
journey-harden-weeks-one = { $from ->
    [zero] { $from } أسبوع بعد آخر تدوير.
    [one] { $from } أسبوع بعد آخر تدوير.
    [two] { $from } أسبوع بعد آخر تدوير.
    [few] { $from } أسابيع بعد آخر تدوير.
    [many] { $from } أسبوعا بعد آخر تدوير.
   *[other] { $from } أسبوع بعد آخر تدوير.
}
journey-harden-until = أي حتى موعد بين { $first } و{ $last }.
journey-harden-until-one = أي حتى { $day }.
journey-harden-doctor = طبيبك يقرر المدة.
journey-removal = نزع الإطار
journey-removal-doctor = طبيبك يقرر الموعد.
journey-expected = هذه أيام مخططة. قد تتغير.
calendar-surgery-letter = ج
calendar-clinic-letter = ع
calendar-film-letter = ص
calendar-exchange-letter = د
calendar-surgery = { $letter }: عملية جراحية
calendar-clinic = { $letter }: عيادة
calendar-film = { $letter }: صور أشعة
calendar-exchange = { $letter }: عيادة، دعامة جديدة
calendar-rest = نقط: راحة، لا تدر شيئا
calendar-turning = حد غليظ: أدر الدعامات
calendar-caption = كل صف أسبوع
calendar-seen = تقويم من { $first } إلى { $last }. { $phases }

## For the patient: exercise and care

care-title = التمارين والعناية
care-why = تحريك مفاصلك كل يوم مهم مثل تدوير الدعامات.
care-exercises = التمارين
care-exercise = { $times ->
    [zero] { $text }: { $times } مرة في اليوم
    [one] { $text }: { $times } مرة في اليوم
    [two] { $text }: { $times } مرة في اليوم
    [few] { $text }: { $times } مرات في اليوم
    [many] { $text }: { $times } مرة في اليوم
   *[other] { $text }: { $times } مرة في اليوم
}
care-pin-sites = العناية بالجلد حول المسامير والأسلاك
care-weight = تحميل الوزن على الطرف
care-blank = تملأ عيادتك هذا الجزء.
care-ask = اسأل عيادتك عن التمارين والعناية. لا تبدأ من نفسك.
care-grid = ضع علامة صح على ما فعلت
care-grid-week = أسبوع { $day }
care-grid-caption = خانات لعلامة صح لأسبوع { $day }
care-grid-pin-sites = العناية بالجلد

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = أدر الدعامات: الصف { $row }، إصدار الجدول { $revision }
ics-turn-rows = أدر الدعامات: الصفوف من { $first } إلى { $last }، إصدار الجدول { $revision }
ics-visit = اذهب إلى العيادة
ics-exchange = { $count ->
    [zero] اذهب إلى العيادة: دعامة جديدة { $struts }
    [one] اذهب إلى العيادة: دعامة جديدة { $struts }
    [two] اذهب إلى العيادة: دعامتان جديدتان { $struts }
    [few] اذهب إلى العيادة: دعامات جديدة { $struts }
    [many] اذهب إلى العيادة: دعامات جديدة { $struts }
   *[other] اذهب إلى العيادة: دعامات جديدة { $struts }
}
ics-film = اذهب لعمل صور الأشعة
ics-end = آخر يوم للتدوير، حسب الخطة الآن

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = قيمة خارج الحدود الموصى بها
caution-title-frame-not-verified = هندسة الإطار غير متحقق منها
caution-title-clinic-missing = ينقص رقم هاتف أو اسم للعيادة
caution-title-read-on-old = قرئت الدعامات قبل البداية بأكثر من يوم
caution-title-reading-off-scale = قراءة تقع بين نقرتين
caution-title-order-fits-better = القراءات تناسب ترتيبا آخر للدعامات أكثر
caution-title-order-cannot-tell = القراءات لا تبين هل ترتيب الدعامات صحيح
caution-title-strut-near-end = دعامة تقترب من نهاية مقياسها
caution-title-window-narrow = دعامة لا يمكن تبديلها إلا في يوم واحد
caution-title-stage-idle = مرحلة من المسار ليس فيها ما يعمل
caution-title-bones-collide = نهايتا العظم تصطدمان إحداهما بالأخرى في الطريق
caution-title-rate-high = نقطة من العظم تتحرك بسرعة
caution-title-rate-low = العظم يطول ببطء وقد يلتحم قبل الأوان
caution-title-between-rounds = الأوضاع بين جولتين من التقسيم تحرك العظم كثيرا
caution-title-step-large = خطوة واحدة أكبر من المخطط
caution-title-walked-fast = النقرات الكاملة تحرك العظم أسرع من المطلوب
caution-title-click-moves-far = نقرة واحدة في دعامة واحدة تحرك العظم كثيرا
caution-title-frame-flexible = أخطاء صغيرة في الدعامات تحرك العظم كثيرا
caution-title-translation-unreviewed = لم يراجع الترجمة طبيب أو ممرض
caution-title-care-missing = لا تذكر الحالة شيئا عن التمارين والعناية

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ؛{" "}
language-en = الإنجليزية
language-de = الألمانية
language-fr = الفرنسية
language-es = الإسبانية
language-pt = البرتغالية
language-it = الإيطالية
language-pl = البولندية
language-tr = التركية
language-ru = الروسية
language-uk = الأوكرانية
language-el = اليونانية
language-ar = العربية
direction-proximal = داني
direction-distal = قاصي
direction-medial = إنسي
direction-lateral = وحشي
direction-anterior = أمامي
direction-posterior = خلفي
toward-varus = { $size } فحج (varus)
toward-valgus = { $size } روح (valgus)
toward-apex-anterior = { $size } بذروة أمامية
toward-apex-posterior = { $size } بذروة خلفية
toward-medial = { $size } نحو الإنسي
toward-lateral = { $size } نحو الوحشي
toward-anterior = { $size } نحو الأمام
toward-posterior = { $size } نحو الخلف
toward-proximal = { $size } نحو الداني
toward-distal = { $size } نحو القاصي
toward-internal = { $size } إلى الداخل
toward-external = { $size } إلى الخارج
toward-short = { $size } نقصا في الطول
toward-long = { $size } زيادة في الطول
offsets-none = عند نقطة الأصل
offsets-some = { $parts } بالنسبة إلى نقطة الأصل
span = من { $first } إلى { $last }
unit-mm = mm
unit-deg = درجة
unit-mm-day = mm/يوم
unit-days = يوم
unit-weeks = أسابيع
unit-minutes = دقيقة
unit-clicks = نقرات
unit-click = نقرة
unit-rows = صفوف
unit-turns = مرات تدوير
unit-stages = مراحل
unit-deg-or-mm = درجة أو mm
point-bone-end-front = نهاية العظم، أمام
point-bone-end-front-left = نهاية العظم، أمام يسار
point-bone-end-left = نهاية العظم، يسار
point-bone-end-back-left = نهاية العظم، خلف يسار
point-bone-end-back = نهاية العظم، خلف
point-bone-end-back-right = نهاية العظم، خلف يمين
point-bone-end-right = نهاية العظم، يمين
point-bone-end-front-right = نهاية العظم، أمام يمين
parameter-length = الطول
parameter-angulation = التزوي
parameter-rotation = الدوران
parameter-translation = الانزياح

## For the surgeon: headings

surgeon-title = للجراح
surgeon-not-a-device = هذا ليس جهازا طبيا
intended-use = hexfix مخصص للتعليم وللتجارب المخبرية ولمراجعة ثانية لبرنامج مرخص. ليس جهازا طبيا ولا يجوز أن يكون الأساس الوحيد لأي علاج.
surgeon-does = ما تفعله الخطة
surgeon-entered = ما تم إدخاله
surgeon-views = مناظر AP وجانبي ومحوري، بمقياس الرسم
surgeon-stages = المراحل
surgeon-exchanges = تبديل الدعامات
surgeon-path = مسار نهايتي العظم
surgeon-days = المعدلات والقراءات على مدى الأيام
surgeon-struts = الدعامات (struts)
surgeon-movement = حركة نهايتي العظم والنقاط المعرضة للخطر
surgeon-sure = مدى الثقة في النهاية
surgeon-checks = فحوص برنامج الحساب الثاني
surgeon-proved = أثبت أن كل تدوير خال من التفرد (singularity)
surgeon-cautions = التنبيهات
surgeon-made-by = مصدر الوثيقة
surgeon-sign = راجعه، التوقيع
surgeon-sign-date = التاريخ

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } الإصدار { $revision }، { $limb }: القطعة الدانية هي التي تحرك.
   *[distal] { $code } الإصدار { $revision }، { $limb }: القطعة القاصية هي التي تحرك.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] في البداية: انحناء { $bend }° في مستو واحد، { $tilt }° عن المستوى الإكليلي، { $apex }؛ الخطة لا تدير العظم.
   *[yes] في البداية: انحناء { $bend }° في مستو واحد، { $tilt }° عن المستوى الإكليلي، { $apex }؛ الخطة تدير العظم { $turn }° حول محور واحد.
}
summary-straight = { $turned ->
    [no] في البداية: لا انحناء في العظم؛ الخطة لا تدير العظم.
   *[yes] في البداية: لا انحناء في العظم؛ الخطة تدير العظم { $turn }° حول محور واحد.
}
apex-anterior = الذروة أمامية
apex-posterior = الذروة خلفية
apex-medial = الذروة إنسية
apex-lateral = الذروة وحشية
apex-anterior-medial = الذروة أمامية إنسية
apex-anterior-lateral = الذروة أمامية وحشية
apex-posterior-medial = الذروة خلفية إنسية
apex-posterior-lateral = الذروة خلفية وحشية
summary-turning = مدة التدوير { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}، من { $first } إلى { $last }، في { $rows ->
    [zero] { $rows } صف
    [one] { $rows } صف
    [two] { $rows } صف
    [few] { $rows } صفوف
    [many] { $rows } صفا
   *[other] { $rows } صف
}؛ المعدل لا يزيد على { $rate } mm في اليوم.
summary-turning-one-day = مدة التدوير { $days ->
    [zero] { $days } يوم
    [one] { $days } يوم
    [two] { $days } يوم
    [few] { $days } أيام
    [many] { $days } يوما
   *[other] { $days } يوم
}، في { $date }، في { $rows ->
    [zero] { $rows } صف
    [one] { $rows } صف
    [two] { $rows } صف
    [few] { $rows } صفوف
    [many] { $rows } صفا
   *[other] { $rows } صف
}؛ المعدل لا يزيد على { $rate } mm في اليوم.
summary-struts = الدعامات: { $changes }.
summary-strut = { $strut } من { $start } إلى { $end } mm
summary-strut-models = { $strut } من { $start } mm على «{ $from }» إلى { $end } mm على «{ $to }»
summary-residual = تنتهي النقرات الكاملة على بعد { $mm } mm و{ $deg }° من الهدف الدقيق.
summary-exchange = تبديل في العيادة، { $date }، قبل أول تدوير: الدعامة { $strut } من «{ $from }» ({ $old } mm) إلى «{ $to }» ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = الطرف
restated-limb-is = { $bone ->
    [left-femur] عظم الفخذ الأيسر.
    [right-femur] عظم الفخذ الأيمن.
    [left-tibia] الظنبوب الأيسر.
    [right-tibia] الظنبوب الأيمن.
    [left-humerus] عظم العضد الأيسر.
    [right-humerus] عظم العضد الأيمن.
    [left-forearm] الساعد الأيسر.
   *[right-forearm] الساعد الأيمن.
}
restated-moves = الجزء المتحرك
restated-moves-is = { $fragment ->
    [proximal] القطعة القاصية وحلقتها ثابتتان. القطعة الدانية وحلقتها تتحركان.
   *[distal] القطعة الدانية وحلقتها ثابتتان. القطعة القاصية وحلقتها تتحركان.
}
restated-deformity-ap = التشوه، صورة AP
restated-deformity-lateral = التشوه، الصورة الجانبية
restated-deformity-axial = التشوه، المحوري
restated-goal = الهدف
restated-goal-ap = الهدف، صورة AP
restated-goal-lateral = الهدف، الصورة الجانبية
restated-goal-axial = الهدف، المحوري
restated-goal-straight = مستقيم، بلا انزياح، بلا دوران، بطول متساو.
restated-bend = { $bend }.
restated-bend-none = لا تزوي.
restated-shift = تقع القطعة القاصية { $there } بالنسبة إلى الدانية؛ وتقع القطعة الدانية { $back } بالنسبة إلى القاصية.
restated-shift-none = لا انزياح.
restated-rotation = القطعة القاصية مدورة { $there } بالنسبة إلى الدانية؛ والقطعة الدانية مدورة { $back } بالنسبة إلى القاصية.
restated-rotation-none = لا دوران.
restated-length-short = النقطتان المعلمتان متقاربتان على طول العظم أكثر من اللازم بمقدار { $mm } mm (قصر).
restated-length-long = النقطتان المعلمتان متباعدتان على طول العظم أكثر من اللازم بمقدار { $mm } mm (طول زائد).
restated-length-none = البعد بين النقطتين المعلمتين كما يجب أن يكون.
restated-frame = الإطار
restated-frame-alike = النظام «{ $system }» (الصانع { $maker }، الحالة { $status }، الملف { $file }): الحلقة الدانية «{ $proximal }»، الحلقة القاصية «{ $distal }»، ست دعامات «{ $strut }».
restated-frame-mixed = النظام «{ $system }» (الصانع { $maker }، الحالة { $status }، الملف { $file }): الحلقة الدانية «{ $proximal }»، الحلقة القاصية «{ $distal }»، الدعامات { $struts }.
restated-frame-strut = { $strut } «{ $model }»
restated-attachment = التركيب
restated-attachment-read = الإطار مركب على الطرف؛ قراءات الدعامات من 1 إلى 6 هي { $readings } mm.
restated-attachment-square = خطط الإطار لينتهي متعامدا: عند الهدف تكون حلقتاه متوازيتين ومتحدتي المحور وبينهما { $mm } mm.
restated-mounting = موضع الحلقة
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] يقع مركز الحلقة الدانية { $place }؛ علامتها الأمامية مدورة { $angle }° إلى الداخل (إلى الجهة الإنسية من الأمام).
       *[distal] يقع مركز الحلقة القاصية { $place }؛ علامتها الأمامية مدورة { $angle }° إلى الداخل (إلى الجهة الإنسية من الأمام).
    }
    [external] { $fragment ->
        [proximal] يقع مركز الحلقة الدانية { $place }؛ علامتها الأمامية مدورة { $angle }° إلى الخارج (إلى الجهة الوحشية من الأمام).
       *[distal] يقع مركز الحلقة القاصية { $place }؛ علامتها الأمامية مدورة { $angle }° إلى الخارج (إلى الجهة الوحشية من الأمام).
    }
   *[none] { $fragment ->
        [proximal] يقع مركز الحلقة الدانية { $place }؛ علامتها الأمامية تتجه إلى الأمام مباشرة.
       *[distal] يقع مركز الحلقة القاصية { $place }؛ علامتها الأمامية تتجه إلى الأمام مباشرة.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] تعد الحلقة متعامدة مع القطعة الدانية: لا يمكن بعد وصف وضع آخر.
   *[distal] تعد الحلقة متعامدة مع القطعة القاصية: لا يمكن بعد وصف وضع آخر.
}
restated-osteotomy = قطع العظم
restated-osteotomy-at = القطع عند مستوى نقطة الأصل؛ قطر العظم هناك { $mm } mm.
restated-osteotomy-off = القطع { $level } بالنسبة إلى نقطة الأصل؛ قطر العظم هناك { $mm } mm.
restated-at-risk = معرض للخطر: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] يقع { $place } ويتحرك مع القطعة الدانية؛ { $rate } mm في اليوم على الأكثر، مثل العظم.
   *[distal] يقع { $place } ويتحرك مع القطعة القاصية؛ { $rate } mm في اليوم على الأكثر، مثل العظم.
}
restated-at-risk-own = { $fragment ->
    [proximal] يقع { $place } ويتحرك مع القطعة الدانية؛ { $rate } mm في اليوم على الأكثر.
   *[distal] يقع { $place } ويتحرك مع القطعة القاصية؛ { $rate } mm في اليوم على الأكثر.
}
restated-treatment = العلاج
restated-latency = { $days ->
    [zero] الجراحة في { $surgery }، فترة كمون { $days } يوم، أول تدوير في { $first }.
    [one] الجراحة في { $surgery }، فترة كمون { $days } يوم، أول تدوير في { $first }.
    [two] الجراحة في { $surgery }، فترة كمون { $days } يوم، أول تدوير في { $first }.
    [few] الجراحة في { $surgery }، فترة كمون { $days } أيام، أول تدوير في { $first }.
    [many] الجراحة في { $surgery }، فترة كمون { $days } يوما، أول تدوير في { $first }.
   *[other] الجراحة في { $surgery }، فترة كمون { $days } يوم، أول تدوير في { $first }.
}
restated-start = الجراحة في { $surgery }. قرئت الدعامات في { $read }؛ لا تدوير حتى أول تدوير في هذه الخطة في { $first }.
restated-rate = { $rate } mm في اليوم على الأكثر عند نهايتي العظم.
restated-rhythm = { $count ->
    [zero] عدد مرات التدوير المتساوية في اليوم: { $count }، الساعة { $times }، كل الدعامات في كل مرة.
    [one] عدد مرات التدوير في اليوم: { $count }، الساعة { $times }، كل الدعامات في كل مرة.
    [two] عدد مرات التدوير المتساوية في اليوم: { $count }، الساعة { $times }، كل الدعامات في كل مرة.
    [few] عدد مرات التدوير المتساوية في اليوم: { $count }، الساعة { $times }، كل الدعامات في كل مرة.
    [many] عدد مرات التدوير المتساوية في اليوم: { $count }، الساعة { $times }، كل الدعامات في كل مرة.
   *[other] عدد مرات التدوير المتساوية في اليوم: { $count }، الساعة { $times }، كل الدعامات في كل مرة.
}
restated-split = لكل وقت من اليوم دعاماته التي تدار: { $groups }.
restated-split-one = { $struts } الساعة { $time }
restated-together = المسار: خط مستقيم للنقطة المقابلة، ومحور دوران واحد.
restated-screw = المسار: حركة لولبية واحدة، أي دوران حول خط واحد في الفراغ وانزلاق على طوله.
restated-stages = المسار على مراحل: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } حتى الهدف
stage-first = { $what }، أول { $part }
stage-beyond = { $what } حتى { $there } بالنسبة إلى الهدف
restated-smooth = اختيرت نقرات كاملة بحيث تكون خطوات العظم صغيرة.
restated-nearest = كل دعامة عند النقرة الأقرب إلى طولها الدقيق.
restated-hold = أوقف التدوير بعد الصف { $row }؛ ويستأنف في { $date }.
restated-visits = زيارات التبديل: { $days }.
restated-exchanges-a-visit = { $count ->
    [zero] يمكن تبديل { $count } دعامة على الأكثر في الزيارة الواحدة.
    [one] يمكن تبديل { $count } دعامة على الأكثر في الزيارة الواحدة.
    [two] يمكن تبديل { $count } دعامة على الأكثر في الزيارة الواحدة.
    [few] يمكن تبديل { $count } دعامات على الأكثر في الزيارة الواحدة.
    [many] يمكن تبديل { $count } دعامة على الأكثر في الزيارة الواحدة.
   *[other] يمكن تبديل { $count } دعامة على الأكثر في الزيارة الواحدة.
}
restated-uncertainty = عدم اليقين
restated-uncertainty-is = الانحراف المعياري لكل رقم: { $ring }؛ { $films }.
uncertain-ring = موضع الحلقة { $mm } mm و{ $deg }°
uncertain-ring-distance = موضع الحلقة { $mm } mm، والزوايا معروفة تماما
uncertain-ring-angle = موضع الحلقة { $deg }°، والمسافات معروفة تماما
uncertain-ring-none = موضع الحلقة معروف تماما
uncertain-films = التشوه { $mm } mm و{ $deg }°
uncertain-films-distance = التشوه { $mm } mm، والزوايا معروفة تماما
uncertain-films-angle = التشوه { $deg }°، والمسافات معروفة تماما
uncertain-films-none = التشوه معروف تماما

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] رمادي: القطعة القاصية، وهي ثابتة. أبيض: القطعة الدانية.
   *[distal] رمادي: القطعة الدانية، وهي ثابتة. أبيض: القطعة القاصية.
} الخط الغليظ عبر نهاية العظم: القطع، حيث كان في البداية. النقطة السوداء: نقطة الأصل. النقطة البيضاء: النقطة المقابلة. النقاط الرمادية: النقاط المعرضة للخطر. منظر AP يرى من الأمام، والمنظر الجانبي من الجهة الوحشية، والمنظر المحوري من الجهة الدانية (خطوط من نهايتي العظم تشير إلى أمام كل قطعة).
view-ap = منظر AP
view-lateral = المنظر الجانبي
view-axial = المنظر المحوري
view-before = { $view } قبل التصحيح، { $limb }
view-half-way = { $view } في منتصف المسار (الصف { $row }، اليوم { $day })، { $limb }
view-after = { $view } بعد التصحيح، { $limb }
view-seen-before = { $view }، { $limb }، في البداية: قطعتا العظم مع القطع، والحلقتان والدعامات الست.
view-seen-half-way = { $view }، { $limb }، في منتصف المسار، بعد الصف { $row } في اليوم { $day }: قطعتا العظم مع القطع، والحلقتان والدعامات الست.
view-seen-after = { $view }، { $limb }، في النهاية: قطعتا العظم مع القطع، والحلقتان والدعامات الست.
view-edges = على اليسار { $left }، وعلى اليمين { $right }.
view-edges-all = على اليسار { $left }، وعلى اليمين { $right }، وفي الأعلى { $above }، وفي الأسفل { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }، مسار نهاية القطعة الدانية، { $limb }
   *[distal] { $view }، مسار نهاية القطعة القاصية، { $limb }
}
path-caption-row = { $caption }؛ { $number } هو الصف { $row }، والنهاية هي الصف { $last }
path-caption-rows = { $caption }؛ من { $from } إلى { $to } هي الصفوف { $rows }، والنهاية هي الصف { $last }
path-seen = { $fragment ->
    [proximal] { $view }، { $limb }: نهاية القطعة الدانية في { $count } من مواضع مسارها، ونهاية القطعة القاصية الثابتة.
   *[distal] { $view }، { $limb }: نهاية القطعة القاصية في { $count } من مواضع مسارها، ونهاية القطعة الدانية الثابتة.
}
path-seen-moves = في هذا المنظر، يتحرك مركز النهاية المتحركة { $ways }.
path-seen-stays = في هذا المنظر، ينتهي مركز النهاية المتحركة حيث بدأ.
path-start = بداية
path-end = نهاية

## For the surgeon: stages and exchanges

stages-caption = مراحل المسار، بالترتيب
stages-stage = المرحلة
stages-moves = ما يتحرك، والباقي ثابت
stages-rows = الصفوف
stages-days = الأيام
stages-nothing = لا شيء: ليس هناك ما يعمل
exchanges-caption = الدعامات التي تبدل في العيادة
exchanges-strut = الدعامة
exchanges-on = يوم التبديل
exchanges-window = الفترة الممكنة
exchanges-old = الدعامة القديمة، mm
exchanges-new = الدعامة الجديدة، mm
exchanges-on-is = { $date }، اليوم { $day }
exchanges-window-one = اليوم { $day } فقط
exchanges-window-days = الأيام من { $first } إلى { $last }
exchanges-reading = { $model } عند { $reading }
exchanges-rule = يجرى كل تبديل قبل أول تدوير في يومه، على الشكل الذي ترك عليه آخر تدوير قبله الإطار. الطول من مفصل إلى مفصل هو نفسه قبل التبديل وبعده. في أي يوم من الفترة الممكنة تناسب الدعامتان كلتاهما؛ وفي يوم غير اليوم المختار تختلف القراءات: خطط من جديد.

## For the surgeon: rates and readings over the days

days-extremes = الأسرع: { $fast }، { $fastest } mm في اليوم { $fastday }. الأبطأ في يوم كامل: { $slow }، { $slowest } mm في اليوم { $slowday }. كل الأيام موجودة في ملف البيانات.
plot-mm-a-day = mm في اليوم
plot-mm = mm
plot-day = يوم التدوير
plot-pause = توقف
plot-slowest = أبطأ نقطة
plot-fastest = أسرع نقطة
plot-ordered = المطلوب { $rate }
plot-caution = تنبيه فوق { $rate }
plot-new-strut = دعامة جديدة
plot-strut = الدعامة { $strut }
plot-rates-caption = حركة أسرع نقطة (خط متصل، نقاط سوداء) وأبطأ نقطة (خط متقطع، نقاط بيضاء) في كل يوم تدوير، بالمليمتر في اليوم
plot-readings-caption = قراءات المقاييس الستة في نهاية كل يوم تدوير، بالمليمتر؛ الأرقام عند الطرفين هي أرقام الدعامات
plot-ranges-caption = موضع كل دعامة على مقياسها. رمادي: من أقصر قراءة إلى أطول قراءة للدعامة المركبة، مع الرقمين. الخط القائم: تبديل. القوس في الأعلى: الأيام التي يمكن فيها التبديل
plot-rates-none = رسم بياني للحركة في اليوم بلا أي يوم.
plot-rates-seen = رسم بياني بالمليمتر في اليوم، { $days }. أسرع نقطة تتحرك { $fast }. أبطأ نقطة تتحرك { $slow }. المطلوب: { $ordered } mm في اليوم. { $over ->
    [0] ينبه البرنامج فوق { $caution } mm في اليوم: لا يوم.
    [zero] ينبه البرنامج فوق { $caution } mm في اليوم: { $over } يوم.
    [one] ينبه البرنامج فوق { $caution } mm في اليوم: { $over } يوم.
    [two] ينبه البرنامج فوق { $caution } mm في اليوم: { $over } يوم.
    [few] ينبه البرنامج فوق { $caution } mm في اليوم: { $over } أيام.
    [many] ينبه البرنامج فوق { $caution } mm في اليوم: { $over } يوما.
   *[other] ينبه البرنامج فوق { $caution } mm في اليوم: { $over } يوم.
}
plot-extreme = { $mm } mm (اليوم { $day })
plot-extremes = من { $least } إلى { $most }
plot-span-day = اليوم { $first }
plot-span-days = الأيام من { $first } إلى { $last }
plot-span-pauses = { $days }، مع توقف في { $pauses }
plot-readings-none = رسم بياني للقراءات بلا أي يوم.
plot-readings-seen = رسم بياني لقراءات الدعامات الست، { $days }.
plot-readings-strut = الدعامة { $strut } تسير من { $from } إلى { $to } mm، بين { $least } و{ $most } mm.
plot-readings-exchange = اليوم { $day }: دعامة جديدة { $strut }.
plot-ranges-seen = رسم بياني لموضع كل من الدعامات الست على مقياسها، { $days }.
plot-ranges-strut = الدعامة { $strut }، «{ $model }»: مقياسها من { $shortest } إلى { $longest } mm، وقراءتها من { $least } إلى { $most } mm.
plot-ranges-window = تبدل الدعامة { $strut } في اليوم { $day }؛ ويمكن ذلك في الأيام من { $first } إلى { $last }.

## For the surgeon: the struts

struts-caption = قراءات كل دعامة في البداية وفي النهاية، بالمليمتر
struts-strut = الدعامة
struts-model = الطراز
struts-scale = المقياس، mm
struts-start = البداية، mm
struts-end = النهاية، mm
struts-change = التغير، mm
struts-margin = أقل هامش إلى أحد الطرفين، mm
struts-clicks = مجموع النقرات
struts-longer = إطالة { $mm }
struts-shorter = تقصير { $mm }
struts-unchanged = لا تغير
struts-then = { $first }، ثم { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = نقرة واحدة تغير الدعامة بمقدار { $click } mm وتحرك نهاية العظم أو النقطة المعرضة للخطر بمقدار { $mm } mm على الأكثر.
clicks-coarse = هذا أخشن من الخطوة المخططة البالغة { $mm } mm، ولذلك تكون بعض الخطوات المفردة أكبر من المخطط.
clicks-nearest = تقف كل دعامة عند النقرة الأقرب إلى طولها الدقيق.
clicks-smooth = اختيرت نقرات كل صف بحيث يتحرك العظم بخطوات متساوية؛ ولا يلزم أن تقف الدعامة عند النقرة الأقرب إلى طولها الدقيق.
clicks-tube-row = في كل صف قد تبتعد نهايتا العظم { $mm } mm والعظم { $deg }° عن المسار الدقيق (وهو ما يمكن أن يفعله نصف نقرة في كل دعامة)؛ وجد برنامج الحساب الثاني { $walkedmm } mm و{ $walkeddeg }° على الأكثر.
clicks-tube-round = في نهاية كل جولة قد تبتعد نهايتا العظم { $mm } mm والعظم { $deg }° عن المسار الدقيق (وهو ما يمكن أن يفعله نصف نقرة في كل دعامة)؛ وجد برنامج الحساب الثاني { $walkedmm } mm و{ $walkeddeg }° على الأكثر.
clicks-back-none = لا تدار أي دعامة إلى الوراء عكس اتجاهها.
clicks-back-one = لا تدار أي دعامة إلى الوراء عكس اتجاهها بأكثر من نقرة واحدة.
movement-caption = حركة كل نقطة مراقبة، بالمليمتر
movement-point = النقطة
movement-a-day = المطلوب في اليوم
movement-a-round = المطلوب في الجولة
movement-a-turn = المطلوب في التدوير
movement-step = أكبر خطوة منفذة
movement-day = الأكبر في 24 ساعة
movement-in-row = { $mm } (الصف { $row })
movement-to-row = { $mm } (حتى الصف { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] تنفذ الدعامات ما يقوله جدول التدوير، مهما كان ما قيس. إذا كان رقم مقيس خطأ، ينتهي العظم بجانب الهدف. هذا الجدول يبين لكل رقم، إذا كان وحده خطأ، كم يبعد عندئذ مركز نهاية القطعة الدانية عند القطع، وكم تدور القطعة (الأسوأ من الاتجاهين).
   *[distal] تنفذ الدعامات ما يقوله جدول التدوير، مهما كان ما قيس. إذا كان رقم مقيس خطأ، ينتهي العظم بجانب الهدف. هذا الجدول يبين لكل رقم، إذا كان وحده خطأ، كم يبعد عندئذ مركز نهاية القطعة القاصية عند القطع، وكم تدور القطعة (الأسوأ من الاتجاهين).
}
sure-matters-none = عند مقادير الخطأ المحسوب بها هنا لا يؤثر أي منها.
sure-matters-moved = عند مقادير الخطأ المحسوب بها هنا، أكثر ما يزيح نهاية العظم هو { $by }.
sure-matters-turned = عند مقادير الخطأ المحسوب بها هنا، أكثر ما يدير القطعة هو { $turning }.
sure-matters-both = عند مقادير الخطأ المحسوب بها هنا، أكثر ما يزيح نهاية العظم هو { $by }، وأكثر ما يدير القطعة هو { $turning }.
sure-error = خطأ في { $number } ({ $size })
sure-errors = أخطاء في { $numbers } (نحو { $size })
sure-in-ring-ap = موضع الحلقة في صورة AP
sure-in-ring-lateral = موضع الحلقة في الصورة الجانبية
sure-in-ring-axial = موضع الحلقة على طول العظم
sure-in-ring-rotation = دوران الحلقة
sure-in-ap-angulation = التزوي في صورة AP
sure-in-ap-translation = الانزياح في صورة AP
sure-in-lateral-angulation = التزوي في الصورة الجانبية
sure-in-lateral-translation = الانزياح في الصورة الجانبية
sure-in-axial-rotation = دوران العظم
sure-in-axial-length = الطول
sure-chance = { $hundred ->
    [none] أقل من 1 من كل 100 تصحيح كهذا ينتهي ضمن { $mm } mm و{ $deg }° من الهدف.
    [all] أكثر من 99 من كل 100 تصحيح كهذا تنتهي ضمن { $mm } mm و{ $deg }° من الهدف.
   *[some] نحو { $count } من كل 100 تصحيح كهذا تنتهي ضمن { $mm } mm و{ $deg }° من الهدف.
}
sure-chance-exact = إذا كانت كل الأرقام صحيحة تماما، ينتهي كل تصحيح ضمن { $mm } mm و{ $deg }° من الهدف.
sure-line = { $hundred ->
    [none] أقل من 1 من كل 100 تصحيح كهذا ينتهي ضمن { $mm } mm و{ $deg }° من الهدف ({ $errors }).
    [all] أكثر من 99 من كل 100 تصحيح كهذا تنتهي ضمن { $mm } mm و{ $deg }° من الهدف ({ $errors }).
   *[some] نحو { $count } من كل 100 تصحيح كهذا تنتهي ضمن { $mm } mm و{ $deg }° من الهدف ({ $errors }).
}
sure-line-exact = إذا كانت كل الأرقام صحيحة تماما، ينتهي كل تصحيح ضمن { $mm } mm و{ $deg }° من الهدف ({ $errors }).
sure-errors-given = أخطاء القياس كما في الحالة: الحلقة { $ring }، التشوه { $films }
sure-errors-assumed = أخطاء القياس مفترضة: الحلقة { $ring }، التشوه { $films }
sure-part = { $mm } mm و{ $deg }°
sure-part-none = لا شيء
sure-given = هكذا ورد في الحالة.
sure-assumed = هذا مفترض، لأن الحالة لا تذكر شيئا.
sure-drawn = في { $count } تصحيح محسوب أخطأت الأرقام العشرة كلها معا، كل منها مستقل عن غيره، كما يوزع منحنى الجرس الأخطاء.
sure-about = هذا عن أخطاء القياس فقط: لا عن النقرات الكاملة، ولا عن أسلاك ودعامات تلين، ولا عن حلقة غير متعامدة مع عظمها.
sure-legend = { $fragment ->
    [proximal] أين يكون مركز نهاية القطعة الدانية حين تنفذ الخطة.
   *[distal] أين يكون مركز نهاية القطعة القاصية حين تنفذ الخطة.
} علامة التقاطع: الهدف. الدائرة المتقطعة: { $mm } mm حوله. الإهليلج: يضم 95 من كل 100 من التصحيحات المحسوبة. النقاط: { $dots } منها. المربع الأبيض: حيث تنتهي النقرات الكاملة حين تكون كل الأرقام صحيحة (المتبقي، { $residual } mm). الدورانات غير مرسومة.
sure-caption = كم ينتهي العظم بعيدا عن الهدف إذا كان رقم واحد خطأ
sure-number = الرقم
sure-wrong-by = مقدار الخطأ
sure-off = بعد النهاية، mm
sure-turned = الدوران، °
sure-error-given = الخطأ في الحالة
sure-error-assumed = الخطأ المفترض
sure-off-then = بعد النهاية عندئذ، mm
sure-turned-then = الدوران عندئذ، °
sure-name-ring-ap = الحلقة، صورة AP
sure-name-ring-lateral = الحلقة، الصورة الجانبية
sure-name-ring-axial = الحلقة، على طول العظم
sure-name-ring-rotation = الحلقة، الدوران
sure-name-ap-angulation = صورة AP، التزوي
sure-name-ap-translation = صورة AP، الانزياح
sure-name-lateral-angulation = الصورة الجانبية، التزوي
sure-name-lateral-translation = الصورة الجانبية، الانزياح
sure-name-axial-rotation = العظم، الدوران
sure-name-axial-length = العظم، الطول
cloud-caption = { $view }، النهايات الممكنة، { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }، { $limb }: أين يكون مركز نهاية القطعة الدانية عند انتهاء الخطة، بالنسبة إلى الهدف.
   *[distal] { $view }، { $limb }: أين يكون مركز نهاية القطعة القاصية عند انتهاء الخطة، بالنسبة إلى الهدف.
} تنتهي 95 من كل 100 من التصحيحات المحسوبة داخل إهليلج أبعاده { $longer } mm في { $shorter } mm؛ ورسمت حول الهدف دائرة { $mm } mm. يبين مربع أبيض أين تنتهي النقرات الكاملة.

## For the surgeon: checks and proof

checks-caption = كل فحص، وأسوأ قيمة وجدت، وحدها
checks-check = الفحص
checks-worst = أسوأ ما وجد
checks-limit = الحد المقارن به
checks-result = النتيجة
checks-passed = ناجح
checks-caution = تنبيه
checks-value = { $value } { $unit }
checks-below = أقل من { $value } { $unit }
checks-below-plain = أقل من { $value }
check-films-read-back-from-the-poses-deg-or-mm = الصور معاد قراءتها من الوضعيات، درجة أو mm
check-rings-joints-and-readings-fit-the-case = الحلقات والمفاصل والقراءات تطابق الحالة
check-stages-bring-what-they-name-and-leave-the-rest = المراحل تحقق ما تسميه وتترك الباقي
check-calendar-without-gap-or-double = التقويم بلا فجوة ولا تكرار
check-exchanges-keep-the-length-of-the-strut = التبديل يحفظ طول الدعامة
check-clicks-add-up-to-the-readings = مجموع النقرات يساوي القراءات
check-rows-changed-since-they-were-planned-0-none = صفوف تغيرت منذ تخطيطها (0: لا شيء)
check-readings-as-near-the-exact-target-as-the-rounding-allows = القراءات قريبة من الهدف الدقيق بقدر ما يسمح التقريب
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = بعد نهايتي العظم عن المسار الدقيق في نهاية أي جولة
check-turn-off-the-exact-path-at-the-end-of-any-round = الدوران عن المسار الدقيق في نهاية أي جولة
check-turning-back-against-the-way-of-the-exact-length = التدوير إلى الوراء عكس اتجاه الطول الدقيق
check-struts-within-their-range-least-distance-to-an-end = الدعامات ضمن مداها: أقل بعد عن أحد الطرفين
check-planned-step-at-every-watched-point = الخطوة المخططة عند كل نقطة مراقبة
check-walked-movement-in-any-24-hours = الحركة المنفذة في أي 24 ساعة
check-walked-movement-of-one-day = الحركة المنفذة في يوم واحد
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = أبطأ إطالة مقدارها 10 mm أو أكثر عند مركز القطع (0: لا شيء)
check-largest-single-step = أكبر خطوة مفردة
check-residual-displacement-at-the-end = الإزاحة المتبقية في النهاية
check-residual-turn-at-the-end = الدوران المتبقي في النهاية
check-depth-of-the-bone-ends-in-each-other = عمق تداخل نهايتي العظم إحداهما في الأخرى
check-condition-number-along-the-way = عدد الشرط (condition number) على طول المسار
check-every-turn-proved-free-of-singularities-least-margin = أثبت أن كل تدوير خال من التفرد: أقل هامش
check-largest-movement-by-one-click-of-one-strut = أكبر حركة بنقرة واحدة في دعامة واحدة
proved = بأي ترتيب أديرت دعامات صف ما، وأينما وقفت كل منها بين صفين، فإن للدعامات وضعية واحدة متصلة بالصفوف. ضمن { $mm } mm و{ $deg }° على الأقل من وضعية الصف ليس لها وضعية أخرى، ولا توجد هناك وضعية مفردة (أي وضعية لا تستطيع الدعامات تثبيتها). لذلك لا يقود أي ترتيب للتدوير الإطار إلى شكل آخر له القراءات نفسها. أقل هامش { $margin } في الصف { $row } (1: بقي كل مجال الإثبات؛ تحت { $least } ترفض الخطة). الإثبات يخص مراكز المفاصل والأطوال كما أدخلت؛ ولا يعرف شيئا عن خلوص المفاصل.

## For the surgeon: made by

made-by-replaces = يحل محل
made-by-replaces-is = الإصدار { $revision }، البصمة { $fingerprint }
made-by-program = البرنامج
made-by-frame = ملف الإطار
made-by-plan = بصمة الخطة
made-by-use = الاستعمال المقصود

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = لا شيء.
caution-told = وجد: { $found }. المعتاد: { $allowed }. { $advice }.
limit-diameter-of-the-bone = قطر العظم
limit-latency = فترة الكمون
limit-rate = المعدل
limit-length-beyond-the-goal = الطول الزائد على الهدف
limit-click = النقرة
limit-consolidation = التصلب
limit-reason-diameter-of-the-bone = من ساعد طفل إلى النهاية القاصية لعظم فخذ كبير (قرار المشروع)
limit-reason-latency = المنشور من 4 إلى 10 أيام، وأطول حيث يكون الالتئام بطيئا (S73, S85, S87, S90)
limit-reason-rate = نحو 1 mm في اليوم؛ فوق 1.5 mm يزيد احتمال عظم جديد رديء 9 مرات، والتدوير البطيء يترك العظم يلتحم (S91, S92)
limit-reason-length-beyond-the-goal = التمطيط الزائد يفسح فقط مجالا للدوران؛ ما زاد على ذلك هدف قائم بذاته (قرار المشروع)
limit-reason-click = المستعمل 0.25 و0.5 و1 mm (S41, S73)
limit-reason-consolidation = يحتاج العظم الجديد إلى مدة تقارب مدة تكونه مرة أخرى، وأكثر عند بعضهم؛ سنتان علامة على وحدة خاطئة (قرار المشروع)
limit-reason-days-of-an-interruption = يواصل العظم الالتحام بينما لا شيء يدار: كلما طالت المدة قل انطباق الخطة القديمة (قرار المشروع)
limit-reason-time-between-two-turns-of-a-day = مرات التدوير المتقاربة خطوة واحدة كبيرة للعظم والأنسجة الرخوة (قرار المشروع)
limit-reason-duration-of-turning = 150 mm بمعدل 0.75 mm في اليوم؛ الخطة الأطول علامة على رقم خطأ (قرار المشروع)
limit-reason-movement-of-a-watched-point-in-a-day = فوق 1.5 mm في اليوم يزيد احتمال عظم جديد رديء 9 مرات (S92)؛ الحد الأعلى هو حد المعدل المطلوب
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = من { $low } إلى { $high } { $unit }
caution-outside-recommended-do = تحقق منه؛ السبب: { $reason }
caution-outside-recommended-times-found = بين تدويرين { $minutes } دقيقة
caution-outside-recommended-times-allowed = من { $low } إلى { $high } { $unit }
caution-outside-recommended-times-do = وزعها على اليوم؛ السبب: { $reason }
caution-outside-recommended-hold-found = عدد الأيام بلا تدوير: { $days } بعد الصف { $row }
caution-outside-recommended-hold-allowed = من { $low } إلى { $high } { $unit }
caution-outside-recommended-hold-do = انظر إلى صور شعاعية جديدة قبل استئناف التدوير؛ السبب: { $reason }
caution-outside-recommended-duration-found = عدد الأيام من أول تدوير إلى آخر تدوير: { $days }
caution-outside-recommended-duration-allowed = من { $low } إلى { $high } { $unit }
caution-outside-recommended-duration-do = تحقق من الأطوال والمعدل؛ السبب: { $reason }
caution-frame-not-verified-found = نظام الإطار `{ $system }` حالته `{ $status }`
caution-frame-not-verified-allowed = الحالة `verified`
caution-frame-not-verified-do = قارن أطوال البداية والنهاية ببرنامج الصانع نفسه قبل الاستعمال
caution-clinic-missing-found = ينقص تحت `clinic`: { $keys }
caution-clinic-missing-allowed = الاسم والجراح والهاتف وهاتف الطوارئ
caution-clinic-missing-do = اكتبه في الحالة، أو بخط اليد على الصفحة الأولى
caution-read-on-old-found = قرئت الدعامات في { $read }، والبداية في { $start }: عدد الأيام { $days }
caution-read-on-old-allowed = من { $low } إلى { $high } { $unit }
caution-read-on-old-do = اقرأ الدعامات مرة أخرى في يوم البداية
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = نقرات كاملة مقدارها { $click } mm بدءا من { $shortest } mm
caution-reading-off-scale-do = اقرأ الدعامة { $strut } مرة أخرى؛ يواصل الجدول العد من القراءة كما كتبت
caution-reading-off-scale-exchange-found = { $mm } mm على الدعامة الجديدة { $strut }
caution-reading-off-scale-exchange-allowed = نقرات كاملة مقدارها { $click } mm بدءا من { $shortest } mm
caution-reading-off-scale-exchange-do = اضبط الدعامة الجديدة بين نقرتين، أو على الأقرب وخطط من جديد من القراءات
caution-order-fits-better-found = حسب الترقيم، تبعد الحلقة المتحركة { $written } mm عن التعامد مع عظمها؛ وبقراءات الدعامات { $order } في المواضع 1، 2، 3، 4، 5، 6 تبعد { $mm } mm عن التعامد
caution-order-fits-better-allowed = الدعامات مرقمة عكس عقارب الساعة عند النظر من الجهة الدانية
caution-order-fits-better-do = تحقق على الإطار أي دعامة رقمها 1 وفي أي اتجاه تسير الأرقام
caution-order-cannot-tell-found = عدد الطرق الأخرى لترقيم الدعامات التي تناسب هذه القراءات الست بالقدر نفسه: { $count }؛ لا يمكن الحسم
caution-order-cannot-tell-allowed = الدعامات مرقمة عكس عقارب الساعة عند النظر من الجهة الدانية
caution-order-cannot-tell-do = تحقق على الإطار أي دعامة رقمها 1 وفي أي اتجاه تسير الأرقام
caution-strut-near-end-found = تقترب الدعامة { $strut } إلى { $mm } mm من نهاية مقياسها في اليوم { $day }
caution-strut-near-end-allowed = { $least } mm أو أكثر
caution-strut-near-end-do = جهز دعامة أطول أو أقصر، أو خطط بطراز آخر
caution-window-narrow-found = الدعامة { $strut }: اليوم { $day } فقط ({ $date })
caution-window-narrow-allowed = يومان أو أكثر
caution-window-narrow-do = الزيارة التي تفوت تنهي التدوير: اختر دعامة أخرى في البداية، أو خطط الزيارة بعناية
caution-stage-idle-found = المرحلة { $number }، `{ $stage }`: العظم يقف هناك أصلا
caution-stage-idle-allowed = مراحل تحرك شيئا
caution-stage-idle-do = احذف المرحلة، أو تحقق من الأرقام
caution-bones-collide-found = نهايتا العظم متداخلتان حتى { $mm } mm في اليوم { $day } ({ $date })، بدءا من اليوم { $first }
caution-bones-collide-allowed = من { $low } إلى { $high } { $unit }
caution-bones-collide-do = لا يتجنب ذلك أي من الترتيبات المعتادة للمراحل؛ تحقق من الهدف ومن مستوى القطع وقطره
caution-bones-collide-clear-found = نهايتا العظم متداخلتان حتى { $mm } mm في اليوم { $day } ({ $date })، بدءا من اليوم { $first }
caution-bones-collide-clear-allowed = من { $low } إلى { $high } { $unit }
caution-bones-collide-clear-do = تبقى نهايتا العظم بلا تداخل مع `path: { $path }`؛ خطط بها وانظر إلى الدعامات والأيام
caution-bones-collide-goal-found = نهايتا العظم متداخلتان حتى { $mm } mm في اليوم { $day } ({ $date })، بدءا من اليوم { $first }
caution-bones-collide-goal-allowed = من { $low } إلى { $high } { $unit }
caution-bones-collide-goal-do = الهدف نفسه تتداخل فيه نهايتا العظم { $goal } mm: لا يتجنب ذلك أي ترتيب للمراحل؛ تحقق من الهدف ومن مستوى القطع وقطره
caution-rate-high-found = { $point }: { $mm } mm في اليوم { $day } ({ $date })
caution-rate-high-allowed = من { $low } إلى { $high } { $unit }
caution-rate-high-do = خفض المعدل أو استعمل نقرات أدق؛ السبب: { $reason }
caution-rate-low-found = { $mm } mm من الطول في المرحلة { $first } بمعدل { $rate } mm في اليوم عند مركز القطع
caution-rate-low-allowed = { $least } mm في اليوم أو أكثر
caution-rate-low-do = غير الطول في مرحلة مستقلة، أو اسمح بمعدل أعلى عند النقاط التي تبطئه
caution-rate-low-stages-found = { $mm } mm من الطول في المراحل من { $first } إلى { $last } بمعدل { $rate } mm في اليوم عند مركز القطع
caution-rate-low-stages-allowed = { $least } mm في اليوم أو أكثر
caution-rate-low-stages-do = غير الطول في مرحلة مستقلة، أو اسمح بمعدل أعلى عند النقاط التي تبطئه
caution-between-rounds-found = مع التقسيم يتحرك العظم في 24 ساعة { $mm } mm أبعد من المطلوب، ثم يعود
caution-between-rounds-allowed = { $most } mm: ضعف ما يمكن أن تحرك نقرة واحدة العظم
caution-between-rounds-do = أدر كل الدعامات في كل وقت، أو اختر دعامات متقابلة للمجموعة
caution-step-large-found = خطوة مقدارها { $mm } mm؛ والمخطط { $planned } mm
caution-step-large-allowed = خطوات حتى { $most } mm بلا هذا التنبيه
caution-step-large-do = استعمل دعامات ذات نقرات أدق أو مرات تدوير أقل في اليوم إن كان هذا مهما
caution-walked-fast-found = النقرات الكاملة تحرك العظم في 24 ساعة { $mm } mm أبعد من المطلوب
caution-walked-fast-allowed = { $most } mm: ضعف ما يمكن أن تحرك نقرة واحدة العظم
caution-walked-fast-do = احذف `rounding: nearest`، أو استعمل دعامات ذات نقرات أدق، أو معدلا أقل
caution-click-moves-far-found = نقرة واحدة في دعامة واحدة تحرك العظم أو نقطة معرضة للخطر حتى { $mm } mm
caution-click-moves-far-allowed = من { $low } إلى { $high } { $unit }
caution-click-moves-far-do = استعمل دعامات ذات نقرات أدق، أو حلقات أكبر، أو حلقة أقرب إلى القطع
caution-frame-flexible-found = عدد الشرط (condition number) { $worst } عند الصف { $row }
caution-frame-flexible-allowed = حتى { $most }
caution-frame-flexible-do = خطأ صغير في دعامة واحدة يحرك العظم كثيرا: اختر بعدا آخر بين الحلقتين أو حلقات أكبر
caution-translation-unreviewed-found = كلمات لم يراجعها طبيب أو ممرض، بهذه اللغات: { $languages }
caution-translation-unreviewed-allowed = كلمات قرأها طبيب أو ممرض مذكور اسمه في ملف اللغة
caution-translation-unreviewed-do = اطلب من طبيب أو ممرض يتكلم اللغة أن يقرأ الصفحات قبل استعمالها
caution-care-missing-found = لا تمارين ولا عناية بمواضع المسامير ولا تحميل للوزن
caution-care-missing-allowed = تمارين يومية وعناية تحت `care`
caution-care-missing-do = اكتبها في الحالة: الإطالة بلا تمارين يومية تضر
caution-care-missing-exercises-found = لا توجد تمارين
caution-care-missing-exercises-allowed = تمارين يومية وعناية تحت `care`
caution-care-missing-exercises-do = اكتبها في الحالة: الإطالة بلا تمارين يومية تضر
