//! Laws of the kinematics that hold for every platform, tried on random ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use hexfix::device::{PerStrut, StrutId, StrutLength};
use hexfix::kinematics::{Platform, forward, inverse};
use hexfix::space::{MovRing, Point, Pose, RefRing, Rotation, Vector};
use hexfix::units::Length;
use proptest::prelude::*;

/// A paired-joint frame with every joint centre moved a little: no ring is plane, round or equal to the other.
fn platforms() -> impl Strategy<Value = Platform> {
    (
        60.0..140.0,
        60.0..140.0,
        prop::array::uniform6(prop::array::uniform3(-6.0..6.0_f64)),
        prop::array::uniform6(prop::array::uniform3(-6.0..6.0_f64)),
    )
        .prop_map(|(reference_radius, moving_radius, a, b)| {
            let reference = [-8.0, 8.0, 112.0, 128.0, 232.0, 248.0_f64];
            let moving = [-52.0, 52.0, 68.0, 172.0, 188.0, 292.0_f64];
            Platform { reference: joints(reference, reference_radius, &a), moving: joints(moving, moving_radius, &b) }
        })
}

fn joints<S>(angles: [f64; 6], radius: f64, offsets: &[[f64; 3]; 6]) -> PerStrut<Point<S>> {
    let mut k = 0;
    PerStrut::new(angles.map(|angle| {
        let [x, y, z] = offsets[k];
        k += 1;
        let angle = angle.to_radians();
        Point::from_mm([-radius * angle.sin() + x, radius * angle.cos() + y, z])
    }))
}

/// Poses of the clinical range around a ring distance of 120 to 200 mm on the -z side.
fn poses() -> impl Strategy<Value = Pose<MovRing, RefRing>> {
    (prop::array::uniform3(-0.3..0.3_f64), -25.0..25.0, -25.0..25.0, -200.0..-120.0)
        .prop_map(|(turn, x, y, z)| Pose::new(Rotation::from_rotation_vector(turn), Vector::from_mm([x, y, z])))
}

fn neutral() -> Pose<MovRing, RefRing> {
    Pose::new(Rotation::identity(), Vector::from_mm([0.0, 0.0, -160.0]))
}

fn turns() -> impl Strategy<Value = Rotation> {
    prop::array::uniform3(-3.0..3.0_f64).prop_map(Rotation::from_rotation_vector)
}

fn millimetres(lengths: &PerStrut<StrutLength>) -> [f64; 6] {
    *lengths.map(|length| length.0.mm()).in_order()
}

fn alike(a: &PerStrut<StrutLength>, b: &PerStrut<StrutLength>, tolerance: f64) -> bool {
    millimetres(a).iter().zip(millimetres(b)).all(|(a, b)| (a - b).abs() < tolerance)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn forward_undoes_inverse(platform in platforms(), pose in poses()) {
        let lengths = inverse(&platform, &pose);
        let found = forward(&platform, &lengths, &neutral()).unwrap();
        for (id, joint) in platform.moving.iter() {
            let off = found.ring_in_ring.apply(*joint).distance(&pose.apply(*joint)).mm();
            prop_assert!(off < 1e-8, "strut {id}: {off} mm");
        }
        prop_assert!(found.residual.mm() < 1e-10);
    }

    #[test]
    fn moving_both_rings_together_changes_nothing(platform in platforms(), pose in poses(), turn in turns(), shift in prop::array::uniform3(-500.0..500.0_f64)) {
        let carry: Pose<RefRing, RefRing> = Pose::new(turn, Vector::from_mm(shift));
        let carried = Platform { reference: platform.reference.map(|joint| carry.apply(*joint)), moving: platform.moving };
        prop_assert!(alike(&inverse(&platform, &pose), &inverse(&carried, &(carry * pose)), 1e-9));
    }

    #[test]
    fn a_mirrored_frame_has_the_same_lengths(platform in platforms(), pose in poses()) {
        let mirror = |p: [f64; 3]| [-p[0], p[1], p[2]];
        let mirrored = Platform {
            reference: platform.reference.map(|joint| Point::from_mm(mirror(joint.mm()))),
            moving: platform.moving.map(|joint| Point::from_mm(mirror(joint.mm()))),
        };
        // A mirror in x keeps the turn about x and reverses the turns about y and z.
        let [a, b, c] = pose.rotation().rotation_vector();
        let turn = Rotation::from_rotation_vector([a, -b, -c]);
        let reflected = Pose::new(turn, Vector::from_mm(mirror(pose.translation().mm())));
        prop_assert!(alike(&inverse(&platform, &pose), &inverse(&mirrored, &reflected), 1e-10));
    }

    #[test]
    fn a_scaled_frame_has_scaled_lengths(platform in platforms(), pose in poses(), scale in 0.01..100.0_f64) {
        let grown = |p: [f64; 3]| p.map(|c| c * scale);
        let scaled = Platform {
            reference: platform.reference.map(|joint| Point::from_mm(grown(joint.mm()))),
            moving: platform.moving.map(|joint| Point::from_mm(grown(joint.mm()))),
        };
        let there = Pose::new(pose.rotation(), pose.translation().times(scale));
        let lengths = inverse(&scaled, &there);
        let expected = inverse(&platform, &pose).map(|length| StrutLength(Length::from_mm(length.0.mm() * scale)));
        prop_assert!(alike(&lengths, &expected, 1e-12 * scale * 1000.0));
        let start = Pose::new(Rotation::identity(), neutral().translation().times(scale));
        let found = forward(&scaled, &lengths, &start).unwrap();
        prop_assert!(found.ring_in_ring.angle_to(&there).radians() < 1e-10);
    }

    #[test]
    fn renumbering_the_struts_renumbers_the_lengths(platform in platforms(), pose in poses(), first in 0..6_usize, back in any::<bool>()) {
        let order = |id: StrutId| {
            let k = usize::from(id.number() - 1);
            StrutId::ALL[if back { (first + 6 - k) % 6 } else { (first + k) % 6 }]
        };
        let renumbered = Platform {
            reference: PerStrut::from_fn(|id| platform.reference[order(id)]),
            moving: PerStrut::from_fn(|id| platform.moving[order(id)]),
        };
        let lengths = inverse(&platform, &pose);
        let there = inverse(&renumbered, &pose);
        for id in StrutId::ALL {
            prop_assert_eq!(there[id], lengths[order(id)]);
        }
        let found = forward(&renumbered, &there, &neutral()).unwrap();
        prop_assert!(found.ring_in_ring.angle_to(&pose).radians() < 1e-10);
    }

    #[test]
    fn the_inverse_of_the_inverse_is_the_pose(pose in poses(), point in prop::array::uniform3(-300.0..300.0_f64)) {
        let point = Point::from_mm(point);
        prop_assert!(pose.inverse().apply(pose.apply(point)).distance(&point).mm() < 1e-10);
    }
}
