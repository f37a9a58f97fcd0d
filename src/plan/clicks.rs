//! Which whole clicks each round gets: the way through the settings of all rounds whose largest step is smallest.
//!
//! Rounding every strut to its nearest click keeps the pose right but not the step. Here each round may take any of the
//! settings near its exact pose. A dynamic programme over the rounds finds the smallest largest step of any way (a bottleneck
//! path); a second one takes, among the ways that are about as smooth and keep every day, the one that turns back least and
//! stays nearest to the exact path.

use super::site::{PathDeviation, Setting, Site};
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
    /// What a watched point may move in a day, millimetres; a point that is ordered to move more may move as much as the rule of 24
    /// hours lets it.
    pub(super) day: f64,
    /// How much larger than that of the smoothest ways its largest step may be.
    pub(super) wider: f64,
}

/// What each watched point may move, millimetres.
pub(super) struct Allowance {
    /// In a round.
    pub(super) in_a_round: Vec<f64>,
    /// In a day.
    pub(super) in_a_day: Vec<f64>,
    pub(super) rounds_a_day: usize,
}

/// The sites of all rounds with their settings, the start first.
pub(super) struct Field<'a> {
    sites: &'a [Site],
    allowance: &'a Allowance,
    /// For each round the way that each strut goes over its whole stage: +1, -1 or 0.
    courses: &'a [PerStrut<f64>],
    rounds: Vec<RoundSettings>,
    /// The largest exact step, as a part of its limit, squared.
    planned: f64,
    /// The points, those with the largest exact steps first.
    order: Vec<usize>,
}

/// The settings of one round, with what is compared.
struct RoundSettings {
    settings: Vec<Setting>,
    /// The watched points of all settings one after the other, in parts of what they may move in a round.
    places: Vec<[f64; 3]>,
    /// How many points a setting has.
    points: usize,
    lengths: Vec<[f64; 6]>,
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

impl RoundSettings {
    fn places(&self, setting: usize) -> &[[f64; 3]] {
        &self.places[setting * self.points..(setting + 1) * self.points]
    }
}

impl<'a> Field<'a> {
    /// The start stands where it is read, the end at the clicks nearest to the goal.
    pub(super) fn of(
        sites: &'a [Site],
        allowance: &'a Allowance,
        courses: &'a [PerStrut<f64>],
        (tube, settings): (PathDeviation, usize),
    ) -> Field<'a> {
        let plain = sites.iter().map(|site| site.nearest().deviation).fold(PathDeviation::NONE, PathDeviation::larger);
        let (order, planned) = by_step(sites, &allowance.in_a_round);
        let rounds = sites.iter().enumerate().map(|(round, site)| {
            let settings = match round {
                0 => vec![site.begun()],
                last if last + 1 == sites.len() => vec![site.nearest()],
                _ => site.settings(tube, settings),
            };
            let places = settings.iter().flat_map(|setting| {
                let places = scaled(site.places(setting), &allowance.in_a_round);
                order.iter().map(move |point| places[*point])
            });
            RoundSettings {
                places: places.collect(),
                points: order.len(),
                lengths: settings.iter().map(|setting| *site.lengths(setting).in_order()).collect(),
                cost: settings.iter().map(|setting| off_path(setting.deviation, plain)).collect(),
                settings,
            }
        });
        let rounds = rounds.collect();
        Field { sites, allowance, courses, rounds, planned, order }
    }

    /// The best way within the first bounds that leave one, one setting a round.
    pub(super) fn way(&self, tries: &[Bounds]) -> Option<Vec<Setting>> {
        let narrowest = self.narrowest();
        if !narrowest.is_finite() {
            return None;
        }
        let smooth = f64::max(NARROWEST * NARROWEST * narrowest, PLANNED * PLANNED * self.planned);
        let try_one = |bounds: &Bounds| self.nearest_way(smooth * bounds.wider * bounds.wider, &self.days(bounds.day));
        let picked = tries.iter().find_map(try_one)?;
        Some(picked.iter().zip(&self.rounds).map(|(picked, round)| round.settings[*picked]).collect())
    }

    /// What each point may move in a day, in parts of what it may move in a round, squared.
    fn days(&self, most: f64) -> Vec<f64> {
        let limit = |point: &usize| {
            let (round, day) = (self.allowance.in_a_round[*point], self.allowance.in_a_day[*point]);
            let ordered = round * self.allowance.rounds_a_day as f64;
            let part = if ordered < most { f64::min(day, most) / round } else { day / round };
            part * part
        };
        self.order.iter().map(limit).collect()
    }

