//! What is wrong or doubtful, as data: a [`Finding`] names the place, the thing found, what is allowed and what to do.
//!
//! A *refusal* stops the plan; a *caution* lets it go on and is printed on every page. Each [`Code`] is a heading
//! of `docs/refusals.md`; a test holds the two together.

use std::fmt;
use std::sync::Arc;

/// A place in a file. Lines and columns count from 1, columns in characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file as the user named it.
    pub file: Arc<str>,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// How many characters the found text spans; at least 1.
    pub width: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Whether a finding stops the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Cannot go on.
    Refusal,
    /// Goes on, and is always printed.
    Caution,
}

/// A refusal or a caution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind it is.
    pub code: Code,
    /// Where in which file; `None` where no single place is at fault.
    pub at: Option<Place>,
    /// What was found, in words.
    pub found: String,
    /// What is allowed.
    pub allowed: String,
    /// What to do or write instead.
    pub advice: String,
    /// The same as data, from which a page says it in another language; none where no page has to.
    pub said: Option<Box<Said>>,
}

/// What a finding says, as data: the name of its messages and what is put into them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The code's name, with a word behind it where a code has several texts.
    pub message: &'static str,
    /// Names and values: digits that are rounded already, or texts of the case.
    pub facts: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding without a place.
    pub fn new(code: Code, found: impl Into<String>, allowed: impl Into<String>, advice: impl Into<String>) -> Finding {
        let (found, advice) = (visible(&found.into()), visible(&advice.into()));
        Finding { code, at: None, found, allowed: allowed.into(), advice, said: None }
    }

    /// The same finding with its data.
    pub fn said<T: Into<String>>(
        mut self,
        message: &'static str,
        facts: impl IntoIterator<Item = (&'static str, T)>,
    ) -> Finding {
        let facts = facts.into_iter().map(|(name, value)| (name, visible(&value.into()))).collect();
        self.said = Some(Box::new(Said { message, facts }));
        self
    }

    /// The same finding at a place.
    pub fn at(mut self, place: &Place) -> Finding {
        self.at = Some(place.clone());
        self
    }

    /// Whether this finding stops the plan.
    pub fn is_refusal(&self) -> bool {
        self.code.severity() == Severity::Refusal
    }
}

/// Text from a file without characters that could turn a terminal's or a page's text around.
fn visible(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| match c.is_control() || turns(c) {
        true => format!("U+{:04X}", u32::from(c)),
        false => c.to_string(),
    };
    text.chars().map(shown).collect()
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.at {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}: found {}; allowed: {}; {}", self.code.title(), self.found, self.allowed, self.advice)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident, $severity:ident, $code:literal, $title:literal;)*) => {
        /// The kinds of findings. Each has a fixed name in kebab case and a title in plain words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $title] $name,)*
        }
        impl Code {
            /// Every code, refusals first.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The fixed name, such as `strut-out-of-reach`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => $code),* }
            }

            /// The title in plain words.
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title),* }
            }

            /// Whether the kind stops the plan.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),* }
            }
        }
    };
}

