//! A complete and consistent case, made from a [`Draft`] and the catalogue.

use super::alignment::Alignment;
use super::draft::{AttachmentDraft, Draft, FrameDraft, RegimenDraft, StartDraft, Written};
use super::mounting::{Mounting, Osteotomy, StructureAtRisk};
use super::pages::{Care, Pages};
use super::people::{Clinic, Parent, Patient};
use super::regimen::{Regimen, Start};
use super::uncertainty::Uncertainty;
use crate::anatomy::{Fragment, Limb};
use crate::device::{Catalogue, Frame, FrameSystem, PerStrut, Reading, Ring, Status, Strut};
use crate::finding::{Code, Finding};
use crate::limits::{self, Standing};
use crate::space::{MovBone, Pose, RefBone, RefRing};
use crate::units::Length;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// How the frame sits at the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Attachment {
    /// The frame is on the limb and its six scales were read.
    Readings(PerStrut<Reading>),
    /// The frame is planned to end square, its rings this far apart.
    NeutralHeight(Length),
}

/// A complete and consistent case. It can only be made from a [`Draft`] without faults, and read but not changed:
///
/// ```compile_fail,E0594
/// fn faster(mut case: hexfix::case::Case) {
///     case.regimen.rate = hexfix::units::Rate::from_mm_per_day(30.0);
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Case {
    facts: Facts,
}

impl std::ops::Deref for Case {
    type Target = Facts;
    fn deref(&self) -> &Facts {
        &self.facts
    }
}

/// What a [`Case`] says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Facts {
    /// The case code; names every output file.
    pub code: String,
    /// The revision, from 1.
    pub revision: u16,
    /// The plan that this one replaces.
    pub parent: Option<Parent>,
    /// Whose frame.
    pub patient: Patient,
    /// Whom to call.
    pub clinic: Clinic,
    /// Which limb.
    pub limb: Limb,
    /// Which fragment's ring stands still.
    pub reference: Fragment,
    /// The device.
    pub frame: Frame,
    /// How the frame sits at the start.
    pub attachment: Attachment,
    /// Where the reference ring sits.
    pub mounting: Mounting,
    /// How the bone lies.
    pub deformity: Alignment,
    /// How it shall lie.
    pub goal: Alignment,
    /// The cut.
    pub osteotomy: Osteotomy,
    /// Points at risk.
    pub at_risk: Vec<StructureAtRisk>,
    /// The orders for the turning.
    pub regimen: Regimen,
    /// How far the measured numbers may be off; `None` where the case does not say.
    pub uncertainty: Option<Uncertainty>,
    /// What the pages are to say besides the plan.
    pub pages: Pages,
    /// What is doubtful and will be printed on every page.
    pub cautions: Vec<Finding>,
}

impl Case {
    /// Looks the parts up in the catalogue and checks what only several entries together can show.
    ///
    /// # Errors
    /// All refusals of the draft and of these checks, in the order of the file.
    pub fn from_draft(draft: Draft, catalogue: &Catalogue) -> Result<Case, Vec<Finding>> {
        let mut findings = draft.findings.clone();
        let frame = look_up(&draft.frame, catalogue, &mut findings);
        if let (Some(frame), Some(AttachmentDraft::Readings(readings))) = (&frame, &draft.frame.attachment) {
            check_readings(frame, readings, &mut findings);
        }
        let regimen = regimen(&draft.regimen, &mut findings);
        check_born(&draft, &mut findings);
        check_parent(&draft, &mut findings);
        // Of a file that could not be read it cannot be said what it lacks.
        if !findings.iter().any(Finding::is_refusal) {
            clinic_cautions(&draft.clinic, &mut findings);
            findings.extend(care_caution(&draft.pages.care));
        }
        findings.sort_by(|a, b| (a.code.severity(), &a.at).cmp(&(b.code.severity(), &b.at)));
        let case = assemble(draft, frame, regimen, &findings);
        match case {
            Some(case) if !findings.iter().any(Finding::is_refusal) => Ok(case),
            _ => Err(findings),
        }
    }

    /// The pose of the reference ring in the reference fragment.
    pub fn ring_in_bone(&self) -> Pose<RefRing, RefBone> {
        self.mounting.pose(self.limb)
    }

    /// The pose of the moving fragment at the start.
    pub fn start(&self) -> Pose<MovBone, RefBone> {
        self.deformity.pose(self.limb, self.reference)
    }

    /// The pose of the moving fragment at the goal.
    pub fn end(&self) -> Pose<MovBone, RefBone> {
        self.goal.pose(self.limb, self.reference)
    }
}

