//! The surgeon's pages: inputs restated, views, numbers, checks, cautions and a place to sign.

use super::cautions::told;
use super::document::{Align, Block, Column, Part, Reader, Row, Table};
use super::locale::{Locale, say};
use super::record::PlanRecord;
use super::restated::restated;
use super::words::{self, number, reading};
use super::{Pages, checks, clicks, drawing, sure, way};
use crate::anatomy::{Limb, anterior};
use crate::device::{Reading, Strut, StrutId};
use crate::finding::Finding;
use crate::space::{RefBone, Vector};
use crate::units::Length;
use crate::verify::Verified;

/// What will happen to the bone, in a few lines.
pub(super) struct Summary {
    head: String,
    /// Stand in full among the inputs on the pages.
    entries: Vec<String>,
    changes: Vec<String>,
    /// Stand in a table on the pages.
    exchanges: Vec<String>,
    ends: [String; 2],
}

impl Summary {
    /// The lines in a language.
    pub(super) fn of(pages: &Pages, locale: &Locale) -> Summary {
        let (plan, record) = (pages.plan, pages.record);
        let case = plan.case();
        let head = say!(
            locale,
            "summary-head",
            fragment = case.reference.other().to_string(),
            code = record.code.as_str(),
            revision = record.revision.to_string(),
            limb = locale.named("limb", &record.limb)
        );
        let entries = restated(case, locale).into_iter().filter(|entry| entry.is_repeated);
        let mut changes = vec![plane(plan, locale)];
        changes.extend(turning(plan, record, locale));
        let struts = StrutId::ALL.map(|id| strut_change(plan, id, locale));
        let between = say!(locale, "surgeon-list-semicolon");
        changes.push(say!(locale, "summary-struts", changes = struts.join(&between)));
        let exchanges = plan.schedule().exchanges.iter();
        Summary {
            head,
            entries: entries
                .map(|entry| say!(locale, "summary-entry", label = entry.label, text = entry.text))
                .collect(),
            changes,
            exchanges: exchanges.map(|exchange| way::exchange_in_words(exchange, locale)).collect(),
            ends: [residual(plan, locale), sure::line(pages.certainty, locale)],
        }
    }

    /// All lines, as a terminal shows them.
    pub(super) fn all(self) -> Vec<String> {
        let ends = self.ends.to_vec();
        [vec![self.head], self.entries, self.changes, self.exchanges, ends].concat()
    }

    /// The lines that stand nowhere else on the pages.
    fn on_the_page(self) -> String {
        [vec![self.head], self.changes, self.ends.to_vec()].concat().join(" ")
    }
}

fn turning(plan: &Verified, record: &PlanRecord, locale: &Locale) -> Option<String> {
    let rows = &plan.schedule().adjustments;
    let (first, last) = (rows.first()?, rows.last()?);
    let message = if first.date == last.date { "summary-turning-one-day" } else { "summary-turning" };
    Some(say!(
        locale,
        message,
        days = record.days.len(),
        first = locale.date(first.date),
        last = locale.date(last.date),
        date = locale.date(first.date),
        rows = rows.len(),
        rate = number(plan.case().regimen.rate.mm_per_day(), 4)
    ))
}

/// The bend of the start in its own plane, and the whole turn of the plan about one axis.
fn plane(plan: &Verified, locale: &Locale) -> String {
    let case = plan.case();
    let lean = case.deformity.moving_axis(case.limb, case.reference);
    let axis = lean.mm();
    let across = libm::hypot(axis[0], axis[1]);
    let bend = libm::atan2(across, axis[2].abs()).to_degrees();
    let turn = plan.correction().start.angle_to(&plan.correction().goal).degrees();
    let (turned, turn) = (if turn < 0.05 { "no" } else { "yes" }, number(turn, 1));
    if across < 1e-9 {
        return say!(locale, "summary-straight", turned = turned, turn = turn);
    }
    let tilt = libm::atan2(axis[1].abs(), axis[0].abs()).to_degrees();
    say!(
        locale,
        "summary-bend",
        turned = turned,
        bend = number(bend, 1),
        tilt = number(tilt, 1),
        apex = locale.named("apex", &apex(case.limb, &lean)),
        turn = turn
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
        _ => format!("{sagittal}-{coronal}"),
    }
}

