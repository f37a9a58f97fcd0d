# The words of hexfix in Greek. English is the source: every other file has the same messages with the same placeholders.
#
# Part 1, "for the patient", is read by a tired person at home: plain words, at most 15 words a sentence, reading grade 6 or below.
# Part 2, "for the surgeon", uses the terms of orthopaedics.

## The translation itself

# The clinician who has read this translation; none until one has.
reviewed-by = none
not-reviewed = Κανένας γιατρός ή νοσηλευτής δεν έχει ελέγξει ακόμη τα λόγια αυτών των σελίδων.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } και { $last }
date-long = { $weekday } { $date }
date-day = { $day } { $month } { $year }
month-1 = Ιανουαρίου
month-2 = Φεβρουαρίου
month-3 = Μαρτίου
month-4 = Απριλίου
month-5 = Μαΐου
month-6 = Ιουνίου
month-7 = Ιουλίου
month-8 = Αυγούστου
month-9 = Σεπτεμβρίου
month-10 = Οκτωβρίου
month-11 = Νοεμβρίου
month-12 = Δεκεμβρίου
month-name-1 = Ιανουάριος
month-name-2 = Φεβρουάριος
month-name-3 = Μάρτιος
month-name-4 = Απρίλιος
month-name-5 = Μάιος
month-name-6 = Ιούνιος
month-name-7 = Ιούλιος
month-name-8 = Αύγουστος
month-name-9 = Σεπτέμβριος
month-name-10 = Οκτώβριος
month-name-11 = Νοέμβριος
month-name-12 = Δεκέμβριος
weekday-1 = Δευτέρα
weekday-2 = Τρίτη
weekday-3 = Τετάρτη
weekday-4 = Πέμπτη
weekday-5 = Παρασκευή
weekday-6 = Σάββατο
weekday-7 = Κυριακή
weekday-short-1 = Δευ
weekday-short-2 = Τρι
weekday-short-3 = Τετ
weekday-short-4 = Πεμ
weekday-short-5 = Παρ
weekday-short-6 = Σαβ
weekday-short-7 = Κυρ
limb-left-femur = αριστερό μηριαίο
limb-right-femur = δεξιό μηριαίο
limb-left-tibia = αριστερή κνήμη
limb-right-tibia = δεξιά κνήμη
limb-left-humerus = αριστερό βραχιόνιο
limb-right-humerus = δεξιό βραχιόνιο
limb-left-forearm = αριστερό αντιβράχιο
limb-right-forearm = δεξιό αντιβράχιο

## On every page

not-a-device = Δεν είναι ιατροτεχνολογικό προϊόν: μόνο για διδασκαλία, δοκιμές σε πάγκο και δεύτερο έλεγχο
page-running = { $code }, έκδοση { $revision }, αποτύπωμα { $fingerprint }
page-number = σελίδα { $page } από { $pages }
caution-once = Προσοχή: { $title }
caution-often = Προσοχή ({ $count } φορές): { $title }

## For the patient: the first page

patient-title = Το πλαίσιό σας: πώς γυρίζετε τις ράβδους
patient-name = Όνομα
patient-born = Γέννηση
patient-record = Αρ. φακέλου
patient-frame-on = Θέση πλαισίου
patient-limb-left-femur = αριστερός μηρός
patient-limb-right-femur = δεξιός μηρός
patient-limb-left-tibia = αριστερή κνήμη
patient-limb-right-tibia = δεξιά κνήμη
patient-limb-left-humerus = αριστερό μπράτσο
patient-limb-right-humerus = δεξί μπράτσο
patient-limb-left-forearm = αριστερός πήχης
patient-limb-right-forearm = δεξιός πήχης
patient-plan = Σχέδιο
patient-plan-is = { $code }, έκδοση { $revision }
patient-plan-replaces = { $code }, έκδοση { $revision }. Οι σελίδες με μικρότερο αριθμό έκδοσης δεν ισχύουν πια.
patient-signed = Ισχύει μόνο με υπογραφή
patient-steps = Τι κάνετε κάθε φορά
patient-step-find = Βρείτε την πρώτη γραμμή χωρίς τσεκ.
patient-step-check = Δείτε αν η μέρα, η ημερομηνία και η ώρα είναι σωστές.
patient-step-turn = Γυρίστε τη ράβδο 1 ώσπου η κλίμακά της να δείξει τον αριθμό του πίνακα.
patient-step-others = Κάντε το ίδιο με τις ράβδους 2, 3, 4, 5 και 6.
patient-step-tick = Διαβάστε ξανά και τις έξι κλίμακες. Μετά βάλτε τσεκ στη γραμμή.
patient-step-evening = Μία φορά τη μέρα, γράψτε τι δείχνουν και οι έξι κλίμακες.
patient-stop = Κάτι δεν πάει καλά; Σταματήστε και τηλεφωνήστε.
patient-call-hours = Σε ώρες εργασίας: { $number }
patient-call-always = Όλο το 24ωρο: { $number }
patient-call-blank = Η κλινική σας γράφει εδώ τα τηλέφωνά της.
patient-blank-clinic = Κλινική και γιατρός
patient-blank-telephone = Τηλέφωνο σε ώρες εργασίας
patient-blank-emergency = Τηλέφωνο όλο το 24ωρο
patient-struts = Οι έξι ράβδοι σας
patient-struts-how = Αυτό είναι το πλαίσιό σας όπως κοιτάτε το χέρι ή το πόδι σας από πάνω. Το πάνω μέρος του σχεδίου είναι η μπροστινή σας πλευρά. Κάθε ράβδος έχει έναν αριθμό και ένα σημάδι.
patient-struts-caption = Το πλαίσιό σας από πάνω
patient-struts-seen = Το πλαίσιο από πάνω, με το μπροστινό μέρος στην κορυφή. { $struts }
patient-struts-one = Η ράβδος { $strut } είναι { $place }. Το σημάδι της: { $sign }.
patient-struts-front = μπροστά
patient-struts-back = πίσω
patient-struts-left = αριστερά
patient-struts-right = δεξιά
place-front = μπροστά
place-front-left = μπροστά αριστερά
place-left = αριστερά
place-back-left = πίσω αριστερά
place-back = πίσω
place-back-right = πίσω δεξιά
place-right = δεξιά
place-front-right = μπροστά δεξιά
sign-1 = λευκός κύκλος
sign-2 = μαύρο τρίγωνο
sign-3 = τετράγωνο με λοξές γραμμές
sign-4 = ρόμβος με οριζόντιες γραμμές
sign-5 = πεντάγωνο με τελείες
sign-6 = σταυρός με όρθιες γραμμές

## For the patient: when something goes wrong

wrong-title = Όταν κάτι πάει στραβά
wrong-missed = Χάσατε ένα γύρισμα
wrong-missed-plain-1 = Μη γυρίσετε δύο φορές για να καλύψετε το χαμένο.
wrong-missed-plain-2 = Σταματήστε και τηλεφωνήστε στην κλινική.
wrong-doubled = Κάνατε ένα γύρισμα δύο φορές
wrong-doubled-plain-1 = Μη γυρίσετε πίσω από μόνοι σας.
wrong-doubled-plain-2 = Σταματήστε και τηλεφωνήστε στην κλινική.
wrong-reading = Μια ράβδος δείχνει άλλο αριθμό
wrong-reading-plain-1 = Μην τη γυρίσετε στον σωστό αριθμό.
wrong-reading-plain-2 = Σταματήστε, γράψτε τον αριθμό και τηλεφωνήστε στην κλινική.
wrong-alarm = Έχετε πόνο, μούδιασμα ή πυρετό
wrong-alarm-plain-1 = Σταματήστε. Μη γυρίσετε καμία ράβδο.
wrong-alarm-plain-2 = Τηλεφωνήστε τώρα στην κλινική, όποια ώρα και αν είναι.
wrong-call = Καλέστε το { $number }.
wrong-call-blank = Καλέστε τον αριθμό στην πρώτη σας σελίδα.

## For the patient: the chart

