//! The house rules, held by a test: the one-way street, sizes, and what clinical code must not contain.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::root;
use std::path::{Path, PathBuf};

/// The street from top to bottom: a module names only modules above it (and itself).
const STREET: [&str; 16] = [
    "units",
    "space",
    "anatomy",
    "finding",
    "limits",
    "language",
    "device",
    "kinematics",
    "case",
    "plan",
    "verify",
    "certainty",
    "prescription",
    "render",
    "intake",
    "cli",
];
const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 70;
const LONGEST_ARCHITECTURE: usize = 120;

fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&root().join(folder), &mut files);
    files.sort();
    assert!(!files.is_empty());
    let named = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        (name, std::fs::read_to_string(path).unwrap())
    };
    files.into_iter().map(named).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The lines of code: without comments, and without the tests at a file's end.
fn code(text: &str) -> Vec<&str> {
    let body = text.split("#[cfg(test)]").next().unwrap();
    body.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}

fn module(file: &str) -> &str {
    let inside = file.strip_prefix("src/").unwrap();
    inside.split(['/', '.']).next().unwrap()
}

/// Modules named as `crate::name` in a line.
fn named(line: &str) -> Vec<&str> {
    line.split("crate::")
        .skip(1)
        .map(|rest| rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap())
        .collect()
}

#[test]
fn arrows_run_down_the_street_only() {
    for (file, text) in sources("src") {
        let Some(here) = STREET.iter().position(|name| *name == module(&file)) else { continue };
        for line in code(&text) {
            for name in named(line) {
                let there = STREET.iter().position(|module| *module == name);
                assert!(there.is_some_and(|there| there <= here), "{file} names {name}: {line}");
                let own_house = module(&file) == "render" && name != "render" && name != "prescription";
                assert!(!own_house, "{file}: renderers know the prescription and nothing else: {line}");
            }
        }
    }
}

/// Every module of the library stands in the street, and the street has no others.
#[test]
fn the_street_is_complete() {
    let text = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut modules: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let mut street = STREET.to_vec();
    modules.sort_unstable();
    street.sort_unstable();
    assert_eq!(modules, street);
}

/// Each library that could be exchanged one day is named in one place.
#[test]
fn crates_stay_where_they_belong() {
    let homes: [(&str, &[&str]); 13] = [
        ("nalgebra", &["src/space.rs", "src/kinematics/"]),
        ("granit_parser", &["src/intake/yaml.rs"]),
        ("fluent_bundle", &["src/prescription/locale.rs"]),
        ("unic_langid", &["src/prescription/locale.rs"]),
        ("rand_pcg", &["src/certainty/random.rs"]),
        ("krilla", &["src/render/pdf/"]),
        ("rustybuzz", &["src/render/pdf/"]),
        ("maud", &["src/render/html/"]),
        ("use ics", &["src/render/calendar.rs"]),
        ("annotate_snippets", &["src/cli/report.rs"]),
        ("clap", &["src/cli/"]),
        ("tempfile", &["src/cli/output.rs"]),
        ("std::fs", &["src/cli/"]),
    ];
    for (file, text) in sources("src") {
        for (name, places) in homes {
            let allowed = places.iter().any(|place| file.starts_with(place));
            let used = code(&text).iter().any(|line| line.contains(&format!("{name}::")));
            assert!(allowed || !used, "{file} names {name}");
        }
    }
}

#[test]
fn files_and_functions_stay_small() {
    for (file, text) in sources("src").into_iter().chain(sources("tests")).chain(sources("benches")) {
        assert!(text.lines().count() <= LONGEST_FILE, "{file} has {} lines", text.lines().count());
        for (line, length) in functions(&text) {
            assert!(length <= LONGEST_FUNCTION, "{file}:{line} has a function of {length} lines");
        }
    }
}

/// First line and length of each function, by the indentation that rustfmt gives.
fn functions(text: &str) -> Vec<(usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let is_function = |line: &str| {
        let start = ["pub(super) ", "pub(crate) ", "pub ", "const "]
            .iter()
            .fold(line.trim_start(), |rest, word| rest.strip_prefix(word).unwrap_or(rest));
        start.starts_with("fn ")
    };
    let end = |first: usize| {
        let indent = &lines[first][..lines[first].len() - lines[first].trim_start().len()];
        lines[first..].iter().position(|line| *line == format!("{indent}}}"))
    };
    let starts = (0..lines.len()).filter(|&k| is_function(lines[k]) && !lines[k].trim_end().ends_with([';', '}']));
    starts.filter_map(|k| end(k).map(|length| (k + 1, length + 1))).collect()
}

