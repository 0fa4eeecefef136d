//! The figures of the network on one page: how many files wait for what. One pass over the files, one over the referrals.

use super::terms::Terms;
use super::{coordinator, counted};
use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, Value};
use jiff::ToSpan;
use opweg_access::Actor;
use opweg_model::{OrgId, brussels};

/// How many files wait for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Files {
    /// Open files.
    pub open: i64,
    /// Whoever led them left, and nobody took over.
    pub without_lead: i64,
    /// No plan was put forward within the term.
    pub without_plan: i64,
    /// A plan waits for somebody's word beyond the term.
    pub plan_waits: i64,
    /// Somebody does not agree with the plan.
    pub plan_refused: i64,
    /// Everybody agrees with the plan.
    pub plan_agreed: i64,
    /// Far from work, and no offer within the term.
    pub without_offer: i64,
    /// Far from work.
    pub far: i64,
    /// Nothing has run for longer than the term.
    pub idle: i64,
}

/// How many referrals stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Referrals {
    /// Not ended.
    pub open: i64,
    /// A sign was expected before today.
    pub late: i64,
    /// Nobody answered yet.
    pub unanswered: i64,
    /// No place now.
    pub no_place: i64,
    /// Ended within the last year.
    pub ended: i64,
    /// Of these, with help: whole, in part, or going on.
    pub helped: i64,
    /// Of these, knocked at the wrong door or passed on.
    pub wrong_door: i64,
}

/// What else is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Agreements of clients that end within two weeks.
    pub agreements: i64,
    /// Emergencies that nobody has reviewed.
    pub reviews: i64,
    /// Of these, beyond the five working days.
    pub reviews_late: i64,
}

/// The figures, of all files or of those one organisation leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Of files.
    pub files: Files,
    /// Of referrals.
    pub referrals: Referrals,
    /// Of what is due.
    pub due: Due,
}

/// Counts.
///
/// # Errors
/// [`Error::Refused`] for anybody but the coordinator.
pub async fn counts(tx: &mut Tx, who: &Actor, terms: &Terms, of: Option<OrgId>) -> Result<Counts> {
    coordinator(who)?;
    let counts = Counts {
        files: files(tx, who, terms, of).await?,
        referrals: referrals(tx, who, of).await?,
        due: due(tx, who, of).await?,
    };
    tx.note(Entry::of_actor(who, Act::List, "network-figures", ""));
    Ok(counts)
}

/// Moments and days that many figures look back to.
fn ago(tx: &Tx, days: i32) -> Value {
    let day = brussels::day(tx.now()).saturating_sub(i64::from(days).days());
    brussels::start(day).unwrap_or(tx.now()).into()
}

async fn files(tx: &mut Tx, who: &Actor, terms: &Terms, of: Option<OrgId>) -> Result<Files> {
    let idle = brussels::day(tx.now()).saturating_sub(i64::from(terms.idle).days());
    let mut values = vec![
        ago(tx, terms.plan),
        ago(tx, terms.mark),
        ago(tx, terms.offer),
        idle.into(),
        of.is_none().into(),
        of.into(),
    ];
    let (condition, more) = counted(who, tx.now(), values.len());
    values.extend(more);
    let sum = |when: &str| format!("CAST(COALESCE(SUM(CASE WHEN {when} THEN 1 ELSE 0 END), 0) AS BIGINT)");
    // Nearly every file is open: they are read in the order of the table, not jumped to in the order of their names.
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT), {}, {}, {}, {}, {}, {}, {}, {}
         FROM client_file f JOIN user_account u ON u.id = f.lead_user LEFT JOIN file_figure g ON g.file_id = f.id
         WHERE f.state || '' = 'open' AND ($5 OR f.lead_org = $6) AND {condition}",
        sum("u.left_at IS NOT NULL"),
        sum("COALESCE(g.plan_state, 'none') = 'none' AND f.created_at < $1"),
        sum("g.plan_state = 'asked' AND g.plan_at < $2"),
        sum("g.plan_state = 'refused'"),
        sum("g.plan_state = 'agreed'"),
        sum("g.distance IN ('far', 'very-far') AND g.offer_at IS NULL AND g.screened_at < $3"),
        sum("g.distance IN ('far', 'very-far')"),
        sum("g.idle_since IS NOT NULL AND g.idle_since <= $4"),
    );
    let rows = tx.rows_where(sql, &values).await?;
    let row = rows.into_iter().next().ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok(Files {
        open: t.next()?,
        without_lead: t.next()?,
        without_plan: t.next()?,
        plan_waits: t.next()?,
        plan_refused: t.next()?,
        plan_agreed: t.next()?,
        without_offer: t.next()?,
        far: t.next()?,
        idle: t.next()?,
    })
}