chart-title = Πίνακας ράβδων
chart-caption = Τι πρέπει να δείχνει κάθε ράβδος μετά από κάθε γύρισμα
chart-row = Γραμμή, μέρα και ώρα
chart-done = Έγινε
chart-initials = Αρχικά
chart-box-tick = κουτί για τσεκ
chart-box-initials = κουτί για αρχικά
chart-box-reading = κουτί για τον αριθμό
chart-shown-again = ξανά εδώ, υπάρχει ήδη στη σελίδα { $page }
chart-start = Στην αρχή
chart-now = Τώρα: η γραμμή { $row } έγινε
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] πιο μακριά { $clicks }{"\u00A0"}κλικ
   *[other] πιο μακριά { $clicks }{"\u00A0"}κλικ
}
chart-shorter = { $clicks ->
    [one] πιο κοντή { $clicks }{"\u00A0"}κλικ
   *[other] πιο κοντή { $clicks }{"\u00A0"}κλικ
}
chart-leave = μένει ίδια
chart-read-now = Τι δείχνουν τώρα οι ράβδοι
chart-first = Πρώτο γύρισμα: { $day }, { $time }.
chart-next = Επόμενο γύρισμα: { $day }, { $time }.
chart-last = Τελευταίο γύρισμα: { $day }, { $time }.
chart-only = Μόνο ένα γύρισμα: { $day }, { $time }.
chart-each-day = { $count ->
    [one] Κάθε μέρα: ένα γύρισμα, στις { $times }.
   *[other] Κάθε μέρα: { $count } γυρίσματα, στις { $times }.
}
chart-how = Πώς διαβάζετε τον πίνακα
chart-intro = Ο μεγάλος αριθμός είναι αυτό που πρέπει να δείχνει η κλίμακα μετά το γύρισμα. Οι λέξεις από κάτω λένε προς τα πού γυρίζετε και πόσο.
chart-intro-idle = Και οι έξι λένε «{ $leave }»; Μη γυρίσετε τίποτα και βάλτε τσεκ στη γραμμή.
chart-intro-split = Κάθε φορά γυρίζουν μόνο κάποιες ράβδοι. Οι αριθμοί τους έχουν έντονα γράμματα.
chart-intro-bars = Μια φαρδιά γκρίζα μπάρα είναι ραντεβού. Κάντε ό,τι γράφει.
chart-intro-missed = Χάσατε μια γραμμή; Μην κάνετε ποτέ δύο γραμμές μαζί. Τηλεφωνήστε στην κλινική.
chart-end = Τέλος του πίνακα
chart-end-stop = Μη γυρίσετε καμία ράβδο μετά την τελευταία γραμμή. Τηλεφωνήστε στην κλινική.
chart-new = Νέος πίνακας: έκδοση { $revision }
chart-new-replaces = Με αυτόν τον πίνακα δεν ισχύουν πια οι παλιές σελίδες του { $code }. Δώστε πίσω τις παλιές σελίδες.
chart-new-held = Τα γυρίσματα σταμάτησαν μετά τη γραμμή { $row }.
chart-new-read = Διάβασαν τις ράβδους σας: { $day }.
chart-new-wait = Μη γυρίσετε τίποτα πριν από: { $day }, { $time }.
chart-exchange = { $day }: πηγαίνετε στην κλινική. { $count ->
    [one] Νέα ράβδος: { $struts }.
   *[other] Νέες ράβδοι: { $struts }.
}
chart-exchange-wait = Αυτή τη μέρα μη γυρίσετε τίποτα πριν από το ραντεβού.
chart-visit-late = Μετά το ραντεβού πέρασε η ώρα μιας γραμμής; Ρωτήστε την κλινική τι να κάνετε.
chart-exchange-old = Ράβδος { $strut }: η παλιά ράβδος πρέπει να δείχνει { $reading }.
chart-exchange-new = Ράβδος { $strut }: η νέα ράβδος πρέπει να δείχνει { $reading }.
chart-clinic = { $day }: πηγαίνετε στην κλινική.
chart-clinic-wait = Αυτή τη μέρα μη γυρίσετε τίποτα πριν από το ραντεβού.
chart-clinic-take = Πάρτε μαζί σας αυτές τις σελίδες.
chart-film = { $day }: βγάλτε ακτινογραφίες.
chart-film-go-on = Γυρίστε τις ράβδους όπως κάθε άλλη μέρα.

## For the patient: the journey

journey-title = Η θεραπεία σας από την αρχή ως το τέλος
journey-calendar = Το ημερολόγιό σας
journey-surgery = Χειρουργείο
journey-rest = Ανάπαυση
journey-rest-is = { $first } έως { $last }. Μη γυρίσετε τίποτα.
journey-turning = Γυρίσματα
journey-turning-is = { $first } έως { $last }.
journey-turning-one = Μόνο { $day }.
journey-last = Τελευταίο γύρισμα
journey-visits = Κλινική
journey-films = Ακτινογραφίες
journey-harden = Το νέο κόκαλο δυναμώνει
journey-harden-weeks = { $from } έως { $to } εβδομάδες μετά το τελευταίο γύρισμα.
journey-harden-weeks-one = { $from ->
    [one] { $from } εβδομάδα μετά το τελευταίο γύρισμα.
   *[other] { $from } εβδομάδες μετά το τελευταίο γύρισμα.
}
journey-harden-until = Δηλαδή ως κάποια μέρα από { $first } έως { $last }.
journey-harden-until-one = Δηλαδή έως { $day }.
journey-harden-doctor = Το πόσο το ορίζει ο γιατρός σας.
journey-removal = Το πλαίσιο βγαίνει
journey-removal-doctor = Το πότε το ορίζει ο γιατρός σας.
journey-expected = Αυτές οι μέρες είναι το σχέδιο. Μπορεί να αλλάξουν.
calendar-surgery-letter = Χ
calendar-clinic-letter = Κ
calendar-film-letter = Α
calendar-exchange-letter = Ν
calendar-surgery = { $letter }: χειρουργείο
calendar-clinic = { $letter }: κλινική
calendar-film = { $letter }: ακτινογραφίες
calendar-exchange = { $letter }: κλινική, νέα ράβδος
calendar-rest = τελείες: ανάπαυση, μη γυρίσετε τίποτα
calendar-turning = χοντρό περίγραμμα: γυρίστε τις ράβδους
calendar-caption = Κάθε σειρά είναι μια εβδομάδα
calendar-seen = Ημερολόγιο από { $first } έως { $last }. { $phases }

## For the patient: exercise and care

care-title = Ασκήσεις και φροντίδα
care-why = Κουνάτε κάθε μέρα τις αρθρώσεις σας. Αυτό μετράει όσο και το γύρισμα των ράβδων.
care-exercises = Ασκήσεις
care-exercise = { $times ->
    [one] { $text }: { $times } φορά τη μέρα
   *[other] { $text }: { $times } φορές τη μέρα
}
care-pin-sites = Φροντίδα του δέρματος γύρω από βελόνες και σύρματα
care-weight = Πόσο βάρος βάζετε στο πόδι ή στο χέρι
care-blank = Αυτό το συμπληρώνει η κλινική σας.
care-ask = Ρωτήστε την κλινική σας για ασκήσεις και φροντίδα. Μην αρχίσετε από μόνοι σας.
care-grid = Βάλτε τσεκ σε ό,τι κάνατε
care-grid-week = Εβδομάδα από { $day }
care-grid-caption = Κουτιά για τσεκ, εβδομάδα από { $day }
care-grid-pin-sites = Φροντίδα δέρματος

## For the patient: the calendar of a telephone

