//! How each partner keeps what was agreed: what it was asked, how long it took, how often it was late. Counts of referrals,
//! never of people.

use super::{coordinator, counted, terms};
use crate::log::{Act, Entry};
use crate::{Result, Tx, Value};
use jiff::{Timestamp, ToSpan};
use opweg_access::Actor;
use opweg_model::{OrgId, brussels};
use std::collections::BTreeMap;

/// How a partner keeps what was agreed, over the last year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keeps {
    /// Which one.
    pub org: OrgId,
    /// Its name.
    pub name: String,
    /// What it was asked.
    pub asked: i64,
    /// Not answered yet.
    pub waiting: i64,
    /// A sign of it is late now.
    pub late: i64,
    /// Answered after the day that was expected.
    pub answered_late: i64,
    /// Said no.
    pub declined: i64,
    /// Passed on, or the wrong door.
    pub wrong_door: i64,
    /// How long each question waited for its first answer; the end is missing while it still waits.
    pub waits: Vec<(Timestamp, Option<Timestamp>)>,
}

/// What each partner was asked in the last year, those with most first.
///
/// # Errors
/// [`Error::Refused`](crate::Error::Refused) for anybody but the coordinator.
pub async fn keep(tx: &mut Tx, who: &Actor) -> Result<Vec<Keeps>> {
    coordinator(who)?;
    let year = brussels::start(brussels::day(tx.now()).saturating_sub(365.days())).unwrap_or(tx.now());
    let today = brussels::day(tx.now());
    let mut values: Vec<Value> = vec![year.into()];
    let (condition, more) = counted(who, tx.now(), values.len());
    values.extend(more);
    let sql = format!(
        "SELECT r.to_org, o.name, r.created_at, r.stage, r.due_day, r.outcome, r.decline, r.urgency,
                (SELECT min(e.at) FROM referral_event e WHERE e.file_id = r.file_id AND e.referral_id = r.id AND e.event <> 'ask')
         FROM referral r JOIN client_file f ON f.id = r.file_id JOIN organisation o ON o.id = r.to_org
         WHERE r.created_at >= $1 AND {condition} ORDER BY r.created_at"
    );
    let agreed = terms::versions(tx).await?;
    let mut partners: BTreeMap<OrgId, Keeps> = BTreeMap::new();
    for row in &tx.rows_where(sql, &values).await? {
        let mut t = row.take();
        let (org, name, created) = (OrgId(t.next()?), t.next::<String>()?, t.moment()?);
        let (stage, due): (String, Option<jiff::civil::Date>) = (t.next()?, t.word_opt()?);
        let (outcome, decline): (Option<String>, Option<String>) = (t.next()?, t.next()?);
        let urgency: opweg_model::referral::Urgency = t.word()?;
        let answered = t.moment_opt()?;
        let keeps = partners.entry(org).or_insert_with(|| Keeps::of(org, name));
        keeps.asked += 1;
        keeps.waits.push((created, answered));
        keeps.waiting += i64::from(stage == "asked");
        keeps.late += i64::from(stage != "ended" && due.is_some_and(|d| d < today));
        // By what was agreed on the day it was asked.
        let asked = brussels::day(created);
        let by = asked.saturating_add(terms::of_day(&agreed, asked).answer(urgency).days());
        keeps.answered_late += i64::from(answered.is_some_and(|at| brussels::day(at) > by));
        keeps.declined += i64::from(outcome.as_deref() == Some("declined"));
        keeps.wrong_door +=
            i64::from(outcome.as_deref() == Some("passed-on") || decline.as_deref() == Some("wrong-door"));
    }
    let mut all: Vec<Keeps> = partners.into_values().collect();
    all.sort_by(|a, b| (b.asked, &a.name).cmp(&(a.asked, &b.name)));
    tx.note(Entry::of_actor(who, Act::List, "network-partners", "").with(all.len().to_string()));
    Ok(all)
}

impl Keeps {
    fn of(org: OrgId, name: String) -> Self {
        Self {
            org,
            name,
            asked: 0,
            waiting: 0,
            late: 0,
            answered_late: 0,
            declined: 0,
            wrong_door: 0,
            waits: Vec::new(),
        }
    }
}