fn assemble(draft: Draft, frame: Option<Frame>, regimen: Option<Regimen>, findings: &[Finding]) -> Option<Case> {
    let attachment = match draft.frame.attachment? {
        AttachmentDraft::Readings(readings) => Attachment::Readings(readings.map(|reading| reading.value)),
        AttachmentDraft::NeutralHeight(height) => Attachment::NeutralHeight(height),
    };
    let facts = Facts {
        code: draft.code?,
        revision: draft.revision?,
        parent: draft.parent.map(|parent| parent.value),
        patient: draft.patient,
        clinic: draft.clinic,
        limb: draft.limb?,
        reference: draft.reference?,
        frame: frame?,
        attachment,
        mounting: draft.mounting?,
        deformity: draft.deformity?,
        goal: draft.goal?,
        osteotomy: draft.osteotomy?,
        at_risk: draft.at_risk,
        regimen: regimen?,
        uncertainty: draft.uncertainty,
        pages: draft.pages,
        cautions: findings.iter().filter(|finding| !finding.is_refusal()).cloned().collect(),
    };
    Some(Case { facts })
}

/// The frame's parts from the catalogue, with every name that is not there reported.
fn look_up(draft: &FrameDraft, catalogue: &Catalogue, findings: &mut Vec<Finding>) -> Option<Frame> {
    let system_name = draft.system.as_ref()?;
    let Some(system) = catalogue.get(&system_name.value) else {
        findings.push(unknown(Code::SystemUnknown, system_name, catalogue.systems().map(|s| s.name.as_str())));
        return None;
    };
    let proximal_ring = draft.proximal_ring.as_ref().and_then(|name| ring(system, name, findings));
    let distal_ring = draft.distal_ring.as_ref().and_then(|name| ring(system, name, findings));
    let struts = draft.struts.as_ref()?.map(|name| strut(system, name, findings));
    findings.extend(system.cautions.iter().cloned());
    if system.status != Status::Verified {
        findings.push(status_caution(system, system_name));
    }
    Some(Frame {
        system: system.name.clone(),
        maker: system.maker.clone(),
        status: system.status,
        fingerprint: system.fingerprint.clone(),
        proximal_ring: proximal_ring?,
        distal_ring: distal_ring?,
        struts: all_there(struts)?,
        models: system.struts.values().cloned().collect(),
    })
}

fn ring(system: &FrameSystem, name: &Written<String>, findings: &mut Vec<Finding>) -> Option<Ring> {
    named(&system.rings, Code::RingUnknown, name, findings)
}

fn strut(system: &FrameSystem, name: &Written<String>, findings: &mut Vec<Finding>) -> Option<Strut> {
    named(&system.struts, Code::StrutUnknown, name, findings)
}

fn named<T: Clone>(
    parts: &BTreeMap<String, T>,
    code: Code,
    name: &Written<String>,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    let part = parts.get(&name.value).cloned();
    if part.is_none() {
        // One name for all six struts is one fault, not six.
        let finding = unknown(code, name, parts.keys().map(String::as_str));
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    part
}

fn unknown<'a>(code: Code, name: &Written<String>, known: impl Iterator<Item = &'a str>) -> Finding {
    let known = known.collect::<Vec<_>>().join(", ");
    Finding::new(code, format!("`{}`", name.value), known, "write one of these names").at(&name.at)
}

fn status_caution(system: &FrameSystem, name: &Written<String>) -> Finding {
    let found = format!("frame system `{}` has the status `{}`", system.name, system.status);
    let advice = "compare start and end lengths with the maker's own program before use";
    let facts = [("system", system.name.clone()), ("status", system.status.to_string())];
    Finding::new(Code::FrameNotVerified, found, "status `verified`", advice)
        .said("frame-not-verified", facts)
        .at(&name.at)
}

fn all_there<T: Clone>(parts: PerStrut<Option<T>>) -> Option<PerStrut<T>> {
    let [a, b, c, d, e, f] = parts.in_order().clone();
    Some(PerStrut::new([a?, b?, c?, d?, e?, f?]))
}

fn check_readings(frame: &Frame, readings: &PerStrut<Written<Reading>>, findings: &mut Vec<Finding>) {
    for (id, reading) in readings.iter() {
        let strut = &frame.struts[id];
        let scale =
            format!("{} to {} mm for strut {id} (`{}`)", strut.shortest.0.mm(), strut.longest.0.mm(), strut.name);
        let found = format!("{} mm", reading.value.0.mm());
        if !strut.reaches(reading.value) {
            let advice = "read the scale again, or name the strut that is really there";
            findings.push(Finding::new(Code::ReadingOutOfRange, found, scale, advice).at(&reading.at));
        } else if !strut.is_on_mark(reading.value) {
            let allowed = format!("whole clicks of {} mm from {} mm", strut.click.mm(), strut.shortest.0.mm());
            let advice = format!("read strut {id} again; the chart counts on from the reading as written");
            let facts = [
                ("mm", reading.value.0.mm().to_string()),
                ("click", strut.click.mm().to_string()),
                ("shortest", strut.shortest.0.mm().to_string()),
                ("strut", id.to_string()),
            ];
            let finding = Finding::new(Code::ReadingOffScale, found, allowed, advice);
            findings.push(finding.said("reading-off-scale", facts).at(&reading.at));
        }
    }
}

