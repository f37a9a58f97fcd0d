//! The patient's pages: what to do, whom to call, and the chart.

use super::document::{Align, Block, Cell, Column, Emphasis, Part, Row, Size, Table};
use super::record::PlanRecord;
use super::way::visit_bar;
use super::words::{self, counted, date, reading, short_date, shortest_date, time};
use crate::case::{Clinic, Patient, Start};
use crate::device::{PerStrut, Reading, StrutId};
use crate::plan::Adjustment;
use crate::verify::Verified;
use jiff::civil::Date;

/// Type size of the chart, points.
const CHART_SIZE: f32 = 12.0;

/// The first page: whose frame, what to do, whom to call.
pub(super) fn first_page(plan: &Verified, record: &PlanRecord) -> Part {
    let case = plan.case();
    let mut blocks = vec![whose(plan, record)];
    let blank = blank_names(&case.patient);
    if !blank.is_empty() {
        blocks.push(Block::Lines(blank));
    }
    blocks.push(Block::Lines(vec!["Valid only when signed".to_owned()]));
    blocks.push(Block::Heading("What to do each time".to_owned()));
    blocks.push(Block::Steps(steps()));
    blocks.push(Block::Notice { title: "Whom to call".to_owned(), lines: whom_to_call(&case.clinic) });
    let blank = blank_clinic(&case.clinic);
    if !blank.is_empty() {
        blocks.push(Block::Lines(blank));
    }
    Part { title: "Your frame: how to turn the struts".to_owned(), blocks }
}

fn whose(plan: &Verified, record: &PlanRecord) -> Block {
    let patient = &plan.case().patient;
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
    let replaces = if record.revision > 1 { ": replaces all pages with a lower revision" } else { "" };
    let visits = visits(plan);
    if !visits.is_empty() {
        facts.push(("Clinic visits".to_owned(), words::listed(&visits)));
    }
    facts.push(("Plan".to_owned(), format!("{}, revision {}{replaces}", record.code, record.revision)));
    Block::Facts(facts)
}

/// The days of the exchanges that are still to come.
fn visits(plan: &Verified) -> Vec<String> {
    let next = rows_to_do(plan).first().map(|row| row.date);
    let to_come = plan.schedule().exchanges.iter().filter(|exchange| next.is_some_and(|next| exchange.date >= next));
    let mut days: Vec<String> = to_come.map(|exchange| short_date(exchange.date)).collect();
    days.dedup();
    days
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

/// What a revised plan replaces, and until when nothing may be turned.
fn replaces(plan: &Verified) -> Block {
    let case = plan.case();
    let mut lines = vec![format!(
        "This chart replaces all pages of {} with a lower revision than {}. Give the old pages back.",
        case.code, case.revision
    )];
    let next = rows_to_do(plan).first();
    let until = next.map_or(String::new(), |row| format!("{} at {}", date(row.date), time(row.time)));
    if let Some(hold) = case.regimen.holds.last() {
        lines.push(format!("Turning was stopped after row {}. Turn nothing before {until}.", hold.value.after_row));
    } else if let Start::Date { read_on, .. } = case.regimen.start {
        lines.push(format!("Your struts were read on {}. Turn nothing from then until {until}.", date(read_on)));
    }
    Block::Notice { title: format!("New chart: revision {}", case.revision), lines }
}

/// The rows that are still to be carried out: those after the last interruption.
fn rows_to_do(plan: &Verified) -> &[Adjustment] {
    let rows = &plan.schedule().adjustments;
    let done = plan.case().regimen.holds.last().map_or(0, |hold| hold.value.after_row);
    rows.get(done..).unwrap_or(&[])
}

fn when(plan: &Verified) -> String {
    let (regimen, rows) = (&plan.case().regimen, rows_to_do(plan));
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return String::new() };
    let times: Vec<String> = regimen.times.iter().map(|t| time(*t)).collect();
    let first_turn = format!("{} at {}", date(first.date), time(first.time));
    if rows.len() == 1 {
        return format!("One turn only: {first_turn}.");
    }
    let each_day = match rows.len() < times.len() {
        true => String::new(),
        false => format!(" Each day: {} at {}.", counted(times.len(), "turn", "turns"), words::listed(&times)),
    };
    let first = if plan.case().regimen.holds.is_empty() { "First" } else { "Next" };
    format!("{first} turn: {first_turn}. Last turn: {} at {}.{each_day}", date(last.date), time(last.time))
}

