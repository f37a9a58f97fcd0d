//! Writes a case from words, runs the program on it and reads the plan.

use serde_json::Value;
use std::fmt::Write as _;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};

/// A case as the surgeon says it. Words that are not given are `none`.
#[derive(Clone, Debug)]
pub struct Case {
    pub limb: String,
    pub reference: String,
    pub bench: bool,
    pub neutral_height: u32,
    pub times: &'static str,
    pub words: Vec<(String, String)>,
}

pub const COMBINATIONS: [(&str, &str); 4] =
    [("right tibia", "proximal"), ("right tibia", "distal"), ("left tibia", "proximal"), ("left tibia", "distal")];

impl Case {
    /// Words are written `key: quantity; key: quantity`. The hinge lies halfway between the rings unless `m.axial` is said.
    pub fn new(limb: &str, reference: &str, words: &str) -> Self {
        let mut list = vec![];
        for entry in words.split(';').map(str::trim).filter(|e| !e.is_empty()) {
            let (key, quantity) = entry.split_once(": ").expect("key: quantity");
            assert!(KEYS.contains(&key.trim_start_matches("goal.")), "unknown key {key}");
            list.push((key.to_owned(), quantity.to_owned()));
        }
        if !list.iter().any(|(key, _)| key == "m.axial") {
            list.push(("m.axial".to_owned(), format!("75 mm {reference}")));
        }
        Self {
            limb: limb.to_owned(),
            reference: reference.to_owned(),
            bench: false,
            neutral_height: 150,
            times: r#""08:00", "20:00""#,
            words: list,
        }
    }

    /// The same words on the wide bench frame, for corrections that are too large for the generic struts.
    pub fn on_bench(mut self, neutral_height: u32) -> Self {
        self.bench = true;
        self.neutral_height = neutral_height;
        self
    }

    fn say(&self, key: &str) -> &str {
        self.words.iter().find(|(k, _)| k == key).map_or("none", |(_, quantity)| quantity)
    }

    fn six(&self, heading: &str, prefix: &str) -> String {
        let mut text = format!("{heading}:\n");
        for (film, first, second) in [
            ("ap", "angulation", "translation"),
            ("lateral", "angulation", "translation"),
            ("axial", "rotation", "length"),
        ] {
            let one = self.say(&format!("{prefix}{film}.{first}"));
            let two = self.say(&format!("{prefix}{film}.{second}"));
            writeln!(text, "  {film}: {{ {first}: {one}, {second}: {two} }}").unwrap();
        }
        text
    }

    pub fn yaml(&self) -> String {
        let (system, ring, strut) =
            if self.bench { ("bench", "wide-180", "wide") } else { ("generic", "full-155", "medium") };
        let mut text = format!(
            "hexfix_case: 1\ncode: SIGNS-001\nrevision: 1\nlimb: {}\nreference: {}\nframe:\n  system: {system}\n  \
             proximal_ring: {ring}\n  distal_ring: {ring}\n  struts: {strut}\n  neutral_height: {} mm\nmounting:\n",
            self.limb, self.reference, self.neutral_height
        );
        for key in ["ap", "lateral", "axial", "rotation"] {
            writeln!(text, "  {key}: {}", self.say(&format!("m.{key}"))).unwrap();
        }
        text += &self.six("deformity", "");
        if self.words.iter().any(|(key, _)| key.starts_with("goal.")) {
            text += &self.six("goal", "goal.");
        }
        let level = self.say("level");
        write!(
            text,
            "osteotomy: {{ level: {level}, diameter: 28 mm }}\ntreatment:\n  surgery: 2026-11-02\n  latency: 7 days\n  \
             rate: 1 mm/day\n  times: [ {} ]\n  path: together\n",
            self.times
        )
        .unwrap();
        text
    }

    pub fn plan(&self) -> Plan {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("hexfix-signs-{}-{number}", std::process::id()));
        std::fs::create_dir(&folder).expect("a new folder");
        let file = folder.join("case.yaml");
        std::fs::write(&file, self.yaml()).expect("the case is written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexfix"));
        command.arg("plan").arg(&file).args(["--format", "json"]);
        if self.bench {
            command.args(["--frames", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference")]);
        }
        let output = command.output().expect("the program starts");
        std::fs::remove_dir_all(&folder).expect("the folder is removed");
        assert!(output.status.success(), "no plan for\n{}\n{}", self.yaml(), String::from_utf8_lossy(&output.stderr));
        Plan { json: serde_json::from_slice(&output.stdout).expect("JSON on standard output") }
    }
}

const KEYS: [&str; 11] = [
    "ap.angulation",
    "ap.translation",
    "lateral.angulation",
    "lateral.translation",
    "axial.rotation",
    "axial.length",
    "m.ap",
    "m.lateral",
    "m.axial",
    "m.rotation",
    "level",
];

pub type Vector = [f64; 3];

pub struct Plan {
    json: Value,
}

pub struct Pose {
    pub rotation: [Vector; 3],
    pub translation: Vector,
}

impl Pose {
    fn read(value: &Value) -> Self {
        Self {
            rotation: serde_json::from_value(value["rotation"].clone()).expect("rotation"),
            translation: serde_json::from_value(value["translation_mm"].clone()).expect("translation_mm"),
        }
    }

    pub fn turn(&self, p: Vector) -> Vector {
        self.rotation.map(|row| row[0] * p[0] + row[1] * p[1] + row[2] * p[2])
    }

    pub fn place(&self, p: Vector) -> Vector {
        let turned = self.turn(p);
        [0, 1, 2].map(|i| turned[i] + self.translation[i])
    }

    pub fn total_angle(&self) -> f64 {
        let trace = self.rotation[0][0] + self.rotation[1][1] + self.rotation[2][2];
        ((trace - 1.0) / 2.0).acos().to_degrees()
    }
}

impl Plan {
    /// Exact strut lengths at `start` or `end`.
    pub fn lengths(&self, when: &str) -> [f64; 6] {
        serde_json::from_value(self.json[when]["lengths_mm"].clone()).expect("six lengths")
    }

    /// The moving ring in the reference ring at `start` or `end`.
    pub fn ring(&self, when: &str) -> Pose {
        Pose::read(&self.json[when]["moving_ring_in_reference_ring"])
    }

    /// The moving fragment in the reference fragment after the first row.
    pub fn first_row(&self) -> Pose {
        Pose::read(&self.json["adjustments"][0]["moving_fragment_in_reference_fragment"])
    }

    pub fn rows(&self) -> usize {
        self.json["adjustments"].as_array().expect("adjustments").len()
    }
}

/// The way a word of direction points on this limb: x to the patient's right, y anterior, z proximal.
pub fn direction(word: &str, limb: &str) -> Vector {
    let medial = match limb.split_once(' ').expect("side and bone").0 {
        "right" => -1.0,
        "left" => 1.0,
        other => panic!("side {other}"),
    };
    match word {
        "medial" => [medial, 0.0, 0.0],
        "lateral" => [-medial, 0.0, 0.0],
        "anterior" => [0.0, 1.0, 0.0],
        "posterior" => [0.0, -1.0, 0.0],
        "proximal" => [0.0, 0.0, 1.0],
        "distal" => [0.0, 0.0, -1.0],
        other => panic!("direction {other}"),
    }
}

pub fn dot(a: Vector, b: Vector) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}
