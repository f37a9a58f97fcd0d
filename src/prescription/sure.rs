//! How sure the end is, in words, numbers and two drawings.

use super::document::{Align, Block, Column, Row, Table};
use super::drawing;
use super::restated::uncertainty;
use super::words::{listed, number};
use crate::case::StandardDeviation;
use crate::certainty::{Certainty, Effect, Ellipse, NEAR_SHIFT, NEAR_TURN, Number};
use crate::verify::Verified;

/// How sure the end is, as plain numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct SensitivityRecord {
    /// What an error in one number alone does.
    pub numbers: Vec<NumberRecord>,
    /// Whether the case gives the errors; otherwise they are assumed.
    pub is_given: bool,
    /// One standard deviation of a distance (mm) and of an angle (degrees) of the mounting.
    pub mounting: (f64, f64),
    /// One standard deviation of a distance (mm) and of an angle (degrees) of the deformity.
    pub films: (f64, f64),
    /// How many samples were drawn.
    pub samples: usize,
    /// The part of them that ends within 2 mm and 2 degrees of the goal.
    pub within: f64,
    /// The ellipse of the AP view.
    pub ap: EllipseRecord,
    /// The ellipse of the lateral view.
    pub lateral: EllipseRecord,
    /// The chance in words, with the errors that it stands on.
    pub in_words: String,
}

/// What an error of 1 mm or 1 degree in one number does to the end.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberRecord {
    /// The key of the case file, such as `mounting.ap`.
    pub of: &'static str,
    /// `mm` or `deg`.
    pub unit: &'static str,
    /// How far the centre of the moving bone end at the cut is off.
    pub shift_mm: f64,
    /// How far the moving fragment is turned.
    pub turn_deg: f64,
}

/// An ellipse that holds 95 in 100 samples.
#[derive(Clone, Debug, PartialEq)]
pub struct EllipseRecord {
    /// Across and along, from the goal.
    pub centre_mm: [f64; 2],
    /// The longer one first.
    pub semi_axes_mm: [f64; 2],
    /// Of the longer axis, from across towards along.
    pub turned_deg: f64,
}

impl SensitivityRecord {
    pub(super) fn of(certainty: &Certainty) -> SensitivityRecord {
        let deviation = |part: StandardDeviation| (rounded(part.distance.mm()), rounded(part.angle.degrees()));
        let cloud = &certainty.cloud;
        SensitivityRecord {
            numbers: certainty.of_one.iter().map(record).collect(),
            is_given: certainty.is_given,
            mounting: deviation(certainty.uncertainty.mounting),
            films: deviation(certainty.uncertainty.films),
            samples: cloud.ends.len(),
            within: cloud.near as f64 / cloud.ends.len() as f64,
            ap: ellipse(&cloud.ap),
            lateral: ellipse(&cloud.lateral),
            in_words: format!("{} ({}).", chance(certainty), errors(certainty)),
        }
    }
}

fn record(effect: &Effect) -> NumberRecord {
    NumberRecord {
        of: effect.number.key(),
        unit: if effect.number.is_angle() { "deg" } else { "mm" },
        shift_mm: rounded(effect.shift().mm()),
        turn_deg: rounded(effect.turn().degrees()),
    }
}

fn ellipse(ellipse: &Ellipse) -> EllipseRecord {
    EllipseRecord {
        centre_mm: ellipse.centre.map(|length| rounded(length.mm())),
        semi_axes_mm: ellipse.semi_axes.map(|length| rounded(length.mm())),
        turned_deg: rounded(ellipse.turned.degrees()),
    }
}

/// To four digits after the full stop, without minus zero.
fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4 + 0.0
}

