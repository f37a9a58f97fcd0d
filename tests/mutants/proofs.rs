//! Walks spoiled: poses that are not those of the rows, or rows that are not neighbours.
//!
//! No schedule can be refused by the proof alone: its poses are walked to from its own clicks, so they belong to its lengths,
//! and a turn so large that a singular pose could lie in it breaks a bound of the rates long before. That is why the walk
//! itself is spoiled here, which no file can do.

use hexfix::kinematics::prove;
use hexfix::space::{Pose, Rotation, Vector};
use hexfix::units::Angle;
use hexfix::verify::Verified;

fn plans() -> Vec<Verified> {
    let good = crate::good().into_iter();
    good.map(|(case, correction, schedule)| Verified::of(case, correction, schedule).unwrap()).collect()
}

#[test]
fn poses_that_are_not_those_of_the_rows_prove_nothing() {
    for plan in plans() {
        let platform = &plan.correction().platform;
        let rows = plan.walk();
        for pair in
            rows.windows(3).filter(|rows| rows[0].lengths != rows[1].lengths && rows[1].lengths != rows[2].lengths)
        {
            let [from, to, after] = [&pair[0], &pair[1], &pair[2]];
            prove(platform, [&from.lengths, &to.lengths], [&from.ring, &to.ring]).unwrap();
            let down = to.ring.translation().mm();
            let below = Pose::new(to.ring.rotation(), Vector::from_mm([down[0], down[1], -down[2]]));
            let round =
                Pose::new(Rotation::about_z(Angle::from_degrees(90.0)) * to.ring.rotation(), to.ring.translation());
            for wrong in [from.ring, after.ring, below, round] {
                assert!(prove(platform, [&from.lengths, &to.lengths], [&from.ring, &wrong]).is_err());
                assert!(prove(platform, [&to.lengths, &from.lengths], [&wrong, &from.ring]).is_err());
            }
            assert!(prove(platform, [&to.lengths, &from.lengths], [&from.ring, &to.ring]).is_err());
        }
    }
}
