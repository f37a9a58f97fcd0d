//! The patient's pages as data: the chart says what the plan says, each strut is where the words say, and nobody is told to turn on a
//! day on which something else comes first.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../common/mod.rs"]
mod common;

mod chart;
mod journey;
mod places;

use common::{example, verified};
use hexfix::prescription::Prescription;
use hexfix::prescription::document::{Block, Chart, Document, Drawing, Part};

/// The pages of a case.
fn document(text: &str) -> Document {
    Prescription::of(&verified(text).unwrap()).document
}

/// The part with the chart, and the chart.
fn chart(document: &Document) -> (&Part, &Chart) {
    let mut charts = document.parts.iter().flat_map(|part| {
        part.blocks.iter().filter_map(move |block| match block {
            Block::Chart(chart) => Some((part, chart)),
            _ => None,
        })
    });
    charts.next().unwrap()
}

/// All words of a part, in order, without those of tables and drawings.
fn words(part: &Part) -> Vec<String> {
    let mut all = vec![part.title.clone()];
    for block in &part.blocks {
        match block {
            Block::Heading(text) | Block::Paragraph(text) => all.push(text.clone()),
            Block::Steps(lines) | Block::Bullets(lines) | Block::Lines(lines) => all.extend(lines.clone()),
            Block::Notice { title, lines } => all.extend(std::iter::once(title).chain(lines).cloned()),
            Block::Facts(facts) => all.extend(facts.iter().map(|(label, text)| format!("{label}: {text}"))),
            Block::Table(_) | Block::Chart(_) | Block::Figures(_) => {}
        }
    }
    all
}

fn part<'a>(document: &'a Document, title: &str) -> &'a Part {
    document.parts.iter().find(|part| part.title == title).unwrap_or_else(|| panic!("no part {title}"))
}

fn figure<'a>(document: &'a Document, name: &str) -> &'a Drawing {
    let figures = document.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::Figures(drawings) => Some(drawings),
        _ => None,
    });
    figures.flatten().find(|drawing| drawing.name == name).unwrap()
}

/// A case in which strut 3 is exchanged on day 13, before row 49.
fn exchanging() -> String {
    let readings = "1: 142 mm, 2: 138 mm, 3: 151 mm, 4: 149 mm, 5: 133 mm, 6: 140 mm";
    example("tibia-varus.yaml").replace("1: 158 mm, 2: 152 mm, 3: 124 mm, 4: 143 mm, 5: 152 mm, 6: 164 mm", readings)
}
