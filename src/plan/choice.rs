//! The readings of every round in whole clicks, and the tube that they keep.

use super::clicks::{Allowance, Bounds, Field};
use super::correction::Correction;
use super::course::Course;
use super::exchange::Service;
use super::points::{bone_ends, watched_points};
use super::site::{PathDeviation, Rig, Setting, Site};
use crate::case::{Case, Rounding};
use crate::device::{Clicks, PerStrut, Reading, StrutId};
use crate::finding::{Code, Finding};
use crate::limits::WALKED_RATE;
use crate::units::{Angle, Length};

/// How far whole clicks may take the bone from its exact path at the end of any round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tube {
    /// The bone end that is farthest off.
    pub bone_end: Length,
    /// The turn of the bone.
    pub turn: Angle,
}

/// How many settings nearest to the exact pose are looked at in a round at least and at most. Pairs of them are compared in every round:
/// a short plan can afford more (docs/decisions.md, "Clicks").
const SETTINGS: (usize, usize) = (48, 256);
/// So many pairs of settings are compared in a plan that has room for more settings than the least.
const PAIRS: usize = 60 * 48 * 48;
/// What a way must keep, the best first: days within what is recommended, then within what is allowed, then with larger steps.
const TRIES: [Bounds; 4] = [
    Bounds { day: WALKED_RATE.recommended.1, wider: 1.0 },
    Bounds { day: WALKED_RATE.absolute.1, wider: 1.0 },
    Bounds { day: WALKED_RATE.absolute.1, wider: 1.15 },
    Bounds { day: WALKED_RATE.absolute.1, wider: 1e6 },
];
/// The part of one click that a day may be farther than ordered: the rest is for terms of second order.
const KEPT: f64 = 0.97;

/// The exact course of a plan and the struts that follow it.
pub(super) struct Choice<'a> {
    pub(super) case: &'a Case,
    pub(super) correction: &'a Correction,
    pub(super) course: &'a Course,
    /// The number of rounds of each stage.
    pub(super) rounds: &'a [usize],
    pub(super) services: &'a PerStrut<Vec<Service<'a>>>,
}

