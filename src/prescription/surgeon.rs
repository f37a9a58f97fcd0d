//! The surgeon's pages: inputs restated, views, numbers, checks, cautions and a place to sign.

use super::clicks;
use super::document::{Align, Block, Column, Part, Reader, Row, Table};
use super::drawing;
use super::locale::Locale;
use super::record::{PlanRecord, ProofRecord};
use super::restated::restated;
use super::sure;
use super::way;
use super::words::{self, INTENDED_USE, counted, date, number, reading};
use crate::anatomy::{Fragment, Limb, anterior};
use crate::certainty::Certainty;
use crate::device::{Reading, Strut, StrutId};
use crate::kinematics::LEAST_MARGIN;
use crate::space::{RefBone, Vector};
use crate::units::Length;
use crate::verify::Verified;

/// What will happen to the bone, in a few lines.
pub(super) fn summary(plan: &Verified, record: &PlanRecord) -> Vec<String> {
    let case = plan.case();
    let moving = case.reference.other();
    let rows = &plan.schedule().adjustments;
    let mut lines =
        vec![format!("{} revision {}, {}: the {moving} fragment is moved.", record.code, record.revision, record.limb)];
    lines.extend(entries(plan));
    lines.push(format!("At the start: {}.", plane(plan)));
    if let (Some(first), Some(last)) = (rows.first(), rows.last()) {
        let dates = match first.date == last.date {
            true => format!("on {}", date(first.date)),
            false => format!("{} to {}", date(first.date), date(last.date)),
        };
        lines.push(format!(
            "{} of turning, {dates}, in {}; rate at most {} mm a day.",
            counted(record.days.len(), "day", "days"),
            counted(rows.len(), "row", "rows"),
            number(case.regimen.rate.mm_per_day(), 4)
        ));
    }
    let changes = StrutId::ALL.map(|id| strut_change(plan, id));
    lines.push(format!("Struts: {}.", changes.join("; ")));
    lines.extend(record.exchanges.iter().map(|exchange| exchange.in_words.clone()));
    lines.push(residual(plan));
    lines.push(record.sensitivity.in_words.clone());
    lines
}

/// The entries that the summary repeats: deformity and goal in the words of the films, and the orders for the turning.
const REPEATED: [&str; 3] = ["Deformity", "Goal", "Treatment"];

fn entries(plan: &Verified) -> Vec<String> {
    restated(plan.case())
        .into_iter()
        .filter(|(label, _)| REPEATED.iter().any(|repeated| label.starts_with(repeated)))
        .map(|(label, sentence)| format!("{label}: {sentence}"))
        .collect()
}

/// The bend of the start in its own plane, and the whole turn of the plan about one axis.
fn plane(plan: &Verified) -> String {
    let case = plan.case();
    let lean = case.deformity.moving_axis(case.limb, case.reference);
    let axis = lean.mm();
    let across = libm::hypot(axis[0], axis[1]);
    let bend = libm::atan2(across, axis[2].abs()).to_degrees();
    let turn = plan.correction().start.angle_to(&plan.correction().goal).degrees();
    let whole = if turn < 0.05 {
        "the plan does not turn the bone".to_owned()
    } else {
        format!("the plan turns the bone {}° about one axis", number(turn, 1))
    };
    if across < 1e-9 {
        return format!("no bend of the bone; {whole}");
    }
    let tilt = libm::atan2(axis[1].abs(), axis[0].abs()).to_degrees();
    format!(
        "a bend of {}° in one plane, {}° from the coronal plane, apex {}; {whole}",
        number(bend, 1),
        number(tilt, 1),
        apex(case.limb, &lean)
    )
}

/// Where the apex points: away from where both fragments lean.
fn apex(limb: Limb, lean: &Vector<RefBone>) -> String {
    let (medially, forward) = (lean.dot(&limb.medial()), lean.dot(&anterior()));
    let coronal = if medially > 0.0 { "lateral" } else { "medial" };
    let sagittal = if forward > 0.0 { "posterior" } else { "anterior" };
    match (medially.abs() < 1e-9, forward.abs() < 1e-9) {
        (true, _) => sagittal.to_owned(),
        (_, true) => coronal.to_owned(),
        _ => format!("{sagittal} and {coronal}"),
    }
}

fn strut_change(plan: &Verified, id: StrutId) -> String {
    let (start, end) = ends(plan, id);
    match in_place(plan, id).as_slice() {
        // Two scales: the readings alone would say nothing about the length.
        [first, .., last] => {
            format!("{id} from {} mm on “{}” to {} mm on “{}”", reading(start), first.name, reading(end), last.name)
        }
        _ => format!("{id} from {} to {} mm", reading(start), reading(end)),
    }
}

fn ends(plan: &Verified, id: StrutId) -> (Reading, Reading) {
    let schedule = plan.schedule();
    let start = schedule.start_readings[id];
    (start, schedule.adjustments.last().map_or(start, |row| row.readings[id]))
}

