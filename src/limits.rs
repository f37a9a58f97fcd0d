//! One table of bounds: what is refused, what is only cautioned, and why.
//!
//! Outside the absolute range is a refusal, outside the recommended range a caution. Nothing is ever clamped.
//! Labels such as S91 are explained in `docs/references.md`; "project decision" marks a start value of the founders that no
//! source gives.

/// A row of the table. Both ranges are inclusive, in `unit`.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is bounded, in words.
    pub name: &'static str,
    /// Unit of the numbers.
    pub unit: &'static str,
    /// Outside this range is a refusal.
    pub absolute: (f64, f64),
    /// Outside this range is a caution; the absolute range where nothing is known to recommend.
    pub recommended: (f64, f64),
    /// Why these numbers.
    pub reason: &'static str,
}

/// How a number stands to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Inside both ranges.
    Fine,
    /// Inside the absolute range only.
    Unusual,
    /// Outside the absolute range.
    Refused,
}

impl Limit {
    /// Where a number in the limit's unit stands. A number that is not finite is refused.
    pub fn judge(&self, value: f64) -> Standing {
        let inside = |(least, most): (f64, f64)| least <= value && value <= most;
        match (inside(self.absolute), inside(self.recommended)) {
            (false, _) => Standing::Refused,
            (true, false) => Standing::Unusual,
            (true, true) => Standing::Fine,
        }
    }

    /// The absolute range in words, such as `0 to 60 deg`.
    pub fn allowed(&self) -> String {
        format!("{} to {} {}", self.absolute.0, self.absolute.1, self.unit)
    }

