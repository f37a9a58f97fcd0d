//! Whether the ink is the text: each digit is cut out of the drawn page and held against the ten digits and the full stop,
//! drawn here from the outlines of the typeface. The best one must be the digit that the text layer has.
//!
//! The measure is the correlation of ink over the box of the glyph, from -1 to 1, the best over shifts of a quarter of a
//! pixel. The margin is its distance from the best of the other ten. A margin below [`LEAST_MARGIN`] is a difference.

use crate::raster::Picture;
use crate::sheet::Glyph;
use ab_glyph::{Font, FontRef, PxScale, point};
use std::collections::BTreeMap;

/// What may be printed in a reading.
pub const SIGNS: [char; 11] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.'];

/// The best template must be better than the second best by this much.
pub const LEAST_MARGIN: f64 = 0.05;

/// Shifts that are tried, in quarters of a pixel around the place that the text layer gives.
const SHIFTS: std::ops::RangeInclusive<i64> = -2..=2;

/// How one glyph compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Match {
    /// What the ink is.
    pub ink: char,
    /// How well it fits.
    pub fit: f64,
    /// How much better than any other.
    pub margin: f64,
}

/// Bold, size in pixels times 1000, shift across, shift down, width of the box.
type Key = (bool, u64, u8, u8, usize);

/// Ink of each sign over the box of a digit, from 0 to 1.
type Shapes = Vec<Vec<f32>>;

/// The templates.
pub struct Typeface {
    regular: FontRef<'static>,
    bold: FontRef<'static>,
    drawn: BTreeMap<Key, Shapes>,
}

impl std::fmt::Debug for Typeface {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Typeface with {} sizes and shifts", self.drawn.len())
    }
}

impl Typeface {
    /// DejaVu Sans in two cuts.
    pub fn new() -> Result<Typeface, String> {
        let font =
            |bytes| FontRef::try_from_slice(bytes).map_err(|fault| format!("the typeface cannot be read: {fault}"));
        Ok(Typeface {
            regular: font(dejavu::sans::regular())?,
            bold: font(dejavu::sans::bold())?,
            drawn: BTreeMap::new(),
        })
    }

    /// What the ink of a glyph is.
    pub fn compare(&mut self, glyph: &Glyph, picture: &Picture) -> Match {
        let pixels = glyph.size * picture.scale;
        let (x, y) = (glyph.x * picture.scale, glyph.y * picture.scale);
        let width = self.width_of(glyph, pixels);
        let mut best = [f64::NEG_INFINITY; SIGNS.len()];
        for (across, down) in SHIFTS.flat_map(|across| SHIFTS.map(move |down| (across, down))) {
            let quarter = |place: f64, shift: i64| (place * 4.0).round() as i64 + shift;
            let (in_x, in_y) = (quarter(x, across), quarter(y, down));
            let (left, base) = (in_x.div_euclid(4), in_y.div_euclid(4));
            let size = [width, (pixels * 0.80).ceil() as usize + 1];
            let seen = levelled(box_of(picture, left, base, size));
            let key = (glyph.bold, (pixels * 1000.0) as u64, in_x.rem_euclid(4) as u8, in_y.rem_euclid(4) as u8, width);
            for (shape, best) in self.shapes(key, size).iter().zip(&mut best) {
                *best = best.max(product(shape, &seen));
            }
        }
        let order = best.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1));
        let (at, fit) = order.map_or((0, f64::NAN), |(at, fit)| (at, *fit));
        let second =
            best.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, fit)| *fit).fold(-1.0, f64::max);
        Match { ink: SIGNS[at], fit, margin: fit - second }
    }

    /// The box is as wide as the glyph that the text layer names, so that no neighbour is in it.
    fn width_of(&self, glyph: &Glyph, pixels: f64) -> usize {
        let font = if glyph.bold { &self.bold } else { &self.regular };
        let advance = font.h_advance_unscaled(font.glyph_id(glyph.says)) / font.units_per_em().unwrap_or(2048.0);
        (f64::from(advance) * pixels).ceil() as usize
    }

    fn shapes(&mut self, key: Key, size: [usize; 2]) -> &Shapes {
        let font = if key.0 { &self.bold } else { &self.regular };
        let pixels = key.1 as f32 / 1000.0;
        self.drawn.entry(key).or_insert_with(|| {
            let shift = (f32::from(key.2) / 4.0, f32::from(key.3) / 4.0);
            SIGNS.iter().map(|sign| levelled(shape(font, *sign, pixels, shift, size))).collect()
        })
    }
}

