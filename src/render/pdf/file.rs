//! Writes placed ink as a PDF file.

use super::RenderError;
use super::flow::{Placed, Sheet};
use super::fonts::{Shaped, TypeCase};
use super::frame::{LEFT, PAGE_HEIGHT, PAGE_WIDTH};
use super::ink::{BLACK, Ink, Mark, Owner, Pen, WHITE};
use super::tags::Tree;
use crate::prescription::document::Document;
use krilla::color::luma;
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder, ValidationError};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{Path, PathBuilder, Point};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document as File, SerializeSettings};
use std::borrow::Cow;
use std::rc::Rc;

/// How far the control points of a quarter circle lie from its ends, in radii.
const ROUND: f32 = 0.552_284_8;

/// Writes all sheets and returns the bytes of the file.
pub(super) fn write(
    document: &Document,
    sheets: &[Sheet],
    type_case: &mut TypeCase,
    mut tree: Tree,
) -> Result<Vec<u8>, RenderError> {
    let settings = SerializeSettings { configuration: configuration()?, ..SerializeSettings::default() };
    let mut file = File::new_with(settings);
    for sheet in sheets {
        let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or_else(|| failed("no page size"))?;
        let mut page = file.start_page_with(size);
        let mut surface = page.surface();
        for placed in &sheet.placed {
            paint(&mut surface, placed, type_case, &mut tree)?;
        }
        surface.finish();
        page.finish();
    }
    file.set_metadata(metadata(document));
    file.set_outline(outline(document, sheets));
    file.set_tag_tree(tree.finish());
    file.finish().map_err(|error| explain(&error))
}

fn configuration() -> Result<Configuration, RenderError> {
    ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| failed("PDF/A-2a and PDF/UA-1 cannot be combined"))
}

/// The date comes from the document: a file written twice is the same file.
fn metadata(document: &Document) -> Metadata {
    let (year, month, day) = document.date;
    let date = DateTime::new(year.unsigned_abs())
        .month(month.unsigned_abs())
        .day(day.unsigned_abs())
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(document.title.clone())
        .language(document.parts.first().map_or("en", |part| part.language.tag()).to_owned())
        .creator("hexfix".to_owned())
        .creation_date(date)
}

fn outline(document: &Document, sheets: &[Sheet]) -> Outline {
    let mut outline = Outline::new();
    for (number, part) in document.parts.iter().enumerate() {
        if let Some(page) = sheets.iter().position(|sheet| sheet.part == number) {
            let destination = XyzDestination::new(page, Point::from_xy(LEFT, 0.0));
            outline.push_child(OutlineNode::new(part.title.clone(), destination));
        }
    }
    outline
}

fn paint(surface: &mut Surface, placed: &Placed, type_case: &mut TypeCase, tree: &mut Tree) -> Result<(), RenderError> {
    for mark in placed.marks.iter() {
        for inks in mark.inks.chunk_by(|before, after| !turns_back(before) && !turns_back(after)) {
            for (inks, text) in in_order_of_reading(inks) {
                let identifier = surface.start_tagged(content_tag(mark, placed.repeated, text.as_deref()));
                for ink in &*inks {
                    draw(surface, ink, (placed.left, placed.top), type_case)?;
                }
                surface.end_tagged();
                if let Owner::Node(node) = mark.owner
                    && !placed.repeated
                {
                    tree.note(node, identifier);
                }
            }
        }
    }
    Ok(())
}

/// Whether the glyphs of a line do not stand in the order of reading.
fn turns_back(ink: &Ink) -> bool {
    let Ink::Text { shaped, .. } = ink else { return false };
    shaped.places().zip(shaped.places().skip(1)).any(|(here, next)| next.start < here.start)
}

/// Ink in the order in which it is read. A line that runs both ways is taken apart: each run comes in its turn, and where its glyphs stand
/// in the other order it has its text with it, for those who listen or copy.
fn in_order_of_reading(inks: &[Ink]) -> Vec<(Cow<'_, [Ink]>, Option<String>)> {
    let [Ink::Text { x, y, size, shaped }] = inks else { return vec![(Cow::Borrowed(inks), None)] };
    if !inks.iter().any(turns_back) {
        return vec![(Cow::Borrowed(inks), None)];
    }
    let mut pieces: Vec<(usize, Ink, Option<String>)> = Vec::new();
    let mut left = *x;
    for piece in shaped.pieces() {
        let reach = piece.advance * size;
        let (start, text) = (piece.start(), piece.backward_text());
        pieces.push((start, Ink::Text { x: left, y: *y, size: *size, shaped: Rc::new(piece) }, text));
        left += reach;
    }
    pieces.sort_by_key(|(start, _, _)| *start);
    pieces.into_iter().map(|(_, ink, text)| (Cow::Owned(vec![ink]), text)).collect()
}

