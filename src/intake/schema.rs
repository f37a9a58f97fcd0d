//! JSON Schemas of both file formats, for completion and hints in an editor. The reader decides, not the schema.
//!
//! They are put together from the tables that the reader uses: keys, direction words and limits.

use super::keys::{self, Key};
use super::treatment::WEEKDAYS;
use crate::anatomy::{AxialLength, AxialShift, AxialTurn, CoronalShift, CoronalTilt, Direction, Limb};
use crate::anatomy::{SagittalShift, SagittalTilt, ScaleOffset};
use crate::case::Parameter;
use crate::language::Language;
use crate::limits::{self, Limit};
use serde_json::{Map, Value, json};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
/// The grammar of a number: see `super::quantity`.
const NUMBER: &str = "(0|[1-9][0-9]{0,3})(\\.[0-9]{1,4})?";

/// The schema of a case file.
pub fn case_schema() -> String {
    let limbs: Vec<String> = Limb::all().iter().map(ToString::to_string).collect();
    let fields = [
        ("hexfix_case", json!({ "const": 1 })),
        ("code", json!({ "type": "string", "pattern": "^[A-Z0-9-]{3,32}$" })),
        ("revision", json!({ "type": "integer", "minimum": 1, "maximum": limits::REVISION.absolute.1 })),
        ("parent", parent()),
        ("patient", mapping(keys::PATIENT, &[("name", text()), ("born", date()), ("record", text())])),
        ("clinic", mapping(keys::CLINIC, &keys::CLINIC.iter().map(|key| (key.name, text())).collect::<Vec<_>>())),
        ("language", languages()),
        ("surgeon_language", languages()),
        ("limb", json!({ "enum": limbs })),
        ("reference", json!({ "enum": ["proximal", "distal"] })),
        ("frame", frame()),
        ("mounting", mounting()),
        ("deformity", alignment()),
        ("goal", alignment()),
        (
            "osteotomy",
            mapping(
                keys::OSTEOTOMY,
                &[("level", directed::<AxialShift>("mm", &limits::LEVEL)), ("diameter", size("mm", &limits::DIAMETER))],
            ),
        ),
        ("at_risk", json!({ "type": "array", "items": at_risk() })),
        ("treatment", treatment()),
        ("uncertainty", uncertainty()),
        ("advice", mapping(keys::ADVICE, &keys::ADVICE.iter().map(|key| (key.name, sentences())).collect::<Vec<_>>())),
        ("care", care()),
        ("appointments", appointments()),
    ];
    schema("hexfix case", mapping(keys::CASE, &fields))
}

/// The schema of a frame file.
pub fn frame_schema() -> String {
    let joint = mapping(
        keys::JOINT,
        &[
            ("radius", size("mm", &limits::JOINT_RADIUS)),
            ("angle", size("deg", &limits::JOINT_ANGLE)),
            ("height", directed::<AxialShift>("mm", &limits::JOINT_HEIGHT)),
        ],
    );
    let joints = six(&joint);
    let ring = mapping(
        keys::RING,
        &[
            ("inner_diameter", size("mm", &limits::RING_DIAMETER)),
            ("outer_diameter", size("mm", &limits::RING_DIAMETER)),
            ("thickness", size("mm", &limits::RING_THICKNESS)),
            ("joints_as_proximal", joints.clone()),
            ("joints_as_distal", joints),
        ],
    );
    let strut = mapping(
        keys::STRUT,
        &[
            ("shortest", size("mm", &limits::READING)),
            ("longest", size("mm", &limits::READING)),
            ("reading_offset", directed::<ScaleOffset>("mm", &limits::READING_OFFSET)),
            ("click", size("mm", &limits::CLICK)),
        ],
    );
    let fields = [
        ("hexfix_frame", json!({ "const": 1 })),
        ("system", name()),
        ("maker", text()),
        ("status", json!({ "enum": ["generic", "unverified", "verified"] })),
        ("source", text()),
        ("rings", json!({ "type": "object", "additionalProperties": ring })),
        ("struts", json!({ "type": "object", "additionalProperties": strut })),
    ];
    schema("hexfix frame system", mapping(keys::FRAME_FILE, &fields))
}

fn schema(title: &str, mut root: Value) -> String {
    root["$schema"] = json!(DRAFT);
    root["title"] = json!(title);
    format!("{root:#}\n")
}

