//! Where a limb stands on its plan: six readings from the clinic are held against the rows, and walked to a pose.

use super::Verified;
use super::films::{medial, worded, words};
use crate::anatomy::{AxialShift, CoronalShift, SagittalShift};
use crate::case::{Alignment, Offsets};
use crate::device::{PerStrut, Reading, Strut, StrutId};
use crate::finding::{Code, Finding};
use crate::kinematics::forward;
use crate::limits::{ELSEWHERE, Standing};
use crate::plan::{Exchange, Schedule};
use crate::space::{MovBone, Point, Pose, RefBone, Vector};
use crate::units::{Angle, Length};
use jiff::civil::{Date, Time};

/// What counts as nothing when sums of squared clicks are compared.
const SAME: f64 = 1e-6;

/// The struts that a plan has in place on a day, with every exchange up to that day done.
pub struct InPlace<'a> {
    /// The model at each position.
    pub struts: PerStrut<&'a Strut>,
    /// The exchanges that count as done, in order.
    pub exchanges: Vec<&'a Exchange>,
}

impl<'a> InPlace<'a> {
    /// The struts on a day; before the first exchange those of the start.
    pub fn on(plan: &'a Verified, date: Date) -> InPlace<'a> {
        let schedule = plan.schedule();
        let exchanges = schedule.exchanges.iter().filter(|exchange| exchange.date <= date).collect();
        let rows = schedule.adjustments.iter().take_while(|row| row.date <= date).count();
        let struts = plan.struts()[rows];
        InPlace { struts, exchanges }
    }

    /// One refusal for every reading that is not on the scale of the strut in place.
    pub fn off_scale(&self, readings: &PerStrut<Reading>) -> Vec<Finding> {
        let off = readings.iter().filter(|(id, reading)| !self.struts[*id].reaches(**reading));
        off.map(|(id, reading)| self.refusal(id, *reading)).collect()
    }

    fn refusal(&self, id: StrutId, reading: Reading) -> Finding {
        let strut = self.struts[id];
        let (shortest, longest) = (strut.shortest.0.mm(), strut.longest.0.mm());
        let allowed = format!("{shortest} to {longest} mm for strut {id} (`{}`)", strut.name);
        let advice = match self.exchanges.iter().rfind(|exchange| exchange.strut == id) {
            None => {
                "read the scale again; if the strut is another model, the case does not describe this frame".to_owned()
            }
            Some(exchange) => format!(
                "read the scale again; the plan has strut {id} exchanged from `{}` to `{}` on {}: if that has not been \
                 done, stop turning and ask the surgeon",
                exchange.from, exchange.to, exchange.date
            ),
        };
        Finding::new(Code::ReadingOutOfRange, format!("{} mm on strut {id}", reading.0.mm()), allowed, advice)
    }
}

/// Where six readings stand on a plan.
#[derive(Clone, Debug)]
pub struct Whereabouts {
    /// The day of the readings.
    pub on: Date,
    /// Their time of day, where it is known.
    pub at: Option<Time>,
    /// The rows that may be the last one done: one where the time of day is known, otherwise from the last one before the
    /// day to the last one of the day. Row 0 is the start.
    pub due: (usize, usize),
    /// The row that the six readings fit best.
    pub row: usize,
    /// Whether each of the six readings is within half a click of that row.
    pub fits: bool,
    /// The due row nearest to it: what the readings are held against.
    pub against: usize,
    /// Strut by strut.
    pub struts: PerStrut<StrutNow>,
    /// Where the bone stands.
    pub bone: BoneNow,
}

/// How one strut stands against its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct StrutNow {
    /// The model in place.
    pub model: String,
    /// What its scale reads in the plan.
    pub planned: Reading,
    /// What its scale reads.
    pub reading: Reading,
    /// The difference in clicks, positive where the strut is too long.
    pub clicks_off: f64,
    /// In how many rows the strut turns between the row of its reading and the row that is due, negative where it is
    /// behind; `None` where its reading is that of no row.
    pub turns: Option<i64>,
}