fn strut_change(plan: &Verified, id: StrutId, locale: &Locale) -> String {
    let (start, end) = ends(plan, id);
    let (strut, start, end) = (id.to_string(), reading(start), reading(end));
    match in_place(plan, id).as_slice() {
        // Two scales: the readings alone would say nothing about the length.
        [first, .., last] => say!(
            locale,
            "summary-strut-models",
            strut = strut,
            start = start,
            from = &first.name,
            end = end,
            to = &last.name
        ),
        _ => say!(locale, "summary-strut", strut = strut, start = start, end = end),
    }
}

fn ends(plan: &Verified, id: StrutId) -> (Reading, Reading) {
    let schedule = plan.schedule();
    let start = schedule.start_readings[id];
    (start, schedule.adjustments.last().map_or(start, |row| row.readings[id]))
}

fn residual(plan: &Verified, locale: &Locale) -> String {
    let worst = |name: &str| number(clicks::worst(plan, name), 2);
    say!(locale, "summary-residual", mm = worst("residual displacement"), deg = worst("residual turn"))
}

/// The struts of a position, in the order in which they serve.
pub(super) fn in_place(plan: &Verified, id: StrutId) -> Vec<&Strut> {
    let mut struts: Vec<&Strut> = plan.struts().iter().map(|struts| struts[id]).collect();
    struts.dedup();
    struts
}

/// All of the surgeon's pages.
pub(super) fn pages(pages: &Pages, locale: &Locale) -> Part {
    let (plan, record) = (pages.plan, pages.record);
    let heading = |key: &str| Block::Heading(say!(locale, key));
    let entries = restated(plan.case(), locale).into_iter().map(|entry| (entry.label, entry.text));
    let moving = plan.case().reference.other().to_string();
    let mut blocks = vec![
        Block::Notice { title: say!(locale, "surgeon-not-a-device"), lines: vec![say!(locale, "intended-use")] },
        heading("surgeon-does"),
        Block::Paragraph(Summary::of(pages, locale).on_the_page()),
        heading("surgeon-entered"),
        Block::Facts(entries.collect()),
        heading("surgeon-views"),
        Block::Paragraph(say!(locale, "views-legend", fragment = moving)),
        Block::Figures(drawing::views(plan, locale)),
    ];
    blocks.extend(way::blocks(plan, record, locale));
    blocks.push(heading("surgeon-struts"));
    blocks.push(Block::Table(struts(plan, locale)));
    blocks.push(heading("surgeon-movement"));
    blocks.push(Block::Paragraph(clicks::sentences(plan, locale)));
    blocks.push(Block::Table(movement(plan, locale)));
    blocks.extend(sure::blocks(plan, pages.certainty, locale));
    blocks.push(heading("surgeon-checks"));
    blocks.push(Block::Table(checks::table(record, locale)));
    blocks.push(heading("surgeon-proved"));
    blocks.push(Block::Paragraph(checks::proved(record, locale)));
    blocks.push(heading("surgeon-cautions"));
    blocks.push(cautions(pages.cautions, locale));
    blocks.push(heading("surgeon-made-by"));
    blocks.push(Block::Facts(made_by(record, locale)));
    blocks.push(Block::Lines(vec![say!(locale, "surgeon-sign"), say!(locale, "surgeon-sign-date")]));
    Part {
        title: say!(locale, "surgeon-title"),
        language: locale.language(),
        reader: Reader::Surgeon,
        every_page: super::every_page(record, pages.cautions, locale),
        blocks,
    }
}

