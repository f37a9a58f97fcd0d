//! The signs of the six struts: a shape and a hatch of its own for each, told apart in black and white, by the colour-blind and
//! after a fax (hazards C6, F6, F7).

use super::super::document::{Drawing, SIGN, Shape, Stroke, Tone};
use super::super::locale::Locale;
use super::Flat;
use crate::device::StrutId;

/// The sign of a strut, alone.
pub(in crate::prescription) fn sign_of(id: StrutId, locale: &Locale) -> Drawing {
    let half = SIGN / 2.0;
    Drawing {
        name: format!("sign-{id}"),
        alternative: locale.named("sign", &id.to_string()),
        caption: String::new(),
        min: (-half, -half),
        max: (half, half),
        paper_width: SIGN,
        shapes: sign(id, (0.0, 0.0), 0.9 * half),
    }
}

/// The sign of a strut around a point: circle, triangle, square, diamond, pentagon, cross.
pub(super) fn sign(id: StrutId, centre: Flat, radius: f64) -> Vec<Shape> {
    let outline = match id.number() {
        1 => polygon(36, 0.0, radius),
        2 => polygon(3, 0.0, 1.1 * radius),
        3 => polygon(4, 45.0, 1.15 * radius),
        4 => polygon(4, 0.0, 1.1 * radius),
        5 => polygon(5, 0.0, 1.05 * radius),
        _ => cross(radius),
    };
    let tone = if id.number() == 2 { Tone::Black } else { Tone::White };
    let place = |points: Vec<Flat>| points.into_iter().map(|(x, y)| (centre.0 + x, centre.1 + y)).collect::<Vec<_>>();
    let mut closed = outline.clone();
    closed.extend(outline.first().copied());
    let mut shapes = vec![Shape::Area { points: place(outline.clone()), tone }];
    let hatch = hatch(id, &outline, radius);
    shapes.extend(hatch.into_iter().map(|line| Shape::Line {
        points: place(line),
        weight: 0.3,
        stroke: Stroke::Solid,
    }));
    shapes.push(Shape::Line { points: place(closed), weight: 0.5, stroke: Stroke::Solid });
    shapes
}

/// Corners of a regular polygon; the first one stands `turned` degrees from straight up.
fn polygon(corners: u32, turned: f64, radius: f64) -> Vec<Flat> {
    let corner = |k: u32| {
        let angle = (90.0 + turned + 360.0 * f64::from(k) / f64::from(corners)).to_radians();
        (radius * libm::cos(angle), radius * libm::sin(angle))
    };
    (0..corners).map(corner).collect()
}

/// A cross with broad arms.
fn cross(radius: f64) -> Vec<Flat> {
    let (r, w) = (radius, 0.38 * radius);
    vec![(-w, r), (w, r), (w, w), (r, w), (r, -w), (w, -w), (w, -r), (-w, -r), (-w, -w), (-r, -w), (-r, w), (-w, w)]
}

/// Lines of the hatch, cut off at the outline.
fn hatch(id: StrutId, outline: &[Flat], radius: f64) -> Vec<Vec<Flat>> {
    let step = 0.36 * radius;
    let direction = match id.number() {
        3 => 45.0_f64,
        4 => 0.0,
        6 => 90.0,
        5 => return dots(radius),
        _ => return Vec::new(),
    };
    let (cos, sin) = (libm::cos(direction.to_radians()), libm::sin(direction.to_radians()));
    (-4..=4).flat_map(|k| clipped(outline, (cos, sin), f64::from(k) * step)).collect()
}

/// Short strokes that print as dots.
fn dots(radius: f64) -> Vec<Vec<Flat>> {
    let places = [(0.0, 0.0), (0.0, 0.55), (0.5, 0.15), (-0.5, 0.15), (0.32, -0.48), (-0.32, -0.48)];
    let small = 0.09 * radius;
    let dot = |(x, y): Flat| {
        let (x, y) = (x * radius, y * radius);
        vec![(x - small, y), (x + small, y), (x + small, y + small), (x - small, y + small), (x - small, y)]
    };
    places.map(dot).to_vec()
}

/// The parts of a line inside an outline. The line runs along `(cos, sin)` at a distance from the middle.
fn clipped(outline: &[Flat], (cos, sin): Flat, distance: f64) -> Vec<Vec<Flat>> {
    let next = outline.iter().cycle().skip(1);
    let mut cuts: Vec<f64> = Vec::new();
    for (a, b) in outline.iter().zip(next) {
        let side = |p: &Flat| p.1 * cos - p.0 * sin - distance;
        let (from, to) = (side(a), side(b));
        if (from < 0.0) != (to < 0.0) {
            let part = from / (from - to);
            let at = (a.0 + part * (b.0 - a.0), a.1 + part * (b.1 - a.1));
            cuts.push(at.0 * cos + at.1 * sin);
        }
    }
    cuts.sort_by(f64::total_cmp);
    let place = |along: f64| (along * cos - distance * sin, along * sin + distance * cos);
    cuts.chunks_exact(2).map(|pair| pair.iter().map(|along| place(*along)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stay_in_their_square_and_differ() {
        let all: Vec<Vec<Shape>> = StrutId::ALL.map(|id| sign(id, (0.0, 0.0), 1.0)).to_vec();
        for (index, shapes) in all.iter().enumerate() {
            for shape in shapes {
                let (Shape::Line { points, .. } | Shape::Area { points, .. }) = shape else { panic!("{shape:?}") };
                assert!(points.iter().all(|(x, y)| x.abs() < 1.12 && y.abs() < 1.12), "sign {}", index + 1);
            }
            assert!(all[..index].iter().all(|other| other != shapes));
        }
    }
}