# No name, no reading and no telephone number may stand here: others see a telephone's calendar.
ics-turn-row = Γυρίστε τις ράβδους: γραμμή { $row }, έκδοση πίνακα { $revision }
ics-turn-rows = Γυρίστε τις ράβδους: γραμμές { $first } έως { $last }, έκδοση πίνακα { $revision }
ics-visit = Πηγαίνετε στην κλινική
ics-exchange = { $count ->
    [one] Πηγαίνετε στην κλινική: νέα ράβδος { $struts }
   *[other] Πηγαίνετε στην κλινική: νέες ράβδοι { $struts }
}
ics-film = Βγάλτε ακτινογραφίες
ics-end = Τελευταία μέρα για γύρισμα, με το τωρινό σχέδιο

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = μια τιμή είναι έξω από τα όρια που συνιστώνται
caution-title-frame-not-verified = η γεωμετρία του πλαισίου δεν έχει επαληθευτεί
caution-title-clinic-missing = λείπει ένα τηλέφωνο ή ένα όνομα της κλινικής
caution-title-read-on-old = η ανάγνωση των ράβδων έγινε πάνω από μία ημέρα πριν από την έναρξη
caution-title-reading-off-scale = μια ένδειξη είναι ανάμεσα σε δύο κλικ
caution-title-order-fits-better = οι ενδείξεις ταιριάζουν καλύτερα με άλλη σειρά ράβδων
caution-title-order-cannot-tell = οι ενδείξεις δεν δείχνουν αν η σειρά των ράβδων είναι σωστή
caution-title-strut-near-end = μια ράβδος πλησιάζει στο τέλος της κλίμακάς της
caution-title-window-narrow = μια ράβδος μπορεί να αλλαχτεί μόνο σε μία ημέρα
caution-title-stage-idle = ένα στάδιο της πορείας δεν έχει τίποτα να κάνει
caution-title-bones-collide = τα άκρα του οστού πέφτουν το ένα πάνω στο άλλο στην πορεία
caution-title-rate-high = ένα σημείο του οστού κινείται γρήγορα
caution-title-rate-low = το οστό μακραίνει αργά και μπορεί να πωρωθεί πολύ νωρίς
caution-title-between-rounds = οι θέσεις ανάμεσα σε δύο γύρους της κατανομής μετακινούν πολύ το οστό
caution-title-step-large = ένα μεμονωμένο βήμα είναι μεγαλύτερο από το σχεδιασμένο
caution-title-walked-fast = τα ακέραια κλικ κινούν το οστό πιο γρήγορα από όσο ορίστηκε
caution-title-click-moves-far = ένα κλικ μιας ράβδου μετακινεί πολύ το οστό
caution-title-frame-flexible = μικρά σφάλματα στις ράβδους μετακινούν πολύ το οστό
caution-title-translation-unreviewed = η μετάφραση δεν έχει ελεγχθεί από γιατρό ή νοσηλευτή
caution-title-care-missing = η περίπτωση δεν αναφέρει τίποτα για ασκήσεις και φροντίδα

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = ·{" "}
language-en = αγγλικά
language-de = γερμανικά
language-fr = γαλλικά
language-es = ισπανικά
language-pt = πορτογαλικά
language-it = ιταλικά
language-pl = πολωνικά
language-tr = τουρκικά
language-ru = ρωσικά
language-uk = ουκρανικά
language-el = ελληνικά
language-ar = αραβικά
direction-proximal = εγγύς
direction-distal = άπω
direction-medial = έσω
direction-lateral = έξω
direction-anterior = πρόσθια
direction-posterior = οπίσθια
toward-varus = { $size } ραιβότητα
toward-valgus = { $size } βλαισότητα
toward-apex-anterior = { $size } με πρόσθια κορυφή
toward-apex-posterior = { $size } με οπίσθια κορυφή
toward-medial = { $size } προς τα έσω
toward-lateral = { $size } προς τα έξω
toward-anterior = { $size } προς τα εμπρός
toward-posterior = { $size } προς τα πίσω
toward-proximal = { $size } προς τα εγγύς
toward-distal = { $size } προς τα άπω
toward-internal = { $size } έσω στροφή
toward-external = { $size } έξω στροφή
toward-short = { $size } έλλειμμα μήκους
toward-long = { $size } περίσσεια μήκους
offsets-none = στην αρχή των αξόνων
offsets-some = { $parts } ως προς την αρχή των αξόνων
span = { $first } έως { $last }
unit-mm = mm
unit-deg = μοίρες
unit-mm-day = mm/ημέρα
unit-days = ημέρες
unit-weeks = εβδομάδες
unit-minutes = λεπτά
unit-clicks = κλικ
unit-click = κλικ
unit-rows = γραμμές
unit-turns = ρυθμίσεις
unit-stages = στάδια
unit-deg-or-mm = μοίρες ή mm
point-bone-end-front = άκρο του οστού, μπροστά
point-bone-end-front-left = άκρο του οστού, μπροστά αριστερά
point-bone-end-left = άκρο του οστού, αριστερά
point-bone-end-back-left = άκρο του οστού, πίσω αριστερά
point-bone-end-back = άκρο του οστού, πίσω
point-bone-end-back-right = άκρο του οστού, πίσω δεξιά
point-bone-end-right = άκρο του οστού, δεξιά
point-bone-end-front-right = άκρο του οστού, μπροστά δεξιά
parameter-length = μήκος
parameter-angulation = γωνίωση
parameter-rotation = στροφή
parameter-translation = παρεκτόπιση

## For the surgeon: headings

