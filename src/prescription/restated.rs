//! Every input as a sentence, both ways round, so that a surgeon can see what the program understood.

use super::locale::{Locale, say};
use super::words::{number, reading, toward};
use crate::anatomy::{AxialTurn, Directed, Direction, Fragment};
use crate::case::{
    Alignment, Attachment, Case, Extent, Offsets, Path, Regimen, Rounding, Stage, StandardDeviation, Start,
};
use crate::case::{StructureAtRisk, Uncertainty, Visit};
use crate::units::{Angle, Length, Projected};

/// An input in words.
pub(super) struct Entry {
    /// What it is.
    pub label: String,
    /// The sentences.
    pub text: String,
    /// Whether the summary repeats it: deformity and goal in the words of the films, and the orders for the turning.
    pub is_repeated: bool,
}

/// Labels and sentences, in the order of the case file.
pub(super) fn restated(case: &Case, locale: &Locale) -> Vec<Entry> {
    let moves = say!(locale, "restated-moves-is", fragment = case.reference.other().to_string());
    let limb = case.limb.to_string().replace(' ', "-");
    let mut entries = vec![
        entry(say!(locale, "restated-limb"), say!(locale, "restated-limb-is", bone = limb)),
        entry(say!(locale, "restated-moves"), moves),
    ];
    entries.extend(alignment("deformity", &case.deformity, locale));
    if case.goal == Alignment::STRAIGHT {
        entries.push(repeated(say!(locale, "restated-goal"), say!(locale, "restated-goal-straight")));
    } else {
        entries.extend(alignment("goal", &case.goal, locale));
    }
    entries.push(entry(say!(locale, "restated-frame"), frame(case, locale)));
    entries.push(entry(say!(locale, "restated-attachment"), attachment(case, locale)));
    entries.push(entry(say!(locale, "restated-mounting"), mounting(case, locale)));
    entries.push(entry(say!(locale, "restated-osteotomy"), osteotomy(case, locale)));
    entries.extend(case.at_risk.iter().map(|point| at_risk(case, point, locale)));
    entries.push(repeated(say!(locale, "restated-treatment"), treatment(case, locale)));
    let off = case.uncertainty.map(|off| entry(say!(locale, "restated-uncertainty"), uncertainty(&off, locale)));
    entries.extend(off);
    entries
}

fn entry(label: String, text: String) -> Entry {
    Entry { label, text, is_repeated: false }
}

fn repeated(label: String, text: String) -> Entry {
    Entry { label, text, is_repeated: true }
}

/// The six words of a deformity or a goal, each told from both fragments.
fn alignment(which: &str, words: &Alignment, locale: &Locale) -> Vec<Entry> {
    let bend = |bend: Option<String>| match bend {
        None => say!(locale, "restated-bend-none"),
        Some(bend) => say!(locale, "restated-bend", bend = bend),
    };
    let coronal_bend = bend(toward(locale, words.coronal_angulation, |a: Projected| degrees(a.degrees())));
    let sagittal_bend = bend(toward(locale, words.sagittal_angulation, |a: Projected| degrees(a.degrees())));
    let (coronal, sagittal) = (shift(words.coronal_translation, locale), shift(words.sagittal_translation, locale));
    let label = |film: &str| say!(locale, &format!("restated-{which}-{film}"));
    vec![
        repeated(label("ap"), format!("{coronal_bend} {coronal}")),
        repeated(label("lateral"), format!("{sagittal_bend} {sagittal}")),
        repeated(label("axial"), format!("{} {}", rotation(words.rotation, locale), length(words, locale))),
    ]
}

fn degrees(size: f64) -> String {
    format!("{}°", number(size, 4))
}

fn shift<W: Direction>(shift: Directed<Length, W>, locale: &Locale) -> String {
    match (millimetres(shift, locale), millimetres(shift.reversed(), locale)) {
        (Some(there), Some(back)) => say!(locale, "restated-shift", there = there, back = back),
        _ => say!(locale, "restated-shift-none"),
    }
}

fn rotation(turn: Directed<Angle, AxialTurn>, locale: &Locale) -> String {
    let turned = |turn| toward(locale, turn, |angle: Angle| degrees(angle.degrees()));
    match (turned(turn), turned(turn.reversed())) {
        (Some(there), Some(back)) => say!(locale, "restated-rotation", there = there, back = back),
        _ => say!(locale, "restated-rotation-none"),
    }
}

