//! The patient's pages: what to do, whom to call, and the chart.

use super::document::{Align, Block, Cell, Column, Emphasis, Part, Row, Size, Table};
use super::record::PlanRecord;
use super::words::{self, counted, date, reading, short_date, time};
use crate::case::{Clinic, Patient};
use crate::device::{PerStrut, Reading};
use crate::verify::Verified;

/// Type size of the chart, points.
const CHART_SIZE: f32 = 12.0;

/// The first page: whose frame, what to do, whom to call.
pub(super) fn first_page(plan: &Verified, record: &PlanRecord) -> Part {
    let case = plan.case();
    let mut blocks = vec![whose(&case.patient, record)];
    let blank = blank_names(&case.patient);
    if !blank.is_empty() {
        blocks.push(Block::Lines(blank));
    }
    blocks.push(Block::Heading("Valid only when signed".to_owned()));
    blocks.push(Block::Lines(vec!["Doctor, date".to_owned()]));
    blocks.push(Block::Heading("What to do each time".to_owned()));
    blocks.push(Block::Steps(steps()));
    blocks.push(Block::Notice { title: "Whom to call".to_owned(), lines: whom_to_call(&case.clinic) });
    let blank = blank_clinic(&case.clinic);
    if !blank.is_empty() {
        blocks.push(Block::Lines(blank));
    }
    Part { title: "Your frame: how to turn the struts".to_owned(), blocks }
}

fn whose(patient: &Patient, record: &PlanRecord) -> Block {
    let mut facts = Vec::new();
    if let Some(name) = &patient.name {
        facts.push(("Name".to_owned(), name.for_the_page().clone()));
    }
    if let Some(born) = &patient.born {
        facts.push(("Born".to_owned(), words::day_month_year(*born.for_the_page())));
    }
    if let Some(number) = &patient.record {
        facts.push(("Record".to_owned(), number.for_the_page().clone()));
    }
    facts.push(("Frame on".to_owned(), record.limb.clone()));
    facts.push(("Plan".to_owned(), format!("{}, revision {}", record.code, record.revision)));
    Block::Facts(facts)
}

/// Labels of ruled lines for what the case does not say about the patient.
fn blank_names(patient: &Patient) -> Vec<String> {
    let entries = [("Name", patient.name.is_none()), ("Born", patient.born.is_none())];
    entries.iter().filter(|(_, missing)| *missing).map(|(label, _)| (*label).to_owned()).collect()
}

