//! From bytes to text that shows all that it says: size, encoding, and no hidden characters.

use crate::finding::{Code, Finding, Place};
use crate::limits::FILE_BYTES;
use std::sync::Arc;

/// The text of a file, or why it is not one. Hidden characters are reported and the text is still given, so that the
/// other faults can be found too.
pub(super) fn text<'a>(file: &Arc<str>, bytes: &'a [u8], findings: &mut Vec<Finding>) -> Option<&'a str> {
    let start = Place { file: file.clone(), line: 1, column: 1, width: 1 };
    if bytes.len() > FILE_BYTES {
        let allowed = format!("up to {FILE_BYTES} bytes");
        let advice = "check that this is the right file";
        findings.push(Finding::new(Code::FileTooLarge, format!("{} bytes", bytes.len()), allowed, advice).at(&start));
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            scan(file, text, findings);
            Some(text)
        }
        Err(error) => {
            findings.push(not_utf8(file, bytes, error.valid_up_to()));
            None
        }
    }
}

fn not_utf8(file: &Arc<str>, bytes: &[u8], good: usize) -> Finding {
    let before = String::from_utf8_lossy(&bytes[..good]);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    let place = Place { file: file.clone(), line, column, width: 1 };
    let found = bytes.get(good).map_or_else(String::new, |byte| format!("the byte {byte:#04x}"));
    Finding::new(Code::NotUtf8, found, "UTF-8 text", "save the file as UTF-8 in your editor").at(&place)
}

fn scan(file: &Arc<str>, text: &str, findings: &mut Vec<Finding>) {
    for (number, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        for (column, character) in line.chars().enumerate() {
            let place = Place { file: file.clone(), line: number + 1, column: column + 1, width: 1 };
            if let Some(finding) = fault_of(character) {
                findings.push(finding.at(&place));
            }
        }
    }
}

/// The finding about a character that does not show what it is, if it is one.
pub(super) fn fault_of(character: char) -> Option<Finding> {
    let found = format!("U+{:04X}", u32::from(character));
    if character == '\t' {
        return Some(Finding::new(Code::TabCharacter, "a tab", "spaces", "write spaces instead"));
    }
    if character == '\u{feff}' {
        let advice = "save the file as UTF-8 without a byte order mark";
        return Some(Finding::new(Code::HiddenCharacter, found, "letters, digits and signs that show", advice));
    }
    let advice = match character.is_whitespace() && !character.is_control() {
        true => "write an ordinary space instead",
        false => "delete it; type the line again if you cannot see it",
    };
    is_hidden(character)
        .then(|| Finding::new(Code::HiddenCharacter, found, "letters, digits and signs that show", advice))
}

/// Control, bidirectional, zero-width, private and unassigned characters, and spaces that are not the space.
fn is_hidden(character: char) -> bool {
    let code = u32::from(character);
    character.is_control()
        || (character.is_whitespace() && character != ' ')
        || matches!(code, 0x00AD | 0x061C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFEFF)
        || matches!(code, 0x115F | 0x1160 | 0x3164 | 0xFFA0 | 0xFFF0..=0xFFFB | 0xFE00..=0xFE0F | 0xE000..=0xF8FF)
        || code & 0xFFFE == 0xFFFE
        || code >= 0xE0000
}
