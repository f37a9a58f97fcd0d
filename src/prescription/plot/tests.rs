use super::super::drawing::held::{assert_sound, texts};
use super::axes::round_step;
use super::*;

fn english() -> Locale {
    Locale::of(crate::language::Language::English)
}

/// Days 1 to `last` without those of the pauses, at rates that swing.
fn days(last: usize, pauses: &[std::ops::Range<usize>]) -> Vec<DayOfPlot> {
    let turned = (1..=last).filter(|day| !pauses.iter().any(|pause| pause.contains(day)));
    let swing = |day: usize| 0.1 * libm::sin(day as f64);
    turned.map(|day| DayOfPlot { day, fastest: 1.0 + swing(day), slowest: 0.5 - swing(day) }).collect()
}

fn scales(last: usize, exchanges: &[(usize, usize)]) -> Vec<ReadingsOfPlot> {
    let reading = |day: usize, strut: usize| {
        let old = exchanges.iter().filter(|(from, number)| *number == strut && day >= *from).count();
        120.0 + 10.0 * strut as f64 + 0.1 * day as f64 * (strut as f64 - 3.0) - 30.0 * old as f64
    };
    let row = |day| ReadingsOfPlot { day, readings: [1, 2, 3, 4, 5, 6].map(|strut| reading(day, strut)) };
    (0..=last).map(row).collect()
}

fn strokes(drawing: &Drawing, wanted: Stroke, width: f64) -> Vec<Vec<Place>> {
    let matching = |shape: &Shape| match shape {
        Shape::Line { points, weight, stroke } if *stroke == wanted && *weight == width => Some(points.clone()),
        _ => None,
    };
    drawing.shapes.iter().filter_map(matching).collect()
}

fn discs(drawing: &Drawing, wanted: Tone) -> Vec<Place> {
    let matching = |shape: &Shape| match shape {
        Shape::Disc { centre, tone, .. } if *tone == wanted => Some(*centre),
        _ => None,
    };
    drawing.shapes.iter().filter_map(matching).collect()
}

fn heights(drawing: &Drawing, text: &str) -> Vec<f64> {
    let matching = |shape: &Shape| match shape {
        Shape::Label { at, text: words, .. } if words == text => Some(at.1),
        _ => None,
    };
    drawing.shapes.iter().filter_map(matching).collect()
}

#[test]
fn rates_are_sound_for_any_number_of_days() {
    for last in [1, 2, 12, 13, 60, 99, 400] {
        let drawing = rates(&days(last, &[]), (1.0, 1.5), &english());
        assert_sound(&drawing);
        for text in ["mm a day", "day of turning", "ordered 1", "caution above 1.5", "fastest point", "slowest point"] {
            assert_eq!(texts(&drawing).iter().filter(|label| **label == text).count(), 1, "{last} days: {text}");
        }
        let expected = if last < 14 { last } else { discs(&drawing, Tone::Black).len() };
        assert_eq!(discs(&drawing, Tone::Black).len(), expected);
        assert_eq!(discs(&drawing, Tone::White).len(), expected);
        assert!((1..=40).contains(&expected), "{expected} dots");
        let gap = |pair: &[Place]| pair[1].0 - pair[0].0;
        assert!(discs(&drawing, Tone::White).windows(2).all(|pair| gap(pair) > 2.0), "{last} days");
    }
    // All at one height, and far above: the labels still stand apart, and nothing leaves the field.
    let day = |day, fastest, slowest| DayOfPlot { day, fastest, slowest };
    assert_sound(&rates(&[day(1, 1.0, 1.0), day(2, 1.0, 1.0)], (1.0, 1.0), &english()));
    assert_sound(&rates(&[day(1, 37.2, 0.0), day(2, 1.5, 0.0)], (0.25, 1.5), &english()));
    assert_sound(&rates(&[], (1.0, 1.5), &english()));
}

