//! On which days the exchanges take place: as few visits as possible, in the middle of what remains.

use std::collections::BTreeSet;

/// An exchange that looks for its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    /// Whose exchange; two of one position are never on one day, and stay in order.
    pub(super) position: usize,
    /// First and last day.
    pub(super) window: (usize, usize),
}

/// A day for each wish, with at most `most` of them on one day, on the smallest number of `allowed` days.
/// `None` where that cannot be done.
///
/// The first visit must serve the wish that ends first, and serving those that end first never makes the rest worse; so
/// only the day of that visit is searched, the latest first.
pub(super) fn gather(wishes: &[Wish], allowed: &BTreeSet<usize>, most: usize) -> Option<Vec<usize>> {
    let visits = fewest(wishes, &(0..wishes.len()).collect::<Vec<_>>(), allowed, (most, 0), wishes.len())?;
    let mut days = vec![0; wishes.len()];
    let mut before = 0;
    for (number, members) in visits.iter().enumerate() {
        let first = members.1.iter().map(|&k| wishes[k].window.0).max()?.max(before + 1);
        // The day that was found for the next visit stays free for it.
        let next = visits.get(number + 1).map_or(usize::MAX, |next| next.0);
        let last = members.1.iter().map(|&k| wishes[k].window.1).min()?.min(next - 1);
        let centre = (first + last) / 2;
        let day = *allowed.range(first..=last).min_by_key(|day| (day.abs_diff(centre), **day))?;
        members.1.iter().for_each(|&k| days[k] = day);
        before = day;
    }
    Some(days)
}

type Visit = (usize, Vec<usize>);

/// The visits after day `before`, in order, each with the wishes that it serves; `limit` is how many there may be.
fn fewest(
    wishes: &[Wish],
    open: &[usize],
    allowed: &BTreeSet<usize>,
    (most, before): (usize, usize),
    limit: usize,
) -> Option<Vec<Visit>> {
    let Some(deadline) = open.iter().map(|&k| wishes[k].window.1).min() else { return Some(Vec::new()) };
    if open.len() > limit * most || deadline <= before {
        return None;
    }
    let mut best: Option<Vec<Visit>> = None;
    for &day in allowed.range(before + 1..=deadline).rev() {
        let limit = best.as_ref().map_or(limit, |visits| visits.len() - 1);
        let members = served(wishes, open, day, most);
        if limit == 0 || members.is_empty() {
            continue;
        }
        let rest: Vec<usize> = open.iter().copied().filter(|k| !members.contains(k)).collect();
        if let Some(later) = fewest(wishes, &rest, allowed, (most, day), limit - 1) {
            best = Some(std::iter::once((day, members)).chain(later).collect());
        }
        // Fewer than full visits there cannot be.
        if best.as_ref().is_some_and(|visits| visits.len() == open.len().div_ceil(most)) {
            break;
        }
    }
    best
}

/// The wishes that a day serves: those that end first, of each position its next one only.
fn served(wishes: &[Wish], open: &[usize], day: usize, most: usize) -> Vec<usize> {
    let is_next = |k: usize| !open.iter().any(|&other| other < k && wishes[other].position == wishes[k].position);
    let fits = |k: usize| wishes[k].window.0 <= day && day <= wishes[k].window.1;
    let mut members: Vec<usize> = open.iter().copied().filter(|&k| is_next(k) && fits(k)).collect();
    members.sort_by_key(|&k| latest(wishes, k));
    members.truncate(most);
    members
}

/// The last day of a wish that leaves room for the later ones of its position.
fn latest(wishes: &[Wish], k: usize) -> usize {
    let later = (k + 1..wishes.len()).filter(|&other| wishes[other].position == wishes[k].position);
    later.map(|other| latest(wishes, other).saturating_sub(1)).fold(wishes[k].window.1, usize::min)
}

#[cfg(test)]
mod tests {
    use super::{Wish, gather};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn wish(position: usize, first: usize, last: usize) -> Wish {
        Wish { position, window: (first, last) }
    }

    #[test]
    fn one_visit_serves_what_it_may() {
        let wishes = [wish(0, 4, 12), wish(1, 8, 16), wish(2, 10, 20)];
        let every: BTreeSet<usize> = (1..=30).collect();
        assert_eq!(gather(&wishes, &every, 3), Some(vec![11, 11, 11]));
        let days = gather(&wishes, &every, 1).unwrap();
        assert_eq!(days.iter().collect::<BTreeSet<_>>().len(), 3);
        assert_eq!(gather(&wishes, &BTreeSet::from([2, 3, 21]), 3), None);
        assert_eq!(gather(&[wish(0, 5, 5), wish(1, 5, 5)], &every, 1), None);
    }

    #[test]
    fn a_visit_in_the_middle_leaves_room_for_the_later_ones() {
        let wishes = [wish(0, 1, 6), wish(1, 1, 6), wish(2, 1, 6)];
        assert_eq!(gather(&wishes, &BTreeSet::from([1, 4, 6]), 1), Some(vec![1, 4, 6]));
        assert_eq!(gather(&[wish(1, 3, 5), wish(1, 4, 4)], &(1..=12).collect(), 1), Some(vec![3, 4]));
    }

    /// The smallest number of days found by trying every choice.
    fn smallest(wishes: &[Wish], allowed: &BTreeSet<usize>, most: usize) -> Option<usize> {
        let mut choices: Vec<Vec<usize>> = vec![Vec::new()];
        for wish in wishes {
            let days: Vec<usize> = allowed.range(wish.window.0..=wish.window.1).copied().collect();
            choices = choices.iter().flat_map(|c| days.iter().map(|d| [c.clone(), vec![*d]].concat())).collect();
        }
        let fits = |days: &Vec<usize>| {
            let crowded = days.iter().any(|day| days.iter().filter(|other| *other == day).count() > most);
            let in_order = |a: usize, b: usize| wishes[a].position != wishes[b].position || days[a] < days[b];
            !crowded && (0..days.len()).all(|b| (0..b).all(|a| in_order(a, b)))
        };
        let count = |days: &Vec<usize>| days.iter().collect::<BTreeSet<_>>().len();
        choices.iter().filter(|days| fits(days)).map(count).min()
    }

    proptest! {
        #[test]
        fn no_choice_has_fewer_visits(
            raw in prop::collection::vec((0_usize..3, 1_usize..8, 0_usize..5), 1..6),
            closed in prop::collection::btree_set(1_usize..12, 0..6),
            most in 1_usize..4,
        ) {
            let mut wishes: Vec<Wish> = raw.iter().map(|(p, first, long)| wish(*p, *first, first + long)).collect();
            // Windows of one position come in order.
            wishes.sort_by_key(|w| (w.window.0, w.window.1));
            let allowed: BTreeSet<usize> = (1..=12).filter(|day| !closed.contains(day)).collect();
            let found = gather(&wishes, &allowed, most);
            let days = found.as_ref().map(|days| days.iter().collect::<BTreeSet<_>>().len());
            prop_assert_eq!(days, smallest(&wishes, &allowed, most), "{:?} on {:?}", wishes, allowed);
            for (wish, day) in wishes.iter().zip(found.iter().flatten()) {
                prop_assert!(wish.window.0 <= *day && *day <= wish.window.1 && allowed.contains(day));
            }
        }
    }
}
