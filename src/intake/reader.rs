//! Reading nodes of the tree: each method gives the value, or notes the fault at its place and gives nothing.

use super::keys::Key;
use super::quantity::{Quantity, Rule, Zero};
use super::text::fault_of;
use super::yaml::{Entry, Kind, Node, Style};
use crate::anatomy::{Directed, Direction};
use crate::finding::{Code, Finding, Place};
use crate::limits::{Limit, SENTENCE_CHARACTERS, Standing, TEXT_CHARACTERS};
use crate::units::{Angle, Length, Projected};
use jiff::civil::Date;

/// Collects the findings of one file while its nodes are read.
pub(super) struct Reader {
    pub(super) findings: Vec<Finding>,
}

/// The entries of a mapping whose keys were checked.
pub(super) struct Fields<'a> {
    entries: &'a [Entry],
}

impl<'a> Fields<'a> {
    /// The entries of a mapping that is not there.
    pub(super) fn none() -> Fields<'a> {
        Fields { entries: &[] }
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Node> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }
}

impl Reader {
    /// Notes a fault at a place.
    pub(super) fn refuse<T>(&mut self, at: &Place, finding: Finding) -> Option<T> {
        self.findings.push(finding.at(at));
        None
    }

    /// The entries of a mapping, with unknown, duplicate and missing keys noted.
    pub(super) fn mapping<'a>(&mut self, node: &'a Node, what: &str, keys: &[Key]) -> Option<Fields<'a>> {
        let names = keys.iter().map(|key| key.name).collect::<Vec<_>>().join(", ");
        let entries = self.entries(node, what, &names)?;
        for entry in entries {
            if !keys.iter().any(|key| key.name == entry.key) {
                self.findings.push(unknown_key(entry, what, keys, &names));
            }
        }
        for key in keys.iter().filter(|key| key.required) {
            if !entries.iter().any(|entry| entry.key == key.name) {
                let found = format!("no `{}` in {what}", key.name);
                let advice = format!("add `{}: …`", key.name);
                self.findings.push(Finding::new(Code::KeyMissing, found, format!("keys {names}"), advice).at(&node.at));
            }
        }
        Some(Fields { entries })
    }

    /// The entries of a mapping with free keys; duplicates are noted.
    pub(super) fn entries<'a>(&mut self, node: &'a Node, what: &str, names: &str) -> Option<&'a [Entry]> {
        let Kind::Mapping(entries) = &node.kind else {
            return self.wrong_shape(node, &format!("{what}: a mapping with the keys {names}"));
        };
        for (index, entry) in entries.iter().enumerate() {
            if entries[..index].iter().any(|earlier| earlier.key == entry.key) {
                let advice = "keep the one that is right and delete the other";
                let found = format!("`{}` again in {what}", entry.key);
                self.findings.push(Finding::new(Code::KeyDuplicate, found, "each key once", advice).at(&entry.key_at));
            }
        }
        Some(entries)
    }

    /// The items of a list. `example` is one that is right here.
    pub(super) fn list<'a>(&mut self, node: &'a Node, what: &str, example: &str) -> Option<&'a [Node]> {
        match &node.kind {
            Kind::List(items) => Some(items),
            _ => self.wrong_shape(node, &format!("{what}: a list such as `{example}`")),
        }
    }

    /// Refuses another kind of node than what is allowed.
    pub(super) fn wrong_shape<T>(&mut self, node: &Node, allowed: &str) -> Option<T> {
        let (code, found) = match &node.kind {
            Kind::Refused => return None,
            Kind::Scalar { style: Style::Absent, .. } => (Code::ValueEmpty, "nothing".to_owned()),
            Kind::Scalar { text, style: Style::Plain } if is_null(text) => (Code::ValueEmpty, format!("`{text}`")),
            Kind::Scalar { text, .. } => (Code::WrongShape, format!("`{}`", shortened(text))),
            Kind::Mapping(_) => (Code::WrongShape, "a mapping".to_owned()),
            Kind::List(_) => (Code::WrongShape, "a list".to_owned()),
        };
        let advice = if code == Code::ValueEmpty { "fill it in" } else { "write it in that form" };
        self.refuse(&node.at, Finding::new(code, found, allowed, advice))
    }

    /// A scalar that is there and is neither a null nor a yes-or-no word.
    fn scalar<'a>(&mut self, node: &'a Node, allowed: &str) -> Option<(&'a str, Style)> {
        let Kind::Scalar { text, style } = &node.kind else { return self.wrong_shape(node, allowed) };
        if *style == Style::Absent || (*style == Style::Plain && is_null(text)) || text.is_empty() {
            return self.wrong_shape(&absent(node), allowed);
        }
        if *style == Style::Plain && is_boolean(text) {
            let advice = "write the word that is meant, in quotes if it is a name";
            return self.refuse(&node.at, Finding::new(Code::Boolean, format!("`{text}`"), allowed, advice));
        }
        if *style == Style::ManyLines {
            let advice = "write it on one line";
            return self.refuse(&node.at, Finding::new(Code::WrongShape, "text over several lines", allowed, advice));
        }
        Some((text, *style))
    }

    /// A scalar without quotes.
    pub(super) fn plain<'a>(&mut self, node: &'a Node, allowed: &str) -> Option<&'a str> {
        match self.scalar(node, allowed)? {
            (text, Style::Plain) => Some(text),
            (text, _) => {
                let found = format!("\"{}\"", shortened(text));
                let advice = "write it without quotes";
                self.refuse(&node.at, Finding::new(Code::QuotedQuantity, found, allowed, advice))
            }
        }
    }

    /// Free text of at most 80 characters, all of which show.
    pub(super) fn text(&mut self, node: &Node, what: &str) -> Option<String> {
        self.line(node, what, TEXT_CHARACTERS)
    }

    /// A sentence of at most 200 characters, all of which show.
    pub(super) fn sentence(&mut self, node: &Node, what: &str) -> Option<String> {
        self.line(node, what, SENTENCE_CHARACTERS)
    }

    fn line(&mut self, node: &Node, what: &str, most: usize) -> Option<String> {
        let allowed = format!("{what}: one line of 1 to {most} characters");
        let (text, _) = self.scalar(node, &allowed)?;
        let count = text.chars().count();
        if count > most || text.trim() != text {
            let found = if count > most { format!("{count} characters") } else { "outer spaces".to_owned() };
            let advice = if count > most { "shorten it" } else { "delete the spaces at its ends" };
            return self.refuse(&node.at, Finding::new(Code::TextInvalid, found, allowed, advice));
        }
        // Escapes in double quotes can bring in characters that the text scan could not see.
        match text.chars().find_map(fault_of) {
            Some(finding) if self.is_known(&finding, &node.at) => None,
            Some(finding) => self.refuse(&node.at, finding),
            None => Some(text.to_owned()),
        }
    }

    /// Whether the scan of the whole text has found the same on the same line.
    fn is_known(&self, finding: &Finding, at: &Place) -> bool {
        let same = |earlier: &Finding| earlier.code == finding.code && earlier.found == finding.found;
        self.findings
            .iter()
            .any(|earlier| same(earlier) && earlier.at.as_ref().is_some_and(|place| place.line == at.line))
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(&mut self, node: &Node, choices: &[(&str, T)]) -> Option<T> {
        let names = choices.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let text = self.plain(node, &names)?;
        match choices.iter().find(|(name, _)| *name == text) {
            Some((_, choice)) => Some(*choice),
            None => {
                let found = format!("`{}`", shortened(text));
                self.refuse(&node.at, Finding::new(Code::ChoiceUnknown, found, names, "write one of these words"))
            }
        }
    }

    /// A whole number without a unit.
    pub(super) fn whole_number(&mut self, node: &Node, code: Code, limit: &Limit) -> Option<u16> {
        let allowed = format!("{}: a whole number, {} to {}", limit.name, limit.absolute.0, limit.absolute.1);
        let text = self.plain(node, &allowed)?;
        let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        match text.parse::<u16>() {
            Ok(number) if plain && limit.judge(f64::from(number)) == Standing::Fine => Some(number),
            _ => {
                let found = format!("`{}`", shortened(text));
                self.refuse(&node.at, Finding::new(code, found, allowed, "write such a number in digits"))
            }
        }
    }

    /// A civil date, year-month-day.
    pub(super) fn date(&mut self, node: &Node) -> Option<Date> {
        let allowed = "year-month-day with four, two and two digits, 1900 to 2199, such as `2026-11-02`";
        let (text, _) = self.scalar(node, allowed)?;
        let form = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(k, byte)| if k == 4 || k == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        match text.parse::<Date>() {
            Ok(date) if form && (1900..2200).contains(&date.year()) => Some(date),
            _ => {
                let advice = if form { "check day and month" } else { "write the year first, then month and day" };
                let found = format!("`{}`", shortened(text));
                self.refuse(&node.at, Finding::new(Code::DateInvalid, found, allowed, advice))
            }
        }
    }

    fn quantity(&mut self, node: &Node, rule: Rule) -> Option<Quantity> {
        let text = self.plain(node, &rule.allowed())?;
        let mut cautions = Vec::new();
        let read = rule.read(text, &mut cautions);
        self.findings.extend(cautions.into_iter().map(|caution| caution.at(&node.at)));
        match read {
            Ok(quantity) => Some(quantity),
            Err(finding) => self.refuse(&node.at, finding),
        }
    }

    /// A size without a direction that cannot be zero, in the given units.
    pub(super) fn size(&mut self, node: &Node, units: &'static [&'static str], limit: &'static Limit) -> Option<f64> {
        let rule = Rule { units, words: None, zero: Zero::Impossible, limit };
        self.quantity(node, rule).map(|quantity| quantity.size)
    }

    /// A size without a direction that may be `none`, in the given units.
    pub(super) fn size_or_none(
        &mut self,
        node: &Node,
        units: &'static [&'static str],
        limit: &'static Limit,
    ) -> Option<f64> {
        let rule = Rule { units, words: None, zero: Zero::IsNone, limit };
        self.quantity(node, rule).map(|quantity| quantity.size)
    }

    /// A length without a direction that cannot be zero.
    pub(super) fn length(&mut self, node: &Node, limit: &'static Limit) -> Option<Length> {
        self.size(node, &["mm"], limit).map(Length::from_mm)
    }

    /// An angle without a direction that cannot be zero.
    pub(super) fn angle(&mut self, node: &Node, limit: &'static Limit) -> Option<Angle> {
        self.size(node, &["deg"], limit).map(Angle::from_degrees)
    }

    /// An angle around a ring, 0 or more and less than a whole turn.
    pub(super) fn angle_around(&mut self, node: &Node, limit: &'static Limit) -> Option<Angle> {
        let rule = Rule { units: &["deg"], words: None, zero: Zero::IsNumber, limit };
        self.quantity(node, rule).map(|quantity| Angle::from_degrees(quantity.size))
    }

    /// A length with a direction.
    pub(super) fn directed_length<W: Direction>(
        &mut self,
        node: &Node,
        limit: &'static Limit,
    ) -> Option<Directed<Length, W>> {
        self.directed(node, &["mm"], limit, Length::from_mm)
    }

    /// A turn in space with a direction.
    pub(super) fn directed_angle<W: Direction>(
        &mut self,
        node: &Node,
        limit: &'static Limit,
    ) -> Option<Directed<Angle, W>> {
        self.directed(node, &["deg"], limit, Angle::from_degrees)
    }

    /// An angle on a film with a direction.
    pub(super) fn film_angle<W: Direction>(
        &mut self,
        node: &Node,
        limit: &'static Limit,
    ) -> Option<Directed<Projected, W>> {
        self.directed(node, &["deg"], limit, Projected::from_degrees)
    }

    fn directed<Q, W: Direction>(
        &mut self,
        node: &Node,
        units: &'static [&'static str],
        limit: &'static Limit,
        size: impl Fn(f64) -> Q,
    ) -> Option<Directed<Q, W>> {
        let words = W::WORDS.map(|(word, _)| word);
        let quantity = self.quantity(node, Rule { units, words: Some(words), zero: Zero::IsNone, limit })?;
        let Some(written) = quantity.word else { return Some(Directed::Nothing) };
        let (_, word) = W::WORDS.into_iter().find(|(word, _)| *word == written)?;
        Some(Directed::Toward(size(quantity.size), word))
    }
}

