//! The whole clicks nearest to an exact setting of all six struts, as the bone feels them.
//!
//! Six struts in whole clicks can stand only on the points of a lattice. How far a point is from the exact setting is a
//! quadratic form in the clicks, because a small movement of the ring is linear in them (the inverse Jacobian). The points
//! inside an ellipsoid are listed coordinate by coordinate, the nearest first (sphere enumeration: Schnorr and Euchner,
//! Math. Program. 66 (1994) 181; Agrell, Eriksson, Vardy and Zeger, IEEE Trans. Inf. Theory 48 (2002) 2201).

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// A quadratic form in the clicks of six struts: the square of a distance.
pub type Form = [[f64; 6]; 6];

/// A point of the lattice and the value of the form at its distance from the centre.
#[derive(Clone, Copy, Debug)]
pub struct LatticePoint {
    /// Whole clicks of each strut.
    pub clicks: [i64; 6],
    /// The form at `clicks - centre`.
    pub squared: f64,
}

/// Up to `most` lattice points nearest to `centre`, nearest first, the form below `within`, each strut between its first and last click.
/// Empty where the form is not positive definite.
pub fn nearest_points(
    form: &Form,
    centre: &[f64; 6],
    ends: &[(i64, i64); 6],
    (most, within): (usize, f64),
) -> Vec<LatticePoint> {
    let Some(root) = cholesky(form) else { return Vec::new() };
    let mut search = Search { root, centre, ends, most, within, found: BinaryHeap::with_capacity(most + 1) };
    if most > 0 {
        search.look(5, &mut [0; 6], 0.0);
    }
    search.found.into_sorted_vec()
}

struct Search<'a> {
    /// Upper triangular, its transpose times itself is the form.
    root: [[f64; 6]; 6],
    centre: &'a [f64; 6],
    ends: &'a [(i64, i64); 6],
    most: usize,
    within: f64,
    /// The farthest on top.
    found: BinaryHeap<LatticePoint>,
}

impl Search<'_> {
    /// What a point must stay below to be among the nearest.
    fn bound(&self) -> f64 {
        match self.found.peek() {
            Some(farthest) if self.found.len() == self.most => farthest.squared,
            _ => self.within,
        }
    }

    /// Tries whole numbers for one coordinate, from the best outwards on both sides; those after it are settled.
    fn look(&mut self, row: usize, clicks: &mut [i64; 6], so_far: f64) {
        let pull: f64 = (row + 1..6).map(|k| self.root[row][k] * (clicks[k] as f64 - self.centre[k])).sum();
        let best = self.centre[row] - pull / self.root[row][row];
        let (first, last) = self.ends[row];
        // The next to try below and above.
        let (mut below, mut above) = ((best.floor() as i64).min(last), (best.floor() as i64 + 1).max(first));
        while below >= first || above <= last {
            let is_below = above > last || (below >= first && best - below as f64 <= above as f64 - best);
            let trial = if is_below { below } else { above };
            let off = self.root[row][row] * (trial as f64 - best);
            let squared = so_far + off * off;
            if !(squared < self.bound()) {
                return;
            }
            clicks[row] = trial;
            match row.checked_sub(1) {
                Some(next) => self.look(next, clicks, squared),
                None => self.keep(LatticePoint { clicks: *clicks, squared }),
            }
            if is_below { below -= 1 } else { above += 1 }
        }
    }

    fn keep(&mut self, point: LatticePoint) {
        if self.found.len() == self.most {
            self.found.pop();
        }
        self.found.push(point);
    }
}

/// The farther point is the greater one; of points equally far the one with more clicks.
impl Ord for LatticePoint {
    fn cmp(&self, other: &LatticePoint) -> Ordering {
        self.squared.total_cmp(&other.squared).then(self.clicks.cmp(&other.clicks))
    }
}

impl PartialOrd for LatticePoint {
    fn partial_cmp(&self, other: &LatticePoint) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for LatticePoint {
    fn eq(&self, other: &LatticePoint) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for LatticePoint {}

/// Cholesky's factor of a positive definite form, upper triangular.
fn cholesky(form: &Form) -> Option<[[f64; 6]; 6]> {
    let mut root = [[0.0; 6]; 6];
    for row in 0..6 {
        for column in row..6 {
            let rest = form[row][column] - (0..row).map(|k| root[k][row] * root[k][column]).sum::<f64>();
            if column == row {
                if !(rest > 0.0 && rest.is_finite()) {
                    return None;
                }
                root[row][row] = libm::sqrt(rest);
            } else {
                root[row][column] = rest / root[row][row];
            }
        }
    }
    Some(root)
}

#[cfg(test)]
mod tests {
    use super::{Form, cholesky, nearest_points};

    /// Every point of a cube around the centre, by brute force.
    fn all(form: &Form, centre: &[f64; 6], reach: i64) -> Vec<f64> {
        let mut squares = Vec::new();
        let side = 2 * reach + 1;
        for number in 0..side.pow(6) {
            let off: Vec<f64> = (0..6)
                .map(|k| centre[k].round() + ((number / side.pow(k as u32)) % side - reach) as f64 - centre[k])
                .collect();
            squares.push((0..6).map(|i| (0..6).map(|j| off[i] * form[i][j] * off[j]).sum::<f64>()).sum());
        }
        squares.sort_by(f64::total_cmp);
        squares
    }

    #[test]
    fn the_nearest_points_are_those_of_brute_force() {
        let skew = |i: usize, j: usize| ((i * 7 + j * 3 + i * j) % 5) as f64 / 6.0 - 0.3;
        for shift in 0..6 {
            let rows: [[f64; 6]; 6] =
                std::array::from_fn(|i| std::array::from_fn(|j| skew(i + shift, j) + if i == j { 1.2 } else { 0.0 }));
            let form: Form =
                std::array::from_fn(|i| std::array::from_fn(|j| (0..6).map(|k| rows[k][i] * rows[k][j]).sum()));
            let centre = std::array::from_fn(|k| 10.0 + 0.37 * k as f64 + 0.11 * shift as f64);
            let found = nearest_points(&form, &centre, &[(-1000, 1000); 6], (40, 1e6));
            let expected = all(&form, &centre, 3);
            assert_eq!(found.len(), 40);
            for (point, squared) in found.iter().zip(expected) {
                assert!((point.squared - squared).abs() < 1e-9, "{} where {squared} is nearest", point.squared);
            }
        }
    }

    #[test]
    fn a_form_that_measures_nothing_in_one_direction_has_no_points() {
        let mut form = [[0.0; 6]; 6];
        (0..5).for_each(|k| form[k][k] = 1.0);
        assert!(cholesky(&form).is_none());
        assert!(nearest_points(&form, &[0.0; 6], &[(-9, 9); 6], (5, 1e6)).is_empty());
        assert!(nearest_points(&[[f64::NAN; 6]; 6], &[0.0; 6], &[(-9, 9); 6], (5, 1e6)).is_empty());
    }
}
