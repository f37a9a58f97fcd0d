//! The chart as it stands on the pages, found by the places of words alone.
//!
//! A line of six large numbers is the head (1 to 6), the start, or the readings of a turn. Between two such lines stand the ways
//! of the upper one, whatever is between two turns, and the upper storey of the lower one.

use crate::ground;
use crate::raster::Picture;
use crate::sheet::{Page, Word};
use crate::tokens;
use crate::words::Language;

/// One line of six readings with what belongs to it.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Page, from 0.
    pub page: usize,
    /// Words of the upper storey.
    pub storey: Vec<String>,
    /// Words between the turn before and this one: visits, and the label of the boxes.
    pub between: Vec<String>,
    /// The six readings in strut order.
    pub readings: Vec<String>,
    /// The same, as words with their places.
    pub words: Vec<Word>,
    /// What stands below each.
    pub ways: [String; 6],
    /// First on its page.
    pub first: bool,
}

/// The whole chart.
#[derive(Debug, Clone, Default)]
pub struct Chart {
    /// In the order of the pages.
    pub entries: Vec<Entry>,
    /// Words below the last turn of each page, up to the foot.
    pub after: Vec<(usize, Vec<String>)>,
}

impl Chart {
    /// Cells that were read.
    pub fn cells(&self) -> usize {
        self.entries.len() * 6
    }

    /// Pages with a chart, from 0.
    pub fn pages(&self) -> Vec<usize> {
        let mut pages: Vec<_> = self.entries.iter().map(|entry| entry.page).collect();
        pages.dedup();
        pages
    }
}

/// Readings are larger than any other number but the struts' own.
const READING: f64 = 15.5;

/// Lines of the way follow each other closely: the next entry is farther away than this many times its size.
const PITCH: f64 = 1.3;

/// Words of a line lie within this part of their size.
const LEVEL: f64 = 0.3;

/// Words of one height on the page, in the direction of reading.
type Line<'a> = Vec<&'a Word>;

fn level(line: &Line) -> f64 {
    line.iter().map(|word| word.y()).sum::<f64>() / line.len() as f64
}

/// Lines of the page from the top, each in the direction of reading.
fn lines<'a>(words: impl Iterator<Item = &'a Word>, rtl: bool) -> Vec<Line<'a>> {
    let mut words: Vec<_> = words.collect();
    words.sort_by(|one, other| one.y().total_cmp(&other.y()));
    let mut lines: Vec<Line> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if word.y() - level(line) < LEVEL * word.height => line.push(word),
            _ => lines.push(vec![word]),
        }
    }
    for line in &mut lines {
        line.sort_by(|one, other| if rtl { other.x().total_cmp(&one.x()) } else { one.x().total_cmp(&other.x()) });
    }
    lines
}

/// A printed reading: digits with at most one full stop between them.
pub fn is_reading(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() <= 2 && parts.iter().all(digits)
}

fn is_six(line: &Line) -> bool {
    line.len() == 6 && line.iter().all(|word| word.height > READING && is_reading(&word.text))
}

/// Finds the chart.
pub fn on_pages(pages: &[Page], language: &Language) -> Chart {
    let mut chart = Chart::default();
    for (at, page) in pages.iter().enumerate() {
        on_page(at, page, language.rtl, &mut chart);
    }
    overleaf(&mut chart);
    chart
}

/// A bar for which there is no room beside its turn stands alone at the end of the page before.
fn overleaf(chart: &mut Chart) {
    for (page, words) in chart.after.clone() {
        let is_bar = !tokens::numbers(&words).is_empty();
        let next = chart.entries.iter_mut().find(|entry| entry.page == page + 1 && !entry.first);
        if let Some(next) = next.filter(|_| is_bar) {
            next.between.splice(0..0, words);
        }
    }
}

