//! The prover may refuse what is true, but it may never prove what is false: it is tried where proofs are false or nearly
//! so, and what it proves is searched for a pose that contradicts it.
//!
//! `HEXFIX_PROOFS=20000 HEXFIX_FIRST_PROOF=5000 cargo test --test prover -- --nocapture` tries twenty thousand random frames
//! from number 5000 on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::{example, examples, verified};
use hexfix::device::{PerStrut, StrutId, StrutLength};
use hexfix::kinematics::{Jacobian, LEAST_MARGIN, Platform, Proof, Unproved, forward, inverse, prove};
use hexfix::space::{MovRing, Point, Pose, RefRing, Rotation, Vector};
use hexfix::units::Length;
use serde_json::Value;

type Ring = Pose<MovRing, RefRing>;
type Lengths = PerStrut<StrutLength>;

/// The splitmix generator: the same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn within(&mut self, size: f64) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        size * ((mixed ^ (mixed >> 31)) as f64 / (u64::MAX as f64) * 2.0 - 1.0)
    }

    fn three(&mut self, size: f64) -> [f64; 3] {
        [0; 3].map(|_| self.within(size))
    }

    fn between(&mut self, [from, to]: [&Lengths; 2]) -> Lengths {
        PerStrut::from_fn(|id| {
            // Every fourth number is a corner, where boxes are farthest from their middle.
            let part = if self.within(1.0) < -0.5 { f64::from(self.within(1.0) > 0.0) } else { 0.5 + self.within(0.5) };
            let (a, b) = (from[id].0.mm(), to[id].0.mm());
            StrutLength(Length::from_mm((a + (b - a) * part).clamp(a.min(b), a.max(b))))
        })
    }

    /// A pose whose ring centre is moved by at most a distance and turned by at most an angle.
    fn near(&mut self, pose: &Ring, distance: f64, radians: f64) -> Ring {
        let within = |v: [f64; 3], most: f64| {
            let size = v.iter().map(|c| c * c).sum::<f64>().sqrt().max(1e-3);
            v.map(|c| c / size * most)
        };
        let (shift, turn) = (self.three(1.0), self.three(1.0));
        let (most, angle) = (self.within(distance), self.within(radians));
        moved(pose, within(shift, most), within(turn, angle))
    }
}

fn moved(pose: &Ring, shift: [f64; 3], turn: [f64; 3]) -> Ring {
    let turn = Rotation::from_rotation_vector(turn);
    Pose::new(turn * pose.rotation(), pose.translation().plus(Vector::from_mm(shift)))
}

/// A frame with paired joints, every joint moved a little, and a pose anywhere from flat to tall and far turned.
fn frame(numbers: &mut Numbers) -> (Platform, Ring) {
    let radii = [100.0 + numbers.within(40.0), 100.0 + numbers.within(40.0)];
    let rough = 3.0 + numbers.within(3.0);
    let joints = |angles: [f64; 6], radius: f64, numbers: &mut Numbers| {
        angles.map(|angle| {
            let ([x, y, z], angle) = (numbers.three(rough), angle.to_radians());
            [radius * angle.cos() + x, radius * angle.sin() + y, z]
        })
    };
    let reference = joints([-8.0, 8.0, 112.0, 128.0, 232.0, 248.0], radii[0], numbers);
    let moving = joints([-52.0, 52.0, 68.0, 172.0, 188.0, 292.0], radii[1], numbers);
    let platform = Platform {
        reference: PerStrut::new(reference.map(Point::from_mm)),
        moving: PerStrut::new(moving.map(Point::from_mm)),
    };
    let height = 110.0 + numbers.within(90.0);
    let level = Pose::new(
        Rotation::about_z(hexfix::units::Angle::from_degrees(numbers.within(80.0))),
        Vector::from_mm([0.0, 0.0, height]),
    );
    let pose = numbers.near(&level, 40.0, 0.6);
    (platform, pose)
}

fn sign(platform: &Platform, pose: &Ring) -> i8 {
    Jacobian::at(platform, pose).unwrap().orientation()
}

