//! How sure the end is, in words, numbers and two drawings.

use super::document::{Align, Block, Column, Row, Table};
use super::drawing;
use super::locale::{Locale, say};
use super::restated::uncertainty;
use super::words::number;
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
    pub(super) fn of(certainty: &Certainty, english: &Locale) -> SensitivityRecord {
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
            in_words: line(certainty, english),
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
pub(super) fn blocks(plan: &Verified, certainty: &Certainty, locale: &Locale) -> Vec<Block> {
    let moving = plan.case().reference.other().to_string();
    let what = format!("{} {}", say!(locale, "sure-what", fragment = &moving), matters_most(certainty, locale));
    let assumed = if certainty.is_given { "sure-given" } else { "sure-assumed" };
    let mut together = vec![
        chance(certainty, "sure-chance", locale),
        uncertainty(&certainty.uncertainty, locale),
        say!(locale, assumed),
    ];
    if !is_exact(certainty) {
        together.push(say!(locale, "sure-drawn", count = grouped(certainty.cloud.ends.len())));
    }
    together.push(say!(locale, "sure-about"));
    let legend = say!(
        locale,
        "sure-legend",
        fragment = moving,
        mm = number(NEAR_SHIFT.mm(), 4),
        dots = drawing::DOTS.to_string(),
        residual = number(drawing::residual(plan).length().mm(), 2)
    );
    vec![
        Block::Heading(say!(locale, "surgeon-sure")),
        Block::Paragraph(what),
        Block::Table(table(certainty, locale)),
        Block::Paragraph(together.join(" ")),
        Block::Paragraph(legend),
        Block::Figures(drawing::cloud(plan, certainty, locale)),
    ]
}

/// The chance with the errors that it stands on, in a line.
pub(super) fn line(certainty: &Certainty, locale: &Locale) -> String {
    chance(certainty, "sure-line", locale)
}

/// Such as `About 43 in 100 corrections like this one would end within 2 mm and 2° of the goal.`
fn chance(certainty: &Certainty, message: &str, locale: &Locale) -> String {
    let in_hundred = (100.0 * certainty.cloud.near as f64 / certainty.cloud.ends.len() as f64).round();
    let (exact, hundred) = match (is_exact(certainty), in_hundred) {
        (true, _) => ("-exact", ""),
        (false, 0.0) => ("", "none"),
        (false, 100.0) => ("", "all"),
        _ => ("", "some"),
    };
    say!(
        locale,
        &format!("{message}{exact}"),
        hundred = hundred,
        count = in_hundred.to_string(),
        mm = number(NEAR_SHIFT.mm(), 4),
        deg = number(NEAR_TURN.degrees(), 4),
        errors = errors(certainty, locale)
    )
}

fn is_exact(certainty: &Certainty) -> bool {
    let zero = |part: StandardDeviation| part.distance.mm() == 0.0 && part.angle.degrees() == 0.0;
    zero(certainty.uncertainty.mounting) && zero(certainty.uncertainty.films)
}

/// The errors in a few words, such as `errors of measuring assumed: ring 3 mm and 3°, deformity 1 mm and 1°`.
fn errors(certainty: &Certainty, locale: &Locale) -> String {
    let part = |part: StandardDeviation| match (part.distance.mm(), part.angle.degrees()) {
        (0.0, 0.0) => say!(locale, "sure-part-none"),
        (distance, angle) => say!(locale, "sure-part", mm = number(distance, 4), deg = number(angle, 4)),
    };
    let (ring, films) = (part(certainty.uncertainty.mounting), part(certainty.uncertainty.films));
    let message = if certainty.is_given { "sure-errors-given" } else { "sure-errors-assumed" };
    say!(locale, message, ring = ring, films = films)
}

/// Which number moves the bone end most at the errors that are reckoned with, and which turns it most.
fn matters_most(certainty: &Certainty, locale: &Locale) -> String {
    let moved = leading(certainty, (|effect| effect.shift().mm(), " mm"), locale);
    let turned = leading(certainty, (|effect| effect.turn().degrees(), "°"), locale);
    match (moved, turned) {
        (None, None) => say!(locale, "sure-matters-none"),
        (Some(by), None) => say!(locale, "sure-matters-moved", by = by),
        (None, Some(turning)) => say!(locale, "sure-matters-turned", turning = turning),
        (Some(by), Some(turning)) => say!(locale, "sure-matters-both", by = by, turning = turning),
    }
}

/// The numbers that do most, and what they do; nothing where all of them do nothing. Numbers that do nearly the same are named together.
fn leading(certainty: &Certainty, (does, unit): (fn(&Effect) -> f64, &str), locale: &Locale) -> Option<String> {
    let effects = &certainty.of_deviation;
    let most = effects.iter().map(does).fold(0.0, f64::max);
    let first: Vec<String> = effects
        .iter()
        .filter(|effect| does(effect) > 0.95 * most)
        .map(|effect| named("sure-in", effect.number, locale))
        .collect();
    let size = format!("{}{unit}", number(most, if most < 1.0 { 2 } else { 1 }));
    let said = match first.as_slice() {
        [one] => say!(locale, "sure-error", number = one, size = size),
        _ => say!(locale, "sure-errors", numbers = locale.list(&first), size = size),
    };
    (most >= 0.005).then_some(said)
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

fn table(certainty: &Certainty, locale: &Locale) -> Table {
    let rows = certainty.of_one.iter().zip(&certainty.of_deviation).map(|(one, deviation)| {
        let (mm, degrees) =
            (|effect: &Effect| number(effect.shift().mm(), 2), |effect: &Effect| number(effect.turn().degrees(), 2));
        Row::headed([
            named("sure-name", one.number, locale),
            if one.number.is_angle() { "1°" } else { "1 mm" }.to_owned(),
            mm(one),
            degrees(one),
            error(certainty, one.number),
            mm(deviation),
            degrees(deviation),
        ])
    });
    let assumed = if certainty.is_given { "sure-error-given" } else { "sure-error-assumed" };
    Table {
        caption: say!(locale, "sure-caption"),
        columns: vec![
            Column::of(&say!(locale, "sure-number"), 54.0, Align::Start),
            Column::of(&say!(locale, "sure-wrong-by"), 16.0, Align::Start),
            Column::of(&say!(locale, "sure-off"), 22.0, Align::Decimal),
            Column::of(&say!(locale, "sure-turned"), 22.0, Align::Decimal),
            Column::of(&say!(locale, assumed), 24.0, Align::Start),
            Column::of(&say!(locale, "sure-off-then"), 22.0, Align::Decimal),
            Column::of(&say!(locale, "sure-turned-then"), 22.0, Align::Decimal),
        ],
        rows: rows.collect(),
    }
}

/// A number as the table (`sure-name`) or a sentence (`sure-in`) names it.
fn named(family: &str, number: Number, locale: &Locale) -> String {
    let key = number.key().replace("mounting.", "ring.").replace("deformity.", "");
    locale.named(family, &key)
}

/// A count with a thin gap between thousands, such as `100 000`.
fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let head = digits.len() % 3;
    let groups = (head..digits.len()).step_by(3).map(|k| &digits[k..k + 3]);
    let first = Some(&digits[..head]).filter(|first| !first.is_empty());
    first.into_iter().chain(groups).collect::<Vec<_>>().join("\u{a0}")
}