codes! {
    FileTooLarge, Refusal, "file-too-large", "the file is too large";
    NotUtf8, Refusal, "not-utf8", "the file is not UTF-8 text";
    TabCharacter, Refusal, "tab-character", "a tab character stands in the file";
    HiddenCharacter, Refusal, "hidden-character", "a control, bidirectional or invisible character stands in the file";
    YamlSyntax, Refusal, "yaml-syntax", "the file cannot be read as YAML";
    YamlFeature, Refusal, "yaml-feature", "a YAML feature that is not allowed here";
    WrongShape, Refusal, "wrong-shape", "another kind of entry is expected here";
    KeyMissing, Refusal, "key-missing", "a key is missing";
    KeyUnknown, Refusal, "key-unknown", "a key is not known here";
    KeyDuplicate, Refusal, "key-duplicate", "a key stands twice";
    VersionUnknown, Refusal, "version-unknown", "the format version is not known";
    ValueEmpty, Refusal, "value-empty", "a value is empty";
    Boolean, Refusal, "boolean", "a yes-or-no word stands where there is none";
    QuotedQuantity, Refusal, "quoted-quantity", "a quantity stands in quotes";
    BareNumber, Refusal, "bare-number", "a number has no unit";
    SignedNumber, Refusal, "signed-number", "a number has a sign";
    NumberFormat, Refusal, "number-format", "a number is not written plainly";
    UnitUnknown, Refusal, "unit-unknown", "a unit is not the one used here";
    DirectionMissing, Refusal, "direction-missing", "a quantity does not say which way";
    DirectionWrong, Refusal, "direction-wrong", "a direction word does not belong here";
    ZeroWritten, Refusal, "zero-written", "zero is written as a number";
    NoneNotAllowed, Refusal, "none-not-allowed", "`none` is not possible here";
    OutsideLimits, Refusal, "outside-limits", "a value is outside the absolute limits";
    DateInvalid, Refusal, "date-invalid", "a date is not a day of the calendar in the form year-month-day";
    TimeInvalid, Refusal, "time-invalid", "the times of day are not right";
    CodeInvalid, Refusal, "code-invalid", "the case code is not allowed";
    RevisionInvalid, Refusal, "revision-invalid", "the revision is not one of the allowed whole numbers";
    ChoiceUnknown, Refusal, "choice-unknown", "the word is not one of the choices";
    TextInvalid, Refusal, "text-invalid", "a text is not allowed";
    FingerprintInvalid, Refusal, "fingerprint-invalid", "a fingerprint is not of the right form";
    StageWrong, Refusal, "stage-wrong", "a stage of the path asks for what cannot be done";
    PathIncomplete, Refusal, "path-incomplete", "the stages of the path do not end at the goal";
    SplitWrong, Refusal, "split-wrong", "the split does not turn every strut once";
    VisitsWrong, Refusal, "visits-wrong", "the visits are not right";
    AppointmentsWrong, Refusal, "appointments-wrong", "the appointments are not right";
    HoldWrong, Refusal, "hold-wrong", "an interruption does not fit the plan";
    SystemUnknown, Refusal, "system-unknown", "no such frame system";
    SystemTwice, Refusal, "system-twice", "a frame system stands in two files";
    RingUnknown, Refusal, "ring-unknown", "no such ring in this frame system";
    StrutUnknown, Refusal, "strut-unknown", "no such strut in this frame system";
    StrutRangeReversed, Refusal, "strut-range-reversed", "a strut's shortest reading is not below its longest";
    RingImpossible, Refusal, "ring-impossible", "a ring's measures contradict each other";
    ReadingOutOfRange, Refusal, "reading-out-of-range", "a reading is not on the strut's scale";
    StartContradiction, Refusal, "start-contradiction", "the start is given in ways that contradict each other";
    FrameDoesNotClose, Refusal, "frame-does-not-close", "the readings do not make a frame that can be solved safely";
    NothingToCorrect, Refusal, "nothing-to-correct", "the start is already the goal";
    TurnTooLarge, Refusal, "turn-too-large", "the correction turns the bone too far for one plan";
    ScheduleTooLong, Refusal, "schedule-too-long", "the treatment takes too long";
    StrutOutOfReach, Refusal, "strut-out-of-reach", "a strut leaves its range";
    VisitMissing, Refusal, "visit-missing", "no visit is possible for a strut exchange";
    ExchangeBroken, Refusal, "exchange-broken", "a strut exchange does not fit the plan";
    StageStrays, Refusal, "stage-strays", "a stage moves what should stay";
    ReadingsElsewhere, Refusal, "readings-elsewhere", "the readings cannot be placed on the plan";
    WalkFailed, Refusal, "walk-failed", "the second solver could not walk the plan";
    FilmsDisagree, Refusal, "films-disagree", "the planned poses do not show the films that were written";
    FrameDisagrees, Refusal, "frame-disagrees", "the planned poses of the rings do not fit the case";
    ReadingOffTarget, Refusal, "reading-off-target", "a reading is not where the plan needs it";
    OffPath, Refusal, "off-path", "a row takes the bone too far off its path";
    TurnedBack, Refusal, "turned-back", "a strut is turned back and forth";
    SealBroken, Refusal, "seal-broken", "the rows are not those that were planned";
    ClicksDisagree, Refusal, "clicks-disagree", "clicks and readings do not agree";
    RateExceeded, Refusal, "rate-exceeded", "a point of the bone moves too fast";
    RowsWrong, Refusal, "rows-wrong", "the plan has more rows than it needs, or none";
    ResidualTooLarge, Refusal, "residual-too-large", "the plan does not end at the goal";
    CalendarBroken, Refusal, "calendar-broken", "the days of the plan are not in order";
    NearSingular, Refusal, "near-singular", "the frame comes too close to a pose that its struts cannot hold";
    NotProved, Refusal, "not-proved", "it cannot be proved that every turn keeps clear of singular poses";
    NoGlyph, Refusal, "no-glyph", "a character cannot be printed";
    PageRefused, Refusal, "page-refused", "the pages cannot be set safely";
    OutsideRecommended, Caution, "outside-recommended", "a value is outside the recommended limits";
    FrameNotVerified, Caution, "frame-not-verified", "the frame's geometry is not verified";
    ClinicMissing, Caution, "clinic-missing", "a telephone number or a name of the clinic is missing";
    CareMissing, Caution, "care-missing", "the case says nothing of exercise and care";
    ReadOnOld, Caution, "read-on-old", "the struts were read more than one day before the start";
    ReadingOffScale, Caution, "reading-off-scale", "a reading lies between two clicks";
    OrderFitsBetter, Caution, "order-fits-better", "the readings fit another strut order better";
    OrderCannotTell, Caution, "order-cannot-tell", "the readings cannot show whether the struts are in order";
    StrutNearEnd, Caution, "strut-near-end", "a strut comes close to the end of its scale";
    WindowNarrow, Caution, "window-narrow", "a strut can be exchanged on a single day only";
    StageIdle, Caution, "stage-idle", "a stage of the path has nothing to do";
    BonesCollide, Caution, "bones-collide", "the bone ends run into each other on the way";
    RateHigh, Caution, "rate-high", "a point of the bone moves fast";
    RateLow, Caution, "rate-low", "the bone is lengthened slowly and may unite too early";
    BetweenRounds, Caution, "between-rounds", "the shapes between two rounds of the split move the bone far";
    StepLarge, Caution, "step-large", "a single step is larger than planned";
    WalkedFast, Caution, "walked-fast", "whole clicks move the bone faster than ordered";
    ClickMovesFar, Caution, "click-moves-far", "one click of one strut moves the bone far";
    FrameFlexible, Caution, "frame-flexible", "small strut errors move the bone much";
    TranslationUnreviewed, Caution, "translation-unreviewed", "the translation has not been checked by a clinician";
}
