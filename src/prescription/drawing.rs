//! The AP, lateral and axial views: bone, cut, rings and struts, before, half-way and after, drawn to one scale.
//!
//! The AP view is seen from the front, as a film is read: the patient's right is on the left of the paper. The
//! lateral view is seen from the lateral side of the limb, the axial view from proximal. All say so at their edges, and
//! carry an R or L.

mod calendar;
mod cloud;
mod from_above;
#[cfg(test)]
pub(super) mod held;
mod labels;
mod path;
mod sign;
mod tag;

pub(super) use calendar::{CalendarDay, Mark, calendar};
pub(super) use cloud::{DOTS, cloud, residual};
pub(super) use from_above::{from_above, place_of};
pub(super) use labels::{keep_labels_inside, label_width};
pub(super) use path::path;
pub(super) use sign::sign_of;

use labels::{label_edges, widen};

use super::document::{Drawing, Shape, Stroke, Tone};
use super::locale::{Locale, say};
use crate::anatomy::{Fragment, Limb, Side, anterior, proximal};
use crate::case::Case;
use crate::device::StrutId;
use crate::space::{MovBone, MovRing, Point, Pose, RefBone, Vector};
use crate::units::Length;
use crate::verify::{Verified, Walked};

/// Length of bone that is drawn beyond the ring, millimetres.
const BEYOND_RING: f64 = 45.0;
/// Printed width of a drawing of which two stand side by side, millimetres.
const PAPER_WIDTH: f64 = 84.0;
/// Printed width of one view, of which three stand side by side, millimetres.
const VIEW_WIDTH: f64 = 55.2;
/// Width of the line across a bone end at the cut, millimetres on paper: the heaviest of a view.
const CUT: f64 = 1.0;
/// In which of six places along its strut each number stands: neighbours far from each other.
const PLACE_OF_NUMBER: [u8; 6] = [1, 4, 2, 0, 3, 5];
/// Greatest printed height of one view, millimetres.
const TALLEST: f64 = 105.0;

/// Which film.
#[derive(Clone, Copy, PartialEq, Eq)]
enum View {
    Ap,
    Lateral,
    Axial,
}

type Flat = (f64, f64);

impl View {
    /// The unit vectors of the paper, to the right and up, in the reference fragment's axes.
    fn axes(self, limb: Limb) -> (Vector<RefBone>, Vector<RefBone>) {
        let sign = if limb.side == Side::Right { 1.0 } else { -1.0 };
        match self {
            View::Ap => (Vector::from_mm([-1.0, 0.0, 0.0]), proximal()),
            View::Lateral => (Vector::from_mm([0.0, sign, 0.0]), proximal()),
            View::Axial => (Vector::from_mm([1.0, 0.0, 0.0]), anterior()),
        }
    }

    /// The direction in which one looks.
    fn into(self, limb: Limb) -> Vector<RefBone> {
        let (right, up) = self.axes(limb);
        Vector::from_mm(cross(up.mm(), right.mm()))
    }

    /// Words at the left and the right edge.
    fn edges(self, limb: Limb) -> [&'static str; 2] {
        match (self, limb.side) {
            (View::Ap, Side::Right) | (View::Axial, Side::Left) => ["lateral", "medial"],
            (View::Ap, Side::Left) | (View::Axial, Side::Right) => ["medial", "lateral"],
            (View::Lateral, Side::Right) => ["posterior", "anterior"],
            (View::Lateral, Side::Left) => ["anterior", "posterior"],
        }
    }

    fn name(self) -> &'static str {
        match self {
            View::Ap => "ap",
            View::Lateral => "lateral",
            View::Axial => "axial",
        }
    }

    fn title(self, locale: &Locale) -> String {
        locale.named("view", self.name())
    }

    /// What is at the left and at the right, in a sentence.
    fn sides(self, limb: Limb, locale: &Locale) -> String {
        let [left, right] = self.edges(limb).map(|word| locale.named("direction", word));
        say!(locale, "view-edges", left = left, right = right)
    }
}

/// A moment of the walk that is drawn: `before`, `half-way` or `after`, with its row and day (0 for the start).
#[derive(Clone, Copy)]
struct Moment<'a> {
    name: &'static str,
    row: (usize, usize),
    pose: &'a Walked,
}