/// An object with the keys of the reader's table; a key without a description allows anything.
fn mapping(keys: &[Key], fields: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> = keys
        .iter()
        .map(|key| {
            let field = fields.iter().find(|(name, _)| *name == key.name).map(|(_, field)| field.clone());
            (key.name.to_owned(), field.unwrap_or(json!(true)))
        })
        .collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({ "type": "object", "additionalProperties": false, "properties": properties, "required": required })
}

fn six(item: &Value) -> Value {
    mapping(keys::SIX, &keys::SIX.iter().map(|key| (key.name, item.clone())).collect::<Vec<_>>())
}

fn frame() -> Value {
    let fields = [
        ("system", name()),
        ("proximal_ring", name()),
        ("distal_ring", name()),
        ("struts", json!({ "anyOf": [name(), six(&name())] })),
        ("readings", six(&size("mm", &limits::READING))),
        ("neutral_height", size("mm", &limits::NEUTRAL_HEIGHT)),
    ];
    let mut frame = mapping(keys::FRAME, &fields);
    frame["oneOf"] = json!([{ "required": ["readings"] }, { "required": ["neutral_height"] }]);
    frame
}

fn mounting() -> Value {
    let mut fields = offsets(&limits::MOUNTING);
    fields.push(("rotation", directed::<AxialTurn>("deg", &limits::MOUNTING_ROTATION)));
    mapping(keys::MOUNTING, &fields)
}

fn offsets(limit: &Limit) -> Vec<(&'static str, Value)> {
    vec![
        ("ap", directed::<CoronalShift>("mm", limit)),
        ("lateral", directed::<SagittalShift>("mm", limit)),
        ("axial", directed::<AxialShift>("mm", limit)),
    ]
}

fn alignment() -> Value {
    let ap = [
        ("angulation", directed::<CoronalTilt>("deg", &limits::ANGULATION)),
        ("translation", directed::<CoronalShift>("mm", &limits::TRANSLATION)),
    ];
    let lateral = [
        ("angulation", directed::<SagittalTilt>("deg", &limits::ANGULATION)),
        ("translation", directed::<SagittalShift>("mm", &limits::TRANSLATION)),
    ];
    let axial = [
        ("rotation", directed::<AxialTurn>("deg", &limits::ROTATION)),
        ("length", directed::<AxialLength>("mm", &limits::LENGTH)),
    ];
    let views = [
        ("ap", mapping(keys::FILM, &ap)),
        ("lateral", mapping(keys::FILM, &lateral)),
        ("axial", mapping(keys::AXIAL, &axial)),
    ];
    mapping(keys::ALIGNMENT, &views)
}

fn at_risk() -> Value {
    let mut fields = offsets(&limits::AT_RISK);
    fields.push(("name", text()));
    fields.push(("rate", size("mm/day", &limits::RATE)));
    mapping(keys::AT_RISK, &fields)
}

fn treatment() -> Value {
    let time = json!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" });
    let most = limits::TIMES.absolute.1;
    let fields = [
        ("surgery", date()),
        (
            "latency",
            json!({ "type": "string", "pattern": "^(none|[1-9][0-9]? days?)$", "description": describe(&limits::LATENCY) }),
        ),
        ("start", date()),
        ("read_on", date()),
        ("rate", size("mm/day", &limits::RATE)),
        ("times", json!({ "type": "array", "items": time, "minItems": 1, "maxItems": most, "uniqueItems": true })),
        ("path", json!({ "anyOf": [{ "enum": ["together", "screw"] }, stages()] })),
        ("split", json!({ "type": "array", "items": strut_numbers(), "minItems": 2, "maxItems": 6 })),
        ("rounding", json!({ "enum": ["smooth", "nearest"] })),
        ("visits", json!({ "type": "array", "items": visit(), "minItems": 1, "maxItems": limits::VISITS.absolute.1 })),
        ("exchanges_a_visit", json!({ "type": "string", "pattern": "^[1-6] struts?$" })),
        ("hold", json!({ "type": "array", "items": hold() })),
        ("consolidation", consolidation()),
    ];
    mapping(keys::TREATMENT, &fields)
}

fn parent() -> Value {
    let revision = json!({ "type": "integer", "minimum": 1, "maximum": limits::REVISION.absolute.1 });
    let fingerprint = json!({ "type": "string", "pattern": "^[0-9A-F]{4}-[0-9A-F]{4}$" });
    mapping(keys::PARENT, &[("revision", revision), ("fingerprint", fingerprint)])
}

