//! The whole check of one file.

use crate::case::{self, Case};
use crate::chart::Chart;
use crate::ink::{LEAST_MARGIN, Match, Typeface};
use crate::plan::Plan;
use crate::raster::{self, Picture};
use crate::sheet::{self, Glyph, Page};
use crate::tree::Tree;
use crate::words::Language;
use crate::{chart, compare, foot, ground, tools};
use std::path::Path;

/// What is compared with what.
#[derive(Debug)]
pub struct Sheets {
    /// By poppler.
    pub poppler: Vec<Page>,
    /// By mupdf.
    pub mupdf: Vec<Page>,
    /// What a screen reader reads.
    pub tree: Tree,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// In words.
    pub differences: Vec<String>,
    /// Pages.
    pub pages: usize,
    /// Pages with a chart.
    pub chart_pages: usize,
    /// Cells of the chart that were read by each extractor.
    pub cells: usize,
    /// Glyphs whose ink was compared, in all four ways of drawing.
    pub glyphs: usize,
    /// The least margin, and where.
    pub least_margin: Option<(f64, String)>,
    /// The least contrast.
    pub least_contrast: Option<f64>,
}

impl Outcome {
    fn say(&mut self, difference: String) {
        self.differences.push(difference);
    }

    fn margin(&mut self, margin: f64, at: impl Fn() -> String) {
        self.glyphs += 1;
        if self.least_margin.as_ref().is_none_or(|(least, _)| margin < *least) {
            self.least_margin = Some((margin, at()));
        }
    }
}

impl Sheets {
    /// Reads a file in all three ways.
    pub fn read(file: &Path) -> Result<Sheets, String> {
        Ok(Sheets { poppler: sheet::poppler(file)?, mupdf: sheet::mupdf(file)?, tree: Tree::read(file)? })
    }
}

/// Everything but veraPDF, which takes many files at once.
pub fn check(
    file: &Path,
    plan: &Plan,
    case: &Case,
    language: &Language,
    face: &mut Typeface,
) -> Result<Outcome, String> {
    let sheets = Sheets::read(file)?;
    let left = case.held_after.map(|row| plan.clone().after(row));
    let plan = left.as_ref().unwrap_or(plan);
    let mut outcome = Outcome { pages: sheets.mupdf.len(), ..Outcome::default() };
    if sheets.poppler.len() != sheets.mupdf.len() {
        outcome.say(format!("poppler finds {} pages, mupdf {}", sheets.poppler.len(), sheets.mupdf.len()));
        return Ok(outcome);
    }
    let found = read_back(&sheets, plan, case, language, &mut outcome);
    outcome.differences.extend(sheets.tree.faults());
    texts(file, case, &sheets.tree, &mut outcome)?;
    drawn(file, &sheets.mupdf, &found, face, &mut outcome)?;
    Ok(outcome)
}

/// Feet and chart by both extractors, the chart once more by the structure tree. Returns the chart.
fn read_back(sheets: &Sheets, plan: &Plan, case: &Case, language: &Language, outcome: &mut Outcome) -> Chart {
    let mut chart = Chart::default();
    for (name, pages) in [("poppler", &sheets.poppler), ("mupdf", &sheets.mupdf)] {
        let mut feet = Vec::new();
        for (at, page) in pages.iter().enumerate() {
            match foot::read(page) {
                Ok(foot) => feet.push(foot),
                Err(fault) => outcome.say(format!("{name}: page {}: {fault}", at + 1)),
            }
        }
        outcome.differences.extend(foot::against(&feet, plan).into_iter().map(|fault| format!("{name}: {fault}")));
        let read = chart::on_pages(pages, language);
        outcome
            .differences
            .extend(compare::on_pages(&read, plan, case, language).into_iter().map(|one| format!("{name}: {one}")));
        outcome.cells += read.cells();
        chart = read;
    }
    let found = compare::in_tree(&sheets.tree, plan, language);
    outcome.differences.extend(found.into_iter().map(|one| format!("tree: {one}")));
    outcome.chart_pages = chart.pages().len();
    chart
}

/// A longer word does not fit its line, and is divided there.
const LONGEST_WORD: usize = 30;

