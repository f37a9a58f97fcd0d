//! Fluent files as data: messages in order, and every text that a message can become.

use crate::common::root;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::parser::parse;
use hexfix::language::Language;
use std::collections::BTreeSet;

/// A message of a file.
pub struct Message {
    /// The heading with two number signs above it.
    pub section: String,
    pub key: String,
    /// Every text that it can become.
    pub readings: Vec<Reading>,
    pub selectors: Vec<Selector>,
    /// Constructs that these files do without: attributes, functions, references.
    pub foreign: Vec<String>,
}

/// One text that a message can become.
#[derive(Clone, Default)]
pub struct Reading {
    pub parts: Vec<Piece>,
    /// The variant that it took at each choice: argument and key.
    pub choices: Vec<(String, String)>,
    /// Whether every choice took its default.
    pub is_default: bool,
}

/// A piece of a reading.
#[derive(Clone)]
pub enum Piece {
    Text(String),
    Placeholder(String),
}

/// A choice between variants.
pub struct Selector {
    /// What decides; nothing where it is no argument.
    pub argument: Option<String>,
    pub categories: Vec<String>,
    pub default: String,
}

impl Selector {
    /// Whether a number chooses; otherwise a word of the program does.
    pub fn is_plural(&self) -> bool {
        let is_form = |one: &String| ["zero", "one", "two", "few", "many", "other"].contains(&one.as_str());
        self.categories.iter().all(|one| is_form(one) || is_number(one))
    }
}

/// Whether a variant is for one number, whatever its plural form.
pub fn is_number(variant: &str) -> bool {
    variant.bytes().all(|byte| byte.is_ascii_digit())
}

impl Message {
    pub fn default_reading(&self) -> &Reading {
        self.readings.iter().find(|reading| reading.is_default).unwrap()
    }

    /// Every argument that stands in a text or decides a choice.
    pub fn arguments(&self) -> BTreeSet<String> {
        let selectors = self.selectors.iter().filter_map(|selector| selector.argument.clone());
        self.readings.iter().flat_map(Reading::placeholders).chain(selectors).collect()
    }

    pub fn is_for_the_patient(&self) -> bool {
        self.section.starts_with("For the patient")
    }
}

impl Reading {
    pub fn placeholders(&self) -> BTreeSet<String> {
        let name = |piece: &Piece| match piece {
            Piece::Placeholder(name) => Some(name.clone()),
            Piece::Text(_) => None,
        };
        self.parts.iter().filter_map(name).collect()
    }

    /// The text, with something in the place of every placeholder.
    pub fn text(&self, stands_for_a_placeholder: &str) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Placeholder(_) => stands_for_a_placeholder.to_owned(),
        };
        self.parts.iter().map(text).collect()
    }
}

/// The text of a language's file.
pub fn source(language: Language) -> String {
    std::fs::read_to_string(root().join("locales").join(format!("{}.ftl", language.tag()))).unwrap()
}

/// The messages of a language in order.
pub fn messages(language: Language) -> Vec<Message> {
    messages_of(&source(language)).unwrap_or_else(|fault| panic!("{}.ftl: {fault}", language.tag()))
}

/// The messages of a text in order, or what cannot be read in it.
pub fn messages_of(source: &str) -> Result<Vec<Message>, String> {
    let resource: Resource<&str> = parse(source).map_err(|(resource, errors)| {
        let junk: Vec<&str> = resource.body.iter().filter_map(junk).collect();
        format!("{errors:?}\n{}", junk.join("\n"))
    })?;
    let (mut section, mut messages) = (String::new(), Vec::new());
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => section = comment.content.join(" "),
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let pattern = message.value.ok_or_else(|| format!("{key} has no value"))?;
                let mut read = Message { section: section.clone(), key, ..Message::empty() };
                read.foreign.extend(message.attributes.iter().map(|one| format!("attribute {}", one.id.name)));
                read.readings = read.read(&pattern);
                messages.push(read);
            }
            Entry::Term(term) => return Err(format!("the term {}: these files have none", term.id.name)),
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
            Entry::Junk { content } => return Err(format!("junk: {content}")),
        }
    }
    Ok(messages)
}

fn junk<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Junk { content } => Some(content),
        _ => None,
    }
}

impl Message {
    fn empty() -> Message {
        Message {
            section: String::new(),
            key: String::new(),
            readings: Vec::new(),
            selectors: Vec::new(),
            foreign: Vec::new(),
        }
    }

    /// Every combination of variants.
    fn read(&mut self, pattern: &Pattern<&str>) -> Vec<Reading> {
        let mut readings = vec![Reading { is_default: true, ..Reading::default() }];
        for element in &pattern.elements {
            let ends = match element {
                PatternElement::TextElement { value } => vec![text(value)],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            let joined = |start: &Reading, end: &Reading| Reading {
                parts: [start.parts.clone(), end.parts.clone()].concat(),
                choices: [start.choices.clone(), end.choices.clone()].concat(),
                is_default: start.is_default && end.is_default,
            };
            readings = readings.iter().flat_map(|start| ends.iter().map(move |end| joined(start, end))).collect();
        }
        readings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<Reading> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return vec![self.inline(inline)],
            Expression::Select { selector, variants } => (selector, variants),
        };
        let argument = match selector {
            InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
            _ => None,
        };
        let name = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => (*value).to_owned(),
        };
        let default = variants.iter().find(|variant| variant.default).map(|variant| name(&variant.key)).unwrap();
        let categories = variants.iter().map(|variant| name(&variant.key)).collect();
        let named = argument.clone().unwrap_or_default();
        self.selectors.push(Selector { argument, categories, default });
        let mut readings = Vec::new();
        for variant in variants {
            let inner = self.read(&variant.value);
            let chosen = |mut reading: Reading| {
                reading.is_default &= variant.default;
                reading.choices.push((named.clone(), name(&variant.key)));
                reading
            };
            readings.extend(inner.into_iter().map(chosen));
        }
        readings
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Reading {
        match inline {
            InlineExpression::StringLiteral { value } => text(value),
            InlineExpression::VariableReference { id } => {
                Reading { parts: vec![Piece::Placeholder(id.name.to_owned())], is_default: true, ..Reading::default() }
            }
            other => {
                self.foreign.push(format!("{other:?}"));
                Reading { is_default: true, ..Reading::default() }
            }
        }
    }
}

fn text(text: &str) -> Reading {
    Reading { parts: vec![Piece::Text(text.to_owned())], is_default: true, ..Reading::default() }
}

/// The reading bites: junk and terms are refused, a choice gives each of its texts, a function is named.
#[test]
fn files_are_read_as_they_are() {
    assert!(messages_of("a = b\n?\n").is_err());
    assert!(messages_of("-brand = Hexfix\n").is_err());
    let source =
        "## Part\na = { $n ->\n    [one] { $n } turn\n   *[other] { $n } turns\n } { $day }\nb = { NUMBER($n) }\n";
    let read = messages_of(source).unwrap();
    assert_eq!(read[0].readings.iter().map(|one| one.text("x")).collect::<Vec<_>>(), ["x turn x", "x turns x"]);
    assert_eq!((read[0].section.as_str(), read[0].default_reading().text("7").as_str()), ("Part", "7 turns 7"));
    assert_eq!(read[0].arguments().into_iter().collect::<Vec<_>>(), ["day", "n"]);
    assert_eq!((read[0].foreign.len(), read[1].foreign.len()), (0, 1));
}