fn length(words: &Alignment, locale: &Locale) -> String {
    match words.length {
        Directed::Nothing => say!(locale, "restated-length-none"),
        Directed::Toward(size, word) if word.is_positive() => {
            say!(locale, "restated-length-short", mm = number(size.mm(), 4))
        }
        Directed::Toward(size, _) => say!(locale, "restated-length-long", mm = number(size.mm(), 4)),
    }
}

fn millimetres<W: Direction>(quantity: Directed<Length, W>, locale: &Locale) -> Option<String> {
    toward(locale, quantity, |length: Length| format!("{} mm", number(length.mm(), 4)))
}

/// Where a point lies from the origin, in words.
fn offsets(offsets: &Offsets, locale: &Locale) -> String {
    let parts = [
        millimetres(offsets.coronal, locale),
        millimetres(offsets.sagittal, locale),
        millimetres(offsets.axial, locale),
    ];
    let there: Vec<String> = parts.into_iter().flatten().collect();
    match there.is_empty() {
        true => say!(locale, "offsets-none"),
        false => say!(locale, "offsets-some", parts = locale.list(&there)),
    }
}

fn frame(case: &Case, locale: &Locale) -> String {
    let frame = &case.frame;
    let first = &frame.struts.in_order()[0].name;
    let alike = frame.struts.iter().all(|(_, strut)| strut.name == *first);
    let named = |(id, strut): (crate::device::StrutId, &crate::device::Strut)| {
        say!(locale, "restated-frame-strut", strut = id.to_string(), model = &strut.name)
    };
    let mixed: Vec<String> = frame.struts.iter().map(named).collect();
    say!(
        locale,
        if alike { "restated-frame-alike" } else { "restated-frame-mixed" },
        system = &frame.system,
        maker = &frame.maker,
        status = frame.status.to_string(),
        file = &frame.fingerprint,
        proximal = &frame.proximal_ring.name,
        distal = &frame.distal_ring.name,
        strut = first,
        struts = locale.list(&mixed)
    )
}

fn attachment(case: &Case, locale: &Locale) -> String {
    match &case.attachment {
        Attachment::Readings(readings) => {
            let readings: Vec<String> = readings.iter().map(|(_, r)| reading(*r)).collect();
            say!(locale, "restated-attachment-read", readings = locale.list(&readings))
        }
        Attachment::NeutralHeight(height) => {
            say!(locale, "restated-attachment-square", mm = number(height.mm(), 4))
        }
    }
}

fn mounting(case: &Case, locale: &Locale) -> String {
    let (turned, angle) = match case.mounting.rotation {
        Directed::Nothing => ("none", String::new()),
        Directed::Toward(angle, word) => (word.word(), number(angle.degrees(), 4)),
    };
    let reference = case.reference.to_string();
    let place = offsets(&case.mounting.centre, locale);
    let centre =
        say!(locale, "restated-mounting-centre", turned = turned, fragment = &reference, place = place, angle = angle);
    format!("{centre} {}", say!(locale, "restated-mounting-square", fragment = reference))
}

fn osteotomy(case: &Case, locale: &Locale) -> String {
    let mm = number(case.osteotomy.diameter.mm(), 4);
    match millimetres(case.osteotomy.level, locale) {
        None => say!(locale, "restated-osteotomy-at", mm = mm),
        Some(level) => say!(locale, "restated-osteotomy-off", level = level, mm = mm),
    }
}

fn at_risk(case: &Case, point: &StructureAtRisk, locale: &Locale) -> Entry {
    let (message, rate) = match point.rate {
        None => ("restated-at-risk-as-bone", case.regimen.rate),
        Some(rate) => ("restated-at-risk-own", rate),
    };
    let moving: Fragment = case.reference.other();
    let text = say!(
        locale,
        message,
        fragment = moving.to_string(),
        place = offsets(&point.offsets, locale),
        rate = number(rate.mm_per_day(), 4)
    );
    entry(say!(locale, "restated-at-risk", point = &point.name), text)
}

