//! Names of months and weekdays, and the stems of the words of turning, written for this checker and for nothing else.
//!
//! Months stand in the form they have in a date (the genitive where there is one).

/// As the JSON has them.
pub const ENGLISH_WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// What the checker knows of one language.
#[derive(Debug)]
pub struct Language {
    /// Its code, such as `de`.
    pub code: &'static str,
    /// Written from right to left.
    pub rtl: bool,
    /// Monday to Sunday.
    pub weekdays: [&'static str; 7],
    /// January to December, as in a date.
    pub months: [&'static str; 12],
    /// One of these stands in a cell whose strut is made longer, none in any other.
    pub longer: &'static [&'static str],
    /// One of these stands in a cell whose strut is made shorter.
    pub shorter: &'static [&'static str],
    /// One of these stands in a cell whose strut is left alone.
    pub leave: &'static [&'static str],
    /// Begins the mark of a turn that is shown again.
    pub again: &'static [&'static str],
}

impl Language {
    /// The language of that code.
    pub fn of(code: &str) -> Result<&'static Language, String> {
        LANGUAGES
            .iter()
            .find(|one| one.code == code)
            .ok_or_else(|| format!("the checker does not know the language {code}"))
    }
}

/// All languages.
pub const LANGUAGES: [Language; 12] = [
    Language {
        code: "en",
        rtl: false,
        weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        months: [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        longer: &["longer"],
        shorter: &["shorter"],
        leave: &["leave"],
        again: &["shown again"],
    },
    Language {
        code: "de",
        rtl: false,
        weekdays: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
        months: [
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ],
        longer: &["länger", "verlänger"],
        shorter: &["kürzer", "verkürz"],
        leave: &["lassen", "nicht drehen"],
        again: &["noch einmal", "nochmal", "wiederhol", "erneut"],
    },
    Language {
        code: "fr",
        rtl: false,
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        months: [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        longer: &["plus long", "allong"],
        shorter: &["plus court", "raccourc"],
        leave: &["laisse", "ne pas t", "ne rien"],
        again: &["rappel", "répét", "à nouveau", "de nouveau", "montré", "repris"],
    },
    Language {
        code: "es",
        rtl: false,
        weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        months: [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        longer: &["más larg", "alarg"],
        shorter: &["más cort", "acort"],
        leave: &["deja", "no gir", "no toc"],
        again: &["de nuevo", "otra vez", "repet", "repit"],
    },
    Language {
        code: "pt",
        rtl: false,
        weekdays: ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
        months: [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        longer: &["mais long", "mais compri", "along"],
        shorter: &["mais curt", "encurt"],
        leave: &["deix", "não rod", "não mex", "não toc", "manter"],
        again: &["de novo", "outra vez", "novamente", "repet"],
    },
    Language {
        code: "it",
        rtl: false,
        weekdays: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
        months: [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        longer: &["più lung", "allung"],
        shorter: &["più cort", "accorc"],
        leave: &["lascia", "non gir", "non tocc", "fermo", "ferma"],
        again: &["di nuovo", "ancora", "ripet"],
    },
    Language {
        code: "pl",
        rtl: false,
        weekdays: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
        months: [
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia",
        ],
        longer: &["dłuż"],
        shorter: &["króc", "krót", "skró"],
        leave: &["zostaw", "nie krę", "nie rusz", "bez zmian"],
        again: &["ponownie", "znow", "jeszcze raz", "powtórz"],
    },
    Language {
        code: "tr",
        rtl: false,
        weekdays: ["pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar"],
        months: [
            "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım",
            "aralık",
        ],
        longer: &["uza", "uzun"],
        shorter: &["kısa"],
        leave: &["bırak", "aynı kal", "dokunma", "çevirme"],
        again: &["tekrar", "bir daha", "yeniden", "yine"],
    },
    Language {
        code: "ru",
        rtl: false,
        weekdays: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
        months: [
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
        longer: &["длинн", "удлин"],
        shorter: &["короч", "укоро"],
        leave: &["остав", "не крут", "не трог", "не повор"],
        again: &["повтор", "ещё раз", "снова"],
    },
    Language {
        code: "uk",
        rtl: false,
        weekdays: ["понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"],
        months: [
            "січня",
            "лютого",
            "березня",
            "квітня",
            "травня",
            "червня",
            "липня",
            "серпня",
            "вересня",
            "жовтня",
            "листопада",
            "грудня",
        ],
        longer: &["довш", "подовж"],
        shorter: &["коротш", "вкорот", "укорот"],
        leave: &["залиш", "лиши", "не крут", "не чіп"],
        again: &["повтор", "ще раз", "знову"],
    },
    Language {
        code: "el",
        rtl: false,
        weekdays: ["δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή"],
        months: [
            "ιανουαρίου",
            "φεβρουαρίου",
            "μαρτίου",
            "απριλίου",
            "μαΐου",
            "ιουνίου",
            "ιουλίου",
            "αυγούστου",
            "σεπτεμβρίου",
            "οκτωβρίου",
            "νοεμβρίου",
            "δεκεμβρίου",
        ],
        longer: &["μακρ", "μάκρ", "επιμήκ"],
        shorter: &["κοντ", "βράχ", "βραχ"],
        leave: &["μένει ίδια", "αφήστε", "άφησε", "μην", "μη "],
        again: &["ξανά", "πάλι", "επαν"],
    },
    Language {
        code: "ar",
        rtl: true,
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        months: [
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ],
        longer: &["أطول", "تطويل", "إطالة"],
        shorter: &["أقصر", "تقصير"],
        leave: &["اترك", "دون", "لا تدر"],
        again: &["مكرر", "مرة أخرى", "معاد"],
    },
];

/// Small letters, one kind of apostrophe, composed characters, single spaces: how all texts are compared. The capital dotted
/// letters of Turkish are made small by its own rule.
pub fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let text: String = text.replace('İ', "i").nfc().collect();
    let text = text.to_lowercase().replace(['\u{2019}', '\u{2bc}'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the text has one of the stems.
pub fn has(text: &str, stems: &[&str]) -> bool {
    let text = plain(text);
    stems.iter().any(|stem| text.contains(&plain(stem)))
}
