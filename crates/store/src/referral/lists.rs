//! Lists of referrals: of one file, those an organisation has to answer, and those it sent.

use super::{Referral, To, find, read, read_from, select};
use crate::Conn;
use crate::door::open_for_any;
use crate::log::{Act, Entry};
use crate::{Error, Result, Tx, Value, args};
use jiff::Timestamp;
use opweg_access::{Action, Actor, Permit, Why};
use opweg_model::{Purpose, ReferralId, Tier};

/// Something that happened to a referral.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Step {
    pub referral: ReferralId,
    /// The word of the event.
    pub event: String,
    /// The reason or outcome that came with it.
    pub word: Option<String>,
    /// In words; only for whoever may read the letter.
    pub said: String,
    pub by: Option<String>,
    pub org: Option<String>,
    pub at: Timestamp,
}

/// The referrals of a file, latest first: where each stands and what came of it is part of the path that everybody knows.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<Vec<Referral>> {
    if !matches!(permit.action(), Action::See | Action::Export) || !permit.opens(Tier::Path) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::See, "referrals");
    let sql = concat!(select!(), "WHERE r.file_id = $1 ORDER BY r.created_at DESC, r.id");
    let all = tx.rows(sql, args![permit.file()]).await?.iter().map(read).collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().map(|referral| as_seen(permit, referral)).collect())
}

/// What a service outside does for people stands in its name, so it is part of the letter: whoever may not read that sees
/// that a service outside was asked, not which.
fn as_seen(permit: &Permit, mut referral: Referral) -> Referral {
    let closed = !permit.allows(&referral.letter());
    if let To::Outside { name } = &mut referral.to
        && closed
    {
        name.clear();
    }
    referral
}

/// One referral: for whoever sees the path, and for whoever is asked, who sees no more than the contact card yet.
///
/// # Errors
/// [`Error::Refused`], [`Error::NotFound`].
pub async fn one(tx: &mut Tx, permit: &Permit, id: ReferralId) -> Result<Referral> {
    let referral = find(tx, permit.file(), id).await?.ok_or(Error::NotFound)?;
    if !permit.opens(Tier::Path) && !permit.allows(&referral.letter()) {
        return Err(Error::Refused(Why::Role));
    }
    tx.note_on(permit, Act::See, "referrals");
    Ok(as_seen(permit, referral))
}

/// What happened to the referrals of a file, in order; what was said only where the letter is open.
///
/// # Errors
/// What the engine says.
pub async fn history(tx: &mut Tx, permit: &Permit, of: &[Referral]) -> Result<Vec<Step>> {
    let rows = tx
        .rows(
            "SELECT e.referral_id, e.event, e.word, e.said, u.name, o.name, e.at FROM referral_event e
             LEFT JOIN user_account u ON u.id = e.by_user LEFT JOIN organisation o ON o.id = e.by_org
             WHERE e.file_id = $1 ORDER BY e.at, e.id",
            args![permit.file()],
        )
        .await?;
    let mut steps = Vec::new();
    for row in &rows {
        let mut t = row.take();
        let referral = ReferralId(t.next()?);
        let Some(whole) = of.iter().find(|r| r.id == referral) else { continue };
        let (event, word, said): (_, _, String) = (t.next()?, t.next()?, t.next()?);
        let said = if permit.allows(&whole.letter()) { said } else { String::new() };
        steps.push(Step { referral, event, word, said, by: t.next()?, org: t.next()?, at: t.moment()? });
    }
    Ok(steps)
}

/// A referral in a list of an organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The referral.
    pub referral: Referral,
    /// The number of the file: what an organisation keeps when its access ended.
    pub number: String,
    /// The client's name, while the contact card is open to the reader.
    pub client: Option<String>,
    /// The organisation that asked.
    pub from_name: String,
    /// The organisation that is asked; nothing for a service outside.
    pub to_name: Option<String>,
    /// How it ended, in words, for the sides of it.
    pub told: String,
}

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// What the reader's organisation was asked, to be answered or followed.
    Received,
    /// What it asked.
    Sent,
}