/// The section of the surgeon's pages.
pub(super) fn blocks(plan: &Verified, certainty: &Certainty) -> Vec<Block> {
    let moving = plan.case().reference.other();
    let what = format!(
        "The struts do what the chart says, whatever was measured. Where a measured number is wrong, the bone ends beside the goal. The \
         table gives for each number, wrong alone, how far off the centre of the end of the {moving} fragment at the cut then is, and by \
         how much the fragment is turned (the worse of both ways). {}",
        matters_most(certainty)
    );
    let drawn = match is_exact(certainty) {
        true => String::new(),
        false => format!(
            " In {} calculated corrections all ten numbers were off at once, independently, as the bell curve spreads errors.",
            grouped(certainty.cloud.ends.len())
        ),
    };
    let together = format!(
        "{}. {} {}{drawn} This is about errors of measuring only: not about whole clicks, wires and struts that give, or a ring that is \
         not square to its bone.",
        chance(certainty),
        uncertainty(&certainty.uncertainty),
        if certainty.is_given { "So the case says." } else { "This is assumed, because the case says nothing." },
    );
    vec![
        Block::Heading("How sure the end is".to_owned()),
        Block::Paragraph(what),
        Block::Table(table(certainty)),
        Block::Paragraph(together),
        Block::Paragraph(legend(moving)),
        Block::Figures(drawing::cloud(plan, certainty)),
    ]
}

fn legend(moving: crate::anatomy::Fragment) -> String {
    format!(
        "Where the centre of the end of the {moving} fragment would be when the plan is carried out. Cross: the goal. Dashed circle: {} \
         mm around it. Ellipse: holds 95 in 100 of the calculated corrections. Dots: {} of them. Turns are not drawn.",
        number(NEAR_SHIFT.mm(), 4),
        drawing::DOTS
    )
}

/// Such as `About 43 in 100 corrections like this one would end within 2 mm and 2° of the goal`.
fn chance(certainty: &Certainty) -> String {
    let goal = format!("within {} mm and {}° of the goal", number(NEAR_SHIFT.mm(), 4), number(NEAR_TURN.degrees(), 4));
    if is_exact(certainty) {
        return format!("With every number exactly right, every correction would end {goal}");
    }
    let in_hundred = 100.0 * certainty.cloud.near as f64 / certainty.cloud.ends.len() as f64;
    let count = match in_hundred.round() {
        0.0 => "Fewer than 1 in 100".to_owned(),
        100.0 => "More than 99 in 100".to_owned(),
        some => format!("About {some} in 100"),
    };
    format!("{count} corrections like this one would end {goal}")
}

fn is_exact(certainty: &Certainty) -> bool {
    let zero = |part: StandardDeviation| part.distance.mm() == 0.0 && part.angle.degrees() == 0.0;
    zero(certainty.uncertainty.mounting) && zero(certainty.uncertainty.films)
}

/// The errors in a few words, such as `errors of measuring assumed: ring 3 mm and 3°, deformity 1 mm and 1°`.
fn errors(certainty: &Certainty) -> String {
    let part = |part: StandardDeviation| match (part.distance.mm(), part.angle.degrees()) {
        (0.0, 0.0) => "none".to_owned(),
        (distance, angle) => format!("{} mm and {}°", number(distance, 4), number(angle, 4)),
    };
    format!(
        "errors of measuring {}: ring {}, deformity {}",
        if certainty.is_given { "as in the case" } else { "assumed" },
        part(certainty.uncertainty.mounting),
        part(certainty.uncertainty.films)
    )
}

/// Which number moves the bone end most at the errors that are reckoned with, and which turns it most.
fn matters_most(certainty: &Certainty) -> String {
    let moved = leading(certainty, |effect| effect.shift().mm(), " mm");
    let turned = leading(certainty, |effect| effect.turn().degrees(), "°");
    match (moved, turned) {
        (None, None) => "At the errors reckoned with here none of them matters.".to_owned(),
        (Some(by), None) => format!("At the errors reckoned with here the bone end is moved most by {by}."),
        (None, Some(by)) => format!("At the errors reckoned with here the fragment is turned most by {by}."),
        (Some(by), Some(turning)) => format!(
            "At the errors reckoned with here the bone end is moved most by {by}, and the fragment turned most by {turning}."
        ),
    }
}