impl Choice<'_> {
    /// The readings at the start and after every round, each on the scale of the strut that is in place in that round.
    ///
    /// # Errors
    /// `near-singular` where a small allowance of the bone cannot be told from the struts.
    pub(super) fn readings(&self) -> Result<(Vec<PerStrut<Reading>>, Tube), Vec<Finding>> {
        let sites = self.sites().ok_or_else(|| vec![singular()])?;
        let tube = sites.iter().map(Site::rounding).fold(PathDeviation::NONE, PathDeviation::larger);
        let settings = match self.case.regimen.rounding {
            Rounding::Nearest => plain(&sites),
            Rounding::Smooth => self.smooth(&sites, tube),
        };
        let readings = settings.iter().enumerate().map(|(round, setting)| self.reading(round, setting));
        let stated = Tube { bone_end: Length::from_mm(tube.bone_end), turn: Angle::from_radians(tube.turn) };
        Ok((readings.collect(), stated))
    }

    /// The way with the smallest steps that keeps every day and turns no strut back; where none is found, plain rounding, which
    /// the verifier then judges.
    fn smooth(&self, sites: &[Site], tube: PathDeviation) -> Vec<Setting> {
        let points = watched_points(self.case);
        let rounds_a_day = self.case.regimen.rounds_a_day();
        let one_click = KEPT * sites.iter().map(Site::one_click).fold(0.0, f64::max);
        let allowance = Allowance {
            in_a_round: points.iter().map(|point| point.rate.a_turn(rounds_a_day).mm()).collect(),
            in_a_day: points.iter().map(|point| point.rate.mm_per_day() + one_click).collect(),
            rounds_a_day,
        };
        let courses = self.courses();
        let usual = (PAIRS / sites.len()).isqrt().max(SETTINGS.0).min(SETTINGS.1);
        // Where that leaves no way, the most that is looked at.
        let way = [usual, SETTINGS.1]
            .into_iter()
            .find_map(|settings| Field::of(sites, &allowance, &courses, (tube, settings)).way(&TRIES));
        match way {
            Some(way) => way,
            None => plain(sites),
        }
    }

    /// For every round the way that each strut goes over the stage: +1, -1 or 0.
    fn courses(&self) -> Vec<PerStrut<f64>> {
        let rows = self.case.regimen.rows_a_round();
        let mut courses = vec![PerStrut::new([0.0; 6])];
        let mut first = 0;
        for rounds in self.rounds {
            let last = first + rounds;
            let length = |round: usize, id| self.course.length(round * rows, id).0.mm();
            let way = PerStrut::from_fn(|id| {
                let change = length(last, id) - length(first, id);
                if change == 0.0 { 0.0 } else { change.signum() }
            });
            courses.extend(std::iter::repeat_n(way, *rounds));
            first = last;
        }
        courses
    }

    fn sites(&self) -> Option<Vec<Site>> {
        let points = watched_points(self.case);
        let rig = Rig::of(self.correction, &points, bone_ends(self.case).len());
        let rows = self.case.regimen.rows_a_round();
        let last = self.course.rings().len() - 1;
        let site = |(round, ring)| {
            let lengths = PerStrut::from_fn(|id| self.course.length(round * rows, id));
            let services = PerStrut::from_fn(|id| self.service(round, id));
            let exchanged = PerStrut::from_fn(|id| {
                self.services[id].iter().skip(1).any(|service| service.after_row == round * rows)
            });
            let waits = PerStrut::from_fn(|id| round < last && self.waits(round, id));
            Site::of(&rig, (ring, lengths), services, (exchanged, waits))
        };
        self.course.rings().iter().enumerate().map(site).collect()
    }

    /// Whether a strut that an exchange left ahead of its exact length still waits for it: its clicks begin where the coarser ones of
    /// the strut before ended, and going back would be back and forth. Plain rounding does not wait.
    fn waits(&self, round: usize, id: StrutId) -> bool {
        let (service, rows) = (self.service(round, id), self.case.regimen.rows_a_round());
        let begun = service.after_row / rows;
        if self.case.regimen.rounding == Rounding::Nearest || begun == 0 {
            return false;
        }
        let there = service.strut.length_at(service.start).0.mm();
        let exact = |round: usize| self.course.length(round * rows, id).0.mm();
        let ahead = there - exact(begun);
        (begun + 1..=round).all(|round| {
            let (left, gone) = (there - exact(round), exact(round) - exact(begun));
            left * ahead > 0.0 && gone * ahead > 0.0
        })
    }

    /// The service of a strut in the rows of a round; at the start its first.
    fn service(&self, round: usize, id: StrutId) -> &Service<'_> {
        let last_row = round * self.case.regimen.rows_a_round();
        let begun = self.services[id].iter().rfind(|service| service.after_row < last_row);
        begun.map_or(&self.services[id][0], |service| service)
    }

    fn reading(&self, round: usize, setting: &Setting) -> PerStrut<Reading> {
        let clicks = PerStrut::new(setting.clicks);
        PerStrut::from_fn(|id| {
            let service = self.service(round, id);
            service.strut.turned(service.start, Clicks(clicks[id]))
        })
    }
}

/// The nearest click of every strut in every round; the start stands where it is.
fn plain(sites: &[Site]) -> Vec<Setting> {
    let settings = sites.iter().enumerate();
    settings.map(|(round, site)| if round == 0 { site.begun() } else { site.nearest() }).collect()
}

fn singular() -> Finding {
    Finding::new(
        Code::NearSingular,
        "a pose on the path whose struts do not hold the ring",
        "a frame that is stiff on every row",
        "choose other rings, another ring distance, or a smaller correction",
    )
}
