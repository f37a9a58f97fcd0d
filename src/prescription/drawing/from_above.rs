//! The frame as the patient sees it, looking down at the own limb: front at the top, the patient's right on the right.

use super::super::document::{Drawing, Shape, Stroke, Tone};
use super::super::locale::{Locale, say};
use super::sign::sign;
use super::{Flat, View, circle};
use crate::device::StrutId;
use crate::space::{Point, RefBone};
use crate::verify::Verified;

/// Printed width, millimetres.
const PAPER_WIDTH: f64 = 150.0;
/// Radius of the ring on paper, millimetres.
const RING: f64 = 29.0;
/// Half of the printed height, millimetres.
const HALF_HEIGHT: f64 = 48.0;
/// Radius of a sign on paper, millimetres.
const SIGN_RADIUS: f64 = 5.0;
/// Type sizes on paper, points.
const NUMBER: f64 = 18.0;
const WORD: f64 = 14.0;

/// The keys of the eight places, anticlockwise from the front.
const PLACES: [&str; 8] = [
    "place-front",
    "place-front-left",
    "place-left",
    "place-back-left",
    "place-back",
    "place-back-right",
    "place-right",
    "place-front-right",
];

/// The key of the place where a strut sits, seen by the patient: that of its middle at the start, an eighth of the ring each.
pub(in crate::prescription) fn place_of(plan: &Verified, id: StrutId) -> &'static str {
    let (x, y) = middle_of(plan, id);
    // Clockwise from the front would be atan2(x, y); x points to the patient's right.
    let turned = libm::atan2(-x, y).to_degrees().rem_euclid(360.0);
    PLACES[((turned / 45.0).round() as usize) % 8]
}

/// The middle of a strut at the start, from the centre of the reference ring: to the right and to the front.
fn middle_of(plan: &Verified, id: StrutId) -> Flat {
    let correction = plan.correction();
    let (right, front) = View::Axial.axes(plan.case().limb);
    let flat = |point: Point<RefBone>| {
        let place = point.since(&correction.ring_in_bone.apply(Point::origin()));
        (place.dot(&right), place.dot(&front))
    };
    let fixed = flat(correction.ring_in_bone.apply(correction.platform.reference[id]));
    let ring = plan.walk().first().map(|pose| pose.ring);
    let moving =
        ring.map_or(fixed, |ring| flat((correction.ring_in_bone * ring).apply(correction.platform.moving[id])));
    ((fixed.0 + moving.0) / 2.0, (fixed.1 + moving.1) / 2.0)
}

/// The ring, the limb in it, and the six struts with sign and number around it.
pub(in crate::prescription) fn from_above(plan: &Verified, locale: &Locale) -> Drawing {
    let case = plan.case();
    let outer = case.frame.ring_on(case.reference).outer_diameter.half().mm();
    let scale = outer / RING;
    let (wide, high) = (0.5 * PAPER_WIDTH * scale, HALF_HEIGHT * scale);
    let centre = plan.correction().ring_in_bone.apply(Point::origin()).mm();
    let ring = |radius: f64| circle(radius).map(|[x, y, _]| (x, y)).collect::<Vec<Flat>>();
    let limb = circle(0.42 * outer).map(|[x, y, _]| (x - centre[0], y - centre[1])).collect();
    let mut shapes = vec![
        Shape::Line { points: ring(outer), weight: 1.2, stroke: Stroke::Solid },
        Shape::Area { points: limb, tone: Tone::Light },
    ];
    for id in StrutId::ALL {
        let (x, y) = middle_of(plan, id);
        let far = libm::hypot(x, y);
        let at = |distance: f64| (x / far * distance, y / far * distance);
        shapes.extend(sign(id, at(outer), SIGN_RADIUS * scale));
        shapes.push(Shape::Label { at: at(outer + 11.0 * scale), text: id.to_string(), size: NUMBER });
    }
    let (side, end) = (wide - 12.0 * scale, high - 4.0 * scale);
    let words = [("front", (0.0, end)), ("back", (0.0, -end)), ("left", (-side, 0.0)), ("right", (side, 0.0))];
    shapes.extend(words.map(|(word, at)| Shape::Label { at, text: locale.named("patient-struts", word), size: WORD }));
    let struts = StrutId::ALL.map(|id| {
        let (place, sign) = (say!(locale, place_of(plan, id)), locale.named("sign", &id.to_string()));
        say!(locale, "patient-struts-one", strut = id.to_string(), place = place, sign = sign)
    });
    Drawing {
        name: "from-above".to_owned(),
        alternative: say!(locale, "patient-struts-seen", struts = struts.join(" ")),
        caption: say!(locale, "patient-struts-caption"),
        min: (-wide, -high),
        max: (wide, high),
        paper_width: PAPER_WIDTH,
        shapes,
    }
}
