//! What the solver and the prover cost, each beside a plain version made with the linear algebra library in the same run:
//! `cargo bench --bench kinematics`. Only ratios within one run say anything; machines differ.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use hexfix::case::Case;
use hexfix::device::{PerStrut, StrutLength};
use hexfix::intake;
use hexfix::kinematics::{Platform, forward, inverse, prove};
use hexfix::plan::{Correction, Schedule};
use hexfix::space::{MovRing, Pose, RefRing};
use hexfix::verify::{Verified, Walked};
use nalgebra::{Matrix3, Matrix6, Quaternion, SMatrix, SVector, UnitQuaternion, Vector3, Vector6};

fn main() {
    divan::main();
}

/// The platform and the rows of an example.
fn walked() -> (Platform, Vec<Walked>) {
    let text = include_bytes!("../examples/tibia-varus.yaml");
    let case = Case::from_draft(intake::case_draft("case.yaml", text), &intake::built_in().unwrap()).unwrap();
    let correction = Correction::of(&case).unwrap();
    let schedule = Schedule::of(&case, &correction).unwrap();
    let plan = Verified::of(case, correction, schedule).unwrap();
    (plan.correction().platform, plan.walk().to_vec())
}

type Lengths = PerStrut<StrutLength>;
/// A platform, and from where to which lengths is solved.
type Solves = (Platform, Vec<(Pose<MovRing, RefRing>, Lengths)>);

/// From the start to the goal of the example.
fn cold() -> Solves {
    let (platform, rows) = walked();
    (platform, vec![(rows[0].ring, rows[rows.len() - 1].lengths)])
}

/// From each row to the next.
fn warm() -> Solves {
    let (platform, rows) = walked();
    (platform, rows.iter().zip(&rows[1..]).map(|(from, to)| (from.ring, to.lengths)).collect())
}

fn ours(bencher: Bencher, (platform, solves): Solves) {
    bencher.counter(ItemsCount::new(solves.len())).bench(|| {
        solves.iter().for_each(|(from, lengths)| {
            black_box(forward(&platform, black_box(lengths), from).unwrap());
        });
    });
}

fn textbook(bencher: Bencher, (platform, solves): Solves) {
    let plain = Plain::of(&platform);
    let solves: Vec<_> = solves.iter().map(|(from, lengths)| (start(from), six(lengths))).collect();
    bencher.counter(ItemsCount::new(solves.len())).bench(|| {
        solves.iter().for_each(|(from, lengths)| {
            black_box(plain.newton(black_box(lengths), *from).unwrap());
        });
    });
}

#[divan::bench]
fn forward_cold(bencher: Bencher) {
    ours(bencher, cold());
}

#[divan::bench]
fn forward_cold_plain(bencher: Bencher) {
    textbook(bencher, cold());
}

#[divan::bench]
fn forward_warm(bencher: Bencher) {
    ours(bencher, warm());
}

#[divan::bench]
fn forward_warm_plain(bencher: Bencher) {
    textbook(bencher, warm());
}

#[divan::bench]
fn inverse_of_a_pose(bencher: Bencher) {
    let (platform, rows) = walked();
    bencher.counter(ItemsCount::new(1_usize)).bench(|| inverse(black_box(&platform), black_box(&rows[0].ring)));
}

#[divan::bench]
fn proof_of_a_row(bencher: Bencher) {
    let (platform, rows) = walked();
    bencher.counter(ItemsCount::new(rows.len() - 1)).bench(|| {
        rows.iter().zip(&rows[1..]).for_each(|(from, to)| {
            black_box(prove(&platform, [&from.lengths, &to.lengths], [&from.ring, &to.ring]).unwrap());
        });
    });
}

/// The same bounds with the library's matrices, in loops, and without any rounding outwards.
#[divan::bench]
fn proof_of_a_row_plain(bencher: Bencher) {
    let (platform, rows) = walked();
    let plain = Plain::of(&platform);
    let rows: Vec<_> = rows.iter().map(|row| (start(&row.ring), six(&row.lengths))).collect();
    bencher.counter(ItemsCount::new(rows.len() - 1)).bench(|| {
        rows.iter().zip(&rows[1..]).for_each(|(from, to)| {
            assert!(black_box(plain.margin([from.0, to.0], [&from.1, &to.1])) > 0.5);
        });
    });
}

fn six(lengths: &Lengths) -> Vector6<f64> {
    Vector6::from_iterator(lengths.iter().map(|(_, length)| length.0.mm()))
}

type Start = (UnitQuaternion<f64>, Vector3<f64>);

fn start(pose: &Pose<MovRing, RefRing>) -> Start {
    let rows = pose.rotation().matrix();
    let matrix = Matrix3::from_fn(|row, column| rows[row][column]);
    (UnitQuaternion::from_matrix(&matrix), pose.translation().mm().into())
}

/// A textbook's version of the solver and of the bounds.
struct Plain {
    reference: [Vector3<f64>; 6],
    moving: [Vector3<f64>; 6],
}

