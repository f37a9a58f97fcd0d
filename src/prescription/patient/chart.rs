//! The strut chart: what each strut must read after each turn, and which way that is.

use super::super::document::{Block, Chart, ChartLabels, Entry, PAGE, Part, StrutCell, StrutHead, Turn};
use super::super::drawing;
use super::super::locale::say;
use super::super::words::reading;
use super::Pages;
use crate::case::{AppointmentKind, Start};
use crate::device::{PerStrut, Reading, StrutId};
use crate::plan::{Adjustment, Exchange};
use jiff::civil::Date;

impl Pages<'_> {
    /// When to turn, the frame as the patient sees it, how to read the chart, and the chart.
    pub(super) fn chart(&self) -> Part {
        let mut blocks = if self.plan.case().revision > 1 { vec![self.replaces()] } else { Vec::new() };
        blocks.push(Block::Paragraph(self.when()));
        blocks.push(Block::Heading(self.say("patient-struts")));
        blocks.push(Block::Paragraph(self.say("patient-struts-how")));
        blocks.push(Block::Figures(vec![drawing::from_above(self.plan, self.locale)]));
        blocks.push(Block::Heading(self.say("chart-how")));
        blocks.push(Block::Bullets(self.intro()));
        blocks.push(Block::Chart(Chart {
            caption: self.say("chart-caption"),
            heads: StrutId::ALL.map(|id| self.head(id)).to_vec(),
            labels: self.labels(),
            entries: self.entries(),
        }));
        blocks.push(Block::Notice { title: self.say("chart-end"), lines: vec![self.say("chart-end-stop")] });
        self.part(self.say("chart-title"), blocks)
    }

    fn head(&self, id: StrutId) -> StrutHead {
        StrutHead {
            number: id.to_string(),
            sign: drawing::sign_of(id, self.locale),
            place: self.say(drawing::place_of(self.plan, id)),
        }
    }

    fn labels(&self) -> ChartLabels {
        ChartLabels {
            row: self.say("chart-row"),
            done: self.say("chart-done"),
            initials: self.say("chart-initials"),
            shown_again: say!(self.locale, "chart-shown-again", page = PAGE),
            boxes: ["chart-box-tick", "chart-box-initials", "chart-box-reading"].map(|key| self.say(key)),
        }
    }

    fn entries(&self) -> Vec<Entry> {
        let schedule = self.plan.schedule();
        let to_do = self.rows_to_do();
        let done = schedule.adjustments.len() - to_do.len();
        let now = done.checked_sub(1).and_then(|last| schedule.adjustments.get(last));
        let start = now.map_or(&schedule.start_readings, |row| &row.readings);
        let label = match done {
            0 => self.say("chart-start"),
            _ => say!(self.locale, "chart-now", row = done.to_string()),
        };
        let mut entries =
            vec![Entry::Start { label, readings: start.iter().map(|(_, scale)| reading(*scale)).collect() }];
        let mut day = now.map(|row| row.date);
        for (index, row) in to_do.iter().enumerate() {
            entries.extend(self.bars(day, row.date));
            entries.push(Entry::Turn(self.turn(row, day != Some(row.date))));
            day = Some(row.date);
            if to_do.get(index + 1).is_none_or(|next| next.date != row.date) {
                entries.push(Entry::ReadNow { label: self.say("chart-read-now") });
            }
        }
        entries
    }

    fn turn(&self, row: &Adjustment, opens_day: bool) -> Turn {
        let regimen = &self.plan.case().regimen;
        let is_turned = |id: StrutId| regimen.rounds_after(row.number, id) > regimen.rounds_after(row.number - 1, id);
        let cell = |id: StrutId| StrutCell {
            reading: reading(row.readings[id]),
            turn: self.way(row.clicks[id].0),
            is_turned: is_turned(id),
        };
        Turn {
            number: row.number.to_string(),
            when: say!(
                self.locale,
                "chart-when",
                when = self.locale.unbroken_date(row.date),
                time = self.locale.time(row.time)
            ),
            cells: StrutId::ALL.map(cell).to_vec(),
            opens_day,
        }
    }

    /// `longer 2 clicks`, `shorter 1 click`, `leave`.
    fn way(&self, clicks: i64) -> String {
        let count = clicks.unsigned_abs() as usize;
        match clicks {
            0 => self.say("chart-leave"),
            1.. => say!(self.locale, "chart-longer", clicks = count),
            _ => say!(self.locale, "chart-shorter", clicks = count),
        }
    }

    /// The bars of the days after `before` up to `today`: exchanges and appointments. Nothing stands before the first turn's own day.
    fn bars(&self, before: Option<Date>, today: Date) -> Vec<Entry> {
        let new = |day: Date| day <= today && before.map_or(day == today, |before| day > before);
        let exchanges: Vec<&Exchange> =
            self.plan.schedule().exchanges.iter().filter(|exchange| new(exchange.date)).collect();
        let mut days: Vec<Date> = exchanges.iter().map(|exchange| exchange.date).collect();
        days.extend(self.plan.case().pages.appointments.iter().map(|appointment| appointment.date).filter(|d| new(*d)));
        days.sort();
        days.dedup();
        days.into_iter().flat_map(|day| self.bars_of(day, &exchanges)).collect()
    }

    fn bars_of(&self, day: Date, exchanges: &[&Exchange]) -> Vec<Entry> {
        let today: Vec<&Exchange> = exchanges.iter().copied().filter(|exchange| exchange.date == day).collect();
        let named = self.locale.date(day);
        let film = self.appointments(AppointmentKind::Film).any(|film| film == day);
        let films = film.then(|| say!(self.locale, "chart-film", day = &named));
        if !today.is_empty() {
            return vec![self.exchange_bar(&named, &today, films)];
        }
        if self.appointments(AppointmentKind::Clinic).any(|clinic| clinic == day) {
            let keys = ["chart-clinic-wait", "chart-visit-late", "chart-clinic-take"];
            let lines = keys.into_iter().map(|key| self.say(key)).chain(films).collect();
            return vec![Entry::Bar { title: say!(self.locale, "chart-clinic", day = &named), lines }];
        }
        films.into_iter().map(|title| Entry::Bar { title, lines: vec![self.say("chart-film-go-on")] }).collect()
    }

    /// What to wait for, and both readings of each strut; one bar for a day, also where films are taken on it.
    fn exchange_bar(&self, day: &str, exchanges: &[&Exchange], films: Option<String>) -> Entry {
        let struts: Vec<String> = exchanges.iter().map(|exchange| exchange.strut.to_string()).collect();
        let title =
            say!(self.locale, "chart-exchange", day = day, struts = self.locale.list(&struts), count = struts.len());
        let mut lines = vec![self.say("chart-exchange-wait")];
        for exchange in exchanges {
            let line = |key: &str, scale: Reading| {
                say!(self.locale, key, strut = exchange.strut.to_string(), reading = reading(scale))
            };
            lines.push(line("chart-exchange-old", exchange.old_reading));
            lines.push(line("chart-exchange-new", exchange.new_reading));
        }
        lines.push(self.say("chart-visit-late"));
        lines.extend(films);
        Entry::Bar { title, lines }
    }

    /// What a revised plan replaces, and until when nothing may be turned.
    fn replaces(&self) -> Block {
        let case = self.plan.case();
        let mut lines = vec![say!(self.locale, "chart-new-replaces", code = case.code.as_str())];
        if let Some(hold) = case.regimen.holds.last() {
            lines.push(say!(self.locale, "chart-new-held", row = hold.value.after_row.to_string()));
        } else if let Start::Date { read_on, .. } = case.regimen.start {
            lines.push(say!(self.locale, "chart-new-read", day = self.locale.date(read_on)));
        }
        lines.extend(self.rows_to_do().first().map(|row| self.at("chart-new-wait", row)));
        Block::Notice { title: say!(self.locale, "chart-new", revision = case.revision.to_string()), lines }
    }

    /// A sentence with the day and the time of a row.
    fn at(&self, key: &str, row: &Adjustment) -> String {
        say!(self.locale, key, day = self.locale.date(row.date), time = self.locale.time(row.time))
    }

    fn when(&self) -> String {
        let (regimen, rows) = (&self.plan.case().regimen, self.rows_to_do());
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return String::new() };
        if rows.len() == 1 {
            return self.at("chart-only", first);
        }
        let key = if regimen.holds.is_empty() { "chart-first" } else { "chart-next" };
        let mut sentences = vec![self.at(key, first), self.at("chart-last", last)];
        if rows.len() >= regimen.times.len() {
            let times: Vec<String> = regimen.times.iter().map(|time| self.locale.time(*time)).collect();
            let (count, times) = (times.len(), self.locale.list(&times));
            sentences.push(say!(self.locale, "chart-each-day", count = count, times = times));
        }
        sentences.join(" ")
    }

    /// How to read the chart, a line each.
    fn intro(&self) -> Vec<String> {
        let rows = self.rows_to_do();
        let mut sentences = vec![self.say("chart-intro")];
        if rows.iter().any(|row| is_idle(&row.clicks.map(|clicks| clicks.0 == 0))) {
            sentences.push(say!(self.locale, "chart-intro-idle", leave = self.say("chart-leave")));
        }
        if self.plan.case().regimen.split.is_some() {
            sentences.push(self.say("chart-intro-split"));
        }
        if self.entries_have_bars() {
            sentences.push(self.say("chart-intro-bars"));
        }
        // What the clinic says of a missed turn stands in the place of the plain text, so that the two cannot contradict each other.
        match self.plan.case().pages.advice.missed.as_slice() {
            [] => sentences.push(self.say("chart-intro-missed")),
            own => sentences.push(format!("{}: {}", self.say("wrong-missed"), own.join(" "))),
        }
        sentences
    }

    fn entries_have_bars(&self) -> bool {
        self.entries().iter().any(|entry| matches!(entry, Entry::Bar { .. }))
    }
}

fn is_idle(still: &PerStrut<bool>) -> bool {
    still.iter().all(|(_, still)| *still)
}