surgeon-title = Για τον χειρουργό
surgeon-not-a-device = Αυτό δεν είναι ιατροτεχνολογικό προϊόν
intended-use = Το hexfix προορίζεται για διδασκαλία, για δοκιμές σε πάγκο και για δεύτερο έλεγχο εγκεκριμένου λογισμικού. Δεν είναι ιατροτεχνολογικό προϊόν και δεν επιτρέπεται να είναι η μοναδική βάση μιας θεραπείας.
surgeon-does = Τι κάνει το σχέδιο
surgeon-entered = Τι καταχωρίστηκε
surgeon-views = Όψεις AP, πλάγια και αξονική, υπό κλίμακα
surgeon-stages = Στάδια
surgeon-exchanges = Αλλαγές ράβδων
surgeon-path = Πορεία των άκρων του οστού
surgeon-days = Ρυθμοί και ενδείξεις ανά ημέρα
surgeon-struts = Ράβδοι (struts)
surgeon-movement = Κίνηση των άκρων του οστού και των σημείων σε κίνδυνο
surgeon-sure = Πόσο βέβαιο είναι το τέλος
surgeon-checks = Έλεγχοι από τον δεύτερο επιλυτή
surgeon-proved = Κάθε ρύθμιση αποδείχθηκε χωρίς ιδιόμορφες θέσεις
surgeon-cautions = Επισημάνσεις προσοχής
surgeon-made-by = Προέλευση
surgeon-sign = Ελέγχθηκε από, υπογραφή
surgeon-sign-date = Ημερομηνία

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } έκδοση { $revision }, { $limb }: μετακινείται το εγγύς τμήμα.
   *[distal] { $code } έκδοση { $revision }, { $limb }: μετακινείται το άπω τμήμα.
}
summary-entry = { $label }: { $text }
summary-bend = { $turned ->
    [no] Στην αρχή: κάμψη { $bend }° σε ένα επίπεδο, { $tilt }° από το στεφανιαίο επίπεδο, { $apex }· το σχέδιο δεν στρέφει το οστό.
   *[yes] Στην αρχή: κάμψη { $bend }° σε ένα επίπεδο, { $tilt }° από το στεφανιαίο επίπεδο, { $apex }· το σχέδιο στρέφει το οστό { $turn }° γύρω από έναν άξονα.
}
summary-straight = { $turned ->
    [no] Στην αρχή: καμία κάμψη του οστού· το σχέδιο δεν στρέφει το οστό.
   *[yes] Στην αρχή: καμία κάμψη του οστού· το σχέδιο στρέφει το οστό { $turn }° γύρω από έναν άξονα.
}
apex-anterior = κορυφή πρόσθια
apex-posterior = κορυφή οπίσθια
apex-medial = κορυφή έσω
apex-lateral = κορυφή έξω
apex-anterior-medial = κορυφή πρόσθια και έσω
apex-anterior-lateral = κορυφή πρόσθια και έξω
apex-posterior-medial = κορυφή οπίσθια και έσω
apex-posterior-lateral = κορυφή οπίσθια και έξω
summary-turning = { $days ->
    [one] { $days } ημέρα
   *[other] { $days } ημέρες
} ρυθμίσεων, { $first } έως { $last }, σε { $rows ->
    [one] { $rows } γραμμή
   *[other] { $rows } γραμμές
}· ρυθμός το πολύ { $rate } mm την ημέρα.
summary-turning-one-day = { $days ->
    [one] { $days } ημέρα
   *[other] { $days } ημέρες
} ρυθμίσεων, { $date }, σε { $rows ->
    [one] { $rows } γραμμή
   *[other] { $rows } γραμμές
}· ρυθμός το πολύ { $rate } mm την ημέρα.
summary-struts = Ράβδοι: { $changes }.
summary-strut = { $strut } από { $start } σε { $end } mm
summary-strut-models = { $strut } από { $start } mm στη «{ $from }» σε { $end } mm στη «{ $to }»
summary-residual = Τα ακέραια κλικ καταλήγουν { $mm } mm και { $deg }° από τον ακριβή στόχο.
summary-exchange = Αλλαγή στην κλινική, { $date }, πριν από την πρώτη ρύθμιση: ράβδος { $strut } από «{ $from }» ({ $old } mm) σε «{ $to }» ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Άκρο
restated-limb-is = { $bone ->
    [left-femur] Αριστερό μηριαίο.
    [right-femur] Δεξιό μηριαίο.
    [left-tibia] Αριστερή κνήμη.
    [right-tibia] Δεξιά κνήμη.
    [left-humerus] Αριστερό βραχιόνιο.
    [right-humerus] Δεξιό βραχιόνιο.
    [left-forearm] Αριστερό αντιβράχιο.
   *[right-forearm] Δεξιό αντιβράχιο.
}
restated-moves = Ποιο μέρος κινείται
restated-moves-is = { $fragment ->
    [proximal] Το άπω τμήμα και ο δακτύλιός του μένουν ακίνητα. Το εγγύς τμήμα και ο δακτύλιός του κινούνται.
   *[distal] Το εγγύς τμήμα και ο δακτύλιός του μένουν ακίνητα. Το άπω τμήμα και ο δακτύλιός του κινούνται.
}
restated-deformity-ap = Παραμόρφωση, ακτινογραφία AP
restated-deformity-lateral = Παραμόρφωση, πλάγια ακτινογραφία
restated-deformity-axial = Παραμόρφωση, αξονικά
restated-goal = Στόχος
restated-goal-ap = Στόχος, ακτινογραφία AP
restated-goal-lateral = Στόχος, πλάγια ακτινογραφία
restated-goal-axial = Στόχος, αξονικά
restated-goal-straight = Ευθύ, χωρίς παρεκτόπιση, χωρίς στροφή, με ίσο μήκος.
restated-bend = { $bend }.
restated-bend-none = Καμία γωνίωση.
restated-shift = Το άπω τμήμα βρίσκεται { $there } ως προς το εγγύς· το εγγύς τμήμα βρίσκεται { $back } ως προς το άπω.
restated-shift-none = Καμία παρεκτόπιση.
restated-rotation = Το άπω τμήμα έχει { $there } ως προς το εγγύς· το εγγύς τμήμα έχει { $back } ως προς το άπω.
restated-rotation-none = Καμία στροφή.
restated-length-short = Τα σημειωμένα σημεία απέχουν κατά μήκος του οστού { $mm } mm λιγότερο από όσο πρέπει (βράχυνση).
restated-length-long = Τα σημειωμένα σημεία απέχουν κατά μήκος του οστού { $mm } mm περισσότερο από όσο πρέπει (περίσσεια μήκους).
restated-length-none = Τα σημειωμένα σημεία απέχουν όσο πρέπει.
restated-frame = Πλαίσιο
restated-frame-alike = Σύστημα «{ $system }» (κατασκευαστής { $maker }, κατάσταση { $status }, αρχείο { $file }): εγγύς δακτύλιος «{ $proximal }», άπω δακτύλιος «{ $distal }», έξι ράβδοι «{ $strut }».
restated-frame-mixed = Σύστημα «{ $system }» (κατασκευαστής { $maker }, κατάσταση { $status }, αρχείο { $file }): εγγύς δακτύλιος «{ $proximal }», άπω δακτύλιος «{ $distal }», ράβδοι { $struts }.
restated-frame-strut = { $strut } «{ $model }»
restated-attachment = Τοποθέτηση
restated-attachment-read = Το πλαίσιο είναι στο άκρο· οι ράβδοι 1 έως 6 δείχνουν { $readings } mm.
restated-attachment-square = Το πλαίσιο σχεδιάζεται ώστε να καταλήγει ορθογώνιο: στον στόχο οι δακτύλιοί του είναι παράλληλοι, ομοαξονικοί και απέχουν { $mm } mm.
restated-mounting = Θέση δακτυλίου
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Το κέντρο του εγγύς δακτυλίου βρίσκεται { $place }· η πρόσθια σήμανσή του είναι σε έσω στροφή { $angle }° (από εμπρός προς την έσω πλευρά).
       *[distal] Το κέντρο του άπω δακτυλίου βρίσκεται { $place }· η πρόσθια σήμανσή του είναι σε έσω στροφή { $angle }° (από εμπρός προς την έσω πλευρά).
    }
    [external] { $fragment ->
        [proximal] Το κέντρο του εγγύς δακτυλίου βρίσκεται { $place }· η πρόσθια σήμανσή του είναι σε έξω στροφή { $angle }° (από εμπρός προς την έξω πλευρά).
       *[distal] Το κέντρο του άπω δακτυλίου βρίσκεται { $place }· η πρόσθια σήμανσή του είναι σε έξω στροφή { $angle }° (από εμπρός προς την έξω πλευρά).
    }
   *[none] { $fragment ->
        [proximal] Το κέντρο του εγγύς δακτυλίου βρίσκεται { $place }· η πρόσθια σήμανσή του δείχνει ακριβώς εμπρός.
       *[distal] Το κέντρο του άπω δακτυλίου βρίσκεται { $place }· η πρόσθια σήμανσή του δείχνει ακριβώς εμπρός.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] Ο δακτύλιος θεωρείται κάθετος στο εγγύς τμήμα: άλλη κλίση δεν μπορεί ακόμη να περιγραφεί.
   *[distal] Ο δακτύλιος θεωρείται κάθετος στο άπω τμήμα: άλλη κλίση δεν μπορεί ακόμη να περιγραφεί.
}
restated-osteotomy = Οστεοτομία
restated-osteotomy-at = Η τομή είναι στο επίπεδο της αρχής των αξόνων· εκεί το οστό έχει διάμετρο { $mm } mm.
restated-osteotomy-off = Η τομή είναι { $level } ως προς την αρχή των αξόνων· εκεί το οστό έχει διάμετρο { $mm } mm.
restated-at-risk = Σε κίνδυνο: { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Βρίσκεται { $place } και ακολουθεί το εγγύς τμήμα· το πολύ { $rate } mm την ημέρα, όπως το οστό.
   *[distal] Βρίσκεται { $place } και ακολουθεί το άπω τμήμα· το πολύ { $rate } mm την ημέρα, όπως το οστό.
}
restated-at-risk-own = { $fragment ->
    [proximal] Βρίσκεται { $place } και ακολουθεί το εγγύς τμήμα· το πολύ { $rate } mm την ημέρα.
   *[distal] Βρίσκεται { $place } και ακολουθεί το άπω τμήμα· το πολύ { $rate } mm την ημέρα.
}
restated-treatment = Θεραπεία
restated-latency = { $days ->
    [one] Χειρουργείο { $surgery }, λανθάνουσα περίοδος { $days } ημέρα, πρώτη ρύθμιση { $first }.
   *[other] Χειρουργείο { $surgery }, λανθάνουσα περίοδος { $days } ημέρες, πρώτη ρύθμιση { $first }.
}
restated-start = Χειρουργείο { $surgery }. Ανάγνωση των ράβδων { $read }· καμία ρύθμιση μέχρι την πρώτη ρύθμιση αυτού του σχεδίου, { $first }.
restated-rate = Το πολύ { $rate } mm την ημέρα στα άκρα του οστού.
restated-rhythm = { $count ->
    [one] { $count } ρύθμιση την ημέρα στις { $times }, κάθε φορά όλες οι ράβδοι.
   *[other] { $count } ίσες ρυθμίσεις την ημέρα στις { $times }, κάθε φορά όλες οι ράβδοι.
}
restated-split = Κάθε ώρα της ημέρας ρυθμίζονται οι δικές της ράβδοι: { $groups }.
restated-split-one = { $struts } στις { $time }
restated-together = Πορεία: ευθεία γραμμή του αντίστοιχου σημείου, ένας άξονας στροφής.
restated-screw = Πορεία: μία ελικοειδής κίνηση, δηλαδή στροφή γύρω από μία ευθεία στον χώρο και ολίσθηση κατά μήκος της.
restated-stages = Πορεία σε στάδια: { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } έως τον στόχο
stage-first = { $what }, πρώτα { $part }
stage-beyond = { $what } έως { $there } ως προς τον στόχο
restated-smooth = Ακέραια κλικ, επιλεγμένα για μικρά βήματα του οστού.
restated-nearest = Κάθε ράβδος στο κλικ που είναι πιο κοντά στο ακριβές μήκος της.
restated-hold = Οι ρυθμίσεις διακόπηκαν μετά τη γραμμή { $row }· συνεχίζονται { $date }.
restated-visits = Επισκέψεις για αλλαγές: { $days }.
restated-exchanges-a-visit = { $count ->
    [one] Έως { $count } ράβδος μπορεί να αλλαχτεί σε μία επίσκεψη.
   *[other] Έως { $count } ράβδοι μπορούν να αλλαχτούν σε μία επίσκεψη.
}
restated-uncertainty = Αβεβαιότητα
restated-uncertainty-is = Τυπική απόκλιση κάθε αριθμού: { $ring }· { $films }.
uncertain-ring = θέση του δακτυλίου { $mm } mm και { $deg }°
uncertain-ring-distance = θέση του δακτυλίου { $mm } mm, οι γωνίες απόλυτα γνωστές
uncertain-ring-angle = θέση του δακτυλίου { $deg }°, οι αποστάσεις απόλυτα γνωστές
uncertain-ring-none = θέση του δακτυλίου απόλυτα γνωστή
uncertain-films = παραμόρφωση { $mm } mm και { $deg }°
uncertain-films-distance = παραμόρφωση { $mm } mm, οι γωνίες απόλυτα γνωστές
uncertain-films-angle = παραμόρφωση { $deg }°, οι αποστάσεις απόλυτα γνωστές
uncertain-films-none = παραμόρφωση απόλυτα γνωστή

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Γκρι: το άπω τμήμα, που μένει ακίνητο. Λευκό: το εγγύς τμήμα.
   *[distal] Γκρι: το εγγύς τμήμα, που μένει ακίνητο. Λευκό: το άπω τμήμα.
} Χοντρή γραμμή εγκάρσια στο άκρο του οστού: η τομή, όπου ήταν στην αρχή. Μαύρη κουκκίδα: αρχή των αξόνων. Λευκή κουκκίδα: αντίστοιχο σημείο. Γκρι κουκκίδες: σημεία σε κίνδυνο. Η όψη AP φαίνεται από μπροστά, η πλάγια όψη από την έξω πλευρά, η αξονική όψη από εγγύς (γραμμές από τα άκρα του οστού δείχνουν το εμπρός κάθε τμήματος).
view-ap = Όψη AP
view-lateral = Πλάγια όψη
view-axial = Αξονική όψη
view-before = { $view } πριν, { $limb }
view-half-way = { $view } στα μισά της πορείας (γραμμή { $row }, ημέρα { $day }), { $limb }
view-after = { $view } μετά, { $limb }
view-seen-before = { $view }, { $limb }, στην αρχή: και τα δύο οστικά τμήματα με την τομή, οι δύο δακτύλιοι και οι έξι ράβδοι.
view-seen-half-way = { $view }, { $limb }, στα μισά της πορείας, μετά τη γραμμή { $row } την ημέρα { $day }: και τα δύο οστικά τμήματα με την τομή, οι δύο δακτύλιοι και οι έξι ράβδοι.
view-seen-after = { $view }, { $limb }, στο τέλος: και τα δύο οστικά τμήματα με την τομή, οι δύο δακτύλιοι και οι έξι ράβδοι.
view-edges = Αριστερά είναι: { $left }, δεξιά είναι: { $right }.
view-edges-all = Αριστερά είναι: { $left }, δεξιά είναι: { $right }, πάνω είναι: { $above }, κάτω είναι: { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, πορεία του άκρου του εγγύς τμήματος, { $limb }
   *[distal] { $view }, πορεία του άκρου του άπω τμήματος, { $limb }
}
path-caption-row = { $caption }· το { $number } είναι η γραμμή { $row }, το τέλος είναι η γραμμή { $last }
path-caption-rows = { $caption }· τα { $from } έως { $to } είναι οι γραμμές { $rows }, το τέλος είναι η γραμμή { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb }: το άκρο του εγγύς τμήματος σε { $count } θέσεις της πορείας του και το άκρο του άπω τμήματος, που μένει ακίνητο.
   *[distal] { $view }, { $limb }: το άκρο του άπω τμήματος σε { $count } θέσεις της πορείας του και το άκρο του εγγύς τμήματος, που μένει ακίνητο.
}
path-seen-moves = Σε αυτή την όψη, το κέντρο του κινούμενου άκρου μετακινείται { $ways }.
path-seen-stays = Σε αυτή την όψη, το κέντρο του κινούμενου άκρου καταλήγει εκεί όπου άρχισε.
path-start = αρχή
path-end = τέλος