/// Where the moving fragment stands, and what is left to do.
#[derive(Clone, Copy, Debug)]
pub struct BoneNow {
    /// From where the plan has the centre of the cut on the moving fragment to where it is, in words.
    pub shift: Offsets,
    /// The same in the reference fragment's axes.
    pub vector: Vector<RefBone>,
    /// The turn between the planned pose and this one.
    pub turn: Angle,
    /// What films would show now.
    pub films: Alignment,
    /// The way of the centre of the cut to the goal.
    pub left: Length,
    /// The turn to the goal.
    pub turn_left: Angle,
}

impl Whereabouts {
    /// Finds the row of six readings and walks them to a pose.
    ///
    /// # Errors
    /// `date-invalid` before the surgery, `reading-out-of-range`, or `readings-elsewhere` where no row of the plan is near the
    /// readings or they make no pose that hangs together with it.
    pub fn of(
        plan: &Verified,
        readings: &PerStrut<Reading>,
        on: Date,
        at: Option<Time>,
    ) -> Result<Whereabouts, Vec<Finding>> {
        check_date(plan, on)?;
        let in_place = InPlace::on(plan, on);
        let off_scale = in_place.off_scale(readings);
        if !off_scale.is_empty() {
            return Err(off_scale);
        }
        let due = due(plan.schedule(), on, at);
        let table = Table::of(plan, &in_place, readings);
        let row = table.best_row(due).ok_or_else(|| vec![elsewhere(&in_place)])?;
        let against = row.max(due.0).min(due.1);
        let bone = bone(plan, (&in_place, readings), (row, against)).map_err(|reason| vec![no_pose(&reason)])?;
        let struts = PerStrut::from_fn(|id| StrutNow {
            model: in_place.struts[id].name.clone(),
            planned: table.rows[against][id].planned,
            reading: readings[id],
            clicks_off: table.rows[against][id].clicks,
            turns: table.turns(plan.schedule(), id, (row, against)),
        });
        let fits = StrutId::ALL.iter().all(|id| table.fits(row, *id));
        Ok(Whereabouts { on, at, due, row, fits, against, struts, bone })
    }
}

/// No frame is on the limb before the surgery: a date before it is a slip.
fn check_date(plan: &Verified, on: Date) -> Result<(), Vec<Finding>> {
    let surgery = plan.case().regimen.surgery;
    if on >= surgery {
        return Ok(());
    }
    let allowed = format!("a day not before the surgery on {surgery}");
    Err(vec![Finding::new(Code::DateInvalid, format!("readings of {on}"), allowed, "correct the date")])
}

/// The rows that may be the last one done.
fn due(schedule: &Schedule, on: Date, at: Option<Time>) -> (usize, usize) {
    let rows = &schedule.adjustments;
    match at {
        Some(at) => {
            let row = rows.iter().take_while(|row| (row.date, row.time) <= (on, at)).count();
            (row, row)
        }
        None => {
            (rows.iter().take_while(|row| row.date < on).count(), rows.iter().take_while(|row| row.date <= on).count())
        }
    }
}

/// What a strut should read after a row, and how far off it reads.
struct Cell {
    planned: Reading,
    clicks: f64,
    millimetres: f64,
}

/// The readings held against every row: the start first.
struct Table {
    rows: Vec<PerStrut<Cell>>,
}

impl Table {
    /// Of a row before an exchange the strut that is in place now has the reading at the same length.
    fn of(plan: &Verified, in_place: &InPlace, readings: &PerStrut<Reading>) -> Table {
        let rows = plan.schedule().all_readings().zip(plan.struts()).map(|((_, there), struts)| {
            PerStrut::from_fn(|id| {
                let strut = in_place.struts[id];
                let planned = match strut == struts[id] {
                    true => there[id],
                    false => strut.reading_at(struts[id].length_at(there[id])),
                };
                let millimetres = (readings[id].0 - planned.0).mm();
                Cell { planned, clicks: millimetres / strut.click.mm(), millimetres }
            })
        });
        Table { rows: rows.collect() }
    }

