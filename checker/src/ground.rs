//! What the sheets are like: ink within the margins, nothing but greys, and enough contrast.

use crate::raster::Picture;
use crate::sheet::Page;

/// 15 and 195 mm from the left, 15 and 264 mm from the top, in points.
pub const INK: [f64; 4] = [15.0 * POINT, 15.0 * POINT, 195.0 * POINT, 264.0 * POINT];

/// Points of a millimetre.
const POINT: f64 = 72.0 / 25.4;

/// The least contrast of text.
pub const LEAST_CONTRAST: f64 = 7.0;

/// Ink outside the margins. A pixel counts as ink when it is not white, a pixel on the edge belongs to the inside: an edge is
/// known to a pixel only.
pub fn outside(picture: &Picture) -> Option<[f64; 4]> {
    let mut found: Option<[usize; 4]> = None;
    for y in 0..picture.height {
        let line = &picture.grey[y * picture.width..(y + 1) * picture.width];
        let Some(left) = line.iter().position(|grey| *grey < 255) else { continue };
        let right = line.iter().rposition(|grey| *grey < 255).unwrap_or(left);
        let old = found.unwrap_or([left, y, right, y]);
        found = Some([old[0].min(left), old[1], old[2].max(right), y]);
    }
    let found = found?;
    let edge = |at: usize, beyond: usize| (at + beyond) as f64 / picture.scale;
    let ink = [edge(found[0], 1), edge(found[1], 1), edge(found[2], 0), edge(found[3], 0)];
    let beyond = ink[0] < INK[0] || ink[1] < INK[1] || ink[2] > INK[2] || ink[3] > INK[3];
    beyond.then(|| ink.map(|place| place / POINT))
}

/// Contrast of two greys, from 1 to 21.
pub fn contrast(one: u8, other: u8) -> f64 {
    let light = |grey: u8| {
        let part = f64::from(grey) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let (high, low) = (light(one.max(other)), light(one.min(other)));
    (high + 0.05) / (low + 0.05)
}

/// The least contrast on a page between the colour of a glyph, as mupdf finds it, and the ground on which poppler draws it: the
/// grey that most pixels have in a frame around the glyph's body. Text that is not black is named too.
pub fn least_contrast(page: &Page, picture: &Picture) -> (f64, Vec<String>) {
    let mut least = f64::INFINITY;
    let mut found = Vec::new();
    for glyph in page.glyphs.iter().filter(|glyph| !glyph.says.is_whitespace()) {
        let colour = glyph.colour.get(1..3).and_then(|part| u8::from_str_radix(part, 16).ok());
        if glyph.colour != "#000000" {
            found.push(format!("the text {:?} has the colour {}", glyph.says, glyph.colour));
        }
        let mut many = [0_u32; 256];
        let [left, top, right, bottom] = glyph.place;
        let (wide, high) = ((right - left) * 0.25 + 1.0, (bottom - top) * 0.1);
        for grey in picture.greys([left - wide, top - high, right + wide, bottom + high]) {
            many[usize::from(grey)] += 1;
        }
        let ground = (0..=255_u8).max_by_key(|grey| many[usize::from(*grey)]).unwrap_or(255);
        let here = contrast(colour.unwrap_or(128), ground);
        if here < LEAST_CONTRAST {
            found.push(format!("the contrast of {:?} on grey {ground} is {here:.1}", glyph.says));
        }
        least = least.min(here);
    }
    (least, found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(0, 255) - 21.0).abs() < 1e-9);
        assert!((contrast(0x59, 0xff) - 7.0).abs() < 0.05);
        assert!(contrast(0, 150) > 7.0 && contrast(0, 148) < 7.0);
    }

    #[test]
    fn a_dot_in_the_margin_is_found() {
        let white = Picture { width: 1240, height: 1754, grey: vec![255; 1240 * 1754], scale: 150.0 / 72.0 };
        assert_eq!(outside(&white), None);
        for (x, y, bad) in [
            (80, 800, true),
            (100, 800, false),
            (1160, 800, true),
            (600, 80, true),
            (600, 1565, true),
            (600, 1550, false),
        ] {
            let mut page = white.clone();
            page.grey[y * 1240 + x] = 250;
            assert_eq!(outside(&page).is_some(), bad, "{x} {y}");
        }
    }
}