fn residual(plan: &Verified) -> String {
    let worst = |name: &str| number(clicks::worst(plan, name), 2);
    format!(
        "Whole clicks end {} mm and {}° from the exact goal.",
        worst("residual displacement"),
        worst("residual turn")
    )
}

/// The struts of a position, in the order in which they serve.
pub(super) fn in_place(plan: &Verified, id: StrutId) -> Vec<&Strut> {
    let mut struts: Vec<&Strut> = plan.struts().iter().map(|struts| struts[id]).collect();
    struts.dedup();
    struts
}

/// All of the surgeon's pages.
pub(super) fn pages(
    plan: &Verified,
    certainty: &Certainty,
    (record, summary): (&PlanRecord, &[String]),
    locale: &Locale,
) -> Part {
    let mut blocks =
        vec![Block::Notice { title: "This is not a medical device".to_owned(), lines: vec![INTENDED_USE.to_owned()] }];
    blocks.push(Block::Heading("What the plan does".to_owned()));
    let repeated = |line: &&String| REPEATED.iter().any(|repeated| line.starts_with(repeated));
    // They stand in full among the inputs and exchanges below.
    let exchange = |line: &&String| record.exchanges.iter().any(|exchange| exchange.in_words == **line);
    let lines = summary.iter().filter(|line| !repeated(line) && !exchange(line)).cloned();
    blocks.push(Block::Paragraph(lines.collect::<Vec<_>>().join(" ")));
    blocks.push(Block::Heading("What was entered".to_owned()));
    blocks.push(Block::Facts(restated(plan.case())));
    blocks.push(Block::Heading("AP, lateral and axial views, to scale".to_owned()));
    blocks.push(Block::Paragraph(legend(plan.case().reference)));
    blocks.push(Block::Figures(drawing::views(plan)));
    blocks.extend(way::blocks(plan, record));
    blocks.push(Block::Heading("Struts".to_owned()));
    blocks.push(Block::Table(struts(plan)));
    blocks.push(Block::Heading("Movement of the bone ends and points at risk".to_owned()));
    blocks.push(Block::Paragraph(clicks::sentences(plan)));
    blocks.push(Block::Table(movement(plan)));
    blocks.extend(sure::blocks(plan, certainty));
    blocks.push(Block::Heading("Checks by the second solver".to_owned()));
    blocks.push(Block::Table(checks(record)));
    blocks.push(Block::Heading("Every turn proved free of singularities".to_owned()));
    blocks.push(Block::Paragraph(proved(record)));
    blocks.push(Block::Heading("Cautions".to_owned()));
    blocks.push(cautions(record));
    blocks.push(Block::Heading("Made by".to_owned()));
    blocks.push(Block::Facts(made_by(record)));
    blocks.push(Block::Lines(vec!["Checked by, signature".to_owned(), "Date".to_owned()]));
    Part {
        title: "For the surgeon".to_owned(),
        language: locale.language(),
        reader: Reader::Surgeon,
        every_page: super::every_page(record, plan.cautions(), locale),
        blocks,
    }
}

fn legend(reference: Fragment) -> String {
    format!(
        "Grey: the {reference} fragment, which stands still. White: the {} fragment. Black dot: origin. White dot: \
         corresponding point. Grey dots: points at risk. The AP view is seen from the front, the lateral view from the \
         lateral side, the axial view from proximal (lines from the bone ends point to each fragment's front). The moving fragment ends where it met the plane of the cut at the start.",
        reference.other()
    )
}

fn struts(plan: &Verified) -> Table {
    let (schedule, in_rows) = (plan.schedule(), plan.struts());
    let total = schedule.clicks_total();
    let rows = StrutId::ALL.map(|id| {
        let struts = in_place(plan, id);
        let (start, end) = ends(plan, id);
        let margins = schedule.all_readings().zip(&in_rows).map(|((_, all), struts)| struts[id].margin(all[id]).mm());
        let lengths =
            struts.first().zip(struts.last()).map(|(first, last)| (first.length_at(start), last.length_at(end)));
        let change = lengths.map_or(f64::NAN, |(start, end)| (end.0 - start.0).mm());
        let way = if change < 0.0 { " shorter" } else { " longer" };
        let change = if change.abs() < 1e-9 { "none".to_owned() } else { number(change.abs(), 2) + way };
        let scale = |strut: &&Strut| format!("{} to {}", reading(strut.shortest), reading(strut.longest));
        Row::headed(vec![
            id.to_string(),
            struts.iter().map(|strut| strut.name.clone()).collect::<Vec<_>>().join(", then "),
            struts.iter().map(scale).collect::<Vec<_>>().join(", then "),
            reading(start),
            reading(end),
            change,
            number(margins.fold(f64::INFINITY, f64::min), 2),
            total[id].to_string(),
        ])
    });
    Table {
        caption: "Readings of each strut at the start and at the end, in millimetres".to_owned(),
        size: 10.0,
        columns: vec![
            Column::of("Strut", 12.0, Align::Start),
            Column::of("Model", 24.0, Align::Start),
            Column::of("Scale, mm", 26.0, Align::Start),
            Column::of("Start, mm", 20.0, Align::Decimal),
            Column::of("End, mm", 20.0, Align::Decimal),
            Column::of("Change, mm", 28.0, Align::Start),
            Column::of("Least margin to an end, mm", 28.0, Align::Decimal),
            Column::of("Clicks in all", 20.0, Align::Decimal),
        ],
        rows: rows.to_vec(),
    }
}

