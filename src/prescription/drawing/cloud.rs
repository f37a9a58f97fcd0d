//! Where the centre of the bone end would be at the end: goal, ellipse and some of the samples, in the AP and the lateral view.

use super::{Flat, PAPER_WIDTH, View, bounds, circle, label_edges};
use crate::certainty::{Certainty, Cloud, Ellipse, NEAR_SHIFT, centre};
use crate::prescription::document::{Drawing, Shape, Stroke, Tone};
use crate::prescription::locale::{Locale, say};
use crate::prescription::words::number;
use crate::space::{RefBone, Vector};
use crate::units::Length;
use crate::verify::Verified;

/// How many samples are drawn.
pub(in crate::prescription) const DOTS: usize = 150;
/// Half a side of the square where whole clicks end, millimetres on paper.
const RESIDUAL: f64 = 0.9;
/// Free space at the sides, millimetres on paper.
const ROOM: f64 = 4.0;
/// Margin for the words at the edges, millimetres on paper.
const MARGIN: f64 = 7.0;
/// Greatest height of what is drawn, millimetres on paper.
const TALLEST: f64 = 70.0;
/// Lengths that the scale may have, millimetres, and the most that it may take on paper.
const BARS: [f64; 8] = [200.0, 100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0];
const LONGEST_BAR: f64 = 24.0;

/// From the goal to where whole clicks end: the centre of the moving bone end at the cut.
pub(in crate::prescription) fn residual(plan: &Verified) -> Vector<RefBone> {
    let (centre, goal) = (centre(plan.case()), &plan.correction().goal);
    let end = plan.walk().last().map_or(goal, |walked| &walked.bone);
    end.apply(centre).since(&goal.apply(centre))
}

/// The AP and the lateral view, to one scale.
pub(in crate::prescription) fn cloud(plan: &Verified, certainty: &Certainty, locale: &Locale) -> Vec<Drawing> {
    let residual = residual(plan);
    let views = [View::Ap, View::Lateral].map(|view| Sight { plan, cloud: &certainty.cloud, view, locale, residual });
    let frames = views.each_ref().map(|sight| {
        let end = sight.flat(&residual);
        bounds(&[sight.shapes(), vec![Shape::Disc { centre: end, radius: 0.0, tone: Tone::White }]].concat())
    });
    let wide = frames.iter().flat_map(|(min, max)| [-min.0, max.0]).fold(0.0, f64::max);
    let low = frames.iter().map(|(min, _)| min.1).fold(f64::INFINITY, f64::min);
    let high = frames.iter().map(|(_, max)| max.1).fold(f64::NEG_INFINITY, f64::max);
    // Millimetres of the bone to a millimetre on paper.
    let scale = f64::max(2.0 * wide / (PAPER_WIDTH - 2.0 * ROOM), (high - low) / TALLEST);
    let (half, margin) = (scale * PAPER_WIDTH / 2.0, scale * MARGIN);
    let frame = ((-half, low - 2.1 * margin), (half, high + 1.4 * margin));
    views.iter().map(|sight| sight.drawing(frame, scale)).collect()
}

/// What one view shows.
struct Sight<'a> {
    plan: &'a Verified,
    cloud: &'a Cloud,
    view: View,
    locale: &'a Locale,
    residual: Vector<RefBone>,
}

