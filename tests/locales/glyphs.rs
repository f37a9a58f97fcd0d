//! Every character of every file can be drawn by every cut that the program embeds.

use crate::fluent::source;
use crate::none;
use hexfix::language::Language;
use ttf_parser::Face;

fn cuts() -> [(&'static str, Face<'static>); 4] {
    let face = |data| Face::parse(data, 0).unwrap();
    [
        ("regular", face(dejavu::sans::regular())),
        ("bold", face(dejavu::sans::bold())),
        ("condensed regular", face(dejavu::sans_condensed::regular())),
        ("condensed bold", face(dejavu::sans_condensed::bold())),
    ]
}

#[test]
fn every_character_has_a_glyph_in_every_cut() {
    let mut faults = Vec::new();
    for (cut, face) in cuts() {
        for language in Language::ALL {
            for c in source(language).chars().filter(|c| *c != '\n') {
                let words = format!("{}: {c:?} U+{:04X} is not in {cut}", language.tag(), u32::from(c));
                if face.glyph_index(c).is_none() && !faults.contains(&words) {
                    faults.push(words);
                }
            }
        }
    }
    none(faults);
}

/// The test bites: a character that DejaVu lacks is noticed.
#[test]
fn a_character_that_no_cut_has_is_noticed() {
    assert!(cuts().iter().all(|(_, face)| face.glyph_index('漢').is_none() && face.glyph_index('ع').is_some()));
}
