//! The legs of the whole way: one for `together` and `screw`, one a stage otherwise.

use super::path::Leg;
use crate::anatomy::{Directed, Fragment, Limb};
use crate::case::{Alignment, Case, Extent, Parameter, Path, Stage};
use crate::finding::{Code, Finding};
use crate::limits::{self, Standing};
use crate::space::{MovBone, Pose, RefBone, Rotation, Vector};
use crate::units::{Angle, Length};

/// Differences below this, in millimetres or radians, count as none.
const NOTHING: f64 = 1e-9;

/// The legs of a case, one a stage; `None` for a stage that has nothing to do.
///
/// # Errors
/// `stage-wrong` and `path-incomplete`, at the place of the stage.
pub fn legs(case: &Case) -> Result<Vec<Option<Leg>>, Vec<Finding>> {
    match &case.regimen.path {
        Path::Together => Ok(vec![Some(Leg::together(case.start(), case.end()))]),
        Path::Screw => Ok(vec![Some(Leg::screw(case.start(), case.end()))]),
        Path::Stages(stages) => {
            let legs = staged(case, stages.iter().map(|written| &written.value));
            legs.map_err(|fault| {
                let (index, finding) = *fault;
                // What the whole list lacks stands at its last stage.
                let at = stages.get(index).or(stages.last()).map(|stage| stage.at.clone());
                vec![at.map_or(finding.clone(), |at| finding.at(&at))]
            })
        }
    }
}

/// The legs of a list of stages, or the index of the stage at fault and what is wrong with it.
pub(crate) fn staged<'a>(
    case: &Case,
    stages: impl Iterator<Item = &'a Stage>,
) -> Result<Vec<Option<Leg>>, Box<(usize, Finding)>> {
    let goal = Posture::of(&case.goal, case.limb, case.reference);
    let mut now = Posture::of(&case.deformity, case.limb, case.reference);
    let mut legs = Vec::new();
    for stage in stages {
        let next = now.after(stage, &goal).map_err(|finding| Box::new((legs.len(), finding)))?;
        let leg = now.leg_to(&next, stage).map_err(|finding| Box::new((legs.len(), finding)))?;
        legs.push(leg);
        now = next;
    }
    match now.left(&goal) {
        None => Ok(legs),
        Some(finding) => Err(Box::new((legs.len(), finding))),
    }
}

/// How the moving fragment lies, by its four parameters, in the reference fragment's axes.
#[derive(Clone, Copy)]
struct Posture {
    /// The direction in which a straight bone runs from the cut.
    away: Vector<RefBone>,
    /// Angulation: the direction in which the bone runs, a unit vector.
    axis: Vector<RefBone>,
    /// Rotation: the twist about the bone's own axis.
    twist: Angle,
    /// Translation and, along z, length: the corresponding point.
    place: [f64; 3],
}

impl Posture {
    fn of(words: &Alignment, limb: Limb, reference: Fragment) -> Posture {
        let axis = words.moving_axis(limb, reference);
        Posture {
            away: reference.other().away(),
            axis: axis.times(1.0 / axis.length().mm()),
            twist: words.twist(limb, reference),
            place: words.translation(limb, reference).mm(),
        }
    }

    fn pose(&self) -> Pose<MovBone, RefBone> {
        let tilt = Rotation::carrying(self.away.raw(), self.axis.raw());
        Pose::new(tilt * Rotation::about_z(self.twist), Vector::from_mm(self.place))
    }

    /// What is left of a parameter to the goal, in millimetres or radians.
    fn distance(&self, goal: &Posture, parameter: Parameter) -> f64 {
        let [x, y, z] = [0, 1, 2].map(|k| goal.place[k] - self.place[k]);
        match parameter {
            Parameter::Length => z.abs(),
            Parameter::Translation => libm::hypot(x, y),
            Parameter::Rotation => (goal.twist.radians() - self.twist.radians()).abs(),
            Parameter::Angulation => Vector::<RefBone>::from_mm(self.lean(goal)).length().mm(),
        }
    }

    /// Axis times angle of the smallest turn that carries the bone's axis to that of the goal.
    fn lean(&self, goal: &Posture) -> [f64; 3] {
        Rotation::carrying(self.axis.raw(), goal.axis.raw()).rotation_vector()
    }

    /// The posture with a parameter brought to the goal by a part of what is left: 1 is all of it.
    fn towards(mut self, goal: &Posture, parameter: Parameter, part: f64) -> Posture {
        let between = |from: f64, to: f64| from + part * (to - from);
        match parameter {
            _ if part == 1.0 => self.take(goal, parameter),
            Parameter::Length => self.place[2] = between(self.place[2], goal.place[2]),
            Parameter::Translation => {
                self.place =
                    [between(self.place[0], goal.place[0]), between(self.place[1], goal.place[1]), self.place[2]];
            }
            Parameter::Rotation => {
                self.twist = Angle::from_radians(between(self.twist.radians(), goal.twist.radians()))
            }
            Parameter::Angulation => {
                let turn = self.lean(goal).map(|component| component * part);
                self.axis = Rotation::from_rotation_vector(turn).turn(self.axis);
            }
        }
        self
    }

