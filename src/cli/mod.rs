//! The command line: arguments, files and exit codes. The only place that reads or writes anything.
//!
//! Exit codes: 0 done (cautions included), 2 the input was refused, 1 anything else, wrong usage included.

mod changes;
mod formats;
mod frames;
mod kinematics;
mod output;
mod report;
mod street;

use crate::intake;
use crate::prescription::INTENDED_USE;
use crate::render;
use clap::{Parser, Subcommand, ValueEnum};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;

/// Plans circular hexapod external fixators: a case file in, a verified strut chart out.
#[derive(Parser)]
#[command(name = "hexfix", version, long_version = LONG_VERSION.as_str(), after_help = INTENDED_USE)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

static LONG_VERSION: LazyLock<String> = LazyLock::new(|| format!("{}\n{INTENDED_USE}", env!("CARGO_PKG_VERSION")));

#[derive(Subcommand)]
enum Command {
    /// Plan a case, have the plan walked by the second solver, and write the prescription
    Plan {
        #[command(flatten)]
        input: Input,
        /// What to write
        #[arg(long, value_enum, default_value = "pdf")]
        format: Format,
        /// File to write (svg: folder); without it PDF and drawings are named after case code and revision, the rest goes to
        /// standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Overwrite an existing file that has other contents
        #[arg(long)]
        force: bool,
        /// With `--format ics`: a calendar that removes the events of this revision
        #[arg(long)]
        cancel: bool,
    },
    /// Report the faults and cautions of a case and write nothing
    Check {
        #[command(flatten)]
        input: Input,
    },
    /// Write a case to fill in to standard output
    New,
    /// Write the next case file for new films: readings as read, what films show left blank, the rest copied
    Revise {
        #[command(flatten)]
        change: changes::Change,
        #[command(flatten)]
        reread: changes::Reread,
    },
    /// Write the next case file for an interruption: the rows after a row move to later days
    Hold {
        #[command(flatten)]
        change: changes::Change,
        #[command(flatten)]
        hold: changes::Interruption,
    },
    /// Say which row six readings are, and where the bone stands because of it; writes nothing
    Where {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        read: changes::Read,
    },
    /// List the frame systems, or show the parts of one
    Frames {
        /// Name of a system
        system: Option<String>,
        /// Folder with more frame files (may be given again)
        #[arg(long, value_name = "DIR")]
        frames: Vec<PathBuf>,
    },
    /// Print a JSON Schema for an editor
    Schema {
        /// Of which file
        #[arg(value_enum)]
        of: SchemaOf,
    },
    /// Solve platforms, one JSON line each, from standard input to standard output
    Kinematics {
        /// What to solve
        #[arg(value_enum)]
        problem: kinematics::Problem,
    },
}

/// A case file and how to read it.
#[derive(clap::Args)]
struct Input {
    /// The case file
    case: PathBuf,
    /// Folder with more frame files (may be given again)
    #[arg(long, value_name = "DIR")]
    frames: Vec<PathBuf>,
    /// How faults and cautions are written to standard error
    #[arg(long, value_enum, default_value = "text")]
    findings: report::Style,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The prescription, PDF/A-2a and PDF/UA-1
    Pdf,
    /// Summary and chart for a terminal
    Text,
    /// The chart, one line a row
    Csv,
    /// The whole plan with exact numbers
    Json,
    /// The pages as one file for a browser
    Html,
    /// The days to come as events for a calendar
    Ics,
    /// Every drawing, as files in a folder
    Svg,
}

#[derive(Clone, Copy, ValueEnum)]
enum SchemaOf {
    /// A case file
    Case,
    /// A frame file
    Frame,
}

/// Why a command did not end well.
enum Failure {
    /// The input was refused; the findings have been reported.
    Refused,
    /// Anything else, in words.
    Other(String),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::Other(error.to_string())
    }
}

/// Runs the program with the arguments of the process.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(usage) => {
            let code = if usage.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
            return if usage.print().is_ok() { code } else { ExitCode::FAILURE };
        }
    };
    match carry_out(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Refused) => ExitCode::from(2),
        Err(Failure::Other(reason)) => {
            // Where even standard error is closed there is nobody left to tell.
            let _ = writeln!(std::io::stderr(), "hexfix: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(command: Command) -> Result<(), Failure> {
    match command {
        Command::Plan { input, format, output, force, cancel } => {
            plan(&input, (format, formats::notice(format, cancel)?), output, force)
        }
        Command::Check { input } => check(&input),
        Command::New => print(intake::CASE_TEMPLATE),
        Command::Revise { change, reread } => changes::revise(&change, &reread),
        Command::Hold { change, hold } => changes::hold(&change, &hold),
        Command::Where { input, read } => changes::whereabouts(&input, &read),
        Command::Frames { system, frames } => frames::show(system.as_deref(), &frames),
        Command::Schema { of: SchemaOf::Case } => print(&intake::case_schema()),
        Command::Schema { of: SchemaOf::Frame } => print(&intake::frame_schema()),
        Command::Kinematics { problem } => kinematics::run(problem),
    }
}

fn plan(
    input: &Input,
    (format, notice): (Format, render::Notice),
    output: Option<PathBuf>,
    force: bool,
) -> Result<(), Failure> {
    let prescription = street::prescription(input)?;
    let text = match format {
        Format::Pdf => return plan_pdf(input, &prescription, output, force),
        Format::Text => render::text(&prescription),
        Format::Csv => render::csv(&prescription.record),
        Format::Json => render::json(&prescription.record),
        Format::Html => formats::html(&prescription)?,
        Format::Ics => formats::ics(&prescription, notice)?,
        Format::Svg => return formats::svg(input, &prescription, output, force),
    };
    match output {
        None => print(&text),
        Some(file) => output::write(&file, text.as_bytes(), force, &street::inputs(input)?),
    }
}

fn plan_pdf(
    input: &Input,
    prescription: &crate::prescription::Prescription,
    output: Option<PathBuf>,
    force: bool,
) -> Result<(), Failure> {
    let bytes = street::pdf(input, prescription)?;
    let named = || PathBuf::from(format!("{}-r{}.pdf", prescription.record.code, prescription.record.revision));
    let file = output.unwrap_or_else(named);
    output::write(&file, &bytes, force, &street::inputs(input)?)?;
    let summary = prescription.summary.join("\n");
    print(&format!("{summary}\nWritten: {}. {INTENDED_USE}\n", file.display()))
}

fn check(input: &Input) -> Result<(), Failure> {
    let prescription = street::prescription(input)?;
    street::pdf(input, &prescription)?;
    let cautions = prescription.record.cautions.len();
    let cautions = if cautions == 1 { "1 caution".to_owned() } else { format!("{cautions} cautions") };
    print(&format!("No faults; {cautions}. Nothing was written.\n"))
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
