//! The foot of each page: enough to notice a page that is missing, doubled, out of order or from another chart.

use crate::plan::Plan;
use crate::sheet::{Page, Word};

/// What the foot of one page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foot {
    /// Code of the case.
    pub code: String,
    /// Revision.
    pub revision: u32,
    /// Fingerprint.
    pub fingerprint: String,
    /// This page.
    pub page: u32,
    /// All pages.
    pub of: u32,
}

/// Reads the foot of a page: the last line with a fingerprint on it. The words stand in the direction of reading. Each
/// language has words of its own between the numbers; the order of code, revision, fingerprint, page, pages is the same in all.
pub fn read(page: &Page) -> Result<Foot, String> {
    let low = page.words.iter().map(|word| word.y()).fold(0.0, f64::max);
    // A long foot takes two lines: first one, then both are tried, each in both directions of reading.
    let first = attempt(page, low - 4.0);
    first.or_else(|fault| attempt(page, low - 20.0).map_err(|_| fault))
}

fn attempt(page: &Page, from: f64) -> Result<Foot, String> {
    let mut words: Vec<&Word> = page.words.iter().filter(|word| word.y() > from).collect();
    words.sort_by(|one, other| one.y().round().total_cmp(&other.y().round()).then(one.x().total_cmp(&other.x())));
    let tokens = |words: &[&Word]| -> Vec<String> {
        words.iter().map(|word| bare(&word.text)).filter(|text| !text.is_empty()).collect()
    };
    foot_of(&tokens(&words)).or_else(|fault| {
        words.sort_by(|one, other| one.y().round().total_cmp(&other.y().round()).then(other.x().total_cmp(&one.x())));
        foot_of(&tokens(&words)).map_err(|_| fault)
    })
}

fn bare(text: &str) -> String {
    text.chars().filter(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '/')).collect()
}

fn foot_of(tokens: &[String]) -> Result<Foot, String> {
    let fault = || format!("the foot cannot be read: {}", tokens.join(" "));
    let at = tokens.iter().position(|token| is_fingerprint(token)).ok_or_else(fault)?;
    // Code, revision, page, pages stand in this order in every language; the fingerprint may be on a second line.
    let numbers: Vec<u32> = tokens[1..].iter().filter_map(|token| token.parse().ok()).collect();
    match (tokens.first(), numbers.as_slice()) {
        (Some(code), [revision, page, of]) if at > 0 => {
            Ok(Foot { code: code.clone(), revision: *revision, fingerprint: tokens[at].clone(), page: *page, of: *of })
        }
        _ => Err(fault()),
    }
}

fn is_fingerprint(token: &str) -> bool {
    let sign = |sign: u8| sign.is_ascii_digit() || (b'A'..=b'F').contains(&sign);
    let bytes = token.as_bytes();
    bytes.len() == 9 && bytes[4] == b'-' && bytes[..4].iter().chain(&bytes[5..]).all(|byte| sign(*byte))
}

/// What a person notices who holds the sheets in the order in which they lie and compares nothing but their feet.
pub fn noticed(feet: &[Foot]) -> Vec<String> {
    let mut found = Vec::new();
    let Some(first) = feet.first() else { return vec!["there is no page".to_string()] };
    let same =
        |one: &Foot| (one.code == first.code, one.revision == first.revision, one.fingerprint == first.fingerprint);
    for (at, foot) in feet.iter().enumerate() {
        if same(foot) != (true, true, true) {
            found.push(format!("sheet {} belongs to another chart: {foot:?}", at + 1));
        }
        if foot.page as usize != at + 1 {
            found.push(format!("sheet {} is page {}", at + 1, foot.page));
        }
        if foot.of as usize != feet.len() {
            found.push(format!("sheet {} says that there are {} pages, there are {}", at + 1, foot.of, feet.len()));
        }
    }
    found
}

/// The same, and every foot must be the plan's.
pub fn against(feet: &[Foot], plan: &Plan) -> Vec<String> {
    let mut found = noticed(feet);
    for foot in feet {
        if (&foot.code, foot.revision, &foot.fingerprint) != (&plan.code, plan.revision, &plan.fingerprint) {
            found.push(format!("page {}: the foot is not the plan's: {foot:?}", foot.page));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(fingerprint: &str, pages: u32) -> Vec<Foot> {
        let foot = |page| Foot {
            code: "DEMO-01".to_string(),
            revision: 1,
            fingerprint: fingerprint.to_string(),
            page,
            of: pages,
        };
        (1..=pages).map(foot).collect()
    }

    #[test]
    fn a_whole_chart_is_not_complained_about() {
        assert_eq!(noticed(&chart("BCD1-D455", 16)), Vec::<String>::new());
    }

    #[test]
    fn every_page_dropped_doubled_shuffled_or_exchanged_is_noticed() {
        let whole = chart("BCD1-D455", 9);
        let other = chart("BCD1-D456", 9);
        let mut revised = chart("BCD1-D455", 9);
        revised.iter_mut().for_each(|foot| foot.revision = 2);
        for at in 0..whole.len() {
            let mut dropped = whole.clone();
            dropped.remove(at);
            assert!(!noticed(&dropped).is_empty(), "page {} dropped", at + 1);
            let mut doubled = whole.clone();
            doubled.insert(at, whole[at].clone());
            assert!(!noticed(&doubled).is_empty(), "page {} doubled", at + 1);
            for stranger in [&other, &revised] {
                let mut exchanged = whole.clone();
                exchanged[at] = stranger[at].clone();
                assert!(!noticed(&exchanged).is_empty(), "page {} exchanged", at + 1);
            }
            for with in at + 1..whole.len() {
                let mut shuffled = whole.clone();
                shuffled.swap(at, with);
                assert!(!noticed(&shuffled).is_empty(), "pages {} and {} swapped", at + 1, with + 1);
            }
        }
    }

    #[test]
    fn a_foot_is_read_in_both_directions() {
        let tokens = |text: &str| text.split(' ').map(bare).filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let foot = foot_of(&tokens("DEMO-01, revision 2, fingerprint BCD1-D455 page 3 of 16"));
        assert_eq!(foot.map(|foot| (foot.revision, foot.page, foot.of)), Ok((2, 3, 16)));
        assert!(foot_of(&tokens("DEMO-01, revision 2, fingerprint BCD1-D45 page 3 of 16")).is_err());
    }
}
