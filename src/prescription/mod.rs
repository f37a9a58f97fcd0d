//! The prescription: everything that is printed, as words, rounded digits and flat shapes.
//!
//! One [`Prescription`] feeds every output format, so that no two of them can differ (hazard H13).

pub mod document;

mod cautions;
mod checks;
mod clicks;
mod drawing;
mod fingerprint;
mod locale;
mod patient;
mod plot;
mod record;
mod restated;
mod sure;
mod surgeon;
mod way;
mod whereabouts;
mod words;
mod wordless;

pub use clicks::TubeRecord;
pub use patient::{CalendarEvent, CalendarKind};
pub use record::{AdjustmentRecord, CautionRecord, CheckRecord, DayRecord, ExchangeRecord, PlanRecord, PointRecord};
pub use record::{PoseRecord, StageRecord, Station};
pub use sure::{EllipseRecord, NumberRecord, SensitivityRecord};
pub use whereabouts::{FilmRecord, StrutRecord, WhereRecord};
pub use words::INTENDED_USE;

use crate::case::Case;
use crate::certainty::Certainty;
use crate::finding::Finding;
use crate::language::Language;
use crate::verify::Verified;
use document::{Block, Document, Drawing, EveryPage, PAGE, PAGES, Reader};
use locale::{Locale, say};
use std::collections::BTreeMap;

/// What is printed. It can only be made from a [`Verified`] plan.
#[derive(Clone, Debug)]
pub struct Prescription {
    /// The pages.
    pub document: Document,
    /// The numbers.
    pub record: PlanRecord,
    /// What will happen to the bone, in a few lines, in English.
    pub summary: Vec<String>,
    /// Every caution: those of the plan and those about the pages.
    pub cautions: Vec<Finding>,
    /// What stands on every page, in English: for the terminal.
    pub every_page: EveryPage,
    /// The days to come, in the patient's language.
    pub calendar: Vec<CalendarEvent>,
}

/// How pages are to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Language of the patient's pages.
    pub patient: Language,
    /// Language of the surgeon's pages.
    pub surgeon: Language,
    /// How large the patient's pages are set: [`Reader::Patient`] or [`Reader::PatientLarge`].
    pub reader: Reader,
}

impl Edition {
    /// The languages of a case, in the usual size.
    pub fn of(case: &Case) -> Edition {
        let languages = case.pages.languages;
        Edition { patient: languages.patient, surgeon: languages.surgeon, reader: Reader::Patient }
    }
}

impl Prescription {
    /// Puts a verified plan into words, in the languages of its case.
    pub fn of(plan: &Verified) -> Prescription {
        Prescription::edition(plan, Edition::of(plan.case()))
    }

    /// Puts a verified plan into words in the given languages. Record and summary are English in every edition.
    pub fn edition(plan: &Verified, edition: Edition) -> Prescription {
        let english = Locale::of(Language::English);
        let (patient, surgeon) = (Locale::of(edition.patient), Locale::of(edition.surgeon));
        let certainty = Certainty::of(plan.case());
        let mut record = PlanRecord::of(plan, &certainty, &english);
        record.fingerprint = fingerprint::fingerprint(plan, &record, &english);
        let unreviewed = cautions::unreviewed([&patient, &surgeon], &english);
        let cautions: Vec<Finding> = plan.cautions().iter().cloned().chain(unreviewed).collect();
        record.cautions = record::cautions(&cautions);
        let pages = Pages { plan, certainty: &certainty, record: &record, cautions: &cautions };
        let (mut document, calendar) = pages.worded(&patient, &surgeon, edition.reader);
        let summary = surgeon::Summary::of(&pages, &english).all();
        let every_page = every_page(&record, &cautions, &english);
        // What a language lacks is known only when all has been said.
        document.faults = [patient.faults(), surgeon.faults(), english.faults()].concat();
        Prescription { document, record, summary, cautions, every_page, calendar }
    }
}

/// What pages are made from.
struct Pages<'a> {
    plan: &'a Verified,
    certainty: &'a Certainty,
    record: &'a PlanRecord,
    cautions: &'a [Finding],
}

impl Pages<'_> {
    /// Everything that is said in the languages of the edition.
    fn worded(&self, patient: &Locale, surgeon: &Locale, reader: Reader) -> (Document, Vec<CalendarEvent>) {
        let (plan, record) = (self.plan, self.record);
        let date = plan.case().regimen.document_date();
        let pages = patient::Pages { plan, record, cautions: self.cautions, locale: patient, reader };
        let mut parts = pages.parts();
        parts.push(surgeon::pages(self, surgeon));
        for block in parts.iter_mut().flat_map(|part| &mut part.blocks) {
            if let Block::Figures(drawings) = block {
                drawings.iter_mut().for_each(drawing::keep_labels_inside);
            }
        }
        let title = format!("{} revision {}", record.code, record.revision);
        let date = (date.year(), date.month(), date.day());
        (Document { title, date, parts, faults: Vec::new() }, pages.calendar_events())
    }
}

/// The AP, lateral and axial views before, half-way and after, as they stand on an English surgeon's page.
pub fn views(plan: &Verified) -> Vec<Drawing> {
    drawing::views(plan, &Locale::of(Language::English))
}

/// The path of the moving bone end in the AP and the lateral view, at up to ten positions of the walk.
pub fn bone_paths(plan: &Verified) -> Vec<Drawing> {
    drawing::path(plan, &Locale::of(Language::English))
}

/// What stands on every page: that this is no medical device, every caution by its title, and whose page it is.
fn every_page(record: &PlanRecord, cautions: &[Finding], locale: &Locale) -> EveryPage {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for caution in cautions {
        *counts.entry(caution.code.name()).or_insert(0) += 1;
    }
    let cautions = counts.into_iter().map(|(code, count)| {
        let title = locale.named("caution-title", code);
        match count {
            1 => say!(locale, "caution-once", title = title),
            _ => say!(locale, "caution-often", title = title, count = count),
        }
    });
    EveryPage {
        banner: std::iter::once(say!(locale, "not-a-device")).chain(cautions).collect(),
        running: say!(
            locale,
            "page-running",
            code = record.code.as_str(),
            revision = record.revision.to_string(),
            fingerprint = record.fingerprint.as_str()
        ),
        number: say!(locale, "page-number", page = PAGE, pages = PAGES),
    }
}