fn lengthened(lengths: &Lengths, by: impl FnMut(StrutId) -> f64) -> Lengths {
    let mut by = by;
    PerStrut::from_fn(|id| StrutLength(Length::from_mm(lengths[id].0.mm() + by(id))))
}

fn apart(a: &Ring, b: &Ring) -> (f64, f64) {
    (a.translation().plus(b.translation().times(-1.0)).length().mm(), a.angle_to(b).radians())
}

fn inside(proof: &Proof, pose: &Ring, other: &Ring) -> bool {
    let (distance, turn) = apart(pose, other);
    distance <= proof.unique_distance.mm() && turn <= proof.unique_turn.radians()
}

/// Newton's method without any of the solver's cautions: it may end anywhere.
fn newton(platform: &Platform, lengths: &Lengths, mut pose: Ring) -> Option<Ring> {
    for _ in 0..60 {
        let now = inverse(platform, &pose);
        let missing = PerStrut::from_fn(|id| lengths[id].0.mm() - now[id].0.mm());
        let (mut shift, mut turn) = (Vector::from_mm([0.0; 3]), Vector::from_mm([0.0; 3]));
        for ((by, about), (_, missing)) in Jacobian::at(platform, &pose)?.response()?.into_iter().zip(missing.iter()) {
            (shift, turn) = (shift.plus(by.times(*missing)), turn.plus(about.times(*missing)));
        }
        if missing.iter().all(|(_, missing)| missing.abs() < 1e-10) {
            return Some(pose);
        }
        pose = moved(&pose, shift.mm(), turn.mm());
    }
    None
}

fn from_environment(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |number| number.parse().expect("a whole number"))
}

fn random_frames() -> std::ops::Range<u64> {
    let first = from_environment("HEXFIX_FIRST_PROOF", 0);
    first..first + from_environment("HEXFIX_PROOFS", 300)
}

/// Everything that a proof says about a box is looked for by sampling; what is found against it is told.
fn contradiction(platform: &Platform, lengths: [&Lengths; 2], poses: [&Ring; 2], proof: &Proof) -> Option<String> {
    let numbers = &mut Numbers(7);
    let orientation = sign(platform, poses[0]);
    if orientation == 0 || sign(platform, poses[1]) != orientation {
        return Some("a singular pose lies between the two".to_owned());
    }
    for _ in 0..12 {
        let inner = numbers.between(lengths);
        let found = match forward(platform, &inner, poses[0]) {
            Ok(found) => found.ring_in_ring,
            Err(refusal) => return Some(format!("{inner:?} has no pose: {refusal}")),
        };
        if sign(platform, &found) != orientation {
            return Some(format!("{inner:?} has a pose across a singularity"));
        }
        let start = numbers.near(poses[1], proof.unique_distance.mm(), proof.unique_turn.radians());
        if sign(platform, &start) != orientation {
            return Some(format!("{start:?} in the neighbourhood is across a singularity"));
        }
        if let Some(other) = newton(platform, &inner, start) {
            let (distance, turn) = apart(&other, &found);
            if inside(proof, poses[1], &other) && (distance > 1e-5 || turn > 1e-7) {
                return Some(format!("{inner:?} has two poses, {distance} mm and {turn} apart"));
            }
        }
    }
    None
}

/// Boxes of all sizes about random poses, from a few clicks to most of a strut: whatever is proved must stand every search.
#[test]
fn nothing_false_is_proved_of_random_boxes() {
    let (mut proved, mut refused, mut walk_fails) = (0, 0, 0);
    for number in random_frames() {
        let numbers = &mut Numbers(number);
        let (platform, pose) = frame(numbers);
        let lengths = inverse(&platform, &pose);
        let mut size = 0.05;
        let way = PerStrut::from_fn(|_| numbers.within(1.0));
        while size < 60.0 {
            let there = lengthened(&lengths, |id| way[id] * size);
            size *= 2.5;
            let Ok(goal) = forward(&platform, &there, &pose) else {
                walk_fails += 1;
                continue;
            };
            match prove(&platform, [&lengths, &there], [&pose, &goal.ring_in_ring]) {
                Err(_) => refused += 1,
                Ok(proof) => {
                    proved += 1;
                    let found = contradiction(&platform, [&lengths, &there], [&pose, &goal.ring_in_ring], &proof);
                    assert!(found.is_none(), "frame {number}: {}\n{proof:?}\n{platform:?}\n{pose:?}", found.unwrap());
                }
            }
        }
    }
    println!("{proved} proved, {refused} refused, {walk_fails} boxes without a walk");
    assert!(proved > refused && refused > walk_fails / 20, "{proved} proved, {refused} refused");
}

