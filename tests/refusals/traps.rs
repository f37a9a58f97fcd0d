//! Wrong scalars in every quantity of a case and of a frame file: all are refused, at the place where they stand.

use crate::{catalogue, full_case, good_case, refusals, root};
use hexfix::finding::{Finding, Place};
use hexfix::intake;
use std::ops::Range;

/// A scalar of a file.
struct Field {
    key: String,
    line: usize,
    /// Characters before it on its line.
    before: usize,
    bytes: Range<usize>,
    value: String,
    /// A right quantity for this place: the value, or one for it where the value is `none`.
    example: Option<[String; 3]>,
}

/// How exactly a refusal must point at a trap.
#[derive(Clone, Copy, PartialEq)]
enum Aim {
    /// At its first character.
    Start,
    /// Somewhere in it, at the colon before it, or directly behind it.
    Inside,
    /// At its line: it breaks the text around it too.
    Line,
}

use Aim::{Inside, Line, Start};

/// Wrong scalars. `N` is the right number, `T` the right unit and word, `U` the unit, `W` the word (may be empty).
#[rustfmt::skip]
const TRAPS: &[(Aim, &str)] = &[
    (Start, "N"), (Start, "-N T"), (Start, "+N T"), (Start, "\u{2212}N T"), (Start, "\u{2013}N T"), (Start, "-N"),
    (Start, "+5"), (Start, "--N T"), (Start, "~N T"), (Start, "<N T"), (Start, "=N T"), (Start, "N,5 T"),
    (Start, "1,200 T"), (Start, "Ne0 T"), (Start, "NE0 T"), (Start, "1e-400 T"), (Start, "1e300 T"),
    (Start, "1.2e+1 T"), (Start, "Ne T"), (Start, "0N T"), (Start, "00 T"), (Start, "012 T"), (Start, ".5 T"),
    (Start, "5. T"), (Start, ". T"), (Start, "1.2.3 T"), (Start, ".nan"), (Start, ".nan T"), (Start, ".NaN T"),
    (Start, "nan T"), (Start, "NaN"), (Start, ".inf"), (Start, "-.inf T"), (Start, "+.inf"), (Start, "inf T"),
    (Start, "Infinity T"), (Start, "1_0 T"), (Start, "1'000 T"), (Start, "0x0C T"), (Start, "0o14 T"),
    (Start, "0b11 T"), (Start, "12:30 T"), (Start, "1:30"), (Start, "N/2 T"), (Start, "N\u{bd} T"),
    (Start, "N\u{d7}2 T"), (Start, "N% T"), (Start, "\u{ff11}\u{ff12} T"), (Start, "\u{661}\u{662} T"),
    (Start, "1.00001 T"), (Start, "12345 T"), (Start, "9999.9999 T"), (Start, "99999999999999999999 T"),
    (Start, "0 T"), (Start, "0.0 T"), (Start, "-0 T"), (Start, "-0.0 T"), (Start, "0.0000 T"), (Start, "0"),
    (Start, "0U W"), (Start, "~"), (Start, "null"), (Start, "Null"), (Start, "NULL"), (Inside, ""), (Start, "\"\""),
    (Start, "''"), (Start, "nil"), (Start, "\"N T\""), (Start, "'N T'"), (Start, "\"12.5\""), (Start, "\"none\""),
    (Start, "\"NaN\""), (Start, "N cm W"), (Start, "N m W"), (Start, "N in W"), (Start, "N inch W"),
    (Start, "N rad W"), (Start, "N \u{b0} W"), (Start, "N\u{b0} W"), (Start, "NU W"), (Start, "N grad W"),
    (Start, "N U. W"), (Start, "N MM W"), (Start, "N Deg W"), (Start, "N degrees W"), (Start, "N \u{3bc}m W"),
    (Start, "N cm/day"), (Start, "N mm/week"), (Start, "N W"), (Start, "N  T"), (Start, "N\tT"),
    (Start, "N\u{a0}T"), (Start, "N\u{2009}T"), (Start, "N\u{200b} T"), (Start, "\u{200b}N T"),
    (Start, "\u{202e}N T"), (Start, "\u{feff}N T"), (Start, "\"N\\u202e T\""), (Start, "\"N\\t T\""),
    (Start, "N T\u{200b}"), (Start, "N T \u{200e}x"), (Start, "N\u{7f} T"), (Start, "N\u{85}T"), (Start, "no"),
    (Start, "NO"), (Start, "No"), (Start, "yes"), (Start, "on"), (Start, "off"), (Start, "true"), (Start, "False"),
    (Start, "y"), (Start, "n"), (Start, "None"), (Start, "NONE"), (Start, "none T"), (Start, "none."),
    (Start, "zero"), (Start, "nothing"), (Start, "normal"), (Start, "n/a"), (Start, "unknown"), (Start, "five T"),
    (Inside, "&a N T"), (Start, "*a"), (Inside, "!!str N T"), (Inside, "!!float N"), (Inside, "!x N T"),
    (Start, "[12,5, 7]"), (Start, "[N T]"), (Start, "[ ]"), (Start, "{ N T }"), (Start, "{ value: N T }"),
    (Start, "{ }"), (Start, "N T W x"), (Start, "x N T"), (Start, "T N"), (Start, "N T N T"),
    (Start, "N \u{b1} 1 T"), (Start, "N - N T"), (Start, "N.. T"), (Start, "N T;"), (Start, "N T."),
    (Start, "N T?"), (Start, "about N T"), (Start, "2026-11-02"), (Start, "08:00"), (Start, "N T left"),
    (Start, "N U banana"), (Start, "N U medial-lateral"), (Start, "(N T)"), (Line, "- N T"), (Line, "N T: x"),
    (Line, "@N T"), (Line, "%N T"), (Line, "`N T`"), (Line, "? N T"), (Line, "\"N\" T"), (Line, "| N T"),
    (Line, "> N T"), (Line, "N T }"), (Line, "N T ]"), (Line, "<<: N T"), (Line, ", N T"),
];

