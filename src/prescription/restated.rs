//! Every input as a sentence, both ways round, so that a surgeon can see what the program understood.

use super::words::{self, counted, date, directed, listed, number, reading, sentence, time};
use crate::anatomy::{AxialTurn, Directed, Direction, Fragment};
use crate::case::{
    Alignment, Attachment, Case, Extent, Offsets, Path, Regimen, Rounding, Stage, StandardDeviation, Start,
};
use crate::case::{Uncertainty, Visit};
use crate::units::{Angle, Length, Projected};

/// Labels and sentences, in the order of the case file.
pub(super) fn restated(case: &Case) -> Vec<(String, String)> {
    let mut facts = vec![fact("Limb", sentence(&format!("{}.", case.limb))), fact("Which part moves", who_moves(case))];
    facts.extend(alignment("Deformity", &case.deformity));
    if case.goal == Alignment::STRAIGHT {
        facts.push(fact("Goal", "Straight, not translated, not rotated, of equal length.".to_owned()));
    } else {
        facts.extend(alignment("Goal", &case.goal));
    }
    facts.push(fact("Frame", frame(case)));
    facts.push(fact("Attachment", attachment(case)));
    facts.push(fact("Mounting", mounting(case)));
    facts.push(fact("Osteotomy", osteotomy(case)));
    facts.extend(case.at_risk.iter().map(|point| at_risk(case, point)));
    facts.push(fact("Treatment", treatment(case)));
    facts.extend(case.uncertainty.map(|off| fact("Uncertainty", uncertainty(&off))));
    facts
}

fn fact(label: &str, text: String) -> (String, String) {
    (label.to_owned(), text)
}

fn who_moves(case: &Case) -> String {
    let (reference, moving) = (case.reference, case.reference.other());
    format!("The {reference} fragment and its ring stand still. The {moving} fragment and its ring move.")
}

/// The six words of a deformity or a goal, each told from both fragments.
fn alignment(which: &str, words: &Alignment) -> Vec<(String, String)> {
    let shift = |own: String, other: String| {
        format!(
            "The distal fragment lies {own} of the proximal one; the proximal fragment lies {other} of the distal one."
        )
    };
    let coronal = match words.coronal_translation {
        Directed::Nothing => "No translation.".to_owned(),
        some => shift(millimetres(some), millimetres(some.reversed())),
    };
    let sagittal = match words.sagittal_translation {
        Directed::Nothing => "No translation.".to_owned(),
        some => shift(millimetres(some), millimetres(some.reversed())),
    };
    let bend = |bend: String| if bend.is_empty() { "No angulation.".to_owned() } else { format!("{bend}.") };
    let coronal_bend = bend(directed(words.coronal_angulation, Projected::degrees, "°", ""));
    let sagittal_bend = bend(directed(words.sagittal_angulation, Projected::degrees, "°", ""));
    vec![
        fact(&format!("{which}, AP film"), format!("{coronal_bend} {coronal}")),
        fact(&format!("{which}, lateral film"), format!("{sagittal_bend} {sagittal}")),
        fact(&format!("{which}, axial"), format!("{} {}", rotation(words.rotation), length(words))),
    ]
}

fn rotation(words: Directed<Angle, AxialTurn>) -> String {
    let turned = |turn: Directed<Angle, AxialTurn>| directed(turn, Angle::degrees, "°", "");
    match words {
        Directed::Nothing => "No rotation.".to_owned(),
        some => format!(
            "The distal fragment is turned {} against the proximal one; the proximal fragment is turned {} against the distal one.",
            turned(some),
            turned(some.reversed())
        ),
    }
}

fn length(words: &Alignment) -> String {
    match words.length {
        Directed::Nothing => "The marked points are as far apart as they should be.".to_owned(),
        Directed::Toward(size, word) if word.is_positive() => {
            format!("The marked points lie {} mm too near each other along the bone (short).", number(size.mm(), 4))
        }
        Directed::Toward(size, _) => {
            format!("The marked points lie {} mm farther apart along the bone (long).", number(size.mm(), 4))
        }
    }
}