async fn referrals(tx: &mut Tx, who: &Actor, of: Option<OrgId>) -> Result<Referrals> {
    let mut values = vec![brussels::day(tx.now()).into(), ago(tx, 365), of.is_none().into(), of.into()];
    let (condition, more) = counted(who, tx.now(), values.len());
    values.extend(more);
    let sum = |when: &str| format!("CAST(COALESCE(SUM(CASE WHEN {when} THEN 1 ELSE 0 END), 0) AS BIGINT)");
    let sql = format!(
        "SELECT {}, {}, {}, {}, {}, {}, {} FROM referral r JOIN client_file f ON f.id = r.file_id
         WHERE (r.stage <> 'ended' OR r.ended_at >= $2) AND ($3 OR r.from_org = $4 OR r.to_org = $4) AND {condition}",
        sum("r.stage <> 'ended'"),
        sum("r.stage <> 'ended' AND r.due_day < $1"),
        sum("r.stage = 'asked'"),
        sum("r.stage = 'no-place'"),
        sum("r.stage = 'ended'"),
        sum("r.outcome IN ('helped', 'partly-helped', 'goes-on')"),
        sum("r.outcome = 'passed-on' OR r.decline = 'wrong-door'"),
    );
    let rows = tx.rows_where(sql, &values).await?;
    let row = rows.into_iter().next().ok_or(Error::NotFound)?;
    let mut t = row.take();
    Ok(Referrals {
        open: t.next()?,
        late: t.next()?,
        unanswered: t.next()?,
        no_place: t.next()?,
        ended: t.next()?,
        helped: t.next()?,
        wrong_door: t.next()?,
    })
}

async fn due(tx: &mut Tx, who: &Actor, of: Option<OrgId>) -> Result<Due> {
    let now = tx.now();
    let soon = now.saturating_add((14 * 24).hours()).unwrap_or(now);
    let mut values: Vec<Value> = vec![now.into(), soon.into(), of.is_none().into(), of.into()];
    let (condition, more) = counted(who, now, values.len());
    values.extend(more);
    // An agreement that another one of the same organisation outlives needs no talk. First the few that end soon, then their
    // files: the other way round would look at the agreements of every file.
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT) FROM access_grant a CROSS JOIN client_file f
         LEFT JOIN grant_end z ON z.grant_id = a.id
         WHERE f.id = a.file_id AND a.basis = 1 AND a.valid_until > $1 AND a.valid_until <= $2 AND z.grant_id IS NULL AND f.state = 'open'
               AND ($3 OR a.subject_id = $4) AND NOT EXISTS (SELECT 1 FROM access_grant b LEFT JOIN grant_end y ON y.grant_id = b.id
                   WHERE b.file_id = a.file_id AND b.subject_id = a.subject_id AND b.valid_until > $2 AND y.grant_id IS NULL)
               AND {condition}"
    );
    let agreements = first(tx.rows_where(sql, &values).await?)?;
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT) FROM broken_glass b JOIN client_file f ON f.id = b.file_id
         JOIN user_account w ON w.id = b.user_id
         WHERE b.verdict IS NULL AND b.at <= $1 AND b.at <= $2 AND ($3 OR w.org_id = $4) AND {condition}"
    );
    let reviews = first(tx.rows_where(sql, &values).await?)?;
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT) FROM broken_glass b JOIN client_file f ON f.id = b.file_id
         JOIN user_account w ON w.id = b.user_id
         WHERE b.verdict IS NULL AND b.review_by < $1 AND b.at <= $2 AND ($3 OR w.org_id = $4) AND {condition}"
    );
    let reviews_late = first(tx.rows_where(sql, &values).await?)?;
    Ok(Due { agreements, reviews, reviews_late })
}

fn first(rows: Vec<crate::Row>) -> Result<i64> {
    rows.into_iter().next().ok_or(Error::NotFound)?.take().next()
}
