//! `hexfix revise`, `hexfix hold` and `hexfix where`: what is done when a treatment does not go as planned.

use super::report::{Reporter, Style};
use super::{Failure, Input, output, print, street};
use crate::case::{Case, Hold, Parent};
use crate::device::Catalogue;
use crate::finding::{Code, Finding};
use crate::intake::{self, Revised, arguments};
use crate::plan::Adjustment;
use crate::prescription::{Prescription, WhereRecord};
use crate::render;
use crate::verify::{Verified, Whereabouts, check_held};
use clap::ValueEnum;
use std::path::{Path, PathBuf};

/// A case whose next file is written.
#[derive(clap::Args)]
pub(super) struct Change {
    #[command(flatten)]
    input: Input,
    /// File to write; without it the file is named after case code and next revision
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Overwrite an existing file that has other contents
    #[arg(long)]
    force: bool,
}

/// What a surgeon brings to a revision.
#[derive(clap::Args)]
pub(super) struct Reread {
    /// The six scales as read: "142, 138.5, 151, 149, 133, 140" or "1: 142 mm, 2: 138.5 mm, ..."
    #[arg(long, value_name = "R", allow_hyphen_values = true)]
    readings: String,
    /// Day on which they were read, such as 2026-12-01
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    read_on: String,
    /// First day of turning of the next plan
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    start: String,
}

/// An interruption.
#[derive(clap::Args)]
pub(super) struct Interruption {
    /// The last row that was carried out
    #[arg(long, value_name = "ROW", allow_hyphen_values = true)]
    after: String,
    /// The day of the next row, such as 2026-12-20
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    resume: String,
}

/// Readings to be placed on a plan.
#[derive(clap::Args)]
pub(super) struct Read {
    /// The six scales as read: "142, 138.5, 151, 149, 133, 140" or "1: 142 mm, 2: 138.5 mm, ..."
    #[arg(long, value_name = "R", allow_hyphen_values = true)]
    readings: String,
    /// Day on which they were read, such as 2026-12-01
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: String,
    /// Time of day at which they were read, such as 14:00
    #[arg(long, value_name = "HH:MM", allow_hyphen_values = true)]
    at: Option<String>,
    /// What to write
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Words and a table for a terminal
    Text,
    /// Data for programs
    Json,
}

/// Writes the next case file for new films.
pub(super) fn revise(change: &Change, reread: &Reread) -> Result<(), Failure> {
    let read = (
        arguments::readings("--readings", &reread.readings),
        arguments::date("--read-on", &reread.read_on),
        arguments::date("--start", &reread.start),
    );
    let (Ok(readings), Ok(read_on), Ok(start)) = &read else {
        return refuse(&change.input, [faults(&read.0), faults(&read.1), faults(&read.2)].concat());
    };
    let parent = Original::of(&change.input)?;
    let reread = intake::Reread { readings: *readings, read_on: *read_on, start: *start };
    let next = match intake::revised(&parent.plan, &parent.named, &reread) {
        Ok(next) => next,
        Err(findings) => return parent.reporter.refuse(&findings),
    };
    let file = parent.next_file(change);
    parent.check_blanks(&file, &next)?;
    output::write(&file, next.text.as_bytes(), change.force, &street::inputs(&change.input)?)?;
    let exchanges = match next.exchanges.as_slice() {
        [] => format!("Exchanges up to {read_on}: none."),
        some => format!("Exchanges taken as done: {}.", some.join("; ")),
    };
    print(&format!(
        "{}\nLeft blank, to be measured on new films: {}.\nCopied, to be confirmed: {}.\n{exchanges}\n\
         The file is refused until every blank is filled in. Then: hexfix plan {}\n",
        parent.written(&file),
        next.blank.join(", "),
        next.copied.join(", "),
        file.display()
    ))
}

/// Writes the next case file for an interruption.
pub(super) fn hold(change: &Change, hold: &Interruption) -> Result<(), Failure> {
    let read = (arguments::row("--after", &hold.after), arguments::date("--resume", &hold.resume));
    let (Ok(after_row), Ok(resume)) = &read else {
        return refuse(&change.input, [faults(&read.0), faults(&read.1)].concat());
    };
    let parent = Original::of(&change.input)?;
    let hold = Hold { after_row: *after_row, resume: *resume };
    let text = match intake::held(parent.plan.case(), &parent.named, hold) {
        Ok(text) => text,
        Err(findings) => return parent.reporter.refuse(&findings),
    };
    let file = parent.next_file(change);
    let reporter = parent.reporter_of(&file, &text);
    let planned = street::verified(&name(&file), text.as_bytes(), &parent.catalogue)
        .and_then(|plan| check_held(&parent.plan, &plan, &hold).map(|()| plan));
    let plan = match planned {
        Ok(plan) => plan,
        Err(findings) => return reporter.refuse(&findings),
    };
    reporter.report(plan.cautions())?;
    street::pdf(&change.input, &Prescription::of(&plan))?;
    output::write(&file, text.as_bytes(), change.force, &street::inputs(&change.input)?)?;
    print(&format!(
        "{}\n{}Readings, row numbers and times of day stay.\nNew pages: hexfix plan {}\n",
        parent.written(&file),
        moved(&parent.plan, &plan, &hold),
        file.display()
    ))
}

