//! Codes, their page and their examples belong together.

use crate::{refused, root};
use hexfix::finding::{Code, Severity};

/// Refusals without an example file, and why.
const WITHOUT_EXAMPLE: &[(Code, &str)] = &[
    (Code::FileTooLarge, "made by a test: the file would be 64 KiB of nothing"),
    (Code::NotUtf8, "made by a test: editors and version control repair such files"),
    (Code::RowsWrong, "a guard against faults of the program"),
    (Code::FilmsDisagree, "internal: the poses are made from the same words that are read back"),
    (Code::FrameDisagrees, "internal: the ring poses are made from the case that they are held against"),
    (Code::ReadingOffTarget, "internal: the planner keeps each reading near its exact length"),
    (Code::OffPath, "internal: the planner chooses clicks inside the tube"),
    (Code::TurnedBack, "internal: the planner turns no strut back by more than a click"),
    (Code::SealBroken, "internal: nothing changes the rows after they were sealed"),
    (Code::ClicksDisagree, "internal: clicks are the differences of the readings"),
    (Code::ResidualTooLarge, "internal: the last row is the goal, rounded"),
    (Code::PageRefused, "internal: texts of a case are wrapped, and the chart's numbers are bounded"),
    (Code::ExchangeBroken, "internal: the planner sets the new strut to the length of the old one"),
    (Code::NotProved, "internal: what cannot be proved is near a singular pose, which is refused as that"),
    (Code::StageStrays, "internal: each stage is made from the parameters that it names"),
    (Code::ReadingsElsewhere, "comes from `hexfix where`: about six readings on the command line, not about a file"),
    (Code::CalendarBroken, "internal: the planner counts days and times in order"),
];

#[test]
fn every_code_has_its_heading_in_order_and_every_heading_its_code() {
    let page = std::fs::read_to_string(root().join("docs/refusals.md")).unwrap();
    let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`')).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(headings, codes);
    let first_caution = Code::ALL.iter().position(|code| code.severity() == Severity::Caution).unwrap();
    assert!(Code::ALL[first_caution..].iter().all(|code| code.severity() == Severity::Caution));
}

#[test]
fn every_example_that_the_page_links_to_is_there() {
    let page = std::fs::read_to_string(root().join("docs/refusals.md")).unwrap();
    let links: Vec<&str> = page.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(links.len() > 40, "{} links", links.len());
    for link in links.into_iter().filter(|link| link.starts_with("../")) {
        assert!(root().join("docs").join(link).exists(), "{link}");
    }
}

#[test]
fn every_refusal_that_a_file_can_cause_has_an_example_of_its_name() {
    let mut missing = Vec::new();
    for code in Code::ALL.iter().filter(|code| code.severity() == Severity::Refusal) {
        let own: Vec<String> = refused().into_iter().filter(|name| code_of(name) == Some(*code)).collect();
        match WITHOUT_EXAMPLE.iter().find(|(without, _)| without == code) {
            Some((_, reason)) => assert!(own.is_empty(), "{} has an example, but: {reason}", code.name()),
            None if own.is_empty() => missing.push(code.name()),
            None => {}
        }
    }
    assert!(missing.is_empty(), "no example: {missing:?}");
}

#[test]
fn every_example_is_refused_with_the_code_of_its_name() {
    for name in refused() {
        let code = code_of(&name).unwrap_or_else(|| panic!("{name} has the name of no code"));
        let message = std::fs::read_to_string(root().join(format!("examples/refused/{name}.txt"))).unwrap();
        assert!(message.contains(&format!("refused[{}]: ", code.name())), "{name}:\n{message}");
    }
}

/// The code that a file is named after: the longest that fits.
fn code_of(name: &str) -> Option<Code> {
    let fits =
        |code: &&Code| name.strip_prefix(code.name()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    Code::ALL.iter().filter(fits).max_by_key(|code| code.name().len()).copied()
}
