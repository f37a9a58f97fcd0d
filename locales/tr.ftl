# The words of hexfix in Turkish. English is the source: every other file has the same messages with the same placeholders.
#
# Part 1, "for the patient", is read by a tired person at home: plain words, at most 15 words a sentence, reading grade 6 or below.
# Part 2, "for the surgeon", uses the terms of orthopaedics.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
not-reviewed = Bu sayfaların dilini henüz hiçbir doktor veya hemşire kontrol etmedi.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } ve { $last }
date-long = { $date } { $weekday }
date-day = { $day } { $month } { $year }
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
month-name-1 = Ocak
month-name-2 = Şubat
month-name-3 = Mart
month-name-4 = Nisan
month-name-5 = Mayıs
month-name-6 = Haziran
month-name-7 = Temmuz
month-name-8 = Ağustos
month-name-9 = Eylül
month-name-10 = Ekim
month-name-11 = Kasım
month-name-12 = Aralık
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz
limb-left-femur = sol femur
limb-right-femur = sağ femur
limb-left-tibia = sol tibia
limb-right-tibia = sağ tibia
limb-left-humerus = sol humerus
limb-right-humerus = sağ humerus
limb-left-forearm = sol ön kol
limb-right-forearm = sağ ön kol

## On every page

not-a-device = Tıbbi cihaz değildir: yalnızca eğitim, laboratuvar denemeleri ve ikinci kontrol içindir
page-running = { $code }, sürüm { $revision }, parmak izi { $fingerprint }
page-number = sayfa { $page } / { $pages }
caution-once = Dikkat: { $title }
caution-often = Dikkat ({ $count } kez): { $title }

## For the patient: the first page

patient-title = Çerçeveniz: çubuklar nasıl çevrilir
patient-name = Ad
patient-born = Doğum
patient-record = Dosya no
patient-frame-on = Çerçevenin yeri
patient-limb-left-femur = sol uyluk
patient-limb-right-femur = sağ uyluk
patient-limb-left-tibia = sol bacak, diz altı
patient-limb-right-tibia = sağ bacak, diz altı
patient-limb-left-humerus = sol üst kol
patient-limb-right-humerus = sağ üst kol
patient-limb-left-forearm = sol ön kol
patient-limb-right-forearm = sağ ön kol
patient-plan = Plan
patient-plan-is = { $code }, sürüm { $revision }
patient-plan-replaces = { $code }, sürüm { $revision }. Daha küçük sürüm numaralı tüm sayfalar artık geçersiz.
patient-signed = Yalnız imzalıysa geçerlidir
patient-steps = Her seferinde ne yapacaksınız
patient-step-find = İşareti olmayan ilk satırı bulun.
patient-step-check = Günü, tarihi ve saati kontrol edin.
patient-step-turn = Çubuk 1'i çevirin. Ölçeği çizelgedeki sayıyı gösterince durun.
patient-step-others = Aynısını çubuk 2, 3, 4, 5 ve 6 için yapın.
patient-step-tick = Altı ölçeği de bir daha okuyun. Sonra satırı işaretleyin.
patient-step-evening = Günde bir kez altı ölçeğin gösterdiği sayıları yazın.
patient-stop = Bir şey ters mi gitti? Durun ve arayın.
patient-call-hours = Çalışma saatlerinde: { $number }
patient-call-always = Günün her saati: { $number }
patient-call-blank = Kliniğiniz telefon numaralarını buraya yazar.
patient-blank-clinic = Klinik ve doktor
patient-blank-telephone = Çalışma saatlerinde telefon
patient-blank-emergency = Günün her saati telefon
patient-struts = Altı çubuğunuz
patient-struts-how = Bu, kolunuza veya bacağınıza yukarıdan bakınca gördüğünüz çerçevedir. Resmin üstü sizin ön tarafınızdır. Her çubuğun bir numarası ve bir şekli var.
patient-struts-caption = Çerçevenizin yukarıdan görünüşü
patient-struts-seen = Çerçevenin yukarıdan görünüşü, ön taraf üstte. { $struts }
patient-struts-one = Çubuk { $strut } yeri: { $place }. Şekli: { $sign }.
patient-struts-front = ön
patient-struts-back = arka
patient-struts-left = sol
patient-struts-right = sağ
place-front = ön
place-front-left = sol ön
place-left = sol
place-back-left = sol arka
place-back = arka
place-back-right = sağ arka
place-right = sağ
place-front-right = sağ ön
sign-1 = beyaz daire
sign-2 = siyah üçgen
sign-3 = eğik çizgili kare
sign-4 = yatay çizgili baklava dilimi
sign-5 = noktalı beşgen
sign-6 = dik çizgili artı

## For the patient: when something goes wrong

wrong-title = Bir şey ters giderse
wrong-missed = Bir ayarı kaçırdınız
wrong-missed-plain-1 = Açığı kapatmak için iki kez çevirmeyin.
wrong-missed-plain-2 = Durun ve kliniği arayın.
wrong-doubled = Bir ayarı iki kez yaptınız
wrong-doubled-plain-1 = Kendi başınıza geri çevirmeyin.
wrong-doubled-plain-2 = Durun ve kliniği arayın.
wrong-reading = Bir çubuk başka bir sayı gösteriyor
wrong-reading-plain-1 = Çubuğu doğru sayıya çevirmeyin.
wrong-reading-plain-2 = Durun, sayıyı yazın ve kliniği arayın.
wrong-alarm = Ağrınız, uyuşmanız veya ateşiniz var
wrong-alarm-plain-1 = Durun. Hiçbir çubuğu çevirmeyin.
wrong-alarm-plain-2 = Kliniği hemen arayın, saat kaç olursa olsun.
wrong-call = Arayın: { $number }.
wrong-call-blank = İlk sayfanızdaki numarayı arayın.

## For the patient: the chart

