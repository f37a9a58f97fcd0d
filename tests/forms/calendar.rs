//! The calendar, read by another program: the days of the chart, no name, and the same UIDs in every revision.

use super::{CASES, in_words, prescription, turns};
use crate::common::{catalogue, example};
use hexfix::case::{Appointment, AppointmentKind, Case};
use hexfix::intake;
use hexfix::plan::{Correction, Schedule};
use hexfix::prescription::Prescription;
use hexfix::render::{self, Notice};
use hexfix::verify::Verified;
use ical::parser::Component;
use ical::parser::ical::component::{IcalCalendar, IcalEvent};
use std::collections::BTreeMap;

fn read(text: &str) -> IcalCalendar {
    let mut calendars: Vec<IcalCalendar> = ical::IcalParser::new(text.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    calendars.remove(0)
}

fn value(event: &impl Component, name: &str) -> String {
    let value = event.get_property(name).and_then(|property| property.value.clone()).unwrap();
    value.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\")
}

/// What happens on which day, as `2026-11-09`, by the last word of the UID.
fn days(calendar: &IcalCalendar, kind: &str) -> BTreeMap<String, String> {
    let of_kind = |event: &&IcalEvent| value(*event, "UID").contains(&format!("-{kind}@"));
    let day = |event: &IcalEvent| {
        let start = value(event, "DTSTART");
        (format!("{}-{}-{}", &start[..4], &start[4..6], &start[6..]), value(event, "SUMMARY"))
    };
    calendar.events.iter().filter(of_kind).map(day).collect()
}

fn uids(calendar: &IcalCalendar) -> Vec<String> {
    calendar.events.iter().map(|event| value(event, "UID")).collect()
}

fn published(plan: &Prescription) -> IcalCalendar {
    read(&render::ics(plan, Notice::Publish))
}

/// The days and rows of the calendar are those of the chart; its visits are the exchanges of the plan.
#[test]
fn the_calendar_has_the_days_of_the_chart() {
    for name in CASES {
        let plan = prescription(&example(name));
        let calendar = published(&plan);
        let first: usize = turns(&plan.document)[0].number.parse().unwrap();
        let mut rows: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for row in plan.record.adjustments.iter().filter(|row| row.number >= first) {
            rows.entry(row.date.clone()).or_insert((row.number, row.number)).1 = row.number;
        }
        let revision = plan.record.revision;
        let expected: BTreeMap<String, String> = rows
            .iter()
            .map(|(day, (first, last))| {
                let rows = if first == last { format!("row {first}") } else { format!("rows {first} to {last}") };
                (day.clone(), format!("Turn the struts: {rows}, chart revision {revision}"))
            })
            .collect();
        assert_eq!(days(&calendar, "turn"), expected, "{name}");
        let mut visits: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for exchange in &plan.record.exchanges {
            visits.entry(exchange.date.clone()).or_default().push(exchange.strut.to_string());
        }
        let told = days(&calendar, "visit");
        assert_eq!(told.keys().collect::<Vec<_>>(), visits.keys().collect::<Vec<_>>(), "{name}");
        for (day, struts) in visits {
            let struts = struts.join(" and ");
            assert!(told[&day].ends_with(&format!(" {struts}")), "{name}: {} {struts}", told[&day]);
            // The bar of the chart names the same struts on the same day.
            let bar = super::bars(&plan.document).into_iter().find(|(title, _)| title.contains(&in_words(&day)));
            assert!(bar.is_some_and(|(title, _)| title.ends_with(&format!(" {struts}."))), "{name}");
        }
        let end = days(&calendar, "end");
        assert_eq!(end.keys().collect::<Vec<_>>(), [&plan.record.adjustments.last().unwrap().date], "{name}");
    }
}

#[test]
fn events_are_whole_days_that_keep_nobody_busy() {
    for name in CASES {
        let text = render::ics(&prescription(&example(name)), Notice::Publish);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{name}");
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
        let calendar = read(&text);
        assert_eq!(value(&calendar, "METHOD"), "PUBLISH");
        for event in &calendar.events {
            let start = event.get_property("DTSTART").unwrap();
            assert_eq!(start.params, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]));
            assert_eq!(value(event, "TRANSP"), "TRANSPARENT");
            assert!(event.get_property("LOCATION").is_none() && event.get_property("ORGANIZER").is_none());
        }
        let mut names = uids(&calendar);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), calendar.events.len(), "{name}");
    }
}

