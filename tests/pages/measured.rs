//! The pages as other programs see them: sizes of type, margins, and what a screen reader is told.

use super::common::{example, verified};
use super::{chart, exchanging};
use hexfix::prescription::document::{Entry, Reader};
use hexfix::prescription::{Edition, Prescription};
use hexfix::render;
use std::process::Command;

/// The words of a page with the size of their type: poppler gives each word a box as high as that.
fn sizes(pdf: &[u8]) -> Option<Vec<Vec<(String, f64)>>> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, pdf).unwrap();
    let Ok(output) = Command::new("pdftotext").arg("-bbox").arg(&file).arg("-").output() else {
        assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdftotext is required");
        println!("SKIPPED: pdftotext is not installed, so type sizes were not measured");
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    let number = |line: &str, key: &str| -> f64 {
        line.split(&format!("{key}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let word = |line: &str| {
        let text = line.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned();
        (text, number(line, "yMax") - number(line, "yMin"))
    };
    let page = |page: &str| page.lines().filter(|line| line.trim_start().starts_with("<word")).map(word).collect();
    Some(text.split("<page ").skip(1).map(page).collect())
}

/// Text of 14 points and readings of 16, or 20 and 22 in large print; nothing on a page of the chart is smaller but its banner.
#[test]
fn the_chart_is_as_large_as_promised() {
    let plan = verified(&example("femur-lengthening.yaml")).unwrap();
    for (reader, text, reading) in [(Reader::Patient, 14.0, 16.0), (Reader::PatientLarge, 20.0, 22.0)] {
        let document = Prescription::edition(&plan, Edition { reader, ..Edition::of(plan.case()) }).document;
        let Some(pages) = sizes(&render::pdf(&document).unwrap()) else { return };
        let chart = chart(&document);
        let charted: Vec<_> =
            pages.iter().filter(|page| page.iter().any(|(word, _)| *word == chart.labels.initials)).collect();
        assert!(charted.len() > 5);
        // The foot, of 12 points, measures the boxes.
        for page in charted {
            let foot = page.iter().filter(|(word, _)| word == "fingerprint").map(|word| word.1).next().unwrap() / 12.0;
            let size = |word: &str| page.iter().filter(|(w, _)| w == word).map(|w| w.1 / foot).fold(0.0, f64::max);
            let is_reading =
                |(word, height): &&(String, f64)| word.parse::<f64>().is_ok() && (height / foot - reading).abs() < 0.1;
            assert!(page.iter().filter(is_reading).count() >= 6);
            assert!((size(&chart.labels.done) - text).abs() < 0.1);
            let banner = page.iter().position(|(word, _)| *word == "Row,").unwrap();
            assert!(page.iter().skip(banner).all(|(_, height)| height / foot > 11.9));
        }
    }
}

/// On A4 all ink lies between 15 and 195 mm from the left and between 15 and 264 mm from the top, in every part and both sizes.
#[test]
fn all_ink_lies_within_the_margins() {
    let plan = verified(&example("tibia-exchanges.yaml")).unwrap();
    for reader in [Reader::Patient, Reader::PatientLarge] {
        let document = Prescription::edition(&plan, Edition { reader, ..Edition::of(plan.case()) }).document;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pages.pdf");
        std::fs::write(&file, render::pdf(&document).unwrap()).unwrap();
        // 127 dots an inch are 5 dots a millimetre.
        let Ok(output) =
            Command::new("pdftoppm").args(["-r", "127", "-gray"]).arg(&file).arg(folder.path().join("p")).output()
        else {
            assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdftoppm is required");
            println!("SKIPPED: pdftoppm is not installed, so margins were not measured");
            return;
        };
        assert!(output.status.success());
        let mut pages = 0;
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "pgm") {
                margins_are_white(&std::fs::read(&path).unwrap(), &path.display().to_string());
                pages += 1;
            }
        }
        assert!(pages > 10);
    }
}

/// A picture in the portable greymap format at 5 dots a millimetre.
fn margins_are_white(picture: &[u8], name: &str) {
    let header: Vec<&[u8]> = picture.splitn(4, |byte| *byte == b'\n').collect();
    let size: Vec<usize> =
        std::str::from_utf8(header[1]).unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
    let (width, dots) = (size[0], header[3]);
    assert_eq!(dots.len(), width * size[1]);
    for (at, dot) in dots.iter().enumerate() {
        // A dot lies across an edge at most by its own width.
        let (x, y) = ((at % width) as f64 / 5.0, (at / width) as f64 / 5.0);
        let inside = (14.8..=195.0).contains(&x) && (14.8..=264.0).contains(&y);
        assert!(inside || *dot > 250, "{name}: ink at {x} mm, {y} mm");
    }
}

/// A screen reader hears each turn once, with six cells, two boxes and its name; a bar is one cell over all nine columns.
#[test]
fn the_chart_is_a_table_for_a_screen_reader() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    let plan = verified(&exchanging()).unwrap();
    let document = Prescription::of(&plan).document;
    std::fs::write(&file, render::pdf(&document).unwrap()).unwrap();
    let Ok(output) = Command::new("pdfinfo").arg("-struct-text").arg(&file).output() else {
        assert!(std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_none(), "pdfinfo is required");
        println!("SKIPPED: pdfinfo is not installed, so the structure was not read");
        return;
    };
    let structure = String::from_utf8(output.stdout).unwrap();
    let chart = chart(&document);
    let table = structure.split("Table").find(|table| table.contains(&chart.labels.initials)).unwrap();
    let lines: Vec<&str> = table.lines().map(str::trim).collect();
    let rows: Vec<&[&str]> = lines.split(|line| *line == "TR" || line.starts_with("TR ")).skip(1).collect();
    let cells = |row: &[&str]| row.iter().filter(|line| line.starts_with("TH") || line.starts_with("TD")).count();
    assert_eq!(rows.len(), chart.entries.len() + 1);
    for (row, entry) in rows[1..].iter().zip(&chart.entries) {
        let expected = if matches!(entry, Entry::Bar { .. }) { 1 } else { 9 };
        // The last row is followed by what stands after the table.
        assert!(cells(row) == expected, "{entry:?}: {row:?}");
    }
    assert_eq!(cells(rows[0]), 9);
    assert_eq!(table.matches("/ColSpan 9").count(), 1);
    assert!(!structure.contains("shown again"), "a turn that is shown again is read out");
}
