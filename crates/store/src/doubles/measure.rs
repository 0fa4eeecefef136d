//! How the review goes, by organisation: how much is answered, how fast, and how often as two people did before. Of one
//! person nothing is told to others, and of few known pairs nothing to anybody: they say little.

use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, args};
use jiff::{SignedDuration, Timestamp};
use opweg_access::{Actor, Why};
use opweg_model::{OrgId, OrgKind, Role};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Days that are counted.
const DAYS: i64 = 90;
/// With fewer known pairs than this it is not told how many were answered as before.
pub const FEW: usize = 20;

/// The review of one organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// The organisation.
    pub org: OrgId,
    /// Its name.
    pub name: String,
    /// Answers of the last ninety days, known pairs apart.
    pub answers: usize,
    /// The time that the middle one took, in seconds; none where no form said.
    pub median_seconds: Option<i64>,
    /// Known pairs that were answered with more than "cannot tell".
    pub known: usize,
    /// Those that were answered as before; none where there are too few ([`FEW`]) to say anything.
    pub right: Option<usize>,
    /// Pairs that wait and touch a file that the organisation leads.
    pub waiting: i64,
}

#[derive(Default)]
struct Counted {
    name: String,
    answers: usize,
    seconds: Vec<i64>,
    known: usize,
    right: usize,
}

/// The measures: a team lead of their own organisation, the coordinator of all.
///
/// # Errors
/// [`Error::Refused`] for others.
pub async fn measure(tx: &mut Tx, who: &Actor) -> Result<Vec<Measure>> {
    let only = match who {
        Actor::Staff(me) if me.is(Role::Coordinator) && me.org_kind == OrgKind::Network => None,
        Actor::Staff(me) if me.is(Role::TeamLead) => Some(me.org.0),
        _ => return Err(Error::Refused(Why::Role)),
    };
    tx.note(Entry::of_actor(who, Act::List, "double-measures", ""));
    let waits = waiting(tx).await?;
    let since = tx.now() - SignedDuration::from_hours(24 * DAYS);
    let mut counted = counted(tx, only, since).await?;
    for (org, (name, _)) in &waits {
        if only.is_none_or(|mine| mine == *org) {
            counted.entry(*org).or_default().name.clone_from(name);
        }
    }
    let measured = |(org, mut c): (Uuid, Counted)| {
        c.seconds.sort_unstable();
        Measure {
            org: OrgId(org),
            name: c.name,
            answers: c.answers,
            median_seconds: c.seconds.get(c.seconds.len() / 2).copied(),
            known: c.known,
            right: enough(c.known, c.right),
            waiting: waits.get(&org).map_or(0, |(_, n)| *n),
        }
    };
    Ok(counted.into_iter().map(measured).collect())
}

/// The known pairs that the reader answered, of all time, and how many of them as before; none of these while there are too
/// few. For the reader alone.
///
/// # Errors
/// [`Error::Refused`] for who judges nothing.
pub async fn own(tx: &mut Tx, who: &Actor) -> Result<(usize, Option<usize>)> {
    super::look::judges(who)?;
    let sql =
        "SELECT a.is_right FROM pair_answer a WHERE a.by_user = $1 AND a.is_right IS NOT NULL AND a.undone_at IS NULL";
    let rows = tx.rows(sql, args![who.user()]).await?;
    let answers = rows.iter().map(|row| row.take().next()).collect::<Result<Vec<i64>>>()?;
    let right = answers.iter().filter(|right| **right == 1).count();
    Ok((answers.len(), enough(answers.len(), right)))
}

fn enough(known: usize, right: usize) -> Option<usize> {
    (known >= FEW).then_some(right)
}

async fn counted(tx: &mut Tx, only: Option<Uuid>, since: Timestamp) -> Result<BTreeMap<Uuid, Counted>> {
    let rows = tx
        .rows(
            "SELECT a.by_org, o.name, a.took_seconds, a.is_right, p.known FROM pair_answer a JOIN double_pair p ON p.id = a.pair_id
             JOIN organisation o ON o.id = a.by_org WHERE a.at >= $1 AND a.undone_at IS NULL",
            args![since],
        )
        .await?;
    let mut counted: BTreeMap<Uuid, Counted> = BTreeMap::new();
    for row in &rows {
        let mut t = row.take();
        let (org, name): (Uuid, String) = (t.next()?, t.next()?);
        if only.is_some_and(|mine| mine != org) {
            continue;
        }
        let (took, right, known): (Option<i64>, Option<i64>, bool) = (t.next()?, t.next()?, t.next()?);
        let of = counted.entry(org).or_default();
        of.name = name;
        of.seconds.extend(took);
        if known {
            of.known += usize::from(right.is_some());
            of.right += usize::from(right == Some(1));
        } else {
            of.answers += 1;
        }
    }
    Ok(counted)
}

/// Pairs that wait, by the organisation that leads a file of them. Restricted persons are in no figure.
async fn waiting(tx: &mut Tx) -> Result<BTreeMap<Uuid, (String, i64)>> {
    let rows = tx
        .rows(
            "SELECT f.lead_org, o.name, CAST(count(DISTINCT p.id) AS BIGINT) FROM double_pair p
             JOIN registration r ON r.id = p.one_id OR r.id = p.other_id JOIN client_file f ON f.id = r.file_id
             JOIN organisation o ON o.id = f.lead_org
             WHERE p.state = 'open' AND NOT p.known
               AND NOT EXISTS (SELECT 1 FROM registration s JOIN client_file h ON h.id = s.file_id
                               WHERE (s.id = p.one_id OR s.id = p.other_id) AND h.restricted)
             GROUP BY f.lead_org, o.name",
            &[],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            Ok((t.next()?, (t.next()?, t.next()?)))
        })
        .collect()
}
