//! The pages as one file for a browser: nothing is fetched, and nothing but the memory of ticks needs a script.
//!
//! The only place that names the HTML crate.

mod blocks;
mod chart;
mod words;

use super::svg;
use crate::prescription::Prescription;
use crate::prescription::document::{Document, Part, Reader};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::{direction, words};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("remember.js");

/// What a browser may do with the page: show it, and run the one script whose SHA-256 stands here. No network, no form, no frame.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
                      script-src 'sha256-fRzN82byMSQQEDEcaP7MKruC4lfzEG7hfUv4Xq6paGY='";

/// One accessible page that holds everything.
pub fn html(prescription: &Prescription) -> String {
    let document = &prescription.document;
    let record = &prescription.record;
    // What is remembered on a telephone belongs to one revision of one plan.
    let plan = format!("{} r{} {}", record.code, record.revision, record.fingerprint);
    let first = document.parts.first();
    let page = html! {
        (DOCTYPE)
        html lang=[first.map(|part| part.language.tag())] dir=[first.map(|part| direction(part.language))] {
            (head(document))
            body data-plan=(plan) {
                (signs(document))
                header {
                    h1 { (words(&document.title)) }
                    @if let Some(part) = first { (whose(part)) (banner(part)) }
                    (contents(document))
                }
                main {
                    @for (index, part) in document.parts.iter().enumerate() {
                        (section(part, index, index > 0 && before(document, index) != Some(&part.every_page.banner)))
                    }
                }
                @if let Some(part) = first { footer { (whose(part)) } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string() + "\n"
}

fn head(document: &Document) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="referrer" content="no-referrer";
            // Telephones make links of what looks like a telephone number.
            meta name="format-detection" content="telephone=no, date=no";
            title { (document.title) }
            style { (PreEscaped(STYLE)) }
        }
    }
}

/// The signs of the struts, drawn once and shown in every cell.
fn signs(document: &Document) -> Markup {
    let charts = document.parts.iter().flat_map(|part| &part.blocks).filter_map(chart::of);
    html! {
        svg xmlns="http://www.w3.org/2000/svg" class="symbols" width="0" height="0" aria-hidden="true" {
            @for head in charts.take(1).flat_map(|chart| &chart.heads) { (PreEscaped(svg::symbol(&head.sign))) }
        }
    }
}

/// Code, revision, fingerprint. What people compare is not broken at its hyphen.
fn whose(part: &Part) -> Markup {
    let whole = |word: &str| {
        if word.contains('-') {
            html! { span.whole { (words(word)) } }
        } else {
            words(word)
        }
    };
    let written = part.every_page.running.split(' ').map(|word| whole(word).into_string());
    html! { p.whose { (PreEscaped(written.collect::<Vec<_>>().join(" "))) } }
}

fn banner(part: &Part) -> Markup {
    html! { ul.banner { @for line in &part.every_page.banner { li { (words(line)) } } } }
}

fn contents(document: &Document) -> Markup {
    html! {
        nav aria-label=(document.title) {
            ol {
                @for (index, part) in document.parts.iter().enumerate() {
                    li { a href={ "#part-" (index + 1) } lang=(part.language.tag()) { (words(&part.title)) } }
                }
            }
        }
    }
}

fn before(document: &Document, index: usize) -> Option<&Vec<String>> {
    document.parts.get(index.checked_sub(1)?).map(|part| &part.every_page.banner)
}

/// A part; where its banner is not that of the part before it (in another language), it stands again.
fn section(part: &Part, index: usize, with_banner: bool) -> Markup {
    let class = match part.reader {
        Reader::Patient => "patient",
        Reader::PatientLarge => "patient large",
        Reader::Surgeon => "surgeon",
    };
    let id = format!("part-{}", index + 1);
    html! {
        section id=(id) class=(class) lang=(part.language.tag()) dir=(direction(part.language))
            aria-labelledby={ (id) "-title" } {
            h2 id={ (id) "-title" } { (words(&part.title)) }
            @if with_banner { (banner(part)) }
            @for (number, block) in part.blocks.iter().enumerate() {
                (blocks::block(block, &format!("{id}-{}", number + 1)))
            }
            (whose(part))
        }
    }
}
