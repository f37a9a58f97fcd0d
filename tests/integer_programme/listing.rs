//! The same optimum without a solver: every setting inside the tube is listed, and the ways through all of them are followed.
//!
//! The tube holds a few thousand settings a round, so nothing has to be left out. The law of 24 hours is: what is found is a lower
//! bound for the plans that keep it.

use crate::rounds::{Triple, minus, norm};
use crate::solver::{Programme, SLACK};

/// A setting inside the tube, and where it puts the bone ends.
struct Listed {
    clicks: [f64; 6],
    ends: Vec<Triple>,
}

/// The smallest largest step of all ways, and how many settings the fullest round has.
pub fn smallest(programme: &Programme) -> (f64, usize) {
    let mut before: Vec<(f64, Listed)> = vec![(0.0, listed(programme, 0, [0.0; 6]))];
    let mut fullest = 0;
    for round in 1..programme.rounds.len() {
        let mut now = Vec::new();
        within(programme, round, &mut [0.0; 6], 0, &mut now);
        fullest = fullest.max(now.len());
        before.sort_by(|a, b| a.0.total_cmp(&b.0));
        let ways: [f64; 6] = std::array::from_fn(|k| programme.way(round, k));
        let through = |there: Listed| {
            let mut best = f64::INFINITY;
            for (largest, from) in before.iter().take_while(|(largest, _)| largest.is_finite()) {
                if *largest >= best {
                    break;
                }
                if is_forward(&ways, &from.clicks, &there.clicks) {
                    let steps = from.ends.iter().zip(&there.ends).map(|(a, b)| norm(&minus(b, a)));
                    best = f64::min(best, steps.fold(*largest, f64::max));
                }
            }
            (best, there)
        };
        before = now.into_iter().map(through).collect();
    }
    (before.iter().map(|(largest, _)| *largest).fold(f64::INFINITY, f64::min), fullest)
}

fn listed(programme: &Programme, round: usize, clicks: [f64; 6]) -> Listed {
    let place = &programme.rounds[round];
    Listed { clicks, ends: (0..place.ends.len()).map(|end| place.place(end, &clicks)).collect() }
}

/// Whether no strut goes against its exact length.
fn is_forward(ways: &[f64; 6], from: &[f64; 6], to: &[f64; 6]) -> bool {
    (0..6).all(|k| to[k] == from[k] || (to[k] - from[k]) * ways[k] > 0.0)
}

/// Every setting of a round inside its tube: strut by strut, as far as the tube lets each be off its exact length.
fn within(programme: &Programme, round: usize, clicks: &mut [f64; 6], strut: usize, found: &mut Vec<Listed>) {
    let (place, tube) = (&programme.rounds[round], programme.tubes[round]);
    if strut == 6 {
        let [bone_end, turn] = place.deviation(clicks);
        if bone_end <= tube[0] + SLACK && turn <= tube[1] + SLACK {
            found.push(listed(programme, round, *clicks));
        }
        return;
    }
    let (least, most) =
        ((place.exact[strut] - place.reach[strut]).ceil(), (place.exact[strut] + place.reach[strut]).floor());
    for click in least as i64..=most as i64 {
        clicks[strut] = click as f64;
        within(programme, round, clicks, strut + 1, found);
    }
}