/// How far numbers may be off, as one standard deviation each.
pub(super) fn uncertainty(off: &Uncertainty, locale: &Locale) -> String {
    let part = |what: &str, part: StandardDeviation| {
        let ending = match (part.distance.mm(), part.angle.degrees()) {
            (0.0, 0.0) => "-none",
            (_, 0.0) => "-distance",
            (0.0, _) => "-angle",
            _ => "",
        };
        let (mm, deg) = (number(part.distance.mm(), 4), number(part.angle.degrees(), 4));
        say!(locale, &format!("{what}{ending}"), mm = mm, deg = deg)
    };
    let (ring, films) = (part("uncertain-ring", off.mounting), part("uncertain-films", off.films));
    say!(locale, "restated-uncertainty-is", ring = ring, films = films)
}

fn treatment(case: &Case, locale: &Locale) -> String {
    let regimen = &case.regimen;
    let surgery = locale.date(regimen.surgery);
    let start = match regimen.start {
        Start::Latency { days } => say!(
            locale,
            "restated-latency",
            surgery = surgery,
            days = days.unsigned_abs() as usize,
            first = locale.date(regimen.first_day)
        ),
        Start::Date { start, read_on } => {
            say!(locale, "restated-start", surgery = surgery, read = locale.date(read_on), first = locale.date(start))
        }
    };
    let mut sentences = vec![
        start,
        say!(locale, "restated-rate", rate = number(regimen.rate.mm_per_day(), 4)),
        rhythm(regimen, locale),
        path(&regimen.path, locale),
        match regimen.rounding {
            Rounding::Smooth => say!(locale, "restated-smooth"),
            Rounding::Nearest => say!(locale, "restated-nearest"),
        },
    ];
    sentences.extend(regimen.holds.iter().map(|hold| {
        let row = hold.value.after_row.to_string();
        say!(locale, "restated-hold", row = row, date = locale.date(hold.value.resume))
    }));
    sentences.extend(regimen.visits.as_ref().map(|visits| visits_sentence(visits, locale)));
    if regimen.exchanges_a_visit > 1 {
        sentences.push(say!(locale, "restated-exchanges-a-visit", count = regimen.exchanges_a_visit));
    }
    sentences.join(" ")
}

fn rhythm(regimen: &Regimen, locale: &Locale) -> String {
    let times: Vec<String> = regimen.times.iter().map(|time| locale.time(*time)).collect();
    let Some(groups) = &regimen.split else {
        return say!(locale, "restated-rhythm", count = times.len(), times = locale.list(&times));
    };
    let named = groups.iter().cycle().zip(&times).map(|(group, time)| {
        let struts: Vec<String> = group.iter().map(ToString::to_string).collect();
        say!(locale, "restated-split-one", struts = locale.list(&struts), time = time)
    });
    say!(locale, "restated-split", groups = locale.list(&named.collect::<Vec<_>>()))
}

fn path(path: &Path, locale: &Locale) -> String {
    match path {
        Path::Together => say!(locale, "restated-together"),
        Path::Screw => say!(locale, "restated-screw"),
        Path::Stages(stages) => {
            let stages = (1_usize..).zip(stages).map(|(number, stage)| {
                let stage = stage_in_words(&stage.value, locale);
                say!(locale, "restated-stage", number = number.to_string(), stage = stage)
            });
            let between = say!(locale, "surgeon-list-semicolon");
            say!(locale, "restated-stages", stages = stages.collect::<Vec<_>>().join(&between))
        }
    }
}

/// A stage in words, such as `length, the first 20 mm`.
pub(super) fn stage_in_words(stage: &Stage, locale: &Locale) -> String {
    let names: Vec<String> =
        stage.parameters.iter().map(|parameter| locale.named("parameter", parameter.name())).collect();
    let what = locale.list(&names);
    match stage.extent {
        Extent::Whole => say!(locale, "stage-whole", what = what),
        Extent::FirstLength(part) => {
            say!(locale, "stage-first", what = what, part = format!("{} mm", number(part.mm(), 4)))
        }
        Extent::FirstAngle(part) => say!(locale, "stage-first", what = what, part = degrees(part.degrees())),
        Extent::Beyond(part, word) => {
            let there = millimetres(Directed::Toward(part, word), locale).into_iter().collect::<String>();
            say!(locale, "stage-beyond", what = what, there = there)
        }
    }
}

fn visits_sentence(visits: &[Visit], locale: &Locale) -> String {
    let days: Vec<String> = visits
        .iter()
        .map(|visit| match visit {
            Visit::Weekday(weekday) => locale.weekday(*weekday),
            Visit::Date(day) => locale.date(*day),
        })
        .collect();
    say!(locale, "restated-visits", days = locale.list(&days))
}