fn millimetres<W: Direction>(quantity: Directed<Length, W>) -> String {
    directed(quantity, Length::mm, " mm", "none")
}

/// Where a point lies from the origin, in words.
fn offsets(offsets: &Offsets) -> String {
    let parts = [millimetres(offsets.coronal), millimetres(offsets.sagittal), millimetres(offsets.axial)];
    let there: Vec<String> = parts.into_iter().filter(|part| part != "none").collect();
    if there.is_empty() { "at the origin".to_owned() } else { format!("{} of the origin", listed(&there)) }
}

fn frame(case: &Case) -> String {
    let frame = &case.frame;
    let first = &frame.struts.in_order()[0].name;
    let struts = if frame.struts.iter().all(|(_, strut)| strut.name == *first) {
        format!("six struts “{first}”")
    } else {
        let named: Vec<String> = frame.struts.iter().map(|(id, strut)| format!("{id} “{}”", strut.name)).collect();
        format!("struts {}", listed(&named))
    };
    format!(
        "System “{}” (maker {}, status {}, file {}): proximal ring “{}”, distal ring “{}”, {struts}.",
        frame.system, frame.maker, frame.status, frame.fingerprint, frame.proximal_ring.name, frame.distal_ring.name
    )
}

fn attachment(case: &Case) -> String {
    match &case.attachment {
        Attachment::Readings(readings) => {
            let readings: Vec<String> = readings.iter().map(|(_, r)| reading(*r)).collect();
            format!("The frame is on the limb; struts 1 to 6 read {} mm.", listed(&readings))
        }
        Attachment::NeutralHeight(height) => format!(
            "The frame is planned to end square: at the goal its rings are parallel, coaxial and {} mm apart.",
            number(height.mm(), 4)
        ),
    }
}

fn mounting(case: &Case) -> String {
    let mark = match case.mounting.rotation {
        Directed::Nothing => "points straight anterior".to_owned(),
        Directed::Toward(angle, word) => {
            let side = if word.is_positive() { "medial" } else { "lateral" };
            format!("is turned {}° {} (to the {side} side of anterior)", number(angle.degrees(), 4), word.word())
        }
    };
    format!(
        "The centre of the {} ring lies {}; its anterior mark {mark}. The ring is taken as square to the {} fragment: \
         another attitude cannot be described yet.",
        case.reference,
        offsets(&case.mounting.centre),
        case.reference
    )
}

fn osteotomy(case: &Case) -> String {
    let level = match case.osteotomy.level {
        Directed::Nothing => "at the level of the origin".to_owned(),
        some => format!("{} of the origin", millimetres(some)),
    };
    format!("The cut is {level}; the bone there has a diameter of {} mm.", number(case.osteotomy.diameter.mm(), 4))
}

fn at_risk(case: &Case, point: &crate::case::StructureAtRisk) -> (String, String) {
    let rate = point.rate.map_or_else(
        || format!("at most {} mm a day, as the bone", number(case.regimen.rate.mm_per_day(), 4)),
        |rate| format!("at most {} mm a day", number(rate.mm_per_day(), 4)),
    );
    let moving = if case.reference == Fragment::Proximal { "distal" } else { "proximal" };
    let place = offsets(&point.offsets);
    (format!("At risk: {}", point.name), format!("Lies {place} and rides with the {moving} fragment; {rate}."))
}

/// How far numbers may be off, as one standard deviation each.
pub(super) fn uncertainty(off: &Uncertainty) -> String {
    let part = |what: &str, part: StandardDeviation| match (part.distance.mm(), part.angle.degrees()) {
        (0.0, 0.0) => format!("{what} exactly known"),
        (distance, 0.0) => format!("{what} {} mm, angles exactly known", number(distance, 4)),
        (0.0, angle) => format!("{what} {}°, distances exactly known", number(angle, 4)),
        (distance, angle) => format!("{what} {} mm and {}°", number(distance, 4), number(angle, 4)),
    };
    format!(
        "Standard deviation of each number: {}; {}.",
        part("place of the ring", off.mounting),
        part("deformity", off.films)
    )
}

