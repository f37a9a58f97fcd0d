//! What the samples of a cloud cost, beside the same samples in plain library calls: `cargo bench --bench certainty`.
//!
//! Both draw ten normal numbers a sample from the same generator and put the bone where it ends. Figures are for comparing within one
//! run; machines differ. Samples a second stand in the lines of `item/s`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use hexfix::case::{Case, Uncertainty};
use hexfix::certainty::{Certainty, Cloud};
use hexfix::intake;
use nalgebra::{Isometry3, Matrix4, Point3, Translation3, UnitQuaternion, Vector3};
use rand_pcg::Pcg64;
use rand_pcg::rand_core::Rng;

const SAMPLES: usize = 100_000;

fn main() {
    divan::main();
}

fn case() -> Case {
    let text = include_bytes!("../examples/tibia-varus.yaml");
    Case::from_draft(intake::case_draft("case.yaml", text), &intake::built_in().unwrap()).unwrap()
}

/// The samples alone, as the program draws them, with the ellipses of both views.
#[divan::bench(sample_count = 30)]
fn cloud(bencher: Bencher) {
    let case = case();
    bencher
        .counter(ItemsCount::new(SAMPLES))
        .bench(|| Cloud::of(black_box(&case), &Uncertainty::ASSUMED, SAMPLES).near);
}

/// The same samples with isometries and unit quaternions, as they would be written first; without ellipses.
#[divan::bench(sample_count = 30)]
fn plain_isometries(bencher: Bencher) {
    let expected = Cloud::of(&case(), &Uncertainty::ASSUMED, SAMPLES).near;
    let (ring, start) = (Plain::right().ring().inverse(), Plain::right().start().inverse());
    let near = || samples(|errors| Plain::wrong(errors).isometries(&ring, &start));
    assert_eq!(near(), expected);
    bencher.counter(ItemsCount::new(SAMPLES)).bench(near);
}

/// The same samples with homogeneous matrices; without ellipses.
#[divan::bench(sample_count = 30)]
fn plain_matrices(bencher: Bencher) {
    let expected = Cloud::of(&case(), &Uncertainty::ASSUMED, SAMPLES).near;
    let (ring, start) = (Plain::right().ring().inverse(), Plain::right().start().inverse());
    let (ring, start) = (ring.to_homogeneous(), start.to_homogeneous());
    let near = || samples(|errors| Plain::wrong(errors).matrices(&ring, &start));
    assert_eq!(near(), expected);
    bencher.counter(ItemsCount::new(SAMPLES)).bench(near);
}

/// Ten normal numbers a sample and nothing else.
#[divan::bench(sample_count = 30)]
fn normal_numbers_alone(bencher: Bencher) {
    bencher.counter(ItemsCount::new(SAMPLES)).bench(|| samples(|errors| (errors.iter().sum(), 0.0)));
}

/// All that a plan says about its end: the samples, and each number alone.
#[divan::bench(sample_count = 30)]
fn certainty_of_a_case(bencher: Bencher) {
    let case = case();
    bencher.bench(|| Certainty::of(black_box(&case)).cloud.near);
}

/// Draws the samples and counts those within 2 mm and 2 degrees.
fn samples(end: impl Fn(&[f64; 10]) -> (f64, f64)) -> usize {
    let mut generator =
        Pcg64::new(0x243F_6A88_85A3_08D3_1319_8A2E_0370_7344, 0xA409_3822_299F_31D0_082E_FA98_EC4E_6C89);
    let mut even = move || (generator.next_u64() >> 11) as f64 * (1.0 / (1_u64 << 52) as f64) - 1.0;
    let mut two = move || loop {
        let (x, y) = (even(), even());
        let square = x * x + y * y;
        if square > 0.0 && square < 1.0 {
            let scale = (-2.0 * square.ln() / square).sqrt();
            return [x * scale, y * scale];
        }
    };
    let mut near = 0;
    for _ in 0..SAMPLES {
        let mut errors = [0.0; 10];
        errors.chunks_exact_mut(2).for_each(|pair| pair.copy_from_slice(&two()));
        let (shift, turn) = black_box(end(&errors));
        near += usize::from(shift <= 2.0 && turn <= 2.0_f64.to_radians());
    }
    near
}

/// The example (a right tibia, the proximal fragment the reference) with errors in all ten numbers, at the assumed deviations.
struct Plain {
    ring: (f64, Vector3<f64>),
    films: [f64; 2],
    twist: f64,
    place: Vector3<f64>,
}

impl Plain {
    fn right() -> Plain {
        Plain {
            ring: (0.0, Vector3::new(-5.0, -12.0, 60.0)),
            films: [12.0_f64.to_radians(), 4.0_f64.to_radians()],
            twist: 6.0_f64.to_radians(),
            place: Vector3::new(3.0, -7.0, 15.0),
        }
    }

    fn wrong(errors: &[f64; 10]) -> Plain {
        let [a, b, c, d, e, f, g, h, i, j] = *errors;
        let (right, degree) = (Plain::right(), 1.0_f64.to_radians());
        Plain {
            ring: (3.0 * degree * d, right.ring.1 + Vector3::new(-3.0 * a, 3.0 * b, 3.0 * c)),
            films: [right.films[0] + degree * e, right.films[1] + degree * g],
            twist: right.twist + degree * i,
            place: right.place + Vector3::new(-f, h, j),
        }
    }

    fn ring(&self) -> Isometry3<f64> {
        let turn = UnitQuaternion::from_axis_angle(&Vector3::z_axis(), self.ring.0);
        Isometry3::from_parts(Translation3::from(self.ring.1), turn)
    }

    fn start(&self) -> Isometry3<f64> {
        let axis = Vector3::new(-self.films[0].tan(), -self.films[1].tan(), -1.0);
        let tilt = UnitQuaternion::rotation_between(&-Vector3::z(), &axis).unwrap();
        let twist = UnitQuaternion::from_axis_angle(&Vector3::z_axis(), self.twist);
        Isometry3::from_parts(Translation3::from(self.place), tilt * twist)
    }

    /// Shift and turn, from the inverse poses of what the case says; the goal is the identity.
    fn isometries(&self, ring_back: &Isometry3<f64>, start_back: &Isometry3<f64>) -> (f64, f64) {
        let moved = self.ring() * ring_back;
        let end = moved * start_back * moved.inverse() * self.start();
        let centre = Point3::new(0.0, 0.0, -10.0);
        ((end * centre - centre).norm(), end.rotation.angle())
    }

    fn matrices(&self, ring_back: &Matrix4<f64>, start_back: &Matrix4<f64>) -> (f64, f64) {
        let moved = self.ring().to_homogeneous() * ring_back;
        let end = moved * start_back * moved.try_inverse().unwrap() * self.start().to_homogeneous();
        let centre = Point3::new(0.0, 0.0, -10.0);
        let cosine = 0.5 * (end.fixed_view::<3, 3>(0, 0).trace() - 1.0);
        ((end.transform_point(&centre) - centre).norm(), cosine.min(1.0).acos())
    }
}
