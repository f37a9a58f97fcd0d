//! Poses as points of eight-dimensional space, and the six strut lengths as quadrics there.
//!
//! Study's parameters of a pose are two quaternions `x = (e, g)`, with `|e| = 1`, the rotation `R a = e a conj(e)` and the
//! translation `t = 2 g conj(e)` (Husty, Mech. Mach. Theory 31 (1996) 365). `x` and `-x` are one pose. For a strut from
//! the joint `b` of the reference ring to the joint `a` of the moving ring, `(R a + t - b) e = e a - b e + 2 g`, so
//!
//! ```text
//! F_i(x; s) = |e a_i - b_i e + 2 g|^2 - s_i |e|^2      i = 1..6, s_i: the square of the length
//! F_7(x)    = 2 e.g                                     the translation is a vector
//! F_8(x)    = |e|^2 - 1
//! ```
//!
//! is zero exactly at the poses that have the lengths. All eight are quadratic: the Jacobian J is linear in x.

use super::bound::{Bound, GAMMA};
use super::platform::Platform;
use crate::space::{MovRing, Pose, RefRing};

/// Rows and columns of the system.
pub(super) const SIZE: usize = 8;
/// Study's parameters: e (scalar part first), then g.
pub(super) type Study = [f64; SIZE];
/// A matrix, rows first.
pub(super) type Square = [[f64; SIZE]; SIZE];

/// No coordinate or length of a frame is so many times its characteristic length.
const FARTHEST: f64 = 1_048_576.0;

/// One strut's quadric, in units of the platform's scale.
#[derive(Clone, Copy, Debug)]
struct Leg {
    /// `a - b` and `a + b`.
    apart: [f64; 3],
    sum: [f64; 3],
    /// `|e a - b e|^2` as a symmetric matrix of e: its ten entries.
    turned: [f64; 10],
    /// At least the sum of the sizes of everything that the coefficients of the quadric are added up from.
    weight: f64,
}

/// The quadrics of a platform, in a unit of length that is a power of two, so that it costs no digit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quadrics {
    legs: [Leg; 6],
    unit: f64,
}

impl Quadrics {
    /// `None` where a coordinate is no number, or out of all proportion to the others.
    pub(super) fn of(platform: &Platform) -> Option<Quadrics> {
        let (_, exponent) = libm::frexp(platform.characteristic_length());
        let unit = libm::scalbn(1.0, exponent);
        if !(platform.characteristic_length() > 0.0 && unit > 0.0 && unit.is_finite()) {
            return None;
        }
        let mut legs = [Leg { apart: [0.0; 3], sum: [0.0; 3], turned: [0.0; 10], weight: 0.0 }; 6];
        let joints = platform.moving.in_order().iter().zip(platform.reference.in_order());
        for (leg, (moving, reference)) in legs.iter_mut().zip(joints) {
            let (a, b) = (moving.mm().map(|c| c / unit), reference.mm().map(|c| c / unit));
            let exact = |scaled: [f64; 3], given: [f64; 3]| {
                scaled.iter().zip(given).all(|(c, given)| c.abs() < FARTHEST && c * unit == given)
            };
            if !(exact(a, moving.mm()) && exact(b, reference.mm())) {
                return None;
            }
            *leg = Leg::of(a, b);
        }
        Some(Quadrics { legs, unit })
    }

    /// The unit of length, millimetres.
    pub(super) fn unit(&self) -> f64 {
        self.unit
    }

    /// A length in the platform's unit; `None` where that is not a usable length.
    pub(super) fn scaled(&self, length: f64) -> Option<f64> {
        let scaled = length / self.unit;
        (scaled > 1.0 / FARTHEST && scaled < FARTHEST && scaled * self.unit == length).then_some(scaled)
    }

