//! Random cases, each planned, printed and checked.
//!
//! The cases are the project's examples with other numbers, sides, bones, dates, times, languages and names, by a fixed seed:
//! the same number always gives the same case.

use crate::case::Case;
use crate::check::{self, Outcome};
use crate::ink::Typeface;
use crate::plan::Plan;
use crate::words::{LANGUAGES, Language};
use crate::{random, vera};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What to run.
#[derive(Debug, Clone)]
pub struct Campaign {
    /// How many plans.
    pub plans: usize,
    /// Number of the first case.
    pub first: usize,
    /// The program.
    pub hexfix: PathBuf,
    /// Folder with the examples.
    pub examples: PathBuf,
    /// Where a file with a difference is kept.
    pub keep: Option<PathBuf>,
    /// At most so many rows: longer plans are passed over.
    pub rows: usize,
    /// Only this language.
    pub only: Option<String>,
}

/// The sum of all.
#[derive(Debug, Default)]
pub struct Sum {
    /// Plans that were printed and checked.
    pub plans: usize,
    /// Cases that hexfix refused, or whose plan is longer than wanted.
    pub refused: usize,
    /// Pages.
    pub pages: usize,
    /// Pages with a chart.
    pub chart_pages: usize,
    /// Cells of charts.
    pub cells: usize,
    /// Glyphs compared with their ink.
    pub glyphs: usize,
    /// Differences, with the number of the case.
    pub differences: Vec<String>,
    /// The least margin, and where.
    pub least_margin: Option<(f64, String)>,
    /// The least contrast.
    pub least_contrast: Option<f64>,
    /// Plans of each language.
    pub languages: [usize; LANGUAGES.len()],
}

impl Sum {
    fn add(&mut self, number: usize, language: &Language, outcome: Outcome) {
        self.plans += 1;
        self.pages += outcome.pages;
        self.chart_pages += outcome.chart_pages;
        self.cells += outcome.cells;
        self.glyphs += outcome.glyphs;
        self.differences
            .extend(outcome.differences.into_iter().map(|one| format!("case {number} ({}): {one}", language.code)));
        if let Some((margin, at)) = outcome.least_margin
            && self.least_margin.as_ref().is_none_or(|(least, _)| margin < *least)
        {
            self.least_margin = Some((margin, format!("case {number}: {at}")));
        }
        self.least_contrast = match (self.least_contrast, outcome.least_contrast) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        if let Some(at) = LANGUAGES.iter().position(|one| one.code == language.code) {
            self.languages[at] += 1;
        }
    }
}

/// Files that go through veraPDF together.
const BATCH: usize = 60;

/// Runs all on as many threads as the machine has, and veraPDF after each batch.
pub fn run(campaign: &Campaign, require: bool) -> Result<Sum, String> {
    let examples = random::examples(&campaign.examples)?;
    let mut sum = Sum::default();
    let mut number = campaign.first;
    while sum.plans < campaign.plans {
        let folder = tempfile::tempdir().map_err(|fault| fault.to_string())?;
        let many = BATCH.min(campaign.plans - sum.plans);
        let files = batch(campaign, &examples, number..number + many, folder.path(), &mut sum)?;
        number += many;
        if vera::there() {
            for (file, fault) in vera::faults(&files)? {
                let name = file.file_stem().map(|name| name.to_string_lossy().into_owned());
                sum.differences.push(format!("case {}: {fault}", name.as_deref().unwrap_or("?")));
            }
        } else if require {
            return Err("veraPDF is missing: run checker/verapdf/install".to_string());
        } else {
            eprintln!("SKIPPED: veraPDF is not installed");
        }
        eprintln!(
            "{} plans, {} refused, {} pages, {} differences",
            sum.plans,
            sum.refused,
            sum.pages,
            sum.differences.len()
        );
        if number > campaign.first + 20 * campaign.plans + 100 {
            return Err("nearly every case is refused".to_string());
        }
    }
    Ok(sum)
}