/// The numbers that do most, and what they do; nothing where all of them do nothing. Numbers that do nearly the same are named together.
fn leading(certainty: &Certainty, does: impl Fn(&Effect) -> f64, unit: &str) -> Option<String> {
    let effects = &certainty.of_deviation;
    let most = effects.iter().map(&does).fold(0.0, f64::max);
    let first: Vec<String> = effects
        .iter()
        .filter(|effect| does(effect) > 0.95 * most)
        .map(|effect| in_sentence(effect.number).to_owned())
        .collect();
    let (an_error, each) = if first.len() == 1 { ("an error", "") } else { ("errors", "about ") };
    let digits = if most < 1.0 { 2 } else { 1 };
    (most >= 0.005).then(|| format!("{an_error} in {} ({each}{}{unit})", listed(&first), number(most, digits)))
}

/// One standard deviation of a number, with its unit.
fn error(certainty: &Certainty, number_: Number) -> String {
    let part = if number_.key().starts_with("mounting") {
        certainty.uncertainty.mounting
    } else {
        certainty.uncertainty.films
    };
    match number_.is_angle() {
        true => format!("{}°", number(part.angle.degrees(), 4)),
        false => format!("{} mm", number(part.distance.mm(), 4)),
    }
}

fn table(certainty: &Certainty) -> Table {
    let rows = certainty.of_one.iter().zip(&certainty.of_deviation).map(|(one, deviation)| {
        let (mm, degrees) =
            (|effect: &Effect| number(effect.shift().mm(), 2), |effect: &Effect| number(effect.turn().degrees(), 2));
        Row::headed([
            name(one.number).to_owned(),
            if one.number.is_angle() { "1°" } else { "1 mm" }.to_owned(),
            mm(one),
            degrees(one),
            error(certainty, one.number),
            mm(deviation),
            degrees(deviation),
        ])
    });
    Table {
        caption: "How far from the goal the bone ends when one number is wrong".to_owned(),
        size: 10.0,
        columns: vec![
            Column::of("Number", 54.0, Align::Start),
            Column::of("Wrong by", 16.0, Align::Start),
            Column::of("End off, mm", 22.0, Align::Decimal),
            Column::of("Turned, °", 22.0, Align::Decimal),
            Column::of(if certainty.is_given { "Error in the case" } else { "Error assumed" }, 24.0, Align::Start),
            Column::of("End off then, mm", 22.0, Align::Decimal),
            Column::of("Turned then, °", 22.0, Align::Decimal),
        ],
        rows: rows.collect(),
    }
}

/// A number as the table names it.
fn name(number: Number) -> &'static str {
    match number {
        Number::RingAp => "Ring, AP film",
        Number::RingLateral => "Ring, lateral film",
        Number::RingAxial => "Ring, along the bone",
        Number::RingRotation => "Ring, rotation",
        Number::ApAngulation => "AP film, angulation",
        Number::ApTranslation => "AP film, translation",
        Number::LateralAngulation => "Lateral film, angulation",
        Number::LateralTranslation => "Lateral film, translation",
        Number::AxialRotation => "Bone, rotation",
        Number::AxialLength => "Bone, length",
    }
}

/// A number as a sentence names it.
fn in_sentence(number: Number) -> &'static str {
    match number {
        Number::RingAp => "the ring's place on the AP film",
        Number::RingLateral => "the ring's place on the lateral film",
        Number::RingAxial => "the ring's place along the bone",
        Number::RingRotation => "the ring's rotation",
        Number::ApAngulation => "the AP angulation",
        Number::ApTranslation => "the AP translation",
        Number::LateralAngulation => "the lateral angulation",
        Number::LateralTranslation => "the lateral translation",
        Number::AxialRotation => "the rotation of the bone",
        Number::AxialLength => "the length",
    }
}

/// A count with a thin gap between thousands, such as `100 000`.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let head = digits.len() % 3;
    let groups = (head..digits.len()).step_by(3).map(|k| &digits[k..k + 3]);
    let first = Some(&digits[..head]).filter(|first| !first.is_empty());
    first.into_iter().chain(groups).collect::<Vec<_>>().join("\u{a0}")
}
