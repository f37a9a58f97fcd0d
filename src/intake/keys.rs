//! The keys of both file formats: one table, used by the reader and by the editor schema.

/// A key of a mapping.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) required: bool,
}

const fn must(name: &'static str) -> Key {
    Key { name, required: true }
}

const fn may(name: &'static str) -> Key {
    Key { name, required: false }
}

pub(super) const CASE: &[Key] = &[
    must("hexfix_case"),
    must("code"),
    must("revision"),
    may("parent"),
    may("patient"),
    may("clinic"),
    may("language"),
    may("surgeon_language"),
    must("limb"),
    must("reference"),
    must("frame"),
    must("mounting"),
    must("deformity"),
    may("goal"),
    must("osteotomy"),
    may("at_risk"),
    must("treatment"),
    may("uncertainty"),
    may("advice"),
    may("care"),
    may("appointments"),
];
pub(super) const PARENT: &[Key] = &[must("revision"), must("fingerprint")];
pub(super) const PATIENT: &[Key] = &[may("name"), may("born"), may("record")];
pub(super) const CLINIC: &[Key] = &[may("name"), may("surgeon"), may("telephone"), may("emergency")];
/// Exactly one of `readings` and `neutral_height` is needed; the reader sees to that.
pub(super) const FRAME: &[Key] = &[
    must("system"),
    must("proximal_ring"),
    must("distal_ring"),
    must("struts"),
    may("readings"),
    may("neutral_height"),
];
pub(super) const SIX: &[Key] = &[must("1"), must("2"), must("3"), must("4"), must("5"), must("6")];
pub(super) const MOUNTING: &[Key] = &[must("ap"), must("lateral"), must("axial"), must("rotation")];
pub(super) const ALIGNMENT: &[Key] = &[must("ap"), must("lateral"), must("axial")];
pub(super) const FILM: &[Key] = &[must("angulation"), must("translation")];
pub(super) const AXIAL: &[Key] = &[must("rotation"), must("length")];
pub(super) const OSTEOTOMY: &[Key] = &[must("level"), must("diameter")];
pub(super) const AT_RISK: &[Key] = &[must("name"), must("ap"), must("lateral"), must("axial"), may("rate")];
/// Either `latency`, or `start` with `read_on`; the reader sees to that.
pub(super) const TREATMENT: &[Key] = &[
    must("surgery"),
    may("latency"),
    may("start"),
    may("read_on"),
    must("rate"),
    must("times"),
    may("split"),
    must("path"),
    may("rounding"),
    may("visits"),
    may("exchanges_a_visit"),
    may("hold"),
    may("consolidation"),
];
pub(super) const STAGE: &[Key] = &[must("do"), may("first"), may("beyond")];
pub(super) const UNCERTAINTY: &[Key] = &[must("mounting"), must("films")];
pub(super) const DEVIATION: &[Key] = &[must("distance"), must("angle")];
pub(super) const HOLD: &[Key] = &[must("after_row"), must("resume")];
pub(super) const ADVICE: &[Key] = &[may("missed"), may("doubled"), may("other_reading"), may("alarm")];
pub(super) const CARE: &[Key] = &[may("exercises"), may("pin_sites"), may("weight_bearing")];
pub(super) const EXERCISE: &[Key] = &[must("do"), must("times")];
pub(super) const APPOINTMENTS: &[Key] = &[may("clinic"), may("films")];

pub(super) const FRAME_FILE: &[Key] = &[
    must("hexfix_frame"),
    must("system"),
    must("maker"),
    must("status"),
    must("source"),
    must("rings"),
    must("struts"),
];
pub(super) const RING: &[Key] = &[
    must("inner_diameter"),
    must("outer_diameter"),
    must("thickness"),
    must("joints_as_proximal"),
    must("joints_as_distal"),
];
pub(super) const JOINT: &[Key] = &[must("radius"), must("angle"), must("height")];
pub(super) const STRUT: &[Key] = &[must("shortest"), must("longest"), must("reading_offset"), must("click")];
