//! Which whole clicks each round gets: the way through the settings of all rounds whose largest step is smallest.
//!
//! Rounding every strut to its nearest click keeps the pose right but not the step. Here each round may take any of the
//! settings near its exact pose. A dynamic programme over the rounds finds the smallest largest step of any way (a bottleneck
//! path); a second one takes, among the ways that are about as smooth and keep every day, the one that turns back least and
//! stays nearest to the exact path.

use super::site::{Deviation, Setting, Site};
use crate::device::{PerStrut, StrutId};
use std::cmp::Ordering;

/// Ways whose largest step is at most this much the smallest possible one, or this much the largest exact one, count as
/// equally smooth; of these the one nearest to the exact path is taken (docs/decisions.md, "Clicks").
const NARROWEST: f64 = 1.02;
const PLANNED: f64 = 1.04;
/// A change of exact length below this, millimetres, is no direction.
const STILL: f64 = 1e-9;

/// What a way must keep.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    /// How much larger than that of the smoothest ways its largest step may be.
    pub(super) wider: f64,
    /// How many clicks a strut may go against its exact length in a round.
    pub(super) back: f64,
}

/// What each watched point may move, millimetres.
pub(super) struct Movement {
    /// In a round.
    pub(super) in_a_round: Vec<f64>,
    /// In a day.
    pub(super) in_a_day: Vec<f64>,
    pub(super) rounds_a_day: usize,
}

/// The sites of all rounds with their settings, the start first.
pub(super) struct Field<'a> {
    sites: &'a [Site],
    movement: &'a Movement,
    /// For each round the way that each strut goes over its whole stage: +1, -1 or 0.
    courses: &'a [PerStrut<f64>],
    columns: Vec<Column>,
    /// The largest exact step, as a part of its limit, squared.
    planned: f64,
}

/// The settings of one round, with what is compared.
struct Column {
    settings: Vec<Setting>,
    /// The watched points of each, in parts of what they may move in a round.
    places: Vec<Vec<[f64; 3]>>,
    lengths: Vec<PerStrut<f64>>,
    /// What each costs for being off the exact path.
    cost: Vec<f64>,
}

/// What a way costs so far; what is compared first stands first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Cost {
    /// Clicks turned against the way of the stage.
    turned: f64,
    /// How far off the exact path.
    off: f64,
}

impl Cost {
    const NEVER: Cost = Cost { turned: f64::INFINITY, off: f64::INFINITY };
}

