//! No file, however broken, makes the program panic: the library always returns.

use crate::{Dice, catalogue, full_case, good_case, read, root};
use hexfix::device::Catalogue;
use hexfix::intake;
use hexfix::plan::{Correction, Schedule};
use hexfix::verify::Verified;
use std::panic::{AssertUnwindSafe, catch_unwind};

const CASES: usize = 3000;
const FRAMES: usize = 2000;

/// Pieces that break files in ways that single bytes do not.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "{", "}", "[", "]", ": ", ",", "\n", "\n\n", "\"", "'", "#", " # ", "&a ", "*a", "!!str ", "!", "<<: ", "---\n",
    "...\n", "%YAML 1.2\n", "|\n", ">\n", "? ", "- ", "\t", "\r", "\r\n", "\0", "\u{feff}", "\u{202e}", "\u{200b}",
    "\u{85}", "\u{2028}", "\\u0000", "\\", "none", "~", ".nan", "1e999", "-", "+", "0", "9999.9999", "180 deg",
    "300 mm", "150 mm long", "60 deg", "3 mm/day", "0.1 mm/day", "distal", "left femur", "2026-02-29", "2199-12-31",
    "1900-01-01", "[length]", "[]", "[[1, 2]]", "do: ", "first: ", "beyond: ", "0.0001 mm", "50 mm long", "screw",
    "Tuesday", "6 struts", "after_row: ", "8000", "resume: 2027-05-01", "7F3A-92C1", "\u{e9}", "\u{1f9b4}", "e\u{301}",
];

#[test]
fn no_case_makes_the_program_panic() {
    no_panic(&good_case(), CASES);
}

#[test]
fn no_case_with_every_key_makes_the_program_panic() {
    no_panic(&full_case(), CASES / 3);
}

fn no_panic(good: &str, cases: usize) {
    let catalogue = catalogue();
    assert!(carried_out(good.as_bytes(), &catalogue), "the case as it stands is planned");
    let mut accepted = 0;
    for seed in 1..=cases {
        let bytes = broken(good.as_bytes(), seed);
        match catch_unwind(AssertUnwindSafe(|| carried_out(&bytes, &catalogue))) {
            Ok(planned) => accepted += usize::from(planned),
            Err(_) => panic!("seed {seed} panics:\n{}", String::from_utf8_lossy(&bytes)),
        }
    }
    println!("{cases} broken cases: no panic, {accepted} planned");
    assert!(accepted < cases / 4, "{accepted} of {cases} broken cases were planned");
}

#[test]
fn no_frame_file_makes_the_program_panic() {
    let good = std::fs::read(root().join("examples/refused/frames/near-singular/frame.yaml")).unwrap();
    assert!(intake::frame_system("frame.yaml", &good).is_ok());
    for seed in 1..=FRAMES {
        let bytes = broken(&good, seed);
        let read = catch_unwind(AssertUnwindSafe(|| intake::frame_system("frame.yaml", &bytes).is_ok()));
        assert!(read.is_ok(), "seed {seed} panics:\n{}", String::from_utf8_lossy(&bytes));
    }
}

/// The whole street as far as it goes; whether a plan came out.
fn carried_out(bytes: &[u8], catalogue: &Catalogue) -> bool {
    let Ok(case) = read(bytes, catalogue) else { return false };
    let Ok(correction) = Correction::of(&case) else { return false };
    let Ok(schedule) = Schedule::of(&case, &correction) else { return false };
    Verified::of(case, correction, schedule).is_ok()
}

/// A file with one to four places changed.
fn broken(good: &[u8], seed: usize) -> Vec<u8> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (seed as u64).wrapping_mul(0x2545_F491_4F6C_DD1D));
    let mut bytes = good.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        let length = dice.below(12).min(bytes.len() - at);
        match dice.below(7) {
            0 => bytes[at] = dice.below(256) as u8,
            1 => drop(bytes.drain(at..at + length)),
            2 => bytes.insert(at, dice.below(128) as u8),
            3 => {
                let copy = bytes[at..at + length].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            4 => bytes[at] = b"0123456789"[dice.below(10)],
            _ => {
                let piece = PIECES[dice.below(PIECES.len())].bytes();
                let end = at + if dice.below(2) == 0 { length } else { 0 };
                bytes.splice(at..end, piece);
            }
        }
        if bytes.is_empty() {
            bytes.push(b'x');
        }
    }
    bytes
}
