//! Syllables by groups of vowels, for the languages whose formula counts them. No hyphenation patterns: a count that is off by one
//! in a rare word moves no average.

use hexfix::language::Language;

/// The syllables of a word; at least one.
pub fn syllables(language: Language, word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let count = match language {
        Language::English => english(&letters),
        Language::German => pairs(&letters, "aeiouyäöü", &["ai", "ei", "ey", "au", "eu", "äu", "ie", "ee", "aa", "oo"]),
        Language::French => french(&letters),
        Language::Spanish => strong(&letters, "aeoáéíóú", "iuü"),
        Language::Portuguese => portuguese(&letters),
        Language::Polish => polish(&letters),
        Language::Turkish => each(&letters, "aeıioöuüâîû"),
        Language::Russian => each(&letters, "аеёиоуыэюя"),
        Language::Ukrainian => each(&letters, "аеєиіїоуюя"),
        Language::Italian | Language::Greek | Language::Arabic => {
            panic!("the formula of {} counts letters", language.tag())
        }
    };
    count.max(1)
}

/// Every vowel is a syllable.
fn each(letters: &[char], vowels: &str) -> usize {
    letters.iter().filter(|c| vowels.contains(**c)).count()
}

/// Every vowel is a syllable, but the pairs are one.
fn pairs(letters: &[char], vowels: &str, diphthongs: &[&str]) -> usize {
    let (mut count, mut k) = (0, 0);
    while k < letters.len() {
        let two: String = letters[k..].iter().take(2).collect();
        let is_pair = diphthongs.contains(&two.as_str());
        count += usize::from(is_pair || vowels.contains(letters[k]));
        k += if is_pair { 2 } else { 1 };
    }
    count
}

/// The lengths of the runs of vowels, each with its first place.
fn runs(letters: &[char], vowels: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (k, c) in letters.iter().enumerate().filter(|(_, c)| vowels.contains(**c)) {
        let _ = c;
        match runs.last_mut() {
            Some((start, length)) if *start + *length == k => *length += 1,
            _ => runs.push((k, 1)),
        }
    }
    runs
}

/// Runs of vowels; a final `e`, `es` or `ed` is silent but after what makes it heard.
fn english(letters: &[char]) -> usize {
    let word: String = letters.iter().collect();
    let count = runs(letters, "aeiouy").len();
    let before = |end: &str| word.strip_suffix(end).and_then(|rest| rest.chars().last());
    let is_consonant = |c: char| !"aeiouy".contains(c);
    let silent = match (before("es"), before("ed"), before("e")) {
        (Some(c), ..) => is_consonant(c) && !"cgsxz".contains(c) && !word.ends_with("shes") && !word.ends_with("ches"),
        (_, Some(c), _) => is_consonant(c) && !"td".contains(c),
        // A heard `le` as in "needle", but not as in "scale".
        (_, _, Some('l')) => word.chars().rev().nth(2).is_some_and(|c| !is_consonant(c)),
        (_, _, Some(c)) => is_consonant(c),
        _ => false,
    };
    count - usize::from(silent && count > 1)
}

/// Runs of vowels; a final `e` or `es` is mute; an accent after another open vowel begins a syllable.
fn french(letters: &[char]) -> usize {
    let vowels = "aeiouyàâäéèêëîïôöùûüœæ";
    let all = runs(letters, vowels);
    let splits = |two: &[char]| {
        matches!(two, ['é', 'a' | 'â' | 'e' | 'é' | 'i' | 'o' | 'u'] | ['a' | 'o', 'é' | 'è' | 'ë' | 'ï'])
    };
    let ends = |k: usize| matches!(letters[k + 1..], ['e'] | ['e', 's']);
    let split = (0..letters.len().saturating_sub(1)).filter(|k| splits(&letters[*k..k + 2]) && !ends(*k)).count();
    let word: String = letters.iter().collect();
    let bare = word.strip_suffix('s').unwrap_or(&word);
    let last = all.last().map(|(start, length)| letters[*start..start + length].iter().collect::<String>());
    let after_q = last.as_deref() == Some("ue") && (bare.ends_with("que") || bare.ends_with("gue"));
    let mute = bare.ends_with('e') && (last.as_deref() == Some("e") || after_q);
    all.len() + split - usize::from(mute && all.len() > 1)
}