/// Poses moved out of a singular pose on both sides, by less and less: no proof may cross, and no neighbourhood may hold it.
#[test]
fn no_proof_crosses_a_singular_pose() {
    let mut tried = (0, 0);
    for (platform, singular) in singular_poses() {
        for exponent in 0..=14 {
            let step = 10.0_f64.powi(1 - exponent);
            for direction in 0..12 {
                let numbers = &mut Numbers(direction);
                let (shift, turn) = (numbers.three(step), numbers.three(step / 100.0));
                let back = |v: [f64; 3]| v.map(|c| -c);
                let sides = [moved(&singular, shift, turn), moved(&singular, back(shift), back(turn))];
                let lengths = [inverse(&platform, &sides[0]), inverse(&platform, &sides[1])];
                let across = prove(&platform, [&lengths[0], &lengths[1]], [&sides[0], &sides[1]]);
                if sign(&platform, &sides[0]) != sign(&platform, &sides[1]) {
                    tried.0 += 1;
                    assert!(across.is_err(), "{step} mm: {across:?}");
                }
                let middle = inverse(&platform, &singular);
                assert!(prove(&platform, [&lengths[0], &middle], [&sides[0], &singular]).is_err(), "{step} mm");
                if let Ok(proof) = prove(&platform, [&lengths[0], &lengths[0]], [&sides[0], &sides[0]]) {
                    tried.1 += 1;
                    assert!(!inside(&proof, &sides[0], &singular), "{step} mm: {proof:?}");
                }
            }
        }
    }
    println!("{} pairs across, {} proofs beside a singular pose", tried.0, tried.1);
    assert!(tried.0 > 100 && tried.1 > 100, "{tried:?}");
}

/// Published and constructed platforms at poses where the Jacobian has no full rank.
fn singular_poses() -> Vec<(Platform, Ring)> {
    let path = format!("{}/tests/reference/singular_platforms.json", env!("CARGO_MANIFEST_DIR"));
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let number = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap();
    let three = |value: &Value| [0, 1, 2].map(|k| number(&value[k]));
    let six = |value: &Value| [0, 1, 2, 3, 4, 5].map(|k| three(&value[k]));
    let singular = file["cases"].as_array().unwrap().iter().filter(|case| case["exact_rank"] != 6);
    let mut poses: Vec<(Platform, Ring)> = singular
        .map(|case| {
            let platform = Platform {
                reference: PerStrut::new(six(&case["base"]).map(Point::from_mm)),
                moving: PerStrut::new(six(&case["platform"]).map(Point::from_mm)),
            };
            let turn = Rotation::from_matrix([0, 1, 2].map(|k| three(&case["R"][k]))).unwrap();
            (platform, Pose::new(turn, Vector::from_mm(three(&case["t"]))))
        })
        .collect();
    assert!(poses.len() >= 4);
    poses.extend((0..20).filter_map(|number| bisected(&mut Numbers(number))));
    assert!(poses.len() >= 15, "{}", poses.len());
    poses
}