chart-title = Çubuk çizelgesi
chart-caption = Her ayardan sonra her çubuk ne göstermeli
chart-row = Satır, gün ve saat
chart-done = Yapıldı
chart-initials = Paraf
chart-box-tick = işaret kutusu
chart-box-initials = paraf kutusu
chart-box-reading = okunan sayı için kutu
chart-shown-again = burada bir daha, aslı sayfa { $page }
chart-start = Başlangıçta
chart-now = Şimdi: satır { $row } yapıldı
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] uzatın { $clicks }{"\u00A0"}klik
   *[other] uzatın { $clicks }{"\u00A0"}klik
}
chart-shorter = { $clicks ->
    [one] kısaltın { $clicks }{"\u00A0"}klik
   *[other] kısaltın { $clicks }{"\u00A0"}klik
}
chart-leave = aynı kalsın
chart-read-now = Çubuklar şimdi ne gösteriyor
chart-first = İlk ayar: { $day }, { $time }.
chart-next = Sonraki ayar: { $day }, { $time }.
chart-last = Son ayar: { $day }, { $time }.
chart-only = Yalnız bir ayar: { $day }, { $time }.
chart-each-day = { $count ->
    [one] Her gün: bir ayar, saat { $times }.
   *[other] Her gün: { $count } ayar, saat { $times }.
}
chart-how = Çizelge nasıl okunur
chart-intro = Büyük sayı, ayardan sonra ölçeğin göstermesi gereken sayıdır. Altındaki sözler ne yöne ve ne kadar çevireceğinizi söyler.
chart-intro-idle = Altısı da “{ $leave }” mı diyor? Hiçbir şey çevirmeyin ve satırı işaretleyin.
chart-intro-split = Her seferinde yalnız bazı çubuklar çevrilir. Onların sayıları kalın yazılıdır.
chart-intro-bars = Geniş gri şerit bir randevudur. Şeritte yazanı yapın.
chart-intro-missed = Bir satırı kaçırdınız mı? Asla iki satırı birden yapmayın. Kliniği arayın.
chart-end = Çizelgenin sonu
chart-end-stop = Son satırdan sonra hiçbir çubuğu çevirmeyin. Kliniği arayın.
chart-new = Yeni çizelge: sürüm { $revision }
chart-new-replaces = Bu çizelge, { $code } planının tüm eski sayfalarının yerine geçer. Eski sayfaları geri verin.
chart-new-held = Ayarlar satır { $row } sonrasında durdu.
chart-new-read = Çubuklarınız okundu: { $day }.
chart-new-wait = Şu zamandan önce hiçbir şey çevirmeyin: { $day }, { $time }.
chart-exchange = { $day }: kliniğe gidin. { $count ->
    [one] Yeni çubuk: { $struts }.
   *[other] Yeni çubuklar: { $struts }.
}
chart-exchange-wait = Bu gün randevudan önce hiçbir şey çevirmeyin.
chart-visit-late = Randevudan sonra bir satır geç mi kaldı? Kliniğe ne yapacağınızı sorun.
chart-exchange-old = Çubuk { $strut }: eski çubuk şunu göstermeli: { $reading }.
chart-exchange-new = Çubuk { $strut }: yeni çubuk şunu göstermeli: { $reading }.
chart-clinic = { $day }: kliniğe gidin.
chart-clinic-wait = Bu gün randevudan önce hiçbir şey çevirmeyin.
chart-clinic-take = Bu sayfaları yanınıza alın.
chart-film = { $day }: röntgen çektirin.
chart-film-go-on = Çubukları her günkü gibi çevirin.

## For the patient: the journey

journey-title = Baştan sona tedaviniz
journey-calendar = Takviminiz
journey-surgery = Ameliyat
journey-rest = Dinlenme
journey-rest-is = { $first } – { $last }. Hiçbir şey çevirmeyin.
journey-turning = Çubuk ayarı
journey-turning-is = { $first } – { $last }.
journey-turning-one = Yalnız { $day }.
journey-last = Son ayar
journey-visits = Klinik
journey-films = Röntgen
journey-harden = Yeni kemik sertleşir
journey-harden-weeks = Son ayardan sonra { $from } ile { $to } hafta arası.
journey-harden-weeks-one = { $from ->
    [one] Son ayardan sonra { $from } hafta.
   *[other] Son ayardan sonra { $from } hafta.
}
journey-harden-until = Yani şu tarihler arasında bir güne kadar: { $first } – { $last }.
journey-harden-until-one = Yani şu güne kadar: { $day }.
journey-harden-doctor = Ne kadar süreceğine doktorunuz karar verir.
journey-removal = Çerçeve çıkarılır
journey-removal-doctor = Ne zaman olacağına doktorunuz karar verir.
journey-expected = Bunlar planlanan günlerdir. Değişebilirler.
calendar-surgery-letter = A
calendar-clinic-letter = K
calendar-film-letter = R
calendar-exchange-letter = Y
calendar-surgery = { $letter }: ameliyat
calendar-clinic = { $letter }: klinik
calendar-film = { $letter }: röntgen
calendar-exchange = { $letter }: klinik, yeni çubuk
calendar-rest = noktalar: dinlenme, hiçbir şey çevirmeyin
calendar-turning = kalın kenar: çubukları çevirin
calendar-caption = Her sıra bir haftadır
calendar-seen = Takvim, { $first } – { $last }. { $phases }

## For the patient: exercise and care

care-title = Egzersiz ve bakım
care-why = Eklemleri her gün hareket ettirmek, çubukları çevirmek kadar önemlidir.
care-exercises = Egzersizler
care-exercise = { $times ->
    [one] { $text }: günde { $times } kez
   *[other] { $text }: günde { $times } kez
}
care-pin-sites = Çivi ve tellerin çevresinde cilt bakımı
care-weight = Kol veya bacağa verilecek yük
care-blank = Burayı kliniğiniz doldurur.
care-ask = Egzersiz ve bakımı kliniğinize sorun. Kendi başınıza başlamayın.
care-grid = Yaptıklarınızı işaretleyin
care-grid-week = { $day } haftası
care-grid-caption = { $day } haftası için işaret kutuları
care-grid-pin-sites = Cilt bakımı

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = Çubukları çevirin: satır { $row }, çizelge sürümü { $revision }
ics-turn-rows = Çubukları çevirin: satır { $first } – { $last }, çizelge sürümü { $revision }
ics-visit = Kliniğe gidin
ics-exchange = { $count ->
    [one] Kliniğe gidin: yeni çubuk { $struts }
   *[other] Kliniğe gidin: yeni çubuklar { $struts }
}
ics-film = Röntgen çektirin
ics-end = Şimdiki plana göre son ayar günü

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = bir değer önerilen sınırların dışında
caution-title-frame-not-verified = çerçevenin geometrisi doğrulanmadı
caution-title-clinic-missing = kliniğin bir telefon numarası veya adı eksik
caution-title-read-on-old = çubuklar başlangıçtan bir günden fazla önce okundu
caution-title-reading-off-scale = bir okuma iki klik arasında kalıyor
caution-title-order-fits-better = okumalar başka bir çubuk sırasına daha iyi uyuyor
caution-title-order-cannot-tell = okumalar çubuk sırasının doğru olup olmadığını göstermiyor
caution-title-strut-near-end = bir çubuk ölçeğinin sonuna yaklaşıyor
caution-title-window-narrow = bir çubuk yalnızca tek bir günde değiştirilebilir
caution-title-stage-idle = yolun bir aşamasında yapılacak bir şey yok
caution-title-bones-collide = kemik uçları yolda birbirine çarpıyor
caution-title-rate-high = kemiğin bir noktası hızlı hareket ediyor
caution-title-rate-low = kemik yavaş uzatılıyor ve çok erken kaynayabilir
caution-title-between-rounds = bölünmüş ayarda iki döngü arasındaki konumlar kemiği çok hareket ettiriyor
caution-title-step-large = tek bir adım planlanandan büyük
caution-title-walked-fast = tam klikler kemiği istenenden hızlı hareket ettiriyor
caution-title-click-moves-far = bir çubuğun bir kliği kemiği çok hareket ettiriyor
caution-title-frame-flexible = küçük çubuk hataları kemiği çok hareket ettiriyor
caution-title-translation-unreviewed = çeviri bir doktor veya hemşire tarafından kontrol edilmedi
caution-title-care-missing = vaka dosyası egzersiz ve bakım için bir şey söylemiyor

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ;{" "}
language-en = İngilizce
language-de = Almanca
language-fr = Fransızca
language-es = İspanyolca
language-pt = Portekizce
language-it = İtalyanca
language-pl = Lehçe
language-tr = Türkçe
language-ru = Rusça
language-uk = Ukraynaca
language-el = Yunanca
language-ar = Arapça
direction-proximal = proksimal
direction-distal = distal
direction-medial = medial
direction-lateral = lateral
direction-anterior = anterior
direction-posterior = posterior
toward-varus = { $size } varus
toward-valgus = { $size } valgus
toward-apex-anterior = { $size } apeks anterior
toward-apex-posterior = { $size } apeks posterior
toward-medial = { $size } medial yönde
toward-lateral = { $size } lateral yönde
toward-anterior = { $size } anterior yönde
toward-posterior = { $size } posterior yönde
toward-proximal = { $size } proksimal yönde
toward-distal = { $size } distal yönde
toward-internal = { $size } iç rotasyon
toward-external = { $size } dış rotasyon
toward-short = { $size } kısa
toward-long = { $size } uzun
offsets-none = orijinde
offsets-some = orijine göre { $parts }
span = { $first } – { $last }
unit-mm = mm
unit-deg = derece
unit-mm-day = mm/gün
unit-days = gün
unit-weeks = hafta
unit-minutes = dakika
unit-clicks = klik
unit-click = klik
unit-rows = satır
unit-turns = ayar
unit-stages = aşama
unit-deg-or-mm = derece veya mm
point-bone-end-front = kemik ucu, ön
point-bone-end-front-left = kemik ucu, sol ön
point-bone-end-left = kemik ucu, sol
point-bone-end-back-left = kemik ucu, sol arka
point-bone-end-back = kemik ucu, arka
point-bone-end-back-right = kemik ucu, sağ arka
point-bone-end-right = kemik ucu, sağ
point-bone-end-front-right = kemik ucu, sağ ön
parameter-length = uzunluk
parameter-angulation = angulasyon
parameter-rotation = rotasyon
parameter-translation = translasyon

