//! Whole clicks that do not jerk: how large the steps, days and deviations of chosen clicks are over a hundred corrections,
//! held against plain rounding of the same plans. `cargo test --test clicks -- --nocapture` prints the figures.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod common;

use common::corrections::{Sizes, correction};
use common::numbers::Numbers;
use common::planned;
use hexfix::verify::Verified;

const CORRECTIONS: u64 = 100;
const ROUNDED: &str = "\n  rounding: nearest";

/// A correction of up to 25 deg on each film, 20 deg of rotation, 15 mm of translation and 40 mm of length.
fn text(number: u64, times: usize, struts: &str) -> String {
    let mut numbers = Numbers::from(number);
    let [height, axial, level] = [(140.0, 180.0), (40.0, 90.0), (5.0, 20.0)].map(|(a, b)| numbers.hundredths(a, b));
    let frame = format!("struts: {struts}, neutral_height: {height} mm");
    let sizes = Sizes { angulation: 25.0, rotation: 20.0, translation: 15.0, length: 40.0 };
    let four = correction(&mut numbers, (&format!("RANDOM-{number}"), &frame), (axial, level), &sizes);
    let some = ["\"08:00\"", "\"12:00\"", "\"16:00\"", "\"20:00\""][..times].join(", ");
    four.replace("\"08:00\", \"12:00\", \"16:00\", \"20:00\"", &some)
}

/// What the second solver measured on one plan.
struct Measured {
    /// Largest walked step of any bone end in parts of the largest planned one.
    step: f64,
    /// Farthest off the exact path: millimetres at a bone end, degrees.
    off: [f64; 2],
    /// How much farther than ordered a bone end went in 24 hours, in parts of what one click can move it.
    day: f64,
    /// Clicks turned back against the exact length.
    back: f64,
}

fn measure(text: &str) -> Result<Measured, String> {
    let (case, correction, schedule) = planned(text).map_err(|findings| format!("{findings:?}"))?;
    let plan = Verified::of(case, correction, schedule).map_err(|findings| format!("{findings:?}"))?;
    let worst = |name: &str| plan.passed().iter().find(|check| check.name.starts_with(name)).unwrap().worst;
    let points = &plan.movement().points;
    let largest = |of: fn(&hexfix::verify::PointMovement) -> f64| points.iter().map(of).fold(0.0, f64::max);
    Ok(Measured {
        step: largest(|point| point.largest_step.mm()) / worst("planned step"),
        off: [worst("bone ends off"), worst("turn off")],
        day: (largest(|point| point.largest_day.mm()) - 1.0) / plan.movement().one_click.mm(),
        back: worst("turning back"),
    })
}

/// Mean and worst of a figure.
fn figures(of: impl Fn(&Measured) -> f64, all: &[Measured]) -> [f64; 2] {
    let figures: Vec<f64> = all.iter().map(of).collect();
    [figures.iter().sum::<f64>() / figures.len() as f64, figures.iter().copied().fold(f64::NEG_INFINITY, f64::max)]
}

/// A hundred plans with chosen clicks, and the same plans with plain rounding.
fn campaign(times: usize, struts: &str) -> [Vec<Measured>; 2] {
    let all = |rounding: &str| -> Vec<Measured> {
        let plans = (0..CORRECTIONS).map(|number| (number, measure(&(text(number, times, struts) + rounding))));
        plans.map(|(number, plan)| plan.unwrap_or_else(|refused| panic!("correction {number}: {refused}"))).collect()
    };
    let both = [all(""), all(ROUNDED)];
    for (name, plans) in ["chosen", "nearest"].into_iter().zip(&both) {
        let [step, day, back] =
            [|m: &Measured| m.step, |m: &Measured| m.day, |m: &Measured| m.back].map(|of| figures(of, plans));
        let [mm, degrees] = [0, 1].map(|k| figures(|m| m.off[k], plans));
        println!(
            "{times} a day, {struts}, {name}: step {step:.3?} of planned, off {mm:.2?} mm {degrees:.2?} deg, day {day:.2?} clicks, back {back:.1?}"
        );
    }
    let exceeds = |k: usize| both[0].iter().zip(&both[1]).filter(|(a, b)| a.off[k] > b.off[k]).count();
    println!(
        "  farther off than plain rounding on its worst row: {} plans in mm, {} in degrees",
        exceeds(0),
        exceeds(1)
    );
    both
}

