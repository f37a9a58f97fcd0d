//! The path of the bone ends: the moving end at up to ten positions of the walk, with the way of its centre and edges.

use super::{Flat, PAPER_WIDTH, Scene, View, bounds, circle, label_edges, tag};
use crate::prescription::document::{Drawing, Shape, Stroke, Tone};
use crate::prescription::locale::{Locale, say};
use crate::prescription::words::number;
use crate::space::{Point, Pose, RefBone};
use crate::verify::{Verified, Walked};

/// Most positions that are drawn.
const POSITIONS: usize = 10;
/// Space for labels beside the bone ends, millimetres on paper.
const ROOM: f64 = 9.5;
/// Margin for the words at the edges, millimetres on paper.
const MARGIN: f64 = 7.0;
/// Greatest height of what is drawn, millimetres on paper.
const TALLEST: f64 = 110.0;
/// Length of the scale, millimetres, and the most that it may take on paper.
const BAR: (f64, f64) = (10.0, 24.0);

/// The AP and the lateral view of the path, to one scale.
pub(in crate::prescription) fn path(plan: &Verified, locale: &Locale) -> Vec<Drawing> {
    if plan.walk().is_empty() {
        return Vec::new();
    }
    let tracks = [View::Ap, View::Lateral].map(|view| Track::new(plan, view, locale));
    let frames: Vec<(Flat, Flat)> = tracks.iter().map(|track| bounds(&track.shapes())).collect();
    let wide = frames.iter().map(|(min, max)| max.0 - min.0).fold(0.0, f64::max);
    let low = frames.iter().map(|(min, _)| min.1).fold(f64::INFINITY, f64::min);
    let high = frames.iter().map(|(_, max)| max.1).fold(f64::NEG_INFINITY, f64::max);
    // Millimetres of the bone to a millimetre on paper.
    let scale = f64::max(wide / (PAPER_WIDTH - 2.0 * ROOM), (high - low) / TALLEST).max(BAR.0 / BAR.1);
    let (half, margin) = (scale * PAPER_WIDTH / 2.0, scale * MARGIN);
    let drawing = |(track, (min, max)): (&Track, &(Flat, Flat))| {
        let middle = (min.0 + max.0) / 2.0;
        let frame = ((middle - half, low - 1.7 * margin), (middle + half, high + 1.5 * margin));
        track.drawing(frame, scale, margin)
    };
    tracks.iter().zip(&frames).map(drawing).collect()
}

/// The moving bone end in one view at one position: its outline, its centre and its edges left and right.
struct Disc {
    outline: Vec<Flat>,
    centre: Flat,
    edges: [Flat; 2],
}

/// All that one view shows of the path.
struct Track<'a> {
    plan: &'a Verified,
    view: View,
    locale: &'a Locale,
    /// Rows of the positions that are drawn; 0 is the start.
    rows: Vec<usize>,
    /// The bone end at every row of the walk.
    walked: Vec<Disc>,
    /// The end of the fragment that stands still.
    still: Vec<Flat>,
}

