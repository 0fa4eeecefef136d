//! Reading the log: who looked at a file, and what somebody did.

use crate::{Conn, Error, Result, Row, Tx, args};
use jiff::Timestamp;
use opweg_access::{Actor, Permit};
use opweg_model::{OrgId, UserId};
use uuid::Uuid;

/// A line of the log as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Line {
    pub seq: i64,
    pub at: Timestamp,
    pub who: String,
    pub user: Option<UserId>,
    pub user_name: Option<String>,
    pub job: Option<String>,
    pub org: Option<OrgId>,
    pub org_name: Option<String>,
    pub act: String,
    pub what: String,
    pub purpose: String,
    pub outcome: String,
    pub detail: String,
}

/// The lines of chain $1 before number $2, to be followed by further conditions and the order.
macro_rules! lines {
    () => {
        "SELECT l.seq, l.at, l.who, l.user_id, u.name, u.job, l.org_id, o.name, l.act, l.what, l.purpose, l.outcome, l.detail
         FROM log_entry l LEFT JOIN user_account u ON u.id = l.user_id LEFT JOIN organisation o ON o.id = l.org_id
         WHERE l.chain = $1 AND l.seq < $2 "
    };
}

/// Who looked: the log of a file, newest first, `limit` lines before number `before`.
///
/// # Errors
/// What the engine says. The permit must be for reading the log.
///
/// A client is not shown an emergency before the moment their safety allows (access model §7).
pub async fn of_file(tx: &mut Tx, permit: &Permit, before: Option<i64>, limit: i64) -> Result<Vec<Line>> {
    if permit.action() != opweg_access::Action::SeeLog {
        return Err(Error::Refused(opweg_access::Why::Role));
    }
    let (chain, now) = (permit.file().0, tx.now());
    if !matches!(permit.who(), Actor::Client(_)) {
        return of_chain(tx, chain, before, limit).await;
    }
    let sql = concat!(
        lines!(),
        "AND NOT EXISTS (SELECT 1 FROM broken_glass b JOIN access_grant g ON g.id = b.grant_id
                         WHERE b.file_id = l.chain AND b.user_id = l.user_id AND b.tell_client_from > $4
                               AND l.at >= b.at AND l.at <= g.valid_until)
         ORDER BY l.seq DESC LIMIT $3"
    );
    let rows = tx.rows(sql, args![chain, before.unwrap_or(i64::MAX), limit, now]).await?;
    rows.iter().map(read_line).collect()
}

/// The log of one user's own doings, for the data-protection officer and the user.
///
/// # Errors
/// What the engine says.
pub async fn of_chain(conn: &mut Conn, chain: Uuid, before: Option<i64>, limit: i64) -> Result<Vec<Line>> {
    let sql = concat!(lines!(), "ORDER BY l.seq DESC LIMIT $3");
    let rows = conn.rows(sql, args![chain, before.unwrap_or(i64::MAX), limit]).await?;
    rows.iter().map(read_line).collect()
}

/// The lines of a chain in a span of time, in their order.
pub(crate) async fn between(conn: &mut Conn, chain: Uuid, from: Timestamp, until: Timestamp) -> Result<Vec<Line>> {
    let sql = concat!(lines!(), "AND l.at >= $3 AND l.at <= $4 ORDER BY l.seq");
    let rows = conn.rows(sql, args![chain, i64::MAX, from, until]).await?;
    rows.iter().map(read_line).collect()
}

/// The last lines of a chain in a span of time, without its end. Where a client reads, those of an emergency that they are
/// not told of yet stay out.
pub(crate) async fn last_between(
    tx: &mut Tx,
    (chain, silent): (Uuid, bool),
    from: Timestamp,
    until: Timestamp,
    limit: usize,
) -> Result<Vec<Line>> {
    let sql = concat!(
        lines!(),
        "AND l.at >= $3 AND l.at < $4 AND NOT ($5 AND EXISTS
             (SELECT 1 FROM broken_glass b JOIN access_grant g ON g.id = b.grant_id
              WHERE b.user_id = l.user_id AND b.tell_client_from > $6 AND l.at >= b.at AND l.at <= g.valid_until))
         ORDER BY l.seq DESC LIMIT $7"
    );
    let (now, limit) = (tx.now(), i64::try_from(limit).unwrap_or(i64::MAX));
    let rows = tx.rows(sql, args![chain, i64::MAX, from, until, silent, now, limit]).await?;
    rows.iter().map(read_line).collect()
}

fn read_line(row: &Row) -> Result<Line> {
    let mut t = row.take();
    Ok(Line {
        seq: t.next()?,
        at: t.moment()?,
        who: t.next()?,
        user: t.next::<Option<Uuid>>()?.map(UserId),
        user_name: t.next()?,
        job: t.next()?,
        org: t.next::<Option<Uuid>>()?.map(OrgId),
        org_name: t.next()?,
        act: t.next()?,
        what: t.next()?,
        purpose: t.next()?,
        outcome: t.next()?,
        detail: t.next()?,
    })
}
