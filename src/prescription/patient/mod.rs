//! The patient's pages: what to do, whom to call, what to do when something goes wrong, the chart, the journey, and care.

mod calendar_events;
mod care;
mod chart;
mod first;
mod journey;
mod wrong;

pub use calendar_events::{CalendarEvent, CalendarKind};

use super::document::{Block, Part, Reader};
use super::locale::{Locale, say};
use super::record::PlanRecord;
use crate::case::AppointmentKind;
use crate::finding::Finding;
use crate::plan::Adjustment;
use crate::verify::Verified;
use jiff::civil::Date;

/// What the patient's pages are written from.
pub(super) struct Pages<'a> {
    /// The plan.
    pub plan: &'a Verified,
    /// Its numbers.
    pub record: &'a PlanRecord,
    /// Every caution.
    pub cautions: &'a [Finding],
    /// The patient's language.
    pub locale: &'a Locale,
    /// How large the type is.
    pub reader: Reader,
}

impl Pages<'_> {
    /// All parts in order.
    pub fn parts(&self) -> Vec<Part> {
        vec![self.first(), self.wrong(), self.chart(), self.journey(), self.care()]
    }

    fn part(&self, title: String, blocks: Vec<Block>) -> Part {
        Part {
            title,
            language: self.locale.language(),
            reader: self.reader,
            every_page: super::every_page(self.record, self.cautions, self.locale),
            blocks,
        }
    }

    /// A sentence with a telephone number, which is never broken over two lines.
    fn call(&self, key: &str, number: &str) -> String {
        say!(self.locale, key, number = number.replace(' ', "\u{a0}"))
    }

    fn say(&self, key: &str) -> String {
        say!(self.locale, key)
    }

    /// The rows that are still to be carried out: those after the last interruption.
    fn rows_to_do(&self) -> &[Adjustment] {
        let rows = &self.plan.schedule().adjustments;
        let done = self.plan.case().regimen.holds.last().map_or(0, |hold| hold.value.after_row);
        rows.get(done..).unwrap_or(&[])
    }

    /// The days on which the patient goes to the clinic, for an exchange or without one, in order.
    fn clinic_days(&self) -> Vec<Date> {
        let exchanges = self.plan.schedule().exchanges.iter().map(|exchange| exchange.date);
        let mut days: Vec<Date> = exchanges.chain(self.appointments(AppointmentKind::Clinic)).collect();
        days.sort();
        days.dedup();
        days
    }

    /// Those of them that are still to come.
    fn clinic_days_to_come(&self) -> Vec<Date> {
        let next = self.rows_to_do().first().map(|row| row.date);
        self.clinic_days().into_iter().filter(|day| next.is_some_and(|next| *day >= next)).collect()
    }

    /// The days that the case names for a kind of appointment.
    fn appointments(&self, kind: AppointmentKind) -> impl Iterator<Item = Date> {
        let all = self.plan.case().pages.appointments.iter();
        all.filter(move |appointment| appointment.kind == kind).map(|appointment| appointment.date)
    }
}
