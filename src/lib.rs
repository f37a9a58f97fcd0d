//! hexfix plans circular hexapod external fixators: from a surgeon's words to a strut chart that a second solver has
//! already walked. It is not a medical device: see `SAFETY.md`.
//!
//! Everything runs down one street, and each noun can be made only from the one before it:
//!
//! ```
//! use hexfix::case::Case;
//! use hexfix::plan::{Correction, Schedule};
//! use hexfix::prescription::Prescription;
//! use hexfix::verify::Verified;
//! use hexfix::{intake, render};
//!
//! let text = include_bytes!("../examples/tibia-varus.yaml");
//! let street = || -> Result<Prescription, Vec<hexfix::finding::Finding>> {
//!     let draft = intake::case_draft("tibia-varus.yaml", text); // words, with every fault of the file
//!     let case = Case::from_draft(draft, &intake::built_in()?)?; // complete and consistent
//!     let correction = Correction::of(&case)?; // from which pose to which
//!     let schedule = Schedule::of(&case, &correction)?; // whole clicks on dated rows: a claim
//!     let verified = Verified::of(case, correction, schedule)?; // walked back by forward kinematics
//!     Ok(Prescription::of(&verified)) // pages of plain data, already rounded
//! };
//! let prescription = street().expect("the example is a sound case");
//! let bytes = render::pdf(&prescription.document).expect("its pages can be set");
//! assert!(bytes.starts_with(b"%PDF"));
//! ```
//!
//! The modules stand below in the order of the street; a module names only modules above it (`tests/tidy.rs`).

pub mod units;
pub mod space;
pub mod anatomy;
pub mod finding;
pub mod limits;
pub mod language;
pub mod device;
pub mod kinematics;
pub mod case;
pub mod plan;
pub mod verify;
pub mod certainty;
pub mod prescription;
pub mod render;
pub mod intake;
pub mod cli;
