//! Struts: their numbers, their scales and their clicks.

use crate::units::Length;
use std::fmt;
use std::ops::{Index, IndexMut};

/// The number of a strut's position on the frame, 1 to 6. It belongs to the position, never to the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StrutId(u8);

impl StrutId {
    /// All six, in order.
    pub const ALL: [StrutId; 6] = [StrutId(1), StrutId(2), StrutId(3), StrutId(4), StrutId(5), StrutId(6)];

    /// The number, 1 to 6.
    pub fn number(self) -> u8 {
        self.0
    }

    fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl fmt::Display for StrutId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// One thing for each strut, indexed by [`StrutId`] only.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerStrut<T>([T; 6]);

impl<T> PerStrut<T> {
    /// From a list in strut order 1 to 6.
    pub const fn new(in_order: [T; 6]) -> PerStrut<T> {
        PerStrut(in_order)
    }

    /// From a function of the strut.
    pub fn from_fn(make: impl FnMut(StrutId) -> T) -> PerStrut<T> {
        PerStrut(StrutId::ALL.map(make))
    }

    /// The same with a function applied to each.
    pub fn map<U>(&self, mut apply: impl FnMut(&T) -> U) -> PerStrut<U> {
        PerStrut::from_fn(|id| apply(&self[id]))
    }

    /// Strut by strut, in order.
    pub fn iter(&self) -> impl Iterator<Item = (StrutId, &T)> {
        StrutId::ALL.into_iter().zip(self.0.iter())
    }

    /// The list in strut order 1 to 6.
    pub fn in_order(&self) -> &[T; 6] {
        &self.0
    }
}

impl<T> Index<StrutId> for PerStrut<T> {
    type Output = T;
    fn index(&self, id: StrutId) -> &T {
        &self.0[id.index()]
    }
}

impl<T> IndexMut<StrutId> for PerStrut<T> {
    fn index_mut(&mut self, id: StrutId) -> &mut T {
        &mut self.0[id.index()]
    }
}

/// Joint centre to joint centre.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct StrutLength(pub Length);

/// What the strut's scale shows.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Reading(pub Length);

/// What is turned: whole clicks, positive for longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clicks(pub i64);

/// A model of strut: its scale, and how the scale stands to its joint centres.
#[derive(Clone, Debug, PartialEq)]
pub struct Strut {
    /// Name of the model in its system.
    pub name: String,
    /// Least reading.
    pub shortest: Reading,
    /// Greatest reading.
    pub longest: Reading,
    /// `length = reading + reading_offset`.
    pub reading_offset: Length,
    /// Change of the reading by one click.
    pub click: Length,
}

impl Strut {
    /// Joint-to-joint length at a reading.
    pub fn length_at(&self, reading: Reading) -> StrutLength {
        StrutLength(reading.0 + self.reading_offset)
    }

    /// Reading at a joint-to-joint length.
    pub fn reading_at(&self, length: StrutLength) -> Reading {
        Reading(length.0 - self.reading_offset)
    }

    /// The reading `clicks` away from `start`.
    pub fn turned(&self, start: Reading, clicks: Clicks) -> Reading {
        Reading(start.0 + Length::from_mm(self.click.mm() * clicks.0 as f64))
    }

    /// The whole clicks from `start` that come nearest to `target`.
    pub fn clicks_to(&self, start: Reading, target: Reading) -> Clicks {
        Clicks(((target.0 - start.0).mm() / self.click.mm()).round() as i64)
    }

    /// The mark of the scale (whole clicks from the shortest reading) nearest to a reading.
    pub fn nearest_mark(&self, reading: Reading) -> Reading {
        self.turned(self.shortest, self.clicks_to(self.shortest, reading))
    }

    /// Whether a reading is one of the marks of the scale, within a millionth of a millimetre.
    pub fn is_on_mark(&self, reading: Reading) -> bool {
        (self.nearest_mark(reading).0 - reading.0).mm().abs() <= 1e-6
    }

    /// Whether a reading lies on the scale, within a billionth of a millimetre.
    pub fn reaches(&self, reading: Reading) -> bool {
        self.margin(reading).mm() >= -1e-9
    }

    /// Distance of a reading to the nearer end of the scale; negative outside.
    pub fn margin(&self, reading: Reading) -> Length {
        let (below, above) = (reading.0 - self.shortest.0, self.longest.0 - reading.0);
        if below < above { below } else { above }
    }
}