## For the surgeon: headings

surgeon-title = Cerrah için
surgeon-not-a-device = Bu bir tıbbi cihaz değildir
intended-use = hexfix eğitim, laboratuvar denemeleri ve onaylı yazılımın ikinci kontrolü içindir. Tıbbi cihaz değildir ve bir tedavinin tek dayanağı olmamalıdır.
surgeon-does = Planın yaptığı
surgeon-entered = Girilenler
surgeon-views = AP, lateral ve aksiyel görünümler, ölçekli
surgeon-stages = Aşamalar
surgeon-exchanges = Çubuk değişimleri
surgeon-path = Kemik uçlarının yolu
surgeon-days = Günlere göre hızlar ve okumalar
surgeon-struts = Çubuklar (strut)
surgeon-movement = Kemik uçlarının ve risk altındaki noktaların hareketi
surgeon-sure = Sonucun kesinliği
surgeon-checks = İkinci çözücünün kontrolleri
surgeon-proved = Her ayarın tekillik içermediği kanıtlandı
surgeon-cautions = Dikkat edilecekler
surgeon-made-by = Hazırlayan
surgeon-sign = Kontrol eden, imza
surgeon-sign-date = Tarih

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } sürüm { $revision }, { $limb }: proksimal fragman hareket ettirilir.
   *[distal] { $code } sürüm { $revision }, { $limb }: distal fragman hareket ettirilir.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] Başlangıçta: tek düzlemde { $bend }° eğrilik, koronal düzlemden { $tilt }°, { $apex }; plan kemiği döndürmez.
   *[yes] Başlangıçta: tek düzlemde { $bend }° eğrilik, koronal düzlemden { $tilt }°, { $apex }; plan kemiği tek bir eksen etrafında { $turn }° döndürür.
}
summary-straight = { $turned ->
    [no] Başlangıçta: kemikte eğrilik yok; plan kemiği döndürmez.
   *[yes] Başlangıçta: kemikte eğrilik yok; plan kemiği tek bir eksen etrafında { $turn }° döndürür.
}
apex-anterior = apeks anterior
apex-posterior = apeks posterior
apex-medial = apeks medial
apex-lateral = apeks lateral
apex-anterior-medial = apeks anterior ve medial
apex-anterior-lateral = apeks anterior ve lateral
apex-posterior-medial = apeks posterior ve medial
apex-posterior-lateral = apeks posterior ve lateral
summary-turning = Ayar süresi { $days ->
    [one] { $days } gün
   *[other] { $days } gün
}, { $first } – { $last }, { $rows ->
    [one] { $rows } satır
   *[other] { $rows } satır
}; hız günde en çok { $rate } mm.
summary-turning-one-day = Ayar süresi { $days ->
    [one] { $days } gün
   *[other] { $days } gün
}, { $date }, { $rows ->
    [one] { $rows } satır
   *[other] { $rows } satır
}; hız günde en çok { $rate } mm.
summary-struts = Çubuklar: { $changes }.
summary-strut = { $strut } numara { $start } mm değerinden { $end } mm değerine
summary-strut-models = { $strut } numara “{ $from }” üzerinde { $start } mm değerinden “{ $to }” üzerinde { $end } mm değerine
summary-residual = Tam klikler kesin hedeften { $mm } mm ve { $deg }° uzakta biter.
summary-exchange = Klinikte değişim, { $date }, ilk ayardan önce: { $strut } numaralı çubuk, “{ $from }” ({ $old } mm) yerine “{ $to }” ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Ekstremite
restated-limb-is = { $bone ->
    [left-femur] Sol femur.
    [right-femur] Sağ femur.
    [left-tibia] Sol tibia.
    [right-tibia] Sağ tibia.
    [left-humerus] Sol humerus.
    [right-humerus] Sağ humerus.
    [left-forearm] Sol ön kol.
   *[right-forearm] Sağ ön kol.
}
restated-moves = Hareket eden parça
restated-moves-is = { $fragment ->
    [proximal] Distal fragman ve halkası sabit durur. Proksimal fragman ve halkası hareket eder.
   *[distal] Proksimal fragman ve halkası sabit durur. Distal fragman ve halkası hareket eder.
}
restated-deformity-ap = Deformite, AP grafi
restated-deformity-lateral = Deformite, lateral grafi
restated-deformity-axial = Deformite, aksiyel
restated-goal = Hedef
restated-goal-ap = Hedef, AP grafi
restated-goal-lateral = Hedef, lateral grafi
restated-goal-axial = Hedef, aksiyel
restated-goal-straight = Düz, translasyonsuz, rotasyonsuz, eşit uzunlukta.
restated-bend = { $bend }.
restated-bend-none = Angulasyon yok.
restated-shift = Distal fragman proksimal fragmana göre { $there } yer alır; proksimal fragman distal fragmana göre { $back } yer alır.
restated-shift-none = Translasyon yok.
restated-rotation = Distal fragmanın proksimal fragmana göre dönüklüğü: { $there }; proksimal fragmanın distal fragmana göre dönüklüğü: { $back }.
restated-rotation-none = Rotasyon yok.
restated-length-short = İşaretli noktalar kemik boyunca birbirine { $mm } mm fazla yakın (kısa).
restated-length-long = İşaretli noktalar kemik boyunca birbirinden { $mm } mm fazla uzak (uzun).
restated-length-none = İşaretli noktalar arasındaki mesafe olması gerektiği kadar.
restated-frame = Çerçeve
restated-frame-alike = Sistem “{ $system }” (üretici { $maker }, durum { $status }, dosya { $file }): proksimal halka “{ $proximal }”, distal halka “{ $distal }”, altı çubuk “{ $strut }”.
restated-frame-mixed = Sistem “{ $system }” (üretici { $maker }, durum { $status }, dosya { $file }): proksimal halka “{ $proximal }”, distal halka “{ $distal }”, çubuklar { $struts }.
restated-frame-strut = { $strut } “{ $model }”
restated-attachment = Takılma
restated-attachment-read = Çerçeve ekstremiteye takılı; 1 ile 6 arası çubukların okumaları { $readings } mm.
restated-attachment-square = Çerçeve dik bitecek şekilde planlandı: hedefte halkaları paralel, eş eksenli ve aralarındaki mesafe { $mm } mm.
restated-mounting = Halka konumu
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Proksimal halkanın merkezi { $place } yer alır; anterior işareti { $angle }° iç rotasyonda (anteriorun medial tarafına doğru).
       *[distal] Distal halkanın merkezi { $place } yer alır; anterior işareti { $angle }° iç rotasyonda (anteriorun medial tarafına doğru).
    }
    [external] { $fragment ->
        [proximal] Proksimal halkanın merkezi { $place } yer alır; anterior işareti { $angle }° dış rotasyonda (anteriorun lateral tarafına doğru).
       *[distal] Distal halkanın merkezi { $place } yer alır; anterior işareti { $angle }° dış rotasyonda (anteriorun lateral tarafına doğru).
    }
   *[none] { $fragment ->
        [proximal] Proksimal halkanın merkezi { $place } yer alır; anterior işareti tam anteriora bakar.
       *[distal] Distal halkanın merkezi { $place } yer alır; anterior işareti tam anteriora bakar.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Halka proksimal fragmana dik kabul edilir: başka bir duruş henüz tanımlanamaz.
   *[distal] Halka distal fragmana dik kabul edilir: başka bir duruş henüz tanımlanamaz.
}
restated-osteotomy = Osteotomi
restated-osteotomy-at = Kesi orijin seviyesindedir; kemiğin oradaki çapı { $mm } mm.
restated-osteotomy-off = Kesi orijine göre { $level } yer alır; kemiğin oradaki çapı { $mm } mm.
restated-at-risk = Risk altında: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Konumu { $place }; proksimal fragmanla birlikte gider; kemik gibi günde en çok { $rate } mm.
   *[distal] Konumu { $place }; distal fragmanla birlikte gider; kemik gibi günde en çok { $rate } mm.
}
restated-at-risk-own = { $fragment ->
    [proximal] Konumu { $place }; proksimal fragmanla birlikte gider; günde en çok { $rate } mm.
   *[distal] Konumu { $place }; distal fragmanla birlikte gider; günde en çok { $rate } mm.
}
restated-treatment = Tedavi
restated-latency = { $days ->
    [one] Ameliyat { $surgery }, latent dönem { $days } gün, ilk ayar { $first }.
   *[other] Ameliyat { $surgery }, latent dönem { $days } gün, ilk ayar { $first }.
}
restated-start = Ameliyat { $surgery }. Çubukların okunması { $read }; bu planın ilk ayarına kadar ayar yok, ilk ayar { $first }.
restated-rate = Kemik uçlarında günde en çok { $rate } mm.
restated-rhythm = { $count ->
    [one] Günde { $count } ayar, saat { $times }, her seferinde tüm çubuklar.
   *[other] Günde { $count } eşit ayar, saat { $times }, her seferinde tüm çubuklar.
}
restated-split = Günün her saatinde o saatin çubukları çevrilir: { $groups }.
restated-split-one = { $struts } saat { $time }
restated-together = Yol: karşılık gelen noktanın düz çizgisi, tek rotasyon ekseni.
restated-screw = Yol: tek vida hareketi, uzayda tek bir doğru etrafında dönme ve o doğru boyunca kayma.
restated-stages = Aşamalı yol: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what }, hedefe kadar
stage-first = { $what }, ilk { $part }
stage-beyond = { $what }, hedefe göre { $there } olana kadar
restated-smooth = Tam klikler, kemiğin küçük adımlarla ilerlemesi için seçildi.
restated-nearest = Her çubuk kesin uzunluğuna en yakın klikte.
restated-hold = Ayarlar satır { $row } sonrasında durduruldu; devam tarihi { $date }.
restated-visits = Değişim randevuları: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] Bir randevuda en çok { $count } çubuk değiştirilebilir.
   *[other] Bir randevuda en çok { $count } çubuk değiştirilebilir.
}
restated-uncertainty = Belirsizlik
restated-uncertainty-is = Her sayının standart sapması: { $ring }; { $films }.
uncertain-ring = halkanın yeri { $mm } mm ve { $deg }°
uncertain-ring-distance = halkanın yeri { $mm } mm, açılar tam olarak biliniyor
uncertain-ring-angle = halkanın yeri { $deg }°, mesafeler tam olarak biliniyor
uncertain-ring-none = halkanın yeri tam olarak biliniyor
uncertain-films = deformite { $mm } mm ve { $deg }°
uncertain-films-distance = deformite { $mm } mm, açılar tam olarak biliniyor
uncertain-films-angle = deformite { $deg }°, mesafeler tam olarak biliniyor
uncertain-films-none = deformite tam olarak biliniyor

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Gri: sabit duran distal fragman. Beyaz: proksimal fragman.
   *[distal] Gri: sabit duran proksimal fragman. Beyaz: distal fragman.
} Kemik ucunu enine geçen kalın çizgi: kesi, başlangıçtaki yerinde. Siyah nokta: orijin. Beyaz nokta: karşılık gelen nokta. Gri noktalar: risk altındaki noktalar. AP görünümü önden, lateral görünüm lateral taraftan, aksiyel görünüm proksimalden görülür (kemik uçlarından çıkan çizgiler her fragmanın önünü gösterir).
view-ap = AP görünümü
view-lateral = Lateral görünüm
view-axial = Aksiyel görünüm
view-before = { $view }, önce, { $limb }
view-half-way = { $view }, yarı yolda (satır { $row }, gün { $day }), { $limb }
view-after = { $view }, sonra, { $limb }
view-seen-before = { $view }, { $limb }, başlangıçta: kesiyle birlikte iki kemik fragmanı, iki halka ve altı çubuk.
view-seen-half-way = { $view }, { $limb }, yarı yolda, satır { $row } sonrasında, gün { $day }: kesiyle birlikte iki kemik fragmanı, iki halka ve altı çubuk.
view-seen-after = { $view }, { $limb }, sonda: kesiyle birlikte iki kemik fragmanı, iki halka ve altı çubuk.
view-edges = Solda { $left }, sağda { $right }.
view-edges-all = Solda { $left }, sağda { $right }, üstte { $above }, altta { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, proksimal fragman ucunun yolu, { $limb }
   *[distal] { $view }, distal fragman ucunun yolu, { $limb }
}
path-caption-row = { $caption }; { $number }: satır { $row }, son: satır { $last }
path-caption-rows = { $caption }; { $from } – { $to }: satır { $rows }, son: satır { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: yolunun { $count } konumunda proksimal fragmanın ucu ve sabit duran distal fragmanın ucu.
   *[distal] { $view }, { $limb }: yolunun { $count } konumunda distal fragmanın ucu ve sabit duran proksimal fragmanın ucu.
}
path-seen-moves = Bu görünümde hareketli ucun merkezi { $ways } hareket eder.
path-seen-stays = Bu görünümde hareketli ucun merkezi başladığı yerde biter.
path-start = başlangıç
path-end = son

