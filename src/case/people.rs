//! Who is treated and who treats: printed, never logged, never part of a file name.

use jiff::civil::Date;
use std::fmt;

/// Something that may be printed on the patient's pages and nowhere else (hazard H1).
///
/// `Debug` hides it and there is no `Display`, so it cannot slip into a log or a message:
///
/// ```compile_fail,E0277
/// println!("{}", hexfix::case::Private::new("a name".to_owned()));
/// ```
#[derive(Clone, PartialEq)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Hides a value.
    pub fn new(value: T) -> Private<T> {
        Private(value)
    }

    /// The value, for printing on the patient's own pages.
    pub fn for_the_page(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[private]")
    }
}

/// Whose frame it is. What is missing is left to be filled in by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Patient {
    /// Full name.
    pub name: Option<Private<String>>,
    /// Date of birth.
    pub born: Option<Private<Date>>,
    /// Number of the patient's record.
    pub record: Option<Private<String>>,
}

impl Patient {
    /// A patient of whom the case says nothing.
    pub const UNNAMED: Patient = Patient { name: None, born: None, record: None };
}

/// Who treats, and whom to call. What is missing is left to be filled in by hand, with a caution.
#[derive(Clone, Debug, PartialEq)]
pub struct Clinic {
    /// Name of the hospital or practice.
    pub name: Option<String>,
    /// The surgeon in charge.
    pub surgeon: Option<String>,
    /// Telephone in working hours.
    pub telephone: Option<String>,
    /// Telephone at any hour.
    pub emergency: Option<String>,
}

impl Clinic {
    /// A clinic of which the case says nothing.
    pub const UNNAMED: Clinic = Clinic { name: None, surgeon: None, telephone: None, emergency: None };
}

/// The plan that a case replaces, as its pages name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent {
    /// Its revision.
    pub revision: u16,
    /// Its fingerprint, such as `7F3A-92C1`.
    pub fingerprint: String,
}
