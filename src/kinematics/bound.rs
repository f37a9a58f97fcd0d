//! Upper bounds that stay upper bounds in floating point.

use std::iter::Sum;

/// Half the distance from 1 to the next number: the greatest relative error of one operation.
const UNIT: f64 = f64::EPSILON / 2.0;

/// At least `gamma_n = n u / (1 - n u)` for every n up to 120: the relative error of a term that went through n roundings
/// (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., lemma 3.1).
pub(super) const GAMMA: f64 = 128.0 * UNIT;

/// More than all that underflow can take from the sums of this module.
const UNDERFLOW: f64 = 1e-290;

/// A number that is not below the one meant, which is not negative. Every operation is rounded up; what was no number
/// stays none, and no comparison with it holds.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct Bound(f64);

impl Bound {
    /// The size of a number that is exact.
    pub(super) fn of(exact: f64) -> Bound {
        Bound(exact.abs())
    }

    pub(super) fn value(self) -> f64 {
        self.0
    }

    pub(super) fn plus(self, other: Bound) -> Bound {
        Bound((self.0 + other.0).next_up())
    }

    pub(super) fn times(self, other: Bound) -> Bound {
        Bound((self.0 * other.0).next_up())
    }

    /// Divided by a number that is not above the divisor meant; without bound where that is not positive.
    pub(super) fn over(self, at_most: f64) -> Bound {
        if at_most > 0.0 { Bound((self.0 / at_most).next_up()) } else { Bound(f64::INFINITY) }
    }

    pub(super) fn root(self) -> Bound {
        Bound(libm::sqrt(self.0).next_up())
    }

    /// A number that is not above `whole - self`.
    pub(super) fn left_of(self, whole: f64) -> f64 {
        (whole - self.0).next_down()
    }

    /// The same bound for what was calculated with up to a hundred roundings from terms of one sign, or by one difference.
    pub(super) fn widened(self) -> Bound {
        self.times(Bound(1.0 + 2.0 * GAMMA))
    }

    /// The 2-norm of up to a hundred numbers that are exact.
    pub(super) fn norm<'a>(exact: impl IntoIterator<Item = &'a f64>) -> Bound {
        let squares: f64 = exact.into_iter().map(|value| value * value).sum();
        // The sum as calculated is at least (1 - GAMMA) of the sum meant, and 1 + 2 GAMMA is more than its inverse.
        Bound(squares + UNDERFLOW).widened().root()
    }
}

impl Sum for Bound {
    fn sum<I: Iterator<Item = Bound>>(bounds: I) -> Bound {
        bounds.fold(Bound(0.0), Bound::plus)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use std::cmp::Ordering;

    /// A number of the form `mantissa * 2^exponent` with a mantissa of up to 53 bits: products and squares of it are exact
    /// in 128 bits.
    fn parts(value: f64) -> (u128, i32) {
        let bits = value.to_bits();
        let (exponent, mantissa) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
        assert!(exponent > 0, "only normal positive numbers");
        (u128::from(mantissa | (1 << 52)), exponent - 1075)
    }

    /// Compares two exact products, each of two such numbers; sums are compared after they were brought to one exponent.
    fn ordered(a: (u128, i32), b: (u128, i32)) -> Ordering {
        let high = |(mantissa, exponent): (u128, i32)| exponent + (128 - mantissa.leading_zeros() as i32);
        let shifted = |(mantissa, _): (u128, i32)| mantissa << mantissa.leading_zeros();
        high(a).cmp(&high(b)).then(shifted(a).cmp(&shifted(b)))
    }

    fn product(a: f64, b: f64) -> (u128, i32) {
        let (a, b) = (parts(a), parts(b));
        (a.0 * b.0, a.1 + b.1)
    }

    /// Numbers of many sizes, neighbours of powers of two among them.
    fn numbers() -> Vec<f64> {
        let mut state = 1_u64;
        let mut next = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state
        };
        let mut numbers: Vec<f64> =
            (0..300).map(|_| f64::from_bits((next() >> 12) | ((1023 - 20 + (next() >> 33) % 40) << 52))).collect();
        for exponent in [-20, -1, 0, 1, 20] {
            let power = libm::scalbn(1.0, exponent);
            numbers.extend([power.next_down(), power, power.next_up()]);
        }
        numbers
    }