## For the surgeon: stages and exchanges

stages-caption = Yolun aşamaları, sırayla
stages-stage = Aşama
stages-moves = Hareket eden, gerisi sabitken
stages-rows = Satırlar
stages-days = Günler
stages-nothing = yok: yapılacak bir şey yok
exchanges-caption = Klinikte değiştirilen çubuklar
exchanges-strut = Çubuk
exchanges-on = Değişim günü
exchanges-window = Zaman aralığı
exchanges-old = Eski çubuk, mm
exchanges-new = Yeni çubuk, mm
exchanges-on-is = { $date }, gün { $day }
exchanges-window-one = yalnız gün { $day }
exchanges-window-days = gün { $first } – { $last }
exchanges-reading = { $model }, okuma { $reading }
exchanges-rule = Her değişim, gününün ilk ayarından önce, ondan önceki son ayarın çerçeveyi bıraktığı biçimde yapılır. Eklemden ekleme uzunluk önce ve sonra aynıdır. Aralığın her gününde iki çubuk da uyar; seçilenden başka bir günde okumalar farklıdır: yeniden planlayın.

## For the surgeon: rates and readings over the days

days-extremes = En hızlı: { $fast }, { $fastest } mm, gün { $fastday }. Tam bir günde en yavaş: { $slow }, { $slowest } mm, gün { $slowday }. Her gün veri dosyasında yer alır.
plot-mm-a-day = günde mm
plot-mm = mm
plot-day = ayar günü
plot-pause = ara
plot-slowest = en yavaş nokta
plot-fastest = en hızlı nokta
plot-ordered = istenen { $rate }
plot-caution = dikkat: { $rate } üzeri
plot-new-strut = yeni çubuk
plot-strut = çubuk { $strut }
plot-rates-caption = Her ayar gününde en hızlı noktanın (düz çizgi, siyah noktalar) ve en yavaş noktanın (kesik çizgi, beyaz noktalar) hareketi, günde milimetre olarak
plot-readings-caption = Her ayar gününün sonunda altı ölçeğin okumaları, milimetre olarak; iki uçtaki sayılar çubukların numaralarıdır
plot-ranges-caption = Her çubuğun ölçeğindeki yeri. Gri: takılı çubuğun en kısa okumasından en uzun okumasına, iki sayıyla. Dik çizgi: değişim. Üstteki köşeli ayraç: değişimin mümkün olduğu günler
plot-rates-none = Hiç gün içermeyen günlük hareket grafiği.
plot-rates-seen = Günde milimetre grafiği, { $days }. En hızlı noktanın hareketi: { $fast }. En yavaş noktanın hareketi: { $slow }. İstenen: günde { $ordered } mm. { $over ->
    [0] Program günde { $caution } mm üzerinde uyarır: hiçbir gün.
    [one] Program günde { $caution } mm üzerinde uyarır: { $over } gün.
   *[other] Program günde { $caution } mm üzerinde uyarır: { $over } gün.
}
plot-extreme = { $mm } mm (gün { $day })
plot-extremes = { $least } – { $most }
plot-span-day = gün { $first }
plot-span-days = gün { $first } – { $last }
plot-span-pauses = { $days }, ara: { $pauses }
plot-readings-none = Hiç gün içermeyen okuma grafiği.
plot-readings-seen = Altı çubuğun okumalarının grafiği, { $days }.
plot-readings-strut = Çubuk { $strut }: { $from } mm değerinden { $to } mm değerine gider, { $least } ile { $most } mm arasında kalır.
plot-readings-exchange = Gün { $day }: yeni çubuk { $strut }.
plot-ranges-seen = Altı çubuğun her birinin ölçeğindeki yerinin grafiği, { $days }.
plot-ranges-strut = Çubuk { $strut }, “{ $model }”: ölçeği { $shortest } ile { $longest } mm arasında, okuması { $least } ile { $most } mm arasında.
plot-ranges-window = Çubuk { $strut } gün { $day } içinde değiştirilir; mümkün günler: gün { $first } – { $last }.

