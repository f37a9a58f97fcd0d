//! The prescription: everything that is printed, as words, rounded digits and flat shapes.
//!
//! One [`Prescription`] feeds every output format, so that no two of them can differ (hazard H13).

pub mod document;

mod clicks;
mod drawing;
mod fingerprint;
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
pub use record::{AdjustmentRecord, CautionRecord, CheckRecord, DayRecord, ExchangeRecord, PlanRecord, PointRecord};
pub use record::{PoseRecord, StageRecord, Station};
pub use sure::{EllipseRecord, NumberRecord, SensitivityRecord};
pub use whereabouts::{FilmRecord, StrutRecord, WhereRecord};
pub use words::{INTENDED_USE, NOT_A_DEVICE};

use crate::certainty::Certainty;
use crate::finding::Finding;
use crate::verify::Verified;
use document::{Document, Drawing};
use std::collections::BTreeMap;

/// What is printed. It can only be made from a [`Verified`] plan.
#[derive(Clone, Debug)]
pub struct Prescription {
    /// The pages.
    pub document: Document,
    /// The numbers.
    pub record: PlanRecord,
    /// What will happen to the bone, in a few lines.
    pub summary: Vec<String>,
}

impl Prescription {
    /// Puts a verified plan into words.
    pub fn of(plan: &Verified) -> Prescription {
        let certainty = Certainty::of(plan.case());
        let mut record = PlanRecord::of(plan, &certainty);
        record.fingerprint = fingerprint::fingerprint(plan, &record);
        let summary = surgeon::summary(plan, &record);
        Prescription { document: document_of(plan, &certainty, (&record, &summary)), record, summary }
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

fn document_of(plan: &Verified, certainty: &Certainty, (record, summary): (&PlanRecord, &[String])) -> Document {
    let case = plan.case();
    let date = case.regimen.document_date();
    Document {
        title: format!("{} revision {}", record.code, record.revision),
        language: "en",
        date: (date.year(), date.month(), date.day()),
        running: format!("{}, revision {}, fingerprint {}", record.code, record.revision, record.fingerprint),
        banner: banner(plan.cautions()),
        parts: vec![
            patient::first_page(plan, record),
            patient::chart(plan),
            surgeon::pages(plan, certainty, (record, summary)),
        ],
    }
}

/// What stands at the head of every page: that this is no medical device, and every caution by its title.
fn banner(cautions: &[Finding]) -> Vec<String> {
    let mut titles: BTreeMap<&str, usize> = BTreeMap::new();
    for caution in cautions {
        *titles.entry(caution.code.title()).or_insert(0) += 1;
    }
    let cautions = titles.into_iter().map(|(title, count)| match count {
        1 => format!("Caution: {title}"),
        _ => format!("Caution ({count} times): {title}"),
    });
    std::iter::once(NOT_A_DEVICE.to_owned()).chain(cautions).collect()
}
