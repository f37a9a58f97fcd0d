//! What the pages are to say besides the plan: in which languages, what to do when something goes wrong, care, and the way after the turning.

use crate::language::Language;
use jiff::civil::Date;

/// The languages of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Languages {
    /// Of the patient's pages.
    pub patient: Language,
    /// Of the surgeon's pages.
    pub surgeon: Language,
}

/// What the patient is told to do, in the clinic's own words. Each is a list of sentences; where it is empty, a plain text says
/// stop and call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// A turn was missed.
    pub missed: Vec<String>,
    /// A turn was done twice.
    pub doubled: Vec<String>,
    /// A strut reads another number than the chart.
    pub other_reading: Vec<String>,
    /// Pain, numbness or fever.
    pub alarm: Vec<String>,
}

/// An exercise of the physiotherapy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// What to do, in the clinic's own words.
    pub text: String,
    /// How many times a day.
    pub times_a_day: usize,
}

/// Physiotherapy and care, in the clinic's own words. Lengthening without daily exercise does harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Care {
    /// Exercises, in order.
    pub exercises: Vec<Exercise>,
    /// How the pin sites are cared for: sentences.
    pub pin_sites: Vec<String>,
    /// How much weight the limb may bear: sentences.
    pub weight_bearing: Vec<String>,
}

impl Care {
    /// Whether the case says nothing of care.
    pub fn is_empty(&self) -> bool {
        self.exercises.is_empty() && self.pin_sites.is_empty() && self.weight_bearing.is_empty()
    }
}

/// How long the new bone hardens after the last turn, as a range of whole weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consolidation {
    /// At least this many weeks.
    pub from_weeks: i32,
    /// At most this many, not fewer.
    pub to_weeks: i32,
}

/// Where the patient goes on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AppointmentKind {
    /// To the clinic.
    Clinic,
    /// To have films taken.
    Film,
}

/// A day on which the patient goes to the clinic or has films taken, besides the strut exchanges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Appointment {
    /// The day.
    pub date: Date,
    /// What for.
    pub kind: AppointmentKind,
}

/// Everything of a case that is about its pages only: no turn depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// In which languages.
    pub languages: Languages,
    /// What to do when something goes wrong.
    pub advice: Advice,
    /// Physiotherapy and care.
    pub care: Care,
    /// How long the bone hardens; where the case says nothing, the doctor decides.
    pub consolidation: Option<Consolidation>,
    /// Clinic and film days besides the strut exchanges, in the order of their days.
    pub appointments: Vec<Appointment>,
}

impl Pages {
    /// The pages of a case that says nothing of them: in English, with plain texts that say stop and call.
    pub const UNSAID: Pages = Pages {
        languages: Languages { patient: Language::English, surgeon: Language::English },
        advice: Advice { missed: Vec::new(), doubled: Vec::new(), other_reading: Vec::new(), alarm: Vec::new() },
        care: Care { exercises: Vec::new(), pin_sites: Vec::new(), weight_bearing: Vec::new() },
        consolidation: None,
        appointments: Vec::new(),
    };
}