## For the surgeon: the struts

struts-caption = Her çubuğun başlangıçtaki ve sondaki okumaları, milimetre olarak
struts-strut = Çubuk
struts-model = Model
struts-scale = Ölçek, mm
struts-start = Başlangıç, mm
struts-end = Son, mm
struts-change = Değişim, mm
struts-margin = Bir uca en küçük pay, mm
struts-clicks = Toplam klik
struts-longer = { $mm } daha uzun
struts-shorter = { $mm } daha kısa
struts-unchanged = yok
struts-then = { $first }, sonra { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Bir klik bir çubuğu { $click } mm değiştirir ve bir kemik ucunu veya risk altındaki noktayı en çok { $mm } mm hareket ettirir.
clicks-coarse = Bu, planlanan { $mm } mm adımdan daha kabadır; bu yüzden tek tek adımlar planlanandan büyüktür.
clicks-nearest = Her çubuk kesin uzunluğuna en yakın klikte durur.
clicks-smooth = Her satırın klikleri kemik düzgün adımlarla hareket edecek şekilde seçilir; bir çubuk kesin uzunluğuna en yakın klikte durmak zorunda değildir.
clicks-tube-row = Her satırda kemik uçları kesin yoldan { $mm } mm ve kemik { $deg }° uzakta olabilir (her çubukta yarım kliğin yapabileceği kadar); ikinci çözücü en çok { $walkedmm } mm ve { $walkeddeg }° buldu.
clicks-tube-round = Her döngünün sonunda kemik uçları kesin yoldan { $mm } mm ve kemik { $deg }° uzakta olabilir (her çubukta yarım kliğin yapabileceği kadar); ikinci çözücü en çok { $walkedmm } mm ve { $walkeddeg }° buldu.
clicks-back-none = Hiçbir çubuk kendi yönünün tersine geri çevrilmez.
clicks-back-one = Hiçbir çubuk kendi yönünün tersine bir klikten fazla geri çevrilmez.
movement-caption = İzlenen her noktanın hareketi, milimetre olarak
movement-point = Nokta
movement-a-day = İstenen, günde
movement-a-round = İstenen, döngüde
movement-a-turn = İstenen, ayarda
movement-step = Gerçekleşen en büyük adım
movement-day = 24 saatte en büyük
movement-in-row = { $mm } (satır { $row })
movement-to-row = { $mm } (satır { $row } sonuna kadar)

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] Çubuklar, ne ölçülmüş olursa olsun, çizelgenin söylediğini yapar. Ölçülen bir sayı yanlışsa kemik hedefin yanında biter. Tablo her sayı için, yalnız o yanlışsa, proksimal fragman ucunun kesideki merkezinin o zaman ne kadar uzakta olduğunu ve fragmanın ne kadar dönük olduğunu verir (iki yönün kötüsü).
   *[distal] Çubuklar, ne ölçülmüş olursa olsun, çizelgenin söylediğini yapar. Ölçülen bir sayı yanlışsa kemik hedefin yanında biter. Tablo her sayı için, yalnız o yanlışsa, distal fragman ucunun kesideki merkezinin o zaman ne kadar uzakta olduğunu ve fragmanın ne kadar dönük olduğunu verir (iki yönün kötüsü).
}
sure-matters-none = Burada hesaba katılan hatalarda hiçbiri önemli değildir.
sure-matters-moved = Burada hesaba katılan hatalarda kemik ucunu en çok kaydıran: { $by }.
sure-matters-turned = Burada hesaba katılan hatalarda fragmanı en çok döndüren: { $turning }.
sure-matters-both = Burada hesaba katılan hatalarda kemik ucunu en çok kaydıran: { $by }; fragmanı en çok döndüren: { $turning }.
sure-error = bir hata: { $number } ({ $size })
sure-errors = hatalar: { $numbers } (yaklaşık { $size })
sure-in-ring-ap = halkanın AP grafideki yeri
sure-in-ring-lateral = halkanın lateral grafideki yeri
sure-in-ring-axial = halkanın kemik boyunca yeri
sure-in-ring-rotation = halkanın rotasyonu
sure-in-ap-angulation = AP angulasyonu
sure-in-ap-translation = AP translasyonu
sure-in-lateral-angulation = lateral grafideki angulasyon
sure-in-lateral-translation = lateral grafideki translasyon
sure-in-axial-rotation = kemiğin rotasyonu
sure-in-axial-length = uzunluk
sure-chance = { $hundred ->
    [none] Bunun gibi 100 düzeltmenin 1'den azı hedefin { $mm } mm ve { $deg }° yakınında biterdi.
    [all] Bunun gibi 100 düzeltmenin 99'dan fazlası hedefin { $mm } mm ve { $deg }° yakınında biterdi.
   *[some] Bunun gibi 100 düzeltmenin yaklaşık { $count } tanesi hedefin { $mm } mm ve { $deg }° yakınında biterdi.
}
sure-chance-exact = Her sayı tam doğru olsaydı, her düzeltme hedefin { $mm } mm ve { $deg }° yakınında biterdi.
sure-line = { $hundred ->
    [none] Bunun gibi 100 düzeltmenin 1'den azı hedefin { $mm } mm ve { $deg }° yakınında biterdi ({ $errors }).
    [all] Bunun gibi 100 düzeltmenin 99'dan fazlası hedefin { $mm } mm ve { $deg }° yakınında biterdi ({ $errors }).
   *[some] Bunun gibi 100 düzeltmenin yaklaşık { $count } tanesi hedefin { $mm } mm ve { $deg }° yakınında biterdi ({ $errors }).
}
sure-line-exact = Her sayı tam doğru olsaydı, her düzeltme hedefin { $mm } mm ve { $deg }° yakınında biterdi ({ $errors }).
sure-errors-given = vakadaki ölçüm hataları: halka { $ring }, deformite { $films }
sure-errors-assumed = varsayılan ölçüm hataları: halka { $ring }, deformite { $films }
sure-part = { $mm } mm ve { $deg }°
sure-part-none = yok
sure-given = Vaka böyle diyor.
sure-assumed = Bu bir varsayımdır, çünkü vaka bir şey söylemiyor.
sure-drawn = Hesaplanan { $count } düzeltmede on sayının hepsi aynı anda, birbirinden bağımsız olarak, çan eğrisinin hataları dağıttığı gibi yanlıştı.
sure-about = Bu yalnızca ölçüm hatalarıyla ilgilidir: tam kliklerle, esneyen tel ve çubuklarla veya kemiğine dik olmayan bir halkayla ilgili değildir.
sure-legend = { $fragment ->
    [proximal] Plan uygulandığında proksimal fragman ucunun merkezinin olacağı yer.
   *[distal] Plan uygulandığında distal fragman ucunun merkezinin olacağı yer.
} Artı: hedef. Kesik çizgili daire: çevresinde { $mm } mm. Elips: hesaplanan düzeltmelerin 100'de 95'ini içerir. Noktalar: bunlardan { $dots } tanesi. Beyaz kare: her sayı doğru olduğunda tam kliklerin bittiği yer (kalan, { $residual } mm). Dönmeler çizilmemiştir.
sure-caption = Tek bir sayı yanlışken kemiğin hedeften ne kadar uzakta bittiği
sure-number = Sayı
sure-wrong-by = Yanlışlık
sure-off = Ucun sapması, mm
sure-turned = Dönme, °
sure-error-given = Vakadaki hata
sure-error-assumed = Varsayılan hata
sure-off-then = O zaman ucun sapması, mm
sure-turned-then = O zaman dönme, °
sure-name-ring-ap = Halka, AP grafi
sure-name-ring-lateral = Halka, lateral grafi
sure-name-ring-axial = Halka, kemik boyunca
sure-name-ring-rotation = Halka, rotasyon
sure-name-ap-angulation = AP grafi, angulasyon
sure-name-ap-translation = AP grafi, translasyon
sure-name-lateral-angulation = Lateral grafi, angulasyon
sure-name-lateral-translation = Lateral grafi, translasyon
sure-name-axial-rotation = Kemik, rotasyon
sure-name-axial-length = Kemik, uzunluk
cloud-caption = { $view }, olası sonlar, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: plan sonunda proksimal fragman ucunun merkezinin, hedeften bakınca, olacağı yer.
   *[distal] { $view }, { $limb }: plan sonunda distal fragman ucunun merkezinin, hedeften bakınca, olacağı yer.
} Hesaplanan düzeltmelerin 100'de 95'i { $longer } mm x { $shorter } mm boyutunda bir elips içinde biter; hedefin çevresine { $mm } mm daire çizilmiştir. Beyaz kare tam kliklerin bittiği yeri gösterir.

