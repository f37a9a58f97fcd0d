//! The surgeon's blocks about the way: stages, exchanges, the path of the bone ends, rates and readings over the days.

use super::document::{Align, Block, Column, Drawing, Row, Table};
use super::drawing;
use super::locale::{Locale, say};
use super::plot::{self, DayOfPlot, ReadingsOfPlot, ScaleOfPlot};
use super::record::{DayRecord, PlanRecord};
use super::restated::stage_in_words;
use super::surgeon::in_place;
use super::words::{number, point, reading};
use crate::case::Path;
use crate::device::{Reading, Strut, StrutId};
use crate::limits::WALKED_RATE;
use crate::plan::{Exchange, Schedule};
use crate::verify::Verified;

/// Stages, exchanges, path, rates and readings.
pub(super) fn blocks(plan: &Verified, record: &PlanRecord, locale: &Locale) -> Vec<Block> {
    let mut blocks = Vec::new();
    if record.stages.len() > 1 {
        blocks.push(Block::Heading(say!(locale, "surgeon-stages")));
        blocks.push(Block::Table(stages(plan, record, locale)));
    }
    if !record.exchanges.is_empty() {
        blocks.push(Block::Heading(say!(locale, "surgeon-exchanges")));
        blocks.push(Block::Table(exchanges(plan, locale)));
        blocks.push(Block::Paragraph(say!(locale, "exchanges-rule")));
    }
    blocks.push(Block::Heading(say!(locale, "surgeon-path")));
    blocks.push(Block::Figures(drawing::path(plan, locale)));
    blocks.push(Block::Heading(say!(locale, "surgeon-days")));
    blocks.extend(extremes(record, locale).map(Block::Paragraph));
    blocks.push(Block::Figures(vec![rates(plan, record, locale)]));
    blocks.push(Block::Figures(vec![readings(plan.schedule(), locale)]));
    blocks.push(Block::Figures(vec![ranges(plan, locale)]));
    blocks
}