impl Sight<'_> {
    fn flat(&self, from_goal: &Vector<RefBone>) -> Flat {
        let (right, up) = self.view.axes(self.plan.case().limb);
        (from_goal.dot(&right), from_goal.dot(&up))
    }

    fn ellipse(&self) -> &Ellipse {
        if self.view == View::Ap { &self.cloud.ap } else { &self.cloud.lateral }
    }

    fn shapes(&self) -> Vec<Shape> {
        let dot = |end| Shape::Disc { centre: self.flat(end), radius: 0.2, tone: Tone::Middle };
        let mut shapes: Vec<Shape> = self.cloud.ends.iter().take(DOTS).map(dot).collect();
        let line = |points, weight, stroke| Shape::Line { points, weight, stroke };
        let near = circle(NEAR_SHIFT.mm()).map(|[x, y, _]| (x, y)).collect();
        shapes.push(line(near, 0.4, Stroke::Dashed));
        let outline = self.ellipse().outline(72).into_iter().map(|place| self.on_paper(place));
        shapes.push(line(outline.collect(), 0.7, Stroke::Solid));
        shapes
    }

    /// A place of the view, across and along.
    fn on_paper(&self, [across, along]: [Length; 2]) -> Flat {
        let (across, along) = (across.mm(), along.mm());
        self.flat(&Vector::from_mm(match self.view {
            View::Lateral => [0.0, across, along],
            _ => [across, 0.0, along],
        }))
    }

    fn drawing(&self, (min, max): (Flat, Flat), scale: f64) -> Drawing {
        let (case, margin) = (self.plan.case(), scale * MARGIN);
        let mut shapes = self.shapes();
        // The cross keeps its size on paper.
        let arm = 2.5 * scale;
        for points in [vec![(-arm, 0.0), (arm, 0.0)], vec![(0.0, -arm), (0.0, arm)]] {
            shapes.push(Shape::Line { points, weight: 0.6, stroke: Stroke::Solid });
        }
        let (end, half) = (self.flat(&self.residual), RESIDUAL * scale);
        let corners = [(-half, -half), (half, -half), (half, half), (-half, half)];
        let square = corners.map(|(x, y)| (end.0 + x, end.1 + y)).to_vec();
        shapes.push(Shape::Area { points: square, tone: Tone::White });
        let mut label = |at: Flat, text: String, size: f64| shapes.push(Shape::Label { at, text, size });
        label((0.0, max.1 - 0.6 * margin), self.locale.named("direction", "proximal"), 9.0);
        label((0.0, min.1 + 1.5 * margin), self.locale.named("direction", "distal"), 9.0);
        let mut drawing = Drawing {
            name: format!("cloud-{}", self.view.name()),
            alternative: self.words(),
            caption: self.said("cloud-caption"),
            min,
            max,
            paper_width: PAPER_WIDTH,
            shapes,
        };
        let bar = BARS.into_iter().find(|bar| *bar <= LONGEST_BAR * scale).map_or(BARS[BARS.len() - 1], |bar| bar);
        label_edges(&mut drawing, self.view, (case.limb, self.locale), margin, bar);
        drawing
    }

    fn said(&self, message: &str) -> String {
        let case = self.plan.case();
        let [longer, shorter] = self.ellipse().semi_axes.map(|axis| number(2.0 * axis.mm(), 1));
        say!(
            self.locale,
            message,
            fragment = case.reference.other().to_string(),
            view = self.view.title(self.locale),
            limb = self.locale.named("limb", &case.limb.to_string()),
            longer = longer,
            shorter = shorter,
            mm = number(NEAR_SHIFT.mm(), 4)
        )
    }

    fn words(&self) -> String {
        let word = |word| self.locale.named("direction", word);
        let [left, right] = self.view.edges(self.plan.case().limb).map(word);
        let (above, below) = (word("proximal"), word("distal"));
        let edges = say!(self.locale, "view-edges-all", left = left, right = right, above = above, below = below);
        format!("{} {edges}", self.said("cloud-seen"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::intake;
    use crate::plan::{Correction, Schedule};
    use crate::prescription::drawing::held::{assert_sound, texts};

    const TIBIA: &str = include_str!("../../../examples/tibia-varus.yaml");
    const UNCERTAIN: &str = include_str!("../../../examples/tibia-uncertain.yaml");
    const FEMUR: &str = include_str!("../../../examples/femur-lengthening.yaml");
    const ANKLE: &str = include_str!("../../../examples/ankle-distal-reference.yaml");

    fn drawn(text: &str) -> (Certainty, Vec<Drawing>) {
        let case =
            Case::from_draft(intake::case_draft("case.yaml", text.as_bytes()), &intake::built_in().unwrap()).unwrap();
        let certainty = Certainty::of(&case);
        let correction = Correction::of(&case).unwrap();
        let schedule = Schedule::of(&case, &correction).unwrap();
        let english = Locale::of(crate::language::Language::English);
        let drawings = cloud(&Verified::of(case, correction, schedule).unwrap(), &certainty, &english);
        (certainty, drawings)
    }

    fn dots(drawing: &Drawing) -> Vec<Flat> {
        let dot = |shape: &Shape| if let Shape::Disc { centre, .. } = shape { Some(*centre) } else { None };
        drawing.shapes.iter().filter_map(dot).collect()
    }

    fn line(drawing: &Drawing, width: f64) -> Vec<Flat> {
        let matching = |shape: &Shape| match shape {
            Shape::Line { points, weight, .. } if *weight == width => Some(points.clone()),
            _ => None,
        };
        drawing.shapes.iter().filter_map(matching).flatten().collect()
    }

    fn label(drawing: &Drawing, word: &str) -> Flat {
        let named = |shape: &Shape| match shape {
            Shape::Label { at, text, .. } if text == word => Some(*at),
            _ => None,
        };
        drawing.shapes.iter().find_map(named).unwrap_or_else(|| panic!("no {word} in {:?}", texts(drawing)))
    }

    /// With errors of every size, none among them, nothing leaves the paper and no label covers another.
    #[test]
    fn both_views_are_sound_and_to_one_scale() {
        let with =
            |mounting: &str, films: &str| format!("{TIBIA}uncertainty: {{ mounting: {mounting}, films: {films} }}\n");
        let [none, tiny, wide] = [
            "{ distance: none, angle: none }",
            "{ distance: 0.1 mm, angle: none }",
            "{ distance: 20 mm, angle: 20 deg }",
        ];
        let sizes = [with(none, none), with(tiny, none), with(wide, wide), with(none, wide)];
        for text in [TIBIA, UNCERTAIN, FEMUR, ANKLE].into_iter().chain(sizes.iter().map(String::as_str)) {
            let (_, drawings) = drawn(text);
            let names: Vec<&str> = drawings.iter().map(|drawing| drawing.name.as_str()).collect();
            assert_eq!(names, ["cloud-ap", "cloud-lateral"]);
            for drawing in &drawings {
                assert_sound(drawing);
                assert_eq!(dots(drawing).len(), DOTS);
                assert!(line(drawing, 0.4).iter().all(|(x, y)| (libm::hypot(*x, *y) - 2.0).abs() < 1e-9));
                assert!((drawing.max.1 - drawing.min.1) / (drawing.max.0 - drawing.min.0) < 1.3);
            }
            assert_eq!((drawings[0].min, drawings[0].max), (drawings[1].min, drawings[1].max));
        }
    }

    /// Each dot lies towards the word that the sample goes to: medial and lateral, anterior and posterior, proximal and distal.
    #[test]
    fn dots_lie_on_the_side_that_the_words_name() {
        for (text, medial_x) in [(TIBIA, -1.0), (FEMUR, 1.0), (ANKLE, 1.0)] {
            let (certainty, drawings) = drawn(text);
            let (ap, lateral) = (&drawings[0], &drawings[1]);
            let medial = label(ap, "medial").0.signum();
            let anterior = label(lateral, "anterior").0.signum();
            assert_eq!(label(ap, "lateral").0.signum(), -medial);
            assert_eq!(label(lateral, "posterior").0.signum(), -anterior);
            for drawing in &drawings {
                assert!(label(drawing, "proximal").1 > 0.0 && label(drawing, "distal").1 < 0.0);
            }
            for (end, (front, side)) in certainty.cloud.ends.iter().zip(dots(ap).into_iter().zip(dots(lateral))) {
                let [x, y, z] = end.mm();
                assert!((front.0 - medial * medial_x * x).abs() < 1e-12 && (front.1 - z).abs() < 1e-12);
                assert!((side.0 - anterior * y).abs() < 1e-12 && (side.1 - z).abs() < 1e-12);
            }
        }
    }

    /// The ellipse as drawn holds 95 in 100 of the samples as drawn; a wrong side would turn it the wrong way.
    #[test]
    fn the_ellipse_is_drawn_around_the_samples() {
        for text in [TIBIA, FEMUR, ANKLE] {
            let (certainty, drawings) = drawn(text);
            for (drawing, across) in drawings.iter().zip([0, 1]) {
                let outline = line(drawing, 0.7);
                // The scale has the same width; it is the last line.
                let outline = &outline[..outline.len() - 2];
                let sign = dots(drawing)[0].0 / certainty.cloud.ends[0].mm()[across];
                let inside = |place: Flat| {
                    // On the same side of every edge.
                    let side = |pair: &[Flat]| {
                        let (a, b) = (pair[0], pair[1]);
                        ((b.0 - a.0) * (place.1 - a.1) - (b.1 - a.1) * (place.0 - a.0)).signum()
                    };
                    let first = side(&outline[..2]);
                    outline.windows(2).all(|pair| side(pair) == first)
                };
                let ends = certainty.cloud.ends.iter().map(|end| (sign * end.mm()[across], end.mm()[2]));
                let held = ends.filter(|place| inside(*place)).count() as f64 / certainty.cloud.ends.len() as f64;
                // Chords of 72 points leave out a little.
                assert!((0.948..0.951).contains(&held), "{}: {held}", drawing.name);
            }
        }
    }
}