    /// The row with the least sum of squared click differences, of those that are near on every strut. Of rows that fit
    /// equally well the one nearest to the due rows, then the earlier one.
    fn best_row(&self, due: (usize, usize)) -> Option<usize> {
        let near = |cell: &Cell| ELSEWHERE.judge(cell.millimetres.abs()) != Standing::Refused;
        let sums: Vec<(usize, f64)> = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.iter().all(|(_, cell)| near(cell)))
            .map(|(number, row)| (number, row.iter().map(|(_, cell)| cell.clicks * cell.clicks).sum()))
            .collect();
        let least = sums.iter().map(|(_, sum)| *sum).fold(f64::INFINITY, f64::min);
        let best = sums.iter().filter(|(_, sum)| *sum <= least + SAME).map(|(number, _)| *number);
        best.min_by_key(|number| due.0.saturating_sub(*number) + number.saturating_sub(due.1))
    }

    /// Whether a strut reads what it should after a row, to half a click.
    fn fits(&self, row: usize, id: StrutId) -> bool {
        self.rows[row][id].clicks.abs() <= 0.5 + SAME
    }

    /// The turns of a strut from the due row to the row of its own reading. Where a strut goes to and fro several rows
    /// have its reading: the one nearest to the row of all six is meant, then the one nearest to the due row.
    fn turns(&self, schedule: &Schedule, id: StrutId, (row, against): (usize, usize)) -> Option<i64> {
        let fitting = (0..self.rows.len()).filter(|number| self.fits(*number, id));
        let own = fitting.min_by_key(|number| (number.abs_diff(row), number.abs_diff(against)))?;
        let between = schedule.adjustments.get(own.min(against)..own.max(against))?;
        let turns = i64::try_from(between.iter().filter(|row| row.clicks[id].0 != 0).count()).ok()?;
        Some(if own < against { -turns } else { turns })
    }
}

/// The pose of the readings, walked to from the row that they fit best, against the pose of the due row.
fn bone(
    plan: &Verified,
    (in_place, readings): (&InPlace, &PerStrut<Reading>),
    (row, against): (usize, usize),
) -> Result<BoneNow, String> {
    let (case, correction) = (plan.case(), plan.correction());
    let lengths = PerStrut::from_fn(|id| in_place.struts[id].length_at(readings[id]));
    let solution = forward(&correction.platform, &lengths, &plan.walk()[row].ring).map_err(|why| why.to_string())?;
    let now = correction.bone_at(&solution.ring_in_ring);
    let centre = Point::from_mm([0.0, 0.0, case.osteotomy.level.signed(Length::ZERO).mm()]);
    let planned: &Pose<MovBone, RefBone> = &plan.walk()[against].bone;
    let vector = now.apply(centre).since(&planned.apply(centre));
    let [right, anterior, proximal] = vector.mm();
    let shift = Offsets {
        coronal: worded::<_, CoronalShift>(medial(case.limb) * right, Length::from_mm),
        sagittal: worded::<_, SagittalShift>(anterior, Length::from_mm),
        axial: worded::<_, AxialShift>(proximal, Length::from_mm),
    };
    Ok(BoneNow {
        shift,
        vector,
        turn: planned.angle_to(&now),
        films: words(case.limb, case.reference, &now),
        left: now.apply(centre).distance(&correction.goal.apply(centre)),
        turn_left: now.angle_to(&correction.goal),
    })
}

const ALLOWED: &str = "readings of this frame on this plan, a few turns behind or ahead";
const ADVICE: &str = "read all six scales again and check case and date; if they are right, stop turning and ask the surgeon: \
    plan anew from readings with `hexfix revise`";

fn elsewhere(in_place: &InPlace) -> Finding {
    let exchanged = in_place.exchanges.iter().map(|e| format!("strut {} to `{}` on {}", e.strut, e.to, e.date));
    let exchanged: Vec<String> = exchanged.collect();
    let done = if exchanged.is_empty() {
        String::new()
    } else {
        format!(" (with the exchanges up to that day done: {})", exchanged.join(", "))
    };
    let found = format!("no row of the plan within {} mm of every reading{done}", ELSEWHERE.absolute.1);
    Finding::new(Code::ReadingsElsewhere, found, ALLOWED, ADVICE)
}

fn no_pose(reason: &str) -> Finding {
    Finding::new(Code::ReadingsElsewhere, reason, ALLOWED, ADVICE)
}