impl<'a> Track<'a> {
    fn new(plan: &'a Verified, view: View, locale: &'a Locale) -> Track<'a> {
        let walked: Vec<Disc> = plan.walk().iter().map(|pose| disc(plan, view, pose)).collect();
        let still = still_end(plan, view, &walked);
        Track { plan, view, locale, rows: positions(plan.walk().len()), walked, still }
    }

    fn disc(&self, position: usize) -> Option<&Disc> {
        self.walked.get(*self.rows.get(position)?)
    }

    fn shapes(&self) -> Vec<Shape> {
        let mut shapes = vec![Shape::Area { points: self.still.clone(), tone: Tone::Light }];
        let traces: [fn(&Disc) -> Flat; 3] = [|disc| disc.edges[0], |disc| disc.centre, |disc| disc.edges[1]];
        for trace in traces {
            let points = self.walked.iter().map(trace).collect();
            shapes.push(Shape::Line { points, weight: 0.25, stroke: Stroke::Dashed });
        }
        let last = self.rows.len().saturating_sub(1);
        for (position, disc) in (0..=last).filter_map(|position| Some((position, self.disc(position)?))) {
            let weight = if position == last { 0.9 } else { [0.45, 0.2][usize::from(position > 0)] };
            shapes.push(Shape::Line { points: disc.outline.clone(), weight, stroke: Stroke::Solid });
        }
        shapes
    }

    fn drawing(&self, (min, max): (Flat, Flat), scale: f64, margin: f64) -> Drawing {
        let limb = self.plan.case().limb;
        let mut shapes = self.shapes();
        let named = (0..self.rows.len()).filter_map(|position| Some((self.name(position), self.disc(position)?.edges)));
        shapes.extend(tag::tags(&named.collect::<Vec<_>>(), &shapes, scale));
        let mut drawing = Drawing {
            name: format!("path-{}", self.view.name()),
            alternative: self.words(),
            caption: self.caption(),
            min,
            max,
            paper_width: PAPER_WIDTH,
            shapes,
        };
        label_edges(&mut drawing, self.view, (limb, self.locale), margin, BAR.0);
        drawing
    }

    /// What is drawn, and which rows stand between start and end.
    fn caption(&self) -> String {
        let caption = self.said("path-caption");
        match self.rows.as_slice() {
            [_, inner @ .., last] if !inner.is_empty() => {
                let rows: Vec<String> = inner.iter().map(usize::to_string).collect();
                say!(
                    self.locale,
                    if rows.len() == 1 { "path-caption-row" } else { "path-caption-rows" },
                    caption = caption,
                    number = "2",
                    from = "2",
                    to = (rows.len() + 1).to_string(),
                    row = rows.concat(),
                    rows = self.locale.list(&rows),
                    last = last.to_string()
                )
            }
            _ => caption,
        }
    }

    fn said(&self, message: &str) -> String {
        let case = self.plan.case();
        say!(
            self.locale,
            message,
            fragment = case.reference.other().to_string(),
            view = self.view.title(self.locale),
            limb = self.locale.named("limb", &case.limb.to_string()),
            count = self.rows.len()
        )
    }

    fn words(&self) -> String {
        let limb = self.plan.case().limb;
        let [left, right] = self.view.edges(limb);
        let (first, last) = (self.disc(0), self.disc(self.rows.len().saturating_sub(1)));
        let ways = first.zip(last).map_or(Vec::new(), |(from, to)| {
            let sideways = self.toward(to.centre.0 - from.centre.0, [left, right]);
            let along = self.toward(to.centre.1 - from.centre.1, ["distal", "proximal"]);
            [sideways, along].into_iter().flatten().collect()
        });
        let way = match ways.is_empty() {
            true => say!(self.locale, "path-seen-stays"),
            false => say!(self.locale, "path-seen-moves", ways = self.locale.list(&ways)),
        };
        [self.said("path-seen"), way, self.view.sides(limb, self.locale)].join(" ")
    }

    /// A distance in words, if it is one when rounded.
    fn toward(&self, distance: f64, [negative, positive]: [&str; 2]) -> Option<String> {
        let size = number(distance.abs(), 1);
        let word = if distance < 0.0 { negative } else { positive };
        (size != "0").then(|| say!(self.locale, &format!("toward-{word}"), size = format!("{size} mm")))
    }

    fn name(&self, position: usize) -> String {
        match position {
            0 => say!(self.locale, "path-start"),
            _ if position + 1 == self.rows.len() => say!(self.locale, "path-end"),
            _ => (position + 1).to_string(),
        }
    }
}

/// Up to ten rows at equal distances, the first and the last among them.
fn positions(rows: usize) -> Vec<usize> {
    let count = rows.min(POSITIONS);
    let parts = count.saturating_sub(1).max(1);
    (0..count).map(|k| (2 * k * rows.saturating_sub(1) + parts) / (2 * parts)).collect()
}

fn disc(plan: &Verified, view: View, pose: &Walked) -> Disc {
    let scene = Scene::new(plan, view, pose);
    let (radius, start) = (plan.case().osteotomy.diameter.half().mm(), &plan.correction().start);
    // The bone ends where it met the plane of the cut at the start, as in the other views.
    let place = |x: f64, y: f64| scene.flat(pose.bone.apply(Point::from_mm([x, y, scene.cut(start, [x, y, 0.0])])));
    let (centre, x, y) = (place(0.0, 0.0), place(radius, 0.0), place(0.0, radius));
    // The edges are where the outline reaches farthest to the left and to the right of the paper.
    let farthest = libm::atan2(y.0 - centre.0, x.0 - centre.0);
    let (east, north) = (radius * libm::cos(farthest), radius * libm::sin(farthest));
    let outline = circle(radius).map(|[x, y, _]| place(x, y)).collect();
    Disc { outline, centre, edges: [place(-east, -north), place(east, north)] }
}

