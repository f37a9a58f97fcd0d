//! Frame systems as their makers describe them, and the frame that a case puts together from one.

use super::ring::Ring;
use super::strut::{PerStrut, Strut};
use crate::anatomy::Fragment;
use crate::finding::Finding;
use std::collections::BTreeMap;
use std::fmt;

/// How far a system's geometry can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Invented for teaching and bench tests.
    Generic,
    /// Measured or published, not checked against made parts.
    Unverified,
    /// Checked against made parts by the maker.
    Verified,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Status::Generic => "generic",
            Status::Unverified => "unverified",
            Status::Verified => "verified",
        })
    }
}

/// All parts of one maker's system.
#[derive(Clone, Debug, PartialEq)]
pub struct FrameSystem {
    /// Name by which cases choose it.
    pub name: String,
    /// Who makes it.
    pub maker: String,
    /// How far it can be believed.
    pub status: Status,
    /// Where the numbers come from.
    pub source: String,
    /// First digits of the SHA-256 of the file that describes it.
    pub fingerprint: String,
    /// Ring models by name.
    pub rings: BTreeMap<String, Ring>,
    /// Strut models by name.
    pub struts: BTreeMap<String, Strut>,
    /// What is unusual about the file; every case that uses the system carries it on.
    pub cautions: Vec<Finding>,
}

/// The systems that a case can choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    systems: BTreeMap<String, FrameSystem>,
}

impl Catalogue {
    /// No systems yet.
    pub fn empty() -> Catalogue {
        Catalogue { systems: BTreeMap::new() }
    }

    /// Adds a system; gives it back where one of that name is there already.
    pub fn add(&mut self, system: FrameSystem) -> Result<(), Box<FrameSystem>> {
        if self.systems.contains_key(&system.name) {
            return Err(Box::new(system));
        }
        self.systems.insert(system.name.clone(), system);
        Ok(())
    }

    /// The system of a name.
    pub fn get(&self, name: &str) -> Option<&FrameSystem> {
        self.systems.get(name)
    }

    /// All systems by name.
    pub fn systems(&self) -> impl Iterator<Item = &FrameSystem> {
        self.systems.values()
    }
}

/// Two rings and six struts, put together for one patient.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Name of the system.
    pub system: String,
    /// Who makes it.
    pub maker: String,
    /// How far its geometry can be believed.
    pub status: Status,
    /// First digits of the SHA-256 of the system's file.
    pub fingerprint: String,
    /// The ring on the proximal fragment.
    pub proximal_ring: Ring,
    /// The ring on the distal fragment.
    pub distal_ring: Ring,
    /// The strut at each position, at the start.
    pub struts: PerStrut<Strut>,
    /// Every strut model of the system, by name: what a strut can be exchanged for.
    pub models: Vec<Strut>,
}

impl Frame {
    /// The ring on a fragment.
    pub fn ring_on(&self, fragment: Fragment) -> &Ring {
        match fragment {
            Fragment::Proximal => &self.proximal_ring,
            Fragment::Distal => &self.distal_ring,
        }
    }
}
