//! `treatment.path`: one word, or a list of stages.

use super::keys;
use super::reader::Reader;
use super::yaml::{Kind, Node};
use crate::anatomy::Directed;
use crate::case::{Extent, Parameter, Path, Stage, Written};
use crate::finding::{Code, Finding};
use crate::limits::{self, Standing};

/// One of the words, or a list.
pub(super) fn path(reader: &mut Reader, node: &Node) -> Option<Path> {
    let Kind::List(items) = &node.kind else {
        let word = reader.choice(node, &[("together", Word::Together), ("screw", Word::Screw)])?;
        return Some(match word {
            Word::Together => Path::Together,
            Word::Screw => Path::Screw,
        });
    };
    if limits::STAGES.judge(items.len() as f64) == Standing::Refused {
        let advice = "write one stage at least, or `together`";
        let found = format!("{} stages", items.len());
        return reader.refuse(&node.at, Finding::new(Code::StageWrong, found, limits::STAGES.allowed(), advice));
    }
    let stages: Vec<Option<Written<Stage>>> = items.iter().map(|item| stage(reader, item)).collect();
    stages.into_iter().collect::<Option<_>>().map(Path::Stages)
}

#[derive(Clone, Copy)]
enum Word {
    Together,
    Screw,
}

fn stage(reader: &mut Reader, node: &Node) -> Option<Written<Stage>> {
    let fields = reader.mapping(node, "a stage", keys::STAGE)?;
    let parameters = fields.get("do").and_then(|node| parameters(reader, node))?;
    let extent = match (fields.get("first"), fields.get("beyond")) {
        (None, None) => Extent::Whole,
        (Some(first), None) => first_part(reader, first, &parameters)?,
        (None, Some(beyond)) => beyond_goal(reader, beyond, &parameters)?,
        (Some(_), Some(beyond)) => {
            return reader.refuse(&beyond.at, wrong("both `first` and `beyond`", "delete one of them"));
        }
    };
    Some(Written { value: Stage { parameters, extent }, at: node.at.clone() })
}

fn parameters(reader: &mut Reader, node: &Node) -> Option<Vec<Parameter>> {
    let items = reader.list(node, "do")?;
    let mut parameters = Vec::new();
    for item in items {
        let parameter = reader.choice(item, &Parameter::NAMES)?;
        if parameters.contains(&parameter) {
            let found = format!("`{}` twice in one stage", parameter.name());
            return reader.refuse(&item.at, wrong(&found, "delete one of them"));
        }
        parameters.push(parameter);
    }
    if parameters.is_empty() {
        return reader.refuse(&node.at, wrong("a stage that moves nothing", "name what it brings to the goal"));
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
            let advice = "a part can be given of one name only: write a stage for each";
            reader.refuse(&node.at, wrong("`first` in a stage with several names", advice))
        }
    }
}

fn beyond_goal(reader: &mut Reader, node: &Node, parameters: &[Parameter]) -> Option<Extent> {
    if parameters != [Parameter::Length] {
        let finding =
            wrong("`beyond` in a stage that is not `do: [length]`", "write a stage of its own for the length");
        return reader.refuse(&node.at, finding);
    }
    match reader.directed_length(node, &limits::BEYOND)? {
        Directed::Toward(part, word) => Some(Extent::Beyond(part, word)),
        Directed::Nothing => reader.refuse(&node.at, wrong("`beyond: none`", "delete it, or write how far")),
    }
}

fn wrong(found: &str, advice: &str) -> Finding {
    let allowed = "stages such as `{ do: [length], first: 20 mm }` or `{ do: [angulation, rotation] }`";
    Finding::new(Code::StageWrong, found, allowed, advice)
}
