//! What every word does to every strut, written from drawings. Nothing here was taken from the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod exchanges;
mod films;
mod laws;
mod mounting;
mod places;
mod printed;
mod run;
mod stages;
mod table;
mod ways;

use run::Case;

/// A strut that is said to change changes by more than this; the weakest one in the table does by 1.2 mm.
const CHANGES: f64 = 1.0;
/// A strut that is said to rest changes by less than this; second-order terms reach 0.15 mm in the table.
const RESTS: f64 = 0.25;

fn struts(column: &str, word: &str) -> Vec<usize> {
    let rest = column.trim().strip_prefix(word).unwrap_or_else(|| panic!("`{word}` expected in `{column}`"));
    rest.split_whitespace().map(|s| s.parse().unwrap()).collect()
}

/// Checks one line; returns what is wrong with it.
fn wrong(sentence: &str, line: &str) -> Vec<String> {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [limb, reference, words, longer, shorter, equal] = columns[..] else { panic!("six columns in {line}") };
    let (longer, shorter, equal) = (struts(longer, "longer"), struts(shorter, "shorter"), struts(equal, "equal"));
    let mut all: Vec<usize> = [&longer[..], &shorter, &equal].concat();
    all.sort_unstable();
    assert_eq!(all, [1, 2, 3, 4, 5, 6], "every strut once in {line}");
    let plan = Case::new(limb, reference, words).plan();
    let (start, end) = (plan.lengths("start"), plan.lengths("end"));
    let mut faults = vec![];
    for strut in 1..=6 {
        let change = end[strut - 1] - start[strut - 1];
        let (said, holds) = if longer.contains(&strut) {
            ("longer", change > CHANGES)
        } else if shorter.contains(&strut) {
            ("shorter", change < -CHANGES)
        } else {
            ("equal", change.abs() < RESTS)
        };
        if !holds {
            faults.push(format!(
                "{sentence}\n    {line}\n    strut {strut}: {said} expected, changes by {change:+.3} mm"
            ));
        }
        let against = |row: &usize| {
            let turned = plan.readings(*row)[strut - 1] - plan.readings(row - 1)[strut - 1];
            (said == "longer" && turned < -1e-9) || (said == "shorter" && turned > 1e-9)
        };
        if let Some(row) = (1..=plan.rows()).find(against) {
            faults.push(format!(
                "{sentence}\n    {line}\n    strut {strut}: {said} on every row expected, not on row {row}"
            ));
        }
    }
    faults
}

fn check(table: &str, rows: usize) {
    let (mut sentence, mut after_row, mut seen, mut faults) = (String::new(), true, 0, vec![]);
    for line in table.lines().filter(|line| !line.is_empty()) {
        if let Some(text) = line.strip_prefix("# ") {
            if after_row {
                sentence.clear();
            }
            sentence.push_str(text);
            sentence.push(' ');
            after_row = false;
        } else {
            assert!(!sentence.is_empty(), "a sentence before {line}");
            faults.extend(wrong(&sentence, line));
            seen += 1;
            after_row = true;
        }
    }
    assert_eq!(seen, rows, "rows in the table");
    assert!(faults.is_empty(), "{} struts go the wrong way:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn each_deformity_word_turns_the_right_struts() {
    check(table::WORDS, 48);
}

#[test]
fn each_goal_word_turns_the_right_struts() {
    check(table::GOALS, 31);
}

#[test]
fn each_mounting_word_moves_the_hinge_the_right_way() {
    check(mounting::MOUNTING, 52);
}
