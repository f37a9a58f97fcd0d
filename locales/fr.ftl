# The words of hexfix in French. English (en.ftl) is the source.

## The translation itself

reviewed-by = none
not-reviewed = Aucun médecin ni infirmier n'a encore relu les mots de ces pages.

## Numbers, lists and days, for both readers

list-comma = ,{" "}
list-and = { $first } et { $last }
date-long = { $weekday } { $date }
date-day = { $day } { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-name-1 = Janvier
month-name-2 = Février
month-name-3 = Mars
month-name-4 = Avril
month-name-5 = Mai
month-name-6 = Juin
month-name-7 = Juillet
month-name-8 = Août
month-name-9 = Septembre
month-name-10 = Octobre
month-name-11 = Novembre
month-name-12 = Décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mer
weekday-short-4 = jeu
weekday-short-5 = ven
weekday-short-6 = sam
weekday-short-7 = dim
limb-left-femur = fémur gauche
limb-right-femur = fémur droit
limb-left-tibia = tibia gauche
limb-right-tibia = tibia droit
limb-left-humerus = humérus gauche
limb-right-humerus = humérus droit
limb-left-forearm = avant-bras gauche
limb-right-forearm = avant-bras droit

## On every page

not-a-device = Pas un dispositif médical : enseignement, essais sur banc et second contrôle seulement
page-running = { $code }, version { $revision }, empreinte { $fingerprint }
page-number = page { $page } sur { $pages }
caution-once = Attention : { $title }
caution-often = Attention ({ $count } fois) : { $title }

## For the patient: the first page

patient-title = Votre fixateur : comment tourner les vérins
patient-name = Nom
patient-born = Date de naissance
patient-record = Dossier
patient-frame-on = Fixateur sur
patient-limb-left-femur = la cuisse gauche
patient-limb-right-femur = la cuisse droite
patient-limb-left-tibia = la jambe gauche, sous le genou
patient-limb-right-tibia = la jambe droite, sous le genou
patient-limb-left-humerus = le bras gauche, au-dessus du coude
patient-limb-right-humerus = le bras droit, au-dessus du coude
patient-limb-left-forearm = l'avant-bras gauche
patient-limb-right-forearm = l'avant-bras droit
patient-plan = Plan
patient-plan-is = { $code }, version { $revision }
patient-plan-replaces = { $code }, version { $revision }. Elle remplace toutes les pages d'une version plus basse.
patient-signed = Valable seulement si signé
patient-steps = Que faire à chaque fois
patient-step-find = Trouvez la première ligne sans coche.
patient-step-check = Vérifiez le jour, la date et l'heure.
patient-step-turn = Tournez le vérin 1 jusqu'à lire le nombre du tableau sur son échelle.
patient-step-others = Faites de même pour les vérins 2, 3, 4, 5 et 6.
patient-step-tick = Lisez encore les six échelles. Puis cochez la ligne.
patient-step-evening = Une fois par jour, notez ce que montrent les six échelles.
patient-stop = Quelque chose ne va pas ? Arrêtez et appelez.
patient-call-hours = Aux heures d'ouverture : { $number }
patient-call-always = À toute heure : { $number }
patient-call-blank = Votre clinique note ici ses numéros.
patient-blank-clinic = Clinique et médecin
patient-blank-telephone = Téléphone aux heures d'ouverture
patient-blank-emergency = Téléphone à toute heure
patient-struts = Vos six vérins
patient-struts-how = Voici votre fixateur quand vous regardez votre jambe ou votre bras d'en haut. L'avant est en haut du dessin. Chaque vérin a un numéro et un signe.
patient-struts-caption = Votre fixateur vu d'en haut
patient-struts-seen = Le fixateur vu d'en haut, avec l'avant en haut. { $struts }
patient-struts-one = Place du vérin { $strut } : { $place }. Son signe est { $sign }.
patient-struts-front = avant
patient-struts-back = arrière
patient-struts-left = gauche
patient-struts-right = droite
place-front = avant
place-front-left = avant gauche
place-left = gauche
place-back-left = arrière gauche
place-back = arrière
place-back-right = arrière droite
place-right = droite
place-front-right = avant droite
sign-1 = un rond blanc
sign-2 = un triangle noir
sign-3 = un carré avec des traits penchés
sign-4 = un losange avec des traits horizontaux
sign-5 = un pentagone avec des points
sign-6 = une croix avec des traits verticaux

## For the patient: when something goes wrong

wrong-title = Quand quelque chose ne va pas
wrong-missed = Vous avez oublié un réglage
wrong-missed-plain-1 = Ne tournez pas deux fois pour rattraper.
wrong-missed-plain-2 = Arrêtez et appelez la clinique.
wrong-doubled = Vous avez fait deux fois le même réglage
wrong-doubled-plain-1 = Ne revenez pas en arrière de vous-même.
wrong-doubled-plain-2 = Arrêtez et appelez la clinique.
wrong-reading = Un vérin montre un autre nombre
wrong-reading-plain-1 = Ne le tournez pas pour revenir au bon nombre.
wrong-reading-plain-2 = Arrêtez. Notez le nombre et appelez la clinique.
wrong-alarm = Vous avez mal, de la fièvre ou une zone engourdie
wrong-alarm-plain-1 = Arrêtez. Ne tournez aucun vérin.
wrong-alarm-plain-2 = Appelez tout de suite la clinique, à toute heure.
wrong-call = Appelez le { $number }.
wrong-call-blank = Appelez le numéro de votre première page.

## For the patient: the chart

chart-title = Tableau des vérins
chart-caption = Ce que chaque vérin doit montrer après chaque réglage
chart-row = Ligne, jour et heure
chart-done = Fait
chart-initials = Initiales
chart-box-tick = case à cocher
chart-box-initials = case pour vos initiales
chart-box-reading = case pour un nombre
chart-shown-again = montrée à nouveau, déjà à la page { $page }
chart-start = Au début
chart-now = Maintenant : la ligne { $row } est faite
chart-when = { $when }, { $time }
chart-longer = { $clicks ->
    [one] plus long { $clicks }{"\u00A0"}clic
   *[other] plus long { $clicks }{"\u00A0"}clics
}
chart-shorter = { $clicks ->
    [one] plus court { $clicks }{"\u00A0"}clic
   *[other] plus court { $clicks }{"\u00A0"}clics
}
chart-leave = laisser
chart-read-now = Ce que les vérins montrent maintenant
chart-first = Premier réglage : { $day }, { $time }.
chart-next = Prochain réglage : { $day }, { $time }.
chart-last = Dernier réglage : { $day }, { $time }.
chart-only = Un seul réglage : { $day }, { $time }.
chart-each-day = { $count ->
    [one] Chaque jour : { $count } réglage, à { $times }.
   *[other] Chaque jour : { $count } réglages, à { $times }.
}
chart-how = Comment lire le tableau
chart-intro = L'échelle doit montrer le grand nombre après le réglage. Les mots en dessous disent dans quel sens tourner, et de combien.
chart-intro-idle = Les six disent « { $leave } » ? Ne tournez rien et cochez la ligne.
chart-intro-split = À chaque fois, vous tournez seulement quelques vérins. Leurs nombres sont en gras.
chart-intro-bars = Une large barre grise est un rendez-vous. Faites ce qu'elle dit.
chart-intro-missed = Une ligne oubliée ? Ne faites jamais deux lignes à la fois. Appelez la clinique.
chart-end = Fin du tableau
chart-end-stop = Après la dernière ligne, ne tournez plus aucun vérin. Appelez la clinique.
chart-new = Nouveau tableau : version { $revision }
chart-new-replaces = Ce tableau remplace toutes les vieilles pages de { $code }. Rendez les vieilles pages.
chart-new-held = Rien n'a été tourné après la ligne { $row }.
chart-new-read = Vos vérins ont été lus le { $day }.
chart-new-wait = Ne tournez rien avant le { $day }, { $time }.
chart-exchange = Le { $day } : allez à la clinique. { $count ->
    [one] Nouveau vérin { $struts }.
   *[other] Nouveaux vérins { $struts }.
}
chart-exchange-wait = Ce jour-là, ne tournez rien avant le rendez-vous.
chart-visit-late = Une ligne est en retard après la visite ? Demandez à la clinique que faire.
chart-exchange-old = Vérin { $strut } : le vieux vérin doit montrer { $reading }.
chart-exchange-new = Vérin { $strut } : le nouveau vérin doit montrer { $reading }.
chart-clinic = Le { $day } : allez à la clinique.
chart-clinic-wait = Ce jour-là, ne tournez rien avant le rendez-vous.
chart-clinic-take = Prenez ces pages avec vous.
chart-film = Le { $day } : faites faire vos radios.
chart-film-go-on = Tournez les vérins comme les autres jours.

## For the patient: the journey

journey-title = Votre traitement du début à la fin
journey-calendar = Votre calendrier
journey-surgery = Opération
journey-rest = Repos
journey-rest-is = Du { $first } au { $last }. Ne tournez rien.
journey-turning = Réglages
journey-turning-is = Du { $first } au { $last }.
journey-turning-one = Le { $day } seulement.
journey-last = Dernier réglage
journey-visits = Clinique
journey-films = Radios
journey-harden = Le nouvel os devient dur
journey-harden-weeks = { $from } à { $to } semaines après le dernier réglage.
journey-harden-weeks-one = { $from ->
    [one] { $from } semaine après le dernier réglage.
   *[other] { $from } semaines après le dernier réglage.
}
journey-harden-until = Cela finit entre le { $first } et le { $last }.
journey-harden-until-one = Cela finit le { $day }.
journey-harden-doctor = Votre médecin décide combien de temps.
journey-removal = Le fixateur est enlevé
journey-removal-doctor = Votre médecin décide quand.
journey-expected = Ces jours sont prévus ainsi. Ils peuvent changer.
calendar-surgery-letter = O
calendar-clinic-letter = C
calendar-film-letter = R
calendar-exchange-letter = N
calendar-surgery = { $letter } : opération
calendar-clinic = { $letter } : clinique
calendar-film = { $letter } : radios
calendar-exchange = { $letter } : clinique, nouveau vérin
calendar-rest = points : repos, ne rien tourner
calendar-turning = bord épais : tourner les vérins
calendar-caption = Chaque ligne est une semaine
calendar-seen = Calendrier du { $first } au { $last }. { $phases }

## For the patient: exercise and care

care-title = Exercices et soins
care-why = Bouger vos articulations chaque jour compte autant que tourner les vérins.
care-exercises = Exercices
care-exercise = { $times ->
    [one] { $text } : { $times } fois par jour
   *[other] { $text } : { $times } fois par jour
}
care-pin-sites = Soins de la peau aux fiches et aux broches
care-weight = Appui sur le membre
care-blank = Votre clinique écrit ici.
care-ask = Demandez à votre clinique quels exercices et quels soins faire. Ne commencez pas de vous-même.
care-grid = Cochez ce que vous avez fait
care-grid-week = Semaine du { $day }
care-grid-caption = Cases à cocher pour la semaine du { $day }
care-grid-pin-sites = Soins de la peau

## For the patient: the calendar of a telephone

ics-turn-row = Tourner les vérins : ligne { $row }, tableau version { $revision }
ics-turn-rows = Tourner les vérins : lignes { $first } à { $last }, tableau version { $revision }
ics-visit = Aller à la clinique
ics-exchange = { $count ->
    [one] Aller à la clinique : nouveau vérin { $struts }
   *[other] Aller à la clinique : nouveaux vérins { $struts }
}
ics-film = Faire faire les radios
ics-end = Dernier jour de réglage, comme prévu à ce jour

## The titles of cautions: on every page, after the word Caution

caution-title-outside-recommended = une valeur est hors des limites recommandées
caution-title-frame-not-verified = la géométrie du fixateur n'est pas vérifiée
caution-title-clinic-missing = un numéro de téléphone ou un nom de la clinique manque
caution-title-read-on-old = les vérins ont été lus plus d'un jour avant le début
caution-title-reading-off-scale = une valeur lue se situe entre deux clics
caution-title-order-fits-better = les valeurs lues correspondent mieux à un autre ordre des vérins
caution-title-order-cannot-tell = les valeurs lues ne permettent pas de savoir si l'ordre des vérins est juste
caution-title-strut-near-end = un vérin arrive près du bout de son échelle
caution-title-window-narrow = un vérin ne peut être changé qu'un seul jour
caution-title-stage-idle = une étape de la trajectoire n'a rien à faire
caution-title-bones-collide = les extrémités osseuses se heurtent en chemin
caution-title-rate-high = un point de l'os se déplace vite
caution-title-rate-low = l'os est allongé lentement et peut consolider trop tôt
caution-title-between-rounds = les formes entre deux cycles de la répartition déplacent beaucoup l'os
caution-title-step-large = un pas isolé est plus grand que prévu
caution-title-walked-fast = les clics entiers déplacent l'os plus vite que prescrit
caution-title-click-moves-far = un clic d'un seul vérin déplace beaucoup l'os
caution-title-frame-flexible = de petites erreurs des vérins déplacent beaucoup l'os
caution-title-translation-unreviewed = la traduction n'a pas été vérifiée par un clinicien
caution-title-care-missing = le cas ne dit rien des exercices ni des soins

# Part 2, for the surgeon.

## For the surgeon: words used in many places

surgeon-list-semicolon = {" "};{" "}
language-en = anglais
language-de = allemand
language-fr = français
language-es = espagnol
language-pt = portugais
language-it = italien
language-pl = polonais
language-tr = turc
language-ru = russe
language-uk = ukrainien
language-el = grec
language-ar = arabe
direction-proximal = proximal
direction-distal = distal
direction-medial = médial
direction-lateral = latéral
direction-anterior = antérieur
direction-posterior = postérieur
toward-varus = { $size } de varus
toward-valgus = { $size } de valgus
toward-apex-anterior = { $size } d'apex antérieur (procurvatum)
toward-apex-posterior = { $size } d'apex postérieur (recurvatum)
toward-medial = { $size } en médial
toward-lateral = { $size } en latéral
toward-anterior = { $size } en antérieur
toward-posterior = { $size } en postérieur
toward-proximal = { $size } en proximal
toward-distal = { $size } en distal
toward-internal = { $size } en rotation interne
toward-external = { $size } en rotation externe
toward-short = { $size } plus court
toward-long = { $size } plus long
offsets-none = à l'origine
offsets-some = { $parts } par rapport à l'origine
span = { $first } à { $last }
unit-mm = mm
unit-deg = degrés
unit-mm-day = mm/jour
unit-days = jours
unit-weeks = semaines
unit-minutes = minutes
unit-clicks = clics
unit-click = clic
unit-rows = lignes
unit-turns = réglages
unit-stages = étapes
unit-deg-or-mm = degrés ou mm
point-bone-end-front = extrémité osseuse, avant
point-bone-end-front-left = extrémité osseuse, avant gauche
point-bone-end-left = extrémité osseuse, gauche
point-bone-end-back-left = extrémité osseuse, arrière gauche
point-bone-end-back = extrémité osseuse, arrière
point-bone-end-back-right = extrémité osseuse, arrière droite
point-bone-end-right = extrémité osseuse, droite
point-bone-end-front-right = extrémité osseuse, avant droite
parameter-length = longueur
parameter-angulation = angulation
parameter-rotation = rotation
parameter-translation = translation

## For the surgeon: headings

surgeon-title = Pour le chirurgien
surgeon-not-a-device = Ceci n'est pas un dispositif médical
intended-use = hexfix sert à l'enseignement, aux essais sur banc et à un second contrôle de logiciels autorisés. Ce n'est pas un dispositif médical et il ne doit pas être la seule base d'un traitement.
surgeon-does = Ce que fait la planification
surgeon-entered = Ce qui a été saisi
surgeon-views = Vues AP, de profil et axiale, à l'échelle
surgeon-stages = Étapes
surgeon-exchanges = Changements de vérins
surgeon-path = Trajectoire des extrémités osseuses
surgeon-days = Vitesses et valeurs lues au fil des jours
surgeon-struts = Vérins (struts)
surgeon-movement = Déplacement des extrémités osseuses et des points à risque
surgeon-sure = Degré de certitude du résultat final
surgeon-checks = Contrôles par le second solveur
surgeon-proved = Absence de singularité prouvée pour chaque réglage
surgeon-cautions = Mises en garde
surgeon-made-by = Établi avec
surgeon-sign = Vérifié par, signature
surgeon-sign-date = Date

## For the surgeon: what the plan does

summary-head = { $fragment ->
    [proximal] { $code } version { $revision }, { $limb } : le fragment proximal est déplacé.
   *[distal] { $code } version { $revision }, { $limb } : le fragment distal est déplacé.
}
summary-entry = { $label } : { $text }
summary-bend = { $turned ->
    [no] Au départ : une angulation de { $bend }° dans un seul plan, à { $tilt }° du plan frontal, { $apex } ; la planification ne fait pas tourner l'os.
   *[yes] Au départ : une angulation de { $bend }° dans un seul plan, à { $tilt }° du plan frontal, { $apex } ; la planification fait tourner l'os de { $turn }° autour d'un seul axe.
}
summary-straight = { $turned ->
    [no] Au départ : aucune angulation de l'os ; la planification ne fait pas tourner l'os.
   *[yes] Au départ : aucune angulation de l'os ; la planification fait tourner l'os de { $turn }° autour d'un seul axe.
}
apex-anterior = apex antérieur
apex-posterior = apex postérieur
apex-medial = apex médial
apex-lateral = apex latéral
apex-anterior-medial = apex antérieur et médial
apex-anterior-lateral = apex antérieur et latéral
apex-posterior-medial = apex postérieur et médial
apex-posterior-lateral = apex postérieur et latéral
summary-turning = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de réglage, du { $first } au { $last }, en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} ; vitesse d'au plus { $rate } mm par jour.
summary-turning-one-day = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de réglage, le { $date }, en { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} ; vitesse d'au plus { $rate } mm par jour.
summary-struts = Vérins : { $changes }.
summary-strut = { $strut } de { $start } à { $end } mm
summary-strut-models = { $strut } de { $start } mm sur « { $from } » à { $end } mm sur « { $to } »
summary-residual = Les clics entiers finissent à { $mm } mm et { $deg }° de l'objectif exact.
summary-exchange = Changement à la clinique, { $date }, avant le premier réglage : vérin { $strut }, de « { $from } » ({ $old } mm) à « { $to } » ({ $new } mm).

