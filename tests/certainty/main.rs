//! How sure the end is: closed forms, sentences a surgeon would nod at, and the cloud against them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod cloud;
#[path = "../common/mod.rs"]
mod common;
mod effects;
mod printed;

use hexfix::case::Case;
use hexfix::certainty::{Effect, Number};

/// A case of which only the measured numbers matter; everything else is `none` or the same in all.
#[derive(Clone)]
pub struct Words {
    pub limb: String,
    pub reference: String,
    pub mounting: [String; 4],
    /// AP angulation and translation, lateral angulation and translation, rotation, length.
    pub deformity: [String; 6],
    pub goal: Option<[String; 6]>,
    pub level: String,
    pub uncertainty: String,
}

impl Words {
    /// A right tibia, the proximal ring the reference: a straight bone of equal length.
    pub fn straight() -> Words {
        let none = || "none".to_owned();
        Words {
            limb: "right tibia".to_owned(),
            reference: "proximal".to_owned(),
            mounting: std::array::from_fn(|_| none()),
            deformity: std::array::from_fn(|_| none()),
            goal: None,
            level: none(),
            uncertainty: String::new(),
        }
    }

    /// With one word of the deformity.
    pub fn with(mut self, index: usize, word: &str) -> Words {
        self.deformity[index] = word.to_owned();
        self
    }

    pub fn text(&self) -> String {
        let six = |[a, b, c, d, e, f]: &[String; 6]| {
            format!(
                "\n  ap: {{ angulation: {a}, translation: {b} }}\n  lateral: {{ angulation: {c}, translation: {d} }}\n  \
                 axial: {{ rotation: {e}, length: {f} }}\n"
            )
        };
        let [ap, lateral, axial, rotation] = &self.mounting;
        format!(
            "hexfix_case: 1\ncode: SURE\nrevision: 1\nlimb: {}\nreference: {}\nframe: {{ system: drawing, proximal_ring: full-155, \
             distal_ring: full-155, struts: wide, neutral_height: 150 mm }}\nmounting: {{ ap: {ap}, lateral: {lateral}, \
             axial: {axial}, rotation: {rotation} }}\ndeformity:{}{}osteotomy: {{ level: {}, diameter: 28 mm }}\n\
             treatment: {{ surgery: 2026-11-02, latency: 7 days, rate: 1 mm/day, times: [\"08:00\"], path: together }}\n{}",
            self.limb,
            self.reference,
            six(&self.deformity),
            self.goal.as_ref().map_or(String::new(), |goal| format!("goal:{}", six(goal))),
            self.level,
            self.uncertainty
        )
    }

    pub fn case(&self) -> Case {
        common::case(&self.text()).unwrap_or_else(|findings| panic!("{findings:?}\n{}", self.text()))
    }
}

/// Numbers that look random and are the same in every run (an xorshift of Marsaglia's).
pub struct Dice(pub u64);

impl Dice {
    /// From -1 to 1 in hundredths.
    fn even(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % 201) as f64 / 100.0 - 1.0
    }

    fn quantity(&mut self, most: f64, unit: &str, [first, second]: [&str; 2]) -> String {
        let size = (self.even() * most * 100.0).round() / 100.0;
        if size == 0.0 {
            return "none".to_owned();
        }
        format!("{} {unit} {}", size.abs(), if size > 0.0 { first } else { second })
    }

    fn six(&mut self, most: f64) -> [String; 6] {
        let (tilt, across) = (["varus", "valgus"], ["medial", "lateral"]);
        let (apex, front) = (["apex-anterior", "apex-posterior"], ["anterior", "posterior"]);
        [
            self.quantity(0.6 * most, "deg", tilt),
            self.quantity(most, "mm", across),
            self.quantity(0.6 * most, "deg", apex),
            self.quantity(most, "mm", front),
            self.quantity(most, "deg", ["internal", "external"]),
            self.quantity(most, "mm", ["short", "long"]),
        ]
    }
}

/// Cases of every limb and both references with all numbers at once.
pub fn random_cases() -> Vec<Words> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut words = Vec::new();
    for (round, side) in ["left", "right"].repeat(4).into_iter().enumerate() {
        for bone in ["femur", "tibia", "humerus", "forearm"] {
            let reference = if round < 4 { "proximal" } else { "distal" };
            let mounting = [
                dice.quantity(30.0, "mm", ["medial", "lateral"]),
                dice.quantity(30.0, "mm", ["anterior", "posterior"]),
                dice.quantity(90.0, "mm", ["proximal", "distal"]),
                dice.quantity(60.0, "deg", ["internal", "external"]),
            ];
            let level = dice.quantity(40.0, "mm", ["proximal", "distal"]);
            let (deformity, goal) = (dice.six(30.0), Some(dice.six(8.0)));
            let (limb, reference) = (format!("{side} {bone}"), reference.to_owned());
            words.push(Words { limb, reference, mounting, deformity, goal, level, uncertainty: String::new() });
        }
    }
    words
}

/// What an error of 1 mm or 1 degree does: millimetres and degrees.
pub fn of_one(case: &Case, number: Number) -> (f64, f64) {
    let effect = Effect::of_one(case, number);
    (effect.shift().mm(), effect.turn().degrees())
}
