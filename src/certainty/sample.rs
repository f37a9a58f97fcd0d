//! The same end as [`super::Miss`], worked out for one case many times over: the formulas of the poses multiplied out by hand.
//!
//! Two turns of every sample are about the bone's axis and a third has its axis square to it, so most of the products of quaternions are
//! short. A test holds every sample against the poses of the case.

use super::effect::centre;
use super::number::Errors;
use crate::anatomy::{Fragment, Limb};
use crate::case::Case;
use crate::space::RefBone;
use crate::units::{Angle, Length, Projected};

/// What does not change from sample to sample. Millimetres and radians; quaternions have their real part first.
pub(super) struct Ends {
    /// The component of medial along x: +1 or -1.
    medial: f64,
    /// The turn about z of 1 rad of internal rotation of a ring: +1 or -1.
    internal: f64,
    /// +1 where the moving fragment is the distal one, whose words stand in the case; -1 where it is the proximal one.
    as_written: f64,
    /// The component of the moving fragment's way from the cut along z: +1 or -1.
    away: f64,
    /// Film angles of the case, from straight: varus, and apex anterior.
    films: [f64; 2],
    /// The twist of the moving fragment about its own axis.
    twist: f64,
    /// From the origin to the corresponding point.
    place: [f64; 3],
    /// Level of the cut.
    level: f64,
    /// The centre of the reference ring.
    ring: [f64; 3],
    /// `B1 B0^-1`: its turn as a quaternion and as a matrix, and how far it moves the centre of the ring.
    turn: [f64; 4],
    matrix: [[f64; 3]; 3],
    carried: [f64; 3],
    /// The goal: the attitude of the moving fragment, and the centre of its end at the cut.
    goal: [f64; 4],
    goal_centre: [f64; 3],
}

/// How one sample ends.
pub(super) struct End {
    /// From where the centre of the bone end should be to where it is.
    pub(super) shift: [f64; 3],
    /// The cosine of half the turn from the goal.
    pub(super) half_turn_cosine: f64,
}

impl Ends {
    pub(super) fn of(case: &Case) -> Ends {
        let (limb, deformity): (Limb, _) = (case.limb, &case.deformity);
        let (bones, goal) = (case.end() * case.start().inverse(), case.end());
        let ring = case.ring_in_bone().translation().mm();
        let ring_centre = crate::space::Point::<RefBone>::from_mm(ring);
        let straight = Projected::from_degrees(0.0);
        let films = [deformity.coronal_angulation.signed(straight), deformity.sagittal_angulation.signed(straight)];
        Ends {
            medial: limb.medial::<RefBone>().mm()[0],
            internal: limb.internal(Angle::from_radians(1.0)).radians(),
            as_written: if case.reference == Fragment::Proximal { 1.0 } else { -1.0 },
            away: case.reference.other().away::<RefBone>().mm()[2],
            films: films.map(|film| Angle::from_degrees(film.degrees()).radians()),
            twist: deformity.twist(limb, case.reference).radians(),
            place: deformity.translation(limb, case.reference).mm(),
            level: case.osteotomy.level.signed(Length::ZERO).mm(),
            ring,
            turn: bones.rotation().parts(),
            matrix: bones.rotation().matrix(),
            carried: bones.apply(ring_centre).since(&ring_centre).mm(),
            goal: goal.rotation().parts(),
            goal_centre: goal.apply(centre(case)).mm(),
        }
    }

    /// Whether a film can show the angles with these errors: less than a right angle each.
    pub(super) fn can_be_read(&self, errors: &Errors) -> bool {
        let below = |angle: f64| angle.abs() < std::f64::consts::FRAC_PI_2;
        below(self.films[0] + errors[4]) && below(self.films[1] + errors[6])
    }

    /// The end when the measured numbers are wrong by `errors`.
    pub(super) fn with(&self, errors: &Errors) -> End {
        let [ring_ap, ring_lateral, ring_axial, ring_turn, ap, ap_shift, lateral, lateral_shift, turn, length] =
            *errors;
        // The axis of the moving fragment as it really lies: (x, y, away), not normalised.
        let x = self.medial * libm::tan(self.films[0] + ap);
        let y = -libm::tan(self.films[1] + lateral);
        let long = libm::sqrt(1.0 + x * x + y * y);
        let start = self.attitude([x, y, long], turn);
        // The centre of its end, seen from the centre of the ring as it really sits.
        let along = self.away * self.level / long;
        let ring = [self.ring[0] + self.medial * ring_ap, self.ring[1] + ring_lateral, self.ring[2] + ring_axial];
        let from_ring = [
            self.place[0] + self.as_written * self.medial * ap_shift + along * x - ring[0],
            self.place[1] + self.as_written * lateral_shift + along * y - ring[1],
            self.place[2] + self.as_written * length + along * self.away - ring[2],
        ];
        // The planned movement, carried out by a ring that is turned by another angle.
        let half = 0.5 * self.internal * ring_turn;
        let (sine, cosine) = libm::sincos(half);
        let (sine, cosine) = (2.0 * sine * cosine, cosine * cosine - sine * sine);
        let about_z = |[x, y, z]: [f64; 3], sine: f64| [cosine * x - sine * y, sine * x + cosine * y, z];
        let [x, y, z] = about_z(from_ring, -sine);
        let moved = |row: usize| {
            let [a, b, c] = self.matrix[row];
            a * x + b * y + c * z + self.carried[row]
        };
        let moved = about_z([moved(0), moved(1), moved(2)], sine);
        let shift = [0, 1, 2].map(|k| moved[k] + ring[k] - self.goal_centre[k]);
        let [w, x, y, z] = self.turn;
        let [x, y, z] = about_z([x, y, z], sine);
        End { shift, half_turn_cosine: dot(&product(&[w, x, y, z], &start), &self.goal).abs() }
    }

