//! The text of each piece of marked content, decoded as a screen reader does: by `ToUnicode`, or by `ActualText` where there is one.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// Texts by page and number of the marked content.
pub type Marked = BTreeMap<(ObjectId, i64), String>;

/// Codes of a font and what they mean.
type Codes = BTreeMap<u16, String>;

/// Reads all pages.
pub fn read(document: &Document) -> Result<Marked, String> {
    let mut fonts: BTreeMap<ObjectId, Codes> = BTreeMap::new();
    let mut found = Marked::new();
    for page in document.get_pages().into_values() {
        let bytes = document.get_page_content(page).map_err(|fault| format!("a page has no contents: {fault}"))?;
        let content = Content::decode(&bytes).map_err(|fault| format!("a page cannot be decoded: {fault}"))?;
        let named = document.get_page_fonts(page).map_err(|fault| format!("the fonts of a page: {fault}"))?;
        for font in named.values() {
            if let Ok(id) = font.get(b"ToUnicode").and_then(Object::as_reference)
                && let std::collections::btree_map::Entry::Vacant(place) = fonts.entry(id)
            {
                place.insert(codes(document, id)?);
            }
        }
        let codes_of = |name: &[u8]| {
            let id = named.get(name).and_then(|font| font.get(b"ToUnicode").and_then(Object::as_reference).ok());
            id.and_then(|id| fonts.get(&id))
        };
        on_page(document, page, &content.operations, codes_of, &mut found);
    }
    Ok(found)
}

/// Where the text of the moment goes: pieces of marked content stand inside each other.
struct Open {
    /// Number of the marked content, if this level has one.
    number: Option<i64>,
    /// This level has a text of its own that stands for all that is in it.
    instead: bool,
}

fn on_page<'a>(
    document: &Document,
    page: ObjectId,
    operations: &[Operation],
    codes_of: impl Fn(&[u8]) -> Option<&'a Codes>,
    found: &mut Marked,
) {
    let mut open: Vec<Open> = Vec::new();
    let mut codes = None;
    for operation in operations {
        match operation.operator.as_str() {
            "BMC" => open.push(Open { number: None, instead: false }),
            "BDC" => {
                let properties = operation.operands.get(1).and_then(|one| properties(document, page, one));
                let number = properties.and_then(|all| all.get(b"MCID").and_then(Object::as_i64).ok());
                let text = properties.and_then(|all| all.get(b"ActualText").ok());
                let text = text.and_then(|text| lopdf::decode_text_string(text).ok());
                let covered = open.iter().any(|one| one.instead);
                open.push(Open { number, instead: text.is_some() });
                if let Some(text) = text.filter(|_| !covered) {
                    say(page, &open, &text, found);
                }
            }
            "EMC" => drop(open.pop()),
            "Tf" => codes = operation.operands.first().and_then(|name| name.as_name().ok()).and_then(&codes_of),
            "Tj" | "TJ" | "'" | "\"" if !open.iter().any(|one| one.instead) => {
                if let Some(codes) = codes {
                    let text: String = operation.operands.iter().map(|one| decoded(one, codes)).collect();
                    say(page, &open, &text, found);
                }
            }
            _ => {}
        }
    }
}

fn say(page: ObjectId, open: &[Open], text: &str, found: &mut Marked) {
    if let Some(number) = open.iter().rev().find_map(|one| one.number) {
        found.entry((page, number)).or_default().push_str(text);
    }
}

fn properties<'a>(document: &'a Document, page: ObjectId, object: &'a Object) -> Option<&'a Dictionary> {
    if let Ok(inline) = object.as_dict() {
        return Some(inline);
    }
    let name = object.as_name().ok()?;
    let (own, _) = document.get_page_resources(page).ok()?;
    let all = own?.get(b"Properties").ok().and_then(|all| document.dereference(all).ok())?.1.as_dict().ok()?;
    document.dereference(all.get(name).ok()?).ok()?.1.as_dict().ok()
}

fn decoded(object: &Object, codes: &Codes) -> String {
    match object {
        Object::String(bytes, _) => bytes
            .chunks_exact(2)
            .map(|two| codes.get(&u16::from_be_bytes([two[0], two[1]])).map_or("\u{fffd}", String::as_str))
            .collect(),
        Object::Array(all) => all.iter().map(|one| decoded(one, codes)).collect(),
        _ => String::new(),
    }
}

/// A `ToUnicode` map: `<code> <text>` between `beginbfchar` and `endbfchar`, `<first> <last> <text>` between `beginbfrange` and
/// `endbfrange`.
fn codes(document: &Document, id: ObjectId) -> Result<Codes, String> {
    let fault = |fault: lopdf::Error| format!("a ToUnicode map: {fault}");
    let stream = document.get_object(id).and_then(Object::as_stream).map_err(fault)?;
    let bytes = stream.decompressed_content().map_err(fault)?;
    let text = String::from_utf8_lossy(&bytes).replace('<', " <").replace('>', "> ");
    let mut found = Codes::new();
    let mut width = 0;
    let mut row = Vec::new();
    for word in text.split_whitespace() {
        match word {
            "beginbfchar" => width = 2,
            "beginbfrange" => width = 3,
            "endbfchar" | "endbfrange" => width = 0,
            _ if width > 0 && word.starts_with('<') => row.push(units(word)),
            _ => {}
        }
        if width > 0 && row.len() == width {
            let first = row[0].first().copied().unwrap_or(0);
            let last = row[width - 2].first().copied().unwrap_or(first);
            for code in first..=last {
                let mut text = row[width - 1].clone();
                if let Some(end) = text.last_mut() {
                    *end += code - first;
                }
                found.insert(code, String::from_utf16_lossy(&text));
            }
            row.clear();
        }
    }
    Ok(found)
}

fn units(word: &str) -> Vec<u16> {
    let digits = word.trim_matches(['<', '>']);
    (0..digits.len() / 4).filter_map(|at| u16::from_str_radix(&digits[at * 4..at * 4 + 4], 16).ok()).collect()
}