/// The start, the row in the middle of all rows, and the end.
fn moments(plan: &Verified) -> Vec<Moment<'_>> {
    let (walk, rows) = (plan.walk(), &plan.schedule().adjustments);
    let last = walk.len().saturating_sub(1);
    // With a single row nothing lies between start and end.
    let middle = if last > 1 { Some(last.div_ceil(2)) } else { None };
    let named = [("before", Some(0)), ("half-way", middle), ("after", Some(last))];
    let moment = |(name, row): (&'static str, Option<usize>)| {
        let row = row?;
        let day = row.checked_sub(1).and_then(|index| rows.get(index)).map_or(0, |row| row.day);
        Some(Moment { name, row: (row, day), pose: walk.get(row)? })
    };
    named.into_iter().filter_map(moment).collect()
}

/// The drawings: AP, lateral and axial, each before, half-way and after, all to one scale.
pub(super) fn views(plan: &Verified, locale: &Locale) -> Vec<Drawing> {
    let moments = moments(plan);
    let row = |view| moments.iter().map(move |moment| (view, drawing(plan, view, *moment, locale)));
    let mut long: Vec<(View, Drawing)> = [View::Ap, View::Lateral].into_iter().flat_map(row).collect();
    let mut axial: Vec<(View, Drawing)> = row(View::Axial).collect();
    // The upright views share one frame; the axial ones have their own, of the same width and so of the same scale.
    let wide = long.iter().chain(&axial).map(|(_, d)| f64::max(-d.min.0, d.max.0)).fold(0.0, f64::max);
    let low = long.iter().map(|(_, d)| d.min.1).fold(f64::INFINITY, f64::min);
    let high = long.iter().map(|(_, d)| d.max.1).fold(f64::NEG_INFINITY, f64::max);
    // A tall and slender frame is drawn smaller, so that two rows fit a page.
    let wide = f64::max(wide, 0.5 * VIEW_WIDTH * (high - low) / TALLEST);
    for drawings in [&mut long, &mut axial] {
        let low = drawings.iter().map(|(_, d)| d.min.1).fold(f64::INFINITY, f64::min);
        let high = drawings.iter().map(|(_, d)| d.max.1).fold(f64::NEG_INFINITY, f64::max);
        for (_, drawing) in drawings.iter_mut() {
            (drawing.min, drawing.max) = ((-wide, low), (wide, high));
        }
    }
    let labelled = |(view, mut drawing): (View, Drawing)| {
        let margin = widen(&mut drawing);
        label_edges(&mut drawing, view, (plan.case().limb, locale), margin, 50.0);
        drawing
    };
    long.into_iter().chain(axial).map(labelled).collect()
}

fn drawing(plan: &Verified, view: View, moment: Moment, locale: &Locale) -> Drawing {
    let scene = Scene::new(plan, view, moment.pose);
    let mut shapes = if view == View::Axial { scene.fronts() } else { scene.bones() };
    shapes.extend(scene.rings());
    shapes.extend(scene.struts());
    shapes.extend(scene.marks());
    let (min, max) = bounds(&shapes);
    let limb = plan.case().limb;
    let said = |family: &str| {
        say!(
            locale,
            &format!("{family}-{}", moment.name),
            view = view.title(locale),
            limb = locale.named("limb", &limb.to_string()),
            row = moment.row.0.to_string(),
            day = moment.row.1.to_string()
        )
    };
    Drawing {
        name: format!("{}-{}", view.name(), moment.name),
        alternative: format!("{} {}", said("view-seen"), view.sides(limb, locale)),
        caption: said("view"),
        min,
        max,
        paper_width: VIEW_WIDTH,
        shapes,
    }
}

/// Everything that one view shows at one pose.
struct Scene<'a> {
    plan: &'a Verified,
    case: &'a Case,
    view: View,
    pose: &'a Walked,
}

