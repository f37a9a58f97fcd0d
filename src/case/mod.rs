//! The case: what the surgeon wrote, complete and consistent.
//!
//! [`Draft`] is a file as read, with all its faults; [`Case`] is made from a draft without faults and the
//! catalogue of frame systems. Nothing clinical has a default.

mod alignment;
mod checked;
mod draft;
mod mounting;
mod pages;
mod path;
mod people;
mod regimen;
mod uncertainty;

pub use alignment::Alignment;
pub use checked::{Attachment, Case, Facts};
pub use draft::{AttachmentDraft, Draft, FrameDraft, RegimenDraft, StartDraft, Written};
pub use mounting::{Mounting, Offsets, Osteotomy, StructureAtRisk};
pub use pages::{Advice, Appointment, AppointmentKind, Care, Consolidation, Exercise, Languages, Pages};
pub use path::{Extent, Parameter, Path, Stage};
pub use people::{Clinic, Parent, Patient, Private};
pub use regimen::{Hold, Regimen, Rounding, Start, Visit};
pub use uncertainty::{StandardDeviation, Uncertainty};
