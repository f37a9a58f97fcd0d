//! The chart against the plan.

use crate::case::Case;
use crate::chart::{Chart, Entry};
use crate::plan::{Date, Plan, Row};
use crate::tokens;
use crate::tree::Tree;
use crate::words::{Language, has};

/// What of the chart is not the plan's. Names of days and the words of turning are compared in the tree where they are written
/// from right to left.
pub fn on_pages(chart: &Chart, plan: &Plan, case: &Case, language: &Language) -> Vec<String> {
    let mut found = Vec::new();
    let mut entries = chart.entries.iter();
    match entries.next() {
        Some(start) if start.readings == plan.start => {}
        Some(start) => found.push(format!("the chart does not begin with the start readings: {:?}", start.readings)),
        None => return vec!["there is no chart".to_string()],
    }
    let mut before: Option<(&Entry, &Row)> = None;
    let mut rows = plan.rows.iter();
    for entry in entries {
        let number = format!("page {}: row {}", entry.page + 1, entry.storey.first().map_or("?", String::as_str));
        if entry.first {
            let again = match before {
                Some((first, row)) => turn(entry, row, Some(first.page as u32 + 1), language),
                None => vec!["a page begins with a turn that is shown again, but there is none before".to_string()],
            };
            found.extend(again.into_iter().map(|one| format!("{number} shown again: {one}")));
            if !language.rtl && !has(&entry.storey.join(" "), language.again) {
                found.push(format!("{number}: it does not say that it is shown again: {}", entry.storey.join(" ")));
            }
            continue;
        }
        let Some(row) = rows.next() else {
            found.push(format!("{number}: the plan has no more rows"));
            continue;
        };
        let fresh = turn(entry, row, None, language);
        found.extend(fresh.into_iter().map(|one| format!("{number}: {one}")));
        found.extend(cut(entry, row, case).into_iter().map(|one| format!("{number}: {one}")));
        found.extend(between(entry, plan, row, case, language).into_iter().map(|one| format!("{number}: {one}")));
        before = Some((entry, row));
    }
    if let Some(row) = rows.next() {
        found.push(format!("row {} and those after it are not in the chart", row.number));
    }
    found.extend(pages_in_a_row(chart));
    found
}

/// Pages of a chart follow each other, and each but the first shows the last turn again.
fn pages_in_a_row(chart: &Chart) -> Vec<String> {
    let pages = chart.pages();
    let gap = |pair: &&[usize]| pair[1] != pair[0] + 1;
    pages
        .windows(2)
        .filter(gap)
        .map(|pair| format!("between the pages {} and {} is no chart", pair[0] + 1, pair[1] + 1))
        .collect()
}

fn turn(entry: &Entry, row: &Row, again: Option<u32>, language: &Language) -> Vec<String> {
    let mut found = tokens::storey(&entry.storey, row, again, language, !language.rtl);
    if entry.readings != row.readings {
        found.push(format!("the readings {:?} are not {:?}", entry.readings, row.readings));
    }
    for (strut, way) in entry.ways.iter().enumerate() {
        let faults = tokens::way(way, row.clicks[strut], language, !language.rtl);
        found.extend(faults.into_iter().map(|fault| format!("strut {}: {fault}", strut + 1)));
    }
    found
}

/// In a split, the readings of the struts that are not to be turned are in the regular cut; all others are bold.
fn cut(entry: &Entry, row: &Row, case: &Case) -> Vec<String> {
    let at = case.times.iter().position(|time| *time == row.time);
    let group = at.filter(|_| !case.split.is_empty()).map(|at| &case.split[at % case.split.len()]);
    let wanted = |strut: usize| group.is_none_or(|group| group.contains(&(strut as i64 + 1)));
    let wrong = |strut: &usize| entry.words[*strut].bold.is_some_and(|bold| bold != wanted(*strut));
    (0..6).filter(wrong).map(|strut| format!("strut {} is bold: {}", strut + 1, !wanted(strut))).collect()
}