#[test]
fn a_rate_stands_at_its_height() {
    let drawing = rates(&[DayOfPlot { day: 3, fastest: 1.5, slowest: 1.0 }], (1.0, 1.5), &english());
    let level = strokes(&drawing, Stroke::Solid, 0.2);
    assert_eq!(level.len(), 2);
    assert!((discs(&drawing, Tone::White)[0].1 - level[0][0].1).abs() < 1e-9);
    assert!((discs(&drawing, Tone::Black)[0].1 - level[1][0].1).abs() < 1e-9);
    for (text, height) in [("1", level[0][0].1), ("1.5", level[1][0].1)] {
        assert!((heights(&drawing, text)[0] - height).abs() < 1e-9, "the number {text} stands at its line");
    }
    assert!(strokes(&drawing, Stroke::Dashed, 0.4).is_empty(), "one day has no line");
}

#[test]
fn a_pause_is_left_open() {
    let pauses = [13..14, 30..41];
    let days = days(60, &pauses);
    let drawing = rates(&days, (1.0, 1.5), &english());
    assert_sound(&drawing);
    let whole = rates(&self::days(60, &[]), (1.0, 1.5), &english());
    assert_eq!(strokes(&whole, Stroke::Dashed, 0.4).len(), 1);
    for stroke in [Stroke::Solid, Stroke::Dashed] {
        let lines = strokes(&drawing, stroke, 0.4);
        assert_eq!(lines.iter().map(Vec::len).collect::<Vec<_>>(), [12, 16, 20]);
    }
    assert_eq!(texts(&drawing).iter().filter(|text| **text == "pause").count(), 1, "the long pause is named");
    let words = "days 1 to 60, with a pause on day 13 and days 30 to 40";
    assert!(drawing.alternative.contains(words), "{}", drawing.alternative);
}

#[test]
fn the_extremes_are_said_in_words() {
    let day = |day, fastest, slowest| DayOfPlot { day, fastest, slowest };
    let drawing = rates(&[day(1, 0.9, 0.2), day(2, 1.62, 0.4), day(3, 1.1, 0.1)], (1.0, 1.5), &english());
    for text in [
        "The fastest point moves 0.9 mm (day 1) to 1.62 mm (day 2).",
        "The slowest point moves 0.1 mm (day 3) to 0.4 mm (day 2).",
        "Ordered: 1 mm a day.",
        "cautions above 1.5 mm a day: 1 day.",
    ] {
        assert!(drawing.alternative.contains(text), "{}", drawing.alternative);
    }
}

#[test]
fn readings_are_sound_and_numbered_at_both_ends() {
    for last in [0, 1, 12, 60, 400] {
        for exchanges in [vec![], vec![(last / 2, 6), (last / 2 + 1, 1), (last / 2, 2), (last, 4)]] {
            let drawing = readings(&scales(last, &exchanges), &exchanges, &english());
            assert_sound(&drawing);
            let names = texts(&drawing).into_iter().filter(|text| *text == "new strut").count();
            assert_eq!(names, usize::from(!exchanges.is_empty()));
        }
    }
    let same = [0, 1, 2].map(|day| ReadingsOfPlot { day, readings: [130.0; 6] });
    assert_sound(&readings(&same, &[], &english()));
    assert_sound(&readings(&[], &[(3, 1)], &english()));
}

/// Only the line of the strut that was exchanged is broken, on the day of the exchange.
#[test]
fn an_exchange_breaks_the_line_of_its_strut() {
    let exchanges = [(20, 6), (20, 2), (40, 6)];
    let drawing = readings(&scales(60, &exchanges), &exchanges, &english());
    let lengths = |stroke| {
        let mut lengths: Vec<usize> = strokes(&drawing, stroke, 0.4).iter().map(Vec::len).collect();
        lengths.sort_unstable();
        lengths
    };
    assert_eq!(lengths(Stroke::Solid), [61, 61]);
    assert_eq!(lengths(Stroke::Dashed), [20, 41, 61]);
    assert_eq!(lengths(Stroke::Dotted), [20, 20, 21, 61]);
    assert!(texts(&drawing).contains(&"2, 6"));
    assert!(drawing.alternative.contains("Day 40: new strut 6."), "{}", drawing.alternative);
    assert!(drawing.alternative.contains("Strut 1 goes from 130 to 118 mm"), "{}", drawing.alternative);
}