/// The end of the fragment that stands still: cut off at the level, broken off beyond all that reaches into it.
fn still_end(plan: &Verified, view: View, walked: &[Disc]) -> Vec<Flat> {
    let Some(pose) = plan.walk().first() else { return Vec::new() };
    let scene = Scene::new(plan, view, pose);
    let still = Pose::<RefBone, RefBone>::identity();
    let outline = scene.outline(&still, &still, plan.case().reference);
    let [cut_left, cut_right, far_right, far_left] = outline[..] else { return Vec::new() };
    let wide = cut_right.0 - cut_left.0;
    let long = far_left.1 - cut_left.1;
    let inside = walked.iter().flat_map(|disc| &disc.outline).map(|(_, y)| (y - cut_left.1) * long.signum());
    let part = (f64::max(0.25 * wide.abs(), inside.fold(0.0, f64::max)) + 0.2 * wide.abs()) / long.abs();
    let up = |(cut, far): (Flat, Flat)| (cut.0, cut.1 + part * (far.1 - cut.1));
    let (right, left) = (up((cut_right, far_right)), up((cut_left, far_left)));
    // A wave stands for bone that goes on.
    let wave = (1..24).map(|k| {
        let share = f64::from(k) / 24.0;
        let height = 0.05 * wide * libm::sin(std::f64::consts::TAU * share);
        (right.0 + share * (left.0 - right.0), right.1 + share * (left.1 - right.1) + height)
    });
    [cut_left, cut_right, right].into_iter().chain(wave).chain([left]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::intake;
    use crate::plan::{Correction, Schedule};
    use crate::prescription::drawing::held::{assert_sound, texts};
    use crate::units::Length;

    fn english() -> Locale {
        Locale::of(crate::language::Language::English)
    }

    const TIBIA: &str = include_str!("../../../examples/tibia-varus.yaml");
    const FEMUR: &str = include_str!("../../../examples/femur-lengthening.yaml");
    const ANKLE: &str = include_str!("../../../examples/ankle-distal-reference.yaml");

    fn verified(text: &str) -> Verified {
        let case =
            Case::from_draft(intake::case_draft("case.yaml", text.as_bytes()), &intake::built_in().unwrap()).unwrap();
        let correction = Correction::of(&case).unwrap();
        let schedule = Schedule::of(&case, &correction).unwrap();
        Verified::of(case, correction, schedule).unwrap()
    }

    /// Points of all lines of a stroke and a width.
    fn lines(drawing: &Drawing, wanted: Stroke, width: f64) -> Vec<Vec<Flat>> {
        let matching = |shape: &Shape| match shape {
            Shape::Line { points, weight, stroke } if *stroke == wanted && *weight == width => Some(points.clone()),
            _ => None,
        };
        drawing.shapes.iter().filter_map(matching).collect()
    }

    /// Start, positions between, and end.
    fn discs(drawing: &Drawing) -> [usize; 3] {
        [0.45, 0.2, 0.9].map(|width| lines(drawing, Stroke::Solid, width).len())
    }

    #[test]
    fn both_views_are_sound_and_to_one_scale() {
        for text in [TIBIA, FEMUR, ANKLE] {
            let plan = verified(text);
            let drawings = path(&plan, &english());
            let names: Vec<&str> = drawings.iter().map(|drawing| drawing.name.as_str()).collect();
            assert_eq!(names, ["path-ap", "path-lateral"]);
            for drawing in &drawings {
                assert_sound(drawing);
                assert_eq!(discs(drawing), [1, 8, 1]);
                assert!(texts(drawing).contains(&"start") && texts(drawing).contains(&"end"));
                assert!(texts(drawing).contains(&"10 mm"));
                let bar = lines(drawing, Stroke::Solid, 0.7).concat();
                assert!((bar[1].0 - bar[0].0 - 10.0).abs() < 1e-9);
            }
            let wide = |drawing: &Drawing| (drawing.max.0 - drawing.min.0) / drawing.paper_width;
            assert!((wide(&drawings[0]) - wide(&drawings[1])).abs() < 1e-12);
            assert_eq!((drawings[0].min.1, drawings[0].max.1), (drawings[1].min.1, drawings[1].max.1));
        }
    }

    /// The middle of the bone end lies on the cut at the start, as the surgeon wrote it, and then goes as the walk goes.
    #[test]
    fn the_trace_is_the_way_of_the_bone_end() {
        for (text, anterior_right) in [(TIBIA, 1.0), (FEMUR, -1.0), (ANKLE, -1.0)] {
            let plan = verified(text);
            let drawings = path(&plan, &english());
            let across: [fn(&[f64; 3]) -> f64; 2] = [|p| -p[0], |p| p[1]];
            let on_axis = |z: f64| plan.correction().start.apply(Point::from_mm([0.0, 0.0, z])).mm()[2];
            let level = plan.case().osteotomy.level.signed(Length::ZERO).mm();
            let end = Point::from_mm([0.0, 0.0, (level - on_axis(0.0)) / (on_axis(1.0) - on_axis(0.0))]);
            for (drawing, (across, sign)) in drawings.iter().zip(across.into_iter().zip([1.0, anterior_right])) {
                let traces = lines(drawing, Stroke::Dashed, 0.25);
                assert_eq!(traces.len(), 3);
                assert_eq!(traces[1].len(), plan.walk().len());
                let level = plan.case().osteotomy.level.signed(Length::ZERO).mm();
                // Whole clicks leave a planned start a little beside the exact one.
                assert!((traces[1][0].1 - level).abs() < 0.3, "{} at {level}", traces[1][0].1);
                for (row, drawn) in traces[1].iter().enumerate() {
                    let place = plan.walk()[row].bone.apply(end).mm();
                    let (x, y) = (sign * across(&place), place[2]);
                    assert!((drawn.0 - x).abs() < 1e-9 && (drawn.1 - y).abs() < 1e-9, "{}, row {row}", drawing.name);
                    assert!(traces[0][row].0 <= drawn.0 && drawn.0 <= traces[2][row].0);
                }
            }
        }
    }

    /// The traces at the sides are where the outline ends as it is seen, also when the bone turns.
    #[test]
    fn the_edges_are_the_ends_of_the_outline() {
        for text in [TIBIA, FEMUR, ANKLE] {
            let plan = verified(text);
            for disc in [View::Ap, View::Lateral].iter().flat_map(|view| Track::new(&plan, *view, &english()).walked) {
                let across = disc.outline.iter().map(|place| place.0);
                let (low, high) = across.fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
                assert!((disc.edges[0].0 - low).abs() < 0.05 && (disc.edges[1].0 - high).abs() < 0.05);
            }
        }
    }

    #[test]
    fn lengthening_goes_down_and_every_position_has_its_number() {
        let drawings = path(&verified(FEMUR), &english());
        for drawing in &drawings {
            let trace = &lines(drawing, Stroke::Dashed, 0.25)[1];
            assert!((trace[0].1 - trace[200].1 - 50.0).abs() < 0.5);
            for number in 2..=9 {
                assert!(texts(drawing).contains(&number.to_string().as_str()), "no {number}");
            }
            assert!(drawing.alternative.contains("distal"), "{}", drawing.alternative);
            assert!(drawing.caption.contains("22, 44"), "{}", drawing.caption);
        }
    }

    /// Steps that lie too near for ten labels: fewer are labelled, and none upon another.
    #[test]
    fn small_steps_are_labelled_at_the_ends() {
        let short = FEMUR.replace("length: 50 mm long", "length: 2 mm long").replace("167 mm", "165 mm");
        let plan = verified(&short);
        for drawing in path(&plan, &english()) {
            assert_sound(&drawing);
            assert!(texts(&drawing).contains(&"start") && texts(&drawing).contains(&"end"));
            assert!(!texts(&drawing).contains(&"2"));
        }
    }

    /// The bone that stands still reaches beyond all that overlaps it.
    #[test]
    fn the_still_end_holds_all_that_reaches_into_it() {
        let plan = verified(TIBIA);
        let english = english();
        let track = Track::new(&plan, View::Ap, &english);
        let top = track.walked.iter().flat_map(|disc| &disc.outline).map(|place| place.1).fold(f64::MIN, f64::max);
        let broken = track.still[2..].iter().map(|place| place.1).fold(f64::MAX, f64::min);
        assert!(top > -10.0 && broken > top, "{broken} above {top}");
        assert!((track.still[0].1 + 10.0).abs() < 1e-9, "the cut lies 10 mm distal");
    }

    #[test]
    fn positions_are_equally_spaced() {
        assert_eq!(positions(201), [0, 22, 44, 67, 89, 111, 133, 156, 178, 200]);
        assert_eq!(positions(10), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!(positions(4), [0, 1, 2, 3]);
        assert_eq!(positions(1), [0]);
        assert!(positions(0).is_empty());
    }
}