/// One sign in a box whose last line but one ends on the base line.
fn shape(font: &FontRef, sign: char, pixels: f32, shift: (f32, f32), size: [usize; 2]) -> Vec<f32> {
    let units = font.units_per_em().unwrap_or(2048.0);
    let scale = PxScale::from(pixels * font.height_unscaled() / units);
    let base = size[1] as f32 - 1.0;
    let mut ink = vec![0.0; size[0] * size[1]];
    let glyph = font.glyph_id(sign).with_scale_and_position(scale, point(shift.0, base + shift.1));
    if let Some(outline) = font.outline_glyph(glyph) {
        let corner = outline.px_bounds().min;
        outline.draw(|x, y, cover| {
            let (x, y) = (x as i64 + corner.x as i64, y as i64 + corner.y as i64);
            if x >= 0 && y >= 0 && (x as usize) < size[0] && (y as usize) < size[1] {
                ink[y as usize * size[0] + x as usize] += cover;
            }
        });
    }
    ink
}

fn box_of(picture: &Picture, left: i64, base: i64, size: [usize; 2]) -> Vec<f32> {
    let top = base - size[1] as i64 + 1;
    let lines = (0..size[1] as i64).flat_map(|y| (0..size[0] as i64).map(move |x| (x, y)));
    lines.map(|(x, y)| 1.0 - f32::from(picture.at(left + x, top + y)) / 255.0).collect()
}

/// Ink less its mean, of size one, so that a product of two is their correlation. Of ink that is even everywhere nothing can be
/// said: all nothing.
fn levelled(mut ink: Vec<f32>) -> Vec<f32> {
    let mean = (ink.iter().map(|one| f64::from(*one)).sum::<f64>() / ink.len() as f64) as f32;
    ink.iter_mut().for_each(|one| *one -= mean);
    let size = ink.iter().map(|one| f64::from(*one).powi(2)).sum::<f64>().sqrt();
    let part = if size > 1e-4 { (1.0 / size) as f32 } else { 0.0 };
    ink.iter_mut().for_each(|one| *one *= part);
    ink
}

/// In eight lanes, which the compiler puts side by side.
fn product(one: &[f32], other: &[f32]) -> f64 {
    let mut lanes = [0.0_f32; 8];
    let (ones, others) = (one.chunks_exact(8), other.chunks_exact(8));
    let rest: f32 = ones.remainder().iter().zip(others.remainder()).map(|(one, other)| one * other).sum();
    for (one, other) in ones.zip(others) {
        for lane in 0..8 {
            lanes[lane] += one[lane] * other[lane];
        }
    }
    f64::from(lanes.iter().sum::<f32>() + rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with one sign on it, drawn at an odd place on a grey ground.
    fn page(typeface: &Typeface, sign: char, bold: bool, pixels: f32) -> Picture {
        let font = if bold { &typeface.bold } else { &typeface.regular };
        let ink = shape(font, sign, pixels, (0.37, 0.81), [60, 60]);
        let grey = ink.iter().map(|ink| (217.0 * (1.0 - ink.min(1.0))) as u8).collect();
        Picture { width: 60, height: 60, grey, scale: 1.0 }
    }

    fn glyph(says: char, bold: bool, pixels: f64) -> Glyph {
        let place = [0.0; 4];
        Glyph { says, x: 0.5, y: 59.7, size: pixels, bold, colour: String::new(), level: true, place }
    }

    #[test]
    fn a_digit_whose_ink_is_another_digit_is_caught() {
        let mut typeface = Typeface::new().expect("the typeface");
        for (bold, pixels) in [(true, 33.3), (true, 45.8), (false, 33.3), (false, 20.8)] {
            for inked in SIGNS.iter().take(10) {
                let page = page(&typeface, *inked, bold, pixels);
                for said in SIGNS.iter().take(10) {
                    let seen = typeface.compare(&glyph(*said, bold, f64::from(pixels)), &page);
                    assert_eq!(seen.ink, *inked, "ink {inked}, text {said}: {seen:?}");
                    assert!(seen.margin > LEAST_MARGIN, "ink {inked}: {seen:?}");
                }
            }
        }
    }
}
