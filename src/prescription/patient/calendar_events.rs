//! The treatment as events for the calendar of a telephone: no name, no reading, no telephone number.

use super::super::locale::say;
use super::Pages;
use crate::case::AppointmentKind;
use jiff::civil::Date;

/// Something that takes place on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The day (year, month, day).
    pub date: (i16, i8, i8),
    /// What takes place; on one day there is one event of a kind at most.
    pub kind: CalendarKind,
    /// What takes place, in the patient's words.
    pub summary: String,
}

/// What takes place on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CalendarKind {
    /// A visit to the clinic, for new struts or without.
    Visit,
    /// Films are taken.
    Film,
    /// Struts are turned.
    Turn,
    /// The last day of turning, as it is planned.
    End,
}

impl Pages<'_> {
    /// Every day that is still to come on which something takes place, in order.
    pub fn calendar_events(&self) -> Vec<CalendarEvent> {
        let Some((first, last)) = self.rows_to_do().first().zip(self.rows_to_do().last()) else { return Vec::new() };
        let mut events = self.turning_days();
        events.extend(self.clinic_days().into_iter().map(|day| event(day, CalendarKind::Visit, self.visit(day))));
        let films = self.appointments(AppointmentKind::Film).filter(|day| *day >= first.date);
        events.extend(films.map(|day| event(day, CalendarKind::Film, self.say("ics-film"))));
        events.push(event(last.date, CalendarKind::End, self.say("ics-end")));
        events.sort_by_key(|event| (event.date, event.kind));
        events.dedup_by_key(|event| (event.date, event.kind));
        events
    }

    /// One event for each day of turning, with the numbers of its rows.
    fn turning_days(&self) -> Vec<CalendarEvent> {
        let revision = self.plan.case().revision.to_string();
        let days = self.rows_to_do().chunk_by(|row, next| row.date == next.date);
        let days = days.filter_map(|rows| rows.first().zip(rows.last()));
        let named = |first: usize, last: usize| match first == last {
            true => say!(self.locale, "ics-turn-row", row = first.to_string(), revision = &revision),
            false => say!(
                self.locale,
                "ics-turn-rows",
                first = first.to_string(),
                last = last.to_string(),
                revision = &revision
            ),
        };
        days.map(|(first, last)| event(first.date, CalendarKind::Turn, named(first.number, last.number))).collect()
    }

    fn visit(&self, day: Date) -> String {
        let exchanges = self.plan.schedule().exchanges.iter().filter(|exchange| exchange.date == day);
        let struts: Vec<String> = exchanges.map(|exchange| exchange.strut.to_string()).collect();
        match struts.len() {
            0 => self.say("ics-visit"),
            count => say!(self.locale, "ics-exchange", count = count, struts = self.locale.list(&struts)),
        }
    }
}

fn event(day: Date, kind: CalendarKind, summary: String) -> CalendarEvent {
    CalendarEvent { date: (day.year(), day.month(), day.day()), kind, summary }
}