fn struts(plan: &Verified, locale: &Locale) -> Table {
    let (schedule, in_rows) = (plan.schedule(), plan.struts());
    let total = schedule.clicks_total();
    let then = |names: Vec<String>| {
        let one_then_the_next = |first, next| say!(locale, "struts-then", first = first, next = next);
        names.into_iter().reduce(one_then_the_next).into_iter().collect::<String>()
    };
    let rows = StrutId::ALL.map(|id| {
        let struts = in_place(plan, id);
        let (start, end) = ends(plan, id);
        let margins = schedule.all_readings().zip(&in_rows).map(|((_, all), struts)| struts[id].margin(all[id]).mm());
        let lengths =
            struts.first().zip(struts.last()).map(|(first, last)| (first.length_at(start), last.length_at(end)));
        let change = lengths.map_or(f64::NAN, |(start, end)| (end.0 - start.0).mm());
        let scale =
            |strut: &&Strut| say!(locale, "span", first = reading(strut.shortest), last = reading(strut.longest));
        Row::headed(vec![
            id.to_string(),
            then(struts.iter().map(|strut| strut.name.clone()).collect()),
            then(struts.iter().map(scale).collect()),
            reading(start),
            reading(end),
            changed(change, locale),
            number(margins.fold(f64::INFINITY, f64::min), 2),
            total[id].to_string(),
        ])
    });
    Table {
        caption: say!(locale, "struts-caption"),
        columns: vec![
            Column::of(&say!(locale, "struts-strut"), 12.0, Align::Start),
            Column::of(&say!(locale, "struts-model"), 24.0, Align::Start),
            Column::of(&say!(locale, "struts-scale"), 26.0, Align::Start),
            Column::of(&say!(locale, "struts-start"), 20.0, Align::Decimal),
            Column::of(&say!(locale, "struts-end"), 20.0, Align::Decimal),
            Column::of(&say!(locale, "struts-change"), 28.0, Align::Start),
            Column::of(&say!(locale, "struts-margin"), 28.0, Align::Decimal),
            Column::of(&say!(locale, "struts-clicks"), 20.0, Align::Decimal),
        ],
        rows: rows.to_vec(),
    }
}

/// A change of length in words.
fn changed(change: f64, locale: &Locale) -> String {
    match change.abs() < 1e-9 {
        true => say!(locale, "struts-unchanged"),
        false if change < 0.0 => say!(locale, "struts-shorter", mm = number(-change, 2)),
        false => say!(locale, "struts-longer", mm = number(change, 2)),
    }
}

fn movement(plan: &Verified, locale: &Locale) -> Table {
    let times = plan.case().regimen.rounds_a_day();
    let in_row = |message: &str, length: Length, row: usize| {
        say!(locale, message, mm = number(length.mm(), 2), row = row.to_string())
    };
    let rows = plan.movement().points.iter().map(|moved| {
        Row::headed(vec![
            locale.sentence(&words::point(locale, &moved.point.name)),
            number(moved.point.rate.mm_per_day(), 4),
            number(moved.point.rate.a_turn(times).mm(), 4),
            in_row("movement-in-row", moved.largest_step, moved.largest_step_row),
            in_row("movement-to-row", moved.largest_day, moved.largest_day_row),
        ])
    });
    let each = if plan.case().regimen.split.is_some() { "movement-a-round" } else { "movement-a-turn" };
    Table {
        caption: say!(locale, "movement-caption"),
        columns: vec![
            Column::of(&say!(locale, "movement-point"), 60.0, Align::Start),
            Column::of(&say!(locale, "movement-a-day"), 26.0, Align::Decimal),
            Column::of(&say!(locale, each), 26.0, Align::Decimal),
            Column::of(&say!(locale, "movement-step"), 34.0, Align::Start),
            Column::of(&say!(locale, "movement-day"), 34.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

fn cautions(cautions: &[Finding], locale: &Locale) -> Block {
    if cautions.is_empty() {
        return Block::Paragraph(say!(locale, "cautions-none"));
    }
    let fact = |caution: &Finding| {
        let told = told(caution, locale);
        let advice = locale.sentence(&told.advice);
        let text = say!(locale, "caution-told", found = told.found, allowed = told.allowed, advice = advice);
        // On paper quotation marks stand where a terminal shows back ticks.
        (locale.sentence(&locale.named("caution-title", caution.code.name())), text.replace('`', "\""))
    };
    Block::Facts(cautions.iter().map(fact).collect())
}

fn made_by(record: &PlanRecord, locale: &Locale) -> Vec<(String, String)> {
    let replaces = record.parent.as_ref().map(|(revision, fingerprint)| {
        let replaced = say!(locale, "made-by-replaces-is", revision = revision.to_string(), fingerprint = fingerprint);
        (say!(locale, "made-by-replaces"), replaced)
    });
    let made = vec![
        (say!(locale, "made-by-program"), format!("hexfix {}", env!("CARGO_PKG_VERSION"))),
        (say!(locale, "made-by-frame"), format!("{} ({})", record.frame_system, record.frame_fingerprint)),
        (say!(locale, "made-by-plan"), record.fingerprint.clone()),
        (say!(locale, "made-by-use"), say!(locale, "intended-use")),
    ];
    replaces.into_iter().chain(made).collect()
}
