//! Numbers that look random and are the same in every run, on every machine.
//!
//! The generator is PCG64 (PCG XSL RR 128/64), whose output is fixed by its authors; the normal numbers are made from it by Marsaglia's
//! polar method with `libm`. Every step is either exact or the same everywhere. A library's sampler is not: see `docs/decisions.md`.

use rand_pcg::Pcg64;
use rand_pcg::rand_core::Rng;

/// Where the numbers begin: the digits of pi behind the point, in base 16. Any other would do as well.
const SEED: u128 = 0x243F_6A88_85A3_08D3_1319_8A2E_0370_7344;
/// The stream that is drawn from: the next digits.
const STREAM: u128 = 0xA409_3822_299F_31D0_082E_FA98_EC4E_6C89;

/// Independent numbers of mean 0 and standard deviation 1.
pub(super) struct Normal {
    generator: Pcg64,
}

impl Normal {
    /// From the beginning.
    pub(super) fn new() -> Normal {
        Normal { generator: Pcg64::new(SEED, STREAM) }
    }

    /// The next ten.
    pub(super) fn ten(&mut self) -> [f64; 10] {
        let mut ten = [0.0; 10];
        for two in ten.chunks_exact_mut(2) {
            two.copy_from_slice(&self.two());
        }
        ten
    }

    /// A point that is evenly spread over the unit disc gives two (Marsaglia and Bray, SIAM Review 6 (1964) 260).
    fn two(&mut self) -> [f64; 2] {
        loop {
            let (x, y) = (self.even(), self.even());
            let square = x * x + y * y;
            if square > 0.0 && square < 1.0 {
                let scale = libm::sqrt(-2.0 * libm::log(square) / square);
                return [x * scale, y * scale];
            }
        }
    }

    /// Evenly spread from -1 to 1, in steps of 2^-52; exact.
    fn even(&mut self) -> f64 {
        (self.generator.next_u64() >> 11) as f64 * (1.0 / (1_u64 << 52) as f64) - 1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first ten, from PCG64 written apart in another language, with logarithm and root to 50 digits.
    #[test]
    fn the_numbers_are_those_of_the_published_generator() {
        let expected = [
            0.726_429_556_027_628_1,
            -1.189_909_982_905_296_2,
            -1.158_010_349_589_595_3,
            1.404_379_020_089_644_2,
            -0.568_055_701_337_383_6,
            -0.343_539_207_387_212,
            -0.689_521_911_571_859_2,
            -0.198_701_184_483_960_15,
            -0.442_455_185_996_493_36,
            2.028_248_093_848_544,
        ];
        for (found, expected) in Normal::new().ten().iter().zip(expected) {
            assert!((found - expected).abs() < 4.0 * f64::EPSILON, "{found} for {expected}");
        }
    }

    #[test]
    fn the_numbers_are_normal_and_independent() {
        let mut normal = Normal::new();
        let (count, mut sums, mut squares, mut products, mut fourth) = (200_000, [0.0; 10], [0.0; 10], [0.0; 10], 0.0);
        let mut beyond = 0;
        for _ in 0..count {
            let ten = normal.ten();
            for k in 0..10 {
                sums[k] += ten[k];
                squares[k] += ten[k] * ten[k];
                products[k] += ten[k] * ten[(k + 1) % 10];
                fourth += ten[k] * ten[k] * ten[k] * ten[k];
                beyond += usize::from(ten[k].abs() > 1.959_963_984_540_054);
            }
        }
        let n = f64::from(count);
        // Five standard errors of each.
        let within = |found: f64, expected: f64, spread: f64| (found - expected).abs() < 5.0 * spread / libm::sqrt(n);
        assert!(sums.iter().all(|sum| within(sum / n, 0.0, 1.0)), "{sums:?}");
        assert!(squares.iter().all(|sum| within(sum / n, 1.0, libm::sqrt(2.0))), "{squares:?}");
        assert!(products.iter().all(|sum| within(sum / n, 0.0, 1.0)), "{products:?}");
        assert!(within(fourth / n / 10.0, 3.0, libm::sqrt(96.0 / 10.0)), "{fourth}");
        assert!(within(beyond as f64 / n / 10.0, 0.05, libm::sqrt(0.05 * 0.95 / 10.0)), "{beyond}");
    }
}
