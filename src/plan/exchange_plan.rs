//! The exchanges of a whole plan: which positions need them, on which visits, and what is said where none is possible.

use super::calendar::Calendar;
use super::correction::Correction;
use super::course::Course;
use super::exchange::{Exchange, Need, Service, Stuck, needs};
use super::reach;
use super::visits::{Wish, gather};
use crate::case::Case;
use crate::device::StrutId;
use crate::finding::{Code, Finding};
use jiff::ToSpan;
use std::collections::BTreeSet;

/// What the exchanges of a plan are worked out from.
pub(super) struct ExchangePlan<'a> {
    pub(super) case: &'a Case,
    pub(super) correction: &'a Correction,
    pub(super) rounds: &'a [usize],
    pub(super) course: &'a Course,
    pub(super) calendar: &'a Calendar,
}

impl<'a> ExchangePlan<'a> {
    /// Every exchange with its day (without interruptions), those of one position in order.
    pub(super) fn settle(
        &self,
        first: impl Fn(StrutId) -> Service<'a>,
    ) -> Result<Vec<(Need<'a>, usize)>, Vec<Finding>> {
        let looked =
            StrutId::ALL.map(|id| needs(self.case, self.course, first(id), (id, &[])).map_err(|stuck| (id, stuck)));
        let (found, stuck): (Vec<_>, Vec<_>) = looked.into_iter().partition(Result::is_ok);
        let stuck: Vec<_> = stuck.into_iter().filter_map(Result::err).collect();
        if !stuck.is_empty() {
            return Err(self.out_of_reach(&stuck));
        }
        let all: Vec<Need> = found.into_iter().flatten().flatten().collect();
        let days = self.days(&all)?;
        // With the days settled each window is worked out once more: the marks of the strut before can move it a little.
        let mut settled = Vec::with_capacity(all.len());
        for id in StrutId::ALL {
            let chosen: Vec<usize> =
                all.iter().zip(&days).filter(|(need, _)| need.id == id).map(|(_, day)| *day).collect();
            let again = needs(self.case, self.course, first(id), (id, &chosen));
            let again = again.map_err(|stuck| self.out_of_reach(&[(id, stuck)]))?;
            let fits = |(need, day): (&Need, &usize)| need.window.0 <= *day && *day <= need.window.1;
            if again.len() != chosen.len() || !again.iter().zip(&chosen).all(fits) {
                return Err(vec![self.no_visit(&all)]);
            }
            settled.extend(again.into_iter().zip(chosen));
        }
        Ok(settled)
    }

    fn out_of_reach(&self, stuck: &[(StrutId, Stuck)]) -> Vec<Finding> {
        reach::out_of_reach(self.case, self.correction, (self.rounds, self.course), stuck)
    }

    fn days(&self, needs: &[Need]) -> Result<Vec<usize>, Vec<Finding>> {
        let regimen = &self.case.regimen;
        let position = |id: StrutId| usize::from(id.number());
        let wishes: Vec<Wish> =
            needs.iter().map(|need| Wish { position: position(need.id), window: need.window }).collect();
        let last = wishes.iter().map(|wish| wish.window.1).max();
        let is_visit = |day: &usize| {
            let date = regimen.first_day.checked_add((*day as i64 - 1).days());
            date.is_ok_and(|date| regimen.is_visit(date))
        };
        let allowed: BTreeSet<usize> = (1..=last.map_or(0, |last| last)).filter(is_visit).collect();
        gather(&wishes, &allowed, regimen.exchanges_a_visit).ok_or_else(|| vec![self.no_visit(needs)])
    }

    /// The exchange of a need on its day, and the service that begins with it.
    pub(super) fn carry_out(
        &self,
        need: &Need<'a>,
        day: usize,
        old: &Service<'a>,
    ) -> Result<(Exchange, Service<'a>), Vec<Finding>> {
        let service = old.followed_by(need.to, self.course, day, need.id);
        let when = |day: usize| self.calendar.when(self.course.row_before(day) + 1);
        let (date, first, last) = (when(day)?, when(need.window.0)?, when(need.window.1)?);
        let length = service.strut.length_at(service.start);
        let exchange = Exchange {
            strut: need.id,
            from: old.strut.name.clone(),
            to: need.to.name.clone(),
            first_day: first.day,
            last_day: last.day,
            day: date.day,
            date: date.date,
            old_reading: old.strut.reading_at(length),
            new_reading: service.start,
        };
        Ok((exchange, service))
    }

    /// The refusal of exchanges for which there are too few visits, with their dates.
    fn no_visit(&self, needs: &[Need]) -> Finding {
        let regimen = &self.case.regimen;
        let date = |day: usize| {
            let date = regimen.first_day.checked_add((day as i64 - 1).days());
            date.map_or_else(|_| format!("day {day}"), |date| date.to_string())
        };
        let windows = needs.iter().map(|need| match need.window {
            (first, last) if first == last => format!("strut {} on {}", need.id, date(first)),
            (first, last) => format!("strut {} from {} to {}", need.id, date(first), date(last)),
        });
        let found = format!("struts that must be exchanged: {}", windows.collect::<Vec<_>>().join(", "));
        let most = regimen.exchanges_a_visit;
        let at_a_visit = if most == 1 { "1 strut".to_owned() } else { format!("{most} struts") };
        let (allowed, advice) = match regimen.visits {
            Some(_) => (
                format!("at most {at_a_visit} at a visit, each on one of the visits of the case"),
                "add visits on those days, or allow more struts with `exchanges_a_visit`",
            ),
            None => (format!("at most {at_a_visit} a day"), "allow more struts with `exchanges_a_visit`"),
        };
        Finding::new(Code::VisitMissing, found, allowed, advice)
    }

    /// After an interruption the exchanges must still stand on visits.
    pub(super) fn check_visits(&self, exchanges: &[Exchange]) -> Result<(), Vec<Finding>> {
        let regimen = &self.case.regimen;
        let astray = |exchange: &&Exchange| !regimen.is_visit(exchange.date);
        let Some(exchange) = exchanges.iter().find(astray) else { return Ok(()) };
        let found = format!("the exchange of strut {} would fall on {}", exchange.strut, exchange.date);
        let hold = regimen.holds.last();
        // A later day of resuming moves the last exchanges with it.
        let later = |days: &i64| {
            let moved = |e: &Exchange| e.date.checked_add(days.days()).is_ok_and(|date| regimen.is_visit(date));
            let held = |e: &&Exchange| hold.is_some_and(|hold| e.date >= hold.value.resume);
            exchanges.iter().all(|e| regimen.is_visit(e.date) || held(&e)) && exchanges.iter().filter(held).all(moved)
        };
        let resume =
            (1..=28).find(later).zip(hold).and_then(|(days, hold)| hold.value.resume.checked_add(days.days()).ok());
        let advice = match resume {
            Some(date) => format!("resume on {date}, or plan anew from readings with `hexfix revise`"),
            None => "plan anew from readings with `hexfix revise`".to_owned(),
        };
        let finding = Finding::new(Code::VisitMissing, found, "exchanges on the visits of the case", advice);
        Err(vec![match hold {
            Some(hold) => finding.at(&hold.at),
            None => finding,
        }])
    }
}
