//! The built-in frames: sound files, the layout of the conventions, and struts that cover them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use hexfix::device::{FrameSystem, JointCentre, PerStrut, StrutId};
use hexfix::intake;
use std::collections::BTreeSet;

fn generic() -> FrameSystem {
    intake::built_in().unwrap().get("generic").unwrap().clone()
}

fn degrees(joints: &PerStrut<JointCentre>) -> [f64; 6] {
    *joints.map(|joint| joint.angle.degrees()).in_order()
}

/// The angle between two directions around a ring.
fn around(a: f64, b: f64) -> f64 {
    let difference = (a - b).rem_euclid(360.0);
    difference.min(360.0 - difference)
}

#[test]
fn the_generic_rings_have_the_promised_sizes() {
    let inner: BTreeSet<String> = generic().rings.values().map(|ring| ring.inner_diameter.mm().to_string()).collect();
    let promised = ["105", "130", "155", "180", "205", "230"].map(str::to_owned);
    assert_eq!(inner, BTreeSet::from(promised));
}

/// Joint pairs (1,2) (3,4) (5,6) at 0, 120, 240 degrees on the proximal ring, (2,3) (4,5) (6,1) at 60, 180, 300 on the
/// distal ring; strut 1 on the patient's right of the anterior mark, numbers anticlockwise seen from proximal.
#[test]
fn the_generic_joints_are_paired_as_the_conventions_say() {
    for ring in generic().rings.values() {
        let [p1, p2, p3, p4, p5, p6] = degrees(&ring.joints_as_proximal);
        let [d1, d2, d3, d4, d5, d6] = degrees(&ring.joints_as_distal);
        let pairs = [(p1, p2, 0.0), (p3, p4, 120.0), (p5, p6, 240.0), (d2, d3, 60.0), (d4, d5, 180.0), (d6, d1, 300.0)];
        for (before, after, middle) in pairs {
            let half = around(before, middle);
            assert!(half > 3.0 && half < 15.0, "{}", ring.name);
            assert!((half - around(after, middle)).abs() < 1e-9, "{}", ring.name);
            assert!(around(before + 2.0 * half, after) < 1e-9, "{}", ring.name);
        }
        // Strut 1 begins on the patient's right (+x) of the mark, strut 2 on the left.
        let [x1, ..] = ring.joints_as_proximal[StrutId::ALL[0]].place::<()>().mm();
        let [x2, ..] = ring.joints_as_proximal[StrutId::ALL[1]].place::<()>().mm();
        assert!(x1 > 0.0 && x2 < 0.0, "{}", ring.name);
        // The joints of a ring face the other ring.
        assert!(ring.joints_as_proximal.iter().all(|(_, joint)| joint.height.mm() < 0.0));
        assert!(ring.joints_as_distal.iter().all(|(_, joint)| joint.height.mm() > 0.0));
    }
}

/// Every length from the shortest strut's to the longest strut's is on some scale, with room to hand over.
#[test]
fn the_generic_struts_cover_their_range_without_a_gap() {
    let mut scales: Vec<(f64, f64)> =
        generic().struts.values().map(|strut| (strut.shortest.0.mm(), strut.longest.0.mm())).collect();
    scales.sort_by(|a, b| a.0.total_cmp(&b.0));
    assert!(scales.windows(2).all(|pair| pair[0].1 - pair[1].0 >= 5.0), "{scales:?}");
    assert!(scales[0].0 <= 70.0 && scales[scales.len() - 1].1 >= 400.0, "{scales:?}");
}

#[test]
fn a_system_of_the_same_name_is_refused() {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/frames/generic.yaml")).unwrap();
    let findings = intake::with_files(intake::built_in().unwrap(), [("again.yaml".to_owned(), bytes)]).unwrap_err();
    assert_eq!(findings[0].code.name(), "system-twice");
}