/// A random frame turned about its axis until the determinant changes its sign, to the last digit.
fn bisected(numbers: &mut Numbers) -> Option<(Platform, Ring)> {
    let (platform, pose) = frame(numbers);
    let (mut low, mut high) = (
        0.0,
        [-3.0, 3.0, -2.0, 2.0]
            .into_iter()
            .find(|turn| sign(&platform, &moved(&pose, [0.0; 3], [0.0, 0.0, *turn])) == -sign(&platform, &pose))?,
    );
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        let there = sign(&platform, &moved(&pose, [0.0; 3], [0.0, 0.0, middle]));
        if there == sign(&platform, &pose) { low = middle } else { high = middle }
    }
    Some((platform, moved(&pose, [0.0; 3], [0.0, 0.0, high])))
}

/// Two poses with the same lengths, or with nearly the same, in two assembly modes.
#[test]
fn two_assembly_modes_are_never_joined() {
    let mut tried = 0;
    for number in 0..300 {
        let numbers = &mut Numbers(number);
        let (platform, pose) = frame(numbers);
        let lengths = inverse(&platform, &pose);
        for _ in 0..6 {
            let start = numbers.near(&pose, 150.0, 2.5);
            let Some(other) = newton(&platform, &lengths, start) else { continue };
            if apart(&pose, &other).0 < 1e-4 && apart(&pose, &other).1 < 1e-6 {
                continue;
            }
            tried += 1;
            let beside = inverse(&platform, &moved(&other, [0.01, 0.0, 0.0], [0.0; 3]));
            assert!(prove(&platform, [&lengths, &lengths], [&pose, &other]).is_err());
            assert!(
                prove(&platform, [&lengths, &beside], [&pose, &moved(&other, [0.01, 0.0, 0.0], [0.0; 3])]).is_err()
            );
            if let Ok(proof) = prove(&platform, [&lengths, &lengths], [&pose, &pose]) {
                assert!(!inside(&proof, &pose, &other), "{number}: {proof:?}");
            }
        }
    }
    println!("{tried} pairs of assembly modes");
    assert!(tried > 100, "{tried}");
}

/// Every row of every example, with its numbers.
#[test]
fn every_row_of_every_example_is_proved_with_room_to_spare() {
    let mut least = (1.0, f64::INFINITY, f64::INFINITY);
    for name in examples() {
        let plan = verified(&example(&name)).unwrap();
        assert_eq!(plan.proofs().len(), plan.schedule().adjustments.len());
        for (row, proof) in plan.proofs().iter().enumerate() {
            let (mm, degrees) = (proof.unique_distance.mm(), proof.unique_turn.degrees());
            assert!(proof.margin > 0.9 && mm > 20.0 && degrees > 10.0, "{name}: {proof:?}");
            least = (f64::min(least.0, proof.margin), f64::min(least.1, mm), f64::min(least.2, degrees));
            let [from, to] = [&plan.walk()[row], &plan.walk()[row + 1]];
            let platform = &plan.correction().platform;
            let found = contradiction(platform, [&from.lengths, &to.lengths], [&from.ring, &to.ring], proof);
            assert!(found.is_none(), "{name}, row {}: {}", row + 1, found.unwrap());
        }
    }
    println!("least margin {}, least neighbourhood {} mm and {} degrees", least.0, least.1, least.2);
}

#[test]
fn a_pose_that_does_not_have_the_lengths_is_refused() {
    let (platform, pose) = sound();
    let lengths = inverse(&platform, &pose);
    let there = lengthened(&lengths, |id| if id.number() == 2 { 0.5 } else { 0.0 });
    let goal = forward(&platform, &there, &pose).unwrap().ring_in_ring;
    prove(&platform, [&lengths, &there], [&pose, &goal]).unwrap();
    let wrong = [
        moved(&goal, [0.0, 0.001, 0.0], [0.0; 3]),
        moved(&goal, [0.0; 3], [0.0, 1e-5, 0.0]),
        moved(&goal, [0.0, 0.0, -300.0], [0.0; 3]),
        moved(&goal, [0.0; 3], [0.0, 0.0, 3.1]),
        pose,
    ];
    for wrong in wrong {
        let both = [
            prove(&platform, [&lengths, &there], [&pose, &wrong]),
            prove(&platform, [&there, &lengths], [&wrong, &pose]),
        ];
        assert!(both.iter().all(Result::is_err), "{both:?}");
    }
    assert_eq!(prove(&platform, [&there, &lengths], [&pose, &goal]), Err(Unproved::PoseElsewhere));
}

