//! Which strut is in place in which row, as the exchanges of a schedule claim it.

use crate::case::Case;
use crate::device::{PerStrut, Strut};
use crate::finding::{Code, Finding};
use crate::plan::{Exchange, Schedule};

/// The struts at the start and in every row; an error where an exchange names a model that is not there, or falls on no
/// row's day.
pub(super) fn fitted<'a>(case: &'a Case, schedule: &Schedule) -> Result<Vec<PerStrut<&'a Strut>>, Finding> {
    let mut struts = PerStrut::from_fn(|id| &case.frame.struts[id]);
    let mut rows = vec![struts];
    let mut day_before = 0;
    let mut used = 0;
    for row in &schedule.adjustments {
        for exchange in schedule.exchanges.iter().filter(|e| e.day > day_before && e.day <= row.day) {
            let model = case.frame.models.iter().find(|model| model.name == exchange.to);
            struts[exchange.strut] = model
                .filter(|_| struts[exchange.strut].name == exchange.from)
                .ok_or_else(|| broken(exchange, "a model that is not in place or not in the system"))?;
            used += 1;
        }
        day_before = row.day;
        rows.push(struts);
    }
    if used != schedule.exchanges.len() {
        return Err(Finding::new(
            Code::ExchangeBroken,
            "an exchange outside the days of the plan",
            "exchanges before the first row of a day",
            ADVICE,
        ));
    }
    Ok(rows)
}

const ADVICE: &str = "report this case: the schedule was changed after it was planned";

/// The finding about an exchange that does not fit.
pub(super) fn broken(exchange: &Exchange, what: &str) -> Finding {
    let found = format!("strut {} on day {}: {what}", exchange.strut, exchange.day);
    let allowed = "exchanges at one and the same length from joint to joint, on both scales, on a visit";
    Finding::new(Code::ExchangeBroken, found, allowed, ADVICE)
}