/// The bar of a visit has its date, then for each strut its number, the old reading, its number, the new reading.
fn between(entry: &Entry, plan: &Plan, row: &Row, case: &Case, language: &Language) -> Vec<String> {
    let numbers = tokens::numbers(&entry.between);
    let mut found = Vec::new();
    let due: Vec<_> = plan.exchanges.iter().filter(|one| one.after_row + 1 == row.number).collect();
    for one in &due {
        let strut = one.strut.to_string();
        let wanted = [&strut, &one.old, &strut, &one.new];
        if !numbers.windows(4).any(|four| four.iter().eq(wanted)) {
            found.push(format!(
                "the exchange of strut {} from {} to {} is not there: {:?}",
                strut, one.old, one.new, entry.between
            ));
        }
    }
    let visits = visits(plan, row, case);
    for date in &visits {
        let (day, year) = (date.day.to_string(), date.year.to_string());
        if !numbers.contains(&day) || !numbers.contains(&year) {
            found.push(format!("the visit of {date:?} is not there: {:?}", entry.between));
        }
        if !language.rtl && visits.len() == 1 {
            found.extend(tokens::names(&entry.between, *date, language));
        }
    }
    if visits.is_empty() && !numbers.is_empty() {
        found.push(format!("there are numbers between the rows, but no visit: {:?}", entry.between));
    }
    found.extend(tokens::odd_numbers(&entry.between).into_iter().map(|word| format!("a number is written {word}")));
    let day_before = plan.rows.iter().rev().find(|one| one.number < row.number).map(|one| one.date);
    if day_before == Some(row.date) && visits.is_empty() && !entry.between.is_empty() {
        found.push(format!("there are words between two turns of a day: {:?}", entry.between));
    }
    found
}

/// Days of visits that have their bar before this row: those after the day of the row before, up to the day of this row.
fn visits(plan: &Plan, row: &Row, case: &Case) -> Vec<Date> {
    let before = plan.rows.iter().rev().find(|one| one.number < row.number);
    let here = |date: &Date| before.is_none_or(|before| *date > before.date) && *date <= row.date;
    let exchanged = plan.exchanges.iter().filter(|one| one.after_row + 1 == row.number).map(|one| one.date);
    let mut dates: Vec<_> =
        case.appointments.iter().copied().filter(|date| before.is_some() && here(date)).chain(exchanged).collect();
    dates.sort();
    dates.dedup();
    dates
}

/// The chart in the structure tree: each turn once, in the order of the plan.
pub fn in_tree(tree: &Tree, plan: &Plan, language: &Language) -> Vec<String> {
    let mut found = Vec::new();
    let mut rows = plan.rows.iter().peekable();
    let (mut start, mut glued) = (false, 0);
    for at in tree.all("TR") {
        let depth = tree.elements[at].depth;
        let cells = |kind: &str| {
            let own = |cell: &usize| tree.elements[*cell].depth == depth + 1 && tree.elements[*cell].kind == kind;
            (at + 1..=at + tree.below(at).len()).filter(own).map(|cell| tree.text(cell)).collect::<Vec<_>>()
        };
        let (heads, data) = (cells("TH"), cells("TD"));
        let readings: Vec<_> = data.iter().take(6).filter_map(|cell| tokens::of(cell).first().cloned()).collect();
        if heads.len() != 1 || readings.len() != 6 || data.len() != 8 {
            continue;
        }
        if tree.language(at) != Some(language.code) {
            found.push(format!("the language of {:?} is {:?}", heads[0], tree.language(at)));
        }
        if !start && readings == plan.start {
            start = true;
            continue;
        }
        let Some(row) = rows.next() else {
            found.push(format!("there is a turn after the last row: {}", heads[0]));
            continue;
        };
        let (head, was_glued) = unglued(&heads[0], row.number);
        glued += usize::from(was_glued);
        let mut faults = tokens::storey(&tokens::of(&head), row, None, language, true);
        if readings != row.readings {
            faults.push(format!("the readings {readings:?} are not {:?}", row.readings));
        }
        for (strut, cell) in data.iter().take(6).enumerate() {
            let way = cell.trim_start().strip_prefix(readings[strut].as_str()).unwrap_or(cell);
            faults.extend(
                tokens::way(way, row.clicks[strut], language, true)
                    .into_iter()
                    .map(|one| format!("strut {}: {one}", strut + 1)),
            );
        }
        found.extend(faults.into_iter().map(|fault| format!("row {}: {fault}", row.number)));
    }
    if glued > 0 {
        found.push(format!("on {glued} rows there is no space between the number and the day"));
    }
    if !start {
        found.push("the start readings are missing".to_string());
    }
    if let Some(row) = rows.next() {
        found.push(format!("row {} and those after it are missing", row.number));
    }
    found
}

/// The number of the row, set apart from the weekday.
fn unglued(head: &str, number: u32) -> (String, bool) {
    let number = number.to_string();
    let rest = head.trim_start().strip_prefix(number.as_str());
    match rest {
        Some(rest) if rest.starts_with(|sign: char| !sign.is_whitespace() && sign != '.') => {
            (format!("{number} {rest}"), true)
        }
        _ => (head.to_string(), false),
    }
}
