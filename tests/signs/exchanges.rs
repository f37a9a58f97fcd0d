//! An exchange changes a part and perhaps its scale, never the bone.

use crate::run::{Case, whole};
use crate::stages::LIMBS;

const GENERIC: &str = include_str!("../../frames/generic.yaml");

/// The generic rings with other struts, as a system of its own.
fn system(name: &str, struts: &str) -> String {
    let (rings, _) = GENERIC.split_once("struts:").expect("struts come last");
    rings.replace("system: generic", &format!("system: {name}")) + "struts:\n" + struts
}

const WIDE: &str = "  medium: { shortest: 16 mm, longest: 416 mm, reading_offset: none, click: 0.5 mm }\n";

/// The model that the medium strut is exchanged for, and what its scale says against a ruler from joint to joint:
/// a strut that is 10 mm longer than its reading reads 10 mm less at the same length.
struct Scale {
    strut: &'static str,
    words: &'static str,
    height: u32,
    reads_more: f64,
}

/// 50 mm of distraction draw every strut out of its scale, 40 mm of compression push it in beyond the other end.
const SCALES: [Scale; 5] = [
    Scale {
        strut: "  long: { shortest: 160 mm, longest: 282 mm, reading_offset: none, click: 0.5 mm }\n",
        words: "ap.angulation: 4 deg varus; goal.axial.length: 50 mm long",
        height: 190,
        reads_more: 0.0,
    },
    Scale {
        strut: "  long: { shortest: 140 mm, longest: 270 mm, reading_offset: 12 mm longer, click: 0.5 mm }\n",
        words: "ap.angulation: 4 deg varus; goal.axial.length: 50 mm long",
        height: 190,
        reads_more: -12.0,
    },
    Scale {
        strut: "  long: { shortest: 170 mm, longest: 290 mm, reading_offset: 7.5 mm shorter, click: 0.5 mm }\n",
        words: "lateral.angulation: 4 deg apex-anterior; goal.axial.length: 50 mm long",
        height: 190,
        reads_more: 7.5,
    },
    Scale {
        strut: "  short: { shortest: 60 mm, longest: 118 mm, reading_offset: 12 mm longer, click: 0.5 mm }\n",
        words: "ap.angulation: 4 deg valgus; axial.length: 40 mm long",
        height: 105,
        reads_more: -12.0,
    },
    Scale {
        strut: "  short: { shortest: 90 mm, longest: 137 mm, reading_offset: 7.5 mm shorter, click: 0.5 mm }\n",
        words: "ap.angulation: 4 deg valgus; axial.length: 40 mm long",
        height: 105,
        reads_more: 7.5,
    },
];

const MEDIUM: &str = "  medium: { shortest: 116 mm, longest: 178 mm, reading_offset: none, click: 0.5 mm }\n";

/// The same limb twice: once with struts that must be exchanged, once with struts that reach everywhere. Until its
/// exchange each strut reads the same on both; afterwards the new scale reads more or less by its offset. The bone goes
/// the same way on both, row by row.
#[test]
fn a_bone_does_not_feel_an_exchange() {
    for (limb, reference) in LIMBS {
        for Scale { strut, words, height, reads_more } in SCALES {
            let path = "[ { do: [length], first: 20 mm }, { do: [angulation] }, { do: [length] } ]";
            let mut case = Case::new(limb, reference, words).by(path);
            (case.neutral_height, case.more) = (height, "  exchanges_a_visit: 3 struts\n".to_owned());
            case.frame[0] = "exchanged";
            case.systems = vec![system("exchanged", &format!("{MEDIUM}{strut}")), system("reaching", WIDE)];
            let mut reaching = case.clone();
            reaching.frame[0] = "reaching";
            let (changed, kept) = (case.plan(), reaching.plan());
            let name = format!("{limb}, {reference}, {strut}");
            assert_eq!(changed.rows(), kept.rows(), "{name}");
            assert!(kept.list("exchanges").is_empty(), "{name}");
            let mut days = [usize::MAX; 6];
            for exchange in changed.list("exchanges") {
                days[whole(&exchange["strut"]) - 1] = whole(&exchange["day"]);
                let [old, new] = ["old_reading_mm", "new_reading_mm"].map(|key| exchange[key].as_f64().unwrap());
                assert!((new - old - reads_more).abs() < 1e-9, "{name}: one length, two scales: {exchange}");
            }
            assert_eq!(days.iter().filter(|day| **day < usize::MAX).count(), 6, "{name}: each strut once");
            for row in 0..=kept.rows() {
                let day = row.checked_sub(1).map_or(0, |i| whole(&changed.list("adjustments")[i]["day"]));
                let (a, b) = (changed.readings(row), kept.readings(row));
                for k in 0..6 {
                    let scale = if day >= days[k] { reads_more } else { 0.0 };
                    assert!((a[k] - b[k] - scale).abs() < 1e-9, "{name}, row {row}: {a:?} and {b:?}, days {days:?}");
                }
                if row > 0 {
                    let (a, b) = (changed.bone(row), kept.bone(row));
                    let apart = (0..3).map(|i| (a.translation[i] - b.translation[i]).abs()).fold(0.0, f64::max);
                    let turned = (0..9).map(|i| (a.rotation[i / 3][i % 3] - b.rotation[i / 3][i % 3]).abs());
                    assert!(apart < 1e-6 && turned.fold(0.0, f64::max) < 1e-8, "{name}, row {row}: the bone moved");
                }
            }
        }
    }
}

/// The bone's own way past an exchange: from the last turn before it to the first turn after it goes no more than one
/// ordinary turn, half a millimetre and what whole clicks of 0.5 mm add.
#[test]
fn the_first_turn_after_an_exchange_is_an_ordinary_turn() {
    for (limb, reference) in LIMBS {
        let mut case = Case::new(limb, reference, "goal.axial.length: 50 mm long");
        case.neutral_height = 190;
        case.frame[0] = "exchanged";
        let long = "  long: { shortest: 120 mm, longest: 262 mm, reading_offset: 20 mm longer, click: 0.5 mm }\n";
        case.systems = vec![system("exchanged", &format!("{MEDIUM}{long}"))];
        let plan = case.plan();
        assert!(!plan.list("exchanges").is_empty());
        let mut before = [0.0; 3];
        for row in 1..=plan.rows() {
            let now = plan.bone(row).translation;
            let step = (0..3).map(|i| (now[i] - before[i]).powi(2)).sum::<f64>().sqrt();
            assert!(step < 1.2, "{limb}, {reference}: {step} mm at row {row}");
            before = now;
        }
    }
}
