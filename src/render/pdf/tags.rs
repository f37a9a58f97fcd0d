//! The structure tree: what each piece of a page is, in reading order, for a screen reader.

use super::ink::Frame;
use crate::prescription::document::Language;
use krilla::geom::Rect;
use krilla::tagging::{BBox, Identifier, ListNumbering, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};
use std::num::{NonZeroU16, NonZeroU32};

/// Number of an element in the [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NodeId(usize);

/// What an element is.
#[derive(Clone, Debug)]
pub(super) enum Role {
    /// A part of the document in its language.
    Part(Language),
    /// Several elements that belong together.
    Group,
    /// A heading of the given level with its text.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A list with numbers.
    List,
    /// A list with bullets.
    Bullets,
    /// An item of a list.
    Item,
    /// The number or the bullet of an item.
    Number,
    /// The text of an item.
    Body,
    /// A table with its summary.
    Table(Option<String>),
    /// The head of a table.
    TableHead,
    /// The rows of a table.
    TableBody,
    /// A row of a table.
    Row,
    /// A cell that names its column.
    ColumnName,
    /// A cell that names its row.
    RowName,
    /// A cell.
    Cell,
    /// A cell over the given number of columns.
    WideCell(usize),
    /// A cell that shows something that is not text, with its reading.
    ReadCell(String),
    /// A drawing with a text for those who cannot see it.
    Drawing(String),
    /// The caption of a drawing.
    Caption,
}

impl Role {
    fn tag(self) -> TagKind {
        match self {
            Self::Part(language) => Tag::Part.with_lang(Some(language.tag().to_owned())).into(),
            Self::Group => Tag::Div.into(),
            Self::Heading(level, text) => heading(level, text),
            Self::Paragraph => Tag::P.into(),
            Self::List => Tag::L(ListNumbering::Decimal).into(),
            Self::Bullets => Tag::L(ListNumbering::Disc).into(),
            Self::Item => Tag::LI.into(),
            Self::Number => Tag::Lbl.into(),
            Self::Body => Tag::LBody.into(),
            Self::Table(summary) => Tag::Table.with_summary(summary).into(),
            Self::TableHead => Tag::THead.into(),
            Self::TableBody => Tag::TBody.into(),
            Self::Row => Tag::TR.into(),
            Self::ColumnName => Tag::TH(TableHeaderScope::Column).into(),
            Self::RowName => Tag::TH(TableHeaderScope::Row).into(),
            Self::Cell => Tag::TD.into(),
            Self::WideCell(columns) => Tag::TD.with_col_span(span(columns)).into(),
            Self::ReadCell(reading) => Tag::TD.with_alt_text(Some(reading)).into(),
            Self::Drawing(alternative) => Tag::Figure(Some(alternative)).into(),
            Self::Caption => Tag::Caption.into(),
        }
    }
}

fn heading(level: u16, text: String) -> TagKind {
    let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(level, Some(text)).into()
}

fn span(columns: usize) -> Option<NonZeroU32> {
    u32::try_from(columns).ok().and_then(NonZeroU32::new)
}

struct Node {
    tag: TagKind,
    children: Vec<usize>,
    content: Vec<Identifier>,
}

/// The structure tree while it grows; an element has either elements or content.
pub(super) struct Tree {
    nodes: Vec<Node>,
    roots: Vec<usize>,
}

impl Tree {
    /// An empty tree.
    pub fn new() -> Self {
        Self { nodes: Vec::new(), roots: Vec::new() }
    }

    /// Adds an element at the end of the document.
    pub fn root(&mut self, role: Role) -> NodeId {
        let id = self.grow(role);
        self.roots.push(id);
        NodeId(id)
    }

    /// Adds an element at the end of another.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.grow(role);
        if let Some(node) = self.nodes.get_mut(parent.0) {
            node.children.push(id);
        }
        NodeId(id)
    }

    fn grow(&mut self, role: Role) -> usize {
        self.nodes.push(Node { tag: role.tag(), children: Vec::new(), content: Vec::new() });
        self.nodes.len() - 1
    }

    /// Notes that marked content of a page belongs to an element.
    pub fn note(&mut self, node: NodeId, content: Identifier) {
        if let Some(node) = self.nodes.get_mut(node.0) {
            node.content.push(content);
        }
    }

    /// Tells where on which page a drawing stands.
    pub fn place(&mut self, node: NodeId, page: usize, frame: Frame) {
        let rect = Rect::from_xywh(frame.left, frame.top, frame.width, frame.height);
        if let Some(Node { tag: TagKind::Figure(tag), .. }) = self.nodes.get_mut(node.0) {
            tag.set_bbox(rect.map(|rect| BBox::new(page, rect)));
        }
    }

    /// The finished tree.
    pub fn finish(mut self) -> TagTree {
        let mut tree = TagTree::new();
        for root in std::mem::take(&mut self.roots) {
            if let Some(group) = self.group(root) {
                tree.push(group);
            }
        }
        tree
    }

    fn group(&mut self, id: usize) -> Option<TagGroup> {
        let node = self.nodes.get_mut(id)?;
        let (children, content) = (std::mem::take(&mut node.children), std::mem::take(&mut node.content));
        let mut group = TagGroup::new(node.tag.clone());
        for identifier in content {
            group.push(identifier);
        }
        for child in children {
            if let Some(child) = self.group(child) {
                group.push(child);
            }
        }
        Some(group)
    }
}