    /// The square of the smallest largest step of any way; infinite where there is none.
    fn narrowest(&self) -> f64 {
        let mut largest = vec![0.0];
        for (round, pair) in self.rounds.windows(2).enumerate() {
            let (before, now) = (&pair[0], &pair[1]);
            let (order, ways) = (ascending(&largest), self.ways(round + 1));
            let through = |there: usize| {
                let mut best = f64::INFINITY;
                for from in order.iter().copied() {
                    if largest[from] >= best {
                        break;
                    }
                    if ways.allow(&before.lengths[from], &now.lengths[there]) {
                        let step = step(before.places(from), now.places(there), best);
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
    fn nearest_way(&self, limit: f64, days: &[f64]) -> Option<Vec<usize>> {
        let mut costs = vec![Cost { turned: 0.0, off: 0.0 }];
        let mut origins: Vec<Vec<usize>> = vec![vec![0]];
        for (round, pair) in self.rounds.windows(2).enumerate() {
            let (before, now) = (&pair[0], &pair[1]);
            let (order, ways) = (ascending(&costs), self.ways(round + 1));
            let through = |there: usize| {
                let (mut best, mut origin) = (Cost::NEVER, 0);
                for from in order.iter().copied().take_while(|from| costs[*from] < Cost::NEVER) {
                    if !(costs[from] < best) {
                        break;
                    }
                    let (old, new) = (&before.lengths[from], &now.lengths[there]);
                    if !ways.allow(old, new) || step(before.places(from), now.places(there), limit) > limit {
                        continue;
                    }
                    let cost = Cost { turned: costs[from].turned + ways.turned_back(old, new), ..costs[from] };
                    if cost < best && self.keeps_days((now.places(there), days), from, &origins) {
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
    fn keeps_days(&self, (places, days): (&[[f64; 3]], &[f64]), mut from: usize, origins: &[Vec<usize>]) -> bool {
        let before = self.rounds.iter().zip(origins).take(origins.len()).rev();
        before.take(self.allowance.rounds_a_day).all(|(round, origins)| {
            let mut moved = round.places(from).iter().zip(places).zip(days);
            from = origins[from];
            moved.all(|((a, b), limit)| square(a, b) <= *limit)
        })
    }

    /// Which ways the struts may go in a round: none against its exact length.
    fn ways(&self, round: usize) -> Ways {
        let ((start, _), (exact, click)) = (self.sites[round - 1].exact(), self.sites[round].exact());
        // Whole clicks, so that what is less than half a click is none.
        let most = |id: StrutId| 0.5 * click[id];
        let change = |id: StrutId| exact[id] - start[id];
        Ways {
            shorter: StrutId::ALL.map(|id| if change(id) <= -STILL { f64::NEG_INFINITY } else { -most(id) }),
            longer: StrutId::ALL.map(|id| if change(id) >= STILL { f64::INFINITY } else { most(id) }),
            click: StrutId::ALL.map(|id| click[id]),
            course: StrutId::ALL.map(|id| self.courses[round][id]),
        }
    }
}

/// How the struts may go in one round.
struct Ways {
    /// Between which changes of length, millimetres.
    shorter: [f64; 6],
    longer: [f64; 6],
    click: [f64; 6],
    /// The way of the stage: +1, -1 or 0.
    course: [f64; 6],
}

impl Ways {
    /// Whether no strut goes against its exact length of this round.
    fn allow(&self, from: &[f64; 6], to: &[f64; 6]) -> bool {
        // All six without a branch: most pairs fail, each at another strut.
        (0..6).fold(true, |goes, k| {
            let change = to[k] - from[k];
            goes & (self.shorter[k] < change) & (change < self.longer[k])
        })
    }

    /// The clicks turned against the way of the stage.
    fn turned_back(&self, from: &[f64; 6], to: &[f64; 6]) -> f64 {
        let against = |k: usize| (from[k] - to[k]) * self.course[k] / self.click[k];
        // Rounding is a call of a function, and few struts go back.
        (0..6).map(against).filter(|clicks| *clicks > 0.25).map(f64::round).sum()
    }
}

/// What a round costs for being off the exact path, given how far off plain rounding is on its worst round: so high a power that
/// the rounds that are farthest off decide.
fn off_path(deviation: PathDeviation, plain: PathDeviation) -> f64 {
    let part = |off: f64, plain: f64| if plain > 0.0 { off / plain } else { 0.0 };
    let sixteenth_power = |part: f64| (0..4).fold(part, |power, _| power * power);
    sixteenth_power(part(deviation.bone_end, plain.bone_end)) + sixteenth_power(part(deviation.turn, plain.turn))
}

/// The watched points from the one whose largest exact step is largest down, and the square of that step, in parts of what each may
/// move: where a step is too large, the first points mostly show it.
fn by_step(sites: &[Site], limits: &[f64]) -> (Vec<usize>, f64) {
    let exact: Vec<_> = sites.iter().map(|site| scaled(site.exact_places(), limits)).collect();
    let largest = |point: usize| {
        let steps = exact.windows(2).map(|pair| square(&pair[0][point], &pair[1][point]));
        steps.fold(0.0, f64::max)
    };
    let steps: Vec<f64> = (0..limits.len()).map(largest).collect();
    let mut order = ascending(&steps);
    order.reverse();
    (order, steps.into_iter().fold(0.0, f64::max))
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