fn movement(plan: &Verified) -> Table {
    let times = plan.case().regimen.rounds_a_day();
    let millimetres = |length: Length| number(length.mm(), 2);
    let rows = plan.movement().points.iter().map(|moved| {
        Row::headed(vec![
            words::sentence(&moved.point.name),
            number(moved.point.rate.mm_per_day(), 4),
            number(moved.point.rate.a_turn(times).mm(), 4),
            format!("{} (row {})", millimetres(moved.largest_step), moved.largest_step_row),
            format!("{} (to row {})", millimetres(moved.largest_day), moved.largest_day_row),
        ])
    });
    Table {
        caption: "Movement of each watched point, in millimetres".to_owned(),
        size: 10.0,
        columns: vec![
            Column::of("Point", 60.0, Align::Start),
            Column::of("Ordered a day", 26.0, Align::Decimal),
            Column::of(
                if plan.case().regimen.split.is_some() { "Ordered a round" } else { "Ordered a turn" },
                26.0,
                Align::Decimal,
            ),
            Column::of("Largest step walked", 34.0, Align::Start),
            Column::of("Largest in 24 hours", 34.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

fn checks(record: &PlanRecord) -> Table {
    let value = |value: f64, unit: &str| {
        if value != 0.0 && value.abs() < 1e-4 {
            format!("below 0.0001 {unit}")
        } else if value == 1.0 && unit == "clicks" {
            "1 click".to_owned()
        } else {
            format!("{} {unit}", number(value, 4))
        }
    };
    // Limits below a thousandth are those of the arithmetic.
    let limit = |limit: f64, unit: &str| match limit < 1e-3 {
        true => format!("{} {unit}", number(limit, 6)),
        false => value(limit, unit),
    };
    let rows = record.checks.iter().map(|check| {
        Row::headed(vec![
            words::sentence(check.name),
            value(check.worst, check.unit).trim_end().to_owned(),
            limit(check.limit, check.unit).trim_end().to_owned(),
            (if check.cautioned { "caution" } else { "passed" }).to_owned(),
        ])
    });
    Table {
        caption: "Every check, the worst value found and its limit".to_owned(),
        size: 10.0,
        columns: vec![
            Column::of("Check", 76.0, Align::Start),
            Column::of("Worst found", 44.0, Align::Start),
            Column::of("Held against", 44.0, Align::Start),
            Column::of("Result", 16.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

/// What the proof of every row means, with its least numbers.
fn proved(record: &PlanRecord) -> String {
    let least = |number: fn(&ProofRecord) -> f64| {
        let rows = record.proof.iter().map(|proof| (number(proof), proof.row));
        rows.fold((f64::INFINITY, 0), |least, next| if next.0 < least.0 { next } else { least })
    };
    let (margin, row) = least(|proof| proof.margin);
    format!(
        "In whatever order the struts of a row are turned, and wherever between two rows each of them stands, the struts have \
         one pose that hangs together with the rows. Within at least {} mm and {}° of the pose of the row they have no other, and no \
         pose there is singular (one that the struts cannot hold). So no order of turning leads the frame into another shape that has \
         the same readings. Least margin {margin} on row {row} (1: all of the room for the proof is left; below {LEAST_MARGIN} the plan \
         is refused). The proof is about the joint centres and lengths as entered; it knows nothing of play in the joints.",
        least(|proof| proof.unique_mm).0,
        least(|proof| proof.unique_deg).0
    )
}

fn cautions(record: &PlanRecord) -> Block {
    if record.cautions.is_empty() {
        return Block::Paragraph("None.".to_owned());
    }
    let fact = |caution: &super::record::CautionRecord| {
        let text =
            format!("Found: {}. Usual: {}. {}.", caution.found, caution.allowed, words::sentence(&caution.advice));
        // On paper quotation marks stand where a terminal shows back ticks.
        (words::sentence(caution.title), text.replace('`', "\""))
    };
    Block::Facts(record.cautions.iter().map(fact).collect())
}

fn made_by(record: &PlanRecord) -> Vec<(String, String)> {
    let replaces = record.parent.as_ref().map(|(revision, fingerprint)| {
        ("Replaces".to_owned(), format!("revision {revision}, fingerprint {fingerprint}"))
    });
    let made = vec![
        ("Program".to_owned(), format!("hexfix {}", env!("CARGO_PKG_VERSION"))),
        ("Frame file".to_owned(), format!("{} ({})", record.frame_system, record.frame_fingerprint)),
        ("Plan fingerprint".to_owned(), record.fingerprint.clone()),
        ("Intended use".to_owned(), INTENDED_USE.to_owned()),
    ];
    replaces.into_iter().chain(made).collect()
}
