//! A case file as read: every part that could be read, and every fault of the others.

use super::alignment::Alignment;
use super::mounting::{Mounting, Osteotomy, StructureAtRisk};
use super::pages::Pages;
use super::path::Path;
use super::people::{Clinic, Parent, Patient};
use super::regimen::{Hold, Rounding, Visit};
use super::uncertainty::Uncertainty;
use crate::anatomy::{Fragment, Limb};
use crate::device::{PerStrut, Reading, StrutId};
use crate::finding::{Finding, Place};
use crate::units::{Length, Rate};
use jiff::civil::{Date, Time};

/// A value and where it stands in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Written<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub at: Place,
}

/// A case file as read. A part is `None` only where `findings` says what is wrong with it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Faults and cautions found while reading.
    pub findings: Vec<Finding>,
    /// The case code.
    pub code: Option<String>,
    /// The revision, from 1.
    pub revision: Option<u16>,
    /// The plan that this one replaces.
    pub parent: Option<Written<Parent>>,
    /// Whose frame.
    pub patient: Patient,
    /// Whom to call.
    pub clinic: Clinic,
    /// Which limb.
    pub limb: Option<Limb>,
    /// Which fragment's ring stands still.
    pub reference: Option<Fragment>,
    /// The frame's parts by name.
    pub frame: FrameDraft,
    /// Where the reference ring sits.
    pub mounting: Option<Mounting>,
    /// How the bone lies.
    pub deformity: Option<Alignment>,
    /// How it shall lie; straight where the file has no goal.
    pub goal: Option<Alignment>,
    /// The cut.
    pub osteotomy: Option<Osteotomy>,
    /// Points at risk.
    pub at_risk: Vec<StructureAtRisk>,
    /// The orders for the turning.
    pub regimen: RegimenDraft,
    /// How far the measured numbers may be off; `None` where the file does not say.
    pub uncertainty: Option<Uncertainty>,
    /// What the pages are to say besides the plan.
    pub pages: Pages,
}

/// The frame's parts by name, before they are looked up in the catalogue.
#[derive(Clone, Debug)]
pub struct FrameDraft {
    /// Name of the system.
    pub system: Option<Written<String>>,
    /// Ring on the proximal fragment.
    pub proximal_ring: Option<Written<String>>,
    /// Ring on the distal fragment.
    pub distal_ring: Option<Written<String>>,
    /// Strut model at each position.
    pub struts: Option<PerStrut<Written<String>>>,
    /// How the frame sits at the start.
    pub attachment: Option<AttachmentDraft>,
}

/// How the frame sits at the start, as written.
#[derive(Clone, Debug)]
pub enum AttachmentDraft {
    /// The six scales as read on the limb.
    Readings(Box<PerStrut<Written<Reading>>>),
    /// Distance of the rings at the goal.
    NeutralHeight(Length),
}

/// The orders for the turning, as written.
#[derive(Clone, Debug)]
pub struct RegimenDraft {
    /// The day of surgery.
    pub surgery: Option<Written<Date>>,
    /// How the first day of turning is fixed.
    pub start: Option<StartDraft>,
    /// Rate at the bone.
    pub rate: Option<Rate>,
    /// Times of day.
    pub times: Option<Vec<Time>>,
    /// The groups of struts that turn at one time each, where the file has them.
    pub split: Option<Vec<Vec<StrutId>>>,
    /// The way from start to goal.
    pub path: Option<Path>,
    /// How exact lengths become whole clicks.
    pub rounding: Option<Rounding>,
    /// Days on which struts can be exchanged, where the file names them.
    pub visits: Option<Vec<Visit>>,
    /// How many struts may be exchanged at one visit.
    pub exchanges_a_visit: Option<usize>,
    /// Interruptions.
    pub holds: Vec<Written<Hold>>,
}

/// How the first day of turning is fixed, as written.
#[derive(Clone, Debug)]
pub enum StartDraft {
    /// Days after surgery.
    Latency(i32),
    /// A date, with the date of the readings.
    Date {
        /// First day of turning.
        start: Written<Date>,
        /// The day on which the struts were read.
        read_on: Written<Date>,
    },
}
