//! The journey: the whole treatment from surgery to the removal of the frame, in words and as a calendar.

use super::super::document::{Block, Part};
use super::super::drawing::{self, CalendarDay, Mark};
use super::super::locale::say;
use super::Pages;
use crate::case::{AppointmentKind, Consolidation};
use jiff::ToSpan;
use jiff::civil::Date;

/// How many days stand in one entry, which is never parted by the end of a page.
const DAYS_TOGETHER: usize = 6;

impl Pages<'_> {
    /// What happens when, then the calendar.
    pub(super) fn journey(&self) -> Part {
        let facts = self.phases();
        let told = facts.iter().map(|(what, when)| format!("{what}: {when}")).collect::<Vec<_>>().join(" ");
        let mut blocks = vec![Block::Facts(facts), Block::Paragraph(self.say("journey-expected"))];
        blocks.push(Block::Heading(self.say("journey-calendar")));
        let days = self.days();
        blocks.push(Block::Paragraph(self.legend(&days).join("; ")));
        blocks.push(Block::Figures(drawing::calendar(&days, &self.after(), &told, self.locale)));
        self.part(self.say("journey-title"), blocks)
    }

    /// Each phase and its days.
    fn phases(&self) -> Vec<(String, String)> {
        let regimen = &self.plan.case().regimen;
        let rows = &self.plan.schedule().adjustments;
        let mut facts = vec![(self.say("journey-surgery"), self.locale.date(regimen.surgery))];
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return facts };
        if let Some(rest) = self.rest() {
            facts.push((self.say("journey-rest"), self.span("journey-rest-is", rest)));
        }
        let turning = match first.date == last.date {
            true => say!(self.locale, "journey-turning-one", day = self.locale.date(first.date)),
            false => self.span("journey-turning-is", (first.date, last.date)),
        };
        facts.push((self.say("journey-turning"), turning));
        let list = |days: &[Date]| self.locale.list(&days.iter().map(|day| self.locale.date(*day)).collect::<Vec<_>>());
        let (clinic, films) = (self.clinic_days(), self.appointments(AppointmentKind::Film).collect::<Vec<_>>());
        for (key, days) in [("journey-visits", clinic), ("journey-films", films)] {
            facts.extend(days.chunks(DAYS_TOGETHER).map(|days| (self.say(key), list(days))));
        }
        facts.push((self.say("journey-last"), self.locale.date(last.date)));
        facts.push((self.say("journey-harden"), self.hardening()));
        facts.push((self.say("journey-removal"), self.say("journey-removal-doctor")));
        facts
    }

    /// Days without turning between surgery and the first turn.
    fn rest(&self) -> Option<(Date, Date)> {
        let regimen = &self.plan.case().regimen;
        let (first, last) = (regimen.surgery.checked_add(1.day()).ok()?, regimen.first_day.checked_sub(1.day()).ok()?);
        (first <= last).then_some((first, last))
    }

    fn span(&self, key: &str, (first, last): (Date, Date)) -> String {
        say!(self.locale, key, first = self.locale.date(first), last = self.locale.date(last))
    }

    /// How long the bone hardens, and until when: a range from the case, or the doctor's decision.
    fn hardening(&self) -> String {
        let doctor = self.say("journey-harden-doctor");
        match self.weeks_of_hardening() {
            None => doctor,
            Some((long, until)) => [long, until, doctor].join(" "),
        }
    }

    /// How many weeks the bone hardens, and until when, where the case says it.
    fn weeks_of_hardening(&self) -> Option<(String, String)> {
        let Consolidation { from_weeks, to_weeks } = self.plan.case().pages.consolidation?;
        let last = self.plan.schedule().adjustments.last()?.date;
        let until = |weeks: i32| Some(self.locale.date(last.checked_add(i64::from(weeks).weeks()).ok()?));
        let (first, second) = (until(from_weeks)?, until(to_weeks)?);
        let [from, to] = [from_weeks, to_weeks].map(|weeks| weeks.unsigned_abs() as usize);
        Some(match from == to {
            true => (
                say!(self.locale, "journey-harden-weeks-one", from = from),
                say!(self.locale, "journey-harden-until-one", day = first),
            ),
            false => (
                say!(self.locale, "journey-harden-weeks", from = from, to = to),
                say!(self.locale, "journey-harden-until", first = first, last = second),
            ),
        })
    }

    /// Every day from surgery to the last turn or appointment, with what happens on it.
    fn days(&self) -> Vec<CalendarDay> {
        let surgery = self.plan.case().regimen.surgery;
        let schedule = self.plan.schedule();
        let turning: Vec<Date> = schedule.adjustments.iter().map(|row| row.date).collect();
        let appointments = self.plan.case().pages.appointments.iter();
        let exchanges: Vec<Date> = schedule.exchanges.iter().map(|exchange| exchange.date).collect();
        let mut marks: Vec<(Date, Mark)> = appointments
            .map(|day| (day.date, if day.kind == AppointmentKind::Clinic { Mark::Clinic } else { Mark::Film }))
            .filter(|(day, mark)| *mark == Mark::Film || !exchanges.contains(day))
            .collect();
        marks.extend(exchanges.iter().map(|day| (*day, Mark::Exchange)));
        // Several struts of one visit are one visit.
        marks.sort();
        marks.dedup();
        marks.push((surgery, Mark::Surgery));
        let last = turning.iter().chain(marks.iter().map(|(day, _)| day)).max().copied();
        let Some(last) = last else { return Vec::new() };
        let rest = self.rest();
        surgery
            .series(1.day())
            .take_while(|day| *day <= last)
            .map(|day| CalendarDay {
                date: day,
                is_rest: rest.is_some_and(|(first, last)| first <= day && day <= last),
                is_turning: turning.binary_search(&day).is_ok(),
                marks: marks.iter().filter(|(on, _)| *on == day).map(|(_, mark)| *mark).collect(),
            })
            .collect()
    }

    /// The phases after the last turn, a bar each.
    fn after(&self) -> Vec<String> {
        let long = self.weeks_of_hardening().map_or_else(|| self.say("journey-harden-doctor"), |(long, _)| long);
        let [hardens, comes_off] = ["journey-harden", "journey-removal"].map(|key| self.say(key));
        vec![format!("{hardens}: {long}"), format!("{comes_off}: {}", self.say("journey-removal-doctor"))]
    }

    /// What the marks of the calendar mean; only those that it has.
    fn legend(&self, days: &[CalendarDay]) -> Vec<String> {
        let mut lines = Vec::new();
        for mark in [Mark::Surgery, Mark::Clinic, Mark::Exchange, Mark::Film] {
            if days.iter().any(|day| day.marks.contains(&mark)) {
                let letter = self.say(mark.letter());
                lines.push(say!(self.locale, mark.meaning(), letter = letter));
            }
        }
        if days.iter().any(|day| day.is_rest) {
            lines.push(self.say("calendar-rest"));
        }
        lines.push(self.say("calendar-turning"));
        lines
    }
}
