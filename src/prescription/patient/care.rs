//! Exercise and care: what the clinic orders, and boxes to tick for every week of turning.

use super::super::document::{Align, Block, Cell, Column, Part, Row, Table};
use super::super::locale::say;
use super::super::words::monday_of;
use super::Pages;
use crate::case::Exercise;
use jiff::ToSpan;
use jiff::civil::Date;

impl Pages<'_> {
    /// The orders in words, then a grid for each week.
    pub(super) fn care(&self) -> Part {
        let care = &self.plan.case().pages.care;
        let mut blocks = vec![Block::Paragraph(self.say("care-why"))];
        if care.is_empty() {
            blocks.push(Block::Notice { title: self.say("care-ask"), lines: vec![self.say("care-blank")] });
        }
        let exercises: Vec<String> = care.exercises.iter().map(|exercise| self.exercise(exercise)).collect();
        let pairs = [
            ("care-exercises", exercises.as_slice()),
            ("care-pin-sites", &care.pin_sites),
            ("care-weight", &care.weight_bearing),
        ];
        for (heading, sentences) in pairs {
            blocks.push(Block::Heading(self.say(heading)));
            blocks.push(match sentences {
                [] => Block::Lines(vec![self.say("care-blank"); 2]),
                some => Block::Bullets(some.to_vec()),
            });
        }
        blocks.push(Block::Heading(self.say("care-grid")));
        blocks.extend(self.weeks().into_iter().map(|monday| Block::Table(self.grid(monday))));
        self.part(self.say("care-title"), blocks)
    }

    fn exercise(&self, exercise: &Exercise) -> String {
        say!(self.locale, "care-exercise", text = exercise.text.as_str(), times = exercise.times_a_day)
    }

    /// The Mondays of the weeks in which struts are still to be turned.
    fn weeks(&self) -> Vec<Date> {
        let rows = self.rows_to_do();
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Vec::new() };
        let Some(monday) = monday_of(first.date) else { return Vec::new() };
        monday.series(1.week()).take_while(|monday| *monday <= last.date).collect()
    }

    /// A row for each thing to do, a column for each day of the week.
    fn grid(&self, monday: Date) -> Table {
        let care = &self.plan.case().pages.care;
        let mut tasks: Vec<(String, usize)> =
            care.exercises.iter().map(|exercise| (exercise.text.clone(), exercise.times_a_day)).collect();
        if tasks.is_empty() {
            tasks = vec![(String::new(), 1), (String::new(), 1)];
        }
        tasks.push((self.say("care-grid-pin-sites"), 1));
        let row = |(task, boxes): (String, usize)| {
            let ticks = Cell::Ticks { boxes, alternative: self.say("chart-box-tick") };
            let cells = std::iter::once(Cell::Bold(task)).chain(std::iter::repeat_n(ticks, 7)).collect();
            Row { cells }
        };
        let day = self.locale.date(monday);
        let mut columns = vec![Column::of(&say!(self.locale, "care-grid-week", day = &day), 60.0, Align::Start)];
        columns.extend(
            monday
                .series(1.day())
                .take(7)
                .map(|day| Column::of(&self.locale.short_weekday(day.weekday()), 17.0, Align::Centre)),
        );
        Table {
            caption: say!(self.locale, "care-grid-caption", day = day),
            columns,
            rows: tasks.into_iter().map(row).collect(),
        }
    }
}
