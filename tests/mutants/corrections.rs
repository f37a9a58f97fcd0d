//! Corrections spoiled: what was planned is not what was written.

use crate::common::{codes, example, planned};
use crate::{good, square};
use hexfix::device::StrutId;
use hexfix::kinematics::inverse;
use hexfix::plan::{Correction, Schedule};
use hexfix::space::{MovRing, Point, Pose, RefRing, Rotation, Vector};
use hexfix::units::Angle;
use hexfix::verify::Verified;

/// Up to forty poses have the same six lengths. The frame turned over through the plane of its own joints has them too,
/// and bone, ring and readings fit each other; only the way from the square frame tells.
#[test]
fn a_frame_in_another_assembly() {
    // A small correction, so that the mirrored frame stays on its scales too.
    let small = example("tibia-varus.yaml").replace("12 deg varus", "2 deg varus").replace("15 mm short", "3 mm short");
    let (case, mut correction, _) = planned(&small).unwrap();
    let mirror = |p: [f64; 3], level: f64| [p[0], p[1], 2.0 * level - p[2]];
    let level = correction.platform.reference[StrutId::ALL[0]].mm()[2];
    // The moving joints are plane too: the mirrored places are reached by a turn of the ring about its joint plane.
    let [x, y, z] = correction.ring_start.rotation().rotation_vector();
    let height = correction.platform.moving[StrutId::ALL[0]].mm()[2];
    let turn = Rotation::from_rotation_vector([-x, -y, z]);
    let centre = correction.ring_start.apply(Point::from_mm([0.0, 0.0, height]));
    let place = Vector::from_mm(mirror(centre.mm(), level));
    let unshifted: Pose<MovRing, RefRing> = Pose::new(turn, Vector::from_mm([0.0; 3]));
    let shift = place.plus(unshifted.turn(Vector::from_mm([0.0, 0.0, -height])));
    correction.ring_start = Pose::new(turn, shift);
    let lengths = inverse(&correction.platform, &correction.ring_start);
    for (id, length) in lengths.iter() {
        let reading = case.frame.struts[id].reading_at(*length);
        assert!(case.frame.struts[id].reaches(reading), "the mirrored frame has the same lengths");
    }
    correction.moving_ring_in_moving_bone =
        correction.start.inverse() * correction.ring_in_bone * correction.ring_start;
    correction.ring_goal = correction.ring_at(&correction.goal);
    let refused = match Schedule::of(&case, &correction) {
        Ok(schedule) => codes(&Verified::of(case, correction, schedule).expect_err("another assembly passed")),
        Err(findings) => panic!("the spoiled correction cannot be planned: {findings:?}"),
    };
    assert!(refused.contains(&"frame-disagrees"), "{refused:?}");
}

/// Poses are data too: a correction whose poses are not those of the words must not pass, whoever made it.
#[test]
fn the_correction_of_the_other_leg() {
    let (_, other, schedule) = planned(&square("left tibia")).unwrap();
    let (case, _, _) = planned(&square("right tibia")).unwrap();
    let found = codes(&Verified::of(case, other, schedule).expect_err("the other leg's correction passed"));
    assert!(found.contains(&"films-disagree"), "{found:?}");
}

/// Every pose of a correction, moved by a tenth of a millimetre or a tenth of a degree.
#[test]
fn a_pose_of_the_correction_moved() {
    fn shift<Of, In>(pose: &mut Pose<Of, In>) {
        *pose = Pose::new(pose.rotation(), pose.translation().plus(Vector::from_mm([0.1, 0.0, 0.0])));
    }
    fn turn<Of, In>(pose: &mut Pose<Of, In>) {
        *pose = Pose::new(Rotation::about_z(Angle::from_degrees(0.1)) * pose.rotation(), pose.translation());
    }
    let spoils: [fn(&mut Correction); 12] = [
        |c| shift(&mut c.ring_in_bone),
        |c| turn(&mut c.ring_in_bone),
        |c| shift(&mut c.moving_ring_in_moving_bone),
        |c| turn(&mut c.moving_ring_in_moving_bone),
        |c| shift(&mut c.start),
        |c| turn(&mut c.start),
        |c| shift(&mut c.goal),
        |c| turn(&mut c.goal),
        |c| shift(&mut c.ring_start),
        |c| turn(&mut c.ring_start),
        |c| shift(&mut c.ring_goal),
        |c| turn(&mut c.ring_goal),
    ];
    for (index, spoil) in spoils.into_iter().enumerate() {
        for (case, mut correction, _) in good() {
            spoil(&mut correction);
            // Planned with the spoiled poses, so that only the poses themselves can give it away.
            let Ok(schedule) = Schedule::of(&case, &correction) else { continue };
            let found = codes(&Verified::of(case, correction, schedule).expect_err("spoiled poses passed"));
            let told = ["films-disagree", "frame-disagrees", "walk-failed"];
            assert!(found.iter().any(|code| told.contains(code)), "spoil {index}: {found:?}");
        }
    }
}

#[test]
fn a_joint_of_the_correction_moved() {
    for (case, mut correction, _) in good() {
        let joint = &mut correction.platform.moving[StrutId::ALL[4]];
        *joint = joint.moved(Vector::from_mm([0.0, 0.1, 0.0]));
        let schedule = Schedule::of(&case, &correction).unwrap();
        let found = codes(&Verified::of(case, correction, schedule).expect_err("a moved joint passed"));
        assert!(found.contains(&"frame-disagrees"), "{found:?}");
    }
}