fn steps() -> Vec<String> {
    [
        "Find the first row that has no tick.",
        "Check that day, date and time are right.",
        "Turn strut 1 until its scale shows the number under 1.",
        "Do the same with struts 2, 3, 4, 5 and 6.",
        "Read all six scales again, then tick the row.",
        "A number does not fit? Pain, numbness or fever? Stop and call.",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn whom_to_call(clinic: &Clinic) -> Vec<String> {
    let who: Vec<String> = [&clinic.surgeon, &clinic.name].into_iter().flatten().cloned().collect();
    let mut lines = Vec::new();
    if !who.is_empty() {
        lines.push(who.join(", "));
    }
    lines.extend(clinic.telephone.as_ref().map(|number| format!("In working hours: {number}")));
    lines.extend(clinic.emergency.as_ref().map(|number| format!("At any hour: {number}")));
    if lines.is_empty() {
        lines.push("Your clinic writes its telephone numbers here.".to_owned());
    }
    lines
}

/// Labels of ruled lines for what the case does not say about the clinic.
fn blank_clinic(clinic: &Clinic) -> Vec<String> {
    let entries = [
        ("Clinic and doctor", clinic.name.is_none() && clinic.surgeon.is_none()),
        ("Telephone in working hours", clinic.telephone.is_none()),
        ("Telephone at any hour", clinic.emergency.is_none()),
    ];
    entries.iter().filter(|(_, missing)| *missing).map(|(label, _)| (*label).to_owned()).collect()
}

fn when(plan: &Verified) -> String {
    let (regimen, rows) = (&plan.case().regimen, &plan.schedule().adjustments);
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return String::new() };
    let times: Vec<String> = regimen.times.iter().map(|t| time(*t)).collect();
    let revision = plan.case().revision;
    let replaces = if revision > 1 { " This chart replaces all pages with a lower revision number." } else { "" };
    let first_turn = format!("{} at {}", date(first.date), time(first.time));
    if rows.len() == 1 {
        return format!("One turn only: {first_turn}.{replaces}");
    }
    let each_day = match rows.len() < times.len() {
        true => String::new(),
        false => format!(" Each day: {} at {}.", counted(times.len(), "turn", "turns"), words::listed(&times)),
    };
    format!("First turn: {first_turn}. Last turn: {} at {}.{each_day}{replaces}", date(last.date), time(last.time))
}

/// The chart: the starting row, then one row an adjustment.
pub(super) fn chart(plan: &Verified) -> Part {
    let schedule = plan.schedule();
    let mut rows = vec![start_row(&schedule.start_readings)];
    let mut day = 0;
    for adjustment in &schedule.adjustments {
        let emphasis = if adjustment.day == day { Emphasis::Plain } else { Emphasis::Group };
        day = adjustment.day;
        let mut cells = vec![
            Cell::Text(adjustment.number.to_string()),
            Cell::Text(adjustment.day.to_string()),
            Cell::Text(short_date(adjustment.date)),
            Cell::Text(time(adjustment.time)),
        ];
        cells.extend(scales(&adjustment.readings));
        cells.push(Cell::Tick);
        rows.push(Row { cells, emphasis });
    }
    let caption = "What each strut must read after each adjustment".to_owned();
    let table = Table { caption, size: CHART_SIZE, columns: columns(), rows };
    let intro = "Each row is one adjustment. The numbers are what the scale of each strut must show afterwards, in \
                 millimetres. Strut numbers stand at the top. A row was missed? Never do two rows at once. Call your clinic.";
    let end = "Do not turn any strut after the last row. Call your clinic.";
    let blocks = vec![
        Block::Paragraph(Size::Large, when(plan)),
        Block::Paragraph(Size::Large, intro.to_owned()),
        Block::Table(table),
        Block::Notice { title: "End of the chart".to_owned(), lines: vec![end.to_owned()] },
    ];
    Part { title: "Strut chart".to_owned(), blocks }
}

fn columns() -> Vec<Column> {
    let column = |header: &str, width: f32, align: Align| Column { header: header.to_owned(), width, align };
    let mut columns = vec![
        column("Row", 31.4, Align::Centre),
        column("Day", 29.0, Align::Centre),
        column("Date", 142.8, Align::Start),
        column("Time", 36.8, Align::Centre),
    ];
    columns.extend(["1", "2", "3", "4", "5", "6"].map(|strut| column(strut, 39.8, Align::Decimal)));
    columns.push(column("Tick", 30.4, Align::Centre));
    columns
}

fn start_row(readings: &PerStrut<Reading>) -> Row {
    let mut cells = vec![
        Cell::Bold(String::new()),
        Cell::Bold(String::new()),
        Cell::Bold("At the start".to_owned()),
        Cell::Bold(String::new()),
    ];
    cells.extend(scales(readings));
    cells.push(Cell::Text(String::new()));
    Row { cells, emphasis: Emphasis::Strong }
}

fn scales(readings: &PerStrut<Reading>) -> Vec<Cell> {
    readings.iter().map(|(_, scale)| Cell::Bold(reading(*scale))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::words::number;
    use super::steps;

    #[test]
    fn every_sentence_of_the_steps_is_short() {
        for step in steps() {
            assert!(step.split_whitespace().count() <= 15, "{step}");
        }
        assert_eq!(steps().len(), 6);
    }

    #[test]
    fn numbers_have_no_sign_and_no_trailing_zero() {
        for (value, text) in [(142.0, "142"), (142.5, "142.5"), (0.25, "0.25"), (-0.001, "0")] {
            assert_eq!(number(value, 2), text);
        }
    }
}