/// Neither patient nor clinic, no reading and no telephone number.
#[test]
fn the_calendar_is_nobodys() {
    let plan = prescription(&example("tibia-varus.yaml"));
    let text = render::ics(&plan, Notice::Publish).replace("\r\n ", "");
    for word in ["Ana", "Kowalska", "0012345", "1990", "City", "Hospital", "Example", "+00", "000 0000", "tibia", " mm"]
    {
        assert!(!text.contains(word), "{word}");
    }
    let readings = plan.record.adjustments.iter().flat_map(|row| row.readings_mm).map(|reading| reading.to_string());
    for reading in readings.filter(|reading| reading.contains('.')) {
        assert!(!text.contains(&reading), "{reading}");
    }
}

/// A revision has the UIDs of the one before it; a removal has those of what it removes, and a place between the two.
#[test]
fn revisions_replace_each_other() {
    let text = example("tibia-varus.yaml");
    let first = prescription(&text);
    let second = prescription(&text.replace("revision: 1", "revision: 2"));
    let removal = read(&render::ics(&first, Notice::Cancel));
    let (first, second) = (published(&first), published(&second));
    assert_eq!(uids(&first), uids(&second));
    assert_eq!(uids(&first), uids(&removal));
    assert_eq!(value(&removal, "METHOD"), "CANCEL");
    for ((old, removed), new) in first.events.iter().zip(&removal.events).zip(&second.events) {
        let place = |event: &IcalEvent| (value(event, "SEQUENCE").parse::<u32>().unwrap(), value(event, "DTSTAMP"));
        assert_eq!((place(old).0, place(new).0), (1, 2));
        assert!(place(old).0 < place(removed).0 && place(removed).0 <= place(new).0);
        assert!(place(old) < place(removed) && place(removed) < place(new));
        assert_eq!((value(old, "STATUS"), value(removed, "STATUS")), ("CONFIRMED".into(), "CANCELLED".into()));
        let summary = |event: &IcalEvent| value(event, "SUMMARY");
        assert_eq!(summary(old).replace("revision 1", "revision 2"), summary(new));
    }
}

/// Clinic and film days of the case: one visit a day, exchange or not; what is over is left out.
#[test]
fn appointments_are_events_too() {
    let mut draft = intake::case_draft("case.yaml", example("tibia-exchanges.yaml").as_bytes());
    let day = |text: &str, kind| Appointment { date: text.parse().unwrap(), kind };
    draft.pages.appointments = vec![
        day("2027-05-05", AppointmentKind::Clinic),
        day("2027-05-20", AppointmentKind::Film),
        day("2027-06-01", AppointmentKind::Clinic),
        day("2027-06-22", AppointmentKind::Clinic),
        day("2027-07-20", AppointmentKind::Film),
    ];
    let case = Case::from_draft(draft, &catalogue()).unwrap();
    let correction = Correction::of(&case).unwrap();
    let schedule = Schedule::of(&case, &correction).unwrap();
    let plan = Prescription::of(&Verified::of(case, correction, schedule).unwrap());
    let calendar = published(&plan);
    let visits = days(&calendar, "visit");
    assert_eq!(visits.keys().collect::<Vec<_>>(), ["2027-06-01", "2027-06-22", "2027-06-25", "2027-06-29"]);
    assert_eq!(visits["2027-06-01"], "Go to the clinic");
    assert_eq!(visits["2027-06-22"], "Go to the clinic: new struts 5 and 6");
    let films = days(&calendar, "film");
    assert_eq!(films.keys().collect::<Vec<_>>(), ["2027-05-20", "2027-07-20"]);
    // The chart's bars of the days of turning are on the page, too.
    let bars = crate::read::Page::of(&render::html(&plan)).bars();
    assert_eq!(bars, super::bars(&plan.document));
    assert_eq!(bars.len(), 5);
}