## For the surgeon: checks and proof

checks-caption = Her kontrol, bulunan en kötü değer ve sınırı
checks-check = Kontrol
checks-worst = Bulunan en kötü
checks-limit = Karşılaştırılan sınır
checks-result = Sonuç
checks-passed = geçti
checks-caution = dikkat
checks-value = { $value } { $unit }
checks-below = { $value } { $unit } altında
checks-below-plain = { $value } altında
check-films-read-back-from-the-poses-deg-or-mm = Pozlardan geri okunan grafiler, derece veya mm
check-rings-joints-and-readings-fit-the-case = Halkalar, eklemler ve okumalar vakaya uyuyor
check-stages-bring-what-they-name-and-leave-the-rest = Aşamalar adlandırdıklarını getiriyor, gerisini olduğu gibi bırakıyor
check-calendar-without-gap-or-double = Boşluksuz ve tekrarsız takvim
check-exchanges-keep-the-length-of-the-strut = Değişimler çubuğun uzunluğunu koruyor
check-clicks-add-up-to-the-readings = Kliklerin toplamı okumaları veriyor
check-rows-changed-since-they-were-planned-0-none = Planlandıktan sonra değişen satırlar (0: yok)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Okumalar kesin hedefe yuvarlamanın izin verdiği kadar yakın
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Herhangi bir döngünün sonunda kemik uçlarının kesin yoldan sapması
check-turn-off-the-exact-path-at-the-end-of-any-round = Herhangi bir döngünün sonunda kesin yoldan dönme sapması
check-turning-back-against-the-way-of-the-exact-length = Kesin uzunluğun yönünün tersine geri çevrilme
check-struts-within-their-range-least-distance-to-an-end = Çubuklar kendi aralığında: bir uca en küçük mesafe
check-planned-step-at-every-watched-point = İzlenen her noktada planlanan adım
check-walked-movement-in-any-24-hours = Herhangi bir 24 saatte gerçekleşen hareket
check-walked-movement-of-one-day = Bir günde gerçekleşen hareket
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Kesinin merkezinde 10 mm veya daha fazla olan en yavaş uzatma (0: yok)
check-largest-single-step = En büyük tek adım
check-residual-displacement-at-the-end = Sonda kalan yer değiştirme
check-residual-turn-at-the-end = Sonda kalan dönme
check-depth-of-the-bone-ends-in-each-other = Kemik uçlarının iç içe girme derinliği
check-condition-number-along-the-way = Yol boyunca koşul sayısı (condition number)
check-every-turn-proved-free-of-singularities-least-margin = Her ayarın tekillik içermediği kanıtlandı: en küçük pay
check-largest-movement-by-one-click-of-one-strut = Bir çubuğun bir kliğiyle en büyük hareket
proved = Bir satırın çubukları hangi sırayla çevrilirse çevrilsin ve her biri iki satır arasında nerede durursa dursun, çubukların satırlarla bağlantılı tek bir pozu vardır. Satırın pozundan en az { $mm } mm ve { $deg }° içinde başka pozları yoktur ve oradaki hiçbir poz tekil değildir (çubukların tutamadığı poz). Bu yüzden hiçbir çevirme sırası çerçeveyi aynı okumaları veren başka bir biçime götürmez. En küçük pay { $margin }, satır { $row } (1: kanıt için payın tamamı duruyor; { $least } altında plan reddedilir). Kanıt, girilen eklem merkezleri ve uzunluklarla ilgilidir; eklemlerdeki boşluğu bilmez.