    /// A pose, nearly: the quaternion is of length 1, and g is `t e / 2`, but for rounding.
    pub(super) fn study(&self, pose: &Pose<MovRing, RefRing>) -> Study {
        let [w, i, j, k] = pose.rotation().parts();
        let [x, y, z] = pose.translation().mm().map(|c| 0.5 * c / self.unit);
        let turned = cross([x, y, z], [i, j, k]);
        let first = -dot([x, y, z], [i, j, k]);
        [w, i, j, k, first, w * x + turned[0], w * y + turned[1], w * z + turned[2]]
    }

    /// The eight values and their Jacobian.
    pub(super) fn at(&self, x: &Study, squares: &[f64; 6]) -> ([f64; SIZE], Square) {
        let (e, g) = ([x[1], x[2], x[3]], [x[4], x[5], x[6], x[7]]);
        let size = x[0] * x[0] + dot(e, e);
        let (mut values, mut rows) = ([0.0; SIZE], [[0.0; SIZE]; SIZE]);
        for (i, leg) in self.legs.iter().enumerate() {
            let (s, turned) = (squares[i], cross(e, leg.sum));
            let w0 = 2.0 * g[0] - dot(leg.apart, e);
            let w = [0, 1, 2].map(|k| 2.0 * g[k + 1] + (x[0] * leg.apart[k] + turned[k]));
            let back = cross(leg.sum, w);
            values[i] = w0 * w0 + dot(w, w) - s * size;
            rows[i][0] = 2.0 * (dot(leg.apart, w) - s * x[0]);
            for k in 0..3 {
                rows[i][k + 1] = 2.0 * (back[k] - w0 * leg.apart[k] - s * e[k]);
                rows[i][k + 5] = 4.0 * w[k];
            }
            rows[i][4] = 4.0 * w0;
        }
        values[6] = 2.0 * (x[0] * g[0] + dot(e, [g[1], g[2], g[3]]));
        values[7] = size - 1.0;
        for k in 0..4 {
            (rows[6][k], rows[6][k + 4], rows[7][k]) = (2.0 * g[k], 2.0 * x[k], 2.0 * x[k]);
        }
        (values, rows)
    }

    /// For each quadric a number q such that the sizes of all terms of its value add up to at most `q |x|^2 + 1`, those
    /// of its gradient to a vector of at most `2 q |x|`, and those of its second derivative to a matrix of at most `2 q`,
    /// for all squared lengths that are at most half widths from the middle.
    pub(super) fn weights(&self, squares: &[f64; 6], half: &[f64; 6]) -> [Bound; SIZE] {
        let mut weights = [Bound::of(4.0); SIZE];
        for (k, leg) in self.legs.iter().enumerate() {
            let most = Bound::of(squares[k]).plus(Bound::of(half[k]));
            weights[k] = Bound::of(leg.weight).plus(Bound::of(2.0).times(most));
        }
        weights
    }

    /// At least the 2-norm of `H Q` as a linear map of the products `x_j x_l`, where Q is the second derivative:
    /// `|H (J(x) - J(y))| <= |H Q| |x - y|`. What rounding did to the entries is not yet in it.
    ///
    /// Each of the eight matrices `(H Q)_k` has 18 different entries; each stands for all its copies by the root of their
    /// number. The norm is that of the rows' Gram matrix G, by `|G|_2 <= |G^4|_F^(1/4)`.
    pub(super) fn curvature(&self, inverse: &Square, squares: &[f64; 6]) -> Bound {
        let rows = inverse.map(|row| self.second(&row, squares));
        let gram = product(&rows, &rows);
        let all: Bound = rows.iter().map(Bound::norm).map(|norm| norm.times(norm)).sum();
        let rounding = |size: Bound| Bound::of(GAMMA).times(size);
        let squared = product(&gram, &gram);
        let fourth = product(&squared, &squared);
        // |G|_2 is at most that of the calculated G and the error of G; the same for its square and the fourth power.
        let of_fourth = frobenius(&fourth).plus(rounding(frobenius(&squared).times(frobenius(&squared))));
        let of_squared = of_fourth.root().plus(rounding(frobenius(&gram).times(frobenius(&gram))));
        let of_gram = of_squared.root().plus(rounding(all));
        of_gram.root()
    }

