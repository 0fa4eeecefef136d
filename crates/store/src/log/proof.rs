//! The proof that the log is whole: each chain from its first entry to its head, and the seals over all chains.

use super::Written;
use super::seals::verify_seals;
use crate::{Conn, Db, Result, args};
use uuid::Uuid;

/// What was found wrong in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The chain.
    pub chain: Uuid,
    /// The first entry that does not fit.
    pub seq: i64,
    /// What does not fit.
    pub what: &'static str,
}

/// The result of checking the log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// Chains checked.
    pub chains: u64,
    /// Entries checked.
    pub entries: u64,
    /// Sealed days checked.
    pub seals: u64,
}

/// Proves the log as it stands at one moment: every chain from its first entry, every head, every seal; or names the
/// first broken entry. Others go on working meanwhile. `progress` is told the number of chains done.
///
/// Entries since the last seal are held together by their chain alone: whoever can write to the database can make the
/// end of a chain anew until it is sealed.
///
/// # Errors
/// The outer error is the engine's; the inner one names what is broken.
pub async fn verify(
    db: &Db,
    mac_key: &[u8],
    mut progress: impl FnMut(u64),
) -> Result<std::result::Result<Checked, Broken>> {
    // One moment for heads, entries and seals: an entry written meanwhile is no fault.
    let mut conn = db.snapshot().await?;
    let mut checked = Checked::default();
    let mut after: Option<Uuid> = None;
    loop {
        let heads = conn
            .rows(
                "SELECT chain, seq FROM log_head WHERE chain > $1 OR $2 ORDER BY chain LIMIT 500",
                args![after.unwrap_or(Uuid::nil()), after.is_none()],
            )
            .await?;
        if heads.is_empty() {
            break;
        }
        for head in &heads {
            let mut t = head.take();
            let (chain, seq): (Uuid, i64) = (t.next()?, t.next()?);
            if let Err(broken) = verify_chain(&mut conn, chain, seq, &mut checked.entries).await? {
                return Ok(Err(broken));
            }
            checked.chains += 1;
            after = Some(chain);
        }
        progress(checked.chains);
    }
    // An entry whose chain has no head at all would otherwise never be looked at.
    if let Some(row) = conn
        .row("SELECT l.chain, l.seq FROM log_entry l LEFT JOIN log_head h ON h.chain = l.chain WHERE h.chain IS NULL LIMIT 1", args![])
        .await?
    {
        let mut t = row.take();
        return Ok(Err(Broken { chain: t.next()?, seq: t.next()?, what: "a chain without a head" }));
    }
    match verify_seals(&mut conn, mac_key).await? {
        Ok(seals) => Ok(Ok(Checked { seals, ..checked })),
        Err(broken) => Ok(Err(broken)),
    }
}

/// One chain from its first entry to its head; counts the entries.
///
/// # Errors
/// The outer error is the engine's; the inner one names what is broken.
pub(crate) async fn verify_chain(
    conn: &mut Conn,
    chain: Uuid,
    last: i64,
    entries: &mut u64,
) -> Result<std::result::Result<(), Broken>> {
    let (mut before, mut expected) = (Vec::new(), 1_i64);
    // From the very first number: an entry put before the first one is found as well.
    let mut after = i64::MIN;
    loop {
        let rows = conn
            .rows(
                "SELECT seq, at, who, user_id, org_id, act, what, purpose, outcome, detail, hash FROM log_entry
                 WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT 1000",
                args![chain, after],
            )
            .await?;
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let mut t = row.take();
            let (seq, at): (i64, i64) = (t.next()?, t.next()?);
            let who: String = t.next()?;
            let (user, org): (Option<Uuid>, Option<Uuid>) = (t.next()?, t.next()?);
            let texts: [String; 5] = [t.next()?, t.next()?, t.next()?, t.next()?, t.next()?];
            let stored: Vec<u8> = t.next()?;
            let [act, what, purpose, outcome, detail] = &texts;
            let written = Written { chain, seq, at, who: &who, user, org, act, what, purpose, outcome, detail };
            if seq < expected {
                return Ok(Err(Broken { chain, seq, what: "an entry before the first" }));
            }
            if seq > expected {
                return Ok(Err(Broken { chain, seq: expected, what: "an entry is missing" }));
            }
            if written.hash(&before) != stored {
                return Ok(Err(Broken { chain, seq, what: "an entry was changed" }));
            }
            before = stored;
            after = seq;
            expected += 1;
            *entries += 1;
        }
    }
    match (expected - 1).cmp(&last) {
        std::cmp::Ordering::Equal => Ok(Ok(())),
        std::cmp::Ordering::Less => Ok(Err(Broken { chain, seq: expected, what: "the end of the chain is missing" })),
        std::cmp::Ordering::Greater => Ok(Err(Broken { chain, seq: last + 1, what: "an entry after the head" })),
    }
}
