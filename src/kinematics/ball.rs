//! The ball about a point of Study's parameters in which the frame has exactly one pose for every set of lengths of a box.
//! The argument stands at the top of `proof.rs`.

use super::bound::{Bound, GAMMA};
use super::lu::Lu;
use super::proof::Unproved;
use super::study::{Quadrics, SIZE, Square, Study};

/// A ball whose margin is smaller than this is taken for none, and its box is halved: the printed neighbourhood should have
/// a size.
pub const LEAST_MARGIN: f64 = 0.25;

/// How near a pose must be to the exact pose of its lengths, in Study's parameters: about a ten-thousandth of a millimetre.
pub(super) const CLOSE: f64 = 1.0 / 1_048_576.0;

/// All lengths between two corners, in the platform's unit.
#[derive(Clone, Copy)]
pub(super) struct Box6 {
    pub(super) low: [f64; 6],
    pub(super) high: [f64; 6],
}

impl Box6 {
    pub(super) fn between(first: &[f64; 6], second: &[f64; 6]) -> Box6 {
        let (mut low, mut high) = (*first, *second);
        for (low, high) in low.iter_mut().zip(&mut high).filter(|(low, high)| low > high) {
            std::mem::swap(low, high);
        }
        Box6 { low, high }
    }

    pub(super) fn middle(&self) -> [f64; 6] {
        [0, 1, 2, 3, 4, 5].map(|k| 0.5 * (self.low[k] + self.high[k]))
    }

    pub(super) fn holds(&self, lengths: &[f64; 6]) -> bool {
        (0..6).all(|k| self.low[k] <= lengths[k] && lengths[k] <= self.high[k])
    }

    pub(super) fn halves(&self, edge: usize) -> [Box6; 2] {
        let (mut lower, mut upper, middle) = (*self, *self, self.middle()[edge]);
        (lower.high[edge], upper.low[edge]) = (middle, middle);
        [lower, upper]
    }

    /// Middle and half widths of the squares: every square of a length in the box is within them.
    fn squares(&self) -> ([f64; 6], [f64; 6]) {
        let (mut middle, mut half) = ([0.0; 6], [0.0; 6]);
        for k in 0..6 {
            let (low, high) = ((self.low[k] * self.low[k]).next_down(), (self.high[k] * self.high[k]).next_up());
            middle[k] = 0.5 * (low + high);
            // The greater of the two ways to an end; both are numbers here.
            half[k] = f64::max((high - middle[k]).next_up(), (middle[k] - low).next_up());
        }
        (middle, half)
    }

    /// The edge whose width moves the solution most.
    pub(super) fn widest(&self, quadrics: &Quadrics, centre: &Study) -> Option<usize> {
        let (squares, half) = self.squares();
        let columns = columns(&Lu::of(&quadrics.at(centre, &squares).1)?.inverse());
        let moves = |edge: usize| columns[edge].value() * half[edge];
        Some((1..6).fold(0, |most, edge| if moves(edge) > moves(most) { edge } else { most }))
    }
}

/// Whether two points stand for their poses with signs alike, rather than x and -x.
pub(super) fn same_sign(a: &Study, b: &Study) -> bool {
    a.iter().zip(b).take(4).map(|(a, b)| a * b).sum::<f64>() >= 0.0
}

/// The ball about a point in which the frame has one pose for all lengths of a box.
pub(super) struct Ball {
    centre: Study,
    inverse: Square,
    /// The 2-norms of the columns of the inverse, and for each quadric the size of its terms.
    columns: [Bound; SIZE],
    weights: [Bound; SIZE],
    /// At most `1 - kappa`.
    slope: f64,
    omega: Bound,
    /// At least the distance of every solution from the centre.
    reach: Bound,
    /// At most `(1 - kappa) / omega`.
    pub(super) radius: f64,
    pub(super) margin: f64,
}