fn unknown_key(entry: &Entry, what: &str, keys: &[Key], names: &str) -> Finding {
    let near = keys.iter().find(|key| alike(key.name, &entry.key));
    let advice = match near {
        Some(key) => format!("did you mean `{}`?", key.name),
        // Braces end a value at a comma: `3,5 mm` leaves `5 mm` behind.
        None if is_rest_of_text(entry) => "put a text with a comma or a colon in quotes, or delete it".to_owned(),
        None if is_rest_of_number(entry) => "write a decimal with a full stop, not with a comma".to_owned(),
        None => "delete it, or write the key that is meant".to_owned(),
    };
    let found = format!("`{}` in {what}", shortened(&entry.key));
    Finding::new(Code::KeyUnknown, found, format!("keys {names}"), advice).at(&entry.key_at)
}

/// Words behind a comma in braces: `Bend, then stretch` leaves `then stretch` behind.
fn is_rest_of_text(entry: &Entry) -> bool {
    let absent = matches!(entry.value.kind, Kind::Scalar { style: Style::Absent, .. });
    absent && entry.key.starts_with(char::is_alphabetic)
}

fn is_rest_of_number(entry: &Entry) -> bool {
    let absent = matches!(entry.value.kind, Kind::Scalar { style: Style::Absent, .. });
    absent && entry.key.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether two keys differ by case, by `-` for `_`, or by one letter more, less or other.
fn alike(known: &str, written: &str) -> bool {
    let written = written.to_lowercase().replace(['-', ' '], "_");
    let (a, b): (Vec<char>, Vec<char>) = (known.chars().collect(), written.chars().collect());
    let front = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let back = a[front..].iter().rev().zip(b[front.min(b.len())..].iter().rev()).take_while(|(x, y)| x == y).count();
    front + back > 0 && a.len() - front - back <= 1 && b.len() - front - back <= 1
}

fn absent(node: &Node) -> Node {
    match &node.kind {
        Kind::Scalar { text, .. } if text.is_empty() => {
            Node { kind: Kind::Scalar { text: String::new(), style: Style::Absent }, at: node.at.clone() }
        }
        _ => node.clone(),
    }
}

fn is_null(text: &str) -> bool {
    matches!(text, "~" | "null" | "Null" | "NULL")
}

fn is_boolean(text: &str) -> bool {
    matches!(text.to_ascii_lowercase().as_str(), "y" | "n" | "yes" | "no" | "true" | "false" | "on" | "off")
}

/// Text for a message: never longer than a line.
pub(super) fn shortened(text: &str) -> String {
    if text.chars().count() <= 40 {
        return text.to_owned();
    }
    text.chars().take(39).chain(std::iter::once('…')).collect()
}