impl<'a> Field<'a> {
    /// The start stands where it is read, the end at the clicks nearest to the goal.
    pub(super) fn of(
        sites: &'a [Site],
        movement: &'a Movement,
        courses: &'a [PerStrut<f64>],
        (tube, settings): (Deviation, usize),
    ) -> Field<'a> {
        let plain = sites.iter().map(|site| site.nearest().deviation).fold(Deviation::NONE, Deviation::larger);
        let limits = &movement.in_a_round;
        let columns = sites.iter().enumerate().map(|(round, site)| {
            let settings = match round {
                0 => vec![site.begun()],
                last if last + 1 == sites.len() => vec![site.nearest()],
                _ => site.settings(tube, settings),
            };
            Column {
                places: settings.iter().map(|setting| scaled(site.places(setting), limits)).collect(),
                lengths: settings.iter().map(|setting| site.lengths(setting)).collect(),
                cost: settings.iter().map(|setting| off_path(setting.deviation, plain)).collect(),
                settings,
            }
        });
        let columns = columns.collect();
        let exact: Vec<_> = sites.iter().map(|site| scaled(site.exact_places(), limits)).collect();
        let planned = exact.windows(2).map(|pair| step(&pair[0], &pair[1], f64::INFINITY)).fold(0.0, f64::max);
        Field { sites, movement, courses, columns, planned }
    }

    /// The best way within bounds, one setting a round; `None` where none was found.
    pub(super) fn way(&self, bounds: &Bounds) -> Option<Vec<Setting>> {
        let narrowest = self.narrowest(bounds.back);
        if !narrowest.is_finite() {
            return None;
        }
        let smooth = f64::max(NARROWEST * NARROWEST * narrowest, PLANNED * PLANNED * self.planned);
        let picked = self.nearest_way(smooth * bounds.wider * bounds.wider, bounds.back)?;
        Some(picked.iter().zip(&self.columns).map(|(picked, column)| column.settings[*picked]).collect())
    }

    /// The square of the smallest largest step of any way; infinite where there is none.
    fn narrowest(&self, back: f64) -> f64 {
        let mut largest = vec![0.0];
        for (round, pair) in self.columns.windows(2).enumerate() {
            let (before, now) = (&pair[0], &pair[1]);
            let order = ascending(&largest);
            let through = |there: usize| {
                let mut best = f64::INFINITY;
                for from in order.iter().copied() {
                    if largest[from] >= best {
                        break;
                    }
                    if self.turned_back(round + 1, &before.lengths[from], &now.lengths[there], back).is_some() {
                        let step = step(&before.places[from], &now.places[there], best);
                        best = f64::min(best, f64::max(largest[from], step));
                    }
                }
                best
            };
            largest = (0..now.settings.len()).map(through).collect();
        }
        largest.into_iter().fold(f64::INFINITY, f64::min)
    }

    /// Of the ways that keep a largest step and every day the one that turns back least, and of those the nearest to the exact
    /// path.
    fn nearest_way(&self, limit: f64, back: f64) -> Option<Vec<usize>> {
        let mut costs = vec![Cost { turned: 0.0, off: 0.0 }];
        let mut origins: Vec<Vec<usize>> = vec![vec![0]];
        for (round, pair) in self.columns.windows(2).enumerate() {
            let (before, now) = (&pair[0], &pair[1]);
            let order = ascending(&costs);
            let through = |there: usize| {
                let (mut best, mut origin) = (Cost::NEVER, 0);
                for from in order.iter().copied().take_while(|from| costs[*from] < Cost::NEVER) {
                    if !(costs[from] < best) {
                        break;
                    }
                    let turned = self.turned_back(round + 1, &before.lengths[from], &now.lengths[there], back);
                    let Some(turned) = turned else { continue };
                    let cost = Cost { turned: costs[from].turned + turned, ..costs[from] };
                    let is_small = || step(&before.places[from], &now.places[there], limit) <= limit;
                    if cost < best && is_small() && self.keeps_days(&now.places[there], from, &origins) {
                        (best, origin) = (cost, from);
                    }
                }
                (Cost { off: best.off + now.cost[there], ..best }, origin)
            };
            let next: Vec<(Cost, usize)> = (0..now.settings.len()).map(through).collect();
            costs = next.iter().map(|(cost, _)| *cost).collect();
            origins.push(next.into_iter().map(|(_, origin)| origin).collect());
        }
        let mut there = ascending(&costs).into_iter().next().filter(|best| costs[*best] < Cost::NEVER)?;
        let mut way = Vec::with_capacity(origins.len());
        for origins in origins.iter().rev() {
            way.push(there);
            there = origins[there];
        }
        way.reverse();
        Some(way)
    }

    /// Whether places are no farther from those of a day before than ordered. The way there is followed back from its origin: of
    /// several ways to an origin only the best is looked at, so that a way may be missed, but none is wrong.
    fn keeps_days(&self, places: &[[f64; 3]], mut from: usize, origins: &[Vec<usize>]) -> bool {
        let before = self.columns.iter().zip(origins).take(origins.len()).rev();
        before.take(self.movement.rounds_a_day).all(|(column, origins)| {
            let keeps = self.keeps_day(&column.places[from], places);
            from = origins[from];
            keeps
        })
    }

    fn keeps_day(&self, from: &[[f64; 3]], to: &[[f64; 3]]) -> bool {
        let limits = self.movement.in_a_day.iter().zip(&self.movement.in_a_round).map(|(day, round)| day / round);
        from.iter().zip(to).zip(limits).all(|((a, b), limit)| square(a, b) <= limit * limit)
    }

    /// The clicks turned against the way of the stage; `None` where a strut goes farther against its exact length of this round
    /// than it may.
    fn turned_back(&self, round: usize, from: &PerStrut<f64>, to: &PerStrut<f64>, back: f64) -> Option<f64> {
        let ((start, _), (exact, click)) = (self.sites[round - 1].exact(), self.sites[round].exact());
        let mut turned = 0.0;
        for id in StrutId::ALL {
            let clicks = ((to[id] - from[id]) / click[id]).round();
            let change = exact[id] - start[id];
            let against = if change.abs() < STILL { clicks.abs() } else { -clicks * change.signum() };
            if against > back {
                return None;
            }
            turned += f64::max(-clicks * self.courses[round][id], 0.0);
        }
        Some(turned)
    }
}

/// What a round costs for being off the exact path, given how far off plain rounding is on its worst round: so high a power that
/// the rounds that are farthest off decide.
fn off_path(deviation: Deviation, plain: Deviation) -> f64 {
    let part = |off: f64, plain: f64| if plain > 0.0 { off / plain } else { 0.0 };
    let sixteenth_power = |part: f64| (0..4).fold(part, |power, _| power * power);
    sixteenth_power(part(deviation.bone_end, plain.bone_end)) + sixteenth_power(part(deviation.turn, plain.turn))
}

fn scaled(places: impl Iterator<Item = [f64; 3]>, limits: &[f64]) -> Vec<[f64; 3]> {
    places.zip(limits).map(|(place, limit)| place.map(|coordinate| coordinate / limit)).collect()
}

/// The square of the largest movement of any point; no more than that it is larger where it is larger than `enough`.
fn step(from: &[[f64; 3]], to: &[[f64; 3]], enough: f64) -> f64 {
    let mut largest = 0.0;
    for (a, b) in from.iter().zip(to) {
        largest = f64::max(largest, square(a, b));
        if largest > enough {
            break;
        }
    }
    largest
}

fn square(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    let [x, y, z] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    x * x + y * y + z * z
}

/// The indices of numbers from the smallest up; of equal ones the first first.
fn ascending<T: PartialOrd>(numbers: &[T]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by(|a, b| numbers[*a].partial_cmp(&numbers[*b]).map_or(Ordering::Equal, |order| order));
    order
}