## For the surgeon: what was entered. Each entry has a label and sentences.

restated-limb = Membre
restated-limb-is = { $bone ->
    [left-femur] Fémur gauche.
    [right-femur] Fémur droit.
    [left-tibia] Tibia gauche.
    [right-tibia] Tibia droit.
    [left-humerus] Humérus gauche.
    [right-humerus] Humérus droit.
    [left-forearm] Avant-bras gauche.
   *[right-forearm] Avant-bras droit.
}
restated-moves = Partie mobile
restated-moves-is = { $fragment ->
    [proximal] Le fragment distal et son anneau restent immobiles. Le fragment proximal et son anneau se déplacent.
   *[distal] Le fragment proximal et son anneau restent immobiles. Le fragment distal et son anneau se déplacent.
}
restated-deformity-ap = Déformation, cliché AP
restated-deformity-lateral = Déformation, cliché de profil
restated-deformity-axial = Déformation, axiale
restated-goal = Objectif
restated-goal-ap = Objectif, cliché AP
restated-goal-lateral = Objectif, cliché de profil
restated-goal-axial = Objectif, axial
restated-goal-straight = Rectiligne, sans translation, sans rotation, de longueur égale.
restated-bend = { $bend }.
restated-bend-none = Pas d'angulation.
restated-shift = Le fragment distal se situe { $there } par rapport au fragment proximal ; le fragment proximal se situe { $back } par rapport au fragment distal.
restated-shift-none = Pas de translation.
restated-rotation = Le fragment distal est tourné de { $there } par rapport au fragment proximal ; le fragment proximal est tourné de { $back } par rapport au fragment distal.
restated-rotation-none = Pas de rotation.
restated-length-short = Les points repérés sont trop proches l'un de l'autre de { $mm } mm le long de l'os (trop court).
restated-length-long = Les points repérés sont trop éloignés l'un de l'autre de { $mm } mm le long de l'os (trop long).
restated-length-none = Les points repérés sont à la distance voulue l'un de l'autre.
restated-frame = Fixateur
restated-frame-alike = Système « { $system } » (fabricant { $maker }, statut { $status }, fichier { $file }) : anneau proximal « { $proximal } », anneau distal « { $distal } », six vérins « { $strut } ».
restated-frame-mixed = Système « { $system } » (fabricant { $maker }, statut { $status }, fichier { $file }) : anneau proximal « { $proximal } », anneau distal « { $distal } », vérins { $struts }.
restated-frame-strut = { $strut } « { $model } »
restated-attachment = Mise en place
restated-attachment-read = Le fixateur est en place sur le membre ; les vérins 1 à 6 indiquent { $readings } mm.
restated-attachment-square = Le fixateur est prévu pour finir d'équerre : à l'objectif, ses anneaux sont parallèles, coaxiaux et distants de { $mm } mm.
restated-mounting = Montage
restated-mounting-centre = { $turned ->
    [internal] { $fragment ->
        [proximal] Le centre de l'anneau proximal se situe { $place } ; son repère antérieur est tourné de { $angle }° en rotation interne (du côté médial de la direction antérieure).
       *[distal] Le centre de l'anneau distal se situe { $place } ; son repère antérieur est tourné de { $angle }° en rotation interne (du côté médial de la direction antérieure).
    }
    [external] { $fragment ->
        [proximal] Le centre de l'anneau proximal se situe { $place } ; son repère antérieur est tourné de { $angle }° en rotation externe (du côté latéral de la direction antérieure).
       *[distal] Le centre de l'anneau distal se situe { $place } ; son repère antérieur est tourné de { $angle }° en rotation externe (du côté latéral de la direction antérieure).
    }
   *[none] { $fragment ->
        [proximal] Le centre de l'anneau proximal se situe { $place } ; son repère antérieur est dirigé exactement en antérieur.
       *[distal] Le centre de l'anneau distal se situe { $place } ; son repère antérieur est dirigé exactement en antérieur.
    }
}
restated-mounting-square = { $fragment ->
    [proximal] L'anneau est supposé perpendiculaire au fragment proximal : une autre orientation ne peut pas encore être décrite.
   *[distal] L'anneau est supposé perpendiculaire au fragment distal : une autre orientation ne peut pas encore être décrite.
}
restated-osteotomy = Ostéotomie
restated-osteotomy-at = L'ostéotomie est au niveau de l'origine ; l'os y a un diamètre de { $mm } mm.
restated-osteotomy-off = L'ostéotomie est { $level } par rapport à l'origine ; l'os y a un diamètre de { $mm } mm.
restated-at-risk = À risque : { $point }
restated-at-risk-as-bone = { $fragment ->
    [proximal] Se situe { $place } et suit le fragment proximal ; au plus { $rate } mm par jour, comme l'os.
   *[distal] Se situe { $place } et suit le fragment distal ; au plus { $rate } mm par jour, comme l'os.
}
restated-at-risk-own = { $fragment ->
    [proximal] Se situe { $place } et suit le fragment proximal ; au plus { $rate } mm par jour.
   *[distal] Se situe { $place } et suit le fragment distal ; au plus { $rate } mm par jour.
}
restated-treatment = Traitement
restated-latency = { $days ->
    [one] Opération le { $surgery }, { $days } jour de latence, premier réglage le { $first }.
   *[other] Opération le { $surgery }, { $days } jours de latence, premier réglage le { $first }.
}
restated-start = Opération le { $surgery }. Vérins lus le { $read } ; aucun réglage jusqu'au premier réglage de cette planification, le { $first }.
restated-rate = Au plus { $rate } mm par jour aux extrémités osseuses.
restated-rhythm = { $count ->
    [one] { $count } réglage par jour à { $times }, tous les vérins à chaque fois.
   *[other] { $count } réglages égaux par jour à { $times }, tous les vérins à chaque fois.
}
restated-split = À chaque heure de la journée, ses propres vérins : { $groups }.
restated-split-one = { $struts } à { $time }
restated-together = Trajectoire : ligne droite du point correspondant, un seul axe de rotation.
restated-screw = Trajectoire : un seul vissage, soit une rotation autour d'une droite de l'espace et un glissement le long de cette droite.
restated-stages = Trajectoire par étapes : { $stages }.
restated-stage = ({ $number }) { $stage }
stage-whole = { $what } jusqu'à l'objectif
stage-first = { $what }, les premiers { $part }
stage-beyond = { $what } jusqu'à { $there } que l'objectif
restated-smooth = Clics entiers choisis pour de petits pas de l'os.
restated-nearest = Chaque vérin au clic le plus proche de sa longueur exacte.
restated-hold = Les réglages ont été suspendus après la ligne { $row } ; ils reprennent le { $date }.
restated-visits = Rendez-vous pour les changements : { $days }.
restated-exchanges-a-visit = { $count ->
    [one] Au plus { $count } vérin peut être changé à un même rendez-vous.
   *[other] Au plus { $count } vérins peuvent être changés à un même rendez-vous.
}
restated-uncertainty = Incertitude
restated-uncertainty-is = Écart type de chaque nombre : { $ring } ; { $films }.
uncertain-ring = position de l'anneau { $mm } mm et { $deg }°
uncertain-ring-distance = position de l'anneau { $mm } mm, angles connus exactement
uncertain-ring-angle = position de l'anneau { $deg }°, distances connues exactement
uncertain-ring-none = position de l'anneau connue exactement
uncertain-films = déformation { $mm } mm et { $deg }°
uncertain-films-distance = déformation { $mm } mm, angles connus exactement
uncertain-films-angle = déformation { $deg }°, distances connues exactement
uncertain-films-none = déformation connue exactement