    /// Tilt times twist. The smallest turn that carries `away` to the axis has an axis of its own square to z, and a turn about z is
    /// short too.
    fn attitude(&self, [x, y, long]: [f64; 3], turn: f64) -> [f64; 4] {
        let half = 0.5 * (self.twist + self.internal * self.as_written * turn);
        let scale = 1.0 / libm::sqrt(2.0 * long * (long + 1.0));
        let (sine, cosine) = libm::sincos(half);
        let (sine, cosine) = (scale * sine, scale * cosine);
        let (w, i, j) = (long + 1.0, -self.away * y, self.away * x);
        [w * cosine, i * cosine + j * sine, j * cosine - i * sine, w * sine]
    }
}

fn product(a: &[f64; 4], b: &[f64; 4]) -> [f64; 4] {
    [
        a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3],
        a[0] * b[1] + a[1] * b[0] + a[2] * b[3] - a[3] * b[2],
        a[0] * b[2] - a[1] * b[3] + a[2] * b[0] + a[3] * b[1],
        a[0] * b[3] + a[1] * b[2] - a[2] * b[1] + a[3] * b[0],
    ]
}

fn dot(a: &[f64; 4], b: &[f64; 4]) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
}

#[cfg(test)]
mod tests {
    use super::super::effect::Miss;
    use super::super::random::Normal;
    use super::*;
    use crate::intake;

    /// A case from ten measured numbers in the order of the file, signed along their first words, and a level.
    fn case(limb: &str, reference: &str, numbers: &[f64; 10], level: f64) -> Case {
        let word = |k: usize, unit: &str, [first, second]: [&str; 2]| {
            let size = (numbers[k].abs() * 100.0).round() / 100.0;
            if size == 0.0 {
                "none".to_owned()
            } else {
                format!("{size} {unit} {}", if numbers[k] > 0.0 { first } else { second })
            }
        };
        let (across, front, along) = (["medial", "lateral"], ["anterior", "posterior"], ["proximal", "distal"]);
        let turn = ["internal", "external"];
        let text = format!(
            "hexfix_case: 1\ncode: SAMPLE\nrevision: 1\nlimb: {limb}\nreference: {reference}\nframe: {{ system: generic, \
             proximal_ring: full-155, distal_ring: full-155, struts: medium, neutral_height: 150 mm }}\nmounting: {{ ap: {}, \
             lateral: {}, axial: {}, rotation: {} }}\ndeformity:\n  ap: {{ angulation: {}, translation: {} }}\n  \
             lateral: {{ angulation: {}, translation: {} }}\n  axial: {{ rotation: {}, length: {} }}\ngoal:\n  \
             ap: {{ angulation: 2 deg valgus, translation: 1 mm medial }}\n  lateral: {{ angulation: none, translation: none }}\n  \
             axial: {{ rotation: 3 deg internal, length: 4 mm long }}\nosteotomy: {{ level: {level} mm distal, diameter: 28 mm }}\n\
             treatment: {{ surgery: 2026-11-02, latency: 7 days, rate: 1 mm/day, times: [\"08:00\"], path: together }}\n",
            word(0, "mm", across),
            word(1, "mm", front),
            word(2, "mm", along),
            word(3, "deg", turn),
            word(4, "deg", ["varus", "valgus"]),
            word(5, "mm", across),
            word(6, "deg", ["apex-anterior", "apex-posterior"]),
            word(7, "mm", front),
            word(8, "deg", turn),
            word(9, "mm", ["short", "long"]),
        );
        let draft = intake::case_draft("case.yaml", text.as_bytes());
        Case::from_draft(draft, &intake::built_in().unwrap()).unwrap_or_else(|findings| panic!("{findings:?}\n{text}"))
    }

    /// Every sample is what the poses of the case give, for both sides, both references and every size of error.
    #[test]
    fn samples_end_where_the_poses_of_the_case_end() {
        let sizes = [20.0, 20.0, 60.0, 40.0, 15.0, 10.0, 15.0, 10.0, 15.0, 20.0];
        let mut normal = Normal::new();
        for round in 0..60 {
            let limb = ["left femur", "right tibia", "left forearm", "right humerus"][round % 4];
            let reference = ["proximal", "distal"][round / 4 % 2];
            let ten = normal.ten();
            let numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|k| sizes[k] * ten[k].clamp(-2.5, 2.5));
            let case = case(limb, reference, &numbers, 1.0 + round as f64);
            let ends = Ends::of(&case);
            for deviation in [1e-3, 0.02, 0.2] {
                let errors = normal.ten().map(|error| error * deviation);
                let (miss, end) = (Miss::of(&case, &errors), ends.with(&errors));
                let shift = miss.shift.mm();
                for (fast, plain) in end.shift.iter().zip(&shift) {
                    assert!((fast - plain).abs() < 1e-9, "{limb}, {reference}: {:?} and {shift:?}", end.shift);
                }
                let turn = 2.0 * libm::acos(end.half_turn_cosine.min(1.0));
                // An arc cosine near 1 keeps half of the digits.
                assert!((turn - miss.turn.radians()).abs() < 1e-7, "{limb}, {reference}: {turn} and {:?}", miss.turn);
            }
        }
    }
}