/// In each run of vowels every strong one is a syllable; weak ones alone are one.
fn strong(letters: &[char], strong: &str, weak: &str) -> usize {
    let vowels: String = [strong, weak].concat();
    // A `y` is a vowel at the end of a word only, and `u` is silent between `q` or `g` and a slender vowel.
    let last = letters.len().saturating_sub(1);
    let heard: Vec<char> = letters
        .iter()
        .enumerate()
        .filter(|(k, c)| !(**c == 'u' && *k > 0 && matches!(letters[k - 1], 'q' | 'g')))
        .map(|(k, c)| if *c == 'y' && k == last { 'i' } else { *c })
        .collect();
    let of_run = |(start, length): &(usize, usize)| each(&heard[*start..start + length], strong).max(1);
    runs(&heard, &vowels).iter().map(of_run).sum()
}

/// As in Spanish; the nasal diphthongs are one, and a stressed `i` or `u` before the last vowel stands alone (`dia`, `rua`).
fn portuguese(letters: &[char]) -> usize {
    let mut word: String = letters.iter().collect();
    for (nasal, one) in [("ão", "ã"), ("ãe", "ã"), ("õe", "õ")] {
        word = word.replace(nasal, one);
    }
    let letters: Vec<char> = word.chars().collect();
    let end = word.strip_suffix('s').unwrap_or(&word);
    let unaccented = !word.contains(['á', 'é', 'í', 'ó', 'ú', 'â', 'ê', 'ô', 'ã', 'õ']);
    let hiatus = ["ia", "io", "ie", "ua", "uo"].iter().any(|last| end.ends_with(last));
    let after_q = ["qua", "gua", "quo", "guo"].iter().any(|last| end.ends_with(last));
    strong(&letters, "aeoáéíóúâêôãõà", "iuü") + usize::from(unaccented && hiatus && !after_q)
}

/// An `i` before a vowel only softens; `au` and `eu` are one.
fn polish(letters: &[char]) -> usize {
    let vowels = "aąeęioóuy";
    let softens = |k: usize| letters[k] == 'i' && letters.get(k + 1).is_some_and(|c| vowels.contains(*c));
    let heard: Vec<char> = (0..letters.len()).filter(|k| !softens(*k)).map(|k| letters[k]).collect();
    pairs(&heard, vowels, &["au", "eu"])
}

/// Words counted by hand.
#[test]
fn syllables_are_those_counted_by_hand() {
    let words = [
        (
            Language::English,
            "strut 1, number 2, shows 1, scale 1, needle 2, turned 1, started 2, exercise 3, clinic 2, times 1, pages 2, numbness 2",
        ),
        (Language::German, "Strebe 2, drehen 2, Klinik 2, Arzt 1, Schiene 2, Aufnahme 3, Bein 1, Besuch 2, Zahl 1"),
        (
            Language::French,
            "vis 1, clinique 2, tournez 2, page 1, numéro 3, médecin 3, jambe 1, réel 2, année 2, idées 2, théâtre 2, réunion 3, que 1, lignes 1, aujourd'hui 3",
        ),
        (Language::Spanish, "puntal 2, clínica 3, guía 2, día 2, seis 1, cualquier 2, lee 2, número 3, hoy 1, que 1"),
        (Language::Portuguese, "haste 2, dia 2, clínica 3, não 1, água 2, médico 3, seis 1, mãos 1, história 3, rua 2"),
        (Language::Polish, "pręt 1, klinika 3, dzień 1, niedziela 3, auto 2, wizyta 3, strona 2, ciało 2"),
        (Language::Turkish, "çubuk 2, çevirin 3, hastane 3, gün 1, saat 2"),
        (Language::Russian, "стойка 2, день 1, больница 3, число 2, врач 1"),
        (Language::Ukrainian, "стійка 2, день 1, лікарня 3, її 2"),
    ];
    let mut faults = Vec::new();
    for (language, list) in words {
        for (word, count) in list.split(", ").map(|entry| entry.rsplit_once(' ').unwrap()) {
            let found = syllables(language, word);
            if found.to_string() != count {
                faults.push(format!("{} {word}: {found}, by hand {count}", language.tag()));
            }
        }
    }
    crate::none(faults);
}
