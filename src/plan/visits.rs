//! On which days the exchanges take place: as few visits as possible, spread over the days that remain.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// An exchange that looks for its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    /// Whose exchange; two of one position are never on one day, and stay in order.
    pub(super) position: usize,
    /// First and last day.
    pub(super) window: (usize, usize),
}

/// A day for each wish, with at most `most` of them on one day, on the smallest number of `allowed` days. Wishes of one
/// position come in order. `None` where that cannot be done.
pub(super) fn gather(wishes: &[Wish], allowed: &BTreeSet<usize>, most: usize) -> Option<Vec<usize>> {
    let visits = fewest(wishes, allowed, most)?;
    let last_days = visits.iter().map(|(_, members)| members.iter().map(|&k| wishes[k].window.1).min());
    let last_days: Vec<usize> = last_days.collect::<Option<_>>()?;
    let mut days = vec![0; wishes.len()];
    let mut before = 0;
    for (index, (_, members)) in visits.iter().enumerate() {
        let first = members.iter().map(|&k| wishes[k].window.0).max()?.max(before + 1);
        let aim = spread(first, &last_days[index..]);
        // The next visit keeps a day of its own.
        let last = visits.get(index + 1).map_or(last_days[index], |next| last_days[index].min(next.0 - 1));
        let centre = (first + last) / 2;
        let day = *allowed.range(first..=last).min_by_key(|day| (day.abs_diff(aim), day.abs_diff(centre), **day))?;
        members.iter().for_each(|&k| days[k] = day);
        before = day;
    }
    Some(days)
}

/// The day from `first` on for a visit that must be over by the first of `last_days` while those after it must be over by the
/// others: where it stands alone the middle, the earlier one of two, and otherwise so that all have equal gaps.
fn spread(first: usize, last_days: &[usize]) -> usize {
    let gap = |(after, last): (usize, &usize)| {
        let (days, gaps) = ((last + 2).saturating_sub(first), after + 2);
        (2 * days + gaps - 1) / (2 * gaps)
    };
    last_days.iter().enumerate().map(gap).min().map_or(first, |gap| first + gap.max(1) - 1)
}

/// A day and the wishes that it serves.
type Visit = (usize, Vec<usize>);

/// The smallest number of visits, in order: day by day, for every set of wishes that can be served by then, the fewest
/// visits that serve them.
fn fewest(wishes: &[Wish], allowed: &BTreeSet<usize>, most: usize) -> Option<Vec<Visit>> {
    let mut ways: BTreeMap<BTreeSet<usize>, Vec<Visit>> = BTreeMap::from([(BTreeSet::new(), Vec::new())]);
    for &day in allowed {
        let mut longer = Vec::new();
        for (done, visits) in &ways {
            for members in choices(&due(wishes, done, day), most) {
                let done: BTreeSet<usize> = done.union(&members.iter().copied().collect()).copied().collect();
                longer.push((done, [visits.clone(), vec![(day, members)]].concat()));
            }
        }
        for (done, visits) in longer {
            // Of equally many visits those whose days go with the ends of the windows, the later ones: what ends first goes
            // first, and days can still be moved forward.
            let rank = |visits: &[Visit]| (Reverse(visits.len()), urgency(wishes, visits));
            if ways.get(&done).is_none_or(|known| rank(&visits) >= rank(known)) {
                ways.insert(done, visits);
            }
        }
        // What was not served by its last day never will be.
        let ends_today = |k: &usize| wishes[*k].window.1 <= day;
        ways.retain(|done, _| (0..wishes.len()).filter(ends_today).all(|k| done.contains(&k)));
    }
    ways.remove(&(0..wishes.len()).collect())
}

/// The sum of days times last days: greatest where the order of the visits is that of the windows' ends.
fn urgency(wishes: &[Wish], visits: &[Visit]) -> usize {
    visits.iter().flat_map(|(day, members)| members.iter().map(move |&k| day * wishes[k].window.1)).sum()
}

/// The wishes that a day can serve: of each position its next one only.
fn due(wishes: &[Wish], done: &BTreeSet<usize>, day: usize) -> Vec<usize> {
    let open = |k: &usize| !done.contains(k);
    let is_next = |k: &usize| !(0..*k).filter(open).any(|other| wishes[other].position == wishes[*k].position);
    let fits = |k: &usize| wishes[*k].window.0 <= day && day <= wishes[*k].window.1;
    (0..wishes.len()).filter(open).filter(is_next).filter(fits).collect()
}

/// Every choice of one to `most` of some wishes.
fn choices(due: &[usize], most: usize) -> Vec<Vec<usize>> {
    let chosen = |bits: usize| (0..due.len()).filter(|k| bits >> k & 1 == 1).map(|k| due[k]).collect();
    (1..1_usize << due.len()).map(chosen).filter(|choice: &Vec<usize>| choice.len() <= most).collect()
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
    fn visits_of_one_window_are_spread_over_it() {
        let wishes: Vec<Wish> = (0..6).map(|position| wish(position, 30, 42)).collect();
        let mut days = gather(&wishes, &(1..=60).collect(), 1).unwrap();
        days.sort_unstable();
        assert_eq!(days, [31, 33, 35, 37, 39, 41]);
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
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