fn on_page(at: usize, page: &Page, rtl: bool, chart: &mut Chart) {
    let sixes = lines(page.words.iter().filter(|word| word.height > READING), rtl);
    let sixes: Vec<_> = sixes.into_iter().filter(is_six).collect();
    let head = |line: &Line| line.iter().map(|word| word.text.as_str()).eq(["1", "2", "3", "4", "5", "6"]);
    if !sixes.first().is_some_and(head) {
        return;
    }
    // Readings stand in the middle of their columns; the numbers of the head have a sign beside them.
    let middles: Vec<f64> = sixes.get(1).unwrap_or(&sixes[0]).iter().map(|word| word.x()).collect();
    // A line of Arabic words alone has no place in poppler: the line of numbers below it still belongs to the reading.
    let pitch = if rtl && page.glyphs.is_empty() { 1.8 * PITCH } else { PITCH };
    let all = lines(page.words.iter(), rtl);
    let foot = all.last().map_or(f64::INFINITY, level);
    let inside = |from: f64, to: f64| {
        all.iter().filter(move |line| level(line) > from + 1.0 && level(line) < to - 1.0).cloned().collect::<Vec<_>>()
    };
    let mut above = inside(level(&sixes[0]), sixes.get(1).map_or(foot, level));
    for (index, six) in sixes.iter().enumerate().skip(1) {
        let below = inside(level(six), sixes.get(index + 1).map_or(foot, level));
        let (between, storey) = parted(&above, &middles);
        let (ways, rest) = ways(six, &below, &middles, pitch);
        chart.entries.push(Entry {
            page: at,
            storey: said(&storey),
            between: said(&between),
            readings: six.iter().map(|word| word.text.clone()).collect(),
            words: six.iter().map(|word| (*word).clone()).collect(),
            ways,
            first: index == 1,
        });
        above = rest;
    }
    chart.after.push((at, said(&above)));
}

fn said(lines: &[Line]) -> Vec<String> {
    lines.iter().flatten().map(|word| tokens::bare(&word.text)).filter(|word| !word.is_empty()).collect()
}

/// Whether a line begins with a whole number at the edge of the chart, as a turn does: a long day goes on in a line of its own, which
/// stands farther in.
fn begins_turn(line: &Line, middles: &[f64]) -> bool {
    let column = middles[1] - middles[0];
    let edge = middles[0] - column / 2.0;
    let at_edge = |word: &Word| {
        let outer = if column > 0.0 { word.place[0] } else { word.place[2] };
        (outer - edge).abs() < 0.15 * column.abs()
    };
    line.first().is_some_and(|word| word.text.bytes().all(|byte| byte.is_ascii_digit()) && at_edge(word))
}

/// The upper storey begins at the last line that begins a turn.
fn parted<'a>(lines: &[Line<'a>], middles: &[f64]) -> (Vec<Line<'a>>, Vec<Line<'a>>) {
    let at = lines.iter().rposition(|line| begins_turn(line, middles)).unwrap_or(lines.len());
    (lines[..at].to_vec(), lines[at..].to_vec())
}

/// The lines right below the readings, each word given to the nearest column; and the lines after them.
fn ways<'a>(six: &Line, below: &[Line<'a>], middles: &[f64], pitch: f64) -> ([String; 6], Vec<Line<'a>>) {
    let mut found: [String; 6] = Default::default();
    let height = |line: &Line| line.iter().map(|word| word.height).fold(0.0, f64::max);
    // In large print the words can be much smaller than the readings right above them.
    let (mut last, mut above) = (level(six), height(six));
    for (at, line) in below.iter().enumerate() {
        let (pitch, is_turn) = if at == 0 { (pitch, begins_turn(line, middles)) } else { (PITCH, false) };
        if is_turn || level(line) - last > pitch * (above + height(line)) / 2.0 {
            return (found, below[at..].to_vec());
        }
        (last, above) = (level(line), height(line));
        for word in line {
            let far = |column: &usize| (middles[*column] - word.x()).abs();
            if let Some(column) = (0..6).min_by(|one, other| far(one).total_cmp(&far(other))) {
                found[column].push_str(&word.text);
                found[column].push(' ');
            }
        }
    }
    (found, Vec::new())
}

/// Ink right beside a reading that is no part of the text: a digit that no extractor sees would stand there.
pub fn beside(entry: &Entry, picture: &Picture) -> Vec<String> {
    let mut found = Vec::new();
    for word in &entry.words {
        let [left, _, right, _] = word.place;
        let (base, size) = (word.place[3] - 0.236 * word.height, word.height);
        for (from, to) in [(left - 0.25 * size, left - 0.5), (right + 0.5, right + 0.25 * size)] {
            let greys = picture.greys([from, base - 0.7 * size, to, base]);
            let ground = greys.iter().copied().max().unwrap_or(255);
            if greys.iter().any(|grey| ground::contrast(*grey, ground) > 1.5) {
                found.push(format!("page {}: there is ink beside {}", entry.page + 1, word.text));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_have_digits_and_at_most_one_full_stop() {
        for good in ["158", "0.5", "120.25"] {
            assert!(is_reading(good), "{good}");
        }
        for bad in ["", ".5", "5.", "1.2.3", "-5", "12,5", "١٢"] {
            assert!(!is_reading(bad), "{bad}");
        }
    }
}
