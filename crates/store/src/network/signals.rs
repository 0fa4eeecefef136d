//! Which files stand behind a figure: their numbers, who leads them and since when, so that the coordinator can call. No
//! name of a client, nothing of what stands in the file.

use super::terms::Terms;
use super::{coordinator, counted};
use crate::engine::Take;
use crate::log::{Act, Entry};
use crate::{Result, Tx, Value};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use opweg_access::Actor;
use opweg_model::brussels;

/// What a file waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Whoever led it left.
    WithoutLead,
    /// No plan within the term.
    WithoutPlan,
    /// A plan waits for a word.
    PlanWaits,
    /// Somebody does not agree with the plan.
    PlanRefused,
    /// Far from work without an offer.
    WithoutOffer,
    /// Nothing runs.
    Idle,
    /// A referral is late.
    ReferralLate,
}

impl Signal {
    /// Every signal, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::WithoutLead,
        Self::WithoutPlan,
        Self::PlanWaits,
        Self::PlanRefused,
        Self::WithoutOffer,
        Self::Idle,
        Self::ReferralLate,
    ];
    /// The stable text form.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::WithoutLead => "without-lead",
            Self::WithoutPlan => "without-plan",
            Self::PlanWaits => "plan-waits",
            Self::PlanRefused => "plan-refused",
            Self::WithoutOffer => "without-offer",
            Self::Idle => "idle",
            Self::ReferralLate => "referral-late",
        }
    }
    /// The signal of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|s| s.word() == word)
    }
}

/// A file behind a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// Its number.
    pub number: String,
    /// Who leads it, or the organisation when they left.
    pub lead: String,
    /// The organisation.
    pub org: String,
    /// Where to call.
    pub phone: String,
    /// Since when it waits.
    pub since: Option<Timestamp>,
}

/// The files behind a figure, those that wait longest first.
///
/// # Errors
/// [`Error::Refused`](crate::Error::Refused) for anybody but the coordinator.
pub async fn behind(tx: &mut Tx, who: &Actor, terms: &Terms, signal: Signal, limit: i64) -> Result<Vec<Behind>> {
    coordinator(who)?;
    let now = tx.now();
    let day = |days: i32| brussels::day(now).saturating_sub(i64::from(days).days());
    let moment = |days: i32| Value::from(brussels::start(day(days)).unwrap_or(now));
    let (since, when, value): (&str, &str, Value) = match signal {
        Signal::WithoutLead => ("u.left_at", "u.left_at IS NOT NULL AND u.left_at <> $1", Value::Int(Some(-1))),
        Signal::WithoutPlan => {
            ("f.created_at", "COALESCE(g.plan_state, 'none') = 'none' AND f.created_at < $1", moment(terms.plan))
        }
        Signal::PlanWaits => ("g.plan_at", "g.plan_state = 'asked' AND g.plan_at < $1", moment(terms.mark)),
        Signal::PlanRefused => ("g.plan_at", "g.plan_state = 'refused' AND g.plan_at <> $1", Value::Int(Some(-1))),
        Signal::WithoutOffer => (
            "g.screened_at",
            "g.distance IN ('far', 'very-far') AND g.offer_at IS NULL AND g.screened_at < $1",
            moment(terms.offer),
        ),
        Signal::Idle => ("g.idle_since", "g.idle_since IS NOT NULL AND g.idle_since <= $1", day(terms.idle).into()),
        Signal::ReferralLate => (
            "(SELECT min(r.due_day) FROM referral r WHERE r.file_id = f.id AND r.stage <> 'ended')",
            "EXISTS (SELECT 1 FROM referral r WHERE r.file_id = f.id AND r.stage <> 'ended' AND r.due_day < $1)",
            brussels::day(now).into(),
        ),
    };
    let mut values = vec![value];
    let (condition, more) = counted(who, now, values.len());
    values.extend(more);
    // In the order of the table, as for the figures.
    let sql = format!(
        "SELECT f.number, CASE WHEN u.left_at IS NULL THEN u.name ELSE o.name END, o.name,
                CASE WHEN u.left_at IS NULL AND u.phone <> '' THEN u.phone ELSE o.phone END, {since}
         FROM client_file f JOIN user_account u ON u.id = f.lead_user JOIN organisation o ON o.id = f.lead_org
         LEFT JOIN file_figure g ON g.file_id = f.id
         WHERE f.state || '' = 'open' AND {when} AND {condition} ORDER BY {since}, f.number LIMIT {limit}"
    );
    let rows = tx.rows_where(sql, &values).await?;
    tx.note(Entry::of_actor(who, Act::List, "network-signal", "").with(format!("{} n={}", signal.word(), rows.len())));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let (number, lead, org, phone) = (t.next()?, t.next()?, t.next()?, t.next()?);
            Ok(Behind { number, lead, org, phone, since: since_of(signal, &mut t)? })
        })
        .collect()
}

/// Since when it waits; some signals know a day, others a moment.
fn since_of(signal: Signal, t: &mut Take<'_>) -> Result<Option<Timestamp>> {
    match signal {
        Signal::Idle | Signal::ReferralLate => Ok(t.word_opt::<Date>()?.and_then(brussels::start)),
        _ => t.moment_opt(),
    }
}
