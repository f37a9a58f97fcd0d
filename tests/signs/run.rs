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
    pub frame: [&'static str; 3],
    pub neutral_height: u32,
    pub rate: &'static str,
    pub times: &'static str,
    pub path: String,
    /// More lines of `treatment`, such as a split.
    pub more: String,
    /// Frame systems of this case's own, as whole files.
    pub systems: Vec<String>,
    pub words: Vec<(String, String)>,
}

const GENERIC: [&str; 3] = ["generic", "full-155", "medium"];
/// A frame whose struts reach everywhere, so no strut is exchanged.
const BENCH: [&str; 3] = ["bench", "wide-180", "wide"];

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
            frame: GENERIC,
            neutral_height: 150,
            rate: "1 mm/day",
            times: r#""08:00", "20:00""#,
            path: "together".to_owned(),
            more: String::new(),
            systems: vec![],
            words: list,
        }
    }

    /// The same words on the wide bench frame, for corrections that are too large for the generic struts.
    pub fn on_bench(mut self, neutral_height: u32) -> Self {
        self.frame = BENCH;
        self.neutral_height = neutral_height;
        self
    }

    /// The bench frame with its hinge on the ring axis, halfway between rings that end 200 mm apart.
    pub fn centred(limb: &str, reference: &str, words: &str) -> Self {
        let axial = if words.contains("m.axial") { String::new() } else { format!("; m.axial: 100 mm {reference}") };
        Self::new(limb, reference, &format!("{words}{axial}")).on_bench(200)
    }

    /// The path as it stands in the case file.
    pub fn by(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
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
        let [system, ring, strut] = self.frame;
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
             rate: {}\n  times: [ {} ]\n  path: {}\n{}",
            self.rate, self.times, self.path, self.more
        )
        .unwrap();
        text
    }

    pub fn plan(&self) -> Plan {
        let output = self.printed("json");
        Plan { json: serde_json::from_slice(&output).expect("JSON on standard output") }
    }

    /// What the program writes in one of its formats.
    pub fn printed(&self, format: &str) -> Vec<u8> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("hexfix-signs-{}-{number}", std::process::id()));
        let own = folder.join("frames");
        std::fs::create_dir_all(&own).expect("a new folder");
        for (i, system) in self.systems.iter().enumerate() {
            std::fs::write(own.join(format!("{i}.yaml")), system).expect("the frame system is written");
        }
        let (file, target) = (folder.join("case.yaml"), folder.join("plan"));
        std::fs::write(&file, self.yaml()).expect("the case is written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexfix"));
        command.arg("plan").arg(&file).args(["--format", format, "-o"]).arg(&target).arg("--frames").arg(&own);
        if self.frame == BENCH {
            command.args(["--frames", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reference")]);
        }
        let output = command.output().expect("the program starts");
        let written = std::fs::read(&target);
        std::fs::remove_dir_all(&folder).expect("the folder is removed");
        assert!(output.status.success(), "no plan for\n{}\n{}", self.yaml(), String::from_utf8_lossy(&output.stderr));
        written.expect("the plan is written")
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
        self.bone(1)
    }

    /// The moving fragment in the reference fragment after a row, counted from 1.
    pub fn bone(&self, row: usize) -> Pose {
        Pose::read(&self.json["adjustments"][row - 1]["moving_fragment_in_reference_fragment"])
    }

    /// The six scales after a row, counted from 1; row 0 is the start.
    pub fn readings(&self, row: usize) -> [f64; 6] {
        let place = if row == 0 { &self.json["start"] } else { &self.json["adjustments"][row - 1] };
        serde_json::from_value(place["readings_mm"].clone()).expect("six readings")
    }

    /// First and last row of every stage.
    pub fn stages(&self) -> Vec<[usize; 2]> {
        let list = self.json["stages"].as_array().expect("stages");
        list.iter().map(|stage| ["first_row", "last_row"].map(|key| whole(&stage[key]))).collect()
    }

    /// A list of the plan, such as the exchanges.
    pub fn list(&self, key: &str) -> &[Value] {
        self.json[key].as_array().unwrap_or_else(|| panic!("a list of {key}"))
    }

    pub fn rows(&self) -> usize {
        self.list("adjustments").len()
    }
}

pub fn whole(value: &Value) -> usize {
    value.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or_else(|| panic!("a whole number, not {value}"))
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