fn sound() -> (Platform, Ring) {
    (0..)
        .map(|number| frame(&mut Numbers(number)))
        .find(|(platform, pose)| Jacobian::at(platform, pose).unwrap().condition() < 5.0)
        .unwrap()
}

/// What is no number, or no length, proves nothing.
#[test]
fn numbers_that_are_none_prove_nothing() {
    let (platform, pose) = sound();
    let lengths = inverse(&platform, &pose);
    prove(&platform, [&lengths, &lengths], [&pose, &pose]).unwrap();
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -0.0, -165.0, 1e-300, 1e300, f64::MIN_POSITIVE] {
        for id in StrutId::ALL {
            let mut spoiled = lengths;
            spoiled[id] = StrutLength(Length::from_mm(bad));
            assert_eq!(prove(&platform, [&spoiled, &lengths], [&pose, &pose]), Err(Unproved::BadNumber), "{bad}");
            assert_eq!(prove(&platform, [&lengths, &spoiled], [&pose, &pose]), Err(Unproved::BadNumber), "{bad}");
            for axis in 0..3 {
                let mut place = [10.0, 20.0, 30.0];
                place[axis] = bad;
                let (mut here, mut there) = (platform, platform);
                here.reference[id] = Point::from_mm(place);
                there.moving[id] = Point::from_mm(place);
                assert!(prove(&here, [&lengths, &lengths], [&pose, &pose]).is_err(), "{bad}");
                assert!(prove(&there, [&lengths, &lengths], [&pose, &pose]).is_err(), "{bad}");
                let lost = Pose::new(pose.rotation(), Vector::from_mm(place));
                let turned = Pose::new(Rotation::from_rotation_vector(place), pose.translation());
                assert!(prove(&platform, [&lengths, &lengths], [&pose, &lost]).is_err(), "{bad}");
                assert!(prove(&platform, [&lengths, &lengths], [&turned, &pose]).is_err(), "{bad}");
            }
        }
    }
    let empty = Platform { moving: PerStrut::from_fn(|_| Point::origin()), ..platform };
    assert_eq!(prove(&empty, [&lengths, &lengths], [&pose, &pose]), Err(Unproved::BadNumber));
}

/// Another unit of length changes nothing but the unit, and neither does the direction of turning.
#[test]
fn units_and_direction_change_nothing() {
    for number in 0..40 {
        let numbers = &mut Numbers(number);
        let (platform, pose) = frame(numbers);
        let lengths = inverse(&platform, &pose);
        let there = lengthened(&lengths, |_| numbers.within(2.0));
        let Ok(goal) = forward(&platform, &there, &pose) else { continue };
        let goal = goal.ring_in_ring;
        let forth = prove(&platform, [&lengths, &there], [&pose, &goal]);
        let back = prove(&platform, [&there, &lengths], [&goal, &pose]);
        assert_eq!(forth.is_ok(), back.is_ok());
        let grown = |by: f64| Platform {
            reference: platform.reference.map(|joint| Point::from_mm(joint.mm().map(|c| c * by))),
            moving: platform.moving.map(|joint| Point::from_mm(joint.mm().map(|c| c * by))),
        };
        let large = |lengths: &Lengths| lengths.map(|length| StrutLength(Length::from_mm(length.0.mm() * 1024.0)));
        let far = |pose: &Ring| Pose::new(pose.rotation(), pose.translation().times(1024.0));
        let same = prove(&grown(1024.0), [&large(&lengths), &large(&there)], [&far(&pose), &far(&goal)]);
        let bits = |proof: Proof, by: f64| (proof.margin.to_bits(), (proof.unique_distance.mm() * by).to_bits());
        if forth.is_ok_and(|proof| proof.margin > LEAST_MARGIN + 0.3) {
            assert_eq!(same.map(|proof| bits(proof, 1.0)), forth.map(|proof| bits(proof, 1024.0)));
        }
    }
}