fn batch(
    campaign: &Campaign,
    examples: &[String],
    numbers: std::ops::Range<usize>,
    folder: &Path,
    sum: &mut Sum,
) -> Result<Vec<PathBuf>, String> {
    let next = AtomicUsize::new(numbers.start);
    let shared = Mutex::new((sum, Vec::new()));
    let work = || -> Result<(), String> {
        let mut face = Typeface::new()?;
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= numbers.end {
                return Ok(());
            }
            let done = one(campaign, examples, number, folder, &mut face);
            let mut shared = shared.lock().map_err(|_| "a thread has failed")?;
            match done {
                Ok(Some((language, outcome, pdf))) => {
                    outcome
                        .differences
                        .iter()
                        .take(5)
                        .for_each(|one| eprintln!("case {number} ({}): {one}", language.code));
                    shared.0.add(number, language, outcome);
                    shared.1.push(pdf);
                }
                Ok(None) => shared.0.refused += 1,
                Err(fault) => {
                    eprintln!("case {number}: {fault}");
                    shared.0.differences.push(format!("case {number}: {fault}"));
                }
            }
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        all.into_iter().try_for_each(|one| one.join().map_err(|_| "a thread has failed".to_string())?)
    })?;
    let (_, files) = shared.into_inner().map_err(|_| "a thread has failed")?;
    Ok(files)
}

type Checked = (&'static Language, Outcome, PathBuf);

fn one(
    campaign: &Campaign,
    examples: &[String],
    number: usize,
    folder: &Path,
    face: &mut Typeface,
) -> Result<Option<Checked>, String> {
    let drawn = random::case(examples, number, campaign.only.as_deref());
    let path = |ending: &str| folder.join(format!("{number}.{ending}"));
    let (case, json, pdf) = (path("yaml"), path("json"), path("pdf"));
    std::fs::write(&case, &drawn.text).map_err(|fault| fault.to_string())?;
    for (format, file) in [("json", &json), ("pdf", &pdf)] {
        let mut command = Command::new(&campaign.hexfix);
        command.arg("plan").arg(&case).args(["--format", format, "-o"]).arg(file).args(["--findings", "json"]);
        if format == "pdf" {
            command.args(&drawn.arguments);
        }
        let output = command.output().map_err(|fault| format!("hexfix cannot be started: {fault}"))?;
        match output.status.code() {
            Some(0) if format == "json" && Plan::read(file)?.rows.len() > campaign.rows => return Ok(None),
            Some(0) => {}
            Some(2) => return refused(&output.stderr),
            other => return Err(format!("hexfix ended with {other:?}: {}", String::from_utf8_lossy(&output.stderr))),
        }
    }
    let language = Language::of(&drawn.language)?;
    let outcome = check::check(&pdf, &Plan::read(&json)?, &Case::read(&drawn.text)?, language, face)?;
    if let Some(keep) = campaign.keep.as_ref().filter(|_| !outcome.differences.is_empty()) {
        std::fs::create_dir_all(keep).map_err(|fault| fault.to_string())?;
        for ending in ["yaml", "json", "pdf"] {
            std::fs::copy(path(ending), keep.join(format!("{number}.{ending}"))).map_err(|fault| fault.to_string())?;
        }
    }
    Ok(Some((language, outcome, pdf)))
}

/// A case that cannot be planned is no fault; pages that contradict the plan are.
fn refused(stderr: &[u8]) -> Result<Option<Checked>, String> {
    let said = String::from_utf8_lossy(stderr);
    let own = ["page-refused", "no-glyph", "yaml-syntax", "key-unknown", "key-missing", "wrong-shape", "number-format"];
    match own.iter().find(|code| said.contains(&format!("\"{code}\""))) {
        Some(code) => Err(format!("hexfix refuses with {code}: {said}")),
        None => Ok(None),
    }
}
