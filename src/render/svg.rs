//! Draws a [`Drawing`] as a self-contained SVG file in shades of grey.

use crate::prescription::document::{Block, Document, Drawing, Shape, Stroke, Tone};
use std::fmt::Write;

/// Millimetres in a point.
const POINT: f64 = 25.4 / 72.0;

/// The thinnest line, in millimetres.
const THINNEST: f64 = 0.3 * POINT;

/// Border of areas and discs, in millimetres.
const BORDER: f64 = 0.6 * POINT;

/// Draws `drawing` in its printed size; one unit of the file is a millimetre on paper.
pub fn svg(drawing: &Drawing) -> String {
    named(drawing, "")
}

/// Every drawing of a document, the signs of the struts among them, in reading order.
pub fn drawings(document: &Document) -> Vec<&Drawing> {
    let blocks = document.parts.iter().flat_map(|part| &part.blocks);
    blocks
        .flat_map(|block| match block {
            Block::Figures(drawings) => drawings.iter().collect(),
            Block::Chart(chart) => chart.heads.iter().map(|head| &head.sign).collect(),
            _ => Vec::new(),
        })
        .collect()
}

/// A drawing for a page that holds several: the names of its title and description begin with `prefix`.
pub(super) fn named(drawing: &Drawing, prefix: &str) -> String {
    let scale = Scale::of(drawing);
    let (width, height) = (number(scale.width), number(scale.height));
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{prefix}title {prefix}desc\">"
    );
    let title = if drawing.caption.is_empty() { &drawing.alternative } else { &drawing.caption };
    let _ = writeln!(text, "<title id=\"{prefix}title\">{}</title>", escaped(title));
    let _ = writeln!(text, "<desc id=\"{prefix}desc\">{}</desc>", escaped(&drawing.alternative));
    let _ = writeln!(text, "<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>");
    text.push_str(&elements(drawing, &scale));
    text.push_str("</svg>\n");
    text
}

/// A drawing as a symbol, to be shown several times on a page by its name.
pub(super) fn symbol(drawing: &Drawing) -> String {
    let scale = Scale::of(drawing);
    let (width, height) = (number(scale.width), number(scale.height));
    let shapes = elements(drawing, &scale);
    format!("<symbol id=\"{}\" viewBox=\"0 0 {width} {height}\">\n{shapes}</symbol>\n", escaped(&drawing.name))
}

fn elements(drawing: &Drawing, scale: &Scale) -> String {
    drawing.shapes.iter().map(|shape| element(shape, scale) + "\n").collect()
}

/// From millimetres of a drawing to millimetres on paper.
struct Scale {
    factor: f64,
    min: (f64, f64),
    width: f64,
    height: f64,
}

impl Scale {
    fn of(drawing: &Drawing) -> Self {
        let (wide, high) = (drawing.max.0 - drawing.min.0, drawing.max.1 - drawing.min.1);
        let factor = if wide > 0.0 { drawing.paper_width / wide } else { 1.0 };
        Self { factor, min: drawing.min, width: wide * factor, height: high * factor }
    }

    fn x(&self, x: f64) -> String {
        number((x - self.min.0) * self.factor)
    }

    fn y(&self, y: f64) -> String {
        number(self.height - (y - self.min.1) * self.factor)
    }

    fn points(&self, points: &[(f64, f64)]) -> String {
        let pairs: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", self.x(*x), self.y(*y))).collect();
        pairs.join(" ")
    }
}

fn element(shape: &Shape, scale: &Scale) -> String {
    match shape {
        Shape::Line { points, weight, stroke } => format!(
            "<polyline points=\"{}\" fill=\"none\" stroke-width=\"{}\" {}/>",
            scale.points(points),
            number(weight.max(THINNEST)),
            line(*stroke)
        ),
        Shape::Area { points, tone } => format!(
            "<polygon points=\"{}\" fill=\"{}\" stroke=\"#000000\" stroke-width=\"{}\"/>",
            scale.points(points),
            grey(*tone),
            number(BORDER)
        ),
        Shape::Disc { centre: (x, y), radius, tone } => format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\" stroke=\"#000000\" stroke-width=\"{}\"/>",
            scale.x(*x),
            scale.y(*y),
            number(*radius),
            grey(*tone),
            number(BORDER)
        ),
        Shape::Label { at, text, size } => label(*at, text, *size, scale),
    }
}