/// The orders with the first day of turning worked out.
fn regimen(draft: &RegimenDraft, findings: &mut Vec<Finding>) -> Option<Regimen> {
    let surgery = draft.surgery.as_ref()?;
    let (start, first_day) = match draft.start.as_ref()? {
        StartDraft::Latency(days) => (Start::Latency { days: *days }, surgery.value.checked_add(days.days()).ok()?),
        StartDraft::Date { start, read_on } => {
            check_dates(surgery, start, read_on, findings);
            (Start::Date { start: start.value, read_on: read_on.value }, start.value)
        }
    };
    Some(Regimen {
        surgery: surgery.value,
        start,
        first_day,
        rate: draft.rate?,
        times: draft.times.clone()?,
        split: draft.split.clone(),
        path: draft.path.clone()?,
        rounding: draft.rounding?,
        visits: draft.visits.clone(),
        exchanges_a_visit: draft.exchanges_a_visit?,
        holds: draft.holds.clone(),
    })
}

fn check_dates(surgery: &Written<Date>, start: &Written<Date>, read_on: &Written<Date>, findings: &mut Vec<Finding>) {
    if read_on.value < surgery.value {
        let allowed = format!("a day not before the surgery on {}", surgery.value);
        let advice = "correct the date of the reading or of the surgery";
        findings
            .push(Finding::new(Code::StartContradiction, read_on.value.to_string(), allowed, advice).at(&read_on.at));
    }
    let age = days_between(read_on.value, start.value);
    if age < 0 {
        let found = format!("struts read on {}, after the start on {}", read_on.value, start.value);
        let allowed = "a day not after the start";
        let advice = "correct the date of the reading or of the start";
        findings.push(Finding::new(Code::StartContradiction, found, allowed, advice).at(&read_on.at));
        return;
    }
    let found = format!("struts read on {}, start on {}: {age} days", read_on.value, start.value);
    let advice = "read the struts again on the day of the start";
    match limits::READ_AGE.judge(f64::from(age)) {
        Standing::Fine => {}
        Standing::Unusual => {
            let dates = [("read", read_on.value.to_string()), ("start", start.value.to_string())];
            let facts = dates.into_iter().chain([("days", age.to_string())]).chain(limits::READ_AGE.facts());
            let finding = Finding::new(Code::ReadOnOld, found, limits::READ_AGE.usual(), advice);
            findings.push(finding.said("read-on-old", facts).at(&read_on.at));
        }
        Standing::Refused => {
            let allowed = limits::READ_AGE.allowed();
            findings.push(Finding::new(Code::StartContradiction, found, allowed, advice).at(&read_on.at));
        }
    }
}

/// Nobody is born after the own surgery. The date of birth itself is not repeated: it is the patient's.
fn check_born(draft: &Draft, findings: &mut Vec<Finding>) {
    let (Some(born), Some(surgery)) = (&draft.patient.born, &draft.regimen.surgery) else { return };
    if *born.for_the_page() > surgery.value {
        let found = "a date of birth after the surgery";
        let advice = "correct the date of birth or of the surgery";
        findings.push(Finding::new(Code::DateInvalid, found, "a birth before the surgery", advice).at(&surgery.at));
    }
}

/// A plan replaces the revision just before its own.
fn check_parent(draft: &Draft, findings: &mut Vec<Finding>) {
    let (Some(parent), Some(revision)) = (&draft.parent, draft.revision) else { return };
    if parent.value.revision + 1 != revision {
        let found = format!("a plan of revision {revision} that replaces revision {}", parent.value.revision);
        let advice = "write the revision that is really replaced, and the next number as this plan's own";
        let allowed = "the revision just before this plan's own";
        findings.push(Finding::new(Code::RevisionInvalid, found, allowed, advice).at(&parent.at));
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MIN, |span| span.get_days())
}

fn clinic_cautions(clinic: &Clinic, findings: &mut Vec<Finding>) {
    let entries = [
        ("name", &clinic.name),
        ("surgeon", &clinic.surgeon),
        ("telephone", &clinic.telephone),
        ("emergency", &clinic.emergency),
    ];
    let missing: Vec<&str> = entries.iter().filter(|(_, entry)| entry.is_none()).map(|(key, _)| *key).collect();
    if !missing.is_empty() {
        let keys = missing.join(", ");
        let found = format!("missing under `clinic`: {keys}");
        let advice = "write it in the case, or by hand on the first page";
        let finding = Finding::new(Code::ClinicMissing, found, "name, surgeon, telephone and emergency", advice);
        findings.push(finding.said("clinic-missing", [("keys", keys)]));
    }
}

fn care_caution(care: &Care) -> Option<Finding> {
    let (found, message) = match (care.is_empty(), care.exercises.is_empty()) {
        (true, _) => ("no exercises, pin-site care or weight bearing", "care-missing"),
        (_, true) => ("no exercises", "care-missing-exercises"),
        _ => return None,
    };
    let advice = "write them in the case: lengthening without daily exercise does harm";
    let finding = Finding::new(Code::CareMissing, found, "daily exercises and care under `care`", advice);
    Some(finding.said(message, [] as [(&str, &str); 0]))
}