#[test]
fn once_a_day_steps_are_at_most_a_tenth_larger_than_planned() {
    let [chosen, nearest] = campaign(1, "wide");
    let ([mean, worst], [plain, _]) = (figures(|m| m.step, &chosen), figures(|m| m.step, &nearest));
    assert!(mean <= 1.10 && worst <= 1.25, "steps {mean:.3} of the planned ones on average, {worst:.3} at worst");
    assert!(plain > 1.3, "plain rounding has become smooth: {plain}");
    assert_eq!(figures(|m| m.back, &chosen)[1], 0.0, "a strut went back");
}

#[test]
fn two_and_four_times_a_day_no_day_is_longer_than_ordered_by_more_than_one_click() {
    for times in [2, 4] {
        let [chosen, nearest] = campaign(times, "wide");
        assert!(figures(|m| m.day, &chosen)[1] <= 1.0);
        assert!(figures(|m| m.day, &nearest)[1] > 1.0, "plain rounding keeps the law too: it says nothing");
        assert!(figures(|m| m.step, &chosen)[0] < 0.65 * figures(|m| m.step, &nearest)[0]);
    }
}

/// A coarse strut is exchanged for one with finer clicks, which begin where the coarse ones ended: up to half a coarse click ahead. The new
/// strut waits there instead of going back; plain rounding goes back, and that is no fault.
#[test]
fn a_finer_strut_waits_where_an_exchange_left_it_ahead() {
    let generic = std::fs::read_to_string(common::root().join("frames/generic.yaml")).unwrap();
    let (rings, _) = generic.split_once("struts:").unwrap();
    let mut waited = 0;
    for (coarse, fine) in [(0.5, 0.1), (1.0, 0.25), (1.0, 0.1)] {
        let struts = format!(
            "struts:\n  medium: {{ shortest: 116 mm, longest: 178 mm, reading_offset: none, click: {coarse} mm }}\n  \
             long: {{ shortest: 168 mm, longest: 282 mm, reading_offset: none, click: {fine} mm }}\n"
        );
        let system = (rings.replace("system: generic", "system: finer") + &struts).into_bytes();
        let catalogue = hexfix::intake::with_files(common::catalogue(), [("finer.yaml".to_owned(), system)]).unwrap();
        for height in [183, 187] {
            let text = common::example("tibia-exchanges.yaml")
                .replace("system: generic", "system: finer")
                .replace("neutral_height: 185 mm", &format!("neutral_height: {height} mm"))
                .replace("length: 55 mm short", "length: 45 mm short");
            assert!(text.contains("45 mm short") && text.contains(&format!("{height} mm")), "the example has changed");
            for text in [text.clone(), common::rounded(&text)] {
                let draft = hexfix::intake::case_draft("case.yaml", text.as_bytes());
                let case = hexfix::case::Case::from_draft(draft, &catalogue).unwrap();
                let correction = hexfix::plan::Correction::of(&case).unwrap();
                let schedule = hexfix::plan::Schedule::of(&case, &correction).unwrap();
                waited += schedule.exchanges.len();
                let plan = Verified::of(case, correction, schedule).unwrap();
                let back = plan.passed().iter().find(|check| check.name.starts_with("turning back")).unwrap();
                assert_eq!(back.worst, 0.0, "{coarse} to {fine}");
            }
        }
    }
    assert!(waited >= 12, "{waited} exchanges");
}
