//! The prescription: everything that is printed, as words, rounded digits and flat shapes.
//!
//! One [`Prescription`] feeds every output format, so that no two of them can differ (hazard H13).

pub mod document;

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

pub use clicks::TubeRecord;
pub use patient::{CalendarEvent, CalendarKind};
pub use record::{AdjustmentRecord, CautionRecord, CheckRecord, DayRecord, ExchangeRecord, PlanRecord, PointRecord};
pub use record::{PoseRecord, StageRecord, Station};
pub use sure::{EllipseRecord, NumberRecord, SensitivityRecord};
pub use whereabouts::{FilmRecord, StrutRecord, WhereRecord};
pub use words::{INTENDED_USE, NOT_A_DEVICE};

use crate::case::Case;
use crate::certainty::Certainty;
use crate::finding::Finding;
use crate::language::Language;
use crate::verify::Verified;
use document::{Document, Drawing, EveryPage, PAGE, PAGES, Reader};
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

    /// Puts a verified plan into words in the given languages. Record and summary are the same in every edition.
    pub fn edition(plan: &Verified, edition: Edition) -> Prescription {
        let certainty = Certainty::of(plan.case());
        let mut record = PlanRecord::of(plan, &certainty);
        record.fingerprint = fingerprint::fingerprint(plan, &record);
        let summary = surgeon::summary(plan, &record);
        let (document, calendar) = worded(plan, &certainty, (&record, &summary), edition);
        Prescription { document, record, summary, calendar }
    }
}

/// The AP, lateral and axial views before and after, as they stand on the surgeon's page.
pub fn views(plan: &Verified) -> Vec<Drawing> {
    drawing::views(plan)
}

/// The path of the moving bone end in the AP and the lateral view, at up to ten positions of the walk.
pub fn bone_paths(plan: &Verified) -> Vec<Drawing> {
    drawing::path(plan)
}

/// Everything that is said in a language. What a language lacks is known only when all has been said.
fn worded(
    plan: &Verified,
    certainty: &Certainty,
    (record, summary): (&PlanRecord, &[String]),
    edition: Edition,
) -> (Document, Vec<CalendarEvent>) {
    let date = plan.case().regimen.document_date();
    let (patient, surgeon) = (Locale::of(edition.patient), Locale::of(edition.surgeon));
    let pages = patient::Pages { plan, record, locale: &patient, reader: edition.reader };
    let mut parts = pages.parts();
    parts.push(surgeon::pages(plan, certainty, (record, summary), &surgeon));
    let calendar = pages.calendar_events();
    let document = Document {
        title: format!("{} revision {}", record.code, record.revision),
        date: (date.year(), date.month(), date.day()),
        parts,
        faults: [patient.faults(), surgeon.faults()].concat(),
    };
    (document, calendar)
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