fn label((x, y): (f64, f64), text: &str, size: f64, scale: &Scale) -> String {
    let size = size * POINT;
    // Half the height of a capital letter below the middle.
    let base = scale.height - (y - scale.min.1) * scale.factor + 0.3645 * size;
    let place = format!(
        "x=\"{}\" y=\"{}\" font-family=\"DejaVu Sans, sans-serif\" font-size=\"{}\" text-anchor=\"middle\"",
        scale.x(x),
        number(base),
        number(size)
    );
    let text = escaped(text);
    // The white edge against the lines behind is an element of its own, because many programs paint the edge
    // of a text over the text.
    format!(
        "<text {place} fill=\"#ffffff\" stroke=\"#ffffff\" stroke-width=\"{}\" stroke-linejoin=\"round\" \
         aria-hidden=\"true\">{text}</text>\n<text {place} fill=\"#000000\">{text}</text>",
        number(0.25 * size)
    )
}

fn line(stroke: Stroke) -> &'static str {
    match stroke {
        Stroke::Solid => "stroke=\"#000000\" stroke-linejoin=\"round\"",
        Stroke::Dashed => "stroke=\"#3c3c3c\" stroke-linejoin=\"round\" stroke-dasharray=\"1.4 0.9\"",
        Stroke::Dotted => "stroke=\"#000000\" stroke-linejoin=\"round\" stroke-dasharray=\"0.4 0.6\"",
        Stroke::Faint => "stroke=\"#969696\" stroke-linejoin=\"round\"",
    }
}

fn grey(tone: Tone) -> &'static str {
    match tone {
        Tone::White => "#ffffff",
        Tone::Light => "#dedede",
        Tone::Middle => "#a5a5a5",
        Tone::Black => "#000000",
    }
}

/// A number of millimetres to a thousandth, without zeros at the end and without a negative zero.
fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // XML has no way to write other control characters.
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_scaled_to_paper_and_turned_upright() {
        let shapes = vec![
            Shape::Line { points: vec![(0.0, 0.0), (10.0, 20.0)], weight: 0.5, stroke: Stroke::Dashed },
            Shape::Label { at: (5.0, 10.0), text: "a < b & c".to_owned(), size: 9.0 },
        ];
        let drawing = Drawing {
            name: "plan".to_owned(),
            alternative: "A line.".to_owned(),
            caption: "Plan \"A\"".to_owned(),
            min: (0.0, 0.0),
            max: (10.0, 20.0),
            paper_width: 50.0,
            shapes,
        };
        let text = svg(&drawing);
        assert!(text.contains("width=\"50mm\" height=\"100mm\" viewBox=\"0 0 50 100\""));
        assert!(text.contains("points=\"0,100 50,0\""));
        assert!(text.contains(">a &lt; b &amp; c</text>"));
        assert!(text.contains("<title id=\"title\">Plan &quot;A&quot;</title>"));
        assert!(text.contains("<desc id=\"desc\">A line.</desc>"));
    }

    #[test]
    fn strokes_are_told_apart_without_colour() {
        let strokes = [Stroke::Solid, Stroke::Dashed, Stroke::Dotted, Stroke::Faint].map(line);
        for (index, stroke) in strokes.iter().enumerate() {
            assert!(!strokes[..index].contains(stroke), "{stroke}");
        }
        assert_eq!(strokes.iter().filter(|stroke| stroke.contains("dasharray")).count(), 2);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(number(12.5), "12.5");
        assert_eq!(number(-0.0001), "0");
        assert_eq!(number(100.0), "100");
    }
}
