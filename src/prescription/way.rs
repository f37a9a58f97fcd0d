//! The surgeon's blocks about the way: stages, exchanges, the path of the bone ends, rates and readings over the days.

use super::document::{Align, Block, Column, Drawing, Row, Table};
use super::drawing;
use super::plot::{self, DayOfPlot, ReadingsOfPlot};
use super::record::{DayRecord, PlanRecord};
use super::restated::stage_in_words;
use super::words::{self, number, reading, short_date};
use crate::case::Path;
use crate::limits::WALKED_RATE;
use crate::plan::{Exchange, Schedule};
use crate::verify::Verified;

/// Stages, exchanges, path, rates and readings.
pub(super) fn blocks(plan: &Verified, record: &PlanRecord) -> Vec<Block> {
    let mut blocks = Vec::new();
    if record.stages.len() > 1 {
        blocks.push(Block::Heading("Stages".to_owned()));
        blocks.push(Block::Table(stages(plan, record)));
    }
    if !record.exchanges.is_empty() {
        blocks.push(Block::Heading("Strut exchanges".to_owned()));
        blocks.push(Block::Table(exchanges(plan)));
        blocks.push(Block::Paragraph(exchange_rule().to_owned()));
    }
    blocks.push(Block::Heading("Path of the bone ends".to_owned()));
    blocks.push(Block::Figures(drawing::path(plan)));
    blocks.push(Block::Heading("Rates and readings over the days".to_owned()));
    blocks.push(Block::Paragraph(extremes(record)));
    blocks.push(Block::Figures(vec![rates(plan, record)]));
    blocks.push(Block::Figures(vec![readings(plan.schedule())]));
    blocks
}

fn stages(plan: &Verified, record: &PlanRecord) -> Table {
    let words = |index: usize| match &plan.case().regimen.path {
        Path::Stages(stages) => stages.get(index).map(|stage| words::sentence(&stage_in_words(&stage.value))),
        Path::Together | Path::Screw => None,
    };
    let span = |span: Option<(usize, usize)>| match span {
        None => "none: nothing to do".to_owned(),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first} to {last}"),
    };
    let rows = record.stages.iter().enumerate().map(|(index, stage)| {
        Row::headed([(index + 1).to_string(), words(index).unwrap_or_default(), span(stage.rows), span(stage.days)])
    });
    Table {
        caption: "The stages of the path, in order".to_owned(),
        size: 10.0,
        columns: vec![
            Column::of("Stage", 14.0, Align::Start),
            Column::of("What moves, while the rest stays", 96.0, Align::Start),
            Column::of("Rows", 34.0, Align::Start),
            Column::of("Days", 30.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

fn exchange_rule() -> &'static str {
    "Each exchange takes place before the first turn of its day, at the shape in which the last turn before it left the frame. The \
     length from joint to joint is the same before and after. On any day of the window both struts fit; on another day than the \
     chosen one the readings differ: plan anew."
}

fn exchanges(plan: &Verified) -> Table {
    let rows = plan.schedule().exchanges.iter().map(|exchange| {
        Row::headed([
            exchange.strut.to_string(),
            format!("{}, day {}", short_date(exchange.date), exchange.day),
            window(exchange),
            format!("{} at {}", exchange.from, reading(exchange.old_reading)),
            format!("{} at {}", exchange.to, reading(exchange.new_reading)),
        ])
    });
    Table {
        caption: "Struts that are exchanged at the clinic".to_owned(),
        size: 10.0,
        columns: vec![
            Column::of("Strut", 14.0, Align::Start),
            Column::of("Exchange on", 62.0, Align::Start),
            Column::of("Window", 32.0, Align::Start),
            Column::of("Old strut, mm", 36.0, Align::Start),
            Column::of("New strut, mm", 36.0, Align::Start),
        ],
        rows: rows.collect(),
    }
}

fn window(exchange: &Exchange) -> String {
    match (exchange.first_day, exchange.last_day) {
        (first, last) if first == last => format!("day {first} only"),
        (first, last) => format!("days {first} to {last}"),
    }
}

/// The fastest and the slowest point of the whole treatment, in a sentence.
fn extremes(record: &PlanRecord) -> String {
    let fastest = record.days.iter().max_by(|a, b| a.fastest.1.total_cmp(&b.fastest.1));
    let rows = |day: usize| record.adjustments.iter().filter(|row| row.day == day).count();
    let most = record.days.iter().map(|day| rows(day.day)).max();
    let slowest =
        record.days.iter().filter(|day| Some(rows(day.day)) == most).min_by(|a, b| a.slowest.1.total_cmp(&b.slowest.1));
    let (Some(fast), Some(slow)) = (fastest, slowest) else { return String::new() };
    format!(
        "Fastest: {}, {} mm on day {}. Slowest on a whole day: {}, {} mm on day {}. Every day stands in the data file.",
        fast.fastest.0,
        number(fast.fastest.1, 2),
        fast.day,
        slow.slowest.0,
        number(slow.slowest.1, 2),
        slow.day
    )
}

fn rates(plan: &Verified, record: &PlanRecord) -> Drawing {
    let day = |day: &DayRecord| DayOfPlot { day: day.day, fastest: day.fastest.1, slowest: day.slowest.1 };
    let days: Vec<DayOfPlot> = record.days.iter().map(day).collect();
    plot::rates(&days, plan.case().regimen.rate.mm_per_day(), WALKED_RATE.recommended.1)
}

/// The readings at the end of every day, and the exchanges.
fn readings(schedule: &Schedule) -> Drawing {
    let rows = schedule.all_readings().collect::<Vec<_>>();
    let is_last = |index: usize| rows.get(index + 1).is_none_or(|next| next.0 != rows[index].0);
    let days: Vec<ReadingsOfPlot> = rows
        .iter()
        .enumerate()
        .filter(|(index, _)| is_last(*index))
        .map(|(_, (day, six))| ReadingsOfPlot { day: *day, readings: *six.map(|one| one.0.mm()).in_order() })
        .collect();
    let exchanges: Vec<(usize, usize)> =
        schedule.exchanges.iter().map(|exchange| (exchange.day, usize::from(exchange.strut.number()))).collect();
    plot::readings(&days, &exchanges)
}
