//! YAML text to a tree of raw scalars with their places. The only file that names the YAML crate.
//!
//! Only mappings, lists and scalars are let through; anchors, aliases, tags, merge keys, directives and further
//! documents are refused. Scalars stay the text that was written: no number, boolean or null is ever guessed.

use crate::finding::{Code, Finding, Place};
use granit_parser::{Event, Parser, ScalarStyle, Span, options};
use std::sync::Arc;

/// A node of the tree.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) at: Place,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Text as written, after unquoting.
    Scalar { text: String, style: Style },
    /// Entries in order, duplicates included.
    Mapping(Vec<Entry>),
    /// Items in order.
    List(Vec<Node>),
    /// Refused already; nothing more is to be said about it.
    Refused,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    /// Nothing stands there at all.
    Absent,
    Quoted,
    /// A block scalar, or text that runs over several lines.
    ManyLines,
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_at: Place,
    pub(super) value: Node,
}

const DIRECTIVE: &str = "a %YAML directive";
const DOCUMENT: &str = "a second document (`---`)";
const MERGE: &str = "a merge key (`<<`)";
const KEY: &str = "a key that is not one plain word";

/// Deepest nesting that any file of ours has, with room to spare.
const DEPTH: usize = 16;

/// The tree of a file; `None` where there is none. Faults go to `findings`.
pub(super) fn tree(file: &Arc<str>, text: &str, findings: &mut Vec<Finding>) -> Option<Node> {
    let options = options! { emit_unresolved_aliases: true, block_nesting_limit: DEPTH, flow_nesting_limit: DEPTH };
    let mut events = Vec::new();
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok(event) => events.push(event),
            Err(error) => {
                let (line, column) = (error.marker().line(), error.marker().col() + 1);
                let place = Place { file: file.clone(), line, column, width: 1 };
                findings.push(syntax().at(&place));
                return None;
            }
        }
    }
    let mut builder = Builder { file, events: events.into_iter().peekable(), findings };
    builder.document()
}

/// Only the place comes from the parser: its words are for programmers and can hold text of the file.
fn syntax() -> Finding {
    let found = "text that does not fit the lines around it";
    let advice = "check the spaces at the line's start, the braces, and a colon followed by a space after each key";
    Finding::new(Code::YamlSyntax, found, "lines of the form `key: value`", advice)
}

struct Builder<'a, 'input, I: Iterator<Item = (Event<'input>, Span)>> {
    file: &'a Arc<str>,
    events: std::iter::Peekable<I>,
    findings: &'a mut Vec<Finding>,
}

impl<'input, I: Iterator<Item = (Event<'input>, Span)>> Builder<'_, 'input, I> {
    fn document(&mut self) -> Option<Node> {
        let mut root = None;
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
                Event::DocumentStart(_, version) => {
                    if version.is_some() {
                        self.refuse(&span, DIRECTIVE);
                    }
                    if root.is_some() {
                        self.refuse(&span, DOCUMENT);
                        return root;
                    }
                }
                other => root = Some(self.node(other, &span)),
            }
        }
        root
    }

    fn node(&mut self, event: Event<'input>, span: &Span) -> Node {
        let at = self.place(span);
        let kind = match event {
            Event::Scalar(text, style, anchor, tag) => {
                if self.has_property(span, anchor, tag.is_some()) {
                    Kind::Refused
                } else {
                    Kind::Scalar { text: text.into_owned(), style: style_of(style, span) }
                }
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.has_property(span, anchor, tag.is_some());
                Kind::List(self.items())
            }
            Event::MappingStart(_, anchor, tag) => {
                self.has_property(span, anchor, tag.is_some());
                Kind::Mapping(self.entries())
            }
            _ => {
                self.refuse(span, "an alias (`*`)");
                Kind::Refused
            }
        };
        Node { kind, at }
    }

    fn items(&mut self) -> Vec<Node> {
        let mut items = Vec::new();
        while let Some((event, span)) = self.events.next() {
            if event == Event::SequenceEnd {
                break;
            }
            items.push(self.node(event, &span));
        }
        items
    }

    fn entries(&mut self) -> Vec<Entry> {
        let mut entries: Vec<Entry> = Vec::new();
        while let Some((event, span)) = self.events.next() {
            if event == Event::MappingEnd {
                break;
            }
            let key = self.node(event, &span);
            let Some((event, value_span)) = self.events.next() else { break };
            let value = self.node(event, &value_span);
            if let Some(key) = self.key(key) {
                entries.push(Entry { key, key_at: self.place(&span), value });
            }
        }
        entries
    }

    /// The text of a key; `<<` and keys that are no words are refused.
    fn key(&mut self, node: Node) -> Option<String> {
        match node.kind {
            Kind::Scalar { text, style: Style::Plain } if text == "<<" => {
                self.findings.push(feature(MERGE).at(&node.at));
                None
            }
            Kind::Scalar { text, style: Style::Plain } => Some(text),
            Kind::Refused => None,
            _ => {
                self.findings.push(feature(KEY).at(&node.at));
                None
            }
        }
    }

    fn has_property(&mut self, span: &Span, anchor: usize, tag: bool) -> bool {
        if anchor != 0 {
            self.refuse(span, "an anchor (`&`)");
        }
        if tag {
            self.refuse(span, "a tag (`!`)");
        }
        anchor != 0 || tag
    }

    fn refuse(&mut self, span: &Span, what: &str) {
        let place = self.place(span);
        self.findings.push(feature(what).at(&place));
    }

    fn place(&self, span: &Span) -> Place {
        let one_line = span.start.line() == span.end.line();
        let width = if one_line { span.end.col().saturating_sub(span.start.col()).max(1) } else { 1 };
        Place { file: self.file.clone(), line: span.start.line(), column: span.start.col() + 1, width }
    }
}

fn feature(what: &str) -> Finding {
    let advice = match what {
        DIRECTIVE => "delete it",
        DOCUMENT => "write one case or frame system in a file",
        KEY => "write the key as one word without quotes",
        MERGE => "write the entries themselves at this place",
        _ => "write the value itself at this place",
    };
    Finding::new(Code::YamlFeature, what, "plain mappings, lists and values", advice)
}

fn style_of(style: ScalarStyle, span: &Span) -> Style {
    match style {
        ScalarStyle::Plain if span.start == span.end => Style::Absent,
        _ if span.start.line() != span.end.line() => Style::ManyLines,
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
        ScalarStyle::Literal | ScalarStyle::Folded => Style::ManyLines,
    }
}