## For the surgeon: the views

views-legend = { $fragment ->
    [proximal] Gris : le fragment distal, qui reste immobile. Blanc : le fragment proximal.
   *[distal] Gris : le fragment proximal, qui reste immobile. Blanc : le fragment distal.
} Ligne épaisse en travers d'une extrémité osseuse : l'ostéotomie, là où elle était au départ. Point noir : origine. Point blanc : point correspondant. Points gris : points à risque. La vue AP est vue de face, la vue de profil est vue du côté latéral, la vue axiale est vue de proximal (les lignes partant des extrémités osseuses indiquent l'avant de chaque fragment).
view-ap = Vue AP
view-lateral = Vue de profil
view-axial = Vue axiale
view-before = { $view } avant, { $limb }
view-half-way = { $view } à mi-chemin (ligne { $row }, jour { $day }), { $limb }
view-after = { $view } après, { $limb }
view-seen-before = { $view }, { $limb }, au départ : les deux fragments osseux avec l'ostéotomie, les deux anneaux et les six vérins.
view-seen-half-way = { $view }, { $limb }, à mi-chemin, après la ligne { $row } au jour { $day } : les deux fragments osseux avec l'ostéotomie, les deux anneaux et les six vérins.
view-seen-after = { $view }, { $limb }, à la fin : les deux fragments osseux avec l'ostéotomie, les deux anneaux et les six vérins.
view-edges = À gauche : { $left }, à droite : { $right }.
view-edges-all = À gauche : { $left }, à droite : { $right }, en haut : { $above }, en bas : { $below }.

## For the surgeon: the path of the bone ends

path-caption = { $fragment ->
    [proximal] { $view }, trajectoire de l'extrémité du fragment proximal, { $limb }
   *[distal] { $view }, trajectoire de l'extrémité du fragment distal, { $limb }
}
path-caption-row = { $caption } ; { $number } est la ligne { $row }, la fin est la ligne { $last }
path-caption-rows = { $caption } ; { $from } à { $to } sont les lignes { $rows }, la fin est la ligne { $last }
path-seen = { $fragment ->
    [proximal] { $view }, { $limb } : l'extrémité du fragment proximal en { $count } positions de sa trajectoire, et l'extrémité du fragment distal, qui reste immobile.
   *[distal] { $view }, { $limb } : l'extrémité du fragment distal en { $count } positions de sa trajectoire, et l'extrémité du fragment proximal, qui reste immobile.
}
path-seen-moves = Dans cette vue, le centre de l'extrémité mobile se déplace de { $ways }.
path-seen-stays = Dans cette vue, le centre de l'extrémité mobile finit là où il a commencé.
path-start = début
path-end = fin

## For the surgeon: stages and exchanges

stages-caption = Les étapes de la trajectoire, dans l'ordre
stages-stage = Étape
stages-moves = Ce qui bouge, le reste ne changeant pas
stages-rows = Lignes
stages-days = Jours
stages-nothing = aucune : rien à faire
exchanges-caption = Vérins changés à la clinique
exchanges-strut = Vérin
exchanges-on = Changement le
exchanges-window = Fenêtre
exchanges-old = Ancien vérin, mm
exchanges-new = Nouveau vérin, mm
exchanges-on-is = { $date }, jour { $day }
exchanges-window-one = jour { $day } seulement
exchanges-window-days = jours { $first } à { $last }
exchanges-reading = { $model } à { $reading }
exchanges-rule = Chaque changement a lieu avant le premier réglage de son jour, dans la forme où le dernier réglage précédent a laissé le fixateur. La longueur d'articulation à articulation est la même avant et après. Chaque jour de la fenêtre, les deux vérins conviennent ; un autre jour que le jour choisi, les valeurs lues diffèrent : planifier à nouveau.

## For the surgeon: rates and readings over the days

days-extremes = Le plus rapide : { $fast }, { $fastest } mm au jour { $fastday }. Le plus lent sur un jour entier : { $slow }, { $slowest } mm au jour { $slowday }. Tous les jours figurent dans le fichier de données.
plot-mm-a-day = mm par jour
plot-mm = mm
plot-day = jour de réglage
plot-pause = pause
plot-slowest = point le plus lent
plot-fastest = point le plus rapide
plot-ordered = prescrit { $rate }
plot-caution = mise en garde au-dessus de { $rate }
plot-new-strut = nouveau vérin
plot-strut = vérin { $strut }
plot-rates-caption = Déplacement du point le plus rapide (trait plein, points noirs) et du plus lent (tirets, points blancs) à chaque jour de réglage, en millimètres par jour
plot-readings-caption = Valeurs lues sur les six échelles à la fin de chaque jour de réglage, en millimètres ; les numéros aux deux bouts sont ceux des vérins
plot-ranges-caption = Position de chaque vérin sur son échelle. Gris : de la plus petite à la plus grande valeur du vérin en place, avec les deux nombres. Ligne verticale : changement. Crochet au-dessus : jours où le changement est possible
plot-rates-none = Un graphique du déplacement par jour, sans aucun jour.
plot-rates-seen = Graphique des millimètres par jour, { $days }. Le point le plus rapide se déplace de { $fast }. Le point le plus lent se déplace de { $slow }. Prescrit : { $ordered } mm par jour. { $over ->
    [0] Le programme met en garde au-dessus de { $caution } mm par jour : aucun jour.
    [one] Le programme met en garde au-dessus de { $caution } mm par jour : { $over } jour.
   *[other] Le programme met en garde au-dessus de { $caution } mm par jour : { $over } jours.
}
plot-extreme = { $mm } mm (jour { $day })
plot-extremes = { $least } à { $most }
plot-span-day = jour { $first }
plot-span-days = jours { $first } à { $last }
plot-span-pauses = { $days }, avec une pause : { $pauses }
plot-readings-none = Un graphique des valeurs lues, sans aucun jour.
plot-readings-seen = Graphique des valeurs lues sur les six vérins, { $days }.
plot-readings-strut = Le vérin { $strut } va de { $from } à { $to } mm, entre { $least } et { $most } mm.
plot-readings-exchange = Jour { $day } : nouveau vérin { $strut }.
plot-ranges-seen = Graphique de la position de chacun des six vérins sur son échelle, { $days }.
plot-ranges-strut = Vérin { $strut }, « { $model } » : son échelle va de { $shortest } à { $longest } mm, et il indique de { $least } à { $most } mm.
plot-ranges-window = Le vérin { $strut } est changé au jour { $day } ; possible aux jours { $first } à { $last }.

## For the surgeon: the struts

struts-caption = Valeurs de chaque vérin au début et à la fin, en millimètres
struts-strut = Vérin
struts-model = Modèle
struts-scale = Échelle, mm
struts-start = Début, mm
struts-end = Fin, mm
struts-change = Variation, mm
struts-margin = Marge minimale à un bout, mm
struts-clicks = Clics au total
struts-longer = { $mm } plus long
struts-shorter = { $mm } plus court
struts-unchanged = aucune
struts-then = { $first }, puis { $next }

## For the surgeon: movement of the bone ends and points at risk

clicks-one = Un clic change un vérin de { $click } mm et déplace une extrémité osseuse ou un point à risque d'au plus { $mm } mm.
clicks-coarse = C'est plus grossier que le pas prévu de { $mm } mm ; les pas isolés sont donc plus grands que prévu.
clicks-nearest = Chaque vérin est au clic le plus proche de sa longueur exacte.
clicks-smooth = Les clics de chaque ligne sont choisis pour que l'os se déplace par pas réguliers ; un vérin n'est pas forcément au clic le plus proche de sa longueur exacte.
clicks-tube-row = À chaque ligne, les extrémités osseuses peuvent s'écarter de { $mm } mm et l'os de { $deg }° de la trajectoire exacte (ce que peut faire un demi-clic sur chaque vérin) ; le second solveur a trouvé au plus { $walkedmm } mm et { $walkeddeg }°.
clicks-tube-round = À la fin de chaque cycle, les extrémités osseuses peuvent s'écarter de { $mm } mm et l'os de { $deg }° de la trajectoire exacte (ce que peut faire un demi-clic sur chaque vérin) ; le second solveur a trouvé au plus { $walkedmm } mm et { $walkeddeg }°.
clicks-back-none = Aucun vérin n'est tourné en sens inverse de son parcours.
clicks-back-one = Aucun vérin n'est tourné de plus d'un clic en sens inverse de son parcours.
movement-caption = Déplacement de chaque point surveillé, en millimètres
movement-point = Point
movement-a-day = Prescrit par jour
movement-a-round = Prescrit par cycle
movement-a-turn = Prescrit par réglage
movement-step = Plus grand pas parcouru
movement-day = Maximum en 24 heures
movement-in-row = { $mm } (ligne { $row })
movement-to-row = { $mm } (jusqu'à la ligne { $row })

## For the surgeon: how sure the end is

sure-what = { $fragment ->
    [proximal] Les vérins font ce que dit le tableau de réglage, quoi qu'on ait mesuré. Si un nombre mesuré est faux, l'os finit à côté de l'objectif. Le tableau ci-dessous donne pour chaque nombre, faux à lui seul, de combien le centre de l'extrémité du fragment proximal, au niveau de l'ostéotomie, est alors écarté, et de combien le fragment est tourné (le pire des deux sens).
   *[distal] Les vérins font ce que dit le tableau de réglage, quoi qu'on ait mesuré. Si un nombre mesuré est faux, l'os finit à côté de l'objectif. Le tableau ci-dessous donne pour chaque nombre, faux à lui seul, de combien le centre de l'extrémité du fragment distal, au niveau de l'ostéotomie, est alors écarté, et de combien le fragment est tourné (le pire des deux sens).
}
sure-matters-none = Avec les erreurs prises en compte ici, aucun d'eux n'a d'effet notable.
sure-matters-moved = Avec les erreurs prises en compte ici, l'extrémité osseuse est déplacée le plus par { $by }.
sure-matters-turned = Avec les erreurs prises en compte ici, le fragment est tourné le plus par { $turning }.
sure-matters-both = Avec les erreurs prises en compte ici, l'extrémité osseuse est déplacée le plus par { $by }, et le fragment est tourné le plus par { $turning }.
sure-error = une erreur sur { $number } ({ $size })
sure-errors = des erreurs sur { $numbers } (environ { $size })
sure-in-ring-ap = la position de l'anneau sur le cliché AP
sure-in-ring-lateral = la position de l'anneau sur le cliché de profil
sure-in-ring-axial = la position de l'anneau le long de l'os
sure-in-ring-rotation = la rotation de l'anneau
sure-in-ap-angulation = l'angulation AP
sure-in-ap-translation = la translation AP
sure-in-lateral-angulation = l'angulation de profil
sure-in-lateral-translation = la translation de profil
sure-in-axial-rotation = la rotation de l'os
sure-in-axial-length = la longueur
sure-chance = { $hundred ->
    [none] Moins de 1 sur 100 des corrections comme celle-ci finirait à { $mm } mm et { $deg }° au plus de l'objectif.
    [all] Plus de 99 sur 100 des corrections comme celle-ci finiraient à { $mm } mm et { $deg }° au plus de l'objectif.
   *[some] Environ { $count } sur 100 des corrections comme celle-ci finiraient à { $mm } mm et { $deg }° au plus de l'objectif.
}
sure-chance-exact = Si chaque nombre était exactement juste, toutes les corrections finiraient à { $mm } mm et { $deg }° au plus de l'objectif.
sure-line = { $hundred ->
    [none] Moins de 1 sur 100 des corrections comme celle-ci finirait à { $mm } mm et { $deg }° au plus de l'objectif ({ $errors }).
    [all] Plus de 99 sur 100 des corrections comme celle-ci finiraient à { $mm } mm et { $deg }° au plus de l'objectif ({ $errors }).
   *[some] Environ { $count } sur 100 des corrections comme celle-ci finiraient à { $mm } mm et { $deg }° au plus de l'objectif ({ $errors }).
}
sure-line-exact = Si chaque nombre était exactement juste, toutes les corrections finiraient à { $mm } mm et { $deg }° au plus de l'objectif ({ $errors }).
sure-errors-given = erreurs de mesure selon le cas : anneau { $ring }, déformation { $films }
sure-errors-assumed = erreurs de mesure supposées : anneau { $ring }, déformation { $films }
sure-part = { $mm } mm et { $deg }°
sure-part-none = aucune
sure-given = Le cas l'indique ainsi.
sure-assumed = C'est une supposition, car le cas n'indique rien.
sure-drawn = Dans { $count } corrections calculées, les dix nombres étaient faux à la fois, indépendamment, avec des erreurs réparties selon la courbe en cloche.
sure-about = Il s'agit des seules erreurs de mesure : non des clics entiers, ni de broches et de vérins qui cèdent, ni d'un anneau qui n'est pas perpendiculaire à son os.
sure-legend = { $fragment ->
    [proximal] Où serait le centre de l'extrémité du fragment proximal une fois la planification exécutée.
   *[distal] Où serait le centre de l'extrémité du fragment distal une fois la planification exécutée.
} Croix : l'objectif. Cercle en tirets : { $mm } mm autour de lui. Ellipse : contient 95 sur 100 des corrections calculées. Points : { $dots } d'entre elles. Carré blanc : où finissent les clics entiers si chaque nombre est juste (le résidu, { $residual } mm). Les rotations ne sont pas dessinées.
sure-caption = À quelle distance de l'objectif l'os finit si un nombre est faux
sure-number = Nombre
sure-wrong-by = Faux de
sure-off = Écart final, mm
sure-turned = Rotation, °
sure-error-given = Erreur du cas
sure-error-assumed = Erreur supposée
sure-off-then = Écart final alors, mm
sure-turned-then = Rotation alors, °
sure-name-ring-ap = Anneau, cliché AP
sure-name-ring-lateral = Anneau, cliché de profil
sure-name-ring-axial = Anneau, le long de l'os
sure-name-ring-rotation = Anneau, rotation
sure-name-ap-angulation = Cliché AP, angulation
sure-name-ap-translation = Cliché AP, translation
sure-name-lateral-angulation = Cliché de profil, angulation
sure-name-lateral-translation = Cliché de profil, translation
sure-name-axial-rotation = Os, rotation
sure-name-axial-length = Os, longueur
cloud-caption = { $view }, fins possibles, { $limb }
cloud-seen = { $fragment ->
    [proximal] { $view }, { $limb } : où serait le centre de l'extrémité du fragment proximal à la fin de la planification, vu depuis l'objectif.
   *[distal] { $view }, { $limb } : où serait le centre de l'extrémité du fragment distal à la fin de la planification, vu depuis l'objectif.
} 95 sur 100 des corrections calculées finissent dans une ellipse de { $longer } mm sur { $shorter } mm ; un cercle de { $mm } mm est dessiné autour de l'objectif. Un carré blanc montre où finissent les clics entiers.

## For the surgeon: checks and proof

checks-caption = Chaque contrôle, la pire valeur trouvée et sa limite
checks-check = Contrôle
checks-worst = Pire valeur trouvée
checks-limit = Comparée à
checks-result = Résultat
checks-passed = réussi
checks-caution = attention
checks-value = { $value } { $unit }
checks-below = moins de { $value } { $unit }
checks-below-plain = moins de { $value }
check-films-read-back-from-the-poses-deg-or-mm = Clichés relus à partir des poses, degrés ou mm
check-rings-joints-and-readings-fit-the-case = Anneaux, articulations et valeurs lues conformes au cas
check-stages-bring-what-they-name-and-leave-the-rest = Les étapes apportent ce qu'elles nomment et laissent le reste
check-calendar-without-gap-or-double = Calendrier sans lacune ni doublon
check-exchanges-keep-the-length-of-the-strut = Les changements conservent la longueur du vérin
check-clicks-add-up-to-the-readings = La somme des clics donne les valeurs lues
check-rows-changed-since-they-were-planned-0-none = Lignes modifiées depuis leur planification (0 : aucune)
check-readings-as-near-the-exact-target-as-the-rounding-allows = Valeurs aussi proches de la cible exacte que l'arrondi le permet
check-bone-ends-off-the-exact-path-at-the-end-of-any-round = Écart des extrémités osseuses à la trajectoire exacte à la fin d'un cycle
check-turn-off-the-exact-path-at-the-end-of-any-round = Écart de rotation à la trajectoire exacte à la fin d'un cycle
check-turning-back-against-the-way-of-the-exact-length = Retour en sens inverse de la longueur exacte
check-struts-within-their-range-least-distance-to-an-end = Vérins dans leur course : plus petite distance à un bout
check-planned-step-at-every-watched-point = Pas prévu à chaque point surveillé
check-walked-movement-in-any-24-hours = Déplacement parcouru sur 24 heures quelconques
check-walked-movement-of-one-day = Déplacement parcouru en un jour
check-slowest-lengthening-of-10-mm-or-more-at-the-centre-of-the-cut-0-none = Allongement le plus lent de 10 mm ou plus au centre de l'ostéotomie (0 : aucun)
check-largest-single-step = Plus grand pas isolé
check-residual-displacement-at-the-end = Déplacement résiduel à la fin
check-residual-turn-at-the-end = Rotation résiduelle à la fin
check-depth-of-the-bone-ends-in-each-other = Profondeur des extrémités osseuses l'une dans l'autre
check-condition-number-along-the-way = Nombre de conditionnement le long de la trajectoire
check-every-turn-proved-free-of-singularities-least-margin = Absence de singularité prouvée pour chaque réglage : plus petite marge
check-largest-movement-by-one-click-of-one-strut = Plus grand déplacement par un clic d'un seul vérin
proved = Quel que soit l'ordre dans lequel les vérins d'une ligne sont tournés, et où que se trouve chacun d'eux entre deux lignes, les vérins n'ont qu'une seule pose qui soit reliée aux lignes. Dans un voisinage d'au moins { $mm } mm et { $deg }° de la pose de la ligne, ils n'en ont pas d'autre, et aucune pose n'y est singulière (une pose que les vérins ne peuvent pas tenir). Aucun ordre de réglage ne mène donc le fixateur à une autre forme ayant les mêmes valeurs lues. Plus petite marge { $margin } à la ligne { $row } (1 : toute la place pour la preuve est libre ; au-dessous de { $least }, la planification est refusée). La preuve porte sur les centres des articulations et les longueurs tels que saisis ; elle ne sait rien du jeu dans les articulations.

## For the surgeon: made by

made-by-replaces = Remplace
made-by-replaces-is = version { $revision }, empreinte { $fingerprint }
made-by-program = Programme
made-by-frame = Fichier du fixateur
made-by-plan = Empreinte de la planification
made-by-use = Usage prévu

## For the surgeon: cautions. What was found (-found), what is usual (-allowed), what to do (-do).

cautions-none = Aucune.
caution-told = Constaté : { $found }. Habituel : { $allowed }. { $advice }.
limit-diameter-of-the-bone = diamètre de l'os
limit-latency = latence
limit-rate = vitesse
limit-length-beyond-the-goal = longueur au-delà de l'objectif
limit-click = clic
limit-consolidation = consolidation
limit-reason-diameter-of-the-bone = de l'avant-bras d'un enfant à un grand fémur distal (décision du projet)
limit-reason-latency = 4 à 10 jours sont publiés, davantage quand la consolidation est lente (S73, S85, S87, S90)
limit-reason-rate = environ 1 mm par jour ; au-dessus de 1.5 mm, un régénérat de mauvaise qualité est 9 fois plus probable, et des réglages lents laissent l'os consolider (S91, S92)
limit-reason-length-beyond-the-goal = l'hyperdistraction ne fait que donner la place de tourner ; davantage est un objectif à part entière (décision du projet)
limit-reason-click = 0.25, 0.5 et 1 mm sont en usage (S41, S73)
limit-reason-consolidation = l'os neuf demande à peu près encore autant de temps que sa formation, plus chez certains ; deux ans signalent une unité fausse (décision du projet)
limit-reason-days-of-an-interruption = l'os continue à consolider pendant que rien ne tourne : plus c'est long, moins l'ancienne planification convient (décision du projet)
limit-reason-time-between-two-turns-of-a-day = des réglages rapprochés sont un seul grand pas pour l'os et les tissus mous (décision du projet)
limit-reason-duration-of-turning = 150 mm à 0.75 mm par jour ; une planification plus longue fait penser à un nombre faux (décision du projet)
limit-reason-movement-of-a-watched-point-in-a-day = au-dessus de 1.5 mm par jour, un régénérat de mauvaise qualité est 9 fois plus probable (S92) ; la limite supérieure est celle de la vitesse prescrite
caution-outside-recommended-found = `{ $text }` ({ $limit })
caution-outside-recommended-allowed = { $low } à { $high } { $unit }
caution-outside-recommended-do = vérifier cette valeur ; la raison : { $reason }
caution-outside-recommended-times-found = deux réglages à { $minutes } min d'intervalle
caution-outside-recommended-times-allowed = { $low } à { $high } { $unit }
caution-outside-recommended-times-do = les répartir sur la journée ; la raison : { $reason }
caution-outside-recommended-hold-found = { $days } jours sans réglage après la ligne { $row }
caution-outside-recommended-hold-allowed = { $low } à { $high } { $unit }
caution-outside-recommended-hold-do = examiner de nouveaux clichés avant de reprendre les réglages ; la raison : { $reason }
caution-outside-recommended-duration-found = { $days } jours du premier au dernier réglage
caution-outside-recommended-duration-allowed = { $low } à { $high } { $unit }
caution-outside-recommended-duration-do = vérifier les longueurs et la vitesse ; la raison : { $reason }
caution-frame-not-verified-found = le système de fixateur `{ $system }` a le statut `{ $status }`
caution-frame-not-verified-allowed = statut `verified`
caution-frame-not-verified-do = avant usage, comparer les longueurs de début et de fin avec le programme du fabricant
caution-clinic-missing-found = manque sous `clinic` : { $keys }
caution-clinic-missing-allowed = nom, chirurgien, téléphone et urgence
caution-clinic-missing-do = l'écrire dans le cas, ou à la main sur la première page
caution-read-on-old-found = vérins lus le { $read }, début le { $start } : { $days } jours
caution-read-on-old-allowed = { $low } à { $high } { $unit }
caution-read-on-old-do = relire les vérins le jour du début
caution-reading-off-scale-found = { $mm } mm
caution-reading-off-scale-allowed = clics entiers de { $click } mm à partir de { $shortest } mm
caution-reading-off-scale-do = relire le vérin { $strut } ; le tableau compte à partir de la valeur écrite
caution-reading-off-scale-exchange-found = { $mm } mm sur le nouveau vérin { $strut }
caution-reading-off-scale-exchange-allowed = clics entiers de { $click } mm à partir de { $shortest } mm
caution-reading-off-scale-exchange-do = régler le nouveau vérin entre deux clics, ou sur le plus proche et planifier à nouveau à partir des valeurs lues
caution-order-fits-better-found = avec la numérotation donnée, l'anneau mobile est à { $written } mm de la position perpendiculaire sur son os ; avec les valeurs des vérins { $order } aux places 1, 2, 3, 4, 5, 6, il en serait à { $mm } mm
caution-order-fits-better-allowed = vérins numérotés dans le sens antihoraire, vus de proximal
caution-order-fits-better-do = vérifier sur le fixateur quel vérin porte le numéro 1 et dans quel sens vont les numéros
caution-order-cannot-tell-found = { $count } autres façons de numéroter les vérins correspondent aussi bien à ces six valeurs : impossible de trancher
caution-order-cannot-tell-allowed = vérins numérotés dans le sens antihoraire, vus de proximal
caution-order-cannot-tell-do = vérifier sur le fixateur quel vérin porte le numéro 1 et dans quel sens vont les numéros
caution-strut-near-end-found = le vérin { $strut } arrive à { $mm } mm du bout de son échelle au jour { $day }
caution-strut-near-end-allowed = { $least } mm ou plus
caution-strut-near-end-do = tenir prêt un vérin plus long ou plus court, ou planifier avec un autre modèle
caution-window-narrow-found = vérin { $strut } : seulement le jour { $day } ({ $date })
caution-window-narrow-allowed = deux jours ou plus
caution-window-narrow-do = un rendez-vous manqué met fin aux réglages : choisir un autre vérin au départ, ou planifier le rendez-vous avec soin
caution-stage-idle-found = étape { $number }, `{ $stage }` : l'os y est déjà
caution-stage-idle-allowed = étapes qui déplacent quelque chose
caution-stage-idle-do = supprimer l'étape, ou vérifier les nombres
caution-bones-collide-found = extrémités osseuses l'une dans l'autre jusqu'à { $mm } mm au jour { $day } ({ $date }), à partir du jour { $first }
caution-bones-collide-allowed = { $low } à { $high } { $unit }
caution-bones-collide-do = aucun des ordres d'étapes usuels ne l'évite ; vérifier l'objectif, le niveau et le diamètre de l'ostéotomie
caution-bones-collide-clear-found = extrémités osseuses l'une dans l'autre jusqu'à { $mm } mm au jour { $day } ({ $date }), à partir du jour { $first }
caution-bones-collide-clear-allowed = { $low } à { $high } { $unit }
caution-bones-collide-clear-do = les extrémités osseuses restent libres avec `path: { $path }` ; le planifier et examiner les vérins et les jours
caution-bones-collide-goal-found = extrémités osseuses l'une dans l'autre jusqu'à { $mm } mm au jour { $day } ({ $date }), à partir du jour { $first }
caution-bones-collide-goal-allowed = { $low } à { $high } { $unit }
caution-bones-collide-goal-do = à l'objectif même, les extrémités osseuses sont l'une dans l'autre de { $goal } mm : aucun ordre d'étapes ne l'évite ; vérifier l'objectif, le niveau et le diamètre de l'ostéotomie
caution-rate-high-found = { $point } : { $mm } mm au jour { $day } ({ $date })
caution-rate-high-allowed = { $low } à { $high } { $unit }
caution-rate-high-do = réduire la vitesse ou utiliser des clics plus fins ; la raison : { $reason }
caution-rate-low-found = { $mm } mm de longueur à l'étape { $first }, à { $rate } mm par jour au centre de l'ostéotomie
caution-rate-low-allowed = { $least } mm par jour ou plus
caution-rate-low-do = changer la longueur dans une étape à part, ou permettre une vitesse plus grande aux points qui la freinent
caution-rate-low-stages-found = { $mm } mm de longueur aux étapes { $first } à { $last }, à { $rate } mm par jour au centre de l'ostéotomie
caution-rate-low-stages-allowed = { $least } mm par jour ou plus
caution-rate-low-stages-do = changer la longueur dans une étape à part, ou permettre une vitesse plus grande aux points qui la freinent
caution-between-rounds-found = avec la répartition, l'os se déplace en 24 heures de { $mm } mm de plus que prescrit, puis revient
caution-between-rounds-allowed = { $most } mm : deux fois ce dont un clic peut déplacer l'os
caution-between-rounds-do = tourner tous les vérins à chaque fois, ou choisir des vérins opposés pour un groupe
caution-step-large-found = un pas de { $mm } mm ; { $planned } mm sont prévus
caution-step-large-allowed = pas jusqu'à { $most } mm sans cette mise en garde
caution-step-large-do = utiliser des vérins à clics plus fins ou moins de réglages par jour si cela importe
caution-walked-fast-found = les clics entiers déplacent l'os en 24 heures de { $mm } mm de plus que prescrit
caution-walked-fast-allowed = { $most } mm : deux fois ce dont un clic peut déplacer l'os
caution-walked-fast-do = omettre `rounding: nearest`, utiliser des vérins à clics plus fins, ou une vitesse plus faible
caution-click-moves-far-found = un clic d'un seul vérin déplace l'os ou un point à risque de jusqu'à { $mm } mm
caution-click-moves-far-allowed = { $low } à { $high } { $unit }
caution-click-moves-far-do = utiliser des vérins à clics plus fins, des anneaux plus grands, ou un anneau plus proche de l'ostéotomie
caution-frame-flexible-found = nombre de conditionnement { $worst } à la ligne { $row }
caution-frame-flexible-allowed = jusqu'à { $most }
caution-frame-flexible-do = une petite erreur d'un seul vérin déplace beaucoup l'os : choisir une autre distance entre les anneaux ou des anneaux plus grands
caution-translation-unreviewed-found = des mots qu'aucun clinicien n'a vérifiés, dans ces langues : { $languages }
caution-translation-unreviewed-allowed = des mots lus par un clinicien, nommé dans le fichier de la langue
caution-translation-unreviewed-do = faire lire les pages, avant usage, par un clinicien qui parle la langue
caution-care-missing-found = ni exercices, ni soins des fiches et broches, ni consigne d'appui
caution-care-missing-allowed = exercices et soins quotidiens sous `care`
caution-care-missing-do = les écrire dans le cas : un allongement sans exercice quotidien est nuisible
caution-care-missing-exercises-found = aucun exercice
caution-care-missing-exercises-allowed = exercices et soins quotidiens sous `care`
caution-care-missing-exercises-do = les écrire dans le cas : un allongement sans exercice quotidien est nuisible
