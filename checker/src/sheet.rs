//! What two extractors find on the pages: words with their places, and single glyphs.
//!
//! Coordinates are points from the left and from the top.

use crate::tools;
use roxmltree::{Document, Node, ParsingOptions};
use std::path::Path;

/// A word of one extractor.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Left, top, right, bottom.
    pub place: [f64; 4],
    /// Size of the type: both extractors give it, poppler as the height of the word.
    pub height: f64,
    /// In the bold cut; poppler does not tell.
    pub bold: Option<bool>,
}

impl Word {
    /// The middle, from the left.
    pub fn x(&self) -> f64 {
        (self.place[0] + self.place[2]) / 2.0
    }

    /// The middle, from the top.
    pub fn y(&self) -> f64 {
        (self.place[1] + self.place[3]) / 2.0
    }
}

/// A glyph with the point on its base line where it begins.
#[derive(Debug, Clone)]
pub struct Glyph {
    /// What the text layer says.
    pub says: char,
    /// Where it begins.
    pub x: f64,
    /// Its base line.
    pub y: f64,
    /// Size of the type.
    pub size: f64,
    /// Bold cut.
    pub bold: bool,
    /// Colour as mupdf writes it.
    pub colour: String,
    /// Set level, from left to right.
    pub level: bool,
    /// Left, top, right, bottom of its body.
    pub place: [f64; 4],
}

/// One page of one extractor.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Width and height in points.
    pub size: [f64; 2],
    /// Words in the order of the file.
    pub words: Vec<Word>,
    /// Glyphs; poppler gives none.
    pub glyphs: Vec<Glyph>,
}

/// What poppler finds.
pub fn poppler(file: &Path) -> Result<Vec<Page>, String> {
    let text = tools::text("pdftotext", &["-bbox"], file, &["-"])?;
    let document = parse(&text)?;
    let number = |node: Node, name: &str| node.attribute(name).and_then(|value| value.parse::<f64>().ok());
    let mut pages = Vec::new();
    for page in named(document.root(), "page") {
        let mut words = Vec::new();
        for word in named(page, "word") {
            let place = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(word, name).unwrap_or(f64::NAN));
            let text = word.text().unwrap_or("").to_string();
            // Words that the file gives as text for what runs from right to left have no place and no height in poppler: the tree has them.
            if place[3] > place[1] {
                words.push(Word { text, place, height: place[3] - place[1], bold: None });
            }
        }
        let size = ["width", "height"].map(|name| number(page, name).unwrap_or(f64::NAN));
        pages.push(Page { size, words, glyphs: Vec::new() });
    }
    Ok(pages)
}

/// What mupdf finds: single glyphs, put together to words here.
pub fn mupdf(file: &Path) -> Result<Vec<Page>, String> {
    let text = tools::text("mutool", &["draw", "-q", "-F", "stext"], file, &[])?;
    let document = parse(&text)?;
    let mut pages = Vec::new();
    for page in named(document.root(), "page") {
        let size = ["width", "height"].map(|name| number_of(page, name));
        let mut found = Page { size, ..Page::default() };
        for line in named(page, "line") {
            let level = line.attribute("dir").is_none_or(|way| way == "1 0");
            let mut glyphs = Vec::new();
            for font in named(line, "font") {
                let bold = font.attribute("name").is_some_and(|name| name.contains("Bold"));
                let size = number_of(font, "size");
                glyphs.extend(named(font, "char").filter_map(|one| glyph(one, size, bold, level)));
            }
            found.words.extend(words_of(&glyphs));
            found.glyphs.extend(glyphs);
        }
        pages.push(found);
    }
    Ok(pages)
}

fn parse(text: &str) -> Result<Document<'_>, String> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|fault| format!("an extractor's XML cannot be read: {fault}"))
}

fn named<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |one| one.tag_name().name() == name)
}

fn number_of(node: Node, name: &str) -> f64 {
    node.attribute(name).and_then(|value| value.parse().ok()).unwrap_or(f64::NAN)
}

fn glyph(node: Node, size: f64, bold: bool, level: bool) -> Option<Glyph> {
    let corners: Vec<f64> = node.attribute("quad")?.split(' ').filter_map(|one| one.parse().ok()).collect();
    let across: Vec<&f64> = corners.iter().step_by(2).collect();
    let down: Vec<&f64> = corners.iter().skip(1).step_by(2).collect();
    let least = |all: &[&f64]| all.iter().fold(f64::INFINITY, |low, one| low.min(**one));
    let most = |all: &[&f64]| all.iter().fold(f64::NEG_INFINITY, |high, one| high.max(**one));
    Some(Glyph {
        says: node.attribute("c")?.chars().next()?,
        x: number_of(node, "x"),
        y: number_of(node, "y"),
        size,
        bold,
        colour: node.attribute("color").unwrap_or("").to_string(),
        level,
        place: [least(&across), least(&down), most(&across), most(&down)],
    })
}

/// A space ends a word, and so does a gap of more than a fifth of the size.
fn words_of(glyphs: &[Glyph]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for glyph in glyphs {
        if glyph.says.is_whitespace() {
            open = false;
            continue;
        }
        let gap = |word: &Word| (glyph.place[0] - word.place[2]).max(word.place[0] - glyph.place[2]);
        match words.last_mut() {
            Some(word) if open && gap(word) < glyph.size / 5.0 => {
                word.text.push(glyph.says);
                word.place[0] = word.place[0].min(glyph.place[0]);
                word.place[1] = word.place[1].min(glyph.place[1]);
                word.place[2] = word.place[2].max(glyph.place[2]);
                word.place[3] = word.place[3].max(glyph.place[3]);
            }
            _ => words.push(Word {
                text: glyph.says.to_string(),
                place: glyph.place,
                height: glyph.size,
                bold: Some(glyph.bold),
            }),
        }
        open = true;
    }
    words
}
