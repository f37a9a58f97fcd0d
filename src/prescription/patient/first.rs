//! The first page: whose frame, what to do each time, and whom to call.

use super::super::document::{Block, Part};
use super::super::locale::say;
use super::Pages;
use crate::case::{Clinic, Patient};

impl Pages<'_> {
    /// The first page.
    pub(super) fn first(&self) -> Part {
        let case = self.plan.case();
        let mut blocks = Vec::new();
        if self.locale.reviewer().is_none() {
            blocks.push(Block::Paragraph(self.say("not-reviewed")));
        }
        blocks.push(self.whose());
        let blank: Vec<String> = blank_names(&case.patient).map(|key| self.say(key)).collect();
        blocks.push(Block::Lines(blank.into_iter().chain([self.say("patient-signed")]).collect()));
        blocks.push(Block::Notice { title: self.say("patient-stop"), lines: self.whom_to_call(&case.clinic) });
        let blank: Vec<String> = blank_clinic(&case.clinic).map(|key| self.say(key)).collect();
        if !blank.is_empty() {
            blocks.push(Block::Lines(blank));
        }
        blocks.push(Block::Heading(self.say("patient-steps")));
        blocks.push(Block::Steps(STEPS.iter().map(|key| self.say(key)).collect()));
        self.part(self.say("patient-title"), blocks)
    }

    fn whose(&self) -> Block {
        let case = self.plan.case();
        let patient = &case.patient;
        let mut facts = Vec::new();
        let mut fact = |key: &str, text: String| facts.push((self.say(key), text));
        if let Some(name) = &patient.name {
            fact("patient-name", name.for_the_page().clone());
        }
        if let Some(born) = &patient.born {
            fact("patient-born", self.locale.day_month_year(*born.for_the_page()));
        }
        if let Some(number) = &patient.record {
            fact("patient-record", number.for_the_page().clone());
        }
        fact("patient-frame-on", self.locale.named("patient-limb", &case.limb.to_string()));
        let key = if case.revision > 1 { "patient-plan-replaces" } else { "patient-plan-is" };
        fact("patient-plan", say!(self.locale, key, code = case.code.as_str(), revision = case.revision.to_string()));
        Block::Facts(facts)
    }

    fn whom_to_call(&self, clinic: &Clinic) -> Vec<String> {
        let who: Vec<String> = [&clinic.surgeon, &clinic.name].into_iter().flatten().cloned().collect();
        let mut lines = Vec::new();
        if !who.is_empty() {
            lines.push(who.join(", "));
        }
        lines.extend(clinic.telephone.as_ref().map(|number| self.call("patient-call-hours", number)));
        lines.extend(clinic.emergency.as_ref().map(|number| self.call("patient-call-always", number)));
        if lines.is_empty() {
            lines.push(self.say("patient-call-blank"));
        }
        lines
    }
}

const STEPS: [&str; 6] = [
    "patient-step-find",
    "patient-step-check",
    "patient-step-turn",
    "patient-step-others",
    "patient-step-tick",
    "patient-step-evening",
];

/// Labels of ruled lines for what the case does not say about the patient.
fn blank_names(patient: &Patient) -> impl Iterator<Item = &'static str> {
    let entries = [("patient-name", patient.name.is_none()), ("patient-born", patient.born.is_none())];
    entries.into_iter().filter(|(_, missing)| *missing).map(|(key, _)| key)
}

/// Labels of ruled lines for what the case does not say about the clinic.
fn blank_clinic(clinic: &Clinic) -> impl Iterator<Item = &'static str> {
    let entries = [
        ("patient-blank-clinic", clinic.name.is_none() && clinic.surgeon.is_none()),
        ("patient-blank-telephone", clinic.telephone.is_none()),
        ("patient-blank-emergency", clinic.emergency.is_none()),
    ];
    entries.into_iter().filter(|(_, missing)| *missing).map(|(key, _)| key)
}
