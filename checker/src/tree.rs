//! The structure tree: what a screen reader reads, in the order in which it does. Text in the order of sense, so that Arabic is
//! compared here.
//!
//! Poppler's own reader of the tree takes minutes for a long chart, hence this one.

use crate::marked::{self, Marked};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::path::Path;

/// An element of the tree.
#[derive(Debug, Clone, Default)]
pub struct Element {
    /// Such as `Table` or `TH`.
    pub kind: String,
    /// Depth below the root, from 0.
    pub depth: usize,
    /// The element's own text.
    pub text: String,
    /// Alternative text.
    pub alt: Option<String>,
    /// Language, if the element has its own.
    pub lang: Option<String>,
    /// `Row` or `Column` of a heading cell.
    pub scope: Option<String>,
}

/// The whole tree, parents before their children.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// All elements.
    pub elements: Vec<Element>,
    /// Language of the document.
    pub lang: Option<String>,
}

impl Tree {
    /// Reads the tree of a file.
    pub fn read(file: &Path) -> Result<Tree, String> {
        let document = Document::load(file).map_err(|fault| format!("the PDF cannot be read: {fault}"))?;
        let catalog = document.catalog().map_err(|fault| format!("the PDF has no catalog: {fault}"))?;
        let lang = text_of(&document, catalog, b"Lang");
        let root = object(&document, catalog, b"StructTreeRoot").and_then(|root| root.as_dict().ok());
        let root = root.ok_or("there is no structure tree")?;
        let marked = marked::read(&document)?;
        let mut elements = Vec::new();
        Walk { document: &document, marked: &marked }.below(root, None, 0, &mut elements);
        Ok(Tree { elements, lang })
    }

    /// The elements below one element.
    pub fn below(&self, at: usize) -> &[Element] {
        let depth = self.elements[at].depth;
        let end = self.elements[at + 1..].iter().position(|one| one.depth <= depth);
        &self.elements[at + 1..end.map_or(self.elements.len(), |end| at + 1 + end)]
    }

    /// The text of an element and of all below it.
    pub fn text(&self, at: usize) -> String {
        let below = self.below(at).iter().map(|one| one.text.as_str());
        std::iter::once(self.elements[at].text.as_str()).chain(below).collect::<Vec<_>>().join(" ")
    }

    /// All text of the document.
    pub fn all_text(&self) -> String {
        self.elements.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Places of the elements of a kind.
    pub fn all(&self, kind: &str) -> Vec<usize> {
        (0..self.elements.len()).filter(|at| self.elements[*at].kind == kind).collect()
    }

    /// The language that holds for an element: its own or that of the nearest parent.
    pub fn language(&self, at: usize) -> Option<&str> {
        let mut depth = self.elements[at].depth + 1;
        for element in self.elements[..=at].iter().rev() {
            if element.depth < depth {
                depth = element.depth;
                if element.lang.is_some() {
                    return element.lang.as_deref();
                }
            }
        }
        self.lang.as_deref()
    }

    /// What is wrong with tables and drawings.
    pub fn faults(&self) -> Vec<String> {
        let mut found = Vec::new();
        if self.lang.is_none() {
            found.push("tree: the document has no language".to_string());
        }
        for at in self.all("Figure") {
            if self.elements[at].alt.as_deref().is_none_or(|alt| alt.trim().is_empty()) {
                found.push(format!("tree: a drawing has no alternative text: {}", self.text(at)));
            }
        }
        for at in self.all("Table") {
            let heads: Vec<_> = self.below(at).iter().filter(|one| one.kind == "TH").collect();
            if heads.is_empty() {
                found.push(format!("tree: a table has no heads: {}", short(&self.text(at))));
            }
            let open =
                heads.iter().filter(|one| !matches!(one.scope.as_deref(), Some("Row" | "Column" | "Both"))).count();
            if open > 0 {
                found.push(format!("tree: {open} heads of a table have no scope: {}", short(&self.text(at))));
            }
        }
        found
    }
}

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}

/// A walk through the tree.
struct Walk<'a> {
    document: &'a Document,
    marked: &'a Marked,
}

impl Walk<'_> {
    /// Children are elements, numbers of marked content on the element's page, or references to such content on another page.
    fn below(&self, node: &Dictionary, page: Option<ObjectId>, depth: usize, to: &mut Vec<Element>) {
        let page = node.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let own = to.len().checked_sub(1);
        let kids = match object(self.document, node, b"K") {
            Some(Object::Array(kids)) => kids.iter().collect(),
            Some(one) => vec![one],
            None => Vec::new(),
        };
        for kid in kids {
            let Some(kid) = resolved(self.document, kid) else { continue };
            if let (Ok(number), Some(own)) = (kid.as_i64(), own) {
                self.say(page, number, &mut to[own]);
            }
            let Ok(kid) = kid.as_dict() else { continue };
            if let (Ok(number), Some(own)) = (kid.get(b"MCID").and_then(Object::as_i64), own) {
                let there = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                self.say(there, number, &mut to[own]);
            }
            let Some(kind) = object(self.document, kid, b"S").and_then(|kind| kind.as_name().ok()) else { continue };
            to.push(Element {
                kind: String::from_utf8_lossy(kind).into_owned(),
                depth,
                text: String::new(),
                alt: text_of(self.document, kid, b"Alt"),
                lang: text_of(self.document, kid, b"Lang"),
                scope: scope(self.document, kid),
            });
            let at = to.len() - 1;
            self.below(kid, page, depth + 1, to);
            if let Some(actual) = text_of(self.document, kid, b"ActualText") {
                to[at].text = actual;
            }
        }
    }

    fn say(&self, page: Option<ObjectId>, number: i64, element: &mut Element) {
        if let Some(text) = page.and_then(|page| self.marked.get(&(page, number))) {
            element.text.push_str(text);
        }
    }
}

fn scope(document: &Document, node: &Dictionary) -> Option<String> {
    let attributes = object(document, node, b"A")?;
    let all = match attributes {
        Object::Array(all) => all.iter().filter_map(|one| resolved(document, one)).collect(),
        one => vec![one],
    };
    let scopes = all.iter().filter_map(|one| one.as_dict().ok()).filter_map(|one| object(document, one, b"Scope"));
    scopes.filter_map(|name| name.as_name().ok()).map(|name| String::from_utf8_lossy(name).into_owned()).next()
}

fn resolved<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Object> {
    document.dereference(object).ok().map(|(_, object)| object)
}

fn object<'a>(document: &'a Document, node: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    node.get(key).ok().and_then(|object| resolved(document, object))
}

fn text_of(document: &Document, node: &Dictionary, key: &[u8]) -> Option<String> {
    object(document, node, key).and_then(|text| lopdf::decode_text_string(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_holds_below_its_element() {
        let element =
            |depth, lang: Option<&str>| Element { depth, lang: lang.map(str::to_string), ..Element::default() };
        let elements = vec![element(0, None), element(1, Some("ar")), element(2, None), element(1, None)];
        let tree = Tree { elements, lang: Some("en".to_string()) };
        assert_eq!([0, 1, 2, 3].map(|at| tree.language(at)), [Some("en"), Some("ar"), Some("ar"), Some("en")]);
    }
}