    #[test]
    fn products_quotients_and_roots_are_not_below_the_exact_ones() {
        for a in numbers() {
            let root = Bound::of(a).root().value();
            assert_ne!(ordered(product(root, root), product(a, 1.0)), Ordering::Less, "root of {a}");
            for b in numbers() {
                let times = Bound::of(a).times(Bound::of(b)).value();
                assert_ne!(ordered(product(times, 1.0), product(a, b)), Ordering::Less, "{a} times {b}");
                let over = Bound::of(a).over(b).value();
                assert_ne!(ordered(product(over, b), product(a, 1.0)), Ordering::Less, "{a} over {b}");
            }
        }
    }

    #[test]
    fn sums_and_differences_are_on_the_safe_side() {
        // In units of 2^-75, of which all numbers of the list are multiples. What is smaller is rounded towards plus infinity,
        // which changes no comparison from below with a whole number of units.
        let exact = |value: f64| {
            let (mantissa, exponent) = parts(value.abs());
            let size = match u32::try_from(exponent + 75) {
                Ok(left) => mantissa << left,
                Err(_) => mantissa.checked_shr(exponent.unsigned_abs() - 75).map_or(0, |size| size),
            };
            let lost = exponent + 75 < 0;
            if value < 0.0 { -(size as i128) } else { size as i128 + i128::from(lost) }
        };
        for a in numbers() {
            for b in numbers() {
                assert!(exact(Bound::of(a).plus(Bound::of(b)).value()) >= exact(a) + exact(b), "{a} plus {b}");
                let left = Bound::of(a).left_of(b);
                assert!(left.abs() < 1e-300 || exact(left) <= exact(b) - exact(a), "{b} less {a}");
                assert!(left < b - a, "{b} less {a}");
            }
        }
    }

    #[test]
    fn a_norm_is_not_below_the_exact_one() {
        // Integers of up to 50 bits: the sum of a hundred squares is exact in 128 bits.
        for (index, chunk) in numbers().chunks(60).enumerate() {
            let whole: Vec<f64> = chunk.iter().map(|value| (value * 1e9).floor()).collect();
            let exact: u128 = whole.iter().map(|value| (*value as u128) * (*value as u128)).sum();
            let norm = Bound::norm(&whole).value();
            assert_ne!(ordered(product(norm, norm), (exact, 0)), Ordering::Less, "{index}");
            assert!(norm < libm::sqrt(exact as f64) * (1.0 + 1e-12), "{index}: not far above either");
        }
        assert!(Bound::norm(&[1e-200, 1e-200]).value() >= 1.5e-200, "underflow");
    }

    #[test]
    fn what_is_no_number_stays_none() {
        let none = Bound::of(f64::NAN);
        let one = Bound::of(1.0);
        let all = [none.plus(one), one.times(none), none.over(1.0), none.root(), Bound::norm(&[1.0, f64::NAN])];
        assert!(all.iter().all(|bound| bound.value().is_nan()));
        assert!(none.left_of(1.0).is_nan() && one.left_of(f64::NAN).is_nan());
        for divisor in [0.0, -1.0, f64::NAN] {
            assert_eq!(one.over(divisor).value(), f64::INFINITY);
        }
    }

    /// Higham's gamma for 120 roundings, with whole numbers: `n u / (1 - n u)` for `u = 2^-53` is `n / (2^53 - n)`.
    #[test]
    fn gamma_covers_a_hundred_and_twenty_roundings() {
        let n: u128 = 120;
        assert!(GAMMA == 128.0 / (1_u64 << 53) as f64 && 128 * ((1 << 53) - n) >= n * (1 << 53));
    }
}