## For the surgeon: stages and exchanges

stages-caption = Τα στάδια της πορείας, με τη σειρά
stages-stage = Στάδιο
stages-moves = Τι κινείται, ενώ τα υπόλοιπα μένουν
stages-rows = Γραμμές
stages-days = Ημέρες
stages-nothing = καμία: δεν υπάρχει τίποτα να γίνει
exchanges-caption = Ράβδοι που αλλάζονται στην κλινική
exchanges-strut = Ράβδος
exchanges-on = Ημέρα αλλαγής
exchanges-window = Χρονικό περιθώριο
exchanges-old = Παλιά ράβδος, mm
exchanges-new = Νέα ράβδος, mm
exchanges-on-is = { $date }, ημέρα { $day }
exchanges-window-one = μόνο ημέρα { $day }
exchanges-window-days = ημέρες { $first } έως { $last }
exchanges-reading = { $model } στα { $reading }
exchanges-rule = Κάθε αλλαγή γίνεται πριν από την πρώτη ρύθμιση της ημέρας της, στη μορφή στην οποία άφησε το πλαίσιο η τελευταία προηγούμενη ρύθμιση. Το μήκος από άρθρωση σε άρθρωση είναι το ίδιο πριν και μετά. Σε κάθε ημέρα του χρονικού περιθωρίου ταιριάζουν και οι δύο ράβδοι· σε άλλη ημέρα από την επιλεγμένη οι ενδείξεις διαφέρουν: σχεδιάστε από την αρχή.

## For the surgeon: rates and readings over the days

days-extremes = Πιο γρήγορο: { $fast }, { $fastest } mm την ημέρα { $fastday }. Πιο αργό σε ολόκληρη ημέρα: { $slow }, { $slowest } mm την ημέρα { $slowday }. Όλες οι ημέρες υπάρχουν στο αρχείο δεδομένων.
plot-mm-a-day = mm την ημέρα
plot-mm = mm
plot-day = ημέρα ρυθμίσεων
plot-pause = παύση
plot-slowest = πιο αργό σημείο
plot-fastest = πιο γρήγορο σημείο
plot-ordered = καθορισμένος { $rate }
plot-caution = προσοχή πάνω από { $rate }
plot-new-strut = νέα ράβδος
plot-strut = ράβδος { $strut }
plot-rates-caption = Κίνηση του πιο γρήγορου σημείου (συνεχής γραμμή, μαύρες κουκκίδες) και του πιο αργού (διακεκομμένη, λευκές κουκκίδες) σε κάθε ημέρα ρυθμίσεων, σε χιλιοστά την ημέρα
plot-readings-caption = Ενδείξεις των έξι κλιμάκων στο τέλος κάθε ημέρας ρυθμίσεων, σε χιλιοστά· οι αριθμοί στα δύο άκρα είναι των ράβδων
plot-ranges-caption = Πού βρίσκεται κάθε ράβδος στην κλίμακά της. Γκρι: από τη μικρότερη έως τη μεγαλύτερη ένδειξη της τοποθετημένης ράβδου, με τους δύο αριθμούς. Όρθια γραμμή: αλλαγή. Αγκύλη από πάνω: οι ημέρες στις οποίες η αλλαγή είναι δυνατή
plot-rates-none = Διάγραμμα της κίνησης ανά ημέρα χωρίς καμία ημέρα.
plot-rates-seen = Διάγραμμα χιλιοστών την ημέρα, { $days }. Το πιο γρήγορο σημείο κινείται { $fast }. Το πιο αργό σημείο κινείται { $slow }. Καθορισμένος ρυθμός: { $ordered } mm την ημέρα. { $over ->
    [0] Το πρόγραμμα προειδοποιεί πάνω από { $caution } mm την ημέρα: καμία ημέρα.
    [one] Το πρόγραμμα προειδοποιεί πάνω από { $caution } mm την ημέρα: { $over } ημέρα.
   *[other] Το πρόγραμμα προειδοποιεί πάνω από { $caution } mm την ημέρα: { $over } ημέρες.
}
plot-extreme = { $mm } mm (ημέρα { $day })
plot-extremes = { $least } έως { $most }
plot-span-day = ημέρα { $first }
plot-span-days = ημέρες { $first } έως { $last }
plot-span-pauses = { $days }, με παύση: { $pauses }
plot-readings-none = Διάγραμμα των ενδείξεων χωρίς καμία ημέρα.
plot-readings-seen = Διάγραμμα των ενδείξεων των έξι ράβδων, { $days }.
plot-readings-strut = Η ράβδος { $strut } πηγαίνει από { $from } σε { $to } mm, ανάμεσα σε { $least } και { $most } mm.
plot-readings-exchange = Ημέρα { $day }: νέα ράβδος { $strut }.
plot-ranges-seen = Διάγραμμα της θέσης καθεμιάς από τις έξι ράβδους στην κλίμακά της, { $days }.
plot-ranges-strut = Ράβδος { $strut }, «{ $model }»: η κλίμακά της πηγαίνει από { $shortest } έως { $longest } mm και δείχνει { $least } έως { $most } mm.
plot-ranges-window = Η ράβδος { $strut } αλλάζεται την ημέρα { $day }· δυνατό τις ημέρες { $first } έως { $last }.

## For the surgeon: the struts

