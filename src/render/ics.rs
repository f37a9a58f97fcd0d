//! The days to come as an iCalendar file (RFC 5545): all-day events that a telephone can take over, and their removal.
//!
//! The only place that names the iCalendar crate. Nothing comes from a clock or by chance: see `docs/decisions.md`.

use crate::prescription::{CalendarEvent, CalendarKind, Prescription};
use ics::properties::{Description, DtStart, Method, Sequence, Status, Summary, Transp};
use ics::{Event, ICalendar, escape_text, parameters};

/// Octets in a line at most, without its end (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// What a calendar is to do with the events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Take them over; those of an earlier revision on the same days are replaced.
    Publish,
    /// Remove them.
    Cancel,
}

/// The events of a prescription, for taking over or for removal.
pub fn ics(prescription: &Prescription, notice: Notice) -> String {
    let mut calendar = ICalendar::new("2.0", "-//hexfix//strut chart//EN");
    calendar.push(Method::new(match notice {
        Notice::Publish => "PUBLISH",
        Notice::Cancel => "CANCEL",
    }));
    for event in &prescription.calendar {
        calendar.add_event(entry(event, prescription, notice));
    }
    folded(&calendar.to_string())
}

fn entry<'a>(event: &CalendarEvent, prescription: &Prescription, notice: Notice) -> Event<'a> {
    let record = &prescription.record;
    let day = digits(event.date);
    let uid = format!("{}-{day}-{}@hexfix", record.code, kind(event.kind));
    // The removal of a revision stands after its events and before those of the next revision: the same number as these, but a
    // second earlier.
    let (sequence, second) = match notice {
        Notice::Publish => (u64::from(record.revision), 1),
        Notice::Cancel => (u64::from(record.revision) + 1, 0),
    };
    let mut entry = Event::new(uid, format!("{}T00000{second}Z", digits(prescription.document.date)));
    let mut start = DtStart::new(day);
    start.append(parameters!("VALUE" => "DATE"));
    entry.push(start);
    entry.push(Sequence::new(sequence.to_string()));
    entry.push(Summary::new(escape_text(event.summary.clone())));
    if let Some(part) = prescription.document.parts.first() {
        entry.push(Description::new(escape_text(part.every_page.running.clone())));
    }
    entry.push(Transp::transparent());
    entry.push(match notice {
        Notice::Publish => Status::confirmed(),
        Notice::Cancel => Status::cancelled(),
    });
    entry
}

fn kind(kind: CalendarKind) -> &'static str {
    match kind {
        CalendarKind::Visit => "visit",
        CalendarKind::Film => "film",
        CalendarKind::Turn => "turn",
        CalendarKind::End => "end",
    }
}

fn digits((year, month, day): (i16, i8, i8)) -> String {
    format!("{year:04}{month:02}{day:02}")
}

/// Lines of at most [`LONGEST_LINE`] octets. The crate counts the space of a continued line for nothing, and so makes them an
/// octet too long.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for character in line.chars() {
            if octets + character.len_utf8() > LONGEST_LINE {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(character);
            octets += character.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_LINE, folded};

    #[test]
    fn folded_lines_are_short_and_whole() {
        let text = format!("BEGIN:X\r\nSUMMARY:{}\r\nEND:X\r\n", "Ж и ع, ".repeat(60));
        let out = folded(&text);
        assert!(out.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        assert!(out.split("\r\n").filter(|line| line.starts_with(' ')).count() > 5);
        assert_eq!(out.replace("\r\n ", ""), text);
        assert_eq!(folded(&out), out);
    }
}