/// Clinical code guesses nothing: no defaults, no clamping, no panics, no clock, no threads.
#[test]
fn clinical_code_has_no_defaults() {
    let clinical = ["units", "space", "anatomy", "device", "case", "plan", "verify", "certainty"];
    let forbidden = [
        ("unwrap_or(", ""),
        ("unwrap_or_default", ""),
        (".clamp(", ""),
        ("impl Default", ""),
        ("Default,", ""),
        (" Default)", ""),
        ("SystemTime", ""),
        ("Instant::now", ""),
        ("Zoned", ""),
        ("HashMap", "its order is random"),
        ("unsafe", ""),
    ];
    for (file, text) in sources("src").into_iter().filter(|(file, _)| clinical.contains(&module(file))) {
        for line in code(&text) {
            for (word, why) in forbidden {
                assert!(!line.contains(word), "{file} contains {word} {why}: {line}");
            }
        }
    }
}

/// No public function takes or gives a bare floating-point number, but where numbers are at home: units, spaces, the
/// solver, and the table of limits, whose rows carry their unit.
#[test]
fn public_signatures_carry_units() {
    let at_home = ["units", "space", "kinematics", "limits"];
    for (file, text) in sources("src").into_iter().filter(|(file, _)| !at_home.contains(&module(file))) {
        let code = code(&text).join("\n");
        for signature in code.split("\n    pub fn ").chain(code.split("\npub fn ")).skip(1) {
            let signature = signature.split('{').next().unwrap();
            assert!(!signature.contains("f64") || signature.contains("fn "), "{file}: {signature}");
        }
    }
}

/// Trigonometry of the standard library differs in the last bit between machines.
#[test]
fn trigonometry_comes_from_libm() {
    for (file, text) in sources("src") {
        for line in code(&text) {
            for word in [".sin()", ".cos()", ".atan2(", ".sqrt()", ".powi(", ".powf(", ".acos()", ".sin_cos()"] {
                assert!(!line.contains(word), "{file}: {line}");
            }
        }
    }
}

#[test]
fn the_map_is_short() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    assert!(text.lines().count() <= LONGEST_ARCHITECTURE);
    // Every module and every test of the tree has its line on the map.
    for name in STREET {
        assert!(text.contains(&format!("| `{name}` |")), "{name} is not on the map");
    }
}

/// Every test that SAFETY.md names is there, so that no control is claimed that nothing shows.
#[test]
fn safety_names_only_tests_that_exist() {
    let text = std::fs::read_to_string(root().join("SAFETY.md")).unwrap();
    let code: String = sources("src").into_iter().chain(sources("tests")).map(|(_, text)| text).collect();
    let mut named = 0;
    for row in text.lines().filter(|line| line.starts_with("| ") && line.matches(" | ").count() == 5) {
        let tests = row.split(" | ").nth(4).unwrap();
        for name in tests.split('`').skip(1).step_by(2).filter(|name| name.contains('_') && !name.contains("compile")) {
            assert!(code.contains(&format!("fn {name}(")), "{row}: no test {name}");
            named += 1;
        }
        for path in
            tests.split([' ', ';', ',', '(']).filter(|word| word.starts_with("tests/") || word.starts_with("src/"))
        {
            assert!(root().join(path).exists(), "{row}: no file {path}");
            named += 1;
        }
    }
    assert!(named > 90, "{named}");
}

/// No path of anybody's machine, and nothing left open.
#[test]
fn nothing_is_left_lying_about() {
    let words = [["/wo", "rk/"].concat(), ["/ro", "ot/"].concat(), ["TO", "DO"].concat(), ["todo", "!("].concat()];
    for (file, text) in sources("src").into_iter().chain(sources("tests")).chain(sources("benches")) {
        for word in &words {
            assert!(!text.contains(word.as_str()), "{file} contains {word}");
        }
    }
}