fn treatment(case: &Case) -> String {
    let regimen = &case.regimen;
    let start = match regimen.start {
        Start::Latency { days } => format!(
            "Surgery on {}, {} of latency, first turn on {}.",
            date(regimen.surgery),
            counted(days.unsigned_abs() as usize, "day", "days"),
            date(regimen.first_day)
        ),
        Start::Date { start, read_on } => format!(
            "Surgery on {}. Struts read on {}; no turn until the first turn of this plan on {}.",
            date(regimen.surgery),
            date(read_on),
            date(start)
        ),
    };
    let times: Vec<String> = regimen.times.iter().map(|t| time(*t)).collect();
    let mut sentences = vec![
        start,
        format!("At most {} mm a day at the bone ends.", number(regimen.rate.mm_per_day(), 4)),
        rhythm(regimen, &times),
        path(&regimen.path),
        rounding(regimen.rounding).to_owned(),
    ];
    sentences.extend(regimen.holds.iter().map(|hold| {
        format!("Turning was held after row {}; it goes on on {}.", hold.value.after_row, date(hold.value.resume))
    }));
    sentences.extend(regimen.visits.as_ref().map(|visits| visits_sentence(visits)));
    if regimen.exchanges_a_visit > 1 {
        sentences.push(format!("Up to {} struts may be exchanged at one visit.", regimen.exchanges_a_visit));
    }
    sentences.join(" ")
}

fn rounding(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::Smooth => "Whole clicks chosen for small steps of the bone.",
        Rounding::Nearest => "Every strut at the click nearest to its exact length.",
    }
}

fn rhythm(regimen: &Regimen, times: &[String]) -> String {
    let Some(groups) = &regimen.split else {
        return format!(
            "{} a day at {}, all struts each time.",
            counted(times.len(), "turn", "equal turns"),
            listed(times)
        );
    };
    let named = groups.iter().cycle().zip(times).map(|(group, time)| {
        let struts: Vec<String> = group.iter().map(ToString::to_string).collect();
        format!("{} at {time}", listed(&struts))
    });
    format!("Each time of day turns its own struts: {}.", listed(&named.collect::<Vec<_>>()))
}

fn path(path: &Path) -> String {
    match path {
        Path::Together => "Path: straight line of the corresponding point, one axis of rotation.".to_owned(),
        Path::Screw => "Path: one screw, a turn about one line in space and a slide along it.".to_owned(),
        Path::Stages(stages) => {
            let stages: Vec<String> = stages
                .iter()
                .enumerate()
                .map(|(index, stage)| format!("({}) {}", index + 1, stage_in_words(&stage.value)))
                .collect();
            format!("Path in stages: {}.", stages.join("; "))
        }
    }
}

/// A stage in words, such as `length, the first 20 mm`.
pub(super) fn stage_in_words(stage: &Stage) -> String {
    let names: Vec<String> = stage.parameters.iter().map(|parameter| parameter.name().to_owned()).collect();
    let names = listed(&names);
    match stage.extent {
        Extent::Whole => format!("{names} to the goal"),
        Extent::FirstLength(part) => format!("{names}, the first {} mm", number(part.mm(), 4)),
        Extent::FirstAngle(part) => format!("{names}, the first {}°", number(part.degrees(), 4)),
        Extent::Beyond(part, word) => format!("{names} to {} mm {} of the goal", number(part.mm(), 4), word.word()),
    }
}

fn visits_sentence(visits: &[Visit]) -> String {
    let days: Vec<String> = visits
        .iter()
        .map(|visit| match visit {
            Visit::Weekday(weekday) => words::weekday_name(*weekday).to_owned(),
            Visit::Date(day) => date(*day),
        })
        .collect();
    format!("Visits for exchanges: {}.", listed(&days))
}