struts-caption = Ενδείξεις κάθε ράβδου στην αρχή και στο τέλος, σε χιλιοστά
struts-strut = Ράβδος
struts-model = Μοντέλο
struts-scale = Κλίμακα, mm
struts-start = Αρχή, mm
struts-end = Τέλος, mm
struts-change = Μεταβολή, mm
struts-margin = Ελάχιστο περιθώριο έως ένα άκρο, mm
struts-clicks = Σύνολο κλικ
struts-longer = { $mm } πιο μακριά
struts-shorter = { $mm } πιο κοντή
struts-unchanged = καμία
struts-then = { $first }, μετά { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Ένα κλικ αλλάζει μια ράβδο κατά { $click } mm και μετακινεί ένα άκρο του οστού ή ένα σημείο σε κίνδυνο κατά { $mm } mm το πολύ.
clicks-coarse = Αυτό είναι πιο αδρό από το σχεδιασμένο βήμα των { $mm } mm, γι' αυτό μεμονωμένα βήματα είναι μεγαλύτερα από τα σχεδιασμένα.
clicks-nearest = Κάθε ράβδος βρίσκεται στο κλικ που είναι πιο κοντά στο ακριβές μήκος της.
clicks-smooth = Τα κλικ κάθε γραμμής επιλέγονται ώστε το οστό να κινείται με ομοιόμορφα βήματα· μια ράβδος δεν είναι ανάγκη να βρίσκεται στο κλικ που είναι πιο κοντά στο ακριβές μήκος της.
clicks-tube-row = Σε κάθε γραμμή τα άκρα του οστού μπορεί να απέχουν { $mm } mm και το οστό { $deg }° από την ακριβή πορεία (όσο μπορεί να κάνει μισό κλικ σε κάθε ράβδο)· ο δεύτερος επιλυτής βρήκε το πολύ { $walkedmm } mm και { $walkeddeg }°.
clicks-tube-round = Στο τέλος κάθε γύρου τα άκρα του οστού μπορεί να απέχουν { $mm } mm και το οστό { $deg }° από την ακριβή πορεία (όσο μπορεί να κάνει μισό κλικ σε κάθε ράβδο)· ο δεύτερος επιλυτής βρήκε το πολύ { $walkedmm } mm και { $walkeddeg }°.
clicks-back-none = Καμία ράβδος δεν γυρίζεται πίσω, αντίθετα προς την κατεύθυνσή της.
clicks-back-one = Καμία ράβδος δεν γυρίζεται πίσω, αντίθετα προς την κατεύθυνσή της, κατά περισσότερο από ένα κλικ.
movement-caption = Κίνηση κάθε παρακολουθούμενου σημείου, σε χιλιοστά
movement-point = Σημείο
movement-a-day = Καθορισμένη ανά ημέρα
movement-a-round = Καθορισμένη ανά γύρο
movement-a-turn = Καθορισμένη ανά ρύθμιση
movement-step = Μέγιστο πραγματικό βήμα
movement-day = Μέγιστη σε 24 ώρες
movement-in-row = { $mm } (γραμμή { $row })
movement-to-row = { $mm } (έως τη γραμμή { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] Οι ράβδοι κάνουν ό,τι λέει ο πίνακας ρυθμίσεων, ό,τι κι αν μετρήθηκε. Όπου ένας μετρημένος αριθμός είναι λάθος, το οστό καταλήγει δίπλα στον στόχο. Ο πίνακας εδώ δίνει για κάθε αριθμό, αν είναι λάθος μόνο αυτός, πόσο απέχει τότε το κέντρο του άκρου του εγγύς τμήματος στην τομή και κατά πόσο είναι στραμμένο το τμήμα (η χειρότερη από τις δύο κατευθύνσεις).
   *[distal] Οι ράβδοι κάνουν ό,τι λέει ο πίνακας ρυθμίσεων, ό,τι κι αν μετρήθηκε. Όπου ένας μετρημένος αριθμός είναι λάθος, το οστό καταλήγει δίπλα στον στόχο. Ο πίνακας εδώ δίνει για κάθε αριθμό, αν είναι λάθος μόνο αυτός, πόσο απέχει τότε το κέντρο του άκρου του άπω τμήματος στην τομή και κατά πόσο είναι στραμμένο το τμήμα (η χειρότερη από τις δύο κατευθύνσεις).
}
sure-matters-none = Με τα σφάλματα που υπολογίζονται εδώ κανένα από αυτά δεν έχει σημασία.
sure-matters-moved = Με τα σφάλματα που υπολογίζονται εδώ, αυτό που μετατοπίζει περισσότερο το άκρο του οστού: { $by }.
sure-matters-turned = Με τα σφάλματα που υπολογίζονται εδώ, αυτό που στρέφει περισσότερο το τμήμα: { $turning }.
sure-matters-both = Με τα σφάλματα που υπολογίζονται εδώ, αυτό που μετατοπίζει περισσότερο το άκρο του οστού: { $by }, και αυτό που στρέφει περισσότερο το τμήμα: { $turning }.
sure-error = ένα σφάλμα: { $number } ({ $size })
sure-errors = σφάλματα: { $numbers } (περίπου { $size })
sure-in-ring-ap = η θέση του δακτυλίου στην ακτινογραφία AP
sure-in-ring-lateral = η θέση του δακτυλίου στην πλάγια ακτινογραφία
sure-in-ring-axial = η θέση του δακτυλίου κατά μήκος του οστού
sure-in-ring-rotation = η στροφή του δακτυλίου
sure-in-ap-angulation = η γωνίωση AP
sure-in-ap-translation = η παρεκτόπιση AP
sure-in-lateral-angulation = η γωνίωση στην πλάγια
sure-in-lateral-translation = η παρεκτόπιση στην πλάγια
sure-in-axial-rotation = η στροφή του οστού
sure-in-axial-length = το μήκος
sure-chance = { $hundred ->
    [none] Λιγότερες από 1 στις 100 διορθώσεις σαν αυτή θα κατέληγαν εντός { $mm } mm και { $deg }° από τον στόχο.
    [all] Περισσότερες από 99 στις 100 διορθώσεις σαν αυτή θα κατέληγαν εντός { $mm } mm και { $deg }° από τον στόχο.
   *[some] Περίπου { $count } στις 100 διορθώσεις σαν αυτή θα κατέληγαν εντός { $mm } mm και { $deg }° από τον στόχο.
}
sure-chance-exact = Με κάθε αριθμό απόλυτα σωστό, κάθε διόρθωση θα κατέληγε εντός { $mm } mm και { $deg }° από τον στόχο.
sure-line = { $hundred ->
    [none] Λιγότερες από 1 στις 100 διορθώσεις σαν αυτή θα κατέληγαν εντός { $mm } mm και { $deg }° από τον στόχο ({ $errors }).
    [all] Περισσότερες από 99 στις 100 διορθώσεις σαν αυτή θα κατέληγαν εντός { $mm } mm και { $deg }° από τον στόχο ({ $errors }).
   *[some] Περίπου { $count } στις 100 διορθώσεις σαν αυτή θα κατέληγαν εντός { $mm } mm και { $deg }° από τον στόχο ({ $errors }).
}
sure-line-exact = Με κάθε αριθμό απόλυτα σωστό, κάθε διόρθωση θα κατέληγε εντός { $mm } mm και { $deg }° από τον στόχο ({ $errors }).
sure-errors-given = σφάλματα μέτρησης όπως στην περίπτωση: δακτύλιος { $ring }, παραμόρφωση { $films }
sure-errors-assumed = σφάλματα μέτρησης κατά παραδοχή: δακτύλιος { $ring }, παραμόρφωση { $films }
sure-part = { $mm } mm και { $deg }°
sure-part-none = κανένα
sure-given = Έτσι λέει η περίπτωση.
sure-assumed = Αυτό είναι παραδοχή, γιατί η περίπτωση δεν λέει τίποτα.
sure-drawn = Σε { $count } υπολογισμένες διορθώσεις και οι δέκα αριθμοί ήταν λάθος ταυτόχρονα, ανεξάρτητα μεταξύ τους, όπως κατανέμει τα σφάλματα η κωδωνοειδής καμπύλη.
sure-about = Αυτό αφορά μόνο σφάλματα μέτρησης: όχι τα ακέραια κλικ, όχι σύρματα και ράβδους που υποχωρούν, ούτε δακτύλιο που δεν είναι κάθετος στο οστό του.
sure-legend = { $fragment ->
    [proximal] Πού θα ήταν το κέντρο του άκρου του εγγύς τμήματος όταν εκτελεστεί το σχέδιο.
   *[distal] Πού θα ήταν το κέντρο του άκρου του άπω τμήματος όταν εκτελεστεί το σχέδιο.
} Σταυρός: ο στόχος. Διακεκομμένος κύκλος: { $mm } mm γύρω του. Έλλειψη: περιέχει 95 στις 100 υπολογισμένες διορθώσεις. Κουκκίδες: { $dots } από αυτές. Λευκό τετράγωνο: πού καταλήγουν τα ακέραια κλικ όταν κάθε αριθμός είναι σωστός (το υπόλοιπο, { $residual } mm). Οι στροφές δεν σχεδιάζονται.
sure-caption = Πόσο μακριά από τον στόχο καταλήγει το οστό όταν ένας αριθμός είναι λάθος
sure-number = Αριθμός
sure-wrong-by = Λάθος κατά
sure-off = Απόκλιση άκρου, mm
sure-turned = Στροφή, °
sure-error-given = Σφάλμα στην περίπτωση
sure-error-assumed = Σφάλμα κατά παραδοχή
sure-off-then = Απόκλιση άκρου τότε, mm
sure-turned-then = Στροφή τότε, °
sure-name-ring-ap = Δακτύλιος, ακτινογραφία AP
sure-name-ring-lateral = Δακτύλιος, πλάγια ακτινογραφία
sure-name-ring-axial = Δακτύλιος, κατά μήκος του οστού
sure-name-ring-rotation = Δακτύλιος, στροφή
sure-name-ap-angulation = Ακτινογραφία AP, γωνίωση
sure-name-ap-translation = Ακτινογραφία AP, παρεκτόπιση
sure-name-lateral-angulation = Πλάγια ακτινογραφία, γωνίωση
sure-name-lateral-translation = Πλάγια ακτινογραφία, παρεκτόπιση
sure-name-axial-rotation = Οστό, στροφή
sure-name-axial-length = Οστό, μήκος
cloud-caption = { $view }, πιθανές τελικές θέσεις, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb }: πού θα ήταν το κέντρο του άκρου του εγγύς τμήματος στο τέλος του σχεδίου, σε σχέση με τον στόχο.
   *[distal] { $view }, { $limb }: πού θα ήταν το κέντρο του άκρου του άπω τμήματος στο τέλος του σχεδίου, σε σχέση με τον στόχο.
} 95 στις 100 υπολογισμένες διορθώσεις καταλήγουν σε έλλειψη { $longer } mm επί { $shorter } mm· γύρω από τον στόχο σχεδιάζεται κύκλος { $mm } mm. Ένα λευκό τετράγωνο δείχνει πού καταλήγουν τα ακέραια κλικ.

## For the surgeon: checks and proof

