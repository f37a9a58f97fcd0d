//! `hexfix-check`: a printed chart against its plan.

use hexfix_check::campaign::{self, Campaign, Sum};
use hexfix_check::case::Case;
use hexfix_check::check;
use hexfix_check::ink::Typeface;
use hexfix_check::plan::Plan;
use hexfix_check::words::{LANGUAGES, Language};
use hexfix_check::{tools, vera};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "hexfix-check PLAN.pdf PLAN.json [--case CASE.yaml] [--language CODE]
hexfix-check campaign --plans N --hexfix PROGRAM [--first K] [--examples FOLDER] [--keep FOLDER] [--only CODE] [--short]
Exit code: 0 no difference, 2 differences, 1 anything else";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = if arguments.first().is_some_and(|first| first == "campaign") {
        run_campaign(&arguments[1..])
    } else {
        run_check(&arguments)
    };
    match done {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(2),
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(1)
        }
    }
}

/// What stands after an option.
fn option<'a>(arguments: &'a [String], name: &str) -> Option<&'a str> {
    let at = arguments.iter().position(|one| one == name)?;
    arguments.get(at + 1).map(String::as_str)
}

/// Whether a skipped check is a failure.
fn require() -> bool {
    std::env::var_os("HEXFIX_REQUIRE_TOOLS").is_some()
}

fn tools_are_there() -> Result<(), String> {
    match ["pdftotext", "pdftoppm", "pdfinfo", "mutool"].iter().find(|program| !tools::there(program)) {
        Some(missing) => Err(format!("{missing} is not installed: nothing is checked")),
        None => Ok(()),
    }
}

fn run_check(arguments: &[String]) -> Result<usize, String> {
    let [pdf, json, ..] = arguments else { return Err(USAGE.to_string()) };
    tools_are_there()?;
    let case = match option(arguments, "--case") {
        Some(path) => Case::read(&std::fs::read_to_string(path).map_err(|fault| format!("{path}: {fault}"))?)?,
        None => Case::default(),
    };
    let code = option(arguments, "--language").or(case.language.as_deref()).unwrap_or("en");
    let plan = Plan::read(Path::new(json))?;
    let mut outcome = check::check(Path::new(pdf), &plan, &case, Language::of(code)?, &mut Typeface::new()?)?;
    if vera::there() {
        outcome.differences.extend(vera::faults(&[PathBuf::from(pdf)])?.into_iter().map(|(_, fault)| fault));
    } else if require() {
        return Err("veraPDF is missing: run checker/verapdf/install".to_string());
    } else {
        println!("SKIPPED: veraPDF is not installed");
    }
    outcome.differences.iter().for_each(|one| println!("{one}"));
    let (margin, at) = outcome.least_margin.unwrap_or((f64::NAN, "nowhere".to_string()));
    println!(
        "{} pages, {} with a chart, {} cells, {} glyphs; {} differences; least margin of ink {margin:.3} ({at})",
        outcome.pages,
        outcome.chart_pages,
        outcome.cells,
        outcome.glyphs,
        outcome.differences.len()
    );
    Ok(outcome.differences.len())
}

fn run_campaign(arguments: &[String]) -> Result<usize, String> {
    let number = |name: &str, text: &str| text.parse::<usize>().map_err(|_| format!("{name} needs a number"));
    let missing = || USAGE.to_string();
    tools_are_there()?;
    let plan = Campaign {
        plans: number("--plans", option(arguments, "--plans").ok_or_else(missing)?)?,
        first: number("--first", option(arguments, "--first").unwrap_or("0"))?,
        hexfix: PathBuf::from(option(arguments, "--hexfix").ok_or_else(missing)?),
        examples: PathBuf::from(option(arguments, "--examples").unwrap_or("examples")),
        keep: option(arguments, "--keep").map(PathBuf::from),
        rows: if arguments.iter().any(|one| one == "--short") { 150 } else { usize::MAX },
        only: option(arguments, "--only").map(str::to_string),
    };
    let began = std::time::Instant::now();
    let sum = campaign::run(&plan, require())?;
    summary(&sum, began.elapsed().as_secs());
    Ok(sum.differences.len())
}

fn summary(sum: &Sum, seconds: u64) {
    sum.differences.iter().take(200).for_each(|one| println!("{one}"));
    let each: Vec<_> = LANGUAGES.iter().zip(sum.languages).map(|(one, many)| format!("{} {many}", one.code)).collect();
    println!("plans: {} ({}), refused or passed over: {}", sum.plans, each.join(", "), sum.refused);
    println!(
        "pages: {}, {} with a chart; cells: {}; glyphs against ink: {}",
        sum.pages, sum.chart_pages, sum.cells, sum.glyphs
    );
    if let Some((margin, at)) = &sum.least_margin {
        println!("least margin of ink: {margin:.3} ({at})");
    }
    println!("least contrast: {:.1}", sum.least_contrast.unwrap_or(f64::NAN));
    println!("differences: {}; {} minutes {} seconds", sum.differences.len(), seconds / 60, seconds % 60);
}