impl<'a> Scene<'a> {
    fn new(plan: &'a Verified, view: View, pose: &'a Walked) -> Scene<'a> {
        Scene { plan, case: plan.case(), view, pose }
    }

    /// A point of the reference fragment on the paper.
    fn flat(&self, point: Point<RefBone>) -> Flat {
        let (right, up) = self.view.axes(self.case.limb);
        let place = point.since(&Point::origin());
        (place.dot(&right), place.dot(&up))
    }

    fn in_moving_ring(&self, point: Point<MovRing>) -> Point<RefBone> {
        (self.plan.correction().ring_in_bone * self.pose.ring).apply(point)
    }

    fn level(&self) -> f64 {
        self.case.osteotomy.level.signed(Length::ZERO).mm()
    }

    /// How far from the cut a fragment is drawn: past its ring.
    fn reach(&self, fragment: Fragment) -> f64 {
        let ring = if fragment == self.case.reference {
            self.plan.correction().ring_in_bone.translation().mm()[2]
        } else {
            self.plan.correction().moving_ring_in_moving_bone.translation().mm()[2]
        };
        let along: Vector<RefBone> = fragment.away();
        f64::max(along.mm()[2] * (ring - self.level()), 20.0) + BEYOND_RING
    }

    fn bones(&self) -> Vec<Shape> {
        let (reference, moving) = (self.case.reference, self.case.reference.other());
        let still = Pose::<RefBone, RefBone>::identity();
        let fixed = self.outline(&still, &still, reference);
        let moved = self.outline(&self.pose.bone, &self.plan.correction().start, moving);
        let axis = |outline: &[Flat]| Shape::Line {
            points: vec![middle(outline[0], outline[1]), middle(outline[2], outline[3])],
            weight: 0.25,
            stroke: Stroke::Dashed,
        };
        let cut =
            |outline: &[Flat]| Shape::Line { points: vec![outline[0], outline[1]], weight: CUT, stroke: Stroke::Solid };
        let lines = [axis(&fixed), axis(&moved), cut(&fixed), cut(&moved)];
        let mut shapes =
            vec![Shape::Area { points: fixed, tone: Tone::Light }, Shape::Area { points: moved, tone: Tone::White }];
        shapes.extend(lines);
        shapes
    }

    /// Seen along the bone: the end of each fragment as a round, with a line from its middle to its front.
    fn fronts(&self) -> Vec<Shape> {
        let still = Pose::<RefBone, RefBone>::identity();
        let mut shapes = self.end(&still, Tone::Light);
        shapes.extend(self.end(&self.pose.bone, Tone::White));
        shapes
    }

    fn end<Of>(&self, now: &Pose<Of, RefBone>, tone: Tone) -> Vec<Shape> {
        let (radius, level) = (self.case.osteotomy.diameter.half().mm(), self.level());
        let place = |x: f64, y: f64| self.flat(now.apply(Point::from_mm([x, y, level])));
        let round = circle(radius).map(|[x, y, _]| place(x, y)).collect();
        let front = vec![place(0.0, 0.0), place(0.0, 2.2 * radius)];
        vec![
            Shape::Area { points: round, tone },
            Shape::Line {
                points: front,
                weight: 0.5,
                stroke: if tone == Tone::Light { Stroke::Solid } else { Stroke::Dashed },
            },
        ]
    }

    /// The four corners of a fragment: its silhouette from the cut, as it lay at the start, to its far end.
    fn outline<Of>(&self, now: &Pose<Of, RefBone>, start: &Pose<Of, RefBone>, fragment: Fragment) -> Vec<Flat> {
        let into = self.view.into(self.case.limb);
        let axis = now.turn(Vector::from_mm([0.0, 0.0, 1.0]));
        let sideways = unit(cross(axis.mm(), into.mm()));
        let radius = self.case.osteotomy.diameter.half().mm();
        let side = |sign: f64| now.inverse().turn(Vector::from_mm(sideways.map(|s| s * sign * radius))).mm();
        let along: Vector<Of> = fragment.away();
        let far = self.level() + along.mm()[2] * self.reach(fragment);
        let place = |edge: [f64; 3], z: f64| self.flat(now.apply(Point::from_mm([edge[0], edge[1], z])));
        let (left, right) = (side(-1.0), side(1.0));
        let (cut_left, cut_right) = (self.cut(start, left), self.cut(start, right));
        vec![place(left, cut_left), place(right, cut_right), place(right, far), place(left, far)]
    }

    /// Where an edge of the moving bone met the plane of the cut at the start: no gap and no overlap on day 0.
    fn cut<Of>(&self, start: &Pose<Of, RefBone>, edge: [f64; 3]) -> f64 {
        let base = start.apply(Point::from_mm([edge[0], edge[1], 0.0])).mm()[2];
        let slope = start.turn(Vector::from_mm([0.0, 0.0, 1.0])).mm()[2];
        (self.level() - base) / slope
    }

    fn rings(&self) -> Vec<Shape> {
        let reference = self.case.frame.ring_on(self.case.reference);
        let moving = self.case.frame.ring_on(self.case.reference.other());
        let ring_in_bone = self.plan.correction().ring_in_bone;
        let fixed =
            circle(reference.outer_diameter.half().mm()).map(|p| self.flat(ring_in_bone.apply(Point::from_mm(p))));
        let moved =
            circle(moving.outer_diameter.half().mm()).map(|p| self.flat(self.in_moving_ring(Point::from_mm(p))));
        let line = |points: Vec<Flat>| Shape::Line { points, weight: 0.6, stroke: Stroke::Solid };
        vec![line(fixed.collect()), line(moved.collect())]
    }

    /// Struts as lines with their numbers, set off along the strut so that neighbours' numbers stay apart.
    fn struts(&self) -> Vec<Shape> {
        let correction = self.plan.correction();
        let mut shapes = Vec::new();
        let mut labels = Vec::new();
        for id in StrutId::ALL {
            let fixed = self.flat(correction.ring_in_bone.apply(correction.platform.reference[id]));
            let moving = self.flat(self.in_moving_ring(correction.platform.moving[id]));
            shapes.push(Shape::Line { points: vec![fixed, moving], weight: 0.35, stroke: Stroke::Solid });
            let part = 0.2 + 0.12 * f64::from(PLACE_OF_NUMBER[usize::from(id.number() - 1)]);
            let at = (fixed.0 + part * (moving.0 - fixed.0), fixed.1 + part * (moving.1 - fixed.1));
            labels.push(Shape::Disc { centre: at, radius: 1.8, tone: Tone::White });
            labels.push(Shape::Label { at, text: id.to_string(), size: 8.0 });
        }
        shapes.extend(labels);
        shapes
    }

    /// Origin (black), corresponding point (white), points at risk (grey), and a scale of 50 mm.
    fn marks(&self) -> Vec<Shape> {
        let disc = |centre: Flat, tone: Tone| Shape::Disc { centre, radius: 1.0, tone };
        let at = |place: Point<MovBone>| self.flat(self.pose.bone.apply(place));
        let mut shapes: Vec<Shape> = self
            .plan
            .movement()
            .points
            .iter()
            .skip(8)
            .map(|watched| disc(at(watched.point.place), Tone::Middle))
            .collect();
        shapes.push(disc(self.flat(Point::origin()), Tone::Black));
        shapes.push(disc(at(Point::origin()), Tone::White));
        shapes
    }
}

fn circle(radius: f64) -> impl Iterator<Item = [f64; 3]> {
    (0..=48).map(move |k| {
        let angle = std::f64::consts::TAU * f64::from(k) / 48.0;
        [radius * libm::cos(angle), radius * libm::sin(angle), 0.0]
    })
}

fn bounds(shapes: &[Shape]) -> (Flat, Flat) {
    let points = shapes.iter().flat_map(|shape| match shape {
        Shape::Line { points, .. } | Shape::Area { points, .. } => points.clone(),
        Shape::Disc { centre, .. } => vec![*centre],
        Shape::Label { at, .. } => vec![*at],
    });
    let start = ((f64::INFINITY, f64::INFINITY), (f64::NEG_INFINITY, f64::NEG_INFINITY));
    points.fold(start, |(low, high), (x, y)| ((low.0.min(x), low.1.min(y)), (high.0.max(x), high.1.max(y))))
}

fn middle(a: Flat, b: Flat) -> Flat {
    ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0)
}

fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn unit(v: [f64; 3]) -> [f64; 3] {
    let length = libm::sqrt(v.iter().map(|c| c * c).sum());
    v.map(|c| c / length)
}
