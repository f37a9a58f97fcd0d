//! The plots in words, for those who cannot see them.

use super::super::locale::{Locale, say};
use super::super::words::number;
use super::{DayOfPlot, ReadingsOfPlot, ScaleOfPlot, ends};

/// The plot of rates, with the rate that was ordered and the one above which the program cautions.
pub(super) fn rates(days: &[DayOfPlot], (ordered, caution): (f64, f64), locale: &Locale) -> String {
    let numbers: Vec<usize> = days.iter().map(|day| day.day).collect();
    let of = |rate: fn(&DayOfPlot) -> f64| extremes(days, rate, locale);
    let (Some(fast), Some(slow)) = (of(|day| day.fastest), of(|day| day.slowest)) else {
        return say!(locale, "plot-rates-none");
    };
    say!(
        locale,
        "plot-rates-seen",
        days = day_words(&numbers, locale),
        fast = fast,
        slow = slow,
        ordered = number(ordered, 4),
        caution = number(caution, 4),
        over = days.iter().filter(|day| day.fastest > caution).count()
    )
}

/// Such as `0.8 mm (day 3) to 1.1 mm (day 7)`.
fn extremes(days: &[DayOfPlot], rate: fn(&DayOfPlot) -> f64, locale: &Locale) -> Option<String> {
    let least = days.iter().min_by(|a, b| rate(a).total_cmp(&rate(b)))?;
    let most = days.iter().rev().max_by(|a, b| rate(a).total_cmp(&rate(b)))?;
    let words = |day: &DayOfPlot| say!(locale, "plot-extreme", mm = number(rate(day), 2), day = day.day.to_string());
    Some(match least.day == most.day {
        true => words(least),
        false => say!(locale, "plot-extremes", least = words(least), most = words(most)),
    })
}

/// The days of a plot and its pauses in words.
fn day_words(days: &[usize], locale: &Locale) -> String {
    let span = |first: usize, last: usize| {
        let message = if first == last { "plot-span-day" } else { "plot-span-days" };
        say!(locale, message, first = first.to_string(), last = last.to_string())
    };
    let gaps = days.windows(2).filter(|pair| pair[1] > pair[0] + 1);
    let missing: Vec<String> = gaps.map(|pair| span(pair[0] + 1, pair[1] - 1)).collect();
    let (first, last) = ends(days);
    match missing.is_empty() {
        true => span(first, last),
        false => say!(locale, "plot-span-pauses", days = span(first, last), pauses = locale.list(&missing)),
    }
}

/// The plot of readings with its exchanges.
pub(super) fn readings(days: &[ReadingsOfPlot], exchanges: &[(usize, usize)], locale: &Locale) -> String {
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return say!(locale, "plot-readings-none");
    };
    let numbers: Vec<usize> = days.iter().map(|day| day.day).collect();
    let strut = |k: usize| {
        let (least, most) = bounds(days.iter().map(|day| day.readings[k]));
        say!(
            locale,
            "plot-readings-strut",
            strut = (k + 1).to_string(),
            from = number(first.readings[k], 2),
            to = number(last.readings[k], 2),
            least = number(least, 2),
            most = number(most, 2)
        )
    };
    let mut sentences = vec![say!(locale, "plot-readings-seen", days = day_words(&numbers, locale))];
    sentences.extend((0..6).map(strut));
    sentences.extend(
        exchanges.iter().map(|(day, strut)| {
            say!(locale, "plot-readings-exchange", day = day.to_string(), strut = strut.to_string())
        }),
    );
    sentences.join(" ")
}

fn bounds(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), c| (a.min(c), b.max(c)))
}

/// Each strut on its scale, with the windows of its exchanges.
pub(super) fn ranges(days: &[ReadingsOfPlot], scales: &[Vec<ScaleOfPlot>; 6], locale: &Locale) -> String {
    if days.is_empty() {
        return say!(locale, "plot-readings-none");
    }
    let numbers: Vec<usize> = days.iter().map(|day| day.day).collect();
    let mut sentences = vec![say!(locale, "plot-ranges-seen", days = day_words(&numbers, locale))];
    for (index, models) in scales.iter().enumerate() {
        let strut = (index + 1).to_string();
        for (place, scale) in models.iter().enumerate() {
            if let Some((first, day, last)) = scale.exchange {
                sentences.push(say!(
                    locale,
                    "plot-ranges-window",
                    strut = &strut,
                    day = day.to_string(),
                    first = first.to_string(),
                    last = last.to_string()
                ));
            }
            let served = super::ranges::served(models, place);
            let own = days.iter().filter(|day| served.contains(&day.day)).map(|day| day.readings[index]);
            let (least, most) = bounds(own);
            sentences.push(say!(
                locale,
                "plot-ranges-strut",
                strut = &strut,
                model = &scale.model,
                shortest = number(scale.shortest, 2),
                longest = number(scale.longest, 2),
                least = number(least, 2),
                most = number(most, 2)
            ));
        }
    }
    sentences.join(" ")
}