/// Every text of the case by both extractors; what is written from right to left through the tree.
fn texts(file: &Path, case: &Case, tree: &Tree, outcome: &mut Outcome) -> Result<(), String> {
    let poppler = tools::text("pdftotext", &["-raw"], file, &["-"])?;
    let mupdf = tools::text("mutool", &["draw", "-q", "-F", "txt"], file, &[])?;
    let tree = tree.all_text();
    for (at, text) in &case.texts {
        let readers: &[(&str, &String)] = if case::is_rtl(text) {
            &[("tree", &tree)]
        } else {
            &[("poppler", &poppler), ("mupdf", &mupdf), ("tree", &tree)]
        };
        for (name, all) in readers {
            if !case::tight(all).contains(&case::tight(text)) {
                outcome.say(format!("{name}: `{at}` is not on the pages: {text}"));
            } else if !case::is_rtl(text)
                && text.split(' ').count() <= 4
                && text.split(' ').all(|word| word.chars().count() <= LONGEST_WORD)
                && !case::spaced(all).replace("- ", "-").contains(&case::spaced(text).replace("- ", "-"))
            {
                outcome.say(format!("{name}: `{at}` has lost its spaces: {text}"));
            }
        }
    }
    Ok(())
}

/// Everything that needs the drawn page.
fn drawn(file: &Path, pages: &[Page], found: &Chart, face: &mut Typeface, outcome: &mut Outcome) -> Result<(), String> {
    for page in raster::coloured(file)? {
        outcome.say(format!("page {page} has a colour"));
    }
    let pictures = raster::pages(file, 150, 1, pages.len())?;
    if pictures.len() != pages.len() {
        return Err(format!("pdftoppm draws {} pages of {}", pictures.len(), pages.len()));
    }
    for (at, (page, picture)) in pages.iter().zip(&pictures).enumerate() {
        if let Some(ink) = ground::outside(picture) {
            outcome.say(format!(
                "page {}: ink from {:.2} to {:.2} mm across, {:.2} to {:.2} mm down",
                at + 1,
                ink[0],
                ink[2],
                ink[1],
                ink[3]
            ));
        }
        let (least, faults) = ground::least_contrast(page, picture);
        outcome.differences.extend(faults.into_iter().take(3).map(|fault| format!("page {}: {fault}", at + 1)));
        outcome.least_contrast = Some(outcome.least_contrast.map_or(least, |old| old.min(least)));
        inked(page, picture, at + 1, "at 150 dpi", face, outcome);
    }
    for entry in &found.entries {
        outcome.differences.extend(chart::beside(entry, &pictures[entry.page]));
    }
    let chart = found.pages();
    for at in &chart {
        inked(&pages[*at], &pictures[*at].in_one_bit(), at + 1, "in one bit", face, outcome);
    }
    if let (Some(first), Some(last)) = (chart.iter().min(), chart.iter().max()) {
        for (dots, name) in [(135, "at 90 %"), (165, "at 110 %")] {
            let pictures = raster::pages(file, dots, first + 1, last + 1)?;
            for at in &chart {
                let picture = pictures.get(at - first).ok_or("pdftoppm draws too few pages")?;
                inked(&pages[*at], picture, at + 1, name, face, outcome);
            }
        }
    }
    Ok(())
}

/// Every digit of a page against its ink. A full stop is compared inside a number only.
fn inked(page: &Page, picture: &Picture, number: usize, how: &str, face: &mut Typeface, outcome: &mut Outcome) {
    let digit = |at: Option<usize>| at.and_then(|at| page.glyphs.get(at)).is_some_and(|one| one.says.is_ascii_digit());
    for (place, glyph) in page.glyphs.iter().enumerate() {
        let inside = glyph.says == '.' && digit(place.checked_sub(1)) && digit(Some(place + 1));
        if !(glyph.level && (glyph.says.is_ascii_digit() || inside)) {
            continue;
        }
        let seen = face.compare(glyph, picture);
        let at =
            || format!("page {number} {how}, {:?} of {} pt at {:.0}, {:.0}", glyph.says, glyph.size, glyph.x, glyph.y);
        if let Some(fault) = fault(glyph, seen) {
            outcome.say(format!("ink: {}: {fault}", at()));
        }
        outcome.margin(seen.margin, at);
    }
}

fn fault(glyph: &Glyph, seen: Match) -> Option<String> {
    if seen.ink != glyph.says {
        return Some(format!("the ink is {:?}, better by {:.3}", seen.ink, seen.margin));
    }
    (seen.margin < LEAST_MARGIN).then(|| format!("better than any other sign by {:.3} only", seen.margin))
}
