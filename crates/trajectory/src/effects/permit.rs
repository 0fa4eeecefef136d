//! A permit that ends can overthrow a plan (R-TRJ-07, R-ADM-04): which steps lie past its end or wait for such a step.

use super::PlannedStep;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// How many days ahead renewal is begun.
pub const RENEW_DAYS: i32 = 90;

/// What the end of a permit does to a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermitAlerts {
    /// The last day of the permit.
    pub end: Date,
    /// The day to begin with the renewal.
    pub renew_from: Date,
    /// Whether that day has come.
    pub due: bool,
    /// Whether the permit is over.
    pub over: bool,
    /// The steps it touches, in the order of the plan.
    pub steps: Vec<(String, Alert)>,
}

/// How the end of a permit touches a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alert {
    /// It begins after the end.
    Begins,
    /// It goes on past the end.
    GoesOn,
    /// It waits, directly or not, for a step that lies past the end.
    Waits,
}

/// What the end of a permit does to the steps of a plan. Steps that are over by today are left out.
#[must_use]
pub fn permit_alerts(end: Date, steps: &[PlannedStep], today: Date) -> PermitAlerts {
    let renew_from = end.saturating_sub(RENEW_DAYS.days());
    let open: Vec<&PlannedStep> = steps.iter().filter(|step| step.until.is_none_or(|until| today <= until)).collect();
    let touched = |step: &PlannedStep| match (step.from, step.until) {
        (Some(from), _) if from > end => Some(Alert::Begins),
        (_, Some(until)) if until > end => Some(Alert::GoesOn),
        _ => None,
    };
    let mut late: BTreeSet<&str> =
        open.iter().filter(|step| touched(step).is_some()).map(|step| step.key.as_str()).collect();
    // Each round adds at least one step or is the last.
    loop {
        let waits = |step: &&&PlannedStep| {
            !late.contains(step.key.as_str()) && step.after.iter().any(|after| late.contains(after.as_str()))
        };
        let more: Vec<&str> = open.iter().filter(waits).map(|step| step.key.as_str()).collect();
        if more.is_empty() {
            break;
        }
        late.extend(more);
    }
    let alerts = open.iter().filter(|step| late.contains(step.key.as_str()));
    let alerts = alerts.map(|step| (step.key.clone(), touched(step).unwrap_or(Alert::Waits)));
    PermitAlerts { end, renew_from, due: renew_from <= today, over: end < today, steps: alerts.collect() }
}