/// Words that belong to other quantities, and what a quantity without a direction makes of them.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "varus", "valgus", "medial", "lateral", "apex-anterior", "apex-posterior", "anterior", "posterior", "internal",
    "external", "short", "long", "proximal", "distal", "longer", "shorter", "left", "right", "up", "Varus",
    "LATERAL", "procurvatum", "int", "ant.",
];

/// Wrong for any scalar, whatever it means.
#[rustfmt::skip]
const EVERYWHERE: &[(Aim, &str)] = &[
    (Start, "~"), (Start, "null"), (Inside, ""), (Start, "''"), (Start, "\"\""), (Start, "no"), (Start, "YES"),
    (Start, "off"), (Start, "True"), (Inside, "&a x"), (Start, "*a"), (Inside, "!!str x"), (Start, "[ x ]"),
    (Start, "{ x: y }"), (Start, "\"a\\u202eb\""), (Start, "\"a\\u0000b\""), (Inside, "a\u{200b}b"),
    (Inside, "a\u{202e}b"), (Inside, "a\tb"),
];

/// Every `key: scalar` of a file, found by walking its lines.
fn fields(text: &str) -> Vec<Field> {
    let (mut fields, mut start) = (Vec::new(), 0);
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let code = if line.trim_start().starts_with('#') { "" } else { line.trim_end() };
        for (colon, _) in code.match_indices(": ") {
            let rest = &code[colon + 2..];
            let quoted = rest.strip_prefix('"').and_then(|inner| inner.find('"')).map(|end| end + 2);
            let length = quoted.unwrap_or_else(|| rest.find([',', '}']).unwrap_or(rest.len()));
            let value = rest[..length].trim_end();
            if !value.starts_with(['{', '[']) {
                let (from, before) = (start + colon + 2, code[..colon + 2].chars().count());
                let bytes = from..from + value.len();
                let key = code[..colon].rsplit(' ').next().unwrap();
                fields.push(Field {
                    key: key.to_owned(),
                    line: number + 1,
                    before,
                    bytes,
                    value: value.to_owned(),
                    example: example(key, value),
                });
            }
        }
        start += line.len();
    }
    fields
}

/// Number, unit and word (may be empty) of a quantity; for `none`, of one that could stand there.
fn example(key: &str, value: &str) -> Option<[String; 3]> {
    let value = match (key, value) {
        ("rotation", "none") => "5 deg internal",
        ("reading_offset", "none") => "5 mm longer",
        _ => value,
    };
    let parts: Vec<&str> = value.split(' ').collect();
    let is_quantity = parts.len() > 1 && parts[0].parse::<f64>().is_ok();
    is_quantity.then(|| [parts[0], parts[1], parts.get(2).copied().unwrap_or("")].map(str::to_owned))
}

/// The traps of a quantity; what happens to be right for it is left out.
fn quantity_traps(field: &Field) -> Vec<(Aim, String)> {
    let [number, unit, word] = field.example.as_ref().unwrap();
    let tail = format!("{unit} {word}").trim_end().to_owned();
    let fill = |trap: &str| {
        let filled: String = trap
            .chars()
            .map(|c| match c {
                'N' => number.clone(),
                'T' => tail.clone(),
                'U' => unit.clone(),
                'W' => word.clone(),
                other => other.to_string(),
            })
            .collect();
        filled.trim_end_matches(' ').to_owned()
    };
    // Some traps are spelt with the letters that stand for parts.
    let literal = |trap: &str| ["NO", "No", "None", "NONE", "NULL", "Null", "NaN", "\"NaN\"", ".NaN T"].contains(&trap);
    let filled =
        TRAPS.iter().map(|(aim, trap)| (*aim, if literal(trap) { trap.replace('T', &tail) } else { fill(trap) }));
    let others = WORDS.iter().filter(|other| *other != word && opposite(word) != **other);
    let with_others = others.map(|other| (Start, format!("{number} {unit} {other}")));
    let without = (!word.is_empty()).then(|| (Start, format!("{number} {unit}")));
    // A joint's angle is the only quantity that may be zero.
    let right = |trap: &str| field.key == "angle" && ["0 deg", "0.0 deg", "0.0000 deg"].contains(&trap);
    filled.chain(with_others).chain(without).filter(|(_, trap)| !right(trap)).collect()
}