fn content_tag<'a>(mark: &Mark, repeated: bool, text: Option<&'a str>) -> ContentTag<'a> {
    let kind = match mark.owner {
        Owner::Node(_) if !repeated => {
            return text
                .map_or(ContentTag::Other, |text| ContentTag::Span(SpanTag::empty().with_actual_text(Some(text))));
        }
        Owner::Node(_) => ArtifactType::PaginationOther,
        Owner::Decoration => ArtifactType::Layout,
        Owner::Head => ArtifactType::Header,
        Owner::Foot => ArtifactType::Footer,
    };
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn draw(
    surface: &mut Surface,
    ink: &Ink,
    (left, top): (f32, f32),
    type_case: &mut TypeCase,
) -> Result<(), RenderError> {
    match ink {
        Ink::Text { x, y, size, shaped } => {
            surface.set_fill(Some(fill(BLACK)));
            surface.set_stroke(None);
            write_text(surface, (left + x, top + y), *size, shaped, type_case, false)?;
        }
        Ink::Halo { x, y, size, shaped } => {
            surface.set_fill(Some(fill(WHITE)));
            let pen =
                Stroke { line_join: LineJoin::Round, ..stroke(Pen { width: 0.25 * size, grey: WHITE, dash: None }) };
            surface.set_stroke(Some(pen));
            write_text(surface, (left + x, top + y), *size, shaped, type_case, true)?;
        }
        Ink::Path { points, closed, fill, pen } => {
            let points = points.iter().map(|(x, y)| (left + x, top + y));
            draw_path(surface, path(points, *closed), *fill, *pen);
        }
        Ink::Disc { centre, radius, fill, pen } => {
            let circle = circle(left + centre.0, top + centre.1, *radius);
            draw_path(surface, circle, Some(*fill), Some(*pen));
        }
    }
    Ok(())
}

/// Outlined text is a shape only: it is not found again when text is copied.
fn write_text(
    surface: &mut Surface,
    (mut x, y): (f32, f32),
    size: f32,
    shaped: &Shaped,
    type_case: &mut TypeCase,
    outlined: bool,
) -> Result<(), RenderError> {
    for run in &shaped.runs {
        let font = type_case.font(run.font)?;
        surface.draw_glyphs(Point::from_xy(x, y), &run.glyphs, font, &shaped.text, size, outlined);
        x += run.advance * size;
    }
    Ok(())
}

fn draw_path(surface: &mut Surface, path: Option<Path>, grey: Option<u8>, pen: Option<Pen>) {
    let Some(path) = path else { return };
    surface.set_fill(grey.map(fill));
    surface.set_stroke(pen.map(stroke));
    surface.draw_path(&path);
}

fn path(points: impl Iterator<Item = (f32, f32)>, closed: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for (index, (x, y)) in points.enumerate() {
        if index == 0 {
            builder.move_to(x, y);
        } else {
            builder.line_to(x, y);
        }
    }
    if closed {
        builder.close();
    }
    builder.finish()
}

fn circle(x: f32, y: f32, radius: f32) -> Option<Path> {
    let (r, k) = (radius, radius * ROUND);
    let mut builder = PathBuilder::new();
    builder.move_to(x + r, y);
    builder.cubic_to(x + r, y + k, x + k, y + r, x, y + r);
    builder.cubic_to(x - k, y + r, x - r, y + k, x - r, y);
    builder.cubic_to(x - r, y - k, x - k, y - r, x, y - r);
    builder.cubic_to(x + k, y - r, x + r, y - k, x + r, y);
    builder.close();
    builder.finish()
}

fn fill(grey: u8) -> Fill {
    Fill { paint: luma::Color::new(grey).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn stroke(pen: Pen) -> Stroke {
    let dash = pen.dash.map(|(dash, space)| StrokeDash { array: vec![dash, space], offset: 0.0 });
    Stroke {
        paint: luma::Color::new(pen.grey).into(),
        width: pen.width,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Miter,
        dash,
        ..Stroke::default()
    }
}

fn failed(reason: &str) -> RenderError {
    RenderError::File { reasons: vec![reason.to_owned()] }
}

fn explain(error: &KrillaError) -> RenderError {
    let reasons = match error {
        KrillaError::Validation(errors) => errors.iter().map(|(error, _)| words(error)).collect(),
        other => vec![other.to_string()],
    };
    RenderError::File { reasons }
}

fn words(error: &ValidationError) -> String {
    match error {
        ValidationError::NoDocumentTitle => "the document has no title".to_owned(),
        ValidationError::NoDocumentLanguage => "the document has no language".to_owned(),
        ValidationError::MissingDocumentOutline => "the document has no parts".to_owned(),
        ValidationError::MissingAltText(_) => "a drawing has no text alternative".to_owned(),
        ValidationError::MissingHeadingTitle => "a heading is empty".to_owned(),
        ValidationError::TooLongString => "a text is too long for a PDF string".to_owned(),
        ValidationError::UnicodePrivateArea(_, _, character, _) => {
            format!("U+{:04X} has no meaning outside a private agreement", u32::from(*character))
        }
        ValidationError::InvalidCodepointMapping(_, _, character, _) => {
            format!("U+{:04X} is not allowed in a text", u32::from(*character))
        }
        other => format!("{other:?}"),
    }
}
