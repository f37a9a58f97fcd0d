//! `treatment.path`: one word, or a list of stages.

use super::keys;
use super::reader::{Reader, shortened};
use super::yaml::{Kind, Node, Style};
use crate::anatomy::Directed;
use crate::case::{Extent, Parameter, Path, Stage, Written};
use crate::finding::{Code, Finding};
use crate::limits::{self, Standing};

/// A list of stages that is right.
const EXAMPLE: &str =
    "[ { do: [length], first: 20 mm }, { do: [angulation, rotation, translation] }, { do: [length] } ]";

/// One of the words, or a list.
pub(super) fn path(reader: &mut Reader, node: &Node) -> Option<Path> {
    let allowed = format!("`together`, `screw`, or a list of stages such as `{EXAMPLE}`");
    let Kind::List(items) = &node.kind else {
        return match reader.plain(node, &allowed)? {
            "together" => Some(Path::Together),
            "screw" => Some(Path::Screw),
            other => {
                let advice = "write one of the two words, or the stages one after the other";
                let finding = Finding::new(Code::ChoiceUnknown, format!("`{}`", shortened(other)), allowed, advice);
                reader.refuse(&node.at, finding)
            }
        };
    };
    if limits::STAGES.judge(items.len() as f64) == Standing::Refused {
        let advice = match items.is_empty() {
            true => "write one stage at least, or `together`",
            false => "let stages that follow each other do more at once, or plan in two cases",
        };
        let found = format!("{} stages", items.len());
        return reader.refuse(&node.at, Finding::new(Code::StageWrong, found, limits::STAGES.allowed(), advice));
    }
    if items.iter().all(|item| matches!(item.kind, Kind::Scalar { style: Style::Plain, .. })) {
        let advice = "write each stage in braces, such as `{ do: [length] }`";
        return reader.refuse(&node.at, Finding::new(Code::WrongShape, "a list of words", allowed, advice));
    }
    let stages: Vec<Option<Written<Stage>>> = items.iter().map(|item| stage(reader, item)).collect();
    stages.into_iter().collect::<Option<_>>().map(Path::Stages)
}

fn stage(reader: &mut Reader, node: &Node) -> Option<Written<Stage>> {
    let fields = reader.mapping(node, "a stage", keys::STAGE)?;
    let parameters = fields.get("do").and_then(|node| parameters(reader, node))?;
    let extent = match (fields.get("first"), fields.get("beyond")) {
        (None, None) => Extent::Whole,
        (Some(first), None) => first_part(reader, first, &parameters)?,
        (None, Some(beyond)) => beyond_goal(reader, beyond, &parameters)?,
        (Some(_), Some(beyond)) => {
            return reader.refuse(
                &beyond.at,
                wrong("both `first` and `beyond`", "keep `first` to stop before the goal, or `beyond` to go past it"),
            );
        }
    };
    Some(Written { value: Stage { parameters, extent }, at: node.at.clone() })
}

fn parameters(reader: &mut Reader, node: &Node) -> Option<Vec<Parameter>> {
    let items = reader.list(node, "do", "[length, rotation]")?;
    if items.is_empty() {
        return reader.refuse(&node.at, wrong("a stage that moves nothing", "name what it brings to the goal"));
    }
    let read: Vec<Option<Parameter>> = items.iter().map(|item| reader.choice(item, &Parameter::NAMES)).collect();
    let parameters: Vec<Parameter> = read.into_iter().collect::<Option<_>>()?;
    for (index, (parameter, item)) in parameters.iter().zip(items).enumerate() {
        if parameters[..index].contains(parameter) {
            let found = format!("`{}` twice in one stage", parameter.name());
            return reader.refuse(&item.at, wrong(&found, "delete one of them"));
        }
    }
    Some(parameters)
}

/// A part of the way: of one parameter, in its own unit.
fn first_part(reader: &mut Reader, node: &Node, parameters: &[Parameter]) -> Option<Extent> {
    match parameters {
        [Parameter::Length] => reader.length(node, &limits::LENGTH).map(Extent::FirstLength),
        [Parameter::Translation] => reader.length(node, &limits::TRANSLATION).map(Extent::FirstLength),
        [Parameter::Angulation] => reader.angle(node, &limits::ANGULATION).map(Extent::FirstAngle),
        [Parameter::Rotation] => reader.angle(node, &limits::ROTATION).map(Extent::FirstAngle),
        _ => {
            let advice = "only one thing can go a part of its way in a stage: write a stage for each";
            reader.refuse(&node.at, wrong("`first` in a stage with several names", advice))
        }
    }
}

fn beyond_goal(reader: &mut Reader, node: &Node, parameters: &[Parameter]) -> Option<Extent> {
    if parameters != [Parameter::Length] {
        let finding =
            wrong("`beyond` in a stage that is not `do: [length]`", "write the length into a stage of its own");
        return reader.refuse(&node.at, finding);
    }
    match reader.directed_length(node, &limits::BEYOND)? {
        Directed::Toward(part, word) => Some(Extent::Beyond(part, word)),
        Directed::Nothing => {
            reader.refuse(&node.at, wrong("`beyond: none`", "delete `beyond`, or write how far, such as `5 mm long`"))
        }
    }
}

fn wrong(found: &str, advice: &str) -> Finding {
    let allowed = "stages such as `{ do: [length], first: 20 mm }` or `{ do: [angulation, rotation] }`";
    Finding::new(Code::StageWrong, found, allowed, advice)
}