impl Plain {
    fn of(platform: &Platform) -> Plain {
        Plain {
            reference: platform.reference.in_order().map(|joint| joint.mm().into()),
            moving: platform.moving.in_order().map(|joint| joint.mm().into()),
        }
    }

    fn newton(&self, lengths: &Vector6<f64>, (mut turn, mut shift): Start) -> Option<Start> {
        for _ in 0..20 {
            let mut jacobian = Matrix6::zeros();
            let mut missing = Vector6::zeros();
            for k in 0..6 {
                let arm = turn * self.moving[k];
                let strut = arm + shift - self.reference[k];
                let direction = strut.normalize();
                missing[k] = lengths[k] - strut.norm();
                jacobian.fixed_view_mut::<1, 3>(k, 0).copy_from(&direction.transpose());
                jacobian.fixed_view_mut::<1, 3>(k, 3).copy_from(&arm.cross(&direction).transpose());
            }
            let step = jacobian.lu().solve(&missing)?;
            shift += step.fixed_rows::<3>(0);
            turn = UnitQuaternion::from_scaled_axis(step.fixed_rows::<3>(3).into_owned()) * turn;
            if missing.amax() < 1e-11 {
                return Some((turn, shift));
            }
        }
        None
    }

    fn margin(&self, ends: [Start; 2], lengths: [&Vector6<f64>; 2]) -> f64 {
        const UNIT: f64 = 128.0;
        let study = |(turn, shift): &Start| {
            let e = turn.quaternion();
            let g = Quaternion::from_imag(shift / UNIT) * e * 0.5;
            SVector::<f64, 8>::from([e.w, e.i, e.j, e.k, g.w, g.i, g.j, g.k])
        };
        let (first, second) = (study(&ends[0]), study(&ends[1]));
        let second = if first.fixed_rows::<4>(0).dot(&second.fixed_rows::<4>(0)) < 0.0 { -second } else { second };
        let middle = (first + second) * 0.5;
        let x = middle / middle.fixed_rows::<4>(0).norm();
        let square = |lengths: &Vector6<f64>| (lengths / UNIT).component_mul(&(lengths / UNIT));
        let (low, high) = (square(lengths[0]), square(lengths[1]));
        let (squares, half) = ((low + high) * 0.5, (high - low).abs() * 0.5);
        let forms: [SMatrix<f64, 8, 8>; 8] = std::array::from_fn(|i| self.form(i, UNIT, &squares));
        let mut values = SVector::<f64, 8>::from_fn(|i, _| (x.transpose() * forms[i] * x)[0]);
        values[7] -= 1.0;
        let mut jacobian = SMatrix::<f64, 8, 8>::zeros();
        for (i, form) in forms.iter().enumerate() {
            jacobian.set_row(i, &(form * x * 2.0).transpose());
        }
        let inverse = jacobian.try_inverse().unwrap();
        let drift = SVector::<f64, 8>::from_fn(|k, _| (0..6).map(|i| inverse[(k, i)].abs() * half[i]).sum()).norm();
        let (mut omega, off) = (0.0, SMatrix::<f64, 8, 8>::identity() - inverse * jacobian);
        for k in 0..8 {
            let mut sum = SMatrix::<f64, 8, 8>::zeros();
            for (i, form) in forms.iter().enumerate() {
                sum += form * (2.0 * inverse[(k, i)]);
            }
            omega += sum.norm_squared();
        }
        let (eta, kappa) = ((inverse * values).norm() + drift, off.norm() + 2.0 * drift);
        1.0 - 2.0 * (omega.sqrt() + 2.0 * drift) * eta / (1.0 - kappa).powi(2)
    }

    /// The symmetric matrix of a quadric.
    fn form(&self, i: usize, unit: f64, squares: &Vector6<f64>) -> SMatrix<f64, 8, 8> {
        let mut form = SMatrix::<f64, 8, 8>::zeros();
        if i == 6 {
            (0..4).for_each(|k| (form[(k, k + 4)], form[(k + 4, k)]) = (1.0, 1.0));
        } else if i == 7 {
            (0..4).for_each(|k| form[(k, k)] = 1.0);
        } else {
            let (a, b) = (self.moving[i] / unit, self.reference[i] / unit);
            let (d, m) = (a - b, (a + b).cross_matrix());
            let mut rows = SMatrix::<f64, 4, 8>::zeros();
            rows.fixed_view_mut::<1, 3>(0, 1).copy_from(&-d.transpose());
            rows.fixed_view_mut::<3, 1>(1, 0).copy_from(&d);
            rows.fixed_view_mut::<3, 3>(1, 1).copy_from(&-m);
            (0..4).for_each(|k| rows[(k, k + 4)] = 2.0);
            form = rows.transpose() * rows;
            (0..4).for_each(|k| form[(k, k)] -= squares[i]);
        }
        form
    }
}
