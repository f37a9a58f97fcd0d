//! The checker against a real print: a true one passes, each false one is noticed.
//!
//! `HEXFIX` names the program; without it the one in the project's `target/release` is taken.

use hexfix_check::case::Case;
use hexfix_check::chart::{self, Chart};
use hexfix_check::ink::Typeface;
use hexfix_check::plan::Plan;
use hexfix_check::sheet::{mupdf, poppler};
use hexfix_check::words::Language;
use hexfix_check::{check, compare, foot, raster, tools, vera};
use lopdf::{Document, Object};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A plan that was printed.
struct Print {
    pdf: PathBuf,
    plan: Plan,
    case: Case,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Plans an example, unless a tool is missing.
fn print(example: &str, folder: &Path) -> Option<Print> {
    let built = root().join("target/release/hexfix").to_string_lossy().into_owned();
    let hexfix = std::env::var("HEXFIX").unwrap_or(built);
    if !tools::all_there(&[&hexfix, "pdftotext", "pdftoppm", "mutool", "pdfseparate", "pdfunite"]) {
        return None;
    }
    let case = root().join("examples").join(example);
    let path = |format: &str| folder.join(format!("{example}.{format}"));
    for format in ["pdf", "json"] {
        let done =
            Command::new(&hexfix).arg("plan").arg(&case).args(["--format", format, "-o"]).arg(path(format)).output();
        assert!(done.is_ok_and(|done| done.status.success()), "{example} as {format}");
    }
    let text = std::fs::read_to_string(case).expect("the example");
    Some(Print {
        pdf: path("pdf"),
        plan: Plan::read(&path("json")).expect("the plan"),
        case: Case::read(&text).expect("the case"),
    })
}

#[test]
fn true_prints_pass_and_false_plans_are_noticed() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(print) = print("tibia-exchanges.yaml", folder.path()) else { return };
    let language = Language::of("en").expect("English");
    for pages in [poppler(&print.pdf).expect("poppler"), mupdf(&print.pdf).expect("mupdf")] {
        let read = chart::on_pages(&pages, language);
        let faults = |plan: &Plan| compare::on_pages(&read, plan, &print.case, language);
        assert_eq!(faults(&print.plan), Vec::<String>::new());
        for (name, wrong) in wrong_plans(&print.plan) {
            assert!(!faults(&wrong).is_empty(), "{name} is not noticed");
        }
        let mut shown = read.clone();
        let again = shown.entries.iter_mut().filter(|entry| entry.first).nth(3).expect("a turn that is shown again");
        again.readings[2].push('1');
        assert!(
            !compare::on_pages(&shown, &print.plan, &print.case, language).is_empty(),
            "shown again with another reading"
        );
        let mut lost = read.clone();
        lost.entries.remove(40);
        assert!(!compare::on_pages(&lost, &print.plan, &print.case, language).is_empty(), "a turn is lost");
        assert!(!compare::on_pages(&Chart::default(), &print.plan, &print.case, language).is_empty(), "no chart");
    }
}

/// The plan with one thing changed.
fn wrong_plans(plan: &Plan) -> Vec<(&'static str, Plan)> {
    let changed = |name, change: &dyn Fn(&mut Plan)| {
        let mut wrong = plan.clone();
        change(&mut wrong);
        (name, wrong)
    };
    vec![
        changed("a reading", &|plan| plan.rows[17].readings[3].push('5')),
        changed("two readings of a row", &|plan| plan.rows[90].readings.swap(0, 1)),
        changed("clicks", &|plan| plan.rows[30].clicks[0] += 1),
        changed("the way", &|plan| plan.rows.iter_mut().for_each(|row| row.clicks[1] = -row.clicks[1])),
        changed("a day", &|plan| plan.rows[50].date.day += 1),
        changed("a month", &|plan| plan.rows[50].date.month += 1),
        changed("a year", &|plan| plan.rows[50].date.year += 1),
        changed("a time", &|plan| plan.rows[51].time = "08:01".to_string()),
        changed("a number", &|plan| plan.rows[52].number += 1),
        changed("the start", &|plan| plan.start.swap(0, 5)),
        changed("one row more", &|plan| plan.rows.push(plan.rows[0].clone())),
        changed("one row less", &|plan| drop(plan.rows.pop())),
        changed("an exchange's strut", &|plan| plan.exchanges[0].strut = 4),
        changed("an exchange's reading", &|plan| plan.exchanges[1].new.push('1')),
        changed("an exchange's row", &|plan| plan.exchanges[2].after_row += 1),
        changed("an exchange's day", &|plan| plan.exchanges[3].date.day += 1),
    ]
}

