//! What to do when something goes wrong: the clinic's own advice, or a plain text that says stop and call.

use super::super::document::{Block, Part};
use super::Pages;

impl Pages<'_> {
    /// One notice for each thing that can go wrong.
    pub(super) fn wrong(&self) -> Part {
        let advice = &self.plan.case().pages.advice;
        let cases = [
            ("wrong-alarm", &advice.alarm),
            ("wrong-missed", &advice.missed),
            ("wrong-doubled", &advice.doubled),
            ("wrong-reading", &advice.other_reading),
        ];
        // The clinic's words are in the language of the case: printed in another one, the plain text stands before them.
        let is_foreign = self.locale.language() != self.plan.case().pages.languages.patient;
        let notices = cases.map(|(key, own)| {
            let plain = [1, 2].map(|k| self.say(&format!("{key}-plain-{k}")));
            let mut lines = if own.is_empty() || is_foreign { plain.to_vec() } else { Vec::new() };
            lines.extend(own.iter().cloned());
            lines.push(self.numbers());
            Block::Notice { title: self.say(key), lines }
        });
        self.part(self.say("wrong-title"), notices.to_vec())
    }

    /// The clinic's telephone numbers.
    fn numbers(&self) -> String {
        let clinic = &self.plan.case().clinic;
        let numbers: Vec<String> = [
            clinic.telephone.as_ref().map(|number| self.call("wrong-call", number)),
            clinic.emergency.as_ref().map(|number| self.call("patient-call-always", number)),
        ]
        .into_iter()
        .flatten()
        .collect();
        if numbers.is_empty() { self.say("wrong-call-blank") } else { numbers.join(" ") }
    }
}