    /// The 18 different entries of `sum_i h_i Q_i`, each times the root of the number of its copies.
    fn second(&self, h: &Study, squares: &[f64; 6]) -> [f64; 18] {
        const ROOT_8: f64 = 2.0 * std::f64::consts::SQRT_2;
        let mut entries = [0.0; 18];
        for ((leg, h), square) in self.legs.iter().zip(h).zip(squares) {
            for (entry, value) in entries.iter_mut().zip(&leg.turned) {
                *entry += h * value;
            }
            for diagonal in [0, 4, 7, 9] {
                entries[diagonal] -= h * square;
            }
            for k in 0..3 {
                entries[10 + k] += h * leg.apart[k];
                entries[13 + k] += h * leg.sum[k];
            }
            entries[16] += h;
        }
        for diagonal in [0, 4, 7, 9] {
            entries[diagonal] = 2.0 * (entries[diagonal] + h[7]);
        }
        for beside in [1, 2, 3, 5, 6, 8] {
            entries[beside] *= ROOT_8;
        }
        entries[10..16].iter_mut().for_each(|entry| *entry *= 8.0);
        entries[16] *= 16.0;
        entries[17] = 2.0 * ROOT_8 * h[6];
        entries
    }
}

impl Leg {
    fn of(a: [f64; 3], b: [f64; 3]) -> Leg {
        let apart = [0, 1, 2].map(|k| a[k] - b[k]);
        let sum = [0, 1, 2].map(|k| a[k] + b[k]);
        let (p, m) = (dot(apart, apart), dot(sum, sum));
        let first = cross(sum, apart);
        let entry = |i: usize, j: usize| apart[i] * apart[j] - sum[i] * sum[j];
        let turned = [
            p,
            first[0],
            first[1],
            first[2],
            entry(0, 0) + m,
            entry(0, 1),
            entry(0, 2),
            entry(1, 1) + m,
            entry(1, 2),
            entry(2, 2) + m,
        ];
        Leg { apart, sum, turned, weight: 16.0 + 6.0 * (p + m) }
    }
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// Every row of one matrix times every row of the other: `A B^T`.
fn product<const N: usize>(a: &[[f64; N]; SIZE], b: &[[f64; N]; SIZE]) -> Square {
    a.map(|a| b.map(|b| a.iter().zip(b).map(|(a, b)| a * b).sum()))
}

fn frobenius(matrix: &Square) -> Bound {
    Bound::norm(matrix.as_flattened())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::device::{PerStrut, StrutLength};
    use crate::kinematics::inverse;
    use crate::space::{Point, Rotation, Vector};

    fn platform() -> Platform {
        let joint = |k: f64, a: f64| [80.0 * libm::cos(k * a), 90.0 * libm::sin(k * a + 1.0), 7.0 * libm::sin(k)];
        Platform {
            reference: PerStrut::new([1.0, 2.0, 3.0, 4.0, 5.0, 6.0].map(|k| Point::from_mm(joint(k, 1.1)))),
            moving: PerStrut::new([1.5, 2.0, 3.5, 4.0, 5.5, 6.0].map(|k| Point::from_mm(joint(k, 0.9)))),
        }
    }

    fn pose() -> Pose<MovRing, RefRing> {
        Pose::new(Rotation::from_rotation_vector([0.4, -0.9, 1.3]), Vector::from_mm([12.0, -31.0, 140.0]))
    }

    const POINT: Study = [0.9, -0.3, 0.2, 0.4, 0.1, -0.6, 0.7, 0.5];

    #[test]
    fn the_quadrics_vanish_at_the_pose_of_the_lengths_only() {
        let quadrics = Quadrics::of(&platform()).unwrap();
        let squares = inverse(&platform(), &pose()).map(|StrutLength(length)| {
            let scaled = quadrics.scaled(length.mm()).unwrap();
            scaled * scaled
        });
        let (values, _) = quadrics.at(&quadrics.study(&pose()), squares.in_order());
        assert!(values.iter().all(|value| value.abs() < 1e-14), "{values:?}");
        let moved = Pose::new(pose().rotation(), Vector::from_mm([12.0, -31.0, 141.0]));
        let (values, _) = quadrics.at(&quadrics.study(&moved), squares.in_order());
        assert!(values[..6].iter().all(|value| value.abs() > 1e-5), "{values:?}");
        assert!(values[6..].iter().all(|value| value.abs() < 1e-14), "{values:?}");
    }

    /// The quadrics are quadratic: a difference over a wide step about a point is its gradient.
    #[test]
    fn the_jacobian_is_the_gradient_of_the_quadrics() {
        let quadrics = Quadrics::of(&platform()).unwrap();
        let squares = [1.0, 1.1, 1.2, 1.3, 1.4, 1.5];
        let (_, rows) = quadrics.at(&POINT, &squares);
        for column in 0..SIZE {
            let at = |step: f64| {
                let mut x = POINT;
                x[column] += step;
                quadrics.at(&x, &squares).0
            };
            let (above, below) = (at(0.5), at(-0.5));
            for row in 0..SIZE {
                let difference = above[row] - below[row];
                assert!((difference - rows[row][column]).abs() < 1e-13, "{row} {column}: {difference}");
            }
        }
    }

    /// The 18 entries against the 512 of the whole tensor, made from Jacobians; and the norm against what it bounds.
    #[test]
    fn the_curvature_bounds_every_difference_of_jacobians() {
        let quadrics = Quadrics::of(&platform()).unwrap();
        let squares = [1.0, 1.1, 1.2, 1.3, 1.4, 1.5];
        let mut inverse = [[0.0; SIZE]; SIZE];
        for (i, row) in inverse.iter_mut().enumerate() {
            for (j, value) in row.iter_mut().enumerate() {
                *value = libm::sin((3 * i + 7 * j) as f64) + if i == j { 1.0 } else { 0.0 };
            }
        }
        let unit = |k: usize| {
            let mut x = [0.0; SIZE];
            x[k] = 1.0;
            x
        };
        let slopes = |x: &Study| {
            let (_, jacobian) = quadrics.at(x, &squares);
            inverse.map(|row| [0, 1, 2, 3, 4, 5, 6, 7].map(|j| (0..SIZE).map(|i| row[i] * jacobian[i][j]).sum::<f64>()))
        };
        let whole: f64 = (0..SIZE).flat_map(|k| slopes(&unit(k))).flatten().map(|entry| entry * entry).sum();
        let entries: f64 =
            inverse.iter().flat_map(|row| quadrics.second(row, &squares)).map(|entry| entry * entry).sum();
        assert!((whole - entries).abs() < 1e-12 * whole, "{whole} {entries}");
        let bound = quadrics.curvature(&inverse, &squares).value();
        assert!(bound <= libm::sqrt(whole) * (1.0 + 1e-12));
        for k in 0..SIZE {
            let size: f64 = slopes(&unit(k)).iter().flatten().map(|entry| entry * entry).sum();
            assert!(bound * bound * (SIZE as f64) >= size, "{k}");
            let most = slopes(&unit(k)).iter().flat_map(|row| row.iter()).fold(0.0_f64, |m, v| m.max(v.abs()));
            assert!(bound >= most, "{k}: {most} above {bound}");
        }
        // The norm of one of the eight unfolded rows is below that of all of them.
        let one: f64 = quadrics.second(&inverse[3], &squares).iter().map(|entry| entry * entry).sum();
        assert!(bound >= libm::sqrt(one));
    }
}