/// What an interruption moves, line by line.
fn moved(old: &Verified, new: &Verified, hold: &Hold) -> String {
    let last_held = old.case().regimen.holds.last().map(|last| last.value);
    let replaced = last_held.filter(|last| last.after_row == hold.after_row).map(|last| {
        format!("The interruption after row {} until {} is taken out for this one.\n", last.after_row, last.resume)
    });
    let rows = old.schedule().adjustments.iter().zip(&new.schedule().adjustments).skip(hold.after_row);
    let ends = [rows.clone().next(), rows.last()];
    let row = |(before, after): &(&Adjustment, &Adjustment)| {
        format!("Row {} stands on {} instead of {}.\n", after.number, after.date, before.date)
    };
    let mut lines: Vec<String> = replaced.into_iter().chain(ends.iter().flatten().map(row)).collect();
    lines.dedup();
    let exchanges = old.schedule().exchanges.iter().zip(&new.schedule().exchanges);
    lines.extend(exchanges.filter(|(before, after)| before.date != after.date).map(|(before, after)| {
        format!("The exchange of strut {} stands on {} instead of {}.\n", after.strut, after.date, before.date)
    }));
    lines.concat()
}

/// Says where six readings stand on a plan.
pub(super) fn whereabouts(input: &Input, read: &Read) -> Result<(), Failure> {
    let at = read.at.as_ref().map(|at| arguments::time("--at", at)).transpose();
    let given = (arguments::readings("--readings", &read.readings), arguments::date("--on", &read.on), at);
    let (Ok(readings), Ok(on), Ok(at)) = &given else {
        return refuse(input, [faults(&given.0), faults(&given.1), faults(&given.2)].concat());
    };
    let parent = Original::of(input)?;
    parent.reporter.report(parent.plan.cautions())?;
    let found = match Whereabouts::of(&parent.plan, readings, *on, *at) {
        Ok(found) => found,
        Err(findings) => return parent.reporter.refuse(&findings),
    };
    let record = WhereRecord::of(&parent.plan, &parent.named.fingerprint, &found);
    match read.format {
        Format::Text => print(&(record.text.join("\n") + "\n")),
        Format::Json => print(&render::where_json(&record)),
    }
}

/// The plan that a command begins with.
struct Original {
    plan: Verified,
    named: Parent,
    catalogue: Catalogue,
    reporter: Reporter,
    style: Style,
}

impl Original {
    /// Plans a case up to its pages, because its fingerprint is what they carry.
    fn of(input: &Input) -> Result<Original, Failure> {
        let (plan, catalogue, reporter) = street::plan(input)?;
        let prescription = Prescription::of(&plan);
        street::pdf(input, &prescription)?;
        let named = Parent { revision: plan.case().revision, fingerprint: prescription.record.fingerprint };
        Ok(Original { plan, named, catalogue, reporter, style: input.findings })
    }

    fn next_file(&self, change: &Change) -> PathBuf {
        let named = || PathBuf::from(format!("{}-r{}.yaml", self.plan.case().code, self.named.revision + 1));
        change.output.clone().unwrap_or_else(named)
    }

    /// A reporter that knows the lines of the next file, which is not there yet.
    fn reporter_of(&self, file: &Path, text: &str) -> Reporter {
        let mut reporter = Reporter::new(self.style);
        reporter.remember(&name(file), text.as_bytes());
        reporter
    }

    /// Reads a file to fill in as it will be read. Its blanks are all that may be refused; cautions are reported.
    fn check_blanks(&self, file: &Path, next: &Revised) -> Result<(), Failure> {
        let draft = intake::case_draft(&name(file), next.text.as_bytes());
        let findings = Case::from_draft(draft, &self.catalogue).map_or_else(|findings| findings, |_| Vec::new());
        let (blanks, others): (Vec<_>, Vec<_>) = findings.into_iter().partition(|f| f.code == Code::ValueEmpty);
        self.reporter_of(file, &next.text).report(&others)?;
        if others.iter().any(Finding::is_refusal) {
            return Err(Failure::Refused);
        }
        match blanks.len() == next.blanks {
            true => Ok(()),
            false => Err(Failure::Other("the next case cannot be written down; please report this case".to_owned())),
        }
    }

    fn written(&self, file: &Path) -> String {
        let Parent { revision, fingerprint } = &self.named;
        format!(
            "Written: {}, revision {} of {}. It replaces revision {revision}, fingerprint {fingerprint}.",
            file.display(),
            revision + 1,
            self.plan.case().code
        )
    }
}

/// How findings name the next file, which may not be there.
fn name(file: &Path) -> String {
    format!("{} (new)", file.display())
}

fn faults<T>(read: &Result<T, Vec<Finding>>) -> Vec<Finding> {
    read.as_ref().err().cloned().into_iter().flatten().collect()
}

fn refuse(input: &Input, findings: Vec<Finding>) -> Result<(), Failure> {
    Reporter::new(input.findings).refuse(&findings)
}
