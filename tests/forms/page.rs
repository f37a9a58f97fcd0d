//! The page for a browser: nothing from outside, nothing but text, and a structure that a screen reader can follow.

use super::read::{Page, selector, text};
use super::{CASES, chart, prescription};
use crate::common::example;
use hexfix::prescription::document::{Block, Cell, Entry};
use hexfix::render;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

#[test]
fn nothing_is_fetched() {
    for name in CASES {
        let html = render::html(&prescription(&example(name)));
        // The only address is the name of the language of drawings.
        let without = html.replace("http://www.w3.org/2000/svg", "");
        for word in ["://", "url(", "@import", "javascript:", "<link", "<img", "<iframe", "<form", "srcset", " src="] {
            assert!(!without.contains(word), "{name}: {word}");
        }
        let page = Page::of(&html);
        assert!(page.attributes("href").iter().all(|target| target.starts_with('#')), "{name}");
    }
}

/// The policy lets exactly this script run.
#[test]
fn the_policy_names_the_script() {
    let page = Page::of(&render::html(&prescription(&example(CASES[0]))));
    let policy = page.one("meta[http-equiv='Content-Security-Policy']").attr("content").unwrap().to_owned();
    let script: String = page.one("script").text().collect();
    let hash = base64(&Sha256::digest(script.as_bytes()));
    assert!(policy.contains(&format!("script-src 'sha256-{hash}'")), "{policy}, wanted {hash}");
    assert!(policy.starts_with("default-src 'none';"));
    assert!(!script.contains("fetch") && !script.contains("XMLHttp"));
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for k in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * k) & 63) as usize] as char;
            out.push(if k <= chunk.len() { letter } else { '=' });
        }
    }
    out
}

/// Names point at one thing each, and what is pointed at is there.
#[test]
fn names_and_headings_are_in_order() {
    for name in CASES {
        let page = Page::of(&render::html(&prescription(&example(name))));
        let names = page.attributes("id");
        let known: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(known.len(), names.len(), "{name}");
        for target in page.attributes("href") {
            assert!(known.contains(&target[1..]), "{name}: {target}");
        }
        for targets in page.attributes("aria-labelledby") {
            assert!(targets.split(' ').all(|target| known.contains(target)), "{name}: {targets}");
        }
        let fields = page.attributes("name");
        assert_eq!(fields.iter().collect::<BTreeSet<_>>().len(), fields.len(), "{name}");
        let levels: Vec<u8> = page.all("h1, h2, h3").iter().map(|h| h.value().name().as_bytes()[1] - b'0').collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels[0] == 1 && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
        assert!(page.all("table").iter().all(|table| table.select(&selector("caption")).count() == 1));
        assert!(page.all("th").iter().all(|head| head.attr("scope").is_some()));
        assert!(
            page.all("main > section").iter().all(|part| part.attr("lang").is_some() && part.attr("dir").is_some())
        );
    }
}

/// As many boxes as on paper, each with a name for those who cannot see it.
#[test]
fn every_box_is_there_and_named() {
    for name in CASES {
        let plan = prescription(&example(name));
        let page = Page::of(&render::html(&plan));
        let entries = &chart(&plan.document).entries;
        let turns = entries.iter().filter(|entry| matches!(entry, Entry::Turn(_))).count();
        let readings = entries.iter().filter(|entry| matches!(entry, Entry::ReadNow { .. })).count();
        let blocks = plan.document.parts.iter().flat_map(|part| &part.blocks);
        let cells = blocks.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
        let cells = cells.flat_map(|table| &table.rows).flat_map(|row| &row.cells);
        let care: usize = cells.map(|cell| if let Cell::Ticks { boxes, .. } = cell { *boxes } else { 0 }).sum();
        assert_eq!(page.all("tr.turn td.tick input[type=checkbox]").len(), turns, "{name}");
        assert_eq!(page.all("tr.turn td.initials input").len(), turns, "{name}");
        assert_eq!(page.all("tr.now input").len(), 6 * readings, "{name}");
        assert_eq!(page.all("table:not(.chart) input[type=checkbox]").len(), care, "{name}");
        assert!(page.all("input").iter().all(|field| {
            field.attr("aria-label").or(field.attr("aria-labelledby")).is_some_and(|name| !name.is_empty())
        }));
    }
}

/// Code, revision and fingerprint stand at head and foot and below each part; a name only on the patient's page, as text.
#[test]
fn the_page_says_whose_it_is_and_escapes_names() {
    let text_of = example("tibia-varus.yaml").replace("Ana Kowalska", "Ana <b>Kowalska</b> & 'Co'");
    let plan = prescription(&text_of);
    let html = render::html(&plan);
    let page = Page::of(&html);
    let running = &plan.document.parts[0].every_page.running;
    assert_eq!(text(page.one("header .whose")), *running);
    assert_eq!(text(page.one("footer .whose")), *running);
    assert_eq!(page.all("section > .whose").len(), plan.document.parts.len());
    assert_eq!(text(page.one("head > title")), plan.document.title);
    assert_eq!(page.all("#part-1 dd").iter().filter(|dd| text(**dd) == "Ana <b>Kowalska</b> & 'Co'").count(), 1);
    assert_eq!(html.matches("Kowalska").count(), 1);
    let banner: Vec<String> = page.all("header .banner li").into_iter().map(text).collect();
    assert_eq!(banner, plan.document.parts[0].every_page.banner);
    let key = page.one("body").attr("data-plan").unwrap().to_owned();
    assert!(key.starts_with("DEMO-01 r1 ") && key.ends_with(&plan.record.fingerprint));
}

/// A reading on two lines would be read as another one.
#[test]
fn readings_are_never_broken() {
    let page = Page::of(&render::html(&prescription(&example(CASES[0]))));
    let style: String = page.one("style").text().collect();
    let rule = style.split('}').find(|rule| rule.trim_start().starts_with(".chart .reading {")).unwrap();
    assert!(rule.contains("white-space: nowrap") && rule.contains("overflow-wrap: normal"), "{rule}");
    // Besides readings only codes are kept whole.
    assert_eq!(style.matches("white-space").count(), 2);
}