checks-caption = Κάθε έλεγχος, η χειρότερη τιμή που βρέθηκε και το όριό της
checks-check = Έλεγχος
checks-worst = Χειρότερο που βρέθηκε
checks-limit = Όριο σύγκρισης
checks-result = Αποτέλεσμα
checks-passed = πέρασε
checks-caution = προσοχή
checks-value = { $value } { $unit }
checks-below = κάτω από { $value } { $unit }
checks-below-plain = κάτω από { $value }
check-films-read-back-from-the-poses-deg-or-mm = Ακτινογραφίες διαβασμένες ξανά από τις θέσεις, μοίρες ή mm
check-rings-joints-and-readings-fit-the-case = Δακτύλιοι, αρθρώσεις και ενδείξεις συμφωνούν με την περίπτωση
check-stages-bring-what-they-name-and-leave-the-rest = Τα στάδια φέρνουν ό,τι ονομάζουν και αφήνουν τα υπόλοιπα
check-calendar-without-gap-or-double = Ημερολόγιο χωρίς κενό ή διπλή εγγραφή
check-exchanges-keep-the-length-of-the-strut = Οι αλλαγές διατηρούν το μήκος της ράβδου
check-clicks-add-up-to-the-readings = Το άθροισμα των κλικ δίνει τις ενδείξεις
check-rows-changed-since-they-were-planned-0-none = Γραμμές που άλλαξαν αφότου σχεδιάστηκαν (0: καμία)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Ενδείξεις τόσο κοντά στον ακριβή στόχο όσο επιτρέπει η στρογγυλοποίηση
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Απόκλιση των άκρων του οστού από την ακριβή πορεία στο τέλος οποιουδήποτε γύρου
check-turn-off-the-exact-path-at-the-end-of-any-round = Στροφική απόκλιση από την ακριβή πορεία στο τέλος οποιουδήποτε γύρου
check-turning-back-against-the-way-of-the-exact-length = Γύρισμα πίσω, αντίθετα προς την κατεύθυνση του ακριβούς μήκους
check-struts-within-their-range-least-distance-to-an-end = Ράβδοι εντός του εύρους τους: ελάχιστη απόσταση από ένα άκρο
check-planned-step-at-every-watched-point = Σχεδιασμένο βήμα σε κάθε παρακολουθούμενο σημείο
check-walked-movement-in-any-24-hours = Πραγματική κίνηση σε οποιεσδήποτε 24 ώρες
check-walked-movement-of-one-day = Πραγματική κίνηση μίας ημέρας
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Πιο αργή επιμήκυνση 10 mm ή περισσότερο στο κέντρο της τομής (0: καμία)
check-largest-single-step = Μέγιστο μεμονωμένο βήμα
check-residual-displacement-at-the-end = Υπολειπόμενη μετατόπιση στο τέλος
check-residual-turn-at-the-end = Υπολειπόμενη στροφή στο τέλος
check-depth-of-the-bone-ends-in-each-other = Βάθος εισόδου του ενός άκρου του οστού στο άλλο
check-condition-number-along-the-way = Δείκτης κατάστασης (condition number) σε όλη την πορεία
check-every-turn-proved-free-of-singularities-least-margin = Κάθε ρύθμιση αποδείχθηκε χωρίς ιδιόμορφες θέσεις: ελάχιστο περιθώριο
check-largest-movement-by-one-click-of-one-strut = Μέγιστη κίνηση με ένα κλικ μιας ράβδου
proved = Με όποια σειρά κι αν γυριστούν οι ράβδοι μιας γραμμής, και όπου κι αν βρίσκεται καθεμιά τους ανάμεσα σε δύο γραμμές, οι ράβδοι έχουν μία θέση (pose) που συνδέεται με τις γραμμές. Εντός τουλάχιστον { $mm } mm και { $deg }° από τη θέση της γραμμής δεν έχουν άλλη, και καμία θέση εκεί δεν είναι ιδιόμορφη (θέση που οι ράβδοι δεν μπορούν να συγκρατήσουν). Άρα καμία σειρά ρύθμισης δεν οδηγεί το πλαίσιο σε άλλη μορφή με τις ίδιες ενδείξεις. Ελάχιστο περιθώριο { $margin } στη γραμμή { $row } (1: απομένει όλος ο χώρος για την απόδειξη· κάτω από { $least } το σχέδιο απορρίπτεται). Η απόδειξη αφορά τα κέντρα των αρθρώσεων και τα μήκη όπως καταχωρίστηκαν· δεν γνωρίζει τίποτα για τζόγο στις αρθρώσεις.

## For the surgeon: made by