/// The chart: the starting row, then one row an adjustment.
pub(super) fn chart(plan: &Verified) -> Part {
    let (schedule, regimen) = (plan.schedule(), &plan.case().regimen);
    let to_do = rows_to_do(plan);
    let done = schedule.adjustments.len() - to_do.len();
    let now = done.checked_sub(1).and_then(|last| schedule.adjustments.get(last));
    let layout = Layout::of(&schedule.start_readings, to_do);
    let mut rows = vec![start_row(now.map_or(&schedule.start_readings, |row| &row.readings), done)];
    let mut day = now.map_or(0, |row| row.day);
    for adjustment in to_do {
        let today = schedule.exchanges.iter().filter(|e| e.day > day && e.day <= adjustment.day);
        rows.extend(visit_bar(&today.collect::<Vec<_>>()));
        let emphasis = if adjustment.day == day { Emphasis::Plain } else { Emphasis::Group };
        day = adjustment.day;
        let mut cells = vec![
            Cell::Text(adjustment.number.to_string()),
            Cell::Text(adjustment.day.to_string()),
            Cell::Text(layout.date(adjustment.date)),
            Cell::Text(time(adjustment.time)),
        ];
        let turned = |id: StrutId| {
            let before = regimen.rounds_after(adjustment.number - 1, id);
            regimen.rounds_after(adjustment.number, id) > before
        };
        cells.extend(scales(&adjustment.readings, turned));
        cells.push(Cell::Tick);
        rows.push(Row { cells, emphasis });
    }
    let caption = "What each strut must read after each adjustment".to_owned();
    let table = Table { caption, size: layout.size(), columns: layout.columns(), rows };
    let groups = match regimen.split {
        None => "",
        Some(_) => " Each time only some struts turn: their numbers are bold. The others already show their number.",
    };
    let bars = match visits(plan).is_empty() {
        true => "",
        false => " A wide grey bar is a visit: go to the clinic before you turn.",
    };
    let idle = match to_do.iter().any(|row| row.clicks.iter().all(|(_, clicks)| clicks.0 == 0)) {
        true => " All six numbers as in the row above? Turn nothing and tick the row.",
        false => "",
    };
    let intro = format!(
        "Each row is one adjustment. The numbers are what the scale of each strut must show afterwards, in millimetres. Strut \
         numbers stand at the top.{idle}{groups}{bars} A row was missed? Never do two rows at once. Call your clinic."
    );
    let end = "Do not turn any strut after the last row. Call your clinic.";
    let mut blocks = if plan.case().revision > 1 { vec![replaces(plan)] } else { Vec::new() };
    blocks.push(Block::Paragraph(Size::Large, when(plan)));
    blocks.push(Block::Paragraph(Size::Large, intro));
    blocks.push(Block::Table(table));
    blocks.push(Block::Notice { title: "End of the chart".to_owned(), lines: vec![end.to_owned()] });
    Part { title: "Strut chart".to_owned(), blocks }
}

/// How the chart is set: readings with two digits after the point need room, which the weekday gives.
#[derive(Clone, Copy, PartialEq)]
enum Layout {
    Usual,
    WideReadings,
}

impl Layout {
    fn of(start: &PerStrut<Reading>, rows: &[Adjustment]) -> Layout {
        let is_fine = |(_, scale): (StrutId, &Reading)| {
            let tenths = scale.0.mm() * 10.0;
            (tenths - tenths.round()).abs() > 1e-6
        };
        match std::iter::once(start).chain(rows.iter().map(|row| &row.readings)).any(|row| row.iter().any(is_fine)) {
            true => Layout::WideReadings,
            false => Layout::Usual,
        }
    }

    fn size(self) -> f32 {
        if self == Layout::Usual { CHART_SIZE } else { 11.0 }
    }

    fn date(self, day: Date) -> String {
        if self == Layout::Usual { short_date(day) } else { shortest_date(day) }
    }

    fn columns(self) -> Vec<Column> {
        let (date, scale) = if self == Layout::Usual { (142.8, 39.8) } else { (109.8, 45.3) };
        let mut columns = vec![
            Column::of("Row", 31.4, Align::Centre),
            Column::of("Day", 29.0, Align::Centre),
            Column::of("Date", date, Align::Start),
            Column::of("Time", 36.8, Align::Centre),
        ];
        columns.extend(["1", "2", "3", "4", "5", "6"].map(|strut| Column::of(strut, scale, Align::Decimal)));
        columns.push(Column::of("Tick", 30.4, Align::Centre));
        columns
    }
}

/// What the scales read before the first row that is to be carried out.
fn start_row(readings: &PerStrut<Reading>, done: usize) -> Row {
    let label = if done == 0 { "At the start".to_owned() } else { format!("Now: row {done} done") };
    let mut cells =
        vec![Cell::Bold(String::new()), Cell::Bold(String::new()), Cell::Bold(label), Cell::Bold(String::new())];
    cells.extend(scales(readings, |_| true));
    cells.push(Cell::Text(String::new()));
    Row { cells, emphasis: Emphasis::Strong }
}

fn scales(readings: &PerStrut<Reading>, turned: impl Fn(StrutId) -> bool) -> Vec<Cell> {
    let cell = |(id, scale): (StrutId, &Reading)| match turned(id) {
        true => Cell::Bold(reading(*scale)),
        false => Cell::Text(reading(*scale)),
    };
    readings.iter().map(cell).collect()
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
