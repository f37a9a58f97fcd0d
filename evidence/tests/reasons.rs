//! The two libraries that were named first, and what kept them out (see `docs/decisions.md`).

use printpdf::{Mm, Op, ParsedFont, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A page with one line of text, set with printpdf in DejaVu Sans, and what it warns of.
fn printpdf_page(text: &str) -> (Vec<u8>, String) {
    let font = ParsedFont::from_bytes(dejavu::sans::regular(), 0, &mut Vec::new()).expect("DejaVu Sans can be read");
    let mut pdf = PdfDocument::new("DEMO-01 revision 1");
    let font = pdf.add_font(&font);
    let ops = vec![
        Op::StartTextSection,
        Op::SetFont { font: PdfFontHandle::External(font), size: Pt(20.0) },
        Op::ShowText { items: vec![TextItem::Text(text.to_owned())] },
        Op::EndTextSection,
    ];
    let mut warnings = Vec::new();
    let page = PdfPage::new(Mm(210.0), Mm(297.0), ops);
    let bytes = pdf.with_pages(vec![page]).save(&PdfSaveOptions::default(), &mut warnings);
    (bytes, format!("{warnings:?}"))
}

/// A letter that the typeface lacks is printed as a box, and nothing is said: a name or a digit would be lost.
#[test]
fn printpdf_loses_a_letter_without_a_word() {
    let (bytes, warnings) = printpdf_page("\u{9648}");
    assert!(bytes.starts_with(b"%PDF"));
    assert!(!warnings.contains('\u{9648}') && !warnings.to_lowercase().contains("9648"), "{warnings}");
}

/// Without a structure tree no screen reader can find the rows of a chart, and PDF/UA-1 is out of reach.
#[test]
fn printpdf_has_no_tags() {
    let (bytes, _) = printpdf_page("142");
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("StructTreeRoot") && !text.contains("MarkInfo"));
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Mounting {
    axial: String,
    rotation: String,
}

/// Where a map is read, the last of two equal keys wins: the first, perhaps right one, is gone.
#[test]
fn serde_yaml_lets_the_last_of_two_keys_win() {
    let text = "readings:\n  3: 142 mm\n  3: 124 mm\n";
    let read: Result<BTreeMap<String, BTreeMap<u8, String>>, _> = serde_yaml::from_str(text);
    let readings = read.expect("two equal keys are accepted");
    assert_eq!(readings["readings"][&3], "124 mm");
}

/// The error of a doubled key points at the beginning of the file, and of several faults only the first is told.
#[test]
fn serde_yaml_loses_the_place_and_all_faults_but_one() {
    let doubled = serde_yaml::from_str::<Mounting>("rotation: none\naxial: 60 mm distal\naxial: 6 mm distal\n");
    let error = doubled.expect_err("a field stands twice");
    assert!(error.location().is_none_or(|place| place.line() == 1), "{error:?}");
    let unknown = serde_yaml::from_str::<Mounting>("rotation: none\naxail: 60 mm distal\nmark: 3\n");
    let error = unknown.expect_err("two keys are unknown and one is missing");
    assert!(!error.to_string().contains("mark"), "only the first fault is told");
}