    /// Name, recommended range and unit, as data of a caution.
    pub fn facts(&self) -> [(&'static str, String); 4] {
        let (low, high) = self.recommended;
        let unit = self.unit.to_owned();
        [("limit", self.name.to_owned()), ("low", low.to_string()), ("high", high.to_string()), ("unit", unit)]
    }

    /// The recommended range in words.
    pub fn usual(&self) -> String {
        format!("{} to {} {}", self.recommended.0, self.recommended.1, self.unit)
    }
}

macro_rules! limits {
    ($($(#[$doc:meta])* $id:ident: $name:literal, $unit:literal, $absolute:expr, $recommended:expr, $reason:literal;)*) => {
        $(
            #[doc = concat!("Bounds of the ", $name, ": ", $reason)]
            pub const $id: Limit = Limit {
                name: $name, unit: $unit, absolute: $absolute, recommended: $recommended, reason: $reason,
            };
        )*
        /// Every row of the table.
        pub const ALL: &[Limit] = &[$($id),*];
    };
}

limits! {
    ANGULATION: "angulation on a film", "deg", (0.0, 60.0), (0.0, 60.0),
        "beyond 60 deg a film angle says little about the bone, and the tangent rule magnifies reading errors (project decision)";
    ROTATION: "rotation about the bone", "deg", (0.0, 60.0), (0.0, 60.0),
        "larger rotations are corrected in stages or at surgery (project decision)";
    TRANSLATION: "translation on a film", "mm", (0.0, 100.0), (0.0, 100.0),
        "more than the width of any limb bone twice over: likely a wrong unit (project decision)";
    LENGTH: "length along the bone", "mm", (0.0, 150.0), (0.0, 150.0),
        "longer than any reported single gain; likely a wrong unit (project decision)";
    MOUNTING: "distance of the ring from the origin", "mm", (0.0, 300.0), (0.0, 300.0),
        "no ring fits farther from a cut in the same bone segment (project decision)";
    MOUNTING_ROTATION: "turn of the ring about the limb", "deg", (0.0, 180.0), (0.0, 180.0),
        "half a turn is all there is";
    NEUTRAL_HEIGHT: "distance of the rings at the goal", "mm", (20.0, 500.0), (20.0, 500.0),
        "rings touch below, no strut reaches above (project decision)";
    READING: "strut reading", "mm", (1.0, 600.0), (1.0, 600.0),
        "no telescopic strut has such a scale (project decision)";
    LEVEL: "level of the cut", "mm", (0.0, 300.0), (0.0, 300.0),
        "no cut lies farther from its own origin (project decision)";
    DIAMETER: "diameter of the bone", "mm", (3.0, 100.0), (8.0, 60.0),
        "a child's forearm to a large distal femur (project decision)";
    AT_RISK: "distance of a point at risk from the origin", "mm", (0.0, 300.0), (0.0, 300.0),
        "farther points are not in the same limb segment (project decision)";
    LATENCY: "latency", "days", (0.0, 30.0), (4.0, 14.0),
        "4 to 10 days are published, longer where healing is slow (S73, S85, S87, S90)";
    RATE: "rate", "mm/day", (0.1, 3.0), (0.5, 1.0),
        "about 1 mm a day; above 1.5 mm poor new bone is 9 times likelier, slow turning lets the bone unite (S91, S92)";
    WALKED_RATE: "movement of a watched point in a day", "mm", (0.0, 3.0), (0.0, 1.5),
        "above 1.5 mm a day poor new bone is 9 times likelier (S92); the upper end is that of the ordered rate";
    CENTRE_RATE: "rate of lengthening at the centre of the cut", "mm/day", (0.0, f64::MAX), (0.5, f64::MAX),
        "slower lengthening lets the bone unite too early (the number is a project decision)";
    LONG_LENGTHENING: "change of length in which early union matters", "mm", (0.0, f64::MAX), (0.0, 10.0),
        "a shorter one is over before bone can unite (project decision)";
    OVERLAP: "depth of the bone ends in each other", "mm", (0.0, f64::MAX), (0.0, 1.0),
        "about the width of a saw cut; deeper ends catch on each other (project decision)";
    BEYOND: "length beyond the goal", "mm", (0.0, 50.0), (0.0, 20.0),
        "over-distraction only makes room to turn; more is a goal of its own (project decision)";
    STAGES: "stages of a path", "stages", (1.0, 12.0), (1.0, 12.0),
        "more is no longer a plan that a person can follow (project decision)";
    VISITS: "entries under visits", "visits", (1.0, 60.0), (1.0, 60.0),
        "a year of weekly visits and some more (project decision)";
    EXCHANGES_A_VISIT: "exchanges at one visit", "struts", (1.0, 6.0), (1.0, 6.0),
        "each exchange loosens a frame that carries a leg; six is all there are (project decision)";
    WINDOW: "days on which an exchange is possible", "days", (1.0, f64::MAX), (2.0, f64::MAX),
        "a visit that is missed must not end the plan (project decision)";
    ROW: "row of the chart", "", (1.0, 8000.0), (1.0, 8000.0),
        "eight times a day on a thousand days";
    HOLD: "days of an interruption", "days", (1.0, 180.0), (1.0, 7.0),
        "the bone goes on to unite while nothing turns: the longer, the less the old plan fits (project decision)";
    CONSOLIDATION: "consolidation", "weeks", (1.0, 104.0), (4.0, 52.0),
        "new bone needs about as long again as its making, more in some; two years are a sign of a wrong unit (project decision)";
    SENTENCES: "sentences about one thing", "sentences", (1.0, 4.0), (1.0, 4.0),
        "whoever is frightened or tired reads a few sentences and no more (project decision)";
    EXERCISES: "exercises", "exercises", (1.0, 8.0), (1.0, 8.0),
        "more are not done day after day, and their boxes fill the page (project decision)";
    EXERCISE_TIMES: "times of an exercise", "a day", (1.0, 12.0), (1.0, 12.0),
        "more often is all day long; each time has a box to tick (project decision)";
    APPOINTMENTS: "days of appointments", "days", (1.0, 60.0), (1.0, 60.0),
        "a year of weekly appointments and some more (project decision)";
    APPOINTMENT: "time from surgery to an appointment", "days", (0.0, 2000.0), (0.0, 2000.0),
        "the longest turning, interruptions and consolidation; later is a wrong year (project decision)";
    TIMES: "times a day", "times", (1.0, 8.0), (1.0, 8.0),
        "no rhythm above eight turns a day is in use; two and four do equally well (S93)";
    TIME_BETWEEN: "time between two turns of a day", "minutes", (1.0, 1440.0), (60.0, 1440.0),
        "turns close together are one large step for bone and soft tissue (project decision)";
    UNCERTAIN_DISTANCE: "standard deviation of a distance", "mm", (0.0, 20.0), (0.0, 20.0),
        "a distance that may be 20 mm off or more was not measured (project decision)";
    UNCERTAIN_ANGLE: "standard deviation of an angle", "deg", (0.0, 20.0), (0.0, 20.0),
        "an angle that may be 20 deg off or more was not measured (project decision)";
    REVISION: "revision", "", (1.0, 999.0), (1.0, 999.0),
        "counted from 1";
    TURN: "whole turn of the correction", "deg", (0.0, 120.0), (0.0, 120.0),
        "beyond it the one axis of the turn is no longer well defined (project decision)";
    DURATION: "duration of turning", "days", (0.0, 1000.0), (0.0, 200.0),
        "150 mm at 0.75 mm a day; a longer plan is a sign of a wrong number (project decision)";
    ONE_CLICK: "movement of the bone by one click of one strut", "mm", (0.0, 6.0), (0.0, 2.0),
        "a sound frame moves the bone by 1 to 2 clicks; more, and neither patient nor frame can hold it (project decision)";
    CONDITION: "condition number of the frame", "", (1.0, 30.0), (1.0, 15.0),
        "a square frame has 3 to 5, extreme corrections 8; near a singular pose it grows without bound";
    END_MARGIN: "distance of a strut from the ends of its scale", "mm", (0.0, f64::MAX), (2.0, f64::MAX),
        "a telescopic strut at its very end cannot take up a correction (project decision)";
    ELSEWHERE: "distance of a reading from the plan", "mm", (0.0, 5.0), (0.0, 5.0),
        "a week of turns forgotten on one strut; farther off it is another frame, another plan or a misread scale (project decision)";
    READ_AGE: "days from reading the struts to the start", "days", (0.0, 7.0), (0.0, 1.0),
        "between reading and start no strut may be turned; the longer, the less likely that holds";
    RING_DIAMETER: "diameter of a ring", "mm", (40.0, 500.0), (40.0, 500.0),
        "a finger's ring to the largest pelvic arch (project decision)";
    RING_THICKNESS: "thickness of a ring", "mm", (1.0, 40.0), (1.0, 40.0),
        "made rings have 5 to 12 mm (project decision)";
    JOINT_RADIUS: "radius of a joint centre", "mm", (10.0, 400.0), (10.0, 400.0),
        "inside or a little outside the ring (project decision)";
    JOINT_ANGLE: "angle of a joint centre", "deg", (0.0, 359.9999), (0.0, 359.9999),
        "a whole turn is written as 0";
    JOINT_HEIGHT: "height of a joint centre", "mm", (0.0, 100.0), (0.0, 100.0),
        "measured from the mid-plane of the ring (project decision)";
    READING_OFFSET: "reading offset", "mm", (0.0, 400.0), (0.0, 400.0),
        "a joint lies within a strut's own length of its scale (project decision)";
    CLICK: "click", "mm", (0.01, 5.0), (0.1, 1.0),
        "0.25, 0.5 and 1 mm are in use (S41, S73)";
}

/// Greatest number of bytes of a case or frame file.
pub const FILE_BYTES: usize = 64 * 1024;

/// Greatest number of characters of a name or another free text.
pub const TEXT_CHARACTERS: usize = 80;

/// Greatest number of characters of a sentence in the clinic's own words.
pub const SENTENCE_CHARACTERS: usize = 200;

/// Condition number above which forward kinematics refuses a pose as near singular. A plan keeps far below it
/// ([`CONDITION`]); single platforms of other users may come closer.
pub const SOLVER_CONDITION: f64 = 1e4;