fn stages(plan: &Verified, record: &PlanRecord, locale: &Locale) -> Table {
    let words = |index: usize| match &plan.case().regimen.path {
        Path::Stages(stages) => stages.get(index).map(|stage| locale.sentence(&stage_in_words(&stage.value, locale))),
        Path::Together | Path::Screw => None,
    };
    let span = |span: Option<(usize, usize)>| match span {
        None => say!(locale, "stages-nothing"),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => say!(locale, "span", first = first.to_string(), last = last.to_string()),
    };
    let rows = record.stages.iter().enumerate().map(|(index, stage)| {
        Row::headed([(index + 1).to_string(), words(index).unwrap_or_default(), span(stage.rows), span(stage.days)])
    });
    Table {
        caption: say!(locale, "stages-caption"),
        columns: vec![
            Column::of(&say!(locale, "stages-stage"), 14.0, Align::Start),
            Column::of(&say!(locale, "stages-moves"), 96.0, Align::Start),
            Column::of(&say!(locale, "stages-rows"), 34.0, Align::Start),
            Column::of(&say!(locale, "stages-days"), 30.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

/// An exchange in a sentence.
pub(super) fn exchange_in_words(exchange: &Exchange, locale: &Locale) -> String {
    say!(
        locale,
        "summary-exchange",
        date = locale.date(exchange.date),
        strut = exchange.strut.to_string(),
        from = &exchange.from,
        old = reading(exchange.old_reading),
        to = &exchange.to,
        new = reading(exchange.new_reading)
    )
}

fn exchanges(plan: &Verified, locale: &Locale) -> Table {
    let at =
        |model: &String, reads: Reading| say!(locale, "exchanges-reading", model = model, reading = reading(reads));
    let rows = plan.schedule().exchanges.iter().map(|exchange| {
        let day = exchange.day.to_string();
        Row::headed([
            exchange.strut.to_string(),
            say!(locale, "exchanges-on-is", date = locale.date(exchange.date), day = day),
            window(exchange, locale),
            at(&exchange.from, exchange.old_reading),
            at(&exchange.to, exchange.new_reading),
        ])
    });
    Table {
        caption: say!(locale, "exchanges-caption"),
        columns: vec![
            Column::of(&say!(locale, "exchanges-strut"), 14.0, Align::Start),
            Column::of(&say!(locale, "exchanges-on"), 62.0, Align::Start),
            Column::of(&say!(locale, "exchanges-window"), 32.0, Align::Start),
            Column::of(&say!(locale, "exchanges-old"), 36.0, Align::Start),
            Column::of(&say!(locale, "exchanges-new"), 36.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

fn window(exchange: &Exchange, locale: &Locale) -> String {
    match (exchange.first_day.to_string(), exchange.last_day.to_string()) {
        (first, last) if first == last => say!(locale, "exchanges-window-one", day = first),
        (first, last) => say!(locale, "exchanges-window-days", first = first, last = last),
    }
}

/// The fastest and the slowest point of the whole treatment, in a sentence.
fn extremes(record: &PlanRecord, locale: &Locale) -> Option<String> {
    let fast = record.days.iter().max_by(|a, b| a.fastest.1.total_cmp(&b.fastest.1))?;
    let rows = |day: usize| record.adjustments.iter().filter(|row| row.day == day).count();
    let most = record.days.iter().map(|day| rows(day.day)).max();
    let whole = record.days.iter().filter(|day| Some(rows(day.day)) == most);
    let slow = whole.min_by(|a, b| a.slowest.1.total_cmp(&b.slowest.1))?;
    Some(say!(
        locale,
        "days-extremes",
        fast = point(locale, &fast.fastest.0),
        fastest = number(fast.fastest.1, 2),
        fastday = fast.day.to_string(),
        slow = point(locale, &slow.slowest.0),
        slowest = number(slow.slowest.1, 2),
        slowday = slow.day.to_string()
    ))
}

fn rates(plan: &Verified, record: &PlanRecord, locale: &Locale) -> Drawing {
    let day = |day: &DayRecord| DayOfPlot { day: day.day, fastest: day.fastest.1, slowest: day.slowest.1 };
    let days: Vec<DayOfPlot> = record.days.iter().map(day).collect();
    plot::rates(&days, (plan.case().regimen.rate.mm_per_day(), WALKED_RATE.recommended.1), locale)
}

/// The readings at the end of every day.
fn readings_of_days(schedule: &Schedule) -> Vec<ReadingsOfPlot> {
    let rows = schedule.all_readings().collect::<Vec<_>>();
    let is_last = |index: usize| rows.get(index + 1).is_none_or(|next| next.0 != rows[index].0);
    rows.iter()
        .enumerate()
        .filter(|(index, _)| is_last(*index))
        .map(|(_, (day, six))| ReadingsOfPlot { day: *day, readings: *six.map(|one| one.0.mm()).in_order() })
        .collect()
}

fn readings(schedule: &Schedule, locale: &Locale) -> Drawing {
    let exchanges: Vec<(usize, usize)> =
        schedule.exchanges.iter().map(|exchange| (exchange.day, usize::from(exchange.strut.number()))).collect();
    plot::readings(&readings_of_days(schedule), &exchanges, locale)
}

/// Where every strut stands on its scale, and when it is exchanged.
fn ranges(plan: &Verified, locale: &Locale) -> Drawing {
    let schedule = plan.schedule();
    let scales = StrutId::ALL.map(|id| {
        let exchanges: Vec<&Exchange> = schedule.exchanges.iter().filter(|exchange| exchange.strut == id).collect();
        let scale = |(index, strut): (usize, &&Strut)| {
            let exchange = index.checked_sub(1).and_then(|before| exchanges.get(before));
            ScaleOfPlot {
                model: strut.name.clone(),
                shortest: strut.shortest.0.mm(),
                longest: strut.longest.0.mm(),
                exchange: exchange.map(|exchange| (exchange.first_day, exchange.day, exchange.last_day)),
            }
        };
        in_place(plan, id).iter().enumerate().map(scale).collect::<Vec<_>>()
    });
    plot::ranges(&readings_of_days(schedule), &scales, locale)
}
