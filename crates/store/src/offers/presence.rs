//! Who came: a mark for each day of a place, by hand or from a list.

use super::requests;
use crate::log::Act;
use crate::path::{author, may_add, may_read, saw, states};
use crate::{Error, Result, Tx, args};
use jiff::civil::Date;
use opweg_access::Permit;
use opweg_model::offer::Presence;
use opweg_model::{RequestId, Tier, brussels};
use std::collections::BTreeMap;

states! {
    /// How a mark came in.
    Way {
        /// Typed on the page of the session.
        Hand = "hand",
        /// From a list that was taken in.
        List = "list",
    }
}

/// A mark that somebody sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The request with the place.
    pub request: RequestId,
    /// The day.
    pub day: Date,
    /// What stood there when they looked; nothing: whatever stood there.
    pub was: Option<Option<Presence>>,
    /// What is so; nothing: it is not known after all.
    pub now: Option<Presence>,
}

/// Sets a mark. It is a day on which the place was the client's: from the first one to the last, and not to come.
///
/// # Errors
/// [`Error::Refused`], [`Error::NotFound`]; [`Error::Stale`] when somebody set another mark meanwhile; [`Error::State`]
/// (`presence-day`) for a day on which nobody could come.
pub async fn mark(tx: &mut Tx, permit: &Permit, mark: Mark, way: Way) -> Result<()> {
    may_add(permit, Tier::Path)?;
    let (by, _) = author(permit)?;
    let request = requests::find(tx, permit.file(), mark.request).await?.ok_or(Error::NotFound)?;
    let (file, now) = (permit.file(), tx.now());
    let first = request.said.started.ok_or(Error::State("presence-day"))?;
    let last = request.said.ended.unwrap_or_else(|| brussels::day(now));
    if mark.day < first || mark.day > last {
        return Err(Error::State("presence-day"));
    }
    let there = on(tx, mark.request, mark.day).await?;
    if mark.was.is_some_and(|was| was != there) {
        return Err(Error::Stale(0));
    }
    if there == mark.now {
        tx.note_on(permit, Act::See, "presence");
        return Ok(());
    }
    match mark.now {
        Some(presence) => tx.run(
            "INSERT INTO presence (request_id, file_id, day, state, source, author_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (request_id, day) DO UPDATE SET state = excluded.state, source = excluded.source,
                 author_id = excluded.author_id, at = excluded.at",
            args![mark.request, file, mark.day, presence.word(), way.word(), by, now],
        )
        .await?,
        None => tx.run("DELETE FROM presence WHERE request_id = $1 AND day = $2", args![mark.request, mark.day]).await?,
    };
    tx.note_on(permit, Act::Change, "presence");
    Ok(())
}

async fn on(tx: &mut Tx, request: RequestId, day: Date) -> Result<Option<Presence>> {
    let row = tx.row("SELECT state FROM presence WHERE request_id = $1 AND day = $2", args![request, day]).await?;
    row.map(|row| row.take().word()).transpose()
}

/// How often somebody came, by request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Days there.
    pub present: i64,
    /// Days absent with a reason.
    pub excused: i64,
    /// Days absent.
    pub absent: i64,
}

/// The presence on a file, added up for each request.
///
/// # Errors
/// [`Error::Refused`] without the path.
pub async fn of_file(tx: &mut Tx, permit: &Permit) -> Result<BTreeMap<RequestId, Sums>> {
    may_read(permit, Tier::Path)?;
    saw(tx, permit, "presence");
    let sql = "SELECT request_id, state, CAST(count(*) AS BIGINT) FROM presence WHERE file_id = $1 GROUP BY request_id, state";
    let mut sums: BTreeMap<RequestId, Sums> = BTreeMap::new();
    for row in tx.rows(sql, args![permit.file()]).await? {
        let mut t = row.take();
        let sum = sums.entry(RequestId(t.next()?)).or_default();
        let (state, n): (Presence, i64) = (t.word()?, t.next()?);
        match state {
            Presence::Present => sum.present = n,
            Presence::Excused => sum.excused = n,
            Presence::Absent => sum.absent = n,
        }
    }
    Ok(sums)
}