#[test]
fn ink_that_is_not_the_text_is_caught() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(print) = print("tibia-varus.yaml", folder.path()) else { return };
    let false_text = folder.path().join("false.pdf");
    swap_digits(&print.pdf, &false_text);
    let pages = mupdf(&false_text).expect("mupdf");
    let pictures = raster::pages(&false_text, 150, 1, pages.len()).expect("pictures");
    let mut face = Typeface::new().expect("the typeface");
    let (mut caught, mut right) = (0, 0);
    for (page, picture) in pages.iter().zip(&pictures) {
        for glyph in page.glyphs.iter().filter(|glyph| glyph.bold && glyph.level && glyph.says.is_ascii_digit()) {
            let seen = face.compare(glyph, picture);
            let ink = match glyph.says {
                '3' => '8',
                '8' => '3',
                other => other,
            };
            assert_eq!(seen.ink, ink, "the text says {}, the ink is {ink}: {seen:?}", glyph.says);
            caught += usize::from(ink != glyph.says);
            right += usize::from(ink == glyph.says);
        }
    }
    assert!(caught > 100 && right > 1000, "{caught} false, {right} true digits");
}

/// The text layer says 3 where the ink is 8 and the other way round: two lines of a `ToUnicode` map are changed.
fn swap_digits(from: &Path, to: &Path) {
    let mut document = Document::load(from).expect("the PDF");
    let mut swapped = 0;
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        let Ok(text) = stream.decompressed_content() else { continue };
        let text = String::from_utf8_lossy(&text).into_owned();
        if text.contains("beginbfchar") {
            let other =
                text.replace("<0033>\n", "<eight>\n").replace("<0038>\n", "<0033>\n").replace("<eight>\n", "<0038>\n");
            swapped += usize::from(other != text);
            stream.set_plain_content(other.into_bytes());
        }
    }
    assert!(swapped > 0, "no map has both digits");
    document.save(to).expect("the false PDF");
}

#[test]
fn sheets_that_are_dropped_doubled_shuffled_or_exchanged_are_noticed() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(print) = print("tibia-varus.yaml", folder.path()) else { return };
    let Some(other) = self::print("tibia-nearest.yaml", folder.path()) else { return };
    let sheet = |name: &str, pdf: &Path| {
        let pattern = folder.path().join(format!("{name}-%d.pdf"));
        let done = Command::new("pdfseparate").args(["-f", "1", "-l", "6"]).arg(pdf).arg(pattern).status();
        assert!(done.is_ok_and(|done| done.success()), "pdfseparate");
    };
    sheet("own", &print.pdf);
    sheet("other", &other.pdf);
    let noticed = |sheets: &[&str]| {
        let together = folder.path().join("together.pdf");
        let files = sheets.iter().map(|name| folder.path().join(format!("{name}.pdf")));
        let done = Command::new("pdfunite").args(files).arg(&together).status();
        assert!(done.is_ok_and(|done| done.success()), "pdfunite");
        let pages = poppler(&together).expect("poppler");
        let mut feet: Vec<_> = pages.iter().map(|page| foot::read(page).expect("a foot")).collect();
        let six = u32::try_from(feet.len()).expect("few pages");
        // Six pages are enough for this: as if the whole had six.
        let whole = feet[0].of;
        feet.iter_mut().filter(|foot| foot.of == whole).for_each(|foot| foot.of = 6);
        assert!(six <= 7);
        foot::noticed(&feet)
    };
    assert_eq!(noticed(&["own-1", "own-2", "own-3", "own-4", "own-5", "own-6"]), Vec::<String>::new());
    for (name, sheets) in [
        ("dropped", vec!["own-1", "own-2", "own-4", "own-5", "own-6"]),
        ("dropped at the end", vec!["own-1", "own-2", "own-3", "own-4", "own-5"]),
        ("doubled", vec!["own-1", "own-2", "own-3", "own-3", "own-4", "own-5", "own-6"]),
        ("shuffled", vec!["own-1", "own-2", "own-4", "own-3", "own-5", "own-6"]),
        ("exchanged", vec!["own-1", "own-2", "own-3", "other-4", "own-5", "own-6"]),
    ] {
        assert!(!noticed(&sheets).is_empty(), "{name}");
    }
}

#[test]
fn a_true_print_has_no_difference() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(print) = print("tibia-screw-split.yaml", folder.path()) else { return };
    let language = Language::of("en").expect("English");
    let mut face = Typeface::new().expect("the typeface");
    let outcome = check::check(&print.pdf, &print.plan, &print.case, language, &mut face).expect("a check");
    assert_eq!(outcome.differences, Vec::<String>::new());
    if vera::there() {
        assert_eq!(vera::faults(&[print.pdf]).expect("veraPDF"), Vec::new());
    } else {
        assert!(std::env::var("HEXFIX_REQUIRE_TOOLS").is_err(), "veraPDF is missing");
        eprintln!("SKIPPED: veraPDF is not installed");
    }
}
