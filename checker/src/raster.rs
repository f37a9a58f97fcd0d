//! Pages as pictures, drawn by poppler.

use crate::tools;
use std::path::Path;

/// A grey page.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Pixels in a line.
    pub width: usize,
    /// Lines.
    pub height: usize,
    /// 0 black, 255 white.
    pub grey: Vec<u8>,
    /// Pixels of a point.
    pub scale: f64,
}

impl Picture {
    /// The grey of a pixel; white outside.
    pub fn at(&self, x: i64, y: i64) -> u8 {
        let inside = x >= 0 && y >= 0 && (x as usize) < self.width && (y as usize) < self.height;
        if inside { self.grey[y as usize * self.width + x as usize] } else { 255 }
    }

    /// In one bit, as a fax has it.
    pub fn in_one_bit(&self) -> Picture {
        let grey = self.grey.iter().map(|grey| if *grey < 128 { 0 } else { 255 }).collect();
        Picture { grey, ..self.clone() }
    }

    /// All greys in a rectangle of points.
    pub fn greys(&self, place: [f64; 4]) -> Vec<u8> {
        let [left, top, right, bottom] = place.map(|point| (point * self.scale).round() as i64);
        (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).map(|(x, y)| self.at(x, y)).collect()
    }
}

/// Draws pages `first` to `last` in grey.
pub fn pages(file: &Path, dots: u32, first: usize, last: usize) -> Result<Vec<Picture>, String> {
    let (dots_text, first, last) = (dots.to_string(), first.to_string(), last.to_string());
    let bytes = tools::run("pdftoppm", &["-q", "-gray", "-r", &dots_text, "-f", &first, "-l", &last], file)?;
    let mut rest = bytes.as_slice();
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (kind, [width, height]) = head(&mut rest)?;
        if kind != *b"P5" || rest.len() < width * height {
            return Err("pdftoppm wrote something else than grey pages".to_string());
        }
        let grey = rest[..width * height].to_vec();
        rest = &rest[width * height..];
        found.push(Picture { width, height, grey, scale: f64::from(dots) / 72.0 });
    }
    Ok(found)
}

/// The pages that have a pixel that is not a shade of grey, at a low resolution.
pub fn coloured(file: &Path) -> Result<Vec<usize>, String> {
    let bytes = tools::run("pdftoppm", &["-q", "-r", "60"], file)?;
    let mut rest = bytes.as_slice();
    let mut found = Vec::new();
    let mut page = 0;
    while !rest.is_empty() {
        let (kind, [width, height]) = head(&mut rest)?;
        let size = width * height * 3;
        if kind != *b"P6" || rest.len() < size {
            return Err("pdftoppm wrote something else than coloured pages".to_string());
        }
        page += 1;
        if rest[..size].chunks(3).any(|dot| dot[0] != dot[1] || dot[1] != dot[2]) {
            found.push(page);
        }
        rest = &rest[size..];
    }
    Ok(found)
}

/// The head of a netpbm picture: `P5`, width, height and 255, each ended by one white space.
fn head(rest: &mut &[u8]) -> Result<([u8; 2], [usize; 2]), String> {
    let mut words = Vec::new();
    let mut at = 0;
    while words.len() < 4 {
        let end = rest[at..].iter().position(u8::is_ascii_whitespace).ok_or("a picture ends in its head")? + at;
        words.push(std::str::from_utf8(&rest[at..end]).map_err(|_| "a picture has no head")?);
        at = end + 1;
    }
    let kind = words[0].as_bytes().try_into().map_err(|_| "a picture has no kind")?;
    let number = |text: &str| text.parse::<usize>().map_err(|_| format!("a picture has the size {text}"));
    let size = [number(words[1])?, number(words[2])?];
    *rest = &rest[at..];
    Ok((kind, size))
}