fn opposite(word: &str) -> &'static str {
    #[rustfmt::skip]
    const PAIRS: &[(&str, &str)] = &[
        ("varus", "valgus"), ("medial", "lateral"), ("apex-anterior", "apex-posterior"), ("anterior", "posterior"),
        ("internal", "external"), ("short", "long"), ("proximal", "distal"), ("longer", "shorter"),
    ];
    let pair = PAIRS.iter().find(|(a, b)| *a == word || *b == word);
    pair.map_or("", |(a, b)| if *a == word { b } else { a })
}

fn hits(place: &Place, field: &Field, trap: &str, aim: Aim) -> bool {
    let (start, end) = (field.before + 1, field.before + 1 + trap.chars().count());
    place.line == field.line
        && match aim {
            Start => place.column == start,
            Inside => (start - 2..=end).contains(&place.column),
            Line => true,
        }
}

/// Sets traps in the fields of a file; gives their number, and what was accepted or refused at another place.
fn set<'a>(
    text: &str,
    traps: impl Fn(&'a Field) -> Vec<(Aim, String)>,
    fields: impl Iterator<Item = &'a Field>,
    read: impl Fn(&str) -> Vec<Finding>,
) -> (usize, Vec<String>) {
    let (mut count, mut faults) = (0, Vec::new());
    for field in fields {
        for (aim, trap) in traps(field) {
            let mutated = [&text[..field.bytes.start], &trap, &text[field.bytes.end..]].concat();
            let findings = read(&mutated);
            count += 1;
            if findings.is_empty() {
                faults.push(format!(
                    "line {}: `{}` for `{}` is ACCEPTED",
                    field.line,
                    trap.escape_debug(),
                    field.value
                ));
            } else if !findings.iter().any(|finding| finding.at.as_ref().is_some_and(|at| hits(at, field, &trap, aim)))
            {
                let places: Vec<String> = findings.iter().map(|finding| finding.to_string()).collect();
                let trap = trap.escape_debug();
                faults.push(format!("line {} column {}: `{trap}`: {places:?}", field.line, field.before + 1));
            }
        }
    }
    (count, faults)
}

fn report(what: &str, fields: usize, (count, faults): (usize, Vec<String>)) {
    println!("{what}: {count} traps in {fields} fields, {} faults", faults.len());
    assert!(faults.is_empty(), "{} of {count} traps:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn no_trap_in_a_quantity_of_a_case_is_accepted() {
    let catalogue = catalogue();
    let in_both = "6 readings, 4 mounting, 6 deformity, 2 cut, 4 at risk, rate";
    for (text, count, others) in [
        (good_case(), 24, "latency"),
        (
            full_case(),
            35,
            "length of the goal, 2 parts of a way, beyond, exchanges, consolidation, 4 of the uncertainty, exercise",
        ),
    ] {
        let fields = fields(&text);
        let quantities: Vec<&Field> = fields.iter().filter(|field| field.example.is_some()).collect();
        assert_eq!(quantities.len(), count, "{in_both}; {others}");
        assert!(TRAPS.len() >= 150 && quantities.iter().all(|field| quantity_traps(field).len() >= 150));
        let result = set(&text, quantity_traps, quantities.iter().copied(), |text| refusals(text, &catalogue));
        report("case", quantities.len(), result);
    }
}

#[test]
fn no_trap_in_a_quantity_of_a_frame_file_is_accepted() {
    let text = std::fs::read_to_string(root().join("examples/refused/frames/near-singular/frame.yaml")).unwrap();
    let fields = fields(&text);
    let quantities: Vec<&Field> = fields.iter().filter(|field| field.example.is_some()).collect();
    assert_eq!(quantities.len(), 43, "3 of the ring, 36 of the joints, 4 of the strut");
    let read = |text: &str| intake::frame_system("frame.yaml", text.as_bytes()).err().unwrap_or_default();
    report("frame", quantities.len(), set(&text, quantity_traps, quantities.iter().copied(), read));
}

#[test]
fn no_empty_boolean_or_hidden_value_is_accepted_anywhere() {
    let catalogue = catalogue();
    for (text, least) in [(good_case(), 40), (full_case(), 64)] {
        let fields = fields(&text);
        assert!(fields.len() >= least, "{} fields", fields.len());
        // A list of one sentence is as good as the sentence.
        let sentences = ["missed", "other_reading", "alarm", "pin_sites"];
        let right = |field: &Field, trap: &str| trap == "[ x ]" && sentences.contains(&field.key.as_str());
        let everywhere = |field: &Field| {
            let traps = EVERYWHERE.iter().filter(|(_, trap)| !right(field, trap));
            traps.map(|(aim, trap)| (*aim, (*trap).to_owned())).collect()
        };
        let result = set(&text, everywhere, fields.iter(), |text| refusals(text, &catalogue));
        report("everywhere", fields.len(), result);
    }
}