/// The referrals of the reader's organisation, open ones first, those expected soonest first. What one asked, and what
/// became of it, stays one's own when access to the file ended: then with the number alone.
///
/// # Errors
/// [`Error::Refused`] for an actor without a name; what the engine says.
pub async fn of_org(tx: &mut Tx, who: &Actor, purposes: &[Purpose], which: Which, limit: i64) -> Result<Vec<Listed>> {
    let Actor::Staff(me) = who else { return Err(Error::Refused(Why::Role)) };
    let mut values: Vec<Value> = vec![me.org.into()];
    let open = open_letters(who, purposes, tx.now(), &mut values);
    let condition = match which {
        Which::Received => format!("r.to_org = $1 AND ({open})"),
        // Of a restricted person not even that somebody was asked: but for whoever asked it, and who sees the file.
        Which::Sent => {
            values.extend([false.into(), me.user.into()]);
            let (not, mine) = (values.len() - 1, values.len());
            format!("r.from_org = $1 AND (f.restricted = ${not} OR r.from_user = ${mine} OR {open})")
        }
    };
    let select = select!().replace(
        " FROM referral r",
        &format!(", f.number, CASE WHEN {open} THEN c.full_name END, a.name, b.name, r.told FROM referral r"),
    );
    let sql = format!(
        "{select} LEFT JOIN file_card c ON c.file_id = r.file_id JOIN organisation a ON a.id = r.from_org
         LEFT JOIN organisation b ON b.id = r.to_org WHERE f.state <> 'erased' AND {condition}
         ORDER BY CASE WHEN r.stage = 'ended' THEN 1 ELSE 0 END, COALESCE(r.due_day, '9999'), r.stage_at DESC, r.id LIMIT {limit}"
    );
    let rows = tx.rows_where(sql, &values).await?;
    tx.note(Entry::of_actor(who, Act::List, "referrals", "").with(rows.len().to_string()));
    rows.iter()
        .map(|row| {
            let mut t = row.take();
            let referral = read_from(&mut t)?;
            let (number, client, from_name, to_name, told) = (t.next()?, t.next()?, t.next()?, t.next()?, t.next()?);
            Ok(Listed { referral, number, client, from_name, to_name, told })
        })
        .collect()
}

/// The condition that the letters of a file are open to somebody, for one of some purposes.
fn open_letters(who: &Actor, purposes: &[Purpose], now: Timestamp, values: &mut Vec<Value>) -> String {
    open_for_any(who, (Action::See, Tier::Letter), purposes, now, values)
}

/// How many referrals wait for an answer of the reader's organisation, counted up to `most` among the first twice as many:
/// a number in the menu. It tells nothing of a file, so it leaves no entry in the log.
///
/// # Errors
/// [`Error::Refused`] for an actor without a name; what the engine says.
pub async fn count_waiting(
    conn: &mut Conn,
    who: &Actor,
    purposes: &[Purpose],
    now: Timestamp,
    most: i64,
) -> Result<i64> {
    let Actor::Staff(me) = who else { return Err(Error::Refused(Why::Role)) };
    let first = most.saturating_mul(2);
    let mut values: Vec<Value> = vec![me.org.into()];
    let open = open_letters(who, purposes, now, &mut values);
    let sql = format!(
        "SELECT CAST(count(*) AS BIGINT) FROM (
             SELECT 1 FROM (SELECT * FROM referral WHERE to_org = $1 AND stage = 'asked' LIMIT {first}) r
             JOIN client_file f ON f.id = r.file_id WHERE f.state <> 'erased' AND ({open}) LIMIT {most}) seen"
    );
    let row = conn.rows_where(sql, &values).await?.into_iter().next().ok_or(Error::NotFound)?;
    row.take().next()
}