made-by-replaces = Αντικαθιστά
made-by-replaces-is = έκδοση { $revision }, αποτύπωμα { $fingerprint }
made-by-program = Πρόγραμμα
made-by-frame = Αρχείο πλαισίου
made-by-plan = Αποτύπωμα σχεδίου
made-by-use = Προβλεπόμενη χρήση

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Καμία.
caution-told = Βρέθηκε: { $found }. Σύνηθες: { $allowed }. { $advice }.
limit-diameter-of-the-bone = διάμετρος του οστού
limit-latency = λανθάνουσα περίοδος
limit-rate = ρυθμός
limit-length-beyond-the-goal = μήκος πέρα από τον στόχο
limit-click = κλικ
limit-consolidation = πώρωση
limit-reason-diameter-of-the-bone = από αντιβράχιο παιδιού έως μεγάλο άπω μηριαίο (απόφαση του έργου)
limit-reason-latency = δημοσιευμένες είναι 4 έως 10 ημέρες, περισσότερες όπου η πώρωση είναι αργή (S73, S85, S87, S90)
limit-reason-rate = περίπου 1 mm την ημέρα· πάνω από 1.5 mm φτωχό νέο οστό είναι 9 φορές πιθανότερο, ενώ οι αργές ρυθμίσεις αφήνουν το οστό να πωρωθεί (S91, S92)
limit-reason-length-beyond-the-goal = η υπερδιάταση δημιουργεί μόνο χώρο για στροφή· το περισσότερο είναι ξεχωριστός στόχος (απόφαση του έργου)
limit-reason-click = σε χρήση είναι 0.25, 0.5 και 1 mm (S41, S73)
limit-reason-consolidation = το νέο οστό χρειάζεται περίπου άλλο τόσο χρόνο όσο ο σχηματισμός του, σε μερικούς περισσότερο· δύο χρόνια δείχνουν λάθος μονάδα (απόφαση του έργου)
limit-reason-days-of-an-interruption = το οστό συνεχίζει να πωρώνεται όσο δεν γίνονται ρυθμίσεις: όσο περισσότερο, τόσο λιγότερο ταιριάζει το παλιό σχέδιο (απόφαση του έργου)
limit-reason-time-between-two-turns-of-a-day = ρυθμίσεις κοντά η μία στην άλλη είναι ένα μεγάλο βήμα για οστό και μαλακά μόρια (απόφαση του έργου)
limit-reason-duration-of-turning = 150 mm με 0.75 mm την ημέρα· ένα μεγαλύτερο σχέδιο είναι ένδειξη λάθους αριθμού (απόφαση του έργου)
limit-reason-movement-of-a-watched-point-in-a-day = πάνω από 1.5 mm την ημέρα φτωχό νέο οστό είναι 9 φορές πιθανότερο (S92)· το ανώτερο όριο είναι εκείνο του καθορισμένου ρυθμού
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } έως { $high } { $unit }
caution-outside-recommended-do = ελέγξτε το· ο λόγος: { $reason }
caution-outside-recommended-times-found = δύο ρυθμίσεις με διαφορά { $minutes } min
caution-outside-recommended-times-allowed = { $low } έως { $high } { $unit }
caution-outside-recommended-times-do = κατανείμετέ τις μέσα στην ημέρα· ο λόγος: { $reason }
caution-outside-recommended-hold-found = { $days } ημέρες χωρίς ρύθμιση μετά τη γραμμή { $row }
caution-outside-recommended-hold-allowed = { $low } έως { $high } { $unit }
caution-outside-recommended-hold-do = δείτε νέες ακτινογραφίες προτού συνεχιστούν οι ρυθμίσεις· ο λόγος: { $reason }
caution-outside-recommended-duration-found = { $days } ημέρες από την πρώτη έως την τελευταία ρύθμιση
caution-outside-recommended-duration-allowed = { $low } έως { $high } { $unit }
caution-outside-recommended-duration-do = ελέγξτε τα μήκη και τον ρυθμό· ο λόγος: { $reason }
caution-frame-not-verified-found = το σύστημα πλαισίου `{ $system }` έχει κατάσταση `{ $status }`
caution-frame-not-verified-allowed = κατάσταση `verified`
caution-frame-not-verified-do = πριν από τη χρήση συγκρίνετε τα μήκη αρχής και τέλους με το πρόγραμμα του ίδιου του κατασκευαστή
caution-clinic-missing-found = λείπουν κάτω από `clinic`: { $keys }
caution-clinic-missing-allowed = όνομα, χειρουργός, τηλέφωνο και επείγον τηλέφωνο
caution-clinic-missing-do = γράψτε το στην περίπτωση ή με το χέρι στην πρώτη σελίδα
caution-read-on-old-found = ανάγνωση των ράβδων { $read }, έναρξη { $start }: { $days } ημέρες
caution-read-on-old-allowed = { $low } έως { $high } { $unit }
caution-read-on-old-do = διαβάστε ξανά τις ράβδους την ημέρα της έναρξης
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = ακέραια κλικ των { $click } mm από { $shortest } mm
caution-reading-off-scale-do = διαβάστε ξανά τη ράβδο { $strut }· ο πίνακας συνεχίζει να μετρά από την ένδειξη όπως γράφτηκε
caution-reading-off-scale-exchange-found = { $mm } mm στη νέα ράβδο { $strut }
caution-reading-off-scale-exchange-allowed = ακέραια κλικ των { $click } mm από { $shortest } mm
caution-reading-off-scale-exchange-do = ρυθμίστε τη νέα ράβδο ανάμεσα σε δύο κλικ, ή στο πλησιέστερο και σχεδιάστε από την αρχή από τις ενδείξεις
caution-order-fits-better-found = με την αρίθμηση ως έχει, ο κινούμενος δακτύλιος απέχει { $written } mm από την κάθετη θέση στο οστό του· με τις ενδείξεις των ράβδων { $order } στις θέσεις 1, 2, 3, 4, 5, 6 θα απείχε { $mm } mm από την κάθετη θέση
caution-order-fits-better-allowed = ράβδοι αριθμημένες αριστερόστροφα, όπως φαίνονται από εγγύς
caution-order-fits-better-do = ελέγξτε στο πλαίσιο ποια ράβδος είναι ο αριθμός 1 και προς τα πού προχωρούν οι αριθμοί
caution-order-cannot-tell-found = { $count } άλλοι τρόποι αρίθμησης των ράβδων ταιριάζουν εξίσου με αυτές τις έξι ενδείξεις: δεν μπορεί να κριθεί
caution-order-cannot-tell-allowed = ράβδοι αριθμημένες αριστερόστροφα, όπως φαίνονται από εγγύς
caution-order-cannot-tell-do = ελέγξτε στο πλαίσιο ποια ράβδος είναι ο αριθμός 1 και προς τα πού προχωρούν οι αριθμοί
caution-strut-near-end-found = η ράβδος { $strut } φτάνει στα { $mm } mm από το τέλος της κλίμακάς της την ημέρα { $day }
caution-strut-near-end-allowed = { $least } mm ή περισσότερο
caution-strut-near-end-do = έχετε έτοιμη μια πιο μακριά ή πιο κοντή ράβδο, ή σχεδιάστε με άλλο μοντέλο
caution-window-narrow-found = ράβδος { $strut }: μόνο ημέρα { $day } ({ $date })
caution-window-narrow-allowed = δύο ημέρες ή περισσότερες
caution-window-narrow-do = μια χαμένη επίσκεψη σταματά τις ρυθμίσεις: επιλέξτε άλλη ράβδο στην αρχή, ή σχεδιάστε την επίσκεψη με προσοχή
caution-stage-idle-found = στάδιο { $number }, `{ $stage }`: το οστό βρίσκεται ήδη εκεί
caution-stage-idle-allowed = στάδια που κινούν κάτι
caution-stage-idle-do = διαγράψτε το στάδιο ή ελέγξτε τους αριθμούς
caution-bones-collide-found = τα άκρα του οστού έως { $mm } mm το ένα μέσα στο άλλο την ημέρα { $day } ({ $date }), από την ημέρα { $first } και μετά
caution-bones-collide-allowed = { $low } έως { $high } { $unit }
caution-bones-collide-do = καμία από τις συνήθεις σειρές σταδίων δεν το αποφεύγει· ελέγξτε στόχο, επίπεδο και διάμετρο της τομής
caution-bones-collide-clear-found = τα άκρα του οστού έως { $mm } mm το ένα μέσα στο άλλο την ημέρα { $day } ({ $date }), από την ημέρα { $first } και μετά
caution-bones-collide-clear-allowed = { $low } έως { $high } { $unit }
caution-bones-collide-clear-do = τα άκρα του οστού μένουν ελεύθερα με `path: { $path }`· σχεδιάστε το και δείτε ράβδους και ημέρες
caution-bones-collide-goal-found = τα άκρα του οστού έως { $mm } mm το ένα μέσα στο άλλο την ημέρα { $day } ({ $date }), από την ημέρα { $first } και μετά
caution-bones-collide-goal-allowed = { $low } έως { $high } { $unit }
caution-bones-collide-goal-do = στον ίδιο τον στόχο τα άκρα του οστού είναι { $goal } mm το ένα μέσα στο άλλο: καμία σειρά σταδίων δεν το αποφεύγει· ελέγξτε στόχο, επίπεδο και διάμετρο της τομής
caution-rate-high-found = { $point }: { $mm } mm την ημέρα { $day } ({ $date })
caution-rate-high-allowed = { $low } έως { $high } { $unit }
caution-rate-high-do = μειώστε τον ρυθμό ή χρησιμοποιήστε λεπτότερα κλικ· ο λόγος: { $reason }
caution-rate-low-found = { $mm } mm μήκους στο στάδιο { $first } με { $rate } mm την ημέρα στο κέντρο της τομής
caution-rate-low-allowed = { $least } mm την ημέρα ή περισσότερο
caution-rate-low-do = αλλάξτε το μήκος σε δικό του στάδιο, ή επιτρέψτε μεγαλύτερο ρυθμό στα σημεία που το καθυστερούν
caution-rate-low-stages-found = { $mm } mm μήκους στα στάδια { $first } έως { $last } με { $rate } mm την ημέρα στο κέντρο της τομής
caution-rate-low-stages-allowed = { $least } mm την ημέρα ή περισσότερο
caution-rate-low-stages-do = αλλάξτε το μήκος σε δικό του στάδιο, ή επιτρέψτε μεγαλύτερο ρυθμό στα σημεία που το καθυστερούν
caution-between-rounds-found = με την κατανομή το οστό κινείται σε 24 ώρες { $mm } mm περισσότερο από όσο ορίστηκε, και πάλι πίσω
caution-between-rounds-allowed = { $most } mm: το διπλάσιο από όσο μπορεί να κινήσει το οστό ένα κλικ
caution-between-rounds-do = ρυθμίζετε κάθε ράβδο κάθε ώρα, ή επιλέξτε αντικριστές ράβδους για μια ομάδα
caution-step-large-found = ένα βήμα { $mm } mm· σχεδιασμένα είναι { $planned } mm
caution-step-large-allowed = βήματα έως { $most } mm χωρίς αυτή την επισήμανση
caution-step-large-do = χρησιμοποιήστε ράβδους με λεπτότερα κλικ ή λιγότερες ρυθμίσεις την ημέρα, αν αυτό έχει σημασία
caution-walked-fast-found = τα ακέραια κλικ κινούν το οστό σε 24 ώρες { $mm } mm περισσότερο από όσο ορίστηκε
caution-walked-fast-allowed = { $most } mm: το διπλάσιο από όσο μπορεί να κινήσει το οστό ένα κλικ
caution-walked-fast-do = παραλείψτε το `rounding: nearest`, χρησιμοποιήστε ράβδους με λεπτότερα κλικ ή μικρότερο ρυθμό
caution-click-moves-far-found = ένα κλικ μιας ράβδου μετακινεί το οστό ή ένα σημείο σε κίνδυνο έως { $mm } mm
caution-click-moves-far-allowed = { $low } έως { $high } { $unit }
caution-click-moves-far-do = χρησιμοποιήστε ράβδους με λεπτότερα κλικ, μεγαλύτερους δακτυλίους, ή δακτύλιο πιο κοντά στην τομή
caution-frame-flexible-found = δείκτης κατάστασης (condition number) { $worst } στη γραμμή { $row }
caution-frame-flexible-allowed = έως { $most }
caution-frame-flexible-do = ένα μικρό σφάλμα μιας ράβδου μετακινεί πολύ το οστό: επιλέξτε άλλη απόσταση δακτυλίων ή μεγαλύτερους δακτυλίους
caution-translation-unreviewed-found = λόγια που δεν έχει ελέγξει γιατρός ή νοσηλευτής, σε αυτές τις γλώσσες: { $languages }
caution-translation-unreviewed-allowed = λόγια που έχει διαβάσει γιατρός ή νοσηλευτής, του οποίου το όνομα είναι στο αρχείο της γλώσσας
caution-translation-unreviewed-do = ζητήστε από γιατρό ή νοσηλευτή που μιλά τη γλώσσα να διαβάσει τις σελίδες πριν χρησιμοποιηθούν
caution-care-missing-found = ούτε ασκήσεις ούτε φροντίδα των σημείων εισόδου των βελονών ούτε φόρτιση
caution-care-missing-allowed = καθημερινές ασκήσεις και φροντίδα κάτω από `care`
caution-care-missing-do = γράψτε τα στην περίπτωση: η επιμήκυνση χωρίς καθημερινές ασκήσεις βλάπτει
caution-care-missing-exercises-found = καμία άσκηση
caution-care-missing-exercises-allowed = καθημερινές ασκήσεις και φροντίδα κάτω από `care`
caution-care-missing-exercises-do = γράψτε τα στην περίπτωση: η επιμήκυνση χωρίς καθημερινές ασκήσεις βλάπτει