## For the surgeon: made by

made-by-replaces = Yerine geçtiği
made-by-replaces-is = sürüm { $revision }, parmak izi { $fingerprint }
made-by-program = Program
made-by-frame = Çerçeve dosyası
made-by-plan = Planın parmak izi
made-by-use = Kullanım amacı

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Yok.
caution-told = Bulunan: { $found }. Olağan: { $allowed }. { $advice }.
limit-diameter-of-the-bone = kemiğin çapı
limit-latency = latent dönem
limit-rate = hız
limit-length-beyond-the-goal = hedefi aşan uzunluk
limit-click = klik
limit-consolidation = konsolidasyon
limit-reason-diameter-of-the-bone = bir çocuğun ön kolundan büyük bir distal femura kadar (proje kararı)
limit-reason-latency = yayımlanan 4 ile 10 gün arası, iyileşmenin yavaş olduğu yerde daha uzun (S73, S85, S87, S90)
limit-reason-rate = günde yaklaşık 1 mm; 1.5 mm üzerinde kötü yeni kemik 9 kat daha olası, yavaş ayar kemiğin kaynamasına yol açar (S91, S92)
limit-reason-length-beyond-the-goal = aşırı distraksiyon yalnızca dönmeye yer açar; fazlası ayrı bir hedeftir (proje kararı)
limit-reason-click = kullanımda olan 0.25, 0.5 ve 1 mm (S41, S73)
limit-reason-consolidation = yeni kemik, oluşma süresi kadar bir süreye daha ihtiyaç duyar, bazılarında daha fazla; iki yıl yanlış birimin belirtisidir (proje kararı)
limit-reason-days-of-an-interruption = hiçbir şey çevrilmezken kemik kaynamayı sürdürür: ne kadar uzarsa eski plan o kadar az uyar (proje kararı)
limit-reason-time-between-two-turns-of-a-day = birbirine yakın ayarlar kemik ve yumuşak doku için tek bir büyük adımdır (proje kararı)
limit-reason-duration-of-turning = günde 0.75 mm ile 150 mm; daha uzun bir plan yanlış bir sayının belirtisidir (proje kararı)
limit-reason-movement-of-a-watched-point-in-a-day = günde 1.5 mm üzerinde kötü yeni kemik 9 kat daha olası (S92); üst sınır istenen hızın üst sınırıdır
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } ile { $high } { $unit } arası
caution-outside-recommended-do = kontrol edin; nedeni: { $reason }
caution-outside-recommended-times-found = iki ayar arası { $minutes } dakika
caution-outside-recommended-times-allowed = { $low } ile { $high } { $unit } arası
caution-outside-recommended-times-do = ayarları güne yayın; nedeni: { $reason }
caution-outside-recommended-hold-found = satır { $row } sonrasında ayarsız { $days } gün
caution-outside-recommended-hold-allowed = { $low } ile { $high } { $unit } arası
caution-outside-recommended-hold-do = ayarlar sürmeden önce yeni grafilere bakın; nedeni: { $reason }
caution-outside-recommended-duration-found = ilk ayardan son ayara { $days } gün
caution-outside-recommended-duration-allowed = { $low } ile { $high } { $unit } arası
caution-outside-recommended-duration-do = uzunlukları ve hızı kontrol edin; nedeni: { $reason }
caution-frame-not-verified-found = `{ $system }` çerçeve sisteminin durumu `{ $status }`
caution-frame-not-verified-allowed = durum `verified`
caution-frame-not-verified-do = kullanmadan önce başlangıç ve son uzunluklarını üreticinin kendi programıyla karşılaştırın
caution-clinic-missing-found = `clinic` altında eksik: { $keys }
caution-clinic-missing-allowed = ad, cerrah, telefon ve acil telefon
caution-clinic-missing-do = vakaya veya elle ilk sayfaya yazın
caution-read-on-old-found = çubukların okunması { $read }, başlangıç { $start }: { $days } gün
caution-read-on-old-allowed = { $low } ile { $high } { $unit } arası
caution-read-on-old-do = çubukları başlangıç gününde yeniden okuyun
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = { $shortest } mm değerinden başlayarak { $click } mm tam klikler
caution-reading-off-scale-do = çubuk { $strut } okumasını yineleyin; çizelge yazılan okumadan saymaya devam eder
caution-reading-off-scale-exchange-found = yeni çubuk { $strut } üzerinde { $mm } mm
caution-reading-off-scale-exchange-allowed = { $shortest } mm değerinden başlayarak { $click } mm tam klikler
caution-reading-off-scale-exchange-do = yeni çubuğu iki klik arasına ayarlayın veya en yakın kliğe ayarlayıp okumalardan yeniden planlayın
caution-order-fits-better-found = bu numaralamayla hareketli halka kemiğine dik konumdan { $written } mm sapıyor; 1, 2, 3, 4, 5, 6 konumlarında { $order } çubuklarının okumalarıyla dik konumdan { $mm } mm sapardı
caution-order-fits-better-allowed = proksimalden bakınca saat yönünün tersine numaralanmış çubuklar
caution-order-fits-better-do = çerçeve üzerinde hangi çubuğun 1 numara olduğunu ve numaraların ne yöne gittiğini kontrol edin
caution-order-cannot-tell-found = çubukları numaralamanın { $count } başka yolu da bu altı okumaya aynı derecede uyuyor: ayırt edilemez
caution-order-cannot-tell-allowed = proksimalden bakınca saat yönünün tersine numaralanmış çubuklar
caution-order-cannot-tell-do = çerçeve üzerinde hangi çubuğun 1 numara olduğunu ve numaraların ne yöne gittiğini kontrol edin
caution-strut-near-end-found = çubuk { $strut } gün { $day } içinde ölçeğinin sonuna { $mm } mm yaklaşıyor
caution-strut-near-end-allowed = { $least } mm veya daha fazla
caution-strut-near-end-do = daha uzun veya daha kısa bir çubuk hazır bulundurun ya da başka bir modelle planlayın
caution-window-narrow-found = çubuk { $strut }: yalnız gün { $day } ({ $date })
caution-window-narrow-allowed = iki gün veya daha fazla
caution-window-narrow-do = kaçırılan bir randevu ayarları bitirir: başlangıçta başka bir çubuk seçin veya randevuyu özenle planlayın
caution-stage-idle-found = aşama { $number }, `{ $stage }`: kemik zaten orada
caution-stage-idle-allowed = bir şeyi hareket ettiren aşamalar
caution-stage-idle-do = aşamayı silin veya sayıları kontrol edin
caution-bones-collide-found = kemik uçları gün { $day } ({ $date }) içinde en çok { $mm } mm iç içe, gün { $first } itibarıyla
caution-bones-collide-allowed = { $low } ile { $high } { $unit } arası
caution-bones-collide-do = olağan aşama sıralarının hiçbiri bunu önlemiyor; hedefi, kesinin seviyesini ve çapını kontrol edin
caution-bones-collide-clear-found = kemik uçları gün { $day } ({ $date }) içinde en çok { $mm } mm iç içe, gün { $first } itibarıyla
caution-bones-collide-clear-allowed = { $low } ile { $high } { $unit } arası
caution-bones-collide-clear-do = `path: { $path }` ile kemik uçları birbirine değmiyor; bununla planlayın, çubuklara ve günlere bakın
caution-bones-collide-goal-found = kemik uçları gün { $day } ({ $date }) içinde en çok { $mm } mm iç içe, gün { $first } itibarıyla
caution-bones-collide-goal-allowed = { $low } ile { $high } { $unit } arası
caution-bones-collide-goal-do = hedefin kendisinde kemik uçları { $goal } mm iç içe: hiçbir aşama sırası bunu önlemez; hedefi, kesinin seviyesini ve çapını kontrol edin
caution-rate-high-found = { $point }: { $mm } mm, gün { $day } ({ $date })
caution-rate-high-allowed = { $low } ile { $high } { $unit } arası
caution-rate-high-do = hızı düşürün veya daha ince klik kullanın; nedeni: { $reason }
caution-rate-low-found = aşama { $first } içinde { $mm } mm uzunluk, kesinin merkezinde günde { $rate } mm
caution-rate-low-allowed = günde { $least } mm veya daha fazla
caution-rate-low-do = uzunluğu kendi aşamasında değiştirin veya onu yavaşlatan noktalarda daha yüksek hıza izin verin
caution-rate-low-stages-found = aşama { $first } – { $last } içinde { $mm } mm uzunluk, kesinin merkezinde günde { $rate } mm
caution-rate-low-stages-allowed = günde { $least } mm veya daha fazla
caution-rate-low-stages-do = uzunluğu kendi aşamasında değiştirin veya onu yavaşlatan noktalarda daha yüksek hıza izin verin
caution-between-rounds-found = bölünmüş ayarda kemik 24 saatte istenenden { $mm } mm fazla hareket ediyor ve geri dönüyor
caution-between-rounds-allowed = { $most } mm: bir kliğin kemiği hareket ettirebileceğinin iki katı
caution-between-rounds-do = her saatte her çubuğu çevirin veya bir grup için karşılıklı çubuklar seçin
caution-step-large-found = { $mm } mm bir adım; planlanan { $planned } mm
caution-step-large-allowed = bu uyarı olmadan { $most } mm değerine kadar adımlar
caution-step-large-do = bu önemliyse daha ince klikli çubuklar veya günde daha az ayar kullanın
caution-walked-fast-found = tam klikler kemiği 24 saatte istenenden { $mm } mm fazla hareket ettiriyor
caution-walked-fast-allowed = { $most } mm: bir kliğin kemiği hareket ettirebileceğinin iki katı
caution-walked-fast-do = `rounding: nearest` satırını çıkarın, daha ince klikli çubuklar veya daha düşük bir hız kullanın
caution-click-moves-far-found = bir çubuğun bir kliği kemiği veya risk altındaki bir noktayı en çok { $mm } mm hareket ettiriyor
caution-click-moves-far-allowed = { $low } ile { $high } { $unit } arası
caution-click-moves-far-do = daha ince klikli çubuklar, daha büyük halkalar veya kesiye daha yakın bir halka kullanın
caution-frame-flexible-found = koşul sayısı (condition number) { $worst }, satır { $row }
caution-frame-flexible-allowed = en çok { $most }
caution-frame-flexible-do = bir çubuğun küçük bir hatası kemiği çok hareket ettirir: başka bir halka mesafesi veya daha büyük halkalar seçin
caution-translation-unreviewed-found = şu dillerde hiçbir doktor veya hemşirenin kontrol etmediği metin: { $languages }
caution-translation-unreviewed-allowed = adı dil dosyasında yazan bir doktor veya hemşirenin okuduğu metin
caution-translation-unreviewed-do = sayfalar kullanılmadan önce dili bilen bir doktor veya hemşireye okutun
caution-care-missing-found = egzersiz, çivi dibi bakımı veya yük bilgisi yok
caution-care-missing-allowed = `care` altında günlük egzersizler ve bakım
caution-care-missing-do = bunları vakaya yazın: günlük egzersiz olmadan uzatma zarar verir
caution-care-missing-exercises-found = egzersiz yok
caution-care-missing-exercises-allowed = `care` altında günlük egzersizler ve bakım
caution-care-missing-exercises-do = bunları vakaya yazın: günlük egzersiz olmadan uzatma zarar verir