#[test]
fn no_two_struts_have_the_same_line_and_mark() {
    for (index, (stroke, tone, mark)) in PATTERNS.iter().enumerate() {
        for (other, shade, form) in &PATTERNS[..index] {
            assert!(stroke != other || tone != shade, "{stroke:?} {tone:?}");
            let same = matches!(
                (mark, form),
                (Mark::Round, Mark::Round) | (Mark::Square, Mark::Square) | (Mark::Triangle, Mark::Triangle)
            );
            assert!(!same || tone != shade, "{stroke:?} {tone:?}");
        }
    }
}

#[test]
fn ticks_are_round_and_few() {
    for (span, most, step) in [(2.0, 7, 0.5), (1.0, 7, 0.2), (60.0, 7, 10.0), (59.0, 14, 5.0), (399.0, 14, 50.0)] {
        assert!((round_step(span, most) - step).abs() < 1e-9, "{span} in {most}: {}", round_step(span, most));
    }
    for odd in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(round_step(odd, 7), 1.0);
    }
    assert_eq!(round_bounds((121.0, 168.0)), (120.0, 170.0));
}

#[test]
fn labels_move_no_more_than_they_must() {
    assert_eq!(spread(&[(10.0, 4.0), (30.0, 4.0)], (0.0, 50.0)), [10.0, 30.0]);
    assert_eq!(spread(&[(20.0, 4.0), (20.0, 4.0)], (0.0, 50.0)), [18.0, 22.0]);
    assert_eq!(spread(&[(49.0, 4.0), (10.0, 4.0), (49.0, 4.0)], (0.0, 50.0)), [46.0, 10.0, 50.0]);
    assert_eq!(spread(&[(-3.0, 4.0), (0.0, 8.0)], (0.0, 50.0)), [0.0, 6.0]);
}

fn scale(shortest: f64, longest: f64, exchange: Option<(usize, usize, usize)>) -> ScaleOfPlot {
    ScaleOfPlot { model: "one".to_owned(), shortest, longest, exchange }
}

/// Each strip goes from the shortest to the longest reading of the strut in place; brackets stand over the windows.
#[test]
fn a_strut_stands_where_its_scale_says() {
    let mut scales: [Vec<ScaleOfPlot>; 6] = std::array::from_fn(|_| vec![scale(100.0, 200.0, None)]);
    scales[1].push(scale(80.0, 120.0, Some((4, 6, 8))));
    let readings = |day: usize| if day < 6 { [150.0; 6] } else { [150.0, 110.0, 150.0, 150.0, 150.0, 150.0] };
    let days: Vec<ReadingsOfPlot> = (0..=10).map(|day| ReadingsOfPlot { day, readings: readings(day) }).collect();
    let drawing = ranges(&days, &scales, &english());
    assert_sound(&drawing);
    for text in ["strut 1", "strut 6", "100", "200", "80", "120", "day of turning"] {
        assert!(texts(&drawing).contains(&text), "no {text}");
    }
    let areas: Vec<&Vec<Place>> = drawing
        .shapes
        .iter()
        .filter_map(|shape| if let Shape::Area { points, .. } = shape { Some(points) } else { None })
        .collect();
    assert_eq!(areas.len(), 7);
    // Strut 1 reads the middle of its scale; the new strut 2 three quarters.
    let lines = strokes(&drawing, Stroke::Solid, 0.45);
    assert_eq!(lines.len(), 7);
    let part = |line: &[Place], area: &[Place]| (line[0].1 - area[0].1) / (area[2].1 - area[0].1);
    assert!((part(&lines[0], areas[0]) - 0.5).abs() < 1e-9);
    assert!((part(&lines[2], areas[2]) - 0.75).abs() < 1e-9);
    // The new strut begins on the day of the exchange, inside its bracket.
    assert!((lines[2][0].0 - areas[2][0].0).abs() < 1e-9);
    let bracket = strokes(&drawing, Stroke::Solid, 0.5).into_iter().find(|points| points.len() == 4).unwrap();
    assert!(bracket[0].0 < areas[2][0].0 && areas[2][0].0 < bracket[3].0);
    assert!(drawing.alternative.contains("Strut 2 is exchanged on day 6; possible on days 4 to 8."));
    assert_sound(&ranges(&[], &scales, &english()));
}