impl Ball {
    pub(super) fn of(quadrics: &Quadrics, centre: Study, lengths: &Box6) -> Result<Ball, Unproved> {
        let (squares, spread) = lengths.squares();
        let (values, jacobian) = quadrics.at(&centre, &squares);
        let inverse = Lu::of(&jacobian).ok_or(Unproved::Singular)?.inverse();
        let columns = columns(&inverse);
        let weights = quadrics.weights(&squares, &spread);
        let terms: Bound = columns.iter().zip(&weights).map(|(column, weight)| column.times(*weight)).sum();
        let (size, turn) = (Bound::norm(&centre), Bound::norm(&centre[..4]));
        let two = Bound::of(2.0);
        // H F and H J depend on s only by `-s_i |e|^2` and `-2 s_i e`: |H| times the half widths of the box says how far.
        let drift = inverse.map(|row| row.iter().zip(&spread).map(|(h, half)| h.abs() * half).sum::<f64>());
        let drift = Bound::norm(&drift).widened();
        let eta =
            applied(&inverse, &values).plus(rounding(&columns, &weights, size)).plus(drift.times(turn).times(turn));
        let kappa = off_unity(&inverse, &jacobian)
            .plus(Bound::of(GAMMA).times(two.times(terms).times(size).plus(Bound::of(4.0))))
            .plus(two.times(drift).times(turn));
        let omega =
            quadrics.curvature(&inverse, &squares).plus(Bound::of(2.0 * GAMMA).times(terms)).plus(two.times(drift));
        let slope = kappa.left_of(1.0);
        if !(slope > 0.0) {
            return Err(Unproved::TooWide);
        }
        let margin = two.times(omega).times(eta).over((slope * slope).next_down()).left_of(1.0);
        if !(margin >= LEAST_MARGIN) {
            return Err(Unproved::TooWide);
        }
        let (reach, radius) = (two.times(eta).over(slope), (slope / omega.value()).next_down());
        Ok(Ball { centre, inverse, columns, weights, slope, omega, reach, radius, margin })
    }

    /// At least the distance of a point, with the better of its signs, from the centre.
    pub(super) fn away(&self, point: &Study) -> Bound {
        let same = same_sign(point, &self.centre);
        let mut way = [0.0; SIZE];
        for (way, (a, b)) in way.iter_mut().zip(point.iter().zip(&self.centre)) {
            *way = if same { a - b } else { a + b };
        }
        Bound::norm(&way).widened()
    }

    /// At most the distance from a pose to the edge of the ball, where the pose is close to the solution of its lengths.
    pub(super) fn room(&self, quadrics: &Quadrics, (point, lengths): (&Study, &[f64; 6])) -> Result<f64, Unproved> {
        let away = self.away(point);
        let room = away.left_of(self.radius);
        // The quadrics are the same at x and -x.
        let (values, _) = quadrics.at(point, &lengths.map(|length| length * length));
        let size = Bound::norm(point);
        let missing = applied(&self.inverse, &values).plus(rounding(&self.columns, &self.weights, size));
        let slope = self.omega.times(away.plus(self.reach).over(2.0)).left_of(self.slope);
        if !(slope > 0.0 && missing.over(slope).value() <= CLOSE && room > 2.0 * CLOSE) {
            return Err(Unproved::PoseElsewhere);
        }
        Ok(room)
    }
}

/// The 2-norms of the columns.
fn columns(matrix: &Square) -> [Bound; SIZE] {
    let mut columns = [Bound::of(0.0); SIZE];
    for (k, column) in columns.iter_mut().enumerate() {
        *column = Bound::norm(matrix.iter().map(|row| &row[k]));
    }
    columns
}

/// `|H F|` as calculated.
fn applied(inverse: &Square, values: &Study) -> Bound {
    Bound::norm(&inverse.map(|row| row.iter().zip(values).map(|(h, value)| h * value).sum::<f64>()))
}

/// What rounding did to `H F` at a point of a given size.
fn rounding(columns: &[Bound; SIZE], weights: &[Bound; SIZE], size: Bound) -> Bound {
    let terms = |(column, weight): (&Bound, &Bound)| column.times(weight.times(size).times(size).plus(Bound::of(1.0)));
    Bound::of(GAMMA).times(columns.iter().zip(weights).map(terms).sum())
}

/// `|1 - H J|` as calculated, in the Frobenius norm.
fn off_unity(inverse: &Square, jacobian: &Square) -> Bound {
    let mut off = [[0.0; SIZE]; SIZE];
    for (k, (off, row)) in off.iter_mut().zip(inverse).enumerate() {
        for (h, gradient) in row.iter().zip(jacobian) {
            off.iter_mut().zip(gradient).for_each(|(value, slope)| *value -= h * slope);
        }
        off[k] += 1.0;
    }
    Bound::norm(off.as_flattened())
}