fn uncertainty() -> Value {
    let fields = [
        ("distance", size_or_none("mm", &limits::UNCERTAIN_DISTANCE)),
        ("angle", size_or_none("deg", &limits::UNCERTAIN_ANGLE)),
    ];
    let deviation = mapping(keys::DEVIATION, &fields);
    mapping(keys::UNCERTAINTY, &[("mounting", deviation.clone()), ("films", deviation)])
}

fn stages() -> Value {
    let names: Vec<&str> = Parameter::NAMES.iter().map(|(name, _)| *name).collect();
    let part = format!("^{NUMBER} (mm|deg)$");
    let stage = mapping(
        keys::STAGE,
        &[
            ("do", json!({ "type": "array", "items": { "enum": names }, "minItems": 1, "uniqueItems": true })),
            ("first", json!({ "type": "string", "pattern": part })),
            ("beyond", directed::<AxialLength>("mm", &limits::BEYOND)),
        ],
    );
    json!({ "type": "array", "items": stage, "minItems": 1, "maxItems": limits::STAGES.absolute.1 })
}

fn strut_numbers() -> Value {
    json!({ "type": "array", "items": { "enum": [1, 2, 3, 4, 5, 6] }, "minItems": 1, "uniqueItems": true })
}

fn visit() -> Value {
    let names: Vec<&str> = WEEKDAYS.iter().map(|(name, _)| *name).collect();
    json!({ "anyOf": [{ "enum": names }, date()] })
}

fn hold() -> Value {
    let row = json!({ "type": "integer", "minimum": 1, "maximum": limits::ROW.absolute.1 });
    mapping(keys::HOLD, &[("after_row", row), ("resume", date())])
}

fn languages() -> Value {
    json!({ "enum": Language::ALL.map(Language::tag) })
}

/// A sentence, or a list of a few.
fn sentences() -> Value {
    let sentence = json!({ "type": "string", "minLength": 1, "maxLength": limits::SENTENCE_CHARACTERS });
    let most = limits::SENTENCES.absolute.1;
    json!({ "anyOf": [sentence, { "type": "array", "items": sentence, "minItems": 1, "maxItems": most }] })
}

fn care() -> Value {
    let times = json!({ "type": "string", "pattern": "^([1-9]|1[0-2]) a day$", "description": describe(&limits::EXERCISE_TIMES) });
    let exercise = mapping(keys::EXERCISE, &[("do", text()), ("times", times)]);
    let most = limits::EXERCISES.absolute.1;
    let exercises = json!({ "type": "array", "items": exercise, "minItems": 1, "maxItems": most });
    mapping(keys::CARE, &[("exercises", exercises), ("pin_sites", sentences()), ("weight_bearing", sentences())])
}

fn appointments() -> Value {
    let most = limits::APPOINTMENTS.absolute.1;
    let days = json!({ "type": "array", "items": date(), "minItems": 1, "maxItems": most, "uniqueItems": true });
    mapping(keys::APPOINTMENTS, &[("clinic", days.clone()), ("films", days)])
}

fn consolidation() -> Value {
    let pattern = "^([1-9][0-9]{0,2} to )?[1-9][0-9]{0,2} weeks?$";
    json!({ "type": "string", "pattern": pattern, "description": describe(&limits::CONSOLIDATION) })
}

/// A quantity without a direction.
fn size(unit: &str, limit: &Limit) -> Value {
    json!({ "type": "string", "pattern": format!("^{NUMBER} {unit}$"), "description": describe(limit) })
}

/// A quantity without a direction, or `none`.
fn size_or_none(unit: &str, limit: &Limit) -> Value {
    json!({ "type": "string", "pattern": format!("^(none|{NUMBER} {unit})$"), "description": describe(limit) })
}

/// A quantity with a direction word, or `none`.
fn directed<W: Direction>(unit: &str, limit: &Limit) -> Value {
    let [first, second] = W::WORDS.map(|(word, _)| word);
    let pattern = format!("^(none|{NUMBER} {unit} ({first}|{second}))$");
    let examples = ["none".to_owned(), format!("5 {unit} {first}"), format!("5 {unit} {second}")];
    json!({ "type": "string", "pattern": pattern, "description": describe(limit), "examples": examples })
}

fn describe(limit: &Limit) -> String {
    format!("{}: {}, or refused; {}, or a caution. {}", limit.name, limit.allowed(), limit.usual(), limit.reason)
}

fn name() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9-]{1,40}$" })
}

fn text() -> Value {
    json!({ "type": "string", "minLength": 1, "maxLength": limits::TEXT_CHARACTERS })
}

fn date() -> Value {
    json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}