    /// A parameter exactly as the goal has it.
    fn take(&mut self, goal: &Posture, parameter: Parameter) {
        match parameter {
            Parameter::Length => self.place[2] = goal.place[2],
            Parameter::Translation => self.place = [goal.place[0], goal.place[1], self.place[2]],
            Parameter::Rotation => self.twist = goal.twist,
            Parameter::Angulation => self.axis = goal.axis,
        }
    }

    /// The posture after a stage.
    fn after(&self, stage: &Stage, goal: &Posture) -> Result<Posture, Finding> {
        let all = |posture: Posture| stage.parameters.iter().fold(posture, |posture, p| posture.towards(goal, *p, 1.0));
        match (stage.extent, stage.parameters.first()) {
            (Extent::Whole, _) | (_, None) => Ok(all(*self)),
            (Extent::FirstLength(part), Some(parameter)) => {
                let left = self.distance(goal, *parameter);
                self.first(goal, *parameter, (part.mm(), left), |size| format!("{} mm", plain(size)))
            }
            (Extent::FirstAngle(part), Some(parameter)) => {
                let left = self.distance(goal, *parameter);
                let words = |size: f64| format!("{} deg", plain(size.to_degrees()));
                self.first(goal, *parameter, (part.radians(), left), words)
            }
            (Extent::Beyond(part, word), Some(_)) => {
                let mut posture = *self;
                // Short is towards the reference fragment, against the way in which the moving one runs.
                posture.place[2] =
                    goal.place[2] - self.away.mm()[2] * Directed::Toward(part, word).signed(Length::ZERO).mm();
                Ok(posture)
            }
        }
    }

    /// A part of the way, which must be less than all of it.
    fn first(
        &self,
        goal: &Posture,
        parameter: Parameter,
        (part, left): (f64, f64),
        words: impl Fn(f64) -> String,
    ) -> Result<Posture, Finding> {
        if part < left - NOTHING {
            return Ok(self.towards(goal, parameter, part / left));
        }
        let asked = format!("`first: {}` of {}", words(part), parameter.name());
        let (found, advice) = match left < NOTHING {
            true => (format!("{asked}, which is at the goal already"), "delete this stage"),
            false => (
                format!("{asked}, of which {} are left to the goal", words(left)),
                "leave `first` out to go all the way, or write a smaller part",
            ),
        };
        Err(Finding::new(Code::StageWrong, found, "a part that is less than what is left to the goal", advice))
    }

    /// The leg to the next posture; none where nothing moves.
    fn leg_to(&self, next: &Posture, stage: &Stage) -> Result<Option<Leg>, Finding> {
        if Parameter::ALL.iter().all(|parameter| self.distance(next, *parameter) < NOTHING) {
            return Ok(None);
        }
        let degrees = self.pose().angle_to(&next.pose()).degrees();
        if limits::TURN.judge(degrees) == Standing::Refused {
            let found = format!("{degrees:.1} deg about one axis in one stage");
            let advice = "divide it into two stages";
            return Err(Finding::new(Code::TurnTooLarge, found, limits::TURN.allowed(), advice));
        }
        let bends_alone = stage.moves(Parameter::Angulation) && !stage.moves(Parameter::Rotation);
        Ok(Some(match bends_alone {
            true => {
                let places = [self.place, next.place].map(Vector::from_mm);
                Leg::lean(self.away, [self.axis, next.axis], Rotation::about_z(self.twist), places)
            }
            false => Leg::together(self.pose(), next.pose()),
        }))
    }

    /// What the last stage leaves off the goal.
    fn left(&self, goal: &Posture) -> Option<Finding> {
        let off: Vec<(Parameter, f64)> = Parameter::ALL
            .into_iter()
            .map(|parameter| (parameter, self.distance(goal, parameter)))
            .filter(|(_, distance)| *distance > NOTHING)
            .collect();
        if off.is_empty() {
            return None;
        }
        let words = off.iter().map(|(parameter, distance)| match parameter {
            Parameter::Length | Parameter::Translation => format!("{} by {} mm", parameter.name(), about(*distance)),
            _ => format!("{} by {} deg", parameter.name(), about(distance.to_degrees())),
        });
        let found = format!("still off the goal after the last stage: {}", words.collect::<Vec<_>>().join(", "));
        let names: Vec<&str> = off.iter().map(|(parameter, _)| parameter.name()).collect();
        let advice = format!("add a last stage `{{ do: [{}] }}`", names.join(", "));
        Some(Finding::new(Code::PathIncomplete, found, "stages that bring everything to the goal", advice))
    }
}

/// A number with the digits that a case file can hold.
fn plain(number: f64) -> f64 {
    (number * 1e4).round() / 1e4
}

/// A number with the digits that films can show, more where it is very small.
fn about(number: f64) -> f64 {
    if number < 0.1 { plain(number) } else { (number * 10.0).round() / 10.0 }
}
