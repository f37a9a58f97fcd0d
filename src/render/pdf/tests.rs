//! The renderer as a whole: what it sets, what it refuses, and where ink lies.

mod chart;
mod pages;
mod refused;

use super::ink::{Ink, MM};
use super::*;
use crate::prescription::document::Language;
use crate::prescription::document::{Block, Drawing, EveryPage, PAGE, PAGES, Part, Reader, Shape, Tone};

/// A part in a language.
fn part(language: Language, reader: Reader, blocks: Vec<Block>) -> Part {
    let every_page = EveryPage {
        banner: vec!["For teaching only".to_owned(), "Check each number".to_owned()],
        running: "C1, revision 2".to_owned(),
        number: format!("page {PAGE} of {PAGES}"),
    };
    Part { title: "First".to_owned(), language, reader, every_page, blocks }
}

/// A document of some parts.
fn of_parts(parts: Vec<Part>) -> Document {
    Document { title: "C1 revision 2".to_owned(), date: (2026, 9, 23), parts, faults: Vec::new() }
}

/// A patient's document in English.
fn document(blocks: Vec<Block>) -> Document {
    of_parts(vec![part(Language::English, Reader::Patient, blocks)])
}

fn drawing(paper_width: f64) -> Drawing {
    Drawing {
        name: "plan".to_owned(),
        alternative: "A disc.".to_owned(),
        caption: String::new(),
        min: (0.0, 0.0),
        max: (10.0, 10.0),
        paper_width,
        shapes: vec![Shape::Disc { centre: (2.0, 5.0), radius: 1.0, tone: Tone::Light }],
    }
}

/// A text on a page: where it begins and ends, how large it is, and whether it is shown again.
#[derive(Clone, Debug)]
struct Seen {
    text: String,
    left: f32,
    right: f32,
    size: f32,
    repeated: bool,
}

/// All ink of a document in points from the upper left corner of its page, page by page.
fn inks(document: &Document) -> Result<Vec<Vec<(Ink, bool)>>, RenderError> {
    let fonts = Fonts::embedded();
    let sheets = flow::sheets(document, &mut fonts::TypeCase::new(&fonts), &mut tags::Tree::new())?;
    let page = |sheet: &flow::Sheet| {
        let placed = sheet.placed.iter();
        let at = |placed: &flow::Placed| {
            let inks = placed.marks.iter().flat_map(|mark| mark.inks.clone()).collect::<Vec<_>>();
            let (left, top, repeated) = (placed.left, placed.top, placed.repeated);
            inks.into_iter().map(move |ink| (ink.placed(|x| x + left, |y| y + top), repeated)).collect::<Vec<_>>()
        };
        placed.flat_map(at).collect()
    };
    Ok(sheets.iter().map(page).collect())
}

/// All texts of a document, page by page, in the order in which they are written.
fn seen(document: &Document) -> Result<Vec<Vec<Seen>>, RenderError> {
    let of = |(ink, repeated): (Ink, bool)| match ink {
        Ink::Text { x, size, shaped, .. } => Some(Seen {
            text: shaped.text.trim_end().to_owned(),
            left: x,
            right: x + shaped.advance * size,
            size,
            repeated,
        }),
        _ => None,
    };
    Ok(inks(document)?.into_iter().map(|page| page.into_iter().filter_map(of).collect()).collect())
}

/// Every text of a kind on a page.
fn find<'a>(page: &'a [Seen], text: &str) -> Vec<&'a Seen> {
    page.iter().filter(|seen| seen.text == text).collect()
}

/// The edges of all ink on a page: left, top, right, bottom.
fn edges(page: &[(Ink, bool)]) -> [f32; 4] {
    let mut edges = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    let mut reach = |x: f32, y: f32, by: f32| {
        edges = [edges[0].min(x - by), edges[1].min(y - by), edges[2].max(x + by), edges[3].max(y + by)];
    };
    for (ink, _) in page {
        match ink {
            Ink::Text { x, y, size, shaped } => {
                // A space at the end of a line of Arabic stands at its left.
                let x = x + (shaped.extent() - shaped.visible()) * size;
                reach(x, *y, 0.0);
                reach(x + shaped.visible() * size, y - 0.76 * size, 0.0);
            }
            Ink::Path { points, pen, .. } => {
                let by = pen.map_or(0.0, |pen| pen.width / 2.0);
                let level = points.iter().all(|point| point.1 == points[0].1);
                // A rule ends where its line ends; only a corner reaches further.
                points.iter().for_each(|(x, y)| if level { reach(*x, *y, 0.0) } else { reach(*x, *y, by) });
            }
            Ink::Disc { centre, radius, pen, .. } => reach(centre.0, centre.1, radius + pen.width / 2.0),
            Ink::Halo { .. } => {}
        }
    }
    edges.map(|edge| edge / MM)
}
