//! The plan as JSON (`hexfix_plan: 1`), and where a limb stands on it (`hexfix_where: 1`). Fields may be added, never renamed.

use crate::prescription::{AdjustmentRecord, DayRecord, ExchangeRecord, FilmRecord, PlanRecord, PoseRecord};
use crate::prescription::{EllipseRecord, SensitivityRecord, StageRecord, Station, StrutRecord, WhereRecord};
use serde_json::{Map, Value, json};

/// The whole plan. Lists of six are in strut order 1 to 6.
pub fn json(record: &PlanRecord) -> String {
    let value = json!({
        "hexfix_plan": 1,
        "code": record.code,
        "revision": record.revision,
        "limb": record.limb,
        "reference": record.reference,
        "fingerprint": record.fingerprint,
        "frame": { "system": record.frame_system, "fingerprint": record.frame_fingerprint },
        "start": station(&record.start),
        "end": station(&record.end),
        "parent": record.parent.as_ref().map(|(revision, fingerprint)| json!({
            "revision": revision, "fingerprint": fingerprint,
        })),
        "stages": record.stages.iter().map(stage).collect::<Vec<_>>(),
        "exchanges": record.exchanges.iter().map(exchange).collect::<Vec<_>>(),
        "days": record.days.iter().map(day).collect::<Vec<_>>(),
        "adjustments": record.adjustments.iter().map(adjustment).collect::<Vec<_>>(),
        "cautions": record.cautions.iter().map(|c| json!({
            "code": c.code, "title": c.title, "found": c.found, "allowed": c.allowed, "do": c.advice,
        })).collect::<Vec<_>>(),
        "checks": record.checks.iter().map(|c| json!({
            "name": c.name, "worst": c.worst, "limit": c.limit, "unit": c.unit, "ok": true, "caution": c.cautioned,
        })).collect::<Vec<_>>(),
        "tube": {
            "bone_end_mm": record.tube.bone_end_mm,
            "turn_deg": record.tube.turn_deg,
            "walked_bone_end_mm": record.tube.walked_bone_end_mm,
            "walked_turn_deg": record.tube.walked_turn_deg,
        },
        "proof": record.proof.iter().map(|p| json!({
            "row": p.row, "margin": p.margin, "unique_mm": p.unique_mm, "unique_deg": p.unique_deg,
        })).collect::<Vec<_>>(),
        "clicks_total": record.clicks_total,
        "bone_points_mm": record.bone_points.iter().map(|p| json!({
            "name": p.name, "in_moving_fragment": p.in_moving_fragment, "start": p.start, "end": p.end,
        })).collect::<Vec<_>>(),
        "sensitivity": sensitivity(&record.sensitivity),
    });
    pretty(&value)
}

/// Where a limb stands on its plan.
pub fn where_json(record: &WhereRecord) -> String {
    let struts: Vec<Value> = record.struts.iter().map(strut).collect();
    pretty(&json!({
        "hexfix_where": 1,
        "code": record.code,
        "revision": record.revision,
        "fingerprint": record.fingerprint,
        "on": record.on,
        "at": record.at,
        "due_row": record.due_row,
        "row": record.row,
        "fits": record.fits,
        "planned_row": record.planned_row,
        "struts": struts,
        "bone": { "shift_mm": record.shift_mm, "shift_words": record.shift_words, "turn_deg": record.turn_deg },
        "films_now": films(&record.films, |film| film.now),
        "films_goal": films(&record.films, |film| film.goal),
        "left": { "distance_mm": record.left_mm, "turn_deg": record.left_deg },
    }))
}

fn strut(strut: &StrutRecord) -> Value {
    json!({
        "strut": strut.strut,
        "model": strut.model,
        "planned_mm": strut.planned_mm,
        "reading_mm": strut.reading_mm,
        "clicks_off": strut.clicks_off,
        "turns": strut.turns,
    })
}

fn films(films: &[FilmRecord], which: impl Fn(&FilmRecord) -> (f64, Option<&'static str>)) -> Value {
    let entry = |film: &FilmRecord| {
        let (size, word) = which(film);
        (film.key.to_owned(), json!({ "size": size, "unit": film.unit, "word": word }))
    };
    Value::Object(films.iter().map(entry).collect::<Map<_, _>>())
}

fn pretty(value: &Value) -> String {
    // Pretty printing of a tree of plain values cannot fail.
    serde_json::to_string_pretty(value).map_or_else(|error| error.to_string(), |text| text + "\n")
}

fn station(station: &Station) -> Value {
    json!({
        "lengths_mm": station.lengths_mm,
        "readings_mm": station.readings_mm,
        "moving_ring_in_reference_ring": pose(&station.moving_ring_in_reference_ring),
    })
}

fn stage(stage: &StageRecord) -> Value {
    json!({
        "do": stage.parameters,
        "written": stage.written,
        "first_row": stage.rows.map(|rows| rows.0),
        "last_row": stage.rows.map(|rows| rows.1),
        "first_day": stage.days.map(|days| days.0),
        "last_day": stage.days.map(|days| days.1),
    })
}

fn exchange(exchange: &ExchangeRecord) -> Value {
    json!({
        "strut": exchange.strut,
        "from": exchange.from,
        "to": exchange.to,
        "first_day": exchange.first_day,
        "last_day": exchange.last_day,
        "day": exchange.day,
        "date": exchange.date,
        "after_row": exchange.after_row,
        "old_reading_mm": exchange.old_reading_mm,
        "new_reading_mm": exchange.new_reading_mm,
    })
}

fn day(day: &DayRecord) -> Value {
    json!({
        "day": day.day,
        "date": day.date,
        "fastest": { "point": day.fastest.0, "mm": day.fastest.1 },
        "slowest": { "point": day.slowest.0, "mm": day.slowest.1 },
    })
}

fn adjustment(row: &AdjustmentRecord) -> Value {
    json!({
        "number": row.number,
        "day": row.day,
        "date": row.date,
        "weekday": row.weekday,
        "time": row.time,
        "readings_mm": row.readings_mm,
        "clicks": row.clicks,
        "moving_fragment_in_reference_fragment": pose(&row.moving_fragment_in_reference_fragment),
    })
}

fn sensitivity(sure: &SensitivityRecord) -> Value {
    let deviation = |(distance, angle): (f64, f64)| json!({ "distance_mm": distance, "angle_deg": angle });
    let ellipse = |ellipse: &EllipseRecord| {
        json!({
            "centre_mm": ellipse.centre_mm, "semi_axes_mm": ellipse.semi_axes_mm, "turned_deg": ellipse.turned_deg,
        })
    };
    json!({
        "numbers": sure.numbers.iter().map(|n| json!({
            "of": n.of, "error": 1, "unit": n.unit, "shift_mm": n.shift_mm, "turn_deg": n.turn_deg,
        })).collect::<Vec<_>>(),
        "uncertainty": {
            "given": sure.is_given, "mounting": deviation(sure.mounting), "films": deviation(sure.films),
        },
        "cloud": {
            "samples": sure.samples,
            "within": sure.within,
            "views": { "ap": ellipse(&sure.ap), "lateral": ellipse(&sure.lateral) },
        },
    })
}

fn pose(pose: &PoseRecord) -> Value {
    json!({ "rotation": pose.rotation, "translation_mm": pose.translation_mm })
}
